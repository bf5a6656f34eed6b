//! Actors: who the text names.

use crate::kind::ActorClass;
use crate::span::Span;

/// A name in the text: which actor it names, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ActorMention {
    /// The actor, by its place in [`Extraction::actors`](crate::Extraction::actors).
    pub actor: usize,
    /// What it is here.
    pub class: ActorClass,
    /// A title or function stated beside the name (« M. », « président »), as written.
    pub role: Option<String>,
    /// A place that acts (« Pékin a répondu »).
    pub metonymic: bool,
}

/// Someone or something that acts in the text, under all its names.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Actor {
    /// The fullest name that the document or the lexicon gives, with straight apostrophes.
    pub name: String,
    /// What it is.
    pub class: ActorClass,
    /// The other names under which the document mentions it.
    pub aliases: Vec<String>,
    /// The titles and functions stated of it.
    pub roles: Vec<String>,
    /// Where it is named, in order.
    pub spans: Vec<Span>,
}
