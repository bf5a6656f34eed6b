//! Events: who did what, when, said by whom, how certain.

use std::borrow::Cow;

use crate::calendar::Interval;
use crate::kind::{EventKind, Modality, ParticipantRole};
use crate::span::Span;

/// A happening that the text is about.
///
/// ```
/// use frise::{Document, EventKind, Extractor};
/// let document = Document::new("Hier, Donald Trump a accusé la Chine.").written("2020-08-04".parse().unwrap());
/// let extraction = Extractor::new().extract(&document);
/// let event = &extraction.events[0];
/// assert_eq!(event.kind, EventKind::Accusation);
/// assert_eq!(event.when.to_string(), "2020-08-03T00:00/2020-08-04T00:00");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Event<'t> {
    /// Where its trigger stands: UTF-8 bytes, half-open.
    pub span: Span,
    /// The trigger: the verb, participle, noun or idiom that tells it.
    pub text: Cow<'t, str>,
    /// What kind of happening it is.
    pub kind: EventKind,
    /// The sentence that tells it.
    pub sentence: Span,
    /// How certain the text is.
    pub modality: Modality,
    /// Whether the text denies it.
    pub negated: bool,
    /// Who takes part, and as what.
    pub participants: Vec<Participant>,
    /// The actor whose words tell it, by its place in [`Extraction::actors`](crate::Extraction::actors); `None` for the text itself.
    pub source: Option<usize>,
    /// When it happens, as far as its clause says; unknown ends are `None`.
    pub when: Interval,
    /// What dates it.
    pub basis: TimeBasis,
    /// The deadline that it sets or is bound by, by its place in [`Extraction::deadlines`](crate::Extraction::deadlines).
    pub deadline: Option<usize>,
    /// The amounts of its clause, by their place in [`Extraction::mentions`](crate::Extraction::mentions).
    pub amounts: Vec<usize>,
    /// The trigger's entry in the lexicon.
    pub rule: Cow<'static, str>,
}

/// Someone in an event.
///
/// ```
/// use frise::{Document, Extractor, ParticipantRole};
/// let document = Document::new("Hier, Donald Trump a accusé la Chine.").written("2020-08-04".parse().unwrap());
/// let extraction = Extractor::new().extract(&document);
/// let agent = extraction.events[0].participants.iter().find(|p| p.role == ParticipantRole::Agent).unwrap();
/// assert_eq!(extraction.actors[agent.actor].name, "Donald Trump");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Participant {
    /// The actor, by its place in [`Extraction::actors`](crate::Extraction::actors).
    pub actor: usize,
    /// What it does.
    pub role: ParticipantRole,
}

/// What dates an event.
///
/// ```
/// use frise::{Document, Extractor, TimeBasis};
/// let document = Document::new("Hier, Donald Trump a accusé la Chine.").written("2020-08-04".parse().unwrap());
/// let extraction = Extractor::new().extract(&document);
/// let TimeBasis::Mention(place) = extraction.events[0].basis else { panic!() };
/// assert_eq!(extraction.mentions[place].text, "Hier");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum TimeBasis {
    /// Nothing does.
    #[default]
    None,
    /// An expression of its clause, by its place among the mentions.
    Mention(usize),
    /// The deadline by which it must be done.
    Deadline(usize),
}
