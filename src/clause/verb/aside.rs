//! Where a date stands beside the story: in an aside, in a clause that looks back, right behind what was done.

use super::participle::{is_participle, is_planned};
use super::tense::{Leaning, clause, leaning, of_verb};
use crate::calendar::{DateValue, Unit};
use crate::clause::words::cue::Cue;
use crate::clause::words::fact::cue_of;
use crate::grammar::{DateSaid, Item, Said, TimeSaid, View};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::{Shape, Token};

/// Whether a date stands in an aside: a participle's or a relative's, after « depuis », in a comparison (« qu'en 2019 »).
pub(crate) fn is_aside(view: &View<'_>, at: usize) -> bool {
    let by = |back: usize| at.checked_sub(back).map_or(Key::None, |i| view.key(i));
    if by(1) == Key::En && by(2) == Key::Que {
        return true;
    }
    // « les indemnités de 2021 » are told with their noun.
    if by(1) == Key::De && is_year(view, at) {
        return true;
    }
    if by(1) == Key::Depuis {
        // « enquêtent depuis le 4 septembre. Cinq jours plus tard »: a day is part of the story, a year is background.
        return !view.tokens.get(at).is_some_and(|t| t.is(Class::ART.with(Class::WEEKDAY)));
    }
    if in_relative(view, at) {
        return true;
    }
    if is_reduced(view, at) || is_background(view, at) {
        return true;
    }
    for i in (at.saturating_sub(14)..at).rev() {
        let token = &view.tokens[i];
        // « l'acompte prevu a l'ete 2020 », « prevu a Paques »: before a time, « a » without its accent is no verb.
        if i + 1 == at && view.key(i) == Key::A && (view.tokens[at].is(Class::ART) || i > 0 && is_participle(view, i - 1)) {
            continue;
        }
        if token.is(Class::STOP) || matches!(view.key(i), Key::Semicolon | Key::Colon) || of_verb(view, i).is_some() {
            return false;
        }
        if is_participle(view, i) {
            // « a nié les faits et expulsé mercredi deux agents ».
            let joined = i > 0 && view.tokens[i - 1].is(Class::COORD);
            let helper = |b: &usize| view.tokens[*b].is(Class::BE.with(Class::HAVE));
            let helper = (i.saturating_sub(if joined { 12 } else { 4 })..i).rev().find(helper);
            // « il rappelait avoir versé une aide en 2021 », but « doit être formé avant le 3 mai ».
            let owed = |b: usize| b.checked_sub(1).and_then(|v| of_verb(view, v)) == Some(Leaning::Future);
            let helped = helper.is_some_and(|b| !view.index().entry(view.tokens[b].word).form.may_be(Tense::Infinitive) || owed(b));
            let opens = i.checked_sub(1).is_none_or(|b| view.key(b) == Key::Comma || view.tokens[b].is(Class::STOP));
            // « Arrêté lundi, il … » opens the story; « Fondée en 1998, elle … », « , arrêté lundi, » and « le texte voté lundi » stand
            // beside it.
            let beside = if i == 0 { is_coarse(view, at) } else { opens || view.tokens[i - 1].shape.has(Shape::WORD) };
            return !helped && beside;
        }
        if view.key(i) == Key::Comma {
            return false;
        }
    }
    false
}

/// Whether a participle that is spelt as a present brings a date, the clause's own verb behind it: « le pont construit en 1967 a cédé ».
fn is_reduced(view: &View<'_>, at: usize) -> bool {
    let Some(verb) = at.checked_sub(2).filter(|_| view.key(at - 1) == Key::En) else { return false };
    let form = view.index().entry(view.tokens[verb].word).form;
    let noun = verb.checked_sub(1).is_some_and(|i| {
        view.tokens[i].shape.has(Shape::WORD)
            && !view.tokens[i].is(Class::PRON.with(Class::SUBORD).with(Class::BE).with(Class::HAVE).with(Class::NEG))
    });
    let goes_on =
        |i: usize| view.tokens.get(i).is_some_and(|t| t.is(Class::BE.with(Class::HAVE)) || matches!(view.key(i), Key::Se | Key::Ne));
    noun && form.may_be(Tense::PastParticiple) && is_coarse(view, at) && item_at(view, at).is_some_and(|i| goes_on(i.last as usize))
}

/// Whether a year stands behind the noun of what a sentence looks back on first: « Depuis son élection en 2020, elle … ».
fn is_background(view: &View<'_>, at: usize) -> bool {
    let led = (2..=8).contains(&at) && matches!(view.key(0), Key::Depuis | Key::Apres);
    let plain = || (1..at).all(|i| view.key(i) != Key::Comma && of_verb(view, i).is_none());
    led && is_coarse(view, at) && plain() && item_at(view, at).is_some_and(|i| view.key(i.last as usize) == Key::Comma)
}

/// The mention that begins at a token.
fn item_at<'a>(view: &View<'a>, at: usize) -> Option<&'a Item> {
    let place = view.items.partition_point(|i| (i.first as usize) < at);
    view.items.get(place).filter(|i| i.first as usize == at)
}

/// Whether what begins at a token says a year, or a month of one, and no day.
fn is_coarse(view: &View<'_>, at: usize) -> bool {
    match item_at(view, at).map(|i| i.said) {
        Some(Said::Time(TimeSaid { date: Some(DateSaid::Fixed(value)), .. })) => value.unit() >= Unit::Month,
        Some(Said::Time(TimeSaid { date: Some(DateSaid::Parts { day: None, year: Some(_), .. }), .. })) => true,
        _ => false,
    }
}

/// Whether a date is the day of somebody's birth, told in passing: « Né le 3 mars 1980 à Tours, il a été élu le 2 avril ».
pub(crate) fn is_birth(view: &View<'_>, at: usize) -> bool {
    let born = |i: &usize| matches!(view.word(*i), b"ne" | b"nee" | b"nes" | b"nees") && view.tokens[*i].shape.has(Shape::ACCENT);
    (at.saturating_sub(5)..at)
        .rev()
        .take_while(|&i| !view.tokens[i].is(Class::STOP) && view.key(i) != Key::Comma)
        .find(born)
        .is_some_and(|i| i.checked_sub(1).is_none_or(|b| !view.tokens[b].is(Class::BE)))
}

/// Whether what begins at a token says a year and nothing finer.
fn is_year(view: &View<'_>, at: usize) -> bool {
    let year = |value: &DateValue| matches!(value, DateValue::Year(_));
    matches!(item_at(view, at).map(|i| i.said), Some(Said::Time(TimeSaid { date: Some(DateSaid::Fixed(value)), .. })) if year(&value))
}

/// Whether a relative clause stands around a token: « le directeur, que l'actionnaire avait imposé la veille, ».
fn in_relative(view: &View<'_>, at: usize) -> bool {
    let (from, _) = clause(view, at);
    let Some(opener) = from.checked_sub(1) else { return false };
    let before = |back: usize| opener.checked_sub(back).map(|i| &view.tokens[i]);
    let relative = match view.key(opener) {
        Key::Qui | Key::Dont | Key::Lequel | Key::Laquelle | Key::Lesquels | Key::Lesquelles => true,
        Key::Ou => view.tokens[opener].shape.has(Shape::ACCENT),
        // « le directeur que l'actionnaire avait imposé », but « il dit que ».
        Key::Que => {
            // « c'est là que » stresses.
            if (opener.saturating_sub(4)..opener).any(|i| view.tokens[i].is(Class::BE)) {
                return false;
            }
            // « a admis lundi que la fuite … »: a day is no antecedent.
            if view.items.iter().any(|it| it.last as usize == opener && matches!(it.said, Said::Time(_))) {
                return false;
            }
            let noun = |t: &Token| t.shape.has(Shape::WORD) && !t.is(Class::VERB.with(Class::SUBORD).with(Class::NEG));
            before(1).is_some_and(noun) || before(1).is_some_and(|t| t.is(Class::PUNCT)) && before(2).is_some_and(noun)
        }
        _ => false,
    };
    relative && resumption(view, from, at).is_none()
}

/// The comma past which the main clause goes on before a token: « X, qui avait promis, a signé lundi ».
fn resumption(view: &View<'_>, from: usize, at: usize) -> Option<usize> {
    let verb = |mut span: std::ops::Range<usize>| span.any(|i| of_verb(view, i).is_some());
    (from..at).rev().find(|&i| view.key(i) == Key::Comma).filter(|&comma| verb(from..comma) && verb(comma..at))
}

/// Whether the clause around a token is told in a pluperfect (« avait été saisi », « étaient partis »).
pub(crate) fn is_pluperfect(view: &View<'_>, at: usize) -> bool {
    let (from, to) = clause(view, at);
    let relative = from.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Qui | Key::Que | Key::Dont));
    let from = resumption(view, from, at).filter(|_| relative).unwrap_or(from);
    (from..to).any(|i| {
        let token = &view.tokens[i];
        token.is(Class::BE.with(Class::HAVE))
            && view.index().entry(token.word).form.may_be(Tense::Imperfect)
            && (i + 1..to.min(i + 4)).any(|p| {
                let past = view.index().entry(view.tokens[p].word).form.may_be(Tense::PastParticiple);
                past && view.tokens[p].is(Class::VERB) || view.key(p) == Key::Ete
            })
            // « était attendu » is a passive, « avait attendu » looks back.
            && (token.is(Class::HAVE) || (i + 1..to.min(i + 4)).any(|p| cue_of(&view.tokens[p]).meets(Cue::ETRE)))
    })
}

/// Whether the main verb past a comma tells what is done, and neither plans nor puts off.
fn goes_on_past(view: &View<'_>, at: usize, comma: usize) -> bool {
    let (_, to) = clause(view, at);
    let open = (comma..to).any(|i| cue_of(&view.tokens[i]).meets(Cue::PUT_OFF) || is_planned(view, i));
    !open && (comma..to).find_map(|i| of_verb(view, i)) == Some(Leaning::Past) && leaning(view, at) == Leaning::Past
}

/// Whether a date is that of what is done: right behind a compound past (« le musée a rouvert le 15 septembre »), or at the head of one.
pub(crate) fn is_done_then(view: &View<'_>, at: usize) -> bool {
    // « Élue le 12 juin, elle a démissionné », « le maire, élu le 12 juin, a démissionné ».
    let apposed = (at.saturating_sub(6)..at).rev().find(|&i| is_participle(view, i) || view.key(i) == Key::Comma).is_some_and(|i| {
        let opens = i.checked_sub(1).is_none_or(|b| view.key(b) == Key::Comma || view.tokens[b].is(Class::STOP));
        opens && is_participle(view, i) && !is_planned(view, i)
    });
    // « En juin, elle a signé l'accord ».
    let leads = at <= 2 && (0..at).all(|i| view.tokens[i].is(Class::PREP) || matches!(view.key(i), Key::Au | Key::Du));
    if apposed || leads {
        let last = item_at(view, at).map(|i| i.last as usize);
        if last.is_some_and(|last| view.tokens.get(last).is_some_and(|_| view.key(last) == Key::Comma) && goes_on_past(view, at, last)) {
            return true;
        }
    }
    let last = at.checked_sub(1).map(|i| if view.key(i) == Key::En { i.saturating_sub(1) } else { i });
    last.filter(|&i| is_participle(view, i) && !is_planned(view, i)).is_some_and(|last| {
        let helper =
            (last.saturating_sub(3)..last).rev().find(|&i| view.tokens[i].is(Class::BE.with(Class::HAVE)) && view.key(i) != Key::Ete);
        helper.is_some_and(|i| {
            view.tokens[i].is(Class::HAVE) && of_verb(view, i) == Some(Leaning::Past) || cue_of(&view.tokens[last]).meets(Cue::ETRE)
        })
    })
}
