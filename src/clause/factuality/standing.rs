//! How an event stands.

use crate::clause::sentence::who::Subject;
use crate::kind::Modality;

/// How an event stands: its modality, whether it is denied, and whose words tell it.
#[derive(Debug, Clone, Default)]
pub(in crate::clause) struct Standing {
    pub(super) modality: Option<Modality>,
    pub(in crate::clause) negated: bool,
    pub(in crate::clause) source: Option<Subject>,
}

impl Standing {
    pub(super) fn new(modality: Modality) -> Self {
        Self { modality: Some(modality), ..Self::default() }
    }

    pub(super) fn denied(modality: Modality) -> Self {
        Self { modality: Some(modality), negated: true, source: None }
    }

    pub(in crate::clause) fn value(&self) -> Modality {
        self.modality.unwrap_or(Modality::Asserted)
    }

    pub(super) fn is_plain(&self) -> bool {
        self.value() == Modality::Asserted
    }
}
