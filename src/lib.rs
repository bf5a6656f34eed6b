//! frise reads French.
#![forbid(unsafe_code)]

pub mod calendar;
mod error;
mod kind;
mod span;

pub use error::Error;
pub use kind::{ActorClass, EventKind, Modality, ParticipantRole};
pub use span::Span;
