//! Actors: who the text names.

use crate::kind::ActorClass;
use crate::span::Span;

/// A name in the text: which actor it names, and how.
///
/// ```
/// use frise::{Document, Extractor, Value};
/// let document = Document::new("Pékin a répondu à Donald Trump.");
/// let extraction = Extractor::new().extract(&document);
/// let Value::Actor(first) = &extraction.mentions[0].value else { panic!() };
/// assert!(first.metonymic, "a place that acts");
/// assert_eq!(extraction.actors[first.actor].name, "Pékin");
/// ```
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
///
/// ```
/// use frise::{ActorClass, Document, Extractor};
/// let document = Document::new("Donald Trump a signé un décret. M. Trump a parlé.");
/// let actor = &Extractor::new().extract(&document).actors[0];
/// assert_eq!((actor.name.as_str(), actor.class), ("Donald Trump", ActorClass::Person));
/// let named: Vec<&str> = actor.spans.iter().map(|span| span.of(&document.text)).collect();
/// assert_eq!(named, ["Donald Trump", "Trump"]);
/// ```
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
