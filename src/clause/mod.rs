//! Clauses: tense, quotation, negation, and the events that trigger words tell in them.
//!
//! A room asks those under it or to its right, and no others; `tests/house.rs` holds them to it:
//!
//! ```text
//! settle                   who is meant, once the document is read
//! events · sheet · raw     the sentence told
//! factuality               how certain, in whose words
//! participant · when       who takes part · what dates it
//! trigger                  which words tell an event, in which sense
//! limit · reference        what a limit binds · for whom words stand in a document
//! argument                 who stands where around a verb
//! sentence                 clauses, quotations, candidates
//! verb                     groups, tenses, leanings
//! words                    what single words are
//! ```

mod argument;
mod events;
mod factuality;
mod limit;
mod participant;
mod raw;
mod reference;
mod sentence;
mod settle;
mod sheet;
#[cfg(test)]
mod tests;
mod trigger;
mod verb;
mod when;
mod words;

pub(crate) use events::{Events, choose};
pub(crate) use limit::obligation::Debtor;
pub(crate) use limit::otherwise::follows;
pub(crate) use raw::{Raw, RawEvent};
pub(crate) use sheet::Sheet;
pub(crate) use verb::aside::{is_aside, is_birth, is_done_then, is_pluperfect};
pub(crate) use verb::duty::{has_duty, is_duty};
pub(crate) use verb::setting::setting;
pub(crate) use verb::tense::{Leaning, follows_past, is_condition, leaning};
pub(crate) use when::time::Side;
pub(crate) use words::fact::Facts;
#[cfg(test)]
pub(crate) use words::known::Told;
#[cfg(test)]
pub(crate) use words::nouns::nouns;
