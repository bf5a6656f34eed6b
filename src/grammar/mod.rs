//! The grammar: rule records over tokens, woken only by a token that can begin them.

mod grammar;
mod layer;
mod machine;
mod pattern;
mod rule;
mod rules;
mod said;
mod scan;
mod view;

pub(crate) use grammar::Grammar;
#[cfg(test)]
pub(crate) use rules::{atoms, compounds, frames};
pub(crate) use said::{
    Base, Bound, DateSaid, DeadlineSaid, Frame, Framed, Item, Kinds, MoneySaid, NthOf, Said, Shift, TimeSaid, Toward, Within,
};
pub(crate) use scan::Reading;
pub(crate) use view::View;
