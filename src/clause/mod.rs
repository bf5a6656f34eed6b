//! Clauses: tense, quotation, negation, and the events that trigger words tell in them.

mod company;
mod cue;
mod events;
mod fact;
mod form;
mod group;
mod grouping;
mod hint;
mod intro;
mod list;
mod modality;
mod needs;
mod nominal;
mod noun;
mod obligation;
mod otherwise;
mod owed;
mod phrase;
mod pick;
mod picked;
mod pronoun;
mod quote;
mod role;
mod salience;
mod scene;
mod sense;
mod sex;
mod span;
mod standin;
mod standing;
mod subject;
mod tense;
#[cfg(test)]
mod tests;
mod thing;
mod time;
mod told;
mod verbal;
mod who;
mod word;

pub(crate) use events::{Events, Raw, RawEvent};
pub(crate) use fact::Facts;
pub(crate) use obligation::Owed;
pub(crate) use otherwise::follows;
pub(crate) use tense::{Leaning, has_duty, is_aside, is_condition, is_duty, is_pluperfect, leaning};
pub(crate) use time::Side;
