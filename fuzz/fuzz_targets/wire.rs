//! A line of JSON in, a line out, and every public value through JSON and back; then every export of what was read.
#![no_main]

use std::borrow::Cow;

use frise::export::wire::{Input, Options, Output};
use frise::export::{csv, html, markdown, svg, timeml};
use frise::{Document, Extraction, Extractor, Timeline};
use frise_fuzz::{Bytes, check};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    match std::str::from_utf8(data).ok().and_then(|line| serde_json::from_str::<Input<'_>>(line).ok()) {
        Some(input) => line(&input),
        // No line: the bytes are a text, and its line is written here.
        None => {
            let (text, rest) = data.iter().rposition(|b| *b == 0x0c).map_or((data, &[][..]), |at| (&data[..at], &data[at + 1..]));
            let mut bytes = Bytes(rest);
            let text = Bytes(text).text();
            let word = |bytes: &mut Bytes<'_>, words: &[&'static str]| Some(bytes.pick(words)).filter(|w| !w.is_empty()).map(Cow::Borrowed);
            let options = Options {
                prefer: word(&mut bytes, &["", "nearest", "past", "future"]),
                style: word(&mut bytes, &["", "timeline", "timeml"]),
                roll: [None, Some(true), Some(false)][bytes.byte() as usize % 3],
                holidays: word(&mut bytes, &["", "metropole", "alsace-moselle", "guadeloupe", "eu"]),
                backward: word(&mut bytes, &["", "clear", "simple"]),
                end_of_month: word(&mut bytes, &["", "last", "first"]),
            };
            let reference = bytes.written().map(|written| Cow::Owned(written.to_string()));
            let id = Cow::Borrowed(&text[..text.char_indices().nth(4).map_or(text.len(), |(at, _)| at)]);
            line(&Input {
                id: id.clone(),
                text: Cow::Borrowed(&text),
                reference,
                title: Some(id.clone()),
                source: Some(id.clone()),
                options,
            });
        }
    }
});

fn line(input: &Input<'_>) {
    let written = serde_json::to_string(input).expect("a line");
    assert!(!written.contains('\n'));
    let back: Input<'_> = serde_json::from_str(&written).expect("the line reads back");
    assert_eq!(serde_json::to_string(&back).expect("a line"), written);
    let (Ok(extractor), Ok(document)) = (input.options.extractor(), input.document()) else { return };
    let extraction = extractor.extract(&document);
    check(&document.text, &extraction);
    let out = serde_json::to_string(&Output::new(&document.id, &extraction)).expect("a line out");
    assert!(!out.contains('\n'));
    let out: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(out["events"].as_array().map(Vec::len), Some(extraction.events.len()));
    for mention in out["mentions"].as_array().expect("mentions") {
        let at = |key: &str| mention[key].as_u64().expect("an offset") as usize;
        assert_eq!(document.text.get(at("start")..at("end")), mention["text"].as_str());
    }
    round(&document, &extraction);
    exports(&extractor, &document, &extraction);
}

fn round(document: &Document<'_>, extraction: &Extraction<'_>) {
    let json = serde_json::to_string(extraction).expect("JSON");
    let back: Extraction<'_> = serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    assert_eq!(serde_json::to_string(&back).expect("JSON"), json);
    let json = serde_json::to_string(document).expect("JSON");
    assert_eq!(&serde_json::from_str::<Document<'_>>(&json).expect("it reads back"), document);
}

fn exports(extractor: &Extractor, document: &Document<'_>, extraction: &Extraction<'_>) {
    let mut timeline: Timeline = [(document, extraction)].into_iter().collect();
    let json = serde_json::to_string(&timeline).expect("JSON");
    assert_eq!(serde_json::from_str::<Timeline>(&json).expect("it reads back"), timeline);
    let other = Document::new("Hier, Donald Trump a accusé la Chine.").id("\u{1}").written("2020-08-04".parse().expect("a day"));
    timeline.add(&other, &extractor.extract(&other));
    let options = frise::export::svg::Options::new().title(document.id.clone());
    assert!(svg(&timeline, &options).ends_with("</svg>\n"));
    if document.text.len() % 8 == 0 {
        assert!(html(&timeline, &options).contains("</html>"));
    }
    let _ = (csv::events(&timeline), csv::deadlines(&timeline), csv::mentions(extraction), markdown::document(&timeline));
    let _ = (timeml::document(document, extraction), frise::export::ical::Feed::of(&timeline).reminders(&[0, u16::MAX]).to_string());
    let _ = (
        serde_json::to_string(&frise::export::timelinejs::Story::of(&timeline)).expect("JSON"),
        timeline.conflicts(),
        timeline.salient_days(3),
    );
}
