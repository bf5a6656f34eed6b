//! Numbers and figures, with the suffix of their ordinal.

use super::format::{self, Figure};
use super::lexer::Lexer;
use super::shape::{Shape, Token};
use crate::fold::{Glyph, glyph};
use crate::lexicon::{Class, classes};

impl Lexer<'_> {
    /// A number or figure.
    pub(super) fn figure(&mut self, mut shape: Shape) -> Token {
        let bytes = self.text.as_bytes();
        let start = self.pos;
        let mut at = start;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        shape.set(Shape::FIGURE);
        let mut token = Token { start, shape, ..Token::default() };
        let joined = matches!(self.byte(at), b'.' | b'/' | b':' | b'-' | b',') && self.byte(at + 1).is_ascii_digit();
        if joined
            && !glued_to_letter(bytes, start)
            && let Some((figure, len)) = format::read(&self.text[start..])
        {
            (token.class, token.value) = match figure {
                Figure::Date(v) => (Class::FIGDATE, v),
                Figure::DayMonth(v) => (Class::FIGDATE | Class::NUM, v),
                Figure::Clock(v) => (Class::FIGCLOCK, v),
                Figure::Decimal(v, scale) => {
                    token.scale = scale;
                    (if scale > 0 { Class::NUM | Class::DECIMAL } else { Class::NUM }, v)
                }
                Figure::Opaque => (Class::OPAQUE, 0),
            };
            self.pos = start + len;
            token.end = self.pos;
            return token;
        }
        self.pos = at;
        token.end = at;
        let len = at - start;
        let value = if len <= 18 { self.text[start..at].parse::<i64>().unwrap_or(0) } else { 0 };
        token.value = value;
        token.class = if len > 18 {
            Class::OPAQUE
        } else if glued_to_letter(bytes, start) {
            Class::DIGITS
        } else if len == 8 && packed_date(value) {
            Class::FIGDATE | Class::NUM
        } else {
            classes(value, len)
        };
        self.ordinal(&mut token);
        if self.byte(self.pos) == b'-' && self.letter_at(self.pos + 1) {
            self.hyphen = true;
            self.pos += 1;
        }
        token
    }

    /// « 1er », « 1ᵉʳ », « 1° », « 2e », « 3ème »: the suffix joins the number.
    fn ordinal(&mut self, token: &mut Token) {
        let mut folded = [0u8; 6];
        let (mut n, mut at) = (0, self.pos);
        while let Some(c) = self.char_at(at) {
            let letters = match (c, glyph(c)) {
                ('a'..='z' | 'A'..='Z', _) => {
                    folded[n] = c.to_ascii_lowercase() as u8;
                    n += 1;
                    at += 1;
                    if n == folded.len() { return } else { continue }
                }
                ('°' | 'º', _) => "e",
                (_, Glyph::Letter { folded, .. }) => folded,
                (_, Glyph::Mark) => "",
                _ => break,
            };
            for &b in letters.as_bytes() {
                if n == folded.len() {
                    return;
                }
                folded[n] = b;
                n += 1;
            }
            at += c.len_utf8();
            if n == folded.len() {
                return;
            }
        }
        if matches!(&folded[..n], b"er" | b"ere" | b"re" | b"e" | b"eme" | b"ieme" | b"nd" | b"nde" | b"d" | b"ers" | b"es")
            && token.value <= 9999
        {
            let first = token.value == 1 && matches!(&folded[..n], b"er" | b"e");
            token.class = if first { Class::ORD | Class::DAY } else { Class::ORD };
            self.pos = at;
            token.end = at;
        }
    }
}

/// Whether the digits that begin at `at` follow a letter with nothing between (« T3 »), the « h » of « 14h30 » apart.
fn glued_to_letter(bytes: &[u8], at: usize) -> bool {
    let Some(&before) = at.checked_sub(1).and_then(|i| bytes.get(i)) else { return false };
    let clock =
        matches!(before, b'h' | b'H') && at >= 2 && (bytes[at - 2].is_ascii_digit() || bytes[at - 2] == b' ' || bytes[at - 2] >= 0x80);
    before.is_ascii_alphabetic() && !clock
}

/// Whether eight digits are a day as YYYYMMDD.
fn packed_date(value: i64) -> bool {
    let (y, m, d) = (value / 10_000, value / 100 % 100, value % 100);
    (1900..2100).contains(&y) && (1..=12).contains(&m) && (1..=31).contains(&d)
}
