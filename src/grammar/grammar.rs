//! The rules of a layer, compiled and indexed by what can begin them.

use super::pattern::{Program, compile};
use super::rule::Rule;
use super::said::{Frame, Kinds, Said};
use crate::lexicon::{Class, Index};
use crate::token::Token;

/// A compiled pattern and its rule.
pub(super) struct Compiled<T: 'static> {
    pub(super) rule: &'static Rule<T>,
    pub(super) program: Program,
    pub(super) order: u16,
}

/// A layer of rules.
pub(crate) struct Layer<T: 'static> {
    pub(super) compiled: Vec<Compiled<T>>,
    /// By word: the bucket of patterns it can begin, 0 for none.
    by_word: Vec<u16>,
    word_buckets: Vec<Vec<u16>>,
    by_class: Vec<Vec<u16>>,
    wake: Class,
    by_item: Vec<u16>,
    item_kinds: Kinds,
}

impl<T> Layer<T> {
    pub(super) fn new(rules: impl Iterator<Item = &'static Rule<T>>, index: &mut Index) -> Self {
        let mut layer = Self {
            compiled: Vec::new(),
            by_word: Vec::new(),
            word_buckets: vec![Vec::new()],
            by_class: vec![Vec::new(); 64],
            wake: Class::NONE,
            by_item: Vec::new(),
            item_kinds: Kinds::NONE,
        };
        for (order, rule) in rules.enumerate() {
            for pattern in rule.patterns {
                let program = compile(pattern, index);
                let number = layer.compiled.len() as u16;
                let (words, class, kinds) = program.first();
                for word in words {
                    let at = word as usize;
                    if layer.by_word.len() <= at {
                        layer.by_word.resize(at + 1, 0);
                    }
                    if layer.by_word[at] == 0 {
                        layer.by_word[at] = layer.word_buckets.len() as u16;
                        layer.word_buckets.push(Vec::new());
                    }
                    layer.word_buckets[layer.by_word[at] as usize].push(number);
                }
                layer.wake |= class;
                for bit in 0..64 {
                    if class.0 >> bit & 1 == 1 {
                        layer.by_class[bit].push(number);
                    }
                }
                if kinds != Kinds::NONE {
                    layer.by_item.push(number);
                    layer.item_kinds = layer.item_kinds.with(kinds);
                }
                layer.compiled.push(Compiled { rule, program, order: order as u16 });
            }
        }
        layer
    }

    /// Calls `each` with the patterns that a token, or the mention that begins there, can begin.
    #[inline]
    pub(super) fn woken(&self, token: &Token, item: Option<Kinds>, mut each: impl FnMut(&Compiled<T>)) {
        if let Some(&bucket) = self.by_word.get(token.word as usize) {
            if bucket != 0 {
                self.word_buckets[bucket as usize].iter().for_each(|&n| each(&self.compiled[n as usize]));
            }
        }
        let mut bits = token.class.0 & self.wake.0;
        while bits != 0 {
            let bit = bits.trailing_zeros() as usize;
            bits &= bits - 1;
            self.by_class[bit].iter().for_each(|&n| each(&self.compiled[n as usize]));
        }
        if item.is_some_and(|k| k.meets(self.item_kinds)) {
            self.by_item.iter().for_each(|&n| each(&self.compiled[n as usize]));
        }
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
