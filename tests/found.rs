//! What fuzzing found, and reading for what it might find: each by its smallest input.

mod support {
    pub(crate) mod check;
}

use frise::calendar::{ClockValue, DateValue, DayPart, Edtf, Interval, SetValue, Timex};
use frise::{Anchor, Document, Extraction, Extractor, Reason, Resolution, Value};
use support::check::check;

/// Reads a text of that day, or of no known day, checks the reading and gives it to `see`.
fn read(text: &str, written: &str, see: impl Fn(&Extraction<'_>)) {
    let document = match written {
        "" => Document::new(text),
        _ => Document::new(text).written(written.parse().expect("a moment")),
    };
    let extraction = Extractor::new().extract(&document);
    check(text, &extraction);
    see(&extraction);
}

#[test]
fn a_day_that_does_not_exist_has_no_edtf() {
    for text in ["le 31 février 2023", "le 29 février 2021", "le 31 avril"] {
        read(text, "2020-08-04", |extraction| {
            let Value::Time(time) = &extraction.mentions[0].value else { panic!("{text}") };
            assert_eq!((time.edtf(), &time.resolution), (None, &Resolution::Unresolved(Reason::NoSuchDay)), "{text}");
        });
    }
}

#[test]
fn the_day_after_the_calendar_is_no_value() {
    for text in
        ["le 3 mai", "en mars prochain", "demain", "au printemps prochain", "au trimestre prochain", "dans un an", "dans trois heures"]
    {
        read(text, "9999-12-31T23:00", |extraction| {
            let Value::Time(time) = &extraction.mentions[0].value else { panic!("{text}") };
            let near = matches!(&time.timex, Timex::Date(DateValue::Day { year: Some(9999), .. }));
            assert!(near || time.resolution == Resolution::Unresolved(Reason::OutOfRange), "{text}: {time:?}");
        });
    }
    // Its last day is one.
    read("aujourd'hui", "9999-12-31", |extraction| {
        let Value::Time(time) = &extraction.mentions[0].value else { panic!("a day") };
        assert_eq!(time.resolution.interval().map(|i| i.to_string()), Some("9999-12-31T00:00/+10000-01-01T00:00".to_owned()));
    });
    assert_eq!(DateValue::Day { year: Some(9999), month: Some(12), day: 31 }.last_day(), chrono::NaiveDate::from_ymd_opt(9999, 12, 31));
}

#[test]
fn a_day_of_writing_outside_the_calendar_dates_nothing() {
    for written in [chrono::NaiveDate::MIN, chrono::NaiveDate::MAX] {
        let document = Document::new("Hier, lundi, cette année, ce siècle, il y a trois jours, à 18 h, en mai.").written(written.into());
        let extraction = Extractor::new().extract(&document);
        check(&document.text, &extraction);
        for mention in &extraction.mentions {
            assert!(matches!(&mention.value, Value::Time(time) if time.resolution.interval().is_none()), "{mention:?}");
        }
    }
}

#[test]
fn a_part_of_every_day_reads_back() {
    read("Il court tous les soirs.", "", |extraction| {
        let Value::Time(time) = &extraction.mentions[0].value else { panic!("a recurrence") };
        assert_eq!(time.timex, Timex::Set(SetValue::Daily(DayPart::Evening)));
        assert_eq!(time.timex.to_string().parse(), Ok(time.timex));
    });
    for text in ["XXXX-XX-XXT14:00", "XXXX-XX-XX", "XXXX-XX-XXT"] {
        assert!(text.parse::<Timex>().is_err(), "{text}");
    }
}

#[test]
fn edtf_writes_years_before_minus_9999_and_reads_them() {
    for text in ["Y-17000", "Y-17000-03", "Y-17000-03-15", "Y-17000/-0043", "../Y-262143-06-01"] {
        assert_eq!(text.parse::<Edtf>().map(|edtf| edtf.to_string()), Ok(text.to_owned()));
    }
    let ides: Timex = "BC0044-03-15".parse().expect("a day");
    let bounds = ides.bounds().expect("days before our era stand on the calendar");
    assert_eq!(bounds.to_string(), "-0043-03-15T00:00/-0043-03-16T00:00");
    assert_eq!(Edtf::from(bounds).to_string(), "-0043-03-15");
    let march = Interval { to: bounds.to.map(|at| at + chrono::TimeDelta::days(9)), ..bounds };
    assert_eq!(Edtf::from(march).to_string(), "-0043-03-15/-0043-03-24");
}

#[test]
fn numbers_that_no_value_has_print_and_bound_nothing() {
    let date = DateValue::Day { year: Some(2020), month: Some(8), day: 4 };
    let clock = ClockValue::At(u32::MAX, u32::MAX, u32::MAX);
    assert_eq!(Timex::Time { date: Some(date), clock }.bounds(), None);
    for year in [i32::MIN, i32::MAX] {
        let week = DateValue::Week { year: Some(year), week: 1 };
        assert_eq!((week.bounds(), DateValue::Weekend { year: Some(year), week: 53 }.bounds()), (None, None));
    }
    for date in [DateValue::Quarter { year: Some(2020), quarter: u32::MAX }, DateValue::Half { year: Some(2020), half: u32::MAX }] {
        assert_eq!((date.bounds(), Edtf::try_from(Timex::Date(date)).is_err()), (None, true));
        assert!(!Edtf::date(date).to_string().is_empty());
    }
}

#[test]
fn a_start_is_cut_where_its_article_ends() {
    let start = |text: &str, words: Option<&str>| {
        read(text, "2020-08-04", |extraction| match (&extraction.deadlines[0].anchor, words) {
            (Anchor::Named(named), Some(words)) => assert_eq!(named, words, "{text}"),
            (anchor, words) => assert_eq!((anchor, words), (&Anchor::Reference, None), "{text}"),
        });
    };
    start("Il doit répondre dans un délai de dix jours du dépôt.", Some("le dépôt"));
    start("Il doit répondre dans un délai de dix jours des faits.", Some("les faits"));
    start("Il doit répondre dans un délai de dix jours dès la réception.", Some("la réception"));
    start("Il doit répondre dans un délai de dix jours dû à la grève.", None);
    start("Il doit répondre dans un délai de dix jours d\u{200b}u dépôt.", None);
}
