//! The whole grammar: atoms over tokens, compounds over atoms, and the frames of deadlines and periods over both.

use super::baked::PLANS;
use super::layer::Layer;
use super::plan::Plans;
use super::rules::{atoms, compounds, frames};
use super::said::{Frame, Said};
use super::sort::{Sort, Sorts};
use crate::slab::Slab;

/// The rules of French, compiled.
pub(crate) struct Grammar {
    pub(super) atoms: Layer<Said>,
    pub(super) compounds: Layer<Said>,
    pub(super) frames: Layer<Frame>,
    pub(super) sorts: Sorts,
    /// By sort, a bit for each layer in which its tokens can open something.
    wakes: Slab<u8>,
}

impl Grammar {
    /// The rules, each with its patterns as they are compiled in the program.
    pub(crate) fn french() -> Self {
        Self {
            atoms: Layer::new(Plans::ATOMS, atoms(), &PLANS.atoms),
            compounds: Layer::new(Plans::COMPOUNDS, compounds(), &PLANS.compounds),
            frames: Layer::new(Plans::FRAMES, frames(), &PLANS.frames),
            sorts: PLANS.sorts.clone(),
            wakes: PLANS.wakes.clone(),
        }
    }

    /// A bit for each layer in which a token of that sort can open something.
    #[inline]
    pub(super) fn wakes(&self, sort: Sort) -> u8 {
        self.wakes.get(sort as usize).copied().unwrap_or(u8::MAX)
    }
}
