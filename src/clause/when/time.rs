//! What dates an event: the expression of its own clause, never the date that it sets.

use super::borrow::{of_act, of_first, of_relative, of_session};
use super::noun_time::of_noun;
use super::owed::is;
use super::own::owner;
use super::verb_time::of_group;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::Mood;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::is_counting;
use crate::kind::{EventKind, Modality};
use crate::lexicon::Key;
use crate::lexicon::fr::verb::Tense;
use crate::token::Shape;

/// Which side of a time an event stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Side {
    /// In it.
    #[default]
    Within,
    /// From it on (« depuis mai »).
    Since,
    /// From it on, to the end of what is named behind it (« entamée en mai, elle a duré jusqu'en juin »).
    Lasting,
    /// Up to it (« avant mai »).
    Until,
    /// Up to its end (« interdit jusqu'en mai »).
    Through,
}

/// What dates and bounds an event.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::clause) struct When {
    pub(in crate::clause) time: Option<usize>,
    pub(in crate::clause) frame: Option<usize>,
    pub(in crate::clause) due: bool,
    pub(in crate::clause) side: Side,
}

/// What dates the event of a trigger.
pub(in crate::clause) fn when(scene: &Scene<'_>, picked: &Picked, modality: Modality) -> When {
    let mut when = When::default();
    let group = picked.group.or(picked.company.light);
    when.time = match picked.group {
        Some(n) => of_group(scene, n, picked, 4),
        None => of_noun(scene, picked, modality),
    };
    // « Par un arrêté pris lundi, la préfecture a interdit la pêche jusqu'au 4 janvier »: the day of the act, not the end of the ban.
    if let Some(n) = picked.group.filter(|_| picked.trigger.kind == EventKind::Ban && modality == Modality::Asserted)
        && when.time.is_some_and(|i| side(scene, picked, i, false) == Side::Through)
        && let Some(act) = of_first(scene, n).or_else(|| of_session(scene, n)).or_else(|| of_act(scene, n))
    {
        when.time = Some(act);
    }
    let open = matches!(modality, Modality::Future | Modality::Possible | Modality::Conditional);
    when.side = when.time.map_or(Side::Within, |i| side(scene, picked, i, open));
    for (n, first, _) in scene.deadlines() {
        if !scene.view.frames[n].holds && !is(picked) {
            continue;
        }
        let mine = group.is_some_and(|g| owns(scene, g, first))
            || picked.group.is_some() && owner(scene, first).is_some_and(|o| picked.covers(scene.groups[o].head))
            || picked.group.is_none() && picked.company.light.is_none() && near_noun(scene, picked, first)
            || relative(scene, picked, first);
        // « un préavis de grève pour le 14 »: the day of it, no limit.
        if mine
            && picked.group.is_none()
            && scene.view.key(first) == Key::Pour
            && matches!(picked.trigger.kind, EventKind::Strike | EventKind::Protest | EventKind::Meeting)
            && let crate::grammar::Frame::Deadline(limit) = &scene.view.frames[n].frame
        {
            when.time = Some(limit.item);
            continue;
        }
        if !mine {
            if picked.trigger.frame.sets_deadline && scene.clause(first) == scene.clause(picked.at) {
                when.frame = Some(n);
            }
            continue;
        }
        if when.frame.is_some() && scene.view.frames[n].rule == "delay" {
            continue;
        }
        when.frame = Some(n);
        let sets = picked.trigger.frame.sets_deadline || matches!(picked.trigger.kind, EventKind::Deadline | EventKind::Ultimatum);
        // « le client verse, au plus tard le 29 février »: the present of a contract binds.
        // What is promised or announced by a day is due then, the promise is not.
        let tells = picked.trigger.frame.says
            || matches!(picked.trigger.kind, EventKind::Commitment | EventKind::Announcement | EventKind::Statement | EventKind::Offer);
        let binds = !tells
            && picked
                .group
                .map(|n| &scene.groups[n])
                .is_some_and(|g| g.is_finite() && g.is(Tense::Present) && !g.undergoes() && !g.compound);
        when.due =
            !sets && (modality != Modality::Asserted && modality != Modality::Reported || binds && owns_directly(scene, picked, first));
        if scene.view.frames[n].rule != "delay" {
            break;
        }
    }
    // « Lundi, le juge a ordonné l'évacuation du camp sous huit jours »: the day is that of the order.
    if when.due && picked.group.is_none() {
        when.time = when.time.filter(|&i| scene.view.items[i].last as usize > picked.at);
    }
    when
}

/// Which side of an item its event stands on.
fn side(scene: &Scene<'_>, picked: &Picked, item: usize, open: bool) -> Side {
    let view = &scene.view;
    let first = view.items[item].first as usize;
    // « depuis mai, période à laquelle la cour a statué »: the relative clause tells what was within it.
    if picked.group.is_some_and(|n| of_relative(scene, scene.groups[n].head) == Some(item)) {
        return Side::Within;
    }
    let by = |i: usize| first.checked_sub(i).map_or(Key::None, |i| view.key(i));
    if by(1) == Key::Depuis || first.checked_sub(2).is_some_and(|i| is_counting(view, i)) {
        // « fermée à compter de ce jour et jusqu'au 31 août ».
        let last = view.items[item].last as usize;
        let next = last + usize::from(matches!(view.key(last), Key::Et | Key::Comma));
        return if view.key(next) == Key::Jusque { Side::Lasting } else { Side::Since };
    }
    // « menace de suspendre les livraisons dès le 1er mars »: what is to begin then.
    if open && by(1) == Key::Des && view.tokens[first - 1].shape.has(Shape::ACCENT) {
        return Side::Since;
    }
    // « une enquête ouverte dès le lendemain »: what was done then was done.
    if by(1) == Key::Des && view.tokens[first - 1].shape.has(Shape::ACCENT) {
        return Side::Within;
    }
    if by(1) == Key::Jusque || by(2) == Key::Jusque {
        return Side::Through;
    }
    if by(1) == Key::Avant {
        return Side::Until;
    }
    // « la grève entamée lundi », « les combats, déclenchés le 1er août »: what began may last.
    let opened = owner(scene, first).filter(|&o| {
        let head = scene.groups[o].head;
        let begins = view.begins(head, &["debut", "commenc", "demarr"]);
        let stands = picked.over.is_some_and(|over| !over.object || scene.clause(first) != scene.clause(picked.at));
        begins && (picked.group == Some(o) || picked.group.is_none() && stands)
            || view.begins(head, &["ouverte"]) && picked.group.is_none() && stands
            // « La grève des enseignants, entamée le 11, … ».
            || picked.group.is_none()
                && scene.groups[o].mood == Mood::Participle
                && scene.groups[o].cue.meets(Cue::BEGIN)
                && scene.groups[o].first >= picked.last
                && scene.groups[o].first - picked.last <= 6
    });
    let began =
        [picked.company.participle, picked.company.light, opened].into_iter().flatten().any(|p| scene.groups[p].cue.meets(Cue::BEGIN));
    if began
        && matches!(
            picked.trigger.kind,
            EventKind::Strike
                | EventKind::Attack
                | EventKind::Negotiation
                | EventKind::Protest
                | EventKind::Investigation
                | EventKind::Disaster
        )
    {
        return if lasts_until(scene, item) { Side::Lasting } else { Side::Since };
    }
    Side::Within
}

/// Whether a verb behind an item says until when what began then went on: « a duré jusqu'au 8 juin ».
fn lasts_until(scene: &Scene<'_>, item: usize) -> bool {
    let view = &scene.view;
    let goes_on = |g: usize| view.begins(scene.groups[g].head, &["dur", "poursui", "prolong", "continu", "recondui"]);
    view.items.iter().skip(item + 1).any(|end| {
        let first = end.first as usize;
        let until = (1..=2).any(|back| first.checked_sub(back).is_some_and(|i| view.key(i) == Key::Jusque));
        until && owner(scene, first).is_some_and(goes_on)
    })
}

/// Whether a limit at a token bounds a group: it belongs to it, or to the verb it stands under.
fn owns(scene: &Scene<'_>, n: usize, first: usize) -> bool {
    let Some(owner) = owner(scene, first) else { return false };
    if owner == n {
        return true;
    }
    let group = &scene.groups[n];
    // « verse une aide aux familles déplacées d'ici à la fin du mois »: a bare participle beside it binds nobody.
    if scene.groups[owner].mood == Mood::Participle && scene.clauses[scene.clause(first)].finite == Some(n) {
        return true;
    }
    // « la résilier par lettre notifiée avant le 1er juin »: the paper's limit is that of what it does.
    let paper = &scene.groups[owner];
    let by = (paper.first.saturating_sub(4)..paper.first).find(|&i| scene.view.key(i) == Key::Par);
    if paper.mood == Mood::Participle
        && by.is_some_and(|by| by >= group.last && by - group.last <= 4 && (by..paper.first).any(|i| scene.holds(i, List::DEED)))
    {
        return true;
    }
    // « Les candidats ont jusqu'à mardi pour déposer », « il doit, avant lundi, remettre ».
    let cue = scene.groups[owner].cue;
    // « lui ont donné jusqu'à lundi pour répondre », « a un mois pour saisir la cour ».
    let granted = cue.meets(Cue::GRANT.with(Cue::HAVE));
    // « ont jusqu'à lundi pour se faire rembourser »: what one has done to oneself.
    let made = group.governor.filter(|_| granted && group.link.is_none()).map(|m| &scene.groups[m]);
    let made = made.filter(|m| m.mood == Mood::Infinitive && m.cue.meets(Cue::MAKE));
    let group = made.unwrap_or(group);
    let purpose = group.link.is_some_and(|l| l > first && scene.view.key(l) == Key::Pour) && granted;
    group.mood == Mood::Infinitive
        && (group.governor == Some(owner) && cue.meets(Cue::OWE.with(Cue::CAN).with(Cue::GO).with(Cue::HAVE))
            || purpose && group.governor.is_none_or(|g| g == owner))
}

/// Whether a limit belongs to the very verb of an event.
fn owns_directly(scene: &Scene<'_>, picked: &Picked, first: usize) -> bool {
    picked.group.is_some() && owner(scene, first) == picked.group
}

/// A limit in a noun's own words: « faute de cessez-le-feu d'ici vendredi ».
fn near_noun(scene: &Scene<'_>, picked: &Picked, first: usize) -> bool {
    first >= picked.last && first - picked.last <= 5 && !scene.groups.iter().any(|g| g.first >= picked.last && g.last <= first)
}

/// « un recours, qui devra être formé avant le 24 »: a limit in the relative clause behind a noun.
pub(in crate::clause) fn relative(scene: &Scene<'_>, picked: &Picked, first: usize) -> bool {
    let clause = &scene.clauses[scene.clause(first)];
    picked.group.is_none()
        && clause.opener == Opener::Relative
        && scene.view.key(clause.first) == Key::Qui
        && clause.first > picked.last
        && clause.first - picked.last <= 7
        && !scene.groups.iter().any(|g| g.first >= picked.last && g.last <= clause.first)
}

/// The amounts of an event: those of its clause that belong to its verb, or stand with its noun.
pub(in crate::clause) fn amounts(scene: &Scene<'_>, picked: &Picked, out: &mut Vec<Option<u32>>) {
    let view = &scene.view;
    let clause = scene.clause(picked.at);
    let group = picked.group.or(picked.company.light);
    let own = (0..view.items.len()).filter(|&i| {
        let first = view.items[i].first as usize;
        scene.is_amount(i)
            && scene.clause(first) == clause
            && (group.is_some() && owner(scene, first) == group
                || first >= picked.last && first - picked.last <= 4
                || picked.at >= view.items[i].last as usize && picked.at - view.items[i].last as usize <= 2)
    });
    out.extend(own.map(|i| Some(i as u32)));
}
