//! What was read takes its place in the extraction: events with their times, names among the mentions.

use std::borrow::Cow;
use std::cmp::Reverse;

use chrono::NaiveDateTime;

use crate::calendar::Interval;
use crate::clause::{Raw, RawEvent, Side};
use crate::kind::{ActorClass, EventKind, Modality, ParticipantRole};
use crate::model::{ActorMention, Deadline, DeadlineBound, Event, Extraction, Mention, Modifier, Participant, TimeBasis, TimeKind, Value};
use crate::name::{Cast, Named};
use crate::room::Place;
use crate::span::Span;

/// An event with its numbers turned into the extraction's.
pub(crate) fn place_event<'t>(raw: &RawEvent, all: &Raw, cast: &Cast, text: &'t str, out: &Extraction<'t>) -> Event<'t> {
    let (time, deadline) = (raw.time.map(Place::number), raw.frame.map(Place::number));
    let who = all.participants(raw);
    let mut participants: Vec<Participant> = Vec::new();
    for &(candidate, role) in who {
        if let Some(actor) = cast.actor(candidate as usize)
            && !participants.iter().any(|p| p.actor == actor)
        {
            if participants.is_empty() {
                participants.reserve_exact(who.len());
            }
            participants.push(Participant { actor, role });
        }
    }
    let said = time.and_then(|m| match &out.mentions[m].value {
        Value::Time(time) if matches!(time.kind, TimeKind::Date | TimeKind::Time) => time.resolution.interval(),
        _ => None,
    });
    // « du 3 au 15 septembre »: an event within a stretch lasts as long as that does.
    let whole = time.and_then(|m| stretch_over(out, out.mentions[m].span)).filter(|_| raw.side == Side::Within);
    let said = said.map(|interval| match raw.side {
        Side::Within => {
            let hours = || time.and_then(|m| hours_behind(out, out.mentions[m].span, interval));
            let days = || time.and_then(|m| next_day(out, m, text, interval));
            whole.or_else(hours).or_else(days).unwrap_or(interval)
        }
        Side::Since => Interval { to: None, ..interval },
        Side::Lasting => {
            let sentence = out.sentences.get(raw.sentence as usize).map(|s| s.span);
            let end = time.zip(sentence).and_then(|(m, sentence)| end_behind(out, out.mentions[m].span, sentence));
            Interval { to: end.filter(|end| interval.from < Some(*end)), ..interval }
        }
        // « avant la fin du mois » is by its end.
        Side::Until if time.is_some_and(|m| is_end(&out.mentions[m].value)) => Interval { from: None, to: interval.to },
        Side::Until => Interval { from: None, to: interval.from },
        Side::Through => Interval { from: None, to: interval.to.or(interval.from) },
    });
    let written = out.sentences.get(raw.sentence as usize).and_then(|s| s.written);
    let ahead = said.and_then(|i| i.from).zip(written).is_some_and(|(from, written)| from.date() > written.date());
    // « a convoqué une réunion le 12 juin »: what is past is not of a day to come, which is that of what it calls for.
    let said = said.filter(|_| !(ahead && raw.side == Side::Within && raw.past && raw.modality == Modality::Asserted));
    let modality = if ahead && raw.open && raw.modality == Modality::Asserted { Modality::Future } else { raw.modality };
    let due =
        deadline.and_then(|d| out.deadlines[d].due).and_then(|d| crate::calendar::add_days(d, 1)).and_then(|d| d.and_hms_opt(0, 0, 0));
    let (when, basis) = match (said, due) {
        (Some(interval), _) => (interval, time.map_or(TimeBasis::None, TimeBasis::Mention)),
        (None, Some(to)) if raw.due => (Interval::until(to), deadline.map_or(TimeBasis::None, TimeBasis::Deadline)),
        _ => (Interval::default(), TimeBasis::None),
    };
    Event {
        span: raw.span,
        text: Cow::Borrowed(raw.span.of(text)),
        kind: raw.trigger.kind,
        sentence: out.sentences.get(raw.sentence as usize).map_or(raw.span, |s| s.span),
        modality,
        negated: raw.negated,
        participants,
        source: raw.source.and_then(|candidate| cast.actor(candidate.number())),
        when,
        basis,
        deadline,
        amounts: all.amounts(raw).collect(),
        rule: Cow::Borrowed(raw.trigger.head.as_str()),
    }
}

/// Both sides of the talks or the agreement told last.
#[derive(Debug, Default)]
pub(crate) struct Parties(Vec<Participant>);

impl Parties {
    /// « X et Y ont repris leurs pourparlers. … La trêve … »: talks and agreements that name nobody are those of the sides told.
    pub(crate) fn share(&mut self, event: &mut Event<'_>) {
        if !matches!(event.kind, EventKind::Agreement | EventKind::Negotiation) {
            return;
        }
        let agents = event.participants.iter().filter(|p| p.role == ParticipantRole::Agent);
        match agents.clone().count() {
            2.. => self.0 = agents.take(2).copied().collect(),
            _ if event.participants.is_empty() => event.participants.extend_from_slice(&self.0),
            _ => {}
        }
    }
}

/// The hours told right behind a day: « hier, de 8 h à 20 h ».
fn hours_behind(out: &Extraction<'_>, mention: Span, day: Interval) -> Option<Interval> {
    const NEAR: usize = 24;
    let after = out.periods.partition_point(|p| p.span.start < mention.end);
    let period = out.periods.get(after).filter(|p| p.span.start - mention.end <= NEAR)?.interval;
    let inside = period.from >= day.from && period.to.is_some_and(|to| day.to.is_some_and(|end| to <= end)) && period.from.is_some();
    inside.then_some(period)
}

/// Both days of two that follow each other: « les 3 et 4 juin ».
fn next_day(out: &Extraction<'_>, mention: usize, text: &str, day: Interval) -> Option<Interval> {
    let (span, next) = (out.mentions[mention].span, out.mentions.get(mention + 1)?);
    let Value::Time(time) = &next.value else { return None };
    let behind = time.resolution.interval().filter(|_| time.kind == TimeKind::Date)?;
    let joined = text.get(span.end..next.span.start).is_some_and(|between| between.trim() == "et");
    (joined && day.from.is_some() && day.to.is_some() && behind.from == day.to).then_some(Interval { from: day.from, to: behind.to })
}

/// Whether a time is the end of what is named.
fn is_end(value: &Value) -> bool {
    matches!(value, Value::Time(time) if time.modifier == Some(Modifier::End))
}

/// The end told first behind a mention, of a stretch without a beginning or of a limit: « jusqu'au 8 juin ».
fn end_behind(out: &Extraction<'_>, mention: Span, sentence: Span) -> Option<NaiveDateTime> {
    let near = |span: Span| span.start < sentence.end;
    let after = out.periods.partition_point(|p| p.span.start < mention.end);
    let mut periods = out.periods[after..].iter().take_while(|p| near(p.span));
    if let Some(period) = periods.find(|p| p.interval.from.is_none()) {
        return period.interval.to;
    }
    let after = out.deadlines.partition_point(|d| d.span.start < mention.end);
    let limit = out.deadlines[after..].iter().take_while(|d| near(d.span)).find(|d| d.bound == DeadlineBound::OnOrBefore)?;
    crate::calendar::add_days(limit.due?, 1)?.and_hms_opt(0, 0, 0)
}

/// The stretch with two ends that a mention opens.
fn stretch_over(out: &Extraction<'_>, mention: Span) -> Option<Interval> {
    let after = out.periods.partition_point(|p| p.span.start <= mention.start);
    let period = out.periods[..after].last().filter(|p| p.span.contains(mention))?;
    (period.interval.from.is_some() && period.interval.to.is_some()).then_some(period.interval)
}

/// Puts the names among the mentions, by their start, and renumbers what counts mentions.
pub(crate) fn merge_mentions<'t>(out: &mut Extraction<'t>, mut names: Vec<Named>, mut roles: Vec<String>, text: &'t str) {
    if names.is_empty() {
        return;
    }
    let place = |span: Span| (span.start, Reverse(span.end));
    names.shrink_to_fit();
    names.sort_by_key(|name| place(name.span()));
    let said = out.mentions.len();
    // They come in order but where a date and its time are two.
    let mut order: Vec<usize> = Vec::new();
    if !out.mentions.is_sorted_by_key(|m| place(m.span)) {
        let mut numbered: Vec<(usize, Mention<'t>)> = out.mentions.drain(..).enumerate().collect();
        numbered.sort_by_key(|(_, mention)| place(mention.span));
        (order, out.mentions) = numbered.into_iter().unzip();
    }
    let named = |span: Span, actor| {
        let text = Cow::Borrowed(span.of(text));
        Mention { span, text, value: Value::Actor(actor), rule: Cow::Borrowed("name") }
    };
    // Room for the names behind what was said; then, from the last, each goes to its place.
    let hole = || named(Span::default(), ActorMention { actor: 0, class: ActorClass::Person, role: None, metonymic: false });
    out.mentions.reserve_exact(names.len());
    out.mentions.extend(names.iter().map(|_| hole()));
    let mut moved: Vec<Place> = (0..said).map(Place::of).collect();
    let (mut from, mut to) = (said, out.mentions.len());
    while let Some(name) = names.pop() {
        while from > 0 && place(out.mentions[from - 1].span) > place(name.span()) {
            (from, to) = (from - 1, to - 1);
            out.mentions.swap(from, to);
            moved[order.get(from).copied().unwrap_or(from)] = Place::of(to);
        }
        to -= 1;
        out.mentions[to] = named(name.span(), name.mention(&mut roles));
    }
    order.iter().take(from).enumerate().for_each(|(now, before)| moved[*before] = Place::of(now));
    for Deadline { mention, .. } in &mut out.deadlines {
        *mention = moved[*mention].number();
    }
    for event in &mut out.events {
        event.amounts.iter_mut().for_each(|m| *m = moved[*m].number());
        if let TimeBasis::Mention(m) = &mut event.basis {
            *m = moved[*m].number();
        }
    }
}
