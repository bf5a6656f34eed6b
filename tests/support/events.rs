//! Texts whose events are read.

use frise::{Document, Event, Extraction, Extractor};

/// The events of a text written on Wednesday 10 May 2023, apart by « ; ».
pub(crate) fn read(text: &str, one: impl Fn(&Event<'_>, &Extraction<'_>) -> String) -> String {
    let document = Document::new(text).written("2023-05-10".parse().expect("a day"));
    let extraction = Extractor::new().extract(&document);
    extraction.events.iter().map(|event| one(event, &extraction)).collect::<Vec<_>>().join("; ")
}
