//! The lexicon: every table entered into one index.

use super::class::Class;
use super::fr::word::Word;
use super::fr::{connective, currency, number, time};
use super::index::{Index, UNKNOWN, WordId};
use crate::fold::fold;

/// The words the crate knows.
#[derive(Debug, Clone)]
pub(crate) struct Lexicon {
    /// Folded words to entries.
    pub(crate) index: Index,
    /// The words of the ASCII marks.
    pub(crate) marks: [WordId; 128],
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
        let mut lexicon = Self { index, marks };
        for table in [time::WORDS, number::WORDS, connective::WORDS] {
            table.iter().for_each(|word| lexicon.enter(word));
        }
        lexicon.currencies();
        lexicon
    }

    /// Enters a line of a table.
    fn enter(&mut self, word: &Word) {
        for form in word.forms.split_whitespace() {
            let (form, class) = match form.strip_suffix('.') {
                Some(form) => (form, word.class | Class::ABBR),
                None => (form, word.class),
            };
            self.index.add(&fold(form), |entry| {
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

    /// Enters the currencies: an entry's number is its place in the table plus one.
    fn currencies(&mut self) {
        for (at, currency) in currency::CURRENCIES.iter().enumerate() {
            for noun in currency.nouns.split_whitespace() {
                self.index.add(&fold(noun), |entry| {
                    entry.class |= Class::CUR;
                    entry.num = at as i32 + 1;
                });
            }
            for symbol in currency.symbols.split_whitespace() {
                self.index.add(symbol, |entry| {
                    entry.class |= Class::SYM;
                    entry.num = at as i32 + 1;
                });
            }
        }
        for currency in currency::CURRENCIES {
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
                    entry.num = at.map_or(-1, |at| at as i32 + 1);
                });
            }
        }
    }

}
