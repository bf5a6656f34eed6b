//! Names: who the text names, found sentence by sentence, settled at the end of the document.

mod cast;

pub(crate) use cast::{Candidate, Cast, Names};
