//! Named days, calendars and their builder.

use crate::day;
use chrono::{Datelike, NaiveDate};
use frise::Error;
use frise::calendar::{Calendar, Holiday, Unit, add_months, easter, first_day_of_month, last_day_of_month};

/// Year, Easter, metropolitan holidays, those of Alsace-Moselle besides.
const FACTS: &str = include_str!("../data/public_holidays.tsv");

fn dates(year: &str, column: &str) -> Vec<NaiveDate> {
    column.split(' ').map(|date| day(&format!("{year}-{date}"))).collect()
}

#[test]
fn holidays_are_the_tabulated_ones() {
    let mut years = 0;
    for line in FACTS.lines().filter(|line| !line.starts_with('#')) {
        let [year, sunday, national, regional] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("four columns: {line}") };
        let number = year.parse().expect("a year");
        assert_eq!(easter(number), Some(dates(year, sunday)[0]), "Easter {year}");
        let mut both = dates(year, national);
        assert_eq!(Calendar::metropole().holidays(number), both, "metropole {year}");
        both.extend(dates(year, regional));
        both.sort_unstable();
        both.dedup();
        assert_eq!(Calendar::alsace_moselle().holidays(number), both, "Alsace-Moselle {year}");
        years += 1;
    }
    assert_eq!(years, 68);
}

#[test]
fn whit_monday_stays_a_holiday_in_the_years_of_solidarity() {
    for date in ["2005-05-16", "2006-06-05", "2007-05-28"] {
        assert_eq!(Calendar::metropole().holiday_name(day(date)), Some("Lundi de Pentecôte"));
    }
}

#[test]
fn named_days() {
    let cases = [
        (Holiday::Epiphany, "2023-01-06", "fixed"),
        (Holiday::ShroveTuesday, "2023-02-21", "47 days before 9 April"),
        (Holiday::AshWednesday, "2024-02-14", "46 days before 31 March"),
        (Holiday::MidLent, "2023-03-16", "the third Thursday of Lent"),
        (Holiday::PalmSunday, "2023-04-02", "a week before Easter"),
        (Holiday::GoodFriday, "2023-04-07", "two days before"),
        (Holiday::Easter, "2285-03-22", "the earliest there is"),
        (Holiday::Easter, "1943-04-25", "the latest there is"),
        (Holiday::Easter, "1818-03-22", "the earliest, before"),
        (Holiday::Ascension, "2008-05-01", "on Labour Day"),
        (Holiday::Pentecost, "2023-05-28", "the seventh Sunday after Easter"),
        (Holiday::TrinitySunday, "2023-06-04", "the eighth"),
        (Holiday::MothersDay, "2024-05-26", "the last Sunday of May"),
        (Holiday::MothersDay, "2023-06-04", "28 May is Pentecost"),
        (Holiday::MothersDay, "2026-05-31", "Pentecost is the 24th: a fifth Sunday"),
        (Holiday::FathersDay, "2023-06-18", "the third Sunday of June"),
        (Holiday::FathersDay, "2025-06-15", "the earliest it can be"),
        (Holiday::SaintStephen, "2023-12-26", "fixed"),
        (Holiday::NewYearsEve, "2023-12-31", "fixed"),
    ];
    for (holiday, date, why) in cases {
        let want = day(date);
        assert_eq!(holiday.on(want.year()), Some(want), "{holiday}: {why}");
    }
    for &holiday in Holiday::ALL {
        assert_eq!(holiday.to_string(), holiday.name());
        for year in [i32::MIN, -1, 0, 10_000, i32::MAX] {
            assert_eq!(holiday.on(year), None, "{holiday} {year}");
        }
        for year in [1, 1582, 2000, 9999] {
            assert!(holiday.on(year).is_some(), "{holiday} {year}");
        }
    }
}

#[cfg(feature = "serde")]
#[test]
fn wire_words_are_those_of_json() {
    for &holiday in Holiday::ALL {
        assert_eq!(serde_json::to_value(holiday).expect("JSON"), holiday.as_str());
    }
    for &unit in Unit::ALL {
        assert_eq!(serde_json::to_value(unit).expect("JSON"), unit.as_str());
    }
}

#[test]
fn units_agree_with_each_other() {
    assert!(Unit::ALL.is_sorted());
    for &unit in Unit::ALL {
        assert!(unit.months().is_some() != unit.seconds().is_some(), "{unit} is counted one way");
        assert_eq!(unit.is_clock(), unit < Unit::Day);
    }
}

#[test]
fn month_ends() {
    let cases = [("2023-02-11", "2023-02-28"), ("2024-02-11", "2024-02-29"), ("1900-02-28", "1900-02-28"), ("2023-12-31", "2023-12-31")];
    for (within, last) in cases {
        assert_eq!(last_day_of_month(day(within)), Some(day(last)));
    }
    assert_eq!(first_day_of_month(day("2023-12-31")), Some(day("2023-12-01")));
    assert_eq!(last_day_of_month(NaiveDate::MAX), None);
    assert_eq!(add_months(day("2023-03-31"), -1), Some(day("2023-02-28")));
    assert_eq!(add_months(day("0001-01-31"), -1), None);
    assert_eq!(add_months(day("9999-12-01"), 1), None);
}

#[test]
fn kinds_of_day() {
    let calendar = Calendar::metropole();
    // Day, ouvrable, ouvré, reason.
    let cases = [
        ("2023-05-05", true, true, "a Friday"),
        ("2023-05-06", true, false, "a Saturday"),
        ("2023-05-07", false, false, "a Sunday"),
        ("2023-05-08", false, false, "a holiday on a Monday"),
        ("2021-05-08", false, false, "a holiday on a Saturday"),
        ("2023-12-26", true, true, "26 December outside Alsace-Moselle"),
    ];
    for (date, ouvrable, ouvre, why) in cases {
        let date = day(date);
        assert_eq!((calendar.is_ouvrable(date), calendar.is_ouvre(date)), (ouvrable, ouvre), "{date}: {why}");
    }
    assert_eq!(calendar.next_working_day(day("2024-05-07")), Some(day("2024-05-10")), "8 May, then Ascension");
    assert_eq!(calendar.next_working_day(day("9999-12-31")), None);
    assert_eq!(calendar.working_days_between(day("2023-04-30"), day("2023-05-31")), 19, "23 weekdays, 4 holidays");
    assert_eq!(calendar.working_days_between(day("2023-05-31"), day("2023-04-30")), 0, "the wrong way round");
    assert_eq!(calendar.working_days_between(day("2007-12-31"), day("2008-05-02")), 86, "1 May 2008 is also Ascension, and lost once");
    assert!(calendar.working_days_between(NaiveDate::MIN, NaiveDate::MAX) > 0);
}

#[test]
fn overseas_departments_keep_their_day_of_abolition() {
    // As C. trav. art. L. 3422-2 and the Python package holidays 0.109 have them.
    let cases = [
        (Calendar::guadeloupe(), "2023-05-27"),
        (Calendar::martinique(), "2023-05-22"),
        (Calendar::guyane(), "2023-06-10"),
        (Calendar::la_reunion(), "2023-12-20"),
        (Calendar::mayotte(), "2023-04-27"),
    ];
    for (calendar, date) in cases {
        assert_eq!(calendar.holiday_name(day(date)), Some("Abolition de l'esclavage"), "{}", calendar.name());
        assert_eq!(calendar.holidays(2023).len(), 12, "{}", calendar.name());
        assert!(!Calendar::metropole().is_holiday(day(date)));
    }
}

#[test]
fn places_are_read_by_their_name() {
    for name in ["metropole", "alsace-moselle", "guadeloupe", "martinique", "guyane", "la-reunion", "mayotte", "eu"] {
        assert_eq!(name.parse::<Calendar>().expect("a place").name(), name);
    }
    let error = "moselle".parse::<Calendar>().expect_err("no place");
    assert!(matches!(&error, Error::Setting { expected, .. } if expected.contains("alsace-moselle")), "{error}");
}

#[test]
fn a_calendar_of_ones_own() {
    let calendar = Calendar::builder()
        .name("works council")
        .with(Holiday::Christmas)
        .yearly(2, 29, "leap day")
        .once(day("2023-05-19"), "bridge")
        .build()
        .expect("a calendar");
    assert_eq!(calendar.name(), "works council");
    assert_eq!(calendar.holidays(2023), [day("2023-05-19"), day("2023-12-25")]);
    assert_eq!(calendar.holidays(2024), [day("2024-02-29"), day("2024-12-25")]);
    let without = calendar.customise().without(Holiday::Christmas).build().expect("a calendar");
    assert!(without.is_ouvre(day("2023-12-25")));
}

#[test]
fn a_calendar_that_cannot_be_is_refused_with_its_reason() {
    let refused = [
        Calendar::builder().yearly(2, 30, "never").build(),
        Calendar::builder().yearly(13, 1, "").build(),
        Calendar::builder().once(NaiveDate::MAX, "too late").build(),
        Calendar::builder().working_week([]).build(),
    ];
    for calendar in refused {
        assert!(matches!(&calendar, Err(Error::Entry { why, .. }) if why.contains(':')), "{calendar:?}");
    }
}

#[test]
fn a_year_of_holidays_ends_no_count_and_no_loop() {
    let mut builder = Calendar::builder();
    for ordinal in 0..366 {
        let date = day("2024-01-01") + chrono::Days::new(ordinal);
        builder = builder.yearly(date.month(), date.day(), "off");
    }
    let calendar = builder.build().expect("a calendar");
    assert_eq!(calendar.next_working_day(day("9000-01-01")), None);
    assert_eq!(calendar.roll(day("9990-01-01")), None);
}
