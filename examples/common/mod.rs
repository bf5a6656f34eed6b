//! What the examples share and do not show: reading files, writing the answer.
#![allow(dead_code, reason = "each example takes what it needs")]

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use frise::{Document, Extractor, Reference, Timeline, dossier};

/// The text of a file.
pub(crate) fn text_of(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|e| format!("cannot read {}: {e}; check the path", path.display()))?;
    String::from_utf8(bytes).map_err(|e| {
        let at = e.utf8_error().valid_up_to();
        format!("{} is no UTF-8 at byte {at}: convert it first, for instance with iconv", path.display())
    })
}

/// The timeline of files, all written on `date`, or of the bundled dossier where there is none.
pub(crate) fn timeline_of(files: &[PathBuf], date: Option<&str>) -> Result<Timeline, String> {
    let extractor = Extractor::new();
    if files.is_empty() {
        return Ok(dossier::timeline(&extractor));
    }
    let written = date.map(str::parse::<Reference>).transpose().map_err(|e| e.to_string())?;
    let mut timeline = Timeline::new();
    for path in files {
        let name = path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
        let mut document = Document::new(text_of(path)?).id(path.display().to_string()).title(name);
        document.written = written;
        timeline.add(&document, &extractor.extract(&document));
    }
    Ok(timeline)
}

/// Gives each document of a file of JSON lines, in the form of `frise::export::wire`.
#[cfg(feature = "serde")]
pub(crate) fn json_lines(path: &Path, mut each: impl FnMut(&Document<'_>) -> Result<(), String>) -> Result<(), String> {
    use io::BufRead as _;
    let file = std::fs::File::open(path).map_err(|e| format!("cannot open {}: {e}; check the path", path.display()))?;
    for (number, line) in io::BufReader::new(file).lines().enumerate() {
        let at = |error: String| format!("{} line {}: {error}", path.display(), number + 1);
        let line = line.map_err(|e| at(format!("{e}; convert it to UTF-8")))?;
        let input: frise::export::wire::Input<'_> =
            serde_json::from_str(&line).map_err(|e| at(format!("{e}; write an object with id, text and reference on each line")))?;
        each(&input.document().map_err(|e| at(e.to_string()))?)?;
    }
    Ok(())
}

/// Writes to the standard output; that its reader has gone away is no error.
pub(crate) fn print(text: &str) -> Result<(), String> {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
