//! Where an interval stands on the line of seconds, for order, overlap and index.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use crate::calendar::Interval;

const MINUTE: i64 = 60;
const DAY: i64 = 86_400;

/// A stretch of civil seconds, half-open and never empty.
///
/// An interval with one known end stands at that end: a day where it is a midnight, a minute where it is a clock time. So « depuis
/// 2019 » is an event of 2019 and meets no other one by reaching as far as time does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Extent {
    pub(super) from: i64,
    pub(super) to: i64,
}

impl Extent {
    /// Where `interval` stands; `None` where neither end is known.
    pub(super) fn of(interval: &Interval) -> Option<Self> {
        let width = |moment: NaiveDateTime| if moment.time() == NaiveTime::MIN { DAY } else { MINUTE };
        let (from, to) = match (interval.from, interval.to) {
            (Some(from), Some(to)) => (seconds(from), seconds(to).max(seconds(from) + 1)),
            (Some(from), None) => (seconds(from), seconds(from) + width(from)),
            (None, Some(to)) => (seconds(to) - width(to), seconds(to)),
            (None, None) => return None,
        };
        Some(Self { from, to })
    }

    /// From the first moment of one day to the last of another.
    pub(super) fn days(from: NaiveDate, to: NaiveDate) -> Self {
        let midnight = |day: NaiveDate| seconds(day.and_time(NaiveTime::MIN));
        Self { from: midnight(from), to: midnight(to) + DAY }
    }

    /// Whether the two share a second.
    pub(super) const fn overlaps(self, other: Self) -> bool {
        self.from < other.to && other.from < self.to
    }

    /// What the two share.
    pub(super) fn meet(self, other: Self) -> Option<Self> {
        self.overlaps(other).then(|| Self { from: self.from.max(other.from), to: self.to.min(other.to) })
    }

    /// Whether it holds no more than one civil day.
    pub(super) const fn is_day(self) -> bool {
        self.to - self.from <= DAY && self.from.div_euclid(DAY) == (self.to - 1).div_euclid(DAY)
    }

    /// How many whole days lie between the two; zero where they overlap or touch.
    pub(super) fn gap_days(self, other: Self) -> i64 {
        (self.from.max(other.from) - self.to.min(other.to)).max(0) / DAY
    }

    /// How well the two agree, in thousandths: alike, one in the other, or merely overlapping.
    pub(super) fn agreement(self, other: Self) -> u32 {
        let within = |a: Self, b: Self| a.from <= b.from && b.to <= a.to;
        let width = (self.to - self.from).max(other.to - other.from);
        match () {
            () if !self.overlaps(other) => 0,
            () if self == other || self.is_day() && other.is_day() => 1000,
            () if (within(self, other) || within(other, self)) && width <= 31 * DAY => 700,
            () if self.to == other.to => 600,
            () => 400,
        }
    }
}

fn seconds(moment: NaiveDateTime) -> i64 {
    moment.and_utc().timestamp()
}

/// The day of an interval that holds no more than one.
pub(super) fn single_day(interval: &Interval) -> Option<NaiveDate> {
    let from = interval.from?;
    Extent::of(interval).filter(|extent| extent.is_day()).map(|_| from.date())
}

/// What two intervals share, an unknown end giving way to a known one.
pub(super) fn narrowest(a: &Interval, b: &Interval) -> Interval {
    let pick = |x: Option<NaiveDateTime>, y: Option<NaiveDateTime>, choose: fn(NaiveDateTime, NaiveDateTime) -> NaiveDateTime| match (x, y)
    {
        (Some(x), Some(y)) => Some(choose(x, y)),
        (x, y) => x.or(y),
    };
    Interval { from: pick(a.from, b.from, Ord::max), to: pick(a.to, b.to, Ord::min) }
}
