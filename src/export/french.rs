//! The French that exports write: dates, certainty, the names of kinds. What is read stands in `lexicon`.

use chrono::{Datelike, NaiveDate, Timelike};

use crate::calendar::Interval;
use crate::kind::{DeadlineAct, EventKind, Modality};
use crate::money::Amount;

const MONTHS: [&str; 12] =
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

/// A day in words: « 1er août 2020 ».
pub(super) fn day(day: NaiveDate) -> String {
    let number = if day.day() == 1 { "1er".to_owned() } else { day.day().to_string() };
    format!("{number} {} {}", MONTHS[day.month0() as usize], day.year())
}

/// A stretch of time in words, as shortly as it is known: « août 2020 », « du 3 au 5 août 2020 », « jusqu'au 3 août 2020 ».
pub(super) fn stretch(when: &Interval) -> String {
    // The last day in it: the end is out, and a midnight is the end of the day before.
    let last = when.to.map(|to| if to.num_seconds_from_midnight() == 0 { to.date().pred_opt().unwrap_or(to.date()) } else { to.date() });
    match (when.from.map(|from| from.date()), last) {
        (Some(first), Some(last)) if last <= first => day(first),
        (Some(first), Some(last)) if is_whole(first, last, 1) => format!("{} {}", MONTHS[first.month0() as usize], first.year()),
        (Some(first), Some(last)) if is_whole(first, last, 12) && first.month() == 1 => first.year().to_string(),
        (Some(first), Some(last)) if (first.year(), first.month()) == (last.year(), last.month()) => {
            let number = if first.day() == 1 { "1er".to_owned() } else { first.day().to_string() };
            format!("du {number} au {}", day(last))
        }
        (Some(first), Some(last)) if first.year() == last.year() => {
            format!("du {} au {}", day(first).trim_end_matches(|c: char| c.is_ascii_digit()).trim_end(), day(last))
        }
        (Some(first), Some(last)) => format!("du {} au {}", day(first), day(last)),
        // An hour without an end is told of its day; a day without an end begins something.
        (Some(first), None) if when.from.is_some_and(|from| from.num_seconds_from_midnight() > 0) => day(first),
        (Some(first), None) => format!("depuis le {}", day(first)),
        (None, Some(last)) => format!("jusqu'au {}", day(last)),
        (None, None) => "sans date".to_owned(),
    }
}

/// Whether the days from `first` to `last` are so many whole months.
fn is_whole(first: NaiveDate, last: NaiveDate, months: u32) -> bool {
    let after = last.succ_opt();
    let end = first.checked_add_months(chrono::Months::new(months));
    first.day() == 1 && end.is_some() && after == end
}

/// How certain it is, in a word; nothing for a plain fact.
pub(super) const fn certainty(modality: Modality, negated: bool) -> Option<&'static str> {
    match (modality, negated) {
        (Modality::Asserted, false) => None,
        (Modality::Asserted, true) => Some("nié"),
        (Modality::Reported, false) => Some("rapporté"),
        (Modality::Reported, true) => Some("démenti"),
        (Modality::Possible, false) => Some("possible"),
        (Modality::Conditional, false) => Some("sous condition"),
        (Modality::Future, false) => Some("à venir"),
        (Modality::Question, _) => Some("en question"),
        (Modality::Possible | Modality::Conditional | Modality::Future, true) => Some("écarté"),
    }
}

/// The name of a kind of event.
pub(super) const fn kind(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Announcement => "annonce",
        EventKind::Statement => "déclaration",
        EventKind::Accusation => "accusation",
        EventKind::Criticism => "critique",
        EventKind::Endorsement => "soutien",
        EventKind::Threat => "menace",
        EventKind::Ultimatum => "ultimatum",
        EventKind::Deadline => "échéance",
        EventKind::Negotiation => "négociation",
        EventKind::Meeting => "rencontre",
        EventKind::Offer => "offre",
        EventKind::Agreement => "accord",
        EventKind::Acquisition => "acquisition",
        EventKind::Exclusion => "exclusion",
        EventKind::Funding => "financement",
        EventKind::Valuation => "évaluation",
        EventKind::Payment => "paiement",
        EventKind::Fine => "amende",
        EventKind::Ban => "interdiction",
        EventKind::Transfer => "transfert",
        EventKind::Obligation => "obligation",
        EventKind::Commitment => "engagement",
        EventKind::Investigation => "enquête",
        EventKind::Lawsuit => "action en justice",
        EventKind::Ruling => "décision",
        EventKind::PolicyChange => "changement de politique",
        EventKind::Legislation => "législation",
        EventKind::Appointment => "nomination",
        EventKind::Resignation => "démission",
        EventKind::Election => "élection",
        EventKind::Launch => "lancement",
        EventKind::Closure => "fermeture",
        EventKind::Dismissal => "renvoi",
        EventKind::Strike => "grève",
        EventKind::Protest => "manifestation",
        EventKind::Attack => "attaque",
        EventKind::Arrest => "arrestation",
        EventKind::Death => "décès",
        EventKind::Disaster => "catastrophe",
    }
}

/// An amount as French writes figures: « 140 000 000 000 USD », its thousands parted by narrow no-break spaces.
pub(super) fn amount(amount: &Amount) -> String {
    let plain = amount.to_string();
    let mut out = String::with_capacity(plain.len() + 8);
    let mut rest = plain.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let length = rest[start..].find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len() - start);
        let (before, digits) = (&rest[..start], &rest[start..start + length]);
        out.push_str(before);
        // What follows a decimal point is left as it is.
        let whole = !before.ends_with('.');
        for (place, digit) in digits.chars().enumerate() {
            if whole && length > 4 && place > 0 && (length - place).is_multiple_of(3) {
                out.push('\u{202f}');
            }
            out.push(digit);
        }
        rest = &rest[start + length..];
    }
    out.push_str(rest);
    out.replace('.', ",")
}

/// What is done to a deadline.
pub(super) const fn act(act: DeadlineAct) -> &'static str {
    match act {
        DeadlineAct::Set => "fixée",
        DeadlineAct::Moved => "déplacée",
        DeadlineAct::Suspended => "suspendue",
        DeadlineAct::Met => "tenue",
        DeadlineAct::Missed => "manquée",
        DeadlineAct::Lapsed => "passée",
    }
}

/// Words on one line: every run of blanks and controls is one space, but a no-break space stays.
pub(super) fn line(text: &str) -> String {
    let blank = |c: char| c.is_control() || (c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}'));
    text.split(blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A sixty-four bit FNV-1a fingerprint, in hexadecimal: the same text has the same one on every machine and in every version.
#[cfg(any(feature = "ical", feature = "serde"))]
pub(super) fn fingerprint(text: &str) -> String {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_stretches_as_shortly_as_they_are_known() {
        let said = |from: &str, to: &str| {
            let end = |text: &str| (!text.is_empty()).then(|| text.parse().unwrap());
            stretch(&Interval { from: end(from), to: end(to) })
        };
        assert_eq!(said("2020-08-01T00:00:00", "2020-08-02T00:00:00"), "1er août 2020");
        assert_eq!(said("2020-08-04T14:00:00", "2020-08-04T18:00:00"), "4 août 2020");
        assert_eq!(said("2020-08-04T14:00:00", "2020-08-04T14:00:00"), "4 août 2020");
        assert_eq!(said("2020-08-04T14:00:00", ""), "4 août 2020");
        assert_eq!(said("2020-12-01T00:00:00", "2021-01-01T00:00:00"), "décembre 2020");
        assert_eq!(said("2020-01-01T00:00:00", "2021-01-01T00:00:00"), "2020");
        assert_eq!(said("2020-08-03T00:00:00", "2020-08-06T00:00:00"), "du 3 au 5 août 2020");
        assert_eq!(said("2020-08-31T00:00:00", "2020-09-02T00:00:00"), "du 31 août au 1er septembre 2020");
        assert_eq!(said("2019-12-31T00:00:00", "2020-01-02T00:00:00"), "du 31 décembre 2019 au 1er janvier 2020");
        assert_eq!(said("2020-08-03T00:00:00", ""), "depuis le 3 août 2020");
        assert_eq!(said("", "2020-08-04T00:00:00"), "jusqu'au 3 août 2020");
        assert_eq!(said("", ""), "sans date");
    }

    #[test]
    fn parts_thousands() {
        let said = |min: &str, max: &str| {
            let figure = |text: &str| text.parse().ok();
            amount(&Amount { min: figure(min), max: figure(max), ..Amount::exactly(0.into(), "EUR".parse().unwrap()) })
        };
        assert_eq!(said("140000000000", "140000000000"), "140\u{202f}000\u{202f}000\u{202f}000 EUR");
        assert_eq!(said("1500.12345", "25000"), "1500,12345–25\u{202f}000 EUR");
    }

    #[test]
    fn keeps_words_on_one_line_with_their_no_break_spaces() {
        assert_eq!(line("  un\r\n mot\u{a0}:\u{0}\tdeux "), "un mot\u{a0}: deux");
    }
}
