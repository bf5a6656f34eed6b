//! The axis: time cut into columns, each ruled evenly.
//!
//! An even axis has columns of one unit. An elastic one gives a column room by what happens in it, cuts crowded columns into finer
//! units, and folds what lies empty between two columns; it is monotonous, and its header says what each column is.

use chrono::{DateTime, NaiveDate};

use super::grid::{EVEN, Grid, NESTED, second};
use super::options::Scale;

/// How wide a fold is drawn.
const FOLD: f64 = 22.0;
/// The place of the year among the nested units.
const YEARS: usize = 2;
/// Under how many columns an elastic axis takes a finer unit.
const COLUMNS: usize = 3;
/// What part of the width the columns may need for their labels alone.
const FULL: f64 = 0.85;
/// What part of all events a column must hold to be cut: once and twice where years are the coarsest, more easily where decades are.
const CROWDED: [[f64; 2]; 2] = [[0.15, 0.4], [0.02, 0.15]];

/// A column of the axis: seconds and where they are drawn.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Column {
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) x0: f64,
    pub(super) x1: f64,
    pub(super) first: NaiveDate,
    /// Its unit; nothing for a fold.
    pub(super) grid: Option<Grid>,
}

/// Columns from left to right, without a hole.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Axis {
    pub(super) columns: Vec<Column>,
    pub(super) left: f64,
    pub(super) right: f64,
}

/// A moment that the axis must show, and whether something stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Point {
    pub(super) at: i64,
    pub(super) weighs: bool,
}

/// A column before it has a place.
#[derive(Debug, Clone)]
struct Draft {
    first: NaiveDate,
    after: NaiveDate,
    /// Its place in [`NESTED`]; nothing for a fold.
    level: Option<usize>,
    weight: usize,
}

fn date(at: i64) -> NaiveDate {
    DateTime::from_timestamp(at, 0).map_or(NaiveDate::MIN, |moment| moment.date_naive())
}

impl Axis {
    /// The axis that shows every point between `left` and `right`.
    pub(super) fn of(mut points: Vec<Point>, scale: Scale, left: f64, right: f64) -> Self {
        points.sort_unstable();
        let columns = match (points.first(), points.last()) {
            (Some(first), Some(last)) => match scale {
                Scale::Linear => even(date(first.at), date(last.at), left, right),
                Scale::Elastic => place(&drafts(&points, right - left), left, right),
            },
            _ => Vec::new(),
        };
        Self { columns, left, right }
    }

    /// Where a moment stands; before and after the axis, its ends.
    pub(super) fn x(&self, at: i64) -> f64 {
        let next = self.columns.partition_point(|column| column.to <= at);
        match self.columns.get(next) {
            None => self.right,
            Some(column) => {
                let part = (at - column.from) as f64 / (column.to - column.from).max(1) as f64;
                column.x0 + part.clamp(0.0, 1.0) * (column.x1 - column.x0)
            }
        }
    }
}

/// Columns of one unit, the finest whose labels have room.
fn even(first: NaiveDate, last: NaiveDate, left: f64, right: f64) -> Vec<Column> {
    let days = ((last - first).num_days() + 1) as f64;
    let fits = |grid: &&Grid| (days / grid.days() + 1.0) * grid.width() <= right - left;
    let grid = *EVEN.iter().find(fits).unwrap_or(&EVEN[EVEN.len() - 1]);
    let mut starts = vec![grid.floor(first)];
    while let Some(&start) = starts.last() {
        let next = grid.next(start);
        if next <= start {
            break;
        }
        starts.push(next);
        if next > last {
            break;
        }
    }
    let (begin, end) = (second(starts[0]), second(starts[starts.len() - 1]));
    let x = |day: NaiveDate| left + (second(day) - begin) as f64 / (end - begin).max(1) as f64 * (right - left);
    let columns = starts.windows(2).map(|pair| Column {
        from: second(pair[0]),
        to: second(pair[1]),
        x0: x(pair[0]),
        x1: x(pair[1]),
        first: pair[0],
        grid: Some(grid),
    });
    columns.collect()
}

/// The columns of an elastic axis: of the coarsest unit that gives a few, then the crowded ones cut.
fn drafts(points: &[Point], width: f64) -> Vec<Draft> {
    let total = points.iter().filter(|point| point.weighs).count().max(1);
    let enough = (0..NESTED.len()).rev().find(|&level| held(points, level).len() >= COLUMNS);
    let mut root = enough.unwrap_or(0);
    while root + 1 < NESTED.len() && need(&folded(&held(points, root))) > width {
        root += 1;
    }
    let mut drafts = held(points, root);
    loop {
        let crowded = drafts.iter().enumerate().filter_map(|(at, draft)| {
            let shares = CROWDED[usize::from(root > YEARS)];
            let level = draft.level.filter(|&level| level > 0 && root - level < shares.len())?;
            let least = (shares[root - level] * total as f64).max(3.0);
            (draft.weight as f64 >= least).then_some((draft.weight, at, level - 1))
        });
        let mut crowded: Vec<_> = crowded.collect();
        crowded.sort_by_key(|&(weight, at, _)| (std::cmp::Reverse(weight), at));
        let cut = crowded.into_iter().find_map(|(_, at, level)| {
            let draft = &drafts[at];
            let from = points.partition_point(|point| point.at < second(draft.first));
            let to = points.partition_point(|point| point.at < second(draft.after));
            let mut finer = drafts.clone();
            finer.splice(at..=at, held(&points[from..to], level));
            (need(&folded(&finer)) <= width * FULL).then_some(finer)
        });
        match cut {
            Some(finer) => drafts = finer,
            None => return folded(&drafts),
        }
    }
}

/// The units of a level that hold a point.
fn held(points: &[Point], level: usize) -> Vec<Draft> {
    let mut drafts: Vec<Draft> = Vec::new();
    for point in points {
        if drafts.last().is_none_or(|last| second(last.after) <= point.at) {
            let first = NESTED[level].floor(date(point.at));
            drafts.push(Draft { first, after: NESTED[level].next(first), level: Some(level), weight: 0 });
        }
        if let Some(last) = drafts.last_mut() {
            last.weight += usize::from(point.weighs);
        }
    }
    drafts
}

/// With what lies empty between two columns: one unit as it is, several as a fold.
fn folded(drafts: &[Draft]) -> Vec<Draft> {
    let mut all: Vec<Draft> = Vec::with_capacity(drafts.len() * 2);
    for draft in drafts {
        if let Some(before) = all.last().filter(|before| before.after < draft.first) {
            let whole = |&level: &usize| NESTED[level].next(before.after) == draft.first;
            let level = [before.level, draft.level].into_iter().flatten().find(whole);
            all.push(Draft { first: before.after, after: draft.first, level, weight: 0 });
        }
        all.push(draft.clone());
    }
    all
}

fn least(draft: &Draft) -> f64 {
    draft.level.map_or(FOLD, |level| NESTED[level].width())
}

fn need(drafts: &[Draft]) -> f64 {
    drafts.iter().map(least).sum()
}

/// Gives each column the room of its label, and shares the rest by what happens in each.
fn place(drafts: &[Draft], left: f64, right: f64) -> Vec<Column> {
    let weigh = |draft: &Draft| (draft.weight as f64).powf(0.75);
    let need = need(drafts);
    let shrink = ((right - left) / need).min(1.0);
    let total: f64 = drafts.iter().map(weigh).sum();
    let spare = (right - left - need * shrink).max(0.0);
    let share = |draft: &Draft| if total > 0.0 { spare * weigh(draft) / total } else { spare / drafts.len() as f64 };
    let mut x = left;
    let columns = drafts.iter().map(|draft| {
        let x0 = x;
        x += least(draft) * shrink + share(draft);
        let grid = draft.level.map(|level| NESTED[level]);
        Column { from: second(draft.first), to: second(draft.after), x0, x1: x, first: draft.first, grid }
    });
    columns.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::svg::grid::Unit;

    fn points(days: &[&str]) -> Vec<Point> {
        days.iter().map(|day| Point { at: second(day.parse().expect("a day")), weighs: true }).collect()
    }

    fn units(axis: &Axis) -> Vec<Option<Unit>> {
        axis.columns.iter().map(|column| column.grid.map(|grid| grid.unit)).collect()
    }

    fn is_whole(axis: &Axis) {
        assert!((axis.columns.first().expect("columns").x0 - axis.left).abs() < 1e-6);
        assert!((axis.columns.last().expect("columns").x1 - axis.right).abs() < 1e-6);
        for pair in axis.columns.windows(2) {
            assert!(pair[0].to == pair[1].from && (pair[0].x1 - pair[1].x0).abs() < 1e-6 && pair[0].x0 < pair[0].x1, "{pair:?}");
        }
    }

    #[test]
    fn a_week_is_ruled_in_days_and_a_century_in_decades() {
        let week = points(&["2020-08-03", "2020-08-05", "2020-08-07"]);
        let axis = Axis::of(week, Scale::Elastic, 0.0, 1000.0);
        assert_eq!(units(&axis), [Some(Unit::Day); 5]);
        is_whole(&axis);
        let century = points(&["1901-03-01", "1914-08-02", "1936-05-03", "1998-07-12"]);
        let axis = Axis::of(century, Scale::Elastic, 0.0, 1000.0);
        assert_eq!(units(&axis).iter().filter(|unit| unit.is_none()).count(), 1, "the empty decades after 1940 are one fold");
        is_whole(&axis);
    }

    #[test]
    fn a_crowded_year_is_cut_into_months() {
        let mut days = vec!["2017-11-09".to_owned(), "2018-08-02".to_owned()];
        days.extend((1..=12).map(|month| format!("2020-{month:02}-14")));
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        let axis = Axis::of(points(&days), Scale::Elastic, 0.0, 1000.0);
        assert_eq!(units(&axis)[..3], [Some(Unit::Year), Some(Unit::Year), Some(Unit::Year)], "2019 is empty and alone: it stays");
        assert_eq!(units(&axis)[3..], [Some(Unit::Month); 12]);
        is_whole(&axis);
    }

    #[test]
    fn an_even_axis_takes_the_unit_that_fits() {
        for (days, unit) in [
            (["2020-08-03", "2020-08-14"], Unit::Day),
            (["2020-08-03", "2020-10-14"], Unit::Week),
            (["2020-01-03", "2021-03-14"], Unit::Month),
            (["2010-01-03", "2021-03-14"], Unit::Month),
            (["1990-01-03", "2021-03-14"], Unit::Year),
            (["-2010-01-03", "2021-03-14"], Unit::Year),
        ] {
            let axis = Axis::of(points(&days), Scale::Linear, 0.0, 1000.0);
            assert_eq!(units(&axis)[0], Some(unit));
            is_whole(&axis);
        }
    }

    #[test]
    fn later_is_never_further_left() {
        let far = ["-262000-01-01", "-44-03-15", "1789-07-14", "1789-07-15", "2020-02-29", "2020-03-01", "2020-03-02", "262000-12-31"];
        for scale in [Scale::Elastic, Scale::Linear] {
            let points = points(&far.map(|day| if day.starts_with('2') && day.len() > 10 { "+262000-12-31" } else { day }));
            let axis = Axis::of(points.clone(), scale, 100.0, 900.0);
            is_whole(&axis);
            let xs: Vec<f64> = points.iter().map(|point| axis.x(point.at)).collect();
            assert!(xs.is_sorted() && xs.iter().all(|x| (100.0..=900.0).contains(x)), "{xs:?}");
        }
    }
}
