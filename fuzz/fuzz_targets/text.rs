//! Any text, settings and moment of writing: an answer, spans that slice, the same twice.
#![no_main]

use frise_fuzz::{Bytes, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    // The text first, so that words of the dictionary land in it; the settings after a form feed.
    let (text, settings) = data.iter().rposition(|b| *b == 0x0c).map_or((data, &[][..]), |at| (&data[..at], &data[at + 1..]));
    let mut settings = Bytes(settings);
    let document = settings.document(Bytes(text).text());
    let extractor = settings.extractor();
    let extraction = extractor.extract(&document);
    check(&document.text, &extraction);
    assert!(extraction.steps <= 400 * (document.text.len() as u64 + 40), "{} steps for {} bytes", extraction.steps, document.text.len());
    if data.len() % 16 == 0 {
        assert_eq!(extraction, extractor.extract(&document), "two runs agree");
    }
});
