//! What a name does, and what is done to it: firms hire and merge, people die and resign.

use super::score::Score;
use super::word::Words;
use crate::kind::ActorClass::{Organisation, Person, Place};
use crate::lexicon::fr::actor::Cue;
use crate::lexicon::{Class, Key};

/// How far a verb may stand from its subject, and an object from its verb.
const REACH: usize = 9;

/// What the clause of a name between two tokens says of it.
pub(super) fn deed(words: &Words<'_>, first: usize, last: usize) -> Score {
    let mut score = before(words, first);
    // « le maire de Valmont a vendu »: the verb is the mayor's.
    let governed = |at: usize| words.is(at, Class::PREP);
    if !(first > 0 && governed(first - 1) || first > 1 && words.article(first - 1) && governed(first - 2)) {
        score.join(after(words, last));
    }
    score
}

/// « a racheté Ferrolux », « le rachat par Ferrolux ».
fn before(words: &Words<'_>, first: usize) -> Score {
    let mut score = Score::default();
    let Some(at) = first.checked_sub(1) else { return score };
    if words.low(at) && words.cue(at).meets(Cue::TAKE) && !words.article(at) && (at == 0 || !words.article(at - 1)) {
        score.add(Organisation, 4);
    } else if words.key(at) == Key::Par && at > 0 && words.low(at - 1) && words.cue(at - 1).meets(Cue::TRADE) {
        // « rachetée il y a six ans par » stands too far to be sure.
        score.add(Organisation, 3);
    }
    score
}

/// « Ferrolux supprimera 300 postes », « Ferrolux, dont le titre », « Ferrolux, qui emploie ».
fn after(words: &Words<'_>, last: usize) -> Score {
    let mut score = Score::default();
    let mut at = last;
    if words.mark(at, Key::Comma) {
        at += 1;
        match words.key(at) {
            Key::Dont => return owned(words, at + 1),
            Key::Qui => at += 1,
            _ => return score,
        }
    }
    let Some((verb, done)) = verb(words, at) else { return score };
    let cue = words.cue(verb);
    if done {
        if cue.meets(Cue::TAKE) {
            score.add(Organisation, 4);
        }
        if cue.meets(Cue::LIVE) {
            score.add(Person, 6);
        }
    } else if cue.meets(Cue::TRADE) {
        score.add(Organisation, 4);
    } else if cue.meets(Cue::LIVE) && !words.is(verb, Class::BE) {
        score.add(Person, 6);
    } else if cue.meets(Cue::SPEND) && stake(words, verb + 1) {
        score.add(Organisation, 4);
    }
    score
}

/// The verb that tells what a name does, past auxiliaries, modals, pronouns and adverbs; whether it is done to it.
fn verb(words: &Words<'_>, from: usize) -> Option<(usize, bool)> {
    const DEEDS: Cue = Cue(Cue::TRADE.0 | Cue::SPEND.0 | Cue::LIVE.0 | Cue::TAKE.0);
    let (mut done, mut reflexive, mut weak) = (false, false, None);
    for at in from..from + REACH {
        if !words.low(at) {
            break;
        }
        let auxiliary = words.is(at, Class::BE.with(Class::HAVE).with(Class::MODAL));
        // « né » is folded to « ne ».
        let small = words.is(at, Class::PREP.with(Class::NEG).with(Class::ART).with(Class::PRON)) || words.key(at) == Key::Ne;
        let cue = if small { Cue::default() } else { words.cue(at) };
        let noun = at > from && words.article(at - 1) && !words.verb(at) && !words.raw(at).ends_with('r');
        if !auxiliary && !noun && cue.meets(DEEDS) {
            // « X promet de supprimer »: the last verb of the chain tells most.
            if !cue.meets(Cue(Cue::SPEND.0 | Cue::TAKE.0)) || cue.meets(Cue(Cue::TRADE.0 | Cue::LIVE.0)) {
                return Some((at, done)).filter(|_| !reflexive || cue.meets(Cue::LIVE));
            }
            weak = Some((at, done && !reflexive));
            continue;
        }
        reflexive = words.key(at) == Key::Se;
        // « vient d'être racheté », « a été nationalisée ».
        done = words.is(at, Class::BE) || done && (auxiliary || words.raw(at).ends_with("ment"));
        let passes = auxiliary
            || words.is(at, Class::PRON.with(Class::NEG).with(Class::VERB))
            || words.key(at).leans()
            || matches!(
                words.key(at),
                Key::A | Key::De | Key::Deja | Key::Aussi | Key::Egalement | Key::Ainsi | Key::Pas | Key::Plus | Key::Ete
            )
            || words.raw(at).ends_with("ment");
        if !passes {
            break;
        }
    }
    weak
}

/// Whether money, posts or works are the object of the verb before a token.
fn stake(words: &Words<'_>, from: usize) -> bool {
    (from..from + REACH)
        .take_while(|&at| words.token(at).is_some() && !words.is(at, Class::STOP.with(Class::PUNCT).with(Class::SUBORD)))
        .any(|at| words.low(at) && words.cue(at).meets(Cue::STAKE) || words.is(at, Class::CUR.with(Class::SYM)))
}

/// « dont le titre », « dont les salariés »; « dont la maire », « dont le festival ».
fn owned(words: &Words<'_>, at: usize) -> Score {
    let noun = at + usize::from(words.article(at));
    let cue = if words.article(at) { words.cue(noun) } else { Cue::default() };
    match () {
        () if cue.meets(Cue(Cue::STAKE.0 | Cue::CHIEF.0)) => Score::of(Organisation, 4),
        () if cue.meets(Cue::KIN) => Score::of(Person, 3),
        () if cue.meets(Cue::SEAT) => Score::of(Place, 4),
        () => Score::default(),
    }
}
