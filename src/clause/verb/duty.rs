//! Whether a clause says an obligation, a demand, a promise or a goal.

use super::tense::clause;
use crate::grammar::View;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Whether the clause around a token, or the one that governs it, says an obligation, a demand, a promise or a goal.
pub(crate) fn has_duty(view: &View<'_>, at: usize) -> bool {
    let (_, to) = clause(view, at);
    let strong = |i: &usize| view.tokens[*i].is(Class::STOP) || matches!(view.key(*i), Key::Semicolon);
    let from = (0..at).rev().find(strong).map_or(0, |i| i + 1);
    (from..to).any(|i| is_duty(view, i) || to_do(view, i))
}

/// Whether a word says an obligation, a demand, a promise or a goal; « du » is « dû » only with its accent.
pub(crate) fn is_duty(view: &View<'_>, at: usize) -> bool {
    view.tokens[at].is(Class::DUTY) && (view.word(at) != b"du" || view.tokens[at].shape.has(Shape::ACCENT))
}

/// « à déposer », « à rendre »: an infinitive that is owed.
fn to_do(view: &View<'_>, at: usize) -> bool {
    view.key(at) == Key::A
        && view.tokens.get(at + 1).is_some_and(|t| view.index().entry(t.word).form.may_be(Tense::Infinitive))
        && at.checked_sub(1).is_none_or(|i| view.key(i) != Key::Jusque)
}
