//! Whether a subject is a person or body that can speak and act, or a thing that cannot.

use super::intro::preposition;
use super::noun::subject_noun;
use super::subject::subject;
use crate::clause::sentence::scene::Scene;
use crate::clause::words::adverb::is_adverb;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, past_item};
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Whether the head noun of a group's subject is a person's or a body's, known or by its ending.
pub(in crate::clause) fn has_folk(scene: &Scene<'_>, n: usize) -> bool {
    subject_noun(scene, n, List::FOLK).is_some()
}

/// Whether a group's subject is plainly a thing: a common noun that is no actor's and no pronoun (« la recette demande une heure »).
pub(in crate::clause) fn is_thing(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    if !group.is_finite() || group.passive || group.shares.is_some() || group.pronoun.is_some() || subject(scene, n).is_known() {
        return false;
    }
    let clause = scene.clause(group.finite);
    let first = scene.clauses[clause].first;
    let view = &scene.view;
    let mut nouns = (first..group.first).filter(|&i| {
        scene.clause(i) == clause
            && scene.quote_over(i).is_none()
            && view.tokens[i].shape.has(Shape::WORD)
            && past_item(view, i) == i
            && !view.tokens[i].is(Class::COORD.with(Class::SUBORD).with(Class::PREP))
            && !is_adverb(view, i)
            && !is_determiner(view, i)
    });
    let Some(head) = nouns.next() else { return false };
    // The noun must follow its determiner: otherwise an adverbial or an adjective leads.
    if !head.checked_sub(1).is_some_and(|b| {
        view.tokens[b].is(Class::ART.with(Class::INDEF).with(Class::DEM).with(Class::POSS)) || matches!(view.key(b), Key::Un | Key::Une)
    }) || head >= 2 && preposition(scene, head - 2).is_some()
    {
        return false;
    }
    !acts(scene, head) && !nouns.any(|i| acts(scene, i) || view.tokens[i].is_cap())
}

/// Whether a noun is an actor's, or speaks for one.
fn acts(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    let token = &view.tokens[at];
    if token.is(Class::FUNCTION.with(Class::TITLE).with(Class::ORGHEAD).with(Class::GOVHEAD).with(Class::NOUN).with(Class::DEMONYM))
        || scene.holds(at, List::FOLK)
        || scene.holds(at, List::ACTING)
    {
        return true;
    }
    let word = view.text(at, at + 1).trim_end_matches(['s', 'x']);
    ["eur", "euse", "rice", "ier", "ière", "iste", "ien", "ienne", "ant", "ante", "logue", "ure", "aire", "at", "ée", "é", "aine", "ain"]
        .iter()
        .any(|e| word.ends_with(e))
        && !word.ends_with("ment")
}
