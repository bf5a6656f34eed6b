//! A caller's own calendar.

use chrono::{NaiveDate, Weekday};

use super::arith::held;
use super::holiday::Holiday;
use super::week::Week;
use super::working::{Calendar, DayOff};
use crate::error::Error;

/// Changes a calendar into another: holidays in, holidays out, another working week.
///
/// ```
/// use chrono::{NaiveDate, Weekday};
/// use frise::calendar::{Calendar, Holiday};
/// let bridge = NaiveDate::from_ymd_opt(2023, 5, 19).unwrap();
/// let office = Calendar::metropole().customise()
///     .name("office")
///     .once(bridge, "pont de l'Ascension")
///     .without(Holiday::WhitMonday)
///     .build()?;
/// assert_eq!(office.holiday_name(bridge), Some("pont de l'Ascension"));
/// assert!(Calendar::builder().yearly(2, 30, "never").build().is_err());
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct CalendarBuilder {
    calendar: Calendar,
    error: Option<Error>,
}

impl Calendar {
    /// A calendar without any holiday, Monday to Friday worked, to be filled.
    pub fn builder() -> CalendarBuilder {
        CalendarBuilder::from(Self { name: "custom".to_owned(), off: Vec::new(), week: Week::MONDAY_TO_FRIDAY })
    }

    /// This calendar, to be changed into another one.
    pub fn customise(self) -> CalendarBuilder {
        CalendarBuilder::from(self)
    }
}

impl From<Calendar> for CalendarBuilder {
    fn from(calendar: Calendar) -> Self {
        Self { calendar, error: None }
    }
}

impl CalendarBuilder {
    /// Gives the calendar a name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.calendar.name = name.into();
        self
    }

    /// Makes a named day a holiday.
    pub fn with(mut self, holiday: Holiday) -> Self {
        self.calendar.off.push(DayOff::Named(holiday));
        self
    }

    /// Makes a named day an ordinary one.
    pub fn without(mut self, holiday: Holiday) -> Self {
        self.calendar.off.retain(|off| *off != DayOff::Named(holiday));
        self
    }

    /// Adds a holiday on the same day of every year; 29 February exists in leap years only.
    pub fn yearly(mut self, month: u32, day: u32, name: impl Into<String>) -> Self {
        let name = name.into();
        if NaiveDate::from_ymd_opt(2000, month, day).is_none() {
            self.refuse(name, format!("no year has a day {day} in month {month}: give a month 1 to 12 and one of its days"));
        } else {
            self.calendar.off.push(DayOff::Yearly { month, day, name });
        }
        self
    }

    /// Adds a holiday on one day of one year.
    pub fn once(mut self, day: NaiveDate, name: impl Into<String>) -> Self {
        let name = name.into();
        if held(day).is_none() {
            self.refuse(name, format!("{day} lies outside the calendar: keep dates within years 1 to 9999"));
        } else {
            self.calendar.off.push(DayOff::Once { day, name });
        }
        self
    }

    /// Sets the weekdays that are worked.
    pub fn working_week(mut self, weekdays: impl IntoIterator<Item = Weekday>) -> Self {
        self.calendar.week = weekdays.into_iter().fold(Week::EMPTY, Week::with);
        self
    }

    /// The calendar.
    ///
    /// # Errors
    /// [`Error::Entry`] for a holiday that is on no day, or a working week without a day.
    pub fn build(mut self) -> Result<Calendar, Error> {
        if self.calendar.week == Week::EMPTY {
            self.refuse(String::new(), "a working week needs a day: name one at least".to_owned());
        }
        match self.error {
            Some(error) => Err(error),
            None => Ok(self.calendar),
        }
    }

    fn refuse(&mut self, given: String, why: String) {
        let what = if given.is_empty() { "working week" } else { "holiday" };
        self.error.get_or_insert(Error::Entry { what, given, why });
    }
}
