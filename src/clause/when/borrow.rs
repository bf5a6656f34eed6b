//! Times that an event has from elsewhere: its paper's, its sentence's opening, what its relative clause takes up.

use super::own::{complements, free, fronted, owner};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::{Clause, Opener};
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::kind::EventKind;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

/// The date that a relative clause takes up: « depuis mai 2019, période à laquelle la cour a statué ».
pub(super) fn of_relative(scene: &Scene<'_>, head: usize) -> Option<usize> {
    let view = &scene.view;
    let start = scene.clauses[scene.clause(head)].first;
    // « l'incendie de 2017, dans lequel un ouvrier avait péri ».
    if matches!(view.key(start), Key::Lequel | Key::Laquelle | Key::Duquel | Key::Lesquels | Key::Lesquelles)
        && let Some(item) = view.items.iter().position(|i| (i.last as usize) < start && start - (i.last as usize) <= 4)
        && (view.items[item].last as usize..start).any(|i| view.key(i) == Key::Comma)
        && (view.items[item].last as usize..start).any(|i| matches!(view.key(i), Key::Dans | Key::Lors | Key::Au | Key::Pendant))
    {
        return Some(item);
    }
    // « depuis mars, lorsque la cour a statué ».
    let when = matches!(view.text(start, start + 1), "lorsque" | "quand" | "lorsqu’" | "lorsqu'") && scene.opens(start);
    let noun = (start.saturating_sub(3)..=start).rev().find(|&i| when && i == start || scene.holds(i, List::TIME))?;
    let before = noun.checked_sub(1).filter(|&i| view.key(i) == Key::Comma)?;
    view.items.iter().position(|i| i.last as usize == before).filter(|&i| free(scene, i))
}

/// « C'est lundi que la cour a condamné X », « ce n'est que six jours plus tard que … »: what is set in front of the clause.
pub(super) fn of_cleft(scene: &Scene<'_>, head: usize) -> Option<usize> {
    let view = &scene.view;
    let clause = &scene.clauses[scene.clause(head)];
    let from = scene.clauses[clause.parent.filter(|_| view.key(clause.first) == Key::Que)?].first;
    let this = |i: usize| view.key(i) == Key::Ce || view.word(i) == b"c";
    let is = |i: &usize| view.tokens[*i].is(Class::BE) && (i.saturating_sub(2)..*i).any(this);
    let lead = (from.max(clause.first.saturating_sub(16))..clause.first).find(is)?;
    let inside = |i: &usize| {
        let item = &view.items[*i];
        item.first as usize > lead && item.last as usize <= clause.first && free(scene, *i) && !complements(scene, *i)
    };
    (0..view.items.len()).rfind(inside)
}

/// « Mars 2013 : une veuve réclame … »: the date that heads a sentence before a colon.
pub(super) fn of_heading(scene: &Scene<'_>, head: usize) -> Option<usize> {
    let view = &scene.view;
    let item = view.items.first().filter(|i| i.first <= 1 && view.key(i.last as usize) == Key::Colon)?;
    let clause = &scene.clauses[scene.clause(head)];
    let heads = clause.opener == Opener::Main && head > item.last as usize && scene.groups.iter().all(|g| g.first > item.last as usize);
    (heads && free(scene, 0)).then_some(0)
}

/// « a réagi dans un communiqué publié mardi »: the day of the words is that of their publication.
pub(super) fn of_medium(scene: &Scene<'_>, n: usize, picked: &Picked) -> Option<usize> {
    let group = &scene.groups[n];
    let clause = scene.clause(group.head);
    let medium = scene.groups.iter().position(|g| {
        g.first >= group.last
            && g.mood == Mood::Participle
            && scene.clause(g.head) == clause
            && (g.first.saturating_sub(3)..g.first).any(|i| scene.holds(i, List::MEDIUM))
            && (group.last..g.first).any(|i| matches!(scene.view.key(i), Key::Dans | Key::Par))
    })?;
    let says = picked.trigger.frame.says || matches!(picked.trigger.kind, EventKind::Statement | EventKind::Announcement);
    says.then(|| (0..scene.view.items.len()).find(|&i| free(scene, i) && owner(scene, scene.view.items[i].first as usize) == Some(medium)))?
}

/// « l'arrêté du 18 mai par lequel le préfet a autorisé »: what a dated deed does is of its date.
pub(super) fn of_deed(scene: &Scene<'_>, head: usize) -> Option<usize> {
    let view = &scene.view;
    let start = scene.clauses[scene.clause(head)].first;
    let by = start.checked_sub(1).filter(|&i| view.key(i) == Key::Par && matches!(view.key(start), Key::Lequel | Key::Laquelle))?;
    let last = if view.key(by - 1) == Key::Comma { by - 1 } else { by };
    view.items.iter().position(|i| i.last as usize == last).filter(|&i| free(scene, i))
}

/// « Le lendemain, il a nié et réclamé … », « En 2019, l'un a vendu, l'autre a acheté »: what opens the sentence dates what it joins.
pub(super) fn of_first(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let group = &scene.groups[n];
    let clause = &scene.clauses[scene.clause(group.head)];
    if clause.opener != Opener::Main || !group.is_finite() {
        return None;
    }
    let back = group.compound && group.is(Tense::Imperfect);
    let joined = |at: usize| {
        scene.view.tokens[at].is(Class::COORD) || scene.view.key(at) == Key::Comma || scene.view.key(at) == Key::Semicolon && !back
    };
    let before = clause.first.checked_sub(1).filter(|_| joined(clause.first))?;
    let heads = |c: &&Clause| {
        c.opener == Opener::Main
            && c.parent == clause.parent
            && c.finite.is_some()
            && (c.first == 0 || scene.view.key(c.first) == Key::Semicolon)
    };
    let first = scene.clauses[..scene.clause(group.head)].iter().rev().find(heads)?;
    let lead = &scene.groups[first.finite?];
    // « Lundi, deux ministres ont démissionné ; le premier accuse X »: what is told in the present is of now.
    if is_now(group) && !is_now(lead) && !lead.is(Tense::Future) {
        return None;
    }
    let inside = |i: &usize| scene.view.items[*i].first as usize >= first.first;
    // « Par un arrêt du 3 mai, la cour infirme le jugement et condamne … ».
    let deed = |i: usize| scene.view.key(first.first) == Key::Par && fronted(scene, i, lead.first);
    let item = (0..scene.view.items.len()).find(|i| inside(i) && free(scene, *i) && (!complements(scene, *i) || deed(*i)))?;
    let said = &scene.view.items[item];
    let far = if deed(item) { 6 } else { 3 };
    let opens = said.first as usize <= first.first + far && (said.last as usize) < lead.first;
    (opens && lead.last <= before + 1 && owner(scene, said.first as usize) == first.finite).then_some(item)
}

/// Whether a group is a present, and no past made with one.
fn is_now(group: &Group) -> bool {
    group.is(Tense::Present) && !group.compound && !group.passive && !group.is(Tense::PastSimple)
}

/// « a pris ce mardi un arrêté et interdit l'accès »: the day of the verb that shares its auxiliary.
pub(super) fn of_act(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let lead = scene.groups[n].shares?;
    let inside = |&i: &usize| free(scene, i) && !complements(scene, i) && owner(scene, scene.view.items[i].first as usize) == Some(lead);
    (0..scene.view.items.len()).find(inside)
}

/// « Invitée hier soir de la radio, la ministre a démenti »: what is said where somebody is received is said then.
pub(super) fn of_session(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let group = &scene.groups[n];
    let clause = scene.clause(group.head);
    // « Par un arrêt rendu le 3 mai, la cour a … », « Dans un rapport remis lundi, il reproche … ».
    let paper = |g: &Group| {
        let led = scene.clauses[scene.clause(g.head)].first;
        (led..g.first).any(|i| scene.holds(i, List::DEED) || scene.holds(i, List::MEDIUM))
            && (led..=led + 1).any(|i| matches!(scene.view.key(i), Key::Par | Key::Dans))
            && g.first - led <= 5
    };
    let leads = |g: &Group| g.mood == Mood::Participle && g.last <= group.first && (g.cue.meets(Cue::SESSION) || paper(g));
    let lead = scene.groups.iter().position(|g| leads(g) && (g.first <= 1 || scene.clause(g.head) == clause))?;
    let comma = (scene.groups[lead].last..group.first).any(|i| scene.view.key(i) == Key::Comma);
    let main = group.is_finite() && scene.clauses[scene.clause(group.head)].opener == Opener::Main;
    // « Les syndicats, reçus mardi par le préfet, dénoncent un plan »: what is told in the present beside it is of now.
    let main = main && (scene.groups[lead].first <= 1 || !is_now(group) || paper(&scene.groups[lead]));
    let dates = |&i: &usize| free(scene, i) && owner(scene, scene.view.items[i].first as usize) == Some(lead);
    (0..scene.view.items.len()).filter(|_| comma && main).find(dates)
}
