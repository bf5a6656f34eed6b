//! From where a text is read: when it was written, the last day narrated, the caller's preference.

use chrono::{Datelike, NaiveDate};
use std::str::FromStr;

use crate::calendar::{DateValue, Unit};
use crate::clause::Leaning;
use crate::document::Reference;
use crate::error::Error;
use crate::model::Origin;

/// Which occurrence a bare « lundi », « 15 septembre » or « mai » means where neither tense nor context says.
///
/// ```
/// use frise::Prefer;
/// assert_eq!("future".parse::<Prefer>().unwrap(), Prefer::Future);
/// assert!("soon".parse::<Prefer>().unwrap_err().to_string().contains("nearest"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Prefer {
    /// The nearest one: right for most of the press.
    #[default]
    Nearest,
    /// The last one.
    Past,
    /// The next one.
    Future,
}

impl FromStr for Prefer {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self, Error> {
        match word {
            "nearest" => Ok(Self::Nearest),
            "past" => Ok(Self::Past),
            "future" => Ok(Self::Future),
            _ => Err(Error::Setting { setting: "prefer", given: word.to_owned(), expected: "nearest, past, future" }),
        }
    }
}

/// The last date narrated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Narrated {
    pub(crate) value: DateValue,
    pub(crate) first: NaiveDate,
    pub(crate) sentence: usize,
    /// Whether its year was written out.
    pub(crate) explicit: bool,
}

/// From where a sentence is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context {
    pub(crate) written: Option<Reference>,
    /// Whether `written` comes from a header inside the document.
    pub(crate) header: bool,
    pub(crate) prefer: Prefer,
    pub(crate) narrated: Option<Narrated>,
    /// The last single day narrated.
    pub(crate) day: Option<Narrated>,
    /// The last single day narrated that is not ahead of the day of writing.
    behind: Option<Narrated>,
    /// Whether the mention being read only limits something: it is no part of the narration.
    pub(crate) limits: bool,
    /// The sentence being read.
    pub(crate) sentence: usize,
    /// Which way the clause leans.
    pub(crate) leaning: Leaning,
    /// Whether « en » or « au » stands before the mention, as it does before a season of every year.
    pub(crate) habit: bool,
    /// Whether the mention is all that its sentence says, one word apart.
    pub(crate) alone: bool,
}

impl Context {
    /// A day of writing outside the years that the calendar holds is as good as none.
    pub(crate) fn new(written: Option<Reference>, prefer: Prefer) -> Self {
        Self {
            written: written.filter(|written| (1..=9999).contains(&written.date().year())),
            header: false,
            prefer,
            narrated: None,
            day: None,
            behind: None,
            limits: false,
            sentence: 0,
            leaning: Leaning::None,
            habit: false,
            alone: false,
        }
    }

    /// The day of writing.
    pub(crate) fn today(&self) -> Option<NaiveDate> {
        self.written.map(Reference::date)
    }

    /// What the day of writing is called as an origin.
    pub(crate) fn origin(&self) -> Origin {
        if self.header { Origin::Header } else { Origin::Reference }
    }

    /// The day from which the narration goes on, or the day of writing.
    pub(crate) fn narration(&self) -> Option<(NaiveDate, Origin)> {
        match self.narrated {
            Some(n) => Some((n.first, Origin::Narration)),
            None => self.today().map(|d| (d, self.origin())),
        }
    }

    /// The day from which the narration goes on by a unit: a year told in passing does not carry « le mois suivant ».
    pub(crate) fn narration_by(&self, unit: Unit) -> Option<(NaiveDate, Origin)> {
        let coarse = self.narrated.is_some_and(|n| n.value.unit() > unit.max(Unit::Month));
        match self.day.filter(|d| coarse && d.sentence + 3 > self.sentence) {
            Some(day) => Some((day.first, Origin::Narration)),
            None => self.narration(),
        }
    }

    /// The day near which an incomplete date is to be looked for: the narration's where it has left the present, else the day of writing.
    pub(crate) fn near(&self) -> Option<(NaiveDate, Origin)> {
        let told = self.narrated.filter(|n| match self.today() {
            None => true,
            Some(today) => n.explicit && n.sentence == self.sentence && (today - n.first).num_days().abs() > 180,
        });
        match told {
            Some(n) => Some((n.first, Origin::Narration)),
            None => self.today().map(|d| (d, self.origin())),
        }
    }

    /// The day that the clause goes on telling: what is past was no day to come, even where one was named in between.
    pub(crate) fn told(&self) -> Option<Narrated> {
        let ahead = |n: &Narrated| self.leaning == Leaning::Past && self.today().is_some_and(|today| n.first > today);
        if self.day.as_ref().is_some_and(ahead) { self.behind } else { self.day }
    }

    /// The hours of a day go on telling it.
    pub(crate) fn go_on(&mut self) {
        self.day = self.told().map(|day| Narrated { sentence: self.sentence, ..day });
    }

    /// Forgets what was narrated: another part of the document begins.
    pub(crate) fn forget(&mut self) {
        (self.narrated, self.day, self.behind) = (None, None, None);
    }

    /// Whether the last date narrated is a bare year.
    pub(crate) fn told_year(&self) -> bool {
        self.narrated.is_some_and(|n| matches!(n.value, DateValue::Year(_)) && n.sentence == self.sentence)
    }

    /// Remembers a date that was told.
    pub(crate) fn tell(&mut self, value: DateValue, explicit: bool) {
        let coarse = matches!(value, DateValue::Decade(_) | DateValue::Century(_) | DateValue::Years(..));
        if let Some(first) = value.first_day().filter(|d| !coarse && d.year() > 0) {
            if self.limits {
                return;
            }
            self.narrated = Some(Narrated { value, first, sentence: self.sentence, explicit });
            if matches!(value, DateValue::Day { .. }) {
                self.day = self.narrated;
                if self.today().is_none_or(|today| first <= today) {
                    self.behind = self.day;
                }
            }
        }
    }
}
