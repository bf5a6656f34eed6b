//! What an extraction or a timeline is written as for others: spreadsheets, calendars, annotation tools, pages.
//!
//! | module | of | for | feature |
//! |---|---|---|---|
//! | [`csv`] | both | spreadsheets, data frames | |
//! | [`markdown`] | a timeline | notes, reports, wikis | |
//! | [`svg`](mod@svg) | a timeline | a picture | |
//! | [`html`](mod@html) | a timeline | a page that stands by itself | |
//! | `wire` | an extraction | workers that exchange JSON lines | `serde` (default) |
//! | `timelinejs` | a timeline | TimelineJS3, a web page of slides | `serde` (default) |
//! | `ical` | a timeline | calendars: deadlines with their reminders | `ical` |
//! | `timeml` | an extraction | annotation and evaluation tools | `timeml` |
//!
//! Dates in EDTF, which archives use, are [`Edtf`](crate::calendar::Edtf).

pub mod csv;
mod french;
pub mod html;
#[cfg(feature = "ical")]
pub mod ical;
mod line;
pub mod markdown;
pub mod svg;
#[cfg(feature = "serde")]
pub mod timelinejs;
#[cfg(feature = "timeml")]
pub mod timeml;
#[cfg(feature = "serde")]
pub mod wire;

pub use html::html;
pub use svg::svg;
