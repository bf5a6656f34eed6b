//! What a token is.

use crate::lexicon::{Class, Index, Mark, WordId};

/// How a token looks and how it touches the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Shape(pub(crate) u16);

impl Shape {
    /// Its first letter is a capital.
    pub(crate) const CAP: Self = Self(1);
    /// All its letters, two at least, are capitals.
    pub(crate) const ALLCAPS: Self = Self(1 << 1);
    /// Nothing stands between it and the token before.
    pub(crate) const GLUED: Self = Self(1 << 2);
    /// A hyphen joins it to the token before.
    pub(crate) const HYPHEN: Self = Self(1 << 3);
    /// A line break stands before it.
    pub(crate) const NEWLINE: Self = Self(1 << 4);
    /// A blank line stands before it.
    pub(crate) const PARA: Self = Self(1 << 5);
    /// It was elided: « l' » is kept as « le ».
    pub(crate) const ELIDED: Self = Self(1 << 6);
    /// It ends in -é, -ée, -és or -ées.
    pub(crate) const ACUTE_END: Self = Self(1 << 7);
    /// One of its letters bears an accent (« à » is not « a »).
    pub(crate) const ACCENT: Self = Self(1 << 8);
    /// It is a word, of letters.
    pub(crate) const WORD: Self = Self(1 << 9);
    /// It is a number or figure.
    pub(crate) const FIGURE: Self = Self(1 << 10);
    /// It ended with the point of its abbreviation.
    pub(crate) const DOTTED: Self = Self(1 << 11);
    /// Its letters are of no Latin script.
    pub(crate) const FOREIGN: Self = Self(1 << 12);

    /// Its classes are more than its word's: its capital or its number gave it some.
    pub(crate) const GIVEN: Self = Self(1 << 13);

    #[inline]
    pub(crate) const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    #[inline]
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    #[inline]
    pub(crate) fn set(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// A word, number, figure or mark of the text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Token {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) class: Class,
    /// A number's digits without its point, or a figure packed by `format`.
    pub(crate) value: i64,
    /// The folded word's hash: names are compared by it within a document.
    pub(crate) hash: u64,
    pub(crate) word: WordId,
    pub(crate) shape: Shape,
    /// What the readers of clauses and names ask of its word.
    pub(crate) mark: Mark,
    /// What its word is to the rules of the grammar.
    pub(crate) sort: u16,
    /// How many of a number's digits are decimals.
    pub(crate) scale: u8,
    /// The power of ten of its scale word (« 40 milliards » 9), already inside `value`.
    pub(crate) power: u8,
}

impl Token {
    /// Takes over what is known of its word.
    #[inline]
    pub(super) fn know(mut self, word: WordId, index: &Index) -> Self {
        let entry = index.entry(word);
        self.word = word;
        self.class |= entry.class;
        self.mark = index.mark(word);
        self.sort = entry.sort;
        self
    }

    /// Whether it is a capitalised word.
    #[inline]
    pub(crate) fn is_cap(&self) -> bool {
        self.shape.has(Shape::CAP)
    }

    #[inline]
    pub(crate) fn is(&self, class: Class) -> bool {
        self.class.meets(class)
    }
}
