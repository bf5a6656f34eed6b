//! A sentence as the rooms above the grammar see it.

use super::said::{Framed, Item};
use crate::fold::folds_to;
use crate::lexicon::{Index, Key, Lexicon};
use crate::span::Span;
use crate::token::Token;

/// A sentence: its tokens and what the grammar found in it.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    /// The whole document; every span is into it.
    pub(crate) text: &'a str,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) tokens: &'a [Token],
    /// Times and amounts, in order, without overlap.
    pub(crate) items: &'a [Item],
    /// Limits and stretches over the items.
    pub(crate) frames: &'a [Framed],
    /// The sentence's place in the document.
    pub(crate) number: usize,
}

impl<'a> View<'a> {
    pub(crate) fn index(&self) -> &'a Index {
        &self.lexicon.index
    }

    /// Where the sentence stands.
    pub(crate) fn span(&self) -> Span {
        match (self.tokens.first(), self.tokens.last()) {
            (Some(a), Some(b)) => Span::new(a.start, b.end),
            _ => Span::default(),
        }
    }

    /// How many bytes of the text are read with this sentence, and of how many.
    pub(crate) fn read(&self) -> (usize, usize) {
        (self.tokens.last().map_or(0, |t| t.end), self.text.len())
    }

    /// The key of a token's word.
    #[inline]
    pub(crate) fn key(&self, at: usize) -> Key {
        self.tokens.get(at).map_or(Key::None, |t| t.mark.key)
    }

    /// The folded word of a token; empty where it is not in the lexicon.
    pub(crate) fn word(&self, at: usize) -> &'a [u8] {
        self.tokens.get(at).map_or(b"", |t| self.index().word(t.word))
    }

    /// Whether the folded letters of a token begin in one of these ways, each of them spelled folded.
    pub(crate) fn begins(&self, at: usize, stems: &[&str]) -> bool {
        let text = self.text(at, at + 1);
        stems.iter().any(|stem| folds_to(text, stem))
    }

    /// The text of a run of tokens.
    pub(crate) fn text(&self, from: usize, to: usize) -> &'a str {
        match (self.tokens.get(from), to.checked_sub(1).and_then(|i| self.tokens.get(i))) {
            (Some(a), Some(b)) => self.text.get(a.start..b.end).unwrap_or_default(),
            _ => "",
        }
    }
}
