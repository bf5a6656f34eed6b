//! Contradictions between tellings of what seems one happening: reported, never settled in silence.

use std::collections::HashMap;

use crate::fold::fold;

use super::entry::TimelineEvent;
use super::evidence::{Clues, Family, alike, words};
use super::names::Names;

/// What two tellings disagree about.
///
/// ```
/// use frise::timeline::Disagreement;
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let conflicts = timeline.conflicts();
/// assert!(conflicts.iter().all(|c| c.about != Disagreement::Due || c.first.due != c.second.due));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Disagreement {
    /// When it happened.
    Date,
    /// How much money.
    Amount,
    /// Which day is the last.
    Due,
    /// Whether it happened.
    Denial,
}

/// Two events that seem one happening and cannot be, each with its own provenance.
///
/// ```
/// use frise::timeline::Disagreement;
/// use frise::{Document, Extractor, Timeline};
/// let extractor = Extractor::new();
/// let mut timeline = Timeline::new();
/// for (id, millions) in [("a", "10 millions"), ("b", "12 millions")] {
///     let document = Document::new(format!("Le 3 mai 2021, Airbus a payé une amende de {millions} d'euros.")).id(id);
///     timeline.add(&document, &extractor.extract(&document));
/// }
/// assert_eq!(timeline.conflicts()[0].about, Disagreement::Amount);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
pub struct Conflict<'t> {
    /// About what they disagree.
    pub about: Disagreement,
    /// The one, earlier in the timeline.
    pub first: &'t TimelineEvent,
    /// The other.
    pub second: &'t TimelineEvent,
    /// How alike they are else, in thousandths.
    pub score: u16,
}

/// How many neighbours an event is compared with in each of its actors' lists, at most.
const NEIGHBOURS: usize = 64;
/// How many days apart two dates of one happening may be told.
const APART: i64 = 45;
/// The least likeness of words for which two events with other dates are one happening.
const SAME_WORDS: u32 = 600;

/// The conflicts among events in order, by the first event, then the second.
pub(super) fn conflicts(events: &[TimelineEvent]) -> Vec<Conflict<'_>> {
    let mut names = Names::default();
    let clues: Vec<Clues> = events.iter().map(|event| Clues::of_event(event, &mut names)).collect();
    let sentences: Vec<Vec<u32>> = events.iter().map(|event| words(&fold(event.sentence()))).collect();
    let mut blocks: HashMap<_, Vec<usize>> = HashMap::new();
    for (place, clues) in clues.iter().enumerate().filter(|(_, clues)| clues.family == Family::Fact) {
        clues.everyone().into_iter().for_each(|name| blocks.entry((clues.kind, name)).or_default().push(place));
    }
    let mut found = Vec::new();
    for places in blocks.values() {
        for (at, &a) in places.iter().enumerate() {
            for &b in places[at + 1..].iter().take(NEIGHBOURS) {
                let likeness = alike(&sentences[a], &sentences[b]);
                if let Some(about) = disagreement(&clues[a], &clues[b], likeness) {
                    let score = u16::try_from(clues[a].score(&clues[b], likeness, true)).unwrap_or(u16::MAX);
                    found.push((a, b, about, score));
                }
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(a, b, about, score)| Conflict { about, first: &events[a], second: &events[b], score }).collect()
}

/// What two events of one kind that share an actor disagree about, where all else says that they are one.
fn disagreement(a: &Clues, b: &Clues, alike: u32) -> Option<Disagreement> {
    if a.other_actors(b) || a.company(b) < 600 {
        return None;
    }
    let (Some(one), Some(two)) = (a.extent, b.extent) else {
        return None;
    };
    let same_words = alike >= SAME_WORDS || a.company(b) == 1000 && a.trigger == b.trigger;
    let other_due = matches!((a.due, b.due), (Some(a), Some(b)) if a != b);
    match (one.overlaps(two), a.negated != b.negated) {
        (true, true) => same_words.then_some(Disagreement::Denial),
        (true, false) if !same_words => None,
        (true, false) if a.other_amounts(b) => Some(Disagreement::Amount),
        (true, false) => other_due.then_some(Disagreement::Due),
        (false, false) => {
            let near = one.gap_days(two) <= APART && one.is_day() && two.is_day();
            (near && alike >= SAME_WORDS && !a.other_amounts(b) && !other_due).then_some(Disagreement::Date)
        }
        (false, true) => None,
    }
}
