//! What an infinitive and the verb that governs it tell by themselves: what has been, what is owed, what is left undone.

use super::scene::Scene;
use crate::clause::verb::group::Group;
use crate::clause::words::adverb::is_adverb;
use crate::grammar::View;
use crate::kind::EventKind;
use crate::lexicon::{Class, Key};

/// Whether an infinitive tells what is to be done with what stands before it.
pub(in crate::clause) fn is_to_do(scene: &Scene<'_>, n: usize) -> bool {
    let view = &scene.view;
    let Some(link) = scene.groups[n].link.filter(|&l| view.key(l) == Key::A) else { return false };
    let Some(before) = link.checked_sub(1) else { return false };
    let end = if view.key(before) == Key::Comma { before } else { link };
    view.items.iter().enumerate().any(|(n, i)| i.last as usize == end && scene.is_amount(n))
}

/// Whether a participle is one of paying.
pub(in crate::clause) fn gives(scene: &Scene<'_>, head: usize) -> bool {
    scene.facts.forms(&scene.view, head).any(|f| matches!(scene.facts.kind(f), EventKind::Payment | EventKind::Funding))
}

/// « après avoir dénoncé », « pour s'être entendus »: the infinitive tells what has been.
pub(in crate::clause) fn done(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let view = &scene.view;
    let before = group.first.checked_sub(1).map_or(Key::None, |i| view.key(i));
    let whole =
        group.head > group.finite && view.tokens[group.finite].is(Class::HAVE.with(Class::BE)) && (group.compound || before == Key::Apres);
    let charged = || {
        group.governor.is_some_and(|g| {
            let text = view.text(scene.groups[g].first, scene.groups[g].last);
            ["soup", "accus", "examen", "poursuiv", "jug", "suspect"].iter().any(|s| text.contains(s))
        })
    };
    whole && (before == Key::Apres || before == Key::Pour && !charged())
}

/// « refuser, renoncer, exclure » leave undone what only might have been.
pub(in crate::clause) fn gives_up(view: &View<'_>, verb: usize) -> bool {
    view.begins(verb, &["refus", "renon", "exclu", "declin"])
}

/// Whether a verb tells what has been: « rappelle avoir versé », « conteste avoir menti ».
pub(in crate::clause) fn says_past(view: &View<'_>, verb: usize) -> bool {
    view.begins(verb, &["contest", "rappel", "jur", "affirm", "assur", "indiqu", "confirm"])
}

/// Whether an infinitive is a past one: « avoir licencié ».
pub(in crate::clause) fn past_tense(view: &View<'_>, group: &Group) -> bool {
    group.head > group.finite && view.tokens[group.finite].is(Class::HAVE.with(Class::BE)) && group.compound
}

/// « la liste est à déposer », « le solde reste à payer »: it is owed.
pub(in crate::clause) fn bound_to(view: &View<'_>, group: &Group, lead: &Group) -> bool {
    lead.head == lead.finite
        && view.key(group.last) != Key::Que
        && (view.tokens[lead.head].is(Class::BE) || view.begins(lead.head, &["rest"]))
        && group.link.is_some_and(|l| view.key(l) == Key::A && (lead.last..l).all(|i| is_adverb(view, i)))
}

/// « est prêt à négocier », « se dit disposée à vendre ».
pub(in crate::clause) fn is_ready(view: &View<'_>, group: &Group, lead: &Group) -> bool {
    let Some(link) = group.link.filter(|&l| matches!(view.key(l), Key::A | Key::De | Key::D) && l > lead.last) else { return false };
    view.begins(link - 1, READY)
}

/// How the adjectives of who may do something begin.
pub(in crate::clause) const READY: &[&str] =
    &["pret", "dispos", "ouvert", "resolu", "determin", "favorable", "susceptible", "capable", "libre", "oppose"];
