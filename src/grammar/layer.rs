//! The rules of a layer, woken by the tokens that can begin a match: about nine tokens in ten wake none.

use super::gate::Holds;
use super::plan::Plan;
use super::program::Program;
use super::rule::Rule;
use super::said::Item;
use super::sets::Sets;
use super::sort::RARE;
use super::tape::Tape;
use super::wake::Memo;

/// A compiled pattern and its rule.
pub(super) struct Compiled<T: 'static> {
    pub(super) rule: &'static Rule<T>,
    pub(super) program: &'static Program,
    pub(super) order: u16,
}

/// A layer of rules.
pub(crate) struct Layer<T: 'static> {
    /// Its bit among those of the layers.
    pub(super) bit: u8,
    compiled: Vec<Compiled<T>>,
    plan: Plan,
}

impl<T> Layer<T> {
    /// The layer of rules whose patterns the plan has, in their order.
    pub(super) fn new(bit: u8, rules: impl Iterator<Item = &'static Rule<T>>, baked: &'static Plan) -> Self {
        let rules = (0..).zip(rules).flat_map(|(order, rule)| rule.patterns.iter().map(move |_| (order, rule)));
        let compiled = rules.zip(&*baked.programs).map(|((order, rule), program)| Compiled { rule, program, order }).collect();
        Self { bit, compiled, plan: baked.clone() }
    }

    /// Whether a mention of the layer below can open something.
    #[inline]
    pub(super) fn opens_at(&self, item: &Item) -> bool {
        item.kinds.meets(self.plan.item_kinds)
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
        let fill = |ways: &mut Vec<u16>| self.open(tape, at, item, ways);
        let ways = if sort != RARE && next != RARE {
            memo.ways(self.plan.first.row(sort), self.plan.second.row(next), item, fill)
        } else {
            memo.rare(fill)
        };
        for way in ways {
            if !holds.meets(&self.plan.kinds[*way as usize]) {
                continue;
            }
            let gate = &self.plan.ways[*way as usize];
            if (gate.late || !inside) && gate.lets(tape, at, holds) {
                each(&self.compiled[gate.pattern as usize]);
            }
        }
    }

    /// The ways that a token and the one after it open.
    fn open<'s>(&'s self, tape: &Tape<'_>, at: usize, item: bool, ways: &mut Vec<u16>) {
        let of = |sets: &'s Sets, at: usize| tape.tokens.get(at).map(|t| sets.of(tape.sorts[at], t.class, t.sort)).unwrap_or_default();
        let (first, second) = (of(&self.plan.first, at), of(&self.plan.second, at + 1));
        for (block, bits) in first.iter().enumerate() {
            let opened = if item { bits | self.plan.by_item[block] } else { *bits };
            let mut bits = opened & (self.plan.free[block] | second.get(block).copied().unwrap_or(0));
            while bits != 0 {
                ways.push((block * 64) as u16 + bits.trailing_zeros() as u16);
                bits &= bits - 1;
            }
        }
    }
}
