//! The whole grammar: atoms over tokens, compounds over atoms, and the frames of deadlines and periods over both.

use super::layer::Layer;
use super::said::{Frame, Said};
use super::sort::{Sort, Sorts};
use crate::lexicon::{Class, Index, WordId};

/// The rules of French, compiled.
pub(crate) struct Grammar {
    pub(super) atoms: Layer<Said>,
    pub(super) compounds: Layer<Said>,
    pub(super) frames: Layer<Frame>,
    pub(super) sorts: Sorts,
    /// By sort, a bit for each layer in which its tokens can open something.
    wakes: Vec<u8>,
}

impl Grammar {
    /// Compiles the rules; their words are entered into the index.
    pub(crate) fn french(index: &mut Index) -> Self {
        let mut grammar = Self {
            atoms: Layer::new(1, super::rules::atoms(), index),
            compounds: Layer::new(2, super::rules::compounds(), index),
            frames: Layer::new(4, super::rules::frames(), index),
            sorts: Sorts::default(),
            wakes: Vec::new(),
        };
        let mut named: Vec<WordId> = Vec::new();
        let asked = [
            take(&mut named, grammar.atoms.asked()),
            take(&mut named, grammar.compounds.asked()),
            take(&mut named, grammar.frames.asked()),
        ];
        grammar.sorts = Sorts::new(index, named, asked.into_iter().fold(Class::NONE, Class::with));
        grammar.atoms.seal(&grammar.sorts);
        grammar.compounds.seal(&grammar.sorts);
        grammar.frames.seal(&grammar.sorts);
        let bits = |sort| grammar.atoms.wakes(sort) | grammar.compounds.wakes(sort) | grammar.frames.wakes(sort);
        grammar.wakes = (0..grammar.sorts.members.len() as Sort).map(bits).collect();
        grammar
    }

    /// A bit for each layer in which a token of that sort can open something.
    #[inline]
    pub(super) fn wakes(&self, sort: Sort) -> u8 {
        self.wakes.get(sort as usize).copied().unwrap_or(u8::MAX)
    }
}

/// Adds the words a layer asks for to all that are asked for; its classes.
fn take(named: &mut Vec<WordId>, (words, class): (impl Iterator<Item = WordId>, Class)) -> Class {
    named.extend(words);
    class
}
