//! The index: folded words to what is known of them, one probe a word.

use super::class::Class;
use super::inflection::Inflection;
use super::key::Mark;
use crate::fold::{Glyph, MAX_WORD, glyph};

/// A word's number in the index; 0 is the unknown word.
pub(crate) type WordId = u32;

/// The word that no entry knows.
pub(crate) const UNKNOWN: WordId = 0;

/// What is known of a folded word.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Entry {
    /// Its classes.
    pub(crate) class: Class,
    /// Its number, where it is one (« vingt » 20, « dizaine » 10, « premier » 1, « million » 6 as a power of ten).
    pub(crate) num: i16,
    /// Its place in the calendar: month, weekday, unit, season or part of the day.
    pub(crate) cal: u8,
    /// Its readings as a verb's form.
    pub(crate) form: Inflection,
    /// Its reading as an event trigger; 0 where it is none.
    pub(crate) trigger: u16,
    /// Its bucket of names that begin with it; 0 where none does.
    pub(crate) names: u16,
    /// What the readers of clauses and names ask of it.
    pub(crate) mark: Mark,
    /// What it is to the rules of the grammar; 0 where it is nothing.
    pub(crate) sort: u16,
    hash: u64,
    at: u32,
    len: u8,
}

/// The words and their entries: open addressing over a power of two.
///
/// A slot is small, and a word is read once: the first look at an entry both knows the word again and tells what it is.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    /// A word's number, under the high bits of its hash; 0 is empty.
    slots: Vec<u32>,
    entries: Vec<Entry>,
    letters: Vec<u8>,
}

/// How many bits of a slot are the word's number: the crate's words, forms of verbs included, take sixteen.
const ID_BITS: u32 = 20;

/// A word of at most so many letters is told by its hash and its length: no two of one length have the same.
const TOLD_BY_HASH: usize = 8;

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

impl Index {
    pub(crate) fn new() -> Self {
        Self { slots: vec![0; 1 << 12], entries: vec![Entry::default()], letters: Vec::new() }
    }

    /// The word's number, or [`UNKNOWN`].
    #[inline]
    pub(crate) fn find(&self, word: &[u8], hash: u64) -> WordId {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        loop {
            let slot = self.slots[at];
            if slot == 0 {
                return UNKNOWN;
            }
            if slot >> ID_BITS == (hash >> (32 + ID_BITS)) as u32 {
                let id = slot & ((1 << ID_BITS) - 1);
                let entry = &self.entries[id as usize];
                let same = entry.hash == hash && entry.len as usize == word.len();
                if same && (word.len() <= TOLD_BY_HASH || self.word(id) == word) {
                    return id;
                }
            }
            at = (at + 1) & mask;
        }
    }

    /// The folded letters of a word.
    #[inline]
    pub(crate) fn word(&self, id: WordId) -> &[u8] {
        let entry = &self.entries[id as usize];
        &self.letters[entry.at as usize..entry.at as usize + entry.len as usize]
    }

    #[inline]
    pub(crate) fn entry(&self, id: WordId) -> &Entry {
        &self.entries[id as usize]
    }

    /// The number of a folded word, entered if it was not there. A word longer than the fold keeps is unknown.
    pub(crate) fn intern(&mut self, word: &str) -> WordId {
        let bytes = word.as_bytes();
        if bytes.is_empty() || bytes.len() > MAX_WORD {
            return UNKNOWN;
        }
        let h = hash(bytes);
        let id = self.find(bytes, h);
        if id != UNKNOWN {
            return id;
        }
        if self.entries.len() >= 1 << ID_BITS {
            return UNKNOWN;
        }
        if self.entries.len() * 2 > self.slots.len() {
            self.grow();
        }
        let id = self.entries.len() as WordId;
        self.entries.push(Entry { hash: h, at: self.letters.len() as u32, len: bytes.len() as u8, ..Entry::default() });
        self.letters.extend_from_slice(bytes);
        self.place(h, id);
        id
    }

    /// The number of a word not yet folded, entered if it was not there; nothing where it is not made of letters alone.
    pub(crate) fn plain(&mut self, word: &str) -> Option<WordId> {
        let (mut folded, mut len) = ([0; MAX_WORD], 0);
        for c in word.chars() {
            let mut ascii = [0];
            let letters = match c {
                'a'..='z' | 'A'..='Z' => c.to_ascii_lowercase().encode_utf8(&mut ascii),
                _ => match glyph(c) {
                    Glyph::Letter { folded, .. } => folded,
                    _ => return None,
                },
            };
            folded.get_mut(len..len + letters.len())?.copy_from_slice(letters.as_bytes());
            len += letters.len();
        }
        std::str::from_utf8(&folded[..len]).ok().map(|word| self.intern(word))
    }

    /// Adds to what is known of a folded word.
    pub(crate) fn add(&mut self, word: &str, change: impl FnOnce(&mut Entry)) -> WordId {
        let id = self.intern(word);
        if id != UNKNOWN {
            change(&mut self.entries[id as usize]);
        }
        id
    }

    /// How many words it holds, the unknown one included.
    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    /// Changes what is known of a word.
    pub(crate) fn change(&mut self, id: WordId, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.entries.get_mut(id as usize).filter(|_| id != UNKNOWN) {
            change(entry);
        }
    }

    /// Gives back the room that it grew into and does not need.
    pub(super) fn settle(&mut self) {
        self.entries.shrink_to_fit();
        self.letters.shrink_to_fit();
    }

    fn place(&mut self, h: u64, id: WordId) {
        let mask = self.slots.len() - 1;
        let mut at = h as usize & mask;
        while self.slots[at] != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = ((h >> (32 + ID_BITS)) as u32) << ID_BITS | id;
    }

    fn grow(&mut self) {
        self.slots = vec![0; self.slots.len() * 2];
        for id in 1..self.entries.len() as WordId {
            self.place(self.entries[id as usize].hash, id);
        }
    }
}
