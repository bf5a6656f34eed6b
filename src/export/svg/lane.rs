//! Which lane an event stands in, and what its label says there.

use std::collections::BTreeMap;

use crate::export::french;
use crate::kind::{EventKind, ParticipantRole};
use crate::timeline::TimelineEvent;

use super::date;
use super::options::Lanes;
use crate::export::line::line;

/// How many lanes of their own the actors or kinds of most events get.
const OWN: usize = 9;

/// How many letters a word shares with the name of its kind where it says as much.
const STEM: usize = 5;
/// What a label does not end on.
const ENDS: [char; 8] = ['.', ',', ' ', '!', '?', '…', '\u{a0}', '\u{202f}'];

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
        Key::Kind(kind) => french::kind(*kind).to_owned(),
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
        match self.key {
            Some(Key::Actor(_)) => told(event),
            Some(Key::Kind(_)) => text(event, true),
            None => text(event, false),
        }
    }
}

/// What happens, in the text's words, after who does it; where nobody is named, after what kind of happening it is, unless that is known.
pub(super) fn text(event: &TimelineEvent, known: bool) -> String {
    let told = told(event);
    let kind = french::kind(event.kind);
    match leader(event) {
        None if known => told,
        Some(name) if told.starts_with(name) => told,
        Some(name) => format!("{}\u{a0}: {told}", line(name)),
        // « accord définitif » needs no « accord : ».
        None if kind.chars().take(STEM).eq(told.chars().take(STEM)) => told,
        None => format!("{kind}\u{a0}: {told}"),
    }
}

/// From the trigger to where its clause is cut by a strong sign; the sentence's words, on one line.
fn told(event: &TimelineEvent) -> String {
    let Some(telling) = event.provenance.first() else { return french::kind(event.kind).to_owned() };
    let sentence = telling.sentence.as_str();
    let start = telling.span.start.saturating_sub(telling.sentence_span.start);
    let from = match sentence.get(start..) {
        Some(rest) if rest.starts_with(telling.trigger.as_str()) => rest,
        _ => sentence.find(&telling.trigger).map_or(telling.trigger.as_str(), |at| &sentence[at..]),
    };
    let end = from.find([';', ':', '(', '«', '»', '\n']).filter(|&end| end >= telling.trigger.len()).unwrap_or(from.len());
    undated(line(&from[..end]).trim_end_matches(ENDS).to_owned(), event)
}

/// The words without the date that the label gives beside them.
fn undated(told: String, event: &TimelineEvent) -> String {
    let told = told.replace('\u{a0}', " ");
    let plain = date::told(&event.when).replace('\u{a0}', " ");
    // « jeudi 6 août 2020 »: without its weekday, and with or without its year.
    let day = plain.split_once(' ').filter(|_| event.when.from.is_some()).map_or("", |(_, day)| day);
    let bare = plain.rsplit_once(' ').map_or(plain.as_str(), |(bare, _)| bare);
    let short = day.rsplit_once(' ').map_or("", |(short, _)| short);
    for (before, date) in [(" le ", day), (" le ", short), (" en ", plain.as_str()), (" en ", bare)] {
        let phrase = format!("{before}{date}");
        if let Some((words, after)) = told
            .split_once(&phrase)
            .filter(|(words, after)| !date.is_empty() && !words.is_empty() && !after.starts_with(|c: char| c.is_alphanumeric()))
        {
            let after = [" dernier", " prochain"].into_iter().find_map(|word| after.strip_prefix(word)).unwrap_or(after);
            return format!("{}{after}", words.trim_end_matches(ENDS)).trim_end_matches(ENDS).to_owned();
        }
    }
    told
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::extractor::Extractor;
    use crate::timeline::Timeline;

    #[test]
    fn a_label_says_once_who_what_and_when() {
        let label = |text: &str, known: bool| {
            let document = Document::new(text).id("d").written("2020-08-28".parse().expect("a date"));
            let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
            let event = timeline.events().next().expect("an event");
            super::text(event, known).replace('\u{a0}', " ")
        };
        assert_eq!(label("Renault a racheté Alstom le 6 août 2020.", false), "Renault : racheté Alstom");
        assert_eq!(label("Le rachat a eu lieu le 6 août dernier\u{a0}; rien ne filtre.", true), "rachat a eu lieu");
        assert_eq!(label("Renault a racheté Alstom jeudi.", true), "Renault : racheté Alstom jeudi");
    }
}
