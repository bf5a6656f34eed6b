//! Clauses: tense, quotation, negation, and the events that trigger words tell in them.

mod events;
mod tense;

pub(crate) use events::{Events, RawEvent};
pub(crate) use tense::{Leaning, has_duty, leaning};
