//! What holds of any timeline: against references that go through everything, and in whatever order documents come.

use frise::calendar::Interval;
use frise::timeline::{TimelineEvent, difference};
use frise::{Amount, EventKind, Modality, Timeline};
use proptest::prelude::*;

use crate::page::{Page, day, money, timeline};

const KINDS: [EventKind; 4] = [EventKind::Ban, EventKind::Statement, EventKind::Meeting, EventKind::Deadline];
const MODALITIES: [Modality; 4] = [Modality::Asserted, Modality::Reported, Modality::Future, Modality::Question];
const NAMES: [&str; 5] = ["Inde", "TikTok", "Donald Trump", "ByteDance", "Élysée"];
const SENTENCES: [&str; 4] = [
    "Il interdit la vente aux enfants du pays.",
    "La VENTE fut interdite après un long débat.",
    "On négocie, dit-on, une cession interdite.",
    "Rien n'est dit de l'échéance.",
];

/// An event drawn at random: kind, modality, denied, agent, patient, first day, length, amount, sentence, limit.
type Drawn = (usize, usize, bool, usize, usize, Option<u32>, u32, Option<i64>, usize, Option<u32>);

fn drawn() -> impl Strategy<Value = Drawn> {
    (
        0..KINDS.len(),
        0..MODALITIES.len(),
        any::<bool>(),
        0..=NAMES.len(),
        0..=NAMES.len(),
        proptest::option::weighted(0.8, 0u32..40),
        0u32..4,
        proptest::option::weighted(0.3, 1i64..4),
        0..SENTENCES.len(),
        proptest::option::weighted(0.3, 0u32..3),
    )
}

fn date(offset: u32) -> chrono::NaiveDate {
    day("2020-08-01") + chrono::TimeDelta::days(i64::from(offset))
}

fn write(id: usize, events: &[Drawn]) -> Page {
    let mut page = Page::new(&format!("d{id}"), &date(u32::try_from(id * 3).expect("small")).to_string());
    for &(kind, modality, negated, agent, patient, from, length, amount, sentence, due) in events {
        let name = |place: usize| NAMES.get(place).copied().unwrap_or_default();
        let time = from.map(|from| format!("{}/{}", date(from), date(from + length * length)));
        let said = SENTENCES[sentence];
        page.say(said).event(&said[..2], KINDS[kind], &format!("{} > {}", name(agent), name(patient)), time.as_deref().unwrap_or_default());
        page.but(|event| {
            event.modality = MODALITIES[modality];
            event.negated = negated;
            event.rule = ["reporter", "expirer", "suspendre", "respecter", "délai"][(sentence + agent) % 5].into();
        });
        if let Some(amount) = amount {
            page.amount(money(amount, "EUR"));
        }
        if let Some(due) = due {
            page.limit(&said[3..6], &date(due * 10 + 20).to_string(), "", u64::from(due) * 5);
        }
    }
    page
}

fn pages() -> impl Strategy<Value = Vec<Page>> {
    let page = proptest::collection::vec(drawn(), 0..6);
    proptest::collection::vec(page, 1..6).prop_map(|documents| documents.iter().enumerate().map(|(id, events)| write(id, events)).collect())
}

fn all(timeline: &Timeline) -> Vec<&TimelineEvent> {
    timeline.events().chain(timeline.undated()).collect()
}

/// Everything that can be asked of a timeline, to compare two.
fn answers(timeline: &Timeline) -> (Vec<TimelineEvent>, Vec<frise::timeline::DeadlineThread>, Vec<frise::timeline::SalientDay>, String) {
    let events = all(timeline).into_iter().cloned().collect();
    (
        events,
        timeline.deadlines().cloned().collect(),
        timeline.salient_days(100),
        format!("{:?}{:?}", timeline.actors(), timeline.conflicts()),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn the_order_of_documents_changes_nothing(pages in pages(), turn in 0usize..6, cut in 0usize..6) {
        let built = timeline(&pages);
        let (turn, cut) = (turn % pages.len(), cut % pages.len());
        let turned = timeline(pages[turn..].iter().chain(&pages[..turn]).rev());
        let mut merged = timeline(&pages[cut..]);
        prop_assert_eq!(merged.events().count() + merged.undated().count(), all(&merged).len());
        merged.merge(timeline(&pages[..cut]));
        let mut back = built.clone();
        let (document, extraction) = pages[cut].read();
        prop_assert!(back.remove(&document.id));
        prop_assert!(!back.remove(&document.id));
        prop_assert_eq!(&answers(&back), &answers(&timeline(pages.iter().enumerate().filter(|(place, _)| *place != cut).map(|(_, page)| page))));
        back.add(&document, &extraction);
        for other in [turned, merged, back] {
            prop_assert_eq!(&built, &other);
            prop_assert_eq!(answers(&built), answers(&other));
        }
    }

    #[test]
    fn no_telling_is_lost_and_no_event_holds_two_that_contradict(pages in pages()) {
        let timeline = timeline(&pages);
        let told: usize = pages.iter().map(|page| page.read().1.events.len()).sum();
        prop_assert_eq!(all(&timeline).iter().map(|event| event.provenance.len()).sum::<usize>(), told);
        let mut ids: Vec<&str> = all(&timeline).iter().map(|event| event.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), all(&timeline).len(), "names are unique");
        for event in all(&timeline) {
            prop_assert_eq!(event.merged().len() + 1, event.provenance.len(), "as many joints as it takes");
            for (a, b) in event.provenance.iter().flat_map(|a| event.provenance.iter().map(move |b| (a, b))) {
                prop_assert!(a.when.is_unknown() || b.when.is_unknown() || a.when.overlaps(&b.when));
                prop_assert_eq!(a.modality == Modality::Question, b.modality == Modality::Question);
                prop_assert_eq!(a.modality == Modality::Future, b.modality == Modality::Future);
            }
        }
        prop_assert!(timeline.events().all(TimelineEvent::is_dated));
        prop_assert!(!timeline.undated().any(TimelineEvent::is_dated));
        let starts: Vec<_> = timeline.events().map(|event| event.when.from).collect();
        prop_assert!(starts.is_sorted());
    }

    #[test]
    fn queries_find_what_going_through_everything_finds(
        pages in pages(),
        period in proptest::option::of((0u32..45, 0u32..20)),
        actors in proptest::collection::vec(0..NAMES.len(), 0..3),
        kinds in proptest::collection::vec(0..KINDS.len(), 0..3),
        modality in proptest::option::of(0..MODALITIES.len()),
        negated in proptest::option::of(any::<bool>()),
        least in proptest::option::of(1i64..4),
        document in proptest::option::of(0usize..6),
        text in proptest::option::of(prop_oneof![Just("VENTE"), Just("echeance"), Just("interdite"), Just("absent")]),
    ) {
        let timeline = timeline(&pages);
        let mut query = timeline.query();
        let mut expected = all(&timeline);
        if let Some((from, length)) = period {
            query = query.between(date(from), date(from + length)).unwrap();
            let midnight = |day: chrono::NaiveDate| day.and_hms_opt(0, 0, 0).unwrap();
            let wanted = Interval::new(midnight(date(from)), midnight(date(from + length + 1)));
            expected.retain(|event| event.is_dated() && event.when.overlaps(&wanted));
        }
        for &name in &actors {
            query = query.actor(&NAMES[name].to_uppercase());
            expected.retain(|event| event.participants.iter().any(|i| i.name == NAMES[name]));
        }
        for &kind in &kinds {
            query = query.kind(KINDS[kind]);
        }
        expected.retain(|event| kinds.is_empty() || kinds.iter().any(|kind| KINDS[*kind] == event.kind));
        if let Some(modality) = modality {
            query = query.modality(MODALITIES[modality]);
            expected.retain(|event| event.modality == MODALITIES[modality]);
        }
        if let Some(negated) = negated {
            query = query.negated(negated);
            expected.retain(|event| event.negated == negated);
        }
        if let Some(least) = least {
            let asked = money(least, "EUR");
            query = query.amount_at_least(asked).amount_at_most(Amount { max: Some(99.into()), ..asked });
            expected.retain(|event| event.amounts.iter().any(|told| told.min >= asked.min));
        }
        if let Some(document) = document {
            query = query.document(&format!("d{document}"));
            expected.retain(|event| event.provenance.iter().any(|told| told.document == format!("d{document}")));
        }
        if let Some(text) = text {
            query = query.text(text);
            let plain = |sentence: &str| sentence.to_lowercase().replace('é', "e");
            expected.retain(|event| event.provenance.iter().any(|told| plain(&told.sentence).contains(&plain(text))));
        }
        prop_assert_eq!(query.count(), expected.len());
        prop_assert_eq!(query.into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_period_may_be_open_and_two_narrow_each_other(pages in pages(), from in 0u32..45, length in 0u32..20) {
        let timeline = timeline(&pages);
        let both = timeline.query().since(date(from)).until(date(from + length));
        let between = timeline.query().between(date(from), date(from + length)).unwrap();
        prop_assert_eq!(both.into_iter().collect::<Vec<_>>(), between.into_iter().collect::<Vec<_>>());
        prop_assert_eq!(timeline.query().on(date(from)).on(date(from + 1)).count(), 0);
        prop_assert!(timeline.query().between(date(from + 1), date(from)).is_err());
    }

    #[test]
    fn deadlines_narrow_like_a_filter(pages in pages(), from in 0u32..45, length in 0u32..20) {
        let timeline = timeline(&pages);
        let limits: usize = pages.iter().map(|page| page.read().1.deadlines.len()).sum();
        let told = timeline.deadlines().flat_map(|thread| &thread.steps).flat_map(|step| &step.tellings);
        prop_assert!(told.count() >= limits, "no limit is lost");
        let (first, last) = (date(from), date(from + length));
        let wanted: Vec<_> = timeline.deadlines().filter(|thread| thread.due().is_some_and(|due| first <= due && due <= last)).collect();
        prop_assert_eq!(timeline.deadlines().due_between(first, last).unwrap().collect::<Vec<_>>(), wanted.clone());
        let opened = timeline.deadlines().due_after(first.pred_opt().unwrap()).due_before(last.succ_opt().unwrap());
        prop_assert_eq!(opened.collect::<Vec<_>>(), wanted);
    }

    #[test]
    fn nothing_differs_from_itself_and_all_from_nothing(pages in pages()) {
        let timeline = timeline(&pages);
        prop_assert!(difference(&timeline, &timeline.clone()).is_empty());
        let grown = difference(&Timeline::new(), &timeline);
        prop_assert_eq!(grown.added.len(), all(&timeline).len());
        prop_assert_eq!(grown.deadlines.len(), timeline.deadlines().count());
        let mut less = timeline.clone();
        less.remove("d0");
        let shrunk = difference(&timeline, &less);
        let back = difference(&less, &timeline);
        prop_assert_eq!(all(&timeline).len() + shrunk.added.len(), all(&less).len() + shrunk.gone.len());
        prop_assert_eq!((back.added.len(), back.gone.len()), (shrunk.gone.len(), shrunk.added.len()));
    }
}

#[cfg(feature = "serde")]
proptest! {
    #[test]
    fn json_and_back_is_the_same_timeline(pages in pages()) {
        let built = timeline(&pages);
        let read: Timeline = serde_json::from_str(&serde_json::to_string(&built).unwrap()).unwrap();
        prop_assert_eq!(&built, &read);
        prop_assert_eq!(answers(&built), answers(&read));
        let events: Vec<TimelineEvent> = serde_json::from_str(&serde_json::to_string(&all(&built)).unwrap()).unwrap();
        prop_assert_eq!(events.iter().collect::<Vec<_>>(), all(&built));
        let threads: Vec<frise::timeline::DeadlineThread> = serde_json::from_str(&serde_json::to_string(&built.deadlines().collect::<Vec<_>>()).unwrap()).unwrap();
        prop_assert_eq!(threads.iter().collect::<Vec<_>>(), built.deadlines().collect::<Vec<_>>());
    }
}
