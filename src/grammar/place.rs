//! What can stand at a place of a pattern: looked at before the pattern goes there.

use super::said::Kinds;
use super::tape::Tape;
use crate::lexicon::Class;

/// What can stand at a place: a token of a class or one of the words, or a mention; `free`: anything, or nothing.
///
/// Words are a bit for each of 64 remainders of their numbers, so that it may take a word too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub(super) class: Class,
    pub(super) words: u64,
    pub(super) kinds: Kinds,
    pub(super) free: bool,
}

impl Place {
    /// Whether what stands at a token may stand there.
    #[inline]
    pub(super) fn takes(&self, tape: &Tape<'_>, at: usize) -> bool {
        self.free
            || tape.tokens.get(at).is_some_and(|t| t.class.meets(self.class) || self.words >> (t.word & 63) & 1 == 1)
            || self.kinds != Kinds::NONE && tape.item_at(at).is_some_and(|(_, item)| item.kinds.meets(self.kinds))
    }

    /// Where what stands there ends.
    #[inline]
    pub(super) fn end(&self, tape: &Tape<'_>, at: usize) -> usize {
        if self.kinds == Kinds::NONE { at + 1 } else { tape.item_at(at).map_or(at + 1, |(_, item)| item.last as usize) }
    }
}
