//! Dates as archives write them: the Extended Date/Time Format (ISO 8601-2:2019; Library of Congress, EDTF levels 0 to 2).

use chrono::{Datelike, Duration, NaiveDateTime, NaiveTime, Timelike};
use std::fmt;

use super::interval::Interval;
use super::timex::{ClockValue, DateValue, Season, Timex};
use crate::error::Error;

/// A date or an interval in the Extended Date/Time Format; an interval's ends are both in it, as the standard has it.
///
/// It prints as EDTF and parses back. Kept of the standard: days to centuries with `X` for what is not known, seasons
/// (`21` to `24`), quarters (`33` to `36`), halves (`40`, `41`), civil date-times without a zone, the qualifiers `?`, `~`
/// and `%` behind a whole date, intervals with open (`..`) and unknown ends, years before 0 and beyond 9999.
///
/// ```
/// use frise::calendar::{Edtf, Interval, Timex};
/// for text in ["1984~", "2019-12/..", "196X", "18XX", "2020-21", "2020-36", "XXXX-09-15", "2020-08-04T14:54:00", "-0044-03-15"] {
///     assert_eq!(text.parse::<Edtf>().unwrap().to_string(), text);
/// }
/// let week = "2020-W31".parse::<Timex>().unwrap();
/// assert_eq!(Edtf::try_from(week).unwrap().to_string(), "2020-07-27/2020-08-02");
/// let since = Interval::since("2019-12-01T00:00:00".parse().unwrap());
/// assert_eq!(Edtf::from(since).to_string(), "2019-12-01/..");
/// assert!("1984-13".parse::<Edtf>().unwrap_err().to_string().contains("196X"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edtf {
    /// The date, or the beginning of an interval.
    pub from: EdtfEnd,
    /// The end of an interval.
    pub to: Option<EdtfEnd>,
}

/// An end of an interval, or a date by itself.
///
/// ```
/// use frise::calendar::{Edtf, EdtfEnd};
/// let open: Edtf = "2019-12/..".parse().unwrap();
/// assert_eq!(open.to, Some(EdtfEnd::Open));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EdtfEnd {
    /// `..`: without an end.
    Open,
    /// Nothing written: it has an end, and nobody knows it.
    Unknown,
    /// A date.
    On {
        /// The stretch of the calendar.
        date: DateValue,
        /// Its clock time, to the second, where the date is a day.
        clock: Option<NaiveTime>,
        /// `?`: the source is doubtful.
        uncertain: bool,
        /// `~`: near that date.
        approximate: bool,
    },
}

impl EdtfEnd {
    /// A date without doubt.
    #[must_use]
    pub const fn on(date: DateValue) -> Self {
        Self::On { date, clock: None, uncertain: false, approximate: false }
    }

    fn at(moment: NaiveDateTime) -> Self {
        let date = DateValue::day(moment.date());
        Self::On { date, clock: Some(moment.time()), uncertain: false, approximate: false }
    }

    fn approximately(self) -> Self {
        match self {
            Self::On { date, clock, uncertain, .. } => Self::On { date, clock, uncertain, approximate: true },
            end => end,
        }
    }

    /// From when to when the end reaches, where it is a date that stands on the calendar.
    fn bounds(&self) -> Option<Interval> {
        let Self::On { date, clock, .. } = self else { return None };
        let whole = date.bounds()?;
        match clock {
            None => Some(whole),
            Some(time) => {
                let at = whole.from?.date().and_time(*time);
                Some(Interval::new(at, at.checked_add_signed(Duration::seconds(1))?))
            }
        }
    }
}

impl Edtf {
    /// A date, or a stretch of the calendar, by itself.
    #[must_use]
    pub const fn date(date: DateValue) -> Self {
        Self { from: EdtfEnd::on(date), to: None }
    }

    /// The same, near that date only: `~` behind its dates (« vers 1984 »).
    #[must_use]
    pub fn approximately(self) -> Self {
        Self { from: self.from.approximately(), to: self.to.map(EdtfEnd::approximately) }
    }

    /// The interval it stands for; `None` where a date in it does not stand on the calendar (`XXXX-09-15`).
    ///
    /// An end that is open or unknown is an end that is not known. A date-time by itself is an instant.
    #[must_use]
    pub fn bounds(&self) -> Option<Interval> {
        let known = |end: &EdtfEnd| matches!(end, EdtfEnd::On { .. });
        let Some(to) = &self.to else {
            let whole = self.from.bounds()?;
            let instant = matches!(self.from, EdtfEnd::On { clock: Some(_), .. });
            return Some(if instant { Interval { to: whole.from, ..whole } } else { whole });
        };
        Some(Interval {
            from: if known(&self.from) { self.from.bounds()?.from } else { None },
            to: if known(to) { to.bounds()?.to } else { None },
        })
    }
}

impl From<Interval> for Edtf {
    /// The interval to the second: whole years, months and days are written as such.
    fn from(interval: Interval) -> Self {
        let midnight = |m: NaiveDateTime| m.time() == NaiveTime::MIN;
        if let (Some(from), Some(to)) = (interval.from, interval.to) {
            let day = from.date();
            let whole = [DateValue::Year(day.year()), DateValue::Month { year: Some(day.year()), month: day.month() }, DateValue::day(day)];
            if let Some(date) = whole.into_iter().find(|d| d.bounds() == Some(interval)) {
                return Self::date(date);
            }
            if from == to {
                return Self { from: EdtfEnd::at(from), to: None };
            }
        }
        let days = [interval.from, interval.to].into_iter().flatten().all(midnight);
        let from = match interval.from {
            None => EdtfEnd::Open,
            Some(m) if days => EdtfEnd::on(DateValue::day(m.date())),
            Some(m) => EdtfEnd::at(m),
        };
        let to = match interval.to {
            None => EdtfEnd::Open,
            Some(m) if days => m.date().pred_opt().map_or(EdtfEnd::Unknown, |day| EdtfEnd::on(DateValue::day(day))),
            Some(m) => m.checked_sub_signed(Duration::seconds(1)).map_or(EdtfEnd::Unknown, EdtfEnd::at),
        };
        Self { from, to: Some(to) }
    }
}

impl TryFrom<Timex> for Edtf {
    type Error = Error;

    /// What a TIMEX3 value says in EDTF.
    ///
    /// # Errors
    /// [`Error::Edtf`] for what EDTF has no word for: lengths, recurrences, « récemment », a weekday or hour of no known day, a day
    /// that does not exist.
    fn try_from(timex: Timex) -> Result<Self, Error> {
        let none = || Error::Edtf { given: timex.to_string() };
        let bounded = || timex.bounds().map(Self::from).ok_or_else(none);
        match timex {
            Timex::Date(DateValue::Years(first, last)) => {
                Ok(Self { from: EdtfEnd::on(DateValue::Year(first)), to: Some(EdtfEnd::on(DateValue::Year(last))) })
            }
            // Neither weeks nor centuries before our era have a form of their own.
            Timex::Date(DateValue::Week { .. } | DateValue::Weekend { .. }) | Timex::Date(DateValue::Century(..=-1)) => bounded(),
            Timex::Date(DateValue::Weekday(_)) => Err(none()),
            // « le 31 février » and a thirteenth month have digits, and no form that is one of the standard's.
            Timex::Date(date) => Self::date(date).to_string().parse().map_err(|_| none()),
            Timex::Time { date: Some(_), clock: ClockValue::At(..) } => {
                let moment = timex.bounds().and_then(|b| b.from).ok_or_else(none)?;
                Ok(Self { from: EdtfEnd::at(moment), to: None })
            }
            Timex::Time { date: Some(_), clock: ClockValue::Part(_) } => bounded(),
            _ => Err(none()),
        }
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.from.fmt(f)?;
        match &self.to {
            Some(to) => write!(f, "/{to}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for EdtfEnd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::On { date, clock, uncertain, approximate } = self else {
            return f.write_str(if *self == Self::Open { ".." } else { "" });
        };
        write_date(f, date)?;
        if let Some(time) = clock {
            write!(f, "T{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())?;
        }
        f.write_str(match (uncertain, approximate) {
            (false, false) => "",
            (true, false) => "?",
            (false, true) => "~",
            (true, true) => "%",
        })
    }
}

fn write_year(f: &mut fmt::Formatter<'_>, year: Option<i32>) -> fmt::Result {
    match year {
        None => f.write_str("XXXX"),
        Some(y) if !(-9999..=9999).contains(&y) => write!(f, "Y{y}"),
        Some(y) if y < 0 => write!(f, "-{:04}", -y),
        Some(y) => write!(f, "{y:04}"),
    }
}

fn write_date(f: &mut fmt::Formatter<'_>, date: &DateValue) -> fmt::Result {
    let (year, code) = match *date {
        DateValue::Day { year, month, day } => {
            write_year(f, year)?;
            return match month {
                Some(month) => write!(f, "-{month:02}-{day:02}"),
                None => write!(f, "-XX-{day:02}"),
            };
        }
        DateValue::Year(year) => return write_year(f, Some(year)),
        DateValue::Decade(decade) => return write!(f, "{decade:03}X"),
        DateValue::Century(century) => return write!(f, "{century:02}XX"),
        DateValue::Month { year, month } => (year, month),
        DateValue::Season { year, season } => (year, 21 + season as u32),
        DateValue::Quarter { year, quarter } => (year, quarter.saturating_add(32)),
        DateValue::Half { year, half } => (year, half.saturating_add(39)),
        // What has no form of its own was made an interval.
        DateValue::Week { .. } | DateValue::Weekend { .. } | DateValue::Weekday(_) | DateValue::Years(..) => return Ok(()),
    };
    write_year(f, year)?;
    write!(f, "-{code:02}")
}

/// The season of an EDTF code.
pub(super) fn season(code: u32) -> Option<Season> {
    [Season::Spring, Season::Summer, Season::Autumn, Season::Winter].into_iter().find(|s| 21 + *s as u32 == code)
}
