//! Who stands where around a verb: subjects, complements, names and what stands for them.

pub(super) mod carrier;
pub(super) mod finite;
pub(super) mod front;
pub(super) mod intro;
pub(super) mod inversion;
pub(super) mod noun;
pub(super) mod roles;
pub(super) mod spoken;
pub(super) mod standin;
pub(super) mod subject;
pub(super) mod thing;
