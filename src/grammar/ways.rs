//! The ways into a compiled pattern: what can stand in its first places, and what no match does without.

use super::pattern::{Program, Step};
use super::place::Spot;
use super::said::Kinds;
use crate::lexicon::{Class, WordId};

/// A way into a program: what can stand first, what second, and what the sentence must hold besides.
#[derive(Debug, Clone, Default)]
pub(super) struct Way {
    pub(super) words: Vec<WordId>,
    pub(super) class: Class,
    pub(super) kinds: Kinds,
    /// Classes and words that can stand second; `free`: anything, or nothing.
    pub(super) second_class: Class,
    pub(super) second_words: Vec<WordId>,
    pub(super) free: bool,
    /// What takes the first place: tokens only, mentions only, or nothing sure.
    pub(super) lead: Lead,
    /// What can stand second and third.
    pub(super) spots: [Spot; 2],
    pub(super) needs: Needs,
}

/// What takes a place of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Lead {
    /// A token.
    Token,
    /// A mention.
    Mention,
    /// The one or the other, or nothing at all.
    #[default]
    Either,
}

/// What a sentence must hold for a match to be possible.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    /// A class of each of these sets.
    pub(super) classes: Vec<Class>,
    /// Each of these words.
    pub(super) words: Vec<WordId>,
    /// A mention of each of these kinds.
    pub(super) kinds: Vec<Kinds>,
}

impl Program {
    /// The ways in, first steps that lead on alike taken together.
    pub(super) fn ways(&self) -> Vec<Way> {
        let mut groups: Vec<(Vec<u16>, Vec<u16>)> = Vec::new();
        for first in self.consuming(0) {
            let mut next = if matches!(self.steps[first as usize], Step::Accept) { vec![first] } else { self.consuming(first + 1) };
            next.sort_unstable();
            match groups.iter_mut().find(|(_, n)| *n == next) {
                Some((firsts, _)) => firsts.push(first),
                None => groups.push((vec![first], next)),
            }
        }
        groups.iter().map(|(firsts, next)| self.way(firsts, next)).collect()
    }

    fn way(&self, firsts: &[u16], next: &[u16]) -> Way {
        let mut way = Way::default();
        for &at in firsts {
            match self.steps[at as usize] {
                Step::Word(id) => way.words.push(id),
                Step::Class(class, _) => way.class |= class,
                Step::Item(kinds, _) => {
                    way.kinds = way.kinds.with(kinds);
                    way.free = true;
                }
                _ => way.free = true,
            }
        }
        for &at in next {
            match self.steps[at as usize] {
                Step::Word(id) => way.second_words.push(id),
                Step::Class(class, _) if class != Class::ANY => way.second_class |= class,
                _ => way.free = true,
            }
        }
        way.lead = self.lead(firsts);
        let third: Vec<u16> =
            next.iter().filter(|n| !matches!(self.steps[**n as usize], Step::Accept)).flat_map(|n| self.consuming(n + 1)).collect();
        way.spots = [self.spot(next), self.spot(&third)];
        if way.lead == Lead::Either {
            way.spots[0].free = true;
        }
        if way.spots[0].free || self.lead(next) == Lead::Either {
            way.spots[1].free = true;
        }
        way.needs = self.needs(firsts);
        way
    }

    /// What takes the place of these steps.
    fn lead(&self, steps: &[u16]) -> Lead {
        let all = |is: fn(&Step) -> bool| steps.iter().all(|at| is(&self.steps[*at as usize]));
        if all(|s| matches!(s, Step::Word(_) | Step::Class(..))) {
            Lead::Token
        } else if all(|s| matches!(s, Step::Item(..))) {
            Lead::Mention
        } else {
            Lead::Either
        }
    }

    /// What these steps let stand in their place.
    fn spot(&self, steps: &[u16]) -> Spot {
        let mut spot = Spot::default();
        steps.iter().for_each(|at| spot.add(self.steps[*at as usize]));
        spot
    }

    /// What no match that begins with one of these steps does without.
    fn needs(&self, firsts: &[u16]) -> Needs {
        let mut needs = Needs::default();
        for (at, step) in self.steps.iter().enumerate() {
            if !matches!(step, Step::Word(_) | Step::Class(..) | Step::Item(..)) || self.accepts_without(firsts, at as u16) {
                continue;
            }
            match *step {
                Step::Word(word) => needs.words.push(word),
                Step::Class(class, _) if class != Class::ANY => needs.classes.push(class),
                Step::Item(kinds, _) => needs.kinds.push(kinds),
                _ => {}
            }
        }
        needs
    }

    /// Whether the program can accept from one of these steps without taking another.
    fn accepts_without(&self, firsts: &[u16], barred: u16) -> bool {
        let mut seen = vec![false; self.steps.len()];
        let mut todo = firsts.to_vec();
        while let Some(at) = todo.pop() {
            if at == barred || std::mem::replace(&mut seen[at as usize], true) {
                continue;
            }
            match self.steps[at as usize] {
                Step::Accept => return true,
                Step::Split(t) | Step::SplitLast(t) => todo.extend([at + 1, t]),
                Step::Jump(t) | Step::Not(t) => todo.push(t),
                _ => todo.push(at + 1),
            }
        }
        false
    }

    /// The steps from `at` that next take something from the text, or accept.
    fn consuming(&self, at: u16) -> Vec<u16> {
        let mut out = Vec::new();
        let mut seen = vec![false; self.steps.len()];
        let mut todo = vec![at];
        while let Some(at) = todo.pop() {
            if std::mem::replace(&mut seen[at as usize], true) {
                continue;
            }
            match self.steps[at as usize] {
                Step::Word(_) | Step::Class(..) | Step::Item(..) | Step::Accept => out.push(at),
                Step::Split(t) | Step::SplitLast(t) => todo.extend([at + 1, t]),
                Step::Jump(t) | Step::Not(t) => todo.push(t),
                Step::Open | Step::Close | Step::Begin(_) | Step::End(_) => todo.push(at + 1),
            }
        }
        out
    }
}
