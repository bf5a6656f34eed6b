//! Common nouns that stand for an actor named elsewhere: « le président américain », « l'entreprise ».

use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::Cue;
use crate::lexicon::{Class, Key};

/// The description that a common noun at `at` begins: its end, what it describes, the hash of its noun.
pub(super) fn nominal(words: &Words<'_>, at: usize) -> Option<(usize, ActorClass, u64)> {
    let token = words.token(at)?;
    let before = at.checked_sub(1)?;
    let definite =
        words.article(before) || words.is(before, Class::DEM.with(Class::POSS)) || matches!(words.key(before), Key::Du | Key::Au);
    if !definite || words.hyphened(at) || words.key(before) == Key::Les {
        return None;
    }
    let body = words.cue(at).meets(Cue::BODY);
    if !body && !token.is(Class::FUNCTION) {
        return None;
    }
    let mut last = at + 1;
    while words.hyphened(last) {
        last += 1;
    }
    while last < at + 4 && (words.adjective(last) || words.is(last, Class::DEMONYM) && words.low(last)) && !words.verb(last) {
        last += 1;
    }
    // The noun only announces the name that follows.
    if words.cap(last) && !words.is(last, Class::COMMON) {
        return None;
    }
    Some((last, if body { ActorClass::Organisation } else { ActorClass::Person }, token.hash))
}
