//! The lexer: bytes to the tokens of the next sentence, folded, hashed and looked up as they are read.

use super::kind::{KIND, Kind};
use super::number;
use super::run::Run;
use super::shape::{Shape, Token};
use crate::fold::{Glyph, LATIN, MAX_WORD, glyph};
use crate::lexicon::{Class, Index, Lexicon, hash, hash_padded};

/// The most tokens of a sentence: a text without a full stop is cut, so that memory stays small and every layer linear.
const MAX_SENTENCE: usize = 400;

/// Room for a word's folded letters and for the run of eight that overflows it; what no letter fills is zero.
const ROOM: usize = MAX_WORD + 8;

/// Reads a text sentence by sentence.
pub(crate) struct Lexer<'a> {
    pub(super) text: &'a str,
    index: &'a Index,
    marks: &'a [u32; 128],
    pub(super) pos: usize,
    line: usize,
    /// The first token of the next sentence, read while looking for the end of the last.
    ahead: Option<Token>,
    /// A hyphen was just passed between two letters.
    pub(super) hyphen: bool,
}

impl<'a> Lexer<'a> {
    pub(crate) fn new(text: &'a str, lexicon: &'a Lexicon) -> Self {
        Self { text, index: &lexicon.index, marks: &lexicon.marks, pos: 0, line: 0, ahead: None, hyphen: false }
    }

    /// Fills `out` with the next sentence's tokens, numbers merged; false at the end of the text.
    pub(crate) fn next_sentence(&mut self, out: &mut Vec<Token>) -> bool {
        out.clear();
        out.extend(self.ahead.take());
        let mut stopped = false;
        loop {
            let line = self.line;
            if !self.next_token(out) {
                break;
            }
            if let [.., last, token] = out.as_slice() {
                let closes = token.is(Class::QUOTE) && token.value >= 0 && (token.value == 1 || token.shape.has(Shape::GLUED));
                let long = || self.text.get(line..last.end).map_or(0, |line| line.chars().count());
                if ends_here(token, stopped && !closes, long) || out.len() > MAX_SENTENCE {
                    self.ahead = out.pop();
                    break;
                }
                stopped = token.is(Class::STOP) || (stopped && closes);
            }
        }
        number::merge(self.text, out, self.index);
        !out.is_empty()
    }

    /// The byte at `at`, 0 past the end.
    #[inline]
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub(super) fn char_at(&self, at: usize) -> Option<char> {
        self.text.get(at..).and_then(|t| t.chars().next())
    }

    /// Whether a letter begins at `at`.
    pub(super) fn letter_at(&self, at: usize) -> bool {
        match self.byte(at) {
            b if b.is_ascii_alphabetic() => true,
            0x80.. => self.char_at(at).is_some_and(|c| matches!(glyph(c), Glyph::Letter { .. } | Glyph::Foreign { .. })),
            _ => false,
        }
    }

    /// Whether a sentence may end at `at`: the text or line ends there, or a capital follows.
    fn closes(&self, at: usize) -> bool {
        let mut rest = self.text.get(at..).unwrap_or_default().chars().skip_while(|&c| c == ' ' || glyph(c) == Glyph::Space);
        rest.next().is_none_or(|c| c == '\n' || c == '\r' || c.is_uppercase())
    }

    /// Whether a word with a capital and small letters begins at `at`: a slug in capitals before it (« ALERTE-Dupont ») is no part of it.
    fn titled_at(&self, at: usize) -> bool {
        let mut letters = self.text.get(at..).unwrap_or_default().chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    }

    /// Adds the next token; false at the end of the text.
    fn next_token(&mut self, out: &mut Vec<Token>) -> bool {
        let mut shape = Shape::GLUED;
        let mut newlines = 0;
        if std::mem::take(&mut self.hyphen) {
            shape.set(Shape::HYPHEN);
        }
        loop {
            let Some(&b) = self.text.as_bytes().get(self.pos) else { return false };
            match KIND[b as usize] {
                Kind::Space => self.pos += 1,
                Kind::Newline => {
                    newlines += usize::from(b != b'\r');
                    self.pos += 1;
                    self.line = self.pos;
                }
                Kind::Letter => {
                    if newlines > 0 {
                        shape.set(if newlines > 1 { Shape::PARA } else { Shape::NEWLINE });
                    }
                    self.word(shape, out);
                    return true;
                }
                kind => {
                    if newlines > 0 {
                        shape.set(if newlines > 1 { Shape::PARA } else { Shape::NEWLINE });
                    }
                    if matches!(kind, Kind::Digit | Kind::Mark) {
                        let token = if kind == Kind::Digit { self.figure(shape) } else { self.mark(b, shape) };
                        out.push(token);
                        return true;
                    }
                    let Some(c) = self.char_at(self.pos) else { return false };
                    match glyph(c) {
                        Glyph::Letter { .. } | Glyph::Foreign { .. } => {
                            self.word(shape, out);
                            return true;
                        }
                        Glyph::Space | Glyph::Mark => self.pos += c.len_utf8(),
                        Glyph::Break => {
                            newlines += 1;
                            self.pos += c.len_utf8();
                            self.line = self.pos;
                        }
                        other => {
                            let token = self.wide(c, other, shape);
                            out.push(token);
                            return true;
                        }
                    }
                }
            }
            shape.0 &= !Shape::GLUED.0;
        }
    }

    /// A mark of one ASCII byte.
    fn mark(&mut self, b: u8, mut shape: Shape) -> Token {
        let start = self.pos;
        self.pos += 1;
        let class = match b {
            b'.' | b'!' | b'?' => Class::STOP,
            b',' | b';' | b':' | b'(' | b')' | b'[' | b']' => Class::PUNCT,
            b'"' => Class::QUOTE,
            b'$' => Class::SYM,
            b'@' | b'#' if self.letter_at(self.pos) => {
                while self.letter_at(self.pos) || self.byte(self.pos).is_ascii_digit() || self.byte(self.pos) == b'_' {
                    self.pos += self.char_at(self.pos).map_or(1, char::len_utf8);
                }
                shape.set(Shape::FIGURE);
                return Token { start, end: self.pos, class: Class::OPAQUE, shape, ..Token::default() };
            }
            _ => Class::NONE,
        };
        let word = self.marks[b as usize];
        Token { start, end: self.pos, class, shape, ..Token::default() }.know(word, self.index)
    }

    /// A mark that is not ASCII, kept under the ASCII mark it stands for.
    fn wide(&mut self, c: char, kind: Glyph, shape: Shape) -> Token {
        let start = self.pos;
        self.pos += c.len_utf8();
        let mark = |b: u8| self.marks[b as usize];
        let (word, class, value) = match (kind, c) {
            (Glyph::Dash | Glyph::Hyphen, _) => (mark(b'-'), Class::NONE, 0),
            (Glyph::Quote { opens }, _) => (mark(b'"'), Class::QUOTE, if opens { -1 } else { 1 }),
            (Glyph::Apostrophe, _) => (mark(b'\''), Class::NONE, 0),
            (_, '…') => (mark(b'.'), Class::STOP, 0),
            (_, '•' | '·') => (mark(b'*'), Class::NONE, 0),
            _ => {
                let mut buffer = [0; 4];
                let bytes = c.encode_utf8(&mut buffer).as_bytes();
                let word = self.index.find(bytes, hash(bytes));
                (word, self.index.entry(word).class, 0)
            }
        };
        let token = Token { start, end: self.pos, value, shape, ..Token::default() };
        Token { class, ..token.know(word, self.index) }
    }

    /// Adds a word of fewer than eight plain letters that nothing is joined to, as most are; false where it is another.
    #[inline]
    fn short_word(&mut self, bytes: &[u8], run: &Run, mut shape: Shape, out: &mut Vec<Token>) -> bool {
        let start = self.pos;
        let next = bytes.get(run.len).copied().unwrap_or(b' ');
        if run.len == 0 || run.len == 8 || !next.is_ascii() || matches!(next, b'\'' | b'-' | b'.' | b':' | b'_') {
            return false;
        }
        self.pos = start + run.len;
        let hash = hash_padded(&run.folded, run.len);
        let word = self.index.find(&run.folded[..run.len], hash);
        let entry = self.index.entry(word);
        let mut class = entry.class;
        shape.set(Shape::WORD);
        if run.upper {
            if bytes[0] & 0x20 == 0 {
                class |= Class::CAP;
                shape.set(Shape::CAP.union(Shape::GIVEN));
            }
            if run.loud && run.len > 1 {
                shape.set(Shape::ALLCAPS);
            }
        }
        let mark = self.index.mark(word);
        out.push(Token { start, end: self.pos, class, hash, word, mark, sort: entry.sort, shape, ..Token::default() });
        true
    }

    /// Whether an underscore joins what stands before it with a letter or figure behind it.
    fn joins(&self, at: usize) -> bool {
        self.byte(at) == b'_' && (self.letter_at(at + 1) || self.byte(at + 1).is_ascii_digit())
    }

    /// Adds a word: letters up to a mark, an apostrophe or a hyphen.
    fn word(&mut self, mut shape: Shape, out: &mut Vec<Token>) {
        let bytes = self.text.as_bytes();
        let run = Run::read(&bytes[self.pos..]);
        if self.short_word(&bytes[self.pos..], &run, shape, out) {
            return;
        }
        let mut first = Some(run).filter(|run| run.len > 0);
        let start = self.pos;
        let mut letters = [0u8; ROOM];
        let (mut n, mut count, mut loud, mut acute) = (0usize, 0usize, true, usize::MAX);
        let mut at = start;
        let mut end = start;
        while let Some(&b) = bytes.get(at) {
            match KIND[b as usize] {
                Kind::Letter => {
                    if count == 0 && b & 0x20 == 0 {
                        shape.set(Shape::CAP);
                    }
                    let run = first.take().unwrap_or_else(|| Run::read(&bytes[at..]));
                    // What does not fit is counted and not kept: no entry is so long.
                    let into = n.min(MAX_WORD);
                    letters[into..into + 8].copy_from_slice(&run.folded);
                    n += run.len;
                    loud &= run.loud;
                    count += run.len;
                    at += run.len;
                }
                Kind::Wide if b == 0xc3 && LATIN[self.byte(at + 1) as usize & 63] != 0 => {
                    let second = self.byte(at + 1) & 63;
                    if second & 31 == 9 {
                        acute = n;
                    }
                    letters[n.min(MAX_WORD)] = LATIN[second as usize];
                    n += 1;
                    loud &= second < 32;
                    count += 1;
                    at += 2;
                    shape.set(Shape::ACCENT);
                }
                Kind::Wide => {
                    let Some(c) = self.text[at..].chars().next() else { break };
                    match glyph(c) {
                        Glyph::Letter { folded, upper: up, acute_e } => {
                            if acute_e {
                                acute = n;
                            }
                            for &f in folded.as_bytes() {
                                letters[n.min(MAX_WORD)] = f;
                                n += 1;
                            }
                            loud &= up;
                            count += 1;
                            shape.set(Shape::ACCENT);
                        }
                        Glyph::Foreign { upper: up } => {
                            let mut buffer = [0; 4];
                            for &f in c.encode_utf8(&mut buffer).as_bytes() {
                                letters[n.min(MAX_WORD)] = f;
                                n += 1;
                            }
                            loud &= up;
                            count += 1;
                            shape.set(Shape::FOREIGN);
                        }
                        Glyph::Mark => shape.set(Shape::ACCENT),
                        _ => break,
                    }
                    at += c.len_utf8();
                }
                _ => break,
            }
            if count == 1 && loud {
                shape.set(Shape::CAP);
            }
            end = at;
        }
        if loud && count > 1 {
            shape.set(Shape::ALLCAPS);
        }
        shape.set(Shape::WORD);
        if acute < n && matches!(&letters[acute.min(MAX_WORD)..n.min(MAX_WORD)], [_] | [_, b'e' | b's'] | [_, b'e', b's']) {
            shape.set(Shape::ACUTE_END);
        }
        // What follows: an apostrophe that elides, a hyphen that joins.
        let next = match bytes.get(at) {
            Some(b'\'') => Some((Glyph::Apostrophe, 1)),
            Some(b'-') => Some((Glyph::Hyphen, 1)),
            Some(0x80..) => self.char_at(at).map(|c| (glyph(c), c.len_utf8())),
            _ => None,
        };
        match next {
            Some((Glyph::Apostrophe, len)) if self.letter_at(at + len) => {
                letters[n.min(MAX_WORD)] = b'e';
                n += 1;
                at += len;
                end = at;
                shape.set(Shape::ELIDED);
            }
            Some((Glyph::Hyphen, len))
                if self.letter_at(at + len) && !(count > 4 && shape.has(Shape::ALLCAPS) && self.titled_at(at + len)) =>
            {
                at += len;
                self.hyphen = true;
            }
            _ => {}
        }
        // « juriste_du_dimanche » is one word, and none of French.
        let joined = self.joins(at);
        if joined {
            while self.joins(at) || self.letter_at(at) || self.byte(at).is_ascii_digit() {
                at += self.char_at(at).map_or(1, char::len_utf8);
            }
            end = at;
        }
        self.pos = at;
        if n > MAX_WORD {
            letters[MAX_WORD..].fill(0);
        }
        let folded = &letters[..n.min(MAX_WORD)];
        let mut h = hash_padded(&letters, folded.len());
        let mut word = if n <= MAX_WORD { self.index.find(folded, h) } else { 0 };
        let mut entry = self.index.entry(word);
        let mut class = entry.class;
        if joined {
            // Of « Luc_38 » no more is known than that a first name begins it.
            class = if class.meets(Class::FIRST) { Class::FIRST } else { Class::NONE };
            (h, word, entry) = (hash(&bytes[start..end]), 0, self.index.entry(0));
        }
        let abbreviated = class.meets(Class::ABBR)
            && !((folded == b"etc" || class.meets(Class::UNIT | Class::MONTH | Class::WEEKDAY)) && self.closes(at + 1));
        if self.byte(at) == b'.' && (abbreviated || (count == 1 && loud && folded != b"h")) && self.byte(at + 1) != b'.' {
            self.pos = at + 1;
            end = self.pos;
            shape.set(Shape::DOTTED);
        } else if (self.byte(at) == b':' || self.byte(at) == b'.') && is_address(folded, &bytes[at..]) {
            // « « https://exemple.fr » », whatever the space before the mark.
            let ends = |c: char| match u8::try_from(c).ok().filter(u8::is_ascii) {
                Some(b) => matches!(KIND[b as usize], Kind::Space | Kind::Newline),
                None => matches!(glyph(c), Glyph::Space | Glyph::Break | Glyph::Quote { .. }),
            };
            let rest = self.text.get(self.pos..).unwrap_or_default();
            self.pos += rest.find(ends).unwrap_or(rest.len());
            end = self.pos;
            class = Class::OPAQUE;
        }
        if shape.has(Shape::CAP) {
            class |= Class::CAP;
            shape.set(Shape::GIVEN);
        }
        let (sort, mark) = (entry.sort, self.index.mark(word));
        out.push(Token { start, end, class, hash: h, word, mark, sort, shape, ..Token::default() });
    }
}

/// Whether a sentence ends between two tokens.
#[inline]
fn ends_here(next: &Token, stopped: bool, line: impl FnOnce() -> usize) -> bool {
    if !stopped && !next.shape.any(Shape::NEWLINE.union(Shape::PARA)) {
        return false;
    }
    if next.shape.has(Shape::PARA) {
        return true;
    }
    let starts_low = next.shape.has(Shape::WORD) && !next.is_cap();
    if next.shape.has(Shape::NEWLINE) && !starts_low && !next.is(Class::PUNCT) && !(55..=82).contains(&line()) {
        return true;
    }
    // « Exemple.com » and « sauf l'art. trois » go on; « fin. Le », « fin. 3 » do not.
    let apart = !next.shape.has(Shape::GLUED) || next.is(Class::QUOTE);
    let begins = !starts_low && apart && !next.is(Class::STOP);
    stopped && (begins || next.shape.has(Shape::NEWLINE))
}

/// Whether a word begins an address of the web, given what follows it.
fn is_address(folded: &[u8], rest: &[u8]) -> bool {
    match folded {
        b"http" | b"https" | b"ftp" => rest.starts_with(b"://"),
        b"www" => rest.starts_with(b"."),
        _ => false,
    }
}
