//! Where everything of the picture stands: lanes, rows, marks and labels.

use crate::timeline::{Timeline, TimelineEvent};

use super::axis::{Axis, Point};
use super::date;
use super::lane::{Lane, lanes, text};
use super::measure::{cut, width};
use super::options::Options;
use super::place::{Fade, Place};
use super::row::Rows;
use super::thread::{Thread, threads};

/// How high a row is.
pub(super) const ROW: f64 = 21.0;
/// The size of labels.
pub(super) const SIZE: f64 = 12.0;
/// The room of the lanes' names.
pub(super) const NAMES: f64 = 150.0;
/// The room around the picture.
pub(super) const EDGE: f64 = 20.0;
/// How high the axis is.
pub(super) const AXIS: f64 = 48.0;
/// The room above and below the rows of a lane.
pub(super) const PAD: f64 = 7.0;
/// Half of what a mark takes.
const MARK: f64 = 7.0;
/// Where a label begins beside its mark.
const BESIDE: f64 = 9.0;
/// The room after a label.
const AFTER: f64 = 8.0;
/// Between the date and the words of a label.
pub(super) const GAP: f64 = 5.0;
/// How long the words of a label may be: at ease, and where many want room.
const WORDS: [f64; 2] = [240.0, 130.0];
/// How many rows all lanes share, more or less, and how many one lane may have at least and at most.
const ROWS: usize = 66;
const LANE_ROWS: (usize, usize) = (4, 16);

/// A label with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    pub(super) x: f64,
    pub(super) width: f64,
    pub(super) date: String,
    pub(super) words: String,
}

/// An event with its place.
#[derive(Debug, Clone)]
pub(super) struct Item<'t> {
    /// Its place among all events, dated ones first.
    pub(super) index: usize,
    pub(super) event: &'t TimelineEvent,
    pub(super) x: f64,
    /// The middle of its row.
    pub(super) y: f64,
    pub(super) bar: Option<(f64, f64, Fade)>,
    /// Nothing where there is no room: a mark alone, which says the rest on demand.
    pub(super) label: Option<Label>,
}

/// A lane with its place.
#[derive(Debug, Clone)]
pub(super) struct Band<'t> {
    pub(super) name: String,
    pub(super) y0: f64,
    pub(super) y1: f64,
    pub(super) items: Vec<Item<'t>>,
}

/// A line of the margin: an event that nothing dates.
#[derive(Debug, Clone)]
pub(super) struct Undated<'t> {
    pub(super) index: usize,
    pub(super) event: &'t TimelineEvent,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) words: String,
}

/// The whole picture.
#[derive(Debug, Clone)]
pub(super) struct Picture<'t> {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) top: f64,
    pub(super) axis: Axis,
    /// The lane of the deadlines: its lower edge, and its threads.
    pub(super) due: f64,
    pub(super) threads: Vec<Thread<'t>>,
    pub(super) bands: Vec<Band<'t>>,
    /// Where the lanes end.
    pub(super) bottom: f64,
    pub(super) undated: Vec<Undated<'t>>,
    /// How many events nothing dates.
    pub(super) undated_all: usize,
    /// Where the legend begins.
    pub(super) legend: f64,
}

impl<'t> Picture<'t> {
    /// The picture of a timeline, its lanes beginning below `top`.
    pub(super) fn of(timeline: &'t Timeline, options: &Options, top: f64) -> Self {
        let picture_width = f64::from(options.width);
        let events: Vec<&TimelineEvent> = timeline.events().collect();
        let places: Vec<Place> = events.iter().map(|event| Place::of(&event.when)).collect();
        let mut points: Vec<Point> = places.iter().flat_map(Place::points).collect();
        points.extend(super::thread::points(timeline));
        let (left, right) = (EDGE + NAMES, picture_width - EDGE);
        let axis = Axis::of(points, options.scale, left, right);
        let mut y = top + AXIS;
        let mut due_rows = Rows::up_to(LANE_ROWS.1);
        let threads = threads(timeline, &axis, &mut due_rows, y + PAD);
        if due_rows.len() > 0 {
            y += due_rows.len() as f64 * ROW + 2.0 * PAD;
        }
        let due = y;
        let lanes = lanes(&events, options.lanes);
        let cap = (ROWS / lanes.len().max(1)).clamp(LANE_ROWS.0, LANE_ROWS.1);
        let mut bands = Vec::with_capacity(lanes.len());
        for lane in &lanes {
            let band = band(lane, &events, &places, &axis, cap, y);
            y = band.y1;
            bands.push(band);
        }
        let bottom = y;
        let undated_all = timeline.undated().count();
        let listed: Vec<(usize, &TimelineEvent)> = (events.len()..).zip(timeline.undated()).take(options.undated).collect();
        let columns = ((picture_width - 2.0 * EDGE) / 400.0).floor().max(1.0);
        let column = (picture_width - 2.0 * EDGE) / columns;
        let deep = listed.len().div_ceil(columns as usize);
        let undated = listed.into_iter().enumerate().map(|(at, (index, event))| {
            let x = EDGE + (at / deep.max(1)) as f64 * column;
            let words = cut(&text(event, false), SIZE, column - BESIDE - 3.0 * MARK);
            Undated { index, event, x: x + MARK, y: bottom + 46.0 + (at % deep.max(1)) as f64 * ROW, words }
        });
        let undated: Vec<Undated<'_>> = undated.collect();
        let legend = bottom + if undated_all > 0 { 38.0 + deep as f64 * ROW + 14.0 } else { 20.0 };
        Self { width: picture_width, height: legend + 54.0, top, axis, due, threads, bands, bottom, undated, undated_all, legend }
    }
}

/// Places the events of a lane; where not all labels find room, those of what is told most come first.
fn band<'t>(lane: &Lane<'_>, events: &[&'t TimelineEvent], places: &[Place], axis: &Axis, cap: usize, y0: f64) -> Band<'t> {
    let (mut items, mut rows) = fill(lane, &lane.events, events, places, axis, cap, y0);
    if items.iter().any(|item| item.label.is_none()) {
        let mut order = lane.events.clone();
        order.sort_by_key(|&at| (std::cmp::Reverse(events[at].provenance.len()), events[at].negated, events[at].modality, at));
        (items, rows) = fill(lane, &order, events, places, axis, cap, y0);
        items.sort_by_key(|item| item.index);
    }
    Band { name: lane.name.clone(), y0, y1: y0 + (rows.max(1) as f64 * ROW).max(28.0) + 2.0 * PAD, items }
}

/// Places events in the given order, each where it finds room first; how many rows they take.
fn fill<'t>(
    lane: &Lane<'_>,
    order: &[usize],
    events: &[&'t TimelineEvent],
    places: &[Place],
    axis: &Axis,
    cap: usize,
    y0: f64,
) -> (Vec<Item<'t>>, usize) {
    let mut rows = Rows::up_to(cap);
    // Where labels at ease would fill the lane more than three quarters, all are short.
    let ease = order.len() as f64 * WORDS[0] < 0.75 * cap as f64 * (axis.right - axis.left);
    let mut items = Vec::with_capacity(order.len());
    for &at in order {
        let (x, bar) = places[at].drawn(axis);
        let words = lane.text(events[at]);
        let date = date::label(&events[at].when);
        let (x0, x1) = bar.map_or((x, x), |(from, to, _)| (from.min(x), to.max(x)));
        let mut placed = None;
        for room in if ease { [WORDS[0], WORDS[1], 0.0].as_slice() } else { &[WORDS[1], 0.0] } {
            let label = |date: &str, words: String| {
                let gap = if words.is_empty() { 0.0 } else { GAP };
                let width = width(date, SIZE) + gap + width(&words, SIZE);
                Label { x: 0.0, width, date: date.to_owned(), words }
            };
            let label = label(&date, if *room > 0.0 { cut(&words, SIZE, *room) } else { String::new() });
            let (right, left) = (x + BESIDE, x - BESIDE - label.width);
            let spans =
                [(right, (x - MARK).min(x0), (right + label.width + AFTER).max(x1)), (left, (left - AFTER).min(x0), (x + MARK).max(x1))];
            // The room after the last label may stand out: nothing follows it.
            let inside =
                |from: f64, label_x: f64| label_x >= axis.left && label_x + label.width <= axis.right + EDGE / 2.0 && from.is_finite();
            placed = spans.into_iter().filter(|&(at, from, _)| inside(from, at)).find_map(|(at, from, to)| {
                let row = rows.take(from, to)?;
                Some((row, Label { x: at, ..label.clone() }))
            });
            if placed.is_some() {
                break;
            }
        }
        let (row, label) = match placed {
            Some((row, label)) => (row, Some(label)),
            None => (rows.take(x - MARK, x + MARK).unwrap_or(items.len() % rows.len().max(1)), None),
        };
        items.push(Item { index: at, event: events[at], x, y: y0 + PAD + (row as f64 + 0.5) * ROW, bar, label });
    }
    (items, rows.len())
}
