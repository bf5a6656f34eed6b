//! Lines that begin with a place or a poster: « VALMONT (Orne), 3 mars — », « Le 12/03/2021 à 18:40 - mirette ».

use super::find::Finder;
use super::word::Words;
use crate::grammar::Item;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// How far the bracket of a dateline may close.
const REACH: usize = 12;

impl Finder<'_, '_> {
    /// The end of the town that a dateline begins with, and whether a day or a country behind it proves it.
    pub(super) fn dateline(&self, at: usize) -> Option<(usize, bool)> {
        let words = self.words;
        if !line(words, at) || !words.cap(at) || words.is(at, Class::COMMON.with(Class::MONTH).with(Class::WEEKDAY)) {
            return None;
        }
        let mut last = at + 1;
        while last < at + 6 && (words.cap(last) || words.hyphened(last)) {
            last += 1;
        }
        let loud = (at..last).all(|i| words.has(i, Shape::ALLCAPS));
        let mut end = last;
        let bracket = words.mark(end, Key::Open);
        if bracket {
            end = (end..end + REACH).find(|&i| words.mark(i, Key::Close))? + 1;
        }
        let day = words.mark(end, Key::Comma).then(|| (end..end + 3).find_map(|i| item(words, i))).flatten();
        end = day.map_or(end, |item| item.last as usize);
        let dash = words.mark(end, Key::Hyphen);
        let closed = words.token(end).is_none() || words.is(end, Class::STOP);
        match day {
            Some(_) => (dash || closed).then_some((last, true)),
            // « CONSEIL DE PRUD'HOMMES DE ROUEN - » is no town.
            None => (dash && loud && (at + 1..last).all(|i| words.hyphened(i))).then_some((last, bracket)),
        }
    }

    /// Who posted what follows, where a line holds nothing but a name and a clock time.
    pub(super) fn poster(&self, at: usize) -> Option<(usize, usize)> {
        let words = self.words;
        // « @mirette Tu as raison »: whom a message answers.
        let marked = words.spells(at, "@") && !words.has(at, Shape::WORD);
        if marked && words.has(at + 1, Shape::GLUED) && (line(words, at) || at > 0 && words.is(at - 1, Class::PUNCT)) {
            return handle(words, at + 1).map(|last| (at + 1, last));
        }
        if !line(words, at) {
            return None;
        }
        // « Le 12/03/2021 à 18:40 - mirette ».
        let opening = item(words, at).or_else(|| item(words, at + 1).filter(|_| words.article(at)));
        if let Some(item) = opening {
            let mark = item.last as usize;
            let parts = matches!(words.key(mark), Key::Hyphen | Key::Bar | Key::Comma | Key::Colon | Key::Slash);
            let first = mark + usize::from(parts || words.key(mark) == Key::Par);
            let last = handle(words, first).filter(|_| first > mark && clock(words, item))?;
            return ends(words, last).then_some((first, last));
        }
        // « [mirette, 12 mars 2021, 18 h 40] ».
        let boxed = matches!(words.raw(at), "[" | "(" | "@");
        if boxed {
            let last = handle(words, at + 1)?;
            let next = (last..last + 4).find(|&i| item(words, i).is_some_and(|found| clock(words, found)))?;
            let end = item(words, next)?.last as usize;
            return (matches!(words.raw(end), "]" | ")") && ends(words, end + 1)).then_some((at + 1, last));
        }
        // « Posté par mirette le 12 mars 2021 à 18 h 40 ».
        if words.key(at + 1) == Key::Par && matches!(words.raw(at), "Posté" | "Publié" | "Envoyé" | "Écrit" | "Rédigé" | "Message") {
            let last = handle(words, at + 2)?;
            let next = (last..last + 3).find(|&i| item(words, i).is_some_and(|found| clock(words, found)))?;
            return ends(words, item(words, next)?.last as usize).then_some((at + 2, last));
        }
        // « mirette, le 12/03/2021 à 18:40 », « mirette - 12/03/2021 18:40 ».
        let last = handle(words, at)?;
        let parts = matches!(words.key(last), Key::Hyphen | Key::Bar | Key::Comma | Key::Open);
        let next = last + usize::from(parts);
        let item = item(words, next).or_else(|| item(words, next + 1).filter(|_| words.article(next)))?;
        let mut end = item.last as usize;
        end += usize::from(words.mark(end, Key::Close));
        // « Marjo_38, le 16 novembre 2022 »: no place is called so.
        let nick = (at..last).any(|i| words.raw(i).contains(|c: char| c == '_' || c.is_ascii_digit()));
        ((clock(words, item) || nick) && ends(words, end)).then_some((at, last))
    }
}

/// Whether a line begins at a token.
fn line(words: &Words<'_>, at: usize) -> bool {
    at == 0 || words.token(at).is_some_and(|t| t.shape.any(Shape::PARA.union(Shape::NEWLINE)))
}

/// Whether a line ends before a token, but for a colon.
fn ends(words: &Words<'_>, at: usize) -> bool {
    let at = at + usize::from(words.mark(at, Key::Colon));
    words.token(at).is_none() || line(words, at)
}

/// The time that begins at a token.
fn item<'a>(words: &Words<'a>, at: usize) -> Option<&'a Item> {
    let items = words.view.items;
    items.get(items.partition_point(|i| (i.first as usize) < at)).filter(|i| i.first as usize == at)
}

/// Whether a time tells the clock.
fn clock(words: &Words<'_>, item: &Item) -> bool {
    (item.first as usize..item.last as usize).any(|i| words.is(i, Class::FIGCLOCK) || matches!(words.raw(i), "h" | "H"))
}

/// The end of a pseudonym: one word with the figures, hyphens and underscores that hang on to it.
fn handle(words: &Words<'_>, at: usize) -> Option<usize> {
    if !words.has(at, Shape::WORD) || words.is(at, Class::COMMON.with(Class::MONTH).with(Class::WEEKDAY).with(Class::PREP)) {
        return None;
    }
    let mut last = at + 1;
    while words.token(last).is_some_and(|t| t.shape.any(Shape::GLUED.union(Shape::HYPHEN)) && !t.is(Class::PUNCT.with(Class::STOP))) {
        last += 1;
    }
    // « Karim B. »: a first name and an initial.
    if words.cap(at) && words.cap(last) && words.raw(last).trim_end_matches('.').chars().count() == 1 && !words.has(last, Shape::NEWLINE) {
        last += 1;
        last += usize::from(words.raw(last) == "." && words.has(last, Shape::GLUED));
    }
    Some(last)
}
