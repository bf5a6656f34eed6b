//! The words the crate knows, by language.

mod fr;
