//! Delays in hours, from a known moment and from a day alone.

use crate::day;
use chrono::NaiveDateTime;
use frise::calendar::{Calendar, Delay, Policy, Roll, Unit};

fn moment(text: &str) -> NaiveDateTime {
    text.parse().expect("a test's moment")
}

#[test]
#[rustfmt::skip]
fn from_a_day_alone() {
    let cases = [
        ("2023-04-03", Delay::hours(72), "2023-04-06", "three days of twenty-four hours"),
        ("2023-04-03", Delay::hours(36), "2023-04-04", "what is left over a day may be late: it is dropped"),
        ("2023-04-03", Delay::hours(6), "2023-04-03", "less than a day is that day"),
        ("2023-03-24", Delay::hours(48).ouvres(), "2023-03-28", "48 heures ouvrées from a Friday: Monday, Tuesday"),
        ("2023-03-24", Delay::hours(48).ouvrables(), "2023-03-27", "Saturday, Monday"),
    ];
    for (from, delay, want, why) in cases {
        let due = delay
            .due(day(from), &Calendar::metropole(), Policy::default())
            .expect(why);
        assert_eq!((due.day, due.at), (day(want), None), "{why}\n{due}");
    }
}

#[test]
#[rustfmt::skip]
fn from_a_known_moment() {
    // Start, delay, moment, day it belongs to, reason; 5 June 2023 is a Monday.
    let cases = [
        ("2023-06-05T15:30:00", Delay::hours(24), "2023-06-06T15:30:00", "2023-06-06", "to the same hour"),
        ("2023-06-05T15:00:00", Delay::hours(9), "2023-06-06T00:00:00", "2023-06-05", "midnight ends its day"),
        ("2023-06-05T15:00:00", Delay::of(90, Unit::Minute), "2023-06-05T16:30:00", "2023-06-05", "minutes"),
        ("2023-06-05T18:00:00", Delay::days(1).and(Delay::hours(12)), "2023-06-07T06:00:00", "2023-06-07", "the day, then the hours"),
        ("2023-06-09T20:00:00", Delay::hours(10), "2023-06-10T06:00:00", "2023-06-10", "into a Saturday"),
        ("2023-06-09T20:00:00", Delay::hours(10).ouvres(), "2023-06-12T06:00:00", "2023-06-12", "four hours on Friday, six on Monday"),
        ("2023-06-09T20:00:00", Delay::hours(4).ouvres(), "2023-06-10T00:00:00", "2023-06-09", "to the end of Friday"),
        ("2023-06-10T11:00:00", Delay::hours(24).ouvres(), "2023-06-13T00:00:00", "2023-06-12", "Saturday holds no heure ouvrée: all of Monday"),
        ("2023-06-09T15:00:00", Delay::hours(48).ouvres(), "2023-06-13T15:00:00", "2023-06-13", "two jours ouvrés, to the hour"),
    ];
    for (from, delay, at, last, why) in cases {
        let due = delay
            .due_at(moment(from), &Calendar::metropole(), Policy::default())
            .expect(why);
        assert_eq!(
            (due.at, due.day),
            (Some(moment(at)), day(last)),
            "{why}\n{due}"
        );
    }
}

#[test]
#[rustfmt::skip]
fn before_a_known_moment() {
    // 20 June 2023 is a Tuesday, the 18th a Sunday.
    let cases = [
        ("2023-06-20T14:00:00", Delay::hours(48), "2023-06-18T14:00:00", "2023-06-18", "to the same hour"),
        ("2023-06-20T14:00:00", Delay::hours(14), "2023-06-20T00:00:00", "2023-06-19", "by the end of the day before"),
        ("2023-06-19T10:00:00", Delay::hours(24).ouvres(), "2023-06-16T10:00:00", "2023-06-16", "Friday at the same hour"),
        ("2023-06-18T10:00:00", Delay::hours(12).ouvres(), "2023-06-16T12:00:00", "2023-06-16", "from the end of Friday"),
    ];
    for (event, delay, at, last, why) in cases {
        let due = delay
            .due_before_at(moment(event), &Calendar::metropole(), Policy::default())
            .expect(why);
        assert_eq!(
            (due.at, due.day),
            (Some(moment(at)), day(last)),
            "{why}\n{due}"
        );
    }
}

#[test]
fn an_hour_without_hours_changes_nothing() {
    let due = Delay::days(3).due_at(moment("2023-06-05T15:30:00"), &Calendar::metropole(), Policy::default()).expect("in range");
    assert_eq!((due.day, due.at), (day("2023-06-08"), None));
}

#[test]
fn hours_that_roll_end_with_the_day() {
    let friday = moment("2023-06-09T15:00:00");
    let policy = Policy { roll: Roll::Art642, ..Policy::default() };
    let due = Delay::hours(24).due_at(friday, &Calendar::metropole(), policy).expect("in range");
    assert_eq!((due.day, due.at, due.rolled), (day("2023-06-12"), None, Some(day("2023-06-10"))));
    let policy = Policy { roll: Roll::Reg1182, ..Policy::default() };
    let due = Delay::hours(24).due_at(friday, &Calendar::eu(), policy).expect("in range");
    assert_eq!((due.day, due.rolled), (day("2023-06-10"), None), "the Regulation leaves hours alone");
}
