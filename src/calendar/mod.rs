//! The civil calendar and the counting of French legal deadlines.
//!
//! This floor knows the world and no text: units of time, the days of the year that have a name, which days are
//! worked where, and the rules by which a delay becomes a day. Every date lies within the years 1 to 9999 of the
//! Gregorian calendar, prolonged backward; what would leave them is `None` or [`Error::OutOfRange`](crate::Error).
//!
//! ```
//! use chrono::NaiveDate;
//! use frise::calendar::{Calendar, Delay, Policy, Roll};
//!
//! let served = NaiveDate::from_ymd_opt(2022, 11, 3).unwrap();
//! let policy = Policy { roll: Roll::Art642, ..Policy::default() };
//! let due = Delay::months(2).francs().due(served, &Calendar::metropole(), policy)?;
//! assert_eq!(due.day.to_string(), "2023-01-04");
//! assert!(due.to_string().contains("CPC art. 641 al. 2"));
//! # Ok::<(), frise::Error>(())
//! ```

mod arith;
mod bounds;
mod builder;
mod count;
mod delay;
mod due;
mod easter;
mod edtf;
mod edtf_parse;
mod ending;
mod grain;
mod holiday;
mod interval;
mod parse;
mod places;
mod policy;
mod quantity;
mod timex;
mod week;
mod working;

pub use arith::{add_days, add_months, days_in_month, first_day_of_month, last_day_of_month};
pub use builder::CalendarBuilder;
pub use delay::{Delay, Distance};
pub use due::{Due, Step};
pub use easter::easter;
pub use edtf::{Edtf, EdtfEnd};
pub use grain::Unit;
pub use holiday::Holiday;
pub use interval::Interval;
pub use policy::{Backward, EndOfMonth, Policy, Roll};
pub use timex::{ClockValue, Count, DateValue, DayPart, Length, Season, SetValue, Timex};
pub use week::DayKind;
pub use working::Calendar;
