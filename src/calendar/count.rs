//! Counting a delay: from a day to the day on which acting is still in time, and the order of the steps between.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime};
use std::fmt::{self, Write as _};

use super::arith::held;
use super::delay::Delay;
use super::due::{Due, Step};
use super::policy::{EndOfMonth, Policy, Roll};
use super::working::Calendar;
use crate::error::Error;

impl Delay {
    /// When the delay ends that starts from an act, an event or a decision on `from`, a day that does not count (CPC art. 640, 641).
    ///
    /// Hours are counted as days of twenty-four, what is left over dropped, since no hour is known: see [`due_at`](Self::due_at).
    ///
    /// # Errors
    /// [`Error::OutOfRange`] where the count leaves the years 1 to 9999.
    pub fn due(&self, from: NaiveDate, calendar: &Calendar, policy: Policy) -> Result<Due, Error> {
        Count::new(self, from, calendar, policy, Way::Forward).run(None)
    }

    /// When the delay ends that starts at a known moment: its hours run from that moment, days and months as in [`due`](Self::due).
    ///
    /// Hours that are « ouvrées » or « ouvrables » run through the twenty-four hours of the days that count: 48 heures ouvrées are two jours ouvrés.
    ///
    /// # Errors
    /// [`Error::OutOfRange`] where the count leaves the years 1 to 9999.
    pub fn due_at(&self, from: NaiveDateTime, calendar: &Calendar, policy: Policy) -> Result<Due, Error> {
        Count::new(self, from.date(), calendar, policy, Way::Forward).run(Some(from.time()))
    }

    /// By when to act « N days before » an event on `event`, by the policy's way of counting backward; never rolled, and a franc delay is always clear.
    ///
    /// Hours are counted as days of twenty-four, what is left over as one more, since no hour is known, and are never clear.
    ///
    /// ```
    /// use chrono::NaiveDate;
    /// use frise::calendar::{Backward, Calendar, Delay, Policy};
    /// let hearing = NaiveDate::from_ymd_opt(2023, 6, 20).unwrap();
    /// let calendar = Calendar::metropole();
    /// let clear = Delay::quinzaine().due_before(hearing, &calendar, Policy::default())?;
    /// assert_eq!(clear.day.to_string(), "2023-06-04");
    /// let policy = Policy { backward: Backward::Simple, ..Policy::default() };
    /// assert_eq!(Delay::quinzaine().due_before(hearing, &calendar, policy)?.day.to_string(), "2023-06-05");
    /// # Ok::<(), frise::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::OutOfRange`] where the count leaves the years 1 to 9999; [`Error::Entry`] for « fin de mois », which no text counts backward.
    pub fn due_before(&self, event: NaiveDate, calendar: &Calendar, policy: Policy) -> Result<Due, Error> {
        Count::new(self, event, calendar, policy, Way::Backward).run(None)
    }

    /// By when to act « N hours before » an event at a known moment; days and months as in [`due_before`](Self::due_before).
    ///
    /// # Errors
    /// As [`due_before`](Self::due_before).
    pub fn due_before_at(&self, event: NaiveDateTime, calendar: &Calendar, policy: Policy) -> Result<Due, Error> {
        Count::new(self, event.date(), calendar, policy, Way::Backward).run(Some(event.time()))
    }
}

/// Which way a delay is counted.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Forward,
    Backward,
}

impl Way {
    pub(super) const fn sign(self) -> i64 {
        match self {
            Self::Forward => 1,
            Self::Backward => -1,
        }
    }

    /// The English word after a quantity counted this way.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Forward => "on",
            Self::Backward => "back",
        }
    }
}

/// Where the steps of a count are laid down.
pub(super) struct Articles {
    pub(super) start: &'static str,
    pub(super) days: &'static str,
    pub(super) weeks: &'static str,
    pub(super) months: &'static str,
    pub(super) after_months: &'static str,
    pub(super) hours: &'static str,
    pub(super) end: &'static str,
}

const FRENCH: Articles = Articles {
    start: "CPC art. 640",
    days: "CPC art. 641 al. 1",
    weeks: "a week is seven days",
    months: "CPC art. 641 al. 2",
    after_months: "CPC art. 641 al. 3",
    hours: "from hour to hour",
    end: "CPC art. 642 al. 1",
};

const EUROPEAN: Articles = Articles {
    start: "Regulation 1182/71 art. 3 §1",
    days: "Regulation 1182/71 art. 3 §2 b",
    weeks: "Regulation 1182/71 art. 3 §2 c",
    months: "Regulation 1182/71 art. 3 §2 c",
    after_months: "Regulation 1182/71 art. 3 §2",
    hours: "Regulation 1182/71 art. 3 §2 a",
    end: "Regulation 1182/71 art. 3 §2",
};

/// How many steps a count has where nothing moves its end, and how long most sentences are.
const USUAL: usize = 3;
const LINE: usize = 128;

/// A count under way.
pub(super) struct Count<'a> {
    pub(super) delay: &'a Delay,
    pub(super) from: NaiveDate,
    pub(super) calendar: &'a Calendar,
    pub(super) policy: Policy,
    pub(super) way: Way,
    pub(super) articles: &'static Articles,
    pub(super) due: Due,
    /// Where the sentence of a step is written, before it is known how long it is.
    line: String,
}

impl<'a> Count<'a> {
    fn new(delay: &'a Delay, from: NaiveDate, calendar: &'a Calendar, policy: Policy, way: Way) -> Self {
        let articles = if policy.roll == Roll::Reg1182 { &EUROPEAN } else { &FRENCH };
        let due = Due { day: from, at: None, rolled: None, steps: Vec::with_capacity(USUAL) };
        Self { delay, from, calendar, policy, way, articles, due, line: String::with_capacity(LINE) }
    }

    fn run(mut self, clock: Option<NaiveTime>) -> Result<Due, Error> {
        if self.way == Way::Backward && self.delay.end_of_month {
            let given = self.delay.to_string();
            let why = "« fin de mois » is counted forward only: leave it out".to_owned();
            return Err(Error::Entry { what: "delay", given, why });
        }
        if self.steps(clock).is_none() {
            return Err(Error::OutOfRange { what: self.delay.to_string(), from: self.from.to_string() });
        }
        Ok(self.due)
    }

    /// The steps in the law's order; `None` where one leaves the calendar.
    fn steps(&mut self, clock: Option<NaiveTime>) -> Option<()> {
        held(self.from)?;
        self.start(clock);
        self.month_end(EndOfMonth::First)?;
        self.months()?;
        self.weeks()?;
        self.days()?;
        self.hours(clock)?;
        self.beyond()?;
        self.month_end(EndOfMonth::Last)?;
        self.roll()?;
        self.end();
        Some(())
    }

    /// Records a step that leads to `day`.
    pub(super) fn step(&mut self, rule: &'static str, day: NaiveDate, text: fmt::Arguments<'_>) {
        self.line.clear();
        // To a line in memory nothing is refused.
        let _ = self.line.write_fmt(text);
        self.due.day = day;
        self.due.steps.push(Step { rule: rule.into(), text: self.line.as_str().to_owned(), day });
    }
}

/// A day as the justification writes it.
pub(super) struct Long(pub(super) NaiveDate);

impl fmt::Display for Long {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        const MONTHS: [&str; 12] =
            ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        let Self(day) = self;
        f.write_str(DAYS[day.weekday().num_days_from_monday() as usize])?;
        write!(f, " {} {} {:04}", day.day(), MONTHS[day.month0() as usize], day.year())
    }
}

/// A count with its English unit.
pub(super) struct Plural(pub(super) i64, pub(super) &'static str);

impl fmt::Display for Plural {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(count, unit) = *self;
        write!(f, "{count} {unit}")?;
        f.write_str(if count == 1 { "" } else { "s" })
    }
}
