//! Words of your own: actors that no dictionary knows, and the verbs and nouns of your trade that tell an event.
//!
//! `cargo run --release --example lexicon`
//! `cargo run --release --example lexicon -- note.txt --actor "Batival SAS=Batival,BTV:organisation" --trigger tokeniser=launch`

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use frise::{ActorClass, Document, EventKind, Extractor, ExtractorBuilder, Reference};

mod common;

const TEXT: &str = "Hier, Batival a tokenisé sa foncière. Le groupe BTV livrera le premier jeton à Novéa avant le 15 septembre.";

/// Reads a text with words of your own beside the lexicon's, and shows what changed.
///
/// Without FILE it reads two sentences of its own with two actors and a verb that it adds itself.
#[derive(Parser)]
struct Arguments {
    /// A text to read, in UTF-8.
    file: Option<PathBuf>,
    /// When it was written: YYYY-MM-DD or YYYY-MM-DDTHH:MM.
    #[arg(long, value_name = "DATE", default_value = "2020-08-04")]
    date: String,
    /// An actor: NAME, NAME:CLASS or NAME=ALIAS,ALIAS:CLASS; the class is person, organisation, government, place or product.
    #[arg(long, value_name = "ACTOR")]
    actor: Vec<String>,
    /// A verb in the infinitive or a noun in the singular, and the kind of event it tells: WORD=KIND.
    #[arg(long, value_name = "WORD=KIND")]
    trigger: Vec<String>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("lexicon: {message}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let mut builder = Extractor::builder();
    if arguments.file.is_none() && arguments.actor.is_empty() && arguments.trigger.is_empty() {
        builder = builder
            .actor("Batival SAS", &["Batival", "BTV"], ActorClass::Organisation)
            .actor("Novéa", &[], ActorClass::Organisation)
            .trigger("tokeniser", EventKind::Launch);
    }
    for given in &arguments.actor {
        builder = with_actor(builder, given)?;
    }
    for given in &arguments.trigger {
        let (word, kind) = given.split_once('=').ok_or_else(|| format!("« {given} » is no trigger: write it like tokeniser=launch"))?;
        builder = builder.trigger(word.trim(), kind.trim().parse::<EventKind>().map_err(|e| e.to_string())?);
    }
    let text = match &arguments.file {
        None => TEXT.to_owned(),
        Some(path) => common::text_of(path)?,
    };
    let written: Reference = arguments.date.parse().map_err(|e: frise::Error| e.to_string())?;
    let document = Document::new(text).written(written);
    let mut out = String::new();
    for (title, extractor) in [("sans vos mots", Extractor::new()), ("avec vos mots", builder.build().map_err(|e| e.to_string())?)] {
        let _ = writeln!(out, "── {title}");
        let extraction = extractor.extract(&document);
        for actor in &extraction.actors {
            let _ = writeln!(out, "  {:<13} {}", actor.class.as_str(), actor.name);
        }
        for event in &extraction.events {
            let names: Vec<&str> =
                event.participants.iter().filter_map(|p| extraction.actors.get(p.actor)).map(|a| a.name.as_str()).collect();
            let _ = writeln!(out, "  {:<13} « {} » {}  {}", event.kind.as_str(), event.text, names.join(", "), event.when);
        }
    }
    common::print(&out)
}

fn with_actor(builder: ExtractorBuilder, given: &str) -> Result<ExtractorBuilder, String> {
    let (names, class) = given.rsplit_once(':').unwrap_or((given, "organisation"));
    let (name, aliases) = names.split_once('=').unwrap_or((names, ""));
    let aliases: Vec<&str> = aliases.split(',').map(str::trim).filter(|alias| !alias.is_empty()).collect();
    Ok(builder.actor(name.trim(), &aliases, class.trim().parse::<ActorClass>().map_err(|e| e.to_string())?))
}
