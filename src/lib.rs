//! frise reads French.
#![forbid(unsafe_code)]

pub mod calendar;
mod clause;
mod document;
mod error;
mod fold;
mod grammar;
mod kind;
mod lexicon;
mod model;
mod money;
mod name;
mod span;
pub mod timeline;
mod token;

pub use document::{Document, Reference};
pub use error::Error;
pub use kind::{ActorClass, DeadlineAct, EventKind, Modality, ParticipantRole};
pub use model::*;
pub use money::{Amount, Currency, Hedge, Percent};
pub use rust_decimal::Decimal;
pub use span::Span;
pub use timeline::Timeline;
