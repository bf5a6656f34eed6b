//! Choosing among the occurrences of an incomplete date.

use chrono::{Datelike, NaiveDate};

use super::context::{Context, Prefer};
use crate::calendar::add_days;
use crate::clause::Leaning;
use crate::model::{Cue, Origin};

/// An occurrence further from the day of reading than this is chosen by tense rather than by nearness.
const NEAR_DAYS: i64 = 60;

/// Which way to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Back,
    Forth,
    Nearest,
}

/// The way that tense or preference shows, and the cue.
pub(super) fn way(context: &Context, origin: Origin) -> (Way, Cue) {
    if origin == Origin::Narration {
        return (Way::Forth, Cue::None);
    }
    match (context.leaning, context.prefer) {
        (Leaning::Past, _) => (Way::Back, Cue::PastTense),
        (Leaning::Future, _) if context.limits => (Way::Forth, Cue::Duty),
        (Leaning::Future, _) => (Way::Forth, Cue::FutureTense),
        (_, Prefer::Past) => (Way::Back, Cue::Preference),
        (_, Prefer::Future) => (Way::Forth, Cue::Preference),
        _ => (Way::Nearest, Cue::Preference),
    }
}

/// Of the occurrence on or before a day and the one on or after it, the one meant.
///
/// `strict`: tense decides alone, as for weekdays; otherwise a near occurrence beats a far one that tense would choose.
pub(super) fn choose(near: NaiveDate, back: Option<NaiveDate>, forth: Option<NaiveDate>, way: Way, strict: bool) -> Option<NaiveDate> {
    let (Some(b), Some(f)) = (back, forth) else { return back.or(forth) };
    let (behind, ahead) = ((near - b).num_days(), (f - near).num_days());
    let nearest = if behind <= ahead { b } else { f };
    match way {
        Way::Nearest => Some(nearest),
        Way::Back if strict || behind <= 300 || ahead > NEAR_DAYS => {
            Some(if !strict && ahead <= NEAR_DAYS && behind > 200 { f } else { b })
        }
        Way::Forth if strict || ahead <= 300 || behind > NEAR_DAYS => {
            Some(if !strict && behind <= NEAR_DAYS && ahead > 200 { b } else { f })
        }
        _ => Some(nearest),
    }
}

/// The occurrences of a yearly day around another: the last on or before it, the first on or after it.
pub(super) fn yearly(near: NaiveDate, on: impl Fn(i32) -> Option<NaiveDate>) -> (Option<NaiveDate>, Option<NaiveDate>) {
    // A day that some years lack (29 February) is looked for up to eight years away.
    let back = (0..=8).filter_map(|n| on(near.year() - n)).find(|d| *d <= near);
    let forth = (0..=8).filter_map(|n| on(near.year() + n)).find(|d| *d >= near);
    (back, forth)
}

/// The last such weekday strictly before a day, and the first strictly after it.
pub(super) fn weekdays(near: NaiveDate, weekday: u32) -> (Option<NaiveDate>, Option<NaiveDate>) {
    let today = i64::from(near.weekday().number_from_monday());
    let gap = (i64::from(weekday) - today).rem_euclid(7);
    let ahead = if gap == 0 { 7 } else { gap };
    (add_days(near, ahead - 7 - if gap == 0 { 7 } else { 0 }), add_days(near, ahead))
}
