//! What a capitalised name shows of its class by itself.

use super::chain::Chain;
use super::known::{compass, known};
use super::score::Score;
use super::word::Words;
use crate::kind::ActorClass::{Organisation, Person, Place};
use crate::lexicon::fr::actor::{Cue, NameKind};
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// What a run of capitalised words looks like by itself.
pub(super) fn inside(words: &Words<'_>, chain: &Chain) -> Score {
    let mut score = Score::default();
    let (first, last) = (chain.first, chain.last);
    let any = |cue: Cue| (first..last).any(|i| words.cap(i) && words.cue(i).meets(cue));
    if chain.given {
        score.add(Person, if chain.caps > 1 { 6 } else { 3 });
    } else if chain.caps > 1 {
        score.add(Person, 3);
    }
    // A first name inside: « Sheikh Ahmad », « bin Salman », « Lalla Fatma ».
    // Behind initials it is a part of a firm's (« DLA Piper »).
    let initials = !chain.loud && words.has(first, Shape::ALLCAPS) && words.raw(first).len() > 2;
    if !chain.given && !initials && chain.caps > 1 && (first + 1..last).any(|i| words.is(i, Class::FIRST)) {
        score.add(Person, 2);
    }
    if chain.noble {
        score.add(Person, 3);
    }
    if words.has(first, Shape::DOTTED) || (first + 1..last).any(|i| words.has(i, Shape::DOTTED) && words.raw(i).len() <= 3) {
        score.add(Person, 3);
    }
    if any(Cue::FIRM) && chain.caps > 1 {
        score.add(Organisation, if chain.given { 4 } else { 6 });
    }
    if any(Cue::SITE) && chain.caps > 1 {
        score.add(Place, 5);
    }
    if chain.english || words.raw(first) == "The" {
        score.add(Organisation, 6);
    }
    if chain.legal {
        score.add(Organisation, 9);
    }
    if chain.loud && chain.caps == 1 && !words.shout {
        let len = words.raw(first).len();
        score.add(Organisation, if len <= 6 { 5 } else { 2 });
        // « accuse EHG »: three or four capitals are initials, not somebody.
        score.add(Person, if (2..=4).contains(&len) { -6 } else { 0 });
    } else if chain.caps == 1 && mixed(words.raw(first)) {
        score.add(Organisation, 4);
    }
    if chain.hyphened_low {
        score.add(Place, 7);
    }
    // « Belgrad », « Merustan », « Corvapolis »: what only towns and lands end with.
    let raw = words.raw(chain.last - 1);
    if chain.caps == 1 && ["grad", "stan", "abad", "polis"].iter().any(|end| raw.len() > end.len() + 2 && raw.ends_with(end)) {
        score.add(Place, 5);
    }
    // « Corvatech », « Logimmo »: what only firms end with.
    if chain.caps == 1
        && !words.hyphened(chain.last - 1)
        && ["immo", "tech", "soft", "pharma", "tronic", "loop", "group", "bank", "gaz"]
            .iter()
            .any(|end| raw.len() > end.len() + 2 && raw.ends_with(end))
    {
        score.add(Organisation, 5);
    }
    // « Morlande-Nord », « Sud-Valdor ».
    if (first..last).any(|i| compass(words, i) && (words.hyphened(i) || words.hyphened(i + 1))) {
        score.add(Place, 6);
    }
    // « BFM Business ».
    if chain.caps > 1 && initials {
        score.add(Organisation, 8);
    }
    // « Habitat Belgique », « Rails Norway ».
    let land =
        |i: usize| known(words, i).is_some_and(|k| k.class == Place && k.kind == NameKind::Full && k.last == last && !words.hyphened(i));
    if chain.caps > 1 && !chain.given && (first + 1..last).any(land) {
        score.add(Organisation, 5);
    }
    if matches!(words.key(first), Key::Saint | Key::Sainte) && words.hyphened(first + 1) {
        score.add(Place, 4);
    }
    score
}

/// Capitals inside a word: « ByteDance », « eBay »; not « McCain », « DiCaprio ».
fn mixed(raw: &str) -> bool {
    let inner = raw.chars().skip(1).filter(|c| c.is_uppercase()).count();
    inner > 0
        && raw.chars().any(char::is_lowercase)
        && !["Mc", "Mac", "De", "Di", "La", "Le", "O'", "Van", "D'", "O’", "D’", "Du", "Fitz"].iter().any(|p| raw.starts_with(p))
}
