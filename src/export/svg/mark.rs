//! An event drawn: its mark by its family, its bar, its label.

use std::fmt::Write as _;

use crate::timeline::TimelineEvent;

use super::date;
use super::layout::{Item, Undated};
use super::place::Fade;
use super::size::ROW;
use super::words::{Certainty, Family};
use super::xml::{escape, number};
use crate::export::french::kind;
use crate::export::line::line;

/// How long a sentence may be where a tooltip shows it.
const TOOLTIP: usize = 300;

/// The mark of a family around a point: a shape each, so that colour is never the only sign.
pub(super) fn mark(family: Family, x: f64, y: f64) -> String {
    let at = |points: &[(f64, f64)]| {
        let mut path = String::from("M");
        for (at, (dx, dy)) in points.iter().enumerate() {
            let _ = write!(path, "{}{} {}", if at == 0 { "" } else { "L" }, number(x + dx), number(y + dy));
        }
        format!("<path class=\"m\" d=\"{path}Z\"/>")
    };
    match family {
        Family::Word => format!("<circle class=\"m\" cx=\"{}\" cy=\"{}\" r=\"4.2\"/>", number(x), number(y)),
        Family::Clash => at(&[(0.0, -5.6), (5.6, 0.0), (0.0, 5.6), (-5.6, 0.0)]),
        Family::Deal => at(&[(-4.0, -4.0), (4.0, -4.0), (4.0, 4.0), (-4.0, 4.0)]),
        Family::Law => at(&[(0.0, -5.2), (5.2, 4.0), (-5.2, 4.0)]),
        Family::People => at(&[(0.0, 5.2), (5.2, -4.0), (-5.2, -4.0)]),
        Family::Due => at(&[(-4.0, 5.5), (-4.0, -5.5), (5.5, -2.5), (-4.0, 0.5)]),
        Family::Other => at(&[(-2.5, -4.5), (2.5, -4.5), (5.0, 0.0), (2.5, 4.5), (-2.5, 4.5), (-5.0, 0.0)]),
    }
}

/// The cross over what is denied.
pub(super) fn cross(x: f64, y: f64) -> String {
    let [left, right, up, down] = [x - 5.5, x + 5.5, y - 5.5, y + 5.5].map(number);
    format!("<path class=\"x\" d=\"M{left} {up}L{right} {down}M{left} {down}L{right} {up}\"/>")
}

/// What an event is, in one line: when, what, how certain, who, and the sentence.
pub(super) fn described(event: &TimelineEvent) -> String {
    let mut text = format!("{}, {} ({})", date::told(&event.when), kind(event.kind), Certainty::of(event).name());
    if !event.participants.is_empty() {
        let names: Vec<String> = event.participants.iter().map(|involved| line(&involved.name)).collect();
        let _ = write!(text, ", {}", names.join(", "));
    }
    let sentence = line(event.sentence());
    let short: String = sentence.chars().take(TOOLTIP).collect();
    let cut = if short.len() < sentence.len() { "…" } else { "" };
    let _ = write!(text, "\u{a0}: «\u{a0}{short}{cut}\u{a0}»");
    text
}

/// Opens the group of an event: a link to its entry in a page, else a group with a tooltip.
fn open(out: &mut String, index: usize, event: &TimelineEvent, interactive: bool) {
    let (family, certainty) = (Family::of(event.kind).class(), Certainty::of(event).class());
    let said = escape(&described(event));
    if interactive {
        let _ = write!(out, "<a class=\"e {family} {certainty}\" href=\"#e{index}\" data-e=\"e{index}\" aria-label=\"{said}\">");
    } else {
        let _ = write!(out, "<g class=\"e {family} {certainty}\"><title>{said}</title>");
    }
}

const fn close(interactive: bool) -> &'static str {
    if interactive { "</a>\n" } else { "</g>\n" }
}

/// The area that answers the pointer, and shows the focus.
pub(super) fn hit(out: &mut String, x0: f64, x1: f64, y: f64) {
    let (x, w) = (number(x0), number(x1 - x0));
    let _ =
        write!(out, "<rect class=\"hit\" x=\"{x}\" y=\"{}\" width=\"{w}\" height=\"{}\" rx=\"4\"/>", number(y - ROW / 2.0), number(ROW));
}

/// Draws a dated event.
pub(super) fn item(out: &mut String, item: &Item<'_>, interactive: bool) {
    let (x, y) = (item.x, item.y);
    open(out, item.index, item.event, interactive);
    if interactive {
        let (from, to) = item.bar.map_or((x - 7.0, x + 7.0), |(from, to, _)| (from.min(x - 7.0), to.max(x + 7.0)));
        let label = item.label.as_ref().map(|label| (label.x - 3.0, label.x + label.width));
        hit(out, label.map_or(from, |label| from.min(label.0)), label.map_or(to, |label| to.max(label.1)), y);
    }
    if let Some((from, to, fade)) = item.bar {
        let mask = match fade {
            Fade::None => "",
            Fade::Left => " mask=\"url(#frise-left)\"",
            Fade::Right => " mask=\"url(#frise-right)\"",
            Fade::Both => " mask=\"url(#frise-both)\"",
        };
        let (x, w, y) = (number(from), number(to - from), number(y - 7.5));
        let _ = write!(out, "<rect class=\"b\" x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"15\" rx=\"3\"{mask}/>");
    }
    out.push_str(&mark(Family::of(item.event.kind), x, y));
    if item.event.negated {
        out.push_str(&cross(x, y));
    }
    if let Some(label) = &item.label {
        let (at, anchor) = if label.left { (label.x + label.width, " text-anchor=\"end\"") } else { (label.x, "") };
        let _ =
            write!(out, "<text x=\"{}\" y=\"{}\"{anchor}><tspan class=\"d\">{}</tspan>", number(at), number(y + 4.2), escape(&label.date));
        if !label.words.is_empty() {
            let _ = write!(out, " <tspan class=\"t\" dx=\"2\">{}</tspan>", escape(&label.words));
        }
        out.push_str("</text>");
    }
    out.push_str(close(interactive));
}

/// Draws an undated event in the margin.
pub(super) fn undated(out: &mut String, item: &Undated<'_>, width: f64, interactive: bool) {
    open(out, item.index, item.event, interactive);
    if interactive {
        hit(out, item.x - 7.0, item.x + width, item.y);
    }
    out.push_str(&mark(Family::of(item.event.kind), item.x, item.y));
    if item.event.negated {
        out.push_str(&cross(item.x, item.y));
    }
    let _ = write!(out, "<text class=\"t\" x=\"{}\" y=\"{}\">{}</text>", number(item.x + 9.0), number(item.y + 4.2), escape(&item.words));
    out.push_str(close(interactive));
}
