//! Finding the verb groups of a sentence.

use super::group::{Group, Mood};
use super::verbal::{Reading, adopts, may_be, reading};
use crate::clause::words::adverb::{adverbial, is_adverb};
use crate::clause::words::cue::Cue;
use crate::clause::words::fact::Facts;
use crate::clause::words::word::{is_clitic, is_counting, is_subject_pronoun, is_text, past_item};
use crate::grammar::View;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Finds the verb groups of a sentence; `heads` tells for each token which group's head it is, plus one.
pub(in crate::clause) fn read(view: &View<'_>, facts: &Facts, groups: &mut Vec<Group>, heads: &mut Vec<u16>) {
    groups.clear();
    heads.clear();
    heads.resize(view.tokens.len(), 0);
    let mut at = 0;
    let mut items = view.items;
    while let Some(token) = view.tokens.get(at) {
        if let [item, rest @ ..] = items
            && item.first as usize <= at
        {
            if item.last as usize <= at {
                items = rest;
                continue;
            }
            if !token.is(Class::BE.with(Class::HAVE)) {
                at = item.last as usize;
                continue;
            }
        }
        if !may_be(view, token) {
            at += 1;
            continue;
        }
        let last = groups.last().map_or(0, |g| g.last);
        let Some(read) = reading(view, at, groups.last()) else {
            at += 1;
            continue;
        };
        let mut group = build(view, facts, at, read, last);
        if group.mood == Mood::Participle {
            share(view, &mut group, groups);
        }
        if group.mood == Mood::Infinitive {
            govern(view, &mut group, groups);
        }
        at = group.last.max(at + 1);
        heads[group.head] = groups.len() as u16 + 1;
        groups.push(group);
    }
}

/// The group of the verb at `at`: its participle on the right, its clitics on the left.
fn build(view: &View<'_>, facts: &Facts, at: usize, read: Reading, floor: usize) -> Group {
    let form = view.index().entry(view.tokens[at].word).form;
    let mood = match read {
        Reading::Finite => Mood::Finite,
        Reading::Infinitive => Mood::Infinitive,
        Reading::Participle => Mood::Participle,
        Reading::Gerund => Mood::Gerund,
    };
    let mut group = Group {
        first: at,
        finite: at,
        head: at,
        last: at + 1,
        mood,
        form,
        compound: false,
        passive: false,
        reflexive: false,
        negated: false,
        pronoun: None,
        inverted: false,
        clitic: None,
        shares: None,
        governor: None,
        link: None,
        cue: Cue::default(),
        says: false,
    };
    let mut ne = false;
    let mut left = at;
    while left > floor {
        let i = left - 1;
        if is_clitic(view, i) && !view.tokens[i].shape.has(Shape::HYPHEN) {
            match view.key(i) {
                Key::Ne => ne = true,
                Key::Se => group.reflexive = true,
                Key::Le | Key::La | Key::Les | Key::Lui | Key::Leur => group.clitic = Some(i),
                Key::Nous | Key::Vous if left < at && view.key(left) == view.key(i) => group.reflexive = true,
                Key::Nous | Key::Vous => group.pronoun = Some(i),
                _ => {}
            }
            left = i;
        } else if mood == Mood::Infinitive && (matches!(view.key(i), Key::Pas | Key::Plus | Key::Jamais | Key::Rien)) {
            left = i;
        } else {
            break;
        }
    }
    group.first = left;
    if let Some(i) = left.checked_sub(1).filter(|&i| i >= floor && is_subject_pronoun(view, i)) {
        group.pronoun = Some(i);
    }
    // The clitic pronoun behind a hyphen: « est-elle », « a-t-il ».
    let mut right = at + 1;
    while view.tokens.get(right).is_some_and(|t| t.shape.has(Shape::HYPHEN)) {
        if is_subject_pronoun(view, right) || view.key(right) == Key::Ce {
            group.pronoun = Some(right);
            group.inverted = true;
        }
        right += 1;
    }
    group.last = right;
    let token = &view.tokens[at];
    if token.is(Class::BE.with(Class::HAVE)) && !matches!(mood, Mood::Participle) {
        complete(view, facts, &mut group, right, token.is(Class::HAVE));
    }
    group.cue = facts.cue(view, group.head);
    group.says = facts.says(view, group.head);
    group.negated = negated(view, facts, &group, ne);
    group
}

/// Adds the participle that follows an auxiliary.
fn complete(view: &View<'_>, facts: &Facts, group: &mut Group, from: usize, have: bool) {
    let mut been = !have;
    let mut saw_been = false;
    let mut i = from;
    let mut steps = 0;
    while i < view.tokens.len() && steps < 10 {
        steps += 1;
        let token = &view.tokens[i];
        if view.key(i) == Key::Ete && token.shape.has(Shape::ACCENT.union(Shape::ACUTE_END)) || view.key(i) == Key::Ete && have && !saw_been
        {
            been = true;
            saw_been = true;
            group.last = i + 1;
            group.head = i;
            i += 1;
            continue;
        }
        let past = past_item(view, i);
        if past > i {
            i = past;
            continue;
        }
        let phrase = adverbial(view, i);
        if phrase > i {
            i = phrase;
            continue;
        }
        // « n'a ni confirmé ni démenti ».
        if is_adverb(view, i) || token.is(Class::QUOTE) || token.shape.has(Shape::HYPHEN) || view.key(i) == Key::Ni {
            i += 1;
            continue;
        }
        // « a été, mercredi, rejetée »; « a, selon elle, violé ».
        if view.key(i) == Key::Comma && past_item(view, i + 1) > i + 1 && view.key(past_item(view, i + 1)) == Key::Comma {
            i = past_item(view, i + 1) + 1;
            continue;
        }
        // « a en mars refusé », « avait dès lundi demandé ».
        if token.is(Class::PREP) && past_item(view, i + 1) > i + 1 {
            i = past_item(view, i + 1);
            continue;
        }
        if adopts(view, i) {
            let etre = facts.cue(view, i).meets(Cue::ETRE);
            group.head = i;
            group.last = i + 1;
            group.compound = have && !saw_been || group.reflexive || etre;
            group.passive = been && !group.compound;
        }
        break;
    }
}

/// Whether a group is denied: « ne » with its second half, or that half before an infinitive.
fn negated(view: &View<'_>, facts: &Facts, group: &Group, ne: bool) -> bool {
    let halves = |i: usize| {
        matches!(
            view.key(i),
            Key::Pas
                | Key::Jamais
                | Key::Plus
                | Key::Aucun
                | Key::Aucune
                | Key::Rien
                | Key::Guere
                | Key::Nullement
                | Key::Nul
                | Key::Nulle
                | Key::Ni
        ) || is_text_personne(view, i)
    };
    if !ne {
        // « ils bougent pas », « la boîte a pas fermé »: speech leaves « ne » out.
        let pas = |i: usize| view.key(i) == Key::Pas && !is_text(view, i + 1, "mal") && !view.tokens[i].is_cap();
        return group.mood == Mood::Finite && (pas(group.finite + 1) && (group.finite + 1 == group.last || group.head > group.finite));
    }
    let to = view.tokens.len().min(group.last + 6);
    for i in group.first..to {
        if view.key(i) == Key::Que && i > group.finite {
            return false;
        }
        if halves(i) {
            // « ne … plus que » limits, it does not deny.
            return !(i + 1..view.tokens.len().min(i + 4))
                .any(|j| view.key(j) == Key::Que && (view.key(i) == Key::Plus || view.key(i) == Key::Jamais));
        }
        if i >= group.last && view.tokens[i].is(Class::STOP.with(Class::PUNCT)) {
            break;
        }
    }
    let before = group.first.saturating_sub(5);
    (before..group.first).any(|i| {
        matches!(view.key(i), Key::Aucun | Key::Aucune | Key::Nul | Key::Rien | Key::Ni | Key::Jamais) || is_text_personne(view, i)
    }) || facts.cue(view, group.finite).meets(Cue::BARE_NE)
}

fn is_text_personne(view: &View<'_>, at: usize) -> bool {
    is_text(view, at, "personne")
}

/// « a dénoncé … et appelé »: a participle after « et » takes the auxiliary of the group before.
fn share(view: &View<'_>, group: &mut Group, groups: &[Group]) {
    let mut i = group.first;
    while i > 0 && is_adverb(view, i - 1) {
        i -= 1;
    }
    let joined = i.checked_sub(1).is_some_and(|b| matches!(view.key(b), Key::Et | Key::Ou | Key::Ni | Key::Puis | Key::Mais | Key::Comma));
    let comma = i.checked_sub(1).is_some_and(|b| view.key(b) == Key::Comma);
    if !joined {
        return;
    }
    let Some((number, lead)) =
        groups.iter().enumerate().rev().find(|(_, g)| (g.compound || g.passive) && (g.is_finite() || g.mood == Mood::Infinitive))
    else {
        return;
    };
    let between = lead.last..i;
    if between.clone().any(|j| view.tokens[j].is(Class::STOP) || view.key(j) == Key::Semicolon || view.key(j) == Key::Qui)
        || i - lead.last > 30
    {
        return;
    }
    // Behind a comma the participle must be the next verb and agree: « a signé, daté ».
    let feminine =
        matches!(view.tokens[group.head], t if view.text.get(t.start..t.end).is_some_and(|w| w.ends_with("ée") || w.ends_with("ées")));
    if lead.compound && feminine || comma && number + 1 != groups.len() {
        return;
    }
    if comma && !lead.passive && !lead.cue.meets(Cue::ETRE) {
        return;
    }
    if comma {
        return;
    }
    group.shares = Some(number);
    group.mood = lead.mood;
    group.form = lead.form;
    group.finite = lead.finite;
    group.compound = lead.compound;
    group.passive = lead.passive;
    group.negated = lead.negated && (!view.tokens[i - 1].is(Class::COORD) || view.key(i - 1) == Key::Ni);
}

/// « mis en demeure de remplacer », « sommé de partir »: a participle that lays down what must be done.
fn orders(view: &View<'_>, group: &Group) -> bool {
    let demand =
        view.begins(group.head, &["mis"]) && (group.last..view.tokens.len().min(group.last + 2)).any(|i| is_text(view, i, "demeure"));
    demand || view.begins(group.head, &["somme", "enjoint", "condamne", "contraint"])
}

/// « accusée d'avoir menti », « soupçonnés d'être complices »: a participle that tells of what its infinitive says.
fn accuses(view: &View<'_>, group: &Group) -> bool {
    view.begins(group.head, &["accus", "soupconn", "suspect"])
}

/// Finds what governs an infinitive: « va signer », « refuse de signer », « a jusqu'à mardi pour signer ».
fn govern(view: &View<'_>, group: &mut Group, groups: &[Group]) {
    let link = group
        .first
        .checked_sub(1)
        .filter(|&i| matches!(view.key(i), Key::De | Key::A | Key::Pour | Key::Sans | Key::Par | Key::Afin) || is_text(view, i, "d"));
    group.link = link;
    let start = link.unwrap_or(group.first);
    let Some((number, lead)) = groups.iter().enumerate().next_back() else { return };
    let clear = |from: usize, to: usize| {
        !(from..to).any(|j| {
            view.tokens[j].is(Class::STOP) || view.key(j) == Key::Semicolon || view.tokens[j].is(Class::SUBORD) && view.key(j) != Key::Comme
        })
    };
    if let Some(link) = link {
        if view.key(link) == Key::Sans {
            group.negated = true;
        }
        // The governor of « de », « à » may lie before the objects, infinitives and participles between.
        let found = groups.iter().enumerate().rev().take(3).find(|(_, g)| {
            (g.mood != Mood::Participle || orders(view, g) || accuses(view, g) && g.last == start)
                // « dispose de dix jours à compter du 3 mai pour répondre »: it only counts.
                && !(g.mood == Mood::Infinitive && is_counting(view, g.head))
                && g.last <= start
                && start - g.last <= 14
                && clear(g.last, start)
        });
        // « de cesser tout rejet et de curer la rivière »: both hang on the same verb.
        let twin = found.filter(|(_, g)| {
            let joined = link.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Et | Key::Ou | Key::Comma | Key::Ni));
            joined && g.mood == Mood::Infinitive && g.link.is_some_and(|own| view.key(own) == view.key(link))
        });
        group.governor = twin.map_or(found.map(|(n, _)| n), |(_, g)| g.governor);
        return;
    }
    // Directly behind its governor, adverbs and « et » apart.
    let mut i = start;
    while i > lead.last
        && (is_adverb(view, i - 1)
            || view.tokens[i - 1].shape.has(Shape::HYPHEN)
            || view.tokens[i - 1].is(Class::QUOTE)
            || (past_item(view, i - 1) > i - 1 && !view.tokens[i - 1].is(Class::STOP)))
    {
        i -= 1;
    }
    if i <= lead.last {
        group.governor = Some(number);
    } else if matches!(view.key(i - 1), Key::Et | Key::Ou | Key::Comma | Key::Puis | Key::Ni) && lead.mood == Mood::Infinitive {
        group.governor = lead.governor;
        group.link = lead.link;
    } else if clear(lead.last, start) && start - lead.last <= 8 {
        // « laissant l'exploitant remettre », « peut, dit-il, signer ».
        group.governor = Some(number);
    }
}
