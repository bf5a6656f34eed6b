//! Events as a sentence tells them, and as the whole document settles them.

use crate::grammar::View;
use crate::kind::{Modality, ParticipantRole};
use crate::lexicon::fr::trigger::Trigger;
use crate::name::{Candidate, Cast};
use crate::span::Span;

/// An event as its sentence tells it: participants are candidates, times and amounts are items of that sentence.
#[derive(Debug, Clone)]
pub(crate) struct RawEvent {
    pub(crate) trigger: &'static Trigger,
    pub(crate) span: Span,
    pub(crate) sentence: usize,
    pub(crate) modality: Modality,
    pub(crate) negated: bool,
    pub(crate) participants: Vec<(usize, ParticipantRole)>,
    pub(crate) source: Option<usize>,
    /// The item that dates it.
    pub(crate) time: Option<usize>,
    /// The frame (a deadline) that it sets or is bound by.
    pub(crate) frame: Option<usize>,
    /// Whether the frame is when it must be done (« remettre sous huit jours ») and not what it sets.
    pub(crate) due: bool,
    /// The items that are its amounts.
    pub(crate) amounts: Vec<usize>,
}

/// The events of a document, as they are read.
#[derive(Debug, Default)]
pub(crate) struct Events {}

impl Events {
    /// Reads a sentence whose candidates are `names`, numbered in the document from `base`.
    pub(crate) fn read(&mut self, _view: &View<'_>, _names: &[Candidate], _base: usize) -> Vec<RawEvent> {
        Vec::new()
    }

    /// With the whole document read: pronouns and descriptions find their actors, what was told twice is told once.
    pub(crate) fn settle(self, events: Vec<RawEvent>, _cast: &Cast) -> Vec<RawEvent> {
        events
    }
}
