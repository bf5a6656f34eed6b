//! The timeline: what any number of documents tell, merged, dated, ordered and ready to be asked.

mod actors;
pub mod allen;
mod chain;
mod close;
mod conflict;
mod difference;
mod document;
mod documents;
mod entry;
mod evidence;
mod extent;
mod index;
mod limit;
mod merge;
mod names;
mod query;
mod record;
mod salience;
mod status;
mod store;
mod tally;
mod thread;
mod view;

pub use actors::TimelineActor;
pub use conflict::{Conflict, Disagreement};
pub use difference::{Difference, MovedDeadline, Redated, difference};
pub use document::TimelineDocument;
pub use documents::Documents;
pub use entry::{EventMention, Involved, Merge, TimelineEvent};
pub use query::{Events, Matches, Query};
pub use salience::SalientDay;
pub use status::Status;
pub use store::Timeline;
pub use thread::{DeadlineStep, DeadlineTelling, DeadlineThread, Deadlines};
