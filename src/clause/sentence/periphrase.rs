//! « se voir » and « se faire » before an infinitive: « s'est vu infliger une amende », « s'est fait licencier ». Their subject undergoes it.

use super::scene::Scene;
use crate::clause::verb::group::Mood;

/// What the subject of such a phrase is to the infinitive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::clause) enum Periphrase {
    /// « se voir refuser un visa »: the one to whom it is done, or whom it is done to.
    Seen,
    /// « se faire licencier »: the one whom it is done to.
    Made,
}

/// The phrase in which a group is the infinitive, if it is one.
pub(in crate::clause) fn of(scene: &Scene<'_>, n: usize) -> Option<Periphrase> {
    let group = &scene.groups[n];
    let lead = &scene.groups[group.governor.filter(|_| group.mood == Mood::Infinitive && group.link.is_none())?];
    if !lead.reflexive || lead.last > group.first || group.first - lead.last > 2 {
        return None;
    }
    let begins = |stems: &[&str]| scene.view.begins(lead.head, stems);
    if begins(&["vu", "voi", "voy", "verr", "vit", "virent"]) {
        Some(Periphrase::Seen)
    } else {
        begins(&["fai", "fer", "fit", "firent", "font", "laiss"]).then_some(Periphrase::Made)
    }
}
