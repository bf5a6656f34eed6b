//! What becomes of a deadline in the end: told by an event that sets no limit of its own, or by the deed that was due.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use crate::calendar::{Calendar, Policy};
use crate::document::Reference;
use crate::fold::fold;
use crate::kind::{DeadlineAct, EventKind, Modality, ParticipantRole};
use crate::lexicon::fr::trigger::{deadline_act, moves_limits};
use crate::span::Span;

use super::extent::single_day;
use super::limit::Duty;
use super::record::{Record, Telling};
use super::thread::{DeadlineStep, DeadlineTelling, DeadlineThread};

/// Adds to each thread the steps that events outside its limits tell; `duties` are what each thread's limits bind.
pub(super) fn close(threads: &mut [DeadlineThread], duties: &[Vec<&Duty>], records: &BTreeMap<String, Record>) {
    let mut of_actor: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, thread) in threads.iter().enumerate() {
        thread.actors.iter().for_each(|name| of_actor.entry(fold(name)).or_default().push(place));
    }
    // Each step is read from the threads as their limits make them, so that no telling depends on one read before it.
    let mut found: Vec<(usize, DeadlineStep)> = Vec::new();
    for record in records.values() {
        for told in record.tellings.iter().filter(|told| told.modality == Modality::Asserted) {
            // A sentence that names nobody is of those whom its document names.
            let own = told.participants.iter().map(|involved| &involved.name);
            let around = record.actors.iter().map(|named| &named.name).filter(|_| told.participants.is_empty() && act(told).is_some());
            let mut concerned: Vec<usize> = own.chain(around).filter_map(|name| of_actor.get(&fold(name))).flatten().copied().collect();
            concerned.sort_unstable();
            concerned.dedup();
            found.extend(read(threads, duties, &concerned, record, told));
        }
    }
    for (place, step) in found {
        let steps = &mut threads[place].steps;
        // What is moved on a day is known by that day.
        for moved in steps.iter_mut().filter(|s| step.replaces.is_some() && s.due == step.replaces && s.gives_day()) {
            moved.known = moved.known.min(step.known);
        }
        match steps.iter_mut().find(|known| known.act == step.act && known.due == step.due) {
            Some(known) => {
                known.known = known.known.min(step.known);
                known.tellings.extend(step.tellings);
            }
            None => steps.push(step),
        }
    }
}

/// The step that an event tells of one of the threads that share an actor with it; where it would do for several, none.
fn read(
    threads: &[DeadlineThread],
    duties: &[Vec<&Duty>],
    concerned: &[usize],
    record: &Record,
    told: &Telling,
) -> Option<(usize, DeadlineStep)> {
    let happened = single_day(&told.when);
    let written = record.sentences.get(told.sentence).and_then(|s| s.written).map(Reference::date);
    let known = happened.or(written)?;
    let act = act(told);
    // How well a thread fits: its own last day, better than its morrow; 0 where it does not.
    let due = |place: usize| due_when(&threads[place], known, written);
    let fit = |place: usize| match (act, due(place)) {
        (Some(DeadlineAct::Lapsed | DeadlineAct::Missed), Some(due)) => match happened {
            Some(day) if day == due => 2,
            Some(day) => u8::from(due.succ_opt() == Some(day)),
            None => u8::from(due < known),
        },
        // Where its document tells a later limit, a length told beside it says nothing more.
        (Some(DeadlineAct::Moved), Some(due)) if record.limits.iter().any(|l| l.due.is_some_and(|later| later > due)) => 0,
        (Some(_), Some(due)) => u8::from(known <= due),
        (None, Some(due)) => u8::from(happened.is_some_and(|day| day <= due) && duties[place].iter().any(|duty| does(told, duty))),
        (_, None) => 0,
    };
    let best = concerned.iter().map(|place| fit(*place)).max().filter(|best| *best > 0)?;
    let mut fitting = concerned.iter().filter(|place| fit(**place) == best);
    let (Some(&place), None) = (fitting.next(), fitting.next()) else { return None };
    let one = DeadlineTelling {
        text: told.trigger.clone(),
        trigger: Some(told.trigger.clone()),
        set_on: happened,
        known: Some(known),
        ..telling(record, told.sentence, told.span)
    };
    let before = due(place);
    let step = DeadlineStep {
        act: act.unwrap_or(DeadlineAct::Met),
        due: if act == Some(DeadlineAct::Moved) { added(told, before) } else { before },
        due_at: None,
        replaces: before.filter(|_| act == Some(DeadlineAct::Moved)),
        awaits: None,
        known: Some(known),
        tellings: vec![one],
    };
    Some((place, step))
}

/// The last day as it was when the act was done; of a limit that only later words tell, as it was when they were written.
fn due_when(thread: &DeadlineThread, known: NaiveDate, written: Option<NaiveDate>) -> Option<NaiveDate> {
    thread.due_as_of(known).or_else(|| thread.due_as_of(written?.max(known)))
}

/// What an event of the deadline family, without a limit of its own, does to a deadline.
fn act(told: &Telling) -> Option<DeadlineAct> {
    match (deadline_act(&told.rule)?, told.negated) {
        _ if told.kind != EventKind::Deadline || told.due.is_some() => None,
        (DeadlineAct::Met, true) => Some(DeadlineAct::Missed),
        (DeadlineAct::Set, _) | (_, true) => None,
        (DeadlineAct::Moved, false) if told.by.is_none() || told.participants.is_empty() && !moves_limits(&told.rule) => None,
        (act, false) => Some(act),
    }
}

/// « prolongé de quinze jours »: the day that the length told leads to from the last one.
fn added(told: &Telling, before: Option<NaiveDate>) -> Option<NaiveDate> {
    told.by?.due(before?, &Calendar::metropole(), Policy::default()).ok().map(|due| due.day)
}

/// Whether an event is the deed that was due: same kind, one doer in common, nothing else done.
fn does(told: &Telling, duty: &Duty) -> bool {
    let deed = matches!(
        told.kind,
        EventKind::Acquisition
            | EventKind::Transfer
            | EventKind::Payment
            | EventKind::Agreement
            | EventKind::Closure
            | EventKind::Launch
            | EventKind::Appointment
    );
    let plays =
        |role, names: &[String]| told.participants.iter().any(|i| i.role == role && names.iter().any(|name| fold(name) == fold(&i.name)));
    deed && told.kind == duty.kind
        && !told.negated
        && !told.bound
        && plays(ParticipantRole::Agent, &duty.agents)
        && (duty.patients.is_empty() || plays(ParticipantRole::Patient, &duty.patients))
}

/// What an act does to a deadline that is already set; a last day that is told before it comes has not gone by.
pub(super) fn closing(act: Option<DeadlineAct>, known: Option<NaiveDate>, due: Option<NaiveDate>) -> Option<DeadlineAct> {
    act.filter(|act| match act {
        DeadlineAct::Suspended | DeadlineAct::Met | DeadlineAct::Missed => true,
        DeadlineAct::Lapsed => matches!((known, due), (Some(known), Some(due)) if due < known),
        DeadlineAct::Set | DeadlineAct::Moved => false,
    })
}

/// A telling at that place, without what it tells.
pub(super) fn telling(record: &Record, sentence: usize, span: Span) -> DeadlineTelling {
    let (document, told) = (&record.document, record.sentences.get(sentence));
    DeadlineTelling {
        document: document.id.clone(),
        title: document.title.clone(),
        source: document.source.clone(),
        written: told.map_or(document.written, |told| told.written),
        span,
        text: String::new(),
        sentence: told.map(|told| told.text.clone()).unwrap_or_default(),
        trigger: None,
        set_on: None,
        known: None,
        who: None,
        what: None,
        otherwise: None,
    }
}
