//! What must be there for a pattern to be worth running: in the sentence, and behind the two tokens that woke it.

use super::plan::{Gate, KEPT, Sieve};
use super::said::{Item, Kinds};
use super::tape::Tape;
use crate::lexicon::Class;
use crate::token::Token;

/// What a sentence holds, to tell which patterns can match in it at all.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Holds {
    class: Class,
    words: Sieve,
    kinds: Kinds,
}

impl Holds {
    /// One token more.
    #[inline]
    pub(super) fn add(&mut self, token: &Token) {
        self.class |= token.class;
        self.words.add(token.word);
    }

    /// Whether there is a mention of each of these kinds.
    #[inline]
    pub(super) fn meets(&self, kinds: &[Kinds; KEPT]) -> bool {
        kinds.iter().all(|k| k.meets(self.kinds))
    }

    /// The same sentence with the mentions found in it.
    pub(super) fn with(mut self, items: &[Item]) -> Self {
        // What asks for any class or kind must find one in every sentence; one more in it only lets more through.
        self.class |= Class::COMMON;
        self.kinds = items.iter().fold(Kinds::FREE, |kinds, item| kinds.with(item.kinds));
        self
    }
}

impl Gate {
    /// Whether a pattern may match at a token of a sentence.
    #[inline(always)]
    pub(super) fn lets(&self, tape: &Tape<'_>, at: usize, holds: &Holds) -> bool {
        self.suits(tape, at) && self.classes.iter().all(|c| c.meets(holds.class)) && holds.words.covers(&self.words)
    }

    /// Whether what stands in the second and third places may stand there.
    #[inline(always)]
    fn suits(&self, tape: &Tape<'_>, at: usize) -> bool {
        if self.paired {
            return self.third.takes(tape, at + 2);
        }
        let second = if self.mention { tape.item_at(at).map_or(at + 1, |(_, item)| item.last as usize) } else { at + 1 };
        self.second.takes(tape, second) && (self.third.free || self.third.takes(tape, self.second.end(tape, second)))
    }
}
