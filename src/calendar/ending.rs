//! The steps of a count after its quantities: the day beyond them, the month's end, the next working day.

use chrono::NaiveDate;
use std::fmt;

use super::arith::{add_days, last_day_of_month};
use super::count::{Count, Long, Way};
use super::policy::{Backward, EndOfMonth, Roll};

impl Count<'_> {
    /// The day after a franc delay, or the day before the clear days that precede an event.
    pub(super) fn beyond(&mut self) -> Option<()> {
        // Hours run from hour to hour: only days can be clear.
        let clear = self.policy.backward == Backward::Clear && self.delay.seconds == 0;
        let (rule, text) = match self.way {
            Way::Forward if self.delay.franc => {
                ("CE 19 Sept. 2014 n° 362568", "A franc delay: its last day does not count, the act may be done on")
            }
            Way::Forward => return Some(()),
            Way::Backward if self.delay.franc || clear => {
                ("Cass. com. 14 Mar. 2018 n° 16-26.996", "Clear days: the act is done before them, at the latest on")
            }
            Way::Backward if self.delay.seconds > 0 => return Some(()),
            Way::Backward => {
                let text = format_args!("The day of the event counts, that of the act does not.");
                self.step("Cass. com. 11 Jan. 2005 n° 02-14118", self.due.day, text);
                return Some(());
            }
        };
        let day = self.calendar.advance(self.due.day, self.way.sign(), self.delay.kind)?;
        self.due.at = None;
        self.step(rule, day, format_args!("{text} {}.", Long(day)));
        Some(())
    }

    /// The end of the month, where the delay goes there and the policy puts it here.
    pub(super) fn month_end(&mut self, place: EndOfMonth) -> Option<()> {
        if !self.delay.end_of_month || self.policy.end_of_month != place {
            return Some(());
        }
        let day = last_day_of_month(self.due.day)?;
        let which = match place {
            EndOfMonth::First => "The end of the starting month first",
            EndOfMonth::Last => "The end of that month",
        };
        self.due.at = None;
        self.step("C. com. art. L. 441-10", day, format_args!("{which}: {}.", Long(day)));
        Some(())
    }

    pub(super) fn roll(&mut self) -> Option<()> {
        let last = self.due.day;
        let rule = match self.policy.roll {
            Roll::Art642 => "CPC art. 642 al. 2",
            Roll::Reg1182 if self.delay.seconds == 0 => "Regulation 1182/71 art. 3 §4",
            Roll::None | Roll::Reg1182 => return Some(()),
        };
        let open = self.calendar.is_procedural_day(last);
        if self.way == Way::Backward {
            if !open {
                self.step(
                    "Cass. 14 Feb. 1990 n° 88-19.900",
                    last,
                    format_args!("{}: a delay counted back is not moved.", self.closed(last)),
                );
            }
            return Some(());
        }
        if !open {
            let day = self.calendar.roll(last)?;
            self.moved(rule, day, format_args!("{}: moved to {}.", self.closed(last), Long(day)));
        }
        if self.policy.roll == Roll::Reg1182 { self.two_working_days(last) } else { Some(()) }
    }

    /// Regulation 1182/71 art. 3 §5: a period of two days or more holds two working days at least.
    fn two_working_days(&mut self, last: NaiveDate) -> Option<()> {
        if last.signed_duration_since(self.from).num_days() >= 2 {
            let first = self.calendar.roll(add_days(self.from, 1)?)?;
            let second = self.calendar.roll(add_days(first, 1)?)?;
            if self.due.day < second {
                self.moved(
                    "Regulation 1182/71 art. 3 §5",
                    second,
                    format_args!("Two days or more hold two working days: moved to {}.", Long(second)),
                );
            }
        }
        Some(())
    }

    fn moved(&mut self, rule: &'static str, day: NaiveDate, text: fmt::Arguments<'_>) {
        self.due.rolled.get_or_insert(self.due.day);
        self.due.at = None;
        self.step(rule, day, text);
    }

    pub(super) fn end(&mut self) {
        if self.due.at.is_none() {
            self.step(self.articles.end, self.due.day, format_args!("{} is the last day, until 24:00.", Long(self.due.day)));
        }
    }

    /// Why a delay does not end on that day.
    fn closed(&self, day: NaiveDate) -> String {
        match self.calendar.holiday_name(day) {
            Some(name) => format!("{} is a holiday, {name}", Long(day)),
            None => format!("{} is no working day", Long(day)),
        }
    }
}
