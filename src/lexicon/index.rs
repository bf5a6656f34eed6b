//! The index: folded words to what is known of them, one probe a word.

use super::class::Class;
use super::inflection::Inflection;
use crate::fold::MAX_WORD;

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
    pub(crate) num: i32,
    /// Its place in the calendar: month, weekday, unit, season or part of the day.
    pub(crate) cal: u8,
    /// Its readings as a verb's form.
    pub(crate) form: Inflection,
    /// Its reading as an event trigger; 0 where it is none.
    pub(crate) trigger: u16,
    /// Its bucket of names that begin with it; 0 where none does.
    pub(crate) names: u16,
    at: u32,
    len: u8,
}

/// The words and their entries: open addressing over a power of two, words compared byte by byte.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    slots: Vec<(u32, WordId)>,
    entries: Vec<Entry>,
    letters: Vec<u8>,
}

/// The hash of a folded word, eight bytes a step.
#[inline]
pub(crate) fn hash(word: &[u8]) -> u64 {
    const K: u64 = 0x9E37_79B9_7F4A_7C15;
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

impl Index {
    pub(crate) fn new() -> Self {
        Self { slots: vec![(0, UNKNOWN); 1 << 12], entries: vec![Entry::default()], letters: Vec::new() }
    }

    /// The word's number, or [`UNKNOWN`].
    #[inline]
    pub(crate) fn find(&self, word: &[u8], hash: u64) -> WordId {
        let mask = self.slots.len() - 1;
        let tag = (hash >> 32) as u32;
        let mut at = hash as usize & mask;
        loop {
            let (t, id) = self.slots[at];
            if id == UNKNOWN {
                return UNKNOWN;
            }
            if t == tag && self.word(id) == word {
                return id;
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
        if self.entries.len() * 2 > self.slots.len() {
            self.grow();
        }
        let id = self.entries.len() as WordId;
        self.entries.push(Entry { at: self.letters.len() as u32, len: bytes.len() as u8, ..Entry::default() });
        self.letters.extend_from_slice(bytes);
        self.place(h, id);
        id
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

    fn place(&mut self, h: u64, id: WordId) {
        let mask = self.slots.len() - 1;
        let mut at = h as usize & mask;
        while self.slots[at].1 != UNKNOWN {
            at = (at + 1) & mask;
        }
        self.slots[at] = ((h >> 32) as u32, id);
    }

    fn grow(&mut self) {
        self.slots = vec![(0, UNKNOWN); self.slots.len() * 2];
        for id in 1..self.entries.len() as WordId {
            let h = hash(self.word(id));
            self.place(h, id);
        }
    }
}
