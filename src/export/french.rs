//! The French that exports write: dates, certainty, the names of kinds. What is read stands in `lexicon`.

use chrono::{Datelike, NaiveDate, Timelike};
use rust_decimal::Decimal;

use crate::calendar::Interval;
use crate::kind::{DeadlineAct, EventKind, Modality};
use crate::money::{Amount, Hedge};

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
    use EventKind as K;
    match kind {
        K::Announcement => "annonce",
        K::Statement => "déclaration",
        K::Accusation => "accusation",
        K::Criticism => "critique",
        K::Endorsement => "soutien",
        K::Threat => "menace",
        K::Ultimatum => "ultimatum",
        K::Deadline => "échéance",
        K::Negotiation => "négociation",
        K::Meeting => "rencontre",
        K::Offer => "offre",
        K::Agreement => "accord",
        K::Acquisition => "acquisition",
        K::Exclusion => "exclusion",
        K::Funding => "financement",
        K::Valuation => "évaluation",
        K::Payment => "paiement",
        K::Fine => "amende",
        K::Ban => "interdiction",
        K::Transfer => "cession, transfert",
        K::Obligation => "obligation",
        K::Commitment => "engagement",
        K::Investigation => "enquête",
        K::Lawsuit => "action en justice",
        K::Ruling => "décision de justice",
        K::PolicyChange => "changement de règle",
        K::Legislation => "loi, décret",
        K::Appointment => "nomination",
        K::Resignation => "démission",
        K::Election => "élection",
        K::Launch => "lancement",
        K::Closure => "arrêt, fermeture",
        K::Dismissal => "licenciement",
        K::Strike => "grève",
        K::Protest => "manifestation",
        K::Attack => "attaque",
        K::Arrest => "arrestation",
        K::Death => "décès",
        K::Disaster => "catastrophe",
    }
}

/// « 1 événement », « 2 événements ».
pub(super) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{}\u{a0}{}", grouped(&count.to_string()), if count < 2 { one } else { many })
}

/// Figures by threes.
fn grouped(figures: &str) -> String {
    let mut out = String::with_capacity(figures.len() * 2);
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && (figures.len() - at).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(figure);
    }
    out
}

/// « 5,7 millions USD », « au moins 1 200,50 € ».
pub(super) fn amount(amount: &Amount) -> String {
    let figure = |value: Decimal| {
        let scales = [(1_000_000_000, "milliard"), (1_000_000, "million")];
        let scaled = scales.iter().find_map(|&(scale, word)| {
            let part = value.checked_div(Decimal::from(scale))?.normalize();
            let plural = if part.abs() >= Decimal::TWO { "s" } else { "" };
            // What needs more than two decimals is clearer in full.
            (part.abs() >= Decimal::ONE && part.scale() <= 2).then(|| (part, format!("\u{a0}{word}{plural}")))
        });
        let (value, word) = scaled.unwrap_or((value.normalize(), String::new()));
        let text = value.to_string();
        let (whole, part) = text.split_once('.').map_or((text.as_str(), String::new()), |(whole, part)| (whole, format!(",{part}")));
        let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("−", whole));
        format!("{sign}{}{part}{word}", grouped(whole))
    };
    let code = amount.currency.code();
    let currency = if code == "EUR" { "€" } else { code };
    let about = match amount.hedge {
        Some(Hedge::Approx) => "environ ",
        Some(Hedge::AtLeast) => "au moins ",
        Some(Hedge::AtMost) => "au plus ",
        None => "",
    };
    match (amount.min, amount.max) {
        (Some(min), Some(max)) if min != max => format!("{about}{} à {}\u{a0}{currency}", figure(min), figure(max)),
        (Some(value), _) | (None, Some(value)) => format!("{about}{}\u{a0}{currency}", figure(value)),
        (None, None) => format!("{about}{currency}"),
    }
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
    fn figures_are_french() {
        assert_eq!(counted(12_345, "fait", "faits"), "12\u{202f}345\u{a0}faits");
        assert_eq!(counted(1, "fait", "faits"), "1\u{a0}fait");
        let told = |min: &str, max: &str, hedge| {
            let value = |text: &str| text.parse().ok();
            amount(&Amount { min: value(min), max: value(max), hedge, ..Amount::exactly(0.into(), "USD".parse().expect("a currency")) })
                .replace('\u{a0}', " ")
        };
        assert_eq!(told("5700000", "5700000", None), "5,7 millions USD");
        assert_eq!(told("140000000000", "140000000000", Some(Hedge::Approx)), "environ 140 milliards USD");
        assert_eq!(told("800000000", "1000000000", None), "800 millions à 1 milliard USD");
        assert_eq!(told("1234567.5", "1234567.5", None), "1\u{202f}234\u{202f}567,5 USD");
    }
}
