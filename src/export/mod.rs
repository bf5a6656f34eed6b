//! What an extraction is written as for others.

pub mod html;
pub mod svg;
pub mod wire;

pub use html::html;
pub use svg::svg;
