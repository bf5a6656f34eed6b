//! What clauses know beforehand of the crate's own words, finished by the build script.

use super::cue::Cue;
use super::form::Rows;
use super::known::{Fact, Nouns, Told};
use super::list::List;
use super::sieve::Sieve;
use crate::slab::Slab;

/// The lists of nouns, and what verbs do.
pub(super) static NOUNS: Nouns = include!(concat!(env!("OUT_DIR"), "/nouns.rs"));

/// What is known of each word of the lexicon.
pub(super) static TOLD: Told = include!(concat!(env!("OUT_DIR"), "/told.rs"));
