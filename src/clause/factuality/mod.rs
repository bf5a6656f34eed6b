//! How certain an event is, and whose words tell it.

pub(super) mod awaited;
mod framed;
pub(super) mod modality;
pub(super) mod standing;
pub(super) mod told;
