//! Resolution: what is said becomes what is meant. The outcome is a value, never an error and never a guess.

mod amount;
mod context;
mod date;
mod deadline;
mod occurrence;
mod outcome;
mod reckon;
mod start;
mod stretch;
mod time;

pub(crate) use amount::{Borrowed, complete};
pub(crate) use context::Context;
pub use context::Prefer;
pub(crate) use deadline::{DeadlineReader, Set, Told};
pub(crate) use start::recalled;
pub(crate) use stretch::stretch;
pub(crate) use time::resolve;
