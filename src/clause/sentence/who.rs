//! Who somebody is in a sentence: candidates side by side, or a pronoun.

use super::pronoun::Pronoun;
use crate::lexicon::fr::trigger::Prep;

/// Candidates of a sentence that follow one another.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::clause) struct Run {
    pub(in crate::clause) first: u16,
    pub(in crate::clause) len: u16,
    /// Whether they are counted from the last to the first.
    pub(in crate::clause) down: bool,
}

impl Run {
    /// A candidate alone.
    pub(in crate::clause) fn one(at: usize) -> Self {
        Self { first: at as u16, len: 1, down: false }
    }

    /// The candidates, the first the one that was found.
    pub(in crate::clause) fn iter(self) -> impl Iterator<Item = usize> {
        (0..self.len).map(move |i| if self.down { self.first - i } else { self.first + i } as usize)
    }

    pub(in crate::clause) const fn is_empty(self) -> bool {
        self.len == 0
    }
}

/// Who a group's subject is: candidates of the sentence, or a pronoun.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::clause) struct Subject {
    pub(in crate::clause) names: Run,
    pub(in crate::clause) pronoun: Option<Pronoun>,
}

impl Subject {
    /// A candidate alone.
    pub(in crate::clause) fn one(at: usize) -> Self {
        Self { names: Run::one(at), pronoun: None }
    }

    pub(in crate::clause) fn is_known(&self) -> bool {
        !self.names.is_empty() || self.pronoun.is_some()
    }
}

/// What brings a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::clause) enum Intro {
    /// Nothing: it is a subject, an object or an apposition.
    None,
    /// A preposition that frames know.
    By(Prep),
    /// Another (« selon », « sans », « avant »).
    Other,
}
