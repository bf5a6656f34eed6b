//! Whom a noun brings to the event of the verb that carries it: « le procès de X s'est ouvert », « a ouvert une enquête contre X ».

use super::intro::{intro, preposition};
use super::noun::{object_noun, subject_noun};
use super::roles::{Roles, joined};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::verb::group::Mood;
use crate::clause::words::cue::Cue;
use crate::kind::{EventKind, ParticipantRole};
use crate::lexicon::fr::trigger::{Frame, Head, Needs, Prep, Trigger};

/// So far behind a noun its « de » stands, in tokens.
const NEAR: usize = 5;

/// So far behind a noun its complements are looked for, in tokens.
const REACH: usize = 60;

/// Adds the complements of the noun that a verb needs beside it, by the frame of that noun.
pub(in crate::clause) fn carried(scene: &Scene<'_>, n: usize, trigger: &Trigger, last: usize, roles: &mut Roles) {
    let noun = match trigger.frame.needs {
        Needs::Object(nouns) => object_noun(scene, n, last, scene.list(nouns)),
        Needs::Subject(nouns) => subject_noun(scene, n, scene.list(nouns)),
        _ => None,
    };
    if let Some((noun, frame)) = noun.and_then(|noun| Some((noun, frame(scene, noun, trigger)?))) {
        let known = roles.names.len();
        complements(scene, (noun, n), frame, roles);
        // « confirme l'arrêt de la cour de X »: whose ruling it was does not rule now.
        if trigger.kind == EventKind::Ruling && !scene.groups[n].cue.meets(Cue::SUPPORT) {
            let mut at = 0;
            roles.names.retain(|&(c, role)| {
                at += 1;
                at <= known || role != ParticipantRole::Agent || intro(scene, c) != Intro::By(Prep::De)
            });
        }
    }
}

/// The frame of a noun as a trigger of the same kind.
fn frame(scene: &Scene<'_>, noun: usize, trigger: &Trigger) -> Option<&'static Frame> {
    let forms = scene.facts.forms(&scene.view, noun).map(|row| scene.facts.entry(row).trigger);
    forms.into_iter().find(|t| t.kind == trigger.kind && matches!(t.head, Head::Noun(_))).map(|t| &t.frame)
}

/// Whether the « de » behind a noun brings a name: « l'accord de X », and not « un accord avec le maire de X ».
fn is_of(scene: &Scene<'_>, noun: usize, first: usize) -> bool {
    first - noun <= NEAR && (noun + 1..first).filter(|&i| preposition(scene, i).is_some()).count() == 1
}

/// Adds whom prepositions bring behind a noun, in its clause, up to the next verb but the one over it.
pub(in crate::clause) fn complements(scene: &Scene<'_>, (noun, n): (usize, usize), frame: &Frame, roles: &mut Roles) {
    let clause = scene.clause(noun);
    let behind = &scene.groups[scene.groups.partition_point(|g| g.first <= noun)..];
    let mut verbs = behind.iter().take_while(|g| g.first < noun + REACH).filter(|g| g.mood != Mood::Participle);
    let over = verbs.next().map(|g| g.first);
    let stop = verbs.next().map_or(noun + REACH, |g| g.first);
    // « l'arrêt rendu par la cour »: the participle's own.
    let own = behind.iter().find(|g| g.mood == Mood::Participle && over.is_none_or(|o| g.first < o)).map_or(usize::MAX, |g| g.last);
    for c in scene.names.partition_point(|c| c.first as usize <= noun)..scene.names.len() {
        let first = scene.names[c].first as usize;
        if first >= stop {
            break;
        }
        if scene.clause(first) != clause || first >= own {
            continue;
        }
        // « a été adopté par X puis rejeté par Y »: of what stands behind the verb before, nothing.
        if over.is_some_and(|over| over < scene.groups[n].first && first > over && first < scene.groups[n].last) {
            continue;
        }
        let behind = over.is_some_and(|over| first > over);
        let role = match intro(scene, c) {
            Intro::By(Prep::De) if behind || !is_of(scene, noun, first) && !joined(scene, c) => None,
            Intro::By(Prep::Par) => frame.role_of(Prep::Par).or(frame.subject).or(Some(ParticipantRole::Agent)),
            Intro::By(prep) => frame.role_of(prep),
            _ => None,
        };
        let taken = |role: ParticipantRole| roles.names.iter().any(|&(other, own)| own == role && other + 1 != c);
        if let Some(role) = role.filter(|&role| role == ParticipantRole::Agent || !taken(role)) {
            roles.name(c, role);
        }
    }
}
