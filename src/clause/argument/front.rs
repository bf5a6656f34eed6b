//! Whom a clause sets in front of its verb: « à X, Y a versé », « c'est à X que », « X, contre qui », « entre X et Y, il a été convenu ».

use super::intro::{intro, preposition};
use super::roles::Roles;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_initial, is_text};
use crate::grammar::View;
use crate::kind::ActorClass;
use crate::lexicon::fr::trigger::{Frame, Prep};
use crate::lexicon::{Class, Key};
use crate::name::Candidate;

/// The name that « que » takes up as the object of a clause: « X, que le tribunal a déboutée ».
pub(in crate::clause) fn taken_up(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let group = &scene.groups[n];
    let first = scene.clauses[scene.clause(group.finite)].first;
    if scene.view.key(first) != Key::Que || group.clitic.is_some() || !group.is_finite() {
        return None;
    }
    let comma = first.checked_sub(1).is_some_and(|i| scene.view.key(i) == Key::Comma);
    let end = first - usize::from(comma);
    // « a dit à X que Y … »: what is said takes up nobody.
    let said = scene.groups.iter().any(|g| (g.says || g.cue.meets(Cue::CLAIM.with(Cue::ASK))) && g.last <= end && g.last + 6 > end);
    scene.names.iter().position(|c| c.last as usize == end).filter(|_| comma || !said)
}

/// « c'est à X que Y a vendu son usine »: the name is set in front by « c'est ».
pub(in crate::clause) fn is_cleft(scene: &Scene<'_>, c: usize) -> bool {
    let view = &scene.view;
    let first = scene.names[c].first as usize;
    let is = |i: usize| view.tokens[i].is(Class::BE) && i > 0 && (view.key(i - 1) == Key::Ce || view.word(i - 1) == b"c");
    (first.saturating_sub(4)..first).any(is)
}

/// « À X, Y a versé 3 millions »: the name that a preposition brings in front of the clause.
pub(in crate::clause) fn fronted(scene: &Scene<'_>, n: usize) -> Option<(usize, Prep)> {
    let group = &scene.groups[n];
    let first = scene.clauses[scene.clause(group.finite)].first;
    if !group.is_finite() || scene.clauses[scene.clause(group.finite)].finite != Some(n) {
        return None;
    }
    let c = scene.names.iter().position(|c| c.first as usize > first)?;
    let name = &scene.names[c];
    let near = name.first as usize <= first + 3 && scene.view.key(name.last as usize) == Key::Comma && (name.last as usize) < group.first;
    match intro(scene, c) {
        Intro::By(prep @ (Prep::A | Prep::Avec | Prep::Contre))
            if near && !matches!(name.class, Some(ActorClass::Place | ActorClass::Government)) =>
        {
            preposition(scene, first).filter(|led| *led == Intro::By(prep)).map(|_| (c, prep))
        }
        _ => None,
    }
}

/// « Entre la société X, d'une part, et Y, d'autre part, il a été convenu »: whom « entre » brings in front.
pub(in crate::clause) fn between(scene: &Scene<'_>, n: usize, frame: &Frame, roles: &mut Roles) {
    let first = scene.clauses[scene.clause(scene.groups[n].finite)].first;
    let Some(role) = frame.role_of(Prep::Entre).filter(|_| scene.view.key(first) == Key::Entre) else { return };
    for c in 0..scene.names.len() {
        let name = &scene.names[c];
        let led = |i: usize| matches!(scene.view.key(i), Key::Et | Key::Entre);
        let from = name.first as usize;
        if from > first && (name.last as usize) < scene.groups[n].first && (from.saturating_sub(3)..from).any(led) {
            roles.name(c, role);
        }
    }
}

/// « X, à qui Y a vendu », « X, contre lequel Y a porté plainte »: the antecedent, and the preposition of the relative.
pub(in crate::clause) fn led_by(scene: &Scene<'_>, n: usize) -> Option<(usize, Prep)> {
    let view = &scene.view;
    let group = &scene.groups[n];
    let first = scene.clauses[scene.clause(group.finite)].first;
    let relative = |i: usize| matches!(view.key(i), Key::Qui | Key::Lequel | Key::Laquelle | Key::Lesquels | Key::Lesquelles);
    let fused = ["auquel", "auxquels", "auxquelles"].iter().any(|word| is_text(view, first, word));
    // The clause begins at its preposition, or behind it.
    let (start, prep) = if fused {
        (first, Prep::A)
    } else {
        let lead = if relative(first) { first.checked_sub(1)? } else { first };
        match preposition(scene, lead)? {
            Intro::By(prep) if relative(lead + 1) => (lead, prep),
            _ => return None,
        }
    };
    let comma = start.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma);
    let end = start - usize::from(comma);
    let c = scene.names.iter().position(|c| c.last as usize == end)?;
    (group.is_finite() && !matches!(prep, Prep::De | Prep::Par | Prep::Sur | Prep::Dans)).then_some((c, prep))
}

/// « X, le ministre de l'Intérieur, qui », « X, de la Confédération paysanne, qui »: the name before what a comma sets apart.
pub(super) fn behind_apposition(scene: &Scene<'_>, opener: usize) -> Option<usize> {
    let view = &scene.view;
    let close = opener.checked_sub(1).filter(|&i| view.key(i) == Key::Comma)?;
    let open = (close.saturating_sub(12)..close)
        .rev()
        .take_while(|&i| {
            !view.tokens[i].is(Class::STOP.with(Class::SUBORD).with(Class::QUOTE))
                && scene.group_at(i).is_none_or(|n| !scene.groups[n].is_finite())
        })
        .find(|&i| view.key(i) == Key::Comma)?;
    let c = scene.names.iter().position(|c| c.last as usize == open && c.class == Some(ActorClass::Person))?;
    // A name of a person inside is whom the apposition tells: « la maire, X, qui ».
    let inside = scene
        .names
        .iter()
        .any(|n| !n.nominal && n.first as usize > open && (n.last as usize) <= close && n.class == Some(ActorClass::Person));
    let noun = open + 1 + usize::from(view.tokens.get(open + 1).is_some_and(|t| t.is(Class::ART)));
    let told = matches!(view.key(open + 1), Key::De | Key::Du | Key::D)
        || view.tokens.get(noun).is_some_and(|t| t.is(Class::FUNCTION.with(Class::TITLE)))
        || scene.holds(noun, List::FOLK);
    (told && !inside).then_some(c)
}

/// « X (CGT), qui … »: where the bracket before a token opens, else the token.
pub(super) fn before_bracket(view: &View<'_>, end: usize) -> usize {
    let closed = end.checked_sub(1).filter(|&i| view.key(i) == Key::Close);
    closed.and_then(|close| (close.saturating_sub(12)..close).rev().find(|&i| view.key(i) == Key::Open)).unwrap_or(end)
}

/// « NAIROBI (AFP) – Vingt civils ont … »: a place that only heads its line.
pub(super) fn is_dateline(view: &View<'_>, name: &Candidate) -> bool {
    let last = name.last as usize;
    let close = || (last..view.tokens.len().min(last + 6)).find(|&i| view.key(i) == Key::Close);
    view.key(last) == Key::Open && is_initial(view, name.first as usize) && close().is_some_and(|i| view.key(i + 1) == Key::Hyphen)
}
