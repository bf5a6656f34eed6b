//! Recurrences: « chaque année », « tous les deux ans », « par mois », « deux fois par semaine », « les lundis ».

use rust_decimal::Decimal;

use super::super::rule::{Rule, ex};
use super::super::said::{Kinds, Said};
use super::build::{decimal, exactly, is_name_like, season, unit};
use crate::calendar::{DayPart, Length, SetValue, Unit};

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "every-unit",
        Kinds::SET,
        &["(chaque) UNIT", "(tous les|toutes les) NUM? UNIT", "(ART)? NUM UNIT sur NUM", "(à)? < chaque UNIT >"],
        |m| {
            let unit = unit(m)?;
            let text: Vec<&[u8]> = m.tokens().iter().map(|t| m.word_of(t)).collect();
            // « onze heures sur un brancard ».
            if text.contains(&b"sur".as_slice()) && matches!(text.last(), Some(&(b"un" | b"une"))) {
                return None;
            }
            let every = m.token("num").map_or(Decimal::ONE, |t| decimal(t, m));
            // « 24 heures sur 24 », « 7 jours sur 7 »: always, at that unit's pace.
            let always = text.contains(&b"sur".as_slice()) && every > Decimal::from(6);
            let every = if always { Decimal::ONE } else { every };
            Some(Said::Set(SetValue::Every(exactly(every, unit))))
        },
        &[
            ex("Il vient chaque année.", "chaque année", "P1Y"),
            ex("Il vient tous les deux mois.", "tous les deux mois", "P2M"),
            ex("Elle chante un an sur deux.", "un an sur deux", "P2Y"),
        ],
        &["Tous les trois sont venus."],
    ),
    Rule::new(
        "per-unit",
        Kinds::SET,
        &["(NUM|VAGUEQ)? (fois)? par UNIT", "par UNIT"],
        |m| {
            let unit = unit(m)?;
            (unit >= Unit::Minute).then(|| Said::Set(SetValue::Every(Length::of(1, unit))))
        },
        &[ex("Il gagne 900 euros par mois.", "par mois", "P1M"), ex("Deux fois par semaine, il court.", "Deux fois par semaine", "P1W")],
        &["Il passe par Lyon."],
    ),
    Rule::new(
        "every-weekday",
        Kinds::SET,
        &[
            "(chaque|tous les|toutes les) WEEKDAY",
            "les < WEEKDAY >",
            "(du|de) < WEEKDAY > au WEEKDAY",
            "du WEEKDAY au < WEEKDAY >",
            "les WEEKDAY",
            "les WEEKDAY (,|et|ou) < WEEKDAY >",
        ],
        |m| {
            let plural = m.tokens().iter().any(|t| m.word_of(t).ends_with(b"s") && m.word_of(t).len() > 5);
            let words: Vec<&[u8]> = m.tokens().iter().map(|t| m.word_of(t)).collect();
            let marked = words.first().is_some_and(|w| matches!(*w, b"chaque" | b"tous"));
            let range = m.tokens().len() == 1 && m.before().is_some_and(|b| matches!(m.word_of(b), b"du" | b"de" | b"au"));
            let title = m.token("weekday").is_some_and(|t| is_name_like(t, m.before()));
            ((plural || marked || range) && !title).then_some(())?;
            Some(Said::Set(SetValue::Weekday(m.cal("weekday")?)))
        },
        &[ex("Marché chaque samedi.", "chaque samedi", "XXXX-WXX-6"), ex("Fermé les lundis.", "les lundis", "XXXX-WXX-1")],
        &["Il part lundi."],
    ),
    Rule::new(
        "every-part",
        Kinds::SET,
        &[
            "(chaque|tous les|toutes les) (PART|after=(après-midi))",
            "(chaque|tous les) (we=(week-end)|we=(week-ends)|we=weekend|we=weekends)",
            "(chaque|tous les) SEASON",
        ],
        |m| {
            if m.has("we") {
                return Some(Said::Set(SetValue::Weekend));
            }
            if let Some(season) = season(m) {
                return Some(Said::Set(SetValue::Season(season)));
            }
            let part = match (m.has("after"), m.cal("part")) {
                (true, _) => DayPart::Afternoon,
                (_, Some(1)) => DayPart::Morning,
                (_, Some(4)) => DayPart::Evening,
                _ => DayPart::Night,
            };
            Some(Said::Set(SetValue::Daily(part)))
        },
        &[ex("Il court chaque matin.", "chaque matin", "XXXX-XX-XXTMO")],
        &["Chaque maison compte."],
    ),
    Rule::new(
        "every-month",
        Kinds::SET,
        &[
            "chaque MONTH",
            "(le|ART) (ORD|dernier) WEEKDAY (de chaque|du) mois",
            "chaque (ORD|dernier) WEEKDAY (du|de) mois",
            "le DAY de chaque mois",
            "les (ORD|derniers) ((,|et) (ORD|derniers|dernier))* WEEKDAY (de chaque mois|du mois)?",
        ],
        |m| {
            Some(Said::Set(match m.cal("month") {
                Some(month) => SetValue::Yearly { month, day: None },
                None => SetValue::Every(Length::of(1, Unit::Month)),
            }))
        },
        &[
            ex("Réunion le premier lundi de chaque mois.", "le premier lundi de chaque mois", "P1M"),
            ex("Il part chaque juin.", "chaque juin", "XXXX-06"),
        ],
        &["Le premier lundi de mai."],
    ),
    Rule::new(
        "every-day-of-year",
        Kinds::SET,
        &["(chaque|tous les) DAY MONTH", "chaque first=premier MONTH"],
        |m| {
            let day = if m.has("first") { Some(1) } else { m.small("day") };
            Some(Said::Set(SetValue::Yearly { month: m.cal("month")?, day: Some(day.filter(|d| (1..=31).contains(d))?) }))
        },
        &[
            ex("Il défile chaque 1er mai.", "chaque 1er mai", "XXXX-05-01"),
            ex("Tous les 14 juillet, elle danse.", "Tous les 14 juillet", "XXXX-07-14"),
        ],
        &["Les 14 juillet et 15 août, elle danse."],
    ),
    Rule::new(
        "one-in-so-many",
        Kinds::SET,
        &["(un|ART) WEEKDAY sur NUM"],
        |m| {
            let weeks = decimal(m.token("num")?, m);
            (weeks > Decimal::ONE).then(|| Said::Set(SetValue::Every(exactly(weeks, Unit::Week))))
        },
        &[ex("Marché un mardi sur deux.", "un mardi sur deux", "P2W")],
        &["Un mardi sur le marché."],
    ),
];
