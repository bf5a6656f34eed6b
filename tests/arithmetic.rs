//! Numbers and days at the edge of what a calendar, a clock and a decimal hold: a value, or a reading that says why there is none.

mod support {
    pub(crate) mod check;
}

use frise::{Document, Extractor, Reason, Resolution, Value};
use support::check::check;

/// What a text written on Thursday 5 March 2020 at 11 h says: each mention as its words, value and place; each limit as its day.
fn read(text: &str) -> String {
    let document = Document::new(text).written("2020-03-05T11:00".parse().expect("a moment"));
    let extraction = Extractor::new().extract(&document);
    check(text, &extraction);
    let mut said: Vec<String> = Vec::new();
    for mention in &extraction.mentions {
        said.push(match &mention.value {
            Value::Time(time) => {
                let place = match &time.resolution {
                    Resolution::Resolved(interval) => interval.to_string(),
                    Resolution::Ambiguous(_) => "ambiguous".to_owned(),
                    Resolution::Unresolved(Reason::NoSuchDay) => "no such day".to_owned(),
                    Resolution::Unresolved(Reason::OutOfRange) => "out of range".to_owned(),
                    Resolution::Unresolved(Reason::NotOnCalendar) => "nowhere".to_owned(),
                    Resolution::Unresolved(reason) => format!("{reason:?}"),
                };
                format!("{} = {}: {place}", mention.text, time.timex)
            }
            value => format!("{} = {value}", mention.text),
        });
    }
    said.extend(extraction.deadlines.iter().map(|limit| format!("due {}", limit.due.map_or("?".to_owned(), |day| day.to_string()))));
    said.join("; ")
}

#[test]
fn days_and_hours_that_do_not_exist() {
    for (text, said) in [
        ("le 31 février 2023", "le 31 février 2023 = 2023-02-31: no such day"),
        ("le 31 février", "le 31 février = XXXX-02-31: no such day"),
        ("le 31 juin", "le 31 juin = XXXX-06-31: no such day"),
        ("le 29 février 2021", "le 29 février 2021 = 2021-02-29: no such day"),
        ("le 29 février 2020", "le 29 février 2020 = 2020-02-29: 2020-02-29T00:00/2020-03-01T00:00"),
        ("le 30/02/2024", "le 30/02/2024 = 2024-02-30: no such day"),
        ("le 00/00/0000", ""),
        ("le 32/13/2024", ""),
        ("2024-13-45", ""),
        ("à 25 h 61", ""),
        ("le 4 mars 2024 à 25h61", "le 4 mars 2024 = 2024-03-04: 2024-03-04T00:00/2024-03-05T00:00"),
        ("à 24 h", "24 h = 2020-03-05T24:00: 2020-03-06T00:00/.."),
        ("à 23:59:60", "23:59:60 = 2020-03-05T23:59:60: 2020-03-06T00:00/.."),
        ("semaine 54", ""),
        ("la semaine 53 de 2021", "la semaine 53 de 2021 = 2021-W53: nowhere"),
        ("la semaine 53 de 2020", "la semaine 53 de 2020 = 2020-W53: 2020-12-28T00:00/2021-01-04T00:00"),
        ("le cinquième lundi de février 2021", "le cinquième lundi de février 2021 = 2021-02: no such day"),
        ("du 31 au 3 février 2024", "31 = 2024-02-31: no such day; 3 février 2024 = 2024-02-03: 2024-02-03T00:00/2024-02-04T00:00"),
        ("Il doit payer avant le 31 février 2025.", "le 31 février 2025 = 2025-02-31: no such day; due ?"),
    ] {
        assert_eq!(read(text), said, "« {text} »");
    }
}

#[test]
fn years_at_the_ends_of_the_calendar() {
    for (text, said) in [
        ("9999-12-31", "9999-12-31 = 9999-12-31: 9999-12-31T00:00/+10000-01-01T00:00"),
        ("10000-01-01", ""),
        ("0000-01-01", ""),
        ("44 av. J.-C.", "44 av. J.-C. = BC0044: -0043-01-01T00:00/-0042-01-01T00:00"),
        ("au IIIe siècle av. J.-C.", "IIIe siècle av. J.-C. = BC02XX: -0299-01-01T00:00/-0199-01-01T00:00"),
        ("en 300 000 av. J.-C.", "300 000 av. J.-C. = BC300000: nowhere"),
        ("en 2147483648 av. J.-C.", ""),
        ("au XXXIXe siècle", "XXXIXe siècle = 38XX: 3801-01-01T00:00/3901-01-01T00:00"),
        ("il y a 2019 ans", "il y a 2019 ans = 0001: 0001-01-01T00:00/0002-01-01T00:00"),
        ("il y a 2020 ans", "il y a 2020 ans = PAST_REF: out of range"),
        ("dans 7979 ans", "dans 7979 ans = 9999: 9999-01-01T00:00/+10000-01-01T00:00"),
        ("dans 7980 ans", "dans 7980 ans = FUTURE_REF: out of range"),
        ("il y a 20 siècles", "il y a 20 siècles = 00XX: 0001-01-01T00:00/0101-01-01T00:00"),
        ("il y a 21 siècles", "il y a 21 siècles = PAST_REF: out of range"),
    ] {
        assert_eq!(read(text), said, "« {text} »");
    }
}

#[test]
fn lengths_longer_than_time() {
    for (text, said) in [
        ("dans 999 999 999 999 jours", "dans 999 999 999 999 jours = FUTURE_REF: out of range"),
        ("il y a 999 999 999 999 siècles", "il y a 999 999 999 999 siècles = PAST_REF: out of range"),
        ("dans 4294967296 mois", "dans 4294967296 mois = FUTURE_REF: out of range"),
        ("dans 9223372036854775807 jours", ""),
        ("dans 18446744073709551616 ans", ""),
        ("pendant 999 999 999 999 jours", "999 999 999 999 jours = P999999999999D: nowhere"),
        ("tous les 999 999 999 999 ans", "tous les 999 999 999 999 ans = P999999999999Y: nowhere"),
        ("Il doit payer sous 999 999 999 999 jours.", "999 999 999 999 jours = P999999999999D: nowhere; due ?"),
        ("Il doit payer dans un délai de 99999999 jours ouvrés.", "99999999 jours ouvrés = P99999999D: nowhere; due ?"),
        ("Il doit payer dans un délai de 999999 heures.", "999999 heures = PT999999H: nowhere; due 2134-04-04"),
        ("Il doit payer dans les 9223372036854775807 heures.", ""),
    ] {
        assert_eq!(read(text), said, "« {text} »");
    }
}

#[test]
fn amounts_beyond_what_is_counted() {
    for (text, said) in [
        ("Il a payé 999 999 999 999 999 €.", "999 999 999 999 999 € = 999999999999999 EUR"),
        ("Il a payé 9 000 milliards d'euros.", "9 000 milliards d'euros = 9000000000000 EUR"),
        // More than a number of the language is kept for, in figures, groups or words: none, and no part of one.
        ("Il a payé 79228162514264337593543950335 euros.", ""),
        ("Il a payé 1 000 000 000 000 000 000 000 000 000 000 €.", ""),
        ("Il a payé 1 000 000 000 000 000 000 000 000 000,50 €.", ""),
        ("Il a payé 1 000 000 000 000 000 000 000 000 milliards d'euros.", ""),
        ("Il a payé 999 999 999 999 999 milliards de milliards d'euros.", ""),
        ("Il a payé 0,0000000000000000000000000001 €.", ""),
        ("Il a payé 1e400 €.", ""),
        ("hausse de 99999999999999999999999999999999 %", ""),
    ] {
        assert_eq!(read(text), said, "« {text} »");
    }
}
