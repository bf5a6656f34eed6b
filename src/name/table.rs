//! The names of the lexicon, side by side as a sentence asks for them.

use std::cmp::Reverse;

use crate::kind::ActorClass;
use crate::lexicon::fr::actor::NameKind;
use crate::lexicon::{HeadForm, KnownName, Lexicon, Rest, Spelling, WordId, by_word};

/// A name of the lexicon under its first word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The second word; 0 where there is none.
    pub(super) next: WordId,
    /// The words behind the first.
    rest: Rest,
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
#[derive(Debug, Clone)]
pub(crate) struct Table {
    names: Lists<Row>,
    heads: Lists<HeadForm>,
    rest: Vec<WordId>,
}

/// Lists of items by the word that they begin with.
#[derive(Debug, Clone)]
struct Lists<T> {
    items: Vec<T>,
    /// A bit for each word that has a list.
    bits: Vec<u64>,
    /// For each 64 words, how many lists there are before theirs.
    before: Vec<u32>,
    /// Where each list begins; the last ends where the items do.
    starts: Vec<u32>,
}

impl<T> Lists<T> {
    /// The lists of which each begins, in the order of words, where `starts` says; it has one more place than there are words.
    fn new(starts: &[u32], items: Vec<T>) -> Self {
        let mut lists = Self { items, bits: Vec::new(), before: Vec::new(), starts: Vec::new() };
        for (word, pair) in starts.windows(2).enumerate() {
            if word % 64 == 0 {
                lists.bits.push(0);
                lists.before.push(lists.starts.len() as u32);
            }
            if pair[0] < pair[1] {
                lists.bits[word / 64] |= 1 << (word % 64);
                lists.starts.push(pair[0]);
            }
        }
        lists.starts.push(lists.items.len() as u32);
        lists.starts.shrink_to_fit();
        lists
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
    /// Takes the names and heads over from a lexicon, whose words must all be entered.
    pub(crate) fn new(lexicon: &mut Lexicon) -> Self {
        let mut given = std::mem::take(&mut lexicon.names);
        given.rest.shrink_to_fit();
        let words = lexicon.index.len();
        let (starts, mut names) = by_word(&given.names, words, |name| name.first);
        let rows = {
            for pair in starts.windows(2).filter(|pair| pair[1] - pair[0] > 1) {
                names[pair[0] as usize..pair[1] as usize].sort_by_key(|name| Reverse(name.rest.len()));
            }
            names.iter().map(|name| row(lexicon, name, &given.rest)).collect()
        };
        let (head_starts, mut heads) = by_word(&given.heads, words, |head| head.first);
        for pair in head_starts.windows(2).filter(|pair| pair[1] - pair[0] > 1) {
            heads[pair[0] as usize..pair[1] as usize].sort_by_key(|head| (Reverse(head.rest.len()), !head.low));
        }
        Self { names: Lists::new(&starts, rows), heads: Lists::new(&head_starts, heads), rest: given.rest }
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
