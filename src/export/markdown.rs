//! A timeline as a Markdown document in French: a heading for each day, a bullet for each event, a table of the deadlines.

use std::collections::HashMap;
use std::fmt::Write as _;

use crate::calendar::Edtf;
use crate::timeline::{DeadlineStep, DeadlineThread, Timeline, TimelineEvent};

use super::french;
use super::line::line;

/// The timeline as a document: under each day (in words and EDTF) what happened, who, how certain, in which words, told where; then
/// what nothing dates, and the deadlines with their history.
///
/// Text of the documents stays text: what Markdown or HTML would read as a mark is escaped.
///
/// ```
/// use frise::{Document, Extractor, Timeline, export::markdown};
/// let document = Document::new("Le 29 juin 2020, l'Inde a interdit TikTok.").id("d1").title("Fil *en direct*");
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let page = markdown::document(&timeline);
/// assert!(page.contains("## 29 juin 2020 `2020-06-29`"));
/// assert!(page.contains("**interdiction** (Inde, TikTok)"), "{page}");
/// assert!(page.contains(r"Fil \*en direct\*"));
/// ```
#[must_use]
pub fn document(timeline: &Timeline) -> String {
    let mut out = String::from("# Chronologie\n");
    for (heading, events) in days(timeline) {
        let _ = write!(out, "\n## {heading}\n\n");
        events.into_iter().for_each(|event| bullet(event, &mut out));
    }
    let mut undated = timeline.undated().peekable();
    if undated.peek().is_some() {
        out.push_str("\n## Sans date\n\n");
        undated.for_each(|event| bullet(event, &mut out));
    }
    let mut threads = timeline.deadlines().peekable();
    if threads.peek().is_some() {
        out.push_str("\n## Échéances\n\n| Dernier jour | Pour qui | Histoire | Termes |\n|---|---|---|---|\n");
        threads.for_each(|thread| row(thread, &mut out));
    }
    out
}

/// The dated events by their stretch of time, in the timeline's order; stretches that are told twice have one heading.
fn days(timeline: &Timeline) -> Vec<(String, Vec<&TimelineEvent>)> {
    let mut places = HashMap::new();
    let mut days: Vec<(String, Vec<&TimelineEvent>)> = Vec::new();
    for event in timeline.events() {
        let heading = format!("{} `{}`", french::stretch(&event.when), Edtf::from(event.when));
        let place = *places.entry(heading.clone()).or_insert_with(|| {
            days.push((heading, Vec::new()));
            days.len() - 1
        });
        days[place].1.push(event);
    }
    days
}

fn bullet(event: &TimelineEvent, out: &mut String) {
    let _ = write!(out, "- **{}**", french::kind(event.kind));
    let actors: Vec<String> = event.participants.iter().map(|actor| escape(&actor.name)).collect();
    if !actors.is_empty() {
        let _ = write!(out, " ({})", actors.join(", "));
    }
    if let Some(word) = french::certainty(event.modality, event.negated) {
        let _ = write!(out, " *{word}*");
    }
    let amounts: Vec<String> = event.amounts.iter().map(french::amount).collect();
    if !amounts.is_empty() {
        let _ = write!(out, ", {}", escape(&amounts.join(", ")));
    }
    let _ = write!(out, "\u{a0}: {}", escape(event.sentence()));
    let mut told: Vec<String> =
        event.provenance.iter().map(|telling| escape(telling.title.as_deref().unwrap_or(&telling.document))).collect();
    // Tellings come in the order of their writing: a document that tells it twice is named once.
    let mut seen = std::collections::HashSet::new();
    told.retain(|name| seen.insert(name.clone()));
    let _ = writeln!(out, " — {}", told.join("\u{a0}; "));
}

fn row(thread: &DeadlineThread, out: &mut String) {
    let due = thread.due().map_or_else(|| "à déterminer".to_owned(), |due| format!("{} `{due}`", french::day(due)));
    let actors: Vec<String> = thread.actors.iter().map(|name| escape(name)).collect();
    let history: Vec<String> = thread.history().iter().map(step).collect();
    let words =
        thread.history().iter().filter_map(|step| step.tellings.first()).map(|telling| format!("«\u{a0}{}\u{a0}»", escape(&telling.text)));
    let _ = writeln!(out, "| {due} | {} | {} | {} |", actors.join(", "), history.join("<br>"), words.collect::<Vec<_>>().join("<br>"));
}

/// A step of a deadline: what was done, to which day, known since when.
fn step(step: &DeadlineStep) -> String {
    let mut said = french::act(step.act).to_owned();
    match (step.due, &step.awaits) {
        (Some(due), _) if step.gives_day() => {
            let _ = write!(said, " au {}", french::day(due));
        }
        (None, Some(start)) if step.gives_day() => {
            let _ = write!(said, ", court à compter de «\u{a0}{}\u{a0}»", escape(start));
        }
        _ => {}
    }
    if let Some(known) = step.known {
        let _ = write!(said, " (connue le {})", french::day(known));
    }
    said
}

/// Text on one line in which nothing is a mark of Markdown or HTML.
fn escape(text: &str) -> String {
    let line = line(text);
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!' | '$') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
