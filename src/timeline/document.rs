//! The documents of a timeline: what it remembers of each besides what it tells.

use crate::document::{Document, Reference};

/// A document that a timeline was built from, without its text.
///
/// ```
/// use frise::{Document, Extraction, Timeline};
/// let mut timeline = Timeline::new();
/// timeline.add(&Document::new("Le conseil a voté.").id("d1").title("Vote"), &Extraction::default());
/// let document = timeline.documents().next().unwrap();
/// assert_eq!((document.id.as_str(), document.title.as_deref()), ("d1", Some("Vote")));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimelineDocument {
    /// What the caller calls it; where the caller gave nothing, `#` and a fingerprint of its text.
    pub id: String,
    /// Its title.
    pub title: Option<String>,
    /// Who published it.
    pub source: Option<String>,
    /// When it was written.
    pub written: Option<Reference>,
}

impl TimelineDocument {
    /// What the timeline keeps of `document`.
    pub(super) fn of(document: &Document<'_>) -> Self {
        let owned = |text: &Option<std::borrow::Cow<'_, str>>| text.as_ref().map(|t| t.clone().into_owned());
        Self { id: identifier(document), title: owned(&document.title), source: owned(&document.source), written: document.written }
    }
}

/// The document's own identifier, or one made of its content: two unnamed documents are told apart by what they say.
pub(super) fn identifier(document: &Document<'_>) -> String {
    if !document.id.is_empty() {
        return document.id.clone().into_owned();
    }
    let written = document.written.map(|w| w.to_string()).unwrap_or_default();
    let parts = [&*document.text, document.title.as_deref().unwrap_or_default(), document.source.as_deref().unwrap_or_default(), &written];
    format!("#{:016x}", parts.iter().fold(FNV_START, |hash, part| fnv(hash, part.as_bytes())))
}

/// Where an FNV-1a fingerprint begins.
pub(super) const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a, sixty-four bits, the part closed by a byte that no text holds.
pub(super) fn fnv(start: u64, bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    step(bytes.iter().fold(start, step), &0xff)
}
