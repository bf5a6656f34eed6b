//! What dates the event of a noun: its own words, its participle, or the verb it stands with.

use super::own::{complements, foreign, free, owner, starts};
use super::verb_time::of_group;
use crate::clause::sentence::scene::Scene;
use crate::clause::trigger::company::is_subject;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::Group;
use crate::clause::verb::group::Mood;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_counting, is_text};
use crate::grammar::Said;
use crate::kind::{EventKind, Modality};
use crate::lexicon::{Class, Key};

/// What dates the event of a noun.
pub(super) fn of_noun(scene: &Scene<'_>, picked: &Picked, modality: Modality) -> Option<usize> {
    let view = &scene.view;
    // « l'inauguration, fixée au 3, est reportée au 15 ».
    let put_off = |n: usize| {
        let group = &scene.groups[n];
        group.undergoes() && group.cue.meets(Cue::PUT_OFF.with(Cue::MOVE))
    };
    if let Some(over) = picked.over.filter(|o| !o.object && put_off(o.group)) {
        let to = |&i: &usize| {
            let first = view.items[i].first as usize;
            let by = first.checked_sub(1).map_or(Key::None, |i| view.key(i));
            // A limit as well: « la livraison est repoussée à lundi ».
            matches!(by, Key::Au | Key::A) && matches!(view.items[i].said, Said::Time(_)) && owner(scene, first) == Some(over.group)
        };
        if let Some(item) = (0..view.items.len()).find(to) {
            return Some(item);
        }
    }
    // « l'accord expire le 30 juin »: when it ends is not when it was made.
    if picked.trigger.kind == EventKind::Agreement && picked.over.is_some_and(|o| !o.object && ends(scene, o.group)) {
        return None;
    }
    // In its own words: « la trêve du 22 août », « un débat mercredi soir ».
    let stop = scene.groups.iter().find(|g| g.first >= picked.last && !is_counting(view, g.head)).map_or(view.tokens.len(), |g| g.first);
    let own = (0..view.items.len()).find(|&i| {
        let first = view.items[i].first as usize;
        free(scene, i)
            && first >= picked.last
            && (first - picked.last <= 8 || of_named(scene, picked.last, first))
            && first < stop
            && !(picked.last..first).any(|t| view.tokens[t].is(Class::STOP.with(Class::PUNCT).with(Class::SUBORD)))
            && (!foreign(scene, picked.last, first) || of_named(scene, picked.last, first))
    });
    if own.is_some() {
        let over = picked.over.filter(|o| o.object && picked.company.light.is_none());
        // « a annoncé mardi une grève », « a annoncé une grève mardi »: behind the noun it is the noun's, where that is to come.
        let starts = own.is_some_and(|i| starts(scene, i));
        if over.is_none() || starts || modality != Modality::Asserted || complements(scene, own.unwrap_or(0)) || picked.company.detail {
            return own;
        }
    }
    // The verb of a relative clause right behind it.
    let relative = |opens: Key, reach: usize, fits: &dyn Fn(&Group) -> bool| {
        let n = scene.groups.iter().position(|g| {
            let opener = scene.clauses[scene.clause(g.head)].first;
            g.is_finite()
                && fits(g)
                && view.key(opener) == opens
                && opener >= picked.last
                && opener - picked.last <= reach
                && !scene.groups.iter().any(|o| o.first >= picked.last && o.last <= opener)
        })?;
        of_group(scene, n, picked, 2)
    };
    // « l'occupation du hall, qui débutera mardi »: what begins it or holds it.
    let begun = || relative(Key::Qui, 5, &|g| g.cue.meets(Cue::BEGIN) || g.reflexive && g.cue.meets(Cue::SUPPORT_SUBJECT));
    // « l'offre de 3 millions qu'il avait déposée en mai »: when it was made.
    let made = || relative(Key::Que, 8, &|g| g.compound && g.cue.meets(Cue::SUPPORT));
    if own.is_none()
        && let Some(found) = begun().or_else(made)
    {
        return Some(found);
    }
    // « le rachat de la marque, en 2016, a été suivi »: between commas.
    let between = (0..view.items.len()).find(|&i| {
        let (first, last) = (view.items[i].first as usize, view.items[i].last as usize);
        let comma = (first.saturating_sub(2)..first).rev().find(|&t| view.key(t) == Key::Comma);
        free(scene, i)
            && view.tokens.get(last).is_some_and(|_| view.key(last) == Key::Comma)
            && comma.is_some_and(|c| {
                c >= picked.last && c - picked.last <= 5 && !scene.groups.iter().any(|g| g.first >= picked.last && g.first < c)
            })
    });
    if own.is_none() && between.is_some() && picked.company.participle.is_none() {
        return between;
    }
    // « une plainte de l'association (VPT), en mai 2022. »: behind a comma, where nothing else follows.
    let aside = (0..view.items.len()).find(|&i| {
        let first = view.items[i].first as usize;
        let comma = (first.saturating_sub(3)..first).any(|t| view.key(t) == Key::Comma);
        own.is_none()
            && free(scene, i)
            && comma
            && first >= picked.last
            && first - picked.last <= 14
            && first < stop
            && scene.clause(first) == scene.clause(picked.at)
            && !scene.groups.iter().any(|g| g.first >= picked.last)
    });
    if aside.is_some() && picked.over.is_none_or(|o| o.object) {
        return aside;
    }
    // « la grève annoncée lundi »: the day of the words; « annoncée pour jeudi »: its own.
    if let Some(p) = picked.company.participle.filter(|&p| tells(scene, p)) {
        return aimed(scene, p);
    }
    if let Some(p) = picked.company.participle
        && let Some(found) = of_group(scene, p, picked, 2)
    {
        return Some(found);
    }
    // « Selon le témoignage du gardien, le vol a eu lieu lundi », « le procès de l'attentat s'ouvrira lundi »: no day of theirs.
    if is_source(scene, picked.at) || is_looked_into(scene, picked.at) {
        return None;
    }
    // « Débutée le 13 mai, la grève portait sur … »: the participle that opens the sentence is the subject's.
    let opening =
        scene.groups.first().filter(|g| g.mood == Mood::Participle && g.first == 0 && g.last < picked.at && g.cue.meets(Cue::BEGIN));
    if let Some(opening) = opening
        && let Some(comma) = (opening.last..picked.at).find(|&i| view.key(i) == Key::Comma)
        && picked.at - comma <= 3
        && picked.over.is_some_and(|o| !o.object)
        && let Some(found) = of_group(scene, 0, picked, 2)
    {
        return Some(found);
    }
    // « les ministres se sont quittés lundi sans accord ».
    if let Some(h) = picked.hangs.filter(|&h| view.key(h) == Key::Sans)
        && let Some(finite) = scene.clauses[scene.clause(h)].finite
    {
        return of_group(scene, finite, picked, 4);
    }
    // « écopa en 2014 d'une amende », « onze heures de tractations, lundi ».
    if let Some(over) = picked.over.filter(|o| o.object) {
        let fined = picked.trigger.kind == EventKind::Fine && view.begins(scene.groups[over.group].head, &["ecop"]);
        let timed = picked.hangs.is_some_and(|h| view.items.iter().any(|it| (it.first as usize..it.last as usize).contains(&h)));
        if fined || timed && modality == Modality::Asserted {
            return of_group(scene, over.group, picked, 4);
        }
    }
    if let Some(light) = picked.company.light {
        // « la fermeture a été annoncée lundi »: the day of the words.
        let told = tells(scene, light) && picked.over.is_some_and(|o| o.object || scene.groups[light].undergoes());
        if !told {
            return of_group(scene, light, picked, 4);
        }
        // « a été annoncée lundi pour le 3 juin ».
        if let Some(found) = aimed(scene, light) {
            return Some(found);
        }
    }
    // « a débouché lundi sur une grève », « une averse suivie d'une crue a frappé mardi ».
    if let Some(over) = picked.over.filter(|o| o.object && scene.groups[o.group].cue.meets(Cue::RESULT)) {
        let group = &scene.groups[over.group];
        let around = scene.clauses[scene.clause(group.head)].finite.filter(|_| group.mood == Mood::Participle);
        return of_group(scene, over.group, picked, 4).or_else(|| of_group(scene, around?, picked, 4));
    }
    // « condamné à 9 000 euros d'amende », « déclenchés le 1er août par un bombardement ».
    if let Some(over) = picked.over.filter(|o| o.object) {
        let group = &scene.groups[over.group];
        let inside = scene.before_noun(picked.at).is_some_and(|b| {
            let first = [Some(b), b.checked_sub(1)].into_iter().flatten();
            let within = |i: usize| matches!(view.key(i), Key::Dans | Key::Lors | Key::Pendant) || is_text(view, i, "durant");
            first.filter(|&i| i >= group.last).any(within)
        });
        // « périr dans une explosion », « s'achever mardi sur une proposition ».
        let closes =
            group.reflexive && scene.before_noun(picked.at).and_then(|b| b.checked_sub(1)).is_some_and(|b| view.key(b) == Key::Sur);
        if inside && modality == Modality::Asserted || closes {
            return of_group(scene, over.group, picked, 4);
        }
        let by = group.undergoes() && scene.before_noun(picked.at).and_then(|b| b.checked_sub(1)).is_some_and(|b| view.key(b) == Key::Par);
        if by || picked.hangs.is_some() && picked.trigger.kind == EventKind::Fine && modality == Modality::Asserted {
            return of_group(scene, over.group, picked, 4);
        }
    }
    if let Some(over) = picked.over.filter(|o| !(o.object || scene.groups[o.group].undergoes() && tells(scene, o.group)))
        && (matches!(modality, Modality::Future)
            || scene.groups[over.group].undergoes()
            || (scene.groups[over.group].cue.meets(Cue::HAPPEN) || scene.groups[over.group].reflexive)
                && is_subject(scene, picked.at, &scene.groups[over.group]))
    {
        return of_group(scene, over.group, picked, 4);
    }
    // « des élections pourraient se tenir en juin ».
    let over = picked.over.filter(|o| !o.object && modality != Modality::Asserted)?;
    let held = scene.groups.iter().position(|g| g.governor == Some(over.group) && g.mood == Mood::Infinitive && g.reflexive)?;
    of_group(scene, held, picked, 4)
}

/// « le rapport de la Cour des comptes du 3 mai »: a name between has no date, so that it is the noun's.
fn of_named(scene: &Scene<'_>, last: usize, first: usize) -> bool {
    let by = |i: usize| matches!(scene.view.key(i), Key::Du | Key::De | Key::Des | Key::D);
    let name = first.checked_sub(2).filter(|&i| by(i + 1) && i > last && by(last)).and_then(|i| scene.name_over(i));
    name.map(|c| &scene.names[c]).is_some_and(|c| c.last as usize == first - 1 && (last + 1..=last + 2).contains(&(c.first as usize)))
}

/// Whether a noun is what is told by: « selon le témoignage », « d'après un bilan ».
fn is_source(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    let by = |i: usize| view.key(i) == Key::Selon || view.key(i) == Key::Apres && i > 0 && view.key(i - 1) == Key::De;
    scene.before_noun(at).is_some_and(|b| by(b) || b > 0 && by(b - 1))
}

/// Whether a noun is what another looks back on: « le procès de l'attentat », « les victimes de l'incendie ».
fn is_looked_into(scene: &Scene<'_>, at: usize) -> bool {
    let Some(before) = scene.before_noun(at) else { return false };
    let fused = matches!(scene.view.key(before), Key::Du | Key::Des | Key::De);
    let of = if fused { Some(before) } else { before.checked_sub(1).filter(|&i| scene.view.key(i) == Key::De) };
    of.and_then(|i| i.checked_sub(1)).is_some_and(|i| scene.holds(i, List::RETROSPECT))
}

/// Whether a verb tells of something: « annoncer », but not « présenter », which is done to a paper.
fn tells(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    group.cue.meets(Cue::TELL) && !scene.view.begins(group.head, &["present"])
}

/// Whether a verb tells that what its subject is comes to its end: « expirer », « prendre fin », « arriver à échéance ».
fn ends(scene: &Scene<'_>, n: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let ended = |i: usize| ["fin", "échéance", "terme", "expiration"].iter().any(|word| is_text(view, i, word));
    view.begins(group.head, &["expir", "achev", "termin"])
        || view.begins(group.head, &["pr", "arriv"]) && (ended(group.last) || view.key(group.last) == Key::A && ended(group.last + 1))
}

/// The time for which a verb tells of something: « annoncée lundi pour le 3 juin ».
pub(in crate::clause) fn aimed(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let (view, group) = (&scene.view, &scene.groups[n]);
    (0..view.items.len()).find(|&i| {
        let first = view.items[i].first as usize;
        first > group.last && view.key(first - 1) == Key::Pour && free(scene, i) && scene.clause(first) == scene.clause(group.head)
    })
}
