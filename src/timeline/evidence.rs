//! Whether two tellings may be of one happening, and how much speaks for it.
//!
//! [`Clues::contradicts`] is a veto that nothing outweighs; [`Clues::score`] is the evidence, in thousandths.

use std::cmp::Ordering;

use chrono::NaiveDate;

use crate::fold::fold;
use crate::kind::{EventKind, Modality, ParticipantRole};
use crate::money::Amount;

use super::document::{FNV_START, fnv};
use super::entry::{Involved, TimelineEvent};
use super::extent::Extent;
use super::names::Names;
use super::record::Telling;

/// What a telling offers for comparison.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Clues {
    pub(super) kind: EventKind,
    pub(super) negated: bool,
    pub(super) family: Family,
    pub(super) agents: Vec<u32>,
    pub(super) patients: Vec<u32>,
    pub(super) others: Vec<u32>,
    pub(super) extent: Option<Extent>,
    pub(super) due: Option<NaiveDate>,
    pub(super) amounts: Vec<Amount>,
    /// The trigger's dictionary form, folded; its own words where it has none.
    pub(super) trigger: String,
}

/// Modalities that may tell of one happening.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Family {
    /// It happens, in the document's words or another's.
    Fact,
    /// It may, should or will happen.
    Prospect,
    /// It is asked.
    Question,
}

impl From<Modality> for Family {
    fn from(modality: Modality) -> Self {
        match modality {
            Modality::Asserted | Modality::Reported => Self::Fact,
            Modality::Possible | Modality::Conditional | Modality::Future => Self::Prospect,
            Modality::Question => Self::Question,
        }
    }
}

/// Kinds in which both sides do the same, so that who is named first says nothing.
pub(super) const fn is_mutual(kind: EventKind) -> bool {
    matches!(kind, EventKind::Meeting | EventKind::Negotiation | EventKind::Agreement)
}

/// Kinds of which one actor does several in a day: their words must be alike too.
const fn is_frequent(kind: EventKind) -> bool {
    matches!(kind, EventKind::Statement | EventKind::Announcement | EventKind::Criticism)
}

/// The least score with which two tellings are joined.
pub(super) const fn threshold(kind: EventKind) -> u32 {
    if is_frequent(kind) { 620 } else { 500 }
}

impl Clues {
    /// What `telling` offers, its names numbered.
    pub(super) fn of(telling: &Telling, names: &mut Names) -> Self {
        let clues = Self {
            kind: telling.kind,
            negated: telling.negated,
            family: telling.modality.into(),
            agents: Vec::new(),
            patients: Vec::new(),
            others: Vec::new(),
            extent: Extent::of(&telling.when),
            due: telling.due,
            amounts: telling.amounts.iter().map(|a| a.plain()).collect(),
            trigger: fold(if telling.rule.is_empty() { &telling.trigger } else { &telling.rule }),
        };
        clues.cast(&telling.participants, names)
    }

    /// What a joined event offers.
    pub(super) fn of_event(event: &TimelineEvent, names: &mut Names) -> Self {
        let clues = Self {
            kind: event.kind,
            negated: event.negated,
            family: event.modality.into(),
            agents: Vec::new(),
            patients: Vec::new(),
            others: Vec::new(),
            extent: Extent::of(&event.when),
            due: event.due,
            amounts: event.amounts.iter().map(|a| a.plain()).collect(),
            trigger: event
                .provenance
                .first()
                .map(|told| fold(if told.rule.is_empty() { &told.trigger } else { &told.rule }))
                .unwrap_or_default(),
        };
        clues.cast(&event.participants, names)
    }

    /// Gives each participant its part.
    fn cast(mut self, participants: &[Involved], names: &mut Names) -> Self {
        for involved in participants {
            let name = names.number(&involved.name);
            match involved.role {
                role if is_mutual(self.kind) && role != ParticipantRole::Topic => self.agents.push(name),
                ParticipantRole::Agent => self.agents.push(name),
                ParticipantRole::Patient => self.patients.push(name),
                _ => self.others.push(name),
            }
        }
        for list in [&mut self.agents, &mut self.patients, &mut self.others] {
            list.sort_unstable();
            list.dedup();
        }
        self
    }

    /// Everyone in it, sorted.
    pub(super) fn everyone(&self) -> Vec<u32> {
        let mut all: Vec<u32> = [&self.agents, &self.patients, &self.others].into_iter().flatten().copied().collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether the two cannot be one happening: denied or not, other actors in one role, other times, amounts or due dates.
    pub(super) fn contradicts(&self, other: &Self) -> bool {
        self.kind != other.kind
            || self.negated != other.negated
            || self.family != other.family
            || self.other_time(other)
            || self.differs(other)
    }

    /// Whether the two differ in what has no time: actors, amounts, due dates.
    pub(super) fn differs(&self, other: &Self) -> bool {
        self.other_actors(other) || self.other_amounts(other) || matches!((self.due, other.due), (Some(a), Some(b)) if a != b)
    }

    /// Whether both are dated and share no moment.
    pub(super) fn other_time(&self, other: &Self) -> bool {
        matches!((self.extent, other.extent), (Some(a), Some(b)) if !a.overlaps(b))
    }

    /// Whether a role is played by other actors in the one than in the other.
    pub(super) fn other_actors(&self, other: &Self) -> bool {
        let apart = |a: &[u32], b: &[u32]| !a.is_empty() && !b.is_empty() && shared(a, b) == 0;
        if is_mutual(self.kind) {
            let (a, b) = (&self.agents, &other.agents);
            return !a.is_empty() && !b.is_empty() && shared(a, b) < a.len().min(b.len());
        }
        apart(&self.agents, &other.agents) || apart(&self.patients, &other.patients)
    }

    /// Whether both tell amounts in one currency of which no two agree.
    pub(super) fn other_amounts(&self, other: &Self) -> bool {
        let mut compared = false;
        for (a, b) in self.amounts.iter().flat_map(|a| other.amounts.iter().map(move |b| (a, b))) {
            if a.currency != b.currency {
                continue;
            }
            if !matches!(a.compare(b), Some(Ordering::Less | Ordering::Greater)) {
                return false;
            }
            compared = true;
        }
        compared
    }

    /// How much speaks for one happening, from 0 to 1000; `alike` is how alike their sentences are, `apart` whether two documents tell it.
    pub(super) fn score(&self, other: &Self, alike: u32, apart: bool) -> u32 {
        let time = match (self.extent, other.extent) {
            (Some(a), Some(b)) => a.agreement(b),
            _ => 300,
        };
        let same_word = !self.trigger.is_empty() && self.trigger == other.trigger;
        let words = match (same_word, is_frequent(self.kind)) {
            (true, false) => 1000,
            // Two papers give one day's statement in their own words; one paper gives two statements.
            (true, true) if apart && alike >= 200 => alike.max(600),
            _ => alike,
        };
        let same_due = self.due.is_some() && self.due == other.due;
        let same_amount = self.amounts.iter().any(|a| other.amounts.iter().any(|b| a.compare(b) == Some(Ordering::Equal)));
        let extra = if same_due || same_amount { 1000 } else { 0 };
        (450 * self.company(other) + 250 * time + 200 * words + 100 * extra) / 1000
    }

    /// How well their actors agree, from 0 to 1000.
    pub(super) fn company(&self, other: &Self) -> u32 {
        let (agents, patients, others) =
            (shared(&self.agents, &other.agents), shared(&self.patients, &other.patients), shared(&self.others, &other.others));
        let core = |clues: &Self| clues.agents.len() + clues.patients.len();
        let beside = if others > 0 { 150 } else { 0 };
        let crossed = || shared(&self.agents, &other.patients) + shared(&self.patients, &other.agents) > 0;
        match (agents, patients) {
            (2.., _) if is_mutual(self.kind) => 1000,
            (1.., 1..) => 1000,
            (1.., 0) | (0, 1..) => 600 + beside,
            _ if crossed() => 400 + beside,
            _ if others > 0 => {
                if core(self) + core(other) == 0 {
                    450
                } else {
                    300
                }
            }
            _ if shared(&self.everyone(), &other.everyone()) > 0 => 300,
            _ if core(self) + core(other) + self.others.len() + other.others.len() == 0 => 300,
            _ => 0,
        }
    }
}

/// How many numbers two sorted lists share.
pub(super) fn shared(a: &[u32], b: &[u32]) -> usize {
    a.iter().filter(|x| b.binary_search(x).is_ok()).count()
}

/// The words of a folded text that are long enough to carry meaning, fingerprinted, sorted, each once.
pub(super) fn words(folded: &str) -> Vec<u32> {
    let long = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() >= 4);
    let mut words: Vec<u32> = long.map(|word| (fnv(FNV_START, word.as_bytes()) >> 32) as u32).collect();
    words.sort_unstable();
    words.dedup();
    words
}

/// How much of the shorter text the longer one says again, from 0 to 1000; texts of fewer than three words say too little.
pub(super) fn alike(a: &[u32], b: &[u32]) -> u32 {
    let least = a.len().min(b.len());
    if least < 3 { 0 } else { u32::try_from(shared(a, b) * 1000 / least).unwrap_or(0) }
}
