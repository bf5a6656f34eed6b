//! What a time limit binds: who must do what, and what happens otherwise.

pub(super) mod obligation;
pub(super) mod otherwise;
