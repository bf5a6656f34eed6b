//! Who does what a verb group says: its subject, before it, behind it, or taken over from another group.

use std::cell::Cell;

use super::cue::Cue;
use super::group::Mood;
use super::intro::intro;
use super::list::List;
use super::pronoun::Wants;
use super::scene::Scene;
use super::span::Opener;
use super::standin::{by_clitic, by_description, by_pronoun, named};
use super::who::Intro;
use super::who::{Run, Subject};
use super::word::is_initial;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// The subject of a group.
pub(super) fn subject(scene: &Scene<'_>, n: usize) -> Subject {
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
        Mood::Finite => of_finite(scene, n, depth),
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
    // « lui impose de détruire », « leur a interdit de vendre ».
    if let Some(clitic) = lead.clitic.filter(|&i| matches!(scene.view.key(i), Key::Lui | Key::Leur))
        && cue.meets(Cue::FORCE.with(Cue::FORBID).with(Cue::ASK))
        && !lead.passive
    {
        return by_clitic(scene, clitic);
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
        // « ordonne à l'employeur de rembourser ».
        let told = (lead.last..group.first)
            .find(|&i| i > lead.last && matches!(scene.view.key(i - 1), Key::Le | Key::La | Key::Au) && scene.stands(i).is_some());
        if let Some((i, wants)) = told.and_then(|i| scene.stands(i).map(|w| (i, w))) {
            return by_description(&scene.view, i, wants);
        }
        if !cue.meets(Cue::CLAIM) && cue.meets(Cue::FORCE.with(Cue::ASK).with(Cue::FORBID)) {
            return Subject::default();
        }
    }
    seek(scene, governor, depth)
}

/// What a bare participle is about: the subject of the clause that it opens or interrupts, or the name right before it.
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
    let near = before.filter(|&c| {
        let gap = scene.names[c].last as usize..group.first;
        gap.len() <= 1 && gap.clone().all(|i| scene.view.key(i) == Key::Comma)
    });
    if let Some(c) = near {
        return named(scene, c);
    }
    Subject::default()
}

/// The subject of a finite group.
fn of_finite(scene: &Scene<'_>, n: usize, depth: usize) -> Subject {
    let group = &scene.groups[n];
    let view = &scene.view;
    let clause = scene.clause(group.finite);
    let start = group.pronoun.filter(|&p| p < group.first).unwrap_or(group.first);
    // « des gens qui nous disent »: the pronoun is the object.
    let relates = |p: usize| p.checked_sub(1).is_some_and(|i| view.key(i) == Key::Qui);
    if let Some(p) = group.pronoun.filter(|&p| !relates(p)) {
        let word = view.key(p);
        let impersonal = word == Key::Il
            && (group.cue.meets(Cue::OWE) && view.tokens[group.head].is(Class::MODAL) && falls(scene, group.head)
                || group.passive && announces(scene, group.last)
                || (group.first..group.head).any(|i| view.key(i) == Key::Y)
                || group.reflexive && view.text(group.head, group.head + 1).starts_with("agi"));
        if impersonal || word == Key::On || word == Key::Cela || word == Key::Ca || word == Key::Ce {
            return Subject::default();
        }
        if matches!(word, Key::Je | Key::Nous) {
            let who = of_quote(scene, group.head, depth);
            if !who.is_known() && scene.quote_over(group.head).is_none() {
                return by_description(view, p, Wants::Writer);
            }
            return who;
        }
        // « Une rencontre est-elle envisageable ? »: the noun stands before it as well.
        if !group.inverted || start == group.first && (is_initial(view, start) || view.key(start.saturating_sub(1)) == Key::Comma) {
            return by_pronoun(scene, p);
        }
    }
    if super::verbal::is_operative(view, group.head) {
        return by_description(view, group.head, Wants::Issuer);
    }
    // « …, sur laquelle enquête X »: the pronoun is no subject.
    let led = start.checked_sub(2).is_some_and(|i| super::intro::preposition(scene, i).is_some());
    let relative = start.checked_sub(1).is_some_and(|i| match view.key(i) {
        Key::Qui => true,
        Key::Lequel | Key::Laquelle => !led,
        _ => false,
    });
    if relative {
        let opener = start - 1;
        if let Some(c) = behind_apposition(scene, opener) {
            return named(scene, c);
        }
        let found = scene.names.iter().rposition(|c| c.last as usize <= opener);
        if let Some(c) = found.filter(|&c| opener - scene.names[c].last as usize <= 2) {
            return named(scene, c);
        }
        // « … la fermeture du site, qui … »: the antecedent is no name.
        if view.key(opener.saturating_sub(1)) == Key::Ce {
            return Subject::default();
        }
        return Subject::default();
    }
    // « X gagne 3 %, Y 2 %, a indiqué Z »: an incise has its name right behind it.
    if group.says && start.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma) {
        let at = |i: usize| scene.names.iter().position(|c| c.first as usize == i && !c.nominal);
        let titled = group.last + usize::from(view.tokens.get(group.last).is_some_and(|t| t.is(Class::TITLE)));
        if let Some(c) = at(group.last).or_else(|| at(titled)) {
            return Subject::one(c);
        }
    }
    // « …, a prévenu hier le secrétaire du syndicat, X »: a day stands between.
    let marked = start.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma);
    if group.says && marked && group.pronoun.is_none() {
        let mut next = group.last;
        while super::word::past_item(view, next) > next || super::word::is_adverb(view, next) {
            next = super::word::past_item(view, next).max(next + 1);
        }
        let led = view
            .tokens
            .get(next)
            .is_some_and(|t| t.is_cap() || t.is(Class::ART.with(Class::TITLE).with(Class::FUNCTION).with(Class::POSS)));
        let quoted = scene.quotes.iter().any(|q| q.last < start && start - q.last <= 3);
        if led && quoted && !view.tokens.get(next).is_some_and(|t| t.is(Class::SUBORD)) {
            let behind = inverted(scene, n);
            if behind.is_known() {
                return behind;
            }
        }
    }
    // Backwards from the verb, in its own clause: the last name that no preposition brings.
    let inside = |i: usize| scene.clause(i) == clause;
    let first = scene.clauses[clause].first;
    let found = (0..scene.names.len()).rev().filter(|&c| {
        let c = &scene.names[c];
        (c.last as usize) <= start && c.first as usize >= first && inside(c.first as usize)
    });
    let mut held = None;
    for c in found {
        match intro(scene, c) {
            // « La direction de la société X menace »: the description is X's.
            Intro::None if held.is_some() && scene.names[c].nominal => {}
            Intro::None => {
                let aside = (scene.names[c].first as usize).checked_sub(1).is_some_and(|i| view.key(i) == Key::Open);
                if aside || after_object(scene, c, start) {
                    continue;
                }
                return named(scene, c);
            }
            Intro::By(crate::lexicon::fr::trigger::Prep::De) if spoken_for(scene, c, first) => held = Some(c),
            _ => {}
        }
    }
    // « Les délégations du Karvastan et de l'Ossirie ont … »: they stand for those whom they represent.
    if let Some(c) = held {
        let mut names = Run::one(c);
        let mut right = c;
        while let Some(next) = (right + 1 < scene.names.len()).then_some(right + 1) {
            let gap = scene.names[right].last as usize..scene.names[next].first as usize;
            let joined = gap.len() <= 4
                && scene.names[next].last as usize <= start
                && gap.clone().any(|i| view.key(i) == Key::Et)
                && gap.clone().any(|i| matches!(view.key(i), Key::De | Key::Du | Key::Des));
            if !joined {
                break;
            }
            names.len += 1;
            right = next;
        }
        return Subject { names, pronoun: None };
    }
    // « celui-ci renonça », « sa présidente a … ».
    let own = (first..start).filter(|&i| inside(i));
    for i in own.clone() {
        if matches!(view.key(i), Key::Celui | Key::Celle | Key::Ceux | Key::Celles)
            && view.tokens.get(i + 1).is_some_and(|t| t.shape.has(Shape::HYPHEN))
        {
            return by_pronoun(scene, i);
        }
    }
    // « Oui », dit X: what is said is no subject of the verb that tells it.
    let said = |i: usize| scene.quote_over(i).is_some() && scene.quote_over(group.head).is_none();
    let nominal = own
        .clone()
        .filter(|&i| {
            view.tokens[i].shape.has(Shape::WORD)
                && !(group.says && said(i))
                && !view.tokens[i].is(Class::COORD.with(Class::SUBORD))
                && view.key(i) != Key::Comme
                && super::word::past_item(view, i) == i
                && !super::word::is_adverb(view, i)
        })
        .count();
    if nominal == 0 {
        // « Le marché reprend, déclare X »: an incise has its subject behind it.
        if group.says && view.key(first) == Key::Comma && start == first + 1 {
            let behind = inverted(scene, n);
            if behind.is_known() {
                return behind;
            }
        }
        // « … et a quitté la salle »: the subject of the clause before, over one that has none (« le poste qu'on lui offrait »).
        let none = |f: usize| scene.groups[f].pronoun.is_some_and(|p| view.key(p) == Key::On);
        if let Some(f) = scene.clauses[..clause]
            .iter()
            .rev()
            .filter(|c| c.opener != Opener::If)
            .find_map(|c| c.finite.filter(|&f| !none(f)))
            .filter(|_| view.tokens.get(first).is_some_and(|t| t.is(Class::COORD)) || view.key(first) == Key::Comma)
            && scene.clauses[clause].opener != Opener::Relative
            && (!scene.quotes.iter().any(|q| q.last <= start && start - q.last <= 2) || tells_on(scene, f, start))
        {
            return seek(scene, f, depth);
        }
        return inverted(scene, n);
    }
    // « Faute de bras, prévient la ligue, le site fermera »: behind its comma the verb has no noun of its own.
    if group.says
        && marked
        && view.tokens.get(group.last).is_some_and(|t| t.is_cap() || t.is(Class::ART.with(Class::TITLE).with(Class::POSS)))
    {
        let behind = inverted(scene, n);
        if behind.is_known() {
            return behind;
        }
    }
    let possessive = own.clone().find(|&i| view.tokens[i].is(Class::POSS) && !view.tokens[i.saturating_sub(1)].is(Class::PREP));
    if let Some(i) = possessive {
        return by_pronoun(scene, i);
    }
    // « les deux camps s'engagent », « les parties ont … ».
    let sides = own.clone().find(|&i| super::standin::are_both(scene, i));
    if let Some(i) = sides {
        return super::standin::by_both(view, i);
    }
    // « la décision lui impose », « l'arrêt enjoint »: whoever rules by it.
    let ruled = own.clone().find(|&i| {
        i > 0 && view.tokens[i - 1].is(Class::ART.with(Class::DEM)) && scene.holds(i, List::RULED) && super::bare::alone(scene, i)
    });
    if let Some(i) = ruled.filter(|_| !group.undergoes() && group.cue.meets(Cue::FORCE.with(Cue::FORBID).with(Cue::CLAIM))) {
        return by_description(view, i, Wants::Ruler);
    }
    // « L'entreprise soutient … », « les juges ont … »: a description that no name goes with.
    let described = own.clone().find_map(|i| {
        // « l'ancien maire », « le futur président ».
        let former =
            |b: usize| ["ancien", "ancienne", "futur", "future", "actuel", "actuelle"].iter().any(|w| super::word::is_text(view, b, w));
        let definite = i.checked_sub(1).map(|b| if former(b) { b.saturating_sub(1) } else { b }).is_some_and(|b| {
            view.tokens[b].is(Class::ART.with(Class::DEM)) && b.checked_sub(1).is_none_or(|p| super::intro::preposition(scene, p).is_none())
        });
        let plural = definite && i.checked_sub(1).is_some_and(|b| view.key(b) == Key::Les) && !scene.holds(i, List::JUDGE);
        let bare = super::bare::alone(scene, i);
        (definite && !plural && bare).then(|| scene.stands(i).filter(|_| scene.name_over(i).is_none())).flatten().map(|w| (i, w))
    });
    described.map_or_else(Subject::default, |(i, wants)| by_description(view, i, wants))
}

/// « X, le ministre de l'Intérieur, qui », « X, de la Confédération paysanne, qui »: the name before what a comma sets apart.
fn behind_apposition(scene: &Scene<'_>, opener: usize) -> Option<usize> {
    let view = &scene.view;
    let close = opener.checked_sub(1).filter(|&i| view.key(i) == Key::Comma)?;
    let open = (close.saturating_sub(12)..close)
        .rev()
        .take_while(|&i| {
            !view.tokens[i].is(Class::STOP.with(Class::SUBORD).with(Class::QUOTE))
                && scene.group_at(i).is_none_or(|n| !scene.groups[n].is_finite())
        })
        .find(|&i| view.key(i) == Key::Comma)?;
    let c = scene.names.iter().position(|c| c.last as usize == open && c.class == Some(crate::kind::ActorClass::Person))?;
    // A name of a person inside is whom the apposition tells: « la maire, X, qui ».
    let inside = scene
        .names
        .iter()
        .any(|n| !n.nominal && n.first as usize > open && (n.last as usize) <= close && n.class == Some(crate::kind::ActorClass::Person));
    let noun = open + 1 + usize::from(view.tokens.get(open + 1).is_some_and(|t| t.is(Class::ART)));
    let told = matches!(view.key(open + 1), Key::De | Key::Du | Key::D)
        || view.tokens.get(noun).is_some_and(|t| t.is(Class::FUNCTION.with(Class::TITLE)))
        || scene.holds(noun, List::FOLK);
    (told && !inside).then_some(c)
}

/// « X dénonce « une hausse » et appelle à manifester »: the quotation is the object of the verb before, which has its subject already.
fn tells_on(scene: &Scene<'_>, f: usize, start: usize) -> bool {
    let lead = &scene.groups[f];
    scene.view.tokens[start - 1].is(Class::COORD)
        && !lead.inverted
        && scene
            .quotes
            .iter()
            .rev()
            .find(|q| q.last <= start)
            .is_some_and(|q| lead.last <= q.first && scene.quote_over(lead.head).is_none())
}

/// Whether the noun before « de » and a candidate acts in its name: « la délégation de X », « le gouvernement de X ».
fn spoken_for(scene: &Scene<'_>, c: usize, first: usize) -> bool {
    let from = scene.names[c].first as usize;
    let chiefs = |i: usize| {
        scene.view.key(i) == Key::Les
            && ["ministres", "chefs", "dirigeants", "négociateurs", "diplomates", "représentants", "émissaires"]
                .contains(&scene.view.text(i + 1, i + 2))
    };
    (from.saturating_sub(6).max(first)..from).any(|i| i + 5 >= from && scene.holds(i, List::SPEAKING) || chiefs(i))
}

/// Whether what an impersonal passive tells stands behind it: « il a été convenu ce qui suit ».
fn announces(scene: &Scene<'_>, last: usize) -> bool {
    matches!(scene.view.key(last), Key::Que | Key::Ce | Key::De | Key::Colon | Key::Comma)
        || scene.clause_of.get(last) != scene.clause_of.get(last.saturating_sub(1)) && scene.opens(last.min(scene.clause_of.len() - 1))
}

/// Whether a verb form is one of « falloir ».
fn falls(scene: &Scene<'_>, head: usize) -> bool {
    let text = scene.view.text(head, head + 1);
    text.starts_with("fa") || text.starts_with("Fa")
}

/// Whether a participle or infinitive stands before the candidate in its clause, so that it is an object of that.
fn after_object(scene: &Scene<'_>, c: usize, start: usize) -> bool {
    let first = scene.names[c].first as usize;
    let Some(group) = scene.groups.iter().rev().find(|g| g.last <= first && scene.clause(g.head) == scene.clause(first)) else {
        return false;
    };
    // A comma after the group frees what follows (« Saisis hier, les juges »).
    group.mood != Mood::Finite && !(group.last..start).any(|i| scene.view.key(i) == Key::Comma)
}

/// « a répondu la porte-parole, Tea Maruni »: the subject behind its verb.
fn inverted(scene: &Scene<'_>, n: usize) -> Subject {
    let group = &scene.groups[n];
    let limit =
        scene.groups.iter().find(|g| g.first >= group.last && g.mood != Mood::Participle).map_or(scene.view.tokens.len(), |g| g.first);
    let end = (group.last..limit).find(|&i| scene.view.tokens[i].is(Class::STOP.with(Class::QUOTE).with(Class::SUBORD))).unwrap_or(limit);
    let mut found = (0..scene.names.len())
        .filter(|&c| scene.names[c].first as usize >= group.last && scene.names[c].last as usize <= end && intro(scene, c) == Intro::None);
    let Some(first) = found.next() else { return behind(scene, n) };
    // « a déclaré le ministre, Paul Durand »: a description, then the name.
    let chosen = if scene.names[first].nominal {
        found
            .next()
            .filter(|&c| {
                let gap = scene.names[first].last as usize..scene.names[c].first as usize;
                gap.len() <= 10 && gap.clone().any(|i| scene.view.key(i) == Key::Comma)
            })
            .unwrap_or(first)
    } else {
        first
    };
    Subject::one(chosen)
}

/// « ce que dément celui-ci », « que conteste l'entreprise »: what stands for a name behind the verb of a relative clause.
fn behind(scene: &Scene<'_>, n: usize) -> Subject {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let at = group.last;
    if at >= view.tokens.len() || scene.clauses[scene.clause(group.finite)].opener == Opener::Main {
        return Subject::default();
    }
    if matches!(view.key(at), Key::Celui | Key::Celle) {
        return by_pronoun(scene, at);
    }
    let noun = at + 1;
    let definite = matches!(view.key(at), Key::Le | Key::La) && noun < view.tokens.len() && scene.name_over(noun).is_none();
    let wants = if definite && super::bare::alone(scene, noun) { scene.stands(noun) } else { None };
    wants.map_or_else(Subject::default, |wants| by_description(view, noun, wants))
}

/// « je », « nous » in a quotation: who says it.
fn of_quote(scene: &Scene<'_>, at: usize, depth: usize) -> Subject {
    scene.quote_over(at).and_then(|q| scene.speaker(q)).map_or_else(Subject::default, |s| seek(scene, s, depth))
}
