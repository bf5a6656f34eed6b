//! What is known of a surface form as a verb: every tense it may be, packed.

use super::fr::verb::{Form, Tense, VerbRole};

/// The readings of a verb form: « dit » is present, past simple and participle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Inflection {
    pub(super) tenses: u16,
    pub(super) role: Option<VerbRole>,
}

const THIRD: u16 = 1 << 10;
const PLURAL: u16 = 1 << 11;
const SINGULAR: u16 = 1 << 12;

impl Inflection {
    /// All of it in one number.
    pub(super) fn bits(self) -> u32 {
        u32::from(self.tenses) << 8 | self.role.map_or(0, |role| role as u32 + 1)
    }

    /// With one more reading.
    pub(crate) fn with(self, form: Form) -> Self {
        let number = if form.plural { PLURAL } else { SINGULAR };
        let person = if form.is_third() { THIRD | number } else { 0 };
        Self { tenses: self.tenses | 1 << form.tense as u16 | person, ..self }
    }

    /// Whether the word is a verb's form at all.
    pub(crate) const fn is_verb(self) -> bool {
        self.tenses != 0
    }

    /// Whether it may be that tense.
    pub(crate) const fn may_be(self, tense: Tense) -> bool {
        self.tenses >> tense as u16 & 1 == 1
    }

    /// Whether it may carry a subject.
    pub(crate) fn is_finite(self) -> bool {
        [Tense::Present, Tense::Imperfect, Tense::PastSimple, Tense::Future, Tense::Conditional, Tense::Subjunctive]
            .into_iter()
            .any(|t| self.may_be(t))
    }

    /// Whether a noun may be its subject.
    pub(crate) const fn is_third(self) -> bool {
        self.tenses & THIRD != 0
    }

    /// What the verb does to its clause.
    pub(crate) const fn role(self) -> Option<VerbRole> {
        self.role
    }
}
