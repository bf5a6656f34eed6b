//! Deadline threads read from texts: every state, as known on a day.

use chrono::NaiveDate;
use frise::calendar::Calendar;
use frise::timeline::Status;
use frise::{DeadlineAct, Document, Extractor, Timeline};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The timeline of texts, each with the day it was written.
fn timeline(texts: &[(&str, &str)]) -> Timeline {
    let extractor = Extractor::new();
    let mut timeline = Timeline::new();
    for (number, (written, text)) in texts.iter().enumerate() {
        let document = Document::new(*text).id(format!("d{number}")).written(written.parse().expect("a day"));
        timeline.add(&document, &extractor.extract(&document));
    }
    timeline
}

/// The acts of the only thread, with the day each leads to.
fn history(timeline: &Timeline) -> Vec<(DeadlineAct, String)> {
    let threads: Vec<_> = timeline.deadlines().collect();
    assert_eq!(threads.len(), 1, "{threads:#?}");
    threads[0].history().iter().map(|step| (step.act, step.due.map(|d| d.to_string()).unwrap_or_default())).collect()
}

fn status(timeline: &Timeline, date: &str) -> Status {
    timeline.deadlines().next().expect("a thread").status_at(day(date), &Calendar::metropole())
}

const SET: (&str, &str) = ("2021-03-01", "Airbus doit remettre son plan à Bruxelles avant le 1er avril.");

#[test]
fn a_limit_counts_down_in_days_and_working_days_then_expires() {
    let timeline = timeline(&[SET]);
    assert_eq!(history(&timeline), [(DeadlineAct::Set, "2021-03-31".to_owned())]);
    assert_eq!(status(&timeline, "2021-02-28"), Status::Unknown, "nobody has told it yet");
    assert_eq!(status(&timeline, "2021-03-26"), Status::DueIn { calendar_days: 5, working_days: 3 });
    assert_eq!(status(&timeline, "2021-03-31"), Status::DueToday);
    assert_eq!(status(&timeline, "2021-04-01"), Status::Expired);
}

#[test]
fn a_thread_says_who_must_do_what_and_what_happens_otherwise() {
    let text = "Airbus doit remettre son plan à Bruxelles avant le 1er avril, sous peine d'une amende.";
    let timeline = timeline(&[("2021-03-01", text)]);
    let thread = timeline.deadlines().next().expect("a thread");
    assert_eq!(thread.who(), Some("Airbus"));
    assert_eq!(thread.what(), Some("remettre son plan à Bruxelles"));
    assert_eq!(thread.otherwise(), Some("sous peine d'une amende"));
}

#[test]
fn a_limit_prolonged_by_a_length_moves_by_it() {
    let timeline = timeline(&[SET, ("2021-03-20", "Le délai accordé à Airbus a été prolongé vendredi de quinze jours.")]);
    let moved = (DeadlineAct::Moved, "2021-04-15".to_owned());
    assert_eq!(history(&timeline), [(DeadlineAct::Set, "2021-03-31".to_owned()), moved]);
    assert_eq!(status(&timeline, "2021-03-18"), Status::DueIn { calendar_days: 13, working_days: 9 }, "before it was prolonged");
    assert_eq!(status(&timeline, "2021-04-10"), Status::DueIn { calendar_days: 5, working_days: 4 });
    assert_eq!(status(&timeline, "2021-04-16"), Status::Expired);
}

#[test]
fn a_limit_put_off_to_a_day_moves_to_it() {
    let timeline = timeline(&[SET, ("2021-03-20", "Le délai laissé à Airbus est reporté au 27 avril.")]);
    let moved = (DeadlineAct::Moved, "2021-04-27".to_owned());
    assert_eq!(history(&timeline), [(DeadlineAct::Set, "2021-03-31".to_owned()), moved]);
}

#[test]
fn a_new_delay_takes_the_place_of_the_one_before() {
    let timeline =
        timeline(&[SET, ("2021-03-27", "Bruxelles a accordé vendredi un nouveau délai de dix jours à Airbus pour remettre son plan.")]);
    let moved = (DeadlineAct::Moved, "2021-04-05".to_owned());
    assert_eq!(history(&timeline), [(DeadlineAct::Set, "2021-03-31".to_owned()), moved]);
}

#[test]
fn a_suspended_limit_does_not_run() {
    let timeline = timeline(&[SET, ("2021-03-20", "Le délai accordé à Airbus a été suspendu vendredi.")]);
    assert_eq!(history(&timeline)[1].0, DeadlineAct::Suspended);
    assert!(matches!(status(&timeline, "2021-03-18"), Status::DueIn { .. }));
    assert_eq!(status(&timeline, "2021-04-05"), Status::Suspended);
}

#[test]
fn a_limit_that_is_kept_is_met() {
    let timeline = timeline(&[SET, ("2021-04-01", "Airbus a respecté mercredi le délai.")]);
    assert_eq!(status(&timeline, "2021-03-30"), Status::DueIn { calendar_days: 1, working_days: 1 });
    assert_eq!(status(&timeline, "2021-05-01"), Status::Met);
}

#[test]
fn a_limit_that_is_not_kept_is_missed() {
    let timeline = timeline(&[SET, ("2021-04-02", "Airbus n'a pas respecté le délai.")]);
    assert_eq!(history(&timeline)[1].0, DeadlineAct::Missed);
    assert_eq!(status(&timeline, "2021-04-03"), Status::Expired);
}

#[test]
fn a_start_that_nothing_dates_leaves_it_pending() {
    let timeline = timeline(&[("2021-03-01", "Airbus dispose d'un mois à compter de la notification de la décision pour répondre.")]);
    assert_eq!(status(&timeline, "2021-03-05"), Status::Pending);
    let thread = timeline.deadlines().next().expect("a thread");
    assert_eq!(thread.history()[0].awaits.as_deref(), Some("la notification de la décision"));
}

#[test]
fn the_dossiers_deadline_moves_from_12_november_to_4_december() {
    let timeline = frise::dossier::timeline(&Extractor::new());
    let days = |thread: &frise::timeline::DeadlineThread| {
        let given = thread.history().iter().filter(|step| step.gives_day());
        given.filter_map(|step| step.due).map(|due| due.to_string()).collect::<Vec<_>>()
    };
    assert!(timeline.deadlines().any(|thread| days(thread) == ["2020-11-12", "2020-11-27", "2020-12-04"]));
}

#[test]
fn a_length_added_in_the_same_document_needs_no_name() {
    let text = "Airbus doit remettre son plan à Bruxelles avant le 1er avril. Vendredi, le délai a été prolongé de quinze jours.";
    let prolonged = timeline(&[("2021-03-20", text)]);
    assert_eq!(history(&prolonged).last().map(|(_, due)| due.as_str()), Some("2021-04-15"));
    let text = "Airbus doit remettre son plan à Bruxelles avant le 1er avril. Le match a été reporté d'une semaine.";
    assert_eq!(history(&timeline(&[("2021-03-20", text)])).len(), 1, "a match is no limit");
}
