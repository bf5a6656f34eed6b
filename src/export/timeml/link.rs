//! Links in time: each event to what dates it and to the day of writing, and to the dated event told before it.

use crate::calendar::Interval;
use crate::document::Document;
use crate::model::{Event, Extraction, TimeBasis, TimeKind, Value};
use crate::timeline::allen::{Relation, relate};

use super::tag::Tagged;

/// How an event lies to something else in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Link {
    /// The event, by its place.
    pub(super) event: usize,
    /// TimeML's relation.
    pub(super) relation: &'static str,
    /// To what.
    pub(super) to: End,
}

/// What an event is linked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// The moment of writing.
    Writing,
    /// A time, by its number.
    Time(usize),
    /// An event, by its place.
    Event(usize),
}

impl End {
    /// The attribute that names it.
    pub(super) fn attribute(self) -> (&'static str, String) {
        match self {
            Self::Writing => ("relatedToTime", "t0".to_owned()),
            Self::Time(number) => ("relatedToTime", format!("t{number}")),
            Self::Event(place) => ("relatedToEventInstance", format!("ei{}", place + 1)),
        }
    }
}

/// Every link that is known; events that follow each other in the text are compared, not every two.
pub(super) fn links(document: &Document<'_>, extraction: &Extraction<'_>, tagged: &Tagged) -> Vec<Link> {
    let written = document.written.map(|w| w.date()).and_then(|day| {
        let midnight = |day: chrono::NaiveDate| day.and_time(chrono::NaiveTime::MIN);
        Some(Interval::new(midnight(day), midnight(day.succ_opt()?)))
    });
    let mut links = Vec::new();
    let mut before: Option<usize> = None;
    for (place, event) in extraction.events.iter().enumerate().filter(|(place, _)| tagged.event(*place).is_some()) {
        if let Some((relation, time)) = dating(event, extraction).and_then(|(relation, time)| Some((relation, tagged.time(time)?))) {
            links.push(Link { event: place, relation, to: End::Time(time) });
        }
        if event.when.is_unknown() {
            continue;
        }
        if let Some(relation) = written.and_then(|day| relation(&event.when, &day)) {
            links.push(Link { event: place, relation, to: End::Writing });
        }
        if let Some(other) = before.replace(place) {
            // Two events of one day may lie in any order.
            let order = relation(&event.when, &extraction.events[other].when).filter(|word| matches!(*word, "BEFORE" | "AFTER"));
            links.extend(order.map(|relation| Link { event: place, relation, to: End::Event(other) }));
        }
    }
    links
}

/// How an event lies to the time that dates it, and which that is.
fn dating(event: &Event<'_>, extraction: &Extraction<'_>) -> Option<(&'static str, usize)> {
    match event.basis {
        TimeBasis::Mention(place) => {
            let Some(Value::Time(time)) = extraction.mentions.get(place).map(|mention| &mention.value) else { return None };
            let known = match (time.resolution.interval(), time.kind) {
                (Some(when), TimeKind::Time) if when == event.when => Some("SIMULTANEOUS"),
                (Some(when), _) => relation(&event.when, &when),
                (None, _) => None,
            };
            // What lies nowhere on the calendar still dates the event that it stands by.
            let said = if time.kind == TimeKind::Duration { "DURING" } else { "IS_INCLUDED" };
            Some((known.unwrap_or(said), place))
        }
        TimeBasis::Deadline(place) => {
            let deadline = extraction.deadlines.get(place)?;
            let Some(Value::Time(time)) = extraction.mentions.get(deadline.mention).map(|mention| &mention.value) else { return None };
            // « d'ici le 15 » takes that day in, for which TimeML has no word; « sous 48 heures » includes the event.
            let relation = if time.kind == TimeKind::Duration { "IS_INCLUDED" } else { "BEFORE" };
            Some((relation, deadline.mention))
        }
        TimeBasis::None => None,
    }
}

/// TimeML's word for how one stretch lies to another.
fn relation(a: &Interval, b: &Interval) -> Option<&'static str> {
    // One end in common is what « depuis » and « jusqu'à » say.
    let open = |from: bool, to: bool| (from && a.from.is_some() && a.from == b.from) || (to && a.to.is_some() && a.to == b.to);
    match relate(a, b) {
        Some(Relation::Before | Relation::Meets) => Some("BEFORE"),
        Some(Relation::After | Relation::MetBy) => Some("AFTER"),
        Some(Relation::Equals | Relation::During | Relation::Starts | Relation::Finishes) => Some("IS_INCLUDED"),
        Some(Relation::Contains | Relation::StartedBy | Relation::FinishedBy) => Some("INCLUDES"),
        Some(Relation::Overlaps | Relation::OverlappedBy) => None,
        None if a.to.is_none() && open(true, false) => Some("BEGUN_BY"),
        None if a.from.is_none() && open(false, true) => Some("ENDED_BY"),
        None => None,
    }
}
