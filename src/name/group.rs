//! The candidates of a document that are spelled alike.

use super::cast::{Doubt, Names};
use super::score::Score;
use crate::kind::ActorClass;
use crate::lexicon::QuickMap;
use crate::lexicon::fr::actor::NameKind;

/// The candidates that are spelled alike.
#[derive(Debug, Clone, Default)]
pub(super) struct Group {
    /// The number of its first candidate.
    pub(super) first: usize,
    /// How many words it has.
    pub(super) len: usize,
    pub(super) score: Score,
    pub(super) known: Option<(u32, NameKind)>,
    pub(super) class: Option<ActorClass>,
    pub(super) accepted: bool,
    pub(super) given: bool,
    pub(super) titled: bool,
    /// It is a particle and a name (« Van Zuylen »).
    pub(super) particled: bool,
    /// A people in lower case stands before it.
    pub(super) origin: bool,
    /// Somewhere more than a bare word's surroundings says that it is a person.
    pub(super) human: bool,
    /// All its letters are capitals wherever it stands.
    pub(super) loud: bool,
    pub(super) headed: bool,
    /// Some of its candidates is beyond doubt.
    pub(super) firm: bool,
    /// The least doubt of its candidates, where none is firm.
    pub(super) doubt: Doubt,
}

impl Group {
    pub(super) fn is_body(&self) -> bool {
        matches!(self.class, Some(ActorClass::Organisation | ActorClass::Government))
    }

    pub(super) fn is_person(&self) -> bool {
        self.class == Some(ActorClass::Person)
    }
}

/// The hashes of a group's words.
pub(super) fn hashes<'n>(names: &'n Names, group: &Group) -> impl DoubleEndedIterator<Item = u64> + Clone + 'n {
    names.found.get(group.first).map_or(&[][..], |f| f.pieces(&names.pieces)).iter().map(|p| p.hash)
}

/// Gathers the candidates that are spelled alike; `usize::MAX` for descriptions.
pub(super) fn gather(names: &Names) -> (Vec<Group>, Vec<usize>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_key: QuickMap<u64, usize> = QuickMap::with_capacity_and_hasher(names.candidates.len() / 2, Default::default());
    let mut group_of = Vec::with_capacity(names.candidates.len());
    for (at, (candidate, found)) in names.candidates.iter().zip(&names.found).enumerate() {
        if candidate.nominal {
            group_of.push(usize::MAX);
            continue;
        }
        let words = found.pieces(&names.pieces);
        let key =
            words.iter().fold(words.len() as u64, |key, piece| (key.rotate_left(17) ^ piece.hash).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        let number = *by_key.entry(key).or_insert_with(|| {
            groups.push(Group { first: at, len: words.len(), loud: true, doubt: found.doubt, ..Group::default() });
            groups.len() - 1
        });
        let Some(group) = groups.get_mut(number) else { continue };
        group.score.join(found.score);
        group.known = group.known.or(found.known);
        group.given |= found.given;
        group.titled |= found.titled;
        group.human |= found.human;
        group.origin |= found.origin;
        group.particled |= found.particled;
        group.headed |= found.headed;
        // Its spelling is that of a place where it is not shouted.
        if group.loud && !found.loud {
            group.first = at;
        }
        group.loud &= found.loud;
        group.firm |= found.doubt == Doubt::None;
        if found.doubt == Doubt::Subject {
            group.doubt = Doubt::Subject;
        }
        group_of.push(number);
    }
    (groups, group_of)
}
