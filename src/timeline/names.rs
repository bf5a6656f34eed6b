//! Names as numbers: one actor is one folded name, in whichever documents it stands.

use std::collections::HashMap;

use crate::fold::fold;

/// The folded names met so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Names {
    numbers: HashMap<String, u32>,
    /// A name as written is folded once.
    written: HashMap<String, u32>,
}

impl Names {
    /// The number of `name`, a new one where it was not met.
    pub(super) fn number(&mut self, name: &str) -> u32 {
        if let Some(&number) = self.written.get(name) {
            return number;
        }
        let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(fold(name)).or_insert(next);
        self.written.insert(name.to_owned(), number);
        number
    }

    /// The number of `name`, where it was met.
    pub(super) fn known(&self, name: &str) -> Option<u32> {
        self.numbers.get(&fold(name)).copied()
    }

    /// How many names were met.
    pub(super) fn len(&self) -> usize {
        self.numbers.len()
    }
}
