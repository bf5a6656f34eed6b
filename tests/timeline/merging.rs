//! What is one happening, and what is not: pairs of tellings, and how many events they make.

use frise::timeline::TimelineEvent;
use frise::{EventKind, Modality, Timeline};

use crate::page::{Page, day, money, timeline, when};

/// One telling in a document of its own.
struct Told {
    sentence: &'static str,
    trigger: &'static str,
    kind: EventKind,
    who: &'static str,
    time: &'static str,
}

const fn told(sentence: &'static str, trigger: &'static str, kind: EventKind, who: &'static str, time: &'static str) -> Told {
    Told { sentence, trigger, kind, who, time }
}

fn page(id: &str, told: &Told) -> Page {
    let mut page = Page::new(id, "2020-08-20");
    page.say(told.sentence).event(told.trigger, told.kind, told.who, told.time);
    page
}

fn all(timeline: &Timeline) -> Vec<&TimelineEvent> {
    timeline.events().chain(timeline.undated()).collect()
}

#[test]
fn two_tellings_are_one_happening_where_kind_actors_and_time_agree() {
    use EventKind::{Accusation, Ban, Meeting, Negotiation, Statement, Valuation};
    let signed = told("Donald Trump a signé le décret.", "signé", EventKind::Legislation, "Donald Trump", "2020-08-06");
    for (why, a, b, events) in [
        (
            "the same day and agent",
            &signed,
            &told("Le décret fut signé par M. Trump.", "signé", EventKind::Legislation, "Donald Trump", "2020-08-06"),
            1,
        ),
        ("case and accents aside", &signed, &told("Il signe un décret.", "signe", EventKind::Legislation, "DONALD TRUMP", "2020-08-06"), 1),
        (
            "a day and its month, in the same words",
            &signed,
            &told("Donald Trump a signé le décret en août.", "signé", EventKind::Legislation, "Donald Trump", "2020-08"),
            1,
        ),
        (
            "another day",
            &signed,
            &told("Donald Trump a signé le décret.", "signé", EventKind::Legislation, "Donald Trump", "2020-08-14"),
            2,
        ),
        ("another agent", &signed, &told("Joe Biden a signé le décret.", "signé", EventKind::Legislation, "Joe Biden", "2020-08-06"), 2),
        ("another kind", &signed, &told("Donald Trump a signé l'accord.", "signé", EventKind::Agreement, "Donald Trump", "2020-08-06"), 2),
        (
            "undated in another document",
            &signed,
            &told("Donald Trump a signé le décret.", "signé", EventKind::Legislation, "Donald Trump", ""),
            2,
        ),
        (
            "no actor in common",
            &told("L'Inde interdit l'application.", "interdit", Ban, "Inde", "2020-06-29"),
            &told("L'application est interdite.", "interdite", Ban, "> TikTok", "2020-06-29"),
            2,
        ),
        (
            "one side left unsaid",
            &told("L'Inde interdit TikTok.", "interdit", Ban, "Inde > TikTok", "2020-06-29"),
            &told("TikTok est interdit en Inde.", "interdit", Ban, "> TikTok", "2020-06-29"),
            1,
        ),
        (
            "who accuses whom",
            &told("La Chine accuse les États-Unis.", "accuse", Accusation, "Chine > États-Unis", "2020-08-04"),
            &told("Les États-Unis accusent la Chine.", "accusent", Accusation, "États-Unis > Chine", "2020-08-04"),
            2,
        ),
        (
            "who meets whom first",
            &told("M. Nadella a rencontré M. Trump.", "rencontré", Meeting, "Satya Nadella > Donald Trump", "2020-08-02"),
            &told("M. Trump a reçu M. Nadella.", "reçu", Meeting, "Donald Trump > Satya Nadella", "2020-08-02"),
            1,
        ),
        (
            "talks with one partner and with another",
            &told("Microsoft négocie avec ByteDance.", "négocie", Negotiation, "Microsoft & ByteDance", "2020-08-02"),
            &told("Oracle négocie avec ByteDance.", "négocie", Negotiation, "Oracle & ByteDance", "2020-08-02"),
            2,
        ),
        (
            "two things said in a day",
            &told("Microsoft confirme ses discussions avec le groupe.", "confirme", Statement, "Microsoft", "2020-08-02"),
            &told("Microsoft promet des emplois nouveaux au Texas.", "promet", Statement, "Microsoft", "2020-08-02"),
            2,
        ),
        (
            "one thing said, told twice",
            &told(
                "Microsoft a confirmé dimanche ses discussions avec le groupe chinois.",
                "confirmé",
                Statement,
                "Microsoft",
                "2020-08-02",
            ),
            &told(
                "Dimanche, Microsoft confirmait des discussions avec ce groupe chinois.",
                "confirmait",
                Statement,
                "Microsoft",
                "2020-08-02",
            ),
            1,
        ),
        (
            "a value once as subject, once as object",
            &told("TikTok vaut trente milliards.", "vaut", Valuation, "TikTok", "2020-08-02"),
            &told("On évalue TikTok à trente milliards.", "évalue", Valuation, "> TikTok", "2020-08-02"),
            1,
        ),
    ] {
        let (a, b) = (page("a", a), page("b", b));
        let (forward, backward) = (timeline([&a, &b]), timeline([&b, &a]));
        assert_eq!(all(&forward).len(), events, "{why}: {:#?}", all(&forward));
        assert_eq!(all(&forward), all(&backward), "{why}");
    }
}

#[test]
fn a_denial_and_a_question_stay_apart_from_the_fact() {
    for (change, name) in [(0, "denied"), (1, "asked"), (2, "to come")] {
        let one = page("a", &told("L'Inde interdit TikTok.", "interdit", EventKind::Ban, "Inde > TikTok", "2020-06-29"));
        let mut two = page("b", &told("L'Inde interdit TikTok.", "interdit", EventKind::Ban, "Inde > TikTok", "2020-06-29"));
        two.but(|event| match change {
            0 => event.negated = true,
            1 => event.modality = Modality::Question,
            _ => event.modality = Modality::Future,
        });
        assert_eq!(timeline([&one, &two]).events().count(), 2, "{name}");
    }
    let one = page("a", &told("L'Inde interdit TikTok.", "interdit", EventKind::Ban, "Inde > TikTok", "2020-06-29"));
    let mut two = page("b", &told("L'Inde interdit TikTok.", "interdit", EventKind::Ban, "Inde > TikTok", "2020-06-29"));
    two.but(|event| event.modality = Modality::Reported);
    let timeline = timeline([&one, &two]);
    let joined = timeline.events().next().expect("an event");
    assert_eq!((joined.provenance.len(), joined.modality), (2, Modality::Asserted), "what is reported is the fact that another states");
}

#[test]
fn amounts_that_cannot_both_hold_keep_tellings_apart() {
    for (a, b, events) in [(30, 30, 1), (30, 50, 2)] {
        let fine = told("L'agence inflige une amende à Musical.ly.", "amende", EventKind::Fine, "FTC > Musical.ly", "2019-02-27");
        let (mut one, mut two) = (page("a", &fine), page("b", &fine));
        one.amount(money(a, "USD"));
        two.amount(money(b, "USD"));
        assert_eq!(timeline([&one, &two]).events().count(), events, "{a} and {b} dollars");
        two = page("b", &fine);
        two.amount(money(b, "EUR"));
        assert_eq!(timeline([&one, &two]).events().count(), 1, "two currencies do not contradict");
    }
}

#[test]
fn an_undated_telling_joins_the_dated_one_of_its_own_document() {
    let mut page = Page::new("a", "2020-08-04");
    page.say("Lundi, M. Trump a donné un ultimatum à ByteDance.").event(
        "ultimatum",
        EventKind::Ultimatum,
        "Donald Trump > ByteDance",
        "2020-08-03",
    );
    page.say("L'ultimatum de M. Trump à ByteDance fait débat.").event("ultimatum", EventKind::Ultimatum, "Donald Trump > ByteDance", "");
    let timeline = timeline([&page]);
    let event = timeline.events().next().expect("an event");
    assert_eq!((timeline.events().len(), timeline.undated().len(), event.provenance.len()), (1, 0, 2));
    assert_eq!(event.when, when("2020-08-03"));
    let [merge] = event.merged() else { panic!("one pair") };
    assert_eq!((merge.first, merge.second), (0, 1));
    assert!(merge.score >= 500, "{merge:?}");
}

#[test]
fn a_month_joins_one_of_two_days_and_never_both() {
    let sign = |id: &str, time| page(id, &told("Donald Trump a signé le décret.", "signé", EventKind::Legislation, "Donald Trump", time));
    let pages = [sign("a", "2020-08-06"), sign("b", "2020-08"), sign("c", "2020-08-14")];
    let forward = timeline(&pages);
    let days: Vec<_> = forward.events().map(|event| (event.day().expect("a day"), event.provenance.len())).collect();
    assert_eq!(days, [(day("2020-08-06"), 2), (day("2020-08-14"), 1)]);
    assert_eq!(all(&forward), all(&timeline(pages.iter().rev())));
}

#[test]
fn an_event_keeps_who_told_it_and_where() {
    let mut one = page("a", &told("L'Inde interdit TikTok.", "interdit", EventKind::Ban, "Inde", "2020-06-29"));
    one.alias("Inde", "New Delhi");
    let two = page("b", &told("TikTok est interdit par l'Inde.", "interdit", EventKind::Ban, "Inde > TikTok", "2020-06-29"));
    let timeline = timeline([&one, &two]);
    let event = timeline.events().next().expect("an event");
    assert_eq!(event.documents(), ["a", "b"]);
    assert_eq!(event.participants.iter().map(|i| i.name.as_str()).collect::<Vec<_>>(), ["Inde", "TikTok"]);
    assert_eq!(event.id, "a#7-15:ban");
    assert_eq!(timeline.event("a#7-15:ban"), Some(event));
    assert!(event.involves("tiktok") && !event.involves("Oracle"));
    assert_eq!(timeline.query().actor("new delhi").count(), 1, "an alias is a name");
    let inde = &timeline.actors()[0];
    assert_eq!(
        (inde.name.as_str(), inde.events, inde.documents, inde.aliases.as_slice()),
        ("Inde", 1, 2, ["New Delhi".to_owned()].as_slice())
    );
}

#[test]
fn documents_without_an_identifier_are_told_apart_by_their_words() {
    let pages = [
        page("", &told("L'Inde interdit TikTok.", "interdit", EventKind::Ban, "Inde", "2020-06-29")),
        page("", &told("Le Brésil interdit TikTok.", "interdit", EventKind::Ban, "Brésil", "2020-06-30")),
    ];
    assert_eq!(timeline(&pages).documents().len(), 2);
    assert_eq!(timeline(pages.iter().chain(&pages)).documents().len(), 2);
}

#[test]
fn a_crowd_of_like_tellings_is_joined_in_reasonable_time() {
    let crowd = |id: &str| {
        let mut page = Page::new(id, "2020-08-20");
        for number in 0..2000 {
            let time = if number % 10 == 0 { "" } else { "2020-08-06" };
            page.say("On signe.").event("signe", EventKind::Legislation, "Donald Trump > Décret", time);
        }
        page
    };
    let timeline = timeline(&[crowd("a"), crowd("b")]);
    assert_eq!((timeline.events().len(), timeline.undated().len()), (1, 0));
    assert_eq!(timeline.events().next().map(|event| event.provenance.len()), Some(4000));
}
