//! Who undergoes what a noun tells, beyond the frame of it: the land that is invaded, the firm that is the target.

use crate::clause::argument::intro::intro;
use crate::clause::argument::subject::subject;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::{Intro, Subject};
use crate::clause::trigger::picked::Picked;
use crate::clause::words::word::is_text;
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::trigger::Prep;
use crate::lexicon::{Class, Key};

/// What a name behind « de » is to an attack.
pub(super) enum Struck {
    /// Who attacks, or what the noun's frame tells.
    No,
    /// « l'invasion de l'Ukraine par la Russie », « l'enlèvement de X par Y ».
    Yes,
    /// « le braquage de Colmar »: only where it was.
    There,
}

/// What a name behind « de » is to an attack: a place undergoes it, unless that goes against another.
pub(super) fn struck(scene: &Scene<'_>, picked: &Picked, c: usize, stop: usize) -> Struck {
    let behind =
        |prep: Prep| (c + 1..scene.names.len()).any(|o| (scene.names[o].first as usize) < stop && intro(scene, o) == Intro::By(prep));
    let goes = scene.view.begins(picked.at, &["offens", "raid", "riposte", "contre", "frappe", "tir", "drone", "missile"]);
    let place = scene.names[c].class == Some(ActorClass::Place);
    let land =
        scene.view.tokens[scene.names[c].first as usize - 1].is(Class::ART) || scene.view.key(scene.names[c].first as usize - 1) == Key::Du;
    match picked.trigger.kind == EventKind::Attack {
        true if behind(Prep::Par) => Struck::Yes,
        true if place && !goes && !behind(Prep::Contre) && !behind(Prep::Sur) => {
            if land {
                Struck::Yes
            } else {
                Struck::There
            }
        }
        _ => Struck::No,
    }
}

/// « X a été victime d'une attaque », « X fait l'objet d'une enquête », « X est visé par une plainte », « X a subi un revers »: who suffers
/// what a noun tells.
pub(super) fn sufferer(scene: &Scene<'_>, picked: &Picked) -> Option<Subject> {
    use EventKind::{Accusation, Attack, Ban, Criticism, Disaster, Fine, Investigation, Lawsuit, Protest, Ruling, Threat};
    let view = &scene.view;
    let kind = matches!(
        picked.trigger.kind,
        Accusation | Attack | Ban | Criticism | Disaster | Fine | Investigation | Lawsuit | Protest | Ruling | Threat
    );
    let before = scene.before_noun(picked.at).filter(|_| kind)?;
    let lead = scene.groups.iter().rposition(|g| g.last <= picked.at && scene.clause(g.head) == scene.clause(picked.at))?;
    let group = &scene.groups[lead];
    let near = |i: usize| i >= group.last && i + 4 > before;
    let object = (group.last..picked.at).any(|i| near(i) && ["victime", "cible", "objet", "proie"].iter().any(|w| is_text(view, i, w)));
    let aimed = group.undergoes()
        && view.begins(group.head, &["vise", "touche", "frappe", "secoue", "endeuille", "menace"])
        && (group.last..picked.at).any(|i| view.key(i) == Key::Par);
    let endures = !group.undergoes() && view.begins(group.head, &["subi", "essu"]) && before <= group.last + 1;
    (object || aimed || endures).then(|| subject(scene, lead))
}

/// What befalls or is done by people and no court.
pub(super) fn personal(kind: EventKind) -> bool {
    use EventKind::{Accusation, Appointment, Arrest, Death, Dismissal, Election, Resignation};
    matches!(kind, Accusation | Appointment | Arrest | Death | Dismissal | Election | Resignation)
}

/// « Après sa démission, X a … », « Lors de son arrestation, X … »: whose it is stands behind the comma.
pub(super) fn fronted(scene: &Scene<'_>, at: usize) -> Option<Subject> {
    let view = &scene.view;
    let clause = scene.clause(at);
    let first = scene.clauses[clause].first;
    let n = scene.clauses[clause].finite.filter(|&n| scene.groups[n].first > at)?;
    let comma = (at + 1..scene.groups[n].first).find(|&i| view.key(i) == Key::Comma)?;
    let opens = first + 4 >= at && scene.names.iter().all(|c| c.first as usize > at || (c.last as usize) <= first);
    let led = (first..at).any(|i| view.tokens[i].is(Class::PREP)) && opens;
    Some(subject(scene, n))
        .filter(|who| led && who.names.iter().next().is_some_and(|c| !scene.names[c].nominal && scene.names[c].first as usize > comma))
}
