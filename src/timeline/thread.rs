//! Deadline threads: one deadline through all that is done to it, across documents.

use chrono::{NaiveDate, NaiveDateTime};

use crate::document::Reference;
use crate::error::Error;
use crate::fold::fold;
use crate::kind::DeadlineAct;
use crate::span::Span;

/// A deadline with its history: set, moved, suspended, met or missed.
///
/// Limits are one thread where they fall on one day and concern a common actor, and where a limit is told to move another
/// one of a common actor: it runs from the other's day, or adds to it the length that is said, or is said to move (« reporté au »,
/// « un nouveau délai ») and no other is nearer. A length alone (« prolongé de quinze jours ») moves the only deadline that it fits.
///
/// ```
/// use frise::{Document, Extractor, Timeline, calendar::Calendar, timeline::Status};
/// let document = Document::new("Microsoft doit conclure l'accord d'ici le 15 septembre.").id("d").written("2020-08-04".parse().unwrap());
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let thread = timeline.deadlines().next().unwrap();
/// let status = thread.status_at("2020-09-11".parse().unwrap(), &Calendar::metropole());
/// assert_eq!(status, Status::DueIn { calendar_days: 4, working_days: 2 });
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeadlineThread {
    /// Its name in this timeline: document and bytes of its first telling.
    pub id: String,
    /// The names of those whom it concerns, each once, sorted.
    pub actors: Vec<String>,
    /// What is done to it, step by step, as it became known.
    pub steps: Vec<DeadlineStep>,
}

/// What is done to a deadline, with every place that tells it.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let thread = timeline.deadlines().find(|thread| thread.history().len() > 3).unwrap();
/// let moved = &thread.history()[1];
/// assert_eq!((moved.act.as_str(), moved.due.unwrap().to_string().as_str()), ("moved", "2020-11-27"));
/// assert_eq!(moved.replaces.unwrap().to_string(), "2020-11-12");
/// assert!(moved.tellings.iter().all(|telling| !telling.sentence.is_empty()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct DeadlineStep {
    /// What is done.
    pub act: DeadlineAct,
    /// The last day on which acting is in time, after this step; `None` while its start is not known.
    pub due: Option<NaiveDate>,
    /// The minute of that day, where one is told.
    pub due_at: Option<NaiveDateTime>,
    /// The day that this step moves.
    pub replaces: Option<NaiveDate>,
    /// Named and not dated, what it runs from.
    pub awaits: Option<String>,
    /// The day since which it is known; `None` where neither the act nor a document is dated: known from the outset.
    pub known: Option<NaiveDate>,
    /// Every telling, the earliest known first.
    pub tellings: Vec<DeadlineTelling>,
}

/// One telling of a step.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let telling = &timeline.deadlines().next().unwrap().history()[0].tellings[0];
/// assert!(telling.sentence.contains(&telling.text));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeadlineTelling {
    /// The document, by its identifier.
    pub document: String,
    /// The document's title.
    pub title: Option<String>,
    /// Who published the document.
    pub source: Option<String>,
    /// When this part of the document was written.
    pub written: Option<Reference>,
    /// Where the limit, or the act upon it, stands in the document: UTF-8 bytes, half-open.
    pub span: Span,
    /// The words there.
    pub text: String,
    /// The sentence.
    pub sentence: String,
    /// The trigger of the event that sets it or is bound by it.
    pub trigger: Option<String>,
    /// The day of the act, where it is dated.
    pub set_on: Option<NaiveDate>,
    /// The day since which this telling makes it known: the act's, else that of writing.
    pub known: Option<NaiveDate>,
    /// Who must act: the actor, else the words of the text.
    #[cfg_attr(feature = "serde", serde(default))]
    pub who: Option<String>,
    /// What must be done, in the words of the text.
    #[cfg_attr(feature = "serde", serde(default))]
    pub what: Option<String>,
    /// What happens otherwise, in the words of the text.
    #[cfg_attr(feature = "serde", serde(default))]
    pub otherwise: Option<String>,
}

impl DeadlineStep {
    /// Whether it is known on `date`.
    #[must_use]
    pub fn is_known(&self, date: NaiveDate) -> bool {
        self.known.is_none_or(|known| known <= date)
    }

    /// Whether it gives the deadline a day: it sets or moves it.
    #[must_use]
    pub const fn gives_day(&self) -> bool {
        matches!(self.act, DeadlineAct::Set | DeadlineAct::Moved)
    }
}

impl DeadlineThread {
    /// What is done to it, step by step, as it became known.
    #[must_use]
    pub fn history(&self) -> &[DeadlineStep] {
        &self.steps
    }

    /// Who must act, as the first telling that says it says it.
    #[must_use]
    pub fn who(&self) -> Option<&str> {
        self.tellings().find_map(|telling| telling.who.as_deref())
    }

    /// What must be done, as the first telling that says it says it.
    #[must_use]
    pub fn what(&self) -> Option<&str> {
        self.tellings().find_map(|telling| telling.what.as_deref())
    }

    /// What happens otherwise, as the first telling that says it says it.
    #[must_use]
    pub fn otherwise(&self) -> Option<&str> {
        self.tellings().find_map(|telling| telling.otherwise.as_deref())
    }

    fn tellings(&self) -> impl Iterator<Item = &DeadlineTelling> {
        self.steps.iter().flat_map(|step| &step.tellings)
    }

    /// The last day on which acting is in time, all told; `None` while its start is not known.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDate> {
        self.due_among(|_| true)
    }

    /// The last day on which acting is in time, as known on `date`.
    #[must_use]
    pub fn due_as_of(&self, date: NaiveDate) -> Option<NaiveDate> {
        self.due_among(|step| step.is_known(date))
    }

    /// The day that no other of these steps moves; between several, the one known last.
    fn due_among(&self, known: impl Fn(&DeadlineStep) -> bool) -> Option<NaiveDate> {
        let given = || self.steps.iter().filter(|step| step.gives_day() && known(step));
        let is_moved = |step: &&DeadlineStep| given().any(|other| other.replaces.is_some() && other.replaces == step.due);
        let last = given().filter(|step| step.due.is_some() && !is_moved(step)).max_by_key(|step| (step.known, step.due));
        last.and_then(|step| step.due)
    }

    /// Whether it concerns an actor of that name, whatever the case and accents.
    #[must_use]
    pub fn concerns(&self, name: &str) -> bool {
        let name = fold(name);
        self.actors.iter().any(|actor| fold(actor) == name)
    }
}

/// The deadline threads of a timeline, by their last due date, narrowed by the methods.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let december = timeline.deadlines().due_between("2020-12-01".parse().unwrap(), "2020-12-31".parse().unwrap())?;
/// let mut days = december.actor("ByteDance").filter_map(|thread| thread.due());
/// assert_eq!(days.next().unwrap().to_string(), "2020-12-04");
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Deadlines<'t> {
    threads: std::slice::Iter<'t, DeadlineThread>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    /// No due date satisfies the bounds.
    never: bool,
    actors: Vec<String>,
}

impl<'t> Deadlines<'t> {
    pub(super) fn of(threads: &'t [DeadlineThread]) -> Self {
        Self { threads: threads.iter(), from: None, to: None, never: false, actors: Vec::new() }
    }

    /// Only those due before `date`, that day out.
    pub fn due_before(mut self, date: NaiveDate) -> Self {
        match date.pred_opt() {
            Some(last) => self.to = Some(self.to.map_or(last, |to| to.min(last))),
            None => self.never = true,
        }
        self
    }

    /// Only those due after `date`, that day out.
    pub fn due_after(mut self, date: NaiveDate) -> Self {
        match date.succ_opt() {
            Some(first) => self.from = Some(self.from.map_or(first, |from| from.max(first))),
            None => self.never = true,
        }
        self
    }

    /// Only those due on one of the days from `from` to `to`, both in.
    ///
    /// # Errors
    /// [`Error::Period`] where `to` is before `from`.
    pub fn due_between(mut self, from: NaiveDate, to: NaiveDate) -> Result<Self, Error> {
        if to < from {
            return Err(Error::Period { from: from.to_string(), to: to.to_string() });
        }
        self.from = Some(self.from.map_or(from, |first| first.max(from)));
        self.to = Some(self.to.map_or(to, |last| last.min(to)));
        Ok(self)
    }

    /// Only those that concern this actor, whatever the case and accents.
    pub fn actor(mut self, name: &str) -> Self {
        self.actors.push(name.to_owned());
        self
    }

    fn takes(&self, thread: &DeadlineThread) -> bool {
        let bounded = self.from.is_some() || self.to.is_some();
        let in_time = |due: NaiveDate| self.from.is_none_or(|from| from <= due) && self.to.is_none_or(|to| due <= to);
        !self.never && thread.due().map_or(!bounded, in_time) && self.actors.iter().all(|name| thread.concerns(name))
    }
}

impl<'t> Iterator for Deadlines<'t> {
    type Item = &'t DeadlineThread;

    fn next(&mut self) -> Option<&'t DeadlineThread> {
        loop {
            let thread = self.threads.next()?;
            if self.takes(thread) {
                return Some(thread);
            }
        }
    }
}

impl std::iter::FusedIterator for Deadlines<'_> {}
