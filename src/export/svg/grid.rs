//! The units an axis is ruled in: days, weeks, months, years, and so many of them.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};

use super::date::SHORT;

/// A unit of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

/// A ruling: every so many units, counted from the beginning of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grid {
    pub(super) unit: Unit,
    step: i32,
}

const fn grid(unit: Unit, step: i32) -> Grid {
    Grid { unit, step }
}

pub(super) const DAY: Grid = grid(Unit::Day, 1);
pub(super) const MONTH: Grid = grid(Unit::Month, 1);

/// Every ruling of an even axis, the finest first.
pub(super) const EVEN: [Grid; 17] = [
    grid(Unit::Day, 1),
    grid(Unit::Week, 1),
    grid(Unit::Month, 1),
    grid(Unit::Month, 3),
    grid(Unit::Month, 6),
    grid(Unit::Year, 1),
    grid(Unit::Year, 2),
    grid(Unit::Year, 5),
    grid(Unit::Year, 10),
    grid(Unit::Year, 20),
    grid(Unit::Year, 50),
    grid(Unit::Year, 100),
    grid(Unit::Year, 200),
    grid(Unit::Year, 500),
    grid(Unit::Year, 1000),
    grid(Unit::Year, 10_000),
    grid(Unit::Year, 100_000),
];

/// The rulings that an elastic axis mixes, the finest first.
pub(super) const NESTED: [Grid; 5] =
    [grid(Unit::Day, 1), grid(Unit::Month, 1), grid(Unit::Year, 1), grid(Unit::Year, 10), grid(Unit::Year, 100)];

/// The second at which a day begins.
pub(super) fn second(day: NaiveDate) -> i64 {
    day.and_time(NaiveTime::MIN).and_utc().timestamp()
}

impl Grid {
    /// The first day of the unit that holds `day`.
    pub(super) fn floor(self, day: NaiveDate) -> NaiveDate {
        let floored = match self.unit {
            Unit::Day => Some(day),
            Unit::Week => day.checked_sub_signed(TimeDelta::days(i64::from(day.weekday().num_days_from_monday()))),
            Unit::Month => NaiveDate::from_ymd_opt(day.year(), day.month0() / self.step as u32 * self.step as u32 + 1, 1),
            Unit::Year => NaiveDate::from_ymd_opt(day.year().div_euclid(self.step) * self.step, 1, 1),
        };
        floored.unwrap_or(NaiveDate::MIN)
    }

    /// The first day after the unit that begins on `first`.
    pub(super) fn next(self, first: NaiveDate) -> NaiveDate {
        let next = match self.unit {
            Unit::Day => first.succ_opt(),
            Unit::Week => first.checked_add_signed(TimeDelta::days(7)),
            Unit::Month => first.checked_add_months(chrono::Months::new(self.step as u32)),
            Unit::Year => NaiveDate::from_ymd_opt(first.year() + self.step, 1, 1),
        };
        next.unwrap_or(NaiveDate::MAX)
    }

    /// About how many days it lasts.
    pub(super) fn days(self) -> f64 {
        let days = match self.unit {
            Unit::Day => 1.0,
            Unit::Week => 7.0,
            Unit::Month => 30.4,
            Unit::Year => 365.25,
        };
        days * f64::from(self.step)
    }

    /// How wide it must be at least for its label.
    pub(super) fn width(self) -> f64 {
        match (self.unit, self.step) {
            (Unit::Day | Unit::Week, _) => 30.0,
            (Unit::Month, _) => 42.0,
            (Unit::Year, ..100) => 56.0,
            (Unit::Year, _) => 84.0,
        }
    }

    /// What stands in the lower line of the axis for the unit that begins on `first`.
    pub(super) fn label(self, first: NaiveDate) -> Option<String> {
        match self.unit {
            Unit::Day | Unit::Week => Some(first.day().to_string()),
            Unit::Month => Some(SHORT[first.month0() as usize].to_owned()),
            Unit::Year => None,
        }
    }

    /// What stands in the upper line: the year of a month, the month of a day.
    pub(super) fn group(self, first: NaiveDate) -> String {
        match (self.unit, self.step) {
            (Unit::Day | Unit::Week, _) => format!("{}\u{a0}{}", SHORT[first.month0() as usize], first.year()),
            (Unit::Month, _) | (Unit::Year, ..10) => first.year().to_string(),
            (Unit::Year, step) => format!("{}–{}", first.year(), first.year().saturating_add(step - 1)),
        }
    }
}
