//! A run of ASCII letters, eight bytes at a time.

/// The letters that a text begins with, eight at most.
pub(super) struct Run {
    /// The letters in lower case, then zeros.
    pub(super) folded: [u8; 8],
    /// How many they are.
    pub(super) len: usize,
    /// Whether one of them is a capital.
    pub(super) upper: bool,
    /// Whether all of them are.
    pub(super) loud: bool,
}

/// A byte in each of the eight places.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

impl Run {
    /// The run that begins `bytes`.
    #[inline]
    pub(super) fn read(bytes: &[u8]) -> Self {
        let eight = match bytes.first_chunk::<8>() {
            Some(eight) => *eight,
            None => {
                let mut last = [0; 8];
                last[..bytes.len()].copy_from_slice(bytes);
                last
            }
        };
        let eight = u64::from_le_bytes(eight);
        let low = eight | each(0x20);
        // The high bit of a place says that its byte is from « a » to « z », whatever its case: no sum here carries into the next place.
        let ascii = low & each(0x7f);
        let from_a = ascii + each(0x80 - b'a');
        let past_z = ascii + each(0x80 - (b'z' + 1));
        let other = !(from_a & !past_z & !eight) & each(0x80);
        let len = other.trailing_zeros() as usize / 8;
        let kept = if len == 8 { u64::MAX } else { (1 << (8 * len)) - 1 };
        let capitals = !eight & each(0x20) & kept;
        Self { folded: (low & kept).to_le_bytes(), len, upper: capitals != 0, loud: capitals == each(0x20) & kept }
    }
}

#[cfg(test)]
mod tests {
    use super::Run;

    #[test]
    fn a_run_is_what_a_loop_over_bytes_reads() {
        let bytes: Vec<u8> = (0..=255).collect();
        for first in 0..=255 {
            for word in
                [&[first][..], &[b'a', first, b'Z'], &[b'Q', b'r', b'S', b't', b'U', b'v', b'W', first, b'x'], &bytes[first as usize..]]
            {
                let run = Run::read(word);
                let letters: Vec<u8> = word.iter().copied().take(8).take_while(u8::is_ascii_alphabetic).collect();
                assert_eq!(run.len, letters.len(), "{word:?}");
                assert_eq!(&run.folded[..run.len], letters.to_ascii_lowercase(), "{word:?}");
                assert!(run.folded[run.len..].iter().all(|b| *b == 0), "{word:?}");
                assert_eq!(run.upper, letters.iter().any(u8::is_ascii_uppercase), "{word:?}");
                assert_eq!(run.loud, letters.iter().all(u8::is_ascii_uppercase), "{word:?}");
            }
        }
    }
}
