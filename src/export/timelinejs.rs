//! TimelineJS3 (Knight Lab): a timeline as the JSON that draws a page of slides.
//!
//! The structs serialize with serde; which JSON library writes them is the caller's choice. Texts are HTML there, so words are escaped.

use serde::Serialize;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::calendar::Interval;
use crate::kind::EventKind;
use crate::timeline::{DeadlineThread, Timeline, TimelineEvent};

use super::french;
use super::line::line;

/// The row of deadlines, and of what is done to them.
const DEADLINES: &str = "échéances";

/// The whole page: its title and its slides, events first and then deadlines, each in the timeline's order.
///
/// What nothing dates has no slide.
///
/// ```
/// use frise::{Document, Extractor, Timeline, export::timelinejs::Story};
/// let document = Document::new("Le 29 juin 2020, l'Inde a interdit TikTok.").id("d1");
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let json = serde_json::to_value(Story::of(&timeline).title("L'affaire")).unwrap();
/// assert_eq!(json["events"][0]["start_date"]["month"], 6);
/// assert_eq!(json["events"][0]["display_date"], "29 juin 2020");
/// assert_eq!(json["title"]["text"]["headline"], "L&#39;affaire");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[must_use]
pub struct Story {
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<TitleSlide>,
    events: Vec<Slide>,
    scale: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct TitleSlide {
    text: Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Slide {
    unique_id: String,
    start_date: Date,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<Date>,
    display_date: String,
    group: &'static str,
    text: Text,
    /// Web addresses in a sentence stay words.
    autolink: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Text {
    headline: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
}

/// A date to the precision that is known: what is left out is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
struct Date {
    year: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    month: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hour: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minute: Option<u32>,
}

impl Story {
    /// The slides of a timeline.
    pub fn of(timeline: &Timeline) -> Self {
        let events = timeline.events().filter_map(event).chain(timeline.deadlines().filter_map(deadline)).collect();
        Self { title: None, events, scale: "human" }
    }

    /// With a first slide that bears a title.
    pub fn title(self, title: &str) -> Self {
        Self { title: Some(TitleSlide { text: Text { headline: escape(title), text: String::new() } }), ..self }
    }

    /// How many slides it has, its title's out.
    #[must_use]
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Whether nothing in the timeline is dated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}

fn event(event: &TimelineEvent) -> Option<Slide> {
    let (start_date, end_date) = dates(&event.when)?;
    let names: Vec<String> = event.participants.iter().map(|actor| escape(&actor.name)).collect();
    let mut headline = capital(french::kind(event.kind));
    if !names.is_empty() {
        headline = format!("{headline}\u{a0}: {}", names.join(", "));
    }
    if let Some(word) = french::certainty(event.modality, event.negated) {
        headline = format!("{headline} ({word})");
    }
    let mut text = format!("<p>{}</p>", escape(event.sentence()));
    if let Some(first) = event.provenance.first() {
        let title = first.title.as_deref().unwrap_or(&first.document);
        let told = [Some(title), first.source.as_deref()].into_iter().flatten().map(escape).collect::<Vec<_>>().join(", ");
        text = format!("{text}<p><small>{told}</small></p>");
    }
    Some(Slide {
        unique_id: format!("evenement-{}", french::fingerprint(&event.id)),
        start_date,
        end_date,
        display_date: french::stretch(&event.when),
        group: group(event.kind),
        text: Text { headline, text },
        autolink: false,
    })
}

/// The row of an event: a few families, for each row takes its height.
const fn group(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Announcement
        | EventKind::Statement
        | EventKind::Accusation
        | EventKind::Criticism
        | EventKind::Endorsement
        | EventKind::Threat
        | EventKind::Ultimatum => "paroles",
        EventKind::Negotiation
        | EventKind::Offer
        | EventKind::Agreement
        | EventKind::Acquisition
        | EventKind::Funding
        | EventKind::Valuation
        | EventKind::Payment
        | EventKind::Transfer
        | EventKind::Commitment => "affaires",
        EventKind::Fine
        | EventKind::Ban
        | EventKind::Obligation
        | EventKind::Investigation
        | EventKind::Lawsuit
        | EventKind::Ruling
        | EventKind::PolicyChange
        | EventKind::Legislation
        | EventKind::Arrest => "droit",
        EventKind::Deadline => DEADLINES,
        _ => "faits",
    }
}

fn deadline(thread: &DeadlineThread) -> Option<Slide> {
    let due = thread.due()?;
    let names: Vec<String> = thread.actors.iter().map(|name| escape(name)).collect();
    let words =
        || thread.history().iter().find_map(|step| step.tellings.first()).map(|telling| format!("«\u{a0}{}\u{a0}»", escape(&telling.text)));
    let whose = if names.is_empty() { words() } else { Some(names.join(", ")) };
    let headline = whose.map_or_else(|| "Échéance".to_owned(), |whose| format!("Échéance\u{a0}: {whose}"));
    let told = thread.history().iter().filter_map(|step| Some((step, step.tellings.first()?)));
    let text =
        told.map(|(step, telling)| format!("<p>{}\u{a0}: {}</p>", capital(french::act(step.act)), escape(&telling.sentence))).collect();
    Some(Slide {
        unique_id: format!("echeance-{}", french::fingerprint(&thread.id)),
        start_date: Date::day(due),
        end_date: None,
        display_date: french::day(due),
        group: DEADLINES,
        text: Text { headline, text },
        autolink: false,
    })
}

/// The beginning and the end to draw; the end is the last day and not the first day after it.
fn dates(when: &Interval) -> Option<(Date, Option<Date>)> {
    let last = when.to.map(|to| if to.num_seconds_from_midnight() == 0 { to.date().pred_opt().unwrap_or(to.date()) } else { to.date() });
    let Some(from) = when.from else { return last.map(|last| (Date::day(last), None)) };
    let first = from.date();
    let timed = |moment: NaiveDateTime| Date { hour: Some(moment.hour()), minute: Some(moment.minute()), ..Date::day(moment.date()) };
    let start = if from.num_seconds_from_midnight() > 0 { timed(from) } else { Date::day(first) };
    let end = match when.to {
        Some(to) if to.date() == first && to > from => Some(timed(to)),
        _ => last.filter(|last| *last > first).map(Date::day),
    };
    // A whole month or year is drawn as such.
    if let (Some(to), Some(last)) = (when.to, last) {
        let whole = first.day() == 1 && to.day() == 1 && to.num_seconds_from_midnight() == 0 && from.num_seconds_from_midnight() == 0;
        if whole && (first.year(), first.month()) == (last.year(), last.month()) {
            return Some((Date { day: None, ..start }, None));
        }
        if whole && first.month() == 1 && last.month() == 12 && first.year() == last.year() {
            return Some((Date { month: None, day: None, ..start }, None));
        }
    }
    Some((start, end))
}

impl Date {
    fn day(day: NaiveDate) -> Self {
        Self { year: day.year(), month: Some(day.month()), day: Some(day.day()), hour: None, minute: None }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Text on one line in which nothing is a mark of HTML.
fn escape(text: &str) -> String {
    super::svg::escape(&line(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_dates_to_the_precision_that_is_known() {
        let drawn = |from: &str, to: &str| {
            let end = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
            serde_json::to_string(&dates(&Interval { from: end(from), to: end(to) })).unwrap()
        };
        assert_eq!(drawn("2020-08-01T00:00:00", "2020-09-01T00:00:00"), r#"[{"year":2020,"month":8},null]"#);
        assert_eq!(drawn("2020-01-01T00:00:00", "2021-01-01T00:00:00"), r#"[{"year":2020},null]"#);
        assert_eq!(drawn("2020-08-04T00:00:00", "2020-08-05T00:00:00"), r#"[{"year":2020,"month":8,"day":4},null]"#);
        let days = r#"[{"year":2020,"month":8,"day":4},{"year":2020,"month":8,"day":6}]"#;
        assert_eq!(drawn("2020-08-04T00:00:00", "2020-08-07T00:00:00"), days);
        assert_eq!(drawn("2020-08-04T14:54:00", ""), r#"[{"year":2020,"month":8,"day":4,"hour":14,"minute":54},null]"#);
        assert_eq!(drawn("", "2020-08-05T00:00:00"), r#"[{"year":2020,"month":8,"day":4},null]"#);
        assert_eq!(drawn("", ""), "null");
    }
}
