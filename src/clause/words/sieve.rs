//! A fixed map from the hashes of words to small numbers, for words most of which are not in it.

use crate::slab::Slab;

/// The hashes, their numbers, and the bits that most other words fail at.
#[derive(Debug)]
pub(super) struct Sieve {
    pub(super) bits: Slab<u64>,
    /// Open addressing over a power of two; 0 is empty.
    pub(super) hashes: Slab<u64>,
    pub(super) numbers: Slab<u16>,
}

/// How many words of bits tell most other words apart.
const BITS: usize = 4096;

impl Sieve {
    /// A map of hashes, each given once.
    #[cfg(any(test, not(baked)))]
    pub(super) fn new(all: impl ExactSizeIterator<Item = (u64, u16)>) -> Self {
        let room = (all.len() * 8 / 7 + 1).next_power_of_two();
        let (mut bits, mut hashes, mut numbers) = (vec![0; BITS], vec![0; room], vec![0; room]);
        for (hash, number) in all {
            bits[hash as usize / 64 % BITS] |= 1 << (hash % 64);
            let mut at = place(hash, room);
            while hashes[at] != 0 {
                at = (at + 1) & (room - 1);
            }
            (hashes[at], numbers[at]) = (hash, number);
        }
        Self { bits: bits.into(), hashes: hashes.into(), numbers: numbers.into() }
    }

    /// The number of a hash; 0 where it has none.
    #[inline]
    pub(super) fn find(&self, hash: u64) -> u16 {
        if self.bits.get(hash as usize / 64 % BITS).is_some_and(|bits| bits >> (hash % 64) & 1 == 1) { self.probe(hash) } else { 0 }
    }

    fn probe(&self, hash: u64) -> u16 {
        let mut at = place(hash, self.hashes.len());
        loop {
            match self.hashes[at] {
                0 => return 0,
                found if found == hash => return self.numbers[at],
                _ => at = (at + 1) & (self.hashes.len() - 1),
            }
        }
    }
}

/// Where a hash is looked for first, by bits that the sieve has not asked.
#[inline]
fn place(hash: u64, room: usize) -> usize {
    (hash >> 32) as usize & (room - 1)
}

#[cfg(test)]
mod tests {
    use super::Sieve;
    use crate::lexicon::hash;

    #[test]
    fn what_was_given_is_found_and_nothing_else() {
        let words: Vec<String> = (0..3000).map(|n| format!("mot{n}")).collect();
        let of = |word: &String| hash(word.as_bytes());
        let sieve = Sieve::new((0..2000).map(|at| (of(&words[at as usize]), at + 1)));
        for (word, number) in words.iter().zip(1..) {
            assert_eq!(sieve.find(of(word)), if number <= 2000 { number } else { 0 }, "{word}");
        }
    }
}
