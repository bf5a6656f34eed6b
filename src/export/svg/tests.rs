//! Pictures of timelines of any size.
