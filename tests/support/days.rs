//! What texts say of days and limits, in a line.

use chrono::NaiveDateTime;
use frise::{Anchor, Document, Extractor, Prefer, Value};

/// What a text says: the values with their place, the stretches, the limits with the day they are due and run from.
fn read(text: &str, written: Option<&str>, prefer: Prefer) -> String {
    let mut document = Document::new(text);
    document.written = written.map(|moment| moment.parse().expect("a moment"));
    let extractor = Extractor::builder().prefer(prefer).build().expect("settings");
    let extraction = extractor.extract(&document);
    let end = |at: Option<NaiveDateTime>| at.map_or("..".to_owned(), |at| at.format("%Y-%m-%dT%H:%M").to_string().replace("T00:00", ""));
    let mut said = Vec::new();
    for mention in &extraction.mentions {
        if let Value::Time(time) = &mention.value {
            let part = time.modifier.map_or(String::new(), |part| format!(" {}", part.as_str()));
            let place = time.resolution.interval().map_or(String::new(), |i| format!(": {}/{}", end(i.from), end(i.to)));
            said.push(format!("{}{part}{place}", time.timex));
        }
    }
    said.extend(extraction.periods.iter().map(|p| format!("period {}/{}", end(p.interval.from), end(p.interval.to))));
    for limit in &extraction.deadlines {
        let from = match &limit.anchor {
            Anchor::Named(words) => words.clone(),
            Anchor::Dated(day) => day.to_string(),
            Anchor::Reference | Anchor::Unknown => "reference".to_owned(),
            other => panic!("{other:?} is not known here"),
        };
        let due = limit.due_at.map(|at| end(Some(at))).or_else(|| limit.due.map(|day| day.to_string()));
        said.push(format!("due {} from {from}", due.unwrap_or("?".to_owned())));
    }
    said.join("; ")
}

/// Tuesday 4 August 2020, on which the texts are read.
pub(crate) const TUESDAY: Option<&str> = Some("2020-08-04T10:00");

/// Reads each text as on that moment, and compares.
pub(crate) fn each(cases: &[(&str, &str)], written: Option<&str>, prefer: Prefer) {
    super::table::each(cases, |text| read(text, written, prefer));
}
