//! Questions to a timeline of 100,000 events, each answer's count asserted in each iteration, beside going through all of them.
//!
//! The events are made up: a thousand documents of a hundred events each, three years of days, 250 actors of which few are in
//! most events, so that the lists behind an answer are of many lengths.

use std::borrow::Cow;
use std::hint::black_box;

use chrono::{NaiveDate, TimeDelta};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use frise::calendar::Interval;
use frise::{
    Actor, ActorClass, Document, Event, EventKind, Extraction, Modality, Participant, ParticipantRole, Sentence, Span, TimeBasis, Timeline,
};

const DOCUMENTS: usize = 1000;
const EVENTS: usize = 100;
const ACTORS: usize = 250;

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % sides
    }

    /// A number whose small values are frequent.
    fn skewed(&mut self, sides: usize) -> usize {
        let (a, b) = (self.roll(sides), self.roll(sides));
        a * b / sides
    }
}

fn day(offset: usize) -> NaiveDate {
    NaiveDate::from_ymd_opt(2020, 1, 1).unwrap_or_default() + TimeDelta::days(i64::try_from(offset).unwrap_or(0))
}

fn name(actor: usize) -> String {
    format!("Société n° {actor}")
}

/// A document of made-up events, one sentence each.
fn document(number: usize, dice: &mut Dice) -> (Document<'static>, Extraction<'static>) {
    let mut text = String::new();
    let mut extraction = Extraction::default();
    extraction.actors = (0..ACTORS)
        .map(|a| Actor { name: name(a), class: ActorClass::Organisation, aliases: vec![], roles: vec![], spans: vec![] })
        .collect();
    for event in 0..EVENTS {
        let start = text.len();
        let (agent, patient) = (dice.skewed(ACTORS), dice.roll(ACTORS));
        let rare = if dice.roll(10_000) == 0 { "échéance" } else { "séance" };
        text.push_str(&format!("{} vend à {} le lot {number}-{event} lors d'une {rare} ordinaire. ", name(agent), name(patient)));
        let sentence = Span::new(start, text.len() - 1);
        extraction.sentences.push(Sentence { span: sentence, written: None });
        let from = day(dice.roll(1096)).and_hms_opt(0, 0, 0).unwrap_or_default();
        let length = if dice.roll(50) == 0 { 30 } else { 1 };
        extraction.events.push(Event {
            span: Span::new(start, start + 7),
            text: Cow::Borrowed("vend"),
            kind: EventKind::ALL[dice.skewed(EventKind::ALL.len())],
            sentence,
            modality: Modality::Asserted,
            negated: dice.roll(20) == 0,
            participants: vec![
                Participant { actor: agent, role: ParticipantRole::Agent },
                Participant { actor: patient, role: ParticipantRole::Patient },
            ],
            source: None,
            when: Interval::new(from, from + TimeDelta::days(length)),
            basis: TimeBasis::None,
            deadline: None,
            amounts: vec![],
            rule: Cow::Borrowed("vendre"),
        });
    }
    (Document::new(text).id(format!("d{number:04}")), extraction)
}

fn queries(criterion: &mut Criterion) {
    let mut dice = Dice(2020);
    let read: Vec<_> = (0..DOCUMENTS).map(|number| document(number, &mut dice)).collect();
    let timeline: Timeline = read.iter().map(|(document, extraction)| (document, extraction)).collect();
    let built = timeline.events().len();
    assert!(built > DOCUMENTS * EVENTS * 98 / 100, "few of the made-up events are one happening: {built}");

    let mut group = criterion.benchmark_group("queries");
    let (from, to) = (day(400), day(406));
    let within = |event: &frise::timeline::TimelineEvent| event.when.overlaps(&week(from, to));
    let week_brute = timeline.events().filter(|event| within(event)).count();
    group.bench_function("a week", |bencher| {
        bencher.iter(|| {
            let found = timeline.query().between(black_box(from), to).expect("a period").count();
            assert_eq!(found, week_brute);
        });
    });
    for (label, actor) in [("an actor of many events", 3), ("an actor of few events", 249)] {
        let brute = timeline.events().filter(|event| event.involves(&name(actor))).count();
        let wanted = name(actor);
        group.bench_function(label, |bencher| {
            bencher.iter(|| assert_eq!(timeline.query().actor(black_box(&wanted)).count(), brute));
        });
        let brute = timeline.events().filter(|event| within(event) && event.involves(&wanted) && event.kind == EventKind::Ban).count();
        group.bench_function(format!("{label}, a kind and a week"), |bencher| {
            bencher.iter(|| {
                let query = timeline.query().actor(black_box(&wanted)).kind(EventKind::Ban).between(from, to).expect("a period");
                assert_eq!(query.count(), brute);
            });
        });
    }
    let brute = timeline.events().filter(|event| event.kind == EventKind::Death).count();
    assert!(brute > 0 && week_brute > 0, "there is something to find");
    group.bench_function("a rare kind", |bencher| {
        bencher.iter(|| assert_eq!(timeline.query().kind(black_box(EventKind::Death)).count(), brute));
    });
    group.bench_function("the first of a kind", |bencher| {
        bencher.iter(|| assert!(timeline.query().kind(black_box(EventKind::Statement)).into_iter().next().is_some()));
    });
    group.bench_function("nobody", |bencher| {
        bencher.iter(|| assert_eq!(timeline.query().actor(black_box("Personne")).count(), 0));
    });
    group.sample_size(20);
    let brute = timeline.events().filter(|event| event.sentence().contains("échéance")).count();
    group.bench_function("words, through all", |bencher| {
        bencher.iter(|| assert_eq!(timeline.query().text(black_box("ECHEANCE")).count(), brute));
    });
    group.bench_function("a week, going through all", |bencher| {
        bencher.iter(|| assert_eq!(timeline.events().filter(|event| within(event)).count(), week_brute));
    });
    group.finish();

    let mut group = criterion.benchmark_group("building");
    group.sample_size(10);
    group.bench_function("merge and index 100,000 events", |bencher| {
        let changed = || {
            let mut changed = timeline.clone();
            changed.remove("nothing");
            changed
        };
        bencher.iter_batched_ref(changed, |changed| assert_eq!(changed.events().len(), built), BatchSize::PerIteration);
    });
    group.finish();
}

/// The days from one to another, both in.
fn week(from: NaiveDate, to: NaiveDate) -> Interval {
    let midnight = |day: NaiveDate| day.and_hms_opt(0, 0, 0).unwrap_or_default();
    Interval::new(midnight(from), midnight(to) + TimeDelta::days(1))
}

criterion_group!(benches, queries);
criterion_main!(benches);
