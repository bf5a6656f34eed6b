//! The participants of an event as they are gathered.

use super::pronoun::Pronoun;
use super::scene::Scene;
use super::who::Subject;
use crate::kind::ParticipantRole;
use crate::lexicon::Key;

/// The participants of an event: candidates of the sentence, and pronouns.
#[derive(Debug, Clone, Default)]
pub(super) struct Roles {
    pub(super) names: Vec<(usize, ParticipantRole)>,
    pub(super) pronouns: Vec<Pronoun>,
}

impl Roles {
    pub(super) fn name(&mut self, c: usize, role: ParticipantRole) {
        if !self.names.iter().any(|(n, _)| *n == c) {
            self.names.push((c, role));
        }
    }

    /// Forgets what was added.
    pub(super) fn clear(&mut self) {
        self.names.clear();
        self.pronouns.clear();
    }

    pub(super) fn add(&mut self, who: &Subject, role: ParticipantRole) {
        who.names.iter().for_each(|c| self.name(c, role));
        if let Some(pronoun) = who.pronoun.filter(|_| who.names.is_empty()) {
            self.pronouns.push(Pronoun { role: Some(role), ..pronoun });
        }
    }
}

/// Whether « et » joins a candidate to the one before it.
pub(super) fn joined(scene: &Scene<'_>, c: usize) -> bool {
    c.checked_sub(1).is_some_and(|o| (scene.names[o].last as usize..scene.names[c].first as usize).any(|i| scene.view.key(i) == Key::Et))
}
