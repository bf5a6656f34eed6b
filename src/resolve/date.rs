//! Dates as said become values on the calendar.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::context::Context;
use super::occurrence::{Way, choose, way, weekdays, yearly};
use super::outcome::{Outcome, adrift, at_grain, basis, itself, occurrence, unit_toward};
use super::reckon::{moved, nth_within};
use crate::calendar::{Count, DateValue, Length, Season, Timex, Unit, add_days, add_months};
use crate::clause::Leaning;
use crate::grammar::{Base, DateSaid, Toward};
use crate::model::{Basis, Cue, Origin, Reason};

/// Resolves a date.
pub(super) fn date(said: DateSaid, context: &Context) -> Outcome {
    match said {
        DateSaid::Fixed(value) => itself(value),
        DateSaid::Parts { weekday, day, month, year, toward } => parts(weekday, day, month, year, toward, context),
        DateSaid::Habit { weekday } => parts(Some(weekday), None, None, None, Toward::Bare, context),
        DateSaid::Offset { length, later, base } => offset(length, later, base, context),
        DateSaid::Unit { unit, toward } => unit_toward(unit, toward, context),
        DateSaid::Weekend { toward } => weekend(toward, context),
        DateSaid::Season { season, year, toward } => season_of(season, year, toward, context),
        DateSaid::Quarter { quarter, year, toward } => {
            numbered(year, toward, context, (quarter * 3).saturating_sub(2), |year| DateValue::Quarter { year, quarter })
        }
        DateSaid::Half { half, year, toward } => {
            numbered(year, toward, context, (half * 6).saturating_sub(5), |year| DateValue::Half { year, half })
        }
        DateSaid::Week { week, year } => numbered(year, Toward::This, context, 1, |year| DateValue::Week { year, week }),
        DateSaid::Holiday { holiday, year, toward } => match year {
            Some(year) => {
                holiday.on(year).map_or(Err((Timex::Date(DateValue::Year(year)), Reason::OutOfRange)), |d| itself(DateValue::day(d)))
            }
            None => occurrence(|y| holiday.on(y), toward, context, Timex::FutureRef),
        },
        DateSaid::WeekdayIn { weekday, weeks } => match context.today() {
            None => Err((Timex::Date(DateValue::Weekday(weekday)), Reason::NoReference)),
            Some(today) => {
                // On a Tuesday « mardi en huit » is a week away: that very day is the one that comes.
                let same = today.weekday().number_from_monday() == weekday;
                let next = if same { Some(today) } else { weekdays(today, weekday).1 };
                let next = next.and_then(|d| add_days(d, i64::from(weeks) * 7));
                day_or_range(next, basis(context.origin(), Cue::Word))
            }
        },
        DateSaid::WeekdayOf { weekday, toward } => match unit_toward(Unit::Week, toward, context) {
            Ok((week, basis)) => day_or_range(week.first_day().and_then(|d| add_days(d, i64::from(weekday) - 1)), basis),
            Err((_, reason)) => Err((Timex::Date(DateValue::Weekday(weekday)), reason)),
        },
        DateSaid::Nth { nth, of, within } => nth_within(nth, of, within, context),
        DateSaid::ThatDay => match context.told() {
            Some(n) => Ok((n.value, basis(Origin::Narration, Cue::Word))),
            // « Il y a dix ans, le pont cédait. Ce jour-là, … »: of a year no day is known.
            None => Err((Timex::PastRef, Reason::NoNarration)),
        },
    }
}

fn day_or_range(day: Option<NaiveDate>, basis: Basis) -> Outcome {
    day.map(|d| (DateValue::day(d), basis)).ok_or((Timex::FutureRef, Reason::OutOfRange))
}

/// A date of which parts are said.
fn parts(weekday: Option<u32>, day: Option<u32>, month: Option<u32>, year: Option<i32>, toward: Toward, context: &Context) -> Outcome {
    match (day, month, year) {
        (Some(day), Some(month), Some(year)) => {
            let value = DateValue::Day { year: Some(year), month: Some(month), day };
            if value.bounds().is_some() { itself(value) } else { Err((Timex::Date(value), Reason::NoSuchDay)) }
        }
        (None, Some(month), Some(year)) => itself(DateValue::Month { year: Some(year), month }),
        (_, None, Some(year)) => itself(DateValue::Year(year)),
        (Some(day), Some(month), None) => {
            let value = DateValue::Day { year: None, month: Some(month), day };
            if NaiveDate::from_ymd_opt(2000, month, day).is_none() {
                return Err((Timex::Date(value), Reason::NoSuchDay));
            }
            let on =
                |y: i32| NaiveDate::from_ymd_opt(y, month, day).filter(|d| weekday.is_none_or(|w| d.weekday().number_from_monday() == w));
            let any = |y: i32| NaiveDate::from_ymd_opt(y, month, day);
            match occurrence(on, toward, context, Timex::Date(value)) {
                Err((timex, Reason::OutOfRange)) if weekday.is_some() => occurrence(any, toward, context, timex),
                // « le vendredi 25 juin » that tense puts years away is the one of this year that is a Friday.
                Ok((value, basis)) if weekday.is_some() && far(&value, context) => {
                    let near = context.near().map(|(near, _)| near.year()).into_iter().flat_map(|y| [y, y - 1, y + 1]).find_map(on);
                    near.map_or_else(|| occurrence(any, toward, context, Timex::Date(value)), |d| Ok((DateValue::day(d), basis)))
                }
                outcome => outcome,
            }
        }
        (None, Some(month), None) => {
            let value = DateValue::Month { year: None, month };
            month_of(month, toward, context).ok_or((Timex::Date(value), Reason::NoReference))
        }
        (Some(day), None, None) => day_of_month(weekday, day, context),
        (None, None, None) => match weekday {
            Some(weekday) => weekday_of(weekday, toward, context),
            None => Err((Timex::PresentRef, Reason::NoReference)),
        },
    }
}

/// Whether a day is further away than anybody leaves a year unsaid.
fn far(value: &DateValue, context: &Context) -> bool {
    context.near().zip(value.first_day()).is_some_and(|((near, _), day)| (near - day).num_days().abs() > 800)
}

/// The month that is meant.
fn month_of(month: u32, toward: Toward, context: &Context) -> Option<(DateValue, Basis)> {
    let (near, origin) = match toward {
        Toward::Following | Toward::Preceding | Toward::Same => context.narration()?,
        Toward::Last | Toward::Next => context.today().map(|d| (d, context.origin())).or_else(|| context.near())?,
        _ => context.near()?,
    };
    let now = near.month();
    let value = |year: i32| DateValue::Month { year: Some(year), month };
    let (cue, year) = match toward {
        Toward::Last => (Cue::Word, if month < now { near.year() } else { near.year() - 1 }),
        Toward::Next => (Cue::Word, if month > now { near.year() } else { near.year() + 1 }),
        Toward::This | Toward::Same => (Cue::Word, near.year()),
        Toward::Following => (Cue::Word, if month > now { near.year() } else { near.year() + 1 }),
        Toward::Preceding => (Cue::Word, if month < now { near.year() } else { near.year() - 1 }),
        Toward::Bare => {
            let (way, cue) = way(context, origin);
            let back = if month <= now { near.year() } else { near.year() - 1 };
            let forth = if month >= now { near.year() } else { near.year() + 1 };
            let middle = |y: i32| NaiveDate::from_ymd_opt(y, month, 15);
            let here = NaiveDate::from_ymd_opt(near.year(), now, 15)?;
            let chosen = choose(here, middle(back), middle(forth), way, cue == Cue::Preference || context.done)?;
            let first = |from: NaiveDate| middle(if month >= from.month() { from.year() } else { from.year() + 1 });
            if let Some((day, origin)) = context.backstory(Some(chosen), first) {
                return Some((value(day.year()), basis(origin, cue)));
            }
            (cue, chosen.year())
        }
    };
    Some((value(year), basis(origin, cue)))
}

/// « le 15 », « lundi 3 »: the month is the narration's or the nearest.
fn day_of_month(weekday: Option<u32>, day: u32, context: &Context) -> Outcome {
    let value = DateValue::Day { year: None, month: None, day };
    let Some((near, origin)) = context
        .reached()
        .filter(|n| weekday.is_none() && n.sentence + 3 > context.sentence)
        .map(|n| (n.first, Origin::Narration))
        .or_else(|| context.near())
    else {
        return Err((Timex::Date(value), Reason::NoReference));
    };
    let fits = |d: &NaiveDate| d.day() == day && weekday.is_none_or(|w| d.weekday().number_from_monday() == w);
    let months = |sign: i64| {
        (0..=14).filter_map(move |n| {
            let first = add_months(near.with_day(1)?, sign * n)?;
            NaiveDate::from_ymd_opt(first.year(), first.month(), day)
        })
    };
    let back = months(-1).find(|d| *d <= near && fits(d));
    let forth = months(1).find(|d| *d >= near && fits(d));
    let (way, cue) = way(context, origin);
    // What is past is no day to come, even where the story has reached a later one.
    let ahead = || forth.zip(context.today()).is_some_and(|(day, today)| near <= today && day > today);
    let way = if context.leaning == Leaning::Past && (origin != Origin::Narration || ahead()) { Way::Back } else { way };
    choose(near, back, forth, way, true)
        .map_or(Err((Timex::Date(value), Reason::OutOfRange)), |d| Ok((DateValue::day(d), basis(origin, cue))))
}

fn weekday_of(weekday: u32, toward: Toward, context: &Context) -> Outcome {
    let unknown = Timex::Date(DateValue::Weekday(weekday));
    let from = match toward {
        Toward::Following | Toward::Preceding => context.narration(),
        _ => context.today().map(|d| (d, context.origin())).or_else(|| context.narration()),
    };
    let Some((near, origin)) = from else { return Err((unknown, Reason::NoReference)) };
    let (back, forth) = weekdays(near, weekday);
    let same = near.weekday().number_from_monday() == weekday;
    let (day, cue) = match toward {
        Toward::Last | Toward::Preceding => (back, Cue::Word),
        // « le mercredi d'après » with nothing narrated: not the next one, the one after.
        Toward::Following if origin != Origin::Narration => (forth.and_then(|d| add_days(d, 7)), Cue::Word),
        Toward::Next | Toward::Following => (forth, Cue::Word),
        Toward::This | Toward::Same if same => (Some(near), Cue::Word),
        // « ce mardi »: the nearest way that tense shows, forward by default.
        Toward::This | Toward::Same => (if context.leaning == Leaning::Past { back } else { forth }, Cue::Word),
        Toward::Bare => {
            let (way, cue) = way(context, origin);
            (if way == Way::Nearest && same { Some(near) } else { choose(near, back, forth, way, true) }, cue)
        }
    };
    day.map_or(Err((unknown, Reason::OutOfRange)), |d| Ok((DateValue::day(d), basis(origin, cue))))
}

/// Days, months or years from a day, at the unit's own granularity.
fn offset(length: Length, later: bool, base: Base, context: &Context) -> Outcome {
    let zero = length.parts().all(|(c, _)| c == Count::Exactly(Decimal::ZERO));
    let unknown = adrift(later, zero);
    let from = match base {
        Base::Speech => context.today().map(|d| (d, context.origin())),
        // « Six mois après » that opens a text follows something untold; said by itself it follows the day of speaking.
        Base::Narration => {
            let days = length.parts().all(|(_, unit)| unit <= Unit::Day);
            let told = if days { context.story_day() } else { context.narration() };
            let told = context.beside().or(told);
            told.filter(|(_, origin)| *origin == Origin::Narration || context.alone)
        }
    };
    let Some((start, origin)) = from else {
        return Err((unknown, if base == Base::Narration { Reason::NoNarration } else { Reason::NoReference }));
    };
    let (day, finest) = moved(start, length, later).map_err(|reason| (unknown, reason))?;
    Ok((at_grain(day, finest), basis(origin, Cue::Word)))
}

fn weekend(toward: Toward, context: &Context) -> Outcome {
    let unknown = Timex::Date(DateValue::Weekend { year: None, week: 0 });
    let from = match toward {
        Toward::Following | Toward::Preceding | Toward::Same => context.narration(),
        _ => context.today().map(|d| (d, context.origin())),
    };
    let Some((day, origin)) = from else { return Err((unknown, Reason::NoReference)) };
    let number = i64::from(day.weekday().number_from_monday());
    let saturday = |weeks: i64| add_days(day, 6 - number + weeks * 7);
    let picked = match toward {
        Toward::Last | Toward::Preceding => saturday(-1),
        Toward::Next | Toward::Following => saturday(if number >= 6 { 1 } else { 0 }),
        _ => match context.leaning {
            Leaning::Past if number < 6 => saturday(-1),
            _ => saturday(0),
        },
    };
    picked.map_or(Err((unknown, Reason::OutOfRange)), |d| {
        let week = d.iso_week();
        Ok((DateValue::Weekend { year: Some(week.year()), week: week.week() }, basis(origin, Cue::Word)))
    })
}

fn season_of(season: Season, year: Option<i32>, toward: Toward, context: &Context) -> Outcome {
    let value = |year| DateValue::Season { year: Some(year), season };
    if let Some(year) = year {
        return itself(value(year));
    }
    let month = match season {
        Season::Spring => 3,
        Season::Summer => 6,
        Season::Autumn => 9,
        Season::Winter => 12,
    };
    let unknown = Timex::Date(DateValue::Season { year: None, season });
    // The season that is going on is « this » one, and « the last » is the one before it.
    let on = |y: i32| NaiveDate::from_ymd_opt(y, month, 21);
    let from = match toward {
        Toward::Following | Toward::Preceding | Toward::Same => context.narration(),
        _ => context.near(),
    };
    let Some((near, origin)) = from else { return Err((unknown, Reason::NoReference)) };
    let (back, forth) = yearly(near, on);
    let ongoing = back.is_some_and(|b| (near - b).num_days() < 92);
    let picked = match toward {
        Toward::Last | Toward::Preceding if ongoing => on(near.year() - 1),
        Toward::Last | Toward::Preceding => back,
        Toward::Next | Toward::Following => forth,
        Toward::This | Toward::Same => on(near.year()),
        Toward::Bare if ongoing => back,
        Toward::Bare => {
            let pick = choose(near, back, forth, way(context, origin).0, true);
            // « remis en juin 2021. Entendu à l'automne, … »: the story's own.
            context.backstory(pick, |from| yearly(from, on).1).map_or(pick, |(day, _)| Some(day))
        }
    };
    picked.map_or(Err((unknown, Reason::OutOfRange)), |d| Ok((value(d.year()), basis(origin, Cue::Word))))
}

/// A numbered part of a year: a quarter, a half, a week.
fn numbered(year: Option<i32>, toward: Toward, context: &Context, month: u32, value: impl Fn(Option<i32>) -> DateValue) -> Outcome {
    if year.is_some() {
        return itself(value(year));
    }
    let Some((near, origin)) = context.near() else { return Err((Timex::Date(value(None)), Reason::NoReference)) };
    let on = |y: i32| NaiveDate::from_ymd_opt(y, month.clamp(1, 12), 1);
    let (way, cue) = way(context, origin);
    let picked = match toward {
        Toward::This => on(near.year()),
        _ => {
            let (back, forth) = yearly(near, on);
            // « versé au premier semestre »: the one that has begun is past, and to come as long as it lasts.
            let ends = back.and_then(|d| value(Some(d.year())).last_day());
            match way {
                Way::Back => back,
                Way::Forth if ends.is_some_and(|end| end >= near) => back,
                _ => choose(near, back, forth, way, cue == Cue::Preference),
            }
        }
    };
    picked.map_or(Err((Timex::Date(value(None)), Reason::OutOfRange)), |d| Ok((value(Some(d.year())), basis(origin, cue))))
}
