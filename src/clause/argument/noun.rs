//! The nouns that head the subject and the object of a group, looked for in a list.

use super::intro::preposition;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::verb::group::Mood;
use crate::clause::words::adverb::{adverbial, is_adverb};
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_initial, past_item};
use crate::grammar::View;
use crate::lexicon::fr::trigger::Prep;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// The noun of the list that heads the object of a group, or its subject where it is passive or reflexive.
pub(in crate::clause) fn object_noun(scene: &Scene<'_>, n: usize, last: usize, nouns: List) -> Option<usize> {
    let group = &scene.groups[n];
    if !group.undergoes()
        && let Some(at) = scan(scene, last, forward_end(scene, last), nouns)
    {
        return Some(at);
    }
    if group.undergoes() || group.reflexive {
        // « relevé de ses fonctions », « placé en détention »: the noun may also be the complement of a passive.
        let found = subject_noun(scene, n, nouns);
        return found.or_else(|| {
            scan(scene, last, forward_end(scene, last), nouns)
                .filter(|&at| group.undergoes() && (last..at).any(|i| preposition(scene, i).is_some_and(|p| p != Intro::By(Prep::Par))))
        });
    }
    // « l'accord qu'ils ont signé ».
    let start = group.pronoun.filter(|&p| p < group.first).unwrap_or(group.first);
    let opener = scene.clauses[scene.clause(group.finite)].first;
    (scene.view.key(opener) == Key::Que && opener < start && opener > 0)
        .then(|| (opener.saturating_sub(7)..opener).rev().find(|&i| scene.holds(i, nouns)))
        .flatten()
}

/// Where the words behind a group end that can be its object.
pub(in crate::clause) fn forward_end(scene: &Scene<'_>, last: usize) -> usize {
    match scene.reach.get() {
        Some((asked, end)) if asked == last => end,
        _ => {
            let end = seek_end(scene, last);
            scene.reach.set(Some((last, end)));
            end
        }
    }
}

fn seek_end(scene: &Scene<'_>, last: usize) -> usize {
    let view = &scene.view;
    let end = view.tokens.len().min(last + 24);
    let group = scene.groups.iter().find(|g| g.first >= last && g.mood != Mood::Participle).map_or(end, |g| g.first.min(end));
    (last..group)
        .find(|&i| view.tokens[i].is(Class::STOP) || scene.opens(i) || matches!(view.key(i), Key::Semicolon | Key::Colon))
        .unwrap_or(group)
}

/// The first head noun of the list between two tokens: a noun's own complements are passed over.
pub(in crate::clause) fn scan(scene: &Scene<'_>, from: usize, to: usize, nouns: List) -> Option<usize> {
    let view = &scene.view;
    // Mostly no noun of the list is there at all.
    let mut i = from;
    if !(from..to).any(|i| scene.holds(i, nouns)) {
        return None;
    }
    let mut steps = 0;
    let mut complement = false;
    let mut headed = false;
    while i < to && steps < 12 {
        let (past, found) = (past_item(view, i), scene.holds(i, nouns));
        if past > i && !found {
            headed |= view.items.iter().any(|it| it.first as usize == i && matches!(it.said, crate::grammar::Said::Money(_)));
            i = past;
            continue;
        }
        let token = &view.tokens[i];
        if headed && matches!(view.key(i), Key::De | Key::Du | Key::Des) {
            complement = true;
        } else if is_determiner(view, i) && view.key(i) != Key::Du && view.key(i) != Key::Des {
            // A new noun group begins, unless the preposition stands right before its article.
            if i > from && !(complement && matches!(view.key(i - 1), Key::De)) {
                complement = false;
            }
        } else if matches!(view.key(i), Key::Comma | Key::Et | Key::A | Key::Au | Key::Aux | Key::En | Key::Sur) {
            complement = false;
        }
        if !complement && found {
            return Some(i);
        }
        if complement && found && view.key(i.saturating_sub(1)) == Key::De {
            // « un projet de loi », « une partie de la filiale »: a quantity or a kind passes its noun on.
            return (steps <= 4).then_some(i);
        }
        headed |= token.shape.has(Shape::WORD)
            && !token.is(Class::PREP.with(Class::ART).with(Class::INDEF).with(Class::POSS).with(Class::DEM).with(Class::NUM))
            && !is_adverb(view, i)
            && !is_determiner(view, i);
        steps += 1;
        i += 1;
    }
    None
}

/// Whether a word counts those whom « de » brings behind it: « deux de ses marins », « une dizaine de salariés ».
fn counts(view: &View<'_>, at: usize) -> bool {
    let word = view.text(at, at + 1);
    view.tokens[at].is(Class::NUM)
        || matches!(
            word,
            "plusieurs" | "certains" | "certaines" | "dizaine" | "dizaines" | "centaine" | "centaines" | "milliers" | "plupart"
        )
}

/// Whether the subject of a group is people told by their number alone: « deux ont été arrêtés », « trois autres sont … ».
pub(in crate::clause) fn is_number_of_people(scene: &Scene<'_>, n: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let clause = scene.clause(group.finite);
    let own = || (scene.clauses[clause].first..group.first).filter(|&i| scene.clause(i) == clause && past_item(view, i) == i);
    let among = |i: usize| matches!(view.text(i, i + 1), "autres" | "autre" | "d'" | "d’" | "entre" | "eux" | "elles");
    group.is_finite()
        && group.pronoun.is_none()
        && own().any(|i| view.tokens[i].is(Class::NUM))
        && own().all(|i| {
            let token = &view.tokens[i];
            !token.shape.has(Shape::WORD) || token.is(Class::NUM.with(Class::ART).with(Class::COORD)) || among(i)
        })
}

/// The noun of the list that heads the subject of a group.
pub(in crate::clause) fn subject_noun(scene: &Scene<'_>, n: usize, nouns: List) -> Option<usize> {
    let group = &scene.groups[n];
    let view = &scene.view;
    if let Some(lead) = group.shares {
        return subject_noun(scene, lead, nouns);
    }
    if group.mood == Mood::Infinitive {
        return group.governor.and_then(|g| subject_noun(scene, g, nouns));
    }
    let start = group.first;
    if group.mood == Mood::Participle {
        let own = (start.saturating_sub(10)..start)
            .rev()
            .take_while(|&i| !view.tokens[i].is(Class::STOP.with(Class::VERB).with(Class::SUBORD)))
            .find(|&i| scene.holds(i, nouns));
        let comma = is_initial(view, start) || start.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Comma | Key::Semicolon));
        let clause = scene.clause(group.head);
        return own.or_else(|| scene.clauses[clause].finite.filter(|_| comma).and_then(|f| subject_noun(scene, f, nouns)));
    }
    let clause = scene.clause(group.finite);
    let first = scene.clauses[clause].first;
    let relative = start.checked_sub(1).is_some_and(|i| view.key(i) == Key::Qui);
    if relative {
        return (start.saturating_sub(7)..start - 1)
            .rev()
            .take_while(|&i| !view.tokens[i].is(Class::STOP) && scene.group_at(i).is_none())
            .find(|&i| scene.holds(i, nouns));
    }
    let mut complement = false;
    for i in (first..start).filter(|&i| scene.clause(i) == clause) {
        if past_item(view, i) > i {
            continue;
        }
        if matches!(view.key(i), Key::De | Key::Du | Key::Des | Key::A | Key::Par | Key::Pour | Key::En | Key::Dans | Key::Sur)
            && i > first
            && view.key(i) != Key::Des
            && !counts(view, i - 1)
        {
            complement = true;
        }
        if view.key(i) == Key::Comma {
            complement = false;
        }
        if !complement && scene.holds(i, nouns) {
            return Some(i);
        }
    }
    // « Déjà, a fermé l'usine »: the subject behind its verb is too rare to look for.
    None
}

/// The first token that is no time and no adverb from a token on.
pub(in crate::clause) fn past_asides(scene: &Scene<'_>, mut at: usize) -> usize {
    let view = &scene.view;
    loop {
        let past = past_item(view, at).max(adverbial(view, at));
        if past > at {
            at = past;
        } else if is_adverb(view, at) {
            at += 1;
        } else {
            return at;
        }
    }
}
