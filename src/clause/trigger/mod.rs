//! Which words tell of events, and of which kind: the entries of the trigger tables where they stand.

pub(super) mod company;
pub(super) mod court;
pub(super) mod needs;
pub(super) mod nominal;
pub(super) mod object;
pub(super) mod pick;
pub(super) mod picked;
pub(super) mod saying;
pub(super) mod sense;
