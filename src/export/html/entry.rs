//! The list: every event with when, what, who, how certain, and the sentences that tell it.

use std::fmt::Write as _;

use crate::document::Reference;
use crate::timeline::{DeadlineThread, EventMention, Timeline, TimelineEvent};

use super::super::french::{act, amount, counted, kind};
use super::super::svg::{Certainty, Family, escape, long, role, told};
use crate::export::line::line;

/// The word by which the filters know deadline threads.
pub(super) const DEADLINE: &str = "thread";
/// How many tellings of an event are quoted.
const TOLD: usize = 8;

/// Writes the lists: what is dated, what is not, and the deadlines.
pub(super) fn lists(out: &mut String, timeline: &Timeline) {
    let mut index = 0;
    section(out, "dated", "Événements", timeline.events().count(), |out| {
        timeline.events().for_each(|event| {
            entry(out, index, event);
            index += 1;
        });
    });
    section(out, "undated", "Événements sans date", timeline.undated().count(), |out| {
        timeline.undated().for_each(|event| {
            entry(out, index, event);
            index += 1;
        });
    });
    section(out, "due", "Échéances", timeline.deadlines().count(), |out| {
        timeline.deadlines().enumerate().for_each(|(index, thread)| deadline(out, index, thread));
    });
}

fn section(out: &mut String, id: &str, title: &str, count: usize, write: impl FnOnce(&mut String)) {
    if count > 0 {
        let _ = writeln!(
            out,
            "<section id=\"{id}\" aria-labelledby=\"h-{id}\">\n<h2 id=\"h-{id}\">{title} <small>{}</small></h2>\n<ol class=\"entries\">",
            counted(count, "", "").trim_end()
        );
        write(out);
        out.push_str("</ol>\n</section>\n");
    }
}

/// Names for the filter: lines, so that none can hold the separator.
fn names<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let mut all: Vec<String> = names.map(|name| escape(&line(name).replace('|', "/"))).collect();
    all.sort();
    all.dedup();
    all.join("|")
}

/// Writes an event.
fn entry(out: &mut String, index: usize, event: &TimelineEvent) {
    let (family, sure) = (Family::of(event.kind), Certainty::of(event));
    let actors = names(event.participants.iter().map(|involved| involved.name.as_str()));
    let _ = writeln!(
        out,
        "<li id=\"e{index}\" class=\"entry {}\" tabindex=\"-1\" data-kind=\"{}\" data-sure=\"{}\" data-actors=\"{actors}\">",
        family.class(),
        event.kind.as_str(),
        sure.name()
    );
    head(out, &told(&event.when), kind(event.kind), (sure != Certainty::Asserted).then(|| sure.name()));
    let mut facts = Vec::new();
    if !event.participants.is_empty() {
        let who: Vec<String> = event
            .participants
            .iter()
            .map(|involved| format!("{} <i>({})</i>", escape(&line(&involved.name)), role(involved.role)))
            .collect();
        facts.push(("Qui", who.join(", ")));
    }
    if let Some(due) = event.due {
        facts.push(("Échéance", long(due)));
    }
    if !event.amounts.is_empty() {
        let amounts: Vec<String> = event.amounts.iter().map(|told| escape(&amount(told))).collect();
        facts.push(("Montant", amounts.join(", ")));
    }
    if !event.sources.is_empty() {
        let sources: Vec<String> = event.sources.iter().map(|source| escape(&line(source))).collect();
        facts.push(("Selon", sources.join(", ")));
    }
    list(out, &facts);
    for telling in event.provenance.iter().take(TOLD) {
        quote(out, telling);
    }
    if event.provenance.len() > TOLD {
        let _ = writeln!(out, "<p class=\"more\">et {}</p>", counted(event.provenance.len() - TOLD, "autre passage", "autres passages"));
    }
    out.push_str("</li>\n");
}

fn head(out: &mut String, when: &str, what: &str, sure: Option<&str>) {
    let sure = sure.map_or(String::new(), |sure| format!(" <span class=\"sure\">{sure}</span>"));
    let _ = writeln!(out, "<h3><span class=\"when\">{when}</span> <span class=\"what\">{what}</span>{sure}</h3>");
}

fn list(out: &mut String, facts: &[(&str, String)]) {
    if !facts.is_empty() {
        out.push_str("<dl>");
        facts.iter().for_each(|(term, fact)| {
            let _ = write!(out, "<div><dt>{term}</dt><dd>{fact}</dd></div>");
        });
        out.push_str("</dl>\n");
    }
}

/// The sentence with its trigger marked.
fn quote(out: &mut String, telling: &EventMention) {
    let sentence = telling.sentence.as_str();
    let start = telling.span.start.saturating_sub(telling.sentence_span.start);
    let marked = match (sentence.get(..start), sentence.get(start..).and_then(|rest| rest.strip_prefix(telling.trigger.as_str()))) {
        (Some(before), Some(after)) => format!("{}<mark>{}</mark>{}", escape(before), escape(&telling.trigger), escape(after)),
        _ => escape(sentence),
    };
    cite(out, marked.trim(), &telling.document, telling.title.as_deref(), telling.source.as_deref(), telling.written);
}

/// A quotation with where it stands: title or identifier, source, date.
fn cite(out: &mut String, said: &str, document: &str, title: Option<&str>, source: Option<&str>, written: Option<Reference>) {
    let source = source.map_or(String::new(), |source| format!(", {}", escape(&line(source))));
    let written = written.map_or(String::new(), |written| format!(", {}", long(written.date())));
    let title = escape(&line(title.unwrap_or(document)));
    let _ = writeln!(
        out,
        "<blockquote><p>«\u{a0}{said}\u{a0}»</p><footer><cite title=\"{}\">{title}</cite>{source}{written}</footer></blockquote>",
        escape(document)
    );
}

/// Writes a deadline with its history.
fn deadline(out: &mut String, index: usize, thread: &DeadlineThread) {
    let actors = names(thread.actors.iter().map(String::as_str));
    let _ = writeln!(
        out,
        "<li id=\"t{index}\" class=\"entry f-due\" tabindex=\"-1\" data-kind=\"{DEADLINE}\" data-sure=\"affirmé\" data-actors=\"{actors}\">"
    );
    head(out, &thread.due().map_or_else(|| "jour inconnu".to_owned(), long), "échéance", None);
    if !thread.actors.is_empty() {
        let who: Vec<String> = thread.actors.iter().map(|name| escape(&line(name))).collect();
        list(out, &[("Qui", who.join(", "))]);
    }
    out.push_str("<ol class=\"steps\">\n");
    for step in &thread.steps {
        let due = match (step.due, &step.awaits) {
            (Some(due), _) if step.gives_day() => format!(" au <b>{}</b>", long(due)),
            (None, Some(start)) if step.gives_day() => format!(", court à compter de «\u{a0}{}\u{a0}»", escape(&line(start))),
            _ => String::new(),
        };
        let known = step.known.map_or(String::new(), |known| format!(" <span class=\"known\">connue le {}</span>", long(known)));
        let _ = writeln!(out, "<li>{}{due}{known}", act(step.act));
        if let Some(telling) = step.tellings.first() {
            let said = escape(&telling.sentence);
            cite(out, said.trim(), &telling.document, telling.title.as_deref(), telling.source.as_deref(), telling.written);
        }
        out.push_str("</li>\n");
    }
    out.push_str("</ol>\n</li>\n");
}
