//! What dates an event.

pub(super) mod borrow;
pub(super) mod noun_time;
pub(super) mod owed;
pub(super) mod own;
pub(super) mod time;
pub(super) mod verb_time;
