//! The grammar: rule records over tokens, woken only by a token that can begin them.

mod baked;
mod card;
#[cfg(any(test, not(baked)))]
mod fork;
mod french;
mod gate;
mod kinds;
#[cfg(any(test, not(baked)))]
mod lay;
mod layer;
mod machine;
#[cfg(any(test, not(baked)))]
mod pattern;
mod place;
mod plan;
mod program;
mod rule;
mod rules;
mod said;
mod scan;
mod sets;
mod sort;
mod tape;
mod view;
mod wake;
#[cfg(any(test, not(baked)))]
mod ways;

pub use card::{RuleCard, rules};
pub(crate) use french::Grammar;
#[cfg(test)]
pub(crate) use plan::Plans;
#[cfg(test)]
pub(crate) use rules::patterns;
pub(crate) use said::{Base, Bound, DateSaid, DeadlineSaid, Frame, Framed, Item, Kinds, NthOf, Said, Shift, TimeSaid, Toward, Within};
pub(crate) use scan::Reading;
pub(crate) use view::View;
