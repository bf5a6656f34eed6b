//! The French lexicon.

pub(crate) mod trigger;
pub(crate) mod verb;
