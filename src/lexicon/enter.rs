//! What the tables say, entered into the lexicon.

use super::bucket::{HeadForm, Rest};
use super::class::Class;
use super::fr::actor::{self, Cue, TitleKind};
use super::fr::verb::{self, VerbRole};
use super::fr::word::Word;
use super::fr::{currency, duty};
use super::index::WordId;
use super::inflection::Inflection;
use super::store::Lexicon;
use crate::fold::fold;
use crate::kind::ActorClass;

impl Lexicon {
    /// Enters a line of a table.
    pub(super) fn enter(&mut self, word: &Word) {
        for form in word.forms.split_whitespace() {
            let (form, class) = match form.strip_suffix('.') {
                Some(form) => (form, word.class | Class::ABBR),
                None => (form, word.class),
            };
            let change = |lexicon: &mut Self, id| {
                lexicon.index.change(id, |entry| {
                    entry.class |= class;
                    if word.num != 0 {
                        entry.num = word.num;
                    }
                    if word.cal != 0 || class.meets(Class::UNIT) {
                        entry.cal = word.cal;
                    }
                });
            };
            if let Some(id) = self.index.plain(form) {
                change(self, id);
                continue;
            }
            for piece in fold(form).replace('\'', "e ").split(['-', ' ']) {
                let id = self.index.intern(piece.as_bytes());
                change(self, id);
            }
        }
    }

    /// Enters the frequent verbs, with what each does to its clause.
    pub(super) fn verbs(&mut self) {
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
            verb::conjugate_told(common.verb, &mut |surface, form| {
                let id = self.index.folded(surface.folded);
                self.index.change(id, |entry| {
                    entry.class |= class;
                    entry.form = entry.form.with(form).doing(common.role);
                });
            });
        }
    }

    /// Enters the words that make a bound a deadline.
    pub(super) fn duties(&mut self) {
        for verb in duty::VERBS {
            verb::conjugate(verb, &mut |surface, _| {
                let id = self.index.folded(surface.folded);
                self.index.change(id, |entry| entry.class |= Class::DUTY);
            });
        }
        for word in duty::WORDS.split_whitespace() {
            self.index.add(word, |entry| entry.class |= Class::DUTY);
        }
    }

    /// Enters names, titles, heads, first names and demonyms.
    pub(super) fn actors(&mut self) {
        actor::each_name(&mut |n| self.name(n.canonical, n.alias, n.class, n.kind));
        let index = &mut self.index;
        let mut mark = |word: &str, class: Class| {
            let id = index.plain(word).unwrap_or_else(|| {
                let folded = fold(word);
                let first = folded.split([' ', '-', '\'']).next().unwrap_or_default();
                index.intern(first.trim_end_matches('.').as_bytes())
            });
            index.change(id, |entry| entry.class |= class);
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
    pub(super) fn enter_heads(&mut self) {
        let mut words = Vec::new();
        actor::each_head(&mut |h| {
            self.phrase(h.form, &mut words);
            if let Some((&first, rest)) = words.split_first() {
                let low = h.form.chars().next().is_some_and(char::is_lowercase);
                let rest = Rest::keep(rest, self.names.rest.grow());
                self.names.heads.grow().push(HeadForm { first, rest, class: h.class, low });
            }
        });
    }

    /// Enters the words that tell what a name is.
    pub(super) fn enter_cues(&mut self) {
        actor::each_cue(&mut |word, cue| {
            // A hyphenated cue is several tokens, none of which tells anything by itself.
            if word.contains(['-', '\'']) {
                return;
            }
            let id = self.index.spelt(word);
            self.cue_of(id, cue);
        });
        actor::each_deed(&mut |verb, cue| {
            verb::conjugate_told(verb, &mut |surface, _| {
                let id = self.index.folded(surface.folded);
                self.cue_of(id, cue);
            });
        });
    }

    /// Adds what a word tells of a name.
    fn cue_of(&mut self, word: WordId, cue: Cue) {
        self.index.change(word, |entry| {
            entry.cue.0 |= cue.0;
            if cue.meets(Cue::BODY) {
                entry.class |= Class::NOUN;
            }
        });
    }

    /// Enters the currencies: an entry's number is its place in the table plus one.
    pub(super) fn currencies(&mut self) {
        for (at, currency) in currency::CURRENCIES.iter().enumerate() {
            for (words, class) in [(currency.nouns, Class::CUR), (currency.symbols, Class::SYM)] {
                for word in words.split_whitespace() {
                    self.index.add(word, |entry| {
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
                self.index.add(noun, |entry| {
                    entry.class |= Class::CUR;
                    entry.num = at.map_or(-1, |at| at as i16 + 1);
                });
            }
        }
    }
}

impl Inflection {
    /// With what the verb does to its clause; the first that is entered stands.
    fn doing(self, role: VerbRole) -> Self {
        Self { role: self.role.or(Some(role)), ..self }
    }
}
