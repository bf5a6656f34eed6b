//! The lexicon: the words known, the names and triggers they begin, and what a caller adds to them.

use super::bucket::{Identity, KnownName, Names, Rest, Spelling, TriggerForm, Triggers};
use super::class::Class;
use super::fr::actor::{Cue, NameKind};
use super::fr::trigger::{self, Needs, Trigger, Voice};
use super::fr::verb::{self, Form};
use super::hasher::hash;
use super::index::{Index, UNKNOWN, WordId};
use super::key;
use crate::fold::fold;
use crate::kind::{ActorClass, EventKind};
use crate::slab::{Slab, Text};

/// The words the crate knows.
#[derive(Debug, Clone)]
pub(crate) struct Lexicon {
    /// Folded words to entries.
    pub(crate) index: Index,
    /// The words of the ASCII marks.
    pub(crate) marks: [WordId; 128],
    /// What words do as event triggers, until the readers of clauses take it over.
    pub(crate) triggers: Triggers,
    /// The names and heads, until the readers of names take them over.
    pub(crate) names: Names,
    /// The identities that names stand for.
    pub(super) identities: Slab<Identity>,
    /// The names as they are spelled, one behind the other.
    pub(super) spellings: Text,
}

impl Lexicon {
    /// Settles what is known of its words: each has its key.
    pub(crate) fn settle(&mut self) {
        for (key, word) in key::WORDS {
            // A word that no table holds is nowhere read as itself.
            let id = self.index.find(word.as_bytes(), hash(word.as_bytes()));
            self.index.change(id, |entry| entry.key = *key);
        }
        self.index.settle();
    }

    /// The actor that a known name stands for.
    pub(crate) fn identity(&self, number: u32) -> &Identity {
        &self.identities[number as usize]
    }

    /// A name as it is spelled.
    pub(crate) fn spelling(&self, spelling: Spelling) -> &str {
        self.spellings.get(spelling.at as usize..spelling.at as usize + spelling.len as usize).unwrap_or_default()
    }

    fn spelled(&mut self, name: &str) -> Spelling {
        if !self.spellings.ends_with(name) {
            self.spellings.push(name);
        }
        Spelling { at: (self.spellings.len() - name.len()) as u32, len: name.len().min(u16::MAX as usize) as u16 }
    }

    /// What a word tells of the name beside it.
    #[inline]
    pub(crate) fn cue(&self, word: WordId) -> Cue {
        self.index.entry(word).cue
    }

    /// The tokens of a phrase as the lexer makes them, entered into the index.
    pub(crate) fn phrase(&mut self, phrase: &str, out: &mut Vec<WordId>) {
        out.clear();
        if let Some(word) = self.index.plain(phrase) {
            out.push(word);
            return;
        }
        for piece in phrase.split([' ', '-']) {
            match self.index.plain(piece) {
                Some(UNKNOWN) | None => self.pieces(&fold(piece), out),
                Some(word) => out.push(word),
            }
        }
    }

    /// The tokens of folded words that are not letters alone.
    fn pieces(&mut self, folded: &str, out: &mut Vec<WordId>) {
        for piece in folded.split([' ', '-']) {
            let mut rest = piece;
            while let Some((head, tail)) = rest.split_once('\'') {
                out.push(self.index.intern(format!("{head}e").as_bytes()));
                rest = tail;
            }
            let word = rest.strip_suffix('.').unwrap_or(rest);
            // A mark inside a name (« Musical.ly », « Yahoo! ») is a token of its own.
            let mut from = 0;
            let mut digit = None;
            for (at, c) in word.char_indices() {
                // So are digits beside letters (« TF1 », « 2F »).
                let turns = digit.is_some_and(|d| d != c.is_ascii_digit());
                digit = (!c.is_ascii_punctuation()).then_some(c.is_ascii_digit());
                if (turns || c.is_ascii_punctuation()) && from < at {
                    out.push(self.index.intern(&word.as_bytes()[from..at]));
                    from = at;
                }
                if c.is_ascii_punctuation() {
                    out.push(self.index.intern(&[c as u8]));
                    from = at + 1;
                }
            }
            if from < word.len() {
                out.push(self.index.intern(&word.as_bytes()[from..]));
            }
        }
    }

    /// Adds an actor under a name: a canonical name, an alias by which the text calls it, its class.
    pub(crate) fn name(&mut self, canonical: &str, alias: &str, class: ActorClass, kind: NameKind) {
        let mut words = Vec::new();
        self.phrase(alias, &mut words);
        if let Some((&first, rest)) = words.split_first().filter(|(first, _)| **first != UNKNOWN) {
            let known = self.identities.last().is_some_and(|i| i.class == class && self.spelling(i.name) == canonical);
            if !known {
                let name = self.spelled(canonical);
                self.identities.grow().push(Identity { name, class, own: false });
            }
            let identity = (self.identities.len() - 1) as u32;
            let spelling = self.spelled(alias);
            self.index.change(first, |entry| entry.class |= Class::NAME);
            let rest = Rest::keep(rest, self.names.rest.grow());
            self.names.names.grow().push(KnownName { first, rest, identity, kind, spelling });
        }
    }

    /// Whether something was entered that its readers have not taken over.
    pub(crate) fn has_own(&self) -> bool {
        !self.names.names.is_empty() || !self.triggers.forms.is_empty()
    }

    /// Adds an actor of the caller's, whose names count wherever they stand.
    pub(crate) fn own_name(&mut self, canonical: &str, alias: &str, class: ActorClass) {
        self.name(canonical, alias, class, NameKind::Full);
        let last = self.identities.len().wrapping_sub(1);
        if self.identities.get(last).is_some_and(|i| self.spelling(i.name) == canonical) {
            self.identities.grow()[last].own = true;
        }
    }

    /// Adds one form of a trigger, of which the words are given.
    pub(super) fn trigger_form(&mut self, number: u16, trigger: &'static Trigger, text: &str, form: Form, words: &[WordId]) {
        let Some((&first, rest)) = words.split_first() else { return };
        let verbal = trigger.is_verbal();
        self.index.change(first, |entry| {
            entry.class |= Class::TRIGGER;
            if verbal {
                entry.class |= Class::VERB;
                entry.form = entry.form.with(form);
            }
        });
        let ambiguous = trigger.is_ambiguous(text);
        let rest = Rest::keep(rest, self.triggers.rest.grow());
        self.triggers.forms.grow().push(TriggerForm { first, rest, trigger: number, form, ambiguous });
    }

    /// Adds a trigger of the caller's: a verb or noun that reads as the kind's plainest trigger of that part of speech does.
    ///
    /// False where the kind has none, or the verb cannot be conjugated.
    pub(crate) fn own_trigger(&mut self, word: &str, kind: EventKind) -> bool {
        let mut forms: Vec<(String, Form)> = Vec::new();
        let verbal = verb::conjugate_told(word, &mut |surface, form| forms.push((surface.text(), form)));
        if !verbal {
            forms = vec![(word.to_owned(), Form::noun(false)), (format!("{word}s"), Form::noun(true))];
        }
        let plain = |(_, t): &(u16, &Trigger)| (t.frame.needs != Needs::Nothing, t.frame.voice != Voice::Any);
        let models = (0..).zip(trigger::all()).filter(|(_, t)| t.kind == kind && t.is_verbal() == verbal);
        let Some((number, model)) = models.min_by_key(plain) else { return false };
        let mut words = Vec::new();
        for (text, form) in forms {
            self.phrase(&text, &mut words);
            self.trigger_form(number, model, &text, form, &words);
        }
        true
    }
}
