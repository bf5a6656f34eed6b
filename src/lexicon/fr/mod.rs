//! The French lexicon.

pub(crate) mod actor;
pub(crate) mod amount;
pub(crate) mod connective;
pub(crate) mod currency;
pub(crate) mod duty;
pub(crate) mod number;
pub(crate) mod time;
pub(crate) mod trigger;
pub(crate) mod verb;
pub(crate) mod word;
