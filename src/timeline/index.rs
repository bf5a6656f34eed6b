//! Where to look first: postings by actor, kind and document, and a tree of the stretches of time.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use crate::fold::fold;
use crate::kind::EventKind;

use super::entry::TimelineEvent;
use super::extent::Extent;
use super::names::Names;

/// What a query looks up; every list of places is sorted, and places are in the timeline's order.
#[derive(Debug, Clone, Default)]
pub(super) struct Index {
    extents: Vec<Extent>,
    /// For the middle of each half of a half: the latest end within. An implicit balanced tree over `extents`.
    latest: Vec<i64>,
    names: Names,
    actors: Vec<Vec<u32>>,
    /// A folded alias, and the numbers of the names it stands for.
    aliases: HashMap<String, Vec<u32>>,
    kinds: BTreeMap<EventKind, Vec<u32>>,
    documents: HashMap<String, Vec<u32>>,
    texts: Vec<String>,
}

impl Index {
    /// The index of events in order, dated ones first; `aliases` are pairs of an alias and the name it stands for.
    pub(super) fn of<'a>(events: &[TimelineEvent], aliases: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut index = Self::default();
        for (place, event) in (0u32..).zip(events) {
            index.extents.extend(Extent::of(&event.when));
            index.kinds.entry(event.kind).or_default().push(place);
            for involved in &event.participants {
                let number = index.names.number(&involved.name) as usize;
                index.actors.resize_with(index.names.len(), Vec::new);
                push(&mut index.actors[number], place);
            }
            for telling in &event.provenance {
                push(index.documents.entry(telling.document.clone()).or_default(), place);
            }
            index.texts.push(text_of(event));
        }
        for (alias, name) in aliases {
            if let Some(number) = index.names.known(name) {
                index.aliases.entry(fold(alias)).or_default().push(number);
            }
        }
        index.latest = vec![i64::MIN; index.extents.len()];
        index.grow(0, index.extents.len());
        index
    }

    /// Fills `latest` for the half `low..high` and gives its latest end.
    fn grow(&mut self, low: usize, high: usize) -> i64 {
        if low >= high {
            return i64::MIN;
        }
        let middle = low.midpoint(high);
        let latest = self.grow(low, middle).max(self.grow(middle + 1, high)).max(self.extents[middle].to);
        self.latest[middle] = latest;
        latest
    }

    /// Where the events of an actor stand, under its name or an alias.
    pub(super) fn actor(&self, name: &str) -> Cow<'_, [u32]> {
        let name = fold(name);
        let aliased = self.aliases.get(&name).map(Vec::as_slice).unwrap_or_default();
        let numbers = self.names.known(&name).into_iter().chain(aliased.iter().copied());
        let mut lists: Vec<&Vec<u32>> = numbers.filter_map(|number| self.actors.get(number as usize)).collect();
        lists.dedup();
        match lists.as_slice() {
            [] => Cow::Borrowed(&[]),
            [one] => Cow::Borrowed(one),
            several => {
                let mut all: Vec<u32> = several.iter().copied().flatten().copied().collect();
                all.sort_unstable();
                all.dedup();
                Cow::Owned(all)
            }
        }
    }

    /// Where the events of the actor of exactly that name stand.
    pub(super) fn named(&self, name: &str) -> &[u32] {
        self.names.known(name).and_then(|number| self.actors.get(number as usize)).map(Vec::as_slice).unwrap_or_default()
    }

    /// Where the events of a kind stand.
    pub(super) fn kind(&self, kind: EventKind) -> &[u32] {
        self.kinds.get(&kind).map(Vec::as_slice).unwrap_or_default()
    }

    /// Where the events that a document tells stand.
    pub(super) fn document(&self, id: &str) -> &[u32] {
        self.documents.get(id).map(Vec::as_slice).unwrap_or_default()
    }

    /// The folded words of the event at `place`.
    pub(super) fn text(&self, place: usize) -> &str {
        self.texts.get(place).map(String::as_str).unwrap_or_default()
    }

    /// The stretch of the event at `place`; `None` where nothing dates it.
    pub(super) fn extent(&self, place: usize) -> Option<Extent> {
        self.extents.get(place).copied()
    }

    /// How many dated events begin before `moment`.
    pub(super) fn before(&self, moment: i64) -> usize {
        self.extents.partition_point(|extent| extent.from < moment)
    }

    /// The dated events that share a moment with `extent`, in order.
    pub(super) fn overlapping(&self, extent: Extent) -> Overlapping<'_> {
        Overlapping { index: self, extent, stack: vec![Branch::Half(0, self.extents.len())] }
    }
}

/// Adds a place to a sorted list once.
fn push(list: &mut Vec<u32>, place: u32) {
    if list.last() != Some(&place) {
        list.push(place);
    }
}

fn text_of(event: &TimelineEvent) -> String {
    let mut text = String::new();
    for (place, telling) in event.provenance.iter().enumerate() {
        // Copies of one dispatch say the same words.
        if event.provenance[..place].iter().take(8).all(|earlier| earlier.sentence != telling.sentence) {
            text.push_str(&telling.sentence);
            text.push('\n');
        }
        text.push_str(&telling.trigger);
        text.push('\n');
    }
    fold(&text)
}

/// The walk through the tree, in order, into the halves that reach the period only.
#[derive(Debug, Clone)]
pub(super) struct Overlapping<'t> {
    index: &'t Index,
    extent: Extent,
    stack: Vec<Branch>,
}

#[derive(Debug, Clone, Copy)]
enum Branch {
    Half(usize, usize),
    Middle(usize),
}

impl Iterator for Overlapping<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        while let Some(branch) = self.stack.pop() {
            match branch {
                Branch::Middle(place) if self.index.extents[place].to > self.extent.from => return u32::try_from(place).ok(),
                Branch::Half(low, high) if low < high => {
                    let middle = low.midpoint(high);
                    if self.index.latest[middle] <= self.extent.from {
                        continue;
                    }
                    if self.index.extents[middle].from < self.extent.to {
                        self.stack.push(Branch::Half(middle + 1, high));
                        self.stack.push(Branch::Middle(middle));
                    }
                    self.stack.push(Branch::Half(low, middle));
                }
                _ => {}
            }
        }
        None
    }
}
