//! Reading EDTF back.

use chrono::{NaiveDate, NaiveTime};
use std::str::FromStr;

use super::edtf::{Edtf, EdtfEnd, season};
use super::timex::DateValue;
use crate::error::Error;

impl FromStr for Edtf {
    type Err = Error;

    /// Reads a date or an interval.
    ///
    /// # Errors
    /// [`Error::Edtf`] for what is no EDTF, a day that does not exist, or a part of the standard that is not kept:
    /// qualifiers inside a date, sets, zones, significant figures.
    fn from_str(text: &str) -> Result<Self, Error> {
        let read = || match text.split_once('/') {
            None => on(text).map(|from| Self { from, to: None }),
            Some((from, to)) => {
                let both = Self { from: end(from)?, to: Some(end(to)?) };
                let dated = |end: &EdtfEnd| matches!(end, EdtfEnd::On { .. });
                (dated(&both.from) || both.to.as_ref().is_some_and(dated)).then_some(both)
            }
        };
        read().ok_or_else(|| Error::Edtf { given: text.to_owned() })
    }
}

fn end(text: &str) -> Option<EdtfEnd> {
    match text {
        "" => Some(EdtfEnd::Unknown),
        ".." => Some(EdtfEnd::Open),
        _ => on(text),
    }
}

fn on(text: &str) -> Option<EdtfEnd> {
    let (text, uncertain, approximate) = match text.char_indices().next_back()? {
        (at, '?') => (&text[..at], true, false),
        (at, '~') => (&text[..at], false, true),
        (at, '%') => (&text[..at], true, true),
        _ => (text, false, false),
    };
    let (day, clock) = match text.split_once('T') {
        None => (text, None),
        Some((day, time)) => (day, Some(self::clock(time)?)),
    };
    let date = date(day)?;
    let dated = matches!(date, DateValue::Day { year: Some(_), month: Some(_), .. });
    (clock.is_none() || dated).then_some(EdtfEnd::On { date, clock, uncertain, approximate })
}

fn figures(text: &str, len: usize) -> Option<u32> {
    (text.len() == len && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

fn clock(text: &str) -> Option<NaiveTime> {
    let mut parts = text.split(':').map(|part| figures(part, 2));
    let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
    parts.next().is_none().then(|| NaiveTime::from_hms_opt(hour, minute, second))?
}

/// A year: four figures, `XXXX`, `-0044`, `Y17000`.
fn year(text: &str) -> Option<Option<i32>> {
    if text == "XXXX" {
        return Some(None);
    }
    if let Some(long) = text.strip_prefix('Y') {
        let bare = long.strip_prefix('-').unwrap_or(long);
        let plain = bare.len() > 4 && !bare.starts_with('0') && bare.bytes().all(|b| b.is_ascii_digit());
        return plain.then(|| long.parse().ok().map(Some)).flatten();
    }
    match text.strip_prefix('-') {
        Some(before) => figures(before, 4).filter(|y| *y > 0).map(|y| Some(-(y as i32))),
        None => figures(text, 4).map(|y| Some(y as i32)),
    }
}

fn date(text: &str) -> Option<DateValue> {
    if let Some(century) = text.strip_suffix("XX").filter(|t| t.len() == 2) {
        return figures(century, 2).map(|c| DateValue::Century(c as i32));
    }
    if let Some(decade) = text.strip_suffix('X').filter(|t| t.len() == 3) {
        return figures(decade, 3).map(|d| DateValue::Decade(d as i32));
    }
    // The sign of a year before 0 is no separator.
    let sign = if text.starts_with("Y-") { 2 } else { usize::from(text.starts_with('-')) };
    let stop = text.get(sign..)?.find('-').map_or(text.len(), |at| sign + at);
    let year = year(&text[..stop])?;
    let Some(rest) = text[stop..].strip_prefix('-') else { return year.map(DateValue::Year) };
    let Some((month, day)) = rest.split_once('-') else {
        return match figures(rest, 2)? {
            month @ 1..=12 => Some(DateValue::Month { year, month }),
            code @ 21..=24 => Some(DateValue::Season { year, season: season(code)? }),
            code @ 33..=36 => Some(DateValue::Quarter { year, quarter: code - 32 }),
            code @ 40..=41 => Some(DateValue::Half { year, half: code - 39 }),
            _ => None,
        };
    };
    let day = figures(day, 2).filter(|d| (1..=31).contains(d))?;
    let month = if month == "XX" { None } else { Some(figures(month, 2)?) };
    // Where the year is not known, a leap year may hold it.
    let stands = month.is_none_or(|m| NaiveDate::from_ymd_opt(year.unwrap_or(2000), m, day).is_some());
    stands.then_some(DateValue::Day { year, month, day })
}

#[cfg(test)]
mod tests {
    use crate::calendar::{Edtf, Interval, Timex};

    #[test]
    fn what_is_written_reads_back() {
        for text in [
            "1984",
            "1984-09",
            "1984-09-15",
            "1984?",
            "1984~",
            "1984-06%",
            "2004-02-29",
            "XXXX-02-29",
            "2020-XX-15",
            "196X",
            "19XX",
            "2001-21",
            "2001-24",
            "2001-33",
            "2001-41",
            "2019-12/..",
            "../2020-01-01",
            "/2006",
            "2004-06-01/",
            "1964~/2008",
            "Y17000",
            "Y-17000",
            "Y-17000-03-15/..",
            "-0044",
            "-0044-03-15",
            "2020-08-04T14:54:00",
            "2020-08-04T06:00:00/2020-08-04T11:59:59",
            "0000",
        ] {
            assert_eq!(text.parse::<Edtf>().map(|e| e.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_is_not_kept_is_refused() {
        for text in [
            "",
            "/",
            "../..",
            "1984-13",
            "2021-02-29",
            "XXXX-02-30",
            "1984-9",
            "84",
            "1984-09-15T25:00:00",
            "1984-09T10:00:00",
            "Y198",
            "2004-06-~11",
            "[1667,1668]",
            "1985-04-12T23:20:30Z",
            "196XX",
            "é",
            "1984é",
            "2001-25",
            "-0000",
            "2020-01-01/2/3",
        ] {
            assert!(text.parse::<Edtf>().is_err(), "{text}");
        }
    }

    #[test]
    fn timex_says_the_same_days() {
        for (timex, edtf) in [
            ("2020-09-15", "2020-09-15"),
            ("2020-W31", "2020-07-27/2020-08-02"),
            ("2020-W31-WE", "2020-08-01/2020-08-02"),
            ("2020-Q3", "2020-35"),
            ("2020-H2", "2020-41"),
            ("2020-SU", "2020-22"),
            ("201X", "201X"),
            ("18XX", "18XX"),
            ("2019/2020", "2019/2020"),
            ("BC0044-03-15", "-0043-03-15"),
            ("2020-08-04T14:54", "2020-08-04T14:54:00"),
            ("2020-08-04TMO", "2020-08-04T06:00:00/2020-08-04T11:59:59"),
        ] {
            let value: Timex = timex.parse().unwrap();
            assert_eq!(Edtf::try_from(value).unwrap().to_string(), edtf, "{timex}");
        }
        for timex in ["P45D", "XXXX-WXX-1", "PRESENT_REF", "T14:54", "2023-02-31", "XXXX-02-30", "2021-02-29", "2021-02-29T10:00"] {
            assert!(Edtf::try_from(timex.parse::<Timex>().unwrap()).is_err(), "{timex}");
        }
    }

    #[test]
    fn an_interval_keeps_its_bounds() {
        for (from, to) in [
            ("2020-01-01T00:00:00", "2021-01-01T00:00:00"),
            ("2020-02-01T00:00:00", "2020-03-01T00:00:00"),
            ("2020-02-28T00:00:00", "2020-03-01T00:00:00"),
            ("2020-08-04T14:54:00", "2020-08-04T14:54:00"),
            ("2020-08-04T06:00:00", "2020-08-04T12:00:00"),
        ] {
            let interval = Interval::new(from.parse().unwrap(), to.parse().unwrap());
            let written = Edtf::from(interval).to_string();
            assert_eq!(written.parse::<Edtf>().unwrap().bounds(), Some(interval), "{written}");
        }
        let since = Interval::since("2019-12-01T00:00:00".parse().unwrap());
        assert_eq!(Edtf::from(since).bounds(), Some(since));
    }
}
