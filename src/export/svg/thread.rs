//! Deadline threads: a line from the day a limit is set through every day it was due.

use chrono::NaiveDate;

use crate::export::french;
use crate::kind::DeadlineAct;
use crate::timeline::{DeadlineThread, Timeline};

use super::axis::{Axis, Point};
use super::date::brief;
use super::grid::second;
use super::measure::{cut, width};
use super::row::Rows;
use super::size::{ROW, SIZE};
use crate::export::line::line;

const NOON: i64 = 43_200;
/// The room of a flag right of its pole.
const FLAG: f64 = 14.0;
/// How long the names in a label may be.
const NAMES: f64 = 170.0;

/// A thread with its place.
#[derive(Debug, Clone)]
pub(super) struct Thread<'t> {
    pub(super) index: usize,
    pub(super) thread: &'t DeadlineThread,
    pub(super) y: f64,
    /// Where the limit is set, where that is before the first day due.
    pub(super) start: Option<f64>,
    /// The days due, as they became known, and whether each still holds.
    pub(super) flags: Vec<(f64, bool)>,
    /// Nothing where there is no room.
    pub(super) label: Option<Caption>,
}

/// What is said beside a thread, and where.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Caption {
    pub(super) x: f64,
    pub(super) width: f64,
    /// Whether it ends at the flags instead of beginning there.
    pub(super) left: bool,
    pub(super) text: String,
}

/// The days due, each once, as they became known; the one that holds is marked.
fn dues(thread: &DeadlineThread) -> Vec<(NaiveDate, bool)> {
    let last = thread.due();
    let mut days: Vec<(NaiveDate, bool)> = Vec::new();
    for due in thread.steps.iter().filter(|step| step.gives_day()).filter_map(|step| step.due) {
        if days.iter().all(|&(day, _)| day != due) {
            days.push((due, last == Some(due)));
        }
    }
    days
}

/// The day the limit is known from, where that is before what it first gives.
fn start(thread: &DeadlineThread, first: NaiveDate) -> Option<NaiveDate> {
    thread.steps.iter().find(|step| step.gives_day()).and_then(|step| step.known).filter(|known| *known < first)
}

/// The moments that the axis must show.
pub(super) fn points(timeline: &Timeline) -> Vec<Point> {
    let mut points = Vec::new();
    for thread in timeline.deadlines() {
        let dues = dues(thread);
        points.extend(dues.iter().map(|(day, _)| Point { at: second(*day) + NOON, weighs: true }));
        let start = dues.first().and_then(|(first, _)| start(thread, *first));
        points.extend(start.map(|day| Point { at: second(day) + NOON, weighs: false }));
    }
    points
}

/// « 12 nov. → 27 nov. → 4 déc. (passée) · ByteDance »; the axis says the year.
fn label(thread: &DeadlineThread, dues: &[(NaiveDate, bool)], names: f64) -> String {
    let days: Vec<String> = dues.iter().map(|(day, _)| brief(*day)).collect();
    let ended = thread.steps.iter().rev().map(|step| step.act).find(|act| !matches!(act, DeadlineAct::Set | DeadlineAct::Moved));
    let ended = ended.map_or(String::new(), |act| format!(" ({})", french::act(act)));
    let who = cut(&line(&thread.actors.join(", ")), SIZE, names);
    let who = if who.is_empty() { who } else { format!(" · {who}") };
    format!("{}{ended}{who}", days.join(" → "))
}

/// The threads that have a day, each in the first row with room, the rows beginning at `top`; how many rows they take.
pub(super) fn threads<'t>(timeline: &'t Timeline, axis: &Axis, cap: usize, top: f64) -> (Vec<Thread<'t>>, usize) {
    let mut rows = Rows::up_to(cap);
    let mut placed = Vec::new();
    let mut bare = Vec::new();
    for (index, thread) in timeline.deadlines().enumerate() {
        let dues = dues(thread);
        let Some(&(first, _)) = dues.first() else { continue };
        let x = |day: NaiveDate| axis.x(second(day) + NOON);
        let start = start(thread, first).map(x);
        let flags: Vec<(f64, bool)> = dues.iter().map(|&(day, holds)| (x(day), holds)).collect();
        let from = flags.iter().map(|flag| flag.0).chain(start).fold(f64::INFINITY, f64::min);
        let to = flags.iter().map(|flag| flag.0).fold(f64::NEG_INFINITY, f64::max) + FLAG;
        // After the flags, else before them, over the line that leads there; with names, else without.
        let first = flags.iter().map(|flag| flag.0).fold(f64::INFINITY, f64::min);
        let caption = [NAMES, NAMES / 2.0, 0.0].into_iter().find_map(|names| {
            let text = label(thread, &dues, names);
            let wide = width(&text, SIZE);
            let after = (to + 4.0 + wide <= axis.right + 10.0).then_some((to + 4.0, false, from - 6.0, to + wide + 14.0));
            let x = first - 6.0 - wide;
            let before = (x >= axis.left).then_some((x, true, (from - 6.0).min(x - 8.0), to));
            [after, before]
                .into_iter()
                .flatten()
                .find_map(|(x, left, x0, x1)| Some((rows.take(x0, x1)?, Caption { x, width: wide, left, text: text.clone() })))
        });
        let (row, label) = match caption {
            Some((row, caption)) => (Some(row), Some(caption)),
            None => (rows.take(from - 6.0, to), None),
        };
        if row.is_none() {
            bare.push(placed.len());
        }
        placed.push(Thread { index, thread, y: top + (row.unwrap_or(0) as f64 + 0.5) * ROW, start, flags, label });
    }
    // Where even a flag alone finds no room, it shares two rows below the others.
    for (at, &place) in bare.iter().enumerate() {
        placed[place].y = top + ((rows.len() + at % 2) as f64 + 0.5) * ROW;
    }
    (placed, rows.len() + bare.len().min(2))
}
