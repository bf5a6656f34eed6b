//! Deadline threads, told by hand-made documents.

use frise::calendar::Calendar;
use frise::timeline::{DeadlineStep, Status};
use frise::{Anchor, DeadlineAct, EventKind, Modality, TimeBasis, Timeline};

use crate::page::{Page, day, timeline};

const HOLDER: &str = "Donald Trump > ByteDance";

/// The affair's sale deadline: a delay of 90 days due on 12 November, extended to the 27th, then to 4 December, told from August on.
fn affair() -> Vec<Page> {
    let mut decree = Page::new("03", "2020-08-15");
    decree.say("Le décret signé vendredi accorde 90 jours à ByteDance.").event("accorde", EventKind::Deadline, HOLDER, "2020-08-14").limit(
        "90 jours",
        "2020-11-12",
        "2020-08-14",
        90,
    );
    decree.say("L'interdiction prendra effet d'ici le 20 septembre.").event("effet", EventKind::Ban, "> TikTok", "").limit(
        "d'ici le 20 septembre",
        "2020-09-20",
        "",
        0,
    );
    let mut fortnight = Page::new("06", "2020-11-13");
    fortnight
        .say("Le délai a été prolongé de quinze jours, jusqu'au 27 novembre.")
        .names_days(15)
        .event("prolongé", EventKind::Deadline, "> ByteDance", "2020-11-13")
        .but(|event| event.rule = "prolonger".into())
        .limit("jusqu'au 27 novembre", "2020-11-27", "", 0);
    fortnight.say("Il fallait vendre au plus tard le 12 novembre.").event("vendre", EventKind::Obligation, "ByteDance", "").limit(
        "au plus tard le 12 novembre",
        "2020-11-12",
        "",
        0,
    );
    let mut week = Page::new("07", "2020-11-26");
    week.say("Les autorités ont prolongé mercredi le délai de sept jours, jusqu'au 4 décembre.")
        .event("prolongé", EventKind::Deadline, "> ByteDance", "2020-11-25")
        .but(|event| event.rule = "prolonger".into())
        .limit("jusqu'au 4 décembre", "2020-12-04", "2020-11-27", 7);
    week.say("L'échéance avait été repoussée au 27 novembre.")
        .event("repoussée", EventKind::Deadline, "> ByteDance", "2020-11-13")
        .but(|event| event.rule = "repousser".into())
        .limit("au 27 novembre", "2020-11-27", "", 0);
    let mut after = Page::new("08", "2020-12-07");
    after
        .say("Le délai donné à ByteDance a expiré vendredi.")
        .event("expiré", EventKind::Deadline, "", "2020-12-04")
        .but(|event| event.rule = "expirer".into());
    after.say("ByteDance n'a pas vendu.").event("vendu", EventKind::Acquisition, "ByteDance", "").but(|event| event.negated = true);
    vec![decree, fortnight, week, after]
}

fn outline(step: &DeadlineStep) -> (DeadlineAct, String, String, usize) {
    let text = |date: Option<chrono::NaiveDate>| date.map(|d| d.to_string()).unwrap_or_default();
    (step.act, text(step.due), text(step.known), step.tellings.len())
}

#[test]
fn the_affair_is_one_thread_with_its_history() {
    let timeline = timeline(&affair());
    let thread = timeline.deadlines().actor("bytedance").next().expect("a thread");
    let history: Vec<_> = thread.history().iter().map(outline).collect();
    let expected = [
        (DeadlineAct::Set, "2020-11-12", "2020-08-14", 2),
        (DeadlineAct::Moved, "2020-11-27", "2020-11-13", 2),
        (DeadlineAct::Moved, "2020-12-04", "2020-11-25", 1),
        (DeadlineAct::Lapsed, "2020-12-04", "2020-12-04", 1),
    ];
    assert_eq!(history, expected.map(|(act, due, known, tellings)| (act, due.to_owned(), known.to_owned(), tellings)));
    assert_eq!(thread.due(), Some(day("2020-12-04")));
    assert_eq!(thread.steps[2].replaces, Some(day("2020-11-27")));
    assert_eq!(thread.steps[1].tellings[0].text, "jusqu'au 27 novembre");
    assert_eq!(timeline.deadlines().count(), 2, "the ban's day is another thread");
}

#[test]
fn its_status_is_what_was_known_that_day() {
    let timeline = timeline(&affair());
    let thread = timeline.deadlines().actor("ByteDance").next().expect("a thread");
    let due_in = |calendar_days, working_days| Status::DueIn { calendar_days, working_days };
    for (date, status) in [
        ("2020-08-13", Status::Unknown),
        ("2020-08-14", due_in(90, 63)),
        ("2020-11-10", due_in(2, 1)),
        ("2020-11-12", Status::DueToday),
        ("2020-11-13", due_in(14, 10)),
        ("2020-11-24", due_in(3, 3)),
        ("2020-11-25", due_in(9, 7)),
        ("2020-12-04", Status::DueToday),
        ("2020-12-05", Status::Expired),
    ] {
        assert_eq!(thread.status_at(day(date), &Calendar::metropole()), status, "on {date}");
    }
}

#[test]
fn threads_are_the_same_in_whatever_order_documents_come() {
    let pages = affair();
    let forward = timeline(&pages);
    let backward = timeline(pages.iter().rev());
    assert_eq!(forward.deadlines().collect::<Vec<_>>(), backward.deadlines().collect::<Vec<_>>());
    let mut halves = timeline(&pages[2..]);
    assert_eq!(halves.deadlines().count(), 1);
    halves.merge(timeline(&pages[..2]));
    assert_eq!(forward.deadlines().collect::<Vec<_>>(), halves.deadlines().collect::<Vec<_>>());
}

#[test]
fn due_dates_narrow_the_threads() {
    let timeline = timeline(&affair());
    let dues = |threads: frise::timeline::Deadlines<'_>| threads.map(|t| t.due().expect("a day").to_string()).collect::<Vec<_>>();
    assert_eq!(dues(timeline.deadlines()), ["2020-09-20", "2020-12-04"]);
    assert_eq!(dues(timeline.deadlines().due_before(day("2020-12-04"))), ["2020-09-20"]);
    assert_eq!(dues(timeline.deadlines().due_after(day("2020-09-20"))), ["2020-12-04"]);
    assert_eq!(dues(timeline.deadlines().due_between(day("2020-09-20"), day("2020-12-04")).unwrap()).len(), 2);
    assert!(timeline.deadlines().due_between(day("2020-12-04"), day("2020-09-20")).is_err());
    assert_eq!(dues(timeline.deadlines().actor("Nobody")).len(), 0);
}

#[test]
fn a_start_without_a_date_leaves_the_deadline_pending() {
    let mut page = Page::new("d", "2020-03-02");
    page.say("La société dispose d'un mois à compter de la notification.").event("dispose", EventKind::Deadline, "> Société", "").limit(
        "d'un mois",
        "",
        "",
        0,
    );
    let (document, mut extraction) = page.read();
    extraction.deadlines[0].anchor = Anchor::Named("la notification".to_owned());
    let timeline: Timeline = [(document, extraction)].into_iter().collect();
    let thread = timeline.deadlines().next().expect("a thread");
    assert_eq!(thread.steps[0].awaits.as_deref(), Some("la notification"));
    assert_eq!(thread.status_at(day("2020-03-05"), &Calendar::metropole()), Status::Pending);
    assert_eq!(timeline.deadlines().due_before(day("2999-01-01")).count(), 0);
}

#[test]
fn a_suspension_lasts_until_a_new_day_is_set() {
    let mut set = Page::new("a", "2020-03-02");
    set.say("Le maire doit répondre avant le 1er juin.").event("répondre", EventKind::Obligation, "Maire", "").limit(
        "avant le 1er juin",
        "2020-05-31",
        "",
        0,
    );
    let mut suspended = Page::new("b", "2020-04-10");
    suspended
        .say("Le délai du maire est suspendu depuis le 12 mars.")
        .event("suspendu", EventKind::Deadline, "> Maire", "2020-03-12")
        .but(|event| event.rule = "suspendre".into());
    let mut anew = Page::new("c", "2020-05-20");
    anew.say("Le délai est reporté au 1er juillet.")
        .event("reporté", EventKind::Deadline, "> Maire", "")
        .but(|event| event.rule = "reporter".into())
        .limit("au 1er juillet", "2020-07-01", "", 0);
    let timeline = timeline(&[set, suspended, anew]);
    let thread = timeline.deadlines().next().expect("a thread");
    let status = |date| thread.status_at(day(date), &Calendar::metropole());
    assert_eq!(timeline.deadlines().count(), 1);
    assert!(matches!(status("2020-03-11"), Status::DueIn { calendar_days: 81, .. }));
    assert_eq!(status("2020-03-12"), Status::Suspended);
    assert!(matches!(status("2020-06-15"), Status::DueIn { calendar_days: 16, .. }));
}

#[test]
fn what_was_due_and_is_done_in_time_is_met() {
    let mut duty = Page::new("a", "2020-08-04");
    duty.say("Microsoft veut racheter TikTok d'ici le 15 septembre.")
        .event("racheter", EventKind::Acquisition, "Microsoft > TikTok", "")
        .limit("d'ici le 15 septembre", "2020-09-15", "", 0)
        .but(|event| {
            event.modality = Modality::Future;
            event.basis = TimeBasis::Deadline(0);
        });
    let mut done = Page::new("b", "2020-09-11");
    done.say("Microsoft a racheté TikTok jeudi.").event("racheté", EventKind::Acquisition, "Microsoft > TikTok", "2020-09-10");
    let mut other = Page::new("c", "2020-09-11");
    other.say("Microsoft a racheté Nuance jeudi.").event("racheté", EventKind::Acquisition, "Microsoft > Nuance", "2020-09-10");
    for (pages, met) in [([&duty, &done], true), ([&duty, &other], false)] {
        let timeline = timeline(pages);
        let thread = timeline.deadlines().next().expect("a thread");
        assert!(matches!(thread.status_at(day("2020-09-09"), &Calendar::metropole()), Status::DueIn { .. }));
        let expected = if met { Status::Met } else { Status::Expired };
        assert_eq!(thread.status_at(day("2020-10-01"), &Calendar::metropole()), expected);
    }
}

#[test]
fn a_limit_whose_sentence_names_nobody_joins_the_one_its_document_is_about() {
    let mut first = Page::new("a", "2020-08-15");
    first.say("ByteDance doit vendre au plus tard le 12 novembre.").event("vendre", EventKind::Obligation, "ByteDance", "").limit(
        "le 12 novembre",
        "2020-11-12",
        "",
        0,
    );
    let mut second = Page::new("b", "2020-11-14");
    second.say("ByteDance respire.").event("respire", EventKind::Statement, "ByteDance", "");
    second.say("Le délai passe du 12 novembre au 27.").event("passe", EventKind::Statement, "", "").limit(
        "12 novembre",
        "2020-11-12",
        "",
        0,
    );
    second
        .say("Ce sont quinze jours de plus, jusqu'au 27 novembre.")
        .names_days(15)
        .event("plus", EventKind::Statement, "", "2020-11-13")
        .limit("jusqu'au 27 novembre", "2020-11-27", "", 0);
    let mut stranger = Page::new("c", "2020-11-14");
    stranger.say("La mairie a jusqu'au 27 novembre.").event("mairie", EventKind::Obligation, "Mairie", "").limit(
        "jusqu'au 27 novembre",
        "2020-11-27",
        "",
        0,
    );
    let timeline = timeline(&[first, second, stranger]);
    let threads: Vec<_> = timeline.deadlines().collect();
    assert_eq!(threads.len(), 2, "{threads:#?}");
    let thread = timeline.deadlines().actor("ByteDance").next().expect("a thread");
    assert_eq!(
        thread.history().iter().map(outline).map(|o| (o.0, o.1, o.3)).collect::<Vec<_>>(),
        [(DeadlineAct::Set, "2020-11-12".to_owned(), 2), (DeadlineAct::Moved, "2020-11-27".to_owned(), 1),]
    );
}
