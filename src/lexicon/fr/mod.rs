//! French words: one room a subject.

pub(crate) mod actor;
//! The French lexicon.

pub(crate) mod connective;
pub(crate) mod currency;
pub(crate) mod number;
pub(crate) mod time;
pub(crate) mod word;
pub(crate) mod trigger;
pub(crate) mod verb;
