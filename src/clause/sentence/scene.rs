//! A sentence as the readers of events see it: verb groups, clauses, quotations and the candidates of its names.

use std::cell::Cell;

use super::hint::Hints;
use super::pronoun::{Wants, party, stands};
use super::quote::Quote;
use super::span::{Clause, Opener};
use super::who::{Intro, Subject};
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::fact::{Facts, Held};
use crate::clause::words::list::List;
use crate::clause::words::word::is_text;
use crate::grammar::{Frame, Said, View};
use crate::lexicon::{Class, Key};
use crate::name::Candidate;

/// All that is known of a sentence before its events are read.
#[derive(Clone, Copy)]
pub(in crate::clause) struct Scene<'a> {
    pub(in crate::clause) view: View<'a>,
    pub(in crate::clause) names: &'a [Candidate],
    pub(in crate::clause) base: usize,
    pub(in crate::clause) groups: &'a [Group],
    /// For each token the group whose head it is, plus one.
    pub(in crate::clause) heads: &'a [u16],
    pub(in crate::clause) clauses: &'a [Clause],
    /// For each token its clause.
    pub(in crate::clause) clause_of: &'a [u16],
    pub(in crate::clause) quotes: &'a [Quote],
    pub(in crate::clause) facts: &'a Facts,
    pub(in crate::clause) hints: &'a Hints,
    /// The noun whose own words were last passed, and what stands before them.
    pub(in crate::clause) before: &'a Cell<Option<(usize, Option<usize>)>>,
    /// The verb whose objects were last looked for, by the token behind it, and where they end.
    pub(in crate::clause) reach: &'a Cell<Option<(usize, usize)>>,
    /// For each token the row of the lists that its word is on.
    pub(in crate::clause) rows: &'a [u16],
    /// What brings each candidate, as far as it was asked for.
    pub(in crate::clause) intros: &'a [Cell<Option<Intro>>],
    /// The subjects of the groups, as far as they were asked for.
    pub(in crate::clause) subjects: &'a [Cell<Option<Subject>>],
}

impl<'a> Scene<'a> {
    /// The group whose head stands at a token.
    pub(in crate::clause) fn group_at(&self, at: usize) -> Option<usize> {
        self.heads.get(at).and_then(|&n| (n as usize).checked_sub(1))
    }

    /// Whether a token opens a subordinate clause.
    pub(in crate::clause) fn opens(&self, at: usize) -> bool {
        let clause = &self.clauses[self.clause(at)];
        clause.first == at && clause.opener != Opener::Main
    }

    pub(in crate::clause) fn clause(&self, at: usize) -> usize {
        self.clause_of.get(at).copied().unwrap_or(0) as usize
    }

    /// The quotation around a token.
    pub(in crate::clause) fn quote_over(&self, at: usize) -> Option<&'a Quote> {
        self.quotes.iter().find(|q| q.first <= at && at < q.last)
    }

    /// The group outside a quotation that tells who says it: right behind it, else right before it.
    pub(in crate::clause) fn speaker(&self, quote: &Quote) -> Option<usize> {
        let outside = |g: &Group| !self.quotes.iter().any(|q| q.first <= g.head && g.head < q.last);
        let after = self.groups.iter().position(|g| g.first >= quote.last && outside(g) && g.says);
        let after = after.filter(|&n| self.groups[n].first - quote.last <= 6);
        let before = || self.groups.iter().rposition(|g| g.last <= quote.first && outside(g) && g.says);
        after.or_else(before)
    }

    /// Whether the noun at a token, with what a hyphen joins to it, is on a list.
    pub(in crate::clause) fn holds(&self, at: usize, list: List) -> bool {
        self.rows.get(at).is_some_and(|&row| self.facts.has(row, list))
    }

    /// The lists that the word at a token, with what a hyphen joins to it, is on.
    fn lists(&self, at: usize) -> Held<'a> {
        self.facts.held(self.rows.get(at).copied().unwrap_or_default())
    }

    /// What the noun at a token can stand for by itself.
    pub(in crate::clause) fn stands(&self, at: usize) -> Option<Wants> {
        let token = self.view.tokens.get(at)?;
        let of_class = token.is(Class::FUNCTION.with(Class::TITLE).with(Class::DEMONYM));
        if !of_class && self.rows.get(at).is_none_or(|&row| row == 0) {
            return None;
        }
        let lists = self.lists(at);
        // « votre société », « mes services », in a letter.
        if lists.hold(List::HOUSE)
            && let Some(wants) = at.checked_sub(1).filter(|&i| self.quote_over(i).is_none()).and_then(|i| party(&self.view, i))
        {
            return Some(wants);
        }
        if let Some(wants) = stands(|list| lists.hold(list)) {
            return Some(wants);
        }
        // « ma cliente », in a lawyer's letter.
        let own = |i: usize| ["ma", "mon", "notre"].iter().any(|w| is_text(&self.view, i, w));
        if lists.hold(List::CLIENT) {
            return at.checked_sub(1).filter(|&i| own(i)).map(|_| Wants::Client);
        }
        if lists.hold(List::PARTY) {
            return Some(Wants::Person);
        }
        // « l'Espagnole », « le Norvégien »; « le japonais » is a firm, by its seat.
        if token.is(Class::DEMONYM) && at.checked_sub(1).is_some_and(|i| matches!(self.view.key(i), Key::Le | Key::La)) {
            return Some(if token.is_cap() { Wants::Person } else { Wants::Firm });
        }
        let post = token.is(Class::FUNCTION.with(Class::TITLE)) && !token.is(Class::PREP) && !token.is_cap();
        post.then_some(Wants::Post(token.hash))
    }

    /// The list that a trigger's entry asks for.
    pub(in crate::clause) fn list(&self, nouns: &'static [&'static str]) -> List {
        self.facts.list(nouns)
    }

    /// The candidate whose tokens cover `at`.
    pub(in crate::clause) fn name_over(&self, at: usize) -> Option<usize> {
        let to = self.names.partition_point(|c| c.first as usize <= at);
        self.names[..to].iter().rposition(|c| at < c.last as usize)
    }

    /// The group that governs a noun: the one whose object or subject it is, in its clause.
    pub(in crate::clause) fn over_noun(&self, at: usize) -> Option<Over> {
        let clause = self.clause(at);
        let same = |g: &Group| self.clause(g.head) == clause;
        // As an object: the group before it, without a break.
        let before = self.groups.iter().rposition(|g| g.last <= at && same(g) && g.mood != Mood::Gerund);
        let fits = before.filter(|&n| {
            let g = &self.groups[n];
            !(g.mood == Mood::Participle && (g.last..at).any(|i| self.view.key(i) == Key::Comma))
        });
        if let Some(n) = fits {
            return Some(Over { group: n, object: true });
        }
        // As a subject: the finite group of its clause, after it.
        let finite = self.clauses[clause].finite.filter(|&n| self.groups[n].first > at);
        if let Some(n) = finite {
            return Some(Over { group: n, object: false });
        }
        None
    }

    /// The token before a noun's own words: determiners, numerals and adjectives are passed.
    pub(in crate::clause) fn before_noun(&self, at: usize) -> Option<usize> {
        match self.before.get() {
            Some((asked, before)) if asked == at => before,
            _ => {
                let before = self.seek_before(at);
                self.before.set(Some((at, before)));
                before
            }
        }
    }

    fn seek_before(&self, at: usize) -> Option<usize> {
        let mut i = at;
        let mut steps = 0;
        while let Some(b) = i.checked_sub(1) {
            let token = &self.view.tokens[b];
            let skip = token.is(Class::ORD.with(Class::NUM).with(Class::LAST).with(Class::NEXT))
                || self.holds(b, List::FORE)
                || (token.shape.has(crate::token::Shape::WORD)
                    && !token.is(Class::COMMON.with(Class::VERB).with(Class::PREP).with(Class::TRIGGER))
                    && steps < 1
                    && token.word == 0);
            if !skip {
                return Some(b);
            }
            steps += usize::from(token.word == 0);
            i = b;
        }
        None
    }

    /// Whether a subordinate clause of that kind stands around a token.
    pub(in crate::clause) fn within(&self, at: usize, opener: Opener) -> Option<usize> {
        let mut clause = self.clause(at);
        loop {
            if self.clauses[clause].opener == opener {
                return Some(clause);
            }
            clause = self.clauses[clause].parent?;
        }
    }

    /// The deadline frames of the sentence, with their numbers.
    pub(in crate::clause) fn deadlines(&self) -> impl Iterator<Item = (usize, usize, usize)> + '_ {
        self.view
            .frames
            .iter()
            .enumerate()
            .filter(|(_, f)| matches!(f.frame, Frame::Deadline(_)))
            .map(|(n, f)| (n, f.first as usize, f.last as usize))
    }

    /// Whether the sentence is a headline: the first of its text, without a finite verb or a full stop.
    pub(in crate::clause) fn is_headline(&self) -> bool {
        let tokens = self.view.tokens;
        self.view.number == 0
            && tokens.len() <= 24
            && tokens.first().is_some_and(|t| t.is_cap() || t.is(Class::NUM.with(Class::QUOTE)))
            && tokens.last().is_some_and(|t| !t.is(Class::STOP))
            && !self.groups.iter().any(|g| matches!(g.mood, Mood::Finite | Mood::Infinitive))
    }

    /// Whether a time that limits nothing begins from a token on, so many further at most: « rachetée en 2019 ».
    pub(in crate::clause) fn is_dated(&self, last: usize, reach: usize) -> bool {
        let limits = |at: usize| self.deadlines().any(|(_, from, to)| from <= at && at < to);
        self.view.items.iter().any(|i| {
            let at = i.first as usize;
            matches!(i.said, Said::Time(_)) && (last..last + reach).contains(&at) && !limits(at)
        })
    }

    /// Whether an item is an amount, of money or a share.
    pub(in crate::clause) fn is_amount(&self, item: usize) -> bool {
        matches!(self.view.items[item].said, Said::Money(_) | Said::Percent { .. })
    }
}

/// The group over a noun.
#[derive(Debug, Clone, Copy)]
pub(in crate::clause) struct Over {
    pub(in crate::clause) group: usize,
    /// Whether the noun stands as its object (or behind it), not as its subject.
    pub(in crate::clause) object: bool,
}
