//! Where everything of the picture stands: lanes, rows, marks and labels.

use crate::timeline::{Timeline, TimelineEvent};

use super::axis::{Axis, Point};
use super::date;
use super::lane::{Lane, lanes, text};
use super::measure::{cut, width};
use super::options::Options;
use super::place::{Fade, Place};
use super::row::Rows;
use super::size::{AFTER, AXIS, BESIDE, DOT_ROW, DOTS, EDGE, GAP, GROWN, LANE_ROWS, MARK, NAME, NAMES, PAD, ROW, ROWS, SIZE, WORDS};
use super::thread::{Thread, threads};

/// A label with its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    pub(super) x: f64,
    pub(super) width: f64,
    /// Whether it stands left of its mark, and ends there.
    pub(super) left: bool,
    pub(super) date: String,
    pub(super) words: String,
}

impl Label {
    fn of(date: &str, words: String) -> Self {
        let gap = if words.is_empty() { 0.0 } else { GAP };
        Self { x: 0.0, width: width(date, SIZE) + gap + width(&words, SIZE), left: false, date: date.to_owned(), words }
    }
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
    /// Its name, line by line.
    pub(super) name: Vec<String>,
    pub(super) full: String,
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
    pub(super) top: f64,
    pub(super) axis: Axis,
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
        let (threads, deep) = threads(timeline, &axis, LANE_ROWS.1, y + PAD);
        if deep > 0 {
            y += (deep as f64 * ROW).max(28.0) + 2.0 * PAD;
        }
        let lanes = lanes(&events, options.lanes);
        let mut bands = Vec::with_capacity(lanes.len());
        for lane in &lanes {
            let share = ROWS * lane.events.len() / events.len().max(1);
            let band = Filler { lane, events: &events, places: &places, axis: &axis, cap: share.clamp(LANE_ROWS.0, LANE_ROWS.1) }.band(y);
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
            let words = cut(&text(event, false), SIZE, column - 44.0);
            Undated { index, event, x: x + 16.0, y: bottom + 46.0 + (at % deep.max(1)) as f64 * ROW, words }
        });
        let undated: Vec<Undated<'_>> = undated.collect();
        let legend = bottom + if undated_all > 0 { 38.0 + deep as f64 * ROW + 14.0 } else { 20.0 };
        Self { width: picture_width, top, axis, threads, bands, bottom, undated, undated_all, legend }
    }
}

/// How a stretch is looked for.
type Try = fn(&mut Rows, f64, f64) -> Option<usize>;

/// How many characters of a lane's name are looked at.
const LONG: usize = 100;

/// What a lane is filled with.
struct Filler<'a, 't> {
    lane: &'a Lane<'t>,
    events: &'a [&'t TimelineEvent],
    places: &'a [Place],
    axis: &'a Axis,
    /// How many rows of labels it may have.
    cap: usize,
}

impl<'t> Filler<'_, 't> {
    /// Places the events; where not all labels find room, those of what is told most come first.
    fn band(&self, y0: f64) -> Band<'t> {
        let (mut items, mut deep) = self.fill(&self.lane.events, y0 + PAD);
        if items.iter().any(|item| item.label.is_none()) {
            let mut order = self.lane.events.clone();
            order.sort_by_key(|&at| {
                let event = self.events[at];
                (std::cmp::Reverse(event.provenance.len()), event.negated, event.modality, at)
            });
            (items, deep) = self.fill(&order, y0 + PAD);
            items.sort_by_key(|item| item.index);
        }
        let name = wrapped(&self.lane.name);
        let least = 28.0 + 15.0 * (name.len() - 1) as f64;
        Band { name, full: self.lane.name.clone(), y0, y1: y0 + deep.max(least) + 2.0 * PAD, items }
    }

    /// Places events in the given order, each where it finds room first; how deep they reach.
    fn fill(&self, order: &[usize], top: f64) -> (Vec<Item<'t>>, f64) {
        let mut rows = Rows::up_to(self.cap);
        // Where labels at ease would fill the lane more than three quarters, all are short.
        let ease = order.len() as f64 * WORDS[0] < 0.75 * self.cap as f64 * (self.axis.right - self.axis.left);
        // A shorter label beside others is better than another row.
        let tries: &[(f64, Try)] = if ease {
            &[(WORDS[0], Rows::share), (WORDS[1], Rows::share), (WORDS[0], Rows::take), (WORDS[1], Rows::take), (0.0, Rows::take)]
        } else {
            &[(WORDS[1], Rows::take), (0.0, Rows::take)]
        };
        let mut items = Vec::with_capacity(order.len());
        let mut placed = Vec::new();
        let mut bare = Vec::new();
        for &at in order {
            let event = self.events[at];
            let (x, bar) = self.places[at].drawn(self.axis);
            let item = Item { index: at, event, x, y: top, bar, label: None };
            let words = self.lane.text(event);
            match tries.iter().find_map(|&(room, find)| self.take(|x0, x1| find(&mut rows, x0, x1), &item, &words, room)) {
                Some((row, from, label)) => {
                    placed.push((items.len(), row, from, words));
                    items.push(Item { y: top + (row as f64 + 0.5) * ROW, label: Some(label), ..item });
                }
                None => {
                    bare.push(items.len());
                    items.push(Item { bar: None, ..item });
                }
            }
        }
        for (at, row, from, words) in placed {
            let end = rows.next(row, from).map_or(self.axis.right + EDGE / 2.0, |next| next - AFTER);
            items[at].grow(&words, end);
        }
        let below = top + rows.len() as f64 * ROW;
        let mut dots = Rows::up_to(DOTS);
        for at in bare {
            let x = items[at].x;
            let row = dots.take(x - MARK, x + MARK).unwrap_or(at % DOTS);
            items[at].y = below + (row as f64 + 0.5) * DOT_ROW;
        }
        (items, rows.len() as f64 * ROW + dots.len() as f64 * DOT_ROW)
    }

    /// Takes room for an event with so much of its words: right of its mark, else left of it; row, where the stretch begins, label.
    fn take(
        &self,
        mut find: impl FnMut(f64, f64) -> Option<usize>,
        item: &Item<'_>,
        words: &str,
        room: f64,
    ) -> Option<(usize, f64, Label)> {
        let date = date::label(&item.event.when);
        let label = Label::of(&date, if room > 0.0 { cut(words, SIZE, room) } else { String::new() });
        let (x0, x1) = item.bar.map_or((item.x, item.x), |(from, to, _)| (from.min(item.x), to.max(item.x)));
        let (right, left) = (item.x + BESIDE, item.x - BESIDE - label.width);
        if right + label.width <= self.axis.right + EDGE / 2.0 {
            let from = (item.x - MARK).min(x0);
            if let Some(row) = find(from, (right + label.width + AFTER).max(x1)) {
                return Some((row, from, Label { x: right, ..label }));
            }
        }
        let from = (left - AFTER).min(x0);
        let row = (left >= self.axis.left).then(|| find(from, (item.x + MARK).max(x1))).flatten()?;
        Some((row, from, Label { x: left, left: true, ..label }))
    }
}

impl Item<'_> {
    /// Lets the words of the label reach as far as nothing else stands.
    fn grow(&mut self, words: &str, end: f64) {
        if let Some(label) = self.label.as_mut().filter(|label| !label.left && !label.words.is_empty()) {
            let room = (end - label.x - width(&label.date, SIZE) - GAP).min(GROWN);
            let longer = cut(words, SIZE, room);
            if longer.len() > label.words.len() {
                *label = Label { x: label.x, ..Label::of(&label.date, longer) };
            }
        }
    }
}

/// A lane's name over two lines at most.
fn wrapped(name: &str) -> Vec<String> {
    let room = NAMES - 22.0;
    // Longer than two lines hold, whatever the letters.
    let name = name.char_indices().nth(LONG).map_or(name, |(at, _)| &name[..at]);
    if width(name, NAME) <= room {
        return vec![name.to_owned()];
    }
    let mut breaks = name.char_indices().filter(|&(at, c)| c == ' ' && width(&name[..at], NAME) <= room);
    match breaks.next_back() {
        Some((at, _)) => vec![name[..at].to_owned(), cut(&name[at + 1..], NAME, room)],
        None => vec![cut(name, NAME, room)],
    }
}
