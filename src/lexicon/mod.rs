//! The words a language uses: data that explains itself, the rules that inflect it, and the index over both.

#[cfg(baked)]
mod baked;
mod bucket;
mod class;
#[cfg(any(test, not(baked)))]
mod enter;
mod figure;
#[cfg(any(test, not(baked)))]
mod french;
mod hasher;
mod index;
mod inflection;
mod key;
mod store;

/// French, of which the build script reads what the crate does not.
#[cfg_attr(not(test), allow(dead_code, unused_imports))]
pub(crate) mod fr;

pub(crate) use bucket::{HeadForm, Identity, KnownName, Rest, Spelling, TriggerForm, by_word};
pub(crate) use class::Class;
pub(crate) use figure::{classes, word_classes};
#[cfg(any(test, not(baked)))]
pub(crate) use hasher::hash_folded;
pub(crate) use hasher::{QuickMap, QuickSet, hash, hash_padded};
pub(crate) use index::{Index, UNKNOWN, WordId};
pub(crate) use inflection::Inflection;
pub(crate) use key::{Key, Mark};
pub(crate) use store::Lexicon;
