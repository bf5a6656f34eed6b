//! The lists of a document: a long one grows by a quarter, so that little of it is ever empty, and a place in one takes four bytes.

use std::num::NonZeroU32;

/// How many records a list holds before it grows by less than itself.
const SHORT: usize = 64;

/// Makes room in a list for so many more.
pub(crate) fn room<T>(list: &mut Vec<T>, more: usize) {
    if list.capacity() - list.len() < more && list.len() >= SHORT {
        list.reserve_exact(more.max(list.len() / 4));
    }
}

/// A place in a list of a document: four bytes, even where it may be none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place(NonZeroU32);

impl Place {
    /// The place of a number in a list.
    pub(crate) fn of(number: usize) -> Self {
        Self(NonZeroU32::MIN.saturating_add(number as u32))
    }

    /// Its number.
    pub(crate) const fn number(self) -> usize {
        self.0.get() as usize - 1
    }
}
