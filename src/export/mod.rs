//! What an extraction is written as for others.

pub mod wire;
