//! The plan of a layer: its patterns compiled, and what leads to them. It has no rule and no text, so that the build script can make it.

use super::kinds::Kinds;
use super::place::Place;
use super::program::Program;
use super::sets::Sets;
use super::sort::Sorts;
use crate::lexicon::{Class, WordId};
use crate::slab::Slab;

/// A set of words: a bit for each of 256 remainders of their numbers.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sieve(pub(super) [u64; 4]);

impl Sieve {
    #[inline]
    pub(super) fn add(&mut self, word: WordId) {
        self.0[word as usize >> 6 & 3] |= 1 << (word & 63);
    }

    #[inline]
    pub(super) fn covers(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(all, part)| all & part == *part)
    }
}

/// How many sets of classes and of kinds a gate keeps; what is left out only lets more through.
pub(super) const KEPT: usize = 2;

/// A way into a pattern and what must be there for a match: looked at before the pattern is run.
#[derive(Debug, Clone)]
pub(super) struct Gate {
    pub(super) pattern: u16,
    /// The span of a match may begin behind the token that wakes it.
    pub(super) late: bool,
    /// A mention takes the first place.
    pub(super) mention: bool,
    /// The pair of tokens that wakes the pattern leaves nothing to ask of the second place.
    pub(super) paired: bool,
    pub(super) second: Place,
    pub(super) third: Place,
    /// The sentence must hold one of each set.
    pub(super) classes: [Class; KEPT],
    pub(super) words: Sieve,
}

/// What a layer's patterns are and what wakes them.
#[derive(Debug, Clone, Default)]
pub(super) struct Plan {
    /// The patterns compiled, in the order of the rules.
    pub(super) programs: Slab<Program>,
    /// The ways into them.
    pub(super) ways: Slab<Gate>,
    /// The kinds of mention that each calls for: above the atoms most want one that the sentence has not.
    pub(super) kinds: Slab<[Kinds; KEPT]>,
    pub(super) first: Sets,
    pub(super) second: Sets,
    /// The ways that any second token suits, or none; and those that a mention of the layer below can begin.
    pub(super) free: Slab<u64>,
    pub(super) by_item: Slab<u64>,
    pub(super) item_kinds: Kinds,
}

/// The plans of the three layers, and the sorts of token that they know.
#[derive(Debug, Clone)]
pub(crate) struct Plans {
    pub(super) atoms: Plan,
    pub(super) compounds: Plan,
    pub(super) frames: Plan,
    pub(super) sorts: Sorts,
    /// By sort, a bit for each layer in which its tokens can open something.
    pub(super) wakes: Slab<u8>,
}

impl Plans {
    /// The bits of the layers.
    pub(super) const ATOMS: u8 = 1;
    pub(super) const COMPOUNDS: u8 = 2;
    pub(super) const FRAMES: u8 = 4;
}
