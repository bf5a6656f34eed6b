//! The actors of a document, each under its fullest name, and their mentions.

use std::borrow::Cow;
use std::cell::OnceCell;

use super::cast::{Cast, Found, Named, Names};
use super::group::{Group, hashes};
use super::identity::Joined;
use crate::fold::fold;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::NameKind;
use crate::lexicon::{Identity, Lexicon, QuickMap};
use crate::model::Actor;
use crate::room::{Place, room};
use crate::span::Span;

/// The text of a name with straight apostrophes and plain spaces.
fn spelled(text: &str) -> Cow<'_, str> {
    // What is spelled otherwise has a blank other than one space, or a character beyond the accented letters of Latin-1.
    let odd = |pair: &[u8]| matches!(pair, [b'\t'..=b'\r' | 0xc2 | 0xca | 0xe1..=0xe3, ..] | b"  ");
    if !text.as_bytes().windows(2).any(odd) && !text.ends_with(char::is_whitespace) {
        return Cow::Borrowed(text);
    }
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
    Cow::Owned(out)
}

/// Builds the actors, each under its fullest name, and the mentions.
pub(super) fn build(names: &Names, groups: &[Group], group_of: &[usize], text: &str, lexicon: &Lexicon, joined: &mut Joined) -> Cast {
    let mut cast = Cast { actor_of: vec![None; names.candidates.len()], ..Cast::default() };
    cast.mentions.reserve_exact(names.candidates.len());
    // By its root, each family's actor, and its groups one after the other.
    let mut actor_of_root: Vec<Option<usize>> = vec![None; groups.len()];
    let mut members: Vec<(usize, usize)> =
        groups.iter().enumerate().filter(|(_, g)| g.accepted).map(|(at, _)| (joined.root(at), at)).collect();
    members.sort_unstable();
    let quiet = Quiet::default();
    let mut offices = Offices::default();
    for (at, (candidate, found)) in names.candidates.iter().zip(&names.found).enumerate() {
        if candidate.nominal {
            // A term that a contract defines is its party; other descriptions are whoever holds their office.
            let term = found.same.and_then(|who| cast.actor(who.number()));
            let actor = term.or_else(|| offices.who(found.office, candidate.class).filter(|_| found.same.is_none()));
            if let Some(slot) = cast.actor_of.get_mut(at) {
                *slot = actor.map(Place::of);
            }
            continue;
        }
        let Some(&number) = group_of.get(at) else { continue };
        let Some(group) = groups.get(number).filter(|g| g.accepted) else { continue };
        let root = joined.root(number);
        let Some(slot) = actor_of_root.get_mut(root) else { continue };
        let actor = *slot.get_or_insert_with(|| {
            let from = members.partition_point(|(r, _)| *r < root);
            let len = members[from..].partition_point(|(r, _)| *r == root);
            cast.actors.push(named(names, groups, &members[from..from + len], text, lexicon, &quiet));
            cast.actors.len() - 1
        });
        let Some(entry) = cast.actors.get_mut(actor) else { continue };
        let class = mention_class(group, entry.class);
        let surface = spelled(candidate.span.of(text));
        if *surface != *entry.name && !entry.aliases.iter().any(|alias| **alias == *surface) {
            entry.aliases.push(surface.into_owned());
        }
        let role = found.role.filter(|_| class == ActorClass::Person).and_then(|at| names.roles.get(at.number()));
        let role = role.map(|r| spelled(r.of(text)).trim().trim_end_matches(',').trim_end().to_owned());
        if let Some(role) = role.as_ref().filter(|r| !entry.roles.contains(r)) {
            entry.roles.push(role.clone());
        }
        room(&mut entry.spans, 1, (at, names.candidates.len()));
        entry.spans.push(candidate.span);
        offices.note(found, actor, class);
        cast.actor_of[at] = Some(Place::of(actor));
        let metonymic = class == ActorClass::Place && found.acts;
        let said = role.map(|role| {
            cast.roles.push(role);
            Place::of(cast.roles.len() - 1)
        });
        cast.mentions.push(Named::new(candidate.span, actor, class, metonymic, said));
    }
    for term in &names.terms {
        let actor = cast.actor(term.who);
        if actor.is_some() && !cast.parties.iter().any(|party| cast.actor(party.number()) == actor) {
            cast.parties.push(Place::of(term.who));
        }
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
fn named(names: &Names, groups: &[Group], members: &[(usize, usize)], text: &str, lexicon: &Lexicon, quiet: &Quiet) -> Actor {
    let span = |group: &Group| names.candidates.get(group.first).map_or(Span::default(), |c| c.span);
    let fullest = members
        .iter()
        .filter_map(|&(_, m)| groups.get(m))
        .max_by_key(|g| (!g.loud || g.len > 1, g.len > 1, span(g).len(), usize::MAX - g.first));
    let Some(fullest) = fullest else {
        return Actor { name: String::new(), class: ActorClass::Organisation, aliases: Vec::new(), roles: Vec::new(), spans: Vec::new() };
    };
    let class = fullest.class.unwrap_or(ActorClass::Organisation);
    let known = members.iter().filter_map(|&(_, m)| groups.get(m)).find_map(|g| g.known);
    let canonical = known.map(|(identity, _)| lexicon.identity(identity)).filter(|i| i.class == class);
    let called = |identity: &Identity| lexicon.spelling(identity.name).to_owned();
    let own = spelled(span(fullest).of(text)).into_owned();
    let contracted = matches!(fullest.known, Some((_, NameKind::Contracted | NameKind::Nickname)));
    let name = match canonical {
        // The document's own fullest name; the lexicon's for a person with only a family name, a place in capitals or cut short.
        Some(canonical) if canonical.own || class == ActorClass::Product => called(canonical),
        Some(canonical) if class == ActorClass::Person && fullest.len == 1 => called(canonical),
        Some(canonical) if class == ActorClass::Place && fold(&called(canonical)) == fold(&own) || contracted => called(canonical),
        None if loud(&own) && fullest.len == 1 && !fullest.is_body() => quiet.of(names, fullest, text).unwrap_or(own),
        None if loud(&own) && fullest.len > 1 && matches!(class, ActorClass::Government | ActorClass::Place) => hushed(&own, class),
        _ => own,
    };
    // Under its lexicon name other documents may know it.
    let aliases = canonical.map(called).filter(|c| *c != name).into_iter().collect();
    Actor { name, class, aliases, roles: Vec::new(), spans: Vec::new() }
}

/// « TRIBUNAL DE COMMERCE DE LYON » as a sentence writes it: what stands behind the last « de » keeps its capitals.
fn hushed(name: &str, class: ActorClass) -> String {
    let low = name.to_lowercase();
    let last = ["de la ", "de l'", "du ", "des ", "de ", "d'"]
        .iter()
        .filter_map(|small| low.rmatch_indices(small).find(|(at, _)| low[..*at].ends_with([' ', '\''])).map(|(at, _)| at + small.len()));
    let from = if class == ActorClass::Place { 0 } else { last.max().unwrap_or(low.len()) };
    let mut out = String::with_capacity(low.len());
    let mut begins = true;
    for (at, c) in low.char_indices() {
        let rest = &low[at..];
        let small = ["sur-", "sous-", "les-", "lès-", "le-", "la-", "de-", "du-", "des-", "en-", "et-", "aux-"];
        let capital = begins && at >= from && !(at > from && small.iter().any(|s| rest.starts_with(s)));
        if capital {
            out.extend(c.to_uppercase())
        } else {
            out.push(c)
        }
        begins = matches!(c, ' ' | '-' | '\'');
    }
    out
}

fn loud(name: &str) -> bool {
    name.chars().filter(|c| c.is_alphabetic()).count() > 5 && !name.chars().any(char::is_lowercase)
}

/// The words that a document does not shout, by their hash: gathered once, and only where it shouts a name.
#[derive(Default)]
struct Quiet(OnceCell<QuickMap<u64, Span>>);

impl Quiet {
    /// The same word where the document does not shout it.
    fn of(&self, names: &Names, group: &Group, text: &str) -> Option<String> {
        let hash = hashes(names, group).next()?;
        let words = self.0.get_or_init(|| {
            let mut words = QuickMap::default();
            for piece in names.pieces.iter().filter(|p| p.cap && !loud(p.span().of(text))) {
                words.entry(piece.hash).or_insert(piece.span());
            }
            words
        });
        words.get(&hash).map(|span| spelled(span.of(text)).into_owned())
    }
}

/// Who holds which office so far, and which body a common noun may mean.
#[derive(Default)]
struct Offices {
    held: QuickMap<u64, usize>,
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
