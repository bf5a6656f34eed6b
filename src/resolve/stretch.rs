//! Stretches of the calendar: from what a frame says to its two ends, either of which may stay open.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Weekday};
use rust_decimal::prelude::ToPrimitive;

use super::context::Context;
use crate::calendar::{Count, Interval, Length, Timex, Unit, add_days, add_months};
use crate::grammar::{Bound, Frame, Item, Said, View};
use crate::model::Value;

/// The stretch that a frame says, where it stands on the calendar.
pub(crate) fn stretch(frame: &Frame, view: &View<'_>, values: &[Option<Value>], context: &Context) -> Option<Interval> {
    let bounds = |at: usize| bounds(values, at, context);
    let interval = match *frame {
        Frame::Refuse => return None,
        Frame::Period { from, to } => {
            Interval { from: from.and_then(bounds).and_then(|i| i.from), to: to.and_then(bounds).and_then(|i| i.to.or(i.from)) }
        }
        Frame::After(item) => Interval { from: bounds(item).and_then(|i| i.to.or(i.from)), to: None },
        // A limit that nobody is bound by still ends something.
        Frame::Deadline(said) => match said.bound {
            Bound::Before if !said.inclusive => Interval { from: None, to: bounds(said.item).and_then(|i| i.from) },
            Bound::Before | Bound::OnOrBefore => Interval { from: None, to: bounds(said.item).and_then(|i| i.to.or(i.from)) },
            Bound::Within => match view.items.get(said.item)? {
                Item { rule: "last-units", said: Said::Duration { length, .. }, .. } => counted(*length, true, context)?,
                _ => return None,
            },
        },
        Frame::Count { item, later } => match view.items.get(item)?.said {
            Said::Duration { length, .. } => counted(length, later, context)?,
            Said::Hours { hour, minute: None } => counted(Length::of(i64::from(hour), Unit::Hour), later, context)?,
            _ => return None,
        },
    };
    let backwards = interval.from.zip(interval.to).is_some_and(|(a, b)| b < a);
    (!interval.is_unknown() && !backwards).then_some(interval)
}

/// Where a mention stands; « maintenant » is the moment of writing.
fn bounds(values: &[Option<Value>], at: usize, context: &Context) -> Option<Interval> {
    let Value::Time(time) = values.get(at)?.as_ref()? else { return None };
    if time.timex == Timex::PresentRef {
        let written = context.written?;
        let now = written.date().and_time(written.time().unwrap_or(NaiveTime::MIN));
        return Some(Interval::new(now, now));
    }
    time.resolution.interval()
}

/// « les trois prochains jours », « les deux derniers mois »: whole units of the calendar before or after the one that runs;
/// hours and minutes are counted from the minute of writing.
fn counted(length: Length, later: bool, context: &Context) -> Option<Interval> {
    let (Count::Exactly(count), unit) = length.single()? else { return None };
    let count = count.to_i64().filter(|n| count.is_integer() && (1..=10_000).contains(n))?;
    let written = context.written?;
    let today = written.date();
    let ends = |a: NaiveDateTime, b: NaiveDateTime| Some(if later { Interval::new(a, b) } else { Interval::new(b, a) });
    if let (true, Some(seconds)) = (unit.is_clock(), unit.seconds()) {
        let now = today.and_time(written.time()?.with_nanosecond(0)?);
        let moved = Duration::try_seconds(i64::try_from(seconds).ok()?.checked_mul(if later { count } else { -count })?)?;
        return ends(now, now.checked_add_signed(moved)?);
    }
    let midnight = |d: NaiveDate| d.and_time(NaiveTime::MIN);
    // The first day of the unit that runs.
    let start = match unit {
        Unit::Day => today,
        Unit::Week => today.week(Weekday::Mon).first_day(),
        Unit::Year => today.with_ordinal(1)?,
        Unit::Quarter => NaiveDate::from_ymd_opt(today.year(), (today.month0() / 3) * 3 + 1, 1)?,
        Unit::Half => NaiveDate::from_ymd_opt(today.year(), (today.month0() / 6) * 6 + 1, 1)?,
        Unit::Month => today.with_day(1)?,
        _ => return None,
    };
    let step = |n: i64| match unit {
        Unit::Day => add_days(start, n),
        Unit::Week => add_days(start, n.checked_mul(7)?),
        _ => add_months(start, n.checked_mul(i64::try_from(unit.months()?).ok()?)?),
    };
    let near = if later { step(1)? } else { start };
    let far = if later { step(count.checked_add(1)?)? } else { step(-count)? };
    ends(midnight(near), midnight(far))
}
