//! Dates that are set: what a past verb puts off, announces or calls for is to come.

use super::participle::{is_participle, is_planned};
use super::tense::{Leaning, of_verb};
use crate::clause::words::cue::Cue;
use crate::clause::words::fact::cue_of;
use crate::clause::words::word::is_counting;
use crate::grammar::View;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// How far before a date the verb that sets it is looked for.
const REACH: usize = 8;

/// Which way to look for a date that a verb sets: « a été reporté à jeudi », « a voté une grève à partir de jeudi ».
pub(crate) fn setting(view: &View<'_>, at: usize) -> Option<Leaning> {
    let by = at.checked_sub(1)?;
    // « prévue en mars, elle a été repoussée à octobre »: of what was put off the day may be past; a weekday is not.
    if is_put_off(view, at) {
        return (!view.tokens[at].is(Class::WEEKDAY)).then_some(Leaning::None);
    }
    let starts = || view.key(by) == Key::De && by > 0 && is_counting(view, by - 1);
    let sets = match view.key(by) {
        Key::A => view.tokens[by].shape.has(Shape::ACCENT) && over(view, by).is_some_and(|i| moves(view, i)),
        Key::Au => over(view, by).is_some_and(|i| moves(view, i)),
        Key::De if starts() => over(view, by).is_some_and(|i| {
            cue_of(&view.tokens[i]).meets(Cue::TELL.with(Cue::PLAN).with(Cue::ASK)) || view.word(i).starts_with(b"vot")
                // « a déposé un préavis de grève à partir de jeudi ».
                || (i..by).any(|t| view.word(t) == b"preavis")
        }),
        // « repoussée en septembre » is either.
        Key::En if by > 0 && moves(view, by - 1) && is_participle(view, by - 1) && follows_been(view, by - 1) => {
            return Some(Leaning::None);
        }
        _ => false,
    };
    sets.then_some(Leaning::Future)
}

/// Whether a date at a token is that for which something was planned that has been put off since.
fn is_put_off(view: &View<'_>, at: usize) -> bool {
    let planned = (at.saturating_sub(3)..at).rev().find(|&i| is_participle(view, i)).is_some_and(|i| {
        is_planned(view, i) && !moves(view, i) && i.checked_sub(1).is_none_or(|b| !follows_been(view, i) && !view.tokens[b].is(Class::HAVE))
    });
    let later = |i: &usize| cue_of(&view.tokens[*i]).meets(Cue::MOVE.with(Cue::PUT_OFF)) && follows_been(view, *i);
    planned && (at..view.tokens.len().min(at + 2 * REACH)).any(|i| later(&i))
}

/// Whether a verb sets a day anew.
fn moves(view: &View<'_>, at: usize) -> bool {
    cue_of(&view.tokens[at]).meets(Cue::MOVE)
}

/// Whether « été » or a form of « être » stands right before a participle.
fn follows_been(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|i| view.key(i) == Key::Ete || view.tokens[i].is(Class::BE))
}

/// The last verb before a token within reach, in its clause.
fn over(view: &View<'_>, at: usize) -> Option<usize> {
    let inside = |i: &usize| {
        let token = &view.tokens[*i];
        !token.is(Class::STOP.with(Class::SUBORD)) && !matches!(view.key(*i), Key::Comma | Key::Semicolon | Key::Colon)
    };
    let verb = |i: &usize| is_participle(view, *i) || of_verb(view, *i).is_some();
    (at.saturating_sub(REACH)..at).rev().take_while(inside).find(verb)
}
