//! Names that the lexicon knows, and what the text must show to believe them.

use super::table::Row;
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::Key;
use crate::lexicon::fr::actor::{Cue, Doubt, NameKind};
use crate::lexicon::{Class, UNKNOWN, WordId, hash};
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
    let names = words.table.names(first);
    // Most names of several words fail at the second; none has an unknown one.
    let (word, figure_next) = words.token(at + 1).map_or((UNKNOWN, false), |t| (t.word, t.shape.has(Shape::FIGURE)));
    let may_be = |name: &Row| name.more == 0 || name.next == word || figure_next;
    let mut from = 0;
    while let Some(next) = names[from..].iter().position(may_be) {
        let (number, name) = (from + next, &names[from + next]);
        from = number + 1;
        let last = at + 1 + name.more as usize;
        if name.more > 0 {
            let Some(rest) = words.view.tokens.get(at + 1..last) else { continue };
            let own = words.table.rest(name);
            if !rest.iter().zip(own).zip(at + 1..).all(|((t, w), i)| t.word == *w && t.word != 0 || figure(words, i, *w)) {
                continue;
            }
        }
        if joined(words, last) {
            continue;
        }
        let exact = || same(words.view.text(at, last), lexicon.spelling(name.spelling));
        if words.shout && (matches!(name.kind, NameKind::Exact | NameKind::Weak(_)) || name.short) && (last - at <= 2) {
            continue;
        }
        if !words.shout && !capitals(words, at, last, name) {
            continue;
        }
        let next_cap = words.cap(last) && !words.is(last, Class::COMMON) && !words.shout;
        // « la TVA » is the tax before it is the channel.
        // « la RN » is a road, « le RN » a party.
        let party = at > 0
            && (matches!(words.key(at - 1), Key::Du | Key::Au | Key::Open)
                || words.function(at - 1)
                || matches!(words.raw(at - 1), "le" | "Le"));
        if last == at + 1 && words.has(at, Shape::ALLCAPS) && words.cue(at).meets(Cue::PLAIN) && !party {
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
                let bearer = names[number..].iter().find(|n| n.kind == NameKind::Surname && words.table.rest(n) == words.table.rest(name));
                name = bearer.unwrap_or(name);
            }
            // « à Orange » is the town, « Orange a annoncé » the other.
            if matches!(name.kind, NameKind::Weak(Doubt::Classes)) && !words.shout {
                let place =
                    at > 0 && matches!(words.key(at - 1), Key::A | Key::En | Key::Vers | Key::De | Key::Open) && words.raw(at - 1) != "a";
                let meant = |n: &&Row| (n.class == ActorClass::Place) == place;
                name = names[number..].iter().filter(|n| words.table.rest(n) == words.table.rest(name)).find(meant).unwrap_or(name);
            }
            return Some(Known { last, identity: name.identity, kind: name.kind, class: name.class });
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

/// Whether the capitals of a name's spelling stand in the text.
fn capitals(words: &Words<'_>, at: usize, last: usize, name: &Row) -> bool {
    let mut piece = 0;
    for i in at..last {
        if !words.has(i, Shape::WORD) {
            piece += u8::from(words.has(i, Shape::FIGURE));
            continue;
        }
        if piece >= name.pieces {
            return true;
        }
        if name.caps >> piece & 1 == 1 && !words.cap(i) {
            // « Maison blanche »: the first capital may do, in a name of several words.
            return i > at && words.cap(at) && !words.article(at) && !words.opens(at) && i + 1 == last && words.is(at, Class::ORGHEAD);
        }
        // A short word in capitals is not that word in lower case: « LR », « PS ».
        if name.loud >> piece & 1 == 1 && !words.has(i, Shape::ALLCAPS) {
            return false;
        }
        piece += 1;
    }
    true
}

/// Whether two spellings differ in nothing but their apostrophes.
fn same(text: &str, spelling: &str) -> bool {
    let plain = |c: char| if c == '’' { '\'' } else { c };
    text.chars().map(plain).eq(spelling.chars())
}

/// A quarter of the compass, or the part of a town that stands for one.
pub(super) fn compass(words: &Words<'_>, at: usize) -> bool {
    matches!(words.key(at), Key::Nord | Key::Sud | Key::Est | Key::Ouest) || matches!(words.raw(at), "Midi" | "Ville" | "Centre" | "Plage")
}
