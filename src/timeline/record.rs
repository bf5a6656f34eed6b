//! A document's record: what it tells, its numbers made names. The records are the truth; everything else is derived from them.

use chrono::NaiveDate;

use crate::calendar::{Delay, Interval, Timex};
use crate::document::{Document, Reference};
use crate::kind::{ActorClass, EventKind, Modality};
use crate::model::{Event, Extraction, Mention, TimeBasis, TimeKind, TimeMention, Value};
use crate::money::Amount;
use crate::span::Span;

use super::document::TimelineDocument;
use super::entry::Involved;
use super::extent::single_day;
use super::limit::{Limit, whole};

/// What one document tells.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Record {
    pub(super) document: TimelineDocument,
    pub(super) sentences: Vec<Told>,
    pub(super) actors: Vec<Named>,
    pub(super) tellings: Vec<Telling>,
    pub(super) limits: Vec<Limit>,
    pub(super) days: Vec<DayMention>,
}

/// A sentence that something below refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Told {
    pub(super) text: String,
    pub(super) span: Span,
    pub(super) written: Option<Reference>,
}

/// An actor as this document names it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) class: ActorClass,
    pub(super) aliases: Vec<String>,
    pub(super) roles: Vec<String>,
    pub(super) mentions: usize,
}

/// An event as this document tells it.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Telling {
    pub(super) span: Span,
    pub(super) trigger: String,
    pub(super) kind: EventKind,
    pub(super) modality: Modality,
    pub(super) negated: bool,
    pub(super) sentence: usize,
    pub(super) participants: Vec<Involved>,
    pub(super) teller: Option<String>,
    pub(super) when: Interval,
    pub(super) due: Option<NaiveDate>,
    /// Whether the deadline is what dates it: it is to be done by then.
    pub(super) bound: bool,
    pub(super) amounts: Vec<Amount>,
    /// The one length of time that its sentence says.
    pub(super) by: Option<Delay>,
    pub(super) rule: String,
}

/// A day that a sentence names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct DayMention {
    pub(super) day: NaiveDate,
    pub(super) sentence: usize,
}

impl Record {
    /// What `document` tells by `extraction`; a number that points nowhere tells nothing.
    pub(super) fn of(document: &Document<'_>, extraction: &Extraction<'_>) -> Self {
        let mut record = Self {
            document: TimelineDocument::of(document),
            sentences: Vec::new(),
            actors: extraction
                .actors
                .iter()
                .map(|actor| Named {
                    name: actor.name.clone(),
                    class: actor.class,
                    aliases: actor.aliases.clone(),
                    roles: actor.roles.clone(),
                    mentions: actor.spans.len(),
                })
                .collect(),
            tellings: Vec::new(),
            limits: Vec::new(),
            days: Vec::new(),
        };
        let mut sentences = Sentences { document, extraction, kept: Vec::new() };
        sentences.at(extraction.sentences.first().map(|s| s.span).unwrap_or_default(), &mut record.sentences);
        record.tellings = extraction
            .events
            .iter()
            .map(|event| {
                let sentence = sentences.at(event.sentence, &mut record.sentences);
                Telling::of(event, sentence, extraction)
            })
            .collect();
        // Told in the order of the text, whatever the order of the list.
        record.tellings.sort_by(|a, b| (a.span, a.kind, a.rule.as_str()).cmp(&(b.span, b.kind, b.rule.as_str())));
        for (place, deadline) in extraction.deadlines.iter().enumerate() {
            let sentence = sentences.at(deadline.span, &mut record.sentences);
            let written = record.sentences.get(sentence).and_then(|s| s.written);
            record.limits.push(Limit::of(place, deadline, sentence, written, extraction));
        }
        for mention in &extraction.mentions {
            let Value::Time(time) = &mention.value else { continue };
            let day = time.resolution.interval().as_ref().and_then(single_day);
            if let Some(day) = day.filter(|_| matches!(time.kind, TimeKind::Date | TimeKind::Time)) {
                let sentence = sentences.at(mention.span, &mut record.sentences);
                record.days.push(DayMention { day, sentence });
            }
        }
        record
    }
}

/// The sentences kept so far, found again by where they stand.
struct Sentences<'a> {
    document: &'a Document<'a>,
    extraction: &'a Extraction<'a>,
    kept: Vec<(Span, usize)>,
}

impl Sentences<'_> {
    /// The place, among the kept ones, of the sentence around `span`; where the extraction has none there, of `span` itself.
    fn at(&mut self, span: Span, told: &mut Vec<Told>) -> usize {
        let all = &self.extraction.sentences;
        let around = all.partition_point(|s| s.span.start <= span.start).checked_sub(1).map(|i| all[i]).filter(|s| s.span.contains(span));
        let span = around.map_or(span, |s| s.span);
        match self.kept.binary_search_by_key(&span, |(kept, _)| *kept) {
            Ok(found) => self.kept[found].1,
            Err(free) => {
                self.kept.insert(free, (span, told.len()));
                told.push(Told {
                    text: span.of(&self.document.text).trim().to_owned(),
                    span,
                    written: around.and_then(|s| s.written).or(self.document.written),
                });
                told.len() - 1
            }
        }
    }
}

impl Telling {
    fn of(event: &Event<'_>, sentence: usize, extraction: &Extraction<'_>) -> Self {
        let actor = |place: usize| extraction.actors.get(place);
        let mut participants: Vec<Involved> = event
            .participants
            .iter()
            .filter_map(|participant| {
                let actor = actor(participant.actor)?;
                Some(Involved { name: actor.name.clone(), class: actor.class, role: participant.role })
            })
            .collect();
        participants.sort_by(|a, b| (a.role, &a.name).cmp(&(b.role, &b.name)));
        participants.dedup();
        let limit = match event.basis {
            TimeBasis::Deadline(place) => Some(place),
            _ => event.deadline,
        };
        let amount = |place: &usize| match extraction.mentions.get(*place).map(|m| &m.value) {
            Some(Value::Money(amount)) => Some(*amount),
            _ => None,
        };
        let by = (event.kind == EventKind::Deadline).then(|| only_length(event, extraction)).flatten();
        Self {
            span: event.span,
            by,
            trigger: event.text.clone().into_owned(),
            kind: event.kind,
            modality: event.modality,
            negated: event.negated,
            sentence,
            participants,
            teller: event.source.and_then(actor).map(|a| a.name.clone()),
            when: event.when,
            due: limit.and_then(|place| extraction.deadlines.get(place)).and_then(|d| d.due),
            bound: matches!(event.basis, TimeBasis::Deadline(_)),
            amounts: event.amounts.iter().filter_map(amount).collect(),
            rule: event.rule.clone().into_owned(),
        }
    }
}

/// The one whole length of time that an event's sentence says, if it names no later day itself (« d'une semaine, au 27 septembre »).
fn only_length(event: &Event<'_>, extraction: &Extraction<'_>) -> Option<Delay> {
    let from = extraction.mentions.partition_point(|m| m.span.start < event.sentence.start);
    let said = || extraction.mentions[from..].iter().take_while(|m| m.span.start < event.sentence.end);
    let done = single_day(&event.when);
    let later = |mention: &Mention<'_>| match &mention.value {
        Value::Time(time) => time.resolution.interval().as_ref().and_then(single_day).is_some_and(|day| done.is_none_or(|done| done < day)),
        _ => false,
    };
    let mut lengths = said().filter_map(length);
    lengths.next().filter(|_| lengths.next().is_none() && !said().any(later))
}

/// The whole length of time that a mention says.
fn length(mention: &Mention<'_>) -> Option<Delay> {
    match &mention.value {
        Value::Time(TimeMention { timex: Timex::Duration(length), .. }) => length.single().and_then(|(count, unit)| whole(count, unit)),
        _ => None,
    }
}
