//! What is known of words for the readers of clauses: the tables that the build script makes.

use std::hash::{Hash, Hasher};

use super::cue::Cue;
use super::form::{Place, Rows};
use super::list::List;
use super::sieve::Sieve;
use crate::slab::Slab;

/// What is known of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Fact {
    /// What the verb of the form does.
    pub(super) cue: Cue,
    /// Its row among those of nouns that share their lists; 0 for the words of no list.
    pub(super) row: u16,
    /// Whether its verb says.
    pub(super) says: bool,
}

impl Hash for Fact {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(u64::from(self.cue.bits()) << 32 | u64::from(self.row) << 8 | u64::from(self.says));
    }
}

/// What is known of a word of the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Known {
    pub(super) fact: Fact,
    /// Its forms as a trigger.
    pub(super) forms: Place,
}

impl Known {
    /// What is known as the table keeps it, see [`super::form::TriggerRow`].
    pub(super) fn packed(self) -> u128 {
        let Self { fact, forms: (from, len) } = self;
        u128::from(fact.cue.bits())
            | u128::from(from) << 32
            | u128::from(fact.row) << 64
            | u128::from(len) << 80
            | u128::from(fact.says) << 96
    }

    /// What a number of the table tells.
    #[inline]
    pub(super) fn unpacked(known: u128) -> Self {
        let fact = Fact { cue: Cue(known as u32), row: (known >> 64) as u16, says: known >> 96 != 0 };
        Self { fact, forms: ((known >> 32) as u32, (known >> 80) as u16) }
    }
}

/// What is known of the words of a lexicon, by their numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Told {
    pub(super) words: Slab<u128>,
    pub(super) rows: Rows,
}

impl Told {
    /// What is known under a word's number.
    #[inline]
    pub(super) fn of(&self, number: u16) -> Known {
        self.words.get(number as usize).map_or_else(Known::default, |&known| Known::unpacked(known))
    }
}

/// The noun lists, and the words of none of our tables that they or the cues hold.
#[derive(Debug)]
pub(crate) struct Nouns {
    /// The number of what is known of a word, by its hash.
    pub(super) words: Sieve,
    /// What is known of words, each once.
    pub(super) facts: Slab<Fact>,
    /// The lists of each row, one bit each.
    pub(super) rows: Slab<u64>,
    /// How many words of bits a row has.
    pub(super) width: usize,
    /// By trigger, the list of the nouns that it needs; of those that need none, the list that nothing is on.
    pub(super) listed: Slab<List>,
    /// The list that nothing is on, for what no table holds.
    pub(super) none: List,
    /// How few letters a word of a list has at least.
    pub(super) shortest: usize,
    /// For each list whether it has « entreprise » and « tribunal ».
    pub(super) bodies: Slab<(bool, bool)>,
}

impl Nouns {
    /// What is known of a word by its hash.
    #[inline]
    pub(super) fn find(&self, hash: u64) -> Fact {
        match self.words.find(hash) {
            0 => Fact::default(),
            number => self.facts[number as usize],
        }
    }
}
