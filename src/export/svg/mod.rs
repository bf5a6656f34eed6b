//! The frise as a picture: an SVG timeline that stands alone.
//!
//! Lanes hold the events of an actor or of a kind, deadlines fly as flags above them, and what nothing dates stands in the margin.
//! Every family of kinds has a colour and a shape of its own; what is not certain is hollow and dashed, what is denied is crossed out,
//! what begins or ends nobody knows when fades. Labels never overlap: where there is no room, a mark stays and says the rest on demand.

mod axis;
mod date;
mod draw;
mod flag;
mod grid;
mod lane;
mod layout;
mod legend;
mod mark;
mod measure;
mod options;
mod place;
mod row;
mod ruler;
mod size;
mod style;
#[cfg(test)]
mod tests;
mod thread;
mod words;
mod xml;

pub(super) use date::{long, told};
pub use draw::svg;
pub(super) use draw::{heading, inline};
pub use options::{Lanes, Options, Scale, Theme};
pub(super) use style::{sheet, variables};
pub(super) use words::{Certainty, Family, role};
pub(super) use xml::escape;
