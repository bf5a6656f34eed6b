//! The grammar: rule records over tokens, woken only by a token that can begin them.

mod card;
mod french;
mod layer;
mod machine;
mod pattern;
mod rule;
mod rules;
mod said;
mod scan;
mod view;

pub use card::{RuleCard, rules};
pub(crate) use french::Grammar;
pub(crate) use said::{Base, Bound, DateSaid, DeadlineSaid, Frame, Framed, Item, Kinds, NthOf, Said, Shift, TimeSaid, Toward, Within};
pub(crate) use scan::Reading;
pub(crate) use view::View;
