//! Which lane an event stands in, and what its label says there.

use std::collections::BTreeMap;

use crate::kind::{EventKind, ParticipantRole};
use crate::timeline::TimelineEvent;

use super::options::Lanes;
use super::words;
use super::xml::line;

/// How many lanes of their own the actors or kinds of most events get.
const OWN: usize = 9;

/// A lane: its name, and its events by their place in the timeline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lane<'t> {
    pub(super) name: String,
    key: Option<Key<'t>>,
    pub(super) events: Vec<usize>,
}

/// Whose lane it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'t> {
    Actor(&'t str),
    Kind(EventKind),
}

/// Who does it, else whoever takes part.
fn leader(event: &TimelineEvent) -> Option<&str> {
    let agent = event.participants.iter().find(|involved| involved.role == ParticipantRole::Agent);
    agent.or_else(|| event.participants.first()).map(|involved| involved.name.as_str())
}

/// The lanes of these events, that of most events first, then one of all that have none of their own.
pub(super) fn lanes<'t>(events: &[&'t TimelineEvent], by: Lanes) -> Vec<Lane<'t>> {
    let mut own: BTreeMap<Key<'t>, Vec<usize>> = BTreeMap::new();
    let mut nobody = Vec::new();
    for (at, event) in events.iter().enumerate() {
        let key = match by {
            Lanes::Actor => leader(event).map(Key::Actor),
            Lanes::Kind => Some(Key::Kind(event.kind)),
        };
        match key {
            Some(key) => own.entry(key).or_default().push(at),
            None => nobody.push(at),
        }
    }
    let mut ranked: Vec<(Key<'t>, Vec<usize>)> = own.into_iter().collect();
    ranked.sort_by_key(|(key, events)| (std::cmp::Reverse(events.len()), events.first().copied(), *key));
    // A lane of one event is a lane of its own only where all have room.
    let kept = if ranked.len() <= OWN { ranked.len() } else { ranked.iter().take(OWN - 1).filter(|(_, events)| events.len() > 1).count() };
    let mut rest: Vec<usize> = ranked.split_off(kept).into_iter().flat_map(|(_, events)| events).collect();
    rest.sort_unstable();
    let name = |key: &Key<'t>| match key {
        Key::Actor(name) => line(name),
        Key::Kind(kind) => words::kind(*kind).to_owned(),
    };
    let mut lanes: Vec<Lane<'t>> = ranked.into_iter().map(|(key, events)| Lane { name: name(&key), key: Some(key), events }).collect();
    let others = if by == Lanes::Actor { "autres acteurs" } else { "autres faits" };
    for (name, events) in [(others, rest), ("sans acteur nommé", nobody)] {
        if !events.is_empty() {
            lanes.push(Lane { name: name.to_owned(), key: None, events });
        }
    }
    lanes
}

impl Lane<'_> {
    /// What the label of an event says in this lane: what happens, in the text's words, after who does it where the lane does not say so.
    pub(super) fn text(&self, event: &TimelineEvent) -> String {
        text(event, matches!(self.key, Some(Key::Actor(_))))
    }
}

/// What happens, in the text's words; after who does it, or what kind of happening it is, unless that is `known`.
pub(super) fn text(event: &TimelineEvent, known: bool) -> String {
    let told = told(event);
    match leader(event) {
        _ if known => told,
        Some(name) if told.starts_with(name) => told,
        Some(name) => format!("{}\u{a0}: {told}", line(name)),
        None => format!("{}\u{a0}: {told}", words::kind(event.kind)),
    }
}

/// From the trigger to where its clause is cut by a strong sign; the sentence's words, on one line.
fn told(event: &TimelineEvent) -> String {
    let Some(telling) = event.provenance.first() else { return words::kind(event.kind).to_owned() };
    let sentence = telling.sentence.as_str();
    let start = telling.span.start.saturating_sub(telling.sentence_span.start);
    let from = match sentence.get(start..) {
        Some(rest) if rest.starts_with(telling.trigger.as_str()) => rest,
        _ => sentence.find(&telling.trigger).map_or(telling.trigger.as_str(), |at| &sentence[at..]),
    };
    let end = from.find([';', ':', '(', '«', '»', '\n']).filter(|&end| end >= telling.trigger.len()).unwrap_or(from.len());
    line(&from[..end]).trim_end_matches(['.', ',', ' ', '!', '?', '…', '\u{a0}', '\u{202f}']).to_owned()
}
