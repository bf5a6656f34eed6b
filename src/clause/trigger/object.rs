//! How the noun that an entry asks for as its object is told where it does not stand there: by a name, a measure, a penalty, a relative.

use crate::clause::argument::intro::{intro, preposition};
use crate::clause::argument::noun::{forward_end, past_asides, scan, subject_noun};
use crate::clause::argument::subject::subject;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::verb::group::Mood;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::trigger::{Needs, Prep, Trigger};
use crate::lexicon::{Class, Key};

/// Whether the noun is told otherwise.
pub(super) fn is_told(scene: &Scene<'_>, n: usize, last: usize, trigger: &Trigger, nouns: List) -> bool {
    serves(scene, n, last, trigger)
        || takes_nothing(scene, n, last, trigger)
        || trigger.kind == EventKind::Agreement && taken_up(scene, n)
        || to_do(scene, n, nouns)
        || told_behind(scene, n, last, nouns)
        || !trigger.frame.shown && names_one(scene, n, last, nouns)
        || said_of(scene, n, last, nouns)
        || measured(scene, n, nouns)
        || is_intransitive(scene, n, trigger)
        || has_party(scene, n, last, trigger)
}

/// « a requis trois ans », « écope de six mois », « cinq ans ont été requis »: the time to serve stands for the penalty.
fn serves(scene: &Scene<'_>, n: usize, last: usize, trigger: &Trigger) -> bool {
    let group = &scene.groups[n];
    let clause = scene.clause(group.head);
    matches!(trigger.frame.needs, Needs::Object(nouns) if nouns.contains(&"an"))
        && scene.view.items.iter().any(|i| {
            let (at, to) = (i.first as usize, i.last as usize);
            let before = group.undergoes() && to <= group.first && group.first - to <= 4 && scene.clause(at) == clause;
            matches!(i.said, crate::grammar::Said::Duration { .. }) && (before || at >= last && at - last <= 3)
        })
}

/// « jugé insuffisant », « ordonné prêtre »: a word said of the subject of a passive, right behind it.
fn said_of(scene: &Scene<'_>, n: usize, last: usize, nouns: List) -> bool {
    scene.groups[n].undergoes() && scene.holds(past_asides(scene, last), nouns)
}

/// « deux tonnes de résine ont été saisies »: a measure passes on the noun of what it measures.
fn measured(scene: &Scene<'_>, n: usize, nouns: List) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let clause = scene.clause(group.finite);
    let first = scene.clauses[clause].first.max(group.first.saturating_sub(10));
    group.is_finite()
        && group.passive
        && (first + 2..group.first).any(|i| {
            matches!(view.key(i - 1), Key::De | Key::D)
                && scene.holds(i, nouns)
                && (is_measure(view.text(i - 2, i - 1)) || view.tokens[i - 2].is(Class::NUM))
                && (first..i - 2).any(|d| view.tokens[d].is(Class::NUM.with(Class::DIGITS)))
        })
}

/// Whether a word is a measure of goods.
fn is_measure(word: &str) -> bool {
    const MEASURES: &[&str] = &["kg", "kilo", "kilogramme", "gramme", "tonne", "litre", "hectolitre", "quintal"];
    MEASURES.contains(&word.trim_end_matches('s'))
}

/// « n'a rien payé », « avoir transmis quoi que ce soit »: what is denied of everything needs no noun.
fn takes_nothing(scene: &Scene<'_>, n: usize, last: usize, trigger: &Trigger) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    matches!(trigger.kind, EventKind::Payment | EventKind::Agreement | EventKind::Transfer)
        && !trigger.frame.shown
        && !group.undergoes()
        && ((group.first..group.last.max(last)).any(|i| is_text(view, i, "rien"))
            || is_text(view, last, "rien")
            || is_text(view, last, "quoi") && view.key(last + 1) == Key::Que)
}

/// « nous avons signé en mai avec X »: the other party stands for the deed.
fn has_party(scene: &Scene<'_>, n: usize, last: usize, trigger: &Trigger) -> bool {
    trigger.kind == EventKind::Agreement
        && trigger.frame.obliques.iter().any(|(p, _)| *p == Prep::Avec)
        && !scene.groups[n].undergoes()
        && (0..scene.names.len()).any(|c| {
            let from = scene.names[c].first as usize;
            from >= last && from - last <= 6 && scene.clause(from) == scene.clause(last - 1) && intro(scene, c) == Intro::By(Prep::Avec)
        })
}

/// Whether a name stands where such a noun would: a company for « entreprise », a court for « tribunal ».
fn names_one(scene: &Scene<'_>, n: usize, last: usize, nouns: List) -> bool {
    let (firm, court) = scene.facts.bodies(nouns);
    let wanted = |class: ActorClass| match class {
        ActorClass::Organisation | ActorClass::Product => firm,
        ActorClass::Government => court,
        _ => false,
    };
    let named = |c: usize| scene.names[c].class.is_some_and(wanted);
    if scene.groups[n].undergoes() {
        return subject(scene, n).names.iter().any(named);
    }
    let end = forward_end(scene, last);
    (0..scene.names.len()).any(|c| {
        let from = scene.names[c].first as usize;
        from >= last && from < end && from - last <= 3 && named(c) && intro(scene, c) == Intro::None
    })
}

/// « L'usine ferme », « le magasin rouvre »: what would be the object is the subject, and no object follows.
pub(in crate::clause) fn is_intransitive(scene: &Scene<'_>, n: usize, trigger: &Trigger) -> bool {
    let Needs::Object(nouns) = trigger.frame.needs else { return false };
    let group = &scene.groups[n];
    let next = group.last;
    matches!(trigger.kind, EventKind::Launch | EventKind::Closure)
        && !group.undergoes()
        && !group.reflexive
        && group.clitic.is_none()
        && (past_item(&scene.view, next) > next || !is_determiner(&scene.view, next))
        && subject_noun(scene, n, scene.list(nouns)).is_some()
}

/// « une caution, à régler avant le 30 », « 900 euros à verser »: what is to be done stands before.
fn to_do(scene: &Scene<'_>, n: usize, nouns: List) -> bool {
    let group = &scene.groups[n];
    let Some(link) = group.link.filter(|&l| group.mood == Mood::Infinitive && scene.view.key(l) == Key::A) else { return false };
    let from = link.saturating_sub(8);
    let near = (from..link).rev().take_while(|&i| !scene.view.tokens[i].is(Class::STOP) && scene.group_at(i).is_none());
    let paid = link.checked_sub(1).is_some_and(|i| {
        let end = if scene.view.key(i) == Key::Comma { i } else { link };
        scene.view.items.iter().enumerate().any(|(n, it)| it.last as usize == end && scene.is_amount(n))
    });
    paid || near.into_iter().any(|i| scene.holds(i, nouns))
}

/// « celui signé en mai », « celle conclue à Rome »: the pronoun takes up a thing told before.
fn taken_up(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    group.mood == Mood::Participle
        && group.shares.is_none()
        && group.first.checked_sub(1).is_some_and(|i| matches!(scene.view.key(i), Key::Celui | Key::Celle | Key::Ceux | Key::Celles))
}

/// « a été conclu ce jour l'accord suivant »: a passive whose subject stands behind it.
fn told_behind(scene: &Scene<'_>, n: usize, last: usize, nouns: List) -> bool {
    let group = &scene.groups[n];
    group.is_finite()
        && group.passive
        && scan(scene, last, forward_end(scene, last).min(last + 6), nouns).is_some_and(|at| {
            at.checked_sub(1).is_some_and(|b| {
                is_determiner(&scene.view, b)
                    && !matches!(scene.view.key(b), Key::Du | Key::Des | Key::Au | Key::Aux)
                    && (b == last || preposition(scene, b - 1).is_none())
            })
        })
}
