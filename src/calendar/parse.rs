//! Reading TIMEX3 values back.

use rust_decimal::Decimal;
use std::str::FromStr;

use super::grain::Unit;
use super::timex::{ClockValue, Count, DateValue, DayPart, Length, Season, SetValue, Timex};
use crate::error::Error;

impl FromStr for Timex {
    type Err = Error;

    /// Reads a TIMEX3 value. A recurrence is written like a duration or an incomplete date in TIMEX3, so it is read as one; a part of every
    /// day (« tous les matins ») has a form of its own.
    fn from_str(text: &str) -> Result<Self, Error> {
        let value = match text {
            "PAST_REF" => Some(Self::PastRef),
            "PRESENT_REF" => Some(Self::PresentRef),
            "FUTURE_REF" => Some(Self::FutureRef),
            _ if text.starts_with('P') => length(text).map(Self::Duration),
            _ => match text.split_once('T') {
                None => date(text).map(Self::Date),
                Some(("XXXX-XX-XX", time)) => match clock(time) {
                    Some(ClockValue::Part(part)) => Some(Self::Set(SetValue::Daily(part))),
                    _ => None,
                },
                Some(("", time)) => clock(time).map(|clock| Self::Time { date: None, clock }),
                Some((day, time)) => date(day).zip(clock(time)).map(|(date, clock)| Self::Time { date: Some(date), clock }),
            },
        };
        value.ok_or_else(|| Error::Timex { given: text.to_owned() })
    }
}

fn number<T: FromStr>(text: &str) -> Option<T> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok()).flatten()
}

/// A year of four figures, one before our era, or an unknown one.
fn year(text: &str) -> Option<Option<i32>> {
    match text {
        "XXXX" => Some(None),
        _ if text.len() == 4 => number(text).map(Some),
        _ => text.strip_prefix("BC").and_then(number::<i32>).and_then(|y| 1i32.checked_sub(y)).map(Some),
    }
}

fn ranged(text: &str, range: std::ops::RangeInclusive<u32>) -> Option<u32> {
    number(text).filter(|n| range.contains(n))
}

fn date(text: &str) -> Option<DateValue> {
    if let Some((a, b)) = text.split_once('/') {
        return Some(DateValue::Years(year(a)??, year(b)??));
    }
    if let Some(century) = text.strip_suffix("XX").filter(|t| t.len() == 2 || t.starts_with("BC")) {
        return match century.strip_prefix("BC") {
            Some(c) => number::<i32>(c).map(|c| DateValue::Century(-1 - c)),
            None => number(century).map(DateValue::Century),
        };
    }
    if let Some(decade) = text.strip_suffix('X').filter(|t| t.len() == 3) {
        return number(decade).map(DateValue::Decade);
    }
    let mut parts = text.split('-');
    let year = year(parts.next()?)?;
    let (second, third) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let Some(second) = second else { return year.map(DateValue::Year) };
    let season = match second {
        "SP" => Some(Season::Spring),
        "SU" => Some(Season::Summer),
        "FA" => Some(Season::Autumn),
        "WI" => Some(Season::Winter),
        _ => None,
    };
    match (season, third) {
        (Some(season), None) => return Some(DateValue::Season { year, season }),
        (Some(_), Some(_)) => return None,
        _ => {}
    }
    if let Some(week) = second.strip_prefix('W') {
        let known = if week == "XX" { None } else { Some(ranged(week, 1..=53)?) };
        return match (known, third) {
            (Some(week), None) => Some(DateValue::Week { year, week }),
            (week, Some("WE")) => Some(DateValue::Weekend { year, week: week.unwrap_or(0) }),
            (None, Some(day)) if year.is_none() => ranged(day, 1..=7).map(DateValue::Weekday),
            _ => None,
        };
    }
    match (second.as_bytes(), third) {
        ([b'Q', ..], None) => Some(DateValue::Quarter { year, quarter: ranged(&second[1..], 1..=4)? }),
        ([b'H', ..], None) => Some(DateValue::Half { year, half: ranged(&second[1..], 1..=2)? }),
        (_, None) => Some(DateValue::Month { year, month: ranged(second, 1..=12)? }),
        (b"XX", Some(day)) => Some(DateValue::Day { year, month: None, day: ranged(day, 1..=31)? }),
        (_, Some(day)) => Some(DateValue::Day { year, month: Some(ranged(second, 1..=12)?), day: ranged(day, 1..=31)? }),
    }
}

fn clock(text: &str) -> Option<ClockValue> {
    let part = match text {
        "MO" => Some(DayPart::Morning),
        "MI" => Some(DayPart::Midday),
        "DT" => Some(DayPart::Day),
        "AF" => Some(DayPart::Afternoon),
        "EV" => Some(DayPart::Evening),
        "NI" => Some(DayPart::Night),
        _ => None,
    };
    if let Some(part) = part {
        return Some(ClockValue::Part(part));
    }
    let mut parts = text.split(':');
    let hour = ranged(parts.next()?, 0..=24)?;
    let minute = ranged(parts.next()?, 0..=59)?;
    let second = parts.next().map_or(Some(0), |s| ranged(s, 0..=60))?;
    (parts.next().is_none() && (hour < 24 || minute + second == 0)).then_some(ClockValue::At(hour, minute, second))
}

fn length(text: &str) -> Option<Length> {
    let mut rest = text.strip_prefix('P')?;
    let mut length: Option<Length> = None;
    let mut clock = false;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T').filter(|_| !clock) {
            clock = true;
            rest = after;
        }
        let end = rest.find(|c: char| c.is_ascii_uppercase() && c != 'X')?;
        let count = match &rest[..end] {
            "X" => Count::Vague,
            n if n.bytes().all(|b| b.is_ascii_digit() || b == b'.') => Count::Exactly(n.parse::<Decimal>().ok()?),
            _ => return None,
        };
        let unit = match (&rest[end..=end], clock) {
            ("Y", false) => Unit::Year,
            ("M", false) => Unit::Month,
            ("W", false) => Unit::Week,
            ("D", false) => Unit::Day,
            ("H", true) => Unit::Hour,
            ("M", true) => Unit::Minute,
            ("S", true) => Unit::Second,
            _ => return None,
        };
        length = Some(match length {
            None => Length::new(count, unit),
            Some(length) => length.and(count, unit)?,
        });
        rest = &rest[end + 1..];
    }
    length
}

/// TIMEX3 text is the form that serializes.
#[cfg(feature = "serde")]
mod serialized {
    use super::Timex;

    impl serde::Serialize for Timex {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(self)
        }
    }

    impl<'de> serde::Deserialize<'de> for Timex {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            let text = String::deserialize(deserializer)?;
            text.parse().map_err(serde::de::Error::custom)
        }
    }
}
