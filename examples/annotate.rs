//! Reads documents as JSON lines on standard input and writes what it finds as JSON lines on standard output.
//!
//! `cargo run --release --example annotate < documents.ndjson`; the form of both is that of `frise::export::wire`. Memory does not grow
//! with the input: what is held is a few dozen kilobytes of lines for each job, and the longest line.

use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, IsTerminal, Read, Write};
use std::ops::Range;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Instant;

use clap::Parser;
use frise::Extractor;
use frise::export::wire::{Input, Options, Output};
use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressStyle};

/// Annotates documents: one JSON object a line in, one JSON object a line out, in order, as it goes.
///
/// A line in: {"id": "d1", "text": "…", "reference": "2020-08-04", "options": {"prefer": "nearest"}}
#[derive(Parser)]
struct Arguments {
    /// Stop with status 1 at the first line that is no such object.
    #[arg(long)]
    strict: bool,
    /// Read on so many threads; the answers and their order stay the same. 0 takes one for each core.
    #[arg(long, default_value_t = 1)]
    jobs: usize,
    /// The longest line that is read, in MiB; a longer one is passed over without being held, and its answer says so.
    #[arg(long, default_value_t = 64)]
    longest: usize,
}

/// As much of the input as one read gives; a job answers that much at a time.
const READ: usize = 64 << 10;

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
    let jobs = match arguments.jobs {
        0 => std::thread::available_parallelism().map_or(1, usize::from),
        jobs => jobs,
    };
    let lines = Lines { input: BufReader::with_capacity(READ, io::stdin()), longest: arguments.longest << 20, number: 0 };
    let output = io::BufWriter::new(io::stdout().lock());
    if jobs == 1 { alone(lines, output, arguments.strict) } else { together(lines, output, arguments.strict, jobs) }
}

/// One batch after the other.
fn alone(mut lines: Lines<impl Read>, mut output: impl Write, strict: bool) -> io::Result<usize> {
    let (mut job, mut progress, mut bad) = (Job::new(strict), Progress::new(), 0);
    let mut batch = Batch::default();
    while (bad == 0 || !strict) && lines.read(&mut batch)? {
        bad += job.answer(&batch, &mut output)?;
        progress.advance(&batch);
    }
    output.flush()?;
    Ok(bad)
}

/// A batch, its answers, and how many of its lines could not be read.
type Answered = (Batch, Vec<u8>, usize);

/// Batches on several threads: one reads the lines, this one writes the answers in order, and a few batches a job are under way.
fn together(mut lines: Lines<impl Read + Send + 'static>, mut output: impl Write, strict: bool, jobs: usize) -> io::Result<usize> {
    let (give, take) = mpsc::sync_channel::<(Batch, mpsc::Sender<Answered>)>(jobs);
    // What is under way, in order; its length bounds what is held.
    let (promise, promised) = mpsc::sync_channel::<mpsc::Receiver<Answered>>(2 * jobs);
    let take = Arc::new(Mutex::new(take));
    for _ in 0..jobs {
        let take = Arc::clone(&take);
        std::thread::spawn(move || {
            let mut job = Job::new(strict);
            loop {
                let work = take.lock().ok().and_then(|take| take.recv().ok());
                let Some((batch, reply)) = work else { return };
                let mut answers = Vec::new();
                let Ok(bad) = job.answer(&batch, &mut answers) else { return };
                // Where the run has stopped nobody waits for it any more.
                let _ = reply.send((batch, answers, bad));
            }
        });
    }
    let feed = std::thread::spawn(move || -> io::Result<()> {
        let mut batch = Batch::default();
        while lines.read(&mut batch)? {
            let (reply, answer) = mpsc::channel();
            if promise.send(answer).is_err() || give.send((std::mem::take(&mut batch), reply)).is_err() {
                break;
            }
        }
        Ok(())
    });
    let (mut progress, mut bad) = (Progress::new(), 0);
    for answer in promised {
        let (batch, answers, wrong) = answer.recv().map_err(|_| io::Error::other("a job stopped"))?;
        output.write_all(&answers)?;
        progress.advance(&batch);
        bad += wrong;
        if bad > 0 && strict {
            // The feed may be waiting for more input: it is not waited for.
            output.flush()?;
            return Ok(bad);
        }
    }
    output.flush()?;
    feed.join().unwrap_or_else(|_| Err(io::Error::other("the feed of lines stopped")))?;
    Ok(bad)
}

/// Some lines of the input.
#[derive(Default)]
struct Batch {
    bytes: Vec<u8>,
    /// Where each lies, with its end of line; `None` for one that was too long to hold.
    lines: Vec<Option<Range<usize>>>,
    /// The number of the first, counted from 1.
    first: usize,
    /// How much of the input it stands for.
    read: usize,
}

/// The input, in batches.
struct Lines<R> {
    input: BufReader<R>,
    /// The longest line that is held, in bytes.
    longest: usize,
    /// How many were read.
    number: usize,
}

impl<R: Read> Lines<R> {
    /// Reads the lines that are there without waiting, but one at least; false at the end of the input.
    fn read(&mut self, batch: &mut Batch) -> io::Result<bool> {
        batch.bytes.clear();
        // What one long line took is given back.
        batch.bytes.shrink_to(4 * READ);
        batch.lines.clear();
        (batch.first, batch.read) = (self.number + 1, 0);
        loop {
            let start = batch.bytes.len();
            let read = (&mut self.input).take(self.longest as u64 + 1).read_until(b'\n', &mut batch.bytes)?;
            if read == 0 {
                break;
            }
            self.number += 1;
            batch.read += read;
            if read > self.longest && batch.bytes.last() != Some(&b'\n') {
                batch.read += self.input.skip_until(b'\n')?;
                batch.bytes.truncate(start);
                batch.lines.push(None);
            } else {
                batch.lines.push(Some(start..batch.bytes.len()));
            }
            if batch.bytes.len() >= READ || !self.input.buffer().contains(&b'\n') {
                break;
            }
        }
        Ok(!batch.lines.is_empty())
    }
}

/// Answers lines: the few settings that a feed uses, each with its extractor.
struct Job {
    extractors: HashMap<Options<'static>, Extractor>,
    strict: bool,
}

impl Job {
    fn new(strict: bool) -> Self {
        Self { extractors: HashMap::new(), strict }
    }

    /// Writes the answer to each line, to the first bad one where the run is strict; how many were bad.
    fn answer(&mut self, batch: &Batch, output: &mut impl Write) -> io::Result<usize> {
        let mut bad = 0;
        for (number, line) in (batch.first..).zip(&batch.lines) {
            let answered = match line {
                Some(range) => self.line(&batch.bytes[range.clone()], output)?,
                None => Err("too long to hold: cut it, or allow more with --longest".to_owned()),
            };
            if let Err(error) = answered {
                bad += 1;
                serde_json::to_writer(&mut *output, &serde_json::json!({"line": number, "error": error}))?;
            }
            output.write_all(b"\n")?;
            if bad > 0 && self.strict {
                break;
            }
        }
        Ok(bad)
    }

    /// Writes the answer to a line, or says why there is none.
    fn line(&mut self, line: &[u8], output: &mut impl Write) -> io::Result<Result<(), String>> {
        let text = match std::str::from_utf8(line) {
            Ok(text) => text,
            Err(error) => return Ok(Err(format!("not UTF-8 at byte {} of the line: convert it first", error.valid_up_to()))),
        };
        let input: Input<'_> = match serde_json::from_str(text) {
            Ok(input) => input,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let options = own(&input.options);
        if !self.extractors.contains_key(&options) {
            match options.extractor() {
                Ok(extractor) => drop(self.extractors.insert(options.clone(), extractor)),
                Err(error) => return Ok(Err(error.to_string())),
            }
        }
        let document = match input.document() {
            Ok(document) => document,
            Err(error) => return Ok(Err(error.to_string())),
        };
        let extraction = self.extractors[&options].extract(&document);
        serde_json::to_writer(&mut *output, &Output::new(&document.id, &extraction))?;
        Ok(Ok(()))
    }
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

/// How far a long run is, on a terminal where nothing else is written.
struct Progress {
    start: Instant,
    bar: Option<ProgressBar>,
    bytes: u64,
    documents: u64,
}

impl Progress {
    fn new() -> Self {
        let seen = io::stderr().is_terminal() && !io::stdout().is_terminal();
        let style = ProgressStyle::with_template("{spinner} {elapsed} {msg}").ok();
        let bar = seen.then(|| ProgressBar::new_spinner().with_style(style.unwrap_or_else(ProgressStyle::default_spinner)));
        Self { start: Instant::now(), bar, bytes: 0, documents: 0 }
    }

    /// Counts a batch that was answered; nothing is shown during the first second.
    fn advance(&mut self, batch: &Batch) {
        let Some(bar) = &self.bar else { return };
        self.bytes += batch.read as u64;
        self.documents += batch.lines.len() as u64;
        let seconds = self.start.elapsed().as_secs_f64();
        if seconds > 1.0 {
            let rate = |count: u64| (count as f64 / seconds) as u64;
            bar.set_message(format!(
                "{} read, {}/s; {} documents, {}/s",
                HumanBytes(self.bytes),
                HumanBytes(rate(self.bytes)),
                HumanCount(self.documents),
                HumanCount(rate(self.documents))
            ));
            bar.tick();
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
