//! The participants of an event as they are gathered.

use crate::clause::sentence::pronoun::Pronoun;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Subject;
use crate::kind::ParticipantRole;
use crate::lexicon::Key;

/// The participants of an event: candidates of the sentence, and pronouns.
#[derive(Debug, Clone, Default)]
pub(in crate::clause) struct Roles {
    pub(in crate::clause) names: Vec<(usize, ParticipantRole)>,
    pub(in crate::clause) pronouns: Vec<Pronoun>,
}

impl Roles {
    pub(in crate::clause) fn name(&mut self, c: usize, role: ParticipantRole) {
        if !self.names.iter().any(|(n, _)| *n == c) {
            self.names.push((c, role));
        }
    }

    /// Forgets what was added.
    pub(in crate::clause) fn clear(&mut self) {
        self.names.clear();
        self.pronouns.clear();
    }

    pub(in crate::clause) fn add(&mut self, who: &Subject, role: ParticipantRole) {
        who.names.iter().for_each(|c| self.name(c, role));
        if let Some(pronoun) = who.pronoun.filter(|_| who.names.is_empty()) {
            self.pronouns.push(Pronoun { role: Some(role), ..pronoun });
        }
    }
}

/// Whether « et » joins a candidate to the one before it.
pub(in crate::clause) fn joined(scene: &Scene<'_>, c: usize) -> bool {
    c.checked_sub(1).is_some_and(|o| (scene.names[o].last as usize..scene.names[c].first as usize).any(|i| scene.view.key(i) == Key::Et))
}
