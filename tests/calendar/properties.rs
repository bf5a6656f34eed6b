//! What holds of every day of eight centuries, and of every number.

use chrono::{Datelike, NaiveDate, Weekday};
use frise::calendar::{
    Backward, Calendar, DayKind, Delay, EndOfMonth, Policy, Roll, Unit, add_days, add_months, days_in_month, easter, last_day_of_month,
};
use proptest::prelude::*;

const SIMPLE: Policy = Policy { roll: Roll::None, backward: Backward::Simple, end_of_month: EndOfMonth::Last };

fn date() -> impl Strategy<Value = NaiveDate> {
    (1600i32..=2400, 1u32..=366).prop_filter_map("a day of that year", |(year, ordinal)| NaiveDate::from_yo_opt(year, ordinal))
}

fn calendar() -> impl Strategy<Value = Calendar> {
    let shop = || Calendar::metropole().customise().working_week([Weekday::Tue, Weekday::Sat]).build().expect("a week");
    prop_oneof![Just(Calendar::metropole()), Just(Calendar::alsace_moselle()), Just(Calendar::mayotte()), Just(shop())]
}

fn kind() -> impl Strategy<Value = DayKind> {
    prop_oneof![Just(DayKind::Calendaire), Just(DayKind::Ouvrable), Just(DayKind::Ouvre)]
}

fn policy() -> impl Strategy<Value = Policy> {
    let roll = prop_oneof![Just(Roll::None), Just(Roll::Art642), Just(Roll::Reg1182)];
    let backward = prop_oneof![Just(Backward::Clear), Just(Backward::Simple)];
    let end = prop_oneof![Just(EndOfMonth::Last), Just(EndOfMonth::First)];
    (roll, backward, end).prop_map(|(roll, backward, end_of_month)| Policy { roll, backward, end_of_month })
}

/// A delay of some months and days, franc or not, to the end of the month or not.
fn delay(count: impl Strategy<Value = u64>) -> impl Strategy<Value = Delay> {
    (0u64..40, count, kind(), any::<bool>(), any::<bool>()).prop_map(|(months, days, kind, franc, end)| {
        let delay = Delay::months(months).and(Delay::days(days).kind(kind));
        let delay = if franc { delay.francs() } else { delay };
        if end { delay.end_of_month() } else { delay }
    })
}

proptest! {
    #[test]
    fn a_month_keeps_the_number_or_ends(from in date(), count in -3000i64..3000) {
        let to = add_months(from, count).expect("in range");
        prop_assert_eq!(i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month()), count);
        let last = days_in_month(to.year(), to.month()).expect("in range");
        prop_assert_eq!(to.day(), from.day().min(last));
        let end = last_day_of_month(from).expect("in range");
        prop_assert_eq!(end.succ_opt().map(|d| d.day()), Some(1));
        prop_assert_eq!(end.month(), from.month());
    }

    #[test]
    fn no_number_panics(from in any::<i32>(), count in any::<i64>(), number in any::<u64>(), policy in policy(), kind in kind()) {
        let from = NaiveDate::from_num_days_from_ce_opt(from).unwrap_or(NaiveDate::MIN);
        let moment = from.and_time(chrono::NaiveTime::MIN);
        let calendar = Calendar::metropole();
        let _ = (add_days(from, count), add_months(from, count), last_day_of_month(from), calendar.advance(from, count, kind));
        for &unit in Unit::ALL {
            let delay = Delay::of(number, unit).kind(kind).francs();
            let _ = (delay.due(from, &calendar, policy), delay.due_at(moment, &calendar, policy));
            let _ = (delay.due_before(from, &calendar, policy), delay.due_before_at(moment, &calendar, policy));
        }
    }

    #[test]
    fn a_longer_delay_is_never_due_earlier(
        from in date(), delay in delay(0u64..400), days in 0u64..50, months in 0u64..5, calendar in calendar(), policy in policy()
    ) {
        let longer = delay.and(Delay::days(days)).and(Delay::months(months));
        let (short, long) = (delay.due(from, &calendar, policy), longer.due(from, &calendar, policy));
        prop_assert!(short.expect("in range").day <= long.expect("in range").day);
    }

    #[test]
    fn a_later_start_is_never_due_earlier(
        from in date(), later in 0i64..70, delay in delay(0u64..400), calendar in calendar(), policy in policy()
    ) {
        let other = add_days(from, later).expect("in range");
        let (early, late) = (delay.due(from, &calendar, policy), delay.due(other, &calendar, policy));
        prop_assert!(early.expect("in range").day <= late.expect("in range").day);
    }

    #[test]
    fn backward_and_forward_agree(event in date(), days in 0u64..400, kind in kind(), calendar in calendar()) {
        let event = calendar.advance(event, 1, kind).expect("in range");
        let delay = Delay::days(days).kind(kind);
        let act = delay.due_before(event, &calendar, SIMPLE).expect("in range").day;
        prop_assert_eq!(delay.due(act, &calendar, SIMPLE).expect("in range").day, event);
        let clear = delay.due_before(event, &calendar, Policy::default()).expect("in range").day;
        prop_assert_eq!(delay.francs().due(clear, &calendar, SIMPLE).expect("in range").day, event);
        prop_assert!(clear < act);
    }

    #[test]
    fn a_count_of_days_is_the_walk_over_them(from in date(), count in -800i64..800, kind in kind(), calendar in calendar()) {
        let mut walked = from;
        let mut left = count.abs();
        while left > 0 {
            walked = add_days(walked, count.signum()).expect("in range");
            left -= i64::from(calendar.counts(kind, walked));
        }
        prop_assert_eq!(calendar.advance(from, count, kind), Some(walked));
    }

    #[test]
    fn working_days_between_counts_them(from in date(), length in 0i64..1500, calendar in calendar()) {
        let to = add_days(from, length).expect("in range");
        let walked = from.iter_days().skip(1).take_while(|d| *d <= to).filter(|d| calendar.is_ouvre(*d)).count() as u64;
        prop_assert_eq!(calendar.working_days_between(from, to), walked);
    }

    #[test]
    fn ouvres_end_on_a_worked_day(from in date(), days in 1u64..400, calendar in calendar(), franc in any::<bool>()) {
        let delay = Delay::days(days).ouvres();
        let delay = if franc { delay.francs() } else { delay };
        prop_assert!(calendar.is_ouvre(delay.due(from, &calendar, SIMPLE).expect("in range").day));
    }

    #[test]
    fn rolling_twice_is_rolling_once(from in date(), calendar in calendar(), delay in delay(0u64..400)) {
        let once = calendar.roll(from).expect("in range");
        prop_assert_eq!(calendar.roll(once), Some(once));
        prop_assert!(from <= once && calendar.is_procedural_day(once));
        let rolled = delay.due(from, &calendar, Policy { roll: Roll::Art642, ..SIMPLE }).expect("in range");
        let plain = delay.due(from, &calendar, SIMPLE).expect("in range");
        prop_assert_eq!(Some(rolled.day), calendar.roll(plain.day));
        prop_assert_eq!(rolled.rolled, Some(plain.day).filter(|day| *day != rolled.day));
    }

    #[test]
    fn a_period_of_the_regulation_holds_two_working_days(from in date(), days in 2u64..30) {
        let calendar = Calendar::eu();
        let due = Delay::days(days).due(from, &calendar, Policy { roll: Roll::Reg1182, ..SIMPLE }).expect("in range");
        prop_assert!(calendar.is_procedural_day(due.day));
        prop_assert!(calendar.working_days_between(from, due.day) >= 2);
    }

    #[test]
    fn easter_is_a_sunday_of_spring(year in 1i32..=9999) {
        let sunday = easter(year).expect("in range");
        prop_assert_eq!(sunday.weekday(), Weekday::Sun);
        prop_assert!((NaiveDate::from_ymd_opt(year, 3, 22)..=NaiveDate::from_ymd_opt(year, 4, 25)).contains(&Some(sunday)));
    }
}
