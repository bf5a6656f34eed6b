//! The forms of the triggers, side by side as a sentence asks for them.

use crate::lexicon::fr::trigger::Trigger;
use crate::lexicon::fr::verb::Form;
use crate::lexicon::{Lexicon, WordId};

/// A form of a trigger.
#[derive(Debug, Clone, Copy)]
pub(super) struct TriggerRow {
    pub(super) trigger: &'static Trigger,
    /// The first word behind it in an idiom; 0 where there is none.
    pub(super) next: WordId,
    /// Where the words of the idiom begin, and how many they are.
    rest: (u32, u16),
    pub(super) form: Form,
    /// Whether the form is another word as well.
    pub(super) ambiguous: bool,
    /// Whether the trigger is a verb or begins with one.
    pub(super) verbal: bool,
}

/// The forms of every trigger, word after word.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    rows: Vec<TriggerRow>,
    rest: Vec<WordId>,
}

impl Rows {
    /// Adds the forms that begin with a word: where they begin, and how many they are.
    pub(super) fn add(&mut self, lexicon: &Lexicon, word: WordId) -> (u32, u16) {
        let from = self.rows.len();
        for form in lexicon.triggers(word) {
            let rest = (self.rest.len() as u32, form.rest.len() as u16);
            self.rest.extend(&form.rest);
            self.rows.push(TriggerRow {
                trigger: form.trigger,
                next: form.next,
                rest,
                form: form.form,
                ambiguous: form.ambiguous,
                verbal: form.trigger.is_verbal(),
            });
        }
        (from as u32, (self.rows.len() - from).min(u16::MAX as usize) as u16)
    }

    /// The forms at a place.
    pub(super) fn at(&self, (from, len): (u32, u16)) -> &[TriggerRow] {
        self.rows.get(from as usize..from as usize + len as usize).unwrap_or_default()
    }

    /// The words behind the first of an idiom.
    pub(super) fn rest(&self, row: &TriggerRow) -> &[WordId] {
        let (from, len) = row.rest;
        self.rest.get(from as usize..from as usize + len as usize).unwrap_or_default()
    }
}

impl TriggerRow {
    /// How many words follow the first.
    pub(super) const fn more(&self) -> usize {
        self.rest.1 as usize
    }
}
