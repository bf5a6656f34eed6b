//! A verb group: a verb with its auxiliaries, clitics and negation.

use crate::clause::words::cue::Cue;
use crate::lexicon::Inflection;
use crate::lexicon::fr::verb::Tense;

/// How a group bears tense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::clause) enum Mood {
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
pub(in crate::clause) struct Group {
    /// Its first token, clitics included.
    pub(in crate::clause) first: usize,
    /// The verb that bears its tense: the auxiliary, or the head.
    pub(in crate::clause) finite: usize,
    /// The verb that bears its sense.
    pub(in crate::clause) head: usize,
    /// One past its last token.
    pub(in crate::clause) last: usize,
    pub(in crate::clause) mood: Mood,
    /// What its tense-bearing verb may be.
    pub(in crate::clause) form: Inflection,
    /// Auxiliary and participle, not passive.
    pub(in crate::clause) compound: bool,
    pub(in crate::clause) passive: bool,
    pub(in crate::clause) reflexive: bool,
    pub(in crate::clause) negated: bool,
    /// The token of its subject pronoun, before it or behind a hyphen.
    pub(in crate::clause) pronoun: Option<usize>,
    /// Whether its pronoun stands behind it (« a-t-elle »).
    pub(in crate::clause) inverted: bool,
    /// The token of an object clitic (« l' », « lui »).
    pub(in crate::clause) clitic: Option<usize>,
    /// The group whose auxiliary it shares (« a dénoncé … et appelé »).
    pub(in crate::clause) shares: Option<usize>,
    /// The group that governs this infinitive.
    pub(in crate::clause) governor: Option<usize>,
    /// The preposition before this infinitive, as a token.
    pub(in crate::clause) link: Option<usize>,
    /// What its head does to what it governs.
    pub(in crate::clause) cue: Cue,
    /// Whether its head says.
    pub(in crate::clause) says: bool,
}

impl Group {
    pub(in crate::clause) fn is_finite(&self) -> bool {
        self.mood == Mood::Finite
    }

    /// Whether the tense-bearing verb is surely that tense.
    pub(in crate::clause) fn is(&self, tense: Tense) -> bool {
        self.form.may_be(tense)
    }

    /// Whether it is a passive or a bare participle, whose noun undergoes.
    pub(in crate::clause) fn undergoes(&self) -> bool {
        self.passive || self.mood == Mood::Participle
    }
}
