//! Lists of nouns as sets of bits, so that most words are known at once to be none of them.

use std::cell::RefCell;

use super::word::letters;
use crate::lexicon::hash;

/// A list of nouns that the tables hold for good.
pub(super) type Nouns = &'static [&'static str];

/// How many lists are kept a thread; a list that finds no room is compared noun by noun.
const SLOTS: usize = 1024;

/// How far from its place a list may be kept.
const REACH: usize = 16;

/// The bits of the hashes of a list's nouns, singular and plural.
struct Sieve {
    nouns: Nouns,
    bits: [u64; 32],
}

impl Sieve {
    fn new(nouns: Nouns) -> Self {
        let mut sieve = Self { nouns, bits: [0; 32] };
        for noun in nouns {
            let mut word: Vec<u8> = letters(noun).collect();
            sieve.set(&word);
            for plural in [b's', b'x'] {
                word.push(plural);
                sieve.set(&word);
                word.pop();
            }
            if word.ends_with(b"al") {
                word.pop();
                word.extend(b"ux");
                sieve.set(&word);
            }
        }
        sieve
    }

    fn set(&mut self, word: &[u8]) {
        let (at, bit) = place(hash(word));
        self.bits[at] |= bit;
    }

    fn may_hold(&self, hash: u64) -> bool {
        let (at, bit) = place(hash);
        self.bits[at] & bit != 0
    }
}

/// The word of a sieve and the bit in it that stand for a hash.
fn place(hash: u64) -> (usize, u64) {
    ((hash >> 40) as usize & 31, 1 << (hash >> 58))
}

thread_local! {
    /// The sieves of the lists asked for so far, by the place of the list.
    static SIEVES: RefCell<Vec<Option<Box<Sieve>>>> = const { RefCell::new(Vec::new()) };
}

/// Whether a word of that hash may be one of the nouns: where it is not said, it is none.
pub(super) fn may_hold(nouns: Nouns, hash: u64) -> bool {
    SIEVES.with_borrow_mut(|sieves| {
        if sieves.is_empty() {
            sieves.resize_with(SLOTS, || None);
        }
        let key = (nouns.as_ptr() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
        for step in 0..REACH {
            match &mut sieves[(key as usize + step) & (SLOTS - 1)] {
                Some(sieve) if std::ptr::eq(sieve.nouns, nouns) => return sieve.may_hold(hash),
                Some(_) => {}
                empty => return empty.insert(Box::new(Sieve::new(nouns))).may_hold(hash),
            }
        }
        true
    })
}
