//! Whether the words that a verb of saying tells stand beside it.

use crate::clause::argument::intro::preposition;
use crate::clause::argument::noun::past_asides;
use crate::clause::sentence::quote::{Quote, speaks};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::verb::group::Mood;
use crate::kind::ActorClass;
use crate::lexicon::fr::trigger::{Prep, Trigger};
use crate::lexicon::{Class, Key};

/// Whether words follow that a verb of saying tells: a quotation, « que », an infinitive, or an inversion.
pub(super) fn has_words(scene: &Scene<'_>, n: usize, last: usize, trigger: &Trigger) -> bool {
    let group = &scene.groups[n];
    let view = &scene.view;
    // « comme l'indique X », « ainsi que l'a souligné X ».
    let as_said = group.clitic.is_some_and(|c| c.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Comme | Key::Que)));
    if group.inverted || as_said && group.is_finite() && group.pronoun.is_none() {
        return true;
    }
    if group.mood == Mood::Participle {
        return false;
    }
    if scene
        .quotes
        .iter()
        .any(|q| q.last <= group.first && group.first - q.last <= 8 || q.first >= last && q.first - last <= 12 && q.last - q.first >= 2)
        || scene.quote_over(group.head).is_none() && !scene.quotes.is_empty() && scene.quotes.iter().any(|q| q.last - q.first >= 2)
    {
        return true;
    }
    let to = view.tokens.len().min(last + 14);
    for i in last..to {
        if view.tokens[i].is(Class::STOP) || view.key(i) == Key::Semicolon {
            break;
        }
        // Farther only behind an aside: « a admis lundi, dans une note de trois lignes, que … ».
        if i >= last + 8 && !(view.key(i) == Key::Que && view.key(i - 1) == Key::Comma) {
            continue;
        }
        if view.key(i) == Key::Que || view.key(i) == Key::Colon || view.key(i) == Key::Ce && matches!(view.key(i + 1), Key::Qui | Key::Que)
        {
            return true;
        }
        if let Some(g) = scene.groups.iter().find(|g| g.first == i) {
            if g.mood == Mood::Infinitive || !group.is_finite() {
                return g.mood == Mood::Infinitive;
            }
            break;
        }
    }
    // « appelle à un rassemblement »: what is called for may be a noun.
    if trigger.frame.governs && !group.undergoes() && preposition(scene, past_asides(scene, last)) == Some(Intro::By(Prep::A)) {
        return true;
    }
    interposed(scene, n, last)
}

/// An incise: « Le site fermera, a annoncé X. », « Faute de bras, prévient X, le site fermera. »
fn interposed(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    let view = &scene.view;
    let group = &scene.groups[n];
    if group.first.checked_sub(1).is_none_or(|i| view.key(i) != Key::Comma) {
        return false;
    }
    let next = view.tokens.get(last);
    if scene.groups.iter().any(|g| g.is_finite() && g.last < group.first) {
        return next.is_some_and(|t| !t.is(Class::PREP));
    }
    // Before any other verb only a subject between commas shows that the verb stands behind none of its own.
    let named = next.is_some_and(|t| t.is_cap() || t.is(Class::ART.with(Class::TITLE).with(Class::FUNCTION).with(Class::POSS)));
    named
        && scene.groups.iter().any(|g| g.is_finite() && g.first > last)
        && (last..view.tokens.len().min(last + 10)).any(|i| view.key(i) == Key::Comma)
}

/// Whether a verb stands right behind or before what is said: « … », lance X; X lance : « … »; …, lance X, ….
pub(super) fn is_incise(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    let group = &scene.groups[n];
    let view = &scene.view;
    if !group.is_finite() || scene.quote_over(group.head).is_some() {
        return false;
    }
    let told = |q: &Quote| {
        (q.first <= 2 || speaks(scene.groups, q))
            && (q.last <= group.first && group.first - q.last <= 4 || q.first >= last && q.first - last <= 3)
    };
    let after = (last..view.tokens.len().min(last + 8)).find(|&i| view.key(i) == Key::Colon || view.tokens[i].is(Class::STOP));
    let colon = after.is_some_and(|i| view.key(i) == Key::Colon && view.tokens.get(i + 1).is_some_and(|t| t.is(Class::QUOTE)));
    // « Chacun aura le sien, croit M. X »: a person right behind.
    let comma = group.first.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma);
    let person = |c: &crate::name::Candidate| {
        let first = c.first as usize;
        c.class == Some(ActorClass::Person) && (first == last || first == last + 1 && view.tokens[last].is(Class::TITLE))
    };
    let named = comma && scene.names.iter().any(person) && scene.groups.iter().any(|g| g.is_finite() && g.last < group.first);
    scene.quotes.iter().any(told) || colon || group.inverted || named
}
