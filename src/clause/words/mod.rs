//! What single words are to a clause: the lists they are on, what their verbs do, whose names they are.

pub(super) mod adverb;
pub(super) mod baked;
pub(super) mod cue;
pub(super) mod fact;
pub(super) mod form;
pub(super) mod gather;
pub(super) mod homograph;
pub(super) mod known;
pub(super) mod list;
#[cfg(any(test, not(baked)))]
pub(super) mod nouns;
pub(super) mod sex;
pub(super) mod sieve;
pub(super) mod sort;
pub(super) mod word;
