//! A deadline drawn: where it is set, the days it was due, the one that holds.

use std::fmt::Write as _;

use super::date;

use super::mark::hit;
use super::thread::Thread;
use super::xml::{escape, number};
use crate::export::french::act;
use crate::export::line::line;

/// How far below the middle of its row a thread's line runs.
const FOOT: f64 = 8.0;

/// The history of a thread, in one line.
pub(super) fn described(thread: &Thread<'_>) -> String {
    let steps = thread.thread.steps.iter().map(|step| match step.due {
        Some(due) if step.gives_day() => format!("{} au {}", act(step.act), date::long(due)),
        _ => act(step.act).to_owned(),
    });
    let steps: Vec<String> = steps.collect();
    let who = line(&thread.thread.actors.join(", "));
    format!("échéance {}{}{who}", steps.join(", puis "), if who.is_empty() { "" } else { "\u{a0}: " })
}

/// A pennant on its pole, filled where the day holds.
fn flag(out: &mut String, x: f64, y: f64, holds: bool) {
    let (foot, top) = (number(y + FOOT), number(y - 7.5));
    let [x, tip, notch] = [x, x + 10.0, x + 7.0].map(number);
    let [upper, middle, lower] = [y - 7.5, y - 4.0, y - 0.5].map(number);
    let class = if holds { "p" } else { "p o" };
    let _ = write!(out, "<path class=\"k\" d=\"M{x} {foot}V{top}\"/>");
    let _ = write!(out, "<path class=\"{class}\" d=\"M{x} {upper}H{tip}L{notch} {middle}L{tip} {lower}H{x}Z\"/>");
}

/// Draws a thread: a line from where it is set, an arrow from each day to the one that takes its place.
pub(super) fn thread(out: &mut String, thread: &Thread<'_>, interactive: bool) {
    let said = escape(&described(thread));
    let index = thread.index;
    if interactive {
        let _ = write!(out, "<a class=\"e f-due\" href=\"#t{index}\" data-e=\"t{index}\" aria-label=\"{said}\">");
    } else {
        let _ = write!(out, "<g class=\"e f-due\"><title>{said}</title>");
    }
    let y = thread.y;
    let xs = || thread.flags.iter().map(|flag| flag.0).chain(thread.start);
    if interactive {
        let from = xs().chain(thread.label.iter().map(|label| label.x)).fold(f64::INFINITY, f64::min) - 6.0;
        let to = xs().map(|x| x + 12.0).chain(thread.label.iter().map(|label| label.x + label.width)).fold(0.0, f64::max);
        hit(out, from, to, y);
    }
    let base = number(y + FOOT);
    let mut before = thread.start;
    if let Some(x) = thread.start {
        let _ = write!(out, "<circle class=\"m\" cx=\"{}\" cy=\"{base}\" r=\"2.4\"/>", number(x));
    }
    for &(x, _) in &thread.flags {
        if let Some(from) = before {
            let _ = write!(out, "<path class=\"k\" d=\"M{} {base}H{}\"/>", number(from), number(x));
        }
        before = Some(x);
    }
    for &(x, holds) in &thread.flags {
        flag(out, x, y, holds);
    }
    if let Some(label) = &thread.label {
        let (x, anchor) = if label.left { (label.x + label.width, " text-anchor=\"end\"") } else { (label.x, "") };
        let _ = write!(out, "<text x=\"{}\" y=\"{}\"{anchor}>{}</text>", number(x), number(y + 1.5), escape(&label.text));
    }
    out.push_str(if interactive { "</a>\n" } else { "</g>\n" });
}
