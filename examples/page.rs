//! The frise of the bundled dossier, or of your own texts, as a page or a picture.
//!
//! `cargo run --release --example page -- --output frise.html`
//! `cargo run --release --example page -- article.txt --date 2020-08-04 --svg --output frise.svg`

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use frise::export::svg::{Lanes, Options, Scale, Theme};
use frise::export::{html, svg};

mod common;

/// Draws a timeline: an HTML page that needs nothing else, or with --svg the picture alone.
///
/// Without FILE it draws the bundled dossier, the TikTok/Microsoft affair of 2020.
#[derive(Parser)]
struct Arguments {
    /// Texts to read, in UTF-8, instead of the dossier.
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// When the texts were written: YYYY-MM-DD or YYYY-MM-DDTHH:MM. Without it nothing relative is dated.
    #[arg(long, value_name = "DATE")]
    date: Option<String>,
    /// Where to write; « - » is the standard output [default: frise.html, with --svg frise.svg].
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The picture alone.
    #[arg(long)]
    svg: bool,
    /// What a lane holds: actor or kind.
    #[arg(long, default_value = "actor", value_name = "WHAT")]
    lanes: String,
    /// How time becomes width: elastic gives room to what is crowded, linear is even.
    #[arg(long, default_value = "elastic", value_name = "HOW")]
    scale: String,
    /// Dark, whatever the reader's system says.
    #[arg(long, conflicts_with = "light")]
    dark: bool,
    /// Light, whatever the reader's system says.
    #[arg(long)]
    light: bool,
    /// The title.
    #[arg(long)]
    title: Option<String>,
    /// How wide the picture is.
    #[arg(long, default_value_t = 1280, value_parser = clap::value_parser!(u32).range(720..=8000))]
    width: u32,
    /// How many undated events the picture lists.
    #[arg(long, default_value_t = 12, value_name = "N")]
    undated: usize,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("page: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let theme = match (arguments.dark, arguments.light) {
        (true, _) => Theme::Dark,
        (_, true) => Theme::Light,
        _ => Theme::Auto,
    };
    let mut options = Options::new()
        .lanes(arguments.lanes.parse::<Lanes>().map_err(|e| e.to_string())?)
        .scale(arguments.scale.parse::<Scale>().map_err(|e| e.to_string())?)
        .theme(theme)
        .width(arguments.width)
        .undated(arguments.undated);
    let title = arguments.title.as_deref().or(arguments.files.is_empty().then_some("TikTok, Microsoft et les décrets de 2020"));
    if let Some(title) = title {
        options = options.title(title);
    }
    let timeline = common::timeline_of(&arguments.files, arguments.date.as_deref())?;
    let drawn = if arguments.svg { svg(&timeline, &options) } else { html(&timeline, &options) };
    let default = Path::new(if arguments.svg { "frise.svg" } else { "frise.html" });
    let output = arguments.output.as_deref().unwrap_or(default);
    if output == Path::new("-") {
        return common::print(&drawn);
    }
    std::fs::write(output, &drawn).map_err(|e| format!("cannot write {}: {e}; name another file with --output", output.display()))?;
    println!("{}: {} events, {} kB", output.display(), timeline.query().count(), drawn.len().div_ceil(1000));
    Ok(())
}
