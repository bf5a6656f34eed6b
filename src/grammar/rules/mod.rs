//! The rules, a file for each family.

mod build;
mod clock;
mod date;
mod daypart;
mod deadline;
mod duration;
mod feast;
mod figure;
mod join;
mod money;
mod named;
mod partial;
mod period;
mod refusal;
mod relative;
mod set;

use super::rule::Rule;
use super::said::{Frame, Said};

/// The rules over tokens.
pub(crate) fn atoms() -> impl Iterator<Item = &'static Rule<Said>> {
    [
        refusal::RULES,
        date::RULES,
        feast::RULES,
        figure::RULES,
        partial::RULES,
        named::RULES,
        relative::RULES,
        clock::RULES,
        daypart::RULES,
        duration::RULES,
        set::RULES,
        money::RULES,
    ]
    .into_iter()
    .flatten()
}

/// The rules over atoms.
pub(crate) fn compounds() -> impl Iterator<Item = &'static Rule<Said>> {
    join::RULES.iter()
}

/// The rules over mentions.
pub(crate) fn frames() -> impl Iterator<Item = &'static Rule<Frame>> {
    [deadline::RULES, period::RULES].into_iter().flatten()
}
