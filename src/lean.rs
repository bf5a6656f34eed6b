//! Which way a mention is to be looked for.

use crate::clause::{Leaning, leaning, setting};
use crate::grammar::{DateSaid, Item, Kinds, Said, TimeSaid, View};
use crate::lexicon::{Class, Key};
use crate::resolve::recalled;

/// Which way an item is to be looked for: forward under a limit, unless a past clause limits a date of its own.
pub(crate) fn lean(view: &View<'_>, item: &Item, limited: bool) -> Leaning {
    // « depuis janvier » is behind, whatever the clause says.
    if item.first > 0 && view.key(item.first as usize - 1) == Key::Depuis {
        return Leaning::Past;
    }
    // « a déposé un préavis pour le 14 ».
    let day =
        matches!(item.said, Said::Time(TimeSaid { date: Some(DateSaid::Parts { day, weekday, .. }), .. }) if day.or(weekday).is_some());
    if day && item.first > 0 && view.key(item.first as usize - 1) == Key::Pour {
        return Leaning::Future;
    }
    // « a donné congé au 31 octobre », « résilié au 31 décembre »: when it takes effect.
    let ends = |i: usize| view.begins(i, &["conge", "resili", "demission"]);
    if day && (item.first as usize).checked_sub(2).is_some_and(|i| view.key(i + 1) == Key::Au && ends(i)) {
        return Leaning::Future;
    }
    if let Some(leaning) = setting(view, item.first as usize) {
        return leaning;
    }
    if is_kept(view, item) {
        return Leaning::Present;
    }
    let leaning = leaning(view, item.first as usize);
    if leaning == Leaning::Past && stands_until(view, item.first as usize) {
        return Leaning::Future;
    }
    if !limited {
        return leaning;
    }
    let weekday = item.kinds.meets(Kinds::WEEKDAY);
    if recalled(view, item.first as usize) {
        return Leaning::Past;
    }
    if leaning == Leaning::Past && !weekday { Leaning::None } else { Leaning::Future }
}

/// « est fermé le mardi », « le dimanche, la salle est ouverte »: hours that are kept every week, in a present that looks like a past.
fn is_kept(view: &View<'_>, item: &Item) -> bool {
    let kept = |i: usize| view.begins(i, &["ferme", "ouvert", "gratuit", "accessible"]);
    let shuts = |i: usize| matches!(view.word(i), b"est" | b"sont") && kept(i + 1);
    let (at, end) = (item.first as usize, item.last as usize);
    matches!(item.said, Said::Time(TimeSaid { date: Some(DateSaid::Habit { .. }), clock: None, .. }))
        && ((at.saturating_sub(6)..at).any(shuts) || at == 0 && (end..view.tokens.len().min(end + 8)).any(shuts))
}

/// « les travaux sont suspendus depuis le 11 mai »: since when what is now.
pub(crate) fn is_still(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|i| view.key(i) == Key::Depuis) && stands(view, at, 10)
}

/// « est interdit jusqu'au 30 juin »: a present passive that says until when is no past.
fn stands_until(view: &View<'_>, at: usize) -> bool {
    let until = at.checked_sub(1).is_some_and(|i| view.key(i) == Key::Jusque || i > 0 && view.key(i - 1) == Key::Jusque);
    until && stands(view, at, 12)
}

/// Whether the last auxiliary within reach before a token is « est » or « sont ».
fn stands(view: &View<'_>, at: usize, reach: usize) -> bool {
    let helper = |i: &usize| view.tokens[*i].is(Class::BE.with(Class::HAVE)) && !view.tokens[*i].is(Class::PREP);
    (at.saturating_sub(reach)..at).rev().find(helper).is_some_and(|i| matches!(view.word(i), b"est" | b"sont"))
}
