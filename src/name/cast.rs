//! The candidates of a document and who they turn out to be.

use std::ops::Range;

use crate::grammar::View;
use crate::kind::ActorClass;
use crate::lexicon::Lexicon;
use crate::model::{Actor, ActorMention};
use crate::span::Span;

/// A run of tokens that may name an actor.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    /// Its first token in its sentence.
    pub(crate) first: u16,
    /// One past its last token.
    pub(crate) last: u16,
    pub(crate) span: Span,
    /// What it seems to be, as far as its sentence tells.
    pub(crate) class: Option<ActorClass>,
    /// A common noun that stands for an actor named elsewhere (« le président américain »): no mention, but a participant.
    pub(crate) nominal: bool,
}

/// Who is named in a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cast {
    pub(crate) actors: Vec<Actor>,
    /// The names that are mentions.
    pub(crate) mentions: Vec<(Span, ActorMention)>,
    /// For each candidate, the actor it is, if it is one.
    pub(crate) actor_of: Vec<Option<usize>>,
}

/// The names of a document, as they are read.
#[derive(Debug, Default)]
pub(crate) struct Names {
    candidates: Vec<Candidate>,
}

impl Names {
    /// Reads a sentence; the numbers of its candidates.
    pub(crate) fn read(&mut self, _view: &View<'_>) -> Range<usize> {
        self.candidates.len()..self.candidates.len()
    }

    /// Every candidate so far.
    pub(crate) fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }

    /// Decides, with the whole document read, which candidates are names and of whom.
    pub(crate) fn settle(self, _text: &str, _lexicon: &Lexicon) -> Cast {
        Cast { actor_of: vec![None; self.candidates.len()], ..Cast::default() }
    }
}
