//! What a trigger of the deadline family does to a deadline.

use crate::kind::DeadlineAct;
use crate::kind::DeadlineAct::{Lapsed, Met, Missed, Moved, Set, Suspended};

/// The triggers that say what becomes of a limit; the others only name it.
static ACTS: &[(&str, DeadlineAct)] = &[
    ("accorder un délai", Set),
    ("fixer", Set),
    ("date butoir", Set),
    ("date limite", Set),
    ("donner jusqu'au", Set),
    ("prolonger", Moved),
    ("proroger", Moved),
    ("repousser", Moved),
    ("reporter", Moved),
    ("avancer", Moved),
    ("décaler", Moved),
    ("ajourner", Moved),
    ("différer", Moved),
    ("étendre", Moved),
    ("report", Moved),
    ("prolongation", Moved),
    ("prorogation", Moved),
    ("ajournement", Moved),
    ("sursis", Moved),
    ("accorder un sursis", Moved),
    ("suspendre", Suspended),
    ("suspension", Suspended),
    ("geler", Suspended),
    ("tenir", Met),
    ("respecter", Met),
    ("dépasser", Missed),
    ("expirer", Lapsed),
    ("échoir", Lapsed),
    ("expiration", Lapsed),
    ("arriver à échéance", Lapsed),
];

/// What the trigger of that entry does to a deadline, where it says so.
///
/// An entry is known by its dictionary form, alone or at the end of a longer rule name.
pub(crate) fn deadline_act(rule: &str) -> Option<DeadlineAct> {
    let head = rule.rsplit([':', '.', '/']).next().unwrap_or(rule);
    let head = head.split('|').next().unwrap_or(head).trim();
    ACTS.iter().find(|(word, _)| *word == head).map(|(_, act)| *act)
}

/// Whether the trigger of that entry is said of a limit alone (« prolonger le délai »), and not of a match or a measure (« reporter »).
pub(crate) fn moves_limits(rule: &str) -> bool {
    matches!(rule, "prolonger" | "repousser" | "différer" | "étendre" | "prolongation")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_known_by_its_dictionary_form() {
        assert_eq!(deadline_act("prolonger"), Some(Moved));
        assert_eq!(deadline_act("event.deadline:expirer"), Some(Lapsed));
        assert_eq!(deadline_act("date limite|dates limites"), Some(Set));
        assert_eq!(deadline_act("délai"), None);
    }
}
