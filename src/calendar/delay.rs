//! A delay: how much time, counted how.

use std::fmt;

use super::grain::Unit;
use super::week::DayKind;

/// The months that distance adds to a delay (CPC art. 643).
///
/// ```
/// use frise::calendar::Distance;
/// assert_eq!((Distance::Overseas.months(), Distance::Abroad.months()), (1, 2));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Distance {
    /// One month: the party lives overseas.
    Overseas,
    /// Two months: the party lives abroad.
    Abroad,
}

impl Distance {
    /// How many months it adds.
    #[must_use]
    pub const fn months(self) -> u64 {
        match self {
            Self::Overseas => 1,
            Self::Abroad => 2,
        }
    }
}

/// A delay: quantities that are counted in the law's order (months, then days, then hours) and the manner of counting them.
///
/// ```
/// use chrono::NaiveDate;
/// use frise::calendar::{Calendar, Delay, Distance, Policy};
/// let metropole = Calendar::metropole();
/// let start = NaiveDate::from_ymd_opt(2023, 1, 30).unwrap();
/// let due = |delay: Delay| delay.due(start, &metropole, Policy::default()).map(|due| due.day.to_string());
/// assert_eq!(due(Delay::months(1))?, "2023-02-28");
/// assert_eq!(due(Delay::months(1).and(Delay::days(5)))?, "2023-03-05");
/// assert_eq!(due(Delay::days(5).ouvres())?, "2023-02-06");
/// assert_eq!(due(Delay::quinzaine().francs())?, "2023-02-15");
/// assert_eq!(due(Delay::months(1).distance(Distance::Abroad))?, "2023-04-30");
/// assert_eq!(due(Delay::days(30).end_of_month())?, "2023-03-31");
/// assert!(Delay::days(999_999_999).due(start, &metropole, Policy::default()).is_err());
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[must_use]
pub struct Delay {
    pub(super) years: u64,
    pub(super) months: u64,
    pub(super) weeks: u64,
    pub(super) days: u64,
    pub(super) seconds: u64,
    pub(super) kind: DayKind,
    pub(super) franc: bool,
    pub(super) end_of_month: bool,
    pub(super) distance: Option<Distance>,
}

impl Delay {
    /// So many years, each twelve months (CPC art. 641 al. 2).
    pub fn years(count: u64) -> Self {
        Self { years: count, ..Self::default() }
    }

    /// So many months (CPC art. 641 al. 2).
    pub fn months(count: u64) -> Self {
        Self { months: count, ..Self::default() }
    }

    /// So many weeks, each seven days of every kind.
    pub fn weeks(count: u64) -> Self {
        Self { weeks: count, ..Self::default() }
    }

    /// So many days (CPC art. 641 al. 1), every day until [`ouvrables`](Self::ouvrables) or [`ouvres`](Self::ouvres) says otherwise.
    pub fn days(count: u64) -> Self {
        Self { days: count, ..Self::default() }
    }

    /// So many hours, counted from hour to hour, or as days of twenty-four where no hour is known.
    pub fn hours(count: u64) -> Self {
        Self::of(count, Unit::Hour)
    }

    /// So many units; what is finer than an hour is counted like hours, what is coarser than a month like months.
    pub fn of(count: u64, unit: Unit) -> Self {
        match unit {
            Unit::Year => Self::years(count),
            Unit::Week => Self::weeks(count),
            Unit::Day => Self::days(count),
            _ => Self {
                months: unit.months().unwrap_or(0).saturating_mul(count),
                seconds: unit.seconds().unwrap_or(0).saturating_mul(count),
                ..Self::default()
            },
        }
    }

    /// A « huitaine »: eight days in a legal text, though a week in common speech.
    pub fn huitaine() -> Self {
        Self::days(8)
    }

    /// A « quinzaine »: fifteen days in a legal text, though two weeks in common speech.
    pub fn quinzaine() -> Self {
        Self::days(15)
    }

    /// Franc: neither its first day nor its last counts, so the act may be done on the day after, of its own kind of day (CE 19 Sept. 2014 n° 362568).
    pub fn francs(self) -> Self {
        Self { franc: true, ..self }
    }

    /// Its days, and its hours by the day, are « ouvrables »: Monday to Saturday without holidays.
    pub fn ouvrables(self) -> Self {
        self.kind(DayKind::Ouvrable)
    }

    /// Its days, and its hours by the day, are « ouvrés »: those of the calendar's working week without holidays.
    pub fn ouvres(self) -> Self {
        self.kind(DayKind::Ouvre)
    }

    /// Its days, and its hours by the day, are of that kind; weeks and months always hold every day.
    pub fn kind(self, kind: DayKind) -> Self {
        Self { kind, ..self }
    }

    /// « Fin de mois »: it is taken to the end of a month, which one the policy says (C. com. art. L. 441-10).
    pub fn end_of_month(self) -> Self {
        Self { end_of_month: true, ..self }
    }

    /// Distance lengthens it by months (CPC art. 643).
    pub fn distance(self, distance: Distance) -> Self {
        Self { distance: Some(distance), ..self }
    }

    /// Both together: quantities add up and the marks of either hold for the whole; where both name a kind of day other than every
    /// day, or a distance, this one's stands.
    pub fn and(self, other: Self) -> Self {
        Self {
            years: self.years.saturating_add(other.years),
            months: self.months.saturating_add(other.months),
            weeks: self.weeks.saturating_add(other.weeks),
            days: self.days.saturating_add(other.days),
            seconds: self.seconds.saturating_add(other.seconds),
            kind: if self.kind == DayKind::Calendaire { other.kind } else { self.kind },
            franc: self.franc || other.franc,
            end_of_month: self.end_of_month || other.end_of_month,
            distance: self.distance.or(other.distance),
        }
    }

    /// Whether it counts hours or minutes and nothing coarser.
    pub(crate) fn is_hours(&self) -> bool {
        self.seconds > 0 && [self.years, self.months, self.weeks, self.days] == [0; 4]
    }

    /// Whether it is shorter than a day.
    pub(crate) fn is_under_a_day(&self) -> bool {
        self.is_hours() && self.seconds < 86_400
    }

    /// Years, months and distance in months.
    pub(super) fn in_months(&self) -> Option<i64> {
        let distance = self.distance.map_or(0, Distance::months);
        self.years.checked_mul(12)?.checked_add(self.months)?.checked_add(distance)?.try_into().ok()
    }
}

/// The delay in English with the French word for its kind: « 1 month 10 days ouvrés, franc », « 48 hours ouvrées ».
impl fmt::Display for Delay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hours, rest) = (self.seconds / 3600, self.seconds % 3600);
        let (of_day, of_hour) = match self.kind {
            DayKind::Calendaire => ("", ""),
            DayKind::Ouvrable => (" ouvrables", " ouvrables"),
            DayKind::Ouvre => (" ouvrés", " ouvrées"),
        };
        let amounts = [
            (self.years, "year", ""),
            (self.months, "month", ""),
            (self.weeks, "week", ""),
            (self.days, "day", of_day),
            (hours, "hour", of_hour),
            (rest / 60, "minute", of_hour),
            (rest % 60, "second", of_hour),
        ];
        let mut gap = "";
        for (count, unit, kind) in amounts.iter().filter(|(count, ..)| *count > 0) {
            write!(f, "{gap}{count} {unit}")?;
            f.write_str(if *count == 1 { "" } else { "s" })?;
            f.write_str(kind)?;
            gap = " ";
        }
        f.write_str(if gap.is_empty() { "no time" } else { "" })?;
        f.write_str(if self.franc { ", franc" } else { "" })?;
        f.write_str(if self.end_of_month { ", end of month" } else { "" })?;
        match self.distance {
            None => Ok(()),
            Some(Distance::Overseas) => f.write_str(", party overseas"),
            Some(Distance::Abroad) => f.write_str(", party abroad"),
        }
    }
}
