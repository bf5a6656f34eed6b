//! The JSON form that workers exchange: a document a line in, its reading a line out.
//!
//! Offsets are UTF-8 bytes, half-open; amounts are decimal strings; moments are civil local time to the minute.
//! The structs serialize with serde; which JSON library writes them is the caller's choice, as in `examples/annotate.rs`.

use serde::{Deserialize, Serialize};
use std::borrow::Cow;

use chrono::NaiveDateTime;

use crate::calendar::{Backward, Calendar, EndOfMonth, Interval, Roll};
use crate::document::{Document, Reference};
use crate::error::Error;
use crate::extractor::Extractor;
use crate::kind::{ActorClass, EventKind, Modality, ParticipantRole};
use crate::model::{self, Anchor, Extraction, Value};
use crate::money::Hedge;
use crate::resolve::Prefer;
use crate::settings::Style;

/// A line in: a document and its settings.
///
/// ```
/// use frise::export::wire::Input;
/// let input: Input = serde_json::from_str(r#"{"id": "d1", "text": "Il part demain.", "reference": "2020-08-04"}"#).unwrap();
/// let extractor = input.options.extractor().unwrap();
/// let document = input.document().unwrap();
/// let extraction = extractor.extract(&document);
/// let output = frise::export::wire::Output::new(&document.id, &extraction);
/// assert!(serde_json::to_string(&output).unwrap().contains("\"timex\":\"2020-08-05\""));
/// ```
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input<'a> {
    /// What the caller calls the document.
    #[serde(borrow, default)]
    pub id: Cow<'a, str>,
    /// Its text.
    #[serde(borrow)]
    pub text: Cow<'a, str>,
    /// When it was written: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM[:SS]`, or nothing.
    #[serde(borrow, default)]
    pub reference: Option<Cow<'a, str>>,
    /// Its title, for timelines.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Cow<'a, str>>,
    /// Who published it, for timelines.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Cow<'a, str>>,
    /// Its settings.
    #[serde(borrow, default)]
    pub options: Options<'a>,
}

/// The settings of a line, each by the wire's word.
///
/// ```
/// use frise::export::wire::Options;
/// let options: Options = serde_json::from_str(r#"{"prefer": "future", "roll": true}"#).unwrap();
/// assert!(options.extractor().is_ok());
/// let options: Options = serde_json::from_str(r#"{"prefer": "soon"}"#).unwrap();
/// assert!(options.extractor().unwrap_err().to_string().contains("nearest"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options<'a> {
    /// `nearest`, `past` or `future`.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub prefer: Option<Cow<'a, str>>,
    /// `timeline` or `timeml`.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub style: Option<Cow<'a, str>>,
    /// Whether a deadline moves off days that are not worked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll: Option<bool>,
    /// `metropole`, `alsace-moselle`, or another calendar the crate knows.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub holidays: Option<Cow<'a, str>>,
    /// `clear` or `simple`.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub backward: Option<Cow<'a, str>>,
    /// `last` or `first`.
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub end_of_month: Option<Cow<'a, str>>,
}

impl Options<'_> {
    /// The extractor that they ask for.
    ///
    /// # Errors
    /// [`Error::Setting`] for a value that is none of a setting's words.
    pub fn extractor(&self) -> Result<Extractor, Error> {
        let mut builder = Extractor::builder();
        if let Some(word) = &self.prefer {
            builder = builder.prefer(word.parse::<Prefer>()?);
        }
        if let Some(word) = &self.style {
            builder = builder.style(word.parse::<Style>()?);
        }
        if let Some(roll) = self.roll {
            builder = builder.roll(if roll { Roll::Art642 } else { Roll::None });
        }
        if let Some(word) = &self.holidays {
            builder = builder.calendar(word.parse::<Calendar>()?);
        }
        if let Some(word) = &self.backward {
            builder = builder.backward(word.parse::<Backward>()?);
        }
        if let Some(word) = &self.end_of_month {
            builder = builder.end_of_month(word.parse::<EndOfMonth>()?);
        }
        builder.build()
    }
}

impl<'a> Input<'a> {
    /// The document to read.
    ///
    /// # Errors
    /// [`Error::Reference`] for a moment that is no civil date.
    pub fn document(&'a self) -> Result<Document<'a>, Error> {
        let mut document = Document::new(&*self.text).id(&*self.id);
        document.written = self.reference.as_deref().map(str::parse::<Reference>).transpose()?;
        document.title = self.title.as_deref().map(Cow::Borrowed);
        document.source = self.source.as_deref().map(Cow::Borrowed);
        Ok(document)
    }
}

/// A line out: everything read in a document, its offsets in UTF-8 bytes.
///
/// ```
/// use frise::{Document, Extractor, export::wire::Output};
/// let document = Document::new("La tour fut rasée le 3 mai 2019.").id("d1");
/// let extraction = Extractor::new().extract(&document);
/// let line = serde_json::to_value(Output::new(&document.id, &extraction)).unwrap();
/// assert_eq!(line["id"], "d1");
/// assert_eq!(line["mentions"][0]["timex"], "2019-05-03");
/// ```
#[derive(Debug, Clone, Serialize)]
pub struct Output<'a> {
    id: &'a str,
    mentions: Vec<Mention<'a>>,
    periods: Vec<Period<'a>>,
    deadlines: Vec<Deadline<'a>>,
    events: Vec<Event<'a>>,
}

#[derive(Debug, Clone, Serialize)]
struct Mention<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    kind: &'static str,
    #[serde(flatten)]
    value: MentionValue<'a>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
enum MentionValue<'a> {
    Time {
        timex: String,
        #[serde(rename = "mod")]
        modifier: Option<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<String>,
    },
    Money {
        min: Option<String>,
        max: Option<String>,
        currency: &'a str,
        bound: Option<&'static str>,
    },
    Percent {
        min: Option<String>,
        max: Option<String>,
        unit: &'static str,
        bound: Option<&'static str>,
    },
    Actor {
        class: ActorClass,
        actor: &'a str,
        role: Option<&'a str>,
        metonymic: bool,
    },
}

#[derive(Debug, Clone, Serialize)]
struct Period<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    from: Option<String>,
    to: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
struct Deadline<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    due: Option<String>,
    bound: &'static str,
    anchor: Cow<'a, str>,
    mention: usize,
}

#[derive(Debug, Clone, Serialize)]
struct Event<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    kind: EventKind,
    sentence: [usize; 2],
    modality: Modality,
    negated: bool,
    participants: Vec<Participant<'a>>,
    source: Option<&'a str>,
    from: Option<String>,
    to: Option<String>,
    deadline: Option<usize>,
    amounts: Vec<usize>,
}

#[derive(Debug, Clone, Serialize)]
struct Participant<'a> {
    actor: &'a str,
    role: ParticipantRole,
}

fn minute(moment: NaiveDateTime) -> String {
    moment.format("%Y-%m-%dT%H:%M").to_string()
}

fn ends(interval: Option<Interval>) -> (Option<String>, Option<String>) {
    interval.map_or((None, None), |i| (i.from.map(minute), i.to.map(minute)))
}

const fn hedge(hedge: Option<Hedge>) -> Option<&'static str> {
    match hedge {
        None => None,
        Some(Hedge::Approx) => Some("approx"),
        Some(Hedge::AtLeast) => Some("at_least"),
        Some(Hedge::AtMost) => Some("at_most"),
    }
}

fn mention<'a>(mention: &'a model::Mention<'_>, extraction: &'a Extraction<'_>) -> Mention<'a> {
    let plain = |d: Option<crate::Decimal>| d.map(|d| d.normalize().to_string());
    let (kind, value) = match &mention.value {
        Value::Time(time) => {
            let (from, to) = ends(time.resolution.interval());
            let kind = time.kind.as_str();
            (kind, MentionValue::Time { timex: time.timex.to_string(), modifier: time.modifier.map(model::Modifier::as_str), from, to })
        }
        Value::Money(amount) => {
            let value = MentionValue::Money {
                min: plain(amount.min),
                max: plain(amount.max),
                currency: amount.currency.code(),
                bound: hedge(amount.hedge),
            };
            ("money", value)
        }
        Value::Percent(percent) => {
            let unit = if percent.point { "point" } else { "percent" };
            ("percent", MentionValue::Percent { min: plain(percent.min), max: plain(percent.max), unit, bound: hedge(percent.hedge) })
        }
        Value::Actor(actor) => {
            let name = extraction.actors.get(actor.actor).map_or("", |a| a.name.as_str());
            ("actor", MentionValue::Actor { class: actor.class, actor: name, role: actor.role.as_deref(), metonymic: actor.metonymic })
        }
    };
    Mention { start: mention.span.start, end: mention.span.end, text: &mention.text, kind, value }
}

impl<'a> Output<'a> {
    /// The wire form of an extraction.
    #[must_use]
    pub fn new(id: &'a str, extraction: &'a Extraction<'_>) -> Self {
        let name = |at: usize| extraction.actors.get(at).map_or("", |a| a.name.as_str());
        // The form has no mark for a currency that is only inferred: such amounts stay out, and the others' places close up.
        let told = |m: &&model::Mention<'_>| !matches!(&m.value, Value::Money(amount) if amount.inferred);
        let hidden: Vec<usize> = extraction.mentions.iter().enumerate().filter(|(_, m)| !told(m)).map(|(at, _)| at).collect();
        let place = |at: usize| at - hidden.partition_point(|h| *h < at);
        Self {
            id,
            mentions: extraction.mentions.iter().filter(told).map(|m| mention(m, extraction)).collect(),
            periods: extraction
                .periods
                .iter()
                .map(|p| {
                    let (from, to) = ends(Some(p.interval));
                    Period { start: p.span.start, end: p.span.end, text: &p.text, from, to }
                })
                .collect(),
            deadlines: extraction
                .deadlines
                .iter()
                .map(|d| Deadline {
                    start: d.span.start,
                    end: d.span.end,
                    text: &d.text,
                    due: d.due_at.map(minute).or_else(|| d.due.map(|d| d.to_string())),
                    bound: d.bound.as_str(),
                    anchor: match &d.anchor {
                        Anchor::Reference | Anchor::Unknown => Cow::Borrowed("reference"),
                        Anchor::Dated(day) => Cow::Owned(day.to_string()),
                        Anchor::Named(words) => Cow::Borrowed(words),
                    },
                    mention: place(d.mention),
                })
                .collect(),
            events: extraction
                .events
                .iter()
                .map(|e| {
                    let (from, to) = ends(Some(e.when));
                    Event {
                        start: e.span.start,
                        end: e.span.end,
                        text: &e.text,
                        kind: e.kind,
                        sentence: [e.sentence.start, e.sentence.end],
                        modality: e.modality,
                        negated: e.negated,
                        participants: e.participants.iter().map(|p| Participant { actor: name(p.actor), role: p.role }).collect(),
                        source: e.source.map(name),
                        from,
                        to,
                        deadline: e.deadline,
                        amounts: e.amounts.iter().map(|m| place(*m)).collect(),
                    }
                })
                .collect(),
        }
    }
}
