//! Which days are worked where.

use chrono::{Datelike, NaiveDate};

use super::arith::{add_days, held};
use super::holiday::Holiday;
use super::week::{DayKind, Week};

/// A rule that takes days out of the working days.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum DayOff {
    /// A named day of every year.
    Named(Holiday),
    /// The same day of every year.
    Yearly { month: u32, day: u32, name: String },
    /// One day of one year.
    Once { day: NaiveDate, name: String },
}

impl DayOff {
    fn on(&self, year: i32) -> Option<NaiveDate> {
        match self {
            Self::Named(holiday) => holiday.on(year),
            Self::Yearly { month, day, .. } => NaiveDate::from_ymd_opt(year, *month, *day).and_then(held),
            Self::Once { day, .. } => Some(*day).filter(|d| d.year() == year),
        }
    }

    fn name(&self) -> &str {
        match self {
            Self::Named(holiday) => holiday.name(),
            Self::Yearly { name, .. } | Self::Once { name, .. } => name,
        }
    }
}

/// Which days are public holidays and which are worked, in one place or for one caller: an immutable value.
///
/// The holidays are those of the law as it stands (C. trav. art. L. 3133-1), applied to every year: the list holds since 1982, when
/// 8 May had become a holiday again. Whit Monday stays one in 2005, 2006 and 2007, when it was the day of solidarity but no less a holiday.
///
/// ```
/// use chrono::{NaiveDate, Weekday};
/// use frise::calendar::Calendar;
/// let good_friday = NaiveDate::from_ymd_opt(2023, 4, 7).unwrap();
/// assert!(Calendar::metropole().is_ouvre(good_friday));
/// assert!(Calendar::alsace_moselle().is_holiday(good_friday));
///
/// let shop = Calendar::metropole().customise()
///     .yearly(12, 6, "fête de la boutique")
///     .working_week([Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat])
///     .build()?;
/// assert_eq!(shop.next_working_day(good_friday), NaiveDate::from_ymd_opt(2023, 4, 8));
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Calendar {
    pub(super) name: String,
    pub(super) off: Vec<DayOff>,
    pub(super) week: Week,
}

impl Calendar {
    /// Its name: the wire word of a place, or what its builder was given.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The public holidays of a year in order, each day once.
    #[must_use]
    pub fn holidays(&self, year: i32) -> Vec<NaiveDate> {
        let mut days: Vec<NaiveDate> = self.off.iter().filter_map(|off| off.on(year)).collect();
        days.sort_unstable();
        days.dedup();
        days
    }

    /// The name of the holiday on that day, where there is one.
    #[must_use]
    pub fn holiday_name(&self, day: NaiveDate) -> Option<&str> {
        self.off.iter().find(|off| off.on(day.year()) == Some(day)).map(DayOff::name)
    }

    /// Whether that day is a public holiday here.
    #[must_use]
    pub fn is_holiday(&self, day: NaiveDate) -> bool {
        self.holiday_name(day).is_some()
    }

    /// Whether that day is « ouvrable »: Monday to Saturday, no public holiday.
    #[must_use]
    pub fn is_ouvrable(&self, day: NaiveDate) -> bool {
        self.counts(DayKind::Ouvrable, day)
    }

    /// Whether that day is « ouvré »: in the working week, no public holiday.
    #[must_use]
    pub fn is_ouvre(&self, day: NaiveDate) -> bool {
        self.counts(DayKind::Ouvre, day)
    }

    /// Whether a delay in days of that kind counts that day.
    #[must_use]
    pub fn counts(&self, kind: DayKind, day: NaiveDate) -> bool {
        kind == DayKind::Calendaire || self.week_of(kind).has(day.weekday()) && !self.is_holiday(day)
    }

    /// Whether a delay may end on that day: neither Saturday, Sunday nor public holiday, whatever the working week
    /// (CPC art. 642 al. 2; Regulation 1182/71 art. 2 §2).
    #[must_use]
    pub fn is_procedural_day(&self, day: NaiveDate) -> bool {
        Week::MONDAY_TO_FRIDAY.has(day.weekday()) && !self.is_holiday(day)
    }

    /// That day where a delay may end on it, else the first later day on which it may (CPC art. 642 al. 2).
    #[must_use]
    pub fn roll(&self, day: NaiveDate) -> Option<NaiveDate> {
        let mut day = held(day)?;
        while !self.is_procedural_day(day) {
            day = add_days(day, 1)?;
        }
        Some(day)
    }

    /// The first « ouvré » day after that day.
    #[must_use]
    pub fn next_working_day(&self, day: NaiveDate) -> Option<NaiveDate> {
        self.advance(day, 1, DayKind::Ouvre)
    }

    /// How many « ouvrés » days lie after `from`, up to and including `to`: 0 where `to` is not later.
    #[must_use]
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u64 {
        let off: Vec<NaiveDate> = (from.year().max(1)..=to.year().min(9999)).flat_map(|year| self.holidays(year)).collect();
        self.week.counted(from, to, &off)
    }

    /// The `count`-th day of that kind after `from`, before it where `count` is negative, `from` itself where it is 0.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use frise::calendar::{Calendar, DayKind};
    /// let eve = NaiveDate::from_ymd_opt(2023, 7, 13).unwrap();
    /// assert_eq!(Calendar::metropole().advance(eve, 1, DayKind::Ouvrable), NaiveDate::from_ymd_opt(2023, 7, 15));
    /// assert_eq!(Calendar::metropole().advance(eve, 1, DayKind::Ouvre), NaiveDate::from_ymd_opt(2023, 7, 17));
    /// ```
    #[must_use]
    pub fn advance(&self, from: NaiveDate, count: i64, kind: DayKind) -> Option<NaiveDate> {
        // So many days of any kind are at least so many days: what leaves the calendar does so at once.
        let every_day = add_days(from, count)?;
        if kind == DayKind::Calendaire || count == 0 {
            return Some(every_day);
        }
        let mut left = count.unsigned_abs();
        let (week, step) = (self.week_of(kind), count.signum());
        let mut day = held(from)?;
        // A whole year at a time while the count goes beyond it, then day by day.
        loop {
            let year = add_days(day, step)?.year();
            let off = self.holidays(year);
            let first = NaiveDate::from_ymd_opt(year, 1, 1)?;
            let last = NaiveDate::from_ymd_opt(year, 12, 31)?;
            let (edge, rest) = if step > 0 {
                (last, week.counted(day, last, &off))
            } else {
                (first, week.counted(first.pred_opt()?, day.pred_opt()?, &off))
            };
            if rest < left {
                left -= rest;
                day = edge;
                continue;
            }
            while left > 0 {
                day = add_days(day, step)?;
                left -= u64::from(week.has(day.weekday()) && !off.contains(&day));
            }
            return Some(day);
        }
    }

    /// The holidays between two days that a count in days of that kind passes over.
    pub(super) fn passed_over(&self, kind: DayKind, first: NaiveDate, last: NaiveDate) -> impl Iterator<Item = (NaiveDate, &str)> {
        let week = if kind == DayKind::Calendaire { Week::EMPTY } else { self.week_of(kind) };
        (first.year()..=last.year())
            .flat_map(|year| self.holidays(year))
            .filter(move |day| first < *day && *day < last && week.has(day.weekday()))
            .filter_map(|day| Some((day, self.holiday_name(day)?)))
    }

    const fn week_of(&self, kind: DayKind) -> Week {
        match kind {
            DayKind::Calendaire => Week::EVERY_DAY,
            DayKind::Ouvrable => Week::MONDAY_TO_SATURDAY,
            DayKind::Ouvre => self.week,
        }
    }
}
