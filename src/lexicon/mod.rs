//! The words a language uses: data that explains itself, and the rules that inflect it.

pub(crate) mod fr;
