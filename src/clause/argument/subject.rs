//! Who does what a verb group says: its subject, before it, behind it, or taken over from another group.

use std::cell::Cell;

use super::finite::{Found, of_finite};
use super::intro::intro;
use super::standin::{by_clitic, by_description, named, writer};
use crate::clause::sentence::pronoun::Wants;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::sentence::who::{Run, Subject};
use crate::clause::verb::group::Mood;
use crate::clause::words::cue::Cue;
use crate::clause::words::word::is_initial;
use crate::lexicon::{Class, Key};

/// The subject of a group.
pub(in crate::clause) fn subject(scene: &Scene<'_>, n: usize) -> Subject {
    if let Some(known) = scene.subjects.get(n).and_then(Cell::get) {
        return known;
    }
    let found = seek(scene, n, 6);
    if let Some(slot) = scene.subjects.get(n) {
        slot.set(Some(found));
    }
    found
}

fn seek(scene: &Scene<'_>, n: usize, depth: usize) -> Subject {
    let group = &scene.groups[n];
    let Some(depth) = depth.checked_sub(1) else { return Subject::default() };
    if let Some(lead) = group.shares {
        return seek(scene, lead, depth);
    }
    match group.mood {
        Mood::Infinitive => match group.governor {
            Some(g) => controlled(scene, g, n, depth),
            // « …, après avoir dénoncé »: who does what its clause tells.
            None => scene.clauses[scene.clause(group.head)].finite.map_or_else(Subject::default, |f| seek(scene, f, depth)),
        },
        // « …, la région X ayant gelé une aide »: it has a subject of its own.
        Mood::Gerund if own_name(scene, n).is_some() => own_name(scene, n).map_or_else(Subject::default, |c| named(scene, c)),
        Mood::Gerund => match scene.clauses[scene.clause(group.head)].finite {
            Some(f) if f != n => seek(scene, f, depth),
            _ => Subject::default(),
        },
        Mood::Participle => apposed(scene, n, depth),
        Mood::Finite => match of_finite(scene, n) {
            Found::Told(told) => told,
            Found::Of(lead) => seek(scene, lead, depth),
            Found::Speaker => of_quote(scene, group.head, depth),
        },
    }
}

/// The name right before a present participle, set apart by a comma with it.
fn own_name(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let first = scene.groups[n].first;
    let c = scene.names.iter().rposition(|c| c.last as usize <= first).filter(|&c| scene.names[c].last as usize == first)?;
    let from = scene.names[c].first as usize;
    (from.saturating_sub(3)..from).any(|i| scene.view.key(i) == Key::Comma).then_some(c)
}

/// The subject of an infinitive: the subject of its governor, or the one whom that asks, orders or accuses.
#[inline(never)]
fn controlled(scene: &Scene<'_>, governor: usize, n: usize, depth: usize) -> Subject {
    let lead = &scene.groups[governor];
    let group = &scene.groups[n];
    let cue = lead.cue;
    if cue.meets(Cue::GRANT)
        && group.link.is_some_and(|l| scene.view.key(l) == Key::Pour)
        && let Some(c) = (0..scene.names.len()).find(|&c| {
            let name = &scene.names[c];
            name.first as usize >= lead.last
                && name.last as usize <= group.first
                && intro(scene, c) == Intro::By(crate::lexicon::fr::trigger::Prep::A)
        })
    {
        return Subject::one(c);
    }
    if cue.meets(Cue::GRANT)
        && group.link.is_some_and(|l| scene.view.key(l) == Key::Pour)
        && let Some(clitic) = lead.clitic.filter(|&i| matches!(scene.view.key(i), Key::Lui | Key::Leur))
    {
        return by_clitic(scene, clitic);
    }
    // « a nommé X pour lui succéder ».
    const NAMES: &[&str] = &["nomm", "design", "chois", "recrut", "mandat", "depech"];
    if group.link.is_some_and(|l| scene.view.key(l) == Key::Pour)
        && !lead.undergoes()
        && scene.view.begins(lead.head, NAMES)
        && let Some(c) = (0..scene.names.len()).find(|&c| {
            let name = &scene.names[c];
            name.first as usize >= lead.last && name.last as usize <= group.first && intro(scene, c) == Intro::None
        })
    {
        return Subject::one(c);
    }
    // « lui impose de détruire », « leur a interdit de vendre ».
    if let Some(clitic) = lead.clitic.filter(|&i| matches!(scene.view.key(i), Key::Lui | Key::Leur))
        && cue.meets(Cue::FORCE.with(Cue::FORBID).with(Cue::ASK))
        && !lead.passive
    {
        let mut who = by_clitic(scene, clitic);
        if let Some(pronoun) = &mut who.pronoun {
            pronoun.apart = seek(scene, governor, depth).pronoun.map(|lead| lead.wants).filter(|wants| *wants != Wants::Any);
        }
        return who;
    }
    // « il est reproché à X d'avoir menti », « il lui est reproché d'avoir menti ».
    if cue.meets(Cue::BY_OBJECT) && lead.passive && lead.pronoun.is_some_and(|p| scene.view.key(p) == Key::Il) {
        let told = |c: &usize| {
            let name = &scene.names[*c];
            name.first as usize >= lead.last
                && name.last as usize <= group.first
                && intro(scene, *c) == Intro::By(crate::lexicon::fr::trigger::Prep::A)
        };
        if let Some(c) = (0..scene.names.len()).find(told) {
            return Subject::one(c);
        }
        if let Some(clitic) = lead.clitic.filter(|&i| matches!(scene.view.key(i), Key::Lui | Key::Leur)) {
            return by_clitic(scene, clitic);
        }
    }
    // « l'homme que X accuse d'avoir volé »: whom the relative takes up.
    let opener = scene.clauses[scene.clause(lead.finite)].first;
    if cue.meets(Cue::BY_OBJECT) && !lead.passive && scene.view.key(opener) == Key::Que && opener > 0 && opener < lead.first {
        let end = opener - usize::from(scene.view.key(opener - 1) == Key::Comma);
        return scene.names.iter().position(|c| c.last as usize == end).map_or_else(Subject::default, Subject::one);
    }
    if cue.meets(Cue::BY_OBJECT) && !lead.passive {
        let found = (0..scene.names.len()).find(|&c| {
            let c = &scene.names[c];
            c.first as usize >= lead.last && c.last as usize <= group.first
        });
        if let Some(found) = found.filter(|&c| matches!(intro(scene, c), Intro::None | Intro::By(crate::lexicon::fr::trigger::Prep::A))) {
            let mut names = Run::one(found);
            for right in found + 1..scene.names.len() {
                let joined = scene.names[right].last as usize <= group.first
                    && (scene.names[right - 1].last as usize..scene.names[right].first as usize).any(|i| scene.view.key(i) == Key::Et);
                if !joined {
                    break;
                }
                names.len += 1;
            }
            return Subject { names, pronoun: None };
        }
        if let Some(clitic) = lead.clitic {
            return by_clitic(scene, clitic);
        }
        // « je vous mets en demeure de payer ».
        if let Some((me, wants)) = writer(scene, governor) {
            return by_description(&scene.view, me, wants);
        }
        // « ordonne à l'employeur de rembourser ».
        let told = (lead.last..group.first)
            .find(|&i| i > lead.last && matches!(scene.view.key(i - 1), Key::Le | Key::La | Key::Au) && scene.stands(i).is_some());
        if let Some((i, wants)) = told.and_then(|i| scene.stands(i).map(|w| (i, w))) {
            return by_description(&scene.view, i, wants);
        }
        // « accuse l'armée d'avoir tiré »: whom no name tells.
        let article = |i: usize| scene.view.tokens[i].is(Class::ART) && !scene.view.tokens[i].is(Class::PREP);
        if cue.meets(Cue::CLAIM) && (lead.last..group.first.min(lead.last + 2)).any(article) {
            return Subject::default();
        }
        if !cue.meets(Cue::CLAIM) && cue.meets(Cue::FORCE.with(Cue::ASK).with(Cue::FORBID)) {
            return Subject::default();
        }
    }
    seek(scene, governor, depth)
}

/// What a bare participle is about: the subject of the clause that it opens or interrupts, or the name right before it.
#[inline(never)]
fn apposed(scene: &Scene<'_>, n: usize, depth: usize) -> Subject {
    let group = &scene.groups[n];
    let clause = scene.clause(group.head);
    let before = scene.names.iter().rposition(|c| c.last as usize <= group.first);
    // « Alertée par X, l'agence a lancé … »; « Son usine, inspectée en 2021, a reçu … ».
    let comma = group.first.checked_sub(1).is_some_and(|i| matches!(scene.view.key(i), Key::Comma | Key::Semicolon))
        || is_initial(&scene.view, group.first);
    let finite = scene.clauses[clause].finite.filter(|&f| scene.groups[f].first > group.head);
    if let Some(f) = finite.filter(|_| comma) {
        return seek(scene, f, depth);
    }
    // « a été retrouvée morte »: what the verb right before says of its subject.
    let told = n.checked_sub(1).filter(|&b| scene.groups[b].last == group.first && scene.groups[b].is_finite() && scene.groups[b].passive);
    if let Some(told) = told {
        return seek(scene, told, depth);
    }
    // « Élu en 2014 et réélu en 2020, X … »: of two participles that « et » joins, both are about one.
    let joined = group.first.checked_sub(1).is_some_and(|i| matches!(scene.view.key(i), Key::Et | Key::Puis));
    let first =
        n.checked_sub(1).filter(|&b| joined && scene.groups[b].mood == Mood::Participle && scene.clause(scene.groups[b].head) == clause);
    if let Some(first) = first {
        return seek(scene, first, depth);
    }
    // « X a été arrêté à Y, soupçonné de fraude »: where it was is nobody.
    let place = before.filter(|&c| scene.names[c].class == Some(crate::kind::ActorClass::Place) && intro(scene, c) != Intro::None);
    let told = scene.clauses[clause].finite.filter(|&f| scene.groups[f].last <= group.first);
    if let (Some(_), Some(told), true) = (place, told, comma) {
        return seek(scene, told, depth);
    }
    let near = before.filter(|&c| {
        let gap = scene.names[c].last as usize..group.first;
        // « le préfet de X limogé »: what « de » brings is not what the participle tells.
        let own = gap.len() == 1 || intro(scene, c) != Intro::By(crate::lexicon::fr::trigger::Prep::De);
        own && gap.len() <= 1 && gap.clone().all(|i| scene.view.key(i) == Key::Comma)
    });
    if let Some(c) = near {
        return named(scene, c);
    }
    Subject::default()
}

/// « je », « nous » in a quotation: who says it.
fn of_quote(scene: &Scene<'_>, at: usize, depth: usize) -> Subject {
    scene.quote_over(at).and_then(|q| scene.speaker(q)).map_or_else(Subject::default, |s| seek(scene, s, depth))
}
