//! Who takes part in an event, and as what.

pub(super) mod implied;
pub(super) mod noun_role;
pub(super) mod role;
pub(super) mod sides;
pub(super) mod sufferer;
