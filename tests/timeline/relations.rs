//! Allen's relations, against their definition.

use chrono::{NaiveDateTime, TimeDelta};
use frise::calendar::Interval;
use frise::timeline::allen::{Relation, relate};
use proptest::prelude::*;

use crate::page::when;

fn moment(day: i64) -> NaiveDateTime {
    "2020-01-01T00:00:00".parse::<NaiveDateTime>().expect("a moment") + TimeDelta::days(day)
}

#[test]
fn each_relation_is_what_it_is_called() {
    use Relation::{
        After, Before, Contains, During, Equals, FinishedBy, Finishes, Meets, MetBy, OverlappedBy, Overlaps, StartedBy, Starts,
    };
    let august = when("2020-08-10/2020-08-20");
    for (other, relation) in [
        ("2020-08-01/2020-08-05", Before),
        ("2020-08-01/2020-08-09", Meets),
        ("2020-08-01/2020-08-15", Overlaps),
        ("2020-08-10/2020-08-15", Starts),
        ("2020-08-12/2020-08-15", During),
        ("2020-08-15/2020-08-20", Finishes),
        ("2020-08-10/2020-08-20", Equals),
        ("2020-08-01/2020-08-20", FinishedBy),
        ("2020-08-01/2020-08-31", Contains),
        ("2020-08-10/2020-08-31", StartedBy),
        ("2020-08-15/2020-08-31", OverlappedBy),
        ("2020-08-21/2020-08-31", MetBy),
        ("2020-08-25/2020-08-31", After),
    ] {
        assert_eq!(relate(&when(other), &august), Some(relation), "{other}");
    }
}

proptest! {
    #[test]
    fn known_ends_leave_exactly_one_relation_and_its_inverse(a in 0i64..12, b in 0i64..6, c in 0i64..12, d in 0i64..6) {
        let (one, two) = (Interval::new(moment(a), moment(a + b)), Interval::new(moment(c), moment(c + d)));
        let relation = relate(&one, &two);
        prop_assert!(relation.is_some());
        prop_assert_eq!(relation.map(Relation::inverse), relate(&two, &one));
        prop_assert_eq!(relation == Some(Relation::Equals), one == two);
    }

    #[test]
    fn an_unknown_end_never_says_more_than_the_known_ones(a in 0i64..12, b in 1i64..6, c in 0i64..12, d in 1i64..6, mask in 0u8..16) {
        let whole = (Interval::new(moment(a), moment(a + b)), Interval::new(moment(c), moment(c + d)));
        let hide = |end: Option<NaiveDateTime>, bit: u8| end.filter(|_| mask & bit == 0);
        let one = Interval { from: hide(whole.0.from, 1), to: hide(whole.0.to, 2) };
        let two = Interval { from: hide(whole.1.from, 4), to: hide(whole.1.to, 8) };
        if let Some(relation) = relate(&one, &two) {
            prop_assert_eq!(Some(relation), relate(&whole.0, &whole.1));
        }
    }
}
