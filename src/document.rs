//! Documents: a text, where it comes from, and when it was written.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// When a text was written: a civil day, with its clock time where that is known. Local time, without a zone.
///
/// ```
/// use frise::Reference;
/// let day: Reference = "2020-08-04".parse().unwrap();
/// let minute: Reference = "2020-08-04T14:54".parse().unwrap();
/// assert_eq!(day.date(), minute.date());
/// assert_eq!(minute.to_string(), "2020-08-04T14:54:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(try_from = "String", into = "String"))]
pub struct Reference {
    date: NaiveDate,
    time: Option<NaiveTime>,
}

impl Reference {
    /// Its day.
    #[must_use]
    pub const fn date(self) -> NaiveDate {
        self.date
    }

    /// Its clock time, where it is known.
    #[must_use]
    pub const fn time(self) -> Option<NaiveTime> {
        self.time
    }
}

impl From<NaiveDate> for Reference {
    fn from(date: NaiveDate) -> Self {
        Self { date, time: None }
    }
}

impl From<NaiveDateTime> for Reference {
    fn from(moment: NaiveDateTime) -> Self {
        Self { date: moment.date(), time: Some(moment.time()) }
    }
}

impl FromStr for Reference {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let moment = |format| NaiveDateTime::parse_from_str(text, format).map(Self::from);
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
            .map(Self::from)
            .or_else(|_| moment("%Y-%m-%dT%H:%M:%S%.f"))
            .or_else(|_| moment("%Y-%m-%dT%H:%M"))
            .map_err(|_| Error::Reference { given: text.to_owned() })
    }
}

impl TryFrom<String> for Reference {
    type Error = Error;

    fn try_from(text: String) -> Result<Self, Error> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.time {
            Some(time) => write!(f, "{}T{}", self.date, time.format("%H:%M:%S")),
            None => write!(f, "{}", self.date),
        }
    }
}

/// A text to read.
///
/// ```
/// use frise::Document;
/// let document = Document::new("Le conseil a voté hier.").id("d1").title("Vote").source("Dépêche").written("2020-08-04".parse().unwrap());
/// assert_eq!(document.id, "d1");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Document<'t> {
    /// The text; offsets everywhere are UTF-8 bytes into it.
    pub text: Cow<'t, str>,
    /// What the caller calls it; a timeline tells documents apart by it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub id: Cow<'t, str>,
    /// Its title.
    #[cfg_attr(feature = "serde", serde(default))]
    pub title: Option<Cow<'t, str>>,
    /// Who published it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub source: Option<Cow<'t, str>>,
    /// When it was written; without it, or outside the years 1 to 9999, nothing relative is dated.
    #[cfg_attr(feature = "serde", serde(default))]
    pub written: Option<Reference>,
}

impl<'t> Document<'t> {
    /// A document of that text, of which nothing else is known.
    #[must_use]
    pub fn new(text: impl Into<Cow<'t, str>>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// With an identifier.
    #[must_use]
    pub fn id(self, id: impl Into<Cow<'t, str>>) -> Self {
        Self { id: id.into(), ..self }
    }

    /// With a title.
    #[must_use]
    pub fn title(self, title: impl Into<Cow<'t, str>>) -> Self {
        Self { title: Some(title.into()), ..self }
    }

    /// With who published it.
    #[must_use]
    pub fn source(self, source: impl Into<Cow<'t, str>>) -> Self {
        Self { source: Some(source.into()), ..self }
    }

    /// With when it was written.
    #[must_use]
    pub fn written(self, written: Reference) -> Self {
        Self { written: Some(written), ..self }
    }
}
