//! Which ways into patterns a pair of tokens opens: the answers kept for the next such pair.

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
