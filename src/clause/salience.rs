//! Who was spoken of last: what pronouns and possessives stand for.

use super::subject::Pronoun;
use crate::kind::ActorClass;
use crate::name::{Candidate, Cast};

/// A candidate as it was heard.
#[derive(Debug, Clone, Copy)]
struct Heard {
    candidate: usize,
    start: usize,
    class: Option<ActorClass>,
    /// Whether it stood as a subject, an object or an apposition, not behind a preposition.
    direct: bool,
    /// Whether it is a description.
    nominal: bool,
}

/// The candidates of a document in the order they were heard.
#[derive(Debug, Default)]
pub(super) struct Salience {
    heard: Vec<Heard>,
}

/// How many candidates back a pronoun reaches.
const REACH: usize = 12;

impl Salience {
    /// Hears the candidates of a sentence.
    pub(super) fn hear(&mut self, names: &[Candidate], base: usize, direct: impl Fn(usize) -> bool) {
        self.heard.extend(names.iter().enumerate().map(|(n, c)| Heard { candidate: base + n, start: c.span.start, class: c.class, direct: direct(n), nominal: c.nominal }));
    }

    /// Whom a description that is nobody's name stands for, if it is one: the last body or person of its class.
    pub(super) fn describe(&self, candidate: usize, cast: &Cast, taken: impl Fn(usize) -> bool) -> Option<usize> {
        let at = self.heard.binary_search_by_key(&candidate, |h| h.candidate).ok()?;
        let own = &self.heard[at];
        if !own.nominal || cast.actor_of.get(candidate).copied().flatten().is_some() {
            return None;
        }
        let fits = |class: ActorClass| match own.class {
            Some(ActorClass::Person) => class == ActorClass::Person,
            _ => matches!(class, ActorClass::Organisation | ActorClass::Government),
        };
        let known = self.heard[..at].iter().rev().filter(|h| {
            let class = cast.actor_of.get(h.candidate).copied().flatten().and_then(|a| cast.actors.get(a)).map(|a| a.class);
            class.is_some_and(fits) && !taken(h.candidate)
        });
        known.take(REACH).enumerate().map(|(rank, h)| (if h.direct { 4 } else { 0 } - 2 * rank as i32, h.candidate)).max().map(|(_, c)| c)
    }

    /// Whom a pronoun stands for: the last that fits, one spoken of before one only mentioned.
    pub(super) fn find(&self, pronoun: &Pronoun, cast: &Cast, taken: impl Fn(usize) -> bool) -> Option<usize> {
        let to = self.heard.partition_point(|h| h.start < pronoun.at);
        let known = self.heard[..to].iter().rev().filter(|h| cast.actor_of.get(h.candidate).copied().flatten().is_some() && !taken(h.candidate));
        let weight = |(rank, heard): (usize, &Heard)| {
            let class = cast.actor_of[heard.candidate].and_then(|a| cast.actors.get(a)).map(|a| a.class).or(heard.class);
            let fit: i32 = match class {
                Some(ActorClass::Person) if pronoun.plural => 0,
                Some(ActorClass::Person) if pronoun.possessive => 5,
                Some(ActorClass::Person) => 8,
                Some(ActorClass::Organisation | ActorClass::Government) if pronoun.near => 9,
                Some(ActorClass::Organisation | ActorClass::Government) => 5,
                Some(ActorClass::Place) => -4,
                _ => -6,
            };
            (fit + if heard.direct { 4 } else { 0 } - 2 * rank as i32, heard.candidate)
        };
        if pronoun.near {
            return known.take(1).map(|h| h.candidate).next();
        }
        known.take(REACH).enumerate().map(weight).max_by_key(|(w, c)| (*w, *c)).map(|(_, c)| c)
    }
}
