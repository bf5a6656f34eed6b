//! An affair as it unfolds: document after document, what each one added, dated anew, moved or took back.
//!
//! `cargo run --release --example watch`: the bundled dossier, the TikTok/Microsoft affair of 2020.
//! `cargo run --release --example watch -- --ndjson feed.ndjson --actor ByteDance`

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use frise::timeline::{DeadlineThread, Difference, MovedDeadline, TimelineEvent, difference};
use frise::{Document, Extractor, Timeline, dossier};

mod common;

/// Tells what each document of an affair changed in its timeline.
#[derive(Parser)]
struct Arguments {
    /// Documents as JSON lines (id, text, reference, title, source), in the order in which they came, instead of the dossier.
    #[arg(long, value_name = "FILE")]
    ndjson: Option<PathBuf>,
    /// Only what involves this actor.
    #[arg(long, value_name = "NAME")]
    actor: Option<String>,
    /// How many new events of each document are shown.
    #[arg(long, value_name = "N", default_value_t = 3)]
    show: usize,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("watch: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let extractor = Extractor::new();
    let mut now = Timeline::new();
    let mut add = |document: &Document<'_>| {
        let before = now.clone();
        now.add(document, &extractor.extract(document));
        tell(document, &now, &difference(&before, &now), arguments)
    };
    match &arguments.ndjson {
        None => dossier::documents().try_for_each(|document| common::print(&add(&document))),
        Some(path) => common::json_lines(path, |document| common::print(&add(document))),
    }
}

/// What a document changed, in a few lines.
fn tell(document: &Document<'_>, now: &Timeline, changed: &Difference, arguments: &Arguments) -> String {
    let mut out = String::new();
    let written = document.written.map_or_else(|| "sans date".to_owned(), |written| written.date().to_string());
    let _ = writeln!(out, "── {written}  {}", document.title.as_deref().unwrap_or(&document.id));
    let wanted = |event: &TimelineEvent| arguments.actor.as_deref().is_none_or(|name| event.involves(name));
    let added: Vec<_> = changed.added.iter().filter(|event| wanted(event)).collect();
    for event in added.iter().take(arguments.show) {
        let day = event.day().map_or_else(|| "?         ".to_owned(), |day| day.to_string());
        let _ = writeln!(out, "  + {day}  {}: {}", event.kind, short(event.sentence()));
    }
    if added.len() > arguments.show {
        let _ = writeln!(out, "  + … et {} autres", added.len() - arguments.show);
    }
    for event in changed.redated.iter().filter(|redated| wanted(&redated.event)) {
        let _ = writeln!(out, "  ~ {} → {}  {}: {}", event.before, event.after, event.event.kind, short(event.event.sentence()));
    }
    for event in changed.gone.iter().filter(|event| wanted(event)) {
        let _ = writeln!(out, "  - {}: {}", event.kind, short(event.sentence()));
    }
    let concerned = |name: &str, deadline: &MovedDeadline| deadline.thread.concerns(name);
    for deadline in changed.deadlines.iter().filter(|d| arguments.actor.as_deref().is_none_or(|name| concerned(name, d))) {
        let whose = if deadline.thread.actors.is_empty() { "?".to_owned() } else { deadline.thread.actors.join(", ") };
        let _ = match (deadline.before, deadline.after) {
            (Some(before), Some(after)) => writeln!(out, "  ! échéance déplacée : {before} → {after}  {whose}"),
            (None, Some(after)) => writeln!(out, "  ! échéance nouvelle : {after}  {whose}"),
            // What this document shows to be a limit known already is told there from now on.
            (Some(before), None) if is_told(now, &deadline.thread) => writeln!(out, "  ! échéance réunie à une autre : {before}  {whose}"),
            (Some(before), None) => writeln!(out, "  ! échéance levée : {before}  {whose}"),
            (None, None) => writeln!(out, "  ! échéance à déterminer  {whose}"),
        };
    }
    if out.lines().count() == 1 {
        out.push_str("  rien de nouveau\n");
    }
    out
}

/// Whether any place that tells a deadline is told by a deadline of the timeline.
fn is_told(timeline: &Timeline, gone: &DeadlineThread) -> bool {
    let places = |thread: &DeadlineThread| {
        let tellings = thread.history().iter().flat_map(|step| &step.tellings);
        tellings.map(|telling| (telling.document.clone(), telling.span)).collect::<Vec<_>>()
    };
    let gone = places(gone);
    timeline.deadlines().any(|thread| places(thread).iter().any(|place| gone.contains(place)))
}

fn short(sentence: &str) -> String {
    let words = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(100).collect();
    if short.len() < words.len() { short + "…" } else { short }
}
