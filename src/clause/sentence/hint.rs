//! The words of a sentence that may tell whose words it is, and under what condition.

use once_cell::sync::Lazy;

use crate::clause::words::word::is_text;
use crate::fold::fold;
use crate::grammar::View;
use crate::lexicon::{Key, hash};
use crate::token::Shape;

/// The words that may tell a source.
const SOURCES: [&str; 6] = ["selon", "après", "dires", "croire", "source", "sources"];

/// The words that may tell a condition.
const TERMS: [&str; 6] = ["sinon", "moins", "faute", "défaut", "cas", "condition"];

/// The low bits of the hashes of these words, a bit each: most others are told from all of them at once.
static BITS: Lazy<u64> = Lazy::new(|| {
    let words = SOURCES.iter().chain(&TERMS);
    words.fold(0, |bits, word| bits | 1 << (hash(fold(word).as_bytes()) & 63))
});

/// Tokens of a sentence that its events ask for, one after another.
#[derive(Debug, Default)]
pub(in crate::clause) struct Hints {
    /// « selon », « d'après », « aux dires de », « à en croire ».
    pub(in crate::clause) sources: Vec<u16>,
    /// « sinon », « faute », « défaut », « cas », « condition », « moins ».
    pub(in crate::clause) terms: Vec<u16>,
}

impl Hints {
    /// Before any event is found, none is asked for.
    pub(in crate::clause) fn clear(&mut self) {
        self.sources.clear();
        self.terms.clear();
    }

    /// Finds those of a sentence.
    pub(in crate::clause) fn read(&mut self, view: &View<'_>) {
        self.clear();
        let bits = *BITS;
        for (at, token) in view.tokens.iter().enumerate() {
            if bits >> (token.hash & 63) & 1 == 0 {
                continue;
            }
            let key = |back: usize| at.checked_sub(back).map_or(Key::None, |i| view.key(i));
            let is = |word: &str| is_text(view, at, word);
            let source = match token.mark.key {
                Key::Selon => true,
                Key::Apres => key(1) == Key::De && view.tokens[at - 1].shape.has(Shape::ELIDED),
                _ => {
                    is("dires")
                        || is("croire") && key(1) == Key::En
                        // « de source judiciaire », at the head of a clause.
                        || (is("source") || is("sources")) && key(1) == Key::De && (at == 1 || key(2) == Key::Comma)
                }
            };
            if source {
                self.sources.push(at as u16);
            }
            if TERMS.iter().any(|word| is(word)) {
                self.terms.push(at as u16);
            }
        }
    }
}
