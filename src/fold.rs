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
    /// A combining mark: part of the letter before it. The acute one is told apart for NFD text.
    Mark { acute: bool },
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
        '\u{301}' => Glyph::Mark { acute: true },
        '\u{300}'..='\u{36f}' => Glyph::Mark { acute: false },
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
        Glyph::Mark { .. } => {}
        Glyph::Space => out.push(' '),
        Glyph::Break => out.push('\n'),
        Glyph::Apostrophe => out.push('\''),
        Glyph::Hyphen | Glyph::Dash => out.push('-'),
        Glyph::Quote { .. } => out.push('"'),
        Glyph::Other => out.push(c),
    }
}

/// Whether the folded form of a text begins with a stem of ASCII letters.
pub(crate) fn folds_to(text: &str, stem: &str) -> bool {
    let plain = text.bytes().zip(stem.bytes()).take_while(|(t, s)| t.to_ascii_lowercase() == *s).count();
    let plain_ends = text.as_bytes().get(plain).is_none_or(u8::is_ascii);
    // A letter folded otherwise than byte by byte is beyond ASCII, and rare.
    plain == stem.len() || !plain_ends && fold(text).starts_with(stem)
}

#[cfg(test)]
mod tests {
    use super::fold;

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
