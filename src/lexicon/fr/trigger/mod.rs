//! The words that make an event: one table a family of kinds, each entry with an example and a near miss.

mod deal;
mod entry;
mod frame;
mod harm;
mod law;
mod limit;
mod money;
mod people;
mod rule;
mod speech;
mod stance;
mod support;
#[cfg(test)]
mod tests;
mod things;

pub(crate) use entry::{Head, Trigger};
pub(crate) use frame::{Frame, Needs, Prep, Voice};
pub(crate) use limit::{deadline_act, moves_limits};
pub(crate) use support::{SUPPORT, SUPPORT_SUBJECT};

/// Every trigger, family after family.
pub(crate) fn all() -> impl Iterator<Item = &'static Trigger> {
    [
        speech::TRIGGERS,
        stance::TRIGGERS,
        deal::TRIGGERS,
        money::TRIGGERS,
        rule::TRIGGERS,
        law::TRIGGERS,
        people::TRIGGERS,
        things::TRIGGERS,
        harm::TRIGGERS,
    ]
    .into_iter()
    .flatten()
}
