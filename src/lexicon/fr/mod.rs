//! French words: one room a subject.

mod actor;
