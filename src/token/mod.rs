//! Tokens: one pass over the bytes, a sentence at a time.

mod figure;
mod format;
mod kind;
mod lexer;
mod number;
mod run;
mod shape;

pub(crate) use lexer::Lexer;
pub(crate) use shape::{Shape, Token};
