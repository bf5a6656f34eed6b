//! A limit in time as one document tells it: whose it is, what is done to it, since when it is known.

use chrono::{NaiveDate, NaiveDateTime};

use crate::calendar::{Count, Delay, Timex, Unit};
use crate::document::Reference;
use crate::kind::{DeadlineAct, EventKind, ParticipantRole};
use crate::lexicon::fr::trigger::deadline_act;
use crate::model::{Anchor, Deadline, DeadlineBound, Event, Extraction, Passage, TimeBasis, Value};
use crate::span::Span;

use super::extent::single_day;

/// A deadline of one document.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Limit {
    pub(super) span: Span,
    pub(super) text: String,
    pub(super) sentence: usize,
    pub(super) bound: DeadlineBound,
    pub(super) due: Option<NaiveDate>,
    pub(super) due_at: Option<NaiveDateTime>,
    /// The day from which it runs, where one is said.
    pub(super) start: Option<NaiveDate>,
    /// What it runs from, where that is named and not dated.
    pub(super) awaits: Option<String>,
    pub(super) delay: Option<Delay>,
    /// The lengths of time that its sentence says, its own one among them.
    pub(super) lengths: Vec<Delay>,
    /// The names of those whom it concerns.
    pub(super) actors: Vec<String>,
    /// What its sentence does to it, where the trigger says so.
    pub(super) act: Option<DeadlineAct>,
    /// The trigger of the event that sets it or is bound by it.
    pub(super) trigger: Option<String>,
    /// When it was set, moved or suspended, where the act is dated.
    pub(super) set_on: Option<NaiveDate>,
    /// The day since which it is known: the act's, else that of writing.
    pub(super) known: Option<NaiveDate>,
    /// What must be done by then, as an event.
    pub(super) duty: Option<Duty>,
    /// Who must do it, in words: the actor where it is one.
    pub(super) who: Option<String>,
    /// What must be done, in words.
    pub(super) what: Option<String>,
    /// What happens otherwise, in words.
    pub(super) otherwise: Option<String>,
}

/// What must be done by a limit.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Duty {
    pub(super) kind: EventKind,
    pub(super) agents: Vec<String>,
    pub(super) patients: Vec<String>,
}

impl Limit {
    /// The limit at `place` among the extraction's deadlines.
    pub(super) fn of(
        place: usize,
        deadline: &Deadline<'_>,
        sentence: usize,
        written: Option<Reference>,
        extraction: &Extraction<'_>,
    ) -> Self {
        let around = extraction.sentences.iter().map(|s| s.span).find(|s| s.contains(deadline.span)).unwrap_or(deadline.span);
        let is_linked = |event: &&Event<'_>| event.deadline == Some(place) || event.basis == TimeBasis::Deadline(place);
        let mut events: Vec<&Event<'_>> = extraction.events.iter().filter(is_linked).collect();
        if events.is_empty() {
            let limits = |event: &&Event<'_>| matches!(event.kind, EventKind::Deadline | EventKind::Ultimatum | EventKind::Obligation);
            events = extraction.events.iter().filter(|event| around.contains(event.span)).filter(limits).collect();
        }
        let name = |place: usize| extraction.actors.get(place).map(|actor| actor.name.clone());
        let mut actors: Vec<String> = events.iter().flat_map(|event| &event.participants).filter_map(|p| name(p.actor)).collect();
        if actors.is_empty() {
            let named = extraction.mentions.iter().filter(|mention| around.contains(mention.span));
            actors.extend(named.filter_map(|mention| match &mention.value {
                Value::Actor(actor) => name(actor.actor),
                _ => None,
            }));
        }
        actors.extend(deadline.obligation.actor.and_then(name));
        actors.sort();
        actors.dedup();
        let acts = |event: &&&Event<'_>| !event.negated && deadline_act(&event.rule).is_some();
        let acting = events.iter().find(|e| acts(e) && e.kind == EventKind::Deadline).or_else(|| events.iter().find(acts));
        let setting = |event: &&&Event<'_>| event.basis != TimeBasis::Deadline(place);
        let dated = |event: &&Event<'_>| single_day(&event.when).filter(|day| deadline.due.is_none_or(|due| *day < due));
        let teller = acting.or_else(|| events.iter().find(setting)).or(events.first()).copied();
        let set_on = acting.and_then(dated).or_else(|| events.iter().filter(setting).find_map(dated));
        let bound = events.iter().find(|event| event.basis == TimeBasis::Deadline(place) && !event.negated);
        let players =
            |event: &Event<'_>, role| event.participants.iter().filter(|p| p.role == role).filter_map(|p| name(p.actor)).collect();
        Self {
            span: deadline.span,
            text: deadline.text.clone().into_owned(),
            sentence,
            bound: deadline.bound,
            due: deadline.due,
            due_at: deadline.due_at,
            start: if let Anchor::Dated(day) = deadline.anchor { Some(day) } else { None },
            awaits: if let Anchor::Named(words) = &deadline.anchor { Some(words.clone()) } else { None },
            delay: deadline.delay,
            lengths: lengths(deadline, around, extraction),
            actors,
            act: match acting.and_then(|event| deadline_act(&event.rule)) {
                None | Some(DeadlineAct::Set) if deadline.anew => Some(DeadlineAct::Moved),
                act => act,
            },
            trigger: teller.map(|event| event.text.clone().into_owned()),
            set_on,
            known: set_on.or(written.map(Reference::date)),
            duty: bound.map(|event| Duty {
                kind: event.kind,
                agents: players(event, ParticipantRole::Agent),
                patients: players(event, ParticipantRole::Patient),
            }),
            who: deadline.obligation.actor.and_then(name).or_else(|| words(deadline.obligation.who.as_ref())),
            what: words(deadline.obligation.what.as_ref()),
            otherwise: words(deadline.obligation.otherwise.as_ref()),
        }
    }
}

/// The words of a passage, on one line.
fn words(passage: Option<&Passage<'_>>) -> Option<String> {
    passage.map(|p| p.text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The lengths of time that the sentence of a deadline says.
fn lengths(deadline: &Deadline<'_>, around: Span, extraction: &Extraction<'_>) -> Vec<Delay> {
    let said = extraction.mentions.iter().filter(|mention| around.contains(mention.span)).filter_map(|mention| match &mention.value {
        Value::Time(time) => match time.timex {
            Timex::Duration(length) => length.single(),
            _ => None,
        },
        _ => None,
    });
    let whole = said.filter_map(|(count, unit)| whole(count, unit));
    let mut lengths: Vec<Delay> = deadline.delay.into_iter().chain(whole).collect();
    lengths.dedup();
    lengths
}

/// A whole number of a unit as a delay.
pub(super) fn whole(count: Count, unit: Unit) -> Option<Delay> {
    match count {
        Count::Exactly(count) => u64::try_from(count).ok().map(|count| Delay::of(count, unit)),
        _ => None,
    }
}
