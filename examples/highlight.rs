//! A text with its mentions in colour: in the terminal, as a piece of HTML, or as a picture that says what each one means.
//!
//! `cargo run --release --example highlight -- article.txt --date 2020-08-04`
//! `cargo run --release --example highlight -- --html > reading.html`
//! `cargo run --release --example highlight -- --svg > reading.svg`

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use frise::{Document, Extraction, Extractor, Reference, Span, Value, dossier};

mod common;
#[path = "common/picture.rs"]
mod picture;

/// Shows a text with its dates, durations, amounts, actors, events and deadlines marked.
///
/// Without FILE it shows the first text of the bundled dossier. Where standard output is no terminal, or NO_COLOR is set, marks are
/// written between brackets, with what they mean.
#[derive(Parser)]
struct Arguments {
    /// A text to read, in UTF-8.
    file: Option<PathBuf>,
    /// When it was written: YYYY-MM-DD or YYYY-MM-DDTHH:MM.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// As a self-contained piece of HTML: hovering a mark tells what it means.
    #[arg(long)]
    html: bool,
    /// As a picture: under each mark, what it means.
    #[arg(long, conflicts_with = "html")]
    svg: bool,
    /// When to colour the terminal.
    #[arg(long, value_enum, default_value = "auto")]
    color: Colour,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Colour {
    Auto,
    Always,
    Never,
}

/// A mark: its class, its colour in the terminal, what it means.
struct Mark {
    class: &'static str,
    colour: &'static str,
    meaning: String,
}

/// The colours are told apart by the colour-blind too; events are underlined and not coloured.
const STYLE: &str = "\
.frise{font:1rem/1.8 Georgia,serif;max-width:42rem;padding:1rem;border-radius:.4rem;white-space:pre-wrap}
.frise mark{color:inherit;background:none;padding:.1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.frise .time{background:#9cd4f5}.frise .money{background:#f5d98b}.frise .actor{background:#dfcbec}
.frise .event{border-bottom:2px solid #b5520b}.frise .deadline{box-shadow:0 -2px #00695c,0 2px #00695c}
.frise p{margin:1rem 0 0;font-size:.85rem}
@media (prefers-color-scheme:dark){.frise{background:#1b1b1b;color:#eee}
.frise .time{background:#0b4a6f}.frise .money{background:#6b5200}.frise .actor{background:#543069}
.frise .event{border-color:#ffa45c}.frise .deadline{box-shadow:0 -2px #4db6ac,0 2px #4db6ac}}
";

/// What the marks are, under the text.
const LEGEND: &str = "<p><mark class=\"time\">temps</mark> <mark class=\"money\">montant</mark> <mark class=\"actor\">acteur</mark> \
                      <mark class=\"event\">événement</mark> <mark class=\"deadline\">échéance</mark></p>";

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("highlight: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let mut document = match &arguments.file {
        None => dossier::documents().next().ok_or("the dossier is empty")?,
        Some(path) => Document::new(common::text_of(path)?),
    };
    if let Some(date) = &arguments.date {
        document.written = Some(date.parse::<Reference>().map_err(|e| e.to_string())?);
    }
    let extraction = Extractor::new().extract(&document);
    let colour = match arguments.color {
        Colour::Always => true,
        Colour::Never => false,
        // https://no-color.org: any value but an empty one.
        Colour::Auto => io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
    };
    let marks = marks(&extraction);
    let pieces = pieces(&document.text, &marks);
    let mut out = String::new();
    if arguments.svg {
        out = picture::svg(&document.text, &marks);
    } else if arguments.html {
        let _ = write!(out, "<style>\n{STYLE}</style>\n<div class=\"frise\" lang=\"fr\">");
        pieces.iter().for_each(|(words, marks)| out.push_str(&html(words, marks)));
        let _ = writeln!(out, "{LEGEND}</div>");
    } else {
        pieces.iter().for_each(|(words, marks)| out.push_str(&if colour { coloured(words, marks) } else { bracketed(words, marks) }));
        if !out.ends_with('\n') {
            out.push('\n');
        }
    }
    common::print(&out)
}

/// What is marked, and where; marks may overlap.
fn marks(extraction: &Extraction<'_>) -> Vec<(Span, Mark)> {
    let mut marks = Vec::new();
    for mention in &extraction.mentions {
        let (class, colour, meaning) = match &mention.value {
            Value::Time(time) => ("time", "36", time.timex.to_string()),
            Value::Actor(actor) => ("actor", "35", extraction.actors.get(actor.actor).map_or_else(String::new, |a| a.name.clone())),
            value => ("money", "33", value.to_string()),
        };
        marks.push((mention.span, Mark { class, colour, meaning }));
    }
    for deadline in &extraction.deadlines {
        let due = deadline.due.map_or_else(|| "échéance à déterminer".to_owned(), |due| format!("échéance {due}"));
        marks.push((deadline.span, Mark { class: "deadline", colour: "7", meaning: due }));
    }
    for event in &extraction.events {
        marks.push((event.span, Mark { class: "event", colour: "4", meaning: format!("{} ({})", event.kind, event.modality) }));
    }
    marks
}

/// The text cut wherever a mark begins or ends, each piece with the marks over it.
fn pieces<'t, 'm>(text: &'t str, marks: &'m [(Span, Mark)]) -> Vec<(&'t str, Vec<&'m Mark>)> {
    let mut cuts: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    cuts.entry(0).or_default();
    cuts.entry(text.len()).or_default();
    for (number, (span, _)) in marks.iter().enumerate() {
        cuts.entry(span.start).or_default().0.push(number);
        cuts.entry(span.end).or_default().1.push(number);
    }
    let mut open: Vec<usize> = Vec::new();
    let mut pieces = Vec::new();
    let mut last = 0;
    for (at, (begin, end)) in cuts {
        if at > last {
            pieces.push((&text[last..at], open.iter().map(|number| &marks[*number].1).collect()));
        }
        open.retain(|number| !end.contains(number));
        open.extend(begin);
        last = at;
    }
    pieces
}

fn coloured(words: &str, marks: &[&Mark]) -> String {
    let codes: Vec<&str> = marks.iter().map(|mark| mark.colour).collect();
    if codes.is_empty() { words.to_owned() } else { format!("\x1b[{}m{words}\x1b[0m", codes.join(";")) }
}

fn bracketed(words: &str, marks: &[&Mark]) -> String {
    let meanings: Vec<String> = marks.iter().map(|mark| format!("{}: {}", mark.class, mark.meaning)).collect();
    if meanings.is_empty() { words.to_owned() } else { format!("[{words}|{}]", meanings.join("; ")) }
}

fn html(words: &str, marks: &[&Mark]) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    if marks.is_empty() {
        return escape(words);
    }
    let classes: Vec<&str> = marks.iter().map(|mark| mark.class).collect();
    let meanings: Vec<&str> = marks.iter().map(|mark| mark.meaning.as_str()).collect();
    format!("<mark class=\"{}\" title=\"{}\">{}</mark>", classes.join(" "), escape(&meanings.join(" · ")), escape(words))
}
