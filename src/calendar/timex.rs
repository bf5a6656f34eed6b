//! TIMEX3 values (TimeML, ISO 24617-1): what an expression of time means, as a value.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::fmt;

use super::grain::Unit;

/// The value of an expression of time.
///
/// It prints as TIMEX3 writes it and parses back.
///
/// ```
/// use frise::calendar::{DateValue, Timex};
/// let value: Timex = "2020-09-15".parse().unwrap();
/// assert_eq!(value, Timex::Date(DateValue::day(chrono::NaiveDate::from_ymd_opt(2020, 9, 15).unwrap())));
/// for text in ["2020-W31-WE", "2020-Q3", "2020-SU", "P45D", "PT48H", "PXW", "2020-08-04T14:54", "XXXX-WXX-1", "PRESENT_REF", "201X"] {
///     assert_eq!(text.parse::<Timex>().unwrap().to_string(), text);
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Timex {
    /// A day, week, month, year or other stretch of the calendar.
    Date(DateValue),
    /// A clock time or part of a day, with its date where it is known.
    Time {
        /// Its date.
        date: Option<DateValue>,
        /// The time of day.
        clock: ClockValue,
    },
    /// A length of time.
    Duration(Length),
    /// A recurrence.
    Set(SetValue),
    /// « récemment », « naguère ».
    PastRef,
    /// « actuellement », « à ce jour ».
    PresentRef,
    /// « bientôt », « prochainement ».
    FutureRef,
}

/// A stretch of the calendar at its own granularity; a missing part is `None` and prints as `X`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateValue {
    /// A day: `2020-09-15`, `XXXX-09-15`.
    Day {
        /// Astronomical year: 0 is 1 BC.
        year: Option<i32>,
        /// Month, 1 to 12.
        month: Option<u32>,
        /// Day of the month, 1 to 31.
        day: u32,
    },
    /// A day of an unknown week: `XXXX-WXX-1` is a Monday.
    Weekday(u32),
    /// An ISO week: `2020-W31`; `XXXX-W31` without its year.
    Week {
        /// ISO year.
        year: Option<i32>,
        /// ISO week, 1 to 53.
        week: u32,
    },
    /// The Saturday and Sunday of an ISO week: `2020-W31-WE`.
    Weekend {
        /// ISO year.
        year: Option<i32>,
        /// ISO week, 1 to 53; 0 where it is not known.
        week: u32,
    },
    /// A month: `2020-09`.
    Month {
        /// Year.
        year: Option<i32>,
        /// Month, 1 to 12.
        month: u32,
    },
    /// A quarter: `2020-Q3`.
    Quarter {
        /// Year.
        year: Option<i32>,
        /// 1 to 4.
        quarter: u32,
    },
    /// A half-year: `2020-H2`.
    Half {
        /// Year.
        year: Option<i32>,
        /// 1 or 2.
        half: u32,
    },
    /// A season: `2020-SU`.
    Season {
        /// Year in which it begins.
        year: Option<i32>,
        /// Which.
        season: Season,
    },
    /// A year: `2020`, `BC0300`.
    Year(i32),
    /// A year that straddles two, or several years in one word: `2020/2021`.
    Years(i32, i32),
    /// A decade, as its year without the last figure: `201X`.
    Decade(i32),
    /// A century, as its year without the last two figures: `18XX` is the nineteenth; negative ones are before our era.
    Century(i32),
}

/// A season of the year.
///
/// ```
/// use frise::calendar::{DateValue, Season, Timex};
/// let summer = DateValue::Season { year: Some(2020), season: Season::Summer };
/// assert_eq!("2020-SU".parse::<Timex>().unwrap(), Timex::Date(summer));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Season {
    /// From 21 March.
    Spring,
    /// From 21 June.
    Summer,
    /// From 21 September.
    Autumn,
    /// From 21 December; « l'hiver 1987 » does not say which of two winters, so it has no bounds.
    Winter,
}

/// A part of a day.
///
/// ```
/// use frise::calendar::{ClockValue, DayPart, Timex};
/// let Timex::Time { clock, .. } = "2020-08-04TMO".parse().unwrap() else { panic!() };
/// assert_eq!(clock, ClockValue::Part(DayPart::Morning));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DayPart {
    /// 6 h to 12 h.
    Morning,
    /// 12 h to 14 h, the hour of lunch.
    Midday,
    /// 12 h to 18 h.
    Afternoon,
    /// 18 h to 24 h.
    Evening,
    /// 22 h to 6 h of the next day.
    Night,
    /// « la journée »: 6 h to 21 h.
    Day,
    /// « l'aube », « l'aurore »: 4 h to 8 h. TIMEX3 has no word for it: it prints as a morning and is read back as one.
    Dawn,
    /// « le crépuscule », « la tombée de la nuit »: 19 h to 22 h. It prints as an evening and is read back as one.
    Dusk,
}

/// A time of day.
///
/// ```
/// use frise::calendar::{ClockValue, Timex};
/// let Timex::Time { clock, .. } = "2020-08-04T14:30".parse().unwrap() else { panic!() };
/// assert_eq!(clock, ClockValue::At(14, 30, 0));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClockValue {
    /// Hours (0 to 24), minutes, seconds.
    At(u32, u32, u32),
    /// A part of the day.
    Part(DayPart),
}

/// How many of a unit: an exact number, or not said (« quelques »).
///
/// ```
/// use frise::calendar::{Count, Length, Unit};
/// let length = Length::of(45, Unit::Day);
/// assert!(length.parts().all(|(count, _)| count == Count::Exactly(45.into())));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Count {
    /// As said: 18 months stay 18 months.
    Exactly(Decimal),
    /// « plusieurs », « quelques »: `X`.
    Vague,
}

/// A length of time, in the units in which it was said, at most three.
///
/// ```
/// use frise::calendar::{Length, Timex, Unit};
/// assert_eq!(Timex::Duration(Length::of(18, Unit::Month)).to_string(), "P18M", "and not P1Y6M");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Length {
    /// The count of its first part, 0 where it is vague. A length is a part of every time that is read, so that it is kept short: the
    /// counts of the other parts are their figures and how many of those are decimals.
    first: Decimal,
    further: [i32; 2],
    decimals: [u8; 2],
    units: [Option<Unit>; 3],
    /// A bit for each part of which it is not said how many.
    vague: u8,
}

impl Length {
    /// So many of one unit.
    #[must_use]
    pub const fn new(count: Count, unit: Unit) -> Self {
        let (first, vague) = match count {
            Count::Exactly(number) => (number, 0),
            Count::Vague => (Decimal::ZERO, 1),
        };
        Self { first, further: [0; 2], decimals: [0; 2], units: [Some(unit), None, None], vague }
    }

    /// So many whole units.
    #[must_use]
    pub fn of(count: i64, unit: Unit) -> Self {
        Self::new(Count::Exactly(Decimal::from(count)), unit)
    }

    /// This length and so many of another unit; `None` when three units are said already, or so many are more than two thousand million.
    #[must_use]
    pub fn and(mut self, count: Count, unit: Unit) -> Option<Self> {
        let at = self.units.iter().position(Option::is_none)?;
        self.units[at] = Some(unit);
        match count {
            Count::Vague => self.vague |= 1 << at,
            Count::Exactly(number) => {
                let number = number.normalize();
                self.further[at - 1] = i32::try_from(number.mantissa()).ok()?;
                self.decimals[at - 1] = u8::try_from(number.scale()).ok()?;
            }
        }
        Some(self)
    }

    /// Its parts, in the order said.
    pub fn parts(&self) -> impl Iterator<Item = (Count, Unit)> + '_ {
        let count = |at: usize| match at.checked_sub(1) {
            _ if self.vague >> at & 1 == 1 => Count::Vague,
            None => Count::Exactly(self.first),
            Some(at) => Count::Exactly(Decimal::new(self.further[at].into(), self.decimals[at].into())),
        };
        self.units.iter().enumerate().map_while(move |(at, unit)| Some((count(at), (*unit)?)))
    }

    /// The unit and whole number of a length said in one unit.
    #[must_use]
    pub fn single(&self) -> Option<(Count, Unit)> {
        self.parts().next().filter(|_| self.units[1].is_none())
    }

    /// The coarsest unit it was said in.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.parts().map(|(_, unit)| unit).max().unwrap_or(Unit::Day)
    }
}

/// What recurs.
///
/// ```
/// use frise::calendar::{SetValue, Timex};
/// assert_eq!(Timex::Set(SetValue::Weekday(6)).to_string(), "XXXX-WXX-6");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SetValue {
    /// Once every length of time: `P1Y`.
    Every(Length),
    /// Every such weekday: `XXXX-WXX-6`.
    Weekday(u32),
    /// Every year on a day or in a month: `XXXX-09-15`, `XXXX-09`.
    Yearly {
        /// Month, 1 to 12.
        month: u32,
        /// Day of the month, where one is said.
        day: Option<u32>,
    },
    /// Every day at that part: `XXXX-XX-XXTMO`.
    Daily(DayPart),
    /// Every weekend: `XXXX-WXX-WE`.
    Weekend,
    /// Every such season: `XXXX-SU`.
    Season(Season),
}

impl DateValue {
    /// The value of a calendar day.
    #[must_use]
    pub fn day(day: NaiveDate) -> Self {
        use chrono::Datelike as _;
        Self::Day { year: Some(day.year()), month: Some(day.month()), day: day.day() }
    }

    /// Its granularity.
    #[must_use]
    pub const fn unit(&self) -> Unit {
        match self {
            Self::Day { .. } | Self::Weekday(_) | Self::Weekend { .. } => Unit::Day,
            Self::Week { .. } => Unit::Week,
            Self::Month { .. } => Unit::Month,
            Self::Quarter { .. } | Self::Season { .. } => Unit::Quarter,
            Self::Half { .. } => Unit::Half,
            Self::Year(_) | Self::Years(..) => Unit::Year,
            Self::Decade(_) => Unit::Decade,
            Self::Century(_) => Unit::Century,
        }
    }
}

impl Season {
    /// The two letters of TIMEX3.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Spring => "SP",
            Self::Summer => "SU",
            Self::Autumn => "FA",
            Self::Winter => "WI",
        }
    }
}

impl DayPart {
    /// The two letters of TIMEX3.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Morning | Self::Dawn => "MO",
            Self::Midday => "MI",
            Self::Day => "DT",
            Self::Afternoon => "AF",
            Self::Evening | Self::Dusk => "EV",
            Self::Night => "NI",
        }
    }
}

struct Year(Option<i32>);

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            None => f.write_str("XXXX"),
            Some(y) if y <= 0 => write!(f, "BC{:04}", 1 - i64::from(y)),
            Some(y) => write!(f, "{y:04}"),
        }
    }
}

impl fmt::Display for DateValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Day { year, month: Some(m), day } => write!(f, "{}-{m:02}-{day:02}", Year(year)),
            Self::Day { year, month: None, day } => write!(f, "{}-XX-{day:02}", Year(year)),
            Self::Weekday(d) => write!(f, "XXXX-WXX-{d}"),
            Self::Week { year, week } => write!(f, "{}-W{week:02}", Year(year)),
            Self::Weekend { week: 0, year } => write!(f, "{}-WXX-WE", Year(year)),
            Self::Weekend { year, week } => write!(f, "{}-W{week:02}-WE", Year(year)),
            Self::Month { year, month } => write!(f, "{}-{month:02}", Year(year)),
            Self::Quarter { year, quarter } => write!(f, "{}-Q{quarter}", Year(year)),
            Self::Half { year, half } => write!(f, "{}-H{half}", Year(year)),
            Self::Season { year, season } => write!(f, "{}-{}", Year(year), season.code()),
            Self::Year(y) => write!(f, "{}", Year(Some(y))),
            Self::Years(a, b) => write!(f, "{}/{}", Year(Some(a)), Year(Some(b))),
            Self::Decade(d) => write!(f, "{d:03}X"),
            Self::Century(c) if c < 0 => write!(f, "BC{:02}XX", -1 - i64::from(c)),
            Self::Century(c) => write!(f, "{c:02}XX"),
        }
    }
}

impl fmt::Display for ClockValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::At(h, m, 0) => write!(f, "T{h:02}:{m:02}"),
            Self::At(h, m, s) => write!(f, "T{h:02}:{m:02}:{s:02}"),
            Self::Part(part) => write!(f, "T{}", part.code()),
        }
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("P")?;
        let mut clock = false;
        for (count, unit) in self.parts() {
            // TIMEX3 has no designator for what is longer than a year or between a month and a year.
            let (factor, unit) = match unit {
                Unit::Quarter => (3, Unit::Month),
                Unit::Half => (6, Unit::Month),
                Unit::Decade => (10, Unit::Year),
                Unit::Century => (100, Unit::Year),
                unit => (1, unit),
            };
            if unit.is_clock() && !clock {
                clock = true;
                f.write_str("T")?;
            }
            match count {
                Count::Vague => write!(f, "X{}", unit.designator())?,
                Count::Exactly(n) => match n.checked_mul(Decimal::from(factor)) {
                    Some(n) => write!(f, "{}{}", n.normalize(), unit.designator())?,
                    None => write!(f, "X{}", unit.designator())?,
                },
            }
        }
        Ok(())
    }
}

impl fmt::Display for SetValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Every(length) => write!(f, "{length}"),
            Self::Weekday(d) => write!(f, "XXXX-WXX-{d}"),
            Self::Yearly { month, day: Some(day) } => write!(f, "XXXX-{month:02}-{day:02}"),
            Self::Yearly { month, day: None } => write!(f, "XXXX-{month:02}"),
            Self::Daily(part) => write!(f, "XXXX-XX-XXT{}", part.code()),
            Self::Weekend => f.write_str("XXXX-WXX-WE"),
            Self::Season(season) => write!(f, "XXXX-{}", season.code()),
        }
    }
}

impl fmt::Display for Timex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => write!(f, "{date}"),
            Self::Time { date: Some(date), clock } => write!(f, "{date}{clock}"),
            Self::Time { date: None, clock } => write!(f, "{clock}"),
            Self::Duration(length) => write!(f, "{length}"),
            Self::Set(set) => write!(f, "{set}"),
            Self::PastRef => f.write_str("PAST_REF"),
            Self::PresentRef => f.write_str("PRESENT_REF"),
            Self::FutureRef => f.write_str("FUTURE_REF"),
        }
    }
}
