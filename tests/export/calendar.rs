//! iCalendar: read back by another crate's parser.

use std::collections::HashMap;

use frise::export::ical::Feed;
use frise::{Extractor, dossier};
use ical::IcalParser;
use ical::parser::ical::component::IcalCalendar;
use ical::property::Property;

use super::super::told;

/// The one calendar that a text holds.
fn parse(text: &str) -> IcalCalendar {
    let mut calendars = IcalParser::new(text.as_bytes());
    let calendar = calendars.next().expect("a calendar").expect("a calendar that parses");
    assert!(calendars.next().is_none());
    calendar
}

/// What properties say: that parser unfolds lines and leaves escapes, which are undone here.
fn said(properties: &[Property]) -> HashMap<&str, String> {
    let plain = |value: &str| {
        let (mut out, mut letters) = (String::new(), value.chars());
        while let Some(c) = letters.next() {
            match (c, c == '\\') {
                (_, true) => match letters.next().expect("an escaped letter") {
                    'n' | 'N' => out.push('\n'),
                    c @ ('\\' | ',' | ';') => out.push(c),
                    c => panic!("\\{c} is no escape"),
                },
                (';' | ',', _) => panic!("a bare {c} in {value}"),
                (c, _) => out.push(c),
            }
        }
        out
    };
    properties.iter().map(|p| (p.name.as_str(), plain(p.value.as_deref().unwrap_or_default()))).collect()
}

fn check_lines(text: &str) {
    for line in text.split_inclusive('\n') {
        let bare = line.strip_suffix("\r\n").expect("a line ended by CR LF");
        assert!(bare.len() <= 75 && !bare.contains(['\r', '\n']), "{bare}");
    }
}

#[test]
fn writes_the_deadlines_of_the_dossier_as_days_with_reminders() {
    let timeline = dossier::timeline(&Extractor::new());
    let text = Feed::of(&timeline).events(false).name("TikTok ; suivi, été").to_string();
    check_lines(&text);
    let calendar = parse(&text);
    assert_eq!(said(&calendar.properties)["X-WR-CALNAME"], "TikTok ; suivi, été");
    let due: Vec<String> = timeline.deadlines().filter_map(|t| t.due()).map(|d| d.format("%Y%m%d").to_string()).collect();
    let written: Vec<String> = calendar.events.iter().map(|e| said(&e.properties)["DTSTART"].clone()).collect();
    assert_eq!(written, due);
    assert!(due.contains(&"20201204".to_owned()));
    let moved = calendar
        .events
        .iter()
        .map(|e| said(&e.properties))
        .find(|e| e["DTSTART"] == "20201204" && e["SEQUENCE"] == "2")
        .expect("moved twice");
    assert_eq!(moved["DTEND"], "20201205", "a day's event ends where the next day begins");
    assert!(moved["DESCRIPTION"].contains("déplacée au 27 novembre 2020\u{a0}: ") && moved["DESCRIPTION"].contains('\n'));
    for event in &calendar.events {
        let start = event.properties.iter().find(|p| p.name == "DTSTART").expect("a start");
        assert_eq!(start.params, Some(vec![("VALUE".to_owned(), vec!["DATE".to_owned()])]), "the whole day");
        let alarm = said(&event.alarms[0].properties);
        assert_eq!((alarm["ACTION"].as_str(), alarm["TRIGGER"].as_str()), ("DISPLAY", "-PT15H"));
    }
}

#[test]
fn gives_lasting_names_and_asks_no_clock() {
    let extractor = Extractor::new();
    let text = || Feed::of(&dossier::timeline(&extractor)).reminders(&[7, 1]).to_string();
    assert_eq!(text(), text());
    let calendar = parse(&text());
    let uids = |calendar: &IcalCalendar| calendar.events.iter().map(|e| said(&e.properties)["UID"].clone()).collect::<Vec<_>>();
    let mut all = uids(&calendar);
    let count = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), count, "each its own name");
    // An earlier state of the affair names its deadlines as the later one does.
    let mut early = frise::Timeline::new();
    for document in dossier::documents().take(3) {
        early.add(&document, &extractor.extract(&document));
    }
    let deadline = parse(&Feed::of(&early).events(false).to_string());
    assert!(uids(&deadline).iter().any(|uid| all.contains(uid)));
    let stamp = "2021-01-02T03:04:05".parse().unwrap();
    let stamped = parse(&Feed::of(&early).stamp(stamp).to_string());
    assert!(stamped.events.iter().all(|e| said(&e.properties)["DTSTAMP"] == "20210102T030405Z"));
}

#[test]
fn writes_tasks_on_request() {
    let timeline = told("Microsoft doit conclure l'accord d'ici le 15 septembre.", "Accord");
    let calendar = parse(&Feed::of(&timeline).events(false).tasks(true).to_string());
    assert!(calendar.events.is_empty());
    let task = said(&calendar.todos[0].properties);
    assert_eq!((task["DUE"].as_str(), task["STATUS"].as_str()), ("20200915", "NEEDS-ACTION"));
    let none = parse(&Feed::of(&timeline).events(false).reminders(&[]).to_string());
    assert!(none.events[0].alarms.is_empty());
}

#[test]
fn escapes_and_folds_any_words() {
    let text = format!("Élodie Müller ; née Ørsted, \\ a été nommée le 3 août 2020 à la tête d'Airbus, « {} ».", "épée, ".repeat(200));
    let timeline = told(&text, "Titre ; avec, des \\ signes\net une ligne");
    let calendar = Feed::of(&timeline).to_string();
    check_lines(&calendar);
    let parsed = parse(&calendar);
    let event = said(&parsed.events.first().expect("an event").properties);
    assert_eq!((event["DTSTART"].as_str(), event["DTEND"].as_str()), ("20200803", "20200804"));
    assert!(
        event["DESCRIPTION"].contains("Müller ; née Ørsted, \\ a été")
            && event["DESCRIPTION"].ends_with("(Titre ; avec, des \\ signes et une ligne)")
    );
    // Every length of line, so that a fold falls everywhere.
    for length in 0..200 {
        check_lines(&Feed::of(&timeline).name(&format!("{}é日 fin", "a".repeat(length))).to_string());
        check_lines(&Feed::of(&timeline).name(&" é".repeat(length)).to_string());
    }
}

#[test]
fn leaves_out_what_is_denied_or_undated() {
    let timeline = told("La ministre n'a pas démissionné lundi. Le tribunal a annulé le décret.", "Vie");
    assert!(timeline.query().count() > 0);
    assert!(parse(&Feed::of(&timeline).to_string()).events.is_empty());
}
