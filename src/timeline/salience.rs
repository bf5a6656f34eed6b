//! The days that matter in a collection: those that many documents keep coming back to.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::record::Record;

/// A day that matters, and the sentence that says best why.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SalientDay {
    /// The day.
    pub day: NaiveDate,
    /// How much it matters beside the other days of the collection; only the order has a meaning.
    pub score: f64,
    /// How many documents refer to it.
    pub documents: usize,
    /// The sentence.
    pub sentence: String,
    /// The document that says it, by its identifier.
    pub document: String,
}

/// The `count` days that matter most.
pub(super) fn salient_days(_records: &BTreeMap<String, Record>, _count: usize) -> Vec<SalientDay> {
    Vec::new()
}
