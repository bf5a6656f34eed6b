//! Taking a name in: how far it goes, what stands around it, what it repeats.

use super::around;
use super::cast::{Candidate, Doubt, Found, Names, Piece};
use super::chain::chain;
use super::clue;
use super::find::Finder;
use super::known::Known;
use super::long::Long;
use super::role;
use super::score::Score;
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::{Cue, Doubt as Weak, NameKind};
use crate::lexicon::{Class, Key};
use crate::room::{Place, room};
use crate::span::Span;
use crate::token::Shape;

/// From how many points on a person is more than a name without an article.
const HUMAN: i32 = 6;

impl Finder<'_, '_> {
    /// A name of the lexicon.
    pub(super) fn known(&mut self, at: usize, known: Known, limit: usize) -> usize {
        let words = self.words;
        // « le pape François »: what a title names is the rest.
        if known.class == ActorClass::Person && words.low(at) && words.is(at, Class::TITLE) && known.last > at + 1 {
            return self.known(at + 1, known, limit);
        }
        // « Sharon van Houten » is no Sharon.
        if known.kind == NameKind::Surname
            && words.is(at, Class::FIRST)
            && known.last == at + 1
            && !words.cap(at + 1)
            && chain(words, at, limit).last > at + 1
        {
            return self.chain(at, limit);
        }
        let mut last = known.last;
        let mut score = Score::default();
        let weak = matches!(known.kind, NameKind::Weak(_));
        let single = last == at + 1;
        // « Fox Weather », « Orange Bank », « Hamilton Smith »: a longer name begins with it.
        let more = words.cap(last)
            && last < limit
            && !words.shout
            && !words.is(
                last,
                Class::COMMON
                    .with(Class::FIRST)
                    .with(Class::MONTH)
                    .with(Class::WEEKDAY)
                    .with(Class::TITLE)
                    .with(Class::DEMONYM)
                    .with(Class::FUNCTION),
            )
            && !words.has(last, Shape::NEWLINE)
            && !words.has(last - 1, Shape::DOTTED)
            && (!words.is(last, Class::NAME)
                || super::known::known(words, last).is_none_or(|k| {
                    // « France 3 Bretagne », « Greenpeace France ».
                    matches!(k.kind, NameKind::Weak(_)) || known.class == ActorClass::Organisation && k.class == ActorClass::Place
                }))
            && !words.cue(last).meets(Cue::THING);
        if more && !matches!(known.kind, NameKind::Exact) && !(known.class == ActorClass::Person && known.kind == NameKind::Full && !single)
        {
            let run = chain(words, at, limit);
            if run.last > last {
                score = clue::inside(words, &run);
                score.join(around::before(words, at, run.caps));
                match known.class {
                    ActorClass::Person => {}
                    _ if run.given => score.add(ActorClass::Person, 2),
                    ActorClass::Place => score.add(ActorClass::Organisation, 4),
                    class => score.add(class, 4),
                }
                return self.run_found(run, score, Doubt::None);
            }
        }
        // « France 3 Bretagne ».
        if words.has(last - 1, Shape::FIGURE) && known.class == ActorClass::Organisation && words.cap(last) {
            last = super::known::known(words, last).filter(|k| k.class == ActorClass::Place).map_or(last, |k| k.last);
        }
        // « Cour suprême de Californie », « Assemblée nationale du Québec ».
        if matches!(known.class, ActorClass::Government) && words.of(last) {
            let next = last + 1 + usize::from(words.article(last + 1));
            let place = super::known::known(words, next).filter(|k| k.class == ActorClass::Place && words.cap(next));
            let states = words.key(last) != Key::Des || words.key(next) == Key::Etats;
            if let Some(place) = place.filter(|_| states && words.is(at, Class::GOVHEAD) && !single) {
                last = place.last;
            }
        }
        let points = match known.kind {
            NameKind::Weak(Weak::Classes | Weak::Surname) => 3,
            NameKind::Weak(_) => 4,
            _ if single => 7,
            _ => 12,
        };
        score.add(known.class, points);
        if weak {
            score.join(around::before(words, at, 1));
        }
        let opens = words.opens(at) && single && words.cap(at);
        let doubt = match known.kind {
            _ if words.shout => Doubt::None,
            NameKind::Weak(Weak::Word) if opens && around::acts(words, last) => Doubt::Subject,
            NameKind::Weak(Weak::Word) if opens => Doubt::Opening,
            _ => Doubt::None,
        };
        let given = known.class == ActorClass::Person && words.is(at, Class::FIRST);
        self.give(
            at,
            last,
            Found {
                score,
                known: Some((known.identity, known.kind)),
                doubt,
                given,
                loud: single && words.has(at, Shape::ALLCAPS),
                ..Found::default()
            },
        )
    }

    /// A name that begins with a head.
    pub(super) fn headed(&mut self, at: usize, head: Long) -> Option<usize> {
        let words = self.words;
        let cap = words.cap(at);
        if cap && words.opens(at) && !words.shout && !head.named {
            return None;
        }
        // « Groupe B »: a group of a contest.
        if head.last == at + 2 && words.raw(at + 1).len() == 1 && !words.has(at + 1, Shape::ELIDED) {
            return Some(head.last);
        }
        if words.shout && !head.named || !head.complete && words.cue(at).meets(Cue::PLAIN) {
            return None;
        }
        // « Centre »: a head alone may be anything.
        Some(self.long(at, head, None))
    }

    pub(super) fn long(&mut self, at: usize, head: Long, known: Option<Known>) -> usize {
        let words = self.words;
        let class = known.map(|k| k.class).filter(|&c| c != ActorClass::Place).unwrap_or(head.class);
        // « Comité judiciaire du Sénat »: a committee of an assembly is a part of it.
        let seated = class == ActorClass::Organisation
            && matches!(words.raw(at), "Comité" | "comité" | "Commission" | "commission" | "Bureau" | "bureau")
            && (at + 1..head.last).any(|i| {
                matches!(words.raw(i), "Sénat" | "Senat" | "Congrès" | "Parlement" | "Assemblée" | "Bundestag" | "Knesset" | "Chambre")
            });
        let class = if seated { ActorClass::Government } else { class };
        let doubt = if head.complete { Doubt::None } else { Doubt::Head };
        self.give(at, head.last, Found { score: Score::of(class, 10), doubt, headed: true, ..Found::default() })
    }

    /// Takes a name in, with what stands around it.
    pub(super) fn give(&mut self, first: usize, last: usize, mut found: Found) -> usize {
        let words = self.words;
        let (class, points) = found.score.best();
        if points >= 0 && class == ActorClass::Person || found.given {
            if let Some(role) = role::before(words, first, last).or_else(|| role::after(words, last)) {
                found.office = words.token(role.0).map_or(0, |t| t.hash);
                if let Some(span) = role::span(words, role) {
                    found.role = Some(Place::of(self.names.roles.len()));
                    self.names.roles.push(span);
                }
                if found.known.is_none() {
                    found.score.add(ActorClass::Person, 3);
                }
            }
            found.titled = first > 0 && words.is(first - 1, Class::TITLE);
        }
        let governed =
            first > 0 && words.is(first - 1, Class::PREP) || first > 1 && words.article(first - 1) && words.is(first - 2, Class::PREP);
        found.acts = !governed && around::verb_after(words, last).is_some_and(|v| !words.is(v, Class::BE));
        found.same = self.bracketed(first, last).map(Place::of);
        found.particled = last == first + 2 && words.cap(first) && words.is(first, Class::PARTICLE) && words.cap(first + 1);
        found.origin = around::origin(words, first);
        if found.origin && found.known.is_none() {
            found.score.add(ActorClass::Person, 1);
            found.score.add(ActorClass::Organisation, 1);
        }
        found.human = found.score.points(ActorClass::Person) >= HUMAN;
        self.listed(first, &mut found);
        let class = found.score.best().0;
        self.push(first, last, Some(class), false, found);
        last
    }

    /// « Montbriac, Solvieu et Tarnac »: the names of a list are alike.
    pub(super) fn listed(&self, first: usize, found: &mut Found) {
        let words = self.words;
        let Some(before) = self.names.candidates.len().checked_sub(1) else { return };
        let Some((candidate, other)) = self.names.candidates.get(before).zip(self.names.found.get(before)) else { return };
        let Some(mut at) = first.checked_sub(1) else { return };
        while at > 0 && (words.article(at) || matches!(words.key(at), Key::De | Key::Du | Key::A | Key::Au) && !words.cap(at)) {
            at -= 1;
        }
        if !(words.mark(at, Key::Comma) || matches!(words.key(at), Key::Et | Key::Ou))
            || at == 0
            || words.token(at - 1).is_none_or(|t| t.end != candidate.span.end)
        {
            return;
        }
        let (class, points) = other.score.best();
        if !candidate.nominal
            && points > 2
            && found.known.is_none()
            && matches!(class, ActorClass::Place | ActorClass::Organisation | ActorClass::Person)
        {
            found.score.add(class, 3);
        }
    }

    /// The candidate that a name in brackets repeats in short or in full.
    pub(super) fn bracketed(&self, first: usize, last: usize) -> Option<usize> {
        let words = self.words;
        if !(first >= 2 && words.mark(first - 1, Key::Open) && words.is(last, Class::PUNCT)) {
            return None;
        }
        let before = self.names.candidates.len().checked_sub(1)?;
        let end = words.token(first - 2)?.end;
        let candidate = self.names.candidates.get(before)?;
        if candidate.span.end != end || candidate.nominal {
            return None;
        }
        let short = |from: usize, to: usize| to == from + 1 && words.has(from, Shape::ALLCAPS) && words.raw(from).len() <= 8;
        let (c_first, c_last) = (candidate.first as usize, candidate.last as usize);
        let class = candidate.class;
        let body = !matches!(class, Some(ActorClass::Person | ActorClass::Place));
        if short(first, last) && !short(c_first, c_last) {
            return (body || initials(words, c_first, c_last, words.raw(first))).then_some(before);
        }
        (short(c_first, c_last) && !short(first, last) && initials(words, first, last, words.raw(c_first))).then_some(before)
    }

    pub(super) fn push(&mut self, first: usize, last: usize, class: Option<ActorClass>, nominal: bool, found: Found) {
        push(self.names, self.words, (first, last), (class, nominal), found);
    }
}

/// Adds a candidate to the names of a document.
pub(super) fn push(
    names: &mut Names,
    words: &Words<'_>,
    (first, last): (usize, usize),
    (class, nominal): (Option<ActorClass>, bool),
    mut found: Found,
) {
    let tokens = words.view.tokens;
    let (Some(a), Some(b)) = (tokens.get(first), last.checked_sub(1).and_then(|i| tokens.get(i))) else { return };
    room(&mut names.pieces, last - first, words.view.read());
    room(&mut names.candidates, 1, words.view.read());
    room(&mut names.found, 1, words.view.read());
    let from = names.pieces.len();
    names.pieces.extend(tokens[first..last].iter().filter(|t| t.shape.any(Shape::WORD.union(Shape::FIGURE))).map(|t| Piece {
        hash: if t.shape.has(Shape::WORD) { t.hash } else { t.value as u64 ^ 0x5bd1_e995 },
        start: t.start,
        len: (t.end - t.start) as u32,
        cap: t.shape.has(Shape::CAP),
    }));
    found.words = from as u32..names.pieces.len() as u32;
    let span = Span::new(a.start, b.end);
    names.candidates.push(Candidate { first: first as u16, last: last as u16, span, class, nominal });
    names.found.push(found);
}

/// Whether initials are those of a full name's words, the small ones left out or not.
pub(super) fn initials(words: &Words<'_>, first: usize, last: usize, short: &str) -> bool {
    let mut letters = short.chars().flat_map(char::to_lowercase).peekable();
    let mut hits = 0;
    for i in first..last {
        let begins = words.raw(i).chars().next().into_iter().flat_map(char::to_lowercase).next();
        if begins.is_some() && letters.peek() == begins.as_ref() {
            letters.next();
            hits += 1;
        }
    }
    letters.peek().is_none() && hits >= 2
}
