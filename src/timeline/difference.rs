//! The difference between two states of a timeline.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use crate::calendar::Interval;
use crate::fold::fold;

use super::entry::{EventMention, TimelineEvent};
use super::evidence::{Clues, alike, words};
use super::names::Names;
use super::store::Timeline;
use super::thread::DeadlineThread;

/// What changed from one state of a timeline to another.
///
/// ```
/// use frise::timeline::difference;
/// use frise::{Document, Extractor, Timeline};
/// let mut now = Timeline::new();
/// for (id, day, text) in [("a", "2021-03-01", "Airbus doit répondre avant le 1er avril."), ("b", "2021-03-20", "Le délai laissé à Airbus est reporté au 27 avril.")] {
///     let document = Document::new(text).id(id).written(day.parse().unwrap());
///     now.add(&document, &Extractor::new().extract(&document));
/// }
/// let mut before = now.clone();
/// before.remove("b");
/// let changed = difference(&before, &now);
/// assert_eq!(changed.deadlines[0].before.unwrap().to_string(), "2021-03-31");
/// assert_eq!(changed.deadlines[0].after.unwrap().to_string(), "2021-04-27");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Difference {
    /// The events of the new state that the old one does not tell, in its order.
    pub added: Vec<TimelineEvent>,
    /// The events of the old state that the new one no longer tells, in its order.
    pub gone: Vec<TimelineEvent>,
    /// The events of both that changed date, in the new order.
    pub redated: Vec<Redated>,
    /// The deadlines of both whose due date moved, and those that came or went, in the new order.
    pub deadlines: Vec<MovedDeadline>,
}

/// An event whose date changed.
///
/// ```
/// use frise::{Extractor, Timeline, dossier};
/// let extractor = Extractor::new();
/// let (mut before, after) = (Timeline::new(), dossier::timeline(&extractor));
/// for document in dossier::documents().take(6) {
///     before.add(&document, &extractor.extract(&document));
/// }
/// let difference = frise::timeline::difference(&before, &after);
/// assert!(difference.redated.iter().all(|change| change.before != change.after));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Redated {
    /// The event as it stands now.
    pub event: TimelineEvent,
    /// When it was said to happen.
    pub before: Interval,
    /// When it is now said to happen.
    pub after: Interval,
}

/// A deadline whose last day changed.
///
/// ```
/// use frise::{Extractor, Timeline, dossier};
/// let extractor = Extractor::new();
/// let (mut before, after) = (Timeline::new(), dossier::timeline(&extractor));
/// for document in dossier::documents().take(6) {
///     before.add(&document, &extractor.extract(&document));
/// }
/// let difference = frise::timeline::difference(&before, &after);
/// let moved = difference.deadlines.iter().find(|change| change.before.is_some() && change.before != change.after);
/// assert_eq!(moved.unwrap().before.unwrap().to_string(), "2020-11-27");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MovedDeadline {
    /// The thread as it stands now; as it stood, where it is gone.
    pub thread: DeadlineThread,
    /// Its last day before; `None` where it was not told, or its start not known.
    pub before: Option<NaiveDate>,
    /// Its last day now; `None` where it is no longer told, or its start not known.
    pub after: Option<NaiveDate>,
}

impl Difference {
    /// Whether nothing changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.gone.is_empty() && self.redated.is_empty() && self.deadlines.is_empty()
    }
}

/// What changed from `old` to `new`.
///
/// An event is known again by a telling at the same place of the same document; failing that, by its kind, actors and words.
///
/// ```
/// use frise::{Document, Extractor, Timeline, timeline::difference};
/// let document = Document::new("Le 29 juin 2020, l'Inde a interdit TikTok.").id("d");
/// let new: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let difference = difference(&Timeline::new(), &new);
/// assert_eq!(difference.added.len(), 1);
/// assert!(difference.gone.is_empty());
/// ```
#[must_use]
pub fn difference(old: &Timeline, new: &Timeline) -> Difference {
    if old == new {
        return Difference::default();
    }
    let all = |timeline: &'_ Timeline| timeline.events().chain(timeline.undated()).cloned().collect::<Vec<_>>();
    let (before, after) = (all(old), all(new));
    let matched = matched(&before, &after);
    let kept: HashSet<usize> = matched.iter().flatten().copied().collect();
    let redated = after.iter().zip(&matched).filter_map(|(event, was)| {
        let was = &before[(*was)?];
        (was.when != event.when).then(|| Redated { event: event.clone(), before: was.when, after: event.when })
    });
    Difference {
        redated: redated.collect(),
        deadlines: deadlines(old, new),
        added: after.iter().zip(&matched).filter(|(_, was)| was.is_none()).map(|(event, _)| event.clone()).collect(),
        gone: before.iter().enumerate().filter(|(place, _)| !kept.contains(place)).map(|(_, event)| event.clone()).collect(),
    }
}

/// For each event of the new state, its place in the old one; no old event is taken twice.
fn matched(before: &[TimelineEvent], after: &[TimelineEvent]) -> Vec<Option<usize>> {
    let key = |event: &TimelineEvent, telling: &EventMention| {
        (telling.document.clone(), telling.span, event.kind, event.negated, telling.sentence.clone())
    };
    let mut told: HashMap<_, Vec<usize>> = HashMap::new();
    for (place, event) in before.iter().enumerate() {
        event.provenance.iter().for_each(|telling| told.entry(key(event, telling)).or_default().push(place));
    }
    let mut taken = vec![false; before.len()];
    let mut matched: Vec<Option<usize>> = after
        .iter()
        .map(|event| {
            let mut places = event.provenance.iter().filter_map(|telling| told.get(&key(event, telling))).flatten().copied();
            let found = places.find(|place| !taken[*place])?;
            taken[found] = true;
            Some(found)
        })
        .collect();
    let mut names = Names::default();
    let mut of_kind: HashMap<_, Vec<(usize, Clues, Vec<u32>)>> = HashMap::new();
    for (place, event) in before.iter().enumerate().filter(|(place, _)| !taken[*place]) {
        let clues = Clues::of_event(event, &mut names);
        let list = of_kind.entry((clues.kind, clues.negated, clues.family)).or_default();
        list.push((place, clues, words(&fold(event.sentence()))));
    }
    for (place, event) in after.iter().enumerate().filter(|_| !of_kind.is_empty()) {
        if matched[place].is_some() {
            continue;
        }
        let clues = Clues::of_event(event, &mut names);
        let said = words(&fold(event.sentence()));
        let candidates = of_kind.get(&(clues.kind, clues.negated, clues.family)).into_iter().flatten();
        let alike_enough = candidates.filter(|(old, ..)| !taken[*old]).filter_map(|(old, other, words)| {
            let likeness = alike(&said, words);
            (!clues.other_actors(other) && clues.company(other) >= 600 && likeness >= 700).then_some((likeness, std::cmp::Reverse(*old)))
        });
        if let Some((_, std::cmp::Reverse(old))) = alike_enough.max() {
            taken[old] = true;
            matched[place] = Some(old);
        }
    }
    matched
}

/// The deadlines whose last day is another one, that came, or that went.
fn deadlines(old: &Timeline, new: &Timeline) -> Vec<MovedDeadline> {
    let places = |thread: &DeadlineThread| {
        let tellings = thread.steps.iter().flat_map(|step| &step.tellings);
        tellings.map(|telling| (telling.document.clone(), telling.span)).collect::<Vec<_>>()
    };
    let before: Vec<&DeadlineThread> = old.deadlines().collect();
    let mut told = HashMap::new();
    for (place, thread) in before.iter().enumerate() {
        places(thread).into_iter().for_each(|telling| {
            told.entry(telling).or_insert(place);
        });
    }
    let mut kept = HashSet::new();
    let mut moved: Vec<MovedDeadline> = new
        .deadlines()
        .filter_map(|thread| {
            let was = places(thread).iter().find_map(|telling| told.get(telling)).copied().filter(|place| kept.insert(*place));
            let was_due = was.and_then(|place| before[place].due());
            (was.is_none() || was_due != thread.due()).then(|| MovedDeadline {
                thread: thread.clone(),
                before: was_due,
                after: thread.due(),
            })
        })
        .collect();
    let gone = before.iter().enumerate().filter(|(place, _)| !kept.contains(place));
    moved.extend(gone.map(|(_, thread)| MovedDeadline { thread: (*thread).clone(), before: thread.due(), after: None }));
    moved
}
