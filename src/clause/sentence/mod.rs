//! A sentence as its readers see it: clauses, quotations, verb groups and candidates.

pub(super) mod bare;
pub(super) mod hint;
pub(super) mod impersonal;
pub(super) mod infinitive;
pub(super) mod periphrase;
pub(super) mod phrase;
pub(super) mod pronoun;
pub(super) mod quote;
pub(super) mod scene;
pub(super) mod span;
pub(super) mod who;
