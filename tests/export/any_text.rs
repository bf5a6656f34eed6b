//! Any text, title and identifier, through every export: no panic, and each reads back.

use frise::export::ical::Feed;
use frise::export::timelinejs::Story;
use frise::export::{csv, markdown, timeml};
use frise::{Document, Extractor, Timeline};
use proptest::prelude::*;

/// Pieces of French with what formats stumble on.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("Le 3 août 2020, Élodie Müller a quitté Airbus. ".to_owned()),
        Just("Le tribunal a annulé mardi à 15 h l'arrêté ; il doit répondre sous huit jours, ".to_owned()),
        Just("selon « Le Monde », l'amende de 3,5 M€ sera payée d'ici le 15 septembre.\r\n".to_owned()),
        "[,;:\"'\\\\|<>&\\[\\]#*_`=\\-\r\n\t\u{0}\u{b}\u{85}\u{a0}\u{2028}\u{feff}é日𝄞\u{fffe}]{1,6}",
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn passes_through_every_export(text in text(), title in text(), id in text()) {
        let document = Document::new(&*text).id(&*id).title(&*title).written("2020-08-04T10:00".parse().unwrap());
        let extraction = Extractor::new().extract(&document);
        let timeline: Timeline = [(&document, &extraction)].into_iter().collect();

        for table in [csv::events(&timeline), csv::deadlines(&timeline), csv::mentions(&extraction)] {
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(false).from_reader(table.as_bytes());
            prop_assert!(reader.records().all(|row| row.is_ok()));
        }
        let page = markdown::document(&timeline);
        prop_assert!(page.lines().all(|line| line.is_empty() || line.starts_with(['#', '-', '|'])), "{page}");
        prop_assert!(serde_json::to_string(&Story::of(&timeline).title(&title)).is_ok());

        for calendar in [Feed::of(&timeline).name(&title).to_string(), Feed::of(&timeline).tasks(true).reminders(&[0, 30]).to_string()] {
            for line in calendar.split_terminator("\r\n") {
                prop_assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line:?}");
            }
            let read: Result<Vec<_>, _> = ical::IcalParser::new(calendar.as_bytes()).collect();
            prop_assert_eq!(read.expect("a calendar").len(), 1);
        }

        let xml = timeml::document(&document, &extraction);
        let (_, kept) = super::timeml::parse(&xml);
        let allowed = |c: char| if (c < ' ' && !"\t\n\r".contains(c)) || "\u{fffe}\u{ffff}".contains(c) { '\u{fffd}' } else { c };
        prop_assert_eq!(kept, text.chars().map(allowed).collect::<String>());
    }
}
