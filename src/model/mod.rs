//! What an extraction holds: mentions, periods, deadlines, actors, events. Plain values; no French word, no token.

mod actor;
mod deadline;
mod event;
mod explain;
mod extraction;
mod mention;

pub use actor::{Actor, ActorMention};
pub use deadline::{Anchor, Deadline, DeadlineBound, Obligation, Passage, Period};
pub use event::{Event, Participant, TimeBasis};
pub use extraction::{Extraction, Sentence};
pub use mention::{Basis, Cue, Mention, Modifier, Origin, Reason, Resolution, TimeKind, TimeMention, Value};
