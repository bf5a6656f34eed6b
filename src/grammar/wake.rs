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
    /// Those of a pair that is not remembered.
    rare: Vec<u16>,
    /// How many pairs were worked out since there was room for more.
    filled: usize,
}

/// No pair.
const FREE: (u32, u32, u32) = (u32::MAX, 0, 0);

/// The place of a pair; the one beside it is for the pair that was there before.
#[inline]
fn place(key: u32, pairs: usize) -> usize {
    (key.wrapping_mul(0x9E37_79B1) >> 16) as usize & pairs.wrapping_sub(1)
}

impl Memo {
    /// The ways that a pair of sets opens, where a mention begins or not, worked out by `fill` where they are not remembered.
    #[inline]
    pub(super) fn ways(&mut self, first: u16, second: u16, item: bool, fill: impl FnOnce(&mut Vec<u16>)) -> &[u16] {
        let key = u32::from(item) << 31 | u32::from(first) << 16 | u32::from(second);
        let at = place(key, self.pairs.len());
        let known = |at: usize| self.pairs.get(at).filter(|pair| pair.0 == key).map(|&(_, from, to)| (from as usize, to as usize));
        let (from, to) = match known(at).or_else(|| known(at ^ 1)) {
            Some(place) => place,
            None => self.learn(key, fill),
        };
        self.ways.get(from..to).unwrap_or_default()
    }

    /// Works out the ways of a pair, which takes the place of another; where they lie.
    #[inline(never)]
    fn learn(&mut self, key: u32, fill: impl FnOnce(&mut Vec<u16>)) -> (usize, usize) {
        if self.pairs.is_empty() {
            self.pairs.resize(FEW_PAIRS, FREE);
        }
        if self.filled * 2 > self.pairs.len() && self.pairs.len() < PAIRS {
            self.grow();
        }
        if self.ways.len() > WAYS {
            self.ways.clear();
            self.pairs.fill(FREE);
        }
        let at = place(key, self.pairs.len());
        let from = self.ways.len();
        fill(&mut self.ways);
        self.filled += 1;
        self.pairs[at ^ 1] = self.pairs[at];
        self.pairs[at] = (key, from as u32, self.ways.len() as u32);
        (from, self.ways.len())
    }

    /// The ways that a pair opens which is not worth remembering.
    pub(super) fn rare(&mut self, fill: impl FnOnce(&mut Vec<u16>)) -> &[u16] {
        self.rare.clear();
        fill(&mut self.rare);
        &self.rare
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
