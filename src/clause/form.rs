//! The forms of the triggers, side by side as a sentence asks for them.

use crate::kind::EventKind;
use crate::lexicon::fr::trigger::{Trigger, Voice};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Lexicon, QuickMap, WordId};

/// A form of a trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct TriggerRow {
    /// The first word behind it in an idiom; 0 where there is none.
    pub(super) next: WordId,
    /// Where the words of the idiom begin.
    rest: u32,
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
        self.rest.get(row.rest as usize..row.rest as usize + row.more as usize).unwrap_or_default()
    }

    /// The entry of a form.
    pub(super) fn entry(&self, row: &TriggerRow) -> &Entry {
        &self.entries[row.trigger as usize]
    }
}

/// Gathers the forms.
#[derive(Default)]
pub(super) struct Gather {
    pub(super) rows: Rows,
    number: QuickMap<usize, u16>,
    rest: QuickMap<Box<[WordId]>, u32>,
    place: QuickMap<Box<[TriggerRow]>, Place>,
    own: Vec<TriggerRow>,
}

impl Gather {
    /// Adds the forms that begin with a word.
    pub(super) fn add(&mut self, lexicon: &Lexicon, word: WordId) -> Place {
        let Self { rows, number, rest, place, own } = self;
        let forms = lexicon.triggers(word);
        if forms.is_empty() {
            return Place::default();
        }
        own.clear();
        own.extend(forms.iter().map(|form| TriggerRow {
            next: form.next,
            rest: if form.rest.is_empty() {
                0
            } else {
                *rest.entry(form.rest.clone()).or_insert_with(|| {
                    rows.rest.extend(&form.rest);
                    (rows.rest.len() - form.rest.len()) as u32
                })
            },
            trigger: *number.entry(std::ptr::from_ref(form.trigger) as usize).or_insert_with(|| {
                let frame = &form.trigger.frame;
                rows.entries.push(Entry { trigger: form.trigger, kind: form.trigger.kind, voice: frame.voice, says: frame.says });
                (rows.entries.len() - 1) as u16
            }),
            tense: form.form.tense,
            plural: form.form.plural,
            ambiguous: form.ambiguous,
            verbal: form.trigger.is_verbal(),
            more: form.rest.len() as u8,
        }));
        if let Some(known) = place.get(own.as_slice()) {
            return *known;
        }
        rows.rows.extend_from_slice(own);
        let new = ((rows.rows.len() - own.len()) as u32, own.len().min(u16::MAX as usize) as u16);
        place.insert(own.as_slice().into(), new);
        new
    }
}
