//! The timeline: stories written by hand, and properties against references that go through everything.

#[path = "timeline/page.rs"]
mod page;

#[path = "timeline/deadlines.rs"]
mod deadlines;
#[path = "timeline/merging.rs"]
mod merging;
#[path = "timeline/properties.rs"]
mod properties;
#[path = "timeline/relations.rs"]
mod relations;
#[path = "timeline/reports.rs"]
mod reports;
