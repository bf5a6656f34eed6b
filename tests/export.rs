//! What the crate writes for others, read back by parsers that are not its own.

mod export {
    #[cfg(all(feature = "serde", feature = "ical", feature = "timeml"))]
    mod any_text;
    #[cfg(feature = "ical")]
    mod calendar;
    mod tables;
    #[cfg(feature = "serde")]
    mod timelinejs;
    #[cfg(feature = "timeml")]
    mod timeml;
}

use frise::{Document, Extractor, Timeline};

/// The timeline of one text of 4 August 2020.
fn told(text: &str, title: &str) -> Timeline {
    let document = Document::new(text).id("d1").title(title).written("2020-08-04".parse().unwrap());
    [(&document, &Extractor::new().extract(&document))].into_iter().collect()
}
