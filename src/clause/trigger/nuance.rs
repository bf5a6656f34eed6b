//! Which of two kinds a word tells by who does it and to what: a reproach and a sentence, a fire and an assault, a town and a firm taken.

use super::court::{is_bench, is_blame, is_challenge, is_court, is_described, sentences, speaks};
use super::needs::people;
use super::picked::Picked;
use crate::clause::argument::intro::preposition;
use crate::clause::argument::noun::past_asides;
use crate::clause::argument::noun::subject_noun;
use crate::clause::argument::subject::subject;
use crate::clause::argument::thing::{has_folk, is_thing};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::verb::group::Mood;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

/// How far behind a word its complement is looked for.
const NEAR: usize = 8;

/// How far around a word a weapon is looked for.
const FAR: usize = 16;

/// Whether an entry is the sense that the doer and the object show.
pub(super) fn fits(scene: &Scene<'_>, picked: &Picked) -> bool {
    let (view, last, head) = (&scene.view, picked.last, picked.trigger.head.as_str());
    let needs = picked.trigger.frame.needs;
    let Some(n) = picked.group else { return fits_noun(scene, picked, head) };
    let group = &scene.groups[n];
    let next = || past_asides(scene, last);
    let actor = needs == Needs::Actor;
    match (picked.trigger.kind, head) {
        // « condamne l'attentat » blames, « condamne X à verser » sentences.
        (EventKind::Ruling, "condamner") if needs == Needs::Detail => sentences(scene, last),
        (EventKind::Ruling, "condamner") => sentences(scene, last) || !is_blame(scene, n, last),
        (EventKind::Criticism, "condamner") => !sentences(scene, last),
        // « a autorisé X à partir »: an act of somebody, and no general rule.
        (EventKind::Ruling, "autoriser") if actor => {
            let led = scene
                .groups
                .iter()
                .any(|g| g.mood == Mood::Infinitive && g.governor == Some(n) && g.link.is_some_and(|l| view.key(l) == Key::A));
            let told = group.compound || group.passive && view.tokens[group.finite].is(Class::HAVE) || group.is(Tense::PastSimple);
            led && group.is_finite() && told && !is_thing(scene, n)
        }
        // « le ministre a confirmé le licenciement »: he says so.
        (EventKind::Ruling, "confirmer") => group.undergoes() || is_court(scene, n) || !speaks(scene, n),
        (EventKind::Statement, "rejeter") => !is_court(scene, n),
        // The social chamber of a court makes no law.
        (EventKind::Legislation, _) if matches!(needs, Needs::Subject(_)) => !is_bench(scene, n),
        (EventKind::Statement, "interpeller") if needs == Needs::Detail => is_challenge(scene, n, last),
        (EventKind::Arrest, "interpeller") => !is_challenge(scene, n, last),
        (EventKind::Transfer, "emmener") => {
            group.is_finite() || view.key(next()) != Key::Par || near(scene, last, &["polic", "gendarm", "pompier", "secour", "agent"])
        }
        (EventKind::Arrest, "présenter") => subject(scene, n).is_known() || has_folk(scene, n),
        (EventKind::Lawsuit, "juger") => !is_described(scene, next()),
        (EventKind::Disaster, "détruire" | "blesser") => is_accident(scene, n, last),
        (EventKind::Attack, "détruire" | "blesser") => !is_accident(scene, n, last),
        (EventKind::Attack, "prendre" | "reprendre" | "conquérir" | "reconquérir" | "occuper" | "emparer") if actor => {
            takes_place(scene, n, last)
        }
        (EventKind::Acquisition, "emparer") => !takes_place(scene, n, last),
        // « l'usine a repris son activité »: its own goes on.
        (EventKind::Acquisition, "reprendre") => {
            let own = view.tokens.get(next()).is_some_and(|t| t.is(Class::POSS)) && near(scene, next(), &["activit", "product", "exploit"]);
            !own && !takes_place(scene, n, last)
        }
        (EventKind::Ban, "suspendre") if actor => is_of_person(scene, n, last),
        (EventKind::Attack, "renverser") if actor => reigns(scene, n),
        (EventKind::Disaster, "renverser") if actor => !reigns(scene, n),
        (EventKind::Appointment, "choisir") => {
            !group.undergoes()
                && !is_place(scene, next())
                && (last..view.tokens.len().min(last + NEAR)).any(|i| {
                    let led = || scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.link == Some(i));
                    view.key(i) == Key::Comme || view.key(i) == Key::Pour && led()
                })
        }
        (EventKind::Election, "abstenir") => !matches!(view.key(next()), Key::De | Key::D),
        // « qualifie l'offre de raisonnable ».
        (EventKind::Statement, "qualifier") => {
            let of = |i: usize| matches!(view.key(i), Key::De | Key::D);
            let been = group.is_finite() && view.tokens[group.finite].is(Class::HAVE) && of(next());
            been && group.undergoes() || !group.undergoes() && (next() + 1..view.tokens.len().min(next() + NEAR)).any(of)
        }
        // « n'a pas exclu l'envoi de troupes »: nobody was to be put out.
        (EventKind::Exclusion, "exclure") => {
            let det = next();
            !(group.negated && !group.undergoes() && is_determiner(view, det))
                || scene.holds(det + 1, List::FOLK)
                || scene.name_over(det + 1).is_some()
        }
        // « aucune victime n'est à déplorer », « on ne déplore aucun blessé ».
        (EventKind::Criticism, "déplorer") => {
            let owed = group.mood == Mood::Infinitive && group.link.is_some_and(|l| view.key(l) == Key::A);
            !(owed || group.negated && near(scene, last, &["victime", "bless", "mort", "dégât"]))
        }
        _ => true,
    }
}

/// The same for a noun.
fn fits_noun(scene: &Scene<'_>, picked: &Picked, head: &str) -> bool {
    let (view, last) = (&scene.view, picked.last);
    let of = || matches!(view.key(last), Key::De | Key::D | Key::Du | Key::Des);
    match (picked.trigger.kind, head) {
        (EventKind::Closure, "rupture") => !(of() && breaks(scene, last)),
        (EventKind::Disaster, "rupture") => of() && breaks(scene, last),
        // « l'arrêt, signifié le 4 mai »: a court's, given before.
        (EventKind::Closure, "arrêt") => !carries(scene, picked, &["signifi", "notifi", "prononc", "rendu", "attaqu", "frapp"]),
        (EventKind::Ruling, "arrêt") => !carries(scene, picked, &["signifi", "notifi"]),
        // « le tribunal a rejeté la demande »: it was told before.
        (EventKind::Statement, "demande") => picked.over.is_none_or(|o| {
            !(o.object
                && view.text(scene.groups[o.group].head, scene.groups[o.group].head + 1).starts_with("rejet")
                && is_court(scene, o.group))
        }),
        (EventKind::Attack, "conflit") => view.key(last) == Key::Entre && (last + 1..last + 3).any(|i| scene.name_over(i).is_some()),
        (EventKind::Strike, "conflit") => view.key(last) != Key::Entre,
        (EventKind::Attack, "occupation" | "prise") => of() && is_place(scene, last + 1),
        (EventKind::Protest, "occupation") => !(of() && is_place(scene, last + 1)),
        // « l'adhésion du royaume à l'OTAN ».
        (EventKind::Agreement, "adhésion") => (last..view.tokens.len().min(last + NEAR))
            .any(|i| matches!(view.key(i), Key::A | Key::Au | Key::Aux) && (i + 1..i + 3).any(|t| scene.name_over(t).is_some())),
        (EventKind::Attack, "bataille") => {
            of() && (last + 1..last + 3).any(|i| view.tokens.get(i).is_some_and(|t| t.is_cap())) || view.key(last) == Key::Entre
        }
        // « a fait trois blessés », « a fait une première victime ».
        (EventKind::Death, "victime" | "noyé") => is_toll(scene, picked.at),
        (EventKind::Disaster, "blessé") => is_toll(scene, picked.at) && !is_armed(scene, picked.at),
        (EventKind::Attack, "blessé") => is_toll(scene, picked.at) && is_armed(scene, picked.at),
        _ => true,
    }
}

/// Whether a noun's own participle begins so.
fn carries(scene: &Scene<'_>, picked: &Picked, starts: &[&str]) -> bool {
    picked.company.participle.is_some_and(|p| {
        let text = scene.view.text(scene.groups[p].head, scene.groups[p].head + 1);
        starts.iter().any(|s| text.starts_with(s))
    })
}

/// Whether a word behind, before the sentence ends, begins so.
fn near(scene: &Scene<'_>, last: usize, starts: &[&str]) -> bool {
    let view = &scene.view;
    (last..view.tokens.len().min(last + NEAR))
        .take_while(|&i| !view.tokens[i].is(Class::STOP))
        .any(|i| starts.iter().any(|s| view.text(i, i + 1).starts_with(s)))
}

/// Whether fire, weather or chance does it, and no weapon stands by.
fn is_accident(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    if is_armed(scene, group.head) {
        return false;
    }
    if !group.undergoes() {
        return subject_noun(scene, n, List::ACCIDENT).is_some();
    }
    (last..view.tokens.len().min(last + NEAR))
        .take_while(|&i| !view.tokens[i].is(Class::STOP))
        .filter(|&i| matches!(view.key(i), Key::Par | Key::Dans) || is_text(view, i, "lors"))
        .any(|i| (i + 1..i + 5).any(|t| scene.holds(t, List::ACCIDENT)))
}

/// Whether a weapon or an assault is told nearby.
fn is_armed(scene: &Scene<'_>, at: usize) -> bool {
    (at.saturating_sub(FAR)..scene.view.tokens.len().min(at + FAR)).any(|i| scene.holds(i, List::WEAPON))
}

/// Whether a place is told at a token, its article before it or not: « Palmyre », « la Ruhr », « la ville de Kidal ».
fn is_place(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    let at = at + usize::from(matches!(view.key(at), Key::Le | Key::La | Key::Les));
    // « prendre la place d'X » takes no square.
    let named = |i: usize| {
        let over = scene.name_over(i).map(|c| &scene.names[c]);
        over.is_some_and(|name| name.class == Some(ActorClass::Place) && view.tokens[name.first as usize].is_cap())
    };
    named(at) || scene.holds(at, List::SAME) && (at + 1..at + 3).any(|i| named(i) || view.tokens.get(i).is_some_and(|t| t.is_cap()))
}

/// Whether a land or a town is taken by somebody who can: no firm or club.
fn takes_place(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let named = subject(scene, n).names;
    if group.undergoes() {
        let place = named.iter().any(|c| scene.names[c].class == Some(ActorClass::Place));
        let by = past_asides(scene, last);
        return group.is_finite() && place && view.key(by) == Key::Par && (by + 1..by + 4).any(|i| scene.holds(i, List::TROOPS));
    }
    let mut next = past_asides(scene, last);
    // « prendre Lyon comme siège ».
    if (next..view.tokens.len().min(next + 5)).any(|i| view.key(i) == Key::Comme) {
        return false;
    }
    next += usize::from(group.reflexive && matches!(view.key(next), Key::De | Key::D | Key::Du));
    let body = named.iter().any(|c| matches!(scene.names[c].class, Some(ActorClass::Organisation | ActorClass::Product)));
    let first = scene.clauses[scene.clause(group.finite)].first;
    let troops = subject_noun(scene, n, List::TROOPS).is_some() || people(scene, first, group.first.min(first + 3));
    let known = !named.is_empty() || group.pronoun.is_some();
    is_place(scene, next) && (troops || !body && known && subject_noun(scene, n, List::BODY).is_none())
}

/// Whether a person undergoes it, and no body or place.
fn is_of_person(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let person = |c: usize| matches!(scene.names[c].class, Some(ActorClass::Person) | None);
    if group.undergoes() {
        let who = subject(scene, n);
        let first = scene.clauses[scene.clause(group.finite)].first;
        // « le repos des salariés a été suspendu »: theirs, not they.
        let own =
            |at: usize| scene.before_noun(at).is_none_or(|b| b <= first || !matches!(view.key(b), Key::De | Key::D | Key::Du | Key::Des));
        return subject_noun(scene, n, List::FOLK).is_some_and(own)
            || who.pronoun.is_some() && group.pronoun.is_some()
            || who.names.iter().any(person);
    }
    let next = past_asides(scene, last);
    group.clitic.is_some()
        || (next..next + 2).any(|i| scene.name_over(i).is_some_and(person) || scene.holds(i, List::FOLK))
        || view.tokens.get(next).is_some_and(|t| t.is(Class::TITLE))
}

/// Whether who undergoes it bears the number of a sovereign: « Charles X ».
fn reigns(scene: &Scene<'_>, n: usize) -> bool {
    scene.groups[n].undergoes()
        && subject(scene, n).names.iter().any(|c| {
            let at = scene.names[c].last as usize - 1;
            let word = scene.view.text(at, at + 1);
            at > scene.names[c].first as usize && !word.is_empty() && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
        })
}

/// « la rupture du barrage », « la rupture d'une canalisation ».
fn breaks(scene: &Scene<'_>, last: usize) -> bool {
    let view = &scene.view;
    (last..view.tokens.len().min(last + 4)).any(|i| {
        ["barrage", "digue", "canalis", "conduite", "câble", "vanne", "cuve", "gazoduc", "oléoduc", "levée", "bassin"]
            .iter()
            .any(|s| view.text(i, i + 1).starts_with(s))
    })
}

/// Whether a noun is counted by what did it: « a fait trois blessés », « faisant une première victime ».
fn is_toll(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    let clause = scene.clause(at);
    // « il fait la victime » counts nobody.
    if at.checked_sub(1).is_some_and(|b| matches!(view.key(b), Key::Le | Key::La | Key::Les)) {
        return false;
    }
    (at.saturating_sub(NEAR)..at)
        .rev()
        .take_while(|&i| {
            scene.clause(i) == clause && !view.tokens[i].is(Class::STOP) && !matches!(preposition(scene, i), Some(Intro::By(_)))
        })
        .any(|i| ["fait", "font", "faisant", "fit", "firent", "fera", "faire"].iter().any(|w| is_text(view, i, w)))
}
