//! The deadlines of a text as a calendar that Outlook, Google, Apple and Thunderbird import.
//!
//! `cargo run --release --features ical --example calendar -- letter.txt --date 2020-08-04 --output deadlines.ics`

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use frise::export::ical::Feed;

mod common;

/// Writes the deadlines of texts as an iCalendar file: whole days, with a reminder the day before at nine.
///
/// Without FILE it reads the bundled dossier, the TikTok/Microsoft affair of 2020. Importing a later state of the same texts
/// updates the entries in place.
#[derive(Parser)]
struct Arguments {
    /// Texts to read, in UTF-8, instead of the dossier.
    files: Vec<PathBuf>,
    /// When the texts were written: YYYY-MM-DD or YYYY-MM-DDTHH:MM. Without it nothing relative is dated.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// Where to write; standard output without it.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The dated events too.
    #[arg(long)]
    events: bool,
    /// Tasks instead of whole days: for Thunderbird and Apple; Outlook drops them.
    #[arg(long)]
    tasks: bool,
    /// How many days before a deadline a reminder rings; may be given several times.
    #[arg(long, value_name = "DAYS", default_values_t = [1])]
    remind: Vec<u16>,
    /// The calendar's name.
    #[arg(long, default_value = "Échéances")]
    name: String,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("calendar: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let timeline = common::timeline_of(&arguments.files, arguments.date.as_deref())?;
    let feed = Feed::of(&timeline).name(&arguments.name).events(arguments.events).tasks(arguments.tasks).reminders(&arguments.remind);
    let calendar = feed.to_string();
    if let Some(path) = &arguments.output {
        return std::fs::write(path, calendar).map_err(|e| format!("cannot write {}: {e}; choose another --output", path.display()));
    }
    common::print(&calendar)
}
