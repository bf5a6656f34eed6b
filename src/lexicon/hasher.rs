//! The hash of a word, and maps over numbers and hashes that need no defence against chosen keys.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use crate::fold::Folded;

/// What the hash multiplies by.
const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// The hash of a folded word, eight bytes a step.
#[inline]
pub(crate) fn hash(word: &[u8]) -> u64 {
    let mut h = (word.len() as u64).wrapping_mul(K);
    let mut chunks = word.chunks_exact(8);
    for chunk in &mut chunks {
        let mut eight = [0; 8];
        eight.copy_from_slice(chunk);
        h = (h.rotate_left(23) ^ u64::from_le_bytes(eight)).wrapping_mul(K);
    }
    let mut last = [0; 8];
    let rest = chunks.remainder();
    last[..rest.len()].copy_from_slice(rest);
    h = (h.rotate_left(23) ^ u64::from_le_bytes(last)).wrapping_mul(K);
    h ^ (h >> 32)
}

/// The same hash of the first `len` bytes of an array that holds zeros from there to the next eighth byte.
#[inline]
pub(crate) fn hash_padded<const N: usize>(word: &[u8; N], len: usize) -> u64 {
    let mut h = (len as u64).wrapping_mul(K);
    let mut at = 0;
    loop {
        let eight = word.get(at..).and_then(|w| w.first_chunk::<8>()).map_or(0, |eight| u64::from_le_bytes(*eight));
        h = (h.rotate_left(23) ^ eight).wrapping_mul(K);
        at += 8;
        if at > len {
            return h ^ (h >> 32);
        }
    }
}

/// The hash of folded letters.
#[inline]
pub(crate) fn hash_folded(folded: &Folded) -> u64 {
    let (letters, len) = folded.padded();
    hash_padded(letters, len)
}

/// Mixes what it is given by a multiplication each.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Mixed(u64);

impl Mixed {
    fn mix(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(26) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }

    fn write(&mut self, bytes: &[u8]) {
        self.mix(hash(bytes));
    }

    fn write_u8(&mut self, value: u8) {
        self.mix(u64::from(value));
    }

    fn write_u16(&mut self, value: u16) {
        self.mix(u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.mix(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.mix(value);
    }

    fn write_usize(&mut self, value: usize) {
        self.mix(value as u64);
    }
}

/// A map over numbers and hashes.
pub(crate) type QuickMap<K, V> = HashMap<K, V, BuildHasherDefault<Mixed>>;

/// A set of numbers and hashes.
pub(crate) type QuickSet<K> = HashSet<K, BuildHasherDefault<Mixed>>;
