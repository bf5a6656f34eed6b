//! The lexicon of the crate's own tables, finished by the build script.

use super::bucket::{Identity, Names, Spelling, Triggers};
use super::class::Class;
use super::fr::actor::Cue;
use super::fr::verb::VerbRole::*;
use super::index::{Entry, Index};
use super::inflection::Inflection;
use super::key::Key;
use super::store::Lexicon;
use crate::kind::ActorClass::*;
use crate::slab::{Slab, Text};

static LEXICON: Lexicon = include!(concat!(env!("OUT_DIR"), "/lexicon.rs"));

impl Lexicon {
    /// The lexicon of the crate's own tables.
    pub(crate) fn french() -> Self {
        LEXICON.clone()
    }
}
