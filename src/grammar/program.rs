//! A compiled pattern: its steps, and what can begin each way on where ways part.

use super::kinds::Kinds;
use super::place::Place;
use crate::lexicon::{Class, WordId};
use crate::slab::Slab;

/// A step of a compiled pattern.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Step {
    /// A token that is this word.
    Word(WordId),
    /// A token of one of these classes, captured.
    Token(Class, u8),
    /// A mention of one of these kinds, captured.
    Item(Kinds, u8),
    /// Go on; if that fails, from there.
    Split(u16),
    /// From there; if that fails, go on.
    SplitLast(u16),
    /// Go on from there.
    Jump(u16),
    /// The steps up to there must not match here.
    Not(u16),
    /// The span begins.
    Open,
    /// The span ends.
    Close,
    /// A capture begins.
    Begin(u8),
    /// A capture ends.
    End(u8),
    /// Matched.
    Accept,
}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(super) struct Program {
    pub(super) steps: Slab<Step>,
    /// By step, where ways part, which of the forks it is.
    pub(super) fork_of: Slab<u16>,
    /// What each of two ways can begin with; the first is none.
    pub(super) forks: Slab<[Place; 2]>,
    /// The names of the captures, by slot.
    pub(super) names: Slab<Name>,
}

/// How many captures a pattern may have.
pub(super) const MAX_SLOTS: usize = 24;

impl Program {
    /// What each way on from a step where ways part can begin with.
    #[inline]
    pub(super) fn fork(&self, step: usize) -> &[Place; 2] {
        &self.forks[self.fork_of[step] as usize]
    }
}

/// The name of a capture, as one number: rules ask for captures by names that are known when they are compiled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name(pub(super) u64);

impl Name {
    #[inline]
    pub(super) const fn new(name: &str) -> Self {
        let (letters, mut at, mut number) = (name.as_bytes(), 0, 1u64);
        while at < letters.len() {
            number = number.rotate_left(6) ^ letters[at] as u64;
            at += 1;
        }
        Self(number)
    }
}
