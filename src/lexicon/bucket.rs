//! What the lexicon keeps of a word beside its entry: heads and names that begin with it, what it triggers.

use super::fr::actor::NameKind;
use super::fr::trigger::Trigger;
use super::fr::verb::Form;
use super::index::WordId;
use crate::kind::ActorClass;

/// A head of long names, known by its first word.
#[derive(Debug, Clone)]
pub(crate) struct HeadForm {
    pub(super) first: WordId,
    /// The words after the first.
    pub(crate) rest: Box<[WordId]>,
    /// What the name is.
    pub(crate) class: ActorClass,
    /// Whether it heads a name in lower case as well.
    pub(crate) low: bool,
}

/// A form of an event trigger.
#[derive(Debug, Clone)]
pub(crate) struct TriggerForm {
    /// Its entry.
    pub(crate) trigger: &'static Trigger,
    /// The form read.
    pub(crate) form: Form,
    /// Whether the form is another word as well.
    pub(crate) ambiguous: bool,
    /// The words that follow the first in an idiom.
    pub(crate) rest: Box<[WordId]>,
    /// The first of those words; 0 where there is none.
    pub(crate) next: WordId,
}

/// A name in the lexicon, known by its first word.
#[derive(Debug, Clone)]
pub(crate) struct KnownName {
    /// The words after the first.
    pub(crate) rest: Box<[WordId]>,
    /// Which actor it names, see [`Lexicon::identity`].
    pub(crate) identity: u32,
    /// How far to trust it.
    pub(crate) kind: NameKind,
    /// The name as the lexicon spells it: its capitals must stand in the text.
    pub(crate) spelling: Box<str>,
}

/// An actor the lexicon knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) name: Box<str>,
    pub(crate) class: ActorClass,
    /// The caller's own: its name stands whatever the document writes.
    pub(crate) own: bool,
}
