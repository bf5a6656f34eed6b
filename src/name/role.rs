//! Titles and functions that stand beside a name.

use super::word::Words;
use crate::lexicon::{Class, Key};
use crate::span::Span;

/// How far a function may stand from its name.
const REACH: usize = 12;

/// The title or function before a name that begins at `first` and ends before `last`, as tokens.
pub(super) fn before(words: &Words<'_>, first: usize, last: usize) -> Option<(usize, usize)> {
    let mut end = first;
    let mut at = first.checked_sub(1)?;
    if words.is(at, Class::TITLE) {
        let wider = at.checked_sub(1).filter(|&i| words.mark(i, Key::Comma) && i > 0).and_then(|i| function(words, i - 1, i));
        return wider.or(Some((at, first)));
    }
    if words.mark(at, Key::Comma) {
        // « la préfète, Aude Marchenoir, »: the name must be set off on both sides.
        if !words.is(last, Class::PUNCT.with(Class::STOP)) && words.token(last).is_some() && words.key(last) != Key::Et {
            return None;
        }
        end = at;
        at = at.checked_sub(1)?;
    }
    // « le Norvégien Torvald Nygaard »: an origin between the function and the name.
    if words.is(at, Class::DEMONYM) && words.cap(at) && words.article(at.checked_sub(1)?) {
        at = at.checked_sub(2)?;
        end = at + 1;
        if words.mark(at, Key::Comma) {
            end = at;
            at = at.checked_sub(1)?;
        }
    }
    if end == first && (words.of(at) || matches!(words.key(at), Key::Et | Key::A | Key::Par | Key::Avec | Key::Que) && words.low(at)) {
        return None;
    }
    function(words, at, end)
}

/// The function phrase that ends before `end`, looked for from `at` backwards.
fn function(words: &Words<'_>, mut at: usize, end: usize) -> Option<(usize, usize)> {
    let floor = at.saturating_sub(REACH);
    loop {
        // « secrétaire général adjoint », « ministre délégué »: a title after a function is its adjective.
        let adjective = at > 0
            && words.low(at)
            && (words.function(at - 1) || words.view.word(at).starts_with(b"adjoint") && words.is(at - 1, Class::TITLE));
        if (words.function(at) || words.is(at, Class::TITLE)) && !adjective && !words.hyphened(at + 1) {
            let mut first = at;
            // « vice-président », « ex-ministre », « Premier ministre ».
            while first > 0 && words.hyphened(first) {
                first -= 1;
            }
            if first > 0
                && matches!(words.key(first - 1), Key::Premier | Key::Premiere | Key::Haut | Key::Haute | Key::Ancien | Key::Ancienne)
            {
                first -= 1;
            }
            // « le secrétaire général adjoint du ministre »: the farthest function heads the phrase.
            if first > 1 && words.of(first - 1) && words.function(first - 2) {
                first -= 2;
            } else if first > 2 && words.article(first - 1) && words.of(first - 2) && words.function(first - 3) {
                first -= 3;
            }
            return Some((first, end));
        }
        let joins = words.of(at)
            || words.article(at)
            || words.adjective(at)
            || words.noun(at) && !words.verb(at)
            || words.cap(at)
            || matches!(words.key(at), Key::Et | Key::En | Key::A | Key::Au | Key::Aux | Key::Pour | Key::D | Key::Adjoint | Key::Adjointe)
                && words.raw(at) != "a";
        if !joins
            || words.is(at, Class::HAVE.with(Class::BE).with(Class::PRON).with(Class::SUBORD)) && !words.cap(at) && !words.article(at)
            || at == floor
        {
            return None;
        }
        at = at.checked_sub(1)?;
    }
}

/// The function in apposition after a name that ends before `last` (« X, conseillère de la Ligue, »), as tokens.
pub(super) fn after(words: &Words<'_>, last: usize) -> Option<(usize, usize)> {
    if !words.mark(last, Key::Comma) && !words.mark(last, Key::Open) {
        return None;
    }
    let mut first = last + 1;
    if words.article(first) || words.is(first, Class::INDEF) && words.low(first) {
        first += 1;
    }
    while matches!(
        words.key(first),
        Key::Ancien | Key::Ancienne | Key::Nouveau | Key::Nouvelle | Key::Actuel | Key::Actuelle | Key::Premier | Key::Premiere
    ) {
        first += 1;
    }
    let mut head = first;
    while words.hyphened(head + 1) {
        head += 1;
    }
    if !words.function(head) && !words.function(first) {
        return None;
    }
    let mut end = head + 1;
    while end < words.len() && end < head + 2 * REACH {
        let stops = words.is(end, Class::PUNCT.with(Class::STOP).with(Class::QUOTE).with(Class::SUBORD).with(Class::HAVE).with(Class::BE));
        if stops || words.verb(end) && words.is(end, Class::SAY) {
            break;
        }
        end += 1;
    }
    // A name closed by a comma or a stop: else the comma was another's.
    words.is(end, Class::PUNCT.with(Class::STOP)).then_some((first, end)).filter(|_| end <= words.len())
}

/// The place of a role in the text, without the comma that closes it.
pub(super) fn span(words: &Words<'_>, role: (usize, usize)) -> Option<Span> {
    let last = words.token(role.1.checked_sub(1)?)?;
    Some(Span::new(words.token(role.0)?.start, last.end))
}
