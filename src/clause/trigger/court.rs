//! What courts and chambers do, told from what others say: sentences and blame, refusals, questions in a chamber.

use super::company::is_object;
use crate::clause::argument::intro::preposition;
use crate::clause::argument::noun::past_asides;
use crate::clause::argument::noun::{forward_end, scan, subject_noun};
use crate::clause::argument::subject::subject;
use crate::clause::sentence::scene::Scene;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::grammar::Said;
use crate::kind::ActorClass;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// What is to be served or paid, by the beginning of its name.
const SERVED: &[&str] = &["peine", "prison", "perpet", "amende", "mort", "reclusion", "travaux", "depens"];

/// How far before a verb its subject is looked for.
const FAR: usize = 24;

/// Where the subject of a group may begin.
fn opening(scene: &Scene<'_>, group: &Group) -> usize {
    scene.clauses[scene.clause(group.finite)].first.max(group.first.saturating_sub(FAR))
}

/// « condamne X à verser », « condamné à trois ans », « condamnée à une amende »: what is to be served or done stands behind « à ».
pub(super) fn sentences(scene: &Scene<'_>, last: usize) -> bool {
    let view = &scene.view;
    let finite = scene.groups.iter().find(|g| g.is_finite() && g.first >= last).map_or(usize::MAX, |g| g.first);
    (last..view.tokens.len().min(last + 12).min(finite)).take_while(|&i| !view.tokens[i].is(Class::STOP)).any(|i| {
        let to = i + 1;
        matches!(view.key(i), Key::A | Key::Aux | Key::Au)
            && (scene.groups.iter().any(|g| g.mood == Mood::Infinitive && (g.link == Some(i) || g.first == to))
                || view.items.iter().any(|it| {
                    (to..to + 2).contains(&(it.first as usize))
                        && matches!(it.said, Said::Duration { .. } | Said::Money(_) | Said::Hours { .. })
                })
                || (to..to + 3).any(|t| view.begins(t, SERVED)))
    })
}

/// Whether what is condemned is an act, and nobody.
pub(super) fn is_blame(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    let group = &scene.groups[n];
    if group.undergoes() {
        return subject_noun(scene, n, List::BLAMED).is_some();
    }
    scan(scene, last, forward_end(scene, last).min(last + 10), List::BLAMED).is_some_and(|at| is_object(scene, at, group))
}

/// Whether a court does it: by its noun, or by the beginning of its name.
pub(in crate::clause) fn is_court(scene: &Scene<'_>, n: usize) -> bool {
    const COURTS: &[&str] = &["tribun", "cour", "juge", "jurid", "magistrat", "prud"];
    const COUNCILS: &[&str] = &["constitution", "prud", "etat"];
    let view = &scene.view;
    let begins = |at: usize, starts: &[&str]| view.begins(at, starts);
    // « le Conseil constitutionnel », « le conseil de prud'hommes », « le Conseil d'État ».
    let court = |at: usize| begins(at, COURTS) || begins(at, &["conseil"]) && (at + 1..at + 3).any(|i| begins(i, COUNCILS));
    let named = |c: usize| scene.names[c].class == Some(ActorClass::Government) && court(scene.names[c].first as usize);
    subject_noun(scene, n, List::COURT).is_some_and(court) || subject(scene, n).names.iter().any(named)
}

/// Whether the subject is one who only tells what others decide.
pub(super) fn speaks(scene: &Scene<'_>, n: usize) -> bool {
    const TELLERS: &[&str] = &["ministre", "porte", "avocat", "direction", "syndicat", "entreprise", "club", "groupe", "entourage"];
    let (view, group) = (&scene.view, &scene.groups[n]);
    let first = opening(scene, group);
    let person = |c: usize| matches!(scene.names[c].class, Some(ActorClass::Person | ActorClass::Organisation | ActorClass::Place));
    subject(scene, n).names.iter().any(person) || (first..group.first).any(|i| view.begins(i, TELLERS))
}

/// Whether the chamber that is the subject is one of a court: « la chambre sociale », « la chambre de l'instruction ».
pub(super) fn is_bench(scene: &Scene<'_>, n: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let first = opening(scene, group);
    let word = |i: usize, starts: &[&str]| view.begins(i, starts);
    (first..group.first).any(|i| {
        word(i, &["chambre"])
            && (word(i + 1, &["social", "commercial", "civil", "crimin", "correction", "mixte", "region", "disciplin", "arbitral"])
                || (i + 2..i + 4).any(|t| word(t, &["instruction", "accusation", "cour", "appel", "compte"])))
    })
}

/// « le député a interpellé la ministre », « interpellé par le sénateur »: words, and no arrest.
pub(super) fn is_challenge(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    const BENCHES: &[&str] = &["deput", "senat", "elu", "eurodep", "parlement", "opposition"];
    const HELD: &[&str] = &["ministre", "gouvernement", "executif", "president", "prefet"];
    let (view, group) = (&scene.view, &scene.groups[n]);
    let says = |from: usize, to: usize, starts: &[&str]| (from..to.min(view.tokens.len())).any(|i| view.begins(i, starts));
    let by = past_asides(scene, last);
    if group.undergoes() {
        return view.key(by) == Key::Par && says(by + 1, by + 4, BENCHES);
    }
    let first = opening(scene, group);
    let police = says(first, group.first, &["polic", "gendarm", "douan", "agent", "brigade", "force"]);
    !police && (says(first, group.first, BENCHES) || group.first > first && says(by, by + 3, HELD))
}

/// « jugé trop cher », « jugée suffisante »: a word is said of the subject, who stands no trial.
pub(super) fn is_described(scene: &Scene<'_>, next: usize) -> bool {
    const HOW: &[&str] = &["ensemble", "seul", "seule", "seuls", "libre", "absent", "définitivement"];
    let view = &scene.view;
    let Some(token) = view.tokens.get(next) else { return false };
    token.shape.has(Shape::WORD)
        && !token.is(Class::PREP.with(Class::STOP).with(Class::PUNCT).with(Class::COORD).with(Class::SUBORD).with(Class::NEG))
        && !token.is_cap()
        && !is_determiner(view, next)
        && past_item(view, next) == next
        && preposition(scene, next).is_none()
        && !scene.groups.iter().any(|g| g.first == next && g.is_finite())
        && !HOW.iter().any(|w| is_text(view, next, w))
}
