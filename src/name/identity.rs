//! Who the names are: the names of one actor joined.

use super::cast::Names;
use super::group::{Group, hashes};
use crate::fold::fold;
use crate::lexicon::QuickMap;
use crate::lexicon::fr::actor::NameKind;

/// Groups joined into actors: a forest whose roots stand for the actors.
pub(super) struct Joined(Vec<usize>);

impl Joined {
    pub(super) fn root(&mut self, mut at: usize) -> usize {
        while let Some(&up) = self.0.get(at).filter(|&&up| up != at) {
            let over = self.0.get(up).copied().unwrap_or(up);
            if let Some(slot) = self.0.get_mut(at) {
                *slot = over;
            }
            at = up;
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        if let Some(slot) = self.0.get_mut(a.max(b)) {
            *slot = a.min(b);
        }
    }
}

/// Joins the groups of a settled document that name one actor.
pub(super) fn join(names: &Names, groups: &[Group], group_of: &[usize], text: &str) -> Joined {
    let mut joined = Joined((0..groups.len()).collect());
    join_known(groups, &mut joined);
    join_brackets(names, groups, group_of, &mut joined);
    join_short(names, groups, &mut joined);
    join_initials(names, groups, text, &mut joined);
    join_states(names, groups, text, &mut joined);
    joined
}

/// « l'Alcanie » for the République d'Alcanie.
fn join_states(names: &Names, groups: &[Group], text: &str, joined: &mut Joined) {
    let place = |g: &Group| g.accepted && g.class == Some(crate::kind::ActorClass::Place);
    let state = |g: &Group| {
        let name = names.candidates.get(g.first).map_or_else(String::new, |c| fold(c.span.of(text)));
        ["republique d", "royaume d", "principaute d", "emirat d", "sultanat d"].iter().any(|s| name.starts_with(s))
    };
    let mut full_of: QuickMap<u64, usize> = QuickMap::default();
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| place(g) && g.len > 2 && state(g)) {
        if let Some(last) = hashes(names, group).next_back() {
            full_of.entry(last).or_insert(at);
        }
    }
    if full_of.is_empty() {
        return;
    }
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted && !g.is_person() && g.len == 1) {
        if let Some(&full) = hashes(names, group).next().and_then(|word| full_of.get(&word)) {
            joined.join(full, at);
        }
    }
}

/// The names that the lexicon gives to one actor. A family name waits: the document may name another of that name.
fn join_known(groups: &[Group], joined: &mut Joined) {
    let mut by_identity: QuickMap<u32, usize> = QuickMap::default();
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted) {
        let Some((identity, kind)) = group.known else { continue };
        if kind == NameKind::Surname {
            continue;
        }
        match by_identity.get(&identity) {
            Some(&other) if groups[other].class == group.class => joined.join(at, other),
            Some(_) => {}
            None => {
                by_identity.insert(identity, at);
            }
        }
    }
}

/// « Union des eaux du Perche (UEP) ».
fn join_brackets(names: &Names, groups: &[Group], group_of: &[usize], joined: &mut Joined) {
    for (at, found) in names.found.iter().enumerate() {
        let (Some(same), Some(&a)) = (found.same, group_of.get(at)) else { continue };
        let Some(&b) = group_of.get(same.number()) else { continue };
        let (Some(ga), Some(gb)) = (groups.get(a), groups.get(b)) else { continue };
        if ga.accepted && gb.accepted && !ga.is_person() && !gb.is_person() {
            joined.join(a, b);
        }
    }
}

/// Groups by the hash of one of their words, sorted.
#[derive(Default)]
struct Keyed(Vec<(u64, usize)>);

impl Keyed {
    /// The groups of a word, in their order.
    fn of(&self, word: u64) -> impl Iterator<Item = usize> {
        let from = self.0.partition_point(|(key, _)| *key < word);
        self.0[from..].iter().take_while(move |(key, _)| *key == word).map(|(_, at)| *at)
    }
}

/// « Mme Sylvain » is « Odette Sylvain », « la Commission » the Commission européenne.
fn join_short(names: &Names, groups: &[Group], joined: &mut Joined) {
    let (mut by_last, mut by_first) = (Keyed::default(), Keyed::default());
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted && g.len > 1) {
        let mut words = hashes(names, group);
        if let Some(first) = words.next() {
            by_first.0.push((first, at));
        }
        if group.is_person()
            && let Some(last) = words.next_back()
        {
            by_last.0.push((last, at));
        }
    }
    by_last.0.sort_unstable();
    by_first.0.sort_unstable();
    let mut known: QuickMap<u32, usize> = QuickMap::default();
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted) {
        if let Some((identity, _)) = group.known.filter(|(_, kind)| *kind != NameKind::Surname) {
            known.entry(identity).or_insert(at);
        }
    }
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted) {
        let words = hashes(names, group);
        if group.is_person() && !(group.len > 1 && group.given) {
            let fulls = words.clone().next_back().into_iter().flat_map(|last| by_last.of(last));
            let full = fulls.filter(|&f| f != at && longer(names, groups, f, &words, group.len));
            if let Some(full) = nearest(groups, full, group.first) {
                joined.join(at, full);
                continue;
            }
            if let Some(&other) = group.known.as_ref().and_then(|(identity, _)| known.get(identity)).filter(|&&o| o != at) {
                joined.join(at, other);
                continue;
            }
            // « Xi » for Xi Jinping, « Odette » for the one Odette of the document.
            if group.len == 1 {
                let fulls = words.clone().next().into_iter().flat_map(|first| by_first.of(first));
                let mut fulls = fulls.filter(|&f| groups[f].is_person());
                if let (Some(full), None) = (fulls.next(), fulls.next()) {
                    joined.join(at, full);
                }
            }
        } else if group.is_body() && group.len == 1 && (group.headed || group.known.is_none()) && !group.loud {
            let fulls = words.clone().next().into_iter().flat_map(|first| by_first.of(first));
            let full = fulls.filter(|&f| groups[f].is_body());
            // « Ambert » for the Laiteries Ambert.
            let behind = || {
                let ends = |&f: &usize| {
                    let mut words = hashes(names, &groups[f]);
                    groups[f].len == 2 && groups[f].known.is_none() && groups[f].is_body() && words.next_back() == group_word(names, group)
                };
                let mut all = (0..groups.len())
                    .filter(|&f| groups[f].accepted && groups[f].class == Some(crate::kind::ActorClass::Organisation))
                    .filter(ends);
                let one = all.next();
                one.filter(|_| all.next().is_none())
            };
            if let Some(full) = nearest(groups, full, group.first).or_else(behind) {
                joined.join(at, full);
            }
        }
    }
}

fn group_word(names: &Names, group: &Group) -> Option<u64> {
    hashes(names, group).next()
}

/// Whether a group's words end with the shorter run of words.
fn longer(names: &Names, groups: &[Group], full: usize, short: &(impl DoubleEndedIterator<Item = u64> + Clone), len: usize) -> bool {
    let Some(full) = groups.get(full) else { return false };
    full.len > len && hashes(names, full).rev().zip(short.clone().rev()).all(|(a, b)| a == b)
}

/// The last that is named before a candidate; failing that, the first after it.
fn nearest(groups: &[Group], among: impl Iterator<Item = usize>, at: usize) -> Option<usize> {
    let mut best: Option<usize> = None;
    for one in among {
        let first = groups.get(one)?.first;
        best = match best.and_then(|b| groups.get(b).map(|g| (b, g.first))) {
            Some((_, held)) if first < at && (held > at || first > held) => Some(one),
            Some((b, _)) => Some(b),
            None => Some(one),
        };
    }
    best
}

/// « UEP » for Union des eaux du Perche, also where no brackets say so.
fn join_initials(names: &Names, groups: &[Group], text: &str, joined: &mut Joined) {
    // The initials that the document uses, and the first full name that has them.
    let alone = |group: &Group| group.accepted && group.len == 1 && group.loud && group.is_body();
    let text_of = |group: &Group| names.candidates.get(group.first).map(|c| c.span.of(text));
    let mut full_of: QuickMap<&str, Option<usize>> =
        groups.iter().filter(|g| alone(g)).filter_map(text_of).map(|text| (text, None)).collect();
    if full_of.is_empty() {
        return;
    }
    let mut initials = String::new();
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted && g.len > 1 && !g.loud && g.is_body()) {
        let Some(found) = names.found.get(group.first) else { continue };
        let pieces = found.pieces(&names.pieces);
        if pieces.len() > 12 {
            continue;
        }
        for all in [false, true] {
            initials.clear();
            let long = pieces.iter().filter(|p| p.cap || all && p.span().len() > 3);
            initials.extend(long.filter_map(|p| p.span().of(text).chars().next()).flat_map(char::to_uppercase).map(plain));
            if initials.len() > 2
                && let Some(full) = full_of.get_mut(initials.as_str())
            {
                full.get_or_insert(at);
            }
        }
    }
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| alone(g)) {
        if let Some(&Some(full)) = text_of(group).and_then(|text| full_of.get(text)) {
            let differ = matches!((group.known, groups[full].known), (Some((a, _)), Some((b, _))) if a != b);
            if !differ {
                joined.join(at, full);
            }
        }
    }
}

fn plain(c: char) -> char {
    match c {
        'É' | 'È' | 'Ê' => 'E',
        'À' | 'Â' => 'A',
        'Î' => 'I',
        'Ô' => 'O',
        c => c,
    }
}
