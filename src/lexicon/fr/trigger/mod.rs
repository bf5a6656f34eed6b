//! The words that make an event: one table a family of kinds, each entry with an example and a near miss.

mod announce;
mod closure;
mod deal;
mod entry;
mod fate;
mod frame;
mod harm;
mod launch;
mod law;
mod limit;
mod money;
mod norm;
mod nouns;
mod people;
mod pledge;
mod rule;
mod ruling;
mod stance;
mod statement;
mod support;
mod talks;
#[cfg(test)]
mod tests;
mod transfer;
mod unrest;

pub(crate) use entry::{Head, Trigger};
pub(crate) use frame::{Frame, GIVE, Needs, Prep, Voice};
pub(crate) use limit::{deadline_act, moves_limits};
pub(crate) use support::{SUPPORT, SUPPORT_SUBJECT};

/// Every trigger, family after family.
pub(crate) fn all() -> impl Iterator<Item = &'static Trigger> {
    [
        announce::TRIGGERS,
        statement::TRIGGERS,
        stance::TRIGGERS,
        pledge::TRIGGERS,
        talks::TRIGGERS,
        deal::TRIGGERS,
        money::TRIGGERS,
        transfer::TRIGGERS,
        rule::TRIGGERS,
        norm::TRIGGERS,
        law::TRIGGERS,
        ruling::TRIGGERS,
        people::TRIGGERS,
        unrest::TRIGGERS,
        fate::TRIGGERS,
        launch::TRIGGERS,
        closure::TRIGGERS,
        harm::TRIGGERS,
    ]
    .into_iter()
    .flatten()
}
