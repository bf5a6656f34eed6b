//! What a rule is: one record with its examples and refusals, walked by one test.

use super::machine::Match;
use super::said::Kinds;

/// A text, the words of it that the rule must read, and the value they must get (reference: Tuesday 4 August 2020).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Example {
    pub(crate) text: &'static str,
    pub(crate) span: &'static str,
    pub(crate) value: &'static str,
}

pub(super) const fn ex(text: &'static str, span: &'static str, value: &'static str) -> Example {
    Example { text, span, value }
}

/// A rule of the grammar.
#[derive(Debug)]
pub(crate) struct Rule<T: 'static> {
    /// Its name, which explanations give.
    pub(crate) name: &'static str,
    /// Patterns, any of which it reads.
    pub(super) patterns: &'static [&'static str],
    /// What kind of mention it makes.
    pub(super) kinds: Kinds,
    /// What a match says; `None` where it says nothing after all (no such hour, an empty range).
    pub(super) meaning: fn(&Match<'_>) -> Option<T>,
    /// What it must read.
    pub(crate) examples: &'static [Example],
    /// Near misses: texts in which this rule must read nothing.
    pub(crate) refusals: &'static [&'static str],
}

impl<T> Rule<T> {
    /// A rule; without an example and a refusal it does not compile.
    pub(super) const fn new(
        name: &'static str,
        kinds: Kinds,
        patterns: &'static [&'static str],
        meaning: fn(&Match<'_>) -> Option<T>,
        examples: &'static [Example],
        refusals: &'static [&'static str],
    ) -> Self {
        assert!(!patterns.is_empty(), "a rule needs a pattern");
        assert!(!examples.is_empty(), "a rule needs an example");
        assert!(!refusals.is_empty(), "a rule needs a refusal");
        Self { name, patterns, kinds, meaning, examples, refusals }
    }
}
