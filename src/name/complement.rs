//! What a long name's head takes behind it: a preposition and a name.

use super::chain::chain;
use super::known::known;
use super::word::Words;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Past a preposition and its article at `at`; `wide` also takes what only titles have.
pub(super) fn preposition(words: &Words<'_>, at: usize, wide: bool) -> Option<usize> {
    // « TRIBUNAL DE COMMERCE DE LYON ».
    let loud = at > 0 && words.has(at, Shape::ALLCAPS) && words.has(at - 1, Shape::ALLCAPS);
    let article = |next: usize| next + usize::from(matches!(words.key(next), Key::La | Key::Le | Key::Les) && (loud || words.low(next)));
    if words.cap(at) && !loud {
        return None;
    }
    match words.key(at) {
        Key::De => Some(article(at + 1)),
        Key::Du | Key::Des => Some(at + 1),
        Key::Aux if wide => Some(at + 1),
        Key::Pour | Key::Contre if wide => Some(article(at + 1)),
        _ => None,
    }
}

/// The end of a capitalised complement at `at`.
pub(super) fn proper(words: &Words<'_>, at: usize, limit: usize) -> Option<usize> {
    if !words.cap(at) || words.is(at, Class::COMMON.with(Class::MONTH).with(Class::WEEKDAY)) && !words.is(at, Class::NAME) || at >= limit {
        return None;
    }
    if let Some(known) = known(words, at) {
        // « Lille Métropole ».
        let larger = words.cap(known.last) && words.raw(known.last) == "Métropole";
        return Some(known.last + usize::from(larger));
    }
    if words.is(at, Class::COMMON) {
        return None;
    }
    // « la communauté de communes du Pays de Gex ».
    let last = chain(words, at, limit).last;
    if last == at + 1
        && matches!(
            words.key(at),
            Key::Pays
                | Key::Val
                | Key::Vallee
                | Key::Territoire
                | Key::Ville
                | Key::Bassin
                | Key::Plaine
                | Key::Cote
                | Key::Haut
                | Key::Grand
        )
    {
        let next = preposition(words, last, false).filter(|&n| words.cap(n) && !words.is(n, Class::COMMON));
        return Some(next.map_or(last, |n| known(words, n).map_or_else(|| chain(words, n, limit).last, |k| k.last)));
    }
    Some(last)
}
