//! Joining the tellings of one happening.
//!
//! Pairs that nothing contradicts are scored, the best pair is joined first, and a group takes no telling that any of its
//! tellings contradicts. All of it works on tellings in their canonical order (document, then place), so in whatever order documents
//! came, the groups are the same.

use std::collections::HashMap;

use super::evidence::{Clues, Family, alike, threshold};
use super::extent::Extent;
use crate::kind::EventKind;

/// How many neighbours in time a telling is compared with, at most: what keeps the work linear in a crowd.
const NEIGHBOURS: usize = 128;

/// A telling to be joined.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) document: u32,
    pub(super) clues: Clues,
    /// Its sentence, among the lists of words.
    pub(super) sentence: usize,
}

/// Two tellings that were joined, the lower first, and their score.
pub(super) type Pair = (usize, usize, u16);

/// Groups of tellings, each sorted, by their first; and the pairs that made them.
pub(super) fn group(nodes: &[Node], words: &[Vec<u32>]) -> (Vec<Vec<usize>>, Vec<Pair>) {
    let mut edges = edges(nodes, words);
    edges.sort_unstable_by_key(|&(a, b, score)| (std::cmp::Reverse(score), a, b));
    let mut groups = Groups::of(nodes);
    let pairs: Vec<Pair> = edges.into_iter().filter(|&(a, b, _)| groups.join(a, b, nodes)).collect();
    (groups.members.into_iter().filter(|members| !members.is_empty()).map(sorted).collect(), pairs)
}

fn sorted(mut members: Vec<usize>) -> Vec<usize> {
    members.sort_unstable();
    members
}

/// The pairs that nothing contradicts and enough speaks for.
fn edges(nodes: &[Node], words: &[Vec<u32>]) -> Vec<Pair> {
    let mut blocks: HashMap<(EventKind, bool, Family, u32), Vec<usize>> = HashMap::new();
    for (place, node) in nodes.iter().enumerate() {
        let clues = &node.clues;
        let mut block = |name| blocks.entry((clues.kind, clues.negated, clues.family, name)).or_default().push(place);
        let everyone = clues.everyone();
        everyone.iter().for_each(|name| block(*name));
        if everyone.is_empty() {
            block(u32::MAX);
        }
    }
    let mut edges = Vec::new();
    for ((kind, _, _, name), members) in blocks {
        let mut compare = |a: usize, b: usize| {
            let (a, b) = (a.min(b), a.max(b));
            let (one, two) = (&nodes[a].clues, &nodes[b].clues);
            // A pair that shares several names is compared in the block of the lowest one.
            if name != u32::MAX && first_shared(one, two) != Some(name) || one.contradicts(two) {
                return;
            }
            let apart = nodes[a].document != nodes[b].document;
            let score = one.score(two, alike(&words[nodes[a].sentence], &words[nodes[b].sentence]), apart);
            if score >= threshold(kind) {
                edges.push((a, b, u16::try_from(score).unwrap_or(u16::MAX)));
            }
        };
        let mut dated: Vec<(Extent, usize)> = members.iter().filter_map(|&m| Some((nodes[m].clues.extent?, m))).collect();
        dated.sort_unstable();
        for (at, &(extent, one)) in dated.iter().enumerate() {
            let near = dated[at + 1..].iter().take(NEIGHBOURS).take_while(|(other, _)| other.from < extent.to);
            near.for_each(|&(_, two)| compare(one, two));
        }
        // Members stand in canonical order, so those of one document stand together.
        for of_document in members.chunk_by(|a, b| nodes[*a].document == nodes[*b].document) {
            for (at, &one) in of_document.iter().enumerate() {
                let undated = |two: usize| nodes[one].clues.extent.is_none() || nodes[two].clues.extent.is_none();
                let near = of_document[at + 1..].iter().copied().filter(|two| undated(*two)).take(NEIGHBOURS);
                near.for_each(|two| compare(one, two));
            }
        }
    }
    edges
}

/// The lowest name that two tellings share.
fn first_shared(a: &Clues, b: &Clues) -> Option<u32> {
    let theirs = b.everyone();
    a.everyone().into_iter().find(|name| theirs.binary_search(name).is_ok())
}

/// Groups that grow by joining.
struct Groups {
    of: Vec<usize>,
    members: Vec<Vec<usize>>,
    /// One member for each manner of telling in the group: members that agree on actors, amounts and due date contradict the same.
    manners: Vec<Vec<usize>>,
    /// What all dated members share: half-open stretches that meet two by two have a moment common to all.
    extents: Vec<Option<Extent>>,
    /// The manner of each telling.
    manner: Vec<usize>,
}

impl Groups {
    fn of(nodes: &[Node]) -> Self {
        let mut known = HashMap::new();
        let manner = nodes.iter().map(|node| {
            let c = &node.clues;
            let next = known.len();
            *known.entry((c.kind, &c.agents, &c.patients, &c.amounts, c.due)).or_insert(next)
        });
        Self {
            of: (0..nodes.len()).collect(),
            members: (0..nodes.len()).map(|place| vec![place]).collect(),
            manners: (0..nodes.len()).map(|place| vec![place]).collect(),
            extents: nodes.iter().map(|node| node.clues.extent).collect(),
            manner: manner.collect(),
        }
    }

    /// Joins the groups of two tellings where no member of the one contradicts one of the other; says whether it did.
    fn join(&mut self, a: usize, b: usize, nodes: &[Node]) -> bool {
        let (a, b) = (self.of[a], self.of[b]);
        if a == b {
            return false;
        }
        let extent = match (self.extents[a], self.extents[b]) {
            (Some(one), Some(two)) => match one.meet(two) {
                Some(both) => Some(both),
                None => return false,
            },
            (one, two) => one.or(two),
        };
        let contradict = |one: &usize| self.manners[b].iter().any(|two| nodes[*one].clues.differs(&nodes[*two].clues));
        if self.manners[a].iter().any(contradict) {
            return false;
        }
        // The smaller joins the larger; which of the two keeps its number changes no group.
        let (large, small) = if self.members[a].len() >= self.members[b].len() { (a, b) } else { (b, a) };
        let moved = std::mem::take(&mut self.members[small]);
        moved.iter().for_each(|member| self.of[*member] = large);
        self.members[large].extend(moved);
        for one in std::mem::take(&mut self.manners[small]) {
            if self.manners[large].iter().all(|two| self.manner[one] != self.manner[*two]) {
                self.manners[large].push(one);
            }
        }
        self.extents[large] = extent;
        true
    }
}
