//! What the whole document says of its candidates: which are names, of what class.

use super::cast::{Cast, Doubt, Names};
use super::identity;
use super::score::Score;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::{Doubt as Weak, NameKind};
use crate::lexicon::{Lexicon, QuickMap, QuickSet};

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
    /// All its letters are capitals wherever it stands.
    pub(super) loud: bool,
    pub(super) headed: bool,
    /// Some of its candidates is beyond doubt.
    firm: bool,
    /// The least doubt of its candidates, where none is firm.
    doubt: Doubt,
}

impl Group {
    pub(super) fn is_body(&self) -> bool {
        matches!(self.class, Some(ActorClass::Organisation | ActorClass::Government))
    }

    pub(super) fn is_person(&self) -> bool {
        self.class == Some(ActorClass::Person)
    }
}

/// Settles a document.
pub(super) fn settle(names: Names, text: &str, lexicon: &Lexicon) -> Cast {
    let (mut groups, group_of) = group(&names);
    accept(&names, &mut groups);
    classify(&names, &mut groups);
    identity::cast(&names, &groups, &group_of, text, lexicon)
}

/// The hashes of a group's words.
pub(super) fn hashes<'n>(names: &'n Names, group: &Group) -> impl DoubleEndedIterator<Item = u64> + Clone + 'n {
    let words = names.found.get(group.first).map_or(0..0, |f| f.words.clone());
    names.pieces.get(words).unwrap_or_default().iter().map(|p| p.hash)
}

/// Gathers the candidates that are spelled alike; `usize::MAX` for descriptions.
fn group(names: &Names) -> (Vec<Group>, Vec<usize>) {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_key: QuickMap<u64, usize> = QuickMap::with_capacity_and_hasher(names.candidates.len() / 2, Default::default());
    let mut group_of = Vec::with_capacity(names.candidates.len());
    for (at, (candidate, found)) in names.candidates.iter().zip(&names.found).enumerate() {
        if candidate.nominal {
            group_of.push(usize::MAX);
            continue;
        }
        let words = names.pieces.get(found.words.clone()).unwrap_or_default();
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
        group.headed |= found.headed;
        group.loud &= found.loud;
        group.firm |= found.doubt == Doubt::None;
        if found.doubt == Doubt::Subject {
            group.doubt = Doubt::Subject;
        }
        group_of.push(number);
    }
    (groups, group_of)
}

/// Decides which groups are names.
fn accept(names: &Names, groups: &mut [Group]) {
    // The words of the names beyond doubt: « Sylvain » of « Odette Sylvain », « Perche » of « Union des eaux du Perche ».
    let mut inner: QuickSet<u64> = QuickSet::default();
    let mut heads: QuickSet<u64> = QuickSet::default();
    for group in groups.iter().filter(|g| g.firm) {
        let words = names.found.get(group.first).map_or(0..0, |f| f.words.clone());
        let words = names.pieces.get(words).unwrap_or_default();
        if group.len > 1 {
            inner.extend(words.iter().filter(|p| p.cap).map(|p| p.hash));
            if group.headed || group.known.is_some() {
                heads.extend(words.first().map(|p| p.hash));
            }
        }
    }
    for group in groups.iter_mut() {
        let word = hashes(names, group).next().unwrap_or_default();
        let low = group.len == 1 && names.lower.has(word);
        group.accepted = if group.firm {
            let (class, points) = group.score.best();
            points > i32::from(matches!(class, ActorClass::Person | ActorClass::Place))
                && !(low && group.known.is_none() && !group.loud && points < 7)
        } else {
            match group.doubt {
                Doubt::Subject => !low || inner.contains(&word),
                Doubt::Opening => inner.contains(&word) && !low,
                Doubt::Shout => inner.contains(&word) || group.len > 1,
                Doubt::Head => heads.contains(&word),
                Doubt::None => true,
            }
        };
    }
}

/// Decides what the accepted groups are.
fn classify(names: &Names, groups: &mut [Group]) {
    let mut surnames: QuickSet<u64> = QuickSet::default();
    let mut bodies: QuickSet<u64> = QuickSet::default();
    let mut pairs: QuickSet<(u64, u64)> = QuickSet::default();
    for group in groups.iter().filter(|g| g.accepted && g.len > 1) {
        match group.score.best().0 {
            ActorClass::Person => {
                let mut words = hashes(names, group);
                if let Some(last) = words.next_back() {
                    surnames.insert(last);
                    if let Some(particle) = words.next_back().filter(|_| group.len > 2) {
                        pairs.insert((particle, last));
                    }
                }
            }
            ActorClass::Organisation => bodies.extend(hashes(names, group).next()),
            _ => {}
        }
    }
    for group in groups.iter_mut().filter(|g| g.accepted) {
        let weak = group.known.is_none_or(|(_, kind)| matches!(kind, NameKind::Surname | NameKind::Weak(Weak::Surname | Weak::Word)));
        if weak && !group.given {
            // « Le Dantec » is Yann Le Dantec, « Sylvain » Odette Sylvain.
            let ends = hashes(names, group).next_back().is_some_and(|word| surnames.contains(&word));
            let word = hashes(names, group).next().unwrap_or_default();
            if group.len > 1 {
                let second = hashes(names, group).nth(1).unwrap_or_default();
                if group.len == 2 && ends && pairs.contains(&(word, second)) {
                    group.score.add(ActorClass::Person, 8);
                }
            } else if ends {
                group.score.add(ActorClass::Person, 8);
            } else if bodies.contains(&word) {
                group.score.add(ActorClass::Organisation, 8);
            }
        }
        let (class, points) = group.score.best();
        group.class = Some(if points >= 0 { class } else { ActorClass::Organisation });
    }
}
