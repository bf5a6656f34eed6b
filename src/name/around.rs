//! What stands around a capitalised name and tells its class.

use super::known::known;
use super::score::Score;
use super::word::Words;
use crate::kind::ActorClass::{Organisation, Person, Place, Product};
use crate::lexicon::Class;
use crate::lexicon::fr::actor::{Cue, NameKind};
use crate::token::Shape;

/// What stands before a name that begins at `first`.
pub(super) fn before(words: &Words<'_>, first: usize, caps: usize) -> Score {
    let mut score = Score::default();
    let Some(at) = first.checked_sub(1) else { return Score::of(Person, 1) };
    let single = caps == 1;
    // An adjective of origin between a noun and a name: « le groupe français Thalès », « le président turc Erdoğan ».
    let mut noun = at;
    // « la start-up lyonnaise Mirabella ».
    let whole = |mut noun: usize| {
        while noun > 0 && words.hyphened(noun) && words.low(noun) && words.raw(noun) != "parole" {
            noun -= 1;
        }
        noun
    };
    while noun > 0
        && words.low(noun)
        && (words.adjective(noun) || words.is(noun, Class::DEMONYM) && !words.is(noun, Class::PREP))
        && noun + 3 > at
        && !words.cue(noun).meets(Cue::BODY)
    {
        noun -= 1;
    }
    let noun = whole(noun);
    if words.low(noun) && words.cue(noun).meets(Cue::GOODS) && (single || !words.is(first, Class::FIRST)) {
        score.add(Product, 8);
    } else if words.body(noun) && (single || !words.function(noun)) {
        score.add(Organisation, 8);
    } else if words.is(noun, Class::TITLE) && !words.hyphened(noun) {
        score.add(Person, 8);
    } else if words.function(noun) && !words.is(noun, Class::ORGHEAD) {
        score.add(Person, 6);
    } else if noun == at && matches!(words.folded(at), b"usine" | b"usines" | b"site" | b"sites" | b"centre" | b"centrale") {
        // « l'usine Corvalis » bears its owner's name, « l'usine de Bolbec » its town's.
        score.add(Organisation, 3);
    } else if noun == at && words.low(at) && words.cue(at).meets(Cue::LAND) {
        score.add(Place, 4);
    }
    if words.is(at, Class::DEMONYM) && words.cap(at) {
        score.add(Person, 5);
    }
    match words.folded(at) {
        b"a" if words.raw(at) != "a" && !words.is(at, Class::HAVE) || words.raw(at) == "à" => score.add(Place, if single { 4 } else { 2 }),
        b"en" => score.add(Place, 5),
        b"vers" | b"entre" => score.add(Place, 3),
        _ if matches!(words.raw(at), "relie" | "relient" | "reliant" | "traverse" | "traversant") => score.add(Place, 4),
        _ if ["rachet", "rachèt", "acqu"].iter().any(|s| words.raw(at).starts_with(s)) => score.add(Organisation, 3),
        b"dans" | b"sur" => score.add(Place, 2),
        b"chez" | b"par" | b"avec" | b"selon" | b"contre" => {
            score.add(Person, 2);
            score.add(Organisation, 1);
        }
        b"aux" => score.add(Place, 2),
        b"au" | b"du" => {
            score.add(Place, 2);
            score.add(Organisation, 1);
            score.add(Person, -5);
        }
        b"le" | b"la" | b"les" if !words.cap(at) || words.opens(at) || words.shout => {
            score.add(Person, if words.is(first, Class::FIRST) { 0 } else { -5 });
            score.add(Organisation, 2);
            score.add(Place, 1);
            if single && ["ie", "stan", "land", "lande", "nie"].iter().any(|end| words.raw(first).ends_with(end)) {
                score.add(Place, 3);
            }
            if let Some(far) = words.before(at) {
                match words.folded(far) {
                    b"dans" | b"vers" => score.add(Place, 3),
                    b"de" => score.add(Place, 1),
                    b"a" if words.raw(far) == "à" => score.add(Place, 1),
                    b"selon" | b"par" => score.add(Organisation, 1),
                    _ => {}
                }
            }
        }
        b"de" => {
            if let Some(mut far) = words.before(at).filter(|&i| words.low(i)) {
                // « les centrales nucléaires de Morlande ».
                while far > 0 && words.adjective(far) && !words.cue(far).meets(Cue::LAND) && !words.is(far, Class::FUNCTION) && far + 3 > at
                {
                    far -= 1;
                }
                let cue = words.cue(far);
                let east = words.folded(far) == b"est" && far > 0 && words.article(far - 1);
                if cue.meets(Cue::LAND) || cue.meets(Cue::SEAT) || east {
                    score.add(Place, 5);
                } else if cue.meets(Cue::CHIEF) {
                    score.add(Organisation, 4);
                } else if cue.meets(Cue::KIN) {
                    score.add(Person, 3);
                }
            }
            score.add(Place, 1);
        }
        b"(" if words.mark(first + caps, b')') => score.add(Place, 1),
        b"," if first >= 2 => {
            // « la maire, Odette Sylvain »: the function stands before the comma.
            if words.function(first - 2) {
                score.add(Person, 4);
            }
        }
        _ => {
            score.add(Person, 1);
        }
    }
    score
}

/// What stands after a name that ends before `last`.
pub(super) fn after(words: &Words<'_>, first: usize, last: usize) -> Score {
    let mut score = Score::default();
    if words.mark(last, b'(') {
        if words.is(last + 1, Class::NUM) && words.folded(last + 2) == b"ans" {
            score.add(Person, 8);
        } else if known(words, last + 1).is_some_and(|k| k.class == Place && k.kind == NameKind::Full && words.mark(k.last, b')')) {
            score.add(Place, if words.is(first, Class::FIRST) { 2 } else { 5 });
        } else if words.cap(last + 1) && words.has(last + 1, Shape::ALLCAPS) && words.mark(last + 2, b')') {
            score.add(Person, if words.is(first, Class::FIRST) { 3 } else { 0 });
            score.add(Organisation, 1);
        }
        return score;
    }
    let comma = words.mark(last, b',');
    let mut at = last + usize::from(comma);
    if comma {
        if words.raw(at).starts_with("âgé") || (words.is(at, Class::NUM) && words.folded(at + 1) == b"ans") {
            score.add(Person, 8);
            return score;
        }
        if matches!(words.folded(at), b"en" | b"au") && known(words, at + 1).is_some_and(|k| k.class == Place) {
            score.add(Place, 3);
        }
        if words.article(at) || words.is(at, Class::INDEF) || matches!(words.folded(at), b"ancien" | b"ancienne" | b"son" | b"sa") {
            at += 1;
        }
        if matches!(words.folded(at), b"ancien" | b"ancienne" | b"nouveau" | b"nouvelle" | b"actuel" | b"actuelle") {
            at += 1;
        }
        if words.is(at, Class::ORD) {
            at += 1;
        }
        // « Ferrolux, détenue par un fonds ».
        if ["détenu", "filiale", "fondée", "créée", "cotée", "implantée", "spécialis", "propriété"]
            .iter()
            .any(|s| words.raw(at).starts_with(s))
        {
            score.add(Organisation, 5);
            return score;
        }
        if words.body(at) && !words.function(at) || matches!(words.folded(at), b"geant" | b"filiale" | b"entreprise" | b"constructeur") {
            score.add(Organisation, 6);
        } else if words.low(at) && words.function(at) && !words.is(at, Class::ORGHEAD) {
            score.add(Person, 4);
        } else if words.low(at) && words.cue(at).meets(Cue::LAND) {
            score.add(Place, 4);
        }
        return score;
    }
    if words.raw(at).starts_with("âgé") {
        score.add(Person, 6);
    }
    // « Morlande est un village ».
    if words.is(at, Class::BE) && (words.article(at + 1) || words.is(at + 1, Class::INDEF)) {
        let noun =
            at + 2 + usize::from(words.adjective(at + 2) || matches!(words.folded(at + 2), b"ancien" | b"ancienne" | b"petit" | b"petite"));
        if words.body(noun) && !words.function(noun) {
            score.add(Organisation, 6);
        } else if words.function(noun) {
            score.add(Person, 5);
        } else if words.cue(noun).meets(Cue::LAND) {
            score.add(Place, 6);
        }
        return score;
    }
    if let Some(verb) = verb_after(words, last) {
        let points = if words.is(verb, Class::SAY) { 3 } else { 1 };
        score.add(Person, points);
        score.add(Organisation, 1);
    }
    score
}

/// The verb whose subject a name that ends before `last` seems to be.
pub(super) fn verb_after(words: &Words<'_>, last: usize) -> Option<usize> {
    for at in last..last + 4 {
        if words.verb(at) {
            return Some(at);
        }
        let passes = matches!(
            words.folded(at),
            b"ne"
                | b"se"
                | b"le"
                | b"la"
                | b"les"
                | b"lui"
                | b"leur"
                | b"y"
                | b"en"
                | b"a-t"
                | b"ainsi"
                | b"egalement"
                | b"aussi"
                | b"avait"
        ) && words.low(at);
        if !passes {
            return None;
        }
    }
    None
}
