//! The ways into a compiled pattern: what can stand in its first places, and what no match does without.

use super::kinds::Kinds;
use super::place::Place;
use super::program::{Program, Step};
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
    pub(super) spots: [Place; 2],
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

/// A walk over the steps of a program, whose room is used again.
#[derive(Default)]
struct Walk {
    seen: Vec<bool>,
    todo: Vec<u16>,
}

impl Walk {
    /// Gives the steps that a run from `at` can next take something by, or accept.
    fn from(&mut self, steps: &[Step], at: u16, mut found: impl FnMut(u16)) {
        self.seen.clear();
        self.seen.resize(steps.len(), false);
        self.todo.push(at);
        while let Some(at) = self.todo.pop() {
            if std::mem::replace(&mut self.seen[at as usize], true) {
                continue;
            }
            match steps[at as usize] {
                Step::Word(_) | Step::Token(..) | Step::Item(..) | Step::Accept => found(at),
                Step::Split(t) | Step::SplitLast(t) => {
                    self.todo.push(at + 1);
                    self.todo.push(t);
                }
                Step::Jump(t) | Step::Not(t) => self.todo.push(t),
                Step::Open | Step::Close | Step::Begin(_) | Step::End(_) => self.todo.push(at + 1),
            }
        }
    }
}

/// The ways into a program, while they are worked out.
struct Paths<'a> {
    steps: &'a [Step],
    walk: Walk,
    /// For each step, a bit for every step that no match from there does without.
    required: Vec<u64>,
    /// How many words of bits a step has.
    width: usize,
}

impl Program {
    /// The ways in, first steps that lead on alike taken together.
    pub(super) fn ways(&self) -> Vec<Way> {
        let mut paths = Paths { steps: &self.steps, walk: Walk::default(), required: Vec::new(), width: self.steps.len().div_ceil(64) };
        paths.require();
        let mut groups: Vec<(Vec<u16>, Vec<u16>)> = Vec::new();
        for first in paths.consuming(0) {
            let mut next = if matches!(self.steps[first as usize], Step::Accept) { vec![first] } else { paths.consuming(first + 1) };
            next.sort_unstable();
            match groups.iter_mut().find(|(_, n)| *n == next) {
                Some((firsts, _)) => firsts.push(first),
                None => groups.push((vec![first], next)),
            }
        }
        groups.iter().map(|(firsts, next)| paths.way(firsts, next)).collect()
    }
}

impl Paths<'_> {
    fn way(&mut self, firsts: &[u16], next: &[u16]) -> Way {
        let mut way = Way::default();
        for &at in firsts {
            match self.steps[at as usize] {
                Step::Word(id) => way.words.push(id),
                Step::Token(class, _) => way.class |= class,
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
                Step::Token(class, _) if class != Class::ANY => way.second_class |= class,
                _ => way.free = true,
            }
        }
        way.lead = self.lead(firsts);
        way.spots[0] = next.iter().fold(Place::default(), |place, at| place.taking(self.steps[*at as usize]));
        for at in next.iter().filter(|at| !matches!(self.steps[**at as usize], Step::Accept)) {
            self.walk.from(self.steps, at + 1, |at| way.spots[1] = way.spots[1].taking(self.steps[at as usize]));
        }
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
        if all(|s| matches!(s, Step::Word(_) | Step::Token(..))) {
            Lead::Token
        } else if all(|s| matches!(s, Step::Item(..))) {
            Lead::Mention
        } else {
            Lead::Either
        }
    }

    /// What no match that begins with one of these steps does without.
    fn needs(&self, firsts: &[u16]) -> Needs {
        let mut needs = Needs::default();
        for (at, step) in self.steps.iter().enumerate() {
            let required = |from: &u16| self.required[*from as usize * self.width + at / 64] >> (at % 64) & 1 == 1;
            if !firsts.iter().all(required) {
                continue;
            }
            match *step {
                Step::Word(word) => needs.words.push(word),
                Step::Token(class, _) if class != Class::ANY => needs.classes.push(class),
                Step::Item(kinds, _) => needs.kinds.push(kinds),
                _ => {}
            }
        }
        needs
    }

    /// Works out what is required from each step: itself, and what is required on every way on from it.
    fn require(&mut self) {
        self.required = vec![u64::MAX; self.steps.len() * self.width];
        let mut settled = false;
        while !std::mem::replace(&mut settled, true) {
            for (at, step) in self.steps.iter().enumerate().rev() {
                let on = match *step {
                    Step::Accept => None,
                    Step::Split(t) | Step::SplitLast(t) => Some((at + 1, t as usize)),
                    Step::Jump(t) | Step::Not(t) => Some((t as usize, t as usize)),
                    _ => Some((at + 1, at + 1)),
                };
                for block in 0..self.width {
                    let of = |step: usize| self.required[step * self.width + block];
                    let own = if at / 64 == block { 1 << (at % 64) } else { 0 };
                    let required = on.map_or(0, |(one, other)| of(one) & of(other)) | own;
                    settled &= of(at) == required;
                    self.required[at * self.width + block] = required;
                }
            }
        }
    }

    /// The steps from `at` that next take something from the text, or accept.
    fn consuming(&mut self, at: u16) -> Vec<u16> {
        let mut out = Vec::new();
        self.walk.from(self.steps, at, |at| out.push(at));
        out
    }
}
