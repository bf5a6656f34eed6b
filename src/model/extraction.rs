//! Everything read in one document.

use crate::span::Span;

use super::actor::Actor;
use super::deadline::{Deadline, Period};
use super::event::Event;
use super::mention::Mention;

/// What the extractor read in a document.
///
/// Its words are borrowed from the document; its numbers are places in its own lists.
///
/// ```
/// use frise::{Document, Extractor};
/// let document = Document::new("Airbus doit répondre avant le 15 mai 2021.");
/// let extraction = Extractor::new().extract(&document);
/// let deadline = &extraction.deadlines[0];
/// assert_eq!(extraction.mentions[deadline.mention].text, "le 15 mai 2021");
/// assert_eq!(extraction.actors[deadline.obligation.actor.unwrap()].name, "Airbus");
/// assert_eq!(extraction.sentences[0].span.of(&document.text), "Airbus doit répondre avant le 15 mai 2021.");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Extraction<'t> {
    /// Dates, durations, amounts and names, by their start; only a name may lie inside a longer name.
    pub mentions: Vec<Mention<'t>>,
    /// Stretches over the mentions.
    pub periods: Vec<Period<'t>>,
    /// Limits over the mentions.
    pub deadlines: Vec<Deadline<'t>>,
    /// Who is named.
    pub actors: Vec<Actor>,
    /// What happens.
    pub events: Vec<Event<'t>>,
    /// The sentences, in order.
    pub sentences: Vec<Sentence>,
    /// How many pattern steps the reading took: the cost that stays linear in the text.
    pub steps: u64,
}

/// A sentence and the moment from which it is read: in a thread, that of its post.
///
/// ```
/// use frise::{Document, Extractor};
/// let document = Document::new("Le 14/07/2020 à 08:15\nLe club a joué hier.").written("2020-08-04".parse().unwrap());
/// let extraction = Extractor::new().extract(&document);
/// assert_eq!(extraction.sentences[1].written.unwrap().to_string(), "2020-07-14T08:15:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Sentence {
    /// Where it stands: UTF-8 bytes, half-open.
    pub span: Span,
    /// When its part of the document was written, where that is known.
    pub written: Option<crate::document::Reference>,
}
