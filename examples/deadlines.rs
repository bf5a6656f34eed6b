//! The deadlines of a text: when each is due, how long is left, who must do what, and how the day was counted.
//!
//! `cargo run --release --example deadlines -- FILE --date 2021-03-12 --roll`; without a file, of a ruling and a contract.

use std::fmt::Write as _;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::Parser;
use frise::calendar::{Calendar, Policy, Roll};
use frise::{Deadline, Document, Extractor, Reference, Timeline};

mod common;

/// How wide a terminal is taken to be.
const WIDTH: usize = 100;
/// Where the last column begins: the act, and the lines that explain.
const INDENT: usize = 27;

/// Shows every deadline of French texts: due, days left, who, what, why.
///
/// Without a file it reads a ruling and a contract written for it.
#[derive(Parser)]
struct Arguments {
    /// French texts in UTF-8.
    files: Vec<PathBuf>,
    /// When the texts were written: what is relative is counted from it.
    #[arg(long, value_name = "YYYY-MM-DD")]
    date: Option<String>,
    /// The day from which what is left is counted; the day of writing unless given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    on: Option<String>,
    /// The holidays of Bas-Rhin, Haut-Rhin and Moselle.
    #[arg(long)]
    alsace_moselle: bool,
    /// A last day that is not worked moves to the next one (CPC art. 642).
    #[arg(long)]
    roll: bool,
    /// Dates a start that the text only names, for instance --start signification=2021-03-19.
    #[arg(long, value_name = "WORDS=YYYY-MM-DD")]
    start: Vec<String>,
    /// A JSON object a deadline, a line each.
    #[arg(long)]
    json: bool,
    /// Writes the deadlines as a calendar too, whole days with a reminder; needs --features ical.
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
}

/// A text to read, and when it was written.
struct Source {
    name: String,
    text: String,
    written: Option<Reference>,
}

/// How deadlines are counted and shown.
struct Counting {
    calendar: Calendar,
    policy: Policy,
    starts: Vec<(String, NaiveDate)>,
    on: Option<NaiveDate>,
    json: bool,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("deadlines: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let day = |text: &str| text.parse::<Reference>().map(Reference::date).map_err(|e| e.to_string());
    let starts = arguments.start.iter().map(|start| {
        let (words, date) = start.rsplit_once('=').ok_or_else(|| format!("« {start} » dates no start: write it WORDS=YYYY-MM-DD"))?;
        Ok::<_, String>((words.to_lowercase(), day(date)?))
    });
    let counting = Counting {
        calendar: if arguments.alsace_moselle { Calendar::alsace_moselle() } else { Calendar::metropole() },
        policy: Policy { roll: if arguments.roll { Roll::Art642 } else { Roll::None }, ..Policy::default() },
        starts: starts.collect::<Result<_, _>>()?,
        on: arguments.on.as_deref().map(day).transpose()?,
        json: arguments.json,
    };
    let extractor =
        Extractor::builder().calendar(counting.calendar.clone()).roll(counting.policy.roll).build().map_err(|e| e.to_string())?;
    let mut out = String::new();
    let mut timeline = Timeline::new();
    for source in sources(arguments)? {
        let mut document = Document::new(source.text).id(source.name);
        document.written = source.written;
        let mut extraction = extractor.extract(&document);
        for deadline in &mut extraction.deadlines {
            start(deadline, &counting);
        }
        timeline.add(&document, &extraction);
        let mut deadlines = extraction.deadlines.clone();
        deadlines.sort_by_key(|d| (d.due.is_none(), d.due, d.span));
        let from = counting.on.or(document.written.map(Reference::date));
        if !counting.json {
            heading(&document, deadlines.len(), &mut out);
        }
        for deadline in &deadlines {
            let actor = deadline.obligation.actor.and_then(|a| extraction.actors.get(a)).map(|a| a.name.as_str());
            let row = Row { deadline, actor, from, counting: &counting };
            if counting.json {
                let _ = writeln!(out, "{}", row.json(&document.id));
            } else {
                row.print(&mut out);
            }
        }
    }
    if let Some(path) = &arguments.ics {
        std::fs::write(path, calendar(&timeline)?).map_err(|e| format!("cannot write {}: {e}; choose another --ics", path.display()))?;
    }
    common::print(&out)
}

/// The deadlines as a calendar.
#[cfg(feature = "ical")]
fn calendar(timeline: &Timeline) -> Result<String, String> {
    Ok(frise::export::ical::Feed::of(timeline).name("Échéances").to_string())
}

#[cfg(not(feature = "ical"))]
fn calendar(_: &Timeline) -> Result<String, String> {
    Err("--ics needs the calendar export: run again with --features ical".to_owned())
}

/// The texts asked for, or the two samples.
fn sources(arguments: &Arguments) -> Result<Vec<Source>, String> {
    let given = arguments.date.as_deref().map(str::parse::<Reference>).transpose().map_err(|e| e.to_string())?;
    if arguments.files.is_empty() {
        let samples = [
            ("ordonnance.txt", include_str!("texts/ordonnance.txt"), "2021-03-12"),
            ("contrat.txt", include_str!("texts/contrat.txt"), "2021-04-06"),
        ];
        let read = |(name, text, written): (&str, &str, &str)| Source {
            name: name.to_owned(),
            text: text.to_owned(),
            written: given.or_else(|| written.parse().ok()),
        };
        return Ok(samples.map(read).into());
    }
    let read = |path: &PathBuf| Ok(Source { name: path.display().to_string(), text: common::text_of(path)?, written: given });
    arguments.files.iter().map(read).collect()
}

/// Dates the start of a deadline, where the caller has its words dated.
fn start(deadline: &mut Deadline<'_>, counting: &Counting) {
    let Some(missing) = deadline.missing().map(str::to_lowercase) else { return };
    if let Some((_, day)) = counting.starts.iter().find(|(words, _)| missing.contains(words)) {
        // A count that leaves the calendar leaves the deadline open.
        let _ = deadline.start_on(*day, &counting.calendar, counting.policy);
    }
}

fn heading(document: &Document<'_>, count: usize, out: &mut String) {
    let written = document.written.map_or("sans date".to_owned(), |w| w.date().to_string());
    let title = format!("── {} · {written} · {count} échéances ", document.id);
    let line = "─".repeat(WIDTH.saturating_sub(title.chars().count()));
    let _ = writeln!(out, "\n{}", bold(&format!("{title}{line}")));
}

/// A deadline and what it is shown with.
struct Row<'r> {
    deadline: &'r Deadline<'r>,
    actor: Option<&'r str>,
    from: Option<NaiveDate>,
    counting: &'r Counting,
}

impl Row<'_> {
    /// Days left, and those of them that are worked.
    fn left(&self) -> Option<(i64, u64)> {
        let (due, from) = (self.deadline.due?, self.from?);
        Some(((due - from).num_days(), self.counting.calendar.working_days_between(from, due)))
    }

    /// Who must act: the actor, else the words of the text.
    fn who(&self) -> Option<&str> {
        self.actor.or(self.deadline.obligation.who.as_ref().map(|p| p.text.as_ref()))
    }

    fn print(&self, out: &mut String) {
        let deadline = self.deadline;
        let due = deadline.due.map_or("ouverte".to_owned(), |due| due.to_string());
        let left = match self.left() {
            None => String::new(),
            Some((0, _)) => "aujourd'hui".to_owned(),
            Some((days, _)) if days < 0 => format!("échue {} j", -days),
            Some((days, worked)) => format!("{days} j, {worked} o."),
        };
        let what = deadline.obligation.what.as_ref().map_or(deadline.text.as_ref(), |p| p.text.as_ref());
        let head = self.who().map_or(what.to_owned(), |who| format!("{who} : {what}"));
        let mut first = format!("{} {left:<15}", bold(&format!("{due:<10}")));
        for (number, line) in wrapped(&head, WIDTH - INDENT).into_iter().enumerate() {
            let lead = if number == 0 { std::mem::take(&mut first) } else { " ".repeat(INDENT - 1) };
            let _ = writeln!(out, "{lead} {line}");
        }
        let at = deadline.due_at.map(|at| format!(" à {}", at.format("%H:%M"))).unwrap_or_default();
        let mut why = vec![format!("« {} »{at}", flat(&deadline.text))];
        why.extend(deadline.missing().map(|start| format!("court dès « {} », que le texte ne date pas : --start", flat(start))));
        why.extend(deadline.steps.iter().map(ToString::to_string));
        why.extend(deadline.obligation.otherwise.as_ref().map(|p| format!("sinon : {}", flat(&p.text))));
        for line in why.iter().flat_map(|text| wrapped(text, WIDTH - INDENT - 2)) {
            let _ = writeln!(out, "{}{}", " ".repeat(INDENT + 2), dim(&line));
        }
    }

    fn json(&self, document: &str) -> serde_json::Value {
        let deadline = self.deadline;
        let words = |passage: &Option<frise::Passage<'_>>| passage.as_ref().map(|p| flat(&p.text));
        serde_json::json!({
            "document": document,
            "text": flat(&deadline.text),
            "start": deadline.span.start,
            "end": deadline.span.end,
            "due": deadline.due,
            "due_at": deadline.due_at,
            "days_left": self.left().map(|(days, _)| days),
            "working_days_left": self.left().map(|(_, worked)| worked),
            "missing": deadline.missing(),
            "actor": self.actor,
            "who": words(&deadline.obligation.who),
            "what": words(&deadline.obligation.what),
            "otherwise": words(&deadline.obligation.otherwise),
            "steps": deadline.steps,
        })
    }
}

/// A text on one line.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a text, none wider than `width` unless a word is.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let line = lines.last_mut().expect("one line at least");
        if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > width {
            lines.push(word.to_owned());
        } else {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        }
    }
    lines
}

fn bold(text: &str) -> String {
    paint("1", text)
}

fn dim(text: &str) -> String {
    paint("2", text)
}

fn paint(code: &str, text: &str) -> String {
    if io::stdout().is_terminal() { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
}
