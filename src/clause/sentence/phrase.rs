//! The words of a clause's parts: subject, object, the stretch of an act.

use super::scene::Scene;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::fact::cue_of;
use crate::clause::words::word::{is_determiner, is_subject_pronoun, is_text};
use crate::grammar::View;
use crate::lexicon::Class;
use crate::lexicon::fr::verb::Tense;
use crate::token::Shape;

/// A run of tokens.
type Run = (usize, usize);

/// The longest part that is shown.
pub(in crate::clause) const LONGEST: usize = 30;

/// Whether a token ends a part of a clause.
pub(in crate::clause) fn is_break(view: &View<'_>, at: usize) -> bool {
    view.tokens[at].is(Class::STOP.with(Class::PUNCT).with(Class::QUOTE))
}

fn is_word(view: &View<'_>, at: usize, words: &[&[u8]]) -> bool {
    words.contains(&view.word(at))
}

/// The words of a finite group's subject, or of whom its relative pronoun takes up.
pub(in crate::clause) fn subject(scene: &Scene<'_>, n: usize) -> Option<Run> {
    let view = &scene.view;
    let group = &scene.groups[n];
    if let Some(p) = group.pronoun {
        let impersonal = is_word(view, p, &[b"il"]) && group.passive;
        return (!impersonal).then_some((p, p + 1));
    }
    let mut end = group.first;
    if end.checked_sub(1).is_some_and(|i| view.word(i) == b"qui") {
        end -= 1;
        // « X, qui »: the antecedent stands before the comma.
        if end.checked_sub(1).is_some_and(|i| view.word(i) == b",") {
            end -= 1;
        }
    } else if end.checked_sub(1).is_some_and(|i| view.word(i) == b",") {
        // « Mme Roux, locataire, devra »: what stands between the commas is passed.
        let open = (end.saturating_sub(LONGEST)..end - 1).rev().find(|&i| view.word(i) == b",")?;
        end = open;
    }
    let floor = scene.groups[..n].iter().rev().take(LONGEST).find(|g| g.mood != Mood::Participle && g.last <= end).map_or(0, |g| g.last);
    let mut from = end;
    while from > floor && !is_break(view, from - 1) && !view.tokens[from - 1].is(Class::SUBORD) && end - from < LONGEST {
        from -= 1;
    }
    // What a limit or a preposition opens the clause with is no part of the subject.
    from = limit_before(view, end).filter(|last| *last > from).unwrap_or(from).min(end);
    if view.tokens.get(from).is_some_and(|t| t.is(Class::PREP.with(Class::COORD)) && !is_determiner(view, from)) && from < end {
        let noun = |i: usize| is_determiner(view, i) && !is_word(view, i, &[b"du", b"des", b"au", b"aux"]);
        let led = |i: usize| view.tokens[i - 1].is(Class::PREP);
        from = if view.tokens[from].is(Class::COORD) { from + 1 } else { (from + 1..end).rev().find(|&i| noun(i) && !led(i))? };
    }
    nouns(view, from, end)
}

/// The words of whoever an order is given to: « condamne X à », « enjoint à X de ».
pub(in crate::clause) fn object(scene: &Scene<'_>, from: usize, to: usize) -> Option<Run> {
    let view = &scene.view;
    let from = from + usize::from(is_word(view, from, &[b"a", b"au", b"aux"]));
    let end = (from..to).find(|&i| is_break(view, i) || view.tokens[i].is(Class::SUBORD)).unwrap_or(to);
    if limit_before(view, end).is_some_and(|last| last > from) { None } else { nouns(view, from, end) }
}

/// The words behind « à » of whom something is granted to.
pub(in crate::clause) fn recipient(scene: &Scene<'_>, from: usize, to: usize) -> Option<Run> {
    let view = &scene.view;
    let at = (from..to).find(|&i| is_word(view, i, &[b"a", b"au", b"aux"]) && past_limits(view, i))?;
    let end = (at + 1..to).find(|&i| is_break(view, i) || view.tokens[i].is(Class::SUBORD) || !past_limits(view, i) || is_counted(view, i));
    let mut end = end.unwrap_or(to);
    // « à la société un délai de dix jours »: the limit's own noun is not hers.
    if let Some(own) =
        (at + 2..end).find(|&i| is_determiner(view, i) && is_word(view, i, &[b"un", b"une", b"le"]) && !view.tokens[i - 1].is(Class::PREP))
    {
        end = own;
    }
    nouns(view, at + 1, end)
}

/// The end of the last limit or stretch that begins before a token.
fn limit_before(view: &View<'_>, at: usize) -> Option<usize> {
    let behind = view.frames.partition_point(|f| (f.first as usize) < at);
    behind.checked_sub(1).map(|n| view.frames[n].last as usize)
}

/// Whether no limit covers a token.
fn past_limits(view: &View<'_>, at: usize) -> bool {
    limit_before(view, at + 1).is_none_or(|last| last <= at)
}

/// Whether a time or an amount begins at a token.
fn is_counted(view: &View<'_>, at: usize) -> bool {
    view.items.binary_search_by_key(&at, |item| item.first as usize).is_ok()
}

/// The words behind « par » of who does what a passive tells.
pub(in crate::clause) fn agent(scene: &Scene<'_>, from: usize, to: usize) -> Option<Run> {
    let view = &scene.view;
    let to = to.min(view.tokens.len()).min(from + LONGEST);
    let at = (from..to).find(|&i| view.word(i) == b"par" && !is_counted(view, i))?;
    let who = view.tokens.get(at + 1)?;
    if !(is_determiner(view, at + 1) || who.is_cap() || is_subject_pronoun(view, at + 1)) {
        return None;
    }
    let stops = |i: usize| {
        is_break(view, i)
            || view.tokens[i].is(Class::SUBORD)
            || !past_limits(view, i)
            || view.tokens[i].is(Class::PREP) && !is_word(view, i, &[b"de", b"du", b"des", b"d"])
    };
    nouns(view, at + 1, (at + 1..to).find(|&i| stops(i)).unwrap_or(to))
}

/// A run that holds a word, its ends trimmed.
fn nouns(view: &View<'_>, from: usize, to: usize) -> Option<Run> {
    let (from, to) = trimmed(view, from, to)?;
    (from..to).any(|i| view.tokens[i].shape.has(Shape::WORD) && !is_determiner(view, i)).then_some((from, to))
}

/// A run without what only leads to a limit: « … dans un délai ».
pub(in crate::clause) fn trimmed(view: &View<'_>, mut from: usize, mut to: usize) -> Option<Run> {
    const LEADS: [&[u8]; 14] = [
        b"delai",
        b"delais",
        b"preavis",
        b"nouveau",
        b"moyennant",
        b"et",
        b"ou",
        b"au",
        b"plus",
        b"tard",
        b"avec",
        b"courant",
        b"date",
        b"limite",
    ];
    while from < to && (is_break(view, from) || view.tokens[from].is(Class::COORD)) {
        from += 1;
    }
    let leads = |i: usize| {
        is_break(view, i)
            || is_determiner(view, i) && !view.tokens[i].is(Class::NUM)
            || view.tokens[i].is(Class::PREP)
            || i > from && is_word(view, i, &LEADS)
    };
    while to > from && leads(to - 1) {
        to -= 1;
    }
    (from < to).then_some((from, to))
}

/// « la somme de 300 euros »: a noun that looks like a verb behind its pronoun.
pub(in crate::clause) fn is_noun(view: &View<'_>, group: &Group) -> bool {
    let led = group.head.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::ART.with(Class::INDEF).with(Class::DEM)));
    let object = group.head.checked_sub(2).is_some_and(|i| is_infinitive(view, i));
    let somme = is_text(view, group.head, "somme");
    led && group.head == group.finite && (object || somme)
}

/// Whether a word ends like an infinitive, known to the lexicon or not.
fn is_infinitive(view: &View<'_>, at: usize) -> bool {
    let text = view.text(at, at + 1);
    let plain = view.tokens[at].word == 0 || view.index().entry(view.tokens[at].word).form.may_be(Tense::Infinitive);
    plain && text.len() > 4 && !view.tokens[at].is_cap() && ["er", "ir", "re"].iter().any(|end| text.ends_with(end))
}

/// An infinitive that the lexicon does not know, between `floor` and a limit: « d'y remédier dans les trente jours ».
pub(in crate::clause) fn unknown(view: &View<'_>, limit: usize, floor: usize) -> Option<Run> {
    let at = (floor.max(limit.saturating_sub(12))..limit).rev().find(|&i| {
        let led = i.checked_sub(1).is_some_and(|b| {
            matches!(view.word(b), b"de" | b"d" | b"y" | b"en" | b"a" | b"se" | b"s")
                || cue_of(&view.tokens[b]).meets(Cue::OWE.with(Cue::CAN))
        });
        led && view.tokens[i].word == 0 && is_infinitive(view, i)
    })?;
    let clitic = |i: usize| matches!(view.word(i), b"y" | b"en" | b"se");
    let from = (at.saturating_sub(2)..at).rev().take_while(|&i| clitic(i)).last().unwrap_or(at);
    Some((from, at + 1))
}
