//! The date of Easter.

use chrono::NaiveDate;

/// Easter Sunday of a Gregorian year, by the computus of Meeus, Jones and Butcher.
///
/// Years before 1583 follow the Gregorian rule prolonged backward, not the Julian one that was then in force.
///
/// ```
/// use chrono::NaiveDate;
/// use frise::calendar::easter;
/// assert_eq!(easter(1999), NaiveDate::from_ymd_opt(1999, 4, 4));
/// assert_eq!(easter(0), None);
/// ```
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    let y = u32::try_from(year).ok().filter(|y| (1..=9999).contains(y))?;
    let golden = y % 19;
    let (century, of_century) = (y / 100, y % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday + 114 - 7 * late;
    NaiveDate::from_ymd_opt(year, day / 31, day % 31 + 1)
}
