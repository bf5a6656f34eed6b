//! The rules of a layer, woken by the tokens that can begin a match: about nine tokens in ten wake none.

use std::borrow::Cow;

use super::gate::{Gate, Holds, KEPT};
use super::machine::Name;
use super::pattern::compile;
use super::program::{Program, Step};
use super::rule::Rule;
use super::said::{Item, Kinds};
use super::sort::{RARE, Sort, Sorts};
use super::tape::Tape;
use super::wake::{Calls, Memo, Sets};
use super::ways::Way;
use crate::lexicon::{Class, Index, WordId};

/// A compiled pattern and its rule.
pub(super) struct Compiled<T: 'static> {
    pub(super) rule: &'static Rule<T>,
    pub(super) program: Program,
    /// The names of its captures, by slot.
    pub(super) names: Vec<Name>,
    pub(super) order: u16,
}

/// Whether a match may begin its span behind the token that woke it.
fn is_late(program: &Program) -> bool {
    let takes = |s: &Step| matches!(s, Step::Word(_) | Step::Class(..) | Step::Item(..));
    let first = program.steps.iter().position(takes);
    let open = program.steps.iter().rposition(|s| matches!(s, Step::Open));
    open > first
}

/// A layer of rules.
pub(crate) struct Layer<T: 'static> {
    /// Its bit among those of the layers.
    pub(super) bit: u8,
    compiled: Vec<Compiled<T>>,
    /// The ways into them.
    ways: Vec<Gate>,
    /// The kinds of mention that each calls for: above the atoms most want one that the sentence has not.
    kinds: Vec<[Kinds; KEPT]>,
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
    pub(super) fn new(bit: u8, rules: impl Iterator<Item = &'static Rule<T>>, index: &mut Index) -> Self {
        let mut layer = Self {
            bit,
            compiled: Vec::new(),
            ways: Vec::new(),
            kinds: Vec::new(),
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
                let late = is_late(&program);
                for way in program.ways() {
                    layer.way(way, late);
                }
                let names: Vec<Name> = program.names.iter().map(|name| Name::new(name)).collect();
                debug_assert!((1..names.len()).all(|at| !names[..at].contains(&names[at])), "captures that look alike: {pattern}");
                layer.compiled.push(Compiled { rule, program, names, order: order as u16 });
            }
        }
        layer
    }

    fn way(&mut self, way: Way, late: bool) {
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
        let (gate, kinds) = Gate::new(self.compiled.len() as u16, &way, late);
        self.ways.push(gate);
        self.kinds.push(kinds);
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

    /// The layer's bit where a token of that sort can open something, no mention beginning there; else 0.
    pub(super) fn wakes(&self, sort: Sort) -> u8 {
        if self.first.row(sort) == 0 { 0 } else { self.bit }
    }

    /// Whether a mention of the layer below can open something.
    #[inline]
    pub(super) fn opens_at(&self, item: &Item) -> bool {
        item.kinds.meets(self.item_kinds)
    }

    /// Calls `each` with the patterns that can begin at a token; `inside`: only those whose span may begin behind it.
    #[inline]
    pub(super) fn woken(
        &self,
        tape: &Tape<'_>,
        at: usize,
        inside: bool,
        holds: &Holds,
        memo: &mut Memo,
        mut each: impl FnMut(&Compiled<T>),
    ) {
        let item = tape.item_at(at).is_some_and(|(_, item)| self.opens_at(item));
        let (sort, next) = (tape.sorts[at], tape.sorts.get(at + 1).copied().unwrap_or(0));
        let mut rare = Vec::new();
        let ways = if sort != RARE && next != RARE {
            memo.ways(self.first.row(sort), self.second.row(next), item, |ways| self.open(tape, at, item, ways))
        } else {
            self.open(tape, at, item, &mut rare);
            &rare
        };
        for way in ways {
            if !holds.meets(&self.kinds[*way as usize]) {
                continue;
            }
            let gate = &self.ways[*way as usize];
            if (gate.late || !inside) && gate.lets(tape, at, holds) {
                each(&self.compiled[gate.pattern as usize]);
            }
        }
    }

    /// The ways that a token and the one after it open.
    fn open(&self, tape: &Tape<'_>, at: usize, item: bool, ways: &mut Vec<u16>) {
        let first = self.first.of(tape.sorts[at], &tape.tokens[at]);
        let second = tape.tokens.get(at + 1).map_or(Cow::Borrowed(&[][..]), |t| self.second.of(tape.sorts[at + 1], t));
        for (block, bits) in first.iter().enumerate() {
            let opened = if item { bits | self.by_item[block] } else { *bits };
            let mut bits = opened & (self.free[block] | second.get(block).copied().unwrap_or(0));
            while bits != 0 {
                ways.push((block * 64) as u16 + bits.trailing_zeros() as u16);
                bits &= bits - 1;
            }
        }
    }
}
