//! What the targets share: settings, moments and texts out of bytes.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use frise::calendar::{Backward, Calendar, EndOfMonth, Policy, Roll};
use frise::{ActorClass, Document, EventKind, Extractor, Prefer, Reference, Style};

#[path = "../../tests/support/check.rs"]
mod check;

/// Checks what was read in a text.
pub fn check(text: &str, extraction: &frise::Extraction<'_>) {
    check::check(text, extraction);
}

/// Bytes, eaten from the front; zeroes when they are gone.
#[derive(Debug, Clone, Copy)]
pub struct Bytes<'a>(pub &'a [u8]);

impl<'a> Bytes<'a> {
    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    pub fn number<const N: usize>(&mut self) -> u64 {
        (0..N).fold(0, |number, _| number << 8 | u64::from(self.byte()))
    }

    pub fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.byte() as usize % of.len()]
    }

    /// So many bytes, or what is left.
    pub fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at(count.min(self.0.len()));
        self.0 = rest;
        taken
    }

    /// A number of any size, small ones most often.
    pub fn any(&mut self) -> u64 {
        match self.byte() % 8 {
            0 => u64::MAX - u64::from(self.byte()),
            1 => self.number::<8>(),
            2 => self.number::<4>(),
            3 => i64::MAX as u64 - 2 + u64::from(self.byte() % 5),
            4 | 5 => self.number::<2>(),
            _ => u64::from(self.byte()),
        }
    }

    /// A day: of our times most often, of the years that the calendar holds, or at an end of chrono's range.
    pub fn day(&mut self) -> NaiveDate {
        let ends = [NaiveDate::MIN, NaiveDate::MAX, ymd(1, 1, 1), ymd(9999, 12, 31), ymd(0, 12, 31), ymd(10_000, 1, 1), ymd(1582, 10, 15)];
        match self.byte() % 8 {
            7 => self.pick(&ends),
            6 => NaiveDate::from_num_days_from_ce_opt(self.number::<4>() as u32 as i32).unwrap_or(NaiveDate::MIN),
            4 | 5 => NaiveDate::from_num_days_from_ce_opt((self.number::<3>() % 3_652_059) as i32 + 1).unwrap_or_default(),
            _ => NaiveDate::from_num_days_from_ce_opt(737_000 + (self.number::<2>() % 16_000) as i32).unwrap_or_default(),
        }
    }

    /// A moment, a leap second now and then.
    pub fn moment(&mut self) -> NaiveDateTime {
        let second = (self.number::<3>() % 86_400) as u32;
        let nano = if second % 60 == 59 { self.pick(&[0, 1_999_999_999, 500_000_000]) } else { 0 };
        self.day().and_time(NaiveTime::from_num_seconds_from_midnight_opt(second, nano).unwrap_or_default())
    }

    /// When a text was written, or nobody knows.
    pub fn written(&mut self) -> Option<Reference> {
        match self.byte() % 4 {
            3 => None,
            2 => Some(self.moment().into()),
            _ => Some(self.day().into()),
        }
    }

    pub fn policy(&mut self) -> Policy {
        Policy {
            roll: self.pick(&[Roll::None, Roll::Art642, Roll::Reg1182]),
            backward: self.pick(&[Backward::Clear, Backward::Simple]),
            end_of_month: self.pick(&[EndOfMonth::Last, EndOfMonth::First]),
        }
    }

    pub fn calendar(&mut self) -> Calendar {
        let shop = || Calendar::metropole().customise().working_week([Weekday::Tue, Weekday::Sat]).build().expect("a week");
        let lonely = || Calendar::builder().working_week([Weekday::Sun]).yearly(2, 29, "bissexte").build().expect("a week");
        match self.byte() % 8 {
            0 => Calendar::alsace_moselle(),
            1 => Calendar::mayotte(),
            2 => Calendar::eu(),
            3 => shop(),
            4 => lonely(),
            _ => Calendar::metropole(),
        }
    }

    /// An extractor with settings of these bytes; rarely with words of the caller's own, which cost a lexicon.
    pub fn extractor(&mut self) -> Extractor {
        let prefer = self.pick(&[Prefer::Nearest, Prefer::Past, Prefer::Future]);
        let style = self.pick(&[Style::Timeline, Style::TimeMl]);
        let policy = self.policy();
        let mut builder = Extractor::builder().prefer(prefer).style(style).calendar(self.calendar());
        builder = builder.roll(policy.roll).backward(policy.backward).end_of_month(policy.end_of_month);
        if self.byte() == 255 {
            let word = String::from_utf8_lossy(self.take(8)).into_owned();
            let kind = self.pick(EventKind::ALL);
            let own = builder.clone().actor(&word, &[&word], ActorClass::Organisation).trigger(&word, kind);
            if let Ok(extractor) = own.build() {
                return extractor;
            }
        }
        builder.build().expect("settings are words of theirs")
    }

    /// All that is left, as text.
    pub fn text(self) -> String {
        String::from_utf8_lossy(self.0).into_owned()
    }

    pub fn document(&mut self, text: String) -> Document<'static> {
        let document = Document::new(text);
        match self.written() {
            Some(written) => document.written(written),
            None => document,
        }
    }
}

fn ymd(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}
