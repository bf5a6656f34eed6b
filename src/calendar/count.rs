//! The count itself: from a day and a delay to the day on which acting is still in time.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::arith::{MAX_DAYS, add_days, add_months, held, last_day_of_month};
use super::delay::{Delay, Distance};
use super::due::{Due, Step};
use super::policy::{Backward, EndOfMonth, Policy, Roll};
use super::working::{Calendar, DayKind};
use crate::error::Error;

/// Seconds in a civil day.
const DAY: i64 = 86_400;

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
    pub fn due_at(
        &self,
        from: NaiveDateTime,
        calendar: &Calendar,
        policy: Policy,
    ) -> Result<Due, Error> {
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
    pub fn due_before(
        &self,
        event: NaiveDate,
        calendar: &Calendar,
        policy: Policy,
    ) -> Result<Due, Error> {
        Count::new(self, event, calendar, policy, Way::Backward).run(None)
    }

    /// By when to act « N hours before » an event at a known moment; days and months as in [`due_before`](Self::due_before).
    ///
    /// # Errors
    /// As [`due_before`](Self::due_before).
    pub fn due_before_at(
        &self,
        event: NaiveDateTime,
        calendar: &Calendar,
        policy: Policy,
    ) -> Result<Due, Error> {
        Count::new(self, event.date(), calendar, policy, Way::Backward).run(Some(event.time()))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Forward = 1,
    Backward = -1,
}

/// A count under way.
struct Count<'a> {
    delay: &'a Delay,
    from: NaiveDate,
    calendar: &'a Calendar,
    policy: Policy,
    way: Way,
    articles: &'static Articles,
    due: Due,
}

/// Where each step of the count is laid down.
struct Articles {
    start: &'static str,
    days: &'static str,
    months: &'static str,
    days_after_months: &'static str,
    hours: &'static str,
    end: &'static str,
}

const FRENCH: Articles = Articles {
    start: "CPC art. 640",
    days: "CPC art. 641 al. 1",
    months: "CPC art. 641 al. 2",
    days_after_months: "CPC art. 641 al. 3",
    hours: "from hour to hour",
    end: "CPC art. 642 al. 1",
};

const EUROPEAN: Articles = Articles {
    start: "Regulation 1182/71 art. 3 §1",
    days: "Regulation 1182/71 art. 3 §2 b",
    months: "Regulation 1182/71 art. 3 §2 c",
    days_after_months: "Regulation 1182/71 art. 3 §2",
    hours: "Regulation 1182/71 art. 3 §2 a",
    end: "Regulation 1182/71 art. 3 §2",
};

impl<'a> Count<'a> {
    fn new(
        delay: &'a Delay,
        from: NaiveDate,
        calendar: &'a Calendar,
        policy: Policy,
        way: Way,
    ) -> Self {
        let articles = if policy.roll == Roll::Reg1182 {
            &EUROPEAN
        } else {
            &FRENCH
        };
        let due = Due {
            day: from,
            at: None,
            rolled: None,
            steps: Vec::new(),
        };
        Self {
            delay,
            from,
            calendar,
            policy,
            way,
            articles,
            due,
        }
    }

    fn run(mut self, clock: Option<NaiveTime>) -> Result<Due, Error> {
        if self.way == Way::Backward && self.delay.end_of_month {
            let why =
                "« fin de mois » is counted forward only: leave it out or give the day".to_owned();
            return Err(Error::Entry {
                what: "delay",
                given: self.delay.to_string(),
                why,
            });
        }
        let outside = Error::OutOfRange {
            what: self.delay.to_string(),
            from: self.from.to_string(),
        };
        self.steps(clock).ok_or(outside)?;
        Ok(self.due)
    }

    /// The steps in the law's order; `None` where one leaves the calendar.
    fn steps(&mut self, clock: Option<NaiveTime>) -> Option<()> {
        held(self.from)?;
        self.start(clock);
        if self.delay.end_of_month && self.policy.end_of_month == EndOfMonth::First {
            self.month_end("The end of the starting month comes first")?;
        }
        self.months()?;
        self.every_day()?;
        self.counted_days()?;
        self.hours(clock)?;
        self.beyond()?;
        if self.delay.end_of_month && self.policy.end_of_month == EndOfMonth::Last {
            self.month_end("The end of the month comes last")?;
        }
        self.roll()?;
        self.end();
        Some(())
    }

    fn step(&mut self, rule: &'static str, day: NaiveDate, text: String) {
        self.due.day = day;
        self.due.steps.push(Step { rule, text, day });
    }

    fn start(&mut self, clock: Option<NaiveTime>) {
        let from = long(self.from);
        let at = clock
            .filter(|_| self.delay.seconds > 0)
            .map(|time| format!(" at {}", time.format("%H:%M")))
            .unwrap_or_default();
        let text = match self.way {
            Way::Forward => format!(
                "The delay of {} starts from {from}{at}, a day that does not count.",
                self.delay
            ),
            Way::Backward => format!(
                "The delay of {} is counted back from {from}{at}.",
                self.delay
            ),
        };
        self.step(self.articles.start, self.from, text);
    }

    fn months(&mut self) -> Option<()> {
        let count = self.delay.in_months()?;
        if let Some(distance) = self.delay.distance {
            let place = if distance == Distance::Overseas {
                "overseas: one month is"
            } else {
                "abroad: two months are"
            };
            let text = format!(
                "The party lives {place} added, {} in all.",
                plural(count, "month")
            );
            self.step("CPC art. 643", self.due.day, text);
        }
        if count > 0 {
            let day = add_months(self.due.day, count * self.sign())?;
            let number = self.due.day.day();
            let text = if day.day() == number {
                format!(
                    "{} {} give the day of the same number, {}.",
                    plural(count, "month"),
                    self.toward(),
                    long(day)
                )
            } else {
                format!(
                    "{} {} lead to a month without a day {number}: its last day, {}.",
                    plural(count, "month"),
                    self.toward(),
                    long(day)
                )
            };
            self.step(self.articles.months, day, text);
        }
        Some(())
    }

    fn every_day(&mut self) -> Option<()> {
        let count = self.delay.in_every_day()?;
        if count > 0 {
            let day = add_days(self.due.day, count * self.sign())?;
            let after = self.delay.in_months()? > 0;
            let rule = if after {
                self.articles.days_after_months
            } else {
                self.articles.days
            };
            let text = format!(
                "{}{} {} give {}.",
                if after { "Then " } else { "" },
                plural(count, "day"),
                self.toward(),
                long(day)
            );
            self.step(rule, day, text);
        }
        Some(())
    }

    fn counted_days(&mut self) -> Option<()> {
        let count = self.delay.in_counted_days()?;
        if count > 0 {
            self.skip(count)
        } else {
            Some(())
        }
    }

    /// Moves by days of the delay's own kind and names the holidays passed over.
    fn skip(&mut self, count: i64) -> Option<()> {
        let start = self.due.day;
        let kind = self.delay.kind;
        let day = self.calendar.advance(start, count * self.sign(), kind)?;
        let (rule, what) = match kind {
            DayKind::Calendaire => (self.articles.days, plural(count, "day")),
            DayKind::Ouvrable => (
                "jours ouvrables: Monday to Saturday, no holiday",
                format!("{count} ouvrables"),
            ),
            DayKind::Ouvre => (
                "jours ouvrés: the working week, no holiday",
                format!("{count} ouvrés"),
            ),
        };
        let mut text = format!("{what} {} give {}", self.toward(), long(day));
        if kind != DayKind::Calendaire {
            let (after, through) = if day > start {
                (start, day)
            } else {
                (day, start)
            };
            let over = self.calendar.passed_over(kind, after, through);
            // A long delay passes over too many holidays to name them.
            if over.len() > 6 {
                text.push_str(&format!(", {} holidays left out", over.len()));
            } else if !over.is_empty() {
                let named: Vec<String> = over
                    .iter()
                    .map(|(day, name)| format!("{name} ({})", day.format("%-d %B")))
                    .collect();
                text.push_str(&format!(", leaving out {}", named.join(", ")));
            }
        }
        text.push('.');
        self.step(rule, day, text);
        Some(())
    }

    fn hours(&mut self, clock: Option<NaiveTime>) -> Option<()> {
        let seconds = i64::try_from(self.delay.seconds)
            .ok()
            .filter(|s| *s <= MAX_DAYS as i64 * DAY)?;
        if seconds == 0 {
            return Some(());
        }
        let Some(clock) = clock else {
            // No hour is known: the count that is never late.
            let whole = if self.way == Way::Forward {
                seconds / DAY
            } else {
                (seconds + DAY - 1) / DAY
            };
            let text = format!("No hour is known: the hours make {}.", plural(whole, "day"));
            self.step("24 hours = 1 day", self.due.day, text);
            return if whole > 0 {
                self.skip(whole)
            } else {
                Some(())
            };
        };
        let kind = self.delay.kind;
        let mut day = self.due.day;
        let mut second = i64::from(clock.num_seconds_from_midnight());
        // A day that does not count holds no hour: start where the next one begins, or the one before ends.
        if !self.calendar.counts(kind, day) {
            day = self.calendar.advance(day, self.sign(), kind)?;
            second = if self.way == Way::Forward { 0 } else { DAY };
        }
        // Ending at midnight belongs to the day that midnight closes.
        let moment = second + seconds * self.sign();
        let days = (moment - 1).div_euclid(DAY);
        let day = self.calendar.advance(day, days, kind)?;
        let at = day
            .and_time(NaiveTime::MIN)
            .checked_add_signed(TimeDelta::try_seconds(moment - days * DAY)?)?;
        held(at.date())?;
        self.due.at = Some(at);
        let text = format!(
            "The hours {} end on {} at {}.",
            self.toward(),
            long(at.date()),
            at.format("%H:%M")
        );
        self.step(self.articles.hours, day, text);
        Some(())
    }

    /// The day beyond the count: after a franc delay, before the clear days that precede an event.
    fn beyond(&mut self) -> Option<()> {
        let clear = self.policy.backward == Backward::Clear && self.delay.seconds == 0;
        let (rule, text) = match self.way {
            Way::Forward if self.delay.franc => (
                "franc: CE 19 Sept. 2014 n° 362568",
                "The delay is franc, its last day does not count: the act may be done the day after",
            ),
            Way::Backward if self.delay.franc || clear => (
                "Cass. com. 14 Mar. 2018 n° 16-26.996",
                "These days are clear: the act is done the day before them at the latest",
            ),
            Way::Forward => return Some(()),
            Way::Backward => {
                let text = "The day of the event counts, that of the act does not.".to_owned();
                self.step("Cass. com. 11 Jan. 2005 n° 02-14118", self.due.day, text);
                return Some(());
            }
        };
        let day = self
            .calendar
            .advance(self.due.day, self.sign(), self.delay.kind)?;
        self.due.at = None;
        self.step(rule, day, format!("{text}, {}.", long(day)));
        Some(())
    }

    fn month_end(&mut self, when: &str) -> Option<()> {
        let day = last_day_of_month(self.due.day)?;
        if self.due.at.is_some_and(|at| at.date() != day) {
            self.due.at = None;
        }
        self.step(
            "C. com. art. L. 441-10",
            day,
            format!("{when}: {}.", long(day)),
        );
        Some(())
    }

    fn roll(&mut self) -> Option<()> {
        let last = self.due.day;
        let rule = match self.policy.roll {
            Roll::Art642 => "CPC art. 642 al. 2",
            Roll::Reg1182 if self.delay.seconds == 0 => "Regulation 1182/71 art. 3 §4",
            Roll::None | Roll::Reg1182 => return Some(()),
        };
        if self.way == Way::Backward {
            if !self.calendar.is_procedural_day(last) {
                let text = format!(
                    "A delay counted back is not moved, though {}.",
                    self.closed(last)
                );
                self.step("Cass. 14 Feb. 1990 n° 88-19.900", last, text);
            }
            return Some(());
        }
        let day = self.calendar.roll(last)?;
        if day != last {
            self.moved(
                rule,
                day,
                format!("{}: moved to {}.", self.closed(last), long(day)),
            );
        }
        if self.policy.roll == Roll::Reg1182 {
            self.two_working_days(last)?;
        }
        Some(())
    }

    /// Regulation 1182/71 art. 3 §5: a period of two days or more holds two working days at least.
    fn two_working_days(&mut self, last: NaiveDate) -> Option<()> {
        let second = self
            .calendar
            .roll(add_days(self.calendar.roll(add_days(self.from, 1)?)?, 1)?)?;
        if last.signed_duration_since(self.from).num_days() >= 2 && self.due.day < second {
            let text = format!(
                "Two days or more hold two working days at least: moved to {}.",
                long(second)
            );
            self.moved("Regulation 1182/71 art. 3 §5", second, text);
        }
        Some(())
    }

    fn moved(&mut self, rule: &'static str, day: NaiveDate, text: String) {
        self.due.rolled.get_or_insert(self.due.day);
        self.due.at = None;
        self.step(rule, day, text);
    }

    fn end(&mut self) {
        if self.due.at.is_none() {
            let text = format!(
                "{} is the last day, to its end at 24:00.",
                long(self.due.day)
            );
            self.step(self.articles.end, self.due.day, text);
        }
    }

    fn sign(&self) -> i64 {
        self.way as i64
    }

    fn toward(&self) -> &'static str {
        if self.way == Way::Forward {
            "on"
        } else {
            "back"
        }
    }

    /// Why a delay does not end on that day.
    fn closed(&self, day: NaiveDate) -> String {
        match self.calendar.holiday_name(day) {
            Some(name) => format!("{} is a holiday, {name}", long(day)),
            None => format!("{} is no working day", long(day)),
        }
    }
}

fn long(day: NaiveDate) -> String {
    day.format("%A %-d %B %Y").to_string()
}

fn plural(count: i64, unit: &str) -> String {
    format!("{count} {unit}{}", if count == 1 { "" } else { "s" })
}
