//! What stands around a capitalised name and tells its class.

use super::known::known;
use super::score::Score;
use super::word::Words;
use crate::kind::ActorClass::{Organisation, Person, Place, Product};
use crate::lexicon::fr::actor::{Cue, NameKind};
use crate::lexicon::{Class, Key};
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
        && !words.body(noun)
    {
        noun -= 1;
    }
    let noun = whole(noun);
    if matches!(words.raw(noun), "ouragan" | "Ouragan" | "tempête" | "Tempête" | "cyclone" | "Cyclone" | "typhon" | "Typhon") {
        // A storm acts in every sentence after (« Rosa a frappé »), and is nobody.
        score.add(Product, 24);
    } else if words.low(noun) && words.cue(noun).meets(Cue::GOODS) && (single || !words.is(first, Class::FIRST)) {
        score.add(Product, 8);
    } else if words.body(noun) && (single || !words.function(noun)) || makes(words, noun) {
        score.add(Organisation, 8);
    } else if words.is(noun, Class::TITLE) && !words.hyphened(noun) {
        score.add(Person, 8);
    } else if words.function(noun) && !words.is(noun, Class::ORGHEAD) {
        score.add(Person, 6);
    } else if noun == at && matches!(words.key(at), Key::Usine | Key::Usines | Key::Site | Key::Sites | Key::Centre | Key::Centrale) {
        // « l'usine Corvalis » bears its owner's name, « l'usine de Bolbec » its town's.
        score.add(Organisation, 3);
    } else if noun == at && words.low(at) && words.cue(at).meets(Cue::LAND) {
        score.add(Place, 4);
    }
    if words.is(at, Class::DEMONYM) && words.cap(at) {
        score.add(Person, 5);
    }
    match words.key(at) {
        // « a infligé une amende à X »: to whom, not where.
        Key::A if words.raw(at) == "à" && gives(words, at) => {
            score.add(Organisation, 2);
            score.add(Person, 1);
        }
        Key::A if words.raw(at) != "a" && !words.is(at, Class::HAVE) || words.raw(at) == "à" => {
            score.add(Place, if single { 4 } else { 2 })
        }
        Key::En => score.add(Place, 5),
        Key::Vers | Key::Entre => score.add(Place, 3),
        _ if matches!(words.raw(at), "relie" | "relient" | "reliant" | "traverse" | "traversant") => score.add(Place, 4),
        // « …, a déclaré Tavernol. »: who is named behind a verb of saying says it.
        _ if says(words.raw(at)) && single && words.is(first + 1, Class::PUNCT.with(Class::STOP)) => {
            score.add(Person, 3);
        }
        _ if ["rachet", "rachèt", "acqu"].iter().any(|s| words.raw(at).starts_with(s)) => score.add(Organisation, 3),
        Key::Dans | Key::Sur => score.add(Place, 2),
        Key::Chez => {
            score.add(Person, 1);
            score.add(Organisation, 2);
        }
        Key::Par | Key::Avec | Key::Selon | Key::Contre => {
            score.add(Person, 2);
            score.add(Organisation, 1);
        }
        Key::Aux => score.add(Place, 2),
        Key::Au | Key::Du => {
            score.add(Place, 2);
            score.add(Organisation, 1);
            score.add(Person, -5);
        }
        Key::Le | Key::La | Key::Les if !words.cap(at) || words.opens(at) || words.shout => {
            score.add(Person, if words.is(first, Class::FIRST) { 0 } else { -5 });
            score.add(Organisation, 2);
            score.add(Place, 1);
            if single && ["ie", "stan", "land", "lande", "nie"].iter().any(|end| words.raw(first).ends_with(end)) {
                score.add(Place, 3);
            }
            if let Some(far) = words.before(at) {
                match words.key(far) {
                    Key::Dans | Key::Vers => score.add(Place, 3),
                    Key::De => score.add(Place, 1),
                    Key::A if words.raw(far) == "à" => score.add(Place, 1),
                    Key::Selon | Key::Par => score.add(Organisation, 1),
                    _ => {}
                }
            }
        }
        Key::De => {
            if let Some(mut far) = words.before(at).filter(|&i| words.low(i)) {
                // « les centrales nucléaires de Morlande ».
                while far > 0 && words.adjective(far) && !words.cue(far).meets(Cue::LAND) && !words.is(far, Class::FUNCTION) && far + 3 > at
                {
                    far -= 1;
                }
                if words.raw(far) == "auprès" {
                    score.add(Organisation, 2);
                }
                let cue = words.cue(far);
                let east = words.key(far) == Key::Est && far > 0 && words.article(far - 1);
                if words.raw(far) == "siège" {
                    score.add(Organisation, 1);
                } else if cue.meets(Cue::LAND) || cue.meets(Cue::SEAT) || east {
                    score.add(Place, 5);
                } else if cue.meets(Cue::CHIEF) {
                    score.add(Organisation, 4);
                } else if cue.meets(Cue::KIN) {
                    score.add(Person, 3);
                }
            }
            score.add(Place, 1);
        }
        Key::Open if words.mark(first + caps, Key::Close) => score.add(Place, 1),
        Key::Comma if first >= 2 => {
            // « la maire, Odette Sylvain »: the function stands before the comma.
            if words.function(first - 2) {
                score.add(Person, 4);
            }
            // « L'exploitant, Batilux, a été condamné ».
            if words.mark(first + caps, Key::Comma) && firm(words, first - 2) {
                score.add(Organisation, 6);
            }
        }
        _ => {
            score.add(Person, 1);
        }
    }
    score
}

/// Whether a firm's noun with its article ends at a token: « l'exploitant », « le constructeur automobile ».
fn firm(words: &Words<'_>, last: usize) -> bool {
    let noun = if last > 1 && !words.body(last) && (words.adjective(last) || words.is(last, Class::DEMONYM)) { last - 1 } else { last };
    let led = |at: usize| words.article(at) || words.is(at, Class::POSS.with(Class::INDEF)) || matches!(words.key(at), Key::Un | Key::Une);
    words.body(noun) && !words.function(noun) && noun.checked_sub(1).is_some_and(led)
}

/// « le fabricant de câbles X », « le sous-traitant X »: a body's noun and what it makes, deals in or works for.
fn makes(words: &Words<'_>, noun: usize) -> bool {
    if words.raw(noun) == "traitant" || noun > 0 && words.hyphened(noun + 1) && words.raw(noun + 1) == "traitant" {
        return true;
    }
    noun > 1
        && words.low(noun)
        && words.noun(noun)
        && matches!(words.key(noun - 1), Key::De)
        && words.body(noun - 2)
        && !words.function(noun - 2)
        && noun > 2
        && (words.article(noun - 3) || words.is(noun - 3, Class::INDEF) || matches!(words.key(noun - 3), Key::Au | Key::Du))
}

/// Whether « à » at a token brings the one to whom something is given, owed or told.
fn gives(words: &Words<'_>, at: usize) -> bool {
    const STEMS: [&str; 20] = [
        "inflig", "reproch", "accord", "vend", "cède", "cédé", "céd", "demand", "enjoi", "ordonn", "interdi", "impos", "réclam", "confi",
        "attribu", "rachet", "rachèt", "emprunt", "notifi", "verse",
    ];
    (at.saturating_sub(7)..at).rev().take_while(|&i| !words.is(i, Class::PUNCT.with(Class::STOP).with(Class::QUOTE))).any(|i| {
        words.low(i)
            && STEMS.iter().any(|s| words.raw(i).starts_with(s))
            && (words.verb(i)
                || (i.saturating_sub(2)..i).any(|h| words.is(h, Class::HAVE))
                || words.raw(i).ends_with("er")
                || words.raw(i).ends_with("re"))
    })
}

/// « le suisse Nadler »: a people in lower case, which in a text of business is the seat of a firm.
pub(super) fn origin(words: &Words<'_>, first: usize) -> bool {
    first > 1
        && words.low(first - 1)
        && words.is(first - 1, Class::DEMONYM)
        && (words.article(first - 2) || matches!(words.key(first - 2), Key::Au | Key::Du))
}

/// What stands after a name that ends before `last`.
pub(super) fn after(words: &Words<'_>, first: usize, last: usize) -> Score {
    let mut score = Score::default();
    if words.mark(last, Key::Open) {
        if words.is(last + 1, Class::NUM) && words.key(last + 2) == Key::Ans {
            score.add(Person, 8);
        } else if known(words, last + 1).is_some_and(|k| k.class == Place && k.kind == NameKind::Full && words.mark(k.last, Key::Close)) {
            score.add(Place, if words.is(first, Class::FIRST) { 2 } else { 5 });
        } else if words.cap(last + 1) && words.has(last + 1, Shape::ALLCAPS) && words.mark(last + 2, Key::Close) {
            score.add(Person, if words.is(first, Class::FIRST) { 3 } else { 0 });
            score.add(Organisation, 1);
        }
        return score;
    }
    let comma = words.mark(last, Key::Comma);
    let mut at = last + usize::from(comma);
    if comma {
        if words.raw(at).starts_with("âgé") || (words.is(at, Class::NUM) && words.key(at + 1) == Key::Ans) {
            score.add(Person, 8);
            return score;
        }
        if matches!(words.key(at), Key::En | Key::Au) && known(words, at + 1).is_some_and(|k| k.class == Place) {
            score.add(Place, 3);
        }
        if words.article(at) || words.is(at, Class::INDEF) || matches!(words.key(at), Key::Ancien | Key::Ancienne | Key::Son | Key::Sa) {
            at += 1;
        }
        if matches!(words.key(at), Key::Ancien | Key::Ancienne | Key::Nouveau | Key::Nouvelle | Key::Actuel | Key::Actuelle) {
            at += 1;
        }
        if words.is(at, Class::ORD) {
            at += 1;
        }
        // « Ferrolux, détenue par un fonds ».
        if ["détenu", "actionnaire", "repreneur", "filiale", "fondée", "créée", "cotée", "implantée", "spécialis", "propriété"]
            .iter()
            .any(|s| words.raw(at).starts_with(s))
        {
            score.add(Organisation, 5);
            return score;
        }
        if words.body(at) && !words.function(at) || matches!(words.key(at), Key::Geant | Key::Filiale | Key::Entreprise | Key::Constructeur)
        {
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
        let noun = at
            + 2
            + usize::from(words.adjective(at + 2) || matches!(words.key(at + 2), Key::Ancien | Key::Ancienne | Key::Petit | Key::Petite));
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

/// Whether what opens a sentence and ends before `last` is told of as an actor is: « X a dit », « X et Y ont dit », « X, qui a dit »,
/// « X, racheté par Y, a dit ».
pub(super) fn acts(words: &Words<'_>, last: usize) -> bool {
    let paired = || {
        let next = last + 1 + usize::from(words.article(last + 1));
        words.key(last) == Key::Et && words.cap(next) && (next + 1..next + 3).any(|end| verb_after(words, end).is_some())
    };
    let told =
        |at: usize| matches!(words.key(at), Key::Qui | Key::Dont) || words.has(at, Shape::ACUTE_END) && words.key(at + 1) == Key::Par;
    verb_after(words, last).is_some() || paired() || words.mark(last, Key::Comma) && (told(last + 1) || apposed(words, last))
}

/// « X, filiale d'Y, a vendu », « X, basée à Nice, a fermé »: between two commas what it is, and behind them what it does.
fn apposed(words: &Words<'_>, comma: usize) -> bool {
    let at = comma + 1;
    let noun = at + usize::from(words.article(at));
    let what =
        words.function(noun) || words.body(noun) || matches!(words.raw(noun), "spécialiste" | "leader" | "numéro" | "fleuron" | "pionnier");
    let state = words.has(at, Shape::ACUTE_END) || words.raw(at).ends_with("ée") || words.key(at) == Key::En && words.low(at + 1);
    let close = (at..(at + 14).min(words.len())).find(|&i| words.mark(i, Key::Comma) || words.is(i, Class::STOP));
    (what || state) && close.is_some_and(|i| words.mark(i, Key::Comma) && verb_after(words, i + 1).is_some())
}

/// The verb whose subject a name that ends before `last` seems to be.
pub(super) fn verb_after(words: &Words<'_>, last: usize) -> Option<usize> {
    for at in last..last + 4 {
        if words.verb(at) {
            return Some(at);
        }
        let key = words.key(at);
        let passes = (key.leans() || matches!(key, Key::Ainsi | Key::Egalement | Key::Aussi | Key::Avait)) && words.low(at);
        if !passes {
            return None;
        }
    }
    None
}

/// Whether a word is a common verb of saying, as an incise has it: « dit X », « a ajouté X ».
fn says(word: &str) -> bool {
    const STEMS: [&str; 14] = [
        "déclar", "ajout", "affirm", "expliqu", "indiqu", "précis", "estim", "confi", "soulign", "répond", "conclu", "assur", "résum",
        "raconte",
    ];
    matches!(word, "dit" | "disait" | "lâche" | "lâché" | "lance" | "lancé") || STEMS.iter().any(|s| word.starts_with(s))
}
