//! The lexicon: every table entered into one index.

use super::bucket::{HeadForm, Identity, KnownName, TriggerForm};
use super::class::Class;
use super::fr::actor::{self, Cue, NameKind, TitleKind};
use super::fr::trigger::{self, Needs, Trigger, Voice};
use super::fr::verb::{self, Form, VerbRole};
use super::fr::word::Word;
use super::fr::{connective, currency, duty, number, time};
use super::index::{Index, UNKNOWN, WordId, hash};
use super::inflection::Inflection;
use super::key::{self, Key, Mark};
use crate::fold::fold;
use crate::kind::{ActorClass, EventKind};

/// The words the crate knows.
#[derive(Debug, Clone)]
pub(crate) struct Lexicon {
    /// Folded words to entries.
    pub(crate) index: Index,
    /// The words of the ASCII marks.
    pub(crate) marks: [WordId; 128],
    /// What a word does as an event trigger, by the number in its entry.
    triggers: Vec<Vec<TriggerForm>>,
    /// The names that begin with a word, longest first, by the number in its entry.
    names: Vec<Vec<KnownName>>,
    /// The identities that names stand for.
    identities: Vec<Identity>,
    /// The heads of long names, by their first word, longest first.
    heads: Vec<HeadForm>,
    /// What a word tells of the name beside it, by its number.
    cues: Vec<Cue>,
}

impl Lexicon {
    /// The lexicon of the crate's own tables.
    pub(crate) fn french() -> Self {
        let mut index = Index::new();
        let mut marks = [UNKNOWN; 128];
        for b in b'!'..=b'~' {
            if b.is_ascii_punctuation() {
                marks[b as usize] = index.intern(&char::from(b).to_string());
            }
        }
        let mut lexicon = Self {
            index,
            marks,
            triggers: vec![Vec::new()],
            names: vec![Vec::new()],
            identities: Vec::new(),
            heads: Vec::new(),
            cues: Vec::new(),
        };
        for table in [time::WORDS, number::WORDS, connective::WORDS] {
            table.iter().for_each(|word| lexicon.enter(word));
        }
        lexicon.currencies();
        lexicon.verbs();
        lexicon.duties();
        trigger::all().for_each(|t| lexicon.trigger(t));
        lexicon.actors();
        lexicon.enter_heads();
        lexicon.enter_cues();
        lexicon.settle();
        lexicon
    }

    /// Gives back the room that its tables grew into and do not need.
    fn settle(&mut self) {
        self.triggers.iter_mut().for_each(Vec::shrink_to_fit);
        self.names.iter_mut().for_each(Vec::shrink_to_fit);
        self.triggers.shrink_to_fit();
        self.names.shrink_to_fit();
        self.index.settle();
    }

    /// Marks its words: each with its key, and with the number under which something is kept of it.
    pub(crate) fn mark(&mut self, number: impl FnMut(WordId) -> u16) {
        let numbers: Vec<u16> = (0..self.index.len() as WordId).map(number).collect();
        for (id, number) in (0..).zip(numbers) {
            self.index.change(id, |entry| entry.mark = Mark { key: Key::None, number });
        }
        for (key, word) in key::WORDS {
            // A word that no table holds is nowhere read as itself.
            let id = self.index.find(word.as_bytes(), hash(word.as_bytes()));
            self.index.change(id, |entry| entry.mark.key = *key);
        }
    }

    /// What a word does as an event trigger.
    #[inline]
    pub(crate) fn triggers(&self, word: WordId) -> &[TriggerForm] {
        &self.triggers[self.index.entry(word).trigger as usize]
    }

    /// The names that begin with a word, longest first.
    #[inline]
    pub(crate) fn names(&self, word: WordId) -> &[KnownName] {
        &self.names[self.index.entry(word).names as usize]
    }

    /// The actor that a known name stands for.
    pub(crate) fn identity(&self, number: u32) -> &Identity {
        &self.identities[number as usize]
    }

    /// The heads that begin with a word, longest first.
    pub(crate) fn heads(&self, word: WordId) -> &[HeadForm] {
        let from = self.heads.partition_point(|h| h.first < word);
        let len = self.heads[from..].partition_point(|h| h.first == word);
        &self.heads[from..from + len]
    }

    /// What a word tells of the name beside it.
    #[inline]
    pub(crate) fn cue(&self, word: WordId) -> Cue {
        self.cues.get(word as usize).copied().unwrap_or_default()
    }

    /// The tokens of a phrase as the lexer makes them, entered into the index.
    pub(crate) fn phrase(&mut self, phrase: &str) -> Vec<WordId> {
        if let Some(word) = self.index.plain(phrase) {
            return vec![word];
        }
        let folded = fold(phrase);
        let mut out = Vec::new();
        for piece in folded.split([' ', '-']) {
            let mut rest = piece;
            while let Some((head, tail)) = rest.split_once('\'') {
                out.push(self.index.intern(&format!("{head}e")));
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
                    out.push(self.index.intern(&word[from..at]));
                    from = at;
                }
                if c.is_ascii_punctuation() {
                    out.push(self.index.intern(&c.to_string()));
                    from = at + 1;
                }
            }
            if from < word.len() {
                out.push(self.index.intern(&word[from..]));
            }
        }
        out
    }

    /// Adds an actor under a name: a canonical name, an alias by which the text calls it, its class.
    pub(crate) fn name(&mut self, canonical: &str, alias: &str, class: ActorClass, kind: NameKind) {
        let words = self.phrase(alias);
        let Some((&first, rest)) = words.split_first() else { return };
        if first == UNKNOWN {
            return;
        }
        let known = self.identities.last().is_some_and(|i| &*i.name == canonical && i.class == class);
        if !known {
            self.identities.push(Identity { name: canonical.into(), class, own: false });
        }
        let identity = (self.identities.len() - 1) as u32;
        let spelling = alias.into();
        let bucket = self.index.entry(first).names;
        let bucket = if bucket == 0 {
            self.names.push(Vec::new());
            let new = (self.names.len() - 1) as u16;
            self.index.change(first, |entry| {
                entry.names = new;
                entry.class |= Class::NAME;
            });
            new
        } else {
            bucket
        };
        let list = &mut self.names[bucket as usize];
        let at = list.partition_point(|n| n.rest.len() >= rest.len());
        list.insert(at, KnownName { rest: rest.into(), identity, kind, spelling });
    }

    /// Adds an actor of the caller's, whose names count wherever they stand.
    pub(crate) fn own_name(&mut self, canonical: &str, alias: &str, class: ActorClass) {
        self.name(canonical, alias, class, NameKind::Full);
        if let Some(identity) = self.identities.last_mut().filter(|i| &*i.name == canonical) {
            identity.own = true;
        }
    }

    /// Adds an event trigger.
    pub(crate) fn trigger(&mut self, trigger: &'static Trigger) {
        trigger.forms(&mut |text, form| {
            if Inflection::kept(form) {
                self.trigger_form(trigger, text, form);
            }
        });
    }

    /// Adds one form of a trigger.
    fn trigger_form(&mut self, trigger: &'static Trigger, text: &str, form: Form) {
        let words = self.phrase(text);
        if let Some((&first, rest)) = words.split_first() {
            let bucket = self.index.entry(first).trigger;
            let bucket = if bucket == 0 {
                self.triggers.push(Vec::new());
                (self.triggers.len() - 1) as u16
            } else {
                bucket
            };
            let verbal = trigger.is_verbal();
            self.index.change(first, |entry| {
                entry.trigger = bucket;
                entry.class |= Class::TRIGGER;
                if verbal {
                    entry.class |= Class::VERB;
                    entry.form = entry.form.with(form);
                }
            });
            let ambiguous = trigger.is_ambiguous(text);
            let next = rest.first().copied().unwrap_or_default();
            self.triggers[bucket as usize].push(TriggerForm { trigger, form, ambiguous, rest: rest.into(), next });
        }
    }

    /// Adds a trigger of the caller's: a verb or noun that reads as the kind's plainest trigger of that part of speech does.
    ///
    /// False where the kind has none, or the verb cannot be conjugated.
    pub(crate) fn own_trigger(&mut self, word: &str, kind: EventKind) -> bool {
        let mut forms: Vec<(String, Form)> = Vec::new();
        let verbal = verb::conjugate(word, &mut |text, form| {
            if Inflection::kept(form) {
                forms.push((text.to_owned(), form));
            }
        });
        if !verbal {
            forms = vec![(word.to_owned(), Form::noun(false)), (format!("{word}s"), Form::noun(true))];
        }
        let plain = |t: &&Trigger| (t.frame.needs != Needs::Nothing, t.frame.voice != Voice::Any);
        let Some(model) = trigger::all().filter(|t| t.kind == kind && t.is_verbal() == verbal).min_by_key(plain) else { return false };
        for (text, form) in forms {
            self.trigger_form(model, &text, form);
        }
        true
    }

    /// Enters a line of a table.
    fn enter(&mut self, word: &Word) {
        for form in word.forms.split_whitespace() {
            let (form, class) = match form.strip_suffix('.') {
                Some(form) => (form, word.class | Class::ABBR),
                None => (form, word.class),
            };
            for piece in fold(form).replace('\'', "e ").split(['-', ' ']) {
                self.index.add(piece, |entry| {
                    entry.class |= class;
                    if word.num != 0 {
                        entry.num = word.num;
                    }
                    if word.cal != 0 || class.meets(Class::UNIT) {
                        entry.cal = word.cal;
                    }
                });
            }
        }
    }

    /// Enters the frequent verbs, with what each does to its clause.
    fn verbs(&mut self) {
        for common in verb::COMMON {
            let class = match (common.verb, common.role) {
                ("être", _) => Class::VERB | Class::BE,
                ("avoir", _) => Class::VERB | Class::HAVE,
                (_, VerbRole::Saying) => Class::VERB | Class::SAY,
                (
                    _,
                    VerbRole::Duty
                    | VerbRole::Ability
                    | VerbRole::Wish
                    | VerbRole::Plan
                    | VerbRole::Fear
                    | VerbRole::Attempt
                    | VerbRole::Refusal
                    | VerbRole::NearFuture,
                ) => Class::VERB | Class::MODAL,
                _ => Class::VERB,
            };
            verb::conjugate(common.verb, &mut |text, form| {
                if Inflection::kept(form) {
                    self.index.add(&fold(text), |entry| {
                        entry.class |= class;
                        entry.form = entry.form.with(form).doing(common.role);
                    });
                }
            });
        }
    }

    /// Enters the words that make a bound a deadline.
    fn duties(&mut self) {
        for verb in duty::VERBS {
            verb::conjugate(verb, &mut |text, _| {
                self.index.add(&fold(text), |entry| entry.class |= Class::DUTY);
            });
        }
        for word in duty::WORDS.split_whitespace() {
            self.index.add(&fold(word), |entry| entry.class |= Class::DUTY);
        }
    }

    /// Enters names, titles, heads, first names and demonyms.
    fn actors(&mut self) {
        actor::each_name(&mut |n| self.name(n.canonical, n.alias, n.class, n.kind));
        let index = &mut self.index;
        let mut mark = |word: &str, class: Class| {
            let folded = fold(word);
            let first = folded.split([' ', '-', '\'']).next().unwrap_or_default();
            index.add(first.trim_end_matches('.'), |entry| entry.class |= class);
        };
        actor::each_title(&mut |t| {
            // « contre-amiral », « vice-président »: the word after the hyphen is a title by itself.
            if t.form.split(' ').next().is_some_and(|first| first.contains('-')) {
                return;
            }
            let class = if t.kind == TitleKind::Function { Class::FUNCTION } else { Class::TITLE };
            mark(t.form, class);
            if !t.form.contains([' ', '.', '-']) && t.form.len() > 3 {
                mark(&format!("{}s", t.form), class);
            }
        });
        actor::each_head(&mut |h| {
            mark(
                h.form,
                match h.class {
                    ActorClass::Government => Class::GOVHEAD,
                    ActorClass::Place => Class::PLACEHEAD,
                    _ => Class::ORGHEAD,
                },
            );
        });
        actor::first_names().for_each(|n| mark(n, Class::FIRST));
        actor::particles().for_each(|n| mark(n, Class::PARTICLE));
        actor::legal_forms().for_each(|n| mark(n, Class::LEGALFORM));
        actor::each_demonym(&mut |d| mark(d.form, Class::DEMONYM));
    }

    /// Enters the heads of long names.
    fn enter_heads(&mut self) {
        let mut heads = Vec::new();
        actor::each_head(&mut |h| {
            let words = self.phrase(h.form);
            if let Some((&first, rest)) = words.split_first() {
                let low = h.form.chars().next().is_some_and(char::is_lowercase);
                heads.push(HeadForm { first, rest: rest.into(), class: h.class, low });
            }
        });
        heads.sort_by_key(|h| (h.first, usize::MAX - h.rest.len(), !h.low));
        self.heads = heads;
    }

    /// Enters the words that tell what a name is.
    fn enter_cues(&mut self) {
        actor::each_cue(&mut |word, cue| {
            // A hyphenated cue is several tokens, none of which tells anything by itself.
            if word.contains(['-', '\'']) {
                return;
            }
            self.cue_of(word, cue);
        });
        actor::each_deed(&mut |verb, cue| {
            verb::conjugate(verb, &mut |text, form| {
                if Inflection::kept(form) && !text.contains(['-', '\'', ' ']) {
                    self.cue_of(text, cue);
                }
            });
        });
    }

    /// Adds what a word tells of a name.
    fn cue_of(&mut self, word: &str, cue: Cue) {
        let id = self.index.add(&fold(word), |entry| {
            if cue.meets(Cue::BODY) {
                entry.class |= Class::NOUN;
            }
        });
        if self.cues.len() <= id as usize {
            self.cues.resize(id as usize + 1, Cue::default());
        }
        self.cues[id as usize].0 |= cue.0;
    }

    /// Enters the currencies: an entry's number is its place in the table plus one.
    fn currencies(&mut self) {
        for (at, currency) in currency::CURRENCIES.iter().enumerate() {
            for (words, class) in [(currency.nouns, Class::CUR), (currency.symbols, Class::SYM)] {
                for word in words.split_whitespace() {
                    self.index.add(&fold(word), |entry| {
                        entry.class |= class;
                        entry.num = at as i16 + 1;
                    });
                }
            }
            let adjectives = currency.adjectives.split_once(": ").map_or("", |(_, a)| a);
            for adjective in adjectives.split_whitespace() {
                let stem = fold(adjective.rsplit('-').next().unwrap_or(adjective));
                for end in ["", "s", "e", "es", "ne", "nes"] {
                    self.index.add(&format!("{stem}{end}"), |entry| entry.class |= Class::CURADJ);
                }
            }
        }
        for (nouns, alone) in currency::BARE {
            let at = alone.and_then(|code| currency::CURRENCIES.iter().position(|c| c.code == code));
            for noun in nouns.split_whitespace() {
                self.index.add(&fold(noun), |entry| {
                    entry.class |= Class::CUR;
                    entry.num = at.map_or(-1, |at| at as i16 + 1);
                });
            }
        }
    }
}
