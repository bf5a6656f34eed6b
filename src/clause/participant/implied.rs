//! Who takes part in an event though its own words name nobody: the firm that is struck, the court whose ruling is headed, both sides.

use crate::clause::argument::intro::preposition;
use crate::clause::argument::noun::subject_noun;
use crate::clause::argument::roles::Roles;
use crate::clause::argument::standin::by_description;
use crate::clause::sentence::bare::alone;
use crate::clause::sentence::pronoun::{Deed, Wants};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::trigger::picked::Picked;
use crate::clause::words::list::List;
use crate::clause::words::word::is_text;
use crate::kind::{ActorClass, EventKind, ParticipantRole};
use crate::lexicon::Key;
use crate::lexicon::fr::trigger::{Prep, Trigger};
use crate::token::Shape;

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
        // « L'usine a été fermée », « la fermeture de l'usine »: whose it is.
        EventKind::Closure if nobody && shut(scene, picked) => {
            roles.add(&by_description(view, picked.at, Wants::Firm), ParticipantRole::Patient);
        }
        // « Les salariés de X ont été licenciés ».
        EventKind::Dismissal if nobody => {
            roles.add(&by_description(view, picked.at, Wants::Employer), ParticipantRole::Agent);
        }
        // « Elle a été licenciée », behind « a été embauchée par X ».
        EventKind::Dismissal if has(roles, ParticipantRole::Patient) && !has(roles, ParticipantRole::Agent) => {
            roles.add(&by_description(view, picked.at, Wants::Deed(Deed::Employer)), ParticipantRole::Agent);
        }
        // « TRIBUNAL DE X — Jugement du 18 novembre ».
        EventKind::Ruling if nobody && picked.group.is_none() && view.number < 4 && view.key(picked.last) == Key::Du => {
            roles.add(&by_description(view, picked.at, Wants::Issuer), ParticipantRole::Agent);
        }
        _ => {}
    }
}

/// Whether what a closure shuts is works or premises that no name tells.
fn shut(scene: &Scene<'_>, picked: &Picked) -> bool {
    let view = &scene.view;
    // « le chantier a été arrêté »: the works of several.
    let own = |i: usize| scene.holds(i, List::PLANT) && !is_text(view, i, "chantier") && alone(scene, i);
    let the = |i: usize| i > 0 && matches!(view.key(i - 1), Key::La | Key::Le | Key::Du) && own(i);
    match picked.group {
        Some(n) => subject_noun(scene, n, List::PLANT).is_some_and(the) && scene.groups[n].is_finite(),
        None => (picked.last + 1..view.tokens.len().min(picked.last + 5))
            .take_while(|&i| view.tokens[i].shape.has(Shape::WORD))
            .find(|&i| the(i))
            .is_some_and(|i| preposition(scene, i - 1).or_else(|| preposition(scene, i.checked_sub(2)?)) == Some(Intro::By(Prep::De))),
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

/// « Les salariés de la société X ont été licenciés »: a body that is said to undergo a dismissal does it.
pub(in crate::clause) fn dismisses(scene: &Scene<'_>, trigger: &Trigger, roles: &mut Roles) {
    if trigger.kind != EventKind::Dismissal || roles.names.iter().any(|(_, role)| *role == ParticipantRole::Agent) {
        return;
    }
    let body = |c: usize| matches!(scene.names[c].class, Some(ActorClass::Organisation | ActorClass::Government));
    roles
        .names
        .iter_mut()
        .filter(|(c, role)| *role == ParticipantRole::Patient && body(*c))
        .for_each(|(_, role)| *role = ParticipantRole::Agent);
    let owner = |wants: Wants| matches!(wants, Wants::Owner | Wants::Firm);
    roles
        .pronouns
        .iter_mut()
        .filter(|p| p.role == Some(ParticipantRole::Patient) && owner(p.wants))
        .for_each(|p| p.role = Some(ParticipantRole::Agent));
}

/// « Le tribunal le condamne. Il démissionne »: only people resign, die, are arrested, named or dismissed.
pub(in crate::clause) fn humans(trigger: &Trigger, roles: &mut Roles) {
    for pronoun in roles.pronouns.iter_mut().filter(|p| p.wants == Wants::Any) {
        pronoun.lay = pronoun.role.is_some_and(|role| !concerns_court(trigger.kind, role));
    }
    // « Il a été libéré », « ils se sont évadés »: of what changes hands an entry says what it is, or to whom it goes.
    let freed = || trigger.is_verbal() && trigger.frame.obliques.is_empty() && trigger.frame.needs.listed().is_none();
    let who = match trigger.kind {
        EventKind::Resignation => ParticipantRole::Agent,
        EventKind::Death | EventKind::Arrest | EventKind::Appointment | EventKind::Dismissal => ParticipantRole::Patient,
        EventKind::Transfer if freed() => ParticipantRole::Patient,
        // « Il est mis en examen pour vol »: charged.
        EventKind::Accusation if trigger.frame.role_of(Prep::Pour).is_some() => ParticipantRole::Patient,
        _ => return,
    };
    for pronoun in roles.pronouns.iter_mut().filter(|p| p.role == Some(who) && p.wants == Wants::Any && !p.plural) {
        pronoun.wants = Wants::Person;
    }
}
