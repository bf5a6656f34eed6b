//! What must be there for a pattern to be worth running: in the sentence, and behind the two tokens that woke it.

use super::place::Place;
use super::said::{Item, Kinds};
use super::tape::Tape;
use super::ways::{Lead, Way};
use crate::lexicon::{Class, WordId};
use crate::token::Token;

/// A set of words: a bit for each of 256 remainders of their numbers.
#[derive(Debug, Clone, Copy, Default)]
struct Sieve([u64; 4]);

impl Sieve {
    #[inline]
    fn add(&mut self, word: WordId) {
        self.0[word as usize >> 6 & 3] |= 1 << (word & 63);
    }

    #[inline]
    fn covers(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(all, part)| all & part == *part)
    }
}

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

/// How many sets of classes and of kinds a gate keeps; what is left out only lets more through.
pub(super) const KEPT: usize = 2;

/// A way into a pattern and what must be there for a match: looked at before the pattern is run.
pub(super) struct Gate {
    pub(super) pattern: u16,
    /// The span of a match may begin behind the token that wakes it.
    pub(super) late: bool,
    /// A mention takes the first place.
    mention: bool,
    /// The pair of tokens that wakes the pattern leaves nothing to ask of the second place.
    paired: bool,
    second: Place,
    third: Place,
    /// The sentence must hold one of each set.
    classes: [Class; KEPT],
    words: Sieve,
}

impl Gate {
    /// The gate, and the kinds of mention that the sentence must hold one of each: they are asked for first, and stand apart.
    pub(super) fn new(pattern: u16, way: &Way, late: bool) -> (Self, [Kinds; KEPT]) {
        let needs = &way.needs;
        let mut kept = [Kinds::ANY; KEPT];
        let mut gate = Self {
            pattern,
            late,
            mention: way.lead == Lead::Mention,
            paired: way.lead == Lead::Token && way.spots[0].kinds == Kinds::NONE,
            second: way.spots[0],
            third: way.spots[1],
            classes: [Class::ANY; KEPT],
            words: Sieve::default(),
        };
        needs.words.iter().for_each(|w| gate.words.add(*w));
        // The sets that fewest classes are in say most, and what the first token is says nothing new.
        let mut classes = needs.classes.clone();
        classes.sort_by_key(|c| (c.meets(way.class), c.0.count_ones(), c.0));
        classes.dedup();
        gate.classes.iter_mut().zip(classes).for_each(|(kept, class)| *kept = class);
        kept.iter_mut().zip(&needs.kinds).for_each(|(kept, kinds)| *kept = *kinds);
        (gate, kept)
    }

    /// Whether a pattern may match at a token of a sentence.
    #[inline]
    pub(super) fn lets(&self, tape: &Tape<'_>, at: usize, holds: &Holds) -> bool {
        self.suits(tape, at) && self.classes.iter().all(|c| c.meets(holds.class)) && holds.words.covers(&self.words)
    }

    /// Whether what stands in the second and third places may stand there.
    #[inline]
    fn suits(&self, tape: &Tape<'_>, at: usize) -> bool {
        if self.paired {
            return self.third.takes(tape, at + 2);
        }
        let second = if self.mention { tape.item_at(at).map_or(at + 1, |(_, item)| item.last as usize) } else { at + 1 };
        self.second.takes(tape, second) && (self.third.free || self.third.takes(tape, self.second.end(tape, second)))
    }
}
