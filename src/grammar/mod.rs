//! The grammar: rule records over tokens, woken only by a token that can begin them.

mod card;
mod french;
mod gate;
mod layer;
mod machine;
mod pattern;
mod place;
mod program;
mod rule;
mod rules;
mod said;
mod scan;
mod sort;
mod tape;
mod view;
mod wake;
mod ways;

pub use card::{RuleCard, rules};
pub(crate) use french::Grammar;
pub(crate) use said::{Base, Bound, DateSaid, DeadlineSaid, Frame, Framed, Item, Kinds, NthOf, Said, Shift, TimeSaid, Toward, Within};
pub(crate) use scan::Reading;
pub(crate) use view::View;
