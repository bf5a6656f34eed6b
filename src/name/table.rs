//! The names of the lexicon, side by side as a sentence asks for them.

use crate::kind::ActorClass;
use crate::lexicon::fr::actor::NameKind;
use crate::lexicon::{HeadForm, KnownName, Lexicon, QuickMap, WordId};

/// A name of the lexicon under its first word.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row {
    /// The second word; 0 where there is none.
    pub(super) next: WordId,
    /// Where the words behind the first begin.
    rest: u32,
    pub(super) identity: u32,
    /// Which of its pieces, as it is spelled, begin with a capital: a bit each.
    pub(super) caps: u32,
    /// Which of them are short and all in capitals.
    pub(super) loud: u32,
    pub(super) pieces: u8,
    /// How many words follow the first.
    pub(super) more: u8,
    /// Whether its spelling has fewer than four letters.
    pub(super) short: bool,
    pub(super) kind: NameKind,
    pub(super) class: ActorClass,
}

/// The names of a lexicon.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    rows: Vec<Row>,
    rest: Vec<WordId>,
    /// Where the names of each bucket begin and end.
    places: Vec<(u32, u32)>,
    /// The heads of long names, by their first word.
    heads: QuickMap<WordId, Box<[HeadForm]>>,
}

impl Table {
    pub(crate) fn new(lexicon: &Lexicon) -> Self {
        let mut table = Self { rows: Vec::new(), rest: Vec::new(), places: vec![(0, 0)], heads: QuickMap::default() };
        let mut rest_of: QuickMap<&[WordId], u32> = QuickMap::default();
        for id in 1..lexicon.index.len() as WordId {
            let heads = lexicon.heads(id);
            if !heads.is_empty() {
                table.heads.insert(id, heads.into());
            }
            let bucket = lexicon.index.entry(id).names as usize;
            if bucket == 0 {
                continue;
            }
            let from = table.rows.len() as u32;
            for name in lexicon.names(id) {
                let rest = *rest_of.entry(&name.rest).or_insert_with(|| {
                    table.rest.extend(&name.rest);
                    (table.rest.len() - name.rest.len()) as u32
                });
                table.rows.push(row(lexicon, name, rest));
            }
            if table.places.len() <= bucket {
                table.places.resize(bucket + 1, (0, 0));
            }
            table.places[bucket] = (from, table.rows.len() as u32);
        }
        table
    }

    /// The names that begin with a word, longest first, as the lexicon has them.
    #[inline]
    pub(super) fn names(&self, lexicon: &Lexicon, word: WordId) -> &[Row] {
        let (from, to) = self.places.get(lexicon.index.entry(word).names as usize).copied().unwrap_or_default();
        self.rows.get(from as usize..to as usize).unwrap_or_default()
    }

    /// The heads that begin with a word, longest first.
    #[inline]
    pub(super) fn heads(&self, word: WordId) -> &[HeadForm] {
        self.heads.get(&word).map_or(&[], |heads| heads)
    }

    /// The words behind the first.
    #[inline]
    pub(super) fn rest(&self, row: &Row) -> &[WordId] {
        self.rest.get(row.rest as usize..row.rest as usize + row.more as usize).unwrap_or_default()
    }
}

fn row(lexicon: &Lexicon, name: &KnownName, rest: u32) -> Row {
    let mut row = Row {
        next: name.rest.first().copied().unwrap_or_default(),
        rest,
        identity: name.identity,
        caps: 0,
        loud: 0,
        pieces: 0,
        more: name.rest.len().min(u8::MAX as usize) as u8,
        short: name.spelling.len() < 4,
        kind: name.kind,
        class: lexicon.identity(name.identity).class,
    };
    for (at, piece) in name.spelling.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).take(32).enumerate() {
        row.pieces += 1;
        row.caps |= u32::from(piece.starts_with(char::is_uppercase)) << at;
        row.loud |= u32::from(piece.len() < 4 && piece.len() > 1 && piece.chars().all(char::is_uppercase)) << at;
    }
    row
}
