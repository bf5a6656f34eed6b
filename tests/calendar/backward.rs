//! Delays counted back from an event.

use crate::day;
use frise::Error;
use frise::calendar::{Backward, Calendar, Delay, Policy, Roll};

const CLEAR: Policy = Policy { roll: Roll::None, backward: Backward::Clear, end_of_month: frise::calendar::EndOfMonth::Last };
const SIMPLE: Policy = Policy { backward: Backward::Simple, ..CLEAR };

#[test]
#[rustfmt::skip]
fn two_counts() {
    // Event, delay, last day by clear days, last day by the simple count, reason.
    let cases = [
        ("2024-07-31", Delay::days(8), "2024-07-22", "2024-07-23", "23 to 30 July are eight full days"),
        ("2023-06-20", Delay::quinzaine(), "2023-06-04", "2023-06-05", "5 to 19 June are fifteen"),
        ("2023-03-31", Delay::months(1), "2023-02-27", "2023-02-28", "no 31 February: its last day"),
        ("2024-03-31", Delay::months(1), "2024-02-28", "2024-02-29", "in a leap year"),
        ("2023-01-05", Delay::weeks(1), "2022-12-28", "2022-12-29", "over the year's end"),
        ("2023-03-31", Delay::months(1).and(Delay::days(3)), "2023-02-24", "2023-02-25", "months first, as forward"),
        ("2023-05-22", Delay::days(5).ouvres(), "2023-05-11", "2023-05-12", "19, 17, 16, 15, 12: Ascension is off"),
        ("2023-09-11", Delay::days(1).ouvres(), "2023-09-07", "2023-09-08", "Friday is the one full day"),
        ("2023-09-11", Delay::days(1).ouvrables(), "2023-09-08", "2023-09-09", "Saturday is"),
        ("2023-09-11", Delay::hours(48), "2023-09-09", "2023-09-09", "hours are never clear"),
        ("2023-09-11", Delay::hours(36), "2023-09-09", "2023-09-09", "no hour known: a day and a half takes two days"),
        ("2023-09-11", Delay::hours(24).ouvres(), "2023-09-08", "2023-09-08", "24 heures ouvrées are one jour ouvré"),
        ("2023-09-11", Delay::days(3).francs(), "2023-09-07", "2023-09-07", "a franc delay is clear by itself"),
    ];
    let calendar = Calendar::metropole();
    for (event, delay, clear, simple, why) in cases {
        for (policy, want) in [(CLEAR, clear), (SIMPLE, simple)] {
            let due = delay.due_before(day(event), &calendar, policy).expect(why);
            assert_eq!(due.day, day(want), "{delay} before {event}: {why}\n{due}");
        }
    }
}

#[test]
fn nothing_counted_back_is_rolled() {
    let policy = Policy { roll: Roll::Art642, ..CLEAR };
    let due = Delay::quinzaine().due_before(day("2023-06-20"), &Calendar::metropole(), policy).expect("in range");
    assert_eq!((due.day, due.rolled), (day("2023-06-04"), None), "a Sunday stays");
    assert!(due.steps.iter().any(|step| step.rule == "Cass. 14 Feb. 1990 n° 88-19.900"), "{due}");
    let due = Delay::days(12).due_before(day("2023-06-20"), &Calendar::metropole(), policy).expect("in range");
    assert!(due.steps.iter().all(|step| !step.rule.starts_with("Cass. 14 Feb.")), "a Wednesday needs no reason: {due}");
}

#[test]
fn the_justification_names_the_count() {
    for (policy, rule) in [(CLEAR, "Cass. com. 14 Mar. 2018 n° 16-26.996"), (SIMPLE, "Cass. com. 11 Jan. 2005 n° 02-14118")] {
        let due = Delay::days(8).due_before(day("2024-07-31"), &Calendar::metropole(), policy).expect("in range");
        assert!(due.steps.iter().any(|step| step.rule == rule), "{due}");
    }
}

#[test]
fn an_end_of_month_has_no_way_back() {
    let error = Delay::days(45).end_of_month().due_before(day("2023-06-20"), &Calendar::metropole(), CLEAR);
    assert!(matches!(error, Err(Error::Entry { what: "delay", .. })));
}
