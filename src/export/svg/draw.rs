//! The picture written as SVG.

use std::fmt::Write as _;

use crate::timeline::Timeline;

use super::date::long;
use super::layout::Picture;
use super::legend::legend;
use super::measure::cut;
use super::options::Options;
use super::size::{AXIS, EDGE};
use super::xml::{escape, number};
use super::{flag, mark, ruler, style};
use crate::export::french::counted;
use crate::export::line::line;

/// The room of the title.
const TITLE: f64 = 40.0;

/// A timeline as an SVG picture, in French: an XML document that needs no font, script or network.
///
/// The same timeline and options give the same bytes.
///
/// ```
/// use frise::{Document, Extractor, Timeline};
/// use frise::export::{svg, svg::Options};
/// let document = Document::new("Le maire a démissionné mardi.").id("d").written("2020-08-06".parse().unwrap());
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let picture = svg(&timeline, &Options::new());
/// assert!(picture.starts_with("<svg") && picture.contains("4\u{a0}août"));
/// ```
#[must_use]
pub fn svg(timeline: &Timeline, options: &Options) -> String {
    let sheet = style::plain(options.theme);
    written(timeline, options, Some(&sheet))
}

/// The picture for a page: without a title and a sheet of its own, each event a link to its entry.
pub(in crate::export) fn inline(timeline: &Timeline, options: &Options) -> String {
    written(timeline, options, None)
}

/// The title asked for, or one that says what is told.
pub(in crate::export) fn heading(options: &Options) -> String {
    options.title.as_deref().map(line).filter(|title| !title.is_empty()).unwrap_or_else(|| "Frise chronologique".to_owned())
}

/// What the picture holds, in a sentence.
fn summary(timeline: &Timeline) -> String {
    let (dated, undated) = (timeline.events().count(), timeline.undated().count());
    let mut text = counted(dated, "événement daté", "événements datés");
    let days = || timeline.events().filter_map(|event| event.day());
    if let (Some(first), Some(last)) = (days().min(), days().max()) {
        let _ = write!(text, ", du {} au {}", long(first), long(last));
    }
    if undated > 0 {
        let _ = write!(text, "\u{202f}; {} sans date", counted(undated, "autre", "autres"));
    }
    let threads = timeline.deadlines().count();
    if threads > 0 {
        let _ = write!(text, "\u{202f}; {}", counted(threads, "échéance suivie", "échéances suivies"));
    }
    text
}

fn written(timeline: &Timeline, options: &Options, sheet: Option<&str>) -> String {
    let interactive = sheet.is_none();
    let top = if interactive { 6.0 } else { TITLE };
    let picture = Picture::of(timeline, options, top);
    // The legend's height is known once it is written.
    let mut body = String::with_capacity(1 << 16);
    lanes(&mut body, &picture, interactive);
    margin(&mut body, &picture, interactive);
    let height = legend(&mut body, &picture);

    let (w, h) = (number(picture.width), number(height));
    let mut out = String::with_capacity(body.len() + 8192);
    // Links within an image would be hidden from assistive technology: in a page the picture is a group of links.
    let role = if interactive { "group" } else { "img" };
    let _ = writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"frise\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" lang=\"fr\" role=\"{role}\" aria-labelledby=\"frise-title frise-desc\">"
    );
    let _ = writeln!(out, "<title id=\"frise-title\">{}</title>", escape(&heading(options)));
    let _ = writeln!(out, "<desc id=\"frise-desc\">{}</desc>", escape(&summary(timeline)));
    if let Some(sheet) = sheet {
        let _ = writeln!(out, "<style>\n{sheet}</style>");
    }
    defs(&mut out);
    let _ = writeln!(out, "<rect class=\"paper\" width=\"{w}\" height=\"{h}\"/>");
    if !interactive {
        let x = number(EDGE);
        let _ = writeln!(
            out,
            "<text class=\"h\" x=\"{x}\" y=\"27\">{}</text>",
            escape(&cut(&heading(options), 19.0, picture.width - 2.0 * EDGE))
        );
    }
    out.push_str(&body);
    out.push_str("</svg>\n");
    out
}

/// The three ways an end fades.
fn defs(out: &mut String) {
    out.push_str("<defs>\n");
    for (name, stops) in
        [("left", &[(0, 0), (100, 1)][..]), ("right", &[(0, 1), (100, 0)]), ("both", &[(0, 0), (35, 1), (65, 1), (100, 0)])]
    {
        let _ = write!(out, "<linearGradient id=\"frise-g-{name}\">");
        for (at, opacity) in stops {
            let _ = write!(out, "<stop offset=\"{at}%\" stop-color=\"#fff\" stop-opacity=\"{opacity}\"/>");
        }
        let _ = writeln!(
            out,
            "</linearGradient><mask id=\"frise-{name}\" maskContentUnits=\"objectBoundingBox\"><rect width=\"1\" height=\"1\" fill=\"url(#frise-g-{name})\"/></mask>"
        );
    }
    out.push_str("</defs>\n");
}

/// The grounds of the lanes, the axis over them, then deadlines and events.
fn lanes(out: &mut String, picture: &Picture<'_>, interactive: bool) {
    let width = picture.width - 2.0 * EDGE;
    let ground = |out: &mut String, y0: f64, y1: f64| {
        let (x, w) = (number(EDGE), number(width));
        let _ =
            writeln!(out, "<rect class=\"band\" x=\"{x}\" y=\"{}\" width=\"{w}\" height=\"{}\" rx=\"4\"/>", number(y0), number(y1 - y0));
    };
    let lanes_top = picture.top + AXIS;
    for (at, band) in picture.bands.iter().enumerate() {
        if at % 2 == 0 {
            ground(out, band.y0, band.y1);
        }
    }
    ruler::axis(out, &picture.axis, picture.top, picture.bottom);
    if !picture.threads.is_empty() {
        name(out, &["échéances".to_owned()], "échéances", picture.threads.len(), lanes_top);
        out.push_str("<g>\n");
        picture.threads.iter().for_each(|thread| flag::thread(out, thread, interactive));
        out.push_str("</g>\n");
    }
    for band in &picture.bands {
        name(out, &band.name, &band.full, band.items.len(), band.y0);
        out.push_str("<g>\n");
        band.items.iter().for_each(|item| mark::item(out, item, interactive));
        out.push_str("</g>\n");
    }
}

/// The name of a lane, and how much it holds.
fn name(out: &mut String, lines: &[String], full: &str, count: usize, y: f64) {
    let x = number(EDGE + 10.0);
    let _ = write!(out, "<g><title>{}</title>", escape(full));
    let mut y = y + 20.0;
    for line in lines {
        let _ = write!(out, "<text class=\"l\" x=\"{x}\" y=\"{}\">{}</text>", number(y), escape(line));
        y += 15.0;
    }
    let _ = writeln!(out, "<text class=\"n\" x=\"{x}\" y=\"{}\">{}</text></g>", number(y), counted(count, "", "").trim_end());
}

/// What nothing dates, listed below the lanes.
fn margin(out: &mut String, picture: &Picture<'_>, interactive: bool) {
    if picture.undated_all == 0 {
        return;
    }
    let more = picture.undated_all - picture.undated.len();
    let y = number(picture.bottom + 26.0);
    let listed = if more > 0 && !picture.undated.is_empty() { format!(", dont {} ici", picture.undated.len()) } else { String::new() };
    let _ = writeln!(
        out,
        "<text x=\"{x}\" y=\"{y}\"><tspan class=\"l\">sans date</tspan> <tspan class=\"n\" dx=\"4\">{}{listed}</tspan></text>",
        counted(picture.undated_all, "événement", "événements"),
        x = number(EDGE + 10.0),
    );
    let columns = ((picture.width - 2.0 * EDGE) / 400.0).floor().max(1.0);
    let column = (picture.width - 2.0 * EDGE) / columns - 30.0;
    picture.undated.iter().for_each(|item| mark::undated(out, item, column, interactive));
}
