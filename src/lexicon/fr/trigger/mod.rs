//! The words that make an event.
