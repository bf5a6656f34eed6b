//! The words a language uses: data that explains itself, the rules that inflect it, and the index over both.

mod bucket;
mod class;
mod enter;
mod hasher;
mod index;
mod inflection;
mod key;
mod store;

pub(crate) mod fr;

pub(crate) use bucket::{HeadForm, Identity, KnownName, Rest, Spelling, TriggerForm, by_word};
pub(crate) use class::Class;
pub(crate) use hasher::{QuickMap, QuickSet, hash, hash_folded, hash_padded};
pub(crate) use index::{Index, UNKNOWN, WordId};
pub(crate) use inflection::Inflection;
pub(crate) use key::{Key, Mark};
pub(crate) use store::Lexicon;
