//! What every reading of any text must respect. The fuzz targets use this file too.

use frise::calendar::{Interval, Timex};
use frise::{Extraction, Origin, Reason, Resolution, Span, TimeKind, Value};

/// A span that slices the text to these words.
fn slices(text: &str, span: Span, words: &str, what: &str) {
    assert!(span.start <= span.end, "{what}: {span:?} is turned round");
    assert_eq!(text.get(span.start..span.end), Some(words), "{what}: {span:?} slices to its words");
}

/// An interval whose end is not before its beginning.
fn ordered(interval: &Interval, words: &str) {
    assert!(interval.from.zip(interval.to).is_none_or(|(from, to)| from <= to), "« {words} » ends before it begins: {interval}");
}

/// Checks an extraction against the text that it was read in.
pub(crate) fn check(text: &str, extraction: &Extraction<'_>) {
    let mut last = Span::default();
    for sentence in &extraction.sentences {
        assert!(sentence.span.start >= last.end && sentence.span.end >= sentence.span.start, "sentences follow each other");
        assert!(text.get(sentence.span.start..sentence.span.end).is_some(), "a sentence stands on characters");
        last = sentence.span;
    }
    mentions(text, extraction);
    limits(text, extraction);
    events(text, extraction);
    for actor in &extraction.actors {
        assert!(!actor.name.is_empty() && !actor.spans.is_empty(), "an actor is named somewhere: {actor:?}");
        assert!(actor.spans.iter().all(|span| text.get(span.start..span.end).is_some_and(|words| !words.is_empty())));
    }
}

fn mentions(text: &str, extraction: &Extraction<'_>) {
    assert!(extraction.mentions.is_sorted_by_key(|mention| mention.span.start), "mentions are in order");
    let flat: Vec<_> = extraction.mentions.iter().filter(|m| !matches!(m.value, Value::Actor(_))).collect();
    assert!(flat.windows(2).all(|two| two[0].span.end <= two[1].span.start), "times and amounts do not overlap");
    for mention in &extraction.mentions {
        slices(text, mention.span, &mention.text, "mention");
        assert!(!mention.text.is_empty() && !mention.rule.is_empty());
        match &mention.value {
            Value::Time(time) => {
                let printed = time.timex.to_string();
                let back = printed.parse::<Timex>().unwrap_or_else(|error| panic!("« {} »: {error}", mention.text));
                assert_eq!(back.to_string(), printed, "« {} » prints as it was read back", mention.text);
                match &time.resolution {
                    Resolution::Resolved(interval) => {
                        assert!(!interval.is_unknown(), "« {} » is resolved to nothing", mention.text);
                        ordered(interval, &mention.text);
                    }
                    Resolution::Ambiguous(readings) => {
                        assert!(readings.len() > 1, "« {} » is ambiguous between {readings:?}", mention.text);
                        readings.iter().for_each(|interval| ordered(interval, &mention.text));
                    }
                    Resolution::Unresolved(reason) => {
                        let length = matches!(time.kind, TimeKind::Duration | TimeKind::Set);
                        assert!(!length || *reason == Reason::NotOnCalendar, "« {} »: a length has no place", mention.text);
                    }
                }
                if let Some(edtf) = time.edtf() {
                    let printed = edtf.to_string();
                    let back = printed.parse::<frise::calendar::Edtf>().unwrap_or_else(|error| panic!("« {} »: {error}", mention.text));
                    assert_eq!(back.to_string(), printed, "« {} » in EDTF", mention.text);
                }
            }
            Value::Money(amount) => assert!(
                amount.min.zip(amount.max).is_none_or(|(min, max)| min <= max) && (amount.min.is_some() || amount.max.is_some()),
                "« {} » is {amount}",
                mention.text
            ),
            Value::Percent(percent) => assert!(
                percent.min.zip(percent.max).is_none_or(|(min, max)| min <= max) && (percent.min.is_some() || percent.max.is_some()),
                "« {} » is {percent}",
                mention.text
            ),
            Value::Actor(named) => {
                let actor = extraction.actors.get(named.actor).expect("a mention names an actor of the list");
                assert!(actor.spans.contains(&mention.span), "« {} » is among the spans of {}", mention.text, actor.name);
            }
            _ => {}
        }
    }
    let dated_by_writing = |m: &frise::Mention<'_>| matches!(&m.value, Value::Time(time) if time.basis.origin == Origin::Reference);
    if extraction.sentences.iter().all(|sentence| sentence.written.is_none()) {
        assert!(!extraction.mentions.iter().any(dated_by_writing), "nothing is dated from a day of writing that nobody knows");
    }
}

fn limits(text: &str, extraction: &Extraction<'_>) {
    for deadline in &extraction.deadlines {
        slices(text, deadline.span, &deadline.text, "deadline");
        let mention = extraction.mentions.get(deadline.mention).expect("a deadline limits by a mention of the list");
        assert!(matches!(mention.value, Value::Time(_)), "« {} » is no limit", mention.text);
        if let Some((due, at)) = deadline.due.zip(deadline.due_at) {
            // A midnight belongs to the day that it ends.
            assert!(due == at.date() || Some(at.date()) == due.succ_opt(), "« {} » is due {due} at {at}", deadline.text);
        }
        assert!(deadline.due_at.is_none() || deadline.due.is_some(), "a minute has its day");
        assert!(deadline.due.is_none() || deadline.missing().is_none(), "nothing misses where a day is known");
        assert!(
            deadline.steps.last().zip(deadline.due).is_none_or(|(step, due)| step.day == due),
            "« {} »: the steps lead to its day",
            deadline.text
        );
        let owed = &deadline.obligation;
        for passage in [&owed.who, &owed.what, &owed.otherwise].into_iter().flatten() {
            slices(text, passage.span, &passage.text, "obligation");
        }
        assert!(owed.actor.is_none_or(|actor| actor < extraction.actors.len()));
    }
    for period in &extraction.periods {
        slices(text, period.span, &period.text, "period");
        ordered(&period.interval, &period.text);
        assert!(!period.interval.is_unknown());
    }
}

fn events(text: &str, extraction: &Extraction<'_>) {
    for event in &extraction.events {
        slices(text, event.span, &event.text, "event");
        assert!(!event.text.is_empty() && !event.rule.is_empty());
        assert!(event.sentence.contains(event.span) && text.get(event.sentence.start..event.sentence.end).is_some());
        assert!(event.participants.iter().all(|p| p.actor < extraction.actors.len()));
        assert!(event.source.is_none_or(|source| source < extraction.actors.len()));
        assert!(event.deadline.is_none_or(|deadline| deadline < extraction.deadlines.len()));
        let amount = |at: &usize| extraction.mentions.get(*at).is_some_and(|m| matches!(m.value, Value::Money(_) | Value::Percent(_)));
        assert!(event.amounts.iter().all(amount), "« {} »: {:?} are amounts", event.text, event.amounts);
        ordered(&event.when, &event.text);
        match event.basis {
            frise::TimeBasis::Mention(at) => assert!(matches!(extraction.mentions[at].value, Value::Time(_))),
            frise::TimeBasis::Deadline(at) => assert!(extraction.deadlines[at].due.is_some()),
            frise::TimeBasis::None => assert!(event.when.is_unknown(), "« {} » is dated by nothing", event.text),
            other => panic!("{other:?} is not known here"),
        }
    }
}
