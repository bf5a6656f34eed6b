//! French verbs: every simple form from the infinitive, and the frequent verbs that bear tense without being events.

mod common;
mod conjugate;
mod er;
mod family;
mod form;
mod paradigm;
#[cfg(test)]
mod tests;

pub(crate) use common::{COMMON, VerbRole};
pub(crate) use conjugate::{conjugate, conjugate_told};
pub(crate) use form::{Form, Tense};
