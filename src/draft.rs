//! A sentence on its way through the layers, and the run of sentences that goes through them together.

use std::ops::Range;

use crate::clause::Sheet;
use crate::grammar::{Framed, Item, View};
use crate::lexicon::Lexicon;
use crate::token::{Lexer, Token};

/// How many sentences go through a layer before the next layer takes them up: enough for a layer's code to stay warm, few
/// enough for what is known of them to stay near.
const TOGETHER: usize = 48;

/// What the layers so far found in a sentence; its buffers are used again.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) tokens: Vec<Token>,
    pub(crate) items: Vec<Item>,
    pub(crate) frames: Vec<Framed>,
    /// Which mention each item became.
    pub(crate) place: Vec<Option<usize>>,
    /// Which deadline each frame became.
    pub(crate) deadline_of: Vec<Option<usize>>,
    /// Its candidates among those of the document.
    pub(crate) names: Range<usize>,
    /// What the readers of events note of it.
    pub(crate) sheet: Sheet,
}

impl Draft {
    /// The sentence as the rooms above the grammar see it.
    pub(crate) fn view<'a>(&'a self, text: &'a str, lexicon: &'a Lexicon, number: usize) -> View<'a> {
        View { text, lexicon, tokens: &self.tokens, items: &self.items, frames: &self.frames, number }
    }

    /// The sentence, with its sheet to be written on.
    pub(crate) fn view_and_sheet<'a>(&'a mut self, text: &'a str, lexicon: &'a Lexicon, number: usize) -> (View<'a>, &'a mut Sheet) {
        let view = View { text, lexicon, tokens: &self.tokens, items: &self.items, frames: &self.frames, number };
        (view, &mut self.sheet)
    }
}

/// The next run of sentences, none where the text is at its end.
pub(crate) fn next<'d>(lexer: &mut Lexer<'_>, drafts: &'d mut Vec<Draft>) -> &'d mut [Draft] {
    let mut filled = 0;
    while filled < TOGETHER {
        if drafts.len() == filled {
            drafts.push(Draft::default());
        }
        if !lexer.next_sentence(&mut drafts[filled].tokens) {
            break;
        }
        filled += 1;
    }
    &mut drafts[..filled]
}
