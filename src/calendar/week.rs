//! Kinds of day and weeks of work.

use chrono::{Datelike, NaiveDate, Weekday};

/// Which days a delay in days counts.
///
/// ```
/// use frise::calendar::{Calendar, DayKind};
/// let saturday = "2023-05-13".parse().unwrap();
/// let counts = |kind| Calendar::metropole().counts(kind, saturday);
/// assert_eq!((counts(DayKind::Ouvrable), counts(DayKind::Ouvre)), (true, false));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum DayKind {
    /// Every day (« jours calendaires »).
    #[default]
    Calendaire,
    /// Monday to Saturday, public holidays excepted (« jours ouvrables »).
    Ouvrable,
    /// The days actually worked, usually Monday to Friday, public holidays excepted (« jours ouvrés »).
    Ouvre,
}

/// A set of weekdays, one bit each from Monday up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Week(u8);

impl Week {
    pub(super) const EVERY_DAY: Self = Self(0b111_1111);
    pub(super) const MONDAY_TO_SATURDAY: Self = Self(0b011_1111);
    pub(super) const MONDAY_TO_FRIDAY: Self = Self(0b001_1111);
    pub(super) const EMPTY: Self = Self(0);

    pub(super) const fn with(self, weekday: Weekday) -> Self {
        Self(self.0 | 1 << weekday.num_days_from_monday())
    }

    pub(super) const fn has(self, weekday: Weekday) -> bool {
        self.0 >> weekday.num_days_from_monday() & 1 == 1
    }

    /// How many such weekdays lie after `after`, up to and including `through`.
    fn within(self, after: NaiveDate, through: NaiveDate) -> u64 {
        let days = through.signed_duration_since(after).num_days().max(0).unsigned_abs();
        let odd = after.iter_days().skip(1).take((days % 7) as usize).filter(|d| self.has(d.weekday()));
        days / 7 * u64::from(self.0.count_ones()) + odd.count() as u64
    }

    /// As `within`, without the days that are in `off`.
    pub(super) fn counted(self, after: NaiveDate, through: NaiveDate, off: &[NaiveDate]) -> u64 {
        let lost = off.iter().filter(|day| after < **day && **day <= through && self.has(day.weekday()));
        self.within(after, through).saturating_sub(lost.count() as u64)
    }
}
