//! The words of a sentence that may tell whose words it is, and under what condition.

use super::word::is_text;
use crate::grammar::View;
use crate::lexicon::Key;
use crate::token::Shape;

/// Tokens of a sentence that its events ask for, one after another.
#[derive(Debug, Default)]
pub(super) struct Hints {
    /// « selon », « d'après », « aux dires de », « à en croire ».
    pub(super) sources: Vec<u16>,
    /// « sinon », « faute », « défaut », « cas », « condition », « moins ».
    pub(super) terms: Vec<u16>,
}

impl Hints {
    /// Before any event is found, none is asked for.
    pub(super) fn clear(&mut self) {
        self.sources.clear();
        self.terms.clear();
    }

    /// Finds those of a sentence.
    pub(super) fn read(&mut self, view: &View<'_>) {
        self.clear();
        for (at, token) in view.tokens.iter().enumerate() {
            // The others are none of these by their length.
            let len = token.end - token.start;
            let key = |back: usize| at.checked_sub(back).map_or(Key::None, |i| view.key(i));
            let initial = match len {
                3 | 5 | 6 | 7 | 9 => view.text.as_bytes().get(token.start).map_or(0, u8::to_ascii_lowercase),
                _ => 0,
            };
            let source = match key(0) {
                Key::Selon => true,
                Key::Apres => key(1) == Key::De && view.tokens[at - 1].shape.has(Shape::ELIDED),
                _ => {
                    initial == b'd' && is_text(view, at, "dires")
                        || initial == b'c' && key(1) == Key::En && is_text(view, at, "croire")
                        // « de source judiciaire », at the head of a clause.
                        || initial == b's'
                            && key(1) == Key::De
                            && (at == 1 || key(2) == Key::Comma)
                            && (is_text(view, at, "source") || is_text(view, at, "sources"))
                }
            };
            if source {
                self.sources.push(at as u16);
            }
            let term = match initial {
                b's' => is_text(view, at, "sinon"),
                b'm' => is_text(view, at, "moins"),
                b'f' => is_text(view, at, "faute"),
                b'd' => is_text(view, at, "défaut"),
                b'c' => is_text(view, at, "cas") || is_text(view, at, "condition"),
                _ => false,
            };
            if term {
                self.terms.push(at as u16);
            }
        }
    }
}
