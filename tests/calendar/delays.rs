//! Delays counted forward from a day.

use crate::day;
use frise::Error;
use frise::calendar::{Calendar, Delay, Distance, EndOfMonth, Policy, Roll, Unit};

const PLAIN: Policy = Policy { roll: Roll::None, backward: frise::calendar::Backward::Clear, end_of_month: EndOfMonth::Last };
const CPC: Policy = Policy { roll: Roll::Art642, ..PLAIN };
const EU: Policy = Policy { roll: Roll::Reg1182, ..PLAIN };
const FIRST: Policy = Policy { end_of_month: EndOfMonth::First, ..PLAIN };

/// Start, delay, policy, last day, reason.
type Case = (&'static str, Delay, Policy, &'static str, &'static str);

fn check(calendar: &Calendar, cases: &[Case]) {
    for (from, delay, policy, want, why) in cases {
        let due = delay.due(day(from), calendar, *policy).expect(why);
        assert_eq!(due.day, day(want), "{delay} from {from}: {why}\n{due}");
        assert_eq!(due.steps.last().map(|step| step.day), Some(due.day), "{why}");
    }
}

#[test]
fn the_default_policy_is_the_plain_one() {
    assert_eq!(Policy::default(), PLAIN);
}

#[test]
#[rustfmt::skip]
fn days_and_weeks() {
    check(&Calendar::metropole(), &[
        ("2023-02-06", Delay::days(15), PLAIN, "2023-02-21", "the 7th is day 1"),
        ("2023-02-06", Delay::days(0), PLAIN, "2023-02-06", "no time is the day itself"),
        ("2024-02-27", Delay::days(3), PLAIN, "2024-03-01", "28, 29 February (leap), 1 March"),
        ("2023-02-27", Delay::days(3), PLAIN, "2023-03-02", "28 February, 1, 2 March"),
        ("2023-12-20", Delay::huitaine(), PLAIN, "2023-12-28", "a huitaine is eight days"),
        ("2023-12-20", Delay::quinzaine(), PLAIN, "2024-01-04", "a quinzaine is fifteen, over the year's end"),
        ("2023-02-09", Delay::weeks(2), PLAIN, "2023-02-23", "Thursday to Thursday"),
        ("2023-02-09", Delay::weeks(2).ouvres(), PLAIN, "2023-02-23", "weeks hold every day"),
    ]);
}

#[test]
#[rustfmt::skip]
fn months_and_years() {
    check(&Calendar::metropole(), &[
        ("2023-01-31", Delay::months(1), PLAIN, "2023-02-28", "no 31 February: its last day"),
        ("2024-01-31", Delay::months(1), PLAIN, "2024-02-29", "the last day of a leap February"),
        ("2023-01-31", Delay::months(2), PLAIN, "2023-03-31", "both months at once: the short one leaves no trace"),
        ("2023-02-28", Delay::months(1), PLAIN, "2023-03-28", "the end of February does not become the end of March"),
        ("2024-02-29", Delay::months(1), PLAIN, "2024-03-29", "nor does 29 February"),
        ("2022-11-30", Delay::months(3), PLAIN, "2023-02-28", "over the year's end into a short month"),
        ("2023-08-31", Delay::months(6), PLAIN, "2024-02-29", "into a leap February"),
        ("2024-02-29", Delay::years(1), PLAIN, "2025-02-28", "no 29 February in 2025"),
        ("2024-02-29", Delay::years(4), PLAIN, "2028-02-29", "the next leap year has one"),
        ("1899-02-28", Delay::years(1), PLAIN, "1900-02-28", "1900 is no leap year and nothing jumps"),
        ("2023-05-10", Delay::of(2, Unit::Quarter), PLAIN, "2023-11-10", "two quarters are six months"),
        ("2023-05-10", Delay::of(1, Unit::Half), PLAIN, "2023-11-10", "so is a half"),
        ("2023-05-10", Delay::of(3, Unit::Decade), PLAIN, "2053-05-10", "thirty years"),
        ("2023-05-10", Delay::of(1, Unit::Century), PLAIN, "2123-05-10", "a hundred years"),
    ]);
}

#[test]
#[rustfmt::skip]
fn months_come_before_days() {
    check(&Calendar::metropole(), &[
        ("2017-02-12", Delay::months(1).and(Delay::days(15)), PLAIN, "2017-03-27", "the law's own example"),
        ("2023-01-30", Delay::months(1).and(Delay::days(2)), PLAIN, "2023-03-02", "28 February + 2; days first would give 1 March"),
        ("2023-01-30", Delay::days(2).and(Delay::months(1)), PLAIN, "2023-03-02", "in whatever order it is said"),
        ("2023-01-31", Delay::years(1).and(Delay::months(1)), PLAIN, "2024-02-29", "thirteen months at once"),
        ("2023-03-31", Delay::months(1).and(Delay::days(3).ouvres()), PLAIN, "2023-05-04", "Sunday 30 April, then 2, 3, 4 May; the 1st is off"),
        ("2023-03-01", Delay::months(1).and(Delay::weeks(1)).and(Delay::days(1)), PLAIN, "2023-04-09", "1 April, 8 April, 9 April"),
    ]);
}

#[test]
#[rustfmt::skip]
fn a_delay_rolls_only_when_asked() {
    check(&Calendar::metropole(), &[
        ("2023-09-01", Delay::days(8), PLAIN, "2023-09-09", "a Saturday, and nobody asked"),
        ("2023-09-01", Delay::days(8), CPC, "2023-09-11", "Saturday rolls to Monday"),
        ("2023-09-02", Delay::days(8), CPC, "2023-09-11", "so does Sunday"),
        ("2023-09-01", Delay::days(7), CPC, "2023-09-08", "Friday stays"),
        ("2024-04-23", Delay::days(15), CPC, "2024-05-10", "8 May 2024 is the eve of Ascension: Friday 10"),
        ("2027-04-16", Delay::days(15), CPC, "2027-05-03", "1 May on a Saturday: Monday 3"),
        ("2022-12-10", Delay::days(15), CPC, "2022-12-26", "Christmas on a Sunday leaves Monday free"),
        ("2024-12-17", Delay::days(15), CPC, "2025-01-02", "New Year on a Wednesday"),
        ("2025-12-10", Delay::days(15), CPC, "2025-12-26", "Christmas on a Thursday, a Friday after it"),
        ("2023-02-10", Delay::months(2), CPC, "2023-04-11", "Easter Monday"),
        ("2005-05-01", Delay::days(15), CPC, "2005-05-17", "Whit Monday 2005 was worked as the day of solidarity but a holiday"),
        ("2023-01-08", Delay::months(4), CPC, "2023-05-09", "8 May on a Monday"),
    ]);
}

#[test]
#[rustfmt::skip]
fn holidays_are_those_of_the_place() {
    check(&Calendar::alsace_moselle(), &[
        ("2023-03-23", Delay::days(15), CPC, "2023-04-11", "Good Friday, weekend, Easter Monday"),
        ("2023-12-11", Delay::days(14), CPC, "2023-12-27", "25 and 26 December"),
        ("2022-12-22", Delay::days(3).ouvrables(), PLAIN, "2022-12-27", "23, 24, then 26 is off"),
    ]);
    check(&Calendar::metropole(), &[
        ("2023-03-23", Delay::days(15), CPC, "2023-04-07", "Good Friday is a working day"),
        ("2023-12-11", Delay::days(14), CPC, "2023-12-26", "26 December too"),
        ("2022-12-22", Delay::days(3).ouvrables(), PLAIN, "2022-12-26", "23, 24, 26"),
    ]);
    check(&Calendar::la_reunion(), &[(
            "2023-12-05",
            Delay::days(15),
            CPC,
            "2023-12-21",
            "20 December: abolition of slavery",
        )],
    );
}

#[test]
#[rustfmt::skip]
fn francs() {
    check(&Calendar::metropole(), &[
        ("2022-11-03", Delay::months(2).francs(), CPC, "2023-01-04", "3 January does not count"),
        ("2023-09-05", Delay::days(3).francs(), CPC, "2023-09-11", "6, 7, 8 in full; Saturday 9 rolls"),
        ("2023-09-05", Delay::days(3), CPC, "2023-09-08", "without franc the Friday is the last"),
        ("2023-09-06", Delay::days(3).francs(), CPC, "2023-09-11", "to Saturday 9, beyond it Sunday, rolled"),
        ("2023-09-07", Delay::days(3).francs(), CPC, "2023-09-11", "to Sunday 10, beyond it Monday"),
        ("2023-09-07", Delay::days(4).francs(), CPC, "2023-09-12", "the count is not rolled before the day beyond is added"),
        ("2023-01-31", Delay::months(1).francs(), PLAIN, "2023-03-01", "28 February, then the day after"),
        ("2023-09-06", Delay::days(2).ouvres().francs(), PLAIN, "2023-09-11", "7, 8; the next ouvré"),
    ]);
}

#[test]
#[rustfmt::skip]
fn distance_lengthens_in_months() {
    check(&Calendar::metropole(), &[
        ("2022-12-31", Delay::months(1).distance(Distance::Overseas), PLAIN, "2023-02-28", "two months at once"),
        ("2023-03-15", Delay::months(1).distance(Distance::Abroad), CPC, "2023-06-15", "three months"),
        ("2023-01-10", Delay::days(15).distance(Distance::Abroad), CPC, "2023-03-27", "10 March + 15 = Saturday 25, rolled"),
        ("2023-01-31", Delay::days(10).distance(Distance::Overseas), PLAIN, "2023-03-10", "28 February + 10"),
    ]);
}

#[test]
#[rustfmt::skip]
fn ouvres_and_ouvrables() {
    check(&Calendar::metropole(), &[
        ("2023-05-03", Delay::days(10).ouvres(), PLAIN, "2023-05-19", "4, 5, 9–12, 15–17, 19: Monday 8 and Ascension are off"),
        ("2023-05-03", Delay::days(10).ouvrables(), PLAIN, "2023-05-16", "4–6, 9–13, 15, 16"),
        ("2023-05-03", Delay::days(10), PLAIN, "2023-05-13", "every day"),
        ("2023-07-13", Delay::days(1).ouvrables(), PLAIN, "2023-07-15", "Saturday after the national day"),
        ("2023-07-13", Delay::days(1).ouvres(), PLAIN, "2023-07-17", "Monday after it"),
        ("2023-07-16", Delay::days(1).ouvres(), PLAIN, "2023-07-17", "from a Sunday"),
        ("2024-12-20", Delay::days(10).ouvres(), PLAIN, "2025-01-07", "23, 24, 26, 27, 30, 31, 2, 3, 6, 7"),
        ("2023-01-02", Delay::days(250).ouvres(), PLAIN, "2023-12-29", "260 weekdays in 2023, 9 holidays on them, less 2 January: the last ouvré of the year"),
    ]);
}

#[test]
#[rustfmt::skip]
fn a_working_week_of_ones_own() {
    use chrono::Weekday::{Fri, Sat, Thu, Tue, Wed};
    let shop = Calendar::metropole()
        .customise()
        .working_week([Tue, Wed, Thu, Fri, Sat])
        .build()
        .expect("a week");
    check(&shop, &[
        ("2023-09-08", Delay::days(3).ouvres(), PLAIN, "2023-09-13", "Saturday 9, Tuesday 12, Wednesday 13"),
        ("2023-09-08", Delay::days(3).ouvrables(), PLAIN, "2023-09-12", "9, 11, 12: ouvrables do not follow the shop"),
        ("2023-09-01", Delay::days(8), CPC, "2023-09-11", "nor does article 642: Saturday rolls to Monday"),
    ]);
}

#[test]
#[rustfmt::skip]
fn two_readings_of_end_of_month() {
    check(&Calendar::metropole(), &[
        ("2023-01-20", Delay::days(45).end_of_month(), PLAIN, "2023-03-31", "6 March, then the end of March"),
        ("2023-01-20", Delay::days(45).end_of_month(), FIRST, "2023-03-17", "31 January, then 45 days"),
        ("2023-12-05", Delay::days(60).end_of_month(), PLAIN, "2024-02-29", "3 February, then the end of a leap February"),
        ("2023-12-05", Delay::days(60).end_of_month(), FIRST, "2024-02-29", "31 December + 60: the same day this time"),
        ("2023-06-30", Delay::days(0).end_of_month(), PLAIN, "2023-06-30", "already there"),
    ]);
}

#[test]
#[rustfmt::skip]
fn regulation_1182_71() {
    check(&Calendar::eu(), &[
        ("2023-03-01", Delay::days(2), EU, "2023-03-03", "Thursday and Friday are two working days"),
        ("2023-03-03", Delay::days(1), EU, "2023-03-06", "Saturday: the following working day"),
        ("2023-03-03", Delay::days(2), EU, "2023-03-07", "Sunday rolls to Monday, but two days hold two working days"),
        ("2023-03-02", Delay::days(2), EU, "2023-03-06", "Friday and, rolled, Monday"),
        ("2023-03-03", Delay::weeks(1), EU, "2023-03-10", "the same day of the week"),
        ("2023-01-30", Delay::months(1), EU, "2023-02-28", "the last day of the month"),
        ("2023-03-03", Delay::hours(48), EU, "2023-03-05", "hours are not moved"),
        ("2024-03-28", Delay::days(4), EU, "2024-04-02", "Easter Monday"),
    ]);
}

#[test]
fn the_justification_cites_each_rule() {
    let due = |delay: Delay, from: &str| delay.due(day(from), &Calendar::metropole(), CPC).expect("in range");
    let rules = |delay, from| due(delay, from).steps.iter().map(|step| step.rule.to_string()).collect::<Vec<_>>();
    assert_eq!(rules(Delay::days(8), "2023-09-01"), ["CPC art. 640", "CPC art. 641 al. 1", "CPC art. 642 al. 2", "CPC art. 642 al. 1"]);
    assert_eq!(
        rules(Delay::months(1).and(Delay::days(4)).distance(Distance::Overseas).francs(), "2023-01-02"),
        ["CPC art. 640", "CPC art. 643", "CPC art. 641 al. 2", "CPC art. 641 al. 3", "CE 19 Sept. 2014 n° 362568", "CPC art. 642 al. 1"]
    );
    let moved = due(Delay::days(15), "2024-04-23");
    assert_eq!(moved.rolled, Some(day("2024-05-08")));
    assert_eq!(
        moved.to_string(),
        "2024-05-10\n\
        \x20 2024-04-23: Counted from Tuesday 23 April 2024, a day that does not count: 15 days. (CPC art. 640)\n\
        \x20 2024-05-08: 15 days on: Wednesday 8 May 2024. (CPC art. 641 al. 1)\n\
        \x20 2024-05-10: Wednesday 8 May 2024 is a holiday, Victoire 1945: moved to Friday 10 May 2024. (CPC art. 642 al. 2)\n\
        \x20 2024-05-10: Friday 10 May 2024 is the last day, until 24:00. (CPC art. 642 al. 1)"
    );
    let skipped = due(Delay::days(10).ouvres(), "2023-05-03").to_string();
    assert!(skipped.contains("Victoire 1945 (8 May), Ascension (18 May) left out"), "{skipped}");
    assert_eq!(due(Delay::days(7), "2023-09-01").rolled, None);
}

#[test]
fn what_leaves_the_calendar_is_an_error_and_says_so() {
    let calendar = Calendar::metropole();
    let from = day("2023-05-03");
    for count in [999_999_999, i64::MAX.unsigned_abs(), u64::MAX] {
        for &unit in Unit::ALL {
            let delay = Delay::of(count, unit);
            for delay in [delay, delay.ouvres(), delay.ouvrables().francs(), delay.end_of_month(), delay.and(delay)] {
                for policy in [PLAIN, CPC, EU, FIRST] {
                    let fits = count == 999_999_999 && matches!(unit, Unit::Second | Unit::Minute);
                    let due = delay.due(from, &calendar, policy);
                    assert_eq!(due.is_ok(), fits, "{delay}");
                    let at = delay.due_at(from.and_time(chrono::NaiveTime::MIN), &calendar, policy);
                    assert_eq!(at.is_ok(), fits, "{delay}");
                    assert!(delay.due_before(from, &calendar, policy).is_err() || fits, "{delay}");
                }
            }
        }
    }
    let error = Delay::days(999_999_999).due(from, &calendar, PLAIN).expect_err("too far");
    assert_eq!(error, Error::OutOfRange { what: "999999999 days".to_owned(), from: "2023-05-03".to_owned() });
    let last = day("9999-12-31");
    assert!(Delay::days(0).due(last, &calendar, PLAIN).is_ok());
    assert!(Delay::days(0).francs().due(last, &calendar, PLAIN).is_err());
    assert!(Delay::days(1).due_before(day("0001-01-01"), &calendar, PLAIN).is_err());
    assert!(Delay::days(0).due(chrono::NaiveDate::MAX, &calendar, PLAIN).is_err());
}

#[test]
fn a_delay_reads_as_it_is_said() {
    let cases = [
        (Delay::days(1), "1 day"),
        (Delay::default(), "no time"),
        (Delay::years(1).and(Delay::months(2)).and(Delay::weeks(1)), "1 year 2 months 1 week"),
        (Delay::days(10).ouvrables(), "10 days ouvrables"),
        (Delay::hours(48).ouvres(), "48 hours ouvrées"),
        (Delay::of(5_430, Unit::Second), "1 hour 30 minutes 30 seconds"),
        (Delay::months(2).francs(), "2 months, franc"),
        (Delay::days(45).end_of_month().distance(Distance::Abroad), "45 days, end of month, party abroad"),
    ];
    for (delay, want) in cases {
        assert_eq!(delay.to_string(), want);
    }
}

#[cfg(feature = "serde")]
#[test]
fn delays_and_policies_survive_json() {
    let delay = Delay::months(1).and(Delay::days(10).ouvres()).francs().distance(Distance::Overseas);
    let json = serde_json::to_string(&delay).expect("JSON");
    assert_eq!(serde_json::from_str::<Delay>(&json).expect("a delay"), delay);
    let policy: Policy = serde_json::from_str(r#"{"roll": "art642", "backward": "simple"}"#).expect("a policy");
    assert_eq!(policy, Policy { backward: frise::calendar::Backward::Simple, ..CPC });
    let due = delay.due(day("2023-01-31"), &Calendar::metropole(), policy).expect("in range");
    assert!(serde_json::to_string(&due).expect("JSON").contains("\"rule\":\"CPC art. 643\""));
}
