//! Room in the lists of a document: a long one grows by a quarter, so that little of it is ever empty.

/// How many records a list holds before it grows by less than itself.
const SHORT: usize = 64;

/// Makes room in a list for so many more.
pub(crate) fn room<T>(list: &mut Vec<T>, more: usize) {
    if list.capacity() - list.len() < more && list.len() >= SHORT {
        list.reserve_exact(more.max(list.len() / 4));
    }
}
