//! The names of bodies, whose complements may be common nouns: « Fédération française de football ».

use super::chain::chain;
use super::complement::{preposition, proper};
use super::known::known;
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// A body whose head bears a capital: its complements may be common nouns.
pub(super) fn body(words: &Words<'_>, from: usize, limit: usize) -> usize {
    let mut at = from;
    let mut end = from;
    let mut common = 0;
    // « l'Organisation maritime du Ponant »: what stands between a head and « du » is its adjective.
    if of_another(words.raw(at)) {
        return end;
    }
    if words.noun(at)
        && !words.is(at, Class::VERB.with(Class::TRIGGER))
        && (words.of(at + 1) || words.cap(at + 1) || words.mark(at + 1, Key::Open))
    {
        at += 1;
        end = at;
    }
    loop {
        while at < limit && (words.adjective(at) || title_word(words, at)) {
            at += 1;
            end = at;
        }
        if words.cap(at) && at < limit && !words.is(at, Class::COMMON.with(Class::PREP)) && (end == from || words.cap(at - 1)) {
            if end > from && words.is(at, Class::FIRST) {
                break;
            }
            at = chain(words, at, limit).last;
            end = at;
            continue;
        }
        let joined = matches!(words.key(at), Key::Et | Key::Comma) && preposition(words, at + 1, false).is_some() && end > from;
        if words.key(at) == Key::Comma && !(joined && common > 0 && enumerates(words, at)) {
            break;
        }
        if !joined && words.key(at) == Key::Et && end > from && words.low(end - 1) && words.adjective(at + 1) {
            at += 2;
            end = at;
            continue;
        }
        let Some(next) = preposition(words, at + usize::from(joined), true).filter(|&n| n < limit) else { break };
        if words.cap(next) {
            if words.is(next, Class::FIRST)
                && words.cap(next + 1)
                && words.is(at, Class::PREP)
                && words.key(at) == Key::De
                && !words.is(next, Class::NAME)
            {
                break;
            }
            let Some(stop) = proper(words, next, limit) else { break };
            if known(words, next).is_some_and(|k| k.class == ActorClass::Person) && words.key(at) == Key::De {
                break;
            }
            at = stop;
            end = stop;
            if known(words, next).is_some_and(|k| k.class == ActorClass::Place) {
                break;
            }
        } else if (words.noun(next) || matches!(words.key(next), Key::Tous | Key::Toutes)) && common < 4 && !words.verb_only(next) {
            common += 1;
            at = next + 1;
            end = at;
        } else {
            break;
        }
    }
    end
}

/// Whether a word behind a name says what that is to another thing, and is no part of it: « la société X coupable de fraude ».
fn of_another(word: &str) -> bool {
    let word = word.strip_suffix('s').unwrap_or(word);
    matches!(
        word,
        "coupable"
            | "responsable"
            | "propriétaire"
            | "victime"
            | "titulaire"
            | "redevable"
            | "complice"
            | "membre"
            | "filiale"
            | "actionnaire"
            | "bénéficiaire"
            | "gestionnaire"
            | "signataire"
            | "locataire"
            | "auteur"
            | "proche"
            | "leader"
            | "fabricant"
            | "spécialiste"
    )
}

/// A participle or adjective that only a title bears: « Rivières propres », « Terre promise ».
fn title_word(words: &Words<'_>, at: usize) -> bool {
    words.low(at)
        && at > 0
        && words.cap(at - 1)
        && !words.is(at, Class::COMMON.with(Class::HAVE).with(Class::BE))
        && (words.has(at, Shape::ACUTE_END)
            || words.raw(at).ends_with('s')
                && words.raw(at - 1).ends_with('s')
                && !words.is(at, Class::VERB.with(Class::TRIGGER).with(Class::FUNCTION))
            || ["ante", "antes", "ants", "ente", "entes", "aux"].iter().any(|e| words.raw(at).ends_with(e)))
        && !matches!(words.raw(at + 1), "par" | "en" | "à" | "dans" | "le" | "la" | "les" | "depuis")
}

/// « du livre, de la presse et du papier »: a list that ends with « et ».
fn enumerates(words: &Words<'_>, at: usize) -> bool {
    (at + 2..at + 7).any(|i| words.key(i) == Key::Et && preposition(words, i + 1, false).is_some())
}
