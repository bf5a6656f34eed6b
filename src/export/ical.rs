//! iCalendar (RFC 5545): the deadlines of a timeline with their reminders, and its dated events, for Outlook, Google, Apple, Thunderbird.
//!
//! A deadline is an all-day event by default, because Outlook drops tasks. Everything has an identifier made of where it was first
//! told, and a sequence number that grows as the deadline moves: importing a later state of the affair updates the entries in place.

use std::fmt::{self, Write as _};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use icalendar::{Alarm, Calendar, Component, EventLike, EventStatus, Property, Related, Todo, TodoStatus};

use crate::document::Reference;
use crate::kind::{DeadlineAct, Modality};
use crate::timeline::{DeadlineThread, Timeline, TimelineEvent};

use super::french;
use super::line::line;

/// How many characters of a sentence a calendar entry shows.
const SHOWN: usize = 400;

/// How many steps of a deadline an entry tells, the last ones.
const STEPS: usize = 12;

/// A calendar to write: choose, then print it.
///
/// ```
/// use frise::{Document, Extractor, Timeline, export::ical::Feed};
/// let document = Document::new("Microsoft doit conclure l'accord d'ici le 15 septembre.").id("d").written("2020-08-04".parse().unwrap());
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let calendar = Feed::of(&timeline).events(false).to_string();
/// assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"));
/// assert!(calendar.contains("DTSTART;VALUE=DATE:20200915\r\n") && calendar.contains("TRIGGER:-PT15H\r\n"));
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Feed<'t> {
    timeline: &'t Timeline,
    name: Option<String>,
    deadlines: bool,
    events: bool,
    tasks: bool,
    reminders: Vec<u16>,
    stamp: Option<NaiveDateTime>,
}

impl<'t> Feed<'t> {
    /// The deadlines of `timeline` and its dated events, with a reminder at nine in the morning of the day before each deadline.
    pub fn of(timeline: &'t Timeline) -> Self {
        Self { timeline, name: None, deadlines: true, events: true, tasks: false, reminders: vec![1], stamp: None }
    }

    /// With a name, which most calendars show.
    pub fn name(self, name: &str) -> Self {
        Self { name: Some(shown(name)), ..self }
    }

    /// Whether deadlines are written.
    pub fn deadlines(self, deadlines: bool) -> Self {
        Self { deadlines, ..self }
    }

    /// Whether dated events are written; those that are denied never are.
    pub fn events(self, events: bool) -> Self {
        Self { events, ..self }
    }

    /// Whether deadlines are tasks (`VTODO`) instead of all-day events: right for Thunderbird and Apple, lost on Outlook.
    pub fn tasks(self, tasks: bool) -> Self {
        Self { tasks, ..self }
    }

    /// How many days before a deadline its reminders ring, each at nine in the morning; none where the list is empty.
    pub fn reminders(self, days: &[u16]) -> Self {
        Self { reminders: days.to_vec(), ..self }
    }

    /// When the calendar was made, in UTC: `DTSTAMP`. Else it is when the last telling was written, for the library asks no clock.
    pub fn stamp(self, stamp: NaiveDateTime) -> Self {
        Self { stamp: Some(stamp), ..self }
    }

    fn stamp_of(&self, written: Option<Reference>) -> String {
        let told = |written: Reference| written.date().and_time(written.time().unwrap_or_default());
        self.stamp.or(written.map(told)).unwrap_or_default().format("%Y%m%dT%H%M%SZ").to_string()
    }

    /// What an entry of either sort says of a deadline.
    fn describe<C: EventLike>(&self, entry: &mut C, thread: &DeadlineThread, due: NaiveDate) {
        let stamp = self.stamp_of(thread.history().iter().flat_map(|step| &step.tellings).filter_map(|telling| telling.written).max());
        let uid = format!("{}@frise", french::fingerprint(&format!("deadline {}", thread.id)));
        let at = thread.history().iter().filter_map(|step| step.due_at).rfind(|at| at.date() == due);
        let mut summary = at.map_or_else(|| "Échéance".to_owned(), |at| format!("Échéance à {} h {:02}", at.hour(), at.minute()));
        let words = thread.history().iter().find_map(|step| step.tellings.first()).map(|telling| format!("«\u{a0}{}\u{a0}»", telling.text));
        let whose = if thread.actors.is_empty() { words } else { Some(thread.actors.join(", ")) };
        if let Some(whose) = whose {
            summary = shown(&format!("{summary}\u{a0}: {whose}"));
        }
        let told = thread.history().iter().skip(thread.history().len().saturating_sub(STEPS)).filter_map(|step| {
            let telling = step.tellings.first()?;
            let due = step.due.filter(|_| step.gives_day()).map_or_else(String::new, |due| format!(" au {}", french::day(due)));
            let title = telling.title.as_deref().unwrap_or(&telling.document);
            Some(format!("{}{due}\u{a0}: {} ({})", french::act(step.act), shown(&telling.sentence), shown(title)))
        });
        let told = told.collect::<Vec<_>>().join("\n");
        entry.uid(&uid).add_property("DTSTAMP", &stamp).summary(&summary).description(&told);
        let moves = thread.history().iter().filter(|step| step.act == DeadlineAct::Moved).count();
        entry.sequence(u32::try_from(moves).unwrap_or(u32::MAX));
        entry.categories(["échéance"]);
        if is_met(thread) {
            return;
        }
        for (place, days) in self.reminders.iter().enumerate() {
            // From the midnight at which an event of that day begins; a task has no beginning, and is due then.
            let before = days.checked_sub(1).map_or_else(
                || "PT9H".to_owned(),
                |whole| match whole {
                    0 => "-PT15H".to_owned(),
                    whole => format!("-P{whole}DT15H"),
                },
            );
            let mut trigger = Property::new("TRIGGER", before);
            if self.tasks {
                trigger.append_parameter(Related::End);
            }
            let mut alarm = Alarm::display(&summary, TimeDelta::zero());
            // The writer would count it in seconds.
            alarm.append_property(trigger);
            // Without them the writer would ask the clock and draw a random name.
            alarm.uid(&format!("{place}-{uid}")).add_property("DTSTAMP", &stamp);
            entry.alarm(alarm);
        }
    }

    fn deadline(&self, thread: &DeadlineThread, calendar: &mut Calendar) {
        let Some(due) = thread.due() else { return };
        let suspended = thread.history().iter().rfind(|step| step.gives_day() || step.act == DeadlineAct::Suspended);
        let suspended = suspended.is_some_and(|step| step.act == DeadlineAct::Suspended);
        if self.tasks {
            let mut todo = Todo::new();
            self.describe(&mut todo, thread, due);
            todo.due(due);
            todo.status(if is_met(thread) { TodoStatus::Completed } else { TodoStatus::NeedsAction });
            calendar.push(todo);
        } else {
            let mut event = icalendar::Event::new();
            self.describe(&mut event, thread, due);
            event.starts(due).ends(due.succ_opt().unwrap_or(due)).add_property("TRANSP", "TRANSPARENT");
            event.status(if suspended { EventStatus::Tentative } else { EventStatus::Confirmed });
            calendar.push(event);
        }
    }

    fn event(&self, told: &TimelineEvent, calendar: &mut Calendar) {
        let Some(day) = told.day().filter(|_| !told.negated) else { return };
        let mut event = icalendar::Event::new();
        event.uid(&format!("{}@frise", french::fingerprint(&format!("event {}", told.id))));
        let stamp = self.stamp_of(told.provenance.iter().filter_map(|telling| telling.written).max());
        event.add_property("DTSTAMP", stamp).add_property("TRANSP", "TRANSPARENT");
        let names: Vec<&str> = told.participants.iter().map(|actor| actor.name.as_str()).collect();
        let mut summary = french::kind(told.kind).to_owned();
        if !names.is_empty() {
            summary = shown(&format!("{summary}\u{a0}: {}", names.join(", ")));
        }
        if let Some(word) = french::certainty(told.modality, false) {
            summary = format!("{summary} ({word})");
        }
        event.summary(&summary).categories([french::kind(told.kind)]);
        let told_by = told.provenance.first().map_or("", |telling| telling.title.as_deref().unwrap_or(&telling.document));
        event.description(&format!("{}\n({})", shown(told.sentence()), shown(told_by)));
        event.status(if told.modality == Modality::Asserted { EventStatus::Confirmed } else { EventStatus::Tentative });
        match (told.when.from, told.when.to) {
            // A clock time is local time without a zone: it floats.
            (Some(from), Some(to)) if from.num_seconds_from_midnight() > 0 && to > from => drop(event.starts(from).ends(to)),
            (Some(from), _) if from.num_seconds_from_midnight() > 0 => drop(event.starts(from)),
            (Some(_), Some(to)) => {
                let end = if to.num_seconds_from_midnight() == 0 { to.date() } else { to.date().succ_opt().unwrap_or(to.date()) };
                event.starts(day).ends(end.max(day.succ_opt().unwrap_or(day)));
            }
            _ => drop(event.starts(day).ends(day.succ_opt().unwrap_or(day))),
        }
        calendar.push(event);
    }
}

/// The iCalendar text, its lines ended by CR LF and folded at 75 bytes.
impl fmt::Display for Feed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut calendar = Calendar::empty();
        calendar.append_property(Property::new("VERSION", "2.0"));
        calendar.append_property(Property::new("PRODID", concat!("-//frise//frise ", env!("CARGO_PKG_VERSION"), "//FR")));
        calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
        if let Some(name) = &self.name {
            calendar.append_property(Property::new("X-WR-CALNAME", name));
        }
        if self.deadlines {
            self.timeline.deadlines().for_each(|thread| self.deadline(thread, &mut calendar));
        }
        if self.events {
            self.timeline.events().for_each(|event| self.event(event, &mut calendar));
        }
        let mut written = String::new();
        write!(written, "{calendar}")?;
        written.replace("\r\n ", "").split_terminator("\r\n").try_for_each(|line| fold(line, f))
    }
}

/// Writes a line in pieces of at most 75 bytes, none of which begins or ends with a blank: some readers trim what they unfold.
///
/// The writer's own folds, undone before, end in blanks, and the last may be a byte too long.
fn fold(mut line: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut room = 75;
    while line.len() > room {
        let (whole, blank) = (|at: &usize| line.is_char_boundary(*at), |c: Option<char>| c.is_none_or(char::is_whitespace));
        let clean = |at: &usize| whole(at) && !blank(line[..*at].chars().next_back()) && !blank(line[*at..].chars().next());
        let cut = (1..=room).rev().find(clean).or_else(|| (1..=room).rev().find(whole)).unwrap_or(line.len());
        write!(f, "{}\r\n ", &line[..cut])?;
        line = &line[cut..];
        // The blank that begins a continued line is one byte of it.
        room = 74;
    }
    write!(f, "{line}\r\n")
}

/// Whether what was due is told to be done.
fn is_met(thread: &DeadlineThread) -> bool {
    thread.history().iter().any(|step| step.act == DeadlineAct::Met)
}

/// Words on one line, the end of very long ones left out.
fn shown(text: &str) -> String {
    let line = line(text);
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
