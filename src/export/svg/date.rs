//! Dates as the French write them.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};

use crate::calendar::Interval;

/// The months, short.
pub(super) const SHORT: [&str; 12] = ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
/// The months.
const MONTHS: [&str; 12] =
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

/// What an interval of two known ends is: a moment of a day, a day, a unit of the calendar, or a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Within one day.
    Day,
    /// A whole week, month, quarter, half, year, decade or century: something happens in it, who knows when.
    Unit,
    /// From one day to another.
    Stretch,
}

/// The first day that is in the interval, and the last.
pub(super) fn days(when: &Interval) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let from = when.from.map(|from| from.date());
    let last = |to: NaiveDateTime| to.checked_sub_signed(TimeDelta::seconds(1)).map(|to| to.date());
    let to = when.to.and_then(last).map(|to| from.map_or(to, |from| to.max(from)));
    (from, to)
}

/// What the days from `from` to `to`, both in, are.
pub(super) fn shape(from: NaiveDate, to: NaiveDate) -> Shape {
    if from == to {
        return Shape::Day;
    }
    let Some(after) = to.succ_opt() else { return Shape::Stretch };
    let week = from.weekday() == Weekday::Mon && (after - from).num_days() == 7;
    let months = (i64::from(after.year()) - i64::from(from.year())) * 12 + i64::from(after.month()) - i64::from(from.month());
    let whole = from.day() == 1 && after.day() == 1;
    let aligned = matches!(months, 1 | 3 | 6 | 12 | 120 | 1200) && (i64::from(from.year()) * 12 + i64::from(from.month0())) % months == 0;
    if week || whole && aligned { Shape::Unit } else { Shape::Stretch }
}

/// « 1er », « 2 ».
fn ordinal(day: NaiveDate) -> String {
    if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() }
}

/// « 6 août ».
pub(super) fn brief(day: NaiveDate) -> String {
    format!("{}\u{a0}{}", ordinal(day), SHORT[day.month0() as usize])
}

/// « 6 août 2020 ».
pub(in crate::export) fn long(day: NaiveDate) -> String {
    format!("{}\u{a0}{}\u{a0}{}", ordinal(day), MONTHS[day.month0() as usize], day.year())
}

/// A whole unit of the calendar: « 2019 », « août 2020 »; nothing for the others.
fn unit(from: NaiveDate, to: NaiveDate, month: &[&str; 12], year: bool) -> Option<String> {
    let whole = shape(from, to) == Shape::Unit && from.day() == 1 && to.succ_opt().is_some_and(|after| after.day() == 1);
    let months = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32 + 1;
    match months {
        _ if !whole => None,
        1 if year => Some(format!("{}\u{a0}{}", month[from.month0() as usize], from.year())),
        1 => Some(month[from.month0() as usize].to_owned()),
        12 => Some(from.year().to_string()),
        120 => Some(format!("années\u{a0}{}", from.year())),
        _ => None,
    }
}

/// As short as the axis allows, which says the year.
pub(super) fn label(when: &Interval) -> String {
    match days(when) {
        (Some(from), Some(to)) if from == to => brief(from),
        (Some(from), Some(to)) => {
            unit(from, to, &SHORT, false).unwrap_or_else(|| match from.month() == to.month() && from.year() == to.year() {
                true => format!("{}–{}", ordinal(from), brief(to)),
                false => format!("{}\u{a0}– {}", brief(from), brief(to)),
            })
        }
        (Some(from), None) => format!("dès le {}", brief(from)),
        (None, Some(to)) => format!("≤\u{a0}{}", brief(to)),
        (None, None) => String::new(),
    }
}

const WEEKDAYS: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

/// « jeudi 6 août 2020 ».
fn full(day: NaiveDate) -> String {
    format!("{}\u{a0}{}", WEEKDAYS[day.weekday().num_days_from_monday() as usize], long(day))
}

/// « 18 h 30 ».
fn clock(time: NaiveTime) -> String {
    match (time.hour(), time.minute()) {
        (0, 0) => "minuit".to_owned(),
        (hour, 0) => format!("{hour}\u{a0}h"),
        (hour, minute) => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
    }
}

/// In full, for reading.
pub(in crate::export) fn told(when: &Interval) -> String {
    match days(when) {
        (Some(from), Some(to)) if from == to => match when.from.zip(when.to) {
            // A moment is an hour at most; more is a part of the day.
            Some((begin, end)) if (end - begin).num_minutes() > 60 && (end - begin).num_hours() < 24 => {
                format!("{}, entre {} et {}", full(from), clock(begin.time()), clock(end.time()))
            }
            Some((begin, _)) if begin.time() != NaiveTime::MIN => format!("{} à {}", full(from), clock(begin.time())),
            _ => full(from),
        },
        (Some(from), Some(to)) => unit(from, to, &MONTHS, true).unwrap_or_else(|| format!("du {} au {}", long(from), long(to))),
        (Some(from), None) => format!("à partir du {}", long(from)),
        (None, Some(to)) => format!("au plus tard le {}", long(to)),
        (None, None) => "sans date".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(from: &str, to: &str) -> Interval {
        let end = |text: &str| text.parse::<NaiveDate>().ok().map(|day| day.and_time(NaiveTime::MIN));
        Interval { from: end(from), to: end(to) }
    }

    #[test]
    fn dates_are_french() {
        for (from, to, brief, full) in [
            ("2020-08-06", "2020-08-07", "6 août", "jeudi 6 août 2020"),
            ("2020-08-01", "2020-08-02", "1er août", "samedi 1er août 2020"),
            ("2019-12-01", "2020-01-01", "déc.", "décembre 2019"),
            ("2019-01-01", "2020-01-01", "2019", "2019"),
            ("2020-07-27", "2020-08-03", "27 juil. – 2 août", "du 27 juillet 2020 au 2 août 2020"),
            ("2020-11-09", "2020-11-16", "9–15 nov.", "du 9 novembre 2020 au 15 novembre 2020"),
            ("", "2020-11-13", "≤ 12 nov.", "au plus tard le 12 novembre 2020"),
            ("2020-11-13", "", "dès le 13 nov.", "à partir du 13 novembre 2020"),
            ("", "", "", "sans date"),
        ] {
            let when = when(from, to);
            let plain = |text: String| text.replace('\u{a0}', " ");
            assert_eq!((plain(label(&when)).as_str(), plain(told(&when)).as_str()), (brief, full));
        }
        let noon = Interval { from: "2020-08-06T18:30:00".parse().ok(), to: "2020-08-06T18:31:00".parse().ok() };
        let evening = Interval { from: "2020-08-06T18:00:00".parse().ok(), to: "2020-08-07T00:00:00".parse().ok() };
        assert_eq!(told(&evening).replace('\u{a0}', " "), "jeudi 6 août 2020, entre 18 h et minuit");
        assert_eq!(told(&noon).replace('\u{a0}', " "), "jeudi 6 août 2020 à 18 h 30");
    }

    #[test]
    fn a_whole_unit_is_a_vague_date() {
        let shape = |from: &str, to: &str| shape(from.parse().expect("a day"), to.parse().expect("a day"));
        assert_eq!(shape("2020-08-06", "2020-08-06"), Shape::Day);
        assert_eq!(shape("2020-08-03", "2020-08-09"), Shape::Unit);
        assert_eq!(shape("2020-07-01", "2020-09-30"), Shape::Unit);
        assert_eq!(shape("2020-06-01", "2020-08-31"), Shape::Stretch);
        assert_eq!(shape("2020-01-01", "2020-04-30"), Shape::Stretch);
        assert_eq!(shape("1990-01-01", "1999-12-31"), Shape::Unit);
    }
}
