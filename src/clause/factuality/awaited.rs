//! What is called for, allowed, proposed and has still to come, what nearly came about, and what has been though its verb is a future.

use super::standing::Standing;
use crate::clause::argument::noun::past_asides;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::is_determiner;
use crate::grammar::Said;
use crate::kind::{EventKind, Modality};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

/// « appelle à une trêve », « une résolution exigeant un retrait », « un accord prévoyant la libération de X »: it has still to come.
pub(super) fn called_for(scene: &Scene<'_>, picked: &Picked) -> Option<Modality> {
    let view = &scene.view;
    let before = scene.before_noun(picked.at)?;
    let fused = matches!(view.key(before), Key::Au | Key::Aux | Key::A);
    let brings = if !fused && is_determiner(view, before) { before.checked_sub(1)? } else { before };
    if matches!(view.key(brings), Key::A | Key::Au | Key::Aux) {
        let lead = scene.groups.iter().find(|g| (g.last..g.last + 8).contains(&brings) && past_asides(scene, g.last) == brings)?;
        let plain = !lead.undergoes() && !lead.negated && lead.is_finite() || lead.mood == Mood::Gerund;
        let modality = if scene.is_dated(picked.last, 4) { Modality::Future } else { Modality::Possible };
        return (plain && view.begins(lead.head, &["appel"])).then_some(modality);
    }
    let lead = scene.groups.iter().find(|g| g.mood == Mood::Gerund && g.last == brings + 1)?;
    match () {
        () if lead.cue.meets(Cue::PLAN) => Some(Modality::Future),
        () if lead.cue.meets(Cue::ASK) => Some(Modality::Possible),
        () => None,
    }
}

/// « a failli mourir », « a manqué de se noyer », « a échoué à vendre »: it did not come about.
pub(super) fn almost(scene: &Scene<'_>, group: &Group) -> bool {
    let before = |at: usize, word: &str| at.checked_sub(1).is_some_and(|i| scene.view.begins(i, &[word]));
    before(group.first, "failli")
        || group.link.is_some_and(|l| match scene.view.key(l) {
            Key::De | Key::D => before(l, "manque"),
            Key::A => before(l, "echou"),
            _ => false,
        })
}

/// « appelle à manifester samedi »: what is called for on a day is planned.
pub(super) fn called(scene: &Scene<'_>, n: usize, own: Standing) -> Standing {
    let group = &scene.groups[n];
    let urged = group.mood == Mood::Infinitive
        && own.value() == Modality::Possible
        && group.governor.is_some_and(|g| is_text_start(scene, scene.groups[g].head));
    if urged && scene.is_dated(group.last, 4) { Standing { modality: Some(Modality::Future), ..own } } else { own }
}

/// Whether a verb is one of « appeler », « inviter », « convier ».
fn is_text_start(scene: &Scene<'_>, head: usize) -> bool {
    scene.view.begins(head, &["appel", "invit", "convi"])
}

/// « a un mois pour saisir la cour »: what somebody has time for is allowed, not owed, where it is a right.
pub(super) fn allowed(scene: &Scene<'_>, picked: &Picked, own: Standing) -> Standing {
    let right = matches!(picked.trigger.kind, EventKind::Lawsuit | EventKind::Legislation | EventKind::Ruling | EventKind::Announcement);
    let timed = picked.group.map(|n| &scene.groups[n]).is_some_and(|g| {
        g.link.is_some_and(|l| scene.view.key(l) == Key::Pour)
            && g.governor.is_some_and(|l| scene.groups[l].cue.meets(Cue::HAVE) && scene.view.tokens[scene.groups[l].head].is(Class::HAVE))
    });
    if right && timed && own.value() == Modality::Future { Standing { modality: Some(Modality::Possible), ..own } } else { own }
}

/// « L'incendie aura fait deux morts »: told as a future, it has been, where nothing says by when it will.
pub(super) fn has_been(scene: &Scene<'_>, group: &Group) -> bool {
    let view = &scene.view;
    let anterior = group.compound && !group.passive || group.passive && view.tokens[group.finite].is(Class::HAVE);
    if !anterior || !group.is(Tense::Future) || !view.tokens[group.finite].is(Class::HAVE) {
        return false;
    }
    let clause = scene.clause(group.head);
    let dated = view.items.iter().any(|i| matches!(i.said, Said::Time(_)) && scene.clause(i.first as usize) == clause);
    scene.clauses[clause].opener == Opener::Main && !dated && scene.deadlines().next().is_none()
}

/// « un décret qui interdirait X », « une offre qui valoriserait X »: what somebody's plan would do may come.
pub(super) fn proposed(scene: &Scene<'_>, group: &Group) -> bool {
    let view = &scene.view;
    let first = scene.clauses[scene.clause(group.head)].first;
    let plan = |i: usize| scene.holds(i, List::DRAFT) && i.checked_sub(1).is_some_and(|d| matches!(view.key(d), Key::Un | Key::Une));
    view.key(first) == Key::Qui && (first.saturating_sub(4)..first).any(plan)
}

/// « lui laisse jusqu'au 3 mars pour répondre », « lui donne un mois pour partir »: who is given the time has to.
pub(super) fn leaves_time(scene: &Scene<'_>, group: &Group, lead: &Group) -> bool {
    let gives = scene.view.begins(lead.head, &["laiss", "donn", "accord", "octroy"]);
    let limit = |i: &usize| scene.view.items.iter().any(|item| item.last as usize == *i);
    gives && group.link.is_some_and(|l| scene.clause(l) == scene.clause(lead.head) && limit(&l))
}
