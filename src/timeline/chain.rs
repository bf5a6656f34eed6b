//! Linking the limits of all documents into threads: first those of one day, then each to the one that it moves.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, TimeDelta};

use crate::calendar::{Calendar, Delay, Policy};
use crate::document::Reference;
use crate::fold::fold;
use crate::kind::DeadlineAct;

use super::close::{close, closing, telling};
use super::limit::{Duty, Limit};
use super::record::Record;
use super::thread::{DeadlineStep, DeadlineTelling, DeadlineThread};

/// How many earlier limits of an actor a limit is compared with, at most.
const NEIGHBOURS: usize = 64;
/// How long after its last day a deadline may still be said to be moved without more words.
const GRACE: TimeDelta = TimeDelta::days(31);

/// A limit and the record that holds it.
#[derive(Clone, Copy)]
struct Place<'r> {
    record: &'r Record,
    limit: &'r Limit,
}

/// Limits of one day that concern a common actor.
#[derive(Default)]
struct Cluster<'r> {
    limits: Vec<Place<'r>>,
    /// Whom it concerns, folded.
    actors: BTreeSet<String>,
    due: Option<NaiveDate>,
    known: Option<NaiveDate>,
    moves: Option<usize>,
}

/// The threads that the records' limits make, by their last due date.
pub(super) fn threads(records: &BTreeMap<String, Record>) -> Vec<DeadlineThread> {
    let mut clusters = clusters(records);
    for (place, moved) in moves(&clusters).into_iter().enumerate() {
        if let Some((moved, known)) = moved {
            clusters[place].moves = Some(moved);
            clusters[place].known = known;
        }
    }
    // A deadline that is moved on a day is known by that day. Clusters stand by their day, and one moves an earlier one.
    for place in (0..clusters.len()).rev() {
        if let Some(moved) = clusters[place].moves {
            clusters[moved].known = clusters[moved].known.min(clusters[place].known);
        }
    }
    // Each cluster's thread is that of the first it goes back to.
    let mut first_of: Vec<usize> = (0..clusters.len()).collect();
    let mut threads: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for place in 0..clusters.len() {
        first_of[place] = clusters[place].moves.map_or(place, |moved| first_of[moved]);
        threads.entry(first_of[place]).or_default().push(place);
    }
    let owned: Vec<Vec<&Cluster<'_>>> =
        threads.into_values().map(|places| places.iter().map(|place| &clusters[*place]).collect()).collect();
    let mut threads: Vec<DeadlineThread> = owned.iter().map(|own| thread(own, &clusters)).collect();
    let duties: Vec<Vec<&Duty>> = owned
        .iter()
        .map(|own| own.iter().flat_map(|cluster| &cluster.limits).filter_map(|place| place.limit.duty.as_ref()).collect())
        .collect();
    close(&mut threads, &duties, records);
    threads.iter_mut().for_each(|thread| thread.steps.sort_by_key(order));
    threads.sort_by_cached_key(|thread| (thread.due().is_none(), thread.due(), thread.id.clone()));
    threads
}

fn order(step: &DeadlineStep) -> (Option<NaiveDate>, Option<NaiveDate>, DeadlineAct) {
    (step.known, step.due, step.act)
}

/// The limits by due date and common actor, earliest day first; those without a day with their like in one document.
fn clusters(records: &BTreeMap<String, Record>) -> Vec<Cluster<'_>> {
    let mut by_day: BTreeMap<(bool, Option<NaiveDate>), Vec<Place<'_>>> = BTreeMap::new();
    for record in records.values() {
        for limit in &record.limits {
            let due = day_beside(limit, record).or(limit.due);
            by_day.entry((due.is_none(), due)).or_default().push(Place { record, limit });
        }
    }
    let groups = by_day.into_iter().flat_map(|((_, due), limits)| adopt(of_day(due, limits)));
    let ordered = groups.map(|mut cluster| {
        cluster.limits.sort_by_key(|p| (p.limit.known, p.record.document.id.as_str(), p.limit.span));
        cluster.known = cluster.limits.first().and_then(|place| place.limit.known);
        cluster
    });
    ordered.collect()
}

/// The day that a document tells beside a length that moves a limit: « quinze jours de plus » runs from the day moved, not from the writing.
fn day_beside(limit: &Limit, record: &Record) -> Option<NaiveDate> {
    let delay = limit.delay.filter(|_| limit.act == Some(DeadlineAct::Moved))?;
    record.limits.iter().find(|other| other.delay.is_none() && other.due.is_some() && other.lengths.contains(&delay))?.due
}

/// Limits of one day by common actor; one that concerns nobody told goes with those of its document.
fn of_day(due: Option<NaiveDate>, limits: Vec<Place<'_>>) -> Vec<Cluster<'_>> {
    let mut groups: Vec<Option<Cluster<'_>>> = Vec::new();
    let mut group_of: BTreeMap<String, usize> = BTreeMap::new();
    for place in limits {
        let mut signs: Vec<String> = place.limit.actors.iter().map(|name| fold(name)).collect();
        if due.is_none() {
            let awaits = place.limit.awaits.as_deref().unwrap_or(&place.limit.text);
            signs = vec![format!("{}\u{0}{}", place.record.document.id, fold(awaits))];
        } else if signs.is_empty() {
            signs.push(format!("\u{0}{}", place.record.document.id));
        }
        let mut joined: Vec<usize> = signs.iter().filter_map(|sign| group_of.get(sign).copied()).collect();
        joined.sort_unstable();
        joined.dedup();
        let keep = joined.first().copied().unwrap_or(groups.len());
        if keep == groups.len() {
            groups.push(Some(Cluster { due, ..Cluster::default() }));
        }
        for other in joined.into_iter().skip(1) {
            let other_cluster = groups[other].take();
            group_of.values_mut().filter(|group| **group == other).for_each(|group| *group = keep);
            if let (Some(cluster), Some(other)) = (groups[keep].as_mut(), other_cluster) {
                cluster.take(other);
            }
        }
        if let Some(cluster) = groups[keep].as_mut() {
            cluster.limits.push(place);
            cluster.actors.extend(place.limit.actors.iter().map(|name| fold(name)));
        }
        group_of.extend(signs.into_iter().map(|sign| (sign, keep)));
    }
    groups.into_iter().flatten().collect()
}

/// Gives the limits of one day that concern nobody told to the only others of that day that concern someone their document names.
fn adopt(clusters: Vec<Cluster<'_>>) -> Vec<Cluster<'_>> {
    let (mut known, unknown): (Vec<_>, Vec<_>) = clusters.into_iter().partition(|cluster| !cluster.actors.is_empty());
    let adopted: Vec<Option<usize>> = unknown
        .iter()
        .map(|cluster| {
            let around = if cluster.due.is_some() { cluster.around() } else { BTreeSet::new() };
            let mut fitting = known.iter().enumerate().filter(|(_, other)| other.actors.iter().any(|actor| around.contains(actor)));
            let (first, second) = (fitting.next(), fitting.next());
            first.filter(|_| second.is_none()).map(|(place, _)| place)
        })
        .collect();
    for (cluster, place) in unknown.into_iter().zip(adopted) {
        match place {
            Some(place) => known[place].take(cluster),
            None => known.push(cluster),
        }
    }
    known
}

impl<'r> Cluster<'r> {
    fn take(&mut self, other: Self) {
        self.limits.extend(other.limits);
        self.actors.extend(other.actors);
    }

    /// Everyone whom its documents name, folded.
    fn around(&self) -> BTreeSet<String> {
        self.limits.iter().flat_map(|place| &place.record.actors).map(|named| fold(&named.name)).collect()
    }
}

/// For each cluster, the one whose day it moves, and the day since which that is told.
fn moves(clusters: &[Cluster<'_>]) -> Vec<Option<(usize, Option<NaiveDate>)>> {
    let mut by_actor: BTreeMap<(&str, NaiveDate), usize> = BTreeMap::new();
    for (place, cluster) in clusters.iter().enumerate() {
        let Some(due) = cluster.due else { continue };
        for actor in &cluster.actors {
            by_actor.insert((actor, due), place);
        }
    }
    let calendar = Calendar::metropole();
    clusters
        .iter()
        .map(|cluster| {
            let due = cluster.due?;
            let mut best: Option<(u8, NaiveDate, usize)> = None;
            // What concerns nobody told may move a deadline of anyone its documents name, if its day or length says so.
            let (actors, enough) = if cluster.actors.is_empty() { (&cluster.around(), 2) } else { (&cluster.actors, 1) };
            for actor in actors {
                let earlier = by_actor.range((actor.as_str(), NaiveDate::MIN)..(actor.as_str(), due)).rev().take(NEIGHBOURS);
                for (nearness, (&(_, day), &place)) in earlier.enumerate() {
                    let strength = cluster.limits.iter().map(|p| moving(*p, &clusters[place], day, due, nearness == 0, &calendar)).max();
                    if let Some(strength) = strength.filter(|s| *s >= enough) {
                        best = best.max(Some((strength, day, place)));
                    }
                }
            }
            let (_, day, place) = best?;
            let tells = |p: &&Place<'_>| moving(**p, &clusters[place], day, due, true, &calendar) > 0;
            Some((place, cluster.limits.iter().filter(tells).map(|p| p.limit.known).min().flatten()))
        })
        .collect()
}

/// How strongly a limit due on `due` is told to move one due on `day`: 3 where it runs from that day, 2 where the length said leads from the
/// one to the other, 1 where it is said to move and none is nearer, 0 where nothing tells it.
fn moving(teller: Place<'_>, moved: &Cluster<'_>, day: NaiveDate, due: NaiveDate, nearest: bool, calendar: &Calendar) -> u8 {
    let limit = teller.limit;
    if limit.start == Some(day) {
        return 3;
    }
    let leads = |length: &Delay| length.due(day, calendar, Policy::default()).is_ok_and(|reached| reached.day == due);
    // A length beside a day that is told in full adds to another day; where the day is counted from it, the word must say so.
    let is_moved = limit.act == Some(DeadlineAct::Moved);
    if (is_moved || limit.delay.is_none()) && limit.lengths.iter().any(leads) {
        return 2;
    }
    let told = teller.record.document.written.map(Reference::date).max(limit.known);
    let in_order = told.is_none() || moved.known <= told;
    let in_time = limit.known.is_none_or(|known| known <= day.checked_add_signed(GRACE).unwrap_or(NaiveDate::MAX));
    u8::from(is_moved && nearest && in_order && in_time)
}

/// The thread of these clusters, the first one first.
fn thread(own: &[&Cluster<'_>], all: &[Cluster<'_>]) -> DeadlineThread {
    let mut actors: BTreeMap<String, String> = BTreeMap::new();
    let mut steps = Vec::new();
    for cluster in own {
        for name in cluster.limits.iter().flat_map(|place| &place.limit.actors) {
            actors.entry(fold(name)).or_insert_with(|| name.clone());
        }
        let replaces = cluster.moves.and_then(|moved| all[moved].due);
        let closes = |place: &&Place<'_>| closing(place.limit.act, place.limit.known, cluster.due).is_some();
        let (closed, mut given): (Vec<Place<'_>>, Vec<Place<'_>>) = cluster.limits.iter().copied().partition(|place| closes(&place));
        if given.is_empty() {
            given.clone_from(&closed);
        }
        let act = if replaces.is_some() { DeadlineAct::Moved } else { DeadlineAct::Set };
        steps.push(DeadlineStep { known: cluster.known, ..step(act, replaces, cluster.due, &given) });
        for wanted in [DeadlineAct::Suspended, DeadlineAct::Met, DeadlineAct::Missed, DeadlineAct::Lapsed] {
            let told: Vec<Place<'_>> = closed.iter().copied().filter(|place| place.limit.act == Some(wanted)).collect();
            if !told.is_empty() {
                steps.push(step(wanted, None, cluster.due, &told));
            }
        }
    }
    let first = own.first().and_then(|cluster| cluster.limits.first());
    DeadlineThread {
        id: first.map(|p| format!("{}#{}-{}", p.record.document.id, p.limit.span.start, p.limit.span.end)).unwrap_or_default(),
        actors: actors.into_values().collect(),
        steps,
    }
}

fn step(act: DeadlineAct, replaces: Option<NaiveDate>, due: Option<NaiveDate>, places: &[Place<'_>]) -> DeadlineStep {
    DeadlineStep {
        act,
        due,
        due_at: places.iter().find_map(|place| place.limit.due_at),
        replaces,
        awaits: places.iter().find_map(|place| place.limit.awaits.clone()).filter(|_| due.is_none()),
        known: places.first().and_then(|place| place.limit.known),
        tellings: places
            .iter()
            .map(|place| {
                let limit = place.limit;
                DeadlineTelling {
                    text: limit.text.clone(),
                    trigger: limit.trigger.clone(),
                    set_on: limit.set_on,
                    known: limit.known,
                    who: limit.who.clone(),
                    what: limit.what.clone(),
                    otherwise: limit.otherwise.clone(),
                    ..telling(place.record, limit.sentence, limit.span)
                }
            })
            .collect(),
    }
}
