//! A verb group: a verb with its auxiliaries, clitics and negation.

use super::cue::Cue;
use crate::lexicon::Inflection;
use crate::lexicon::fr::verb::Tense;

/// How a group bears tense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mood {
    /// A finite verb, simple or compound.
    Finite,
    /// An infinitive, simple or compound.
    Infinitive,
    /// A past participle without auxiliary.
    Participle,
    /// A present participle.
    Gerund,
}

/// A verb group.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    /// Its first token, clitics included.
    pub(super) first: usize,
    /// The verb that bears its tense: the auxiliary, or the head.
    pub(super) finite: usize,
    /// The verb that bears its sense.
    pub(super) head: usize,
    /// One past its last token.
    pub(super) last: usize,
    pub(super) mood: Mood,
    /// What its tense-bearing verb may be.
    pub(super) form: Inflection,
    /// Auxiliary and participle, not passive.
    pub(super) compound: bool,
    pub(super) passive: bool,
    pub(super) reflexive: bool,
    pub(super) negated: bool,
    /// The token of its subject pronoun, before it or behind a hyphen.
    pub(super) pronoun: Option<usize>,
    /// Whether its pronoun stands behind it (« a-t-elle »).
    pub(super) inverted: bool,
    /// The token of an object clitic (« l' », « lui »).
    pub(super) clitic: Option<usize>,
    /// The group whose auxiliary it shares (« a dénoncé … et appelé »).
    pub(super) shares: Option<usize>,
    /// The group that governs this infinitive.
    pub(super) governor: Option<usize>,
    /// The preposition before this infinitive, as a token.
    pub(super) link: Option<usize>,
    /// What its head does to what it governs.
    pub(super) cue: Cue,
    /// Whether its head says.
    pub(super) says: bool,
}

impl Group {
    pub(super) fn is_finite(&self) -> bool {
        self.mood == Mood::Finite
    }

    /// Whether the tense-bearing verb is surely that tense.
    pub(super) fn is(&self, tense: Tense) -> bool {
        self.form.may_be(tense)
    }

    /// Whether it is a passive or a bare participle, whose noun undergoes.
    pub(super) fn undergoes(&self) -> bool {
        self.passive || self.mood == Mood::Participle
    }
}
