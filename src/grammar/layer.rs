//! The rules of a layer, woken by the tokens that can begin a match: about nine tokens in ten wake none.

use super::gate::{Gate, Holds};
use super::pattern::compile;
use super::program::Program;
use super::rule::Rule;
use super::said::Kinds;
use super::sort::{RARE, Sort, Sorts};
use super::tape::Tape;
use super::wake::{Calls, Memo, Sets};
use super::ways::Way;
use crate::lexicon::{Class, Index, WordId};

/// A compiled pattern and its rule.
pub(super) struct Compiled<T: 'static> {
    pub(super) rule: &'static Rule<T>,
    pub(super) program: Program,
    pub(super) order: u16,
}

/// A layer of rules.
pub(crate) struct Layer<T: 'static> {
    compiled: Vec<Compiled<T>>,
    /// The ways into them.
    ways: Vec<Gate>,
    first: Sets,
    second: Sets,
    /// The ways that any second token suits, or none; and those that a mention of the layer below can begin.
    free: Vec<u64>,
    by_item: Vec<u64>,
    item_kinds: Kinds,
    /// Before sealing: what calls for each way, first and second.
    calls: (Calls, Calls),
}

impl<T> Layer<T> {
    pub(super) fn new(rules: impl Iterator<Item = &'static Rule<T>>, index: &mut Index) -> Self {
        let mut layer = Self {
            compiled: Vec::new(),
            ways: Vec::new(),
            first: Sets::default(),
            second: Sets::default(),
            free: Vec::new(),
            by_item: Vec::new(),
            item_kinds: Kinds::NONE,
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
        self.ways.push(Gate::new(self.compiled.len() as u16, &way));
        self.calls.0.push((way.words, way.class));
        self.calls.1.push((way.second_words, way.second_class));
    }

    /// The words and classes that its patterns ask for in the first two places.
    pub(super) fn asked(&self) -> (impl Iterator<Item = WordId>, Class) {
        let calls = || self.calls.0.iter().chain(&self.calls.1);
        (calls().flat_map(|(words, _)| words).copied(), calls().fold(Class::NONE, |all, (_, class)| all.with(*class)))
    }

    /// Makes the tables by sort of token, once every layer has entered its words.
    pub(super) fn seal(&mut self, sorts: &Sorts) {
        let (first, second) = std::mem::take(&mut self.calls);
        self.first = Sets::new(&first, sorts);
        self.second = Sets::new(&second, sorts);
    }

    /// Whether a token of that sort, where no mention begins, opens nothing.
    #[inline]
    fn sleeps(&self, sort: Sort) -> bool {
        sort != RARE && self.first.row(sort) == 0
    }

    /// Calls `each` with the patterns that can begin at a token.
    #[inline]
    pub(super) fn woken(
        &self,
        tape: &Tape<'_>,
        sorts: &Sorts,
        at: usize,
        holds: &Holds,
        memo: &mut Memo,
        mut each: impl FnMut(&Compiled<T>),
    ) {
        let item = tape.item_at(at).is_some_and(|(_, item)| item.kinds.meets(self.item_kinds));
        let (sort, next) = (tape.sorts[at], tape.sorts.get(at + 1).copied().unwrap_or(0));
        if self.sleeps(sort) && !item {
            return;
        }
        let mut run = |ways: &[u16]| {
            for gate in ways.iter().map(|way| &self.ways[*way as usize]).filter(|gate| gate.lets(tape, at, holds)) {
                each(&self.compiled[gate.pattern as usize]);
            }
        };
        if sort != RARE && next != RARE {
            run(memo.ways(self.first.row(sort), self.second.row(next), item, |ways| self.open(tape, sorts, at, item, ways)));
        } else {
            let mut ways = Vec::new();
            self.open(tape, sorts, at, item, &mut ways);
            run(&ways);
        }
    }

    /// The ways that a token and the one after it open.
    fn open(&self, tape: &Tape<'_>, sorts: &Sorts, at: usize, item: bool, ways: &mut Vec<u16>) {
        let mut first = self.first.of(tape.sorts[at], &tape.tokens[at], sorts);
        if item {
            first.iter_mut().zip(&self.by_item).for_each(|(a, b)| *a |= b);
        }
        let second = tape.tokens.get(at + 1).map(|t| self.second.of(tape.sorts[at + 1], t, sorts));
        for (block, bits) in first.iter().enumerate() {
            let mut bits = bits & (self.free[block] | second.as_ref().map_or(0, |s| s[block]));
            while bits != 0 {
                ways.push((block * 64) as u16 + bits.trailing_zeros() as u16);
                bits &= bits - 1;
            }
        }
    }
}
