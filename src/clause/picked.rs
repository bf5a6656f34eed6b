//! A trigger as it is read where it stands.

use super::company::Company;
use super::scene::Over;
use crate::lexicon::fr::trigger::Trigger;

/// A trigger read in a sentence.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picked {
    pub(super) trigger: &'static Trigger,
    pub(super) at: usize,
    /// One past its last token.
    pub(super) last: usize,
    /// Its verb group.
    pub(super) group: Option<usize>,
    /// The group over it, where it is a noun.
    pub(super) over: Option<Over>,
    pub(super) company: Company,
    /// « faute de », « projet de » before a bare noun: what it hangs on, as a token.
    pub(super) hangs: Option<usize>,
    /// The noun that its verb only carries, as a token, and what that tells: « le procès s'est ouvert ».
    pub(super) noun: Option<(usize, &'static Trigger)>,
}
