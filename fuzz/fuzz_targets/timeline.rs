//! Documents come, go, come back and are merged; the timeline stays the one that building at once gives, and answers as going
//! through everything answers.
#![no_main]

use std::collections::BTreeMap;

use chrono::NaiveDate;
use frise::calendar::{Calendar, Interval};
use frise::export::{csv, html, markdown, svg, timelinejs::Story};
use frise::timeline::{TimelineEvent, difference};
use frise::{Amount, EventKind, Modality, Timeline};
use frise_fuzz::Bytes;
use libfuzzer_sys::fuzz_target;

#[allow(dead_code)]
#[path = "../../tests/timeline/page.rs"]
mod page;

use page::{Page, day, money};

const NAMES: [&str; 5] = ["Inde", "TikTok", "Donald Trump", "ByteDance", "Élysée"];
const KINDS: [EventKind; 4] = [EventKind::Ban, EventKind::Statement, EventKind::Meeting, EventKind::Deadline];
const MODALITIES: [Modality; 4] = [Modality::Asserted, Modality::Reported, Modality::Future, Modality::Question];
const SENTENCES: [&str; 3] = ["Il interdit la vente aux enfants.", "La VENTE fut interdite après débat.", "Rien n'est dit de l'échéance."];
const RULES: [&str; 5] = ["reporter", "expirer", "suspendre", "respecter", "délai"];

/// The documents that the timeline should hold.
type Model = BTreeMap<String, Page>;

fuzz_target!(|data: &[u8]| {
    let mut bytes = Bytes(data);
    let (mut timeline, mut model) = (Timeline::new(), Model::new());
    for _ in 0..24 {
        if bytes.0.is_empty() {
            break;
        }
        match bytes.byte() % 8 {
            0..=2 => add(&mut timeline, &mut model, write(&mut bytes)),
            3 => {
                let id = format!("d{}", bytes.byte() % 6);
                assert_eq!(timeline.remove(&id), model.remove(&id).is_some());
            }
            4 => merge(&mut timeline, &mut model, &mut bytes),
            5 => question(&timeline, &mut bytes),
            6 => limits(&timeline, &mut bytes),
            _ => {
                let (before, page) = (timeline.clone(), write(&mut bytes));
                add(&mut timeline, &mut model, page);
                let (there, back) = (difference(&before, &timeline), difference(&timeline, &before));
                assert_eq!(there.added.len() + count(&before), back.added.len() + count(&timeline));
                assert!(difference(&timeline, &timeline.clone()).is_empty());
            }
        }
    }
    let built = page::timeline(model.values());
    assert_eq!(timeline, built);
    assert_eq!(all(&timeline), all(&built));
    assert!(timeline.deadlines().eq(built.deadlines()));
    let told: usize = model.values().map(|page| page.read().1.events.len()).sum();
    assert_eq!(all(&timeline).iter().map(|event| event.provenance.len()).sum::<usize>(), told, "no telling is lost");
    assert_eq!(timeline.salient_days(5), built.salient_days(5));
    assert_eq!(format!("{:?}{:?}", timeline.conflicts(), timeline.actors()), format!("{:?}{:?}", built.conflicts(), built.actors()));
    let json = serde_json::to_string(&timeline).expect("JSON");
    assert_eq!(serde_json::from_str::<Timeline>(&json).expect("it reads back"), timeline);
    if bytes.byte() % 32 == 1 {
        drawn(&timeline);
    }
});

fn all(timeline: &Timeline) -> Vec<&TimelineEvent> {
    timeline.events().chain(timeline.undated()).collect()
}

fn count(timeline: &Timeline) -> usize {
    timeline.events().count() + timeline.undated().count()
}

fn add(timeline: &mut Timeline, model: &mut Model, page: Page) {
    let (document, extraction) = page.read();
    timeline.add(&document, &extraction);
    model.insert(document.id.into_owned(), page);
}

/// Whether one state of a document stands over another: written later, or at the same moment and telling more.
fn stands(one: &Page, other: &Page) -> Option<bool> {
    let key = |page: &Page| {
        let (document, extraction) = page.read();
        (document.written, extraction.events.len(), extraction.deadlines.len())
    };
    let (a, b) = (key(one), key(other));
    (a != b).then_some(a > b)
}

fn merge(timeline: &mut Timeline, model: &mut Model, bytes: &mut Bytes<'_>) {
    let pages: Vec<Page> = (0..bytes.byte() % 4).map(|_| write(bytes)).collect();
    let mut theirs = Model::new();
    for page in pages {
        theirs.insert(page.read().0.id.into_owned(), page);
    }
    // Where nothing but the words tells two states apart, which one stands is not for the model to say.
    if theirs.iter().any(|(id, page)| model.get(id).is_some_and(|held| stands(held, page).is_none())) {
        return;
    }
    let other = page::timeline(theirs.values());
    let (mut one, mut two) = (timeline.clone(), other.clone());
    one.merge(other);
    two.merge(timeline.clone());
    assert_eq!(one, two, "merging either into the other");
    *timeline = one;
    for (id, page) in theirs {
        if model.get(&id).is_none_or(|held| stands(&page, held) == Some(true)) {
            model.insert(id, page);
        }
    }
}

fn write(bytes: &mut Bytes<'_>) -> Page {
    let written = if bytes.byte() % 8 == 0 { String::new() } else { date(bytes).to_string() };
    let mut page = Page::new(&format!("d{}", bytes.byte() % 6), &written);
    for _ in 0..bytes.byte() % 5 {
        let (said, kind, modality, rule) = (bytes.pick(&SENTENCES), bytes.pick(&KINDS), bytes.pick(&MODALITIES), bytes.pick(&RULES));
        let name = |bytes: &mut Bytes<'_>| NAMES.get(bytes.byte() as usize % 7).copied().unwrap_or_default();
        let who = format!("{} > {}", name(bytes), name(bytes));
        page.say(said).event(&said[..2], kind, &who, "");
        let end = |bytes: &mut Bytes<'_>| match bytes.byte() % 16 {
            0 => None,
            1 => Some(bytes.moment()),
            n => date(bytes).and_hms_opt(if n == 2 { 14 } else { 0 }, 0, 0),
        };
        let (a, b) = (end(bytes), end(bytes));
        let (from, to) = if a.zip(b).is_some_and(|(a, b)| b < a) { (b, a) } else { (a, b) };
        let negated = bytes.byte() % 4 == 0;
        page.but(|event| {
            event.when = Interval { from, to };
            (event.modality, event.negated, event.rule) = (modality, negated, rule.into());
        });
        if bytes.byte() % 3 == 0 {
            let any = Amount { max: None, ..money(bytes.any() as i64, "EUR") };
            page.amount(if bytes.byte() % 2 == 0 { any } else { money(i64::from(bytes.byte() % 4), "EUR") });
        }
        if bytes.byte() % 3 == 0 {
            let (due, start) = (date(bytes).to_string(), if bytes.byte() % 2 == 0 { date(bytes).to_string() } else { String::new() });
            page.limit(&said[3..6], &due, &start, bytes.any() % 1000);
        }
        if bytes.byte() % 6 == 0 {
            page.names_day(&date(bytes).to_string()).names_days(i64::from(bytes.byte()));
        }
    }
    page
}

/// A day of one summer, so that tellings meet; rarely any.
fn date(bytes: &mut Bytes<'_>) -> NaiveDate {
    match bytes.byte() {
        255 => bytes.day().clamp(day("0001-01-01"), day("9999-12-30")),
        n => day("2020-08-01") + chrono::TimeDelta::days(i64::from(n % 40)),
    }
}

fn question(timeline: &Timeline, bytes: &mut Bytes<'_>) {
    let (mut query, mut expected) = (timeline.query(), all(timeline));
    let midnight = |day: NaiveDate| day.and_hms_opt(0, 0, 0);
    let marks = bytes.byte();
    if marks & 1 > 0 {
        let (a, b) = (date(bytes), date(bytes));
        let (from, to) = (a.min(b), a.max(b));
        assert_eq!(query.clone().between(to, from).is_err(), from < to);
        query = query.between(from, to).expect("in order");
        let wanted = Interval { from: midnight(from), to: to.succ_opt().and_then(midnight) };
        expected.retain(|event| event.is_dated() && standing(&event.when).overlaps(&wanted));
    }
    if marks & 2 > 0 {
        let name = bytes.pick(&NAMES);
        query = query.actor(&name.to_uppercase());
        expected.retain(|event| event.participants.iter().any(|i| i.name == name));
    }
    if marks & 4 > 0 {
        let kinds = [bytes.pick(&KINDS), bytes.pick(&KINDS)];
        query = query.kind(kinds[0]).kind(kinds[1]);
        expected.retain(|event| kinds.contains(&event.kind));
    }
    if marks & 8 > 0 {
        let modality = bytes.pick(&MODALITIES);
        query = query.modality(modality).negated(marks & 128 > 0);
        expected.retain(|event| event.modality == modality && event.negated == (marks & 128 > 0));
    }
    if marks & 16 > 0 {
        let asked = money(i64::from(bytes.byte() % 4), "EUR");
        query = query.amount_at_least(asked);
        expected.retain(|event| event.amounts.iter().any(|told| told.min.is_some_and(|min| Some(min) >= asked.min)));
    }
    if marks & 32 > 0 {
        let id = format!("d{}", bytes.byte() % 6);
        query = query.document(&id);
        expected.retain(|event| event.provenance.iter().any(|told| told.document == id));
    }
    if marks & 64 > 0 {
        let text = bytes.pick(&["VENTE", "echeance", "interdite", "absent"]);
        let plain = |sentence: &str| sentence.to_lowercase().replace('é', "e");
        query = query.text(text);
        expected.retain(|event| event.provenance.iter().any(|told| plain(&told.sentence).contains(&plain(text))));
    }
    assert_eq!(query.count(), expected.len());
    assert_eq!(query.iter().collect::<Vec<_>>(), expected);
    for event in expected {
        assert_eq!(timeline.event(&event.id), Some(event));
    }
}

/// An event of which one end is known stands at that end: a day where it is a midnight, else a minute.
fn standing(when: &Interval) -> Interval {
    let width = |at: chrono::NaiveDateTime| chrono::TimeDelta::minutes(if at.time() == chrono::NaiveTime::MIN { 24 * 60 } else { 1 });
    match (when.from, when.to) {
        (Some(from), None) => Interval { to: from.checked_add_signed(width(from)), ..*when },
        (None, Some(to)) => Interval { from: to.checked_sub_signed(width(to)), ..*when },
        // A midnight belongs to the day that it opens.
        (Some(from), Some(to)) if from == to => Interval { to: from.checked_add_signed(chrono::TimeDelta::seconds(1)), ..*when },
        _ => *when,
    }
}

fn limits(timeline: &Timeline, bytes: &mut Bytes<'_>) {
    let (a, b) = (date(bytes), date(bytes));
    let (from, to) = (a.min(b), a.max(b));
    let wanted: Vec<_> = timeline.deadlines().filter(|thread| thread.due().is_some_and(|due| from <= due && due <= to)).collect();
    assert_eq!(timeline.deadlines().due_between(from, to).expect("in order").collect::<Vec<_>>(), wanted);
    let (calendar, name) = (Calendar::metropole(), bytes.pick(&NAMES));
    for thread in timeline.deadlines() {
        let _ = (thread.status_at(a, &calendar), thread.due_as_of(b), thread.who(), thread.concerns(name));
    }
    let named = timeline.deadlines().filter(|thread| thread.concerns(name)).count();
    assert_eq!(timeline.deadlines().actor(name).count(), named);
}

fn drawn(timeline: &Timeline) {
    let options = frise::export::svg::Options::new().title("<&\"'>");
    assert!(svg(timeline, &options).ends_with("</svg>\n") && html(timeline, &options).contains("</html>"));
    assert!(csv::events(timeline).lines().count() > 0 && !markdown::document(timeline).is_empty());
    assert!(serde_json::to_string(&Story::of(timeline)).is_ok());
    assert!(frise::export::ical::Feed::of(timeline).to_string().contains("VCALENDAR"));
}
