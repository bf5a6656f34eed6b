//! What a count comes to, and why.

use chrono::{NaiveDate, NaiveDateTime};
use std::borrow::Cow;
use std::fmt;

/// One step of a count: the rule applied, what it did in this case, the day it led to.
///
/// ```
/// use frise::calendar::{Calendar, Delay, Policy};
/// let due = Delay::days(8).due("2023-09-04".parse().unwrap(), &Calendar::metropole(), Policy::default())?;
/// let step = &due.steps[1];
/// assert_eq!((step.rule.as_ref(), step.day.to_string().as_str()), ("CPC art. 641 al. 1", "2023-09-12"));
/// assert_eq!(step.to_string(), "2023-09-12: 8 days on: Tuesday 12 September 2023. (CPC art. 641 al. 1)");
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Step {
    /// The article or decision.
    pub rule: Cow<'static, str>,
    /// What it does here, an English sentence.
    pub text: String,
    /// The day after this step.
    pub day: NaiveDate,
}

/// When a delay ends, and the justification step by step; its `Display` is the justification.
///
/// ```
/// use chrono::NaiveDate;
/// use frise::calendar::{Calendar, Delay, Policy, Roll};
/// let start = NaiveDate::from_ymd_opt(2023, 4, 14).unwrap();
/// let policy = Policy { roll: Roll::Art642, ..Policy::default() };
/// let due = Delay::quinzaine().due(start, &Calendar::metropole(), policy)?;
/// assert_eq!(due.day.to_string(), "2023-05-02");
/// assert_eq!(due.rolled, NaiveDate::from_ymd_opt(2023, 4, 29));
/// assert!(due.steps.iter().any(|step| step.rule == "CPC art. 642 al. 2"));
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Due {
    /// The last civil day on which acting is in time.
    pub day: NaiveDate,
    /// The moment of that day by which to act, where hours were counted from a known one; midnight at its end is 00:00 of the next.
    pub at: Option<NaiveDateTime>,
    /// The day on which it would have ended, where that was no working day and it was moved.
    pub rolled: Option<NaiveDate>,
    /// The steps of the count, first to last.
    pub steps: Vec<Step>,
}

impl fmt::Display for Due {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at {
            Some(at) => write!(f, "{at}")?,
            None => write!(f, "{}", self.day)?,
        }
        self.steps.iter().try_for_each(|step| write!(f, "\n  {step}"))
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.day, self.text, self.rule)
    }
}
