//! The names of the lexicon, finished by the build script.

use super::table::{Lists, Row, Table};
use crate::kind::ActorClass::*;
use crate::lexicon::fr::actor::{Doubt, NameKind::*};
use crate::lexicon::{HeadForm, Rest, Spelling};
use crate::slab::Slab;

static TABLE: Table = include!(concat!(env!("OUT_DIR"), "/names.rs"));

impl Table {
    /// The names of the crate's own lexicon.
    pub(crate) fn french() -> Self {
        TABLE.clone()
    }
}
