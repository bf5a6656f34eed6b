//! The forms of the triggers, side by side as a sentence asks for them.

use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Rest, TriggerForm, WordId};
use crate::slab::Slab;

/// A form of a trigger, in one number: a compiler reads a table of numbers many times faster than one of structures.
#[derive(Clone, Copy)]
pub(in crate::clause) struct TriggerRow(pub(super) u128);

/// Where what a row says lies in its number.
const REST: u32 = 32;
const TRIGGER: u32 = 64;
const MORE: u32 = 80;
const TENSE: u32 = 88;
const PLURAL: u32 = 96;
const AMBIGUOUS: u32 = 97;
const VERBAL: u32 = 98;

impl TriggerRow {
    /// What a form of a trigger is, the words behind its first lying among `rest`.
    pub(super) fn packed(form: &TriggerForm, verbal: bool, rest: &[WordId]) -> u128 {
        u128::from(form.rest.of(rest).first().copied().unwrap_or_default())
            | u128::from(form.rest.0) << REST
            | u128::from(form.trigger) << TRIGGER
            | u128::from(form.rest.len() as u8) << MORE
            | u128::from(form.form.tense as u8) << TENSE
            | u128::from(form.form.plural) << PLURAL
            | u128::from(form.ambiguous) << AMBIGUOUS
            | u128::from(verbal) << VERBAL
    }

    /// The first word behind it in an idiom; 0 where there is none.
    #[inline]
    pub(super) fn next(self) -> WordId {
        self.0 as WordId
    }

    /// Its trigger's number.
    #[inline]
    pub(super) fn trigger(self) -> usize {
        (self.0 >> TRIGGER) as u16 as usize
    }

    /// How many words follow the first.
    #[inline]
    pub(in crate::clause) fn more(self) -> u8 {
        (self.0 >> MORE) as u8
    }

    /// Where it stands among the rows of its word: the single words first, then the idioms by their second word.
    #[inline]
    pub(super) fn place(self) -> (bool, WordId) {
        (self.more() > 0, self.next())
    }

    /// Its tense.
    #[inline]
    pub(in crate::clause) fn tense(self) -> Tense {
        Tense::numbered((self.0 >> TENSE) as u8)
    }

    /// Whether it is plural.
    #[inline]
    pub(in crate::clause) fn is_plural(self) -> bool {
        self.0 >> PLURAL & 1 == 1
    }

    /// Whether the form is another word as well.
    #[inline]
    pub(in crate::clause) fn is_ambiguous(self) -> bool {
        self.0 >> AMBIGUOUS & 1 == 1
    }

    /// Whether the trigger is a verb or begins with one.
    #[inline]
    pub(in crate::clause) fn is_verbal(self) -> bool {
        self.0 >> VERBAL & 1 == 1
    }
}

/// Where the forms of a word begin, and how many they are.
pub(super) type Place = (u32, u16);

/// The forms of every trigger; words with the same ones share them.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    pub(super) rows: Slab<u128>,
    /// The words behind the first of idioms.
    pub(super) rest: Slab<WordId>,
}

impl Rows {
    /// The forms at a place, packed.
    pub(super) fn packed(&self, (from, len): Place) -> &[u128] {
        self.rows.get(from as usize..from as usize + len as usize).unwrap_or_default()
    }

    /// The forms at a place.
    #[inline]
    pub(super) fn at(&self, place: Place) -> impl Iterator<Item = TriggerRow> {
        self.packed(place).iter().map(|&row| TriggerRow(row))
    }

    /// The forms at a place that a second word leaves: the single words, and the idioms that go on with it.
    #[inline]
    pub(super) fn before(&self, place: Place, second: WordId) -> impl Iterator<Item = TriggerRow> {
        let rows = self.packed(place);
        let (single, idioms) = rows.split_at(rows.partition_point(|&row| TriggerRow(row).more() == 0));
        let from = idioms.partition_point(|&row| TriggerRow(row).next() < second);
        let same = idioms[from..].iter().take_while(move |row| TriggerRow(**row).next() == second);
        single.iter().chain(same).map(|&row| TriggerRow(row))
    }

    /// The words behind the first of an idiom.
    pub(super) fn rest(&self, row: TriggerRow) -> &[WordId] {
        Rest((row.0 >> REST) as u32).of(&self.rest)
    }
}
