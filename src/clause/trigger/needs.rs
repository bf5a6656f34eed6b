//! Whether what a trigger needs beside it stands there.

use super::object::is_told;
use super::saying::{has_words, is_incise};
use crate::clause::argument::intro::{intro, preposition};
use crate::clause::argument::noun::{forward_end, is_number_of_people, object_noun, past_asides, scan, subject_noun};
use crate::clause::argument::subject::subject;
use crate::clause::argument::thing::{has_folk, is_thing};
use crate::clause::sentence::impersonal::is_impersonal;
use crate::clause::sentence::periphrase;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::verb::operative::is_operative;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, past_item};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::trigger::{Frame, Needs, Prep, Trigger, Voice};
use crate::lexicon::{Class, Key};

/// How far a need is met: the narrower the need, the higher; `None` where it is not.
pub(super) fn of_group(scene: &Scene<'_>, n: usize, last: usize, trigger: &Trigger) -> Option<u32> {
    let frame = &trigger.frame;
    let group = &scene.groups[n];
    let met = match frame.needs {
        Needs::Nothing => return Some(1),
        Needs::Light | Needs::Detail => true,
        Needs::Object(nouns) => {
            let nouns = scene.list(nouns);
            let object = object_noun(scene, n, last, nouns).is_some();
            let stands = frame.voice != Voice::Passive && !frame.shown;
            if !object && stands && by_pronoun(scene, n) && (frame.object.is_some() || group.passive) {
                return Some(2);
            }
            object || is_told(scene, n, last, trigger, nouns)
        }
        Needs::Predicate(words) => is_made(scene, last, scene.list(words)),
        Needs::Subject(nouns) => {
            // « l'eau baissait, ont constaté les inspecteurs ».
            let told = trigger.kind == EventKind::Investigation
                && group.first.checked_sub(1).is_some_and(|i| scene.view.key(i) == Key::Comma)
                && scan(scene, last, (last + 3).min(scene.view.tokens.len()), scene.list(nouns)).is_some();
            told || has_subject(scene, n, scene.list(nouns))
        }
        Needs::Words => has_words(scene, n, last, trigger),
        Needs::Incise => is_incise(scene, n, last),
        Needs::Operative => is_operative(&scene.view, group.head),
        Needs::Actor => has_actor(scene, n, last, frame),
        Needs::Amount => has_amount(scene, group, last),
        Needs::Delay => grants_time(scene, group, last),
        Needs::Doer => has_doer(scene, n),
    };
    met.then_some(match frame.needs {
        Needs::Amount | Needs::Delay => 12,
        Needs::Predicate(_) => 13,
        Needs::Object(_) | Needs::Subject(_) => 11,
        Needs::Words | Needs::Incise => 10,
        Needs::Operative => 20,
        Needs::Actor => 9,
        Needs::Doer => 6,
        _ => 5,
    })
}

/// « accorde 30 jours au syndicat », « donne à la société deux semaines pour partir »: a length of time, and who has it or what for.
fn grants_time(scene: &Scene<'_>, group: &Group, last: usize) -> bool {
    use crate::grammar::Said;
    let view = &scene.view;
    let length = |i: &&crate::grammar::Item| matches!(i.said, Said::Duration { .. } | Said::Hours { .. });
    let to = |at: usize| matches!(preposition(scene, at), Some(Intro::By(Prep::A | Prep::Pour)));
    let for_what = |at: usize| view.key(at) == Key::Pour && scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.link == Some(at));
    let near = |i: &&crate::grammar::Item| i.first as usize >= last && i.first as usize <= last + 9;
    let Some(item) = view.items.iter().find(|i| near(i) && length(i)) else {
        // « laisse à la ville jusqu'au 3 juin pour répondre »: up to a day.
        let Some(until) = (last..view.tokens.len().min(last + 9)).find(|&i| view.key(i) == Key::Jusque) else { return false };
        let day = view.items.iter().find(|i| near(i) && matches!(i.said, Said::Time(_)) && i.first as usize > until);
        let whom = group.clitic.is_some() && !group.reflexive || (last..until).any(to);
        return whom
            && day.is_some_and(|day| for_what(day.last as usize))
            && !scene.groups.iter().any(|g| g.first >= last && g.first < until);
    };
    let (first, next) = (item.first as usize, item.last as usize);
    if scene.groups.iter().any(|g| g.first >= last && g.first < first) {
        return false;
    }
    if first == last {
        return to(next) || group.clitic.is_some() && !group.reflexive;
    }
    // A date or whom it is given to may stand between: « a donné mardi trois jours au X pour », « donne à X trois jours pour ».
    let dated = past_asides(scene, last) == first || past_item(view, last) == first;
    dated && to(next) || for_what(next) && (last..first).any(to)
}

/// « déclare X coupable », « place X en détention »: a name or a person, then the word that is said of it.
fn is_made(scene: &Scene<'_>, last: usize, words: List) -> bool {
    let end = forward_end(scene, last).min(last + 10);
    let Some(said) = (last + 1..end).find(|&i| scene.holds(i, words)) else { return false };
    // « rappelle X à l'ordre », but not « reconnaît le coupable ».
    let article = scene.view.tokens[said - 1].is(Class::ART.with(Class::POSS).with(Class::DEM));
    let led = !article || matches!(scene.view.key(said - 2), Key::A | Key::En);
    let whom = scene.names.iter().any(|c| c.first as usize >= last && c.last as usize <= said)
        || (last..said).any(|i| scene.holds(i, List::FOLK) || scene.stands(i).is_some());
    led && whom
}

/// Whether who does it can act: no thing is its subject, and no thing stands behind « par ».
fn has_doer(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    if !group.undergoes() {
        return !is_thing(scene, n);
    }
    let to = scene.view.tokens.len().min(group.last + 6);
    let by = (group.last..to).find(|&i| scene.view.key(i) == Key::Par && scene.clause(i) == scene.clause(group.head));
    by.is_none_or(|by| (by + 1..to).any(|i| scene.holds(i, List::FOLK) || scene.name_over(i).is_some()))
}

/// Whether a pronoun stands where the object would, so that no noun can show.
fn by_pronoun(scene: &Scene<'_>, n: usize) -> bool {
    scene.groups[n].clitic.is_some_and(|c| matches!(scene.view.key(c), Key::Le | Key::La | Key::Les)) && !scene.groups[n].undergoes()
        || scene.groups[n].passive
            && scene.groups[n].pronoun.is_some_and(|p| matches!(scene.view.key(p), Key::Il | Key::Elle | Key::Ils | Key::Elles))
}

fn has_subject(scene: &Scene<'_>, n: usize, nouns: List) -> bool {
    let group = &scene.groups[n];
    let (_, judges) = scene.facts.bodies(nouns);
    if judges {
        // An authority may be left unsaid in the passive, and may bear any name.
        if group.undergoes() {
            // « bloqué par la police »: somebody else does it.
            let to = scene.view.tokens.len().min(group.last + 6);
            let by = (group.last..to).find(|&i| scene.view.key(i) == Key::Par && scene.clause(i) == scene.clause(group.head));
            return by.is_none_or(|by| {
                scan(scene, by + 1, to.min(by + 5), nouns).is_some()
                    || scene.name_over(by + 1).or_else(|| scene.name_over(by + 2)).is_some()
            });
        }
        let who = subject(scene, n);
        if who.names.iter().any(|c| scene.names[c].class == Some(ActorClass::Government)) || who.pronoun.is_some_and(|p| !p.near) {
            return true;
        }
    }
    !group.passive && subject_noun(scene, n, nouns).is_some()
}

/// « les Girondins », « deux Américaines », « un Français »: people told by where they come from or what they hold to.
pub(super) fn people(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let view = &scene.view;
    (from + 1..to.min(view.tokens.len())).any(|i| {
        let (token, before) = (&view.tokens[i], &view.tokens[i - 1]);
        // « les efforts des Américains » are theirs.
        let plural =
            view.key(i - 1) == Key::Les || view.key(i - 1) == Key::Des && i == from + 1 || before.is(Class::NUM) && !before.is(Class::ORD);
        token.is_cap()
            && (plural && view.word(i).ends_with(b"s")
                || token.is(Class::DEMONYM) && is_determiner(view, i - 1) && !matches!(view.key(i - 1), Key::Du | Key::Des))
            && !(i > from + 1 && preposition(scene, i - 2).is_some())
    })
}

/// Whether a participant of a group is an actor.
fn has_actor(scene: &Scene<'_>, n: usize, last: usize, frame: &Frame) -> bool {
    let group = &scene.groups[n];
    let acts = || {
        if group.undergoes() && has_folk(scene, n) {
            return true;
        }
        let who = subject(scene, n);
        let clause = scene.clause(group.finite);
        who.is_known()
            || subject_noun(scene, n, List::FOLK).is_some()
            || is_number_of_people(scene, n)
            || group.undergoes() && by_pronoun(scene, n) && !is_impersonal(scene, group)
            || people(scene, scene.clauses[clause].first, group.first.min(scene.clauses[clause].first + 4))
    };
    if group.undergoes() || periphrase::of(scene, n).is_some() || frame.object.is_none() {
        return acts();
    }
    if group.clitic.is_some_and(|c| matches!(scene.view.key(c), Key::Le | Key::La | Key::Les)) {
        return true;
    }
    // « nous a reçus », « que le ministre recevra »: who undergoes it stands before the verb.
    let own = group.is_finite()
        && group.form.is_third()
        && (group.first..group.finite).any(|i| matches!(scene.view.key(i), Key::Nous | Key::Vous));
    let opener = scene.clauses[scene.clause(group.finite)].first;
    let antecedent = scene.view.key(opener) == Key::Que
        && opener < group.first
        && (opener.saturating_sub(4)..opener).any(|i| scene.holds(i, List::FOLK))
        && (opener.saturating_sub(2)..opener).any(|i| scene.view.key(i) == Key::Comma || scene.holds(i, List::FOLK));
    if own || antecedent {
        return true;
    }
    let end = forward_end(scene, last);
    // « rencontrera mercredi à 10 heures les élus »: a time stands between.
    let last = past_asides(scene, last).min(end);
    let direct = (0..scene.names.len()).any(|c| {
        let (from, to) = (scene.names[c].first as usize, scene.names[c].last as usize);
        from >= last && to <= end && from - last <= 5 && intro(scene, c) == Intro::None
    });
    // A complement behind another preposition is no object: « renvoie l'affaire devant la cour ».
    let end = (last + 1..end)
        .find(|&i| {
            matches!(
                preposition(scene, i),
                Some(Intro::By(
                    Prep::Devant
                        | Prep::Sur
                        | Prep::Par
                        | Prep::Dans
                        | Prep::Pour
                        | Prep::Contre
                        | Prep::A
                        | Prep::Avec
                        | Prep::Vers
                        | Prep::Chez
                ))
            )
        })
        .unwrap_or(end);
    direct
        || people(scene, last, end.min(last + 4))
        || scan(scene, last, end.min(last + 7), List::FOLK)
            .is_some_and(|at| preposition(scene, last).is_none() || scene.view.key(last) == Key::Des || at == last)
}

fn has_amount(scene: &Scene<'_>, group: &Group, last: usize) -> bool {
    let clause = scene.clause(group.head);
    scene.view.items.iter().enumerate().any(|(n, i)| {
        let at = i.first as usize;
        scene.is_amount(n)
            && scene.clause(at) == clause
            && at >= group.first
            && !(last..at).any(|i| scene.view.key(i) == Key::Semicolon || scene.groups.iter().any(|g| g.first == i && g.is_finite()))
            || scene.is_amount(n) && scene.clause(at) == clause && group.undergoes() && at < group.first
    }) || (last..scene.view.tokens.len().min(last + 8)).take_while(|&i| scene.clause(i) == clause).any(|i| scene.view.tokens[i].power >= 6)
}
