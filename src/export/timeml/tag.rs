//! What is tagged and where: times first, events on what they leave free.

use std::collections::HashMap;

use crate::calendar::{SetValue, Timex};
use crate::kind::{EventKind, Modality};
use crate::lexicon::fr::trigger::{self, Head};
use crate::model::{Event, Extraction, Origin, TimeKind, TimeMention, Value};
use crate::span::Span;

/// What a tag is, by its place among the mentions or the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Time(usize),
    Event(usize),
}

/// The tags of a document, in the order of its text, none of them overlapping.
pub(super) struct Tagged {
    tags: Vec<(Span, Tag)>,
    /// For each mention that is tagged, its number among the times, from 1.
    times: Vec<Option<usize>>,
    /// For each event, the event whose tag it shares or bears itself.
    events: Vec<Option<usize>>,
    /// Whether a trigger is a verb, by its entry and kind.
    verbs: HashMap<(&'static str, EventKind), bool>,
}

impl Tagged {
    /// The tags, in the order of the text.
    pub(super) fn tags(&self) -> &[(Span, Tag)] {
        &self.tags
    }

    /// The event that bears the tag of an event: itself, or another one of the same trigger; `None` where it has none.
    pub(super) fn event(&self, place: usize) -> Option<usize> {
        self.events.get(place).copied().flatten()
    }

    /// The number of a time, from 1; `None` where it has no tag, because a longer one holds it.
    pub(super) fn time(&self, place: usize) -> Option<usize> {
        self.times.get(place).copied().flatten()
    }

    /// TimeML's word for the part of speech of an event's trigger.
    pub(super) fn part_of_speech(&self, event: &Event<'_>) -> &'static str {
        match self.verbs.get(&(&*event.rule, event.kind)) {
            Some(true) => "VERB",
            Some(false) => "NOUN",
            None => "OTHER",
        }
    }
}

/// Places the tags of an extraction.
pub(super) fn tags(text: &str, extraction: &Extraction<'_>) -> Tagged {
    let fits = |span: Span| !span.is_empty() && text.get(span.start..span.end).is_some();
    let mut tags: Vec<(Span, Tag)> = Vec::new();
    for (place, mention) in extraction.mentions.iter().enumerate() {
        if matches!(mention.value, Value::Time(_)) && fits(mention.span) {
            tags.push((mention.span, Tag::Time(place)));
        }
    }
    tags.sort_by_key(|(span, _)| (span.start, std::cmp::Reverse(span.end)));
    let mut end = 0;
    tags.retain(|(span, _)| {
        let free = span.start >= end;
        if free {
            end = span.end;
        }
        free
    });
    let times: Vec<Span> = tags.iter().map(|(span, _)| *span).collect();
    let mut numbers = vec![None; extraction.mentions.len()];
    for (number, (_, tag)) in tags.iter().enumerate() {
        if let Tag::Time(place) = tag {
            numbers[*place] = Some(number + 1);
        }
    }
    let mut events = vec![None; extraction.events.len()];
    let mut order: Vec<usize> = (0..extraction.events.len()).filter(|place| fits(extraction.events[*place].span)).collect();
    order.sort_by_key(|place| (extraction.events[*place].span, *place));
    let mut last: Option<(Span, usize)> = None;
    for place in order {
        let whole = extraction.events[place].span;
        // One trigger may tell two events: one tag, two instances.
        if let Some((_, bearer)) = last.filter(|(span, _)| *span == whole) {
            events[place] = Some(bearer);
            continue;
        }
        let begin = last.map_or(whole.start, |(span, _)| whole.start.max(span.end));
        let Some(free) = free(text, Span::new(begin, whole.end), &times) else { continue };
        tags.push((free, Tag::Event(place)));
        events[place] = Some(place);
        last = Some((whole, place));
    }
    tags.sort_by_key(|(span, _)| span.start);
    let verbs = trigger::all().filter_map(|t| match t.head {
        Head::Idiom(_) if !t.is_verbal() => None,
        head => Some(((head.as_str(), t.kind), t.is_verbal())),
    });
    Tagged { tags, times: numbers, events, verbs: verbs.collect() }
}

/// The first part of `span` that no time covers and that holds more than blanks.
fn free(text: &str, span: Span, times: &[Span]) -> Option<Span> {
    let mut start = span.start;
    let first = times.partition_point(|time| time.end <= span.start);
    let inside = times[first..].iter().take_while(|time| time.start < span.end);
    for end in inside.map(|time| (time.start, time.end)).chain([(span.end, span.end)]) {
        let words = text.get(start..end.0).unwrap_or_default();
        let trimmed = words.trim();
        if !trimmed.is_empty() {
            let start = start + (words.len() - words.trim_start().len());
            return Some(Span::new(start, start + trimmed.len()));
        }
        start = end.1;
    }
    None
}

/// The attributes of a time.
pub(super) fn time_attributes<'a>(id: &'a str, value: &'a str, time: &TimeMention, dated: bool) -> Vec<(&'a str, &'a str)> {
    let kind = match time.kind {
        TimeKind::Date => "DATE",
        TimeKind::Time => "TIME",
        TimeKind::Duration => "DURATION",
        TimeKind::Set => "SET",
    };
    let relative = time.basis.origin != Origin::Itself;
    let mut attributes = vec![("tid", id), ("type", kind), ("value", value)];
    if let Some(modifier) = time.modifier {
        attributes.push(("mod", modifier.as_str()));
    }
    attributes.push(("temporalFunction", if relative { "true" } else { "false" }));
    if dated && time.basis.origin == Origin::Reference {
        attributes.push(("anchorTimeID", "t0"));
    }
    if matches!(time.timex, Timex::Set(SetValue::Every(_) | SetValue::Weekday(_) | SetValue::Yearly { .. })) {
        attributes.push(("quant", "EVERY"));
    }
    attributes
}

/// TimeML's class of event.
pub(super) const fn class(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Announcement | EventKind::Statement | EventKind::Accusation | EventKind::Criticism | EventKind::Endorsement => {
            "REPORTING"
        }
        EventKind::Threat
        | EventKind::Ultimatum
        | EventKind::Negotiation
        | EventKind::Offer
        | EventKind::Commitment
        | EventKind::Obligation
        | EventKind::Investigation => "I_ACTION",
        EventKind::Valuation => "STATE",
        _ => "OCCURRENCE",
    }
}

/// TimeML's tense of an instance, as far as the modality tells it.
pub(super) const fn tense(event: &Event<'_>) -> &'static str {
    if matches!(event.modality, Modality::Future) { "FUTURE" } else { "NONE" }
}

/// How certain an instance is, in a word, where it is no plain fact.
pub(super) const fn modality(event: &Event<'_>) -> Option<&'static str> {
    match event.modality {
        Modality::Asserted => None,
        other => Some(other.as_str()),
    }
}
