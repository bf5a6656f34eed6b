//! Names: who the text names, found sentence by sentence, settled at the end of the document.

mod actor;
mod around;
mod baked;
mod body;
mod capital;
mod cast;
mod chain;
mod clue;
mod complement;
mod dateline;
mod deed;
mod find;
mod group;
mod house;
mod identity;
mod known;
mod land;
mod long;
mod nominal;
mod plain;
mod role;
mod score;
mod settle;
mod table;
mod take;
mod term;
mod word;

#[cfg(test)]
mod tests;

pub(crate) use cast::{Candidate, Cast, Named, Names};
pub(crate) use table::Table;
