//! The rules of a layer, compiled and indexed by what can begin them.

use super::pattern::{Needs, Program, Second, compile};
use super::rule::Rule;
use super::said::{Frame, Item, Kinds, Said};
use crate::lexicon::{Class, Index};
use crate::token::Token;

/// A compiled pattern and its rule.
pub(super) struct Compiled<T: 'static> {
    pub(super) rule: &'static Rule<T>,
    pub(super) program: Program,
    pub(super) order: u16,
    pub(super) second: Second,
    needs: Needs,
}

/// A set of patterns, a bit each.
#[derive(Debug, Clone, Default)]
pub(super) struct Patterns(Vec<u64>);

impl Patterns {
    fn set(&mut self, number: usize) {
        if self.0.len() <= number / 64 {
            self.0.resize(number / 64 + 1, 0);
        }
        self.0[number / 64] |= 1 << (number % 64);
    }
}

/// What a sentence holds, to tell which patterns it can wake at all.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Holds {
    class: Class,
    /// The words of the sentence, a bit for each of 256 remainders of their numbers.
    words: [u64; 4],
    kinds: Kinds,
}

impl Holds {
    pub(super) fn new(tokens: &[Token], items: &[Item]) -> Self {
        let mut holds = Self::default();
        for token in tokens {
            holds.class |= token.class;
            holds.words[token.word as usize >> 6 & 3] |= 1 << (token.word & 63);
        }
        for item in items {
            holds.kinds = holds.kinds.with(item.kinds);
        }
        holds
    }

    fn meets(&self, needs: &Needs) -> bool {
        needs.classes.iter().all(|c| c.meets(self.class))
            && needs.words.iter().all(|w| self.words[*w as usize >> 6 & 3] >> (w & 63) & 1 == 1)
            && needs.kinds.iter().all(|k| k.meets(self.kinds))
    }
}

/// A layer of rules.
pub(crate) struct Layer<T: 'static> {
    pub(super) compiled: Vec<Compiled<T>>,
    /// By word: the bucket of patterns it can begin, 0 for none.
    by_word: Vec<u16>,
    buckets: Vec<Patterns>,
    by_class: Vec<Patterns>,
    by_item: Patterns,
    item_kinds: Kinds,
}

/// The patterns of a layer that a sentence can wake.
#[derive(Debug, Clone, Default)]
pub(super) struct Awake {
    patterns: Vec<u64>,
    /// The classes that can begin one of them.
    class: Class,
    any: bool,
}

impl<T> Layer<T> {
    pub(super) fn new(rules: impl Iterator<Item = &'static Rule<T>>, index: &mut Index) -> Self {
        let mut layer = Self {
            compiled: Vec::new(),
            by_word: Vec::new(),
            buckets: vec![Patterns::default()],
            by_class: vec![Patterns::default(); 64],
            by_item: Patterns::default(),
            item_kinds: Kinds::NONE,
        };
        for (order, rule) in rules.enumerate() {
            for pattern in rule.patterns {
                let program = compile(pattern, index);
                let number = layer.compiled.len();
                let (words, class, kinds) = program.first();
                for word in words {
                    let at = word as usize;
                    if layer.by_word.len() <= at {
                        layer.by_word.resize(at + 1, 0);
                    }
                    if layer.by_word[at] == 0 {
                        layer.by_word[at] = layer.buckets.len() as u16;
                        layer.buckets.push(Patterns::default());
                    }
                    layer.buckets[layer.by_word[at] as usize].set(number);
                }
                for bit in 0..64 {
                    if class.0 >> bit & 1 == 1 {
                        layer.by_class[bit].set(number);
                    }
                }
                if kinds != Kinds::NONE {
                    layer.by_item.set(number);
                    layer.item_kinds = layer.item_kinds.with(kinds);
                }
                let (needs, second) = (program.needs(), program.second());
                layer.compiled.push(Compiled { rule, program, order: order as u16, second, needs });
            }
        }
        layer
    }

    /// Finds the patterns that a sentence can wake.
    pub(super) fn rouse(&self, holds: &Holds, awake: &mut Awake) {
        awake.patterns.clear();
        awake.patterns.resize(self.compiled.len().div_ceil(64), 0);
        awake.any = false;
        for (number, compiled) in self.compiled.iter().enumerate() {
            if holds.meets(&compiled.needs) {
                awake.patterns[number / 64] |= 1 << (number % 64);
                awake.any = true;
            }
        }
        awake.class = Class::NONE;
        for (bit, patterns) in self.by_class.iter().enumerate() {
            if patterns.0.iter().zip(&awake.patterns).any(|(a, b)| a & b != 0) {
                awake.class |= Class(1 << bit);
            }
        }
    }

    /// Calls `each` with the patterns that a token, or the mention that begins there, can begin.
    #[inline]
    pub(super) fn woken(&self, awake: &Awake, token: &Token, item: Option<Kinds>, mut each: impl FnMut(&Compiled<T>)) {
        let mut wake = |patterns: &Patterns| {
            for (block, (a, b)) in patterns.0.iter().zip(&awake.patterns).enumerate() {
                let mut bits = a & b;
                while bits != 0 {
                    each(&self.compiled[block * 64 + bits.trailing_zeros() as usize]);
                    bits &= bits - 1;
                }
            }
        };
        if let Some(&bucket) = self.by_word.get(token.word as usize) {
            if bucket != 0 {
                wake(&self.buckets[bucket as usize]);
            }
        }
        let mut bits = token.class.0 & awake.class.0;
        while bits != 0 {
            wake(&self.by_class[bits.trailing_zeros() as usize]);
            bits &= bits - 1;
        }
        if item.is_some_and(|k| k.meets(self.item_kinds)) {
            wake(&self.by_item);
        }
    }
}

impl Awake {
    /// Whether the sentence can wake any pattern.
    pub(super) fn any(&self) -> bool {
        self.any
    }
}

/// The whole grammar: atoms over tokens, compounds over atoms, and the frames of deadlines and periods over both.
pub(crate) struct Grammar {
    pub(super) atoms: Layer<Said>,
    pub(super) compounds: Layer<Said>,
    pub(super) frames: Layer<Frame>,
}

impl Grammar {
    /// Compiles the rules; their words are entered into the index.
    pub(crate) fn french(index: &mut Index) -> Self {
        Self {
            atoms: Layer::new(super::rules::atoms(), index),
            compounds: Layer::new(super::rules::compounds(), index),
            frames: Layer::new(super::rules::frames(), index),
        }
    }
}
