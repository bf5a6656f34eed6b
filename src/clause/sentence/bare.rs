//! Whether a description stands for somebody by itself.

use super::scene::Scene;
use crate::clause::verb::group::Mood;
use crate::clause::words::adverb::is_adverb;
use crate::clause::words::word::{is_clitic, past_item};
use crate::grammar::View;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Whether a description stands without more: « le conseil », but not « le conseil municipal » or « la société de gestion ».
pub(in crate::clause) fn alone(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    let next = at + 1;
    let Some(token) = view.tokens.get(next) else { return true };
    // « accuse la société d'avoir menti »: the infinitive is not the noun's.
    let led = scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.governor.is_some() && g.link == Some(next));
    if led && matches!(view.key(next), Key::De | Key::D) {
        return true;
    }
    // « la plateforme lyonnaise », « le groupe français ».
    if is_origin(view, next) {
        return alone(scene, next);
    }
    !token.shape.has(Shape::WORD)
        || token.shape.has(Shape::HYPHEN)
        || past_item(view, next) > next
        || is_adverb(view, next)
        || is_clitic(view, next)
        || scene.groups.iter().any(|g| g.first <= next && next < g.last)
        || token.is(Class::SUBORD.with(Class::COORD).with(Class::PREP).with(Class::ART).with(Class::NEG))
            && !matches!(view.key(next), Key::De | Key::Du | Key::Des | Key::D)
}

/// Whether a word in lower case says where somebody comes from.
fn is_origin(view: &View<'_>, at: usize) -> bool {
    let token = &view.tokens[at];
    let word = view.text(at, at + 1);
    !token.is_cap()
        && (token.is(Class::DEMONYM)
            || token.word == 0 && ["ais", "aise", "ois", "oise", "éen", "éenne"].iter().any(|end| word.ends_with(end)))
}
