//! The frise as a page that needs nothing else: the picture, and every event with the sentences that tell it.
//!
//! The list is the page; a script only makes it quicker to read. Without one the picture's marks are links into the list.

mod entry;
mod filter;

use std::fmt::Write as _;

use crate::timeline::Timeline;

use super::french::counted;
use super::svg::{Options, escape, heading, inline, sheet, variables};

/// How the page looks.
const PAGE: &str = include_str!("page.css");
/// What the page does.
const SCRIPT: &str = include_str!("page.js");

/// A timeline as an HTML page in French, with nothing to load: hovering or focusing an event shows the sentence it was read from, filters
/// narrow by actor, kind, certainty and text, and all of it works from the keyboard.
///
/// Texts are escaped: what a document says never becomes markup. The same timeline and options give the same bytes.
///
/// ```
/// use frise::{Document, Extractor, Timeline};
/// use frise::export::{html, svg::Options};
/// let document = Document::new("Le maire a démissionné mardi, <b>dit-on</b>.").id("d").written("2020-08-06".parse().unwrap());
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let page = html(&timeline, &Options::new().title("Démissions"));
/// assert!(page.starts_with("<!DOCTYPE html>") && page.contains("&lt;b&gt;dit-on"));
/// ```
#[must_use]
pub fn html(timeline: &Timeline, options: &Options) -> String {
    let title = escape(&heading(options));
    let mut out = String::with_capacity(1 << 17);
    let _ = write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" content=\"frise\">\n\
         <style>\n{}{}{PAGE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>\n<p>{}</p>\n</header>\n",
        variables(options.theme),
        sheet(),
        told(timeline)
    );
    filter::form(&mut out, timeline);
    let _ = write!(
        out,
        "<main>\n<figure id=\"picture\" tabindex=\"-1\">\n{}</figure>\n\
         <aside id=\"card\" class=\"card\" aria-label=\"Le détail de l’événement\" hidden></aside>\n",
        inline(timeline, options)
    );
    entry::lists(&mut out, timeline);
    let _ = write!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>\n");
    out
}

/// What the page is made of.
fn told(timeline: &Timeline) -> String {
    let events = timeline.query().count();
    format!(
        "{} et {} lus dans {}.",
        counted(events, "événement", "événements"),
        counted(timeline.deadlines().count(), "échéance", "échéances"),
        counted(timeline.len(), "document", "documents")
    )
}
