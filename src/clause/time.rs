//! What dates an event: the expression of its own clause, never the date that it sets.

use super::cue::Cue;
use super::group::Mood;
use super::list::List;
use super::picked::Picked;
use super::scene::Scene;
use super::span::Opener;
use crate::calendar::Unit;
use crate::grammar::{DateSaid, Frame, Said};
use crate::kind::{EventKind, Modality};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Which side of a time an event stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Side {
    /// In it.
    #[default]
    Within,
    /// From it on (« depuis mai »).
    Since,
    /// Up to it (« avant mai »).
    Until,
    /// Up to its end (« interdit jusqu'en mai »).
    Through,
}

/// What dates and bounds an event.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct When {
    pub(super) time: Option<usize>,
    pub(super) frame: Option<usize>,
    pub(super) due: bool,
    pub(super) side: Side,
}

/// The group that an expression at a token belongs to: the last before it in its clause, else the first behind.
fn owner(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let clause = scene.clause(at);
    let before = scene.groups.iter().enumerate().rev().filter(|(_, g)| g.head < at && scene.clause(g.head) == clause);
    for (n, group) in before {
        // A reduced relative holds what stands right behind it only: « la décision rendue mardi a été … ».
        let far = group.mood == Mood::Participle && (group.last..at).any(|i| scene.view.key(i) == Key::Comma);
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

/// Whether an item is a date or clock time that stands free, under no limit.
fn free(scene: &Scene<'_>, item: usize) -> bool {
    let said = &scene.view.items[item];
    matches!(said.said, Said::Time(_) | Said::Hours { .. })
        && !scene.view.frames.iter().any(|f| match f.frame {
            Frame::Deadline(limit) => limit.item == item && f.holds,
            _ => false,
        })
}

/// Whether an item complements the noun before it: « l'arrêté du 18 mai », « la trêve du 22 août ».
fn complements(scene: &Scene<'_>, item: usize) -> bool {
    let first = scene.view.items[item].first as usize;
    let Some(before) = first.checked_sub(1) else { return false };
    let after = |word: &str| before.checked_sub(1).is_some_and(|i| super::word::is_text(&scene.view, i, word));
    // « dès lundi » begins, « des lundis » complement.
    let since = scene.view.key(before) == Key::Des && scene.view.tokens[before].shape.has(Shape::ACCENT);
    matches!(scene.view.key(before), Key::Du | Key::De | Key::Des)
        && !since
        && !(after("partir")
            || after("compter")
            || after("dater")
            || after("cours")
            || after("sortir")
            || after("issue")
            || after("terme")
            || after("lors")
            || after("courant")
            || after("début")
            || after("fin"))
        && before.checked_sub(1).is_some_and(|i| scene.group_at(i).is_none())
}

/// Whether a date complements the noun that ends at a token: « la trêve du 22 août ».
pub(super) fn is_complement(scene: &Scene<'_>, last: usize) -> bool {
    scene.view.items.iter().enumerate().any(|(n, i)| i.first as usize == last + 1 && free(scene, n) && complements(scene, n))
}

/// Whether an item stands in a phrase that opens its clause: « Par délibération du 14 novembre, le conseil a … ».
fn fronted(scene: &Scene<'_>, item: usize, start: usize) -> bool {
    let view = &scene.view;
    let first = view.items[item].first as usize;
    let clause = scene.clause(first);
    let opening = scene.clauses[clause].first;
    let led = [opening, opening + 1]
        .into_iter()
        .any(|i| view.tokens.get(i).is_some_and(|t| t.is(Class::PREP)) || matches!(view.key(i), Key::Au | Key::Aux | Key::Lors));
    led && first < start && first - opening <= 9 && (view.items[item].last as usize..start).any(|i| view.key(i) == Key::Comma)
}

/// Whether a date is that of the paper by which its clause's act is done, or of the event during which it happens.
///
/// « licencié par lettre du 14 mars », « annulé lors de la grève de l'été dernier ».
fn through(scene: &Scene<'_>, item: usize) -> bool {
    let view = &scene.view;
    let first = view.items[item].first as usize;
    let Some(noun) = first.checked_sub(2) else { return false };
    let word = |i: usize, words: &[&str]| words.iter().any(|word| super::word::is_text(view, i, word));
    if (noun.saturating_sub(2)..noun).any(|i| view.key(i) == Key::Par) {
        return scene.holds(noun, List::DEED);
    }
    let during = |i: usize| matches!(view.key(i), Key::Lors | Key::Pendant) || word(i, &["durant", "occasion", "cours"]);
    (noun.saturating_sub(3)..noun).any(during)
}

/// What dates the event of a trigger.
pub(super) fn when(scene: &Scene<'_>, picked: &Picked, modality: Modality) -> When {
    let mut when = When::default();
    let group = picked.group.or(picked.company.light);
    when.time = match picked.group {
        Some(n) => of_group(scene, n, picked, 4),
        None => of_noun(scene, picked, modality),
    };
    when.side = when.time.map_or(Side::Within, |i| side(scene, picked, i));
    for (n, first, _) in scene.deadlines() {
        if !scene.view.frames[n].holds && !super::owed::is(picked) {
            continue;
        }
        let mine = group.is_some_and(|g| owns(scene, g, first))
            || picked.group.is_none() && picked.company.light.is_none() && near_noun(scene, picked, first)
            || relative(scene, picked, first);
        if !mine {
            if picked.trigger.frame.sets_deadline && scene.clause(first) == scene.clause(picked.at) {
                when.frame = Some(n);
            }
            continue;
        }
        if when.frame.is_some() && scene.view.frames[n].rule == "delay" {
            continue;
        }
        when.frame = Some(n);
        let sets = picked.trigger.frame.sets_deadline || matches!(picked.trigger.kind, EventKind::Deadline | EventKind::Ultimatum);
        // « le client verse, au plus tard le 29 février »: the present of a contract binds.
        let binds =
            picked.group.map(|n| &scene.groups[n]).is_some_and(|g| g.is_finite() && g.is(Tense::Present) && !g.undergoes() && !g.compound);
        when.due =
            !sets && (modality != Modality::Asserted && modality != Modality::Reported || binds && owns_directly(scene, picked, first));
        if scene.view.frames[n].rule != "delay" {
            break;
        }
    }
    when
}

/// Which side of an item its event stands on.
fn side(scene: &Scene<'_>, picked: &Picked, item: usize) -> Side {
    let view = &scene.view;
    let first = view.items[item].first as usize;
    // « depuis mai, période à laquelle la cour a statué »: the relative clause tells what was within it.
    if picked.group.is_some_and(|n| of_relative(scene, scene.groups[n].head) == Some(item)) {
        return Side::Within;
    }
    let by = |i: usize| first.checked_sub(i).map_or(Key::None, |i| view.key(i));
    let text = |i: usize, word: &str| first.checked_sub(i).is_some_and(|i| super::word::is_text(view, i, word));
    if by(1) == Key::Depuis || text(2, "partir") || text(2, "compter") || text(2, "dater") {
        return Side::Since;
    }
    if by(1) == Key::Jusque || by(2) == Key::Jusque {
        return Side::Through;
    }
    if by(1) == Key::Avant {
        return Side::Until;
    }
    // « la grève entamée lundi », « les combats, déclenchés le 1er août »: what began may last.
    let began = picked.company.participle.is_some_and(|p| scene.groups[p].cue.meets(Cue::BEGIN));
    if began
        && matches!(
            picked.trigger.kind,
            EventKind::Strike
                | EventKind::Attack
                | EventKind::Negotiation
                | EventKind::Protest
                | EventKind::Investigation
                | EventKind::Disaster
        )
    {
        return Side::Since;
    }
    Side::Within
}

/// Whether a limit at a token bounds a group: it belongs to it, or to the verb it stands under.
fn owns(scene: &Scene<'_>, n: usize, first: usize) -> bool {
    let Some(owner) = owner(scene, first) else { return false };
    if owner == n {
        return true;
    }
    let group = &scene.groups[n];
    // « la résilier par lettre notifiée avant le 1er juin »: the paper's limit is that of what it does.
    let paper = &scene.groups[owner];
    let by = (paper.first.saturating_sub(4)..paper.first).find(|&i| scene.view.key(i) == Key::Par);
    if paper.mood == Mood::Participle
        && by.is_some_and(|by| by >= group.last && by - group.last <= 4 && (by..paper.first).any(|i| scene.holds(i, List::DEED)))
    {
        return true;
    }
    // « Les candidats ont jusqu'à mardi pour déposer », « il doit, avant lundi, remettre ».
    let cue = scene.groups[owner].cue;
    // « lui ont donné jusqu'à lundi pour répondre », « a un mois pour saisir la cour ».
    let purpose = group.link.is_some_and(|l| l > first && scene.view.key(l) == Key::Pour) && cue.meets(Cue::GRANT.with(Cue::HAVE));
    group.mood == Mood::Infinitive
        && (group.governor == Some(owner) && cue.meets(Cue::OWE.with(Cue::CAN).with(Cue::GO).with(Cue::HAVE))
            || purpose && group.governor.is_none_or(|g| g == owner))
}

/// Whether a limit belongs to the very verb of an event.
fn owns_directly(scene: &Scene<'_>, picked: &Picked, first: usize) -> bool {
    picked.group.is_some() && owner(scene, first) == picked.group
}

/// A limit in a noun's own words: « faute de cessez-le-feu d'ici vendredi ».
fn near_noun(scene: &Scene<'_>, picked: &Picked, first: usize) -> bool {
    first >= picked.last && first - picked.last <= 5 && !scene.groups.iter().any(|g| g.first >= picked.last && g.last <= first)
}

/// « un recours, qui devra être formé avant le 24 »: a limit in the relative clause behind a noun.
pub(super) fn relative(scene: &Scene<'_>, picked: &Picked, first: usize) -> bool {
    let clause = &scene.clauses[scene.clause(first)];
    picked.group.is_none()
        && clause.opener == Opener::Relative
        && scene.view.key(clause.first) == Key::Qui
        && clause.first > picked.last
        && clause.first - picked.last <= 7
        && !scene.groups.iter().any(|g| g.first >= picked.last && g.last <= clause.first)
}

fn of_group(scene: &Scene<'_>, n: usize, picked: &Picked, depth: usize) -> Option<usize> {
    let depth = depth.checked_sub(1)?;
    let group = &scene.groups[n];
    let view = &scene.view;
    let set = |item: usize| {
        // « fixé au 15 », « reporté à lundi », « prolongée jusqu'au 3 », « convoqué pour lundi »: a date that is set.
        let first = view.items[item].first as usize;
        let by = first.checked_sub(1).map_or(Key::None, |i| view.key(i));
        let late = first >= picked.last;
        late && (by == Key::Pour && group.head != group.finite
            || matches!(by, Key::Au | Key::A | Key::Jusque | Key::En) && matches!(picked.trigger.kind, EventKind::Deadline)
            || first >= 2 && view.key(first - 2) == Key::Jusque && !matches!(picked.trigger.kind, EventKind::Ban | EventKind::Closure))
    };
    let mut own = (0..view.items.len()).filter(|&i| {
        free(scene, i)
            && (!complements(scene, i) || fronted(scene, i, group.first) || through(scene, i))
            && !set(i)
            && owner(scene, view.items[i].first as usize) == Some(n)
    });
    // The nearest behind the verb, else the nearest before it.
    let first = own.next();
    let chosen = first.map(|f| (f, own.next()));
    if let Some((first, second)) = chosen {
        let place = |i: usize| (view.items[i].first as usize).abs_diff(group.head);
        let nearer = |&s: &usize| {
            place(s) < place(first)
                && (view.items[first].last as usize) < group.first
                && view.items[s].first as usize > group.head
                && place(first) > 12
        };
        let behind = |s: usize| view.items[s].first as usize >= group.first;
        let beside = |&s: &usize| detached(scene, first, group.first) && behind(s);
        // « L'année suivante, il a rouvert du 6 au 9 juillet ».
        let finer = |&s: &usize| (view.items[first].last as usize) < group.first && !is_day(scene, first) && is_day(scene, s);
        return Some(second.filter(|s| nearer(s) || beside(s) || finer(s)).unwrap_or(first));
    }
    if let Some(lead) = group.shares {
        return of_group(scene, lead, picked, depth);
    }
    if group.mood == Mood::Infinitive {
        let lead = group.governor?;
        let cue = scene.groups[lead].cue;
        if cue.meets(Cue::OWE.with(Cue::CAN).with(Cue::GO).with(Cue::COME).with(Cue::MAKE)) {
            return of_group(scene, lead, picked, depth);
        }
    }
    of_relative(scene, group.head)
        .or_else(|| of_medium(scene, n, picked))
        .or_else(|| of_deed(scene, group.head))
        .or_else(|| of_first(scene, n))
        .or_else(|| of_session(scene, n))
}

/// « Invitée hier soir de la radio, la ministre a démenti »: what is said where somebody is received is said then.
fn of_session(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let group = &scene.groups[n];
    let clause = scene.clause(group.head);
    // « Par un arrêt rendu le 3 mai, la cour a … », « Dans un rapport remis lundi, il reproche … ».
    let paper = |g: &super::group::Group| {
        let led = scene.clauses[scene.clause(g.head)].first;
        (led..g.first).any(|i| scene.holds(i, List::DEED) || scene.holds(i, List::MEDIUM))
            && (led..=led + 1).any(|i| matches!(scene.view.key(i), Key::Par | Key::Dans))
            && g.first - led <= 5
    };
    let leads = |g: &super::group::Group| g.mood == Mood::Participle && g.last <= group.first && (g.cue.meets(Cue::SESSION) || paper(g));
    let lead = scene.groups.iter().position(|g| leads(g) && (g.first <= 1 || scene.clause(g.head) == clause))?;
    let comma = (scene.groups[lead].last..group.first).any(|i| scene.view.key(i) == Key::Comma);
    let main = group.is_finite() && scene.clauses[scene.clause(group.head)].opener == Opener::Main;
    let dates = |&i: &usize| free(scene, i) && owner(scene, scene.view.items[i].first as usize) == Some(lead);
    (0..scene.view.items.len()).filter(|_| comma && main).find(dates)
}

/// « Le lendemain, il a nié et réclamé … », « En 2019, l'un a vendu, l'autre a acheté »: what opens the sentence dates what it joins.
fn of_first(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let group = &scene.groups[n];
    let clause = &scene.clauses[scene.clause(group.head)];
    if clause.opener != Opener::Main || !group.is_finite() {
        return None;
    }
    let back = group.compound && group.is(Tense::Imperfect);
    let joined = |at: usize| {
        scene.view.tokens[at].is(Class::COORD) || scene.view.key(at) == Key::Comma || scene.view.key(at) == Key::Semicolon && !back
    };
    let before = clause.first.checked_sub(1).filter(|_| joined(clause.first))?;
    let heads = |c: &&super::span::Clause| {
        c.opener == Opener::Main
            && c.parent == clause.parent
            && c.finite.is_some()
            && (c.first == 0 || scene.view.key(c.first) == Key::Semicolon)
    };
    let first = scene.clauses[..scene.clause(group.head)].iter().rev().find(heads)?;
    let lead = &scene.groups[first.finite?];
    let inside = |i: &usize| scene.view.items[*i].first as usize >= first.first;
    let item = (0..scene.view.items.len()).find(|i| inside(i) && free(scene, *i) && !complements(scene, *i))?;
    let said = &scene.view.items[item];
    let opens = said.first as usize <= first.first + 3 && (said.last as usize) < lead.first;
    (opens && lead.last <= before + 1 && owner(scene, said.first as usize) == first.finite).then_some(item)
}

/// Whether an item says a day, or hours of one.
fn is_day(scene: &Scene<'_>, item: usize) -> bool {
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
fn detached(scene: &Scene<'_>, item: usize, verb: usize) -> bool {
    let view = &scene.view;
    let (first, last) = (view.items[item].first as usize, view.items[item].last as usize);
    let opened = (first.saturating_sub(2)..first).any(|i| view.key(i) == Key::Comma);
    let closed = last < verb && view.key(last) == Key::Comma;
    let since = first.checked_sub(1).is_some_and(|i| i > 0 && view.key(i) == Key::Depuis);
    last <= verb && closed && (opened || since)
}

/// « a réagi dans un communiqué publié mardi »: the day of the words is that of their publication.
fn of_medium(scene: &Scene<'_>, n: usize, picked: &Picked) -> Option<usize> {
    let group = &scene.groups[n];
    let clause = scene.clause(group.head);
    let medium = scene.groups.iter().position(|g| {
        g.first >= group.last
            && g.mood == Mood::Participle
            && scene.clause(g.head) == clause
            && (g.first.saturating_sub(3)..g.first).any(|i| scene.holds(i, List::MEDIUM))
            && (group.last..g.first).any(|i| matches!(scene.view.key(i), Key::Dans | Key::Par))
    })?;
    let says = picked.trigger.frame.says || matches!(picked.trigger.kind, EventKind::Statement | EventKind::Announcement);
    says.then(|| (0..scene.view.items.len()).find(|&i| free(scene, i) && owner(scene, scene.view.items[i].first as usize) == Some(medium)))?
}

/// « l'arrêté du 18 mai par lequel le préfet a autorisé »: what a dated deed does is of its date.
fn of_deed(scene: &Scene<'_>, head: usize) -> Option<usize> {
    let view = &scene.view;
    let start = scene.clauses[scene.clause(head)].first;
    let by = start.checked_sub(1).filter(|&i| view.key(i) == Key::Par && matches!(view.key(start), Key::Lequel | Key::Laquelle))?;
    let last = if view.key(by - 1) == Key::Comma { by - 1 } else { by };
    view.items.iter().position(|i| i.last as usize == last).filter(|&i| free(scene, i))
}

/// The date that a relative clause takes up: « depuis mai 2019, période à laquelle la cour a statué ».
fn of_relative(scene: &Scene<'_>, head: usize) -> Option<usize> {
    let view = &scene.view;
    let start = scene.clauses[scene.clause(head)].first;
    // « l'incendie de 2017, dans lequel un ouvrier avait péri ».
    if matches!(view.key(start), Key::Lequel | Key::Laquelle | Key::Duquel | Key::Lesquels | Key::Lesquelles)
        && let Some(item) = view.items.iter().position(|i| (i.last as usize) < start && start - (i.last as usize) <= 4)
        && (view.items[item].last as usize..start).any(|i| view.key(i) == Key::Comma)
        && (view.items[item].last as usize..start).any(|i| matches!(view.key(i), Key::Dans | Key::Lors | Key::Au | Key::Pendant))
    {
        return Some(item);
    }
    // « depuis mars, lorsque la cour a statué ».
    let when = matches!(view.text(start, start + 1), "lorsque" | "quand" | "lorsqu’" | "lorsqu'") && scene.opens(start);
    let noun = (start.saturating_sub(3)..=start).rev().find(|&i| when && i == start || scene.holds(i, List::TIME))?;
    let before = noun.checked_sub(1).filter(|&i| view.key(i) == Key::Comma)?;
    view.items.iter().position(|i| i.last as usize == before).filter(|&i| free(scene, i))
}

fn of_noun(scene: &Scene<'_>, picked: &Picked, modality: Modality) -> Option<usize> {
    let view = &scene.view;
    // « l'inauguration, fixée au 3, est reportée au 15 ».
    if let Some(over) = picked.over.filter(|o| !o.object && scene.groups[o.group].cue.meets(Cue::PUT_OFF)) {
        let to = |&i: &usize| {
            let first = view.items[i].first as usize;
            let by = first.checked_sub(1).map_or(Key::None, |i| view.key(i));
            matches!(by, Key::Au | Key::A) && free(scene, i) && owner(scene, first) == Some(over.group)
        };
        if let Some(item) = (0..view.items.len()).find(to) {
            return Some(item);
        }
    }
    // In its own words: « la trêve du 22 août », « un débat mercredi soir ».
    let counts = |at: usize| ["compter", "partir", "dater"].iter().any(|word| super::word::is_text(view, at, word));
    let stop = scene.groups.iter().find(|g| g.first >= picked.last && !counts(g.head)).map_or(view.tokens.len(), |g| g.first);
    let own = (0..view.items.len()).find(|&i| {
        let first = view.items[i].first as usize;
        free(scene, i)
            && first >= picked.last
            && first - picked.last <= 8
            && first < stop
            && !(picked.last..first).any(|t| view.tokens[t].is(Class::STOP.with(Class::PUNCT).with(Class::SUBORD)))
            && !foreign(scene, picked.last, first)
    });
    if own.is_some() {
        let over = picked.over.filter(|o| o.object && picked.company.light.is_none());
        // « a annoncé mardi une grève », « a annoncé une grève mardi »: behind the noun it is the noun's, where that is to come.
        let starts = own.is_some_and(|i| starts(scene, i));
        if over.is_none() || starts || modality != Modality::Asserted || complements(scene, own.unwrap_or(0)) || picked.company.detail {
            return own;
        }
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
    if let Some(p) = picked.company.participle
        && let Some(found) = of_group(scene, p, picked, 2)
    {
        return Some(found);
    }
    if let Some(light) = picked.company.light {
        let told = scene.groups[light].cue.meets(Cue::TELL) && picked.over.is_some_and(|o| o.object);
        if !told {
            return of_group(scene, light, picked, 4);
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
            let within = |i: usize| matches!(view.key(i), Key::Dans | Key::Lors | Key::Pendant) || super::word::is_text(view, i, "durant");
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
    if let Some(over) = picked.over.filter(|o| !o.object)
        && (matches!(modality, Modality::Future)
            || scene.groups[over.group].undergoes()
            || (scene.groups[over.group].cue.meets(Cue::HAPPEN) || scene.groups[over.group].reflexive)
                && super::company::is_subject(scene, picked.at, &scene.groups[over.group]))
    {
        return of_group(scene, over.group, picked, 4);
    }
    // « des élections pourraient se tenir en juin ».
    let over = picked.over.filter(|o| !o.object && modality != Modality::Asserted)?;
    let held = scene.groups.iter().position(|g| g.governor == Some(over.group) && g.mood == Mood::Infinitive && g.reflexive)?;
    of_group(scene, held, picked, 4)
}

/// « à compter du 4 juillet », « à partir de lundi ».
fn starts(scene: &Scene<'_>, item: usize) -> bool {
    let by = (scene.view.items[item].first as usize).checked_sub(2);
    by.is_some_and(|i| ["compter", "partir", "dater"].iter().any(|word| super::word::is_text(&scene.view, i, word)))
}

/// Whether another noun with a complement stands between, so that a date is that noun's: « grève contre la réforme du 3 mai ».
fn foreign(scene: &Scene<'_>, from: usize, to: usize) -> bool {
    let by = to.checked_sub(1).map_or(Key::None, |i| scene.view.key(i));
    let counts = |word| to.checked_sub(2).is_some_and(|i| super::word::is_text(&scene.view, i, word));
    matches!(by, Key::Du | Key::De)
        && !(counts("compter") || counts("partir") || counts("dater"))
        && (from..to.saturating_sub(1)).any(|i| scene.view.tokens[i].is(Class::ART.with(Class::PREP).with(Class::INDEF)))
}

/// The amounts of an event: those of its clause that belong to its verb, or stand with its noun.
pub(super) fn amounts(scene: &Scene<'_>, picked: &Picked, out: &mut Vec<Option<u32>>) {
    let view = &scene.view;
    let clause = scene.clause(picked.at);
    let group = picked.group.or(picked.company.light);
    let own = (0..view.items.len()).filter(|&i| {
        let first = view.items[i].first as usize;
        scene.is_amount(i)
            && scene.clause(first) == clause
            && (group.is_some() && owner(scene, first) == group
                || first >= picked.last && first - picked.last <= 4
                || picked.at >= view.items[i].last as usize && picked.at - view.items[i].last as usize <= 2)
    });
    out.extend(own.map(|i| Some(i as u32)));
}
