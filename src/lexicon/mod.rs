//! The words a language uses: data that explains itself, the rules that inflect it, and the index over both.

mod bucket;
mod class;
mod hasher;
mod index;
mod inflection;
mod key;
mod store;

pub(crate) mod fr;

pub(crate) use bucket::{HeadForm, KnownName};
pub(crate) use class::Class;
pub(crate) use hasher::{QuickMap, QuickSet};
pub(crate) use index::{Entry, Index, UNKNOWN, WordId, hash, hash_padded};
pub(crate) use inflection::Inflection;
pub(crate) use key::{Key, Mark};
pub(crate) use store::Lexicon;
