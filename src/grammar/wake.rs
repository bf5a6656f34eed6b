//! Which ways into patterns a pair of tokens opens: sets of bits by sort of token, and the answers kept for the next such pair.

use std::borrow::Cow;

use super::sort::{Member, RARE, Sort, Sorts};
use crate::lexicon::{Class, QuickMap, WordId};
use crate::token::Token;

/// Sets of ways into patterns by sort of token, a bit each; equal sets are kept once.
#[derive(Default)]
pub(super) struct Sets {
    /// By sort, its set; 0 is empty.
    row: Vec<u16>,
    bits: Vec<u64>,
    /// By class, the ways that call for it.
    by_class: Vec<(Class, Vec<u64>)>,
    stride: usize,
    /// The classes that patterns ask for.
    asked: Class,
}

/// What calls for each way: its words and classes.
pub(super) type Calls = Vec<(Vec<WordId>, Class)>;

impl Sets {
    pub(super) fn new(calls: &Calls, sorts: &Sorts) -> Self {
        let stride = calls.len().div_ceil(64).max(1);
        let mut sets = Self { stride, bits: vec![0; stride], asked: sorts.asked, ..Self::default() };
        let mut named: QuickMap<WordId, Vec<usize>> = QuickMap::default();
        let mut by_bit: [Vec<u64>; 64] = std::array::from_fn(|_| Vec::new());
        for (way, (words, class)) in calls.iter().enumerate() {
            words.iter().for_each(|word| named.entry(*word).or_default().push(way));
            for (_, ways) in (0..64).zip(&mut by_bit).filter(|(bit, _)| class.0 >> bit & 1 == 1) {
                ways.resize(stride, 0);
                ways[way / 64] |= 1 << (way % 64);
            }
        }
        sets.by_class = (0..64).zip(by_bit).filter(|(_, ways)| !ways.is_empty()).map(|(bit, ways)| (Class(1 << bit), ways)).collect();
        let mut seen: QuickMap<Vec<u64>, u16> = std::iter::once((vec![0; stride], 0)).collect();
        let mut set = Vec::new();
        for Member { class, word } in &sorts.members {
            sets.add_classes(*class, &mut set);
            for way in named.get(word).into_iter().flatten() {
                set[way / 64] |= 1 << (way % 64);
            }
            let row = seen.get(&set).copied().unwrap_or_else(|| {
                let next = seen.len() as u16;
                sets.bits.extend_from_slice(&set);
                seen.insert(set.clone(), next);
                next
            });
            sets.row.push(row);
        }
        sets.bits.shrink_to_fit();
        sets.row.shrink_to_fit();
        sets
    }

    /// Makes of `set` the ways that classes call for.
    fn add_classes(&self, class: Class, set: &mut Vec<u64>) {
        set.clear();
        set.resize(self.stride, 0);
        for (_, ways) in self.by_class.iter().filter(|(c, _)| c.meets(class)) {
            set.iter_mut().zip(ways).for_each(|(a, b)| *a |= b);
        }
    }

    /// The ways that classes call for.
    fn of_classes(&self, class: Class) -> Vec<u64> {
        let mut set = Vec::new();
        self.add_classes(class, &mut set);
        set
    }

    /// The ways of a token of a sort, or of a token that has none.
    pub(super) fn of(&self, sort: Sort, token: &Token) -> Cow<'_, [u64]> {
        if sort != RARE {
            let row = self.row[sort as usize] as usize;
            return Cow::Borrowed(&self.bits[row * self.stride..(row + 1) * self.stride]);
        }
        let mut set = self.of_classes(Class(token.class.0 & self.asked.0));
        let own = self.row[token.sort as usize] as usize * self.stride;
        set.iter_mut().zip(&self.bits[own..]).for_each(|(a, b)| *a |= b);
        Cow::Owned(set)
    }

    /// The number of the set of a sort; equal sets have one number, the empty set 0.
    #[inline]
    pub(super) fn row(&self, sort: Sort) -> u16 {
        self.row[sort as usize]
    }
}

/// How many pairs are remembered at first, and at most: powers of two. A sentence needs few, a long text many.
const FEW_PAIRS: usize = 64;
const PAIRS: usize = 8192;

/// How many ways are remembered before all are forgotten.
const WAYS: usize = 1 << 16;

/// The ways that pairs of tokens opened, kept from sentence to sentence: what a pair opens never changes.
#[derive(Debug, Default)]
pub(super) struct Memo {
    /// The pair, and where its ways lie.
    pairs: Vec<(u32, u32, u32)>,
    ways: Vec<u16>,
    /// How many pairs were worked out since there was room for more.
    filled: usize,
}

/// No pair.
const FREE: (u32, u32, u32) = (u32::MAX, 0, 0);

/// The place of a pair; the one beside it is for the pair that was there before.
#[inline]
fn place(key: u32, pairs: usize) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> 16) as usize & (pairs - 1)
}

impl Memo {
    /// The ways that a pair of sets opens, where a mention begins or not, worked out by `fill` where they are not remembered.
    #[inline]
    pub(super) fn ways(&mut self, first: u16, second: u16, item: bool, fill: impl FnOnce(&mut Vec<u16>)) -> &[u16] {
        if self.pairs.is_empty() {
            self.pairs.resize(FEW_PAIRS, FREE);
        }
        let key = u32::from(item) << 31 | u32::from(first) << 16 | u32::from(second);
        let mut at = place(key, self.pairs.len());
        if self.pairs[at].0 != key {
            let beside = at ^ 1;
            if self.pairs[beside].0 == key {
                at = beside;
            } else {
                if self.filled * 2 > self.pairs.len() && self.pairs.len() < PAIRS {
                    self.grow();
                    at = place(key, self.pairs.len());
                }
                if self.ways.len() > WAYS {
                    self.ways.clear();
                    self.pairs.fill(FREE);
                }
                let from = self.ways.len() as u32;
                fill(&mut self.ways);
                self.filled += 1;
                self.pairs[at ^ 1] = self.pairs[at];
                self.pairs[at] = (key, from, self.ways.len() as u32);
            }
        }
        let (_, from, to) = self.pairs[at];
        &self.ways[from as usize..to as usize]
    }

    /// Makes room for four times as many.
    fn grow(&mut self) {
        let room = (self.pairs.len() * 4).min(PAIRS);
        let before = std::mem::replace(&mut self.pairs, vec![FREE; room]);
        for pair in before.into_iter().filter(|pair| pair.0 != FREE.0) {
            let at = place(pair.0, self.pairs.len());
            let at = if self.pairs[at].0 == FREE.0 { at } else { at ^ 1 };
            self.pairs[at] = pair;
        }
    }
}
