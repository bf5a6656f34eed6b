//! The timeline of the bundled dossier, or of your own texts, in the terminal.
//!
//! `cargo run --release --example timeline`
//! `cargo run --release --example timeline -- article.txt ruling.txt --date 2020-08-04 --actor Microsoft`

use std::fmt::Write as _;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::{Datelike, NaiveDate};
use clap::Parser;
use frise::calendar::Calendar;
use frise::timeline::{DeadlineThread, Status, TimelineEvent};
use frise::{EventKind, Extractor, Modality, Reference, Timeline};

mod common;

/// Prints a timeline: dates, actors, what happened, how certain, and the deadlines with their due dates.
///
/// Without FILE it reads the bundled dossier, the TikTok/Microsoft affair of 2020.
#[derive(Parser)]
struct Arguments {
    /// Texts to read, in UTF-8, instead of the dossier.
    files: Vec<PathBuf>,
    /// When the texts were written: YYYY-MM-DD or YYYY-MM-DDTHH:MM. Without it nothing relative is dated.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// Documents as JSON lines (id, text, reference, title, source) instead of files.
    #[arg(long, value_name = "FILE", conflicts_with = "files")]
    ndjson: Option<PathBuf>,
    /// Only what involves this actor.
    #[arg(long, value_name = "NAME")]
    actor: Option<String>,
    /// Only from this day on.
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<String>,
    /// Only before this day.
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<String>,
    /// Only the deadlines, with their history.
    #[arg(long)]
    deadlines: bool,
    /// The N days that matter most, a JSON line each.
    #[arg(long, value_name = "N")]
    salient: Option<usize>,
    /// The events as JSON lines.
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("timeline: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let day =
        |text: &Option<String>| text.as_deref().map(|t| t.parse::<Reference>().map(Reference::date).map_err(|e| e.to_string())).transpose();
    let (from, to) = (day(&arguments.from)?, day(&arguments.to)?);
    let timeline = read(arguments)?;
    let mut query = timeline.query();
    query = match (from, to) {
        (Some(from), Some(to)) => query.between(from, to).map_err(|e| e.to_string())?,
        (Some(from), None) => query.since(from),
        (None, Some(to)) => query.until(to),
        (None, None) => query,
    };
    if let Some(actor) = &arguments.actor {
        query = query.actor(actor);
    }
    let mut out = String::new();
    let style = Style { colour: io::stdout().is_terminal() };
    if let Some(count) = arguments.salient {
        for day in timeline.salient_days(count) {
            let line = serde_json::json!({"date": day.day, "score": day.score, "sentence": day.sentence, "document": day.document});
            out.push_str(&line.to_string());
            out.push('\n');
        }
    } else if arguments.json {
        for event in query.iter() {
            out.push_str(&serde_json::to_string(event).map_err(|e| e.to_string())?);
            out.push('\n');
        }
    } else if arguments.deadlines {
        print_deadlines(&timeline, arguments.actor.as_deref(), &style, &mut out);
    } else {
        print_events(&timeline, query.iter(), from.is_none() && to.is_none(), arguments.actor.as_deref(), &style, &mut out);
        print_deadlines(&timeline, arguments.actor.as_deref(), &style, &mut out);
    }
    common::print(&out)
}

/// The timeline asked for: of JSON lines, of files, or of the dossier.
fn read(arguments: &Arguments) -> Result<Timeline, String> {
    let Some(path) = &arguments.ndjson else { return common::timeline_of(&arguments.files, arguments.date.as_deref()) };
    let (extractor, mut timeline) = (Extractor::new(), Timeline::new());
    let terminal = io::stderr().is_terminal();
    common::json_lines(path, |document| {
        timeline.add(document, &extractor.extract(document));
        if terminal && timeline.len().is_multiple_of(50) {
            eprint!("\r{} documents\r", timeline.len());
        }
        Ok(())
    })?;
    Ok(timeline)
}

struct Style {
    colour: bool,
}

impl Style {
    fn paint(&self, code: &str, text: &str) -> String {
        if self.colour { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }

    fn bold(&self, text: &str) -> String {
        self.paint("1", text)
    }

    fn dim(&self, text: &str) -> String {
        self.paint("2", text)
    }
}

const MONTHS: [&str; 12] =
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

fn french(day: NaiveDate) -> String {
    let first = if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() };
    format!("{first} {} {}", MONTHS[day.month0() as usize], day.year())
}

/// When an event happens, as shortly as it is known.
fn when(event: &TimelineEvent) -> String {
    let (from, to) = (event.when.from.map(|f| f.date()), event.when.to.map(|t| t.date()));
    match (from, to) {
        (Some(from), Some(to)) if (to - from).num_days() <= 1 => french(from),
        (Some(from), Some(to)) if from.day() == 1 && to.day() == 1 && (to - from).num_days() <= 31 => {
            format!("{} {}", MONTHS[from.month0() as usize], from.year())
        }
        (Some(from), Some(to)) if from.ordinal() == 1 && to.ordinal() == 1 && to.year() == from.year() + 1 => from.year().to_string(),
        (Some(from), Some(to)) => format!("{} – {}", french(from), french(to.pred_opt().unwrap_or(to))),
        (Some(from), None) => french(from),
        (None, Some(to)) => format!("≤ {}", french(to.pred_opt().unwrap_or(to))),
        (None, None) => "sans date".to_owned(),
    }
}

/// How certain it is, in a word; nothing for a plain fact.
fn certainty(event: &TimelineEvent) -> &'static str {
    match (event.modality, event.negated) {
        (Modality::Asserted, false) => "",
        (Modality::Asserted, true) => " [nié]",
        (Modality::Reported, false) => " [rapporté]",
        (Modality::Reported, true) => " [démenti]",
        (Modality::Possible, _) => " [possible]",
        (Modality::Conditional, _) => " [sous condition]",
        (Modality::Future, _) => " [à venir]",
        (Modality::Question, _) => " [question]",
        _ => "",
    }
}

fn print_event(event: &TimelineEvent, style: &Style, out: &mut String) {
    let who: Vec<&str> = event.participants.iter().map(|p| p.name.as_str()).collect();
    let amounts: Vec<String> = event.amounts.iter().map(ToString::to_string).collect();
    let mut head = format!(
        "{:<24} {}{}",
        style.bold(&format!("{:<24}", when(event))).trim_end(),
        style.paint(colour(event.kind), event.kind.as_str()),
        certainty(event)
    );
    if !who.is_empty() {
        let _ = write!(head, "  {}", who.join(" · "));
    }
    if !amounts.is_empty() {
        let _ = write!(head, "  {}", amounts.join(", "));
    }
    let _ = writeln!(out, "{head}");
    let sentence = event.sentence().split_whitespace().collect::<Vec<_>>().join(" ");
    let mut short: String = sentence.chars().take(150).collect();
    if short.len() < sentence.len() {
        short.push('…');
    }
    let documents = event.documents();
    let told = if documents.len() > 1 { format!(" ({} documents)", documents.len()) } else { String::new() };
    let _ = writeln!(out, "    {}", style.dim(&format!("{short}{told}")));
}

/// A colour for a family of kinds.
const fn colour(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Ban | EventKind::Fine | EventKind::Threat | EventKind::Ultimatum | EventKind::Accusation => "31",
        EventKind::Agreement | EventKind::Acquisition | EventKind::Offer | EventKind::Funding => "32",
        EventKind::Deadline | EventKind::Obligation => "35",
        EventKind::Ruling | EventKind::Lawsuit | EventKind::Legislation => "34",
        _ => "36",
    }
}

fn print_events<'t>(
    timeline: &'t Timeline,
    events: impl Iterator<Item = &'t TimelineEvent>,
    whole: bool,
    actor: Option<&str>,
    style: &Style,
    out: &mut String,
) {
    let mut year = None;
    let mut undated = Vec::new();
    for event in events {
        let Some(day) = event.day() else {
            undated.push(event);
            continue;
        };
        if year != Some(day.year()) {
            year = Some(day.year());
            let _ = writeln!(out, "\n{}", style.bold(&format!("── {} {}", day.year(), "─".repeat(60))));
        }
        print_event(event, style, out);
    }
    if whole && undated.is_empty() {
        undated = timeline.undated().filter(|e| actor.is_none_or(|a| e.involves(a))).collect();
    }
    if whole && !undated.is_empty() {
        let _ = writeln!(out, "\n{}", style.bold(&format!("── sans date {}", "─".repeat(55))));
        undated.iter().for_each(|e| print_event(e, style, out));
    }
}

fn print_deadlines(timeline: &Timeline, actor: Option<&str>, style: &Style, out: &mut String) {
    let threads: Vec<&DeadlineThread> = timeline.deadlines().filter(|t| actor.is_none_or(|a| t.concerns(a))).collect();
    if threads.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n{}", style.bold(&format!("── échéances {}", "─".repeat(55))));
    let last = timeline.documents().filter_map(|d| d.written).max();
    for thread in threads {
        let due = thread.due().map_or_else(|| "date inconnue".to_owned(), french);
        let status = last.map_or(String::new(), |day| match thread.status_at(day.date(), &Calendar::metropole()) {
            Status::DueIn { calendar_days, .. } => format!(" (dans {calendar_days} jours)"),
            Status::DueToday => " (aujourd'hui)".to_owned(),
            Status::Met => " (tenue)".to_owned(),
            Status::Suspended => " (suspendue)".to_owned(),
            _ => String::new(),
        });
        let _ = writeln!(out, "{:<24} {}{}", style.bold(&format!("{due:<24}")).trim_end(), thread.actors.join(" · "), status);
        for step in thread.history() {
            let due = step.due.map_or_else(|| step.awaits.as_deref().map_or("?".to_owned(), |a| format!("? (court dès {a})")), french);
            let known = step.known.map_or(String::new(), |d| format!("  su le {}", french(d)));
            let words = step.tellings.first().map_or("", |t| t.text.as_str());
            let _ = writeln!(
                out,
                "    {}",
                style.dim(&format!(
                    "{:<9} → {due}{known}  « {} »",
                    step.act.as_str(),
                    words.split_whitespace().collect::<Vec<_>>().join(" ")
                ))
            );
        }
        let duty = [("à faire", thread.what()), ("sinon", thread.otherwise())];
        for (name, words) in duty.into_iter().filter_map(|(name, words)| Some((name, words?))) {
            let _ = writeln!(out, "    {}", style.dim(&format!("{name:<9} : {words}")));
        }
    }
}
