//! A sentence's sheet: what the readers of events note of it between their steps.

use std::cell::Cell;

use super::limit::obligation::Owed;
use super::sentence::hint::Hints;
use super::sentence::quote::Quote;
use super::sentence::scene::Scene;
use super::sentence::span::Clause;
use super::sentence::who::{Intro, Subject};
use super::trigger::picked::Picked;
use super::verb::group::Group;
use super::words::fact::Facts;
use crate::grammar::View;
use crate::name::Candidate;

/// What is noted of a sentence; its buffers are used again.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    pub(super) groups: Vec<Group>,
    pub(super) heads: Vec<u16>,
    pub(super) clauses: Vec<Clause>,
    pub(super) clause_of: Vec<u16>,
    pub(super) quotes: Vec<Quote>,
    pub(super) hints: Hints,
    before: Cell<Option<(usize, Option<usize>)>>,
    reach: Cell<Option<(usize, usize)>>,
    pub(super) rows: Vec<u16>,
    intros: Vec<Cell<Option<Intro>>>,
    subjects: Vec<Cell<Option<Subject>>>,
    pub(super) picks: Vec<Picked>,
    /// Those of its picks that another tells: a buffer used again.
    pub(super) gone: Vec<usize>,
    /// What its limits bind.
    pub(crate) owed: Vec<Owed>,
    /// Whether it may tell an event or bind anybody.
    pub(super) live: bool,
}

impl Sheet {
    /// Forgets the sentence before, but for its buffers.
    pub(super) fn clear(&mut self) {
        self.quotes.clear();
        self.hints.clear();
        self.before.set(None);
        self.reach.set(None);
        self.intros.clear();
        self.subjects.clear();
        self.picks.clear();
        self.owed.clear();
        self.live = false;
    }

    /// Makes room for what is asked of so many candidates and of the groups, once for each.
    pub(super) fn ask(&mut self, names: usize) {
        self.intros.resize_with(names, Cell::default);
        self.subjects.resize_with(self.groups.len(), Cell::default);
    }

    /// The sentence as the readers of events see it.
    pub(super) fn scene<'a>(&'a self, view: &View<'a>, names: &'a [Candidate], base: usize, facts: &'a Facts) -> Scene<'a> {
        Scene {
            view: *view,
            names,
            base,
            groups: &self.groups,
            heads: &self.heads,
            clauses: &self.clauses,
            clause_of: &self.clause_of,
            quotes: &self.quotes,
            facts,
            hints: &self.hints,
            before: &self.before,
            reach: &self.reach,
            rows: &self.rows,
            intros: &self.intros,
            subjects: &self.subjects,
        }
    }
}
