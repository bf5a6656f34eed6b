//! Questions to a timeline: who did what in a period, which amounts, which deadlines; the answer as lines, a table or a document.
//!
//! `cargo run --release --example query`: a few questions to the bundled dossier, with their answers.
//! `cargo run --release --example query -- --actor Microsoft --from 2020-08-01 --to 2020-08-31`
//! `cargo run --release --example query -- article.txt --date 2020-08-04 --format markdown`

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Parser, ValueEnum};
use frise::export::{csv, markdown, timelinejs};
use frise::timeline::{Query, TimelineEvent};
use frise::{Amount, Decimal, EventKind, Modality, Timeline};

mod common;

/// Asks a timeline: the bundled dossier's, the TikTok/Microsoft affair of 2020, or that of your own texts.
///
/// Without a question it shows some.
#[derive(Parser)]
struct Arguments {
    /// Texts to read, in UTF-8, instead of the dossier.
    files: Vec<PathBuf>,
    /// When the texts were written: YYYY-MM-DD or YYYY-MM-DDTHH:MM. Without it nothing relative is dated.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// Only what involves this actor; given several times, all of them.
    #[arg(long, value_name = "NAME")]
    actor: Vec<String>,
    /// Only this kind of event; given several times, any of them.
    #[arg(long)]
    kind: Vec<String>,
    /// Only this certainty: asserted, possible, conditional, future, reported or question.
    #[arg(long)]
    modality: Vec<String>,
    /// Only from this day on.
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<NaiveDate>,
    /// Only up to this day.
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<NaiveDate>,
    /// Only sentences with these words.
    #[arg(long, value_name = "WORDS")]
    text: Option<String>,
    /// Only what is told with at least this amount, such as « 1000000 USD ».
    #[arg(long, value_name = "AMOUNT")]
    least: Option<String>,
    /// As what the answer is written; csv, markdown and timelinejs write the whole timeline, without a question.
    #[arg(long, value_enum, default_value = "lines")]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Lines,
    Json,
    Csv,
    Markdown,
    Timelinejs,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("query: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let timeline = common::timeline_of(&arguments.files, arguments.date.as_deref())?;
    let asked = !arguments.actor.is_empty()
        || !arguments.kind.is_empty()
        || !arguments.modality.is_empty()
        || arguments.from.or(arguments.to).is_some()
        || arguments.text.as_ref().or(arguments.least.as_ref()).is_some();
    let whole = matches!(arguments.format, Format::Csv | Format::Markdown | Format::Timelinejs);
    if whole && asked {
        return Err("this format writes the whole timeline: leave out the question, or take --format json".to_owned());
    }
    let out = match arguments.format {
        Format::Csv => csv::events(&timeline),
        Format::Markdown => markdown::document(&timeline),
        Format::Timelinejs => serde_json::to_string_pretty(&timelinejs::Story::of(&timeline)).map_err(|e| e.to_string())?,
        Format::Lines if !asked => questions(&timeline).map_err(|e| e.to_string())?,
        Format::Lines => question(&timeline, arguments)?.iter().map(line).collect(),
        Format::Json => {
            let lines: Result<Vec<String>, _> = question(&timeline, arguments)?.iter().map(serde_json::to_string).collect();
            lines.map_err(|e| e.to_string())?.join("\n") + "\n"
        }
    };
    common::print(&out)
}

/// The question that the options ask.
fn question<'t>(timeline: &'t Timeline, arguments: &Arguments) -> Result<Query<'t>, String> {
    let mut query = timeline.query();
    query = match (arguments.from, arguments.to) {
        (Some(from), Some(to)) => query.between(from, to).map_err(|e| e.to_string())?,
        (Some(from), None) => query.since(from),
        (None, Some(to)) => query.until(to),
        (None, None) => query,
    };
    for name in &arguments.actor {
        query = query.actor(name);
    }
    for word in &arguments.kind {
        query = query.kind(word.parse::<EventKind>().map_err(|e| e.to_string())?);
    }
    for word in &arguments.modality {
        query = query.modality(word.parse::<Modality>().map_err(|e| e.to_string())?);
    }
    if let Some(words) = &arguments.text {
        query = query.text(words);
    }
    if let Some(amount) = &arguments.least {
        query = query.amount_at_least(parse_amount(amount)?);
    }
    Ok(query)
}

fn parse_amount(text: &str) -> Result<Amount, String> {
    let wrong = || format!("« {text} » is no amount: write it like « 1000000 USD »");
    let (figure, currency) = text.trim().rsplit_once(' ').ok_or_else(wrong)?;
    let figure: Decimal = figure.trim().parse().map_err(|_| wrong())?;
    Ok(Amount::exactly(figure, currency.parse().map_err(|_| wrong())?))
}

/// A few questions, each in one line of code.
fn questions(timeline: &Timeline) -> Result<String, frise::Error> {
    let day = |month, day| NaiveDate::from_ymd_opt(2020, month, day).unwrap_or_default();
    let mut out = String::new();

    out.push_str("Qu'a fait ByteDance en août 2020 ?\n");
    timeline.query().actor("ByteDance").between(day(8, 1), day(8, 31))?.iter().take(4).for_each(|event| out.push_str(&line(event)));

    out.push_str("\nQui a accusé qui ?\n");
    timeline.query().kind(EventKind::Accusation).iter().take(4).for_each(|event| out.push_str(&line(event)));

    out.push_str("\nOù parle-t-on d'au moins dix milliards de dollars ?\n");
    let ten_billion = Amount { max: None, ..Amount::exactly(Decimal::from(10_000_000_000_u64), "USD".parse()?) };
    timeline.query().amount_at_least(ten_billion).iter().for_each(|event| out.push_str(&line(event)));

    out.push_str("\nQuelles échéances tombent en novembre et décembre 2020 ?\n");
    for thread in timeline.deadlines().due_between(day(11, 1), day(12, 31))? {
        let due = thread.due().map_or_else(String::new, |due| due.to_string());
        let _ = writeln!(out, "  {due}  {} ({} étape(s))", thread.actors.join(", "), thread.history().len());
    }

    out.push_str("\nQuels jours comptent le plus ?\n");
    for day in timeline.salient_days(3) {
        let _ = writeln!(out, "  {}  {}", day.day, short(&day.sentence));
    }

    out.push_str("\nSur quoi les textes se contredisent-ils ?\n");
    let conflicts = timeline.conflicts();
    if conflicts.is_empty() {
        out.push_str("  rien\n");
    }
    for conflict in conflicts.iter().take(3) {
        let _ = writeln!(out, "  {:?}\n{}{}", conflict.about, line(conflict.first), line(conflict.second));
    }
    Ok(out)
}

fn line(event: &TimelineEvent) -> String {
    let day = event.day().map_or_else(|| "sans date ".to_owned(), |day| day.to_string());
    format!("  {day}  {} ({}): {}\n", event.kind, event.modality, short(event.sentence()))
}

fn short(sentence: &str) -> String {
    let words = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = words.chars().take(110).collect();
    if short.len() < words.len() { short + "…" } else { short }
}
