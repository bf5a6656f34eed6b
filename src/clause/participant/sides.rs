//! The two parties of a contract: what one of them owes, it owes to the other.

use crate::kind::{EventKind, Modality, ParticipantRole};
use crate::name::Cast;
use crate::room::Place;

/// Adds the other party of a contract to what one of them gives, and both to an agreement that names nobody.
pub(in crate::clause) fn add(kind: EventKind, modality: Modality, cast: &Cast, who: &mut Vec<(u32, ParticipantRole)>) {
    let &[one, two] = cast.parties.as_slice() else { return };
    let side = |party: Place| (party.number() as u32, cast.actor(party.number()));
    let (one, two) = (side(one), side(two));
    match (kind, who.as_slice()) {
        (EventKind::Payment | EventKind::Transfer | EventKind::Obligation | EventKind::Announcement, &[(c, ParticipantRole::Agent)]) => {
            let agent = cast.actor(c as usize);
            let other = [(one, two), (two, one)].into_iter().find(|((_, side), _)| *side == agent);
            who.extend(other.map(|(_, (other, _))| (other, ParticipantRole::Recipient)));
        }
        (EventKind::Agreement, []) if modality == Modality::Asserted => {
            who.extend([(one.0, ParticipantRole::Agent), (two.0, ParticipantRole::Agent)]);
        }
        _ => {}
    }
}
