//! Verbs: their groups, their forms and tenses, and which way a clause leans.

pub(super) mod aside;
pub(super) mod duty;
pub(super) mod group;
pub(super) mod grouping;
pub(super) mod operative;
pub(super) mod participle;
pub(super) mod setting;
pub(super) mod tense;
pub(super) mod verbal;
