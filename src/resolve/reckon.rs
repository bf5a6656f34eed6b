//! Counting on the calendar: the nth day of a month, so many days after another.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::context::Context;
use super::outcome::{Outcome, adrift, at_grain, itself, occurrence, unit_toward};
use crate::calendar::{Count, DateValue, Length, Timex, Unit, add_days, add_months};
use crate::grammar::{NthOf, Shift, Toward, Within};
use crate::model::Reason;

/// The nth day, week or weekday of a month or year.
pub(super) fn nth_within(nth: u32, of: NthOf, within: Within, context: &Context) -> Outcome {
    match within {
        Within::Month { month, year } => {
            let stretch = |year: i32| DateValue::Month { year: Some(year), month };
            let fail = Timex::Date(DateValue::Month { year, month });
            match year {
                Some(y) => nth_of(nth, of, stretch(y)).map_or(Err((fail, Reason::NoSuchDay)), itself),
                None => {
                    let on = |y: i32| nth_of(nth, of, stretch(y)).and_then(|v| v.first_day());
                    let (day, basis) = occurrence(on, Toward::Bare, context, fail)?;
                    let near = day.first_day().map_or(0, |d| d.year());
                    let value =
                        (near - 1..=near + 1).filter_map(|y| nth_of(nth, of, stretch(y))).find(|v| v.first_day() == day.first_day());
                    Ok((value.unwrap_or(day), basis))
                }
            }
        }
        Within::Year(y) => nth_of(nth, of, DateValue::Year(y)).map_or(Err((Timex::Date(DateValue::Year(y)), Reason::NoSuchDay)), itself),
        Within::Unit { unit, toward } => {
            let (stretch, basis) = unit_toward(unit, toward, context)?;
            nth_of(nth, of, stretch).map(|v| (v, basis)).ok_or((Timex::Date(stretch), Reason::NoSuchDay))
        }
    }
}

/// The nth day, week, weekend or weekday that begins inside a stretch; 0 is the last. A fortnight stays its month.
fn nth_of(nth: u32, of: NthOf, stretch: DateValue) -> Option<DateValue> {
    let (first, last) = (stretch.first_day()?, stretch.last_day()?);
    let weekday = match of {
        NthOf::Fortnight => return Some(stretch),
        NthOf::Day => {
            let day = if nth == 0 { last } else { add_days(first, i64::from(nth) - 1)? };
            return (day <= last).then(|| DateValue::day(day));
        }
        NthOf::Week if matches!(stretch, DateValue::Year(_)) && nth > 0 => {
            return Some(DateValue::Week { year: Some(first.year()), week: nth }).filter(|w| w.bounds().is_some());
        }
        // A week belongs to the month that its Thursday is in.
        NthOf::Week => 4,
        NthOf::Weekend => 6,
        NthOf::Weekday(day) => day,
    };
    let number = |d: NaiveDate| i64::from(d.weekday().number_from_monday());
    let at = if nth == 0 {
        add_days(last, -(number(last) - i64::from(weekday)).rem_euclid(7))?
    } else {
        add_days(first, (i64::from(weekday) - number(first)).rem_euclid(7) + 7 * (i64::from(nth) - 1))?
    };
    let week = at.iso_week();
    (first <= at && at <= last).then_some(match of {
        NthOf::Week => DateValue::Week { year: Some(week.year()), week: week.week() },
        NthOf::Weekend => DateValue::Weekend { year: Some(week.year()), week: week.week() },
        _ => DateValue::day(at),
    })
}

/// So long before or after a date that is known: to the day where the date is one.
pub(super) fn shifted(outcome: Outcome, shift: Shift) -> Outcome {
    let (value, basis) = outcome?;
    let (length, later) = match shift {
        Shift::By { length, later } => (length, later),
        Shift::Week => {
            let day = value.first_day().filter(|_| value.unit() == Unit::Day);
            return day.map(|d| (at_grain(d, Unit::Week), basis)).ok_or((Timex::Date(value), Reason::NotOnCalendar));
        }
    };
    let unknown = adrift(later, false);
    // A length after a stretch is counted from its last day, before it from its first.
    let start = if later { value.last_day() } else { value.first_day() };
    let Some(start) = start.filter(|_| value.unit() <= Unit::Month) else { return Err((unknown, Reason::NotOnCalendar)) };
    let (day, _) = moved(start, length, later).map_err(|reason| (unknown, reason))?;
    Ok((DateValue::day(day), basis))
}

/// The day that is so long before or after another, and the finest unit said.
pub(super) fn moved(start: NaiveDate, length: Length, later: bool) -> Result<(NaiveDate, Unit), Reason> {
    let sign = if later { 1 } else { -1 };
    let mut day = start;
    let mut finest = Unit::Century;
    for (count, unit) in length.parts() {
        let Count::Exactly(count) = count else { return Err(Reason::NotOnCalendar) };
        let moved = match (unit.months(), unit.seconds()) {
            (Some(months), _) => {
                // « trois mois et demi »: half a month is fifteen days.
                let all = count.checked_mul(Decimal::from(months));
                let half = all.is_some_and(|m| m.fract() == Decimal::new(5, 1));
                let whole = all.filter(|m| half || m.is_integer()).and_then(|m| m.floor().to_i64());
                let moved = whole.and_then(|m| m.checked_mul(sign)).and_then(|m| add_months(day, m));
                moved.and_then(|d| if half { add_days(d, 15 * sign) } else { Some(d) })
            }
            (None, Some(seconds)) => {
                let days = count
                    .checked_mul(Decimal::from(seconds))
                    .and_then(|s| s.checked_div(Decimal::from(86_400)))
                    .and_then(|d| d.floor().to_i64());
                days.and_then(|d| d.checked_mul(sign)).and_then(|d| add_days(day, d))
            }
            _ => None,
        };
        let Some(moved) = moved else { return Err(Reason::OutOfRange) };
        day = moved;
        let whole = count.is_integer();
        finest = finest.min(if whole { unit } else { finer(unit) });
    }
    Ok((day, finest))
}

/// The unit in which half of another is whole.
fn finer(unit: Unit) -> Unit {
    match unit {
        Unit::Year | Unit::Half | Unit::Quarter | Unit::Month => Unit::Month,
        Unit::Decade | Unit::Century => Unit::Year,
        _ => Unit::Day,
    }
}
