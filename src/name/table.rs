//! The names of the lexicon, side by side as a sentence asks for them.

use std::cmp::Reverse;

use crate::kind::ActorClass;
use crate::lexicon::fr::actor::NameKind;
use crate::lexicon::{HeadForm, KnownName, Lexicon, Rest, Spelling, WordId, by_word};
use crate::slab::Slab;

/// A name of the lexicon under its first word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The second word; 0 where there is none.
    pub(super) next: WordId,
    /// The words behind the first.
    pub(super) rest: Rest,
    pub(super) identity: u32,
    /// Which of its pieces, as it is spelled, begin with a capital: a bit each.
    pub(super) caps: u32,
    /// Which of them are short and all in capitals.
    pub(super) loud: u32,
    /// The name as the lexicon spells it.
    pub(super) spelling: Spelling,
    pub(super) pieces: u8,
    /// How many words follow the first.
    pub(super) more: u8,
    /// Whether its spelling has fewer than four letters.
    pub(super) short: bool,
    pub(super) kind: NameKind,
    pub(super) class: ActorClass,
}

/// The names of a lexicon, and the heads of long ones.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    pub(super) names: Lists<Row>,
    pub(super) heads: Lists<HeadForm>,
    pub(super) rest: Slab<WordId>,
}

/// Lists of items by the word that they begin with.
#[derive(Debug, Clone)]
pub(super) struct Lists<T: 'static> {
    pub(super) items: Slab<T>,
    /// A bit for each word that has a list.
    pub(super) bits: Slab<u64>,
    /// For each 64 words, how many lists there are before theirs.
    pub(super) before: Slab<u32>,
    /// Where each list begins; the last ends where the items do.
    pub(super) starts: Slab<u32>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Self { items: Slab::default(), bits: Slab::default(), before: Slab::default(), starts: Slab::default() }
    }
}

impl<T: Copy> Lists<T> {
    /// The lists of items, each under its word, those of a word sorted by `key`.
    fn new<K: Ord>(items: &[(WordId, T)], words: usize, key: impl Fn(&T) -> K) -> Self {
        let (ends, mut items) = by_word(items, words, |item| item.0);
        let (mut bits, mut before, mut starts) = (vec![0; words.div_ceil(64)], Vec::new(), Vec::new());
        for (word, pair) in ends.windows(2).enumerate() {
            if word % 64 == 0 {
                before.push(starts.len() as u32);
            }
            if pair[0] < pair[1] {
                items[pair[0] as usize..pair[1] as usize].sort_by_key(|(_, item)| key(item));
                bits[word / 64] |= 1 << (word % 64);
                starts.push(pair[0]);
            }
        }
        starts.push(items.len() as u32);
        let items: Vec<T> = items.into_iter().map(|(_, item)| item).collect();
        Self { items: items.into(), bits: bits.into(), before: before.into(), starts: starts.into() }
    }

    /// The items, each under its word.
    fn all(&self) -> Vec<(WordId, T)> {
        (0..(self.bits.len() * 64) as WordId).flat_map(|word| self.of(word).iter().map(move |item| (word, *item))).collect()
    }

    #[inline]
    fn of(&self, word: WordId) -> &[T] {
        let (block, bit) = (word as usize / 64, word % 64);
        let bits = self.bits.get(block).copied().unwrap_or_default();
        if bits >> bit & 1 == 0 {
            return &[];
        }
        let list = self.before[block] as usize + (bits & ((1 << bit) - 1)).count_ones() as usize;
        &self.items[self.starts[list] as usize..self.starts[list + 1] as usize]
    }
}

impl Table {
    /// Takes over the names and heads that were entered into a lexicon, beside those that it has.
    pub(crate) fn take(&mut self, lexicon: &mut Lexicon) {
        let given = std::mem::take(&mut lexicon.names);
        let (words, before) = (lexicon.index.len(), self.rest.len());
        self.rest.grow().extend_from_slice(&given.rest);
        let (mut names, mut heads) = (self.names.all(), self.heads.all());
        names.extend(given.names.iter().map(|name| {
            let name = KnownName { rest: name.rest.behind(before), ..*name };
            (name.first, row(lexicon, &name, &self.rest))
        }));
        heads.extend(given.heads.iter().map(|head| (head.first, HeadForm { rest: head.rest.behind(before), ..*head })));
        self.names = Lists::new(&names, words, |row| Reverse(row.more));
        self.heads = Lists::new(&heads, words, |head| (Reverse(head.rest.len()), !head.low));
    }

    /// The names that begin with a word, longest first.
    #[inline]
    pub(super) fn names(&self, word: WordId) -> &[Row] {
        self.names.of(word)
    }

    /// The heads that begin with a word, longest first.
    #[inline]
    pub(super) fn heads(&self, word: WordId) -> &[HeadForm] {
        self.heads.of(word)
    }

    /// The words of a name behind the first.
    #[inline]
    pub(super) fn rest(&self, row: &Row) -> &[WordId] {
        row.rest.of(&self.rest)
    }

    /// The words of a head behind the first.
    #[inline]
    pub(super) fn rest_of_head(&self, head: &HeadForm) -> &[WordId] {
        head.rest.of(&self.rest)
    }
}

fn row(lexicon: &Lexicon, name: &KnownName, rest: &[WordId]) -> Row {
    let spelling = lexicon.spelling(name.spelling);
    let mut row = Row {
        next: name.rest.of(rest).first().copied().unwrap_or_default(),
        rest: name.rest,
        identity: name.identity,
        caps: 0,
        loud: 0,
        spelling: name.spelling,
        pieces: 0,
        more: name.rest.len() as u8,
        short: spelling.len() < 4,
        kind: name.kind,
        class: lexicon.identity(name.identity).class,
    };
    for (at, piece) in spelling.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).take(32).enumerate() {
        row.pieces += 1;
        row.caps |= u32::from(piece.starts_with(char::is_uppercase)) << at;
        row.loud |= u32::from(piece.len() < 4 && piece.len() > 1 && piece.chars().all(char::is_uppercase)) << at;
    }
    row
}
