//! What patterns run over.

use super::said::Item;
use super::sort::Sort;
use crate::lexicon::Index;
use crate::token::Token;

/// What a pattern runs over: a sentence's tokens and the mentions found on the layer below.
#[derive(Clone, Copy)]
pub(crate) struct Tape<'a> {
    pub(crate) text: &'a str,
    pub(crate) index: &'a Index,
    pub(crate) tokens: &'a [Token],
    /// The sort of each token.
    pub(super) sorts: &'a [Sort],
    /// For each token, a bit for each layer in which it, or the mention that begins there, can open something.
    pub(super) awake: &'a [u8],
    pub(crate) items: &'a [Item],
    /// For each token, the mention that begins there plus one, or 0.
    pub(crate) starts: &'a [u16],
}

impl<'a> Tape<'a> {
    /// The mention that begins at a token.
    pub(crate) fn item_at(&self, at: usize) -> Option<(usize, &'a Item)> {
        let number = *self.starts.get(at)? as usize;
        number.checked_sub(1).and_then(|i| self.items.get(i).map(|item| (i, item)))
    }
}
