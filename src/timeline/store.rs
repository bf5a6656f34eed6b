//! The store: documents' records go in and out, the view follows.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt;
use std::sync::OnceLock;

use crate::document::Document;
use crate::model::Extraction;

use super::actors::TimelineActor;
use super::chain::threads;
use super::conflict::{Conflict, conflicts};
use super::documents::Documents;
use super::entry::TimelineEvent;
use super::query::{Events, Query};
use super::record::Record;
use super::salience::{SalientDay, salient_days};
use super::thread::{DeadlineThread, Deadlines};
use super::view::View;

/// What any number of documents tell, merged, dated and ordered.
///
/// The documents' records are its truth: in whatever order they come, go and come back, or two timelines are merged, the result is
/// the one that building at once gives. The merged view is derived from them on the first question after a change, at a cost that is
/// linear in the tellings (a second for some hundred thousand); further questions borrow it.
///
/// An actor is one name in all documents, whatever its case and accents.
///
/// ```
/// use frise::{Document, EventKind, Extractor, Timeline};
/// let extractor = Extractor::new();
/// let mut timeline = Timeline::new();
/// for (id, text) in [("a", "Hier, Donald Trump a accusé la Chine."), ("b", "Donald Trump a accusé la Chine le 3 août.")] {
///     let document = Document::new(text).id(id).written("2020-08-04".parse().unwrap());
///     timeline.add(&document, &extractor.extract(&document));
/// }
/// let event = timeline.events().next().unwrap();
/// assert_eq!(event.kind, EventKind::Accusation);
/// assert_eq!(event.provenance.len(), 2, "one happening, told twice");
/// ```
#[derive(Clone, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Timeline {
    records: BTreeMap<String, Record>,
    #[cfg_attr(feature = "serde", serde(skip))]
    view: OnceLock<View>,
    #[cfg_attr(feature = "serde", serde(skip))]
    threads: OnceLock<Vec<DeadlineThread>>,
}

impl Timeline {
    /// A timeline of no document.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what `extraction` read in `document`; a document of the same identifier gives way to it.
    ///
    /// A document without an identifier gets one made of its content.
    pub fn add(&mut self, document: &Document<'_>, extraction: &Extraction<'_>) {
        let record = Record::of(document, extraction);
        self.records.insert(record.document.id.clone(), record);
        self.changed();
    }

    /// Takes a document out, with all that only it tells, and says whether it was there.
    pub fn remove(&mut self, id: &str) -> bool {
        let removed = self.records.remove(id).is_some();
        self.changed();
        removed
    }

    /// Adds the documents of `other`.
    ///
    /// Where both hold a document of one identifier and tell it differently, the one written last is kept; between two of one
    /// moment, the one that tells more, so that merging either into the other gives the same timeline.
    pub fn merge(&mut self, other: Self) {
        for (id, record) in other.records {
            match self.records.entry(id) {
                Entry::Vacant(free) => {
                    free.insert(record);
                }
                Entry::Occupied(mut held) => {
                    if *held.get() != record && standing(held.get()) < standing(&record) {
                        held.insert(record);
                    }
                }
            }
        }
        self.changed();
    }

    /// The documents it was built from, by identifier.
    pub fn documents(&self) -> Documents<'_> {
        Documents::of(&self.records)
    }

    /// The dated events, by time, then as they are narrated.
    pub fn events(&self) -> Events<'_> {
        let view = self.view();
        Events::of(&view.events[..view.dated])
    }

    /// The events that nothing dates, as they are narrated.
    pub fn undated(&self) -> Events<'_> {
        let view = self.view();
        Events::of(&view.events[view.dated..])
    }

    /// The event of that [`id`](TimelineEvent::id).
    #[must_use]
    pub fn event(&self, id: &str) -> Option<&TimelineEvent> {
        self.view().events.iter().find(|event| event.id == id)
    }

    /// A question about all events, dated and not; narrow it, then iterate.
    pub fn query(&self) -> Query<'_> {
        Query::of(self.view())
    }

    /// Everyone named, the actor of most events first.
    #[must_use]
    pub fn actors(&self) -> &[TimelineActor] {
        &self.view().actors
    }

    /// The deadlines, each a thread of what was set and moved, by their last due date; those without one come last.
    pub fn deadlines(&self) -> Deadlines<'_> {
        Deadlines::of(self.threads.get_or_init(|| threads(&self.records)))
    }

    /// What the documents contradict each other about, by the time of the events.
    #[must_use]
    pub fn conflicts(&self) -> Vec<Conflict<'_>> {
        conflicts(&self.view().events)
    }

    /// The `count` days that matter most, the most salient first.
    #[must_use]
    pub fn salient_days(&self, count: usize) -> Vec<SalientDay> {
        salient_days(&self.records, count)
    }

    /// How many documents it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether it holds no document.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    fn view(&self) -> &View {
        self.view.get_or_init(|| View::of(&self.records))
    }

    /// Forgets what was derived.
    fn changed(&mut self) {
        self.view = OnceLock::new();
        self.threads = OnceLock::new();
    }
}

/// Which of two records of one document is kept: the greater.
fn standing(record: &Record) -> (Option<crate::document::Reference>, usize, usize, String) {
    (record.document.written, record.tellings.len(), record.limits.len(), format!("{record:?}"))
}

impl Eq for Timeline {}

/// Two timelines are equal where their documents tell the same.
impl PartialEq for Timeline {
    fn eq(&self, other: &Self) -> bool {
        self.records == other.records
    }
}

impl fmt::Debug for Timeline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Timeline").field("records", &self.records).finish_non_exhaustive()
    }
}

impl<'d, 'e> Extend<(Document<'d>, Extraction<'e>)> for Timeline {
    fn extend<I: IntoIterator<Item = (Document<'d>, Extraction<'e>)>>(&mut self, read: I) {
        read.into_iter().for_each(|(document, extraction)| self.add(&document, &extraction));
    }
}

impl<'d, 'e> FromIterator<(Document<'d>, Extraction<'e>)> for Timeline {
    fn from_iter<I: IntoIterator<Item = (Document<'d>, Extraction<'e>)>>(read: I) -> Self {
        let mut timeline = Self::new();
        timeline.extend(read);
        timeline
    }
}

impl<'a, 'd, 'e> Extend<(&'a Document<'d>, &'a Extraction<'e>)> for Timeline {
    fn extend<I: IntoIterator<Item = (&'a Document<'d>, &'a Extraction<'e>)>>(&mut self, read: I) {
        read.into_iter().for_each(|(document, extraction)| self.add(document, extraction));
    }
}

impl<'a, 'd, 'e> FromIterator<(&'a Document<'d>, &'a Extraction<'e>)> for Timeline {
    fn from_iter<I: IntoIterator<Item = (&'a Document<'d>, &'a Extraction<'e>)>>(read: I) -> Self {
        let mut timeline = Self::new();
        timeline.extend(read);
        timeline
    }
}
