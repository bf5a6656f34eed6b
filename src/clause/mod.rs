//! Clauses: tense, quotation, negation, and the events that trigger words tell in them.

mod cue;
mod events;
mod group;
mod intro;
mod modality;
mod needs;
mod owed;
mod pick;
mod quote;
mod role;
mod salience;
mod scene;
mod span;
mod subject;
mod tense;
#[cfg(test)]
mod tests;
mod time;
mod verbal;
mod word;

pub(crate) use events::{Events, RawEvent};
pub(crate) use tense::{Leaning, has_duty, leaning};
pub(crate) use time::Side;
