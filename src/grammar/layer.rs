//! The rules of a layer, indexed by the two tokens that can begin a match: about nine tokens in ten wake none.

use std::collections::HashMap;

use super::machine::Tape;
use super::pattern::{Needs, Program, Way, compile};
use super::rule::Rule;
use super::said::{Item, Kinds};
use crate::lexicon::{Class, Index, UNKNOWN, WordId};
use crate::token::{Shape, Token};

/// A compiled pattern and its rule.
pub(super) struct Compiled<T: 'static> {
    pub(super) rule: &'static Rule<T>,
    pub(super) program: Program,
    pub(super) order: u16,
}

/// Sets of ways into patterns, a bit each, a row of blocks a set.
#[derive(Default)]
struct Sets {
    rows: Vec<u64>,
    stride: usize,
    /// By row, which of its blocks hold a way: most hold none.
    live: Vec<u64>,
}

impl Sets {
    fn new(stride: usize, rows: usize) -> Self {
        assert!(stride <= 64, "more ways into a layer than 64 blocks hold");
        Self { rows: vec![0; stride * rows], stride, live: vec![0; rows] }
    }

    fn add(&mut self, row: usize, way: usize) {
        self.rows[row * self.stride + way / 64] |= 1 << (way % 64);
        self.live[row] |= 1 << (way / 64);
    }

    fn push(&mut self, set: &[u64]) {
        self.rows.extend_from_slice(set);
        self.live.push(live(set));
    }

    #[inline]
    fn row(&self, row: usize) -> &[u64] {
        &self.rows[row * self.stride..(row + 1) * self.stride]
    }
}

/// Which blocks of a set hold a way.
fn live(set: &[u64]) -> u64 {
    set.iter().enumerate().filter(|(_, bits)| **bits != 0).fold(0, |live, (block, _)| live | 1 << block)
}

/// What calls for a way: its words and classes, before sealing.
type Calls = Vec<(Vec<WordId>, Class)>;

/// Sets of ways by what a token is: by its word, and by each of its classes.
#[derive(Default)]
struct Keyed {
    /// By word, the row of its set, its classes' ways in it; row 0 is empty.
    by_word: Vec<u16>,
    sets: Sets,
    by_class: Sets,
    /// The classes that call for any way.
    class: Class,
}

impl Keyed {
    fn new(calls: &Calls, index: &Index) -> Self {
        let stride = calls.len().div_ceil(64);
        let mut keyed = Self { by_class: Sets::new(stride, 64), sets: Sets::new(stride, 1), ..Self::default() };
        let mut own: Vec<(WordId, usize)> = Vec::new();
        for (way, (words, class)) in calls.iter().enumerate() {
            own.extend(words.iter().map(|w| (*w, way)));
            keyed.class |= *class;
            (0..64).filter(|bit| class.0 >> bit & 1 == 1).for_each(|bit| keyed.by_class.add(bit, way));
        }
        own.sort_unstable();
        let mut own = own.into_iter().peekable();
        let mut seen = HashMap::from([(vec![0u64; stride], 0u16)]);
        for word in 0..index.len() as WordId {
            let class = index.entry(word).class.0 & keyed.class.0;
            let mut set: Vec<u64> = (0..stride).map(|block| keyed.of_classes(class, block)).collect();
            while let Some((_, way)) = own.next_if(|(w, _)| *w == word) {
                set[way / 64] |= 1 << (way % 64);
            }
            let next = seen.len() as u16;
            let row = *seen.entry(set).or_insert_with_key(|set| {
                keyed.sets.push(set);
                next
            });
            keyed.by_word.push(row);
        }
        keyed
    }

    /// A block of the ways that classes call for.
    #[inline]
    fn of_classes(&self, mut classes: u64, block: usize) -> u64 {
        let mut set = 0;
        while classes != 0 {
            set |= self.by_class.row(classes.trailing_zeros() as usize)[block];
            classes &= classes - 1;
        }
        set
    }

    /// The blocks that hold a way for a row or for classes.
    #[inline]
    fn live(&self, row: usize, mut classes: u64) -> u64 {
        let mut live = self.sets.live[row];
        while classes != 0 {
            live |= self.by_class.live[classes.trailing_zeros() as usize];
            classes &= classes - 1;
        }
        live
    }

    /// The row of a token's word, and the classes that only the text gave it: a capital, a number's.
    #[inline]
    fn of(&self, token: &Token, index: &Index) -> (usize, u64) {
        let row = self.by_word.get(token.word as usize).map_or(0, |&row| row as usize);
        if token.word != UNKNOWN && !token.shape.has(Shape::GIVEN) {
            return (row, 0);
        }
        (row, token.class.0 & self.class.0 & !index.entry(token.word).class.0)
    }
}

/// What a sentence holds, to tell which patterns can match in it at all.
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
    compiled: Vec<Compiled<T>>,
    /// The ways into them: which pattern, and what the sentence must hold.
    ways: Vec<(u16, Needs)>,
    first: Keyed,
    second: Keyed,
    /// The ways that any second token suits, or none; and those that a mention of the layer below can begin.
    free: Vec<u64>,
    by_item: Vec<u64>,
    item_kinds: Kinds,
    /// The blocks of these two that hold a way.
    free_live: u64,
    item_live: u64,
    /// Before sealing: what calls for each way, first and second.
    calls: (Calls, Calls),
}

impl<T> Layer<T> {
    pub(super) fn new(rules: impl Iterator<Item = &'static Rule<T>>, index: &mut Index) -> Self {
        let mut layer = Self {
            compiled: Vec::new(),
            ways: Vec::new(),
            first: Keyed::default(),
            second: Keyed::default(),
            free: Vec::new(),
            by_item: Vec::new(),
            item_kinds: Kinds::NONE,
            free_live: 0,
            item_live: 0,
            calls: Default::default(),
        };
        for (order, rule) in rules.enumerate() {
            for pattern in rule.patterns {
                let program = compile(pattern, index);
                for way in program.ways() {
                    layer.way(way);
                }
                layer.compiled.push(Compiled { rule, program, order: order as u16 });
            }
        }
        layer
    }

    fn way(&mut self, way: Way) {
        let number = self.ways.len();
        let bit = 1 << (number % 64);
        self.free.resize(number / 64 + 1, 0);
        self.by_item.resize(number / 64 + 1, 0);
        if way.free {
            self.free[number / 64] |= bit;
        }
        if way.kinds != Kinds::NONE {
            self.by_item[number / 64] |= bit;
            self.item_kinds = self.item_kinds.with(way.kinds);
        }
        self.calls.0.push((way.words, way.class));
        self.calls.1.push((way.second_words, way.second_class));
        self.ways.push((self.compiled.len() as u16, way.needs));
    }

    /// Makes the tables by word, once every rule has entered its words.
    pub(super) fn seal(&mut self, index: &Index) {
        let (first, second) = std::mem::take(&mut self.calls);
        self.first = Keyed::new(&first, index);
        self.second = Keyed::new(&second, index);
        (self.free_live, self.item_live) = (live(&self.free), live(&self.by_item));
    }

    /// Calls `each` with the patterns that can begin at a token.
    #[inline]
    pub(super) fn woken(&self, tape: &Tape<'_>, at: usize, item: Option<Kinds>, holds: &Holds, mut each: impl FnMut(&Compiled<T>)) {
        let (row, given) = self.first.of(&tape.tokens[at], tape.index);
        let item = item.is_some_and(|k| k.meets(self.item_kinds));
        if row == 0 && given == 0 && !item {
            return;
        }
        let (next, next_given) = tape.tokens.get(at + 1).map_or((0, 0), |t| self.second.of(t, tape.index));
        let by_item = if item { self.item_live } else { 0 };
        let mut live = (self.first.live(row, given) | by_item) & (self.free_live | self.second.live(next, next_given));
        let (first, second) = (self.first.sets.row(row), self.second.sets.row(next));
        while live != 0 {
            let block = live.trailing_zeros() as usize;
            live &= live - 1;
            let mut bits = first[block] | self.first.of_classes(given, block);
            if item {
                bits |= self.by_item[block];
            }
            bits &= self.free[block] | second[block] | self.second.of_classes(next_given, block);
            while bits != 0 {
                let (pattern, needs) = &self.ways[block * 64 + bits.trailing_zeros() as usize];
                if holds.meets(needs) {
                    each(&self.compiled[*pattern as usize]);
                }
                bits &= bits - 1;
            }
        }
    }
}
