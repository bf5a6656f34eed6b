//! A marked text as an SVG picture: the text line by line, and under each mark what it means.

use std::fmt::Write as _;

use frise::Span;

use super::Mark;

/// How many characters a line holds.
const COLUMNS: usize = 88;
/// The width of a character: every line is told its length, so that a font of another width is fitted to it.
const CELL: f64 = 8.4;
/// The width of a character of a meaning.
const SMALL: f64 = 6.4;
/// The height of a line with the meanings under it, and how much further apart paragraphs stand.
const LINE: f64 = 37.0;
const APART: f64 = 9.0;
const MARGIN: f64 = 28.0;

const STYLE: &str = "\
text{font:14px ui-monospace,Menlo,'DejaVu Sans Mono','Liberation Mono',Consolas,monospace;fill:#1a1f26}\
.paper{fill:#fff;stroke:#dfe3e8}.time{fill:#b9e0f7}.money{fill:#f7e0a0}.actor{fill:#e6d8f0}.event{fill:#b5520b}.deadline{fill:#00695c}\
.label{font-size:10.5px}.label.time{fill:#0b5c8f}.label.money{fill:#7a5c00}.label.actor{fill:#6b3f8a}\
@media(prefers-color-scheme:dark){text{fill:#e8eaed}.paper{fill:#16191d;stroke:#2b3138}.time{fill:#0d4a6e}.money{fill:#5f4a08}\
.actor{fill:#4a2d5e}.event{fill:#ffa45c}.deadline{fill:#4db6ac}.label.time{fill:#8ccdf2}.label.money{fill:#ecce7a}.label.actor{fill:#d2b3e8}}";

const LEGEND: [(&str, &str); 5] =
    [("time", "temps"), ("money", "montant"), ("actor", "acteur"), ("event", "événement"), ("deadline", "échéance")];

/// The picture of a text and its marks.
pub(crate) fn svg(text: &str, marks: &[(Span, Mark)]) -> String {
    let lines = lines(text);
    let width = 2.0 * MARGIN + COLUMNS as f64 * CELL;
    let end = lines.last().map_or(MARGIN, |(_, top)| top + LINE + 12.0);
    let height = end + 18.0 + MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" \
         lang=\"fr\" role=\"img\">\n<title>{}</title>\n<style>{STYLE}</style>\n\
         <rect class=\"paper\" x=\".5\" y=\".5\" width=\"{:.0}\" height=\"{:.0}\" rx=\"8\"/>\n",
        escape(lines.first().map_or("", |(line, _)| line.of(text))),
        width - 1.0,
        height - 1.0
    );
    // Grounds first, lines over them.
    let mut sorted: Vec<&(Span, Mark)> = marks.iter().collect();
    sorted.sort_by_key(|(span, mark)| (layer(mark.class), span.start));
    for (line, top) in lines {
        let here = || sorted.iter().filter(|(span, _)| span.overlaps(line));
        for (span, mark) in here() {
            let (start, end) = (span.start.max(line.start), span.end.min(line.end));
            let x = MARGIN + columns(text, line.start, start) as f64 * CELL;
            bar(mark.class, x, top, columns(text, start, end) as f64 * CELL, &mut out);
        }
        words(line.of(text), MARGIN, top + 15.0, &mut out);
        let begun = here().filter(|(span, mark)| line.start <= span.start && mark.meaning != span.of(text));
        let meanings = begun.map(|(span, mark)| (columns(text, line.start, span.start), mark));
        labels(meanings.collect(), top + 29.0, &mut out);
    }
    let mut x = MARGIN;
    for (class, word) in LEGEND {
        let width = word.chars().count() as f64 * CELL;
        bar(class, x, end, width, &mut out);
        words(word, x, end + 15.0, &mut out);
        x += width + 3.0 * CELL;
    }
    out + "</svg>\n"
}

/// What is drawn before, and gives way to, what.
fn layer(class: &str) -> u8 {
    match class {
        "event" => 1,
        "deadline" => 2,
        _ => 0,
    }
}

/// The meanings of the marks that begin on a line, each under its mark: deadlines first, events where there is room left.
fn labels(mut meanings: Vec<(usize, &Mark)>, y: f64, out: &mut String) {
    meanings.sort_by_key(|(column, mark)| ((layer(mark.class) + 1) % 3, *column));
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for (column, mark) in meanings {
        let meaning = grouped(mark.meaning.trim_end_matches(" (asserted)"));
        let length = meaning.chars().count() as f64 * SMALL;
        let under = MARGIN + column as f64 * CELL;
        // Under its mark, else ending where another one begins.
        let places =
            [under.min(MARGIN + COLUMNS as f64 * CELL - length)].into_iter().chain(taken.iter().map(|(from, _)| from - CELL - length));
        let free = |x: f64| taken.iter().all(|(from, to)| x + length < *from || *to < x);
        let near = |x: f64| x >= MARGIN && (under - x).abs() < length;
        if let Some(x) = places.filter(|x| near(*x)).find(|x| free(*x)) {
            let _ = writeln!(out, "<text class=\"label {}\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>", mark.class, escape(&meaning));
            taken.push((x, x + length + CELL));
        }
    }
}

/// The lines of a text with their tops, none longer than a line holds unless a word is; paragraphs stand apart.
fn lines(text: &str) -> Vec<(Span, f64)> {
    let mut lines = Vec::new();
    let (mut start, mut top) = (0, MARGIN);
    for paragraph in text.split_inclusive('\n') {
        let end = start + paragraph.trim_end().len();
        let mut line = Span::new(start, start);
        let blanks = paragraph.match_indices(' ').map(|(at, _)| start + at).filter(|at| *at < end);
        for at in blanks.chain([end]) {
            if columns(text, line.start, at) > COLUMNS && !line.is_empty() {
                lines.push((line, top));
                top += LINE;
                line = Span::new(line.end + 1, at);
            }
            line.end = at;
        }
        if !line.is_empty() {
            lines.push((line, top));
            top += LINE + APART;
        }
        start += paragraph.len();
    }
    lines
}

/// How many characters lie between two places.
fn columns(text: &str, from: usize, to: usize) -> usize {
    Span::new(from, to).of(text).chars().count()
}

/// Events are underlined, deadlines stand between two lines, the rest is on a ground of its colour.
fn bar(class: &str, x: f64, top: f64, width: f64, out: &mut String) {
    let mut rect = |y: f64, height: f64, rx: u8| {
        let _ = writeln!(out, "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height}\" rx=\"{rx}\"/>");
    };
    match class {
        "event" => rect(top + 18.0, 1.8, 0),
        "deadline" => {
            rect(top - 1.0, 1.8, 0);
            rect(top + 18.0, 1.8, 0);
        }
        _ => rect(top + 1.0, 18.0, 3),
    }
}

/// Words of a line, told how long they are.
fn words(words: &str, x: f64, y: f64, out: &mut String) {
    let length = words.chars().count() as f64 * CELL;
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" textLength=\"{length:.1}\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">{}</text>",
        escape(words)
    );
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Long figures in groups of three.
fn grouped(text: &str) -> String {
    let figures = text.chars().filter(char::is_ascii_digit).count();
    if figures < 7 || text.contains(['-', ':']) {
        return text.to_owned();
    }
    let last = text.rfind(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let group = |at: usize| at < last && (last - at).is_multiple_of(3) && text.as_bytes()[at].is_ascii_digit();
    text.char_indices().flat_map(|(at, c)| [Some(c), group(at).then_some('\u{a0}')]).flatten().collect()
}
