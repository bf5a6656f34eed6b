//! Text of a document on one line, as every format wants it.

/// Words on one line: every run of blanks and controls is one space, but a no-break space stays.
pub(super) fn line(text: &str) -> String {
    let blank = |c: char| c.is_control() || (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}'));
    let mut out = String::with_capacity(text.len());
    for word in text.split(blank).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_words_on_one_line_with_their_no_break_spaces() {
        assert_eq!(line("  un\r\n mot\u{a0}:\u{0}\tdeux "), "un mot\u{a0}: deux");
        assert_eq!(line("  Pékin \n a répondu\u{a0}: non "), "Pékin a répondu\u{a0}: non");
    }
}
