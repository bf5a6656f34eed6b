//! Sets of ways into patterns, by sort of token.

use std::borrow::Cow;

use super::sort::{RARE, Sort};
use crate::lexicon::Class;
use crate::slab::Slab;

/// Sets of ways into patterns by sort of token, a bit each; equal sets are kept once.
#[derive(Debug, Clone, Default)]
pub(super) struct Sets {
    /// By sort, its set; 0 is empty.
    pub(super) row: Slab<u16>,
    pub(super) bits: Slab<u64>,
    /// By class, the ways that call for it.
    pub(super) by_class: Slab<(Class, Slab<u64>)>,
    pub(super) stride: usize,
    /// The classes that patterns ask for.
    pub(super) asked: Class,
}

impl Sets {
    /// Makes of `set` the ways that classes call for.
    pub(super) fn add_classes(&self, class: Class, set: &mut Vec<u64>) {
        set.clear();
        set.resize(self.stride, 0);
        for (_, ways) in self.by_class.iter().filter(|(c, _)| c.meets(class)) {
            set.iter_mut().zip(&**ways).for_each(|(a, b)| *a |= b);
        }
    }

    /// The ways that classes call for.
    fn of_classes(&self, class: Class) -> Vec<u64> {
        let mut set = Vec::new();
        self.add_classes(class, &mut set);
        set
    }

    /// The ways of a token of a sort, or of a token of those classes that has none, its word's own sort given.
    pub(super) fn of(&self, sort: Sort, class: Class, own: Sort) -> Cow<'_, [u64]> {
        if sort != RARE {
            let row = self.row[sort as usize] as usize;
            return Cow::Borrowed(&self.bits[row * self.stride..(row + 1) * self.stride]);
        }
        let mut set = self.of_classes(Class(class.0 & self.asked.0));
        let own = self.row[own as usize] as usize * self.stride;
        set.iter_mut().zip(&self.bits[own..]).for_each(|(a, b)| *a |= b);
        Cow::Owned(set)
    }

    /// The number of the set of a sort; equal sets have one number, the empty set 0.
    #[inline]
    pub(super) fn row(&self, sort: Sort) -> u16 {
        self.row[sort as usize]
    }
}
