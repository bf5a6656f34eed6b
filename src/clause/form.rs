//! The forms of the triggers, side by side as a sentence asks for them.

use std::hash::{BuildHasher, Hash, Hasher};

use crate::kind::EventKind;
use crate::lexicon::fr::trigger::{self, Trigger, Voice};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{QuickMap, Rest, TriggerForm, WordId};

/// A form of a trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TriggerRow {
    /// The first word behind it in an idiom; 0 where there is none.
    pub(super) next: WordId,
    /// The words behind it in an idiom.
    rest: Rest,
    /// Its trigger's number.
    trigger: u16,
    pub(super) tense: Tense,
    pub(super) plural: bool,
    /// Whether the form is another word as well.
    pub(super) ambiguous: bool,
    /// Whether the trigger is a verb or begins with one.
    pub(super) verbal: bool,
    /// How many words follow the first.
    pub(super) more: u8,
}

impl Hash for TriggerRow {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // What a trigger's form is leads to all else.
        let told = [self.tense as u8, u8::from(self.plural), u8::from(self.ambiguous), 0];
        state.write_u64(u64::from(self.trigger) << 32 | u64::from(u32::from_le_bytes(told)));
    }
}

/// Where the forms of a word begin, and how many they are.
pub(super) type Place = (u32, u16);

/// The forms of every trigger; words with the same ones share them.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    rows: Vec<TriggerRow>,
    rest: Vec<WordId>,
    entries: Vec<Entry>,
}

/// What is asked of every form of a trigger, before the rest of its entry.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) trigger: &'static Trigger,
    pub(super) kind: EventKind,
    pub(super) voice: Voice,
    pub(super) says: bool,
}

impl Rows {
    /// The forms at a place.
    pub(super) fn at(&self, (from, len): Place) -> &[TriggerRow] {
        self.rows.get(from as usize..from as usize + len as usize).unwrap_or_default()
    }

    /// The words behind the first of an idiom.
    pub(super) fn rest(&self, row: &TriggerRow) -> &[WordId] {
        row.rest.of(&self.rest)
    }

    /// The entry of a form.
    pub(super) fn entry(&self, row: &TriggerRow) -> &Entry {
        &self.entries[row.trigger as usize]
    }
}

/// The forms that begin with each word, found one behind the other among all of them.
pub(super) struct Chains<'f> {
    forms: &'f [TriggerForm],
    /// By word, its first form, and by form the next of its word, each plus one; 0 where there is none.
    first: Vec<u32>,
    next: Vec<u32>,
}

impl<'f> Chains<'f> {
    pub(super) fn new(forms: &'f [TriggerForm], words: usize) -> Self {
        let (mut first, mut next) = (vec![0; words], vec![0; forms.len()]);
        for (at, form) in forms.iter().enumerate().rev() {
            next[at] = std::mem::replace(&mut first[form.first as usize], at as u32 + 1);
        }
        Self { forms, first, next }
    }

    /// The forms that begin with a word.
    pub(super) fn of(&self, word: WordId) -> impl Iterator<Item = &'f TriggerForm> {
        let place = |at: u32| (at as usize).checked_sub(1);
        std::iter::successors(place(self.first[word as usize]), move |at| place(self.next[*at])).map(|at| &self.forms[at])
    }
}

/// Gathers the forms.
pub(super) struct Gather {
    pub(super) rows: Rows,
    /// Where forms lie, by their hash.
    places: QuickMap<u64, Place>,
    /// By trigger, whether it is a verb or begins with one.
    verbal: Vec<bool>,
}

impl Gather {
    /// Nothing yet but the triggers, and the words behind the first of idioms.
    pub(super) fn new(rest: Vec<WordId>) -> Self {
        let entry = |trigger: &'static Trigger| Entry { trigger, kind: trigger.kind, voice: trigger.frame.voice, says: trigger.frame.says };
        let rows = Rows { rows: Vec::new(), rest, entries: trigger::all().map(entry).collect() };
        let verbal: Vec<bool> = trigger::all().map(Trigger::is_verbal).collect();
        Self { rows, places: QuickMap::with_capacity_and_hasher(verbal.len() * 8, Default::default()), verbal }
    }

    /// Adds the forms that begin with a word.
    pub(super) fn add<'f>(&mut self, forms: impl Iterator<Item = &'f TriggerForm>) -> Place {
        let Self { rows: Rows { rows, rest, .. }, verbal, .. } = self;
        let from = rows.len();
        for form in forms {
            let row = TriggerRow {
                next: form.rest.of(rest).first().copied().unwrap_or_default(),
                rest: form.rest,
                trigger: form.trigger,
                tense: form.form.tense,
                plural: form.form.plural,
                ambiguous: form.ambiguous,
                verbal: verbal[form.trigger as usize],
                more: form.rest.len() as u8,
            };
            // « je signe » and « il signe » are one here.
            if !rows[from..].contains(&row) {
                rows.push(row);
            }
        }
        if rows.len() == from {
            return Place::default();
        }
        let new = (from as u32, (rows.len() - from).min(u16::MAX as usize) as u16);
        let known = *self.places.entry(self.places.hasher().hash_one(&rows[from..])).or_insert(new);
        if known == new || self.rows.at(known) != self.rows.at(new) {
            return new;
        }
        self.rows.rows.truncate(from);
        known
    }

    /// All of them.
    pub(super) fn rows(mut self) -> Rows {
        self.rows.rows.shrink_to_fit();
        self.rows.rest.shrink_to_fit();
        self.rows
    }
}
