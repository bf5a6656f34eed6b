//! Which way the clause around a token leans: to the past, to the future, or to neither.

use super::participle::{is_participle, is_planned};
use super::verbal::names_paper;
use crate::clause::words::cue::Cue;
use crate::clause::words::fact::cue_of;
use crate::clause::words::word::{is_counting, is_text};
use crate::grammar::View;
use crate::lexicon::fr::verb::{Tense, VerbRole};
use crate::lexicon::{Class, Key, UNKNOWN};
use crate::token::Shape;

/// What the verbs of a clause say of when it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaning {
    Past,
    Future,
    /// A present without a plan: a habit, a state, a headline.
    Present,
    /// No verb tells.
    None,
}

/// The tokens of the clause around `at`: from mark to mark, conjunction to conjunction.
pub(super) fn clause(view: &View<'_>, at: usize) -> (usize, usize) {
    let breaks = |i: usize| {
        let t = &view.tokens[i];
        // Nearly every token is none of the three.
        t.is(Class::STOP.with(Class::PUNCT).with(Class::SUBORD))
            && (t.is(Class::STOP)
                || (t.is(Class::PUNCT) && !matches!(view.key(i), Key::Comma))
                || (t.is(Class::SUBORD) && !matches!(view.key(i), Key::Comme)))
    };
    let from = (0..at).rev().find(|&i| breaks(i)).map_or(0, |i| i + 1);
    let to = (at..view.tokens.len()).find(|&i| breaks(i)).unwrap_or(view.tokens.len());
    (from, to)
}

/// What one verb form, with its auxiliaries, says; its weight falls with distance.
#[inline]
pub(super) fn of_verb(view: &View<'_>, at: usize) -> Option<Leaning> {
    let token = &view.tokens[at];
    // Most tokens are marks, or words that the lexicon knows and that are no verb.
    let none = !token.is(Class::VERB) && (token.word != UNKNOWN || !token.shape.has(Shape::WORD));
    if none { None } else { of_form(view, at) }
}

/// What a word that is a verb's form, or may be one, says.
#[inline(never)]
fn of_form(view: &View<'_>, at: usize) -> Option<Leaning> {
    let token = &view.tokens[at];
    let entry = view.index().entry(token.word);
    let form = entry.form;
    // « n'importe quand », « entre » have no tense.
    if token.end - token.start >= "importe".len() && view.word(at) == b"importe"
        || token.is(Class::PREP) && !token.is(Class::BE.with(Class::HAVE))
    {
        return None;
    }
    if !token.is(Class::VERB)
        || token.is_cap()
            && !token.shape.has(Shape::ALLCAPS)
            && token.end - token.start > 2
            && at > 0
            && !view.tokens[at - 1].is(Class::STOP.with(Class::QUOTE))
    {
        return guess(view, at);
    }
    // « à » is no « a », nor is « a compter »; « plus » no form of « plaire », « la est » is no verb, a determiner before it makes it a noun.
    if view.key(at) == Key::Plus || view.key(at) == Key::A && (token.shape.has(Shape::ACCENT) || is_before_infinitive(view, at)) {
        return None;
    }
    let before = at.checked_sub(1).map(|i| &view.tokens[i]);
    if before.is_some_and(|b| {
        b.is(Class::ART.with(Class::DEM).with(Class::INDEF).with(Class::POSS).with(Class::PREP))
            && !form.may_be(Tense::Infinitive)
            && !token.is(Class::BE.with(Class::HAVE))
    }) && !before.is_some_and(|b| b.is(Class::PRON))
        // « la cour le libéra »: surely a verb.
        && !(form.is_third() && (form.may_be(Tense::PastSimple) || form.may_be(Tense::Future)) && !form.may_be(Tense::Present) && !form.may_be(Tense::PastParticiple))
    {
        return None;
    }
    let next = |skip: usize| (at + 1..view.tokens.len().min(at + 1 + skip)).map(|i| (i, &view.tokens[i]));
    let participle = |i: usize, t: &crate::token::Token| {
        view.index().entry(t.word).form.may_be(Tense::PastParticiple) || (t.shape.has(Shape::ACUTE_END) && !t.is(Class::COMMON) && i > at)
    };
    match entry.form.role() {
        Some(VerbRole::Auxiliary) => {
            let followed = next(4).find(|(i, t)| participle(*i, t)).is_some();
            // « il aura fallu onze heures »: it has.
            if form.may_be(Tense::Future)
                && token.is(Class::HAVE)
                && next(2).any(|(i, _)| matches!(view.word(i), b"fallu" | b"suffi" | b"dure"))
            {
                return Some(Leaning::Past);
            }
            // « les requérants y ayant renoncé mercredi ».
            if followed && matches!(view.word(at), b"ayant" | b"etant") {
                return Some(Leaning::Past);
            }
            // « est accusé d'avoir fermé deux classes en février », but « doit avoir quitté les lieux lundi ».
            if followed
                && view.word(at) == b"avoir"
                && at.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::De | Key::D | Key::Apres))
            {
                return Some(Leaning::Past);
            }
            // « un médecin aurait averti l'agence dès le 20 novembre »: a rumour of what is done.
            let been = token.is(Class::HAVE) || next(3).any(|(i, _)| cue_of(&view.tokens[i]).meets(Cue::ETRE));
            if form.may_be(Tense::Conditional) && followed && been {
                return Some(Leaning::Past);
            }
            if form.may_be(Tense::Future) || form.may_be(Tense::Conditional) {
                return Some(Leaning::Future);
            }
            if form.may_be(Tense::Imperfect) || form.may_be(Tense::PastSimple) {
                // « si la vente n'était pas conclue »: what might come.
                let might = token.is(Class::BE) && form.may_be(Tense::Imperfect) && is_condition(view, at);
                return Some(if might { Leaning::Future } else { Leaning::Past });
            }
            // « bien qu'il ait remis son rapport le 11 juillet ».
            if followed && matches!(view.word(at), b"ait" | b"aient") {
                return Some(Leaning::Past);
            }
            if !form.may_be(Tense::Present) {
                return None;
            }
            if followed {
                let planned = next(4).any(|(i, _)| is_planned(view, i));
                if planned && token.is(Class::BE) {
                    return Some(Leaning::Future);
                }
                return Some(Leaning::Past);
            }
            Some(Leaning::Present)
        }
        Some(VerbRole::NearFuture) if form.may_be(Tense::Present) => Some(Leaning::Future),
        Some(VerbRole::RecentPast) if form.may_be(Tense::Present) => Some(Leaning::Past),
        // « devait entrer en vigueur mardi »: kept or not, nobody knows.
        Some(VerbRole::Duty) if form.may_be(Tense::Imperfect) => None,
        Some(VerbRole::Duty | VerbRole::Wish | VerbRole::Plan | VerbRole::Ability)
            if form.may_be(Tense::Present) || form.may_be(Tense::Conditional) || form.may_be(Tense::Future) =>
        {
            Some(Leaning::Future)
        }
        _ => {
            if form.may_be(Tense::Future) || form.may_be(Tense::Conditional) {
                Some(Leaning::Future)
            } else if form.may_be(Tense::Present) && form.is_third() {
                // « dit », « finit » are present as much as past: leave the weight to others.
                let accent = token.shape.any(Shape::ACUTE_END.union(Shape::ALLCAPS));
                let either = form.may_be(Tense::PastSimple) || form.may_be(Tense::PastParticiple) && (accent || !is_regular(view, at));
                if either { None } else { Some(Leaning::Present) }
            } else if form.may_be(Tense::PastParticiple) && !form.is_third() {
                // « rétablis »: rather the participle than « je rétablis ».
                None
            } else if form.may_be(Tense::Imperfect) || form.may_be(Tense::PastSimple) {
                let might = form.may_be(Tense::Imperfect) && is_condition(view, at);
                Some(if might { Leaning::Future } else { Leaning::Past })
            } else {
                None
            }
        }
    }
}

/// Whether nothing but an infinitive can be meant behind a token.
fn is_before_infinitive(view: &View<'_>, at: usize) -> bool {
    let form = view.tokens.get(at + 1).map(|t| view.index().entry(t.word).form);
    form.is_some_and(|form| form.may_be(Tense::Infinitive) && !form.may_be(Tense::PastParticiple))
}

/// Whether a form ends as « démissionne » does, which is the participle « démissionné » but for its accent.
fn is_regular(view: &View<'_>, at: usize) -> bool {
    view.word(at).ends_with(b"e")
}

/// Whether « si » opens the clause of a verb.
pub(crate) fn is_condition(view: &View<'_>, at: usize) -> bool {
    let opener = (0..at).rev().take(14).find(|&i| view.tokens[i].is(Class::SUBORD.with(Class::STOP)) || view.key(i) == Key::Se);
    opener.is_some_and(|i| view.key(i) == Key::Si || view.key(i) == Key::Se && matches!(view.key(i + 1), Key::Il | Key::Ils))
}

/// The tense of a verb that no table knows, by its ending.
fn guess(view: &View<'_>, at: usize) -> Option<Leaning> {
    let token = &view.tokens[at];
    if token.word != 0 || !token.shape.has(Shape::WORD) || (token.is_cap() && !token.shape.has(Shape::ALLCAPS)) {
        return None;
    }
    // No ending of a verb but « -a » and « -t », an accent on it apart.
    let last = token.end.checked_sub(1).and_then(|end| view.text.as_bytes().get(end));
    if last.is_some_and(|b| b.is_ascii() && !matches!(b, b'a' | b't' | b'A' | b'T')) {
        return None;
    }
    let word = crate::fold::fold(view.text(at, at + 1));
    let subject = at.checked_sub(1).is_some_and(|i| {
        view.tokens[i].is(Class::PRON)
            || view.tokens[i].is_cap()
            || (view.tokens[i].shape.has(Shape::WORD)
                && !view.tokens[i].is(Class::ART.with(Class::PREP).with(Class::DEM).with(Class::POSS).with(Class::INDEF)))
    });
    if !subject || word.len() < 5 {
        return None;
    }
    let ends = |list: &[&str]| list.iter().any(|e| word.ends_with(e));
    if ends(&["erait", "eraient", "irait", "iraient", "era", "eront", "ira", "iront", "dront", "tront", "vront"]) {
        Some(Leaning::Future)
    } else if ends(&["erent", "irent", "aient", "ait"]) {
        Some(Leaning::Past)
    } else {
        None
    }
}

/// Whether the verb nearest before a token is an infinitive that is asked, promised, owed or planned (« appelle à manifester samedi »).
fn urged(view: &View<'_>, from: usize, at: usize) -> bool {
    // « à partir de » only counts.
    let counts = |i: usize| is_counting(view, i) && i > 0 && view.key(i - 1) == Key::A;
    let verb = |i: &usize| {
        view.tokens[*i].is(Class::VERB)
            && !counts(*i)
            && !view.tokens[*i].is(Class::PREP.with(Class::NEG).with(Class::ART))
            && (view.index().entry(view.tokens[*i].word).form.is_verb())
    };
    let Some(act) = (from..at).rev().find(verb).filter(|&i| view.index().entry(view.tokens[i].word).form.may_be(Tense::Infinitive)) else {
        return false;
    };
    // « a pu fermer »: an auxiliary is no « à ».
    let close = |i: usize| i + 1 == act || !view.tokens[i + 1].is(Class::VERB);
    let linked = !names_paper(view, act) && (act.saturating_sub(2)..act).any(|i| matches!(view.key(i), Key::A | Key::De) && close(i));
    let urges = Cue::ASK.with(Cue::FORCE).with(Cue::COMMIT).with(Cue::PLAN);
    linked
        && (from..act)
            .rev()
            .take(14)
            .find(verb)
            // « a tenté de fuir lundi »: what was tried was tried then.
            .is_some_and(|i| {
                let cue = cue_of(&view.tokens[i]);
                cue.meets(urges) && !cue.meets(Cue::GO) && !matches!(view.word(i), b"tente" | b"essaye" | b"cherche")
            })
}

/// Which way the clause around a token leans.
pub(crate) fn leaning(view: &View<'_>, at: usize) -> Leaning {
    let (from, to) = clause(view, at);
    if urged(view, from, at) {
        return Leaning::Future;
    }
    if let Some(leaning) = of_participle(view, at) {
        return leaning;
    }
    let around = || {
        let leaning = nearest(view, 0, view.tokens.len(), at);
        // « a promis une aide : un tiers en juin, le reste à l'automne »: without a verb of their own, they are what is promised.
        let open = |i: usize| cue_of(&view.tokens[i]).meets(Cue::PLAN.with(Cue::COMMIT).with(Cue::TELL)) && view.tokens[i].is(Class::VERB);
        let listed = from > 0 && view.key(from - 1) == Key::Colon && (0..from).any(open);
        if listed { Some(Leaning::Future) } else { leaning }
    };
    nearest(view, from, to, at).or_else(around).unwrap_or(Leaning::None)
}

/// Whether the last finite verb before a token tells what is past: « avait reporté l'audience prévue le », « lui donnait jusqu'au ».
pub(crate) fn follows_past(view: &View<'_>, at: usize) -> bool {
    nearest(view, 0, at, at) == Some(Leaning::Past)
}

/// What a bare participle right before a token says: « entendu mardi » is past, « prévu dimanche » to come.
fn of_participle(view: &View<'_>, at: usize) -> Option<Leaning> {
    let last = (at.saturating_sub(3)..at).rev().find(|&i| {
        // « la partie de dimanche » is a noun's.
        matches!(view.key(i), Key::De | Key::Du)
            || !view.tokens[i].is(Class::PREP.with(Class::ART)) && !matches!(view.key(i), Key::Au | Key::Aux)
    })?;
    let token = &view.tokens[last];
    if !is_participle(view, last) || token.is(Class::TRIGGER) && token.is(Class::NOUN) {
        return None;
    }
    // « a interdit la marche prévue samedi »: past an article the auxiliary is another's.
    let near = (last.saturating_sub(4)..last).rev().take_while(|&i| !view.tokens[i].is(Class::ART) || view.tokens[i].is(Class::PRON));
    let helped = near.into_iter().any(|i| view.tokens[i].is(Class::BE.with(Class::HAVE)) || view.word(i) == b"etre");
    if helped {
        return None;
    }
    if is_planned(view, last) {
        return Some(Leaning::Future);
    }
    // « étudiera la demande de la scierie, déjà condamnée en janvier ».
    if last.checked_sub(1).is_some_and(|i| is_text(view, i, "déjà")) {
        return Some(Leaning::Past);
    }
    // « propose une prime, versée en décembre »: what is offered, asked or planned is not done.
    let open =
        |i: usize| cue_of(&view.tokens[i]).meets(Cue::ASK.with(Cue::PLAN).with(Cue::COMMIT)) && !cue_of(&view.tokens[i]).meets(Cue::CAN);
    (!(last.saturating_sub(14)..last).any(open)).then_some(Leaning::Past)
}

/// How much further away a verb counts that a comma parts from what stands before it.
const PARTED: usize = 12;

/// What the finite verb nearest to a token says, between two others; a present speaks last.
///
/// « X, qui a démissionné en juillet, doit être entendue »: behind a comma a verb is another clause's, unless nothing is nearer.
fn nearest(view: &View<'_>, from: usize, to: usize, at: usize) -> Option<Leaning> {
    let mut present = None;
    // « a battu Lens samedi et recevra Nice »: behind « et » a verb of its own is as far.
    let joins = |i: usize| view.tokens[i].is(Class::COORD) && i + 1 < to && of_verb(view, i + 1).is_some_and(|l| l != Leaning::Present);
    let comma = (at + 1..to).find(|&i| view.key(i) == Key::Comma || joins(i)).unwrap_or(to);
    // « il démissionne fin août, il me l'a dit »: a present right before it has the say.
    if let Some(before) = (at.saturating_sub(2)..at).rev().find(|&i| view.tokens[i].is(Class::VERB) && !view.tokens[i].is(Class::PREP))
        && !(before.saturating_sub(4)..=before).any(|i| view.tokens[i].is(Class::BE.with(Class::HAVE)))
        && of_verb(view, before) == Some(Leaning::Present)
    {
        return Some(Leaning::Present);
    }
    // A participle or infinitive nearby says nothing.
    let mut says = |i: usize| {
        let leaning = of_verb(view, i)?;
        if leaning == Leaning::Present {
            present = Some(leaning);
        }
        (leaning != Leaning::Present).then_some(leaning)
    };
    // Of two as near the one before has it.
    let near = (at + 1..comma).find_map(|i| Some((i - at, says(i)?)));
    let least = near.map_or(from, |(far, _)| from.max(at.saturating_sub(far)));
    if let Some(before) = (least..to.min(at + 1)).rev().find_map(|i| Some((at - i, says(i)?))) {
        // What a comma parts is further away.
        let parted = (comma + 1..to.min((at + before.0).saturating_sub(PARTED))).find_map(&mut says);
        return parted.or(Some(before.1));
    }
    near.map(|(_, leaning)| leaning).or_else(|| (comma + 1..to).find_map(&mut says)).or(present)
}
