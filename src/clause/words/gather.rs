//! Gathers what clauses know of words: the forms of the triggers by word, and what is known of each word kept once.

use std::hash::BuildHasher;

use super::form::{Place, Rows, TriggerRow};
use super::known::{Known, Nouns, Told};
use crate::lexicon::fr::trigger::{self, Trigger};
use crate::lexicon::fr::verb::VerbRole;
use crate::lexicon::{Lexicon, QuickMap, TriggerForm, WordId};

/// The forms that begin with each word, found one behind the other among all of them.
struct Chains<'f> {
    forms: &'f [TriggerForm],
    /// By word, its first form, and by form the next of its word, each plus one; 0 where there is none.
    first: Vec<u32>,
    next: Vec<u32>,
}

impl<'f> Chains<'f> {
    fn new(forms: &'f [TriggerForm], words: usize) -> Self {
        let (mut first, mut next) = (vec![0; words], vec![0; forms.len()]);
        for (at, form) in forms.iter().enumerate().rev() {
            next[at] = std::mem::replace(&mut first[form.first as usize], at as u32 + 1);
        }
        Self { forms, first, next }
    }

    /// The forms that begin with a word.
    fn of(&self, word: WordId) -> impl Iterator<Item = &'f TriggerForm> {
        let place = |at: u32| (at as usize).checked_sub(1);
        std::iter::successors(place(self.first[word as usize]), move |at| place(self.next[*at])).map(|at| &self.forms[at])
    }
}

/// Gathers the forms.
struct Gather<'r> {
    rows: &'r mut Rows,
    /// How many words stood before those behind the first of the forms.
    before: usize,
    /// Where forms lie, by their hash.
    places: QuickMap<u64, Place>,
    /// The triggers, by number.
    triggers: Vec<&'static Trigger>,
}

impl Gather<'_> {
    /// Adds forms to those that a word has.
    fn add<'f>(&mut self, has: Place, forms: impl Iterator<Item = &'f TriggerForm>) -> Place {
        let Rows { rows, rest } = &mut *self.rows;
        let rows = rows.grow();
        let from = rows.len();
        rows.extend_from_within(has.0 as usize..has.0 as usize + has.1 as usize);
        for form in forms {
            let form = TriggerForm { rest: form.rest.behind(self.before), ..*form };
            let row = TriggerRow::packed(&form, self.triggers[form.trigger as usize].is_verbal(), rest);
            // « je signe » and « il signe » are one here.
            if !rows[from..].contains(&row) {
                rows.push(row);
            }
        }
        if rows.len() == from {
            return Place::default();
        }
        rows[from..].sort_by_key(|&row| TriggerRow(row).place());
        let new = (from as u32, (rows.len() - from).min(u16::MAX as usize) as u16);
        let known = *self.places.entry(self.places.hasher().hash_one(&rows[from..])).or_insert(new);
        if known == new || self.rows.packed(known) != self.rows.packed(new) {
            return new;
        }
        self.rows.rows.grow().truncate(from);
        known
    }

    /// Whether one of the forms is of a verb that says.
    fn says(&self, forms: Place) -> bool {
        self.rows.at(forms).any(|form| form.is_verbal() && self.triggers[form.trigger()].frame.says)
    }
}

impl Told {
    /// Takes over the forms of triggers that were entered into a lexicon, the words of which are new from `new` on. Each word is marked
    /// with the number by which what is known of it is found.
    pub(crate) fn take(&mut self, lexicon: &mut Lexicon, nouns: &Nouns, new: WordId) {
        let given = std::mem::take(&mut lexicon.triggers);
        let words = self.words.grow();
        if words.is_empty() {
            words.push(Known::default().packed());
        }
        let mut number_of: QuickMap<u128, u16> = words.iter().copied().zip(0..).collect();
        let before = self.rows.rest.len();
        self.rows.rest.grow().extend_from_slice(&given.rest);
        let mut gather = Gather { rows: &mut self.rows, before, places: QuickMap::default(), triggers: trigger::all().collect() };
        let forms = Chains::new(&given.forms, lexicon.index.len());
        for id in 0..lexicon.index.len() as WordId {
            let mut forms = forms.of(id).peekable();
            let mut known = if id >= new {
                Known { fact: nouns.find(lexicon.index.hash(id)), forms: Place::default() }
            } else if forms.peek().is_some() {
                Known::unpacked(words[lexicon.index.mark(id).number as usize])
            } else {
                continue;
            };
            known.forms = gather.add(known.forms, forms);
            known.fact.says |= lexicon.index.entry(id).form.role() == Some(VerbRole::Saying) || gather.says(known.forms);
            let number = *number_of.entry(known.packed()).or_insert_with_key(|&known| match u16::try_from(words.len()) {
                Ok(number) => {
                    words.push(known);
                    number
                }
                // More than the numbers tell apart: of what comes then nothing is known.
                Err(_) => 0,
            });
            lexicon.index.number(id, number);
        }
    }
}
