//! Tables for spreadsheets and data frames: comma-separated values as RFC 4180 has them, with a header line.
//!
//! Lines end in CR LF; a field is quoted where it holds a comma, a quote or the end of a line, and nothing else is changed in it: a
//! program that reads a cell that begins with `=` as a formula must be told that it is text. Moments are civil local time, half-open;
//! `edtf` is the same in the Extended Date/Time Format. A dozen lines write the format, so it brings no dependency.

use std::fmt::Write as _;

use crate::calendar::{Edtf, Interval};
use crate::model::{Extraction, Value};
use crate::timeline::{Timeline, TimelineEvent};

/// A table that is being written.
struct Table(String);

impl Table {
    fn new(header: &[&str]) -> Self {
        let mut table = Self(String::new());
        table.row(header);
        table
    }

    fn row<S: AsRef<str>>(&mut self, fields: &[S]) {
        for (place, field) in fields.iter().enumerate() {
            let field = field.as_ref();
            if place > 0 {
                self.0.push(',');
            }
            if field.contains(['"', ',', '\r', '\n']) {
                let _ = write!(self.0, "\"{}\"", field.replace('"', "\"\""));
            } else {
                self.0.push_str(field);
            }
        }
        self.0.push_str("\r\n");
    }
}

/// What is not known is an empty field.
fn said<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// The beginning, the end and the EDTF form of an interval.
fn moments(when: &Interval) -> [String; 3] {
    let end = |moment: Option<chrono::NaiveDateTime>| said(moment.map(|m| m.format("%Y-%m-%dT%H:%M:%S")));
    let edtf = if when.is_unknown() { String::new() } else { Edtf::from(*when).to_string() };
    [end(when.from), end(when.to), edtf]
}

/// A line for each event of a timeline, in its order, those that nothing dates last.
///
/// `actors` has each actor as `role:name`, `amounts` each amount, both parted by ` | `; the sentence, its document and its place there
/// are those of the first telling, `tellings` is how many there are.
///
/// ```
/// use frise::{Document, Extractor, Timeline, export::csv};
/// let document = Document::new("Le 29 juin 2020, l'Inde a interdit TikTok.").id("d1");
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let table = csv::events(&timeline);
/// assert!(table.lines().nth(1).unwrap().starts_with("d1#"));
/// assert!(table.contains(",2020-06-29T00:00:00,2020-06-30T00:00:00,2020-06-29,ban,asserted,false,"));
/// ```
#[must_use]
pub fn events(timeline: &Timeline) -> String {
    let mut table = Table::new(&[
        "id", "from", "to", "edtf", "kind", "modality", "negated", "actors", "amounts", "due", "sources", "tellings", "document", "title",
        "source", "written", "start", "end", "trigger", "sentence",
    ]);
    for event in timeline.events().chain(timeline.undated()) {
        table.row(&event_row(event));
    }
    table.0
}

fn event_row(event: &TimelineEvent) -> Vec<String> {
    let first = event.provenance.first();
    let actors: Vec<String> = event.participants.iter().map(|actor| format!("{}:{}", actor.role, actor.name)).collect();
    let amounts: Vec<String> = event.amounts.iter().map(ToString::to_string).collect();
    let mut row = vec![event.id.clone()];
    row.extend(moments(&event.when));
    row.extend([
        event.kind.to_string(),
        event.modality.to_string(),
        event.negated.to_string(),
        actors.join(" | "),
        amounts.join(" | "),
        said(event.due),
        event.sources.join(" | "),
        event.provenance.len().to_string(),
        said(first.map(|telling| &telling.document)),
        said(first.and_then(|telling| telling.title.as_ref())),
        said(first.and_then(|telling| telling.source.as_ref())),
        said(first.and_then(|telling| telling.written)),
        said(first.map(|telling| telling.span.start)),
        said(first.map(|telling| telling.span.end)),
        event.trigger().to_owned(),
        event.sentence().to_owned(),
    ]);
    row
}

/// A line for each step of each deadline of a timeline: what was set, moved, suspended or met, and when that became known.
///
/// `final_due` is the last day of the whole thread, `due` the one that the step gives.
///
/// ```
/// use frise::{Extractor, dossier, export::csv};
/// let table = csv::deadlines(&dossier::timeline(&Extractor::new()));
/// assert!(table.lines().any(|line| line.contains(",2020-12-04,") && line.contains(",moved,2020-11-27,")));
/// ```
#[must_use]
pub fn deadlines(timeline: &Timeline) -> String {
    let mut table = Table::new(&[
        "id",
        "final_due",
        "actors",
        "act",
        "due",
        "due_at",
        "replaces",
        "awaits",
        "known",
        "document",
        "title",
        "source",
        "start",
        "end",
        "text",
        "sentence",
    ]);
    for thread in timeline.deadlines() {
        for step in thread.history() {
            let first = step.tellings.first();
            table.row(&[
                thread.id.clone(),
                said(thread.due()),
                thread.actors.join(" | "),
                step.act.to_string(),
                said(step.due),
                said(step.due_at.map(|at| at.format("%Y-%m-%dT%H:%M"))),
                said(step.replaces),
                said(step.awaits.as_ref()),
                said(step.known),
                said(first.map(|telling| &telling.document)),
                said(first.and_then(|telling| telling.title.as_ref())),
                said(first.and_then(|telling| telling.source.as_ref())),
                said(first.map(|telling| telling.span.start)),
                said(first.map(|telling| telling.span.end)),
                said(first.map(|telling| &telling.text)),
                said(first.map(|telling| &telling.sentence)),
            ]);
        }
    }
    table.0
}

/// A line for each mention of an extraction: where it stands, its words, what they mean.
///
/// `value` is TIMEX3 for a time, a figure for an amount, the name for an actor.
///
/// ```
/// use frise::{Document, Extractor, export::csv};
/// let document = Document::new("La tour date de vers 1984.").written("2020-08-04".parse().unwrap());
/// let table = csv::mentions(&Extractor::new().extract(&document));
/// assert!(table.ends_with(",vers 1984,date,1984,1984~,1984-01-01T00:00:00,1985-01-01T00:00:00\r\n"), "{table}");
/// ```
#[must_use]
pub fn mentions(extraction: &Extraction<'_>) -> String {
    let mut table = Table::new(&["start", "end", "text", "kind", "value", "edtf", "from", "to"]);
    for mention in &extraction.mentions {
        let (kind, value, edtf, when) = match &mention.value {
            Value::Time(time) => {
                (time.kind.as_str(), time.timex.to_string(), said(time.edtf()), time.resolution.interval().unwrap_or_default())
            }
            Value::Money(amount) => ("money", amount.to_string(), String::new(), Interval::default()),
            Value::Percent(percent) => ("percent", percent.to_string(), String::new(), Interval::default()),
            Value::Actor(actor) => {
                (actor.class.as_str(), said(extraction.actors.get(actor.actor).map(|a| &a.name)), String::new(), Interval::default())
            }
        };
        let [from, to, _] = moments(&when);
        let (start, end) = (mention.span.start.to_string(), mention.span.end.to_string());
        table.row(&[start, end, mention.text.to_string(), kind.to_owned(), value, edtf, from, to]);
    }
    table.0
}
