//! Who takes part in an event though its own words name nobody: the firm that is struck, the court whose ruling is headed, both sides.

use crate::clause::argument::roles::Roles;
use crate::clause::argument::standin::by_description;
use crate::clause::sentence::pronoun::Wants;
use crate::clause::sentence::scene::Scene;
use crate::clause::trigger::picked::Picked;
use crate::kind::{EventKind, ParticipantRole};
use crate::lexicon::Key;
use crate::lexicon::fr::trigger::Trigger;

/// Adds whom an event implies.
pub(in crate::clause) fn add(scene: &Scene<'_>, picked: &Picked, roles: &mut Roles) {
    let view = &scene.view;
    let has = |roles: &Roles, role: ParticipantRole| {
        roles.names.iter().any(|(_, r)| *r == role) || roles.pronouns.iter().any(|p| p.role == Some(role))
    };
    let nobody = roles.names.is_empty() && roles.pronouns.is_empty();
    match picked.trigger.kind {
        // « La grève a débuté lundi », behind « les salariés de la société X ».
        EventKind::Strike if !has(roles, ParticipantRole::Patient) => {
            roles.add(&by_description(view, picked.at, Wants::Employer), ParticipantRole::Patient);
        }
        // « TRIBUNAL DE X — Jugement du 18 novembre ».
        EventKind::Ruling if nobody && picked.group.is_none() && view.number < 4 && view.key(picked.last) == Key::Du => {
            roles.add(&by_description(view, picked.at, Wants::Issuer), ParticipantRole::Agent);
        }
        _ => {}
    }
}

/// Whether a court does or undergoes such a thing: it rules, says, orders, and is seized.
fn concerns_court(kind: EventKind, role: ParticipantRole) -> bool {
    use EventKind::{
        Accusation, Announcement, Appointment, Ban, Closure, Commitment, Criticism, Exclusion, Fine, Investigation, Lawsuit, Meeting,
        Obligation, Ruling, Statement, Transfer,
    };
    match role {
        ParticipantRole::Agent => {
            matches!(
                kind,
                Ruling | Statement | Announcement | Obligation | Ban | Fine | Investigation | Closure | Exclusion | Meeting | Appointment
            )
        }
        ParticipantRole::Patient => matches!(kind, Lawsuit | Criticism | Accusation | Meeting | Statement | Transfer | Commitment),
        _ => true,
    }
}

/// « Le tribunal le condamne. Il démissionne »: only people resign, die, are arrested, named or dismissed.
pub(in crate::clause) fn humans(trigger: &Trigger, roles: &mut Roles) {
    for pronoun in roles.pronouns.iter_mut().filter(|p| p.wants == Wants::Any) {
        pronoun.lay = pronoun.role.is_some_and(|role| !concerns_court(trigger.kind, role));
    }
    let who = match (trigger.kind, trigger.head.as_str()) {
        (EventKind::Resignation, _) => ParticipantRole::Agent,
        (EventKind::Death | EventKind::Arrest | EventKind::Appointment | EventKind::Dismissal, _)
        | (EventKind::Transfer, "libérer" | "relâcher" | "élargir" | "évader" | "expulser" | "extrader")
        | (EventKind::Ruling, "acquitter" | "relaxer")
        | (EventKind::Accusation, "mettre en examen" | "inculper") => ParticipantRole::Patient,
        _ => return,
    };
    for pronoun in roles.pronouns.iter_mut().filter(|p| p.role == Some(who) && p.wants == Wants::Any && !p.plural) {
        pronoun.wants = Wants::Person;
    }
}
