//! The lists of a document: a long one grows to what its text is likely to bring, and a place in one takes four bytes.

use std::num::NonZeroU32;

/// How many records a list holds before it is asked how much of it is to come.
const SHORT: usize = 64;

/// Makes room in a list for so many more, and for as many as the rest of the text will bring at the rate of what was read of it, which is
/// so much of so much: at most for as many again, so that a text which begins densely asks for little that it does not need.
pub(crate) fn room<T>(list: &mut Vec<T>, more: usize, (read, whole): (usize, usize)) {
    let len = list.len();
    if list.capacity() - len < more && len >= SHORT {
        let likely = (len as u64).saturating_mul(whole as u64) / read.max(1) as u64;
        let rest = (likely + likely / 32).saturating_sub(len as u64) as usize;
        list.reserve_exact(more.max(rest.clamp(len / 8, len)));
    }
}

/// A place in a list of a document: four bytes, even where it may be none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place(NonZeroU32);

impl Place {
    /// The place of a number in a list.
    pub(crate) fn of(number: usize) -> Self {
        Self(NonZeroU32::MIN.saturating_add(number as u32))
    }

    /// Its number.
    pub(crate) const fn number(self) -> usize {
        self.0.get() as usize - 1
    }
}

#[cfg(test)]
mod tests {
    use super::{Place, room};

    #[test]
    fn a_list_takes_hardly_more_than_an_even_text_brings() {
        let mut list = Vec::new();
        let grown = (0..100_000).filter(|at| {
            let before = list.capacity();
            room(&mut list, 1, (*at, 100_000));
            list.push(*at);
            list.capacity() != before
        });
        assert!(grown.count() < 40, "it grows too often");
        assert!(list.capacity() < 110_000, "{} for 100,000", list.capacity());
    }

    #[test]
    fn a_dense_beginning_promises_no_dense_text() {
        let mut list = vec![0; 64];
        list.shrink_to_fit();
        room(&mut list, 1, (64, 1 << 30));
        assert!((65..=128).contains(&list.capacity()));
        // Read to its end, a text may bring more all the same.
        room(&mut list, 1000, (1 << 30, 1 << 30));
        assert!(list.capacity() >= 1064);
    }

    #[test]
    fn a_place_takes_four_bytes() {
        assert_eq!(size_of::<Option<Place>>(), 4);
        assert_eq!([0, 1, 70_000].map(|at| Place::of(at).number()), [0, 1, 70_000]);
    }
}
