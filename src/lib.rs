//! frise reads French: it finds the dates, durations, deadlines, amounts and actors of a text, turns them into events, and builds a
//! timeline of any number of documents.
//!
//! # The model in four sentences
//!
//! A [`Document`] is a text and the moment it was written. An [`Extractor`], configured once, reads it into an [`Extraction`]:
//! [`Mention`]s with their spans and values, [`Deadline`]s and [`Period`]s over them, [`Actor`]s under all their names, and [`Event`]s.
//! Offsets are UTF-8 bytes, half-open; moments are civil local time; amounts are exact decimals. A [`Timeline`] takes in
//! extractions, merges what they tell twice, and answers questions.
//!
//! # A first look
//!
//! ```
//! use frise::{Document, Extractor, Timeline};
//!
//! let document = Document::new("Le tribunal a annulé mardi l'arrêté. Le préfet doit répondre sous huit jours.")
//!     .id("d1")
//!     .written("2022-12-09".parse()?);
//! let extraction = Extractor::new().extract(&document);
//! assert_eq!(extraction.mentions[0].value.to_string(), "2022-12-06");
//! assert_eq!(extraction.deadlines[0].due.unwrap().to_string(), "2022-12-17");
//!
//! let mut timeline = Timeline::new();
//! timeline.add(&document, &extraction);
//! let due = timeline.deadlines().due_before("2022-12-31".parse().unwrap()).count();
//! assert_eq!(due, 1);
//! # Ok::<(), frise::Error>(())
//! ```
//!
//! # Questions
//!
//! *Why is this dated so?* [`TimeMention::basis`](TimeMention) says from what and by which sign, [`Mention::rule`] which rule read it, and
//! [`Deadline::steps`] how a due day was counted, with the article of law.
//!
//! *Which deadlines fall next week?* `timeline.deadlines().due_between(monday, sunday)`.
//!
//! *What did X announce in August?* `timeline.query().actor("X").kind(EventKind::Announcement).between(from, to)`.
//!
//! *What if nobody knows when the text was written?* What is relative stays unresolved, with its reason; nothing is guessed.
//!
//! *Can text make it fail?* No: any `&str` gives an answer, in time linear in its length. Only settings and queries can fail, with [`Error`].
//!
//! The calendar of the law stands alone too: see [`calendar`]. A story to play with: [`dossier`].
//!
//! # Features
//!
//! * `serde` (default): every public value serializes; `export::wire` and `export::timelinejs`.
//! * `ical`: `export::ical`, the deadlines and dated events of a timeline as iCalendar.
//! * `timeml`: `export::timeml`, a reading as TimeML 1.2.1.
//! * `rayon`: [`Extractor::extract_all`] reads on every core.
//!
//! [`export::csv`] and [`export::markdown`] need none of them.
#![forbid(unsafe_code)]

mod batch;
pub mod calendar;
mod clause;
mod document;
pub mod dossier;
mod draft;
mod error;
pub mod export;
mod extractor;
mod fold;
mod grammar;
mod kind;
mod lexicon;
mod model;
mod money;
mod name;
mod pass;
mod resolve;
mod settings;
mod span;
pub mod timeline;
mod token;
#[cfg(test)]
mod walk;

pub use document::{Document, Reference};
pub use error::Error;
#[doc(hidden)]
pub use extractor::Layer;
pub use extractor::{Extractor, ExtractorBuilder};
pub use grammar::{RuleCard, rules};
pub use kind::{ActorClass, AmountKind, DeadlineAct, EventKind, Modality, ParticipantRole, Per};
pub use model::*;
pub use money::{Amount, Currency, Hedge, Percent};
pub use resolve::Prefer;
pub use rust_decimal::Decimal;
pub use settings::Style;
pub use span::Span;
pub use timeline::Timeline;

/// The README's snippets are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
