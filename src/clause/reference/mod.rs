//! For whom pronouns and descriptions stand, over a whole document.

pub(super) mod antecedent;
pub(super) mod deeds;
pub(super) mod heard;
pub(super) mod letter;
pub(super) mod salience;
pub(super) mod weigh;
