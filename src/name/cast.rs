//! The candidates of a document and who they turn out to be.

use std::ops::Range;

use super::score::Score;
use crate::kind::ActorClass;
use crate::lexicon::QuickSet;
use crate::lexicon::fr::actor::NameKind;
use crate::model::{Actor, ActorMention};
use crate::room::Place;
use crate::span::Span;

/// A defined term: the hash of its noun, and the candidate that it stands for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Term {
    pub(super) word: u64,
    pub(super) who: usize,
}

/// A run of tokens that may name an actor.
#[derive(Debug, Clone)]
pub(crate) struct Candidate {
    /// Its first token in its sentence.
    pub(crate) first: u16,
    /// One past its last token.
    pub(crate) last: u16,
    pub(crate) span: Span,
    /// What it seems to be, as far as its sentence tells.
    pub(crate) class: Option<ActorClass>,
    /// A common noun that stands for an actor named elsewhere (« le président américain »): no mention, but a participant.
    pub(crate) nominal: bool,
}

/// Who is named in a document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Cast {
    pub(crate) actors: Vec<Actor>,
    /// The names that are mentions.
    pub(crate) mentions: Vec<Named>,
    /// The roles that some of them are said with.
    pub(crate) roles: Vec<String>,
    /// The candidates that a contract defines terms for, each actor once: its parties.
    pub(crate) parties: Vec<Place>,
    /// For each candidate, the actor it is, if it is one.
    pub(super) actor_of: Vec<Option<Place>>,
}

impl Cast {
    /// The actor that a candidate is, if it is one.
    pub(crate) fn actor(&self, candidate: usize) -> Option<usize> {
        self.actor_of.get(candidate).copied().flatten().map(Place::number)
    }
}

/// A name that is a mention, until it stands among those of the document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named {
    start: usize,
    len: u32,
    actor: u32,
    class: ActorClass,
    metonymic: bool,
    /// The one of the roles that it is said with.
    role: Option<Place>,
}

impl Named {
    pub(super) fn new(span: Span, actor: usize, class: ActorClass, metonymic: bool, role: Option<Place>) -> Self {
        Self { start: span.start, len: span.len() as u32, actor: actor as u32, class, metonymic, role }
    }

    /// Where it stands.
    pub(crate) const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.len as usize)
    }

    /// The mention that it is; each takes its role with it.
    pub(crate) fn mention(self, roles: &mut [String]) -> ActorMention {
        let role = self.role.and_then(|at| roles.get_mut(at.number())).map(std::mem::take);
        ActorMention { actor: self.actor as usize, class: self.class, role, metonymic: self.metonymic }
    }
}

/// A word of a candidate.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece {
    pub(super) hash: u64,
    pub(super) start: usize,
    pub(super) len: u32,
    pub(super) cap: bool,
}

impl Piece {
    /// Where it stands.
    pub(super) const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.len as usize)
    }
}

/// Why a candidate may be no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Doubt {
    #[default]
    None,
    /// Its capital may be the sentence's.
    Opening,
    /// It opens its sentence, and a verb follows that may have it for its subject.
    Subject,
    /// Everything around it is in capitals.
    Shout,
    /// A part of the name before it.
    Part,
    /// A head by itself (« le Parti »): a name only for one named in full before.
    Head,
}

/// What was found of a candidate beside its place.
#[derive(Debug, Clone, Default)]
pub(super) struct Found {
    /// Its words, among those of the document.
    pub(super) words: Range<u32>,
    pub(super) score: Score,
    /// The identity and trust of a name of the lexicon.
    pub(super) known: Option<(u32, NameKind)>,
    pub(super) doubt: Doubt,
    /// Its role, among those of the document.
    pub(super) role: Option<Place>,
    /// The hash of the word that says its role, or of the common noun that names it.
    pub(super) office: u64,
    /// It is the subject of an act.
    pub(super) acts: bool,
    /// The candidate before it whose name it says in short, or in full, in brackets.
    pub(super) same: Option<Place>,
    /// A title only people bear stands before it.
    pub(super) titled: bool,
    /// It is a particle and a name (« Van Zuylen »).
    pub(super) particled: bool,
    /// A people in lower case stands before it.
    pub(super) origin: bool,
    /// It begins with a first name.
    pub(super) given: bool,
    /// More than a bare word's surroundings says that it is a person.
    pub(super) human: bool,
    /// All its letters are capitals.
    pub(super) loud: bool,
    /// It opens with a head.
    pub(super) headed: bool,
}

impl Found {
    /// Its words, given those of the document.
    pub(super) fn pieces<'n>(&self, all: &'n [Piece]) -> &'n [Piece] {
        all.get(self.words.start as usize..self.words.end as usize).unwrap_or_default()
    }
}

/// The lower-case words of a document: a set that may say yes too often, never no.
#[derive(Debug, Clone, Default)]
pub(super) struct Seen(Vec<u64>);

impl Seen {
    const WORDS: usize = 1024;

    /// Makes room for them.
    pub(super) fn open(&mut self) {
        self.0.resize(Self::WORDS, 0);
    }

    #[inline]
    pub(super) fn insert(&mut self, hash: u64) {
        if let Some(word) = self.0.get_mut((hash >> 6) as usize % Self::WORDS) {
            *word |= 1 << (hash & 63);
        }
    }

    pub(super) fn has(&self, hash: u64) -> bool {
        self.0.get((hash >> 6) as usize % Self::WORDS).is_some_and(|w| w >> (hash & 63) & 1 == 1)
    }
}

/// The names of a document, as they are read.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(super) candidates: Vec<Candidate>,
    pub(super) found: Vec<Found>,
    pub(super) pieces: Vec<Piece>,
    /// What some of its people are said to be.
    pub(super) roles: Vec<Span>,
    pub(super) lower: Seen,
    /// What its adjectives of peoples begin with, by its hash (« mérinienne »).
    pub(super) peoples: QuickSet<u64>,
    /// How many of its words are words of business.
    pub(super) market: u32,
    /// How many of its words are in lower case.
    pub(super) length: u32,
    /// The terms that it defines for its parties.
    pub(super) terms: Vec<Term>,
    /// How many candidates there were at the last definition.
    pub(super) defined: usize,
    /// How many candidates there were when the sentence began.
    pub(super) opened: usize,
    /// Whether it writes its terms in lower case.
    pub(super) low_terms: bool,
}

impl Names {
    /// For a text of so many bytes, a name in each hundred of them.
    pub(crate) fn with_room(bytes: usize) -> Self {
        let names = bytes / 96;
        Self {
            candidates: Vec::with_capacity(names),
            found: Vec::with_capacity(names),
            pieces: Vec::with_capacity(2 * names),
            ..Self::default()
        }
    }

    /// Gives back the room that no name took, once all are read.
    pub(super) fn close(&mut self) {
        self.candidates.shrink_to_fit();
        self.found.shrink_to_fit();
        self.pieces.shrink_to_fit();
    }

    /// Every candidate so far.
    pub(crate) fn candidates(&self) -> &[Candidate] {
        &self.candidates
    }
}
