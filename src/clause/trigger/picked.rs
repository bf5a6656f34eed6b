//! A trigger as it is read where it stands.

use super::company::Company;
use crate::clause::sentence::scene::Over;
use crate::lexicon::fr::trigger::Trigger;

/// A trigger read in a sentence.
#[derive(Debug, Clone, Copy)]
pub(in crate::clause) struct Picked {
    pub(in crate::clause) trigger: &'static Trigger,
    pub(in crate::clause) at: usize,
    /// One past its last token.
    pub(in crate::clause) last: usize,
    /// Its verb group.
    pub(in crate::clause) group: Option<usize>,
    /// The group over it, where it is a noun.
    pub(in crate::clause) over: Option<Over>,
    pub(in crate::clause) company: Company,
    /// « faute de », « projet de » before a bare noun: what it hangs on, as a token.
    pub(in crate::clause) hangs: Option<usize>,
    /// The noun that its verb only carries, as a token, and what that tells: « le procès s'est ouvert ».
    pub(in crate::clause) noun: Option<(usize, &'static Trigger)>,
}

impl Picked {
    /// Whether a token is one of its words.
    pub(in crate::clause) fn covers(&self, at: usize) -> bool {
        (self.at..self.last).contains(&at)
    }
}
