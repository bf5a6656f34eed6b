//! Longer pages: answers to copy, how a date is read, how a deadline is counted. Every example in them is a test.
//!
//! These modules hold documentation and nothing else; the same pages stand in `docs/` of the package.

/// Answers to copy, by question.
pub mod cookbook {
    #![doc = include_str!("../docs/cookbook.md")]
}

/// How frise reads a date.
pub mod dates {
    #![doc = include_str!("../docs/dates.md")]
}

/// How a deadline is counted, with the law cited.
pub mod deadlines {
    #![doc = include_str!("../docs/deadlines.md")]
}
