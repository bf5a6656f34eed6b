//! How wide a text is drawn, without a font at hand.

/// Widths of the printable ASCII characters in Helvetica and what copies its metrics, in thousandths of the size.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
    278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
    667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
    556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// Readers' fonts are wider than Helvetica, by up to this much.
const WIDER: f64 = 1.12;

/// The character's width at size 1.
fn glyph(c: char) -> f64 {
    let thousandths = match c {
        ' '..='~' => WIDTHS[c as usize - 32],
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' => 0,
        '\u{a0}' | '\u{202f}' | '’' | '·' => 278,
        'à'..='å' | 'è'..='ë' | 'ð'..='ö' | 'ø'..='ÿ' | '«' | '»' | '–' => 556,
        'ç' => 500,
        'ì'..='ï' => 278,
        'À'..='Å' | 'È'..='Ë' => 667,
        'Ç' | 'Ù'..='Ü' => 722,
        'Ò'..='Ö' => 778,
        'œ' | 'æ' => 944,
        '…' | '—' | 'Œ' | 'Æ' | '→' => 1000,
        '\u{370}'..='\u{58f}' => 700,
        c if (c as u32) < 0x1100 => 620,
        _ => 1000,
    };
    f64::from(thousandths) / 1000.0
}

/// How wide `text` is at `size`, on the safe side.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(glyph).sum::<f64>() * size * WIDER
}

/// The beginning of `text` that fits, cut between words with « … »; nothing where not even a word of three letters fits.
pub(super) fn cut(text: &str, size: f64, room: f64) -> String {
    let mut used = 0.0;
    let unit = size * WIDER;
    let ellipsis = glyph('…') * unit;
    // Where the text may be cut: after a word, and after any character.
    let (mut word, mut any) = (0, 0);
    for (at, c) in text.char_indices() {
        if used + ellipsis <= room {
            any = at;
            if c == ' ' {
                word = at;
            }
        }
        used += glyph(c) * unit;
        if used > room {
            let end = if word >= any / 2 && word > 0 { word } else { any };
            let kept = text[..end].trim_end_matches([' ', ',', ';', ':', '\u{a0}', '\u{202f}', '«', '(', '’', '\'']);
            return if kept.chars().count() < 3 { String::new() } else { format!("{kept}…") };
        }
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_text_fits() {
        let text = "Le préfet a suspendu l'arrêté, dit-on à Nîmes";
        for room in 0..400 {
            let cut = cut(text, 12.0, f64::from(room));
            assert!(width(&cut, 12.0) <= f64::from(room) + 1e-6 || cut.is_empty(), "{room}: {cut}");
        }
        assert_eq!(cut(text, 12.0, 1000.0), text);
        assert_eq!(cut(text, 12.0, 80.0), "Le préfet a…");
        assert_eq!(cut("ééé", 12.0, 9.0), "");
    }
}
