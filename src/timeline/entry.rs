//! An event of the timeline: what happened, and every place that tells it.

use chrono::{NaiveDate, TimeDelta};

use crate::calendar::Interval;
use crate::document::Reference;
use crate::fold::fold;
use crate::kind::{ActorClass, EventKind, Modality, ParticipantRole};
use crate::money::Amount;
use crate::span::Span;

use super::allen::{Relation, relate};

/// Someone in an event of the timeline, by name.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let event = timeline.query().actor("Wang Wenbin").iter().next().unwrap();
/// assert!(event.participants.iter().any(|involved| involved.name == "Wang Wenbin"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Involved {
    /// The actor's name.
    pub name: String,
    /// What the actor is.
    pub class: ActorClass,
    /// What the actor does in the event.
    pub role: ParticipantRole,
}

/// One telling of an event: which document, where in it, in which words, how certain.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let told_twice = timeline.events().find(|event| event.provenance.len() > 1).unwrap();
/// for telling in &told_twice.provenance {
///     let document = dossier::documents().find(|document| document.id == telling.document).unwrap();
///     assert_eq!(telling.sentence_span.of(&document.text), telling.sentence);
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EventMention {
    /// The document, by its identifier.
    pub document: String,
    /// The document's title.
    pub title: Option<String>,
    /// Who published the document.
    pub source: Option<String>,
    /// When this part of the document was written.
    pub written: Option<Reference>,
    /// Where the trigger stands in the document: UTF-8 bytes, half-open.
    pub span: Span,
    /// The trigger's words.
    pub trigger: String,
    /// The trigger's entry in the lexicon.
    pub rule: String,
    /// The sentence that tells it.
    pub sentence: String,
    /// Where that sentence stands in the document: UTF-8 bytes, half-open.
    pub sentence_span: Span,
    /// How certain this telling is.
    pub modality: Modality,
    /// When the event happens, as told here.
    pub when: Interval,
    /// The actor whose words tell it, where they are not the document's own.
    pub teller: Option<String>,
}

/// Two tellings that were taken for one happening, and how alike they were.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let event = timeline.events().find(|event| !event.merges.is_empty()).unwrap();
/// assert!(event.merges.iter().all(|merge| merge.second < event.provenance.len() && merge.score <= 1000));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Merge {
    /// The one telling, by its place in [`TimelineEvent::provenance`].
    pub first: usize,
    /// The other telling, by its place in [`TimelineEvent::provenance`].
    pub second: usize,
    /// How alike they are, in thousandths: actors count for 450, time for 250, words for 200, amounts and due dates for 100.
    pub score: u16,
}

/// A happening, as all its tellings make it.
///
/// ```
/// use frise::{Document, Extraction, Timeline};
/// let timeline: Timeline = [(Document::new("").id("d1"), Extraction::default())].into_iter().collect();
/// assert!(timeline.events().next().is_none(), "nothing happens in an empty text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TimelineEvent {
    /// Its name in this timeline: document, bytes and kind of its first telling, so it lasts while that telling stays the first.
    pub id: String,
    /// What kind of happening it is.
    pub kind: EventKind,
    /// How certain most tellings are; between as many, the most certain.
    pub modality: Modality,
    /// Whether it is denied.
    pub negated: bool,
    /// Who takes part, agents first, then by name.
    pub participants: Vec<Involved>,
    /// When it happens: what all dated tellings share.
    pub when: Interval,
    /// The last day of the deadline that it sets or is bound by.
    pub due: Option<NaiveDate>,
    /// The amounts told of it, each once.
    pub amounts: Vec<Amount>,
    /// The actors whose words tell it, each once.
    pub sources: Vec<String>,
    /// Every telling, the earliest written first.
    pub provenance: Vec<EventMention>,
    /// Which tellings were joined.
    pub merges: Vec<Merge>,
}

impl TimelineEvent {
    /// Which tellings were taken for one happening, with the score of each pair; empty where one telling is all.
    #[must_use]
    pub fn merged(&self) -> &[Merge] {
        &self.merges
    }

    /// Whether anything dates it.
    #[must_use]
    pub const fn is_dated(&self) -> bool {
        !self.when.is_unknown()
    }

    /// The day from which it stands in the timeline: its first day, or the last one where only an end is known.
    #[must_use]
    pub fn day(&self) -> Option<NaiveDate> {
        let last = || self.when.to.and_then(|to| to.checked_sub_signed(TimeDelta::seconds(1))).map(|to| to.date());
        self.when.from.map(|from| from.date()).or_else(last)
    }

    /// How it lies to another event in time; `None` where what is known of the two leaves that open.
    #[must_use]
    pub fn relation_to(&self, other: &Self) -> Option<Relation> {
        relate(&self.when, &other.when)
    }

    /// The sentence of its first telling.
    #[must_use]
    pub fn sentence(&self) -> &str {
        self.provenance.first().map_or("", |telling| &telling.sentence)
    }

    /// The trigger of its first telling.
    #[must_use]
    pub fn trigger(&self) -> &str {
        self.provenance.first().map_or("", |telling| &telling.trigger)
    }

    /// The names of those who play `role` in it.
    pub fn players(&self, role: ParticipantRole) -> impl Iterator<Item = &str> {
        self.participants.iter().filter(move |i| i.role == role).map(|i| i.name.as_str())
    }

    /// Whether an actor of that name takes part, whatever the case and accents.
    #[must_use]
    pub fn involves(&self, name: &str) -> bool {
        let name = fold(name);
        self.participants.iter().any(|involved| fold(&involved.name) == name)
    }

    /// The identifiers of the documents that tell it, each once, in order.
    #[must_use]
    pub fn documents(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = self.provenance.iter().map(|telling| telling.document.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}
