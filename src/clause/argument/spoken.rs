//! Whose name acts for it: « la délégation de X », « l'usine de X », « le domicile de X ».

use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::{Run, Subject};
use crate::clause::verb::group::Mood;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_text, past_item};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::{Class, Key};

/// Whether the noun before « de » and a candidate acts in its name: « la délégation de X », « le gouvernement de X ».
pub(super) fn spoken_for(scene: &Scene<'_>, c: usize, first: usize) -> bool {
    let from = scene.names[c].first as usize;
    // « les dirigeants de X », « les experts de X ».
    let body = matches!(scene.names[c].class, Some(ActorClass::Organisation | ActorClass::Government));
    let chiefs = |i: usize| {
        scene.view.key(i) == Key::Les
            && (scene.holds(i + 1, List::ENVOY) || body && scene.holds(i + 1, List::STAFF) && scene.names[c].first as usize <= i + 5)
    };
    // « l'usine de X fermera »: what befalls it befalls X.
    let firm = scene.names[c].class == Some(ActorClass::Organisation);
    // « le siège de la société X », « le domicile de X ».
    let person = scene.names[c].class == Some(ActorClass::Person);
    let owned = |i: usize| firm && scene.holds(i, List::PLANT) || person && scene.holds(i, List::HOME);
    let near = |i: usize| i + 2 == from || i + 4 == from && scene.view.tokens[i + 2].is(Class::ART) && scene.holds(i + 3, List::BODY);
    // « la police de Lyon » is no act of the town, that of a land is.
    let town = scene.names[c].class == Some(ActorClass::Place)
        && !scene.view.tokens[from - 1].is(Class::ART)
        && scene.view.key(from - 1) != Key::Du;
    let police = |i: usize| town && is_text(&scene.view, i, "police");
    let of = |i: usize| i + 5 >= from && scene.holds(i, List::SPEAKING) && !police(i) || owned(i) && near(i);
    (from.saturating_sub(6).max(first)..from).any(|i| of(i) || chiefs(i))
}

/// « a perquisitionné le siège de X », « a reçu les représentants de X »: whether the object of a verb that ends before a token stands
/// for the candidate that its « de » brings.
pub(in crate::clause) fn is_object_of(scene: &Scene<'_>, c: usize, last: usize, kind: EventKind) -> bool {
    use EventKind::{Announcement, Attack, Ban, Closure, Disaster, Investigation, Meeting, Statement, Ultimatum};
    let (view, from) = (&scene.view, scene.names[c].first as usize);
    let leads = |i: usize| view.tokens[i].is(Class::ART.with(Class::POSS).with(Class::NUM)) && !view.tokens[i].is(Class::PREP);
    let Some(noun) = (past_item(view, last)..from).find(|&i| !leads(i)).filter(|&i| i > last && i + 5 >= from) else { return false };
    if !matches!(view.key(noun + 1), Key::De | Key::D | Key::Du | Key::Des) {
        return false;
    }
    // « a fermé son usine de Givors »: where it is.
    let town = scene.names[c].class == Some(ActorClass::Place) && !view.tokens[from - 1].is(Class::ART) && view.key(from - 1) != Key::Du;
    match kind {
        _ if town => false,
        Investigation | Attack | Disaster | Closure | Ban
            if [List::PLANT, List::HOME, List::ASSET].iter().any(|&l| scene.holds(noun, l)) =>
        {
            true
        }
        Meeting | Announcement | Statement | Ultimatum | Investigation => scene.holds(noun, List::CHIEF),
        _ => false,
    }
}

/// « la liste conduite par X », « le camp mené par X »: who heads it stands for it.
pub(super) fn heads(scene: &Scene<'_>, c: usize) -> bool {
    let from = scene.names[c].first as usize;
    let before = &scene.groups[..scene.groups.partition_point(|g| g.last <= from)];
    let Some(lead) = before.iter().rev().take(2).find(|g| g.last + 5 > from && g.mood == Mood::Participle) else {
        return false;
    };
    let led = scene.view.begins(lead.head, &["condui", "mene", "emmene", "dirige", "preside", "porte"]);
    let list = |i: usize| is_text(&scene.view, i, "liste") || is_text(&scene.view, i, "délégation") || scene.holds(i, List::ACTING);
    led && (lead.first.saturating_sub(3)..lead.first).any(list)
}

/// « Les délégations du Karvastan et de l'Ossirie ont … »: they stand for those whom they represent.
pub(super) fn represented(scene: &Scene<'_>, c: usize, start: usize) -> Subject {
    let view = &scene.view;
    let joined = |right: usize| {
        let gap = scene.names[right - 1].last as usize..scene.names[right].first as usize;
        gap.len() <= 4
            && scene.names[right].last as usize <= start
            && gap.clone().any(|i| view.key(i) == Key::Et)
            && gap.clone().any(|i| matches!(view.key(i), Key::De | Key::Du | Key::Des))
    };
    let mut names = Run::one(c);
    names.len += (c + 1..scene.names.len()).take_while(|&right| joined(right)).count() as u16;
    Subject { names, pronoun: None }
}

/// Whether a participle or infinitive stands before the candidate in its clause, so that it is an object of that.
pub(super) fn after_object(scene: &Scene<'_>, c: usize, start: usize) -> bool {
    let first = scene.names[c].first as usize;
    let Some(group) = scene.groups.iter().rev().find(|g| g.last <= first && scene.clause(g.head) == scene.clause(first)) else {
        return false;
    };
    // A comma after the group frees what follows (« Saisis hier, les juges »).
    group.mood != Mood::Finite && !(group.last..start).any(|i| scene.view.key(i) == Key::Comma)
}
