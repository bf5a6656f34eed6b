//! frise reads French: it finds the dates, durations, deadlines, amounts and actors of a text, turns them into events, and builds a
//! timeline of any number of documents.
//!
//! # The model in four sentences
//!
//! A [`Document`] is a text and the moment it was written. An [`Extractor`], configured once, reads it into an [`Extraction`]:
//! [`Mention`]s with their spans and values, [`Deadline`]s and [`Period`]s over them, [`Actor`]s under all their names, and [`Event`]s.
//! Offsets are UTF-8 bytes, half-open; moments are civil local time ([`NaiveDate`]); amounts are exact decimals ([`Decimal`]). A
//! [`Timeline`] takes in extractions, merges what they tell twice, and answers questions.
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
//! # A tour
//!
//! **Reading.** [`Extractor::new`] has the settings of the press; [`Extractor::builder`] takes others, and words of your own. One extractor
//! reads any number of documents, from any number of threads; [`Extractor::extract_all`] reads a stream of them in bounded memory.
//! Any `&str` gives an answer, in time linear in its length; only settings and queries can fail, with [`Error`].
//!
//! **What is said.** Each [`Mention`] has its [`Span`], its words and a [`Value`]: a [`TimeMention`] (a TIMEX3 value, its place on the
//! calendar as a [`Resolution`], and the [`Basis`] of that), an [`Amount`], a [`Percent`], or the name of an [`Actor`].
//!
//! ```
//! use frise::{Document, Extractor, Origin, Reason, Resolution, Value};
//!
//! let time = |document: &Document<'_>| match Extractor::new().extract(document).mentions.remove(0).value {
//!     Value::Time(time) => time,
//!     other => panic!("{other}"),
//! };
//! let document = Document::new("Le pont a cédé hier.");
//! // Nobody knows when that was written: nothing is guessed.
//! assert_eq!(time(&document).resolution, Resolution::Unresolved(Reason::NoReference));
//!
//! let document = document.written("2020-08-04".parse()?);
//! let yesterday = time(&document);
//! assert_eq!(yesterday.timex.to_string(), "2020-08-03");
//! assert_eq!(yesterday.resolution.interval().unwrap().to_string(), "2020-08-03T00:00/2020-08-04T00:00");
//! assert_eq!(yesterday.basis.origin, Origin::Reference);
//! # Ok::<(), frise::Error>(())
//! ```
//!
//! **What must be done by when.** A [`Deadline`] has the last day on which acting is in time, the steps of the count with their
//! articles, and its [`Obligation`]: who must do what, and what happens otherwise. Where its start is only named,
//! [`Deadline::due_from`] counts it once you know.
//!
//! **What happens.** An [`Event`] has one of the kinds of a closed vocabulary ([`EventKind`]), participants with their roles, a source,
//! a [`Modality`], a moment, amounts.
//!
//! **The story.** A [`Timeline`] merges the tellings of one happening and keeps them all. [`Timeline::query`] asks for events,
//! [`Timeline::deadlines`] for threads of what was set and moved, [`Timeline::conflicts`] for contradictions,
//! [`Timeline::salient_days`] for the days that matter; [`timeline::difference`] says what changed.
//!
//! ```
//! use frise::{EventKind, Extractor, dossier};
//!
//! let timeline = dossier::timeline(&Extractor::new()); // eleven texts on one affair
//! let bans = timeline.query().kind(EventKind::Ban).since("2020-06-01".parse().unwrap());
//! for event in bans.iter() {
//!     println!("{} {}: told {} times", event.when, event.sentence(), event.provenance.len());
//! }
//! let last = timeline.deadlines().actor("ByteDance").filter_map(|thread| thread.due()).max();
//! assert_eq!(last.unwrap().to_string(), "2020-12-04");
//! ```
//!
//! **Out again.** [`mod@export`] writes a picture, a page, tables, notes, calendars, slides, TimeML, JSON lines.
//! **Without a text.** [`calendar`] counts legal delays, and reads and writes TIMEX3 and EDTF.
//!
//! # Where to go on
//!
//! * [`guide::cookbook`]: answers to copy, by question.
//! * [`guide::dates`]: how a date is read, rule by rule.
//! * [`guide::deadlines`]: how a deadline is counted, with the law cited.
//! * [`dossier`]: a story to play with.
//!
//! # Features
//!
//! * `serde` (default): every public value serializes; `export::wire` and `export::timelinejs`.
//! * `ical`: `export::ical`, the deadlines and dated events of a timeline as iCalendar.
//! * `timeml`: `export::timeml`, a reading as TimeML 1.2.1.
//! * `rayon`: [`Extractor::extract_all`] reads on every core.
//!
//! [`export::csv`], [`export::markdown`], [`export::svg`](mod@export::svg) and [`export::html`](mod@export::html) need none of them.
#![forbid(unsafe_code)]

#[cfg(test)]
mod bake;
mod batch;
pub mod calendar;
mod clause;
mod compose;
mod desk;
mod document;
pub mod dossier;
mod draft;
mod error;
pub mod export;
mod extractor;
mod fold;
mod grammar;
pub mod guide;
mod heading;
mod kind;
mod lean;
mod lexicon;
mod model;
mod money;
mod name;
mod pass;
mod placing;
mod resolve;
mod room;
mod settings;
mod slab;
mod span;
pub mod timeline;
mod token;
#[cfg(test)]
mod walk;

/// Civil dates and times are `chrono`'s, in every signature.
pub use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
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
/// The figures of amounts are exact decimals.
pub use rust_decimal::Decimal;
pub use settings::Style;
pub use span::Span;
pub use timeline::Timeline;

/// The snippets of both READMEs are tests.
#[cfg(doctest)]
mod readme {
    #[doc = include_str!("../README.md")]
    struct English;
    #[doc = include_str!("../README.fr.md")]
    struct French;
}
