//! What dates the event of a verb: its own expression, else one that it shares or borrows.

use super::borrow::{of_cleft, of_deed, of_first, of_heading, of_medium, of_relative, of_session};
use super::own::{compared, complements, detached, free, fronted, is_day, looked_back, owner, through};
use crate::clause::sentence::scene::Scene;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::word::is_text;
use crate::kind::EventKind;
use crate::lexicon::Key;

/// What dates the event of a verb group; `depth` bounds how far it may be shared.
pub(super) fn of_group(scene: &Scene<'_>, n: usize, picked: &Picked, depth: usize) -> Option<usize> {
    let depth = depth.checked_sub(1)?;
    let group = &scene.groups[n];
    let view = &scene.view;
    let set = |item: usize| {
        // « fixé au 15 », « reporté à lundi », « prolongée jusqu'au 3 », « convoqué pour lundi »: a date that is set.
        let first = view.items[item].first as usize;
        let by = first.checked_sub(1).map_or(Key::None, |i| view.key(i));
        let late = first >= picked.last;
        let until = first >= 2 && view.key(first - 2) == Key::Jusque;
        // « la grève annoncée pour jeudi ».
        let told = picked.group == Some(n) && group.mood == Mood::Participle && group.cue.meets(Cue::TELL);
        late && (by == Key::Pour && (group.head != group.finite || told)
            || matches!(by, Key::Au | Key::A | Key::Jusque | Key::En) && matches!(picked.trigger.kind, EventKind::Deadline)
            // « a donné congé au 31 octobre »: when it takes effect.
            || by == Key::Au && first == picked.last + 1 && view.begins(picked.last - 1, &["conge"])
            || until && !lasts(picked.trigger.kind))
            // « L'offre, remise lundi et valable jusqu'au 20 juin, valorise … ».
            || until && picked.group == Some(n) && (view.items[item].last as usize) < group.first && !lasts(picked.trigger.kind)
    };
    // « s'est constituée partie civile mardi »: a word of the idiom may look like a verb.
    let inside = |o: usize| picked.group == Some(n) && picked.covers(scene.groups[o].head);
    let mut own = (0..view.items.len()).filter(|&i| {
        free(scene, i)
            && (!complements(scene, i) || fronted(scene, i, group.first) || through(scene, i))
            && !set(i)
            && !compared(scene, i)
            && !looked_back(scene, i, group.first)
            && owner(scene, view.items[i].first as usize).is_some_and(|o| o == n || inside(o))
    });
    // The nearest behind the verb, else the nearest before it.
    let first = own.next();
    let chosen = first.map(|f| (f, own.next()));
    if let Some((first, second)) = chosen {
        let place = |i: usize| (view.items[i].first as usize).abs_diff(group.head);
        let nearer = |&s: &usize| {
            place(s) < place(first)
                && (view.items[first].last as usize) < group.first
                && view.items[s].first as usize > group.head
                && place(first) > 12
        };
        let behind = |s: usize| view.items[s].first as usize >= group.first;
        let beside = |&s: &usize| detached(scene, first, group.first) && behind(s);
        // « L'année suivante, il a rouvert du 6 au 9 juillet ».
        let finer = |&s: &usize| (view.items[first].last as usize) < group.first && !is_day(scene, first) && is_day(scene, s);
        return Some(second.filter(|s| nearer(s) || beside(s) || finer(s)).unwrap_or(first));
    }
    if let Some(lead) = group.shares {
        return of_group(scene, lead, picked, depth);
    }
    if group.mood == Mood::Infinitive {
        let lead = group.governor?;
        let cue = scene.groups[lead].cue;
        // « s'était vu enjoindre de », « avait conduit le parquet à ouvrir une enquête ».
        let led = scene.groups[lead].compound && view.begins(scene.groups[lead].head, &["condui", "amen", "pouss", "parven", "reuss"])
            || scene.groups[lead].reflexive
                && ["vu", "vue", "vus", "vues", "voit", "voient"].iter().any(|w| is_text(view, scene.groups[lead].head, w));
        if led || cue.meets(Cue::OWE.with(Cue::CAN).with(Cue::GO).with(Cue::COME).with(Cue::MAKE)) {
            return of_group(scene, lead, picked, depth);
        }
    }
    // « une tranchée s'effondra le 3 mars, tuant un ouvrier », « a riposté lundi en gelant les avoirs ».
    if group.mood == Mood::Gerund && !group.compound && depth > 1 {
        let beside =
            view.key(group.first) == Key::En || group.first.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Comma | Key::En));
        let lead = scene.clauses[scene.clause(group.head)].finite.filter(|&f| f != n && beside && scene.groups[f].last <= group.first);
        if let Some(lead) = lead {
            return of_group(scene, lead, picked, depth);
        }
    }
    // « s'est dit « inquiet » mardi »: behind a quotation that the verb opens.
    let quoted = |i: &usize| {
        let first = view.items[*i].first as usize;
        free(scene, *i)
            && scene.quotes.iter().any(|q| q.first >= group.last && q.first - group.last <= 1 && (q.last == first || q.last + 1 == first))
    };
    if group.is_finite()
        && let Some(found) = (0..view.items.len()).find(quoted)
    {
        return Some(found);
    }
    // « cessera de produire en 2024 », « a commencé à produire en mai »: what ends or begins is of the day of what it is.
    if view.begins(group.head, &["cess", "commenc"])
        && let Some(act) = scene.groups.get(n + 1).filter(|g| g.mood == Mood::Infinitive && g.governor == Some(n))
        && let Some(found) = own_of(scene, act)
    {
        return Some(found);
    }
    // « Mis en examen et écroué le surlendemain, il … », « a été arrêté et écroué le 3 »: the participle that « et » joins has the day of both.
    let last = group.last.max(picked.last);
    let alike = |g: &&Group| g.first == last + 1 && (g.shares == Some(n) || group.mood == Mood::Participle && g.mood == Mood::Participle);
    if view.key(last) == Key::Et
        && let Some(right) = scene.groups.get(n + 1).filter(alike)
        && let Some(found) = own_of(scene, right)
    {
        return Some(found);
    }
    of_relative(scene, group.head)
        .or_else(|| of_cleft(scene, group.head))
        .or_else(|| of_heading(scene, group.head))
        .or_else(|| of_medium(scene, n, picked))
        .or_else(|| of_deed(scene, group.head))
        .or_else(|| of_first(scene, n))
        .or_else(|| of_session(scene, n))
}

/// Whether what is done goes on until somebody ends it: « interdit jusqu'au 3 », « la grève sera reconduite jusqu'à lundi ».
fn lasts(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Ban
            | EventKind::Closure
            | EventKind::Strike
            | EventKind::Transfer
            | EventKind::Exclusion
            | EventKind::Protest
            | EventKind::Negotiation
    )
}

/// The time that belongs to a participle, right behind it.
fn own_of(scene: &Scene<'_>, group: &Group) -> Option<usize> {
    let near = |i: &usize| {
        let first = scene.view.items[*i].first as usize;
        first >= group.last && first - group.last <= 4 && free(scene, *i) && !complements(scene, *i)
    };
    (0..scene.view.items.len())
        .find(|i| near(i) && owner(scene, scene.view.items[*i].first as usize).is_some_and(|o| scene.groups[o].first == group.first))
}
