//! A candidate as it was heard, and what the words around it tell of it.

use crate::clause::argument::standin::form;
use crate::clause::sentence::pronoun::{Wants, stands};
use crate::clause::words::fact::Facts;
use crate::clause::words::list::List;
use crate::clause::words::sex::{Sex, sex};
use crate::clause::words::word::{is_text, past_item};
use crate::fold::fold;
use crate::grammar::View;
use crate::kind::ActorClass;
use crate::lexicon::{Class, Key};
use crate::name::Candidate;
use crate::token::Shape;

/// So far into a document its heading reaches, in bytes.
pub(super) const HEADING: usize = 400;

/// A candidate as it was heard.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) start: usize,
    pub(super) candidate: u32,
    /// Whether it stood as a subject, an object or an apposition, not behind a preposition.
    pub(super) direct: bool,
    /// Whether it is the subject of a finite verb.
    pub(super) subject: bool,
    /// The gender that its article or the noun before it shows, where it is no person.
    pub(super) form: Option<bool>,
    /// Whether an article leads it, as it does the names of lands: « la Tamarie », « l'Équateur ».
    pub(super) land: bool,
    /// What it may stand for, where it is a description.
    pub(super) wants: Option<Wants>,
    /// What its words say of its sex.
    pub(super) sex: Sex,
    /// Whether « et » joins it to the one before.
    pub(super) joined: bool,
    /// Whether a comma alone stands between it and the one before.
    pub(super) listed: bool,
    /// The hash of the noun of the post that it is told with; 0 where there is none.
    pub(super) post: u64,
    /// The hash of its own noun, where it is a description.
    pub(super) noun: u64,
    /// The hash of the noun right before it: « la société X ».
    pub(super) lead: u64,
    /// Whether it signs a message: « 12/03 à 18 h - X ».
    pub(super) signs: bool,
    /// Whether a letter is addressed to it: « À la société X » on a line of the head.
    pub(super) addressed: bool,
    /// Whether it closes the document on a line of its own: « Constance Sorel, avocate ».
    pub(super) closes: bool,
    /// Whether its workers are told: « les salariés de X ».
    pub(super) employs: bool,
    /// Whether it is one of the two whom a contract is between: « Entre X, … , et Y ».
    pub(super) bound: bool,
}

impl Heard {
    /// What a candidate and the words around it tell.
    pub(super) fn of(view: &View<'_>, facts: &Facts, c: &Candidate, number: usize) -> Self {
        let nominal = c.nominal || is_styled_body(view, facts, c);
        Self {
            start: c.span.start,
            candidate: number as u32,
            direct: false,
            subject: false,
            form: gender(view, c),
            land: c.class == Some(ActorClass::Place) && is_land(view, c),
            wants: nominal.then(|| described(view, facts, c)).flatten(),
            sex: sex(view, c),
            joined: false,
            listed: false,
            post: post(view, c),
            noun: if nominal { view.tokens[c.first as usize].hash } else { 0 },
            lead: lead(view, c),
            signs: signs(view, c),
            addressed: c.span.start < HEADING && (addressed(view, c) || is_hailed(view, c) || is_headed(view, c)),
            closes: closes(view, c),
            employs: employs(view, facts, c),
            bound: is_bound(view, c),
        }
    }
}

/// « le Groupe », « la Société »: a firm's own way to write what it is.
fn is_styled_body(view: &View<'_>, facts: &Facts, c: &Candidate) -> bool {
    let (first, last) = (c.first as usize, c.last as usize);
    last == first + 1
        && first.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Le | Key::La | Key::Du | Key::Au))
        && facts.holds(view, first, List::BODY)
}

/// What a description stands for by its noun; nothing behind a possessive.
fn described(view: &View<'_>, facts: &Facts, candidate: &Candidate) -> Option<Wants> {
    let first = candidate.first as usize;
    let owned = first.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::POSS) && !view.tokens[i].is(Class::ART));
    let lists = facts.lists(view, first);
    let person = || lists.hold(List::PARTY).then_some(Wants::Person);
    // « par la préfète, X », « la ministre du Travail, X »: the name may be told behind.
    let alone = || !matches!(view.key(candidate.last as usize), Key::Comma | Key::De | Key::Du | Key::Des | Key::D);
    let office = || view.tokens[first].is(Class::FUNCTION.with(Class::TITLE)) && alone();
    let office = || office().then_some(Wants::Post(view.tokens[first].hash));
    stands(|list| lists.hold(list)).or_else(person).or_else(office).filter(|_| !owned)
}

/// Whether nothing but « et », articles and prepositions stands between two candidates.
pub(super) fn joined(view: &View<'_>, left: &Candidate, right: &Candidate) -> bool {
    let gap = left.last as usize..right.first as usize;
    // « X et sa sœur Y ».
    let own =
        |i: usize| view.tokens[i].is(Class::POSS) || i > 0 && view.tokens[i - 1].is(Class::POSS) && view.tokens[i].shape.has(Shape::WORD);
    let led = |i: usize| view.tokens[i].is(Class::ART.with(Class::PREP).with(Class::TITLE).with(Class::FUNCTION));
    gap.len() <= 5 && gap.clone().any(|i| view.key(i) == Key::Et) && gap.clone().all(|i| view.key(i) == Key::Et || led(i) || own(i))
}

/// Whether a comma alone, or one and an article, stands between two candidates.
pub(super) fn listed(view: &View<'_>, left: &Candidate, right: &Candidate) -> bool {
    let gap = left.last as usize..right.first as usize;
    (1..=2).contains(&gap.len())
        && view.key(gap.start) == Key::Comma
        && gap.clone().skip(1).all(|i| view.tokens[i].is(Class::ART) && !view.tokens[i].is(Class::POSS))
}

/// The post that a person is told with: « le général X », « la ministre, X », « X, présidente de la ligue ».
fn post(view: &View<'_>, c: &Candidate) -> u64 {
    let (first, last) = (c.first as usize, c.last as usize);
    if c.nominal || c.class.is_some_and(|class| class != ActorClass::Person) {
        return 0;
    }
    let office =
        |i: usize| view.tokens[i].is(Class::FUNCTION.with(Class::TITLE)) && !view.tokens[i].is(Class::PREP) && !view.tokens[i].is_cap();
    let ends = |i: usize| view.tokens[i].is(Class::STOP.with(Class::QUOTE).with(Class::SUBORD));
    // « l'avocat de Paul Roy » is another.
    let titled = first > 0 && view.tokens[first - 1].is(Class::TITLE) && !view.tokens[first - 1].is(Class::PREP);
    let of = first.checked_sub(1 + usize::from(titled)).is_some_and(|i| matches!(view.key(i), Key::De | Key::Du | Key::D | Key::Des));
    let before = (first.saturating_sub(if of { 0 } else { 7 })..first).rev().take_while(|&i| !ends(i)).filter(|&i| office(i)).last();
    let after = || {
        let apposed = view.key(last) == Key::Comma;
        // « X, 58 ans, notaire à Y ».
        let aged = past_item(view, last + 1);
        let from = if view.key(aged) == Key::Comma { aged } else { last };
        (from..(from + 4).min(view.tokens.len())).take_while(|_| apposed).find(|&i| office(i))
    };
    // « X a été engagé le 4 avril comme capitaine », « X, élu maire », « X est notaire ».
    let hired = || {
        const MADE: &[&str] = &["nomme", "elu", "promu", "designe", "engage", "embauche", "recrute"];
        let made = |i: usize| view.key(i) == Key::Comme || view.tokens[i].is(Class::BE) || view.begins(i, MADE);
        let reach = (last..(last + 16).min(view.tokens.len())).take_while(|&i| !ends(i) && view.key(i) != Key::Comma);
        reach.map(|i| i + 1).find(|&i| i < view.tokens.len() && made(i - 1) && office(i))
    };
    before.or_else(after).or_else(hired).map_or(0, |i| view.tokens[i].hash)
}

/// Whether a name signs a message: alone on its line but for the moment, which a dash, a colon or a bracket parts from it.
fn signs(view: &View<'_>, c: &Candidate) -> bool {
    // « Dijon, le 4 mai 2023 » heads a letter.
    if c.class == Some(ActorClass::Place) {
        return false;
    }
    let (mut first, last) = (c.first as usize, c.last as usize);
    // « Mme X - 4 juin, 8 h ».
    if first > 0 && view.tokens[first - 1].is(Class::TITLE) {
        first -= 1;
    }
    let marks = |i: usize| matches!(view.key(i), Key::Hyphen | Key::Colon | Key::Comma | Key::Open) || view.tokens[i].is(Class::PUNCT);
    let timed = |from: usize, to: usize| {
        (from..to.min(view.tokens.len())).any(|i| view.tokens[i].is(Class::DIGITS) || view.tokens[i].shape.has(Shape::FIGURE))
    };
    let line = |i: usize| view.tokens.get(i).is_none_or(|t| t.shape.any(Shape::NEWLINE.union(Shape::PARA)));
    let behind = first > 1 && line(last) && marks(first - 1) && timed(first.saturating_sub(3), first - 1);
    let before = (first == 0 || line(first)) && view.tokens.get(last).is_some_and(|_| marks(last)) && timed(last + 1, last + 4);
    behind || before
}

/// So far from the end of a document its signature stands, in bytes.
const CLOSING: usize = 120;

/// The first token of the line on which a token stands.
fn line(view: &View<'_>, at: usize) -> usize {
    (1..=at).rev().find(|&i| view.tokens[i].shape.any(Shape::NEWLINE.union(Shape::PARA))).unwrap_or(0)
}

/// « À la SARL X », « à l'attention de Mme X, gérante »: nothing but « à » and what leads the name stands before it on its line.
fn addressed(view: &View<'_>, c: &Candidate) -> bool {
    let first = c.first as usize;
    let from = line(view, first);
    let leads = |i: usize| !view.tokens[i].is(Class::VERB.with(Class::PUNCT).with(Class::STOP).with(Class::DIGITS));
    let reach = if is_text(view, from + 2, "attention") { 7 } else { 4 };
    view.key(from) == Key::A && first > from && first - from <= reach && (from + 1..first).all(leads)
}

/// « Madame Girard, » on a line of its own, « Monsieur Paul Ferrand » over his address: nothing but a title stands before it.
fn is_hailed(view: &View<'_>, c: &Candidate) -> bool {
    let (first, last) = (c.first as usize, c.last as usize);
    let from = line(view, first);
    let next = last + usize::from(view.key(last) == Key::Comma);
    let titled = from < first && (from..first).all(|i| view.tokens[i].is(Class::TITLE));
    titled && !is_short(view.text[c.span.end..].trim_start()) && is_line(view, next)
}

/// « Société X », over a line « À l'attention de Mme Y »: the letter is to the firm.
fn is_headed(view: &View<'_>, c: &Candidate) -> bool {
    let first = c.first as usize;
    if c.class == Some(ActorClass::Person) || line(view, first) + 2 < first {
        return false;
    }
    // The line behind may be a sentence of its own.
    let behind = view.text[c.span.end..].trim_start();
    let end = behind.char_indices().nth("à l'attention".chars().count()).map_or(behind.len(), |(end, _)| end);
    fold(&behind[..end]) == "a l'attention"
}

/// « Entre la société X, dont le siège est à Y, et M. Z »: what heads the line or « , et » brings the name, or what leads it.
fn is_bound(view: &View<'_>, c: &Candidate) -> bool {
    /// How far behind « Entre » a party may be named.
    const FAR: usize = 80;
    let first = c.first as usize;
    let begins = |i: &usize| *i == 0 || view.tokens[*i].shape.any(Shape::NEWLINE.union(Shape::PARA));
    let own = c.nominal || c.class == Some(ActorClass::Place);
    let head = if own { Some(first) } else { (first.saturating_sub(FAR)..=first).rev().find(begins) };
    let Some(head) = head.filter(|&i| view.key(i) == Key::Entre) else { return false };
    let leads = |i: usize| view.tokens[i].shape.has(Shape::WORD) && (!view.tokens[i].is_cap() || view.tokens[i].is(Class::TITLE));
    let led = (head..first).rev().take(4).find(|&i| matches!(view.key(i), Key::Entre | Key::Et) || !leads(i));
    led.is_some_and(|i| i == head || view.key(i) == Key::Et && view.key(i - 1) == Key::Comma)
}

/// Whether no more stands behind a name than closes a letter, in letters.
fn is_short(behind: &str) -> bool {
    behind.chars().nth(CLOSING).is_none()
}

/// Whether a line begins at a token, or the sentence ends before it.
fn is_line(view: &View<'_>, at: usize) -> bool {
    view.tokens.get(at).is_none_or(|t| t.shape.any(Shape::NEWLINE.union(Shape::PARA)))
}

/// « Constance Sorel, avocate »: nothing but a title stands before a name on its line, and no sentence behind it.
fn closes(view: &View<'_>, c: &Candidate) -> bool {
    let behind = &view.text[c.span.end..];
    // However much space ends the text, no name looks through all of it.
    if behind.chars().nth(2 * CLOSING).is_some() {
        return false;
    }
    let (behind, first) = (behind.trim_end(), c.first as usize);
    is_short(behind) && !behind.contains(['.', '!', '?', ';', ':']) && is_signed(view, line(view, first), first)
}

/// « Le préfet, M. X »: nothing but a title, or an office that a comma parts from it, stands before a name on its line.
fn is_signed(view: &View<'_>, from: usize, first: usize) -> bool {
    let office = (from..first).rev().find(|&i| !view.tokens[i].is(Class::TITLE));
    office.is_none_or(|comma| {
        view.key(comma) == Key::Comma && comma - from <= 8 && (from..comma).any(|i| view.tokens[i].is(Class::FUNCTION.with(Class::TITLE)))
    })
}

/// « les salariés de la société X », « les conducteurs de X ».
fn employs(view: &View<'_>, facts: &Facts, c: &Candidate) -> bool {
    let first = c.first as usize;
    // « Renault : les syndicats appellent à la grève ».
    if first == 0 && c.class == Some(ActorClass::Organisation) && view.key(c.last as usize) == Key::Colon {
        return true;
    }
    let from = first.saturating_sub(5);
    let of = (from..first).rev().find(|&i| matches!(view.key(i), Key::De | Key::Du | Key::Des | Key::Chez));
    of.is_some_and(|of| (from..of).any(|i| facts.holds(view, i, List::WORKERS)))
}

/// The hash of the noun that a name stands right behind: « la société X », « le fabricant français X ».
fn lead(view: &View<'_>, c: &Candidate) -> u64 {
    let noun = |i: usize| {
        let token = &view.tokens[i];
        token.shape.has(Shape::WORD) && !token.is_cap() && !token.is(Class::PREP.with(Class::ART).with(Class::DEMONYM))
    };
    let first = c.first as usize;
    // « l'Espagnole X ».
    if let Some(people) = first.checked_sub(1).map(|i| &view.tokens[i]).filter(|t| t.is_cap() && t.is(Class::DEMONYM)) {
        return people.hash;
    }
    let at = (first.saturating_sub(2)..first).rev().find(|&i| noun(i));
    at.filter(|&i| i + 1 == first || view.tokens[i + 1].is(Class::DEMONYM)).map_or(0, |i| view.tokens[i].hash)
}

/// Whether an article stands right before a name.
fn is_land(view: &View<'_>, c: &Candidate) -> bool {
    let before = (c.first as usize).checked_sub(1);
    before.is_some_and(|i| view.tokens[i].is(Class::ART) && !view.tokens[i].is(Class::POSS) || matches!(view.key(i), Key::Au | Key::Du))
}

/// The gender that the words around a body's or a place's name show: « la société X », « le fonds X », « la Meunerie X ».
fn gender(view: &View<'_>, c: &Candidate) -> Option<bool> {
    let first = c.first as usize;
    let before = first.checked_sub(1)?;
    let noun = view.tokens[before].shape.has(Shape::WORD)
        && !view.tokens[before].is_cap()
        && !view.tokens[before].is(Class::PREP.with(Class::ART));
    form(view, if noun { before } else { first })
}
