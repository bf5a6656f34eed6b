//! A mention as said becomes a mention with its value and its place on the calendar.

use chrono::{Duration, NaiveDateTime};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::context::{Context, Narrated, Prefer};
use super::date::date;
use super::occurrence::{Way, way};
use super::outcome::Outcome;
use super::reckon::shifted;
use crate::calendar::{ClockValue, Count, DateValue, DayPart, Interval, Length, SetValue, Timex, Unit, add_days};
use crate::clause::Leaning;
use crate::grammar::{Base, DateSaid, NthOf, Said, TimeSaid, Toward, Within};
use crate::model::{Basis, Cue, Modifier, Origin, Reason, Resolution, TimeKind, TimeMention, Value};
use crate::money::{Amount, Currency, Percent};

/// Resolves what was said; `context` remembers the dates told.
pub(crate) fn resolve(said: &Said, context: &mut Context) -> Option<Value> {
    let off = |timex, kind, modifier| TimeMention {
        kind,
        timex,
        modifier,
        resolution: Resolution::Unresolved(Reason::NotOnCalendar),
        basis: Basis::default(),
    };
    Some(match *said {
        Said::Refuse => return None,
        Said::Money(m) => {
            let plain = Amount::exactly(Decimal::ZERO, Currency::new(m.currency));
            Value::Money(Amount { min: m.min, max: m.max, hedge: m.hedge, ..plain })
        }
        Said::Percent { min, max, point, hedge } => Value::Percent(Percent { min, max, point, hedge }),
        Said::Duration { length, modifier, .. } => Value::Time(off(Timex::Duration(length), TimeKind::Duration, modifier)),
        Said::Hours { hour, minute } => {
            let length = Length::of(i64::from(hour), Unit::Hour);
            let length = minute.and_then(|m| length.and(Count::Exactly(Decimal::from(m)), Unit::Minute)).unwrap_or(length);
            Value::Time(off(Timex::Duration(length), TimeKind::Duration, None))
        }
        Said::Set(set) => {
            if matches!(set, SetValue::Weekday(_) | SetValue::Every(_)) {
                context.every = Some(context.sentence);
            }
            Value::Time(off(Timex::Set(set), TimeKind::Set, None))
        }
        Said::Vague(timex) => Value::Time(off(timex, TimeKind::Date, None)),
        Said::Time(TimeSaid { date: Some(DateSaid::Habit { weekday }), clock: None, modifier, .. })
            if context.leaning == Leaning::Present =>
        {
            Value::Time(off(Timex::Set(SetValue::Weekday(weekday)), TimeKind::Set, modifier))
        }
        // « Le soir, il lit ».
        Said::Time(TimeSaid { date: Some(DateSaid::ThatDay), clock: Some(ClockValue::Part(part)), modifier, .. })
            if context.leaning == Leaning::Present && context.told().is_none() =>
        {
            Value::Time(off(Timex::Set(SetValue::Daily(part)), TimeKind::Set, modifier))
        }
        // « en été » in a habitual present is every summer.
        Said::Time(TimeSaid {
            date: Some(DateSaid::Season { season, year: None, toward: Toward::Bare }),
            clock: None,
            modifier: None,
            ..
        }) if context.leaning == Leaning::Present && context.habit => {
            Value::Time(off(Timex::Date(DateValue::Season { year: None, season }), TimeKind::Date, None))
        }
        Said::Time(time) => Value::Time(of_time(time, context)),
    })
}

fn of_time(said: TimeSaid, context: &mut Context) -> TimeMention {
    if let Some(moment) = clock_offset(&said, context) {
        return moment;
    }
    match (said.date, said.clock) {
        (Some(said_date), clock) => {
            if let (DateSaid::ThatDay, Some(clock)) = (said_date, clock)
                && told_lately(context).is_some()
            {
                return alone(clock, said.modifier, context);
            }
            // What is past is told of the night that is over: « ont été arrêtés dans la nuit ».
            let night = clock == Some(ClockValue::Part(DayPart::Night));
            let spoken = |days| DateSaid::Offset { length: Length::of(days, Unit::Day), later: days == 0, base: Base::Speech };
            let said_date = match said_date {
                // « dans la soirée », long after another day's story: that of the day of writing.
                DateSaid::ThatDay if clock.is_some() && context.written.is_some() => {
                    spoken(i64::from(night && context.leaning == Leaning::Past))
                }
                // « ont été arrêtés cette nuit ».
                DateSaid::Offset { length, base: Base::Speech, .. } if night && context.done && length == Length::of(0, Unit::Day) => {
                    spoken(1)
                }
                _ => part_of_unit(said_date, said.modifier, context),
            };
            let mut outcome = date(said_date, context);
            if let Some(shift) = said.shift {
                outcome = shifted(outcome, shift);
            }
            remember(&said_date, &outcome, context);
            if clock == Some(ClockValue::Part(DayPart::Night))
                && let Ok((DateValue::Day { .. }, _)) = outcome
                && let Some(day) = outcome.ok().and_then(|(value, _)| value.first_day())
            {
                context.tell_night(day);
            }
            let mut mention = on_calendar(outcome, clock, said.modifier);
            if let (DateSaid::Nth { nth, of: NthOf::Fortnight, .. }, Ok((month, _))) = (said_date, outcome) {
                mention.resolution = fortnight(nth, month).map_or(mention.resolution, Resolution::Resolved);
            }
            mention
        }
        (None, Some(clock)) => alone(clock, said.modifier, context),
        (None, None) => on_calendar(Err((Timex::PresentRef, Reason::NoReference)), None, said.modifier),
    }
}

/// « en fin d'année », « au début du mois »: the part that lies ahead or behind, as the clause leans, where the one of the unit that
/// runs does not.
fn part_of_unit(said: DateSaid, modifier: Option<Modifier>, context: &Context) -> DateSaid {
    let DateSaid::Unit { unit, toward: Toward::Bare } = said else { return said };
    let third = match modifier {
        Some(Modifier::Start) => 0,
        Some(Modifier::Mid) => 1,
        Some(Modifier::End) => 2,
        _ => return said,
    };
    let here = date(said, context).ok().and_then(|(value, _)| value.third(third));
    let (Some(here), Some(today)) = (here, context.today().and_then(|d| d.and_hms_opt(0, 0, 0))) else { return said };
    let toward = match way(context, context.origin()).0 {
        Way::Forth if here.to.is_some_and(|to| to <= today) => Toward::Next,
        Way::Back if here.from.is_some_and(|from| from > today) => Toward::Last,
        _ => Toward::Bare,
    };
    DateSaid::Unit { unit, toward }
}

/// A date that was told becomes the narration's, unless it only repeats it or is the day of writing.
fn remember(said: &DateSaid, outcome: &Outcome, context: &mut Context) {
    if let Ok((value, _)) = outcome {
        let explicit = match said {
            DateSaid::Parts { year, .. }
            | DateSaid::Season { year, .. }
            | DateSaid::Quarter { year, .. }
            | DateSaid::Half { year, .. }
            | DateSaid::Holiday { year, .. }
            | DateSaid::Week { year, .. } => year.is_some(),
            DateSaid::Nth { within: Within::Month { year, .. }, .. } => year.is_some(),
            DateSaid::Fixed(_) | DateSaid::Nth { within: Within::Year(_), .. } => true,
            // « L'année suivante, le 3 mars »: the story's year is as good as written out.
            DateSaid::Unit { unit: Unit::Year, toward: Toward::Following | Toward::Preceding | Toward::Same } => true,
            DateSaid::ThatDay => return,
            _ => context.narrated.is_some_and(|n| n.explicit && n.sentence == context.sentence),
        };
        context.tell(*value, explicit);
    }
}

/// So many sentences on, a clock time is still one of the day told.
const REACH: usize = 2;
/// So many where the clause tells what is past: it goes on with that day's story.
const PAST_REACH: usize = 6;

/// The day that the clause goes on telling, where it was told lately enough for its hours.
fn told_lately(context: &Context) -> Option<Narrated> {
    let reach = if context.leaning == Leaning::Past && !context.is_far() { PAST_REACH } else { REACH };
    context.hours_of().filter(|n| n.sentence + reach >= context.sentence)
}

/// A clock time without a date: the day told in its sentence, or the day of writing; in a habit none.
fn alone(clock: ClockValue, modifier: Option<Modifier>, context: &mut Context) -> TimeMention {
    if matches!(
        clock,
        ClockValue::At(0..=18, ..) | ClockValue::Part(DayPart::Morning | DayPart::Afternoon | DayPart::Midday | DayPart::Dawn)
    ) {
        context.wake(matches!(clock, ClockValue::At(8..=18, ..)));
    }
    let told = told_lately(context).map(|n| (n.value, Origin::Narration));
    if told.is_some() && matches!(clock, ClockValue::At(..)) {
        context.go_on();
    }
    // « chaque mercredi, de 14 h à 18 h ».
    let habit = context.leaning == Leaning::Present && told.is_none() || context.every == Some(context.sentence);
    let told = told.filter(|_| !habit);
    let mut day = told.or_else(|| context.today().map(|d| (DateValue::day(d), context.origin())));
    if let (Prefer::Future, Some((_, origin)), Some(written), ClockValue::At(h, m, _)) = (context.prefer, day, context.written, clock) {
        use chrono::Timelike as _;
        if origin != Origin::Narration && written.time().is_some_and(|t| (h, m) < (t.hour(), t.minute())) {
            day = add_days(written.date(), 1).map(|d| (DateValue::day(d), origin));
        }
    }
    match day.filter(|_| !habit) {
        Some((value, origin)) => on_calendar(Ok((value, Basis { origin, cue: Cue::None })), Some(clock), modifier),
        None => TimeMention {
            kind: TimeKind::Time,
            timex: Timex::Time { date: None, clock },
            modifier,
            resolution: Resolution::Unresolved(if habit { Reason::NotOnCalendar } else { Reason::NoReference }),
            basis: Basis::default(),
        },
    }
}

/// So many hours or minutes from a known minute: a clock time.
fn clock_offset(said: &TimeSaid, context: &Context) -> Option<TimeMention> {
    let Some(DateSaid::Offset { length, later, base: Base::Speech }) = said.date else { return None };
    let written = context.written?;
    let (day, time) = (written.date(), written.time()?);
    if said.clock.is_some() || !length.parts().any(|(_, u)| u.is_clock()) {
        return None;
    }
    let mut seconds = 0i64;
    for (count, unit) in length.parts() {
        let Count::Exactly(count) = count else { return None };
        let part = count.checked_mul(Decimal::from(unit.seconds()?))?.to_i64()?;
        seconds = seconds.checked_add(part)?;
    }
    let moment = day.and_time(time).checked_add_signed(Duration::try_seconds(if later { seconds } else { -seconds })?)?;
    Some(at_moment(moment, said.modifier, context.origin()))
}

fn at_moment(moment: NaiveDateTime, modifier: Option<Modifier>, origin: Origin) -> TimeMention {
    use chrono::Timelike as _;
    let clock = ClockValue::At(moment.hour(), moment.minute(), moment.second());
    on_calendar(Ok((DateValue::day(moment.date()), Basis { origin, cue: Cue::Word })), Some(clock), modifier)
}

/// A value with its place on the calendar.
fn on_calendar(outcome: Outcome, clock: Option<ClockValue>, modifier: Option<Modifier>) -> TimeMention {
    let kind = if clock.is_some() { TimeKind::Time } else { TimeKind::Date };
    match outcome.and_then(|(date, basis)| if date.is_written() { Ok((date, basis)) } else { Err((Timex::FutureRef, Reason::OutOfRange)) })
    {
        Err((Timex::Date(date), reason)) => {
            let timex = match clock {
                Some(clock) => Timex::Time { date: Some(date), clock },
                None => Timex::Date(date),
            };
            TimeMention { kind, timex, modifier, resolution: Resolution::Unresolved(reason), basis: Basis::default() }
        }
        Err((timex, reason)) => {
            let timex = clock.map_or(timex, |clock| Timex::Time { date: None, clock });
            TimeMention { kind, timex, modifier, resolution: Resolution::Unresolved(reason), basis: Basis::default() }
        }
        Ok((date, basis)) => {
            let day = matches!(date, DateValue::Day { .. });
            let timex = match clock {
                Some(clock) => Timex::Time { date: Some(date).filter(|_| day), clock },
                None => Timex::Date(date),
            };
            let bounds: Option<Interval> = match (clock, modifier) {
                (None, Some(Modifier::Start)) => date.third(0),
                (None, Some(Modifier::Mid)) => date.third(1),
                (None, Some(Modifier::End)) => date.third(2),
                (Some(ClockValue::Part(part)), Some(modifier)) if day => hours_of(&date, part, modifier),
                _ => timex.bounds(),
            };
            let readings = if clock.is_none() && modifier.is_none() && bounds.is_none() { date.readings() } else { Vec::new() };
            let resolution = match bounds {
                Some(interval) => Resolution::Resolved(interval),
                None if readings.len() > 1 => Resolution::Ambiguous(readings),
                None => Resolution::Unresolved(Reason::NotOnCalendar),
            };
            TimeMention { kind, timex, modifier, resolution, basis }
        }
    }
}

/// The first fortnight of a month ends with its 15th, the second with the month.
fn fortnight(nth: u32, month: DateValue) -> Option<Interval> {
    let whole = month.bounds()?;
    let middle = add_days(month.first_day()?, 15)?.and_hms_opt(0, 0, 0)?;
    Some(if nth == 1 { Interval::new(whole.from?, middle) } else { Interval::new(middle, whole.to?) })
}

/// The hours of a part of a day, or of that part's beginning, middle or end.
fn hours_of(day: &DateValue, part: DayPart, modifier: Modifier) -> Option<Interval> {
    let (from, to) = match modifier {
        Modifier::Start => part.third(0),
        Modifier::Mid => part.third(1),
        Modifier::End => part.third(2),
        _ => part.hours(),
    };
    let midnight = day.first_day()?.and_hms_opt(0, 0, 0)?;
    let at = |hours: i64| midnight.checked_add_signed(Duration::hours(hours));
    Some(Interval::new(at(from)?, at(to)?))
}
