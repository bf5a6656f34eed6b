//! Going through the documents of a timeline.

use std::collections::{BTreeMap, btree_map};

use super::document::TimelineDocument;
use super::record::Record;

/// The documents of a timeline, by identifier.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// assert_eq!(timeline.documents().len(), dossier::LEN);
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Documents<'t>(btree_map::Values<'t, String, Record>);

impl<'t> Documents<'t> {
    pub(super) fn of(records: &'t BTreeMap<String, Record>) -> Self {
        Self(records.values())
    }
}

impl<'t> Iterator for Documents<'t> {
    type Item = &'t TimelineDocument;

    fn next(&mut self) -> Option<&'t TimelineDocument> {
        self.0.next().map(|record| &record.document)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Documents<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back().map(|record| &record.document)
    }
}

impl ExactSizeIterator for Documents<'_> {}
impl std::iter::FusedIterator for Documents<'_> {}
