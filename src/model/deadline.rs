//! Deadlines and periods: the layer of limits over the mentions.

use chrono::{NaiveDate, NaiveDateTime};
use std::borrow::Cow;

use crate::calendar::{Delay, Interval, Step};
use crate::span::Span;

/// Which side of its limit is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum DeadlineBound {
    /// « avant le 15 »: the 14th is the last day.
    Before,
    /// « d'ici le 15 », « au plus tard le 15 ».
    OnOrBefore,
    /// « sous 48 heures », « dans un délai de dix jours ».
    Within,
}

impl DeadlineBound {
    /// The wire word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::OnOrBefore => "on_or_before",
            Self::Within => "within",
        }
    }
}

/// From when a deadline runs.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Anchor {
    /// From when the text was written: no start is said.
    Reference,
    /// From a date that the text gives.
    Dated(NaiveDate),
    /// From a day that the text does not tell: it only looks back on the limit.
    Unknown,
    /// From something the text names without dating it (« la notification »).
    Named(String),
}

/// A limit in time that the text sets or recalls.
///
/// The act that sets a deadline and the deadline are two dates: « a fixé au 15 septembre » was done before the text was written.
///
/// ```
/// use frise::{Document, Extractor};
/// let document = Document::new("Le dossier doit être remis d'ici le 15 septembre.").written("2020-08-04".parse().unwrap());
/// let extraction = Extractor::new().extract(&document);
/// let deadline = &extraction.deadlines[0];
/// assert_eq!(deadline.text, "d'ici le 15 septembre");
/// assert_eq!(deadline.due.unwrap().to_string(), "2020-09-15");
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Deadline<'t> {
    /// Where it stands, its limiting words in: UTF-8 bytes, half-open.
    pub span: Span,
    /// Its words.
    pub text: Cow<'t, str>,
    /// Which side of the limit is in time.
    pub bound: DeadlineBound,
    /// The last civil day on which acting is in time; `None` while its start is not known.
    pub due: Option<NaiveDate>,
    /// The minute of that day, where a clock time is said.
    pub due_at: Option<NaiveDateTime>,
    /// From when it runs.
    pub anchor: Anchor,
    /// The length that is counted, where one is said.
    pub delay: Option<Delay>,
    /// Whether it is counted backward, from an event to the last day before it.
    pub backward: bool,
    /// The mention that limits, by its place in [`Extraction::mentions`](crate::Extraction::mentions).
    pub mention: usize,
    /// How the day was counted, step by step, with the article of law.
    pub steps: Vec<Step>,
    /// The rule that read it.
    pub rule: Cow<'static, str>,
}

/// A stretch of time between two mentions, or open at one end.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Period<'t> {
    /// Where it stands, its prepositions in: UTF-8 bytes, half-open.
    pub span: Span,
    /// Its words.
    pub text: Cow<'t, str>,
    /// When.
    pub interval: Interval,
}
