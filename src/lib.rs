//! frise reads French.
#![forbid(unsafe_code)]

mod error;
mod kind;
mod lexicon;
mod span;

pub use error::Error;
pub use kind::{ActorClass, EventKind, Modality, ParticipantRole};
pub use span::Span;
