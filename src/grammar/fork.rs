//! What can begin each way on where the ways of a pattern part.

use super::place::Place;
use super::program::{Name, Program, Step};
use crate::lexicon::Class;

impl Place {
    /// With what a step takes.
    pub(super) fn taking(mut self, step: Step) -> Self {
        match step {
            Step::Word(id) => self.words |= 1 << (id & 63),
            Step::Token(class, _) if class != Class::ANY => self.class |= class,
            Step::Item(kinds, _) => self.kinds = self.kinds.with(kinds),
            _ => self.free = true,
        }
        self
    }

    fn or(self, other: Self) -> Self {
        Self {
            class: self.class | other.class,
            words: self.words | other.words,
            kinds: self.kinds.with(other.kinds),
            free: self.free || other.free,
        }
    }
}

impl Program {
    /// A program of steps, the last of which accepts, and the names of its captures.
    pub(super) fn new(steps: Vec<Step>, names: Vec<String>) -> Self {
        let (fork_of, forks) = forks(&steps);
        let names: Vec<Name> = names.iter().map(|name| Name::new(name)).collect();
        debug_assert!((1..names.len()).all(|at| !names[..at].contains(&names[at])), "captures that look alike: {names:?}");
        Self { steps: steps.into(), fork_of: fork_of.into(), forks: forks.into(), names: names.into() }
    }
}

/// What can begin each way on from the steps where ways part: by step its fork, and the forks, of which the first is none.
fn forks(steps: &[Step]) -> (Vec<u16>, Vec<[Place; 2]>) {
    let len = steps.len();
    // A part that must not match ends at its own end, not at the pattern's.
    let mut ends = vec![len; len];
    for (at, step) in steps.iter().enumerate() {
        if let Step::Not(end) = *step {
            ends[at + 1..end as usize].fill(end as usize);
        }
    }
    let free = Place { free: true, ..Place::default() };
    // What can begin a run from each step: what it takes, or what can begin a run from the steps that it leads to.
    let mut firsts = vec![Place::default(); len];
    let on = |firsts: &[Place], at: usize, end: usize| if at >= end { free } else { firsts[at] };
    let mut settled = false;
    while !std::mem::replace(&mut settled, true) {
        for (at, step) in steps.iter().enumerate().rev() {
            let first = match *step {
                Step::Split(t) | Step::SplitLast(t) => on(&firsts, at + 1, ends[at]).or(on(&firsts, t as usize, ends[at])),
                Step::Jump(t) | Step::Not(t) => on(&firsts, t as usize, ends[at]),
                Step::Open | Step::Close | Step::Begin(_) | Step::End(_) => on(&firsts, at + 1, ends[at]),
                _ => Place::default().taking(*step),
            };
            settled &= first == firsts[at];
            firsts[at] = first;
        }
    }
    let mut fork_of = vec![0; len];
    let mut forks = vec![[Place::default(); 2]];
    for (at, step) in steps.iter().enumerate() {
        let fork = match *step {
            Step::Split(other) => [on(&firsts, at + 1, ends[at]), on(&firsts, other as usize, ends[at])],
            Step::SplitLast(other) => [on(&firsts, other as usize, ends[at]), on(&firsts, at + 1, ends[at])],
            Step::Not(end) => [on(&firsts, at + 1, end as usize), Place::default()],
            _ => continue,
        };
        fork_of[at] = forks.len() as u16;
        forks.push(fork);
    }
    (fork_of, forks)
}
