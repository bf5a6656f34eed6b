//! The whole grammar: atoms over tokens, compounds over atoms, and the frames of deadlines and periods over both.

use super::layer::Layer;
use super::said::{Frame, Said};
use crate::lexicon::Index;

/// The rules of French, compiled.
pub(crate) struct Grammar {
    pub(super) atoms: Layer<Said>,
    pub(super) compounds: Layer<Said>,
    pub(super) frames: Layer<Frame>,
}

impl Grammar {
    /// Compiles the rules; their words are entered into the index.
    pub(crate) fn french(index: &mut Index) -> Self {
        let mut grammar = Self {
            atoms: Layer::new(super::rules::atoms(), index),
            compounds: Layer::new(super::rules::compounds(), index),
            frames: Layer::new(super::rules::frames(), index),
        };
        grammar.atoms.seal(index);
        grammar.compounds.seal(index);
        grammar.frames.seal(index);
        grammar
    }
}
