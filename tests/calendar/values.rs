//! Every form of a TIMEX3 value: where it stands, its thirds, how it is written and read.

use chrono::NaiveDate;
use frise::calendar::{ClockValue, Count, DateValue, DayPart, Edtf, Interval, Length, Season, SetValue, Timex, Unit};

/// An interval without its midnights: « 2020-03-21/2020-06-21 ».
fn brief(interval: Option<Interval>) -> String {
    interval.map_or("-".to_owned(), |i| i.to_string().replace("T00:00", ""))
}

fn value(text: &str) -> DateValue {
    match text.parse() {
        Ok(Timex::Date(date)) => date,
        other => panic!("{text} is {other:?}"),
    }
}

#[test]
fn each_form_stands_on_its_days() {
    for (text, bounds) in [
        ("2020-02-29", "2020-02-29/2020-03-01"),
        ("2021-02-29", "-"),
        ("2020-W53", "2020-12-28/2021-01-04"),
        ("2021-W53", "-"),
        ("2020-W01-WE", "2020-01-04/2020-01-06"),
        ("2020-12", "2020-12-01/2021-01-01"),
        ("2020-11", "2020-11-01/2020-12-01"),
        ("2020-Q1", "2020-01-01/2020-04-01"),
        ("2020-Q4", "2020-10-01/2021-01-01"),
        ("2020-H1", "2020-01-01/2020-07-01"),
        ("2020-H2", "2020-07-01/2021-01-01"),
        ("2020-SP", "2020-03-21/2020-06-21"),
        ("2020-SU", "2020-06-21/2020-09-21"),
        ("2020-FA", "2020-09-21/2020-12-21"),
        ("2020-WI", "-"),
        ("2020", "2020-01-01/2021-01-01"),
        ("2019/2020", "2019-01-01/2021-01-01"),
        ("2019/2019", "2019-01-01/2020-01-01"),
        ("2020/2019", "-"),
        ("201X", "2010-01-01/2020-01-01"),
        ("000X", "0000-01-01/0010-01-01"),
        ("18XX", "1801-01-01/1901-01-01"),
        ("00XX", "0001-01-01/0101-01-01"),
        // From 100 BC to 1 BC, which is the year 0; and the third century before.
        ("BC00XX", "-0099-01-01/0001-01-01"),
        ("BC02XX", "-0299-01-01/-0199-01-01"),
        ("BC0044", "-0043-01-01/-0042-01-01"),
        ("BC0001", "0000-01-01/0001-01-01"),
        ("XXXX-09-15", "-"),
        ("2020-XX-15", "-"),
        ("XXXX-WXX-1", "-"),
        ("XXXX-WXX-WE", "-"),
        ("XXXX-05", "-"),
        ("XXXX-Q2", "-"),
        ("XXXX-SU", "-"),
    ] {
        assert_eq!(brief(value(text).bounds()), bounds, "{text}");
        assert_eq!(value(text).to_string(), text);
    }
    let winters: Vec<_> = value("1987-WI").readings().into_iter().map(|i| brief(Some(i))).collect();
    assert_eq!(winters, ["1986-12-21/1987-03-21", "1987-12-21/1988-03-21"]);
    assert_eq!(value("1987-SU").readings(), [value("1987-SU").bounds().expect("a summer")]);
    assert_eq!(value("XXXX-WI").readings(), []);
}

#[test]
fn each_form_has_a_beginning_a_middle_and_an_end() {
    for (text, thirds) in [
        ("2020-02", ["2020-02-01/2020-02-11", "2020-02-11/2020-02-21", "2020-02-21/2020-03-01"]),
        ("2020", ["2020-01-01/2020-05-01", "2020-05-01/2020-09-01", "2020-09-01/2021-01-01"]),
        ("201X", ["2010-01-01/2013-01-01", "2013-01-01/2017-01-01", "2017-01-01/2020-01-01"]),
        ("18XX", ["1801-01-01/1834-01-01", "1834-01-01/1867-01-01", "1867-01-01/1901-01-01"]),
        ("2020-SU", ["2020-06-21/2020-07-15", "2020-07-15/2020-08-16", "2020-08-16/2020-09-21"]),
        // The end of a week overlaps its middle: Thursday to Sunday.
        ("2020-W32", ["2020-08-03/2020-08-05", "2020-08-05/2020-08-07", "2020-08-06/2020-08-10"]),
        // What has no custom of its own is cut in three.
        ("2021-Q1", ["2021-01-01/2021-01-31", "2021-01-31/2021-03-02", "2021-03-02/2021-04-01"]),
        ("2020-08-04", ["2020-08-04/2020-08-04T08:00", "2020-08-04T08:00/2020-08-04T16:00", "2020-08-04T16:00/2020-08-05"]),
        ("BC01XX", ["-0199-01-01/-0166-01-01", "-0166-01-01/-0133-01-01", "-0133-01-01/-0099-01-01"]),
        ("2021-02-29", ["-", "-", "-"]),
    ] {
        let found = [0, 1, 2].map(|third| brief(value(text).third(third)));
        assert_eq!(found, thirds, "{text}");
        assert_eq!(value(text).third(3), value(text).third(2));
    }
}

#[test]
fn parts_of_a_day_have_hours() {
    let hours = |text: &str| text.parse::<Timex>().expect("a time").bounds().map(|i| i.to_string().replace("2020-08-0", ""));
    for (code, said) in [
        ("MO", "4T06:00/4T12:00"),
        ("MI", "4T12:00/4T14:00"),
        ("DT", "4T06:00/4T21:00"),
        ("AF", "4T12:00/4T18:00"),
        ("EV", "4T18:00/5T00:00"),
        ("NI", "4T22:00/5T06:00"),
    ] {
        assert_eq!(hours(&format!("2020-08-04T{code}")).as_deref(), Some(said));
    }
    assert_eq!((DayPart::Dawn.hours(), DayPart::Dusk.hours()), ((4, 8), (19, 22)));
    use DayPart::{Afternoon, Dawn, Day, Dusk, Evening, Midday, Morning, Night};
    for part in [Morning, Midday, Afternoon, Evening, Night, Day, Dawn, Dusk] {
        let thirds = [part.third(0), part.third(1), part.third(2)];
        assert!(thirds.iter().all(|(from, to)| from < to), "{part:?}");
        assert!(thirds.is_sorted(), "{part:?} begins before it ends: {thirds:?}");
        assert_eq!(part.third(9), part.third(2));
    }
    assert_eq!([0, 1, 2].map(|third| Night.third(third)), [(22, 25), (25, 28), (28, 30)]);
    assert_eq!([0, 1, 2].map(|third| Afternoon.third(third)), [(12, 14), (15, 17), (17, 19)]);
    assert_eq!([0, 1, 2].map(|third| Dawn.third(third)), [(4, 8); 3]);
}

#[test]
fn a_clock_time_begins_and_does_not_end() {
    for (text, from) in [
        ("2020-08-04T14:54", "2020-08-04T14:54/.."),
        ("2020-08-04T14:54:06", "2020-08-04T14:54/.."),
        ("2020-08-04T24:00", "2020-08-05T00:00/.."),
        ("2020-12-31T23:59:60", "2021-01-01T00:00/.."),
    ] {
        let timex: Timex = text.parse().expect("a time");
        assert_eq!((timex.to_string().as_str(), timex.bounds().map(|b| b.to_string()).as_deref()), (text, Some(from)));
    }
    let seconds = "2020-08-04T01:02:03".parse::<Timex>().ok().and_then(|t| t.bounds()).and_then(|b| b.from);
    assert_eq!(seconds, "2020-08-04T01:02:03".parse().ok());
    for text in ["T14:54", "P1D", "PRESENT_REF", "XXXX-08-04T14:54"] {
        assert_eq!(text.parse::<Timex>().expect("a value").bounds(), None, "{text}");
    }
}

#[test]
fn what_is_no_value_is_refused() {
    for text in [
        "",
        "T",
        "P",
        "PT",
        "P1",
        "P1X",
        "PX",
        "P1H",
        "PT1D",
        "PT1Y",
        "P1D2",
        "P-1D",
        "P1Y1M1W1D",
        "P1.2.3D",
        "20",
        "202",
        "20200",
        "2020-13",
        "2020-00",
        "2020-1-",
        "2020-01-32",
        "2020-01-00",
        "2020-01-01-01",
        "2020-W00",
        "2020-W54",
        "2020-W31-1",
        "2020-W31-8",
        "XXXX-WXX-0",
        "XXXX-WXX-8",
        "2020-WXX-1",
        "2020-Q0",
        "2020-Q5",
        "2020-Q",
        "2020-H0",
        "2020-H3",
        "2020-SU-01",
        "2020-XY",
        "20XXX",
        "2XX",
        "20XXXX",
        "2020X",
        "BC",
        "BCX",
        "BC-1",
        "2020/",
        "/2020",
        "2020/XXXX",
        "T25:00",
        "T24:01",
        "T24:59:60",
        "T14",
        "T14:60",
        "T14:54:61",
        "T14:54:00:00",
        "T1a:00",
        "TXX",
        "PAST",
        "é",
        "2020-é1",
        "Pé",
        "Té",
    ] {
        assert!(text.parse::<Timex>().is_err(), "{text} is {:?}", text.parse::<Timex>());
    }
    // As wide as they may be.
    for text in [
        "2020-12-31",
        "2020-W53",
        "XXXX-WXX-7",
        "2020-Q4",
        "2020-H2",
        "T24:00",
        "T23:59:60",
        "BC0001",
        "BC00XX",
        "P1Y2M3D",
        "PT1H2M3S",
        "P1DT12H",
    ] {
        assert_eq!(text.parse::<Timex>().map(|t| t.to_string()).as_deref(), Ok(text));
    }
}

#[test]
fn lengths_are_written_in_the_units_of_timex() {
    let of = |count: i64, unit| Length::of(count, unit);
    let and = |length: Length, count: i64, unit| length.and(Count::Exactly(count.into()), unit).expect("room");
    for (length, text, unit) in [
        (of(18, Unit::Month), "P18M", Unit::Month),
        (of(2, Unit::Quarter), "P6M", Unit::Quarter),
        (of(3, Unit::Half), "P18M", Unit::Half),
        (of(2, Unit::Decade), "P20Y", Unit::Decade),
        (of(2, Unit::Century), "P200Y", Unit::Century),
        (of(90, Unit::Second), "PT90S", Unit::Second),
        (and(of(2, Unit::Hour), 30, Unit::Minute), "PT2H30M", Unit::Hour),
        (and(and(of(1, Unit::Day), 2, Unit::Hour), 3, Unit::Minute), "P1DT2H3M", Unit::Day),
        (Length::new(Count::Vague, Unit::Week), "PXW", Unit::Week),
        (Length::new(Count::Exactly(frise::Decimal::new(25, 1)), Unit::Year), "P2.5Y", Unit::Year),
        // Too many to be multiplied: vague.
        (Length::new(Count::Exactly(frise::Decimal::MAX), Unit::Century), "PXY", Unit::Century),
    ] {
        assert_eq!((length.to_string().as_str(), length.unit()), (text, unit));
    }
    let full = and(and(of(1, Unit::Year), 2, Unit::Month), 3, Unit::Day);
    assert_eq!((full.and(Count::Vague, Unit::Hour), full.single()), (None, None));
    let halves = of(1, Unit::Week).and(Count::Exactly(frise::Decimal::new(250, 2)), Unit::Day).expect("room");
    assert!(halves.parts().eq([(Count::Exactly(1.into()), Unit::Week), (Count::Exactly(frise::Decimal::new(25, 1)), Unit::Day)]));
    assert_eq!(of(1, Unit::Year).and(Count::Exactly(3_000_000_000_i64.into()), Unit::Second), None, "more than a further count holds");
    assert_eq!(of(3, Unit::Day).single(), Some((Count::Exactly(3.into()), Unit::Day)));
}

#[test]
fn recurrences_are_written_like_what_recurs() {
    for (set, text) in [
        (SetValue::Every(Length::of(1, Unit::Year)), "P1Y"),
        (SetValue::Weekday(6), "XXXX-WXX-6"),
        (SetValue::Yearly { month: 9, day: Some(5) }, "XXXX-09-05"),
        (SetValue::Yearly { month: 9, day: None }, "XXXX-09"),
        (SetValue::Daily(DayPart::Night), "XXXX-XX-XXTNI"),
        (SetValue::Weekend, "XXXX-WXX-WE"),
        (SetValue::Season(Season::Autumn), "XXXX-FA"),
    ] {
        assert_eq!(Timex::Set(set).to_string(), text);
        assert_eq!(text.parse::<Timex>().expect("a value").to_string(), text);
        assert_eq!(Timex::Set(set).bounds(), None);
    }
    let at = Timex::Time { date: None, clock: ClockValue::At(9, 5, 7) };
    assert_eq!((at.to_string(), at.bounds()), ("T09:05:07".to_owned(), None));
}

#[test]
fn a_form_knows_its_unit() {
    for (text, unit) in [
        ("2020-08-04", Unit::Day),
        ("XXXX-WXX-1", Unit::Day),
        ("2020-W31-WE", Unit::Day),
        ("2020-W31", Unit::Week),
        ("2020-08", Unit::Month),
        ("2020-Q3", Unit::Quarter),
        ("2020-SU", Unit::Quarter),
        ("2020-H1", Unit::Half),
        ("2020", Unit::Year),
        ("2019/2020", Unit::Year),
        ("201X", Unit::Decade),
        ("18XX", Unit::Century),
    ] {
        assert_eq!(value(text).unit(), unit, "{text}");
    }
    let month = value("2020-02");
    assert_eq!((month.first_day(), month.last_day()), (NaiveDate::from_ymd_opt(2020, 2, 1), NaiveDate::from_ymd_opt(2020, 2, 29)));
}

#[test]
fn an_interval_is_written_in_edtf_as_the_stretch_it_is() {
    let at = |text: &str| text.parse().expect("a moment");
    for (from, to, text) in [
        ("2020-01-01T00:00:00", "2021-01-01T00:00:00", "2020"),
        ("2020-12-01T00:00:00", "2021-01-01T00:00:00", "2020-12"),
        ("2020-12-31T00:00:00", "2021-01-01T00:00:00", "2020-12-31"),
        ("2020-12-30T00:00:00", "2021-01-01T00:00:00", "2020-12-30/2020-12-31"),
        ("2020-12-31T06:00:00", "2021-01-01T00:00:00", "2020-12-31T06:00:00/2020-12-31T23:59:59"),
        ("2020-12-31T00:00:00", "2020-12-31T00:00:00", "2020-12-31T00:00:00"),
    ] {
        assert_eq!(Edtf::from(Interval::new(at(from), at(to))).to_string(), text);
    }
    assert_eq!(Edtf::from(Interval::until(at("2021-01-01T00:00:00"))).to_string(), "../2020-12-31");
    assert_eq!(Edtf::from(Interval::until(at("2021-01-01T12:00:00"))).to_string(), "../2021-01-01T11:59:59");
    assert_eq!(Edtf::from(Interval::since(at("2021-01-01T12:00:00"))).to_string(), "2021-01-01T12:00:00/..");
    // An end that is open or unknown is not known; one that does not stand on the calendar leaves nothing.
    let bounds = |text: &str| brief(text.parse::<Edtf>().expect("EDTF").bounds());
    for (text, said) in [
        ("2020/..", "2020-01-01/.."),
        ("2020/", "2020-01-01/.."),
        ("../2020-02", "../2020-03-01"),
        ("2019-12/2020-02", "2019-12-01/2020-03-01"),
        ("XXXX-05/2020", "-"),
        ("2020/XXXX-05", "-"),
        ("2020-08-04T14:54:00", "2020-08-04T14:54/2020-08-04T14:54"),
        ("2020-08-04T14:54:00/2020-08-04T15:00:00", "2020-08-04T14:54/2020-08-04T15:00"),
    ] {
        assert_eq!(bounds(text), said, "{text}");
    }
}
