//! Reads documents as JSON lines on standard input and writes what it finds as JSON lines on standard output.
//!
//! `cargo run --release --example annotate < documents.ndjson`; the form of both is that of `frise::export::wire`.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use clap::Parser;
use frise::Extractor;
use frise::export::wire::{Input, Options, Output};

/// Annotates documents: one JSON object a line in, one JSON object a line out, in order, as it goes.
///
/// A line in: {"id": "d1", "text": "…", "reference": "2020-08-04", "options": {"prefer": "nearest"}}
#[derive(Parser)]
struct Arguments {
    /// Stop with status 1 at the first line that is no such object.
    #[arg(long)]
    strict: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) if arguments.strict => {
            eprintln!("annotate: stopped at a line that could not be read; without --strict the others are still answered");
            ExitCode::from(1)
        }
        Ok(bad) => {
            eprintln!("annotate: {bad} line(s) could not be read; their answers say why");
            ExitCode::SUCCESS
        }
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("annotate: {error}");
            ExitCode::from(2)
        }
    }
}

/// Answers every line; how many could not be read.
fn run(arguments: &Arguments) -> io::Result<usize> {
    let mut input = io::stdin().lock();
    let mut output = io::BufWriter::new(io::stdout().lock());
    // The few settings that a feed uses, each with its extractor.
    let mut extractors: HashMap<Options<'static>, Extractor> = HashMap::new();
    let (mut line, mut bad, mut number) = (Vec::new(), 0, 0usize);
    loop {
        line.clear();
        if input.read_until(b'\n', &mut line)? == 0 {
            break;
        }
        number += 1;
        if let Err(error) = answer(&line, &mut extractors, &mut output)? {
            bad += 1;
            serde_json::to_writer(&mut output, &serde_json::json!({"line": number, "error": error}))?;
        }
        output.write_all(b"\n")?;
        if bad > 0 && arguments.strict {
            break;
        }
    }
    output.flush()?;
    Ok(bad)
}

/// Writes the answer to a line, or says why there is none.
fn answer(line: &[u8], extractors: &mut HashMap<Options<'static>, Extractor>, output: &mut impl Write) -> io::Result<Result<(), String>> {
    let text = match std::str::from_utf8(line) {
        Ok(text) => text,
        Err(error) => return Ok(Err(format!("not UTF-8 at byte {} of the line: convert it first", error.valid_up_to()))),
    };
    let input: Input<'_> = match serde_json::from_str(text) {
        Ok(input) => input,
        Err(error) => return Ok(Err(error.to_string())),
    };
    let options = own(&input.options);
    if !extractors.contains_key(&options) {
        match options.extractor() {
            Ok(extractor) => drop(extractors.insert(options.clone(), extractor)),
            Err(error) => return Ok(Err(error.to_string())),
        }
    }
    let document = match input.document() {
        Ok(document) => document,
        Err(error) => return Ok(Err(error.to_string())),
    };
    let extraction = extractors[&options].extract(&document);
    serde_json::to_writer(&mut *output, &Output::new(&document.id, &extraction))?;
    Ok(Ok(()))
}

/// Options that outlive their line.
fn own(options: &Options<'_>) -> Options<'static> {
    let own = |word: &Option<Cow<'_, str>>| word.as_deref().map(|w| Cow::Owned(w.to_owned()));
    Options {
        prefer: own(&options.prefer),
        style: own(&options.style),
        roll: options.roll,
        holidays: own(&options.holidays),
        backward: own(&options.backward),
        end_of_month: own(&options.end_of_month),
    }
}
