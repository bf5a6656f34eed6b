//! Terms that a contract defines for its parties: « X, ci-après « le Prestataire » », « X (le Bailleur) ».

use super::cast::{Found, Names, Term};
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::{Class, Key};
use crate::room::Place;
use crate::token::Shape;

/// How far behind « ci-après » its term may stand.
const REACH: usize = 8;

/// So many terms a document may define: each use looks through all of them.
const MOST: usize = 64;

impl Names {
    /// Reads a term where one is defined or used; one past its last token.
    pub(super) fn term(&mut self, words: &Words<'_>, at: usize) -> Option<usize> {
        let led = at.checked_sub(1)?;
        if !words.article(led) && !matches!(words.key(led), Key::Au | Key::Du) {
            return None;
        }
        let token = words.token(at).filter(|t| t.shape.has(Shape::WORD) && !t.shape.has(Shape::ALLCAPS))?;
        // « le Client final », « la Banque Postale »: another name begins with it.
        let longer = words.cap(at + 1) && !words.has(at + 1, Shape::NEWLINE) && !words.is(at + 1, Class::STOP);
        if longer {
            return None;
        }
        let known = self.terms.iter().rev().find(|t| t.word == token.hash).map(|t| t.who);
        let who = if self.terms.len() < MOST && defines(words, led, at) {
            let who = self.party()?;
            self.terms.push(Term { word: token.hash, who });
            self.defined = self.candidates.len();
            who
        } else {
            // In lower case the noun is the term only where the contract writes it so.
            known.filter(|_| words.cap(at) || self.low_terms)?
        };
        if defines(words, led, at) && !words.cap(at) {
            self.low_terms = true;
        }
        self.push_term(words, at, who);
        Some(at + 1)
    }

    /// The party that a term is defined for: the first named since the last definition.
    fn party(&self) -> Option<usize> {
        let fits = |n: usize| {
            let c = &self.candidates[n];
            !c.nominal && !matches!(c.class, Some(ActorClass::Place | ActorClass::Product))
        };
        let from = self.defined.max(self.opened).min(self.candidates.len());
        let here = (from..self.candidates.len()).find(|&n| fits(n));
        here.or_else(|| (self.defined.max(from.saturating_sub(4))..from).rev().find(|&n| fits(n)))
    }

    fn push_term(&mut self, words: &Words<'_>, at: usize, who: usize) {
        let found = Found { same: Some(Place::of(who)), ..Found::default() };
        let class = self.candidates[who].class;
        super::take::push(self, words, (at, at + 1), (class, true), found);
    }
}

/// Whether the noun at a token, led by its article, is being defined there.
fn defines(words: &Words<'_>, led: usize, at: usize) -> bool {
    let Some(before) = led.checked_sub(1) else { return false };
    let quoted = words.is(before, Class::QUOTE);
    if words.cap(at) && words.mark(before, Key::Open) && words.mark(at + 1, Key::Close) {
        return true;
    }
    let closes = words.is(at + 1, Class::QUOTE.with(Class::PUNCT).with(Class::STOP)) || words.mark(at + 1, Key::Close);
    let here = |i: usize| words.raw(i).eq_ignore_ascii_case("après") && i > 0 && words.raw(i - 1).eq_ignore_ascii_case("ci");
    closes
        && (quoted || words.cap(at) || words.raw(before).starts_with("dénomm") || words.raw(before).starts_with("désign"))
        && (before.saturating_sub(REACH)..=before).any(here)
}
