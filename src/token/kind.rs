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
