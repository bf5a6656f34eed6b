//! What tokens are to the rules: words that can open and carry on the same patterns are of one sort.

use crate::lexicon::{Class, WordId};
use crate::slab::Slab;

/// A sort of token, by number; 0 opens no pattern and carries none on.
pub(super) type Sort = u16;

/// A token that the tables did not foresee: its classes are asked one by one.
pub(super) const RARE: Sort = Sort::MAX;

/// The sorts of words: each entry of the index says its own.
#[derive(Debug, Clone)]
pub(super) struct Sorts {
    /// By sort, the sort of the same word with a capital.
    pub(super) capped: Slab<Sort>,
    /// By sort, what its tokens are.
    pub(super) members: Slab<Member>,
    /// The sorts, in the order of their members.
    pub(super) known: Slab<Sort>,
    /// The classes that patterns ask for.
    pub(super) asked: Class,
}

/// What the tokens of a sort are: classes, and the word where patterns name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Member {
    pub(super) class: Class,
    pub(super) word: WordId,
}

impl Member {
    /// What orders members.
    pub(super) fn rank(self) -> (u64, WordId) {
        (self.class.0, self.word)
    }
}

impl Sorts {
    /// The sort of a member.
    pub(super) fn find(&self, member: Member) -> Option<Sort> {
        let at = self.known.binary_search_by_key(&member.rank(), |sort| self.members[*sort as usize].rank());
        at.ok().map(|at| self.known[at])
    }
}

/// How many of them are remembered.
const FEW: usize = 64;

/// The sorts of tokens that the text gave classes, as numbers are, kept for the next such token.
#[derive(Debug)]
pub(super) struct Numbers([(Class, Sort, Sort); FEW]);

impl Default for Numbers {
    fn default() -> Self {
        Self([(Class::NONE, 0, RARE); FEW])
    }
}

impl Numbers {
    /// The sort of a token that was given some classes beside those of its own sort, found where it is not remembered.
    pub(super) fn sort(&mut self, given: Class, own: Sort, find: impl FnOnce() -> Sort) -> Sort {
        let slot = &mut self.0[(given.0.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 58) as usize % FEW];
        if (slot.0, slot.1) != (given, own) {
            *slot = (given, own, find());
        }
        slot.2
    }
}
