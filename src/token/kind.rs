//! What a byte begins, and the letters from « À » to « ÿ », by their bytes.

/// What an ASCII byte begins.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Space,
    Newline,
    Letter,
    Digit,
    Mark,
    Wide,
}

/// By byte.
pub(super) static KIND: [Kind; 256] = {
    let mut kind = [Kind::Mark; 256];
    let mut b = 0;
    while b < 256 {
        kind[b] = match b as u8 {
            b'\n' | b'\r' | 0x0b | 0x0c => Kind::Newline,
            0..=b' ' | 0x7f => Kind::Space,
            b'a'..=b'z' | b'A'..=b'Z' => Kind::Letter,
            b'0'..=b'9' => Kind::Digit,
            0x80.. => Kind::Wide,
            _ => Kind::Mark,
        };
        b += 1;
    }
    kind
};

/// By the second byte of the letters that begin with 0xC3, from « À » to « ÿ », the one ASCII letter they fold to, or 0.
pub(super) static LATIN: &[u8; 64] = b"aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiii\0nooooo\0ouuuuy\0y";

#[cfg(test)]
mod tests {
    use super::LATIN;
    use crate::fold::fold;

    #[test]
    fn the_table_folds_as_the_fold_does() {
        for (c, letter) in ('À'..='ÿ').zip(LATIN).filter(|(_, letter)| **letter != 0) {
            assert_eq!(fold(&c.to_string()).as_bytes(), [*letter], "{c}");
        }
    }
}
