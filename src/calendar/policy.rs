//! The choices that the law leaves to the case, or that two readings of it leave open.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// What happens to a delay whose last day is no working day.
///
/// ```
/// use frise::calendar::Roll;
/// assert_eq!("art642".parse::<Roll>()?, Roll::Art642);
/// assert_eq!(Roll::Reg1182.to_string(), "reg1182");
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Roll {
    /// Nothing: notice periods, limitation periods, contracts that do not say otherwise.
    #[default]
    None,
    /// It is extended to the first working day, Saturday being none (CPC art. 642 al. 2).
    Art642,
    /// It ends with the following working day, hours excepted, and two days or more hold two working days
    /// (Regulation 1182/71 art. 3 §4 and §5).
    Reg1182,
}

/// How « N days before » is counted; the rolling of art. 642 never applies there (Cass. 14 Feb. 1990 n° 88-19.900).
///
/// ```
/// use frise::calendar::Backward;
/// assert_eq!("simple".parse::<Backward>()?, Backward::Simple);
/// assert!("soon".parse::<Backward>().unwrap_err().to_string().contains("clear, simple"));
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Backward {
    /// N clear days lie between the act and the event: event − N − 1 (Cass. com. 14 Mar. 2018 n° 16-26.996).
    #[default]
    Clear,
    /// The day of the event counts, that of the act does not: event − N (Cass. com. 11 Jan. 2005 n° 02-14118).
    Simple,
}

/// How « N jours fin de mois » is counted (C. com. art. L. 441-10 allows both readings).
///
/// ```
/// use frise::calendar::EndOfMonth;
/// assert_eq!("first".parse::<EndOfMonth>()?, EndOfMonth::First);
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum EndOfMonth {
    /// The days first, then the end of the month they lead to.
    #[default]
    Last,
    /// The end of the starting month first, then the days.
    First,
}

/// The caller's choices for the count of a delay; the default rolls nothing, counts clear days backward and takes the month's end last.
///
/// ```
/// use chrono::NaiveDate;
/// use frise::calendar::{Calendar, Delay, Policy, Roll};
/// let calendar = Calendar::metropole();
/// let start = NaiveDate::from_ymd_opt(2023, 9, 1).unwrap();
/// let quiet = Delay::days(8).due(start, &calendar, Policy::default())?;
/// assert_eq!(quiet.day.to_string(), "2023-09-09", "a Saturday");
/// let policy = Policy { roll: Roll::Art642, ..Policy::default() };
/// assert_eq!(Delay::days(8).due(start, &calendar, policy)?.day.to_string(), "2023-09-11");
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
pub struct Policy {
    /// What happens on a last day that is no working day.
    pub roll: Roll,
    /// How days before an event are counted.
    pub backward: Backward,
    /// How « fin de mois » is counted.
    pub end_of_month: EndOfMonth,
}

/// Reads and writes each value of a setting as its word, the one that serializes it.
macro_rules! words {
    ($name:ident, $setting:literal, $expected:literal, $($word:literal => $variant:ident),+) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(match self { $(Self::$variant => $word,)+ })
            }
        }

        impl FromStr for $name {
            type Err = Error;

            fn from_str(word: &str) -> Result<Self, Error> {
                match word {
                    $($word => Ok(Self::$variant),)+
                    _ => Err(Error::Setting { setting: $setting, given: word.to_owned(), expected: $expected }),
                }
            }
        }
    };
}

words!(Roll, "roll", "none, art642, reg1182", "none" => None, "art642" => Art642, "reg1182" => Reg1182);
words!(Backward, "backward", "clear, simple", "clear" => Clear, "simple" => Simple);
words!(EndOfMonth, "end_of_month", "last, first", "last" => Last, "first" => First);
