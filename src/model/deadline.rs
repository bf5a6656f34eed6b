//! Deadlines and periods: the layer of limits over the mentions.

use chrono::{NaiveDate, NaiveDateTime};
use std::borrow::Cow;

use crate::calendar::{Calendar, Delay, Due, Interval, Policy, Step};
use crate::error::Error;
use crate::span::Span;

/// Which side of its limit is in time.
///
/// ```
/// use frise::{DeadlineBound, Document, Extractor};
/// let document = Document::new("Le maire doit répondre avant le 15 mai 2021.");
/// let deadline = &Extractor::new().extract(&document).deadlines[0];
/// assert_eq!((deadline.bound, deadline.bound.to_string().as_str()), (DeadlineBound::Before, "before"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DeadlineBound {
    /// « avant le 15 »: the 14th is the last day.
    Before,
    /// « d'ici le 15 », « au plus tard le 15 ».
    OnOrBefore,
    /// « sous 48 heures », « dans un délai de dix jours ».
    Within,
}

impl DeadlineBound {
    /// The wire word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::OnOrBefore => "on_or_before",
            Self::Within => "within",
        }
    }
}

impl std::fmt::Display for DeadlineBound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

/// From when a deadline runs.
///
/// ```
/// use frise::{Anchor, Document, Extractor};
/// let document = Document::new("Le bailleur doit répondre dans les dix jours de la notification.");
/// let deadline = &Extractor::new().extract(&document).deadlines[0];
/// assert_eq!(deadline.anchor, Anchor::Named("la notification".to_owned()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Anchor {
    /// From when the text was written: no start is said.
    Reference,
    /// From a date that the text gives.
    Dated(NaiveDate),
    /// From a day that the text does not tell: it only looks back on the limit.
    Unknown,
    /// From something the text names without dating it (« la notification »).
    Named(String),
}

/// A limit in time that the text sets or recalls.
///
/// The act that sets a deadline and the deadline are two dates: « a fixé au 15 septembre » was done before the text was written.
///
/// ```
/// use frise::{Document, Extractor};
/// let document = Document::new("Le dossier doit être remis d'ici le 15 septembre.").written("2020-08-04".parse().unwrap());
/// let extraction = Extractor::new().extract(&document);
/// let deadline = &extraction.deadlines[0];
/// assert_eq!(deadline.text, "d'ici le 15 septembre");
/// assert_eq!(deadline.due.unwrap().to_string(), "2020-09-15");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Deadline<'t> {
    /// Where it stands, its limiting words in: UTF-8 bytes, half-open.
    pub span: Span,
    /// Its words.
    pub text: Cow<'t, str>,
    /// Which side of the limit is in time.
    pub bound: DeadlineBound,
    /// The last civil day on which acting is in time; `None` while its start is not known.
    pub due: Option<NaiveDate>,
    /// The minute of that day, where a clock time is said.
    pub due_at: Option<NaiveDateTime>,
    /// From when it runs.
    pub anchor: Anchor,
    /// The length that is counted, where one is said.
    pub delay: Option<Delay>,
    /// Whether it is counted backward, from an event to the last day before it.
    pub backward: bool,
    /// Whether it is said to come after another: « un nouveau délai », « dix jours supplémentaires ».
    #[cfg_attr(feature = "serde", serde(default))]
    pub anew: bool,
    /// The mention that limits, by its place in [`Extraction::mentions`](crate::Extraction::mentions).
    pub mention: usize,
    /// How the day was counted, step by step, with the article of law.
    pub steps: Vec<Step>,
    /// Who must act, what must be done, what happens otherwise.
    #[cfg_attr(feature = "serde", serde(default))]
    pub obligation: Obligation<'t>,
    /// The rule that read it.
    pub rule: Cow<'static, str>,
}

/// Whom a deadline binds to what, as far as its own sentence and the next one say.
///
/// ```
/// use frise::{Document, Extractor};
/// let document = Document::new("Le vendeur devra livrer la machine avant le 15 mai, faute de quoi la vente sera annulée.")
///     .written("2021-03-10".parse().unwrap());
/// let extraction = Extractor::new().extract(&document);
/// let obligation = &extraction.deadlines[0].obligation;
/// assert_eq!(obligation.who.as_ref().unwrap().text, "Le vendeur");
/// assert_eq!(obligation.what.as_ref().unwrap().text, "livrer la machine");
/// assert_eq!(obligation.otherwise.as_ref().unwrap().text, "faute de quoi la vente sera annulée");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct Obligation<'t> {
    /// Who must act, as written: « le locataire », « ByteDance », « il ».
    pub who: Option<Passage<'t>>,
    /// Who that is among [`Extraction::actors`](crate::Extraction::actors), where it is one of them.
    pub actor: Option<usize>,
    /// What must be done: « libérer les lieux », « L'appel doit être formé »; the noun where no verb says it (« Préavis »).
    pub what: Option<Passage<'t>>,
    /// What happens otherwise: « à peine de nullité », « Passé ce délai, l'offre tombe ».
    pub otherwise: Option<Passage<'t>>,
}

/// A part of the text.
///
/// ```
/// use frise::{Passage, Span};
/// assert_eq!(Passage::of(Span::new(3, 7), "Le pont a cédé.").text, "pont");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Passage<'t> {
    /// Where it stands: UTF-8 bytes, half-open.
    pub span: Span,
    /// Its words.
    pub text: Cow<'t, str>,
}

impl<'t> Passage<'t> {
    /// The words of `text` at `span`.
    #[must_use]
    pub fn of(span: Span, text: &'t str) -> Self {
        Self { span, text: Cow::Borrowed(span.of(text)) }
    }
}

impl Deadline<'_> {
    /// The start that is missing to count its day: the words that name it, where the text does not date it.
    #[must_use]
    pub fn missing(&self) -> Option<&str> {
        match &self.anchor {
            Anchor::Named(words) if self.due.is_none() => Some(words),
            _ => None,
        }
    }

    /// When it is due if what it runs from happens on `start`, with the justification; backward where it is counted so.
    ///
    /// ```
    /// use frise::calendar::{Calendar, Policy, Roll};
    /// use frise::{Document, Extractor};
    /// let document = Document::new("L'appel est formé dans le délai d'un mois à compter de la signification du jugement.");
    /// let extraction = Extractor::new().extract(&document);
    /// let deadline = &extraction.deadlines[0];
    /// assert_eq!((deadline.due, deadline.missing()), (None, Some("la signification du jugement")));
    ///
    /// let policy = Policy { roll: Roll::Art642, ..Policy::default() };
    /// let due = deadline.due_from("2021-03-31".parse().unwrap(), &Calendar::metropole(), policy)?;
    /// assert_eq!(due.day.to_string(), "2021-04-30");
    /// assert!(due.to_string().contains("CPC art. 641 al. 2"));
    /// # Ok::<(), frise::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Entry`] where it counts no length (« avant le 15 mai »), [`Error::OutOfRange`] where the count leaves the calendar.
    pub fn due_from(&self, start: NaiveDate, calendar: &Calendar, policy: Policy) -> Result<Due, Error> {
        let Some(delay) = self.delay else {
            return Err(Error::Entry {
                what: "deadline",
                given: self.text.clone().into_owned(),
                why: "it names a day and counts no length: read its due day instead".to_owned(),
            });
        };
        if self.backward { delay.due_before(start, calendar, policy) } else { delay.due(start, calendar, policy) }
    }

    /// Dates its start, and so its day, which a later reading of another document may tell.
    ///
    /// # Errors
    /// Those of [`due_from`](Self::due_from); the deadline is left as it was.
    pub fn start_on(&mut self, start: NaiveDate, calendar: &Calendar, policy: Policy) -> Result<(), Error> {
        let due = self.due_from(start, calendar, policy)?;
        self.anchor = Anchor::Dated(start);
        (self.due, self.due_at, self.steps) = (Some(due.day), due.at, due.steps);
        Ok(())
    }
}

/// A stretch of time between two mentions, or open at one end.
///
/// ```
/// use frise::{Document, Extractor};
/// let document = Document::new("Le contrat court du 3 mai au 5 juin 2019.");
/// let period = &Extractor::new().extract(&document).periods[0];
/// assert_eq!(period.interval.to_string(), "2019-05-03T00:00/2019-06-06T00:00");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Period<'t> {
    /// Where it stands, its prepositions in: UTF-8 bytes, half-open.
    pub span: Span,
    /// Its words.
    pub text: Cow<'t, str>,
    /// When.
    pub interval: Interval,
}
