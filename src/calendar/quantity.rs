//! The steps of a count that its quantities take: months, weeks, days, hours.

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::arith::{MAX_DAYS, add_days, add_months, held};
use super::count::{Count, Long, Plural, Way};
use super::delay::Distance;
use super::week::DayKind;

/// Seconds in a civil day.
const DAY: i64 = 86_400;

impl Count<'_> {
    pub(super) fn start(&mut self, clock: Option<NaiveTime>) {
        let clock = clock.filter(|_| self.delay.seconds > 0);
        let (from, delay) = (Long(self.from), self.delay);
        let (rule, way) = match self.way {
            Way::Backward => ("délai à rebours", " back"),
            Way::Forward => (self.articles.start, ""),
        };
        match (clock, self.way) {
            (Some(clock), _) => self.step(rule, self.from, format_args!("Counted{way} from {from} at {}: {delay}.", clock.format("%H:%M"))),
            (None, Way::Backward) => self.step(rule, self.from, format_args!("Counted{way} from {from}: {delay}.")),
            (None, Way::Forward) => {
                self.step(rule, self.from, format_args!("Counted{way} from {from}, a day that does not count: {delay}."))
            }
        }
    }

    pub(super) fn months(&mut self) -> Option<()> {
        let count = self.delay.in_months()?;
        if let Some(distance) = self.delay.distance {
            let added = match distance {
                Distance::Overseas => "overseas: one month more",
                Distance::Abroad => "abroad: two months more",
            };
            self.step("CPC art. 643", self.due.day, format_args!("The party lives {added}, {} in all.", Plural(count, "month")));
        }
        if count > 0 {
            let number = self.due.day.day();
            let day = add_months(self.due.day, count * self.way.sign())?;
            let how = if day.day() == number {
                "the day of the same number".to_owned()
            } else {
                format!("that month has no day {number}, so its last")
            };
            self.step(self.articles.months, day, format_args!("{} {}: {how}, {}.", Plural(count, "month"), self.way.word(), Long(day)));
        }
        Some(())
    }

    pub(super) fn weeks(&mut self) -> Option<()> {
        let count = i64::try_from(self.delay.weeks).ok()?;
        if count > 0 {
            let day = add_days(self.due.day, count.checked_mul(7 * self.way.sign())?)?;
            self.step(self.articles.weeks, day, format_args!("{} {}: {}.", Plural(count, "week"), self.way.word(), Long(day)));
        }
        Some(())
    }

    pub(super) fn days(&mut self) -> Option<()> {
        let count = i64::try_from(self.delay.days).ok()?;
        let mixed = self.delay.in_months()? > 0;
        self.pass(count, if mixed { self.articles.after_months } else { self.articles.days })
    }

    /// Moves by days of the delay's own kind, naming the holidays that do not count.
    fn pass(&mut self, count: i64, every_day: &'static str) -> Option<()> {
        if count == 0 {
            return Some(());
        }
        let (start, kind) = (self.due.day, self.delay.kind);
        let day = self.calendar.advance(start, count * self.way.sign(), kind)?;
        let (rule, of) = match kind {
            DayKind::Calendaire => (every_day, ""),
            DayKind::Ouvrable => ("jours ouvrables: Monday to Saturday, no holiday", " ouvrables"),
            DayKind::Ouvre => ("jours ouvrés: the working week, no holiday", " ouvrés"),
        };
        let left_out = self.left_out(start.min(day), start.max(day));
        self.step(rule, day, format_args!("{}{of} {}: {}{left_out}.", Plural(count, "day"), self.way.word(), Long(day)));
        Some(())
    }

    /// The holidays between two days that a count in the delay's kind of day passes over, where they are few enough to be named.
    fn left_out(&self, first: NaiveDate, last: NaiveDate) -> String {
        const NAMED: usize = 6;
        if self.delay.kind == DayKind::Calendaire {
            return String::new();
        }
        let over = self.calendar.passed_over(self.delay.kind, first, last);
        let over: Vec<String> = over.take(NAMED + 1).map(|(day, name)| format!("{name} ({})", day.format("%-d %B"))).collect();
        match over.len() {
            0 => String::new(),
            1..=NAMED => format!(", {} left out", over.join(", ")),
            _ => ", holidays left out".to_owned(),
        }
    }

    pub(super) fn hours(&mut self, clock: Option<NaiveTime>) -> Option<()> {
        let seconds = i64::try_from(self.delay.seconds).ok().filter(|s| s / DAY <= MAX_DAYS)?;
        match clock {
            _ if seconds == 0 => Some(()),
            Some(clock) => self.hours_from(clock, seconds),
            None => {
                // Which hour it was is not known: the count that is never late.
                let days = match self.way {
                    Way::Forward => seconds / DAY,
                    Way::Backward => (seconds + DAY - 1) / DAY,
                };
                self.pass(days, "24 hours are a day")
            }
        }
    }

    fn hours_from(&mut self, clock: NaiveTime, seconds: i64) -> Option<()> {
        let kind = self.delay.kind;
        let mut day = self.due.day;
        let mut second = i64::from(clock.num_seconds_from_midnight());
        // A day that does not count holds no hour: start where the next one begins, or where the one before ends.
        if !self.calendar.counts(kind, day) {
            day = self.calendar.advance(day, self.way.sign(), kind)?;
            second = if self.way == Way::Forward { 0 } else { DAY };
        }
        // A midnight belongs to the day it ends.
        let moment = second + seconds * self.way.sign();
        let days = (moment - 1).div_euclid(DAY);
        let day = self.calendar.advance(day, days, kind)?;
        let of_day = TimeDelta::try_seconds(moment - days * DAY)?;
        let at = day.and_time(NaiveTime::MIN).checked_add_signed(of_day)?;
        held(at.date())?;
        self.due.at = Some(at);
        self.step(
            self.articles.hours,
            day,
            format_args!("The hours lead {} to {} at {}.", self.way.word(), Long(at.date()), at.format("%H:%M")),
        );
        Some(())
    }
}
