//! The actors of a timeline, with what they count for in it.

use std::collections::BTreeMap;

use crate::fold::fold;
use crate::kind::ActorClass;

use super::index::Index;
use super::record::{Named, Record};
use super::tally::most;

/// An actor of a timeline: one folded name in whichever documents.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let byte_dance = timeline.actors().iter().find(|actor| actor.name == "ByteDance").unwrap();
/// assert!(byte_dance.documents > 5 && byte_dance.events > 10);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct TimelineActor {
    /// Its name, as most documents spell it.
    pub name: String,
    /// What it is, in most documents.
    pub class: ActorClass,
    /// Its other names, each once, sorted.
    pub aliases: Vec<String>,
    /// The titles and functions stated of it, each once, sorted.
    pub roles: Vec<String>,
    /// How often it is named.
    pub mentions: usize,
    /// In how many events it takes part.
    pub events: usize,
    /// How many documents name it.
    pub documents: usize,
}

/// Every actor named, the one of most events first, then the one named most, then by name.
pub(super) fn actors(records: &BTreeMap<String, Record>, index: &Index) -> Vec<TimelineActor> {
    let mut by_name: BTreeMap<String, Vec<(&str, &Named)>> = BTreeMap::new();
    for (id, record) in records {
        for named in &record.actors {
            by_name.entry(fold(&named.name)).or_default().push((id, named));
        }
    }
    let mut all: Vec<TimelineActor> = by_name
        .iter()
        .filter_map(|(folded, named)| {
            let gather = |of: fn(&Named) -> &Vec<String>| {
                let mut words: Vec<String> = named.iter().flat_map(|(_, named)| of(named)).cloned().collect();
                words.sort();
                words.dedup();
                words
            };
            let mut documents: Vec<&str> = named.iter().map(|(id, _)| *id).collect();
            documents.dedup();
            Some(TimelineActor {
                name: most(named.iter().map(|(_, named)| named.name.as_str()))?.to_owned(),
                class: most(named.iter().map(|(_, named)| named.class))?,
                aliases: gather(|named| &named.aliases),
                roles: gather(|named| &named.roles),
                mentions: named.iter().map(|(_, named)| named.mentions).sum(),
                events: index.named(folded).len(),
                documents: documents.len(),
            })
        })
        .collect();
    all.sort_by(|a, b| (b.events, b.mentions).cmp(&(a.events, a.mentions)).then_with(|| a.name.cmp(&b.name)));
    all
}
