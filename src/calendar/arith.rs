//! Arithmetic on civil days that never panics and never leaves the years 1 to 9999.

use chrono::{Datelike, NaiveDate, TimeDelta};

/// How many days lie between 1 January 1 and 31 December 9999, plus one: no count of days can be longer.
pub(super) const MAX_DAYS: i64 = 3_652_059;

/// The day, where the calendar holds it.
pub(super) fn held(day: NaiveDate) -> Option<NaiveDate> {
    (1..=9999).contains(&day.year()).then_some(day)
}

/// The day `count` days after `day`, or before it where `count` is negative (CPC art. 641 al. 1).
///
/// ```
/// use chrono::NaiveDate;
/// use frise::calendar::add_days;
/// let day = NaiveDate::from_ymd_opt(2024, 2, 27).unwrap();
/// assert_eq!(add_days(day, 3), NaiveDate::from_ymd_opt(2024, 3, 1));
/// assert_eq!(add_days(day, i64::MAX), None);
/// ```
#[must_use]
pub fn add_days(day: NaiveDate, count: i64) -> Option<NaiveDate> {
    held(day)?.checked_add_signed(TimeDelta::try_days(count)?).and_then(held)
}

/// The day with the same number `count` months later, or earlier where `count` is negative; where that month has no such day,
/// its last (CPC art. 641 al. 2).
///
/// The last day of a short month does not stick to the end of the next one: 28 February gives 28 March.
///
/// ```
/// use chrono::NaiveDate;
/// use frise::calendar::add_months;
/// let day = NaiveDate::from_ymd_opt(2023, 1, 31).unwrap();
/// assert_eq!(add_months(day, 1), NaiveDate::from_ymd_opt(2023, 2, 28));
/// assert_eq!(add_months(day, 2), NaiveDate::from_ymd_opt(2023, 3, 31));
/// assert_eq!(add_months(day, i64::MIN), None);
/// ```
#[must_use]
pub fn add_months(day: NaiveDate, count: i64) -> Option<NaiveDate> {
    let month = i64::from(held(day)?.year()) * 12 + i64::from(day.month0());
    let month = month.checked_add(count)?;
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    let month = u32::try_from(month.rem_euclid(12)).ok()? + 1;
    let number = day.day().min(days_in_month(year, month)?);
    NaiveDate::from_ymd_opt(year, month, number)
}

/// How many days the month has: 28 to 31, `None` outside the calendar.
///
/// ```
/// use frise::calendar::days_in_month;
/// assert_eq!(days_in_month(1900, 2), Some(28));
/// assert_eq!(days_in_month(2000, 2), Some(29));
/// assert_eq!(days_in_month(2000, 13), None);
/// ```
#[must_use]
pub fn days_in_month(year: i32, month: u32) -> Option<u32> {
    let first = NaiveDate::from_ymd_opt(year, month, 1).and_then(held)?;
    Some(u32::from(first.num_days_in_month()))
}

/// The first day of the month that holds `day`.
///
/// ```
/// use frise::calendar::first_day_of_month;
/// assert_eq!(first_day_of_month("2024-02-03".parse().unwrap()), "2024-02-01".parse().ok());
/// ```
#[must_use]
pub fn first_day_of_month(day: NaiveDate) -> Option<NaiveDate> {
    held(day)?.with_day(1)
}

/// The last day of the month that holds `day`.
///
/// ```
/// use chrono::NaiveDate;
/// use frise::calendar::last_day_of_month;
/// let day = NaiveDate::from_ymd_opt(2024, 2, 3).unwrap();
/// assert_eq!(last_day_of_month(day), NaiveDate::from_ymd_opt(2024, 2, 29));
/// ```
#[must_use]
pub fn last_day_of_month(day: NaiveDate) -> Option<NaiveDate> {
    day.with_day(days_in_month(day.year(), day.month())?)
}
