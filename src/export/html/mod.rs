//! The frise as a page that needs nothing else.
use super::svg::Options;
use crate::timeline::Timeline;
/// TODO
#[must_use]
pub fn html(timeline: &Timeline, options: &Options) -> String {
    super::svg::inline(timeline, options)
}
