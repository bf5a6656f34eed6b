//! Whose a time is: the group it belongs to, the noun it complements, whether it stands free.

use crate::calendar::Unit;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::verb::group::Mood;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_counting, is_determiner, is_text};
use crate::grammar::{DateSaid, Frame, Said};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// The group that an expression at a token belongs to: the last before it in its clause, else the first behind.
pub(super) fn owner(scene: &Scene<'_>, at: usize) -> Option<usize> {
    if let Some(over) = behind_inset(scene, at) {
        return Some(over);
    }
    let clause = scene.clause(at);
    let before = scene.groups.iter().enumerate().rev().filter(|(_, g)| g.head < at && scene.clause(g.head) == clause);
    for (n, group) in before {
        // A reduced relative holds what stands right behind it only: « la décision rendue mardi a été … ».
        let far = group.mood == Mood::Participle && (group.last..at).any(|i| scene.view.key(i) == Key::Comma);
        // « assurera l'intérim à compter du 1er août » only counts.
        let counts = group.mood == Mood::Infinitive
            && group.last < at
            && at - group.last <= 1
            && is_counting(&scene.view, group.head)
            && group.head.checked_sub(1).is_some_and(|i| scene.view.key(i) == Key::A);
        let begins = |lead: usize| {
            let lead = &scene.groups[lead];
            let length =
                |i: &crate::grammar::Item| (lead.last..at).contains(&(i.first as usize)) && matches!(i.said, Said::Duration { .. });
            // « vous est retirée à compter du 1er août ».
            let from_then =
                lead.is(Tense::Future) || lead.passive && lead.is(Tense::Present) && scene.view.tokens[lead.finite].is(Class::BE);
            // « assurera l'intérim » is no saying.
            let told = lead.says && !is_determiner(&scene.view, lead.last);
            lead.is_finite() && from_then && !told && !scene.view.items.iter().any(length)
        };
        if counts && group.governor.or_else(|| scene.clauses[clause].finite).is_some_and(begins) {
            continue;
        }
        // « se tiendra comme prévu en avril ».
        if group.mood == Mood::Participle && group.first > 0 && scene.view.key(group.first - 1) == Key::Comme {
            continue;
        }
        let purpose = matches!(group.mood, Mood::Gerund) && (group.last..at).any(|i| scene.view.key(i) == Key::Comma);
        if !far && !purpose {
            return Some(n);
        }
    }
    scene
        .groups
        .iter()
        .position(|g| g.head > at && g.is_finite() && scene.clause(g.finite) == clause)
        .or_else(|| scene.groups.iter().position(|g| g.head > at && scene.clause(g.head) == clause))
}

/// The verb around a condition that commas set apart, where a date stands behind it: « entrera en vigueur, s'il est adopté, le 1er mai ».
fn behind_inset(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let clause = &scene.clauses[scene.clause(at)];
    let apart = |i: usize| i.checked_sub(1).is_some_and(|i| scene.view.key(i) == Key::Comma);
    (clause.opener == Opener::If && apart(clause.first)).then_some(())?;
    // The date's preposition may stand between.
    let closed = apart(at) || at > clause.first + 1 && scene.view.tokens[at - 1].is(Class::PREP) && apart(at - 1);
    let over = scene.clauses[clause.parent?].finite?;
    (closed && clause.finite.is_some_and(|f| scene.groups[f].last < at) && scene.groups[over].last <= clause.first).then_some(over)
}

/// Whether an item is a date or clock time that stands free, under no limit.
pub(super) fn free(scene: &Scene<'_>, item: usize) -> bool {
    let said = &scene.view.items[item];
    matches!(said.said, Said::Time(_))
        && !scene.view.frames.iter().any(|f| match f.frame {
            Frame::Deadline(limit) => limit.item == item && f.holds,
            _ => false,
        })
}

/// Whether an item complements the noun before it: « l'arrêté du 18 mai », « la trêve du 22 août ».
pub(super) fn complements(scene: &Scene<'_>, item: usize) -> bool {
    let first = scene.view.items[item].first as usize;
    let Some(before) = first.checked_sub(1) else { return false };
    // « ses lettres des 3 et 17 avril ».
    if scene.view.tokens[before].is(Class::COORD)
        && let Some(first) = item.checked_sub(1).filter(|&i| scene.view.items[i].last as usize == before)
        && complements(scene, first)
    {
        return true;
    }
    // « dès lundi » begins, « des lundis » complement.
    let since = scene.view.key(before) == Key::Des && scene.view.tokens[before].shape.has(Shape::ACCENT);
    matches!(scene.view.key(before), Key::Du | Key::De | Key::Des)
        && !since
        && !before.checked_sub(1).is_some_and(|i| is_counting(&scene.view, i) || is_phase(scene.view.key(i)))
        && before.checked_sub(1).is_some_and(|i| scene.group_at(i).is_none())
}

/// « au cours de juin », « à l'issue du 3 mai », « dans le courant de l'été »: how a time is gone about, and no noun of its own.
fn is_phase(key: Key) -> bool {
    matches!(key, Key::Cours | Key::Sortir | Key::Issue | Key::Terme | Key::Lors | Key::Courant | Key::Debut | Key::Fin)
}

/// Whether a date complements the noun that ends at a token: « la trêve du 22 août ».
pub(in crate::clause) fn is_complement(scene: &Scene<'_>, last: usize) -> bool {
    scene.view.items.iter().enumerate().any(|(n, i)| i.first as usize == last + 1 && free(scene, n) && complements(scene, n))
}

/// Whether an item stands in a phrase that opens its clause: « Par délibération du 14 novembre, le conseil a … ».
pub(super) fn fronted(scene: &Scene<'_>, item: usize, start: usize) -> bool {
    let view = &scene.view;
    let first = view.items[item].first as usize;
    let clause = scene.clause(first);
    let opening = scene.clauses[clause].first;
    let led = [opening, opening + 1]
        .into_iter()
        .any(|i| view.tokens.get(i).is_some_and(|t| t.is(Class::PREP)) || matches!(view.key(i), Key::Au | Key::Aux | Key::Lors));
    // « Suite à l'accord du 3 mai, elle a … »: what the act follows, obeys or answers was before it.
    let before = |i: usize| view.tokens[i].end - view.tokens[i].start > 3 && BACKGROUND.iter().any(|word| is_text(view, i, word));
    led && first < start
        && first - opening <= 9
        && (view.items[item].last as usize..start).any(|i| view.key(i) == Key::Comma)
        && !(opening..first).any(before)
}

/// Whether an item is only what something is compared with: « dix points de moins qu'en 2018 », « pour la première fois depuis 1995 ».
pub(super) fn compared(scene: &Scene<'_>, item: usize) -> bool {
    let view = &scene.view;
    let first = view.items[item].first as usize;
    let Some(that) = first.checked_sub(2) else { return false };
    let by = view.key(first - 1);
    let than = view.key(that) == Key::Que && matches!(by, Key::En | Key::Au);
    than && (that.saturating_sub(5)..that).any(|i| matches!(view.key(i), Key::Plus | Key::Moins) || is_text(view, i, "autant"))
        || by == Key::Depuis && is_text(view, that, "fois")
}

/// Whether an item is that of the noun of what is looked back on first: « Depuis son élection en 2020, elle … ».
pub(super) fn looked_back(scene: &Scene<'_>, item: usize, start: usize) -> bool {
    let view = &scene.view;
    let (first, last) = (view.items[item].first as usize, view.items[item].last as usize);
    let opening = scene.clauses[scene.clause(first)].first;
    matches!(view.key(opening), Key::Depuis | Key::Apres)
        && (3..=8).contains(&(first - opening))
        && last < start
        && view.key(last) == Key::Comma
        && !(opening..first).any(|i| view.key(i) == Key::Comma || view.items.iter().any(|it| it.first as usize == i))
}

/// Words that bring what an act follows, obeys or answers.
const BACKGROUND: &[&str] = &[
    "suite",
    "lendemain",
    "surlendemain",
    "veille",
    "après",
    "selon",
    "avant",
    "depuis",
    "malgré",
    "dépit",
    "conformément",
    "contrairement",
    "grâce",
    "avec",
    "contre",
    "base",
    "outre",
    "face",
    "faute",
    "application",
    "exécution",
    "réponse",
    "référence",
    "vertu",
    "raison",
    "cause",
    "vue",
    "égard",
    "regard",
];

/// Whether a date is that of the paper by which its clause's act is done, or of the event during which it happens.
///
/// « licencié par lettre du 14 mars », « annulé lors de la grève de l'été dernier ».
pub(super) fn through(scene: &Scene<'_>, item: usize) -> bool {
    let view = &scene.view;
    let first = view.items[item].first as usize;
    let Some(noun) = first.checked_sub(2) else { return false };
    let word = |i: usize, words: &[&str]| words.iter().any(|word| is_text(view, i, word));
    // « publié au Journal officiel du 30 avril ».
    if word(noun, &["officiel", "jo"]) {
        return true;
    }
    if (noun.saturating_sub(2)..noun).any(|i| view.key(i) == Key::Par) {
        return scene.holds(noun, List::DEED);
    }
    // « La cour, dans un arrêt du 3 mai, a annulé … ».
    let apart = |at: usize| at > 0 && view.key(at) == Key::Dans && view.key(at - 1) == Key::Comma;
    if (noun.saturating_sub(2)..noun).any(apart) {
        let last = view.items[item].last as usize;
        return scene.holds(noun, List::DEED) && last < view.tokens.len() && view.key(last) == Key::Comma;
    }
    let during = |i: usize| matches!(view.key(i), Key::Lors | Key::Pendant) || word(i, &["durant", "occasion", "cours"]);
    (noun.saturating_sub(3)..noun).any(during)
}

/// Whether an item says a day, or hours of one.
pub(super) fn is_day(scene: &Scene<'_>, item: usize) -> bool {
    match scene.view.items[item].said {
        Said::Time(time) => match time.date {
            Some(DateSaid::Parts { weekday, day, .. }) => weekday.is_some() || day.is_some(),
            Some(DateSaid::Fixed(value)) => value.unit() <= Unit::Day,
            Some(DateSaid::Unit { .. } | DateSaid::Season { .. } | DateSaid::Quarter { .. } | DateSaid::Half { .. }) => false,
            _ => true,
        },
        _ => true,
    }
}

/// Whether an item before a verb is that of the noun it stands behind: « le rachat, en 2016, a été suivi », « élue depuis 1957, elle ».
pub(super) fn detached(scene: &Scene<'_>, item: usize, verb: usize) -> bool {
    let view = &scene.view;
    let (first, last) = (view.items[item].first as usize, view.items[item].last as usize);
    let opened = (first.saturating_sub(2)..first).any(|i| view.key(i) == Key::Comma);
    let closed = last < verb && view.key(last) == Key::Comma;
    let since = first.checked_sub(1).is_some_and(|i| i > 0 && view.key(i) == Key::Depuis);
    last <= verb && closed && (opened || since)
}

/// « à compter du 4 juillet », « à partir de lundi ».
pub(super) fn starts(scene: &Scene<'_>, item: usize) -> bool {
    let by = (scene.view.items[item].first as usize).checked_sub(2);
    by.is_some_and(|i| is_counting(&scene.view, i))
}

/// Whether another noun with a complement stands between, so that a date is that noun's: « grève contre la réforme du 3 mai ».
pub(super) fn foreign(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let by = to.checked_sub(1).map_or(Key::None, |i| scene.view.key(i));
    // « la fuite de données du 19 janvier »: a bare complement holds no date.
    let bare = matches!(scene.view.key(from), Key::De | Key::D)
        && to == from + 3
        && !scene.view.tokens[from + 1].is(Class::ART.with(Class::PREP).with(Class::INDEF).with(Class::POSS));
    matches!(by, Key::Du | Key::De)
        && !bare
        && !to.checked_sub(2).is_some_and(|i| is_counting(&scene.view, i))
        && (from..to.saturating_sub(1)).any(|i| {
            // « la fuite de données du 19 janvier » is one thing.
            let bare = matches!(scene.view.key(i), Key::De | Key::D)
                && !scene.view.tokens.get(i + 1).is_some_and(|t| t.is(Class::ART) || t.is_cap());
            !bare && scene.view.tokens[i].is(Class::ART.with(Class::PREP).with(Class::INDEF))
        })
}
