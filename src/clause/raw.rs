//! An event as its sentence tells it, before the whole document settles it.

use super::sentence::pronoun::Pronoun;
use super::when::time::Side;
use crate::kind::{Modality, ParticipantRole};
use crate::lexicon::fr::trigger::Trigger;
use crate::room::Place;
use crate::span::Span;

/// Where something of an event stands among that of all events.
pub(super) type Share = (u32, u32);

/// An event as its sentence tells it; what it has of any number stands beside those of the other events.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawEvent {
    pub(crate) trigger: &'static Trigger,
    pub(crate) span: Span,
    pub(crate) sentence: u32,
    pub(crate) modality: Modality,
    pub(crate) negated: bool,
    /// Whether the frame is when it must be done (« remettre sous huit jours ») and not what it sets.
    pub(crate) due: bool,
    /// Which side of the item's time it stands on.
    pub(crate) side: Side,
    /// Whether its words leave open when it is, so that a time to come makes it planned (« le contrat prend effet en mars »).
    pub(crate) open: bool,
    /// Whether it is told as done, by a verb behind which a day to come is that of what it sets.
    pub(crate) past: bool,
    /// The candidate whose words tell it.
    pub(crate) source: Option<Place>,
    /// The item of its sentence that dates it, and what becomes of that.
    pub(crate) time: Option<Place>,
    /// The frame of its sentence (a deadline) that it sets or is bound by, and what becomes of that.
    pub(crate) frame: Option<Place>,
    pub(super) participants: Share,
    pub(super) amounts: Share,
    pub(super) pronouns: Share,
}

/// The events of a document as its sentences tell them.
#[derive(Debug, Default)]
pub(crate) struct Raw {
    pub(crate) events: Vec<RawEvent>,
    /// Participants are candidates of the document.
    pub(super) participants: Vec<(u32, ParticipantRole)>,
    /// The items of its sentence that are its amounts, and what becomes of those.
    pub(super) amounts: Vec<Option<u32>>,
    /// The participants and the source that pronouns stand for, until the document is settled.
    pub(super) pronouns: Vec<Pronoun>,
}

/// Its part of what all events have.
pub(super) fn share<T>(all: &[T], (from, to): Share) -> &[T] {
    all.get(from as usize..to as usize).unwrap_or_default()
}

impl Raw {
    /// The events told since there were `from`, their items and frames turned into what became of those.
    pub(crate) fn place(&mut self, from: usize, items: &[Option<usize>], frames: &[Option<usize>]) {
        let became = |all: &[Option<usize>], at: usize| all.get(at).copied().flatten();
        let Some(first) = self.events.get(from) else { return };
        for amount in &mut self.amounts[first.amounts.0 as usize..] {
            *amount = amount.and_then(|at| became(items, at as usize)).map(|at| at as u32);
        }
        for event in &mut self.events[from..] {
            event.time = event.time.and_then(|at| became(items, at.number())).map(Place::of);
            event.frame = event.frame.and_then(|at| became(frames, at.number())).map(Place::of);
        }
    }

    /// « 4 mai 2015. Un camion heurte le pont. »: the events told since there were `from` are of that day where nothing else dates them.
    pub(crate) fn date(&mut self, from: usize, mention: usize) {
        let told = |e: &&mut RawEvent| e.time.is_none() && e.frame.is_none() && e.modality == Modality::Asserted;
        self.events.iter_mut().skip(from).filter(told).for_each(|e| e.time = Some(Place::of(mention)));
    }

    /// Who takes part in an event, each a candidate of the document: once settled, also who its pronouns stand for.
    pub(crate) fn participants(&self, event: &RawEvent) -> &[(u32, ParticipantRole)] {
        share(&self.participants, event.participants)
    }

    /// What became of an event's amounts.
    pub(crate) fn amounts(&self, event: &RawEvent) -> impl Iterator<Item = usize> {
        share(&self.amounts, event.amounts).iter().flatten().map(|&at| at as usize)
    }
}
