//! The walk over a sentence that finds what may be a name.

use super::cast::{Candidate, Doubt, Found, Names, Piece};
use super::chain::{Chain, chain};
use super::clue;
use super::known::{Known, known};
use super::long::{Long, body, long};
use super::nominal::nominal;
use super::role;
use super::score::Score;
use super::word::Words;
use crate::grammar::View;
use crate::kind::ActorClass;
use crate::lexicon::Class;
use crate::lexicon::fr::actor::{Cue, Doubt as Weak, NameKind};
use crate::span::Span;
use crate::token::Shape;

/// What can begin a name or a description.
const WAKE: Class = Class::CAP
    .with(Class::NAME)
    .with(Class::ORGHEAD)
    .with(Class::GOVHEAD)
    .with(Class::PLACEHEAD)
    .with(Class::FUNCTION)
    .with(Class::NOUN);

/// Reads one sentence into a document's names.
pub(super) struct Finder<'n, 'a> {
    words: Words<'a>,
    names: &'n mut Names,
    /// The next time or amount.
    item: usize,
}

impl<'n, 'a> Finder<'n, 'a> {
    pub(super) fn new(view: &View<'a>, names: &'n mut Names) -> Self {
        Self { words: Words::new(*view), names, item: 0 }
    }

    pub(super) fn run(mut self) {
        let tokens = self.words.view.tokens;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            let low = !token.shape.has(Shape::CAP);
            if low && token.shape.has(Shape::WORD) {
                self.names.lower.insert(token.hash);
            }
            let wakes = token.class.meets(WAKE)
                || token.shape.has(Shape::FIGURE) && tokens.get(at + 1).is_some_and(|t| t.class.meets(Class::NAME.with(Class::CAP)) && t.shape.has(Shape::CAP));
            if !wakes || (low && token.class.meets(Class::ART.with(Class::PREP).with(Class::BE).with(Class::HAVE))) {
                at += 1;
                continue;
            }
            let items = self.words.view.items;
            while items.get(self.item).is_some_and(|i| i.last as usize <= at) {
                self.item += 1;
            }
            let next = items.get(self.item);
            if let Some(item) = next.filter(|i| i.first as usize <= at) {
                at = item.last as usize;
                continue;
            }
            let limit = next.map_or(tokens.len(), |i| i.first as usize);
            at = self.step(at, limit).max(at + 1);
        }
    }

    /// Reads what begins at a token; where to go on.
    fn step(&mut self, at: usize, limit: usize) -> usize {
        let words = self.words;
        let cap = words.cap(at);
        if words.has(at, Shape::FIGURE) {
            return match known(&words, at) {
                Some(k) => self.known(at, k, limit),
                None => at + 1,
            };
        }
        // « al-Bab », « al-Joulani ».
        if cap && words.hyphened(at) && at > 0 && matches!(words.raw(at - 1), "al" | "el" | "ad" | "an" | "ar" | "as" | "at" | "az" | "ash" | "ould") && !self.taken(at - 1) {
            return self.chain(at - 1, limit);
        }
        if words.hyphened(at) && at > 0 && !(words.cap(at - 1) && words.has(at, Shape::ALLCAPS)) && !prefix(&words, at - 1) && !(cap && self.ended(at)) {
            return at + 1;
        }
        if cap && self.thing(at, limit) {
            return self.skip_thing(at, limit);
        }
        // « de Gaulle », « de Villepin »: the particle is a part of the name.
        if cap && at > 0 && words.low(at - 1) && words.folded(at - 1) == b"de" && !self.taken(at - 1) {
            if let Some(known) = known(&words, at - 1).filter(|k| k.class == ActorClass::Person) {
                return self.known(at - 1, known, limit);
            }
        }
        let known = known(&words, at).filter(|k| !(words.article(at) && k.last == at + 1));
        // « L'Union africaine » is no newspaper.
        let known = known.filter(|k| {
            !(words.article(at) && k.last == at + 2)
                || super::known::known(&words, at + 1).is_none_or(|inner| inner.last <= k.last)
                    && !(words.is(at + 1, Class::ORGHEAD.with(Class::GOVHEAD)) && long(&words, at + 1, limit).is_some_and(|h| h.complete && h.last > k.last))
        });
        // « l'association Montagnes vivantes »: a title may begin with any word.
        let titled = cap && known.is_none() && self.described(at, Score::default()).office != 0 && !words.of(at + 1);
        let headed = !titled && words.is(at, Class::ORGHEAD.with(Class::GOVHEAD).with(Class::PLACEHEAD));
        let headed = headed.then(|| long(&words, at, limit)).flatten();
        match (known, headed) {
            (Some(k), Some(h)) if h.complete && h.last > k.last && cap == words.cap(at) => return self.long(at, h, Some(k)),
            (Some(k), _) => return self.known(at, k, limit),
            (None, Some(h)) if h.complete || cap => {
                if let Some(next) = self.headed(at, h) {
                    return next;
                }
            }
            _ => {}
        }
        if cap { self.chain(at, limit) } else { self.nominal(at) }
    }

    /// Whether the last candidate covers a token.
    fn taken(&self, at: usize) -> bool {
        self.names.candidates.last().is_some_and(|c| {
            self.words.token(at).is_some_and(|t| c.span.start <= t.start && t.end <= c.span.end)
        })
    }

    /// Whether the last candidate ends just before a token.
    fn ended(&self, at: usize) -> bool {
        at > 0 && self.taken(at - 1)
    }

    /// Whether the name of a contest, a law or a work begins at a token.
    fn thing(&self, at: usize, _limit: usize) -> bool {
        let words = &self.words;
        words.cue(at).meets(Cue::THING) && !(words.is(at, Class::NAME) && known(words, at).is_some())
    }

    /// Past the name of a thing: its capitals and adjectives, but not the place after « de » or « à ».
    fn skip_thing(&self, at: usize, limit: usize) -> usize {
        let words = &self.words;
        let mut end = at + 1;
        loop {
            while end < limit && (words.cap(end) && !words.is(end, Class::COMMON.with(Class::FIRST)) || words.adjective(end) || words.hyphened(end)) {
                end += 1;
            }
            // « Coupe du monde », « Championnat d'Europe », « Tour de France ».
            if words.of(end) && words.low(end) {
                let next = end + 1 + usize::from(words.article(end + 1));
                if words.noun(next) || words.cap(next) && end - at < 3 && words.opens(at) {
                    end = next + 1;
                    continue;
                }
                if words.cap(next) && end == at + 1 {
                    end = next + 1;
                    continue;
                }
            }
            return end;
        }
    }

    /// A name of the lexicon.
    fn known(&mut self, at: usize, known: Known, limit: usize) -> usize {
        let words = self.words;
        let mut last = known.last;
        let mut score = Score::default();
        let weak = matches!(known.kind, NameKind::Weak(_));
        let single = last == at + 1;
        // « Fox Business », « Orange Bank », « Hamilton Smith »: a longer name begins with it.
        let more = words.cap(last)
            && last < limit
            && !words.shout
            && !words.is(last, Class::COMMON.with(Class::FIRST).with(Class::MONTH).with(Class::WEEKDAY).with(Class::TITLE).with(Class::DEMONYM).with(Class::FUNCTION))
            && !words.has(last, Shape::NEWLINE)
            && !words.has(last - 1, Shape::DOTTED)
            && (!words.is(last, Class::NAME)
                || super::known::known(&words, last).is_none_or(|k| {
                    // « France 3 Auvergne », « Greenpeace France ».
                    matches!(k.kind, NameKind::Weak(_)) || known.class == ActorClass::Organisation && k.class == ActorClass::Place
                }))
            && !words.cue(last).meets(Cue::THING);
        if more && !matches!(known.kind, NameKind::Exact) && !(known.class == ActorClass::Person && known.kind == NameKind::Full && !single) {
            let run = chain(&words, at, limit);
            if run.last > last {
                score = clue::inside(&words, &run);
                score.join(clue::before(&words, at, run.caps));
                match known.class {
                    ActorClass::Person => {}
                    _ if run.given => score.add(ActorClass::Person, 2),
                    ActorClass::Place => score.add(ActorClass::Organisation, 4),
                    class => score.add(class, 4),
                }
                return self.run_found(run, score, Doubt::None);
            }
        }
        // « France 3 Auvergne ».
        if words.has(last - 1, Shape::FIGURE) && known.class == ActorClass::Organisation && words.cap(last) {
            last = super::known::known(&words, last).filter(|k| k.class == ActorClass::Place).map_or(last, |k| k.last);
        }
        // « Cour suprême de Californie », « Assemblée nationale du Québec ».
        if matches!(known.class, ActorClass::Government) && words.of(last) {
            let next = last + 1 + usize::from(words.article(last + 1));
            if let Some(place) = super::known::known(&words, next).filter(|k| k.class == ActorClass::Place && words.cap(next)) {
                if words.folded(last) != b"des" || words.folded(next) == b"etats" {
                    if words.is(at, Class::GOVHEAD) && !single {
                        last = place.last;
                    }
                }
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
            score.join(clue::before(&words, at, 1));
        }
        let opens = words.opens(at) && single && words.cap(at);
        let doubt = match known.kind {
            _ if words.shout => Doubt::None,
            NameKind::Weak(Weak::Word) if opens && clue::verb_after(&words, last).is_some() => Doubt::Subject,
            NameKind::Weak(Weak::Word) if opens => Doubt::Opening,
            _ => Doubt::None,
        };
        let given = known.class == ActorClass::Person && words.is(at, Class::FIRST);
        self.give(at, last, Found { score, known: Some((known.identity, known.kind)), doubt, given, loud: single && words.has(at, Shape::ALLCAPS), ..Found::default() })
    }

    /// A name that begins with a head.
    fn headed(&mut self, at: usize, head: Long) -> Option<usize> {
        let words = self.words;
        let cap = words.cap(at);
        if cap && words.opens(at) && !words.shout && !head.named {
            return None;
        }
        if words.shout && !head.named || !head.complete && words.cue(at).meets(Cue::PLAIN) {
            return None;
        }
        // « Centre »: a head alone may be anything.
        Some(self.long(at, head, None))
    }

    fn long(&mut self, at: usize, head: Long, known: Option<Known>) -> usize {
        let class = known.map_or(head.class, |k| k.class);
        let doubt = if head.complete { Doubt::None } else { Doubt::Head };
        self.give(at, head.last, Found { score: Score::of(class, 10), doubt, headed: true, ..Found::default() })
    }

    /// A run of capitalised words that neither the lexicon nor a head explains.
    fn chain(&mut self, at: usize, limit: usize) -> usize {
        let words = self.words;
        let Some(token) = words.token(at) else { return at + 1 };
        let opens = words.opens(at);
        let next_cap = words.cap(at + 1) && at + 1 < limit;
        if words.shout {
            return self.shout(at);
        }
        // Words that only a sentence's start or a title gives a capital.
        let month = token.is(Class::MONTH.with(Class::WEEKDAY)) && !words.hyphened(at + 1) && !(token.is(Class::FIRST) && next_cap);
        if token.is(Class::COMMON) && words.cap(at) || month {
            let particle = token.is(Class::PARTICLE.with(Class::ART)) && next_cap && !opens && !words.is(at + 1, Class::COMMON.with(Class::DEMONYM).with(Class::FUNCTION));
            if !particle {
                return at + 1;
            }
        }
        if words.has(at, Shape::ELIDED) && (opens || !next_cap) {
            return at + 1;
        }
        if token.is(Class::DEMONYM) && !words.hyphened(at + 1) && !token.is(Class::FIRST) {
            return at + 1;
        }
        if (token.is(Class::TITLE) || token.is(Class::FUNCTION)) && !token.is(Class::FIRST) && !words.hyphened(at + 1) {
            return at + 1;
        }
        if token.is(Class::ROMAN) && words.has(at, Shape::ALLCAPS) && !next_cap {
            return at + 1;
        }
        if words.hyphened(at + 1) && words.function(at + 1) && !token.is(Class::FIRST) {
            return at + 2;
        }
        // « la commissaire à la Concurrence », « le ministre du Budget »: what they are in charge of.
        if let Some(end) = self.portfolio(at) {
            return end;
        }
        if opens && next_cap && !token.is(Class::FIRST) && token.is(Class::VERB.with(Class::TRIGGER).with(Class::NUM).with(Class::UNIT).with(Class::NOUN)) {
            return at + 1;
        }
        let announced = self.described(at, Score::default()).office != 0;
        if words.cue(at).meets(Cue::PLAIN) && !next_cap && !words.hyphened(at + 1) && !announced {
            return at + 1;
        }
        // « la Bermudienne Flora Duffy », « le Sud-Africain »: a people, not a name.
        let after_article = at > 0 && words.article(at - 1);
        let compass = matches!(words.folded(at), b"nord" | b"sud" | b"est" | b"ouest" | b"franco");
        if compass && words.hyphened(at + 1) && words.is(at + 1, Class::DEMONYM) {
            return at + 2;
        }
        if after_article && words.people(at) && !token.is(Class::FIRST) && !words.hyphened(at + 1) && (!next_cap || words.is(at + 1, Class::FIRST)) {
            return at + 1;
        }
        if at > 0 && matches!(words.folded(at - 1), b"les" | b"des" | b"ces" | b"aux") && !next_cap && !words.hyphened(at + 1) && !words.has(at, Shape::ALLCAPS) {
            return at + 1;
        }
        // « Lucas42 », « Mireille_B »: a pseudonym.
        if let Some(last) = self.pseudonym(at) {
            return self.give(at, last, Found { score: Score::of(ActorClass::Person, 4), ..Found::default() });
        }
        // « PT5 », « G8 »: a code.
        if words.has(at + 1, Shape::GLUED) && words.has(at + 1, Shape::FIGURE) && words.raw(at).len() < 4 {
            return at + 2;
        }
        let mut run = chain(&words, at, limit);
        if after_article && run.caps > 2 && words.people(at) && !run.given {
            run = chain(&words, at + 1, limit);
        }
        let at = run.first;
        if run.caps == 1 && run.last == at + 1 {
            let raw = words.raw(at);
            if opens && raw.ends_with("ment") || opens && run.loud && raw.len() > 5 && !announced {
                return at + 1;
            }
            if raw.chars().count() < 2 || words.has(at, Shape::DOTTED) && raw.len() <= 2 {
                return at + 1;
            }
        }
        let mut score = clue::inside(&words, &run);
        score.join(clue::before(&words, at, run.caps));
        if !announced {
            score.join(clue::after(&words, at, run.last));
        }
        if words.article(at) && words.cap(at) && run.caps > 1 {
            score.add(ActorClass::Person, -5);
            score.add(ActorClass::Place, i32::from(words.folded(at) != b"les"));
            score.add(ActorClass::Organisation, 1);
        }
        // « l'entente de libre-échange (AECG) »: what no name stands before is hardly an actor.
        if run.loud && run.caps == 1 && at > 1 && words.mark(at - 1, b'(') && words.mark(run.last, b')') && !self.ended(at - 1) {
            score.add(ActorClass::Organisation, -4);
        }
        // « l'association Patrimoine du Loir », « la société Éclairages du Midi »: a title goes on in lower case.
        if at > 0 && words.body(at - 1) && !run.given {
            let last = body(&words, run.last, limit);
            if last > run.last {
                let mut found = self.described(at, score);
                found.headed = true;
                found.loud = false;
                return self.give(at, last, found);
            }
        }
        let single = run.caps == 1;
        let doubt = if !opens || self.ended(at) {
            Doubt::None
        } else if single && !run.hyphened_low && !words.hyphened(at + 1) && !run.loud {
            // « Toumi (3/4) ».
            let tallied = words.mark(run.last, b'(') && words.is(run.last + 1, Class::NUM.with(Class::FIGDATE));
            if tallied {
                score.add(ActorClass::Person, 2);
            }
            if (tallied || clue::verb_after(&words, run.last).is_some()) && !token.is(Class::VERB.with(Class::TRIGGER)) { Doubt::Subject } else { Doubt::Opening }
        } else {
            Doubt::None
        };
        self.run_found(run, score, doubt)
    }

    /// A description's noun before a name, kept for « l'association », « le promoteur ».
    fn described(&self, at: usize, score: Score) -> Found {
        let words = &self.words;
        let noun = at.checked_sub(1).filter(|&i| words.body(i));
        Found { score, office: noun.and_then(|i| words.token(i)).map_or(0, |t| t.hash), ..Found::default() }
    }

    fn run_found(&mut self, run: Chain, score: Score, doubt: Doubt) -> usize {
        let found = Found { given: run.given, loud: run.loud, doubt, ..self.described(run.first, score) };
        self.give(run.first, run.last, found)
    }

    /// Past what an office is in charge of, where that is no actor.
    fn portfolio(&self, at: usize) -> Option<usize> {
        let words = &self.words;
        let mut lead = at.checked_sub(1)?;
        if words.article(lead) {
            lead = lead.checked_sub(1)?;
        }
        if !(words.of(lead) || matches!(words.folded(lead), b"a" | b"au" | b"aux")) {
            return None;
        }
        let mut office = lead.checked_sub(1)?;
        while office > 0 && lead - office < 4 && (words.adjective(office) || words.is(office, Class::DEMONYM)) && !words.function(office) {
            office -= 1;
        }
        let charge = matches!(words.folded(office), b"ministre" | b"ministres" | b"commissaire" | b"secretaire")
            || matches!(words.raw(office), "État" | "chargé" | "chargée" | "délégué" | "déléguée" | "portefeuille" | "Ministre");
        charge.then(|| {
            let mut end = at + 1;
            while words.adjective(end) || words.folded(end) == b"et" && words.adjective(end + 1) || words.hyphened(end) {
                end += 1;
            }
            end
        })
    }

    /// The end of a word that goes on with figures or an underscore.
    fn pseudonym(&self, at: usize) -> Option<usize> {
        let words = &self.words;
        let glued = |i: usize| {
            words.has(i, Shape::GLUED)
                && !words.hyphened(i)
                && (words.has(i, Shape::FIGURE) || words.mark(i, b'_') || words.has(i, Shape::WORD) && words.mark(i - 1, b'_'))
        };
        let mut last = at + 1;
        while glued(last) {
            last += 1;
        }
        (last > at + 1 && words.raw(at).len() > 3 && !words.has(at, Shape::ALLCAPS)).then_some(last)
    }

    /// A word among others in capitals: the document must name it elsewhere.
    fn shout(&mut self, at: usize) -> usize {
        let words = self.words;
        let plain = words.is(at, Class::COMMON.with(Class::PREP).with(Class::MONTH).with(Class::WEEKDAY).with(Class::DEMONYM).with(Class::NUM).with(Class::UNIT).with(Class::VERB).with(Class::TITLE));
        if plain || words.raw(at).len() < 4 {
            return at + 1;
        }
        let mut last = at + 1;
        while words.hyphened(last) {
            last += 1;
        }
        let mut score = clue::before(&words, at, 1);
        score.add(ActorClass::Place, 0);
        self.give(at, last, Found { score, doubt: Doubt::Shout, loud: true, ..Found::default() })
    }

    fn nominal(&mut self, at: usize) -> usize {
        if let Some((last, class, office)) = nominal(&self.words, at) {
            self.push(at, last, Some(class), true, Found { office, ..Found::default() });
            return last;
        }
        at + 1
    }

    /// Takes a name in, with what stands around it.
    fn give(&mut self, first: usize, last: usize, mut found: Found) -> usize {
        let words = self.words;
        let (class, points) = found.score.best();
        if points >= 0 && class == ActorClass::Person || found.given {
            if let Some(role) = role::before(&words, first, last).or_else(|| role::after(&words, last)) {
                found.office = words.token(role.0).map_or(0, |t| t.hash);
                found.role = role::span(&words, role);
                if found.known.is_none() {
                    found.score.add(ActorClass::Person, 3);
                }
            }
            found.titled = first > 0 && words.is(first - 1, Class::TITLE);
        }
        let governed = first > 0 && words.is(first - 1, Class::PREP) || first > 1 && words.article(first - 1) && words.is(first - 2, Class::PREP);
        found.acts = !governed && clue::verb_after(&words, last).is_some_and(|v| !words.is(v, Class::BE));
        found.same = self.bracketed(first, last);
        self.listed(first, &mut found);
        let class = found.score.best().0;
        self.push(first, last, Some(class), false, found);
        last
    }

    /// « Faial, Pico et Terceira »: the names of a list are alike.
    fn listed(&self, first: usize, found: &mut Found) {
        let words = &self.words;
        let Some(before) = self.names.candidates.len().checked_sub(1) else { return };
        let Some((candidate, other)) = self.names.candidates.get(before).zip(self.names.found.get(before)) else { return };
        let Some(mut at) = first.checked_sub(1) else { return };
        while at > 0 && (words.article(at) || matches!(words.folded(at), b"de" | b"du" | b"a" | b"au") && !words.cap(at)) {
            at -= 1;
        }
        if !(words.mark(at, b',') || matches!(words.folded(at), b"et" | b"ou")) || at == 0 || words.token(at - 1).is_none_or(|t| t.end != candidate.span.end) {
            return;
        }
        let (class, points) = other.score.best();
        if !candidate.nominal && points > 3 && found.known.is_none() && matches!(class, ActorClass::Place | ActorClass::Organisation | ActorClass::Person) {
            found.score.add(class, 3);
        }
    }

    /// The candidate that a name in brackets repeats in short or in full.
    fn bracketed(&self, first: usize, last: usize) -> Option<usize> {
        let words = &self.words;
        if !(first >= 2 && words.mark(first - 1, b'(') && words.is(last, Class::PUNCT)) {
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

    fn push(&mut self, first: usize, last: usize, class: Option<ActorClass>, nominal: bool, mut found: Found) {
        let tokens = self.words.view.tokens;
        let (Some(a), Some(b)) = (tokens.get(first), last.checked_sub(1).and_then(|i| tokens.get(i))) else { return };
        let from = self.names.pieces.len();
        self.names.pieces.extend(tokens[first..last].iter().filter(|t| t.shape.any(Shape::WORD.union(Shape::FIGURE))).map(|t| Piece {
            hash: if t.shape.has(Shape::WORD) { t.hash } else { t.value as u64 ^ 0x5bd1_e995 },
            span: t.span(),
            cap: t.shape.has(Shape::CAP),
        }));
        found.words = from..self.names.pieces.len();
        let span = Span::new(a.start, b.end);
        self.names.candidates.push(Candidate { first: first as u16, last: last as u16, span, class, nominal });
        self.names.found.push(found);
    }
}

/// « ex-Yougoslavie », « pro-Trump »: the name begins after the hyphen.
fn prefix(words: &Words<'_>, at: usize) -> bool {
    matches!(words.folded(at), b"ex" | b"pro" | b"anti" | b"non" | b"post" | b"pre") || matches!(words.raw(at), "ex" | "pro" | "anti" | "non" | "post" | "pré")
}

/// Whether initials are those of a full name's words, the small ones left out or not.
fn initials(words: &Words<'_>, first: usize, last: usize, short: &str) -> bool {
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
