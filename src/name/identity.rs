//! Who the names are: the names of one actor joined, and the actor named by the fullest.

use std::collections::HashMap;

use super::cast::{Cast, Found, Names};
use super::settle::{Group, hashes};
use crate::fold::fold;
use crate::kind::ActorClass;
use crate::lexicon::Lexicon;
use crate::lexicon::fr::actor::NameKind;
use crate::model::{Actor, ActorMention};
use crate::span::Span;

/// Groups joined into actors: a forest whose roots stand for the actors.
struct Joined(Vec<usize>);

impl Joined {
    fn root(&mut self, mut at: usize) -> usize {
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

/// Builds the cast of a document whose groups are settled.
pub(super) fn cast(names: &Names, groups: &[Group], group_of: &[usize], text: &str, lexicon: &Lexicon) -> Cast {
    let mut joined = Joined((0..groups.len()).collect());
    join_known(groups, &mut joined);
    join_brackets(names, groups, group_of, &mut joined);
    join_short(names, groups, &mut joined);
    join_initials(names, groups, text, &mut joined);
    build(names, groups, group_of, text, lexicon, &mut joined)
}

/// The names that the lexicon gives to one actor. A family name waits: the document may name another of that name.
fn join_known(groups: &[Group], joined: &mut Joined) {
    let mut by_identity: HashMap<u32, usize> = HashMap::new();
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

/// « Union américaine des libertés civiles (ACLU) ».
fn join_brackets(names: &Names, groups: &[Group], group_of: &[usize], joined: &mut Joined) {
    for (at, found) in names.found.iter().enumerate() {
        let (Some(same), Some(&a)) = (found.same, group_of.get(at)) else { continue };
        let Some(&b) = group_of.get(same) else { continue };
        let (Some(ga), Some(gb)) = (groups.get(a), groups.get(b)) else { continue };
        if ga.accepted && gb.accepted && !ga.is_person() && !gb.is_person() {
            joined.join(a, b);
        }
    }
}

/// « Mme Charmont » is « Odile Charmont », « la Commission » the Commission européenne.
fn join_short(names: &Names, groups: &[Group], joined: &mut Joined) {
    let mut by_last: HashMap<u64, Vec<usize>> = HashMap::new();
    let mut by_first: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted && g.len > 1) {
        let mut words = hashes(names, group);
        if let Some(first) = words.next() {
            by_first.entry(first).or_default().push(at);
        }
        if group.is_person() {
            if let Some(last) = words.next_back() {
                by_last.entry(last).or_default().push(at);
            }
        }
    }
    let mut known: HashMap<u32, usize> = HashMap::new();
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted) {
        if let Some((identity, _)) = group.known.filter(|(_, kind)| *kind != NameKind::Surname) {
            known.entry(identity).or_insert(at);
        }
    }
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted) {
        let words = hashes(names, group);
        if group.is_person() && !(group.len > 1 && group.given) {
            let fulls = words.clone().next_back().and_then(|last| by_last.get(&last));
            let full = fulls.into_iter().flatten().copied().filter(|&f| f != at && longer(names, groups, f, &words, group.len, true));
            if let Some(full) = nearest(groups, full, group.first) {
                joined.join(at, full);
                continue;
            }
            if let Some(&other) = group.known.as_ref().and_then(|(identity, _)| known.get(identity)).filter(|&&o| o != at) {
                joined.join(at, other);
                continue;
            }
            // « Xi » for Xi Jinping, « Penelope » for the one Penelope of the document.
            if group.len == 1 {
                let fulls = words.clone().next().and_then(|first| by_first.get(&first));
                let mut fulls = fulls.into_iter().flatten().copied().filter(|&f| groups[f].is_person());
                if let (Some(full), None) = (fulls.next(), fulls.next()) {
                    joined.join(at, full);
                }
            }
        } else if group.is_body() && group.len == 1 && (group.headed || group.known.is_none()) && !group.loud {
            let fulls = words.clone().next().and_then(|first| by_first.get(&first));
            let full = fulls.into_iter().flatten().copied().filter(|&f| groups[f].is_body());
            if let Some(full) = nearest(groups, full, group.first) {
                joined.join(at, full);
            }
        }
    }
}

/// Whether a group's words end with the shorter run of words.
fn longer(names: &Names, groups: &[Group], full: usize, short: &(impl DoubleEndedIterator<Item = u64> + Clone), len: usize, _end: bool) -> bool {
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

/// « FNE » for France Nature Environnement, also where no brackets say so.
fn join_initials(names: &Names, groups: &[Group], text: &str, joined: &mut Joined) {
    let mut by_initials: HashMap<String, usize> = HashMap::new();
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted && g.len > 1 && !g.loud && g.is_body()) {
        let Some(found) = names.found.get(group.first) else { continue };
        let pieces = names.pieces.get(found.words.clone()).unwrap_or_default();
        if pieces.len() > 12 {
            continue;
        }
        let initials = |all: bool| -> String {
            pieces
                .iter()
                .filter(|p| p.cap || all && p.span.len() > 3)
                .filter_map(|p| p.span.of(text).chars().next())
                .flat_map(char::to_uppercase)
                .map(plain)
                .collect()
        };
        for initials in [initials(false), initials(true)] {
            if initials.len() > 2 {
                by_initials.entry(initials).or_insert(at);
            }
        }
    }
    for (at, group) in groups.iter().enumerate().filter(|(_, g)| g.accepted && g.len == 1 && g.loud && g.is_body()) {
        let Some(span) = names.candidates.get(group.first).map(|c| c.span) else { continue };
        if let Some(&full) = by_initials.get(span.of(text)) {
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

/// The text of a name with straight apostrophes and plain spaces.
pub(super) fn spelled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '’' | '‘' | 'ʼ' => out.push('\''),
            '\u{2010}' | '\u{2011}' => out.push('-'),
            '\u{ad}' | '\u{200b}' => {}
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            c => out.push(c),
        }
    }
    out
}

fn build(names: &Names, groups: &[Group], group_of: &[usize], text: &str, lexicon: &Lexicon, joined: &mut Joined) -> Cast {
    let mut cast = Cast { actor_of: vec![None; names.candidates.len()], ..Cast::default() };
    let mut actor_of_root: HashMap<usize, usize> = HashMap::new();
    let mut members: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, _) in groups.iter().enumerate().filter(|(_, g)| g.accepted) {
        members.entry(joined.root(at)).or_default().push(at);
    }
    let mut offices = Offices::default();
    for (at, (candidate, found)) in names.candidates.iter().zip(&names.found).enumerate() {
        if candidate.nominal {
            let actor = offices.who(found.office, candidate.class);
            if let Some(slot) = cast.actor_of.get_mut(at) {
                *slot = actor;
            }
            continue;
        }
        let Some(&number) = group_of.get(at) else { continue };
        let Some(group) = groups.get(number).filter(|g| g.accepted) else { continue };
        let root = joined.root(number);
        let actor = *actor_of_root.entry(root).or_insert_with(|| {
            let own = [number];
            let members = members.get(&root).map_or(&own[..], Vec::as_slice);
            cast.actors.push(named(names, groups, members, text, lexicon));
            cast.actors.len() - 1
        });
        let Some(entry) = cast.actors.get_mut(actor) else { continue };
        let class = mention_class(group, entry.class);
        let surface = spelled(candidate.span.of(text));
        if surface != entry.name && !entry.aliases.contains(&surface) {
            entry.aliases.push(surface);
        }
        let role = found.role.map(|r| spelled(r.of(text).trim().trim_end_matches(',').trim_end())).filter(|_| class == ActorClass::Person);
        if let Some(role) = role.as_ref().filter(|r| !entry.roles.contains(r)) {
            entry.roles.push(role.clone());
        }
        entry.spans.push(candidate.span);
        offices.note(found, actor, class);
        cast.actor_of[at] = Some(actor);
        let metonymic = class == ActorClass::Place && found.acts;
        cast.mentions.push((candidate.span, ActorMention { actor, class, role, metonymic }));
    }
    cast
}

/// A short name takes the class of the actor it is, a place that stands for one apart.
fn mention_class(group: &Group, actor: ActorClass) -> ActorClass {
    match group.class {
        Some(ActorClass::Product) => ActorClass::Product,
        _ => actor,
    }
}

/// The actor that a family of groups names.
fn named(names: &Names, groups: &[Group], members: &[usize], text: &str, lexicon: &Lexicon) -> Actor {
    let span = |group: &Group| names.candidates.get(group.first).map_or(Span::default(), |c| c.span);
    let fullest = members
        .iter()
        .filter_map(|&m| groups.get(m))
        .max_by_key(|g| (!g.loud || g.len > 1, g.len > 1, span(g).len(), usize::MAX - g.first));
    let Some(fullest) = fullest else {
        return Actor { name: String::new(), class: ActorClass::Organisation, aliases: Vec::new(), roles: Vec::new(), spans: Vec::new() };
    };
    let class = fullest.class.unwrap_or(ActorClass::Organisation);
    let known = members.iter().filter_map(|&m| groups.get(m)).find_map(|g| g.known);
    let canonical = known.map(|(identity, _)| lexicon.identity(identity)).filter(|i| i.class == class);
    let own = spelled(span(fullest).of(text));
    let contracted = matches!(fullest.known, Some((_, NameKind::Contracted | NameKind::Nickname)));
    let name = match canonical {
        // The document's own fullest name; the lexicon's for a person with only a family name, a place in capitals or cut short.
        Some(canonical) if class == ActorClass::Person && fullest.len == 1 => canonical.name.to_string(),
        Some(canonical) if class == ActorClass::Place && loud(&own) && fold(&canonical.name) == fold(&own) || contracted => canonical.name.to_string(),
        None if loud(&own) && fullest.len == 1 && !fullest.is_body() => quiet(names, fullest, text).unwrap_or(own),
        _ => own,
    };
    // Under its lexicon name other documents may know it.
    let aliases = canonical.map(|c| c.name.to_string()).filter(|c| *c != name).into_iter().collect();
    Actor { name, class, aliases, roles: Vec::new(), spans: Vec::new() }
}

fn loud(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() > 5 && !name.chars().any(char::is_lowercase)
}

/// The same word where the document does not shout it.
fn quiet(names: &Names, group: &Group, text: &str) -> Option<String> {
    let hash = hashes(names, group).next()?;
    let piece = names.pieces.iter().find(|p| p.hash == hash && p.cap && !loud(p.span.of(text)))?;
    Some(spelled(piece.span.of(text)))
}

/// Who holds which office so far, and which body a common noun may mean.
#[derive(Default)]
struct Offices {
    held: HashMap<u64, usize>,
    bodies: Vec<usize>,
}

impl Offices {
    fn note(&mut self, found: &Found, actor: usize, class: ActorClass) {
        if found.office != 0 {
            self.held.insert(found.office, actor);
        }
        if class == ActorClass::Organisation && self.bodies.len() < 2 && !self.bodies.contains(&actor) {
            self.bodies.push(actor);
        }
    }

    /// The actor that a description means: who holds the office, or the one body there is.
    fn who(&self, office: u64, class: Option<ActorClass>) -> Option<usize> {
        let held = self.held.get(&office).copied();
        match (class, self.bodies.as_slice()) {
            (Some(ActorClass::Organisation), [only]) => held.or(Some(*only)),
            _ => held,
        }
    }
}
