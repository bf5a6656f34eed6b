//! Names that the lexicon knows, and what the text must show to believe them.

use super::clue::compass;
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::Key;
use crate::lexicon::fr::actor::{Cue, Doubt, NameKind};
use crate::lexicon::{Class, KnownName, WordId, hash};
use crate::token::Shape;

/// A name of the lexicon that stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) last: usize,
    pub(super) identity: u32,
    pub(super) kind: NameKind,
    pub(super) class: ActorClass,
}

/// The longest known name that begins at a token.
pub(super) fn known(words: &Words<'_>, at: usize) -> Option<Known> {
    let token = words.token(at)?;
    let lexicon = words.view.lexicon;
    let first = if token.is(Class::NAME) {
        token.word
    } else if token.shape.has(Shape::FIGURE) && words.cap(at + 1) {
        // « 20 Minutes ».
        let digits = words.raw(at).as_bytes();
        lexicon.index.find(digits, hash(digits))
    } else {
        return None;
    };
    let names = lexicon.names(first);
    for (number, name) in names.iter().enumerate() {
        let last = at + 1 + name.rest.len();
        let Some(rest) = words.view.tokens.get(at + 1..last) else { continue };
        if !rest.iter().zip(&name.rest).zip(at + 1..).all(|((t, w), i)| t.word == *w && t.word != 0 || figure(words, i, *w))
            || joined(words, last)
        {
            continue;
        }
        let exact = || same(words.view.text(at, last), &name.spelling);
        if words.shout && (matches!(name.kind, NameKind::Exact | NameKind::Weak(_)) || name.spelling.len() < 4) && (last - at <= 2) {
            continue;
        }
        if !words.shout && !capitals(words, at, last, &name.spelling) {
            continue;
        }
        let next_cap = words.cap(last) && !words.is(last, Class::COMMON) && !words.shout;
        // « la TVA » is the tax before it is the channel.
        if last == at + 1 && words.has(at, Shape::ALLCAPS) && words.cue(at).meets(Cue::PLAIN) {
            continue;
        }
        let believed = match name.kind {
            NameKind::Full | NameKind::Nickname | NameKind::Surname => true,
            NameKind::Exact => exact(),
            NameKind::Contracted => at > 0 && matches!(words.key(at - 1), Key::Du | Key::Au | Key::Des | Key::Aux) && words.low(at - 1),
            NameKind::Weak(Doubt::FirstName) => !next_cap,
            NameKind::Weak(Doubt::Surname) => !(at > 0 && words.is(at - 1, Class::FIRST.with(Class::TITLE))),
            // « le Nord de la plaine », « Elle a déclaré ».
            NameKind::Weak(Doubt::Word) => {
                !(last == at + 1
                    && (words.of(last) && !words.is(at, Class::ORGHEAD.with(Class::GOVHEAD))
                        || words.opens(at) && words.is(at, Class::COMMON)))
            }
            NameKind::Weak(_) => true,
        };
        if believed {
            // « Hollande » is the country only where an article says so.
            let mut name = name;
            if matches!(name.kind, NameKind::Weak(Doubt::Surname))
                && !(at > 0 && matches!(words.key(at - 1), Key::La | Key::Le | Key::En | Key::Au))
            {
                let bearer = names[number..].iter().find(|n| n.kind == NameKind::Surname && n.rest == name.rest);
                name = bearer.unwrap_or(name);
            }
            // « à Orange » is the town, « Orange a annoncé » the other.
            if matches!(name.kind, NameKind::Weak(Doubt::Classes)) && !words.shout {
                let place =
                    at > 0 && matches!(words.key(at - 1), Key::A | Key::En | Key::Vers | Key::De | Key::Open) && words.raw(at - 1) != "a";
                let meant = |n: &&KnownName| (lexicon.identity(n.identity).class == ActorClass::Place) == place;
                name = names[number..].iter().filter(|n| n.rest == name.rest).find(meant).unwrap_or(name);
            }
            let class = lexicon.identity(name.identity).class;
            return Some(Known { last, identity: name.identity, kind: name.kind, class });
        }
    }
    None
}

/// Whether a token is the number that a name has there (« France 24 »).
fn figure(words: &Words<'_>, at: usize, word: WordId) -> bool {
    words.has(at, Shape::FIGURE) && words.raw(at).as_bytes() == words.view.index().word(word)
}

/// Whether a hyphen makes what follows a part of the same word: not between two sets of initials (« CGT-CFDT ») or two places.
fn joined(words: &Words<'_>, last: usize) -> bool {
    let initials = words.has(last, Shape::ALLCAPS) && words.has(last - 1, Shape::ALLCAPS);
    let apart = initials || words.is(last, Class::NAME) && words.cap(last);
    words.hyphened(last)
        && (compass(words, last) || compass(words, last - 1) && words.cap(last) || !(apart || matches!(words.key(last), Key::La | Key::Ci)))
}

/// Whether the capitals of a spelling stand in the text.
fn capitals(words: &Words<'_>, at: usize, last: usize, spelling: &str) -> bool {
    let mut pieces = spelling.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty());
    for i in at..last {
        if !words.has(i, Shape::WORD) {
            if words.has(i, Shape::FIGURE) {
                pieces.next();
            }
            continue;
        }
        let Some(piece) = pieces.next() else { return true };
        if piece.starts_with(char::is_uppercase) && !words.cap(i) {
            // « Maison blanche »: the first capital may do, in a name of several words.
            if i > at && words.cap(at) && !words.article(at) && !words.opens(at) && i + 1 == last && words.is(at, Class::ORGHEAD) {
                return true;
            }
            return false;
        }
        // A short word in capitals is not that word in lower case: « LR », « PS ».
        if piece.len() < 4 && piece.len() > 1 && piece.chars().all(char::is_uppercase) && !words.has(i, Shape::ALLCAPS) {
            return false;
        }
    }
    true
}

/// Whether two spellings differ in nothing but their apostrophes.
fn same(text: &str, spelling: &str) -> bool {
    let plain = |c: char| if c == '’' { '\'' } else { c };
    text.chars().map(plain).eq(spelling.chars())
}
