//! What can stand at a place of a pattern: looked at before the pattern goes there.

use super::kinds::Kinds;
use crate::lexicon::Class;

/// What can stand at a place: a token of a class or one of the words, or a mention; `free`: anything, or nothing.
///
/// Words are a bit for each of 64 remainders of their numbers, so that it may take a word too many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    pub(super) class: Class,
    pub(super) words: u64,
    pub(super) kinds: Kinds,
    pub(super) free: bool,
}
