//! The walk over a sentence that finds what may be a name.

use std::ops::Range;

use super::cast::{Doubt, Found, Names};
use super::known::known;
use super::long::long;
use super::nominal::nominal;
use super::score::Score;
use super::table::Table;
use super::word::Words;
use crate::grammar::View;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::Cue;
use crate::lexicon::{Class, Key};
use crate::token::{Shape, Token};

impl Names {
    /// Reads a sentence; the numbers of its candidates.
    pub(crate) fn read(&mut self, view: &View<'_>, table: &Table) -> Range<usize> {
        let from = self.candidates.len();
        self.opened = from;
        self.lower.open();
        let words = Words::new(*view, table);
        Finder::new(&words, self).run();
        from..self.candidates.len()
    }
}

/// What can begin a name or a description.
const WAKE: Class =
    Class::CAP.with(Class::NAME).with(Class::ORGHEAD).with(Class::GOVHEAD).with(Class::PLACEHEAD).with(Class::FUNCTION).with(Class::NOUN);

/// Reads one sentence into a document's names.
pub(super) struct Finder<'n, 'a> {
    pub(super) words: &'n Words<'a>,
    pub(super) names: &'n mut Names,
    /// The next time or amount.
    item: usize,
}

impl<'n, 'a> Finder<'n, 'a> {
    pub(super) fn new(words: &'n Words<'a>, names: &'n mut Names) -> Self {
        Self { words, names, item: 0 }
    }

    pub(super) fn run(mut self) {
        let tokens = self.words.view.tokens;
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if may_post(at, token)
                && let Some((first, last)) = self.poster(at)
            {
                let found = Found { score: Score::of(ActorClass::Person, 12), ..Found::default() };
                at = self.give(first, last, found).max(at + 1);
                continue;
            }
            if may_be_term(tokens, at)
                && let Some(next) = self.names.term(self.words, at)
            {
                at = next;
                continue;
            }
            let low = !token.shape.has(Shape::CAP);
            if low && token.shape.has(Shape::WORD) {
                self.names.lower.insert(token.hash);
                if token.word == 0 {
                    self.names.note_people(self.words.raw(at));
                }
                self.names.length += 1;
                self.names.market += u32::from(self.words.view.lexicon.cue(token.word).meets(Cue::MARKET));
            }
            let wakes = token.class.meets(WAKE)
                || token.shape.has(Shape::FIGURE)
                    && tokens.get(at + 1).is_some_and(|t| t.class.meets(Class::NAME.with(Class::CAP)) && t.shape.has(Shape::CAP));
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
    pub(super) fn step(&mut self, at: usize, limit: usize) -> usize {
        let words = self.words;
        let cap = words.cap(at);
        if let Some((last, proved)) = self.dateline(at)
            && known(words, at).is_none()
        {
            let score = Score::of(ActorClass::Place, if proved { 10 } else { 2 });
            let doubt = if proved { Doubt::None } else { Doubt::Shout };
            return self.give(at, last, Found { score, doubt, loud: words.has(at, Shape::ALLCAPS), ..Found::default() });
        }
        if words.has(at, Shape::FIGURE) {
            return match known(words, at) {
                Some(k) => self.known(at, k, limit),
                None => at + 1,
            };
        }
        // « Créez-en », « Signalez-le »: an order and its pronoun.
        if cap
            && words.hyphened(at + 1)
            && matches!(
                words.key(at + 1),
                Key::En | Key::Le | Key::La | Key::Les | Key::Vous | Key::Nous | Key::Moi | Key::Y | Key::Leur | Key::Lui
            )
            && words.raw(at).ends_with("ez")
        {
            return at + 1;
        }
        // « al-Mansar », « al-Kamari ».
        if cap
            && words.hyphened(at)
            && at > 0
            && matches!(words.raw(at - 1), "al" | "el" | "ad" | "an" | "ar" | "as" | "at" | "az" | "ash" | "ould")
            && !self.taken(at - 1)
        {
            return self.chain(at - 1, limit);
        }
        if words.hyphened(at)
            && at > 0
            && !(words.cap(at - 1) && words.has(at, Shape::ALLCAPS))
            && !prefix(words, at - 1)
            && !(cap && self.ended(at))
        {
            return at + 1;
        }
        if cap && self.thing(at, limit) {
            return self.skip_thing(at, limit);
        }
        // « de Gaulle », « de Villepin »: the particle is a part of the name.
        if cap
            && at > 0
            && words.low(at - 1)
            && words.key(at - 1) == Key::De
            && !self.taken(at - 1)
            && let Some(known) = known(words, at - 1).filter(|k| k.class == ActorClass::Person)
        {
            return self.known(at - 1, known, limit);
        }
        // « le secrétaire d'État X », « la garde des Sceaux, X »: a part of the office.
        if cap
            && at > 1
            && (words.key(at) == Key::Etat
                && matches!(words.key(at - 2), Key::Ministre | Key::Ministres | Key::Secretaire)
                && words.cap(at + 1)
                || words.spells(at, "Sceaux") && words.spells(at - 2, "garde"))
        {
            return at + 1;
        }
        // « M. de Kerlouan », « Mme Le Goff »: behind a title of courtesy the particle is a part of the name.
        if cap
            && at > 1
            && !self.taken(at - 1)
            && words.is(at - 2, Class::TITLE)
            && matches!(words.raw(at - 1), "de" | "d'" | "d’" | "du" | "Le" | "La")
            && matches!(words.raw(at - 2).trim_end_matches('.'), "M" | "MM" | "Mme" | "Mlle" | "Me" | "Mr" | "Dr" | "Pr")
            && !words.is(at, Class::COMMON.with(Class::FIRST).with(Class::ORGHEAD).with(Class::GOVHEAD))
        {
            let last = super::chain::chain(words, at, limit).last;
            let found = Found { score: Score::of(ActorClass::Person, 10), ..Found::default() };
            return self.give(at - 1, last, found);
        }
        // « le président US », « la manœuvre US »: an adjective of origin, as « américain ».
        if words.spells(at, "US") && at > 0 && (words.noun(at - 1) || words.function(at - 1)) && words.low(at - 1) {
            return at + 1;
        }
        let known = known(words, at).filter(|k| !(words.article(at) && k.last == at + 1));
        // « L'Union africaine » is no newspaper.
        let known = known.filter(|k| {
            !(words.article(at) && k.last == at + 2)
                || super::known::known(words, at + 1).is_none_or(|inner| inner.last <= k.last)
                    && !(words.is(at + 1, Class::ORGHEAD.with(Class::GOVHEAD))
                        && long(words, at + 1, limit).is_some_and(|h| h.complete && h.last > k.last))
        });
        // « l'association Rivières propres »: a title may begin with any word.
        let titled = cap && known.is_none() && self.described(at, Score::default()).office != 0 && !words.of(at + 1);
        let headed = !titled && words.is(at, Class::ORGHEAD.with(Class::GOVHEAD).with(Class::PLACEHEAD));
        let headed = headed.then(|| long(words, at, limit)).flatten();
        match (known, headed) {
            (Some(k), Some(h))
                if h.complete
                    && h.last > k.last
                    && (!words.has(at, Shape::ALLCAPS) || h.last == at + 2 || h.class == ActorClass::Government) =>
            {
                return self.long(at, h, Some(k));
            }
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
    pub(super) fn taken(&self, at: usize) -> bool {
        self.names.candidates.last().is_some_and(|c| self.words.token(at).is_some_and(|t| c.span.start <= t.start && t.end <= c.span.end))
    }

    /// Whether the last candidate ends just before a token.
    pub(super) fn ended(&self, at: usize) -> bool {
        at > 0 && self.taken(at - 1)
    }

    /// Whether the name of a contest, a law or a work begins at a token.
    pub(super) fn thing(&self, at: usize, _limit: usize) -> bool {
        let words = self.words;
        let person = words.is(at, Class::FIRST) && words.cap(at + 1);
        if words.spells(at, "Journal") && words.spells(at + 1, "officiel") {
            return true;
        }
        if words.key(at) == Key::Ligue && words.key(at + 1) == Key::Des && words.raw(at + 2).eq_ignore_ascii_case("champions") {
            return true;
        }
        words.cue(at).meets(Cue::THING) && !person && !(words.is(at, Class::NAME) && known(words, at).is_some())
    }

    /// Past the name of a thing: its capitals and adjectives, but not the place after « de » or « à ».
    pub(super) fn skip_thing(&self, at: usize, limit: usize) -> usize {
        let words = self.words;
        let mut end = at + 1;
        loop {
            while end < limit
                && (words.cap(end) && !words.is(end, Class::COMMON.with(Class::FIRST)) || words.adjective(end) || words.hyphened(end))
            {
                end += 1;
            }
            // « Coupe du monde », « Championnat d'Europe », « Tour de France ».
            if words.of(end) && words.low(end) {
                let next = end + 1 + usize::from(words.article(end + 1));
                if words.noun(next) || words.cap(next) && end - at < 3 && words.opens(at) {
                    end = next + 1;
                    continue;
                }
                let staged = matches!(
                    words.key(at),
                    Key::Jeux | Key::Guerre | Key::Bataille | Key::Sommet | Key::Festival | Key::Salon | Key::Foire | Key::Proces
                );
                if words.cap(next) && end == at + 1 && !staged {
                    end = next + 1;
                    continue;
                }
            }
            return end;
        }
    }

    pub(super) fn nominal(&mut self, at: usize) -> usize {
        if let Some((last, class, office)) = nominal(self.words, at) {
            self.push(at, last, Some(class), true, Found { office, ..Found::default() });
            return last;
        }
        at + 1
    }
}

/// « ex-Yougoslavie », « pro-Trump »: the name begins after the hyphen.
fn prefix(words: &Words<'_>, at: usize) -> bool {
    matches!(words.key(at), Key::Ex | Key::Pro | Key::Anti | Key::Non | Key::Post | Key::Pre)
        || matches!(words.raw(at), "ex" | "pro" | "anti" | "non" | "post" | "pré")
}

/// Whether a line may begin with its poster at a token, or « @ » stand there: of most tokens no more is asked.
#[inline]
fn may_post(at: usize, token: &Token) -> bool {
    at == 0 || token.shape.any(Shape::PARA.union(Shape::NEWLINE)) || !token.shape.has(Shape::WORD) && token.end - token.start == 1
}

/// Whether what may be an article leads a token: few are, and this is asked of every one.
#[inline]
fn may_be_term(tokens: &[Token], at: usize) -> bool {
    let led = at.checked_sub(1).and_then(|i| tokens.get(i)).map(|t| t.mark.key);
    matches!(led, Some(Key::Le | Key::La | Key::Les | Key::Au | Key::Du | Key::Apostrophe))
}
