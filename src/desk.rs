//! What a thread keeps from one reading to the next: the buffers of its sentences, and what pairs of words wake.

use std::cell::Cell;

use crate::draft::Draft;
use crate::grammar::Reading;

/// A thread's desk. Nothing on it is a document's own: what pairs of words wake is the grammar's, of which there is one.
#[derive(Default)]
pub(crate) struct Desk {
    pub(crate) reading: Reading,
    pub(crate) drafts: Vec<Draft>,
}

/// The room for tokens with which a sentence's buffers are kept: a longer one is the exception.
const KEPT: usize = 128;

thread_local! {
    static DESK: Cell<Option<Box<Desk>>> = const { Cell::new(None) };
}

impl Desk {
    /// Does a piece of work at the thread's desk.
    pub(crate) fn sit<T>(work: impl FnOnce(&mut Self) -> T) -> T {
        let mut desk = DESK.try_with(Cell::take).ok().flatten().unwrap_or_default();
        let done = work(&mut desk);
        desk.drafts.retain(|draft| draft.tokens.capacity() <= KEPT);
        // A thread that ends has no desk any more.
        let _ = DESK.try_with(|place| place.set(Some(desk)));
        done
    }
}
