//! Long names that a head word opens: « tribunal administratif de Rouen », « Fédération française de football ».

use super::body::body;
use super::complement::{preposition, proper};
use super::known::known;
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::Cue;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// A name that a head opens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Long {
    pub(super) last: usize,
    pub(super) class: ActorClass,
    /// Whether anything follows the head.
    pub(super) complete: bool,
    /// Whether a capitalised word follows it.
    pub(super) named: bool,
}

/// The name that a head at `at` opens, if one does.
pub(super) fn long(words: &Words<'_>, at: usize, limit: usize) -> Option<Long> {
    let token = words.token(at)?;
    let cap = words.cap(at);
    // « a placé X en détention », « porté par X »: no square, no gate.
    let raw = words.raw(at);
    if raw.ends_with('é') && !["ité", "eté", "été", "uté", "lté", "mté"].iter().any(|end| raw.ends_with(end)) {
        return None;
    }
    for head in words.table.heads(token.word) {
        let end = at + 1 + head.rest.len();
        let Some(rest) = words.view.tokens.get(at + 1..end) else { continue };
        if !rest.iter().zip(words.table.rest_of_head(head)).all(|(t, w)| t.word == *w) || !(head.low || cap) || words.hyphened(end) {
            continue;
        }
        // « à la place de », « sur place ».
        if !cap && words.key(at) == Key::Place && at > 1 && matches!(words.key(at - 2), Key::A | Key::En) {
            return None;
        }
        // « le procureur de la République de Caen »: the prosecutor's town is no part of a name.
        if words.key(at) == Key::Republique && at > 2 && words.is(at - 3, Class::FUNCTION) {
            return None;
        }
        if !cap && outside(words, at, end, head.class) {
            continue;
        }
        let class = class(words, at, end, head.class);
        let tail = match class {
            ActorClass::Place => place(words, end, limit, cap),
            _ if !cap => authority(words, end, limit, class),
            _ => body(words, end, limit),
        };
        let named = (end..tail).any(|i| words.cap(i) || words.is(i, Class::NUM));
        if !cap && !named {
            continue;
        }
        return Some(Long { last: tail, class, complete: tail > end, named });
    }
    None
}

/// Whether a head in lower case only announces the name (« la ville de Caen »).
fn outside(words: &Words<'_>, at: usize, end: usize, class: ActorClass) -> bool {
    if end > at + 1 && class != ActorClass::Place {
        return !(matches!(class, ActorClass::Government | ActorClass::Organisation))
            || matches!(words.key(at), Key::Hotel | Key::Armee | Key::Garde);
    }
    // « la région Bretagne » is an authority under its own name; « la région de Lyon » is not.
    if matches!(words.key(at), Key::Region) && words.cap(end) && end == at + 1 {
        return class != ActorClass::Government
            || at > 1 && words.article(at - 1) && matches!(words.key(at - 2), Key::Dans | Key::Sur | Key::En);
    }
    // « le collège Simone-Weil », « l'aéroport Charles-Dupuy »: a name joined by hyphens makes one with what bears it.
    let bears = matches!(words.raw(at), "collège" | "lycée" | "école" | "aéroport" | "gymnase" | "stade" | "clinique" | "résidence");
    if bears && words.cap(end) && words.hyphened(end + 1) {
        return false;
    }
    words.cue(at).meets(Cue::OUTSIDE)
}

/// A head written alike for two classes: « Chambre de commerce » is no chamber of a parliament.
fn class(words: &Words<'_>, at: usize, end: usize, class: ActorClass) -> ActorClass {
    match words.key(at) {
        Key::Conseil | Key::Commission | Key::Agence | Key::Office | Key::Bureau | Key::Chambre
            if class == ActorClass::Organisation && end == at + 1 =>
        {
            let national = matches!(
                words.key(end),
                Key::Nationale | Key::National | Key::Federale | Key::Federal | Key::Regional | Key::Regionale | Key::Superieur
            );
            let raw = words.raw(end);
            if national || raw.starts_with("nation") || raw.starts_with("région") || raw.starts_with("départ") || raw.starts_with("munic")
            {
                ActorClass::Government
            } else {
                class
            }
        }
        _ => class,
    }
}

/// « Col de Brévanne », « rue Gambetta », « place du 11-Novembre », « île d'Oléron ».
fn place(words: &Words<'_>, from: usize, limit: usize, cap: bool) -> usize {
    let direct = |at: usize| proper(words, at, limit);
    let mut at = from;
    if cap && words.adjective(at) && words.key(from - 1) != Key::Etat {
        at += 1;
    }
    if let Some(end) = direct(at) {
        return end;
    }
    let Some(next) = preposition(words, at, false) else { return if at > from { at } else { from } };
    if let Some(end) = day(words, next) {
        return end;
    }
    if let Some(end) = direct(next) {
        // « place de la République », « rue du Général-de-Gaulle », « rue du Faubourg du Temple ».
        return match preposition(words, end, false).and_then(|n| proper(words, n, limit)) {
            Some(more) if !known_place(words, end + 1) => more,
            _ => end,
        };
    }
    if cap && words.noun(next) { next + 1 } else { from }
}

fn known_place(words: &Words<'_>, at: usize) -> bool {
    (at..at + 2).any(|i| known(words, i).is_some_and(|k| k.class == ActorClass::Place))
}

/// « 19-Mars-1962 », « 11-Novembre », « 11 Novembre ».
fn day(words: &Words<'_>, at: usize) -> Option<usize> {
    if !(words.is(at, Class::NUM) && words.is(at + 1, Class::MONTH) && words.cap(at + 1)) {
        return None;
    }
    let mut end = at + 2;
    if words.mark(end, Key::Hyphen) && words.has(end, Shape::GLUED) && words.is(end + 1, Class::NUM) {
        end += 2;
    } else if words.is(end, Class::YEAR) {
        end += 1;
    }
    Some(end)
}

/// An authority or institution in lower case: it must reach a capital (« préfecture du Finistère »).
fn authority(words: &Words<'_>, from: usize, limit: usize, class: ActorClass) -> usize {
    let mut at = from;
    let mut end = from;
    let mut common = 0;
    loop {
        while words.adjective(at) && at < limit {
            // « le ministère de l'Intérieur français » is the ministère de l'Intérieur.
            if end > from && words.is(at, Class::DEMONYM) {
                return end;
            }
            at += 1;
            if end > from {
                end = at;
            }
        }
        if end == from
            && let Some(stop) = proper(words, at, limit).filter(|_| !words.is(at, Class::FIRST) || class == ActorClass::Organisation)
        {
            return stop;
        }
        // « de l'Agriculture et de la Forêt », « de la Transition écologique et solidaire ».
        let joined = end > from && words.key(at) == Key::Et;
        if joined && words.adjective(at + 1) {
            end = at + 2;
            at = end;
            continue;
        }
        if end > from && !joined && !(words.low(end - 1) && common < 2) {
            break;
        }
        let Some(next) = preposition(words, at + usize::from(joined), false) else {
            if end == from && words.key(at) == Key::Et && words.key(at + 1) == Key::De && words.noun(at + 2) {
                at += 3;
                continue;
            }
            break;
        };
        if let Some(stop) = proper(words, next, limit) {
            if joined && words.is(next, Class::FIRST) {
                break;
            }
            // « tribunal de Paris »: nothing follows a place but another authority's word.
            if known(words, next).is_some_and(|k| k.class == ActorClass::Place) {
                return stop;
            }
            at = stop;
            end = stop;
        } else if words.noun(next) && common < 3 && !joined {
            common += 1;
            at = next + 1;
        } else {
            break;
        }
    }
    end
}
