//! The first ten lines: a French text in, its dates, deadlines, amounts and events out.
//!
//! `cargo run --example quickstart`

use frise::{Document, Extractor, Timeline};

fn main() -> Result<(), frise::Error> {
    let text = "Donald Trump a signé jeudi un décret contre ByteDance. Le groupe chinois dispose de 90 jours \
                à compter du 14 août pour vendre TikTok, évalué à 40 milliards de dollars.";
    let document = Document::new(text).id("d1").written("2020-08-15".parse()?);
    let extraction = Extractor::new().extract(&document);

    for mention in &extraction.mentions {
        println!("{:>3}..{:<3} {:24} {}", mention.span.start, mention.span.end, mention.text, mention.value);
    }
    for deadline in &extraction.deadlines {
        println!("due {}: {}", deadline.due.map_or("?".to_owned(), |d| d.to_string()), deadline.text);
    }
    let mut timeline = Timeline::new();
    timeline.add(&document, &extraction);
    for event in timeline.events().chain(timeline.undated()) {
        println!("{} {}: {}", event.when, event.kind, event.sentence());
    }
    Ok(())
}
