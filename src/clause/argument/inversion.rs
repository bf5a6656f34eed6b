//! A subject behind its verb: « a répondu la porte-parole, X », « dénoncent les syndicats ».

use super::intro::intro;
use super::standin::{are_both, by_both, by_description, by_pronoun, followed_by};
use crate::clause::sentence::bare::alone;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::sentence::who::{Intro, Subject};
use crate::clause::verb::group::Mood;
use crate::clause::words::adverb::is_adverb;
use crate::clause::words::list::List;
use crate::clause::words::word::past_item;
use crate::kind::ActorClass;
use crate::lexicon::{Class, Key};

/// « a répondu la porte-parole, Tea Maruni »: the subject behind its verb.
pub(super) fn inverted(scene: &Scene<'_>, n: usize) -> Subject {
    let group = &scene.groups[n];
    let limit =
        scene.groups.iter().find(|g| g.first >= group.last && g.mood != Mood::Participle).map_or(scene.view.tokens.len(), |g| g.first);
    let end = (group.last..limit).find(|&i| scene.view.tokens[i].is(Class::STOP.with(Class::QUOTE).with(Class::SUBORD))).unwrap_or(limit);
    let mut found = (0..scene.names.len())
        .filter(|&c| scene.names[c].first as usize >= group.last && scene.names[c].last as usize <= end && intro(scene, c) == Intro::None);
    // « ont annoncé lundi les deux groupes ».
    let mut next = group.last;
    while past_item(&scene.view, next) > next {
        next = past_item(&scene.view, next);
    }
    let both = (next..scene.view.tokens.len().min(next + 3)).find(|&i| are_both(scene, i));
    if let Some(i) = both.filter(|_| matches!(scene.view.key(next), Key::Les | Key::Ces)) {
        return by_both(scene, i);
    }
    let Some(first) = found.next() else { return behind(scene, n) };
    // « a déclaré le ministre, Paul Durand »: a description, then the name.
    // « a lancé la déléguée CGT, Solène Roux »: the body of the office, then the name.
    let office = (scene.names[first].first as usize).checked_sub(1).filter(|&i| i >= group.last);
    let held = office.is_some_and(|i| scene.view.tokens[i].is(Class::FUNCTION) || scene.holds(i, List::FOLK));
    let behind = found.next().filter(|&c| {
        let gap = scene.names[first].last as usize..scene.names[c].first as usize;
        let near = gap.len() <= 10 && gap.clone().any(|i| scene.view.key(i) == Key::Comma);
        near && (scene.names[first].nominal || held && gap.len() == 1 && scene.names[c].class == Some(ActorClass::Person))
    });
    followed_by(scene, behind.unwrap_or(first))
}

/// « ce que dément celui-ci », « que conteste l'entreprise »: what stands for a name behind the verb of a relative clause.
fn behind(scene: &Scene<'_>, n: usize) -> Subject {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let at = group.last;
    // « « … », a répondu l'intéressé ».
    let incise = group.says && group.first.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma || view.tokens[i].is(Class::QUOTE));
    if at >= view.tokens.len() || scene.clauses[scene.clause(group.finite)].opener == Opener::Main && !incise {
        return Subject::default();
    }
    if matches!(view.key(at), Key::Celui | Key::Celle) {
        return by_pronoun(scene, at);
    }
    let noun = at + 1;
    let definite = matches!(view.key(at), Key::Le | Key::La) && noun < view.tokens.len() && scene.name_over(noun).is_none();
    let wants = if definite && alone(scene, noun) { scene.stands(noun) } else { None };
    wants.map_or_else(Subject::default, |wants| by_description(view, noun, wants))
}

/// Whether a noun of people or of where news comes from stands right behind a verb.
pub(super) fn tells_of_people(scene: &Scene<'_>, n: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let mut at = group.last;
    while past_item(view, at) > at || is_adverb(view, at) {
        at = past_item(view, at).max(at + 1);
    }
    let led = view.tokens.get(at).is_some_and(|t| t.is(Class::ART.with(Class::POSS).with(Class::INDEF)) && !t.is(Class::PREP))
        || matches!(view.key(at), Key::Des | Key::Un | Key::Une);
    let told =
        |i: usize| scene.holds(i, List::FOLK) || scene.holds(i, List::SOURCE) || view.tokens.get(i).is_some_and(|t| t.is(Class::FUNCTION));
    led && (at + 1..at + 3).any(told)
}
