//! What is read prints, what prints reads back as it was; what is counted lands where walking lands; nothing wraps.
#![no_main]

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use frise::calendar::{
    Calendar, ClockValue, Count, DateValue, DayKind, DayPart, Delay, Distance, Due, Edtf, EdtfEnd, Holiday, Interval, Length, Season,
    SetValue, Timex, Unit, add_days, add_months, days_in_month, easter, last_day_of_month,
};
use frise::timeline::allen::relate;
use frise::{Amount, Currency, Error, Hedge, Per, Percent};
use frise_fuzz::Bytes;
use libfuzzer_sys::fuzz_target;
use rust_decimal::Decimal;

fuzz_target!(|data: &[u8]| {
    let mut bytes = Bytes(data);
    match bytes.byte() {
        b't' => timex_text(&bytes.text()),
        b'e' => edtf_text(&bytes.text()),
        byte => match byte % 6 {
            0 => values(&mut bytes),
            1 => delays(&mut bytes),
            2 => intervals(&mut bytes),
            3 => days(&mut bytes),
            4 => amounts(&mut bytes),
            _ => words(&bytes.text()),
        },
    }
});

fn timex_text(text: &str) {
    let Ok(value) = text.parse::<Timex>() else { return };
    let printed = value.to_string();
    assert_eq!(printed.parse(), Ok(value), "{text} prints as {printed}");
    timex(value);
}

/// What any value must bear; it may be one that no text has.
fn timex(value: Timex) {
    let printed = value.to_string();
    if let Ok(back) = printed.parse::<Timex>() {
        assert_eq!(back.to_string(), printed);
        let json = serde_json::to_string(&value).expect("JSON");
        assert_eq!(serde_json::from_str::<Timex>(&json).ok(), Some(back));
    }
    let bounds = value.bounds();
    if let Some(Interval { from: Some(from), to: Some(to) }) = bounds {
        assert!(from < to, "{printed}: {from} to {to}");
    }
    if let Ok(edtf) = Edtf::try_from(value) {
        let written = edtf.to_string();
        let back: Edtf = written.parse().unwrap_or_else(|e| panic!("{printed} is written {written}: {e}"));
        assert_eq!(back.to_string(), written);
        if let (Timex::Date(date), Some(bounds)) = (value, bounds) {
            assert_eq!(back.bounds(), Some(bounds), "{date} is {written}");
        }
    }
    if let Timex::Date(date) = value {
        let readings = date.readings();
        assert!(bounds.is_none() || readings == [bounds.expect("bounds")]);
        assert!(readings.iter().all(|i| i.from < i.to));
        let (first, last) = (date.first_day(), date.last_day());
        assert!(first.zip(last).is_none_or(|(a, b)| a <= b), "{printed}: {first:?} to {last:?}");
        assert!(bounds.is_none_or(|b| b.from.map(|m| m.date()) == first));
        for third in [0, 1, 2, u32::MAX] {
            if let (Some(part), Some(whole)) = (date.third(third), bounds) {
                assert!(whole.from <= part.from && part.from < part.to && part.to <= whole.to, "{printed}: {part} of {whole}");
            }
        }
        let _ = date.unit();
    }
}

fn edtf_text(text: &str) {
    let Ok(value) = text.parse::<Edtf>() else { return };
    let printed = value.to_string();
    assert_eq!(printed, text, "EDTF has one spelling");
    assert_eq!(printed.parse(), Ok(value));
    let near = value.approximately();
    assert_eq!(near.to_string().parse(), Ok(near));
    let _ = value.bounds();
    for end in [Some(value.from), value.to].into_iter().flatten() {
        if let EdtfEnd::On { date, .. } = end {
            timex(Timex::Date(date));
        }
    }
}

fn values(bytes: &mut Bytes<'_>) {
    let year = |bytes: &mut Bytes<'_>| match bytes.byte() % 4 {
        0 => bytes.any() as u32 as i32,
        1 => bytes.pick(&[i32::MIN, i32::MAX, 0, -1, 1, 9999, 10_000, -262_143, 262_142]),
        _ => 1900 + i32::from(bytes.byte()),
    };
    let small = |bytes: &mut Bytes<'_>| if bytes.byte() == 255 { bytes.any() as u32 } else { u32::from(bytes.byte() % 33) };
    let season = |bytes: &mut Bytes<'_>| bytes.pick(&[Season::Spring, Season::Summer, Season::Autumn, Season::Winter]);
    let y = Some(year(bytes)).filter(|_| bytes.byte() > 20);
    let n = small(bytes);
    let date = match bytes.byte() % 12 {
        0 | 1 => DateValue::Day { year: y, month: Some(small(bytes)).filter(|_| bytes.byte() > 20), day: n },
        2 => DateValue::Weekday(n),
        3 => DateValue::Week { year: y, week: n },
        4 => DateValue::Weekend { year: y, week: n },
        5 => DateValue::Month { year: y, month: n },
        6 => DateValue::Quarter { year: y, quarter: n },
        7 => DateValue::Half { year: y, half: n },
        8 => DateValue::Season { year: y, season: season(bytes) },
        9 => DateValue::Years(year(bytes), year(bytes)),
        10 => DateValue::Decade(year(bytes)),
        _ => DateValue::Century(year(bytes)),
    };
    timex(Timex::Date(date));
    timex(Timex::Date(DateValue::Year(year(bytes))));
    let part =
        bytes.pick(&[DayPart::Morning, DayPart::Midday, DayPart::Afternoon, DayPart::Evening, DayPart::Night, DayPart::Day, DayPart::Dawn]);
    let clock = if bytes.byte() % 3 == 0 { ClockValue::Part(part) } else { ClockValue::At(small(bytes), small(bytes), small(bytes)) };
    timex(Timex::Time { date: Some(date).filter(|_| n % 5 > 0), clock });
    let count = |bytes: &mut Bytes<'_>| if bytes.byte() == 0 { Count::Vague } else { Count::Exactly(decimal(bytes)) };
    let mut length = Length::new(count(bytes), bytes.pick(Unit::ALL));
    for _ in 0..bytes.byte() % 4 {
        length = length.and(count(bytes), bytes.pick(Unit::ALL)).unwrap_or(length);
    }
    assert!(length.parts().count() <= 3 && length.parts().any(|(_, unit)| unit == length.unit()));
    timex(Timex::Duration(length));
    let set = match bytes.byte() % 6 {
        0 => SetValue::Every(length),
        1 => SetValue::Weekday(n),
        2 => SetValue::Yearly { month: n, day: Some(small(bytes)).filter(|_| n % 2 == 0) },
        3 => SetValue::Daily(part),
        4 => SetValue::Weekend,
        _ => SetValue::Season(season(bytes)),
    };
    timex(Timex::Set(set));
    let end =
        EdtfEnd::On { date, clock: Some(bytes.moment().time()).filter(|_| n % 3 == 0), uncertain: n % 2 == 0, approximate: n % 5 == 0 };
    let edtf = Edtf { from: end, to: [None, Some(EdtfEnd::Open), Some(EdtfEnd::Unknown), Some(end)][n as usize % 4] };
    let _ = (edtf.to_string(), edtf.bounds(), edtf.approximately());
}

fn decimal(bytes: &mut Bytes<'_>) -> Decimal {
    match bytes.byte() % 5 {
        0 => bytes.pick(&[Decimal::MAX, Decimal::MIN, Decimal::ZERO, Decimal::new(5, 1), Decimal::new(1, 28)]),
        1 => Decimal::from_i128_with_scale((u128::from(bytes.number::<8>()) << 16) as i128, u32::from(bytes.byte() % 29)),
        2 => Decimal::from(bytes.any() as i64),
        _ => Decimal::new(i64::from(bytes.byte()), u32::from(bytes.byte() % 3)),
    }
}

fn delays(bytes: &mut Bytes<'_>) {
    let mut delay = Delay::default();
    for _ in 0..=bytes.byte() % 4 {
        let count = bytes.any();
        delay = delay.and(Delay::of(count, bytes.pick(Unit::ALL)));
    }
    let kind = bytes.pick(&[DayKind::Calendaire, DayKind::Ouvrable, DayKind::Ouvre]);
    delay = delay.kind(kind);
    let marks = bytes.byte();
    delay = if marks & 1 > 0 { delay.francs() } else { delay };
    delay = if marks & 2 > 0 { delay.end_of_month() } else { delay };
    delay = if marks & 4 > 0 { delay.distance(bytes.pick(&[Distance::Overseas, Distance::Abroad])) } else { delay };
    let json = serde_json::to_string(&delay).expect("JSON");
    assert_eq!(serde_json::from_str::<Delay>(&json).ok(), Some(delay));
    assert!(!delay.to_string().is_empty());
    let (calendar, policy, from, moment) = (bytes.calendar(), bytes.policy(), bytes.day(), bytes.moment());
    let forward = |due: Result<Due, Error>, from: NaiveDate| landed(due, |due| due >= from);
    forward(delay.due(from, &calendar, policy), from);
    forward(delay.due_at(moment, &calendar, policy), moment.date());
    landed(delay.due_before(from, &calendar, policy), |due| due <= from);
    landed(delay.due_before_at(moment, &calendar, policy), |due| due <= moment.date());
}

fn landed(due: Result<Due, Error>, side: impl Fn(NaiveDate) -> bool) {
    match due {
        Ok(due) => {
            assert!((1..=9999).contains(&due.day.year()) && side(due.day), "{due}");
            assert_eq!(due.steps.last().map(|step| step.day), Some(due.day), "{due}");
            assert!(due.rolled.is_none_or(|plain| plain < due.day));
            let json = serde_json::to_string(&due).expect("JSON");
            assert_eq!(serde_json::from_str::<Due>(&json).ok(), Some(due));
        }
        Err(error) => assert!(matches!(error, Error::OutOfRange { .. } | Error::Entry { .. })),
    }
}

fn intervals(bytes: &mut Bytes<'_>) {
    let end = |bytes: &mut Bytes<'_>| {
        let at = bytes.moment();
        match bytes.byte() % 4 {
            0 => None,
            1 => Some(at),
            _ => at.date().and_hms_opt(0, 0, 0),
        }
    };
    let mut draw = || Interval { from: end(bytes), to: end(bytes) };
    let (a, b) = (draw(), draw());
    let proper = |i: &Interval| i.from.zip(i.to).is_none_or(|(from, to)| from <= to);
    let second = |m: Option<NaiveDateTime>| m.is_none_or(|m| m.nanosecond() == 0);
    for interval in [a, b] {
        let edtf = Edtf::from(interval);
        let written = edtf.to_string();
        // No day goes before the first that chrono holds.
        if interval.is_unknown() || !proper(&interval) || interval.to.is_some_and(|to| to.date() == NaiveDate::MIN) {
            continue;
        }
        let back: Edtf = written.parse().unwrap_or_else(|error| panic!("{interval}: {error}"));
        assert_eq!(back.to_string(), written);
        // Written to the second; and no day follows the last that chrono holds.
        let held = [interval.from, interval.to].into_iter().flatten().all(|at| at.date() < NaiveDate::MAX);
        if second(interval.from) && second(interval.to) && held {
            assert_eq!(back, edtf);
            let inside = edtf.bounds().unwrap_or_else(|| panic!("{interval} is {written}"));
            assert_eq!(inside, interval, "{written}");
        }
        assert!(!interval.to_string().is_empty());
    }
    assert_eq!(a.overlaps(&b), b.overlaps(&a));
    assert_eq!(a.cover(&b), b.cover(&a));
    if proper(&a) && proper(&b) {
        assert_eq!(relate(&a, &b).map(|r| r.inverse()), relate(&b, &a), "{a} {b}");
        let cover = a.cover(&b);
        for at in [a.from, b.from].into_iter().flatten() {
            assert!(!(a.contains(at) || b.contains(at)) || cover.contains(at));
        }
    }
}

fn days(bytes: &mut Bytes<'_>) {
    let (calendar, day, far) = (bytes.calendar(), bytes.day(), bytes.day());
    let kind = bytes.pick(&[DayKind::Calendaire, DayKind::Ouvrable, DayKind::Ouvre]);
    let _ = (add_days(day, bytes.any() as i64), add_months(day, bytes.any() as i64), calendar.advance(day, bytes.any() as i64, kind));
    let _ = (last_day_of_month(day), calendar.roll(day), calendar.next_working_day(day), calendar.holiday_name(day));
    let _ = (days_in_month(bytes.any() as i32, bytes.any() as u32), easter(bytes.any() as i32));
    let year = bytes.any() as i32;
    assert!(calendar.holidays(year).is_sorted());
    for holiday in Holiday::ALL {
        assert!(holiday.on(year).is_none_or(|day| day.year() == year));
    }
    let _ = calendar.working_days_between(day, far);
    let count = i64::from(bytes.byte() as i8);
    let (mut walked, mut left) = (Some(day).filter(|d| (1..=9999).contains(&d.year())), count.abs());
    while left > 0 {
        walked = walked.and_then(|d| add_days(d, count.signum()));
        let Some(day) = walked else { break };
        left -= i64::from(calendar.counts(kind, day));
    }
    assert_eq!(calendar.advance(day, count, kind), walked, "{count} {kind:?} from {day}");
    let naive = Calendar::metropole();
    if let Some(to) = add_days(day, count.abs()) {
        let walked = day.iter_days().skip(1).take_while(|d| *d <= to).filter(|d| naive.is_ouvre(*d)).count() as u64;
        assert_eq!(naive.working_days_between(day, to), walked);
    }
}

fn amounts(bytes: &mut Bytes<'_>) {
    let draw = |bytes: &mut Bytes<'_>| {
        let (x, y) = (decimal(bytes), decimal(bytes));
        let currency: Currency = bytes.pick(&["EUR", "USD"]).parse().expect("a currency");
        let mut amount = Amount::exactly(x.min(y), currency);
        match bytes.byte() % 4 {
            0 => (amount.min, amount.hedge) = (None, Some(Hedge::AtMost)),
            1 => (amount.max, amount.hedge) = (None, Some(Hedge::AtLeast)),
            2 => amount.max = Some(x.max(y)),
            _ => {}
        }
        amount.per = Per::ALL.get(bytes.byte() as usize).copied();
        amount
    };
    let (a, b) = (draw(bytes), draw(bytes));
    assert_eq!(a.compare(&b).map(|o| o.reverse()), b.compare(&a), "{a} {b}");
    let sum = a.checked_add(&b);
    assert_eq!(sum.map(|s| (s.min, s.max)), b.checked_add(&a).map(|s| (s.min, s.max)));
    for amount in [Some(a), Some(b), sum, a.checked_sub(&b)].into_iter().flatten() {
        assert!(amount.min.zip(amount.max).is_none_or(|(min, max)| min <= max), "{amount}");
        assert!(amount.to_string().contains(amount.currency.code()));
        let json = serde_json::to_string(&amount).expect("JSON");
        assert_eq!(serde_json::from_str::<Amount>(&json).ok(), Some(amount));
    }
    let percent = Percent { min: a.min, max: a.max, point: bytes.byte() % 2 == 0, hedge: a.hedge };
    assert!(!percent.to_string().is_empty());
}

/// The words of settings and closed vocabularies.
fn words(text: &str) {
    macro_rules! fixed {
        ($($kind:ty),*) => {$(
            if let Ok(value) = text.parse::<$kind>() {
                assert_eq!(value.to_string(), text, stringify!($kind));
            }
        )*};
    }
    fixed!(frise::EventKind, frise::ActorClass, frise::Modality, frise::AmountKind, frise::Currency, Edtf);
    if let Ok(reference) = text.parse::<frise::Reference>() {
        let printed = reference.to_string();
        assert_eq!(printed.parse::<frise::Reference>().map(|r| r.to_string()), Ok(printed));
    }
    let _ = (text.parse::<Calendar>(), text.parse::<frise::Prefer>(), text.parse::<frise::Style>());
    timex_text(text);
}
