//! The calendar: named days, working days, and the counting of delays, as tables of cases and as properties.

use chrono::NaiveDate;

#[path = "calendar/backward.rs"]
mod backward;
#[path = "calendar/days.rs"]
mod days;
#[path = "calendar/delays.rs"]
mod delays;
#[path = "calendar/hours.rs"]
mod hours;
#[path = "calendar/properties.rs"]
mod properties;
#[path = "calendar/values.rs"]
mod values;

/// A day written YYYY-MM-DD.
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test's date")
}
