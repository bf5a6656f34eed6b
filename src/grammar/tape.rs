//! What patterns run over.

use super::kinds::Kinds;
use super::place::Place;
use super::said::Item;
use super::sort::{Member, Numbers, RARE, Sort, Sorts};
use crate::lexicon::{Class, Index, UNKNOWN};
use crate::token::{Shape, Token};

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

impl Place {
    /// Whether what stands at a token may stand there.
    #[inline]
    pub(super) fn takes(&self, tape: &Tape<'_>, at: usize) -> bool {
        self.free
            || tape.tokens.get(at).is_some_and(|t| t.class.meets(self.class) || self.words >> (t.word & 63) & 1 == 1)
            || self.kinds != Kinds::NONE && tape.item_at(at).is_some_and(|(_, item)| item.kinds.meets(self.kinds))
    }

    /// Where what stands there ends.
    #[inline]
    pub(super) fn end(&self, tape: &Tape<'_>, at: usize) -> usize {
        if self.kinds == Kinds::NONE { at + 1 } else { tape.item_at(at).map_or(at + 1, |(_, item)| item.last as usize) }
    }
}

impl Sorts {
    /// The sort of a token.
    #[inline]
    pub(super) fn of(&self, token: &Token, index: &Index, numbers: &mut Numbers) -> Sort {
        let own = token.sort;
        if token.word != UNKNOWN && !token.shape.has(Shape::GIVEN) {
            return own;
        }
        let given = token.class.0 & self.asked.0 & !index.entry(token.word).class.0;
        if given == 0 {
            own
        } else if given == Class::CAP.0 {
            self.capped.get(own as usize).copied().unwrap_or(RARE)
        } else {
            numbers.sort(Class(given), own, || {
                let Member { class, word } = self.members[own as usize];
                self.find(Member { class: class | Class(given), word }).unwrap_or(RARE)
            })
        }
    }
}
