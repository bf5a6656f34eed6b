//! Where a TIMEX3 value stands on the calendar: half-open bounds in civil local time.

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::arith::add_days;
use super::interval::Interval;
use super::timex::{ClockValue, DateValue, DayPart, Season, Timex};

fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}

/// From the first day up to and with the last.
fn days(first: NaiveDate, last: NaiveDate) -> Option<Interval> {
    // Not `add_days`: the last day of the calendar ends where the next year would begin, and days before our era have their bounds.
    Some(Interval::new(midnight(first), midnight(last.succ_opt()?)))
}

fn ymd(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

/// A day of an ISO week. Chrono asks for the year before, which the first that an integer holds has not.
fn of_week(year: i32, week: u32, day: Weekday) -> Option<NaiveDate> {
    ymd(year, 1, 1).and_then(|_| NaiveDate::from_isoywd_opt(year, week, day))
}

/// From the first day of a month up to the day before another month.
fn months(year: i32, month: u32, count: u32) -> Option<Interval> {
    let first = ymd(year, month, 1)?;
    let total = month - 1 + count;
    let next = ymd(year.checked_add((total / 12) as i32)?, total % 12 + 1, 1)?;
    Some(Interval::new(midnight(first), midnight(next)))
}

fn years(first: i32, last: i32) -> Option<Interval> {
    Some(Interval::new(midnight(ymd(first, 1, 1)?), midnight(ymd(last.checked_add(1)?, 1, 1)?)))
}

impl DateValue {
    /// The stretches of the calendar that it may be, where that is more than one: a year has an end of winter and a beginning of one.
    ///
    /// ```
    /// use frise::calendar::{DateValue, Season};
    /// let winter = DateValue::Season { year: Some(1987), season: Season::Winter };
    /// assert!(winter.bounds().is_none());
    /// assert_eq!(winter.readings()[0].to_string(), "1986-12-21T00:00/1987-03-21T00:00");
    /// ```
    #[must_use]
    pub fn readings(&self) -> Vec<Interval> {
        let winter = |year: i32| Some(Interval::new(midnight(ymd(year, 12, 21)?), midnight(ymd(year.checked_add(1)?, 3, 21)?)));
        match *self {
            Self::Season { year: Some(year), season: Season::Winter } => {
                [year.checked_sub(1), Some(year)].into_iter().flatten().filter_map(winter).collect()
            }
            _ => self.bounds().into_iter().collect(),
        }
    }

    /// Its bounds, where it stands on the calendar: a day that does not exist (« 31 février »), an unknown year or a winter have none.
    ///
    /// ```
    /// use frise::calendar::DateValue;
    /// let weekend = DateValue::Weekend { year: Some(2020), week: 31 };
    /// assert_eq!(weekend.bounds().unwrap().to_string(), "2020-08-01T00:00/2020-08-03T00:00");
    /// assert!(DateValue::Day { year: Some(2021), month: Some(2), day: 29 }.bounds().is_none());
    /// ```
    #[must_use]
    pub fn bounds(&self) -> Option<Interval> {
        match *self {
            Self::Day { year: Some(y), month: Some(m), day } => {
                let day = ymd(y, m, day)?;
                days(day, day)
            }
            Self::Week { year: Some(y), week } => {
                let monday = of_week(y, week, Weekday::Mon)?;
                days(monday, add_days(monday, 6)?)
            }
            Self::Weekend { year: Some(y), week } => {
                let saturday = of_week(y, week, Weekday::Sat)?;
                days(saturday, add_days(saturday, 1)?)
            }
            Self::Month { year: Some(y), month } => months(y, month, 1),
            Self::Quarter { year: Some(y), quarter } => months(y, quarter.checked_mul(3)?.checked_sub(2)?, 3),
            Self::Half { year: Some(y), half } => months(y, half.checked_mul(6)?.checked_sub(5)?, 6),
            Self::Season { year: Some(y), season } => {
                let month = match season {
                    Season::Spring => 3,
                    Season::Summer => 6,
                    Season::Autumn => 9,
                    Season::Winter => return None,
                };
                Some(Interval::new(midnight(ymd(y, month, 21)?), midnight(ymd(y, month + 3, 21)?)))
            }
            Self::Year(y) => years(y, y),
            Self::Years(a, b) if a <= b => years(a, b),
            Self::Decade(d) => years(d.checked_mul(10)?, d.checked_mul(10)?.checked_add(9)?),
            Self::Century(c) => years(c.checked_mul(100)?.checked_add(1)?, c.checked_mul(100)?.checked_add(100)?),
            _ => None,
        }
    }

    /// The bounds of its beginning, middle or end (`third` 0, 1, 2): a month is cut at its 10th and 20th, a year at April and August,
    /// a decade after 3 and 7 years, a century at 33 and 66, a season in the middle of its months; the end of a week is Thursday to Sunday.
    #[must_use]
    pub fn third(&self, third: u32) -> Option<Interval> {
        let whole = self.bounds()?;
        let (from, to) = (whole.from?, whole.to?);
        let (a, b) = match *self {
            Self::Month { year: Some(y), month } => (midnight(ymd(y, month, 11)?), midnight(ymd(y, month, 21)?)),
            Self::Year(y) => (midnight(ymd(y, 5, 1)?), midnight(ymd(y, 9, 1)?)),
            Self::Decade(d) => (midnight(ymd(d * 10 + 3, 1, 1)?), midnight(ymd(d * 10 + 7, 1, 1)?)),
            Self::Century(c) => (midnight(ymd(c * 100 + 34, 1, 1)?), midnight(ymd(c * 100 + 67, 1, 1)?)),
            Self::Season { .. } => (from.checked_add_signed(Duration::days(24))?, from.checked_add_signed(Duration::days(56))?),
            Self::Week { .. } => {
                let day = |n: i64| from.checked_add_signed(Duration::days(n));
                return Some(match third {
                    0 => Interval::new(from, day(2)?),
                    1 => Interval::new(day(2)?, day(4)?),
                    _ => Interval::new(day(3)?, to),
                });
            }
            _ => {
                let third = Duration::seconds((to - from).num_seconds() / 3);
                (from.checked_add_signed(third)?, to.checked_sub_signed(third)?)
            }
        };
        Some(match third {
            0 => Interval::new(from, a),
            1 => Interval::new(a, b),
            _ => Interval::new(b, to),
        })
    }

    /// Whether its year is one that TIMEX3 writes, in four figures: the day after 31 December 9999 has no value.
    pub(crate) const fn is_written(&self) -> bool {
        match *self {
            Self::Day { year, .. }
            | Self::Week { year, .. }
            | Self::Weekend { year, .. }
            | Self::Month { year, .. }
            | Self::Quarter { year, .. }
            | Self::Half { year, .. }
            | Self::Season { year, .. } => matches!(year, None | Some(..=9999)),
            Self::Year(year) | Self::Years(_, year) => year <= 9999,
            Self::Decade(decade) => 0 <= decade && decade <= 999,
            Self::Century(century) => century <= 99,
            Self::Weekday(_) => true,
        }
    }

    /// The last civil day in it.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.bounds()?.to?.date().pred_opt()
    }

    /// The first civil day in it.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        Some(self.bounds()?.from?.date())
    }
}

impl DayPart {
    /// Its hours: from, to; the night's end is past 24.
    #[must_use]
    pub const fn hours(self) -> (i64, i64) {
        match self {
            Self::Morning => (6, 12),
            Self::Midday => (12, 14),
            Self::Day => (6, 21),
            Self::Dawn => (4, 8),
            Self::Dusk => (19, 22),
            Self::Afternoon => (12, 18),
            Self::Evening => (18, 24),
            Self::Night => (22, 30),
        }
    }

    /// The hours of its beginning, middle or end (`third` 0, 1, 2) as French uses the words: « en fin d'après-midi » reaches into the
    /// evening, and the end of a morning overlaps its middle.
    #[must_use]
    pub const fn third(self, third: u32) -> (i64, i64) {
        match (self, third) {
            (Self::Morning, 0) => (7, 9),
            (Self::Morning, 1) => (9, 11),
            (Self::Morning, _) => (10, 12),
            (Self::Afternoon, 0) => (12, 14),
            (Self::Afternoon, 1) => (15, 17),
            (Self::Afternoon, _) => (17, 19),
            (Self::Evening, 0) => (18, 21),
            (Self::Evening, 1) => (20, 22),
            (Self::Evening, _) => (21, 24),
            (Self::Night, 0) => (22, 25),
            (Self::Night, 1) => (25, 28),
            (Self::Night, _) => (28, 30),
            (Self::Day, 0) => (6, 10),
            (Self::Day, 1) => (11, 16),
            (Self::Day, _) => (17, 21),
            (Self::Midday | Self::Dawn | Self::Dusk, _) => self.hours(),
        }
    }
}

impl Timex {
    /// Its bounds, where it stands on the calendar. A clock time has a beginning and no end.
    #[must_use]
    pub fn bounds(&self) -> Option<Interval> {
        match self {
            Self::Date(date) => date.bounds(),
            Self::Time { date: Some(date), clock } => {
                let day = midnight(date.first_day()?);
                match *clock {
                    ClockValue::At(h, m, s) => {
                        let at = day.checked_add_signed(Duration::seconds(i64::from(h) * 3600 + i64::from(m) * 60 + i64::from(s)))?;
                        Some(Interval::since(at))
                    }
                    ClockValue::Part(part) => {
                        let (from, to) = part.hours();
                        Some(Interval::new(day.checked_add_signed(Duration::hours(from))?, day.checked_add_signed(Duration::hours(to))?))
                    }
                }
            }
            _ => None,
        }
    }
}
