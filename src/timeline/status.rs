//! How a deadline stands on a day, by what was known that day.

use chrono::NaiveDate;

use crate::calendar::Calendar;
use crate::kind::DeadlineAct;

use super::thread::DeadlineThread;

/// How a deadline stands on a day.
///
/// ```
/// use frise::timeline::Status;
/// use frise::{Document, Extractor, Timeline, calendar::Calendar};
/// let document = Document::new("Airbus doit répondre avant le 1er avril.").id("d").written("2021-03-01".parse().unwrap());
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let thread = timeline.deadlines().next().unwrap();
/// let status = |day: &str| thread.status_at(day.parse().unwrap(), &Calendar::metropole());
/// assert_eq!(status("2021-02-28"), Status::Unknown, "nobody has told it yet");
/// assert_eq!(status("2021-03-31"), Status::DueToday);
/// assert_eq!(status("2021-04-01"), Status::Expired);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Status {
    /// Nothing of it is known yet.
    Unknown,
    /// It is set, and its day cannot be told yet: what it runs from is not dated.
    Pending,
    /// Its last day is still to come.
    DueIn {
        /// Days from the one asked about, which does not count, to the last one.
        calendar_days: i64,
        /// The « ouvrés » days among them.
        working_days: u64,
    },
    /// This is its last day.
    DueToday,
    /// Its last day is past.
    Expired,
    /// What was due is done.
    Met,
    /// It does not run.
    Suspended,
}

impl DeadlineThread {
    /// How the deadline stands on `date`, by what was known that day; `calendar` says which days are worked.
    ///
    /// A step is known from the day of its act, or, where that is not told, from the day its document was written; what no
    /// date at all places is known from the outset. What is met stays met; a suspension lasts until the deadline is set or moved anew.
    #[must_use]
    pub fn status_at(&self, date: NaiveDate, calendar: &Calendar) -> Status {
        let known = || self.steps.iter().filter(|step| step.is_known(date));
        if known().next().is_none() {
            return Status::Unknown;
        }
        if known().any(|step| step.act == DeadlineAct::Met) {
            return Status::Met;
        }
        // Steps stand as they became known.
        let running = known().rfind(|step| step.gives_day() || step.act == DeadlineAct::Suspended);
        if running.is_some_and(|step| step.act == DeadlineAct::Suspended) {
            return Status::Suspended;
        }
        match self.due_as_of(date) {
            None => Status::Pending,
            Some(due) if due == date => Status::DueToday,
            Some(due) if due < date => Status::Expired,
            Some(due) => Status::DueIn { calendar_days: (due - date).num_days(), working_days: calendar.working_days_between(date, due) },
        }
    }
}
