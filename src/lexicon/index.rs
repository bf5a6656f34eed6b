//! The index: folded words to what is known of them, one probe a word.

use std::hash::{Hash, Hasher};

use super::class::Class;
use super::fr::actor::Cue;
use super::hasher::{QuickMap, hash, hash_folded};
use super::inflection::Inflection;
use super::key::{Key, Mark};
use crate::fold::{Folded, MAX_WORD};
use crate::slab::{Slab, Text};

/// A word's number in the index; 0 is the unknown word.
pub(crate) type WordId = u32;

/// The word that no entry knows.
pub(crate) const UNKNOWN: WordId = 0;

/// What is known of a folded word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Entry {
    /// Its classes.
    pub(crate) class: Class,
    /// What it tells of the name beside it.
    pub(crate) cue: Cue,
    /// Its readings as a verb's form.
    pub(crate) form: Inflection,
    /// Its number, where it is one (« vingt » 20, « dizaine » 10, « premier » 1, « million » 6 as a power of ten).
    pub(crate) num: i16,
    /// What it is to the rules of the grammar; 0 where it is nothing.
    pub(crate) sort: u16,
    /// The key under which readers ask for it.
    pub(crate) key: Key,
    /// Its place in the calendar: month, weekday, unit, season or part of the day.
    pub(crate) cal: u8,
}

impl Hash for Entry {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.class.0);
        state.write_u64(u64::from(self.cue.0) << 32 | u64::from(self.form.bits()));
        state.write_u64((self.num as u64) << 48 | u64::from(self.sort) << 24 | (self.key as u64) << 8 | u64::from(self.cal));
    }
}

/// A word: how it is known again, and what is known of it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Word {
    pub(super) hash: u64,
    /// Where its letters lie and, in the low bits, how many they are.
    pub(super) letters: u32,
    /// Its entry, which other words share.
    pub(super) entry: u16,
    /// The number under which the readers of clauses keep what they know of it.
    pub(super) number: u16,
}

/// How many bits of a word's letters say how many they are.
const LEN_BITS: u32 = 6;

impl Word {
    /// The word as the table keeps it: a compiler reads numbers many times faster than structures.
    pub(super) fn packed(self) -> u128 {
        u128::from(self.hash) | u128::from(self.letters) << 64 | u128::from(self.entry) << 96 | u128::from(self.number) << 112
    }

    /// The word that a number of the table is.
    #[inline]
    fn unpacked(word: u128) -> Self {
        Self { hash: word as u64, letters: (word >> 64) as u32, entry: (word >> 96) as u16, number: (word >> 112) as u16 }
    }

    #[inline]
    fn len(&self) -> usize {
        (self.letters & ((1 << LEN_BITS) - 1)) as usize
    }

    #[inline]
    fn at(&self) -> usize {
        (self.letters >> LEN_BITS) as usize
    }
}

/// The words and their entries: open addressing over a power of two.
///
/// A slot is small, a word of sixteen bytes tells whether it is the one, and its entry is one of few, which stay near.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    /// A word's number, under the high bits of its hash; 0 is empty.
    pub(super) slots: Slab<u32>,
    /// The words, packed.
    pub(super) words: Slab<u128>,
    pub(super) letters: Text,
    /// The entries, each once; the first is that of words of which nothing is known.
    pub(super) entries: Slab<Entry>,
    /// Where each entry stands, while words are entered.
    pub(super) known: Option<QuickMap<Entry, u16>>,
}

/// How many bits of a slot are the word's number: the crate's words, forms of verbs included, take sixteen.
const ID_BITS: u32 = 20;

/// A word of at most so many letters is told by its hash and its length: no two of one length have the same.
const TOLD_BY_HASH: usize = 8;

impl Index {
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
                let known = self.row(id);
                let same = known.hash == hash && known.len() == word.len();
                if same && (word.len() <= TOLD_BY_HASH || self.word(id) == word) {
                    return id;
                }
            }
            at = (at + 1) & mask;
        }
    }

    #[inline]
    fn row(&self, id: WordId) -> Word {
        Word::unpacked(self.words[id as usize])
    }

    /// The folded letters of a word.
    #[inline]
    pub(crate) fn word(&self, id: WordId) -> &[u8] {
        let word = self.row(id);
        &self.letters.as_bytes()[word.at()..word.at() + word.len()]
    }

    /// The hash of a word.
    pub(crate) fn hash(&self, id: WordId) -> u64 {
        self.row(id).hash
    }

    /// What is known of a word.
    #[inline]
    pub(crate) fn entry(&self, id: WordId) -> &Entry {
        &self.entries[self.row(id).entry as usize]
    }

    /// What is known of a word at once.
    #[inline]
    pub(crate) fn mark(&self, id: WordId) -> Mark {
        let word = self.row(id);
        Mark { key: self.entries[word.entry as usize].key, number: word.number }
    }

    /// How many words it holds, the unknown one included.
    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    /// The number of a folded word, entered if it was not there. A word longer than the fold keeps is unknown.
    pub(crate) fn intern(&mut self, word: &[u8]) -> WordId {
        if word.is_empty() || word.len() > MAX_WORD {
            return UNKNOWN;
        }
        self.enter(word, hash(word))
    }

    /// The number of a word not yet folded, entered if it was not there; nothing where it is not made of letters alone.
    pub(crate) fn plain(&mut self, word: &str) -> Option<WordId> {
        Folded::of(word).map(|folded| self.folded(&folded))
    }

    /// The number of folded letters, entered if they were not there.
    #[inline]
    pub(crate) fn folded(&mut self, word: &Folded) -> WordId {
        self.enter(word.as_bytes(), hash_folded(word))
    }

    /// Changes what is known of a word.
    pub(crate) fn change(&mut self, id: WordId, change: impl FnOnce(&mut Entry)) {
        let Some(word) = self.words.get(id as usize).filter(|_| id != UNKNOWN).map(|&word| Word::unpacked(word)) else { return };
        let before = &self.entries[word.entry as usize];
        let mut after = *before;
        change(&mut after);
        if after != *before {
            self.words.grow()[id as usize] = Word { entry: self.share(after), ..word }.packed();
        }
    }

    /// Gives a word the number under which something is kept of it.
    pub(crate) fn number(&mut self, id: WordId, number: u16) {
        self.words.grow()[id as usize] = Word { number, ..self.row(id) }.packed();
    }

    /// Forgets what is needed only while words are entered.
    pub(super) fn settle(&mut self) {
        self.known = None;
    }

    /// The place of an entry, which it shares with its equals.
    pub(super) fn share(&mut self, entry: Entry) -> u16 {
        let Self { entries, known, .. } = self;
        let known = known.get_or_insert_with(|| entries.iter().copied().zip(0..).collect());
        *known.entry(entry).or_insert_with(|| {
            entries.grow().push(entry);
            (entries.len() - 1).min(u16::MAX as usize) as u16
        })
    }

    fn enter(&mut self, word: &[u8], h: u64) -> WordId {
        let id = self.find(word, h);
        if id != UNKNOWN {
            return id;
        }
        let Ok(spelt) = std::str::from_utf8(word) else { return UNKNOWN };
        if self.words.len() >= 1 << ID_BITS || word.is_empty() {
            return UNKNOWN;
        }
        if self.words.len() * 3 > self.slots.len() * 2 {
            self.widen();
        }
        let id = self.words.len() as WordId;
        let letters = (self.letters.len() as u32) << LEN_BITS | word.len() as u32;
        self.words.grow().push(Word { hash: h, letters, ..Word::default() }.packed());
        self.letters.push(spelt);
        self.place(h, id);
        id
    }

    fn place(&mut self, h: u64, id: WordId) {
        let slots = self.slots.grow();
        let mask = slots.len() - 1;
        let mut at = h as usize & mask;
        while slots[at] != 0 {
            at = (at + 1) & mask;
        }
        slots[at] = ((h >> (32 + ID_BITS)) as u32) << ID_BITS | id;
    }

    fn widen(&mut self) {
        self.slots = vec![0; self.slots.len() * 2].into();
        for id in 1..self.words.len() as WordId {
            self.place(self.hash(id), id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Index, UNKNOWN};
    use crate::lexicon::class::Class;
    use crate::lexicon::hash;

    #[test]
    fn words_of_which_the_same_is_known_share_an_entry() {
        let mut index = Index::new(4);
        let words: Vec<String> = (0..200).map(|n| format!("mot{}", "a".repeat(n % 20) + &"b".repeat(n / 20))).collect();
        for (at, word) in words.iter().enumerate() {
            index.add(word, |entry| entry.num = (at % 3) as i16 + 1);
        }
        index.sort(|entry| entry.num as u16 * 10);
        index.add(&words[0], |entry| entry.class |= Class::NAME);
        assert_eq!(index.entries.len(), 5);
        (0..words.len() as u32 + 1).for_each(|id| index.number(id, id as u16));
        index.settle();
        for (at, word) in words.iter().enumerate() {
            let id = index.find(word.as_bytes(), hash(word.as_bytes()));
            assert_eq!(index.word(id), word.as_bytes());
            let entry = index.entry(id);
            assert_eq!((entry.num, entry.sort), ((at % 3) as i16 + 1, (at % 3) as u16 * 10 + 10));
            assert_eq!((entry.class == Class::NAME, index.mark(id).number), (at == 0, id as u16));
        }
        assert_eq!(index.find(b"autre", hash(b"autre")), UNKNOWN);
    }
}
