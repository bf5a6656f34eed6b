//! Mentions: a span of the text and the value read there.

use std::borrow::Cow;

use crate::calendar::{Edtf, Interval, Timex};
use crate::money::{Amount, Percent};
use crate::span::Span;

use super::actor::ActorMention;

/// Something the text mentions: where, in which words, with which value.
///
/// ```
/// use frise::{Document, Extractor, Value};
/// let document = Document::new("Le rapport est paru le 3 mai 2019.");
/// let extraction = Extractor::new().extract(&document);
/// let mention = &extraction.mentions[0];
/// assert_eq!(mention.text, "le 3 mai 2019");
/// assert_eq!(mention.span.of(&document.text), mention.text);
/// let Value::Time(time) = &mention.value else { panic!() };
/// assert_eq!(time.timex.to_string(), "2019-05-03");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Mention<'t> {
    /// Where it stands: UTF-8 bytes, half-open.
    pub span: Span,
    /// Its words, borrowed from the document.
    pub text: Cow<'t, str>,
    /// What it means.
    pub value: Value,
    /// The rule that read it.
    pub rule: Cow<'static, str>,
}

/// What a mention means.
///
/// ```
/// use frise::{Document, Extractor, Value};
/// let document = Document::new("Le 3 mai 2019, Airbus a payé 20 % de 40 millions d'euros.");
/// for mention in &Extractor::new().extract(&document).mentions {
///     match &mention.value {
///         Value::Time(time) => assert_eq!(time.timex.to_string(), "2019-05-03"),
///         Value::Actor(actor) => assert_eq!(actor.class.as_str(), "organisation"),
///         Value::Percent(percent) => assert_eq!(percent.to_string(), "20 %"),
///         Value::Money(amount) => assert_eq!(amount.to_string(), "40000000 EUR"),
///         other => unreachable!("{other}"),
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Value {
    /// A date, clock time, duration or recurrence.
    Time(TimeMention),
    /// An amount of money.
    Money(Amount),
    /// A percentage.
    Percent(Percent),
    /// An actor's name.
    Actor(ActorMention),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Time(time) => write!(f, "{}", time.timex),
            Self::Money(amount) => write!(f, "{amount}"),
            Self::Percent(percent) => write!(f, "{percent}"),
            Self::Actor(actor) => write!(f, "{}", actor.class),
        }
    }
}

/// Which of TIMEX3's four types an expression of time is.
///
/// ```
/// use frise::{Document, Extractor, TimeKind, Value};
/// let document = Document::new("Il reste dix jours.");
/// let Value::Time(time) = &Extractor::new().extract(&document).mentions[0].value.clone() else { panic!() };
/// assert_eq!(time.kind, TimeKind::Duration);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum TimeKind {
    /// A day or longer.
    Date,
    /// A clock time or part of a day.
    Time,
    /// A length of time.
    Duration,
    /// A recurrence.
    Set,
}

impl TimeKind {
    /// The wire word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Set => "set",
        }
    }
}

impl std::fmt::Display for TimeKind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What limits an expression of time: TIMEX3's `mod`.
///
/// ```
/// use frise::{Document, Extractor, Modifier, Value};
/// let extraction_of = |text: &'static str| Extractor::new().extract(&Document::new(text)).mentions.remove(0).value;
/// let Value::Time(time) = extraction_of("Elle a payé pendant plus de trois mois.") else { panic!() };
/// assert_eq!((time.timex.to_string().as_str(), time.modifier), ("P3M", Some(Modifier::MoreThan)));
/// assert_eq!(Modifier::MoreThan.to_string(), "MORE_THAN");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "SCREAMING_SNAKE_CASE"))]
#[non_exhaustive]
pub enum Modifier {
    /// « début ».
    Start,
    /// « mi- », « milieu ».
    Mid,
    /// « fin ».
    End,
    /// « environ », « vers », « une dizaine de ».
    Approx,
    /// « plus de ».
    MoreThan,
    /// « moins de ».
    LessThan,
    /// « au moins ».
    EqualOrMore,
    /// « au plus ».
    EqualOrLess,
}

impl Modifier {
    /// TIMEX3's word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "START",
            Self::Mid => "MID",
            Self::End => "END",
            Self::Approx => "APPROX",
            Self::MoreThan => "MORE_THAN",
            Self::LessThan => "LESS_THAN",
            Self::EqualOrMore => "EQUAL_OR_MORE",
            Self::EqualOrLess => "EQUAL_OR_LESS",
        }
    }
}

impl std::fmt::Display for Modifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An expression of time, resolved as far as the text allows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeMention {
    /// Which of the four types.
    pub kind: TimeKind,
    /// The TIMEX3 value; parts that are not known are `X`.
    pub timex: Timex,
    /// What limits it.
    pub modifier: Option<Modifier>,
    /// Where it stands on the calendar, or why it does not.
    pub resolution: Resolution,
    /// From what and by which sign it was resolved.
    pub basis: Basis,
}

impl TimeMention {
    /// The expression in EDTF, where that has a form for it: « vers » and a bound make it approximate, and « début mai » is an interval.
    ///
    /// ```
    /// use frise::{Document, Extractor, Value};
    /// let document = Document::new("La tour date de vers 1984.").written("2020-08-04".parse().unwrap());
    /// let extraction = Extractor::new().extract(&document);
    /// let Value::Time(time) = &extraction.mentions[0].value else { unreachable!() };
    /// assert_eq!(time.edtf().unwrap().to_string(), "1984~");
    /// ```
    #[must_use]
    pub fn edtf(&self) -> Option<Edtf> {
        match self.modifier {
            None => Edtf::try_from(self.timex).ok(),
            // A part of a stretch has bounds of its own.
            Some(Modifier::Start | Modifier::Mid | Modifier::End) => self.resolution.interval().map(Edtf::from),
            Some(_) => Edtf::try_from(self.timex).ok().map(Edtf::approximately),
        }
    }
}

/// Where an expression stands on the calendar.
///
/// ```
/// use frise::{Document, Extractor, Reason, Resolution, Value};
/// let resolution = |text: &str| match Extractor::new().extract(&Document::new(text)).mentions.remove(0).value {
///     Value::Time(time) => time.resolution,
///     other => panic!("{other}"),
/// };
/// assert!(resolution("La tour fut rasée en mai 2019.").interval().is_some());
/// assert!(matches!(resolution("La tour fut rasée pendant l'hiver 1987."), Resolution::Ambiguous(two) if two.len() == 2));
/// assert_eq!(resolution("La tour fut rasée hier."), Resolution::Unresolved(Reason::NoReference));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Resolution {
    /// There.
    Resolved(Interval),
    /// At one of these, which nothing in the text tells apart: « l'hiver 1987 » began in December of that year, or ended in its March.
    Ambiguous(Vec<Interval>),
    /// Nowhere that can be said.
    Unresolved(Reason),
}

impl Resolution {
    /// The interval, where it is known.
    #[must_use]
    pub const fn interval(&self) -> Option<Interval> {
        match self {
            Self::Resolved(interval) => Some(*interval),
            _ => None,
        }
    }
}

/// Why an expression has no place on the calendar.
///
/// ```
/// use frise::{Document, Extractor, Reason, Resolution, Value};
/// let document = Document::new("Il est parti le 31 février 2021.");
/// let Value::Time(time) = &Extractor::new().extract(&document).mentions[0].value.clone() else { panic!() };
/// assert_eq!(time.resolution, Resolution::Unresolved(Reason::NoSuchDay));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
// As wide as the sign beside it that tells the kinds of resolution apart: that of the kinds of value then takes no room of its own.
#[repr(u32)]
pub enum Reason {
    /// It is a length or a recurrence, or vague by nature.
    NotOnCalendar,
    /// It is relative, and nobody knows when the text was written.
    NoReference,
    /// It follows a day that the text has not told.
    NoNarration,
    /// There is no such day (« 31 février »).
    NoSuchDay,
    /// It lies outside the years that the calendar holds.
    OutOfRange,
}

/// From what an expression was resolved, and by which sign its direction was chosen.
///
/// ```
/// use frise::{Cue, Document, Extractor, Origin, Value};
/// let document = Document::new("Elle a démissionné vendredi.").written("2020-08-04".parse().unwrap());
/// let Value::Time(time) = &Extractor::new().extract(&document).mentions[0].value else { panic!() };
/// assert_eq!((time.basis.origin, time.basis.cue), (Origin::Reference, Cue::PastTense));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Basis {
    /// From what.
    pub origin: Origin,
    /// By which sign.
    pub cue: Cue,
}

/// From what an expression was resolved.
///
/// ```
/// use frise::{Document, Extractor, Origin, Value};
/// let document = Document::new("Il est parti mardi.").written("2020-08-05".parse().unwrap());
/// let Value::Time(time) = &Extractor::new().extract(&document).mentions[0].value.clone() else { panic!() };
/// assert_eq!(time.basis.origin, Origin::Reference);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Origin {
    /// Nothing: the expression says all.
    #[default]
    Itself,
    /// When the document was written.
    Reference,
    /// The date that heads its part of the document.
    Header,
    /// The last day narrated.
    Narration,
}

/// By which sign the direction of an expression was chosen.
///
/// ```
/// use frise::{Cue, Document, Extractor, Value};
/// let document = Document::new("Il est parti mardi.").written("2020-08-05".parse().unwrap());
/// let Value::Time(time) = &Extractor::new().extract(&document).mentions[0].value.clone() else { panic!() };
/// assert_eq!(time.basis.cue, Cue::PastTense);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Cue {
    /// None was needed.
    #[default]
    None,
    /// A word of its own (« dernier », « il y a »).
    Word,
    /// A past tense in its clause.
    PastTense,
    /// A future tense in its clause.
    FutureTense,
    /// The limit that it is (« d'ici le 15 septembre »): it lies ahead.
    Duty,
    /// The caller's preference.
    Preference,
}
