//! What a date as said comes to, and the occurrences that most readings are made of.

use chrono::{Datelike, NaiveDate};

use super::context::Context;
use super::occurrence::{choose, way, yearly};
use crate::calendar::{DateValue, Timex, Unit, add_days, add_months};
use crate::grammar::Toward;
use crate::model::{Basis, Cue, Origin, Reason};

/// A value, or why there is none and what can be written instead.
pub(super) type Outcome = Result<(DateValue, Basis), (Timex, Reason)>;

pub(super) fn basis(origin: Origin, cue: Cue) -> Basis {
    Basis { origin, cue }
}

pub(super) fn itself(value: DateValue) -> Outcome {
    Ok((value, Basis::default()))
}

/// What a relative expression is without a day to start from.
pub(super) fn adrift(later: bool, zero: bool) -> Timex {
    match (zero, later) {
        (true, _) => Timex::PresentRef,
        (false, true) => Timex::FutureRef,
        (false, false) => Timex::PastRef,
    }
}

/// The occurrence of a yearly day that is meant.
pub(super) fn occurrence(on: impl Fn(i32) -> Option<NaiveDate>, toward: Toward, context: &Context, unknown: Timex) -> Outcome {
    let from = match toward {
        Toward::Following | Toward::Preceding | Toward::Same => context.narration(),
        // « dernier » and « prochain » start from the day of writing.
        Toward::Last | Toward::Next => context.today().map(|d| (d, context.origin())).or_else(|| context.near()),
        _ => context.near(),
    };
    let Some((near, origin)) = from else { return Err((unknown, Reason::NoReference)) };
    let fail = Err((unknown, Reason::OutOfRange));
    let (back, forth) = yearly(near, &on);
    let pick = match toward {
        Toward::Last => back.filter(|d| *d < near).or_else(|| on(near.year() - 1)).map(|d| (d, Cue::Word)),
        Toward::Next => forth.filter(|d| *d > near).or_else(|| on(near.year() + 1)).map(|d| (d, Cue::Word)),
        Toward::This | Toward::Same => on(near.year()).map(|d| (d, Cue::Word)),
        Toward::Following => forth.filter(|d| *d > near).or_else(|| on(near.year() + 1)).map(|d| (d, Cue::Word)),
        Toward::Preceding => back.filter(|d| *d < near).or_else(|| on(near.year() - 1)).map(|d| (d, Cue::Word)),
        // « 2004 : le séisme du 26 décembre »: a day of the year just told.
        Toward::Bare if origin == Origin::Narration && context.told_year() => on(near.year()).map(|d| (d, Cue::None)),
        Toward::Bare => {
            let (way, cue) = way(context, origin);
            let pick = choose(near, back, forth, way, cue == Cue::Preference || context.done);
            if let Some((day, origin)) = context.backstory(pick, |from| yearly(from, &on).1) {
                return Ok((DateValue::day(day), basis(origin, cue)));
            }
            pick.map(|d| (d, cue))
        }
    };
    pick.map_or(fail, |(d, cue)| Ok((DateValue::day(d), basis(origin, cue))))
}

/// The stretch of that granularity around a day.
pub(super) fn at_grain(day: NaiveDate, unit: Unit) -> DateValue {
    let (year, month) = (day.year(), day.month());
    match unit {
        Unit::Week => {
            let week = day.iso_week();
            DateValue::Week { year: Some(week.year()), week: week.week() }
        }
        Unit::Month => DateValue::Month { year: Some(year), month },
        Unit::Quarter => DateValue::Quarter { year: Some(year), quarter: (month - 1) / 3 + 1 },
        Unit::Half => DateValue::Half { year: Some(year), half: (month - 1) / 6 + 1 },
        Unit::Year => DateValue::Year(year),
        Unit::Decade => DateValue::Decade(year.div_euclid(10)),
        Unit::Century => DateValue::Century((year - 1).div_euclid(100)),
        _ => DateValue::day(day),
    }
}

/// « la semaine dernière », « le mois suivant », « cette année ».
pub(super) fn unit_toward(unit: Unit, toward: Toward, context: &Context) -> Outcome {
    let (from, steps) = match toward {
        Toward::This | Toward::Bare => (context.today().map(|d| (d, context.origin())), 0),
        Toward::Last => (context.today().map(|d| (d, context.origin())), -1),
        Toward::Next => (context.today().map(|d| (d, context.origin())), 1),
        Toward::Same => (context.narration_by(unit), 0),
        Toward::Following => (context.narration_by(unit), 1),
        Toward::Preceding => (context.narration_by(unit), -1),
    };
    // Without a day of writing, « cette année » is the narration's.
    let Some((day, origin)) = from.or_else(|| context.narration_by(unit)) else {
        return Err((adrift(steps > 0, steps == 0), Reason::NoReference));
    };
    let moved = match (unit.months(), unit) {
        (Some(months), _) => day.with_day(1).and_then(|d| add_months(d, steps * months as i64)),
        (None, Unit::Week) => add_days(day, steps * 7),
        _ => add_days(day, steps),
    };
    moved.map_or(Err((adrift(steps > 0, steps == 0), Reason::OutOfRange)), |d| Ok((at_grain(d, unit), basis(origin, Cue::Word))))
}
