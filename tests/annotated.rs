//! A hundred and fifty-eight whole texts of many domains, annotated by readers who had not seen the crate: levels that may only rise.
//!
//! The texts and their annotations stand in `tests/data/unseen`, a document a line; offsets there are characters. Sets a to p were
//! read while rules were written, from g on only after their first figures stood; the events of q and r were not.

use frise::{Document, Event, Extraction, Extractor, Mention, TimeKind, Value};
use serde_json::Value as Json;

/// A figure: what was right of what was asked for and of what was said.
#[derive(Default)]
struct Figure {
    right: usize,
    asked: usize,
    said: usize,
}

impl Figure {
    fn f1(&self) -> f64 {
        2.0 * self.right as f64 / (self.asked + self.said).max(1) as f64
    }
}

/// The byte at which a character begins.
fn byte(text: &str, at: &Json) -> usize {
    let at = at.as_u64().unwrap_or(u64::MAX) as usize;
    text.char_indices().nth(at).map_or(text.len(), |(byte, _)| byte)
}

fn spans(text: &str, layer: &Json) -> Vec<(usize, usize, Json)> {
    let all = layer.as_array().into_iter().flatten();
    all.map(|one| (byte(text, &one["start"]), byte(text, &one["end"]), one.clone())).collect()
}

fn times<'e, 't>(extraction: &'e Extraction<'t>) -> impl Iterator<Item = (&'e Mention<'t>, String)> {
    extraction.mentions.iter().filter_map(|mention| match &mention.value {
        Value::Time(time) if time.kind != TimeKind::Duration => Some((mention, time.timex.to_string())),
        _ => None,
    })
}

/// Dates, clock times and recurrences with the right span, a leading article apart, and the right value.
fn values(text: &str, asked: &Json, extraction: &Extraction<'_>, figure: &mut Figure) {
    let end_of = |span: &(usize, usize, Json)| (span.1, span.2["value"].as_str().unwrap_or_default().to_owned());
    let kinds = ["DATE", "TIME", "SET"];
    let asked: Vec<_> =
        spans(text, asked).iter().filter(|s| kinds.contains(&s.2["type"].as_str().unwrap_or_default())).map(end_of).collect();
    let said: Vec<_> = times(extraction).map(|(mention, value)| (mention.span.end, value)).collect();
    figure.right += asked.iter().filter(|one| said.contains(one)).count();
    figure.asked += asked.len();
    figure.said += said.len();
}

/// Events whose trigger overlaps one that was asked for and tells the same kind.
fn events(text: &str, asked: &Json, extraction: &Extraction<'_>, figure: &mut Figure) {
    let asked = spans(text, asked);
    let same = |(start, end, one): &(usize, usize, Json), event: &Event<'_>| {
        *start < event.span.end && event.span.start < *end && one["kind"].as_str() == Some(event.kind.as_str())
    };
    figure.right += asked.iter().filter(|one| extraction.events.iter().any(|event| same(one, event))).count();
    figure.asked += asked.len();
    figure.said += extraction.events.len();
}

/// Who takes part, by name and role, and when it was, by day, in the events that were found.
fn who_and_when(text: &str, asked: &Json, extraction: &Extraction<'_>, who: &mut Figure, when: &mut Figure) {
    for (start, end, one) in spans(text, asked) {
        let parts = one["participants"].as_array().map_or(&[][..], Vec::as_slice);
        let dated = one["from"].is_string() || one["to"].is_string();
        who.asked += parts.len();
        when.asked += usize::from(dated);
        when.said += usize::from(dated);
        let Some(event) = extraction.events.iter().find(|e| start < e.span.end && e.span.start < end) else { continue };
        let told: Vec<_> = event.participants.iter().map(|p| (&*extraction.actors[p.actor].name, p.role.as_str())).collect();
        let told_of = |part: &&Json| part["name"].as_str().zip(part["role"].as_str()).is_some_and(|part| told.contains(&part));
        who.right += parts.iter().filter(told_of).count();
        who.said += told.len();
        let day = |moment: Option<chrono::NaiveDateTime>| moment.map(|moment| moment.date().to_string());
        let wanted = |end: &str| one[end].as_str().and_then(|moment| moment.get(..10)).map(str::to_owned);
        when.right += usize::from(dated && day(event.when.from) == wanted("from") && day(event.when.to) == wanted("to"));
    }
}

/// The figures of a set: times with their values, events with their kinds, who takes part, when it was.
fn read(set: &str) -> [f64; 4] {
    let path = format!("{}/tests/data/unseen/{set}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let lines = std::fs::read_to_string(path).expect("the set");
    let [mut timed, mut told, mut who, mut when] = <[Figure; 4]>::default();
    let extractor = Extractor::new();
    for line in lines.lines() {
        let row: Json = serde_json::from_str(line).expect("a document");
        let text = row["text"].as_str().expect("a text");
        let document = Document::new(text);
        let document = match row["reference"].as_str() {
            Some(written) => document.written(written.parse().expect("a moment")),
            None => document,
        };
        let extraction = extractor.extract(&document);
        values(text, &row["timexes"], &extraction, &mut timed);
        events(text, &row["events"], &extraction, &mut told);
        who_and_when(text, &row["events"], &extraction, &mut who, &mut when);
    }
    [timed, told, who, when].map(|figure| figure.f1())
}

#[test]
fn whole_texts_hold_their_levels() {
    let names = ["times", "events", "participants", "days"];
    let mut low = Vec::new();
    for (set, levels) in LEVELS {
        for ((name, level), figure) in names.iter().zip(levels).zip(read(set)) {
            if figure < *level {
                low.push(format!("{name} of set {set}: {figure:.4}, held {level}"));
            }
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

/// By set: times with their values, events with their kinds, participants with their roles, days of events. They may only rise.
const LEVELS: &[(&str, [f64; 4])] = &[
    ("a", [1.000, 0.905, 0.795, 0.950]),
    ("b", [0.978, 0.921, 0.731, 0.853]),
    ("c", [0.960, 0.873, 0.777, 0.846]),
    ("d", [0.963, 0.852, 0.718, 0.797]),
    ("e", [0.974, 0.833, 0.739, 0.821]),
    ("f", [0.981, 0.893, 0.811, 0.895]),
    ("g", [0.958, 0.846, 0.670, 0.826]),
    ("h", [0.967, 0.845, 0.767, 0.850]),
    ("i", [0.973, 0.756, 0.718, 0.807]),
    ("j", [0.974, 0.785, 0.744, 0.747]),
    ("k", [0.986, 0.733, 0.689, 0.703]),
    ("l", [0.957, 0.810, 0.662, 0.833]),
    ("m", [0.978, 0.853, 0.648, 0.780]),
    ("n", [0.980, 0.776, 0.698, 0.768]),
    ("o", [0.976, 0.771, 0.680, 0.780]),
    ("p", [0.990, 0.805, 0.789, 0.853]),
    ("q", [0.983, 0.799, 0.647, 0.769]),
    ("r", [0.930, 0.783, 0.628, 0.728]),
];
