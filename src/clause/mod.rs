//! Clauses: tense, quotation, negation, and the events that trigger words tell in them.

mod company;
mod cue;
mod events;
mod folk;
mod group;
mod intro;
mod modality;
mod needs;
mod nominal;
mod noun;
mod obligation;
mod otherwise;
mod owed;
mod phrase;
mod pick;
mod pronoun;
mod quote;
mod role;
mod salience;
mod scene;
mod sieve;
mod span;
mod subject;
mod tense;
#[cfg(test)]
mod tests;
mod thing;
mod time;
mod told;
mod verbal;
mod word;

pub(crate) use events::{Events, RawEvent};
pub(crate) use obligation::Owed;
pub(crate) use otherwise::follows;
pub(crate) use tense::{Leaning, has_duty, is_duty, leaning};
pub(crate) use time::Side;
