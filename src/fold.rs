//! Spelling, solved once: case, accents, ligatures, apostrophes, hyphens and the many spaces of French typography.
//!
//! Everything above this floor compares folded words only, so « Août », « AOUT » and « aou\u{302}t » are one word.

/// The most bytes of a folded word that are kept; a longer word is nobody's lexicon entry.
pub(crate) const MAX_WORD: usize = 32;

/// What a character is to the lexer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// A letter, with the ASCII letters it folds to, its case, and whether it bears an acute accent on an e.
    Letter { folded: &'static str, upper: bool, acute_e: bool },
    /// A letter of another script: kept as a word, folded to nothing comparable.
    Foreign { upper: bool },
    /// A combining mark that no letter takes in: part of the one before it.
    Mark,
    /// A space inside a line, of any width, and what is invisible.
    Space,
    /// An apostrophe, straight, typographic or mistyped.
    Apostrophe,
    /// A hyphen that joins words.
    Hyphen,
    /// A dash or minus sign, written as the ASCII sign it stands for.
    Dash,
    /// A line break other than `\n`.
    Break,
    /// An opening or closing quotation mark.
    Quote { opens: bool },
    /// Anything else.
    Other,
}

/// Classes a non-ASCII character.
pub(crate) fn glyph(c: char) -> Glyph {
    let letter = |folded, upper| Glyph::Letter { folded, upper, acute_e: false };
    match c {
        'é' => Glyph::Letter { folded: "e", upper: false, acute_e: true },
        'É' => Glyph::Letter { folded: "e", upper: true, acute_e: true },
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ª' | 'ᵃ' => letter("a", false),
        'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' | 'Ā' | 'Ă' | 'Ą' => letter("a", true),
        'è' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ᵉ' => letter("e", false),
        'È' | 'Ê' | 'Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' => letter("e", true),
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ⁱ' => letter("i", false),
        'Ì' | 'Í' | 'Î' | 'Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => letter("i", true),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ᵒ' => letter("o", false),
        'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő' => letter("o", true),
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => letter("u", false),
        'Ù' | 'Ú' | 'Û' | 'Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' => letter("u", true),
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => letter("c", false),
        'Ç' | 'Ć' | 'Ĉ' | 'Ċ' | 'Č' => letter("c", true),
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ⁿ' => letter("n", false),
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' => letter("n", true),
        'ý' | 'ÿ' | 'ŷ' => letter("y", false),
        'Ý' | 'Ÿ' | 'Ŷ' => letter("y", true),
        'š' | 'ś' | 'ŝ' | 'ş' | 'ș' | 'ˢ' => letter("s", false),
        'Š' | 'Ś' | 'Ŝ' | 'Ş' | 'Ș' => letter("s", true),
        'ž' | 'ź' | 'ż' => letter("z", false),
        'Ž' | 'Ź' | 'Ż' => letter("z", true),
        'ł' | 'ĺ' | 'ľ' => letter("l", false),
        'Ł' | 'Ĺ' | 'Ľ' => letter("l", true),
        'ğ' | 'ĝ' | 'ġ' | 'ģ' => letter("g", false),
        'Ğ' | 'Ĝ' | 'Ġ' | 'Ģ' => letter("g", true),
        'ď' | 'đ' | 'ð' | 'ᵈ' => letter("d", false),
        'Ď' | 'Đ' | 'Ð' => letter("d", true),
        'ť' | 'ţ' | 'ț' => letter("t", false),
        'Ť' | 'Ţ' | 'Ț' => letter("t", true),
        'ř' | 'ŕ' | 'ʳ' => letter("r", false),
        'Ř' | 'Ŕ' => letter("r", true),
        'þ' => letter("th", false),
        'Þ' => letter("th", true),
        'ß' => letter("ss", false),
        'œ' => letter("oe", false),
        'Œ' => letter("oe", true),
        'æ' => letter("ae", false),
        'Æ' => letter("ae", true),
        'ﬁ' => letter("fi", false),
        'ﬂ' => letter("fl", false),
        'ﬀ' => letter("ff", false),
        '\u{300}'..='\u{36f}' => Glyph::Mark,
        '’' | '‘' | 'ʼ' | 'ʹ' | '′' | '´' | '‛' | '›' => Glyph::Apostrophe,
        '\u{2010}' | '\u{2011}' => Glyph::Hyphen,
        '–' | '—' | '−' | '―' | '‒' => Glyph::Dash,
        '«' | '“' | '„' | '‹' => Glyph::Quote { opens: true },
        '»' | '”' => Glyph::Quote { opens: false },
        '\u{85}' | '\u{2028}' | '\u{2029}' => Glyph::Break,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{feff}' => Glyph::Space,
        c if c.is_whitespace() => Glyph::Space,
        c if c.is_alphabetic() => Glyph::Foreign { upper: c.is_uppercase() },
        _ => Glyph::Other,
    }
}

/// The folded form of a text: lower case, no accents, ligatures undone, one straight apostrophe, one plain space.
pub(crate) fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    text.chars().for_each(|c| fold_char(c, &mut out));
    out
}

/// Adds the folded form of a character.
fn fold_char(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(c.to_ascii_lowercase());
        return;
    }
    match glyph(c) {
        Glyph::Letter { folded, .. } => out.push_str(folded),
        Glyph::Foreign { .. } => out.extend(c.to_lowercase()),
        Glyph::Mark => {}
        Glyph::Space => out.push(' '),
        Glyph::Break => out.push('\n'),
        Glyph::Apostrophe => out.push('\''),
        Glyph::Hyphen | Glyph::Dash => out.push('-'),
        Glyph::Quote { .. } => out.push('"'),
        Glyph::Other => out.push(c),
    }
}

/// The next folded letters of a text, an apostrophe or a hyphen apart.
pub(crate) fn letters(text: &str) -> impl Iterator<Item = u8> {
    text.chars().flat_map(|c| {
        let (ascii, folded) = if c.is_ascii_alphabetic() {
            (Some(c.to_ascii_lowercase() as u8), "")
        } else {
            match glyph(c) {
                Glyph::Letter { folded, .. } => (None, folded),
                _ => (None, ""),
            }
        };
        ascii.into_iter().chain(folded.bytes())
    })
}

/// Whether the folded form of a text begins with a stem of ASCII letters.
#[inline]
pub(crate) fn folds_to(text: &str, stem: &str) -> bool {
    // Nearly all differ in the first letter.
    match (text.as_bytes().first(), stem.as_bytes().first()) {
        (Some(t), Some(s)) if t.is_ascii() && t.to_ascii_lowercase() != *s => false,
        _ => folds_on(text, stem),
    }
}

/// Whether a word ends in one of these ways.
pub(crate) fn ends_in(word: &str, ends: &[&str]) -> bool {
    // The last byte tells most of them.
    let Some(last) = word.as_bytes().last() else { return false };
    ends.iter().any(|end| end.as_bytes().last() == Some(last) && word.ends_with(end))
}

fn folds_on(text: &str, stem: &str) -> bool {
    let plain = text.bytes().zip(stem.bytes()).take_while(|(t, s)| t.to_ascii_lowercase() == *s).count();
    let plain_ends = text.as_bytes().get(plain).is_none_or(u8::is_ascii);
    // A letter folded otherwise than byte by byte is beyond ASCII, and rare.
    plain == stem.len() || !plain_ends && with_folded(text, |folded| folded.starts_with(stem.as_bytes()))
}

/// Does something with the folded form of a text: without the heap where it is a word.
pub(crate) fn with_folded<T>(text: &str, work: impl FnOnce(&[u8]) -> T) -> T {
    match Folded::of(text) {
        Some(folded) => work(folded.as_bytes()),
        None => work(fold(text).as_bytes()),
    }
}

/// By the second byte of the letters that begin with 0xC3, from « À » to « ÿ », the one ASCII letter they fold to, or 0.
pub(crate) static LATIN: &[u8; 64] = b"aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y";

/// A word's folded letters, without the heap, with zeros from their end to the next eighth byte at least.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Folded {
    letters: [u8; MAX_WORD + 8],
    len: usize,
}

/// By ASCII byte, the letter that it folds to, or 0.
static PLAIN: [u8; 256] = {
    let mut plain = [0; 256];
    let mut letter = b'a';
    while letter <= b'z' {
        plain[letter as usize] = letter;
        plain[letter.to_ascii_uppercase() as usize] = letter;
        letter += 1;
    }
    plain
};

impl Folded {
    /// No letters.
    pub(crate) const EMPTY: Self = Self { letters: [0; MAX_WORD + 8], len: 0 };

    /// A word's letters; nothing where it is not made of letters alone, or has more than are kept.
    #[inline]
    pub(crate) fn of(word: &str) -> Option<Self> {
        let mut folded = Self::EMPTY;
        folded.push(word).then_some(folded)
    }

    /// The letters.
    #[inline]
    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.letters[..self.len]
    }

    /// The letters, the zeros up to the next eighth byte and what lies behind, and how many letters there are.
    #[inline]
    pub(crate) const fn padded(&self) -> (&[u8; MAX_WORD + 8], usize) {
        (&self.letters, self.len)
    }

    /// Leaves the first letters alone.
    #[inline]
    pub(crate) fn truncate(&mut self, len: usize) {
        self.end(len.min(self.len));
    }

    /// Adds letters; false where they are no letters or too many.
    #[inline]
    pub(crate) fn push(&mut self, word: &str) -> bool {
        let mut len = self.len;
        for (at, &byte) in word.as_bytes().iter().enumerate() {
            let letter = PLAIN[byte as usize];
            if letter == 0 || len >= MAX_WORD {
                self.len = len;
                return self.push_wide(&word[at..]);
            }
            self.letters[len] = letter;
            len += 1;
        }
        self.end(len);
        true
    }

    fn push_wide(&mut self, word: &str) -> bool {
        let bytes = word.as_bytes();
        let (mut at, mut len) = (0, self.len);
        while let Some(&byte) = bytes.get(at) {
            let second = bytes.get(at + 1).map_or(0, |second| second & 63);
            let (letter, width) = if byte == 0xc3 { (LATIN[second as usize], 2) } else { (PLAIN[byte as usize], 1) };
            if letter != 0 && len < MAX_WORD {
                self.letters[len] = letter;
                (at, len) = (at + width, len + 1);
            } else if let Some(c) = word.get(at..).and_then(|rest| rest.chars().next())
                && let Glyph::Letter { folded, .. } = glyph(c)
                && len + folded.len() <= MAX_WORD
            {
                self.letters[len..len + folded.len()].copy_from_slice(folded.as_bytes());
                (at, len) = (at + c.len_utf8(), len + folded.len());
            } else {
                self.end(len);
                return false;
            }
        }
        self.end(len);
        true
    }

    #[inline]
    fn end(&mut self, len: usize) {
        self.len = len;
        self.letters[len..len + 8].fill(0);
    }
}

#[cfg(test)]
mod tests {
    use super::{Folded, LATIN, MAX_WORD, fold};

    #[test]
    fn the_table_folds_as_the_fold_does() {
        for (c, letter) in ('À'..='ÿ').zip(LATIN).filter(|(_, letter)| **letter != 0) {
            assert_eq!(fold(&c.to_string()).as_bytes(), [*letter], "{c}");
        }
    }

    #[test]
    fn a_word_of_letters_folds_without_the_heap_as_it_does_with_it() {
        for word in ["Août", "œuvre", "DÉJÀ", "Łódź", "", &"é".repeat(MAX_WORD)] {
            let folded = Folded::of(word);
            assert_eq!(folded.as_ref().map(Folded::as_bytes), Some(fold(word).as_bytes()), "{word}");
        }
        for word in ["d'ici", "week-end", "« oui »", "日本", &"a".repeat(MAX_WORD + 1), &("a".repeat(MAX_WORD - 1) + "œ")] {
            assert!(Folded::of(word).is_none(), "{word}");
        }
        let mut folded = Folded::of("créèrent").unwrap();
        folded.truncate(3);
        assert!(folded.push("â") && folded.as_bytes() == b"crea" && folded.padded().0[4..8] == [0; 4]);
    }

    #[test]
    fn spellings_of_one_word_fold_alike() {
        for (spelling, folded) in [
            ("Août", "aout"),
            ("AOUT", "aout"),
            ("aou\u{302}t", "aout"),
            ("Œuvre", "oeuvre"),
            ("d\u{2019}ici", "d'ici"),
            ("1\u{1d49}\u{2b3}", "1er"),
            ("40\u{202f}000\u{a0}euros", "40 000 euros"),
            ("week\u{2011}end", "week-end"),
        ] {
            assert_eq!(fold(spelling), folded, "{spelling}");
        }
    }
}
