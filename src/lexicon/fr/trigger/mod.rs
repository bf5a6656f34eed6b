//! The words that make an event: one table a family of kinds, each entry with an example and a near miss.

mod entry;
mod frame;
mod speech;
mod support;
#[cfg(test)]
mod tests;

pub(crate) use entry::{Head, Trigger};
pub(crate) use frame::{Frame, Needs, Prep, Voice};
pub(crate) use support::{SUPPORT, SUPPORT_SUBJECT};

/// Every trigger, family after family.
pub(crate) fn all() -> impl Iterator<Item = &'static Trigger> {
    [speech::TRIGGERS].into_iter().flatten()
}
