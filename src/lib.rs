//! frise reads French.
#![forbid(unsafe_code)]

pub mod calendar;
mod clause;
mod document;
pub mod dossier;
mod error;
#[cfg(feature = "serde")]
pub mod export;
mod extractor;
mod fold;
mod grammar;
mod kind;
mod lexicon;
mod model;
mod money;
mod name;
mod resolve;
mod span;
pub mod timeline;
mod token;
#[cfg(test)]
mod walk;

pub use document::{Document, Reference};
pub use error::Error;
#[doc(hidden)]
pub use extractor::Layer;
pub use extractor::{Extractor, ExtractorBuilder, Style};
pub use kind::{ActorClass, DeadlineAct, EventKind, Modality, ParticipantRole};
pub use model::*;
pub use money::{Amount, Currency, Hedge, Percent};
pub use resolve::Prefer;
pub use rust_decimal::Decimal;
pub use span::Span;
pub use timeline::Timeline;
