//! Capitalised words that neither the lexicon nor a head explains.

use super::around;
use super::body::body;
use super::cast::{Doubt, Found};
use super::chain::{Chain, chain};
use super::clue;
use super::deed;
use super::find::Finder;
use super::house::house;
use super::plain::{numbered, shouted};
use super::score::Score;
use super::take::initials;
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::Cue;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

impl Finder<'_, '_> {
    /// A run of capitalised words that neither the lexicon nor a head explains.
    pub(super) fn chain(&mut self, at: usize, limit: usize) -> usize {
        let words = self.words;
        let Some(token) = words.token(at) else { return at + 1 };
        let opens = words.opens(at);
        let next_cap = words.cap(at + 1) && at + 1 < limit;
        if words.shout {
            return self.shout(at);
        }
        // « Altéa Conseil, SARL au capital de »: a form of firm, not a firm.
        let form = token.is(Class::LEGALFORM) && words.has(at, Shape::ALLCAPS) && !next_cap;
        if form && !matches!(token.end - token.start, 0..=2) && self.ended(at.saturating_sub(1)) || shouted(words, at) {
            return at + 1;
        }
        if let Some(end) = self.state(at) {
            return end;
        }
        // « CONTRAT DE FOURNITURE »: what a heading in capitals is about.
        let small = |i: usize| words.has(i, Shape::ALLCAPS) && matches!(words.raw(i), "DE" | "DU" | "DES" | "D'" | "D’");
        if small(at) && at > 0 && words.has(at - 1, Shape::ALLCAPS)
            || at > 1 && small(at - 1) && words.has(at, Shape::ALLCAPS) && words.has(at - 2, Shape::ALLCAPS) && token.is(Class::NOUN)
        {
            return at + 1;
        }
        if let Some((first, last)) = house(words, at, limit) {
            let found = Found { headed: true, ..self.described(first, Score::of(ActorClass::Organisation, 10)) };
            return self.give(first, last, found);
        }
        // Words that only a sentence's start or a title gives a capital.
        let month = token.is(Class::MONTH.with(Class::WEEKDAY)) && !words.hyphened(at + 1) && !(token.is(Class::FIRST) && next_cap);
        if token.is(Class::COMMON) && words.cap(at) || month {
            let particle = token.is(Class::PARTICLE.with(Class::ART))
                && next_cap
                && !opens
                && !words.is(at + 1, Class::COMMON.with(Class::DEMONYM).with(Class::FUNCTION));
            if !particle {
                return at + 1;
            }
        }
        let genitive = words.raw(at + 1) == "s" && words.has(at + 1, Shape::GLUED) && words.raw(at).len() > 4;
        // « M. Floc'h », « Lozac'h »: the apostrophe is the name's own.
        let breton = words.raw(at + 1) == "h" && words.has(at + 1, Shape::GLUED) && words.raw(at).len() > 3;
        if words.has(at, Shape::ELIDED) && (opens || !next_cap) && !genitive && !breton {
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
        if opens
            && next_cap
            && !token.is(Class::FIRST)
            && token.is(Class::VERB.with(Class::TRIGGER).with(Class::NUM).with(Class::UNIT).with(Class::NOUN))
        {
            return at + 1;
        }
        // « Rebaptisée Aurora en 2019, … », « Apparemment Orange … ».
        let raw = words.raw(at);
        let participle = ["ée", "ées", "és"].iter().any(|end| raw.ends_with(end)) && around::verb_after(words, at + 2).is_none();
        if opens && next_cap && !token.is(Class::FIRST) && raw.len() > 6 && (participle || raw.ends_with("ment")) && !words.hyphened(at + 1)
        {
            return at + 1;
        }
        // « la SAS Delmas », « Salut Nadège ».
        if words.body(at) && next_cap || opens && next_cap && words.cue(at).meets(Cue::PLAIN) && words.is(at + 1, Class::FIRST) {
            return at + 1;
        }
        let announced = self.described(at, Score::default()).office != 0;
        // « Deux morts »: a count.
        if roman_ordinal(words.raw(at)) || opens && token.is(Class::NUM) && !next_cap && !words.hyphened(at + 1) {
            return at + 1;
        }
        // « la Bermudienne Ella Tavistock », « le Sud-Africain »: a people, not a name.
        let after_article = at > 0 && words.article(at - 1);
        let compass = matches!(words.key(at), Key::Nord | Key::Sud | Key::Est | Key::Ouest | Key::Franco);
        if compass && words.hyphened(at + 1) && words.is(at + 1, Class::DEMONYM) {
            return at + 2;
        }
        // « dans le Valmontois »: a land, though it ends as a people does.
        let land =
            after_article && at > 1 && words.key(at - 2) == Key::Dans && words.key(at - 1) == Key::Le && !words.has(at - 1, Shape::ELIDED);
        if after_article
            && !land
            && words.people(at)
            && !token.is(Class::FIRST)
            && !words.hyphened(at + 1)
            && (!next_cap || words.is(at + 1, Class::FIRST))
        {
            return at + 1;
        }
        if at > 0
            && matches!(words.key(at - 1), Key::Les | Key::Des | Key::Ces | Key::Aux)
            && !next_cap
            && !words.hyphened(at + 1)
            && !words.has(at, Shape::ALLCAPS)
        {
            return at + 1;
        }
        // « Lucas42 », « Mireille_B »: a pseudonym.
        if let Some(last) = self.pseudonym(at).filter(|_| !(at > 0 && words.body(at - 1))) {
            return self.give(at, last, Found { score: Score::of(ActorClass::Person, 4), ..Found::default() });
        }
        // « QX5 », « G8 »: a code.
        if words.has(at + 1, Shape::GLUED) && words.has(at + 1, Shape::FIGURE) && words.raw(at).len() < 4 {
            return at + 2;
        }
        // « Sainsbury's », « Christie’s »: the English genitive names a house.
        if words.has(at, Shape::ELIDED) && genitive {
            // « Dragon's Den », « Macy's »: what follows in capitals is a part of it.
            let last = if words.cap(at + 2) && !words.is(at + 2, Class::COMMON) { chain(words, at + 2, limit).last } else { at + 2 };
            return self.give(at, last, Found { score: Score::of(ActorClass::Organisation, 6), ..Found::default() });
        }
        let mut run = chain(words, at, limit);
        // « RFC 2246 », « BP 40 »: initials before a number are a reference.
        if run.loud && run.caps == 1 && words.has(run.last, Shape::FIGURE) && !words.has(run.last, Shape::GLUED) && words.raw(at).len() < 5
        {
            return run.last;
        }
        // « Patriot Act »: a law.
        if run.caps > 1 && words.raw(run.last - 1) == "Act" {
            return run.last;
        }
        if after_article && run.caps > 2 && words.people(at) && !run.given {
            run = chain(words, at + 1, limit);
        }
        let at = run.first;
        if words.cue(at).meets(Cue::PLAIN) && run.caps == 1 && !words.hyphened(at + 1) && !announced {
            return run.last;
        }
        if !run.given && (at + 1..run.last).any(|i| words.cue(i).meets(Cue::THING)) && words.is(at, Class::ORD.with(Class::UNIT)) {
            return run.last;
        }
        if run.caps == 1 && run.last == at + 1 {
            let raw = words.raw(at);
            if opens && raw.ends_with("ez") && !words.mark(run.last, Key::Comma) {
                return at + 1;
            }
            if opens && raw.ends_with("ment") {
                return at + 1;
            }
            if opens && run.loud && raw.len() > 5 && !announced {
                return self.give(at, run.last, Found { doubt: Doubt::Shout, loud: true, ..Found::default() });
            }
            if raw.chars().count() < 2 || words.has(at, Shape::DOTTED) && raw.len() <= 2 {
                return at + 1;
            }
        }
        let mut score = clue::inside(words, &run);
        score.join(around::before(words, at, run.caps));
        let mut active = false;
        if !announced {
            score.join(around::after(words, at, run.last));
            let deed = deed::deed(words, at, run.last);
            active = deed.best().1 > 3;
            score.join(deed);
        }
        if words.article(at) && words.cap(at) && run.caps > 1 {
            score.add(ActorClass::Person, -5);
            score.add(ActorClass::Place, i32::from(words.key(at) != Key::Les));
            score.add(ActorClass::Organisation, 1);
        }
        // « l'accord sur les tarifs (AST) »: what no name stands before is hardly an actor.
        let bracketed = run.loud && run.caps == 1 && at > 1 && words.mark(at - 1, Key::Open) && words.mark(run.last, Key::Close);
        if bracketed && !self.ended(at - 1) && !spelled_out(words, at) {
            score.add(ActorClass::Organisation, -4);
        }
        // « l'association Mémoire du Trieux », « la société Menuiseries du Ponant »: a title goes on in lower case.
        if at > 0 && words.body(at - 1) && !run.given {
            // « l'association Mer et Vie ».
            let guild = matches!(words.raw(at - 1), "association" | "asso" | "ONG" | "collectif" | "fondation" | "mouvement");
            let paired = guild
                && run.caps == 1
                && words.key(run.last) == Key::Et
                && words.cap(run.last + 1)
                && !words.is(run.last + 1, Class::FIRST.with(Class::NAME).with(Class::LEGALFORM))
                && !words.has(run.last + 1, Shape::ALLCAPS);
            let end =
                if paired || guild && run.caps == 1 && self.goes_on(run.last) { run.last + 1 + usize::from(paired) } else { run.last };
            let last = numbered(words, body(words, end, limit), limit);
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
            // « Valmont (3/4) ».
            let tallied = words.mark(run.last, Key::Open) && words.is(run.last + 1, Class::NUM.with(Class::FIGDATE));
            if tallied {
                score.add(ActorClass::Person, 2);
            }
            if (tallied || active || around::acts(words, run.last)) && !token.is(Class::VERB.with(Class::TRIGGER)) {
                Doubt::Subject
            } else {
                Doubt::Opening
            }
        } else {
            Doubt::None
        };
        self.run_found(run, score, doubt)
    }

    /// « l'association Causse vivant, », « l'association Piétons solidaires a saisi »: an adjective that what follows shows to be the last word.
    fn goes_on(&self, at: usize) -> bool {
        let words = self.words;
        let word = words.raw(at);
        words.noun(at)
            && !words.is(at, Class::VERB.with(Class::TRIGGER).with(Class::FUNCTION))
            && !["é", "ée", "és", "ées", "ment"].iter().any(|end| word.ends_with(end))
            && (words.is(at + 1, Class::PUNCT.with(Class::STOP).with(Class::HAVE).with(Class::BE))
                || words.verb(at + 1)
                || words.token(at + 1).is_none())
    }

    /// A description's noun before a name, kept for « l'association », « le promoteur ».
    pub(super) fn described(&self, at: usize, score: Score) -> Found {
        let words = self.words;
        let noun = at.checked_sub(1).filter(|&i| words.body(i));
        Found { score, office: noun.and_then(|i| words.token(i)).map_or(0, |t| t.hash), ..Found::default() }
    }

    pub(super) fn run_found(&mut self, run: Chain, score: Score, doubt: Doubt) -> usize {
        let found = Found { given: run.given, loud: run.loud, doubt, ..self.described(run.first, score) };
        self.give(run.first, run.last, found)
    }

    /// A word among others in capitals: the document must name it elsewhere.
    pub(super) fn shout(&mut self, at: usize) -> usize {
        let words = self.words;
        let plain = words.is(
            at,
            Class::COMMON
                .with(Class::PREP)
                .with(Class::MONTH)
                .with(Class::WEEKDAY)
                .with(Class::DEMONYM)
                .with(Class::NUM)
                .with(Class::UNIT)
                .with(Class::VERB)
                .with(Class::TITLE),
        );
        if plain || words.raw(at).len() < 4 {
            return at + 1;
        }
        let mut last = at + 1;
        while words.hyphened(last) {
            last += 1;
        }
        let mut score = around::before(words, at, 1);
        score.add(ActorClass::Place, 0);
        self.give(at, last, Found { score, doubt: Doubt::Shout, loud: true, ..Found::default() })
    }

    /// Past what an office is in charge of, where that is no actor.
    pub(super) fn portfolio(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let mut lead = at.checked_sub(1)?;
        if words.article(lead) {
            lead = lead.checked_sub(1)?;
        }
        if !(words.of(lead) || matches!(words.key(lead), Key::A | Key::Au | Key::Aux)) {
            return None;
        }
        let mut office = lead.checked_sub(1)?;
        while office > 0 && lead - office < 4 && (words.adjective(office) || words.is(office, Class::DEMONYM)) && !words.function(office) {
            office -= 1;
        }
        let charge = matches!(words.key(office), Key::Ministre | Key::Ministres | Key::Commissaire | Key::Secretaire)
            || matches!(words.raw(office), "État" | "Etat" | "chargé" | "chargée" | "délégué" | "déléguée" | "portefeuille" | "Ministre");
        charge.then(|| {
            let mut end = at + 1;
            while words.adjective(end) || words.key(end) == Key::Et && words.adjective(end + 1) || words.hyphened(end) {
                end += 1;
            }
            end
        })
    }

    /// The end of a word that goes on with figures or an underscore.
    pub(super) fn pseudonym(&self, at: usize) -> Option<usize> {
        let words = self.words;
        let glued = |i: usize| {
            words.has(i, Shape::GLUED)
                && !words.hyphened(i)
                && (words.has(i, Shape::FIGURE)
                    || words.mark(i, Key::Underscore)
                    || words.has(i, Shape::WORD) && words.mark(i - 1, Key::Underscore))
        };
        let mut last = at + 1;
        while glued(last) {
            last += 1;
        }
        (last > at + 1 && words.raw(at).len() > 3 && !words.has(at, Shape::ALLCAPS)).then_some(last)
    }
}

/// « Ier », « Ve », « XIXe ».
fn roman_ordinal(raw: &str) -> bool {
    raw.strip_suffix("er")
        .or_else(|| raw.strip_suffix("re"))
        .or_else(|| raw.strip_suffix('e'))
        .is_some_and(|r| !r.is_empty() && r.bytes().all(|b| matches!(b, b'I' | b'V' | b'X' | b'L' | b'C')))
}

/// « le service des forêts communales (SFC) »: a body in lower case whose initials follow.
fn spelled_out(words: &Words<'_>, at: usize) -> bool {
    let initial = words.raw(at).chars().next().into_iter().flat_map(char::to_lowercase).next();
    (at.saturating_sub(14)..at - 1).any(|i| {
        let head = words.is(i, Class::ORGHEAD.with(Class::GOVHEAD)) || words.body(i) || words.raw(i) == "service";
        head && words.raw(i).chars().next().into_iter().flat_map(char::to_lowercase).next() == initial
            && initials(words, i, at - 1, words.raw(at))
    })
}
