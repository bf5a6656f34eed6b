//! The lexicon of the crate's own tables, which the build script makes.

use super::fr::trigger::{self, Head, Trigger};
use super::fr::{connective, number, time, verb};
use super::index::{Entry, Index, UNKNOWN, Word, WordId};
use super::store::Lexicon;
use crate::fold::{Folded, fold};
use crate::slab::{Slab, Text};

/// Room for the words of the crate's tables: only a first guess.
const WORDS: usize = 40_000;

impl Lexicon {
    /// The lexicon of the crate's own tables.
    pub(crate) fn of_tables() -> Self {
        let mut index = Index::new(WORDS);
        let mut marks = [UNKNOWN; 128];
        for b in b'!'..=b'~' {
            if b.is_ascii_punctuation() {
                marks[b as usize] = index.intern(&[b]);
            }
        }
        let (triggers, names) = Default::default();
        let mut lexicon = Self { index, marks, triggers, names, identities: Slab::default(), spellings: Text::default() };
        for table in [time::WORDS, number::WORDS, connective::WORDS] {
            table.iter().for_each(|word| lexicon.enter(word));
        }
        lexicon.currencies();
        lexicon.verbs();
        lexicon.duties();
        for (number, trigger) in (0..).zip(trigger::all()) {
            lexicon.trigger(number, trigger);
        }
        lexicon.actors();
        lexicon.enter_heads();
        lexicon.enter_cues();
        lexicon
    }

    /// Adds an event trigger.
    pub(super) fn trigger(&mut self, number: u16, trigger: &'static Trigger) {
        let (verb, behind) = match trigger.head {
            Head::Verb(verb) => (verb, ""),
            Head::Idiom(idiom) if trigger.is_verbal() => idiom.split_once(' ').unwrap_or_default(),
            _ => ("", ""),
        };
        let mut words = vec![UNKNOWN];
        if Folded::of(verb).is_some_and(|verb| !verb.as_bytes().is_empty()) {
            let mut rest = Vec::new();
            if !behind.is_empty() {
                self.phrase(behind, &mut rest);
            }
            words.extend(rest);
            let listed = !trigger.not_forms.is_empty() || !trigger.ambiguous.is_empty();
            let mut text = String::new();
            verb::conjugate_told(verb, &mut |surface, form| {
                if listed {
                    text.clear();
                    surface.add_to(&mut text);
                    [" ", behind].iter().filter(|_| !behind.is_empty()).for_each(|part| text.push_str(part));
                }
                if !trigger.not_forms.contains(&&*text) {
                    words[0] = self.index.folded(surface.folded);
                    self.trigger_form(number, trigger, &text, form, &words);
                }
            });
            return;
        }
        trigger.forms(&mut |text, form| {
            if form.is_told() {
                self.phrase(text, &mut words);
                self.trigger_form(number, trigger, text, form, &words);
            }
        });
    }
}

impl Index {
    /// An index without words, with room for so many.
    pub(crate) fn new(words: usize) -> Self {
        let mut index = Self {
            slots: vec![0; (words * 3 / 2).next_power_of_two()].into(),
            words: vec![Word::default().packed()].into(),
            letters: Text::default(),
            entries: Slab::default(),
            known: None,
        };
        index.share(Entry::default());
        index
    }

    /// The number of a word not yet folded, entered if it was not there.
    pub(crate) fn spelt(&mut self, word: &str) -> WordId {
        self.plain(word).unwrap_or_else(|| self.intern(fold(word).as_bytes()))
    }

    /// Adds to what is known of a word not yet folded.
    pub(crate) fn add(&mut self, word: &str, change: impl FnOnce(&mut Entry)) {
        let id = self.spelt(word);
        self.change(id, change);
    }

    /// Gives every entry its sort.
    pub(crate) fn sort(&mut self, mut sort: impl FnMut(&Entry) -> u16) {
        self.known = None;
        for entry in self.entries.grow() {
            entry.sort = sort(entry);
        }
    }
}
