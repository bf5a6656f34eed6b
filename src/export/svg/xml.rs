//! Text on its way into XML and HTML: what would be markup is escaped, what XML cannot hold is left out.

/// The text as character data or as an attribute's value, in XML and in HTML alike.
pub(in crate::export) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    push(&mut out, text);
    out
}

/// Appends the text, escaped.
pub(in crate::export) fn push(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            // Control characters and non-characters are no XML 1.0.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
}

/// A coordinate, to a tenth, without a needless zero.
pub(super) fn number(x: f64) -> String {
    let tenths = (x * 10.0).round();
    if tenths % 10.0 == 0.0 { format!("{:.0}", tenths / 10.0 + 0.0) } else { format!("{:.1}", tenths / 10.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_stays_text() {
        assert_eq!(escape("<script>\"a\" & 'b'</script>"), "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;");
        assert_eq!(escape("a\u{0}b\u{ffff}c\nd\u{85}"), "abc d");
    }

    #[test]
    fn coordinates_are_short() {
        assert_eq!([12.0, 0.04, -0.04, 3.25, 7.96].map(number), ["12", "0", "0", "3.3", "8"]);
    }
}
