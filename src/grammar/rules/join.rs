//! Compounds: what atoms make together.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Base, DateSaid, Item, Kinds, Said, TimeSaid};
use crate::calendar::{ClockValue, Count, Length, Unit};
use crate::model::Modifier;
use rust_decimal::Decimal;

fn time(item: Option<&Item>) -> Option<TimeSaid> {
    match item?.said {
        Said::Time(time) => Some(time),
        _ => None,
    }
}

/// The clock time of a mention that may also be a duration.
fn clock_of(item: Option<&Item>) -> Option<ClockValue> {
    match item?.said {
        Said::Time(time) => time.clock,
        Said::Hours { hour, minute } if hour <= 24 => Some(ClockValue::At(hour, minute.unwrap_or(0), 0)),
        _ => None,
    }
}

/// The length of a mention that may also be a clock time.
fn length_of(item: Option<&Item>) -> Option<(Length, Option<Modifier>)> {
    match item?.said {
        Said::Duration { length, modifier, .. } => Some((length, modifier)),
        Said::Hours { hour, minute } => {
            let length = Length::of(i64::from(hour), Unit::Hour);
            let length = match minute {
                Some(min) => length.and(Count::Exactly(Decimal::from(min)), Unit::Minute)?,
                None => length,
            };
            Some((length, None))
        }
        _ => None,
    }
}

fn modifier(m: &Match<'_>) -> Option<Modifier> {
    [
        ("start", Modifier::Start),
        ("mid", Modifier::Mid),
        ("end", Modifier::End),
        ("approx", Modifier::Approx),
        ("more", Modifier::MoreThan),
        ("less", Modifier::LessThan),
        ("least", Modifier::EqualOrMore),
        ("most", Modifier::EqualOrLess),
    ]
    .into_iter()
    .find(|(name, _)| m.has(name))
    .map(|(_, modifier)| modifier)
}

/// So long before or after speech or the narration.
fn offset(m: &Match<'_>, later: bool, base: Base) -> Option<Said> {
    let (length, inner) = length_of(m.item("duration/hours").or_else(|| m.item("duration")))?;
    let date = Some(DateSaid::Offset { length, later, base });
    Some(Said::Time(TimeSaid { date, clock: None, modifier: inner.or_else(|| modifier(m)) }))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "date-and-clock",
        Kinds::CLOCK,
        &[
            "@DATE (,|à|a|-|de|dès)? (approx=vers|approx=(aux alentours de)|approx=environ)? @CLOCK/HOURS",
            "@DATE ,? à partir de @CLOCK/HOURS",
            "@DATE (,|au|dans|en|à|de)? @PART (,|à|vers|dès|a)? @CLOCK/HOURS",
            "(approx=vers|approx=environ)? @CLOCK (,|du|le)? @DATE",
        ],
        |m| {
            let date = time(m.item("date"))?;
            if date.clock.is_some_and(|c| !matches!(c, ClockValue::Part(_))) {
                return None;
            }
            let clock = clock_of(m.item("clock/hours").or_else(|| m.item("clock")))?;
            // « mardi 12 heures de cours » says a length.
            if m.item("clock/hours").is_some_and(|i| i.kinds.meets(Kinds::HOURS))
                && m.after().is_some_and(|t| matches!(m.word_of(t), b"de" | b"par" | b"plus"))
            {
                return None;
            }
            Some(Said::Time(TimeSaid { date: date.date, clock: Some(clock), modifier: modifier(m).or(date.modifier) }))
        },
        &[
            ex("Séance le 5 octobre 2020 à 18 heures.", "le 5 octobre 2020 à 18 heures", "2020-10-05T18:00"),
            ex("Il viendra demain à midi.", "demain à midi", "2020-08-05T12:00"),
            ex("Elle parlera samedi, vers 14 h 30.", "samedi, vers 14 h 30", "2020-08-08T14:30"),
        ],
        &["Samedi, il a couru 3 heures de suite."],
    ),
    Rule::new(
        "date-and-part",
        Kinds::DATE,
        &["@DATE (,|au|dans|en|à)? @PART !(de|du|d')", "@DATE (,|au|dans|en|à)? @PART > (de|du) @DATE"],
        |m| {
            let date = time(m.item("date"))?;
            let part = time(m.item("part"))?;
            if date.clock.is_some() {
                return None;
            }
            Some(Said::Time(TimeSaid { date: date.date, clock: part.clock, modifier: date.modifier }))
        },
        &[ex("Il l'a vu mardi soir.", "mardi soir", "2020-07-28TEV"), ex("Hier matin, il pleuvait.", "Hier matin", "2020-08-03TMO")],
        &["Mardi, Soir 3 change de nom."],
    ),
    Rule::new(
        "part-of-date",
        Kinds::DATE,
        &[
            "@PART (de|du|de l'|d') @DATE ((à|au) x=@DATE)?",
            "(dans|en|au|pendant|durant) < @PART (de|du|de l'|d')? @DATE ((à|au) x=@DATE)? >",
        ],
        |m| {
            let date = time(m.item("date"))?;
            let part = time(m.item("part"))?;
            if date.clock.is_some() {
                return None;
            }
            Some(Said::Time(TimeSaid { date: date.date, clock: part.clock, modifier: date.modifier }))
        },
        &[
            ex("Dans la nuit de lundi à mardi, il a neigé.", "la nuit de lundi à mardi", "2020-08-03TNI"),
            ex("Au soir du 3 mai 2019, tout change.", "soir du 3 mai 2019", "2019-05-03TEV"),
        ],
        &["La nuit des longs couteaux."],
    ),
    Rule::new(
        "part-alone",
        Kinds::DATE,
        &[
            "(dans|en|en fin de|en fin d'|en début de|en début d'|en milieu d'|en milieu de|au|à|dès) < @PART > !(de|du|d'|ce)",
            "(le) < @PART > (STOP)",
        ],
        |m| {
            let part = time(m.item("part"))?;
            Some(Said::Time(TimeSaid { date: Some(DateSaid::ThatDay), ..part }))
        },
        &[ex("Le 3 mai 2019, il parle ; dans la soirée, il part.", "la soirée", "2019-05-03TEV")],
        &["Il aime la nuit."],
    ),
    Rule::new(
        "part-of-period",
        Kinds::DATE,
        &[
            "(le|la|l')? (start=début|start=commencement|mid=milieu|end=fin|mid=mi|end=(tout fin)) (de|du|des|d')? (mois de)? @DATE/WEAK",
            "(la)? mid=mi @WEAK (YEAR)?",
        ],
        |m| {
            let time = time(m.item("date/weak").or_else(|| m.item("weak")))?;
            if time.clock.is_some() || time.modifier.is_some() {
                return None;
            }
            Some(Said::Time(TimeSaid { modifier: modifier(m), ..time }))
        },
        &[
            ex("Livré fin août 2019.", "fin août 2019", "2019-08"),
            ex("Prévu pour la mi-septembre.", "la mi-septembre", "2020-09"),
            ex("Depuis le début des années 1990, il écrit.", "le début des années 1990", "199X"),
        ],
        &["Il prend fin ici.", "Le début de match fut rude."],
    ),
    Rule::new(
        "hedged-duration",
        Kinds::DURATION,
        &[
            "(approx=environ|approx=(près de)|approx=(près d')|approx=presque|approx=quelque|approx=(à peu près)|approx=(autour de)|more=(plus de)|more=(plus d')|less=(moins de)|less=(moins d')|least=(au moins)|most=(au plus)|approx=(à peine)) (ART)? @DURATION/HOURS",
            "@DURATION/HOURS (approx=environ|least=(au moins)|most=(au plus))",
        ],
        |m| {
            let item = m.item("duration/hours")?;
            let (length, _) = length_of(Some(item))?;
            let (days, franc) = match item.said {
                Said::Duration { days, franc, .. } => (days, franc),
                _ => Default::default(),
            };
            Some(Said::Duration { length, modifier: modifier(m), days, franc })
        },
        &[
            ex("Ils ont lutté pendant plus de dix heures.", "plus de dix heures", "PT10H"),
            ex("Il reste environ deux mois.", "environ deux mois", "P2M"),
        ],
        &["Environ deux cents personnes."],
    ),
    Rule::new(
        "about-clock",
        Kinds::CLOCK,
        &["(approx=vers|approx=(aux alentours de)|approx=(aux environs de)) @CLOCK/HOURS"],
        |m| {
            let clock = clock_of(m.item("clock/hours"))?;
            Some(Said::Time(TimeSaid { date: None, clock: Some(clock), modifier: modifier(m) }))
        },
        &[ex("Il est parti vers 15 h.", "vers 15 h", "2020-08-04T15:00")],
        &["Il court vers la mer."],
    ),
    Rule::new(
        "about-date",
        Kinds::DATE,
        &["(approx=vers|approx=(aux alentours de)|approx=(aux environs de)) (le|la|l'|les)? @DATE/WEAK"],
        |m| {
            let time = time(m.item("date/weak"))?;
            Some(Said::Time(TimeSaid { modifier: modifier(m), ..time }))
        },
        &[ex("Né vers 1890, il a écrit tard.", "vers 1890", "1890")],
        &["Il court vers la mer demain."],
    ),
    Rule::new(
        "ago",
        Kinds::DATE,
        &[
            "(il y a|il y avait|voilà|voici|il ya) (approx=environ|approx=(près de)|approx=(à peine)|more=(plus de)|less=(moins de)|approx=quelque|approx=presque)? (déjà)? @DURATION/HOURS",
        ],
        |m| offset(m, false, Base::Speech),
        &[
            ex("Il a vendu il y a deux semaines.", "il y a deux semaines", "2020-W30"),
            ex("Il y a trois jours, il riait.", "Il y a trois jours", "2020-08-01"),
        ],
        &["Il y a deux maisons."],
    ),
    Rule::new(
        "in",
        Kinds::DATE,
        &[
            "dans (approx=environ|approx=(près de)|approx=(à peine)|more=(plus de)|less=(moins de)|approx=quelque)? @DURATION/HOURS !(qui|suivant|suivants|francs|de la|du)",
        ],
        |m| {
            // « dans les trois jours », « dans un délai » are limits.
            let les = m.tokens().get(1).is_some_and(|t| matches!(m.word_of(t), b"les" | b"le" | b"la" | b"ces" | b"cette" | b"ce"));
            if les { None } else { offset(m, true, Base::Speech) }
        },
        &[
            ex("Elle rentre dans dix jours.", "dans dix jours", "2020-08-14"),
            ex("Tout sera prêt dans une dizaine de jours.", "dans une dizaine de jours", "2020-08-14"),
        ],
        &["Dans les dix jours, répondez.", "Dans dix maisons."],
    ),
    Rule::new(
        "later",
        Kinds::DATE,
        &["@DURATION/HOURS (later=(plus tard)|plus tôt|auparavant)", "< @DURATION/HOURS (later=après|avant) > STOP/PUNCT"],
        |m| offset(m, m.has("later"), Base::Narration),
        &[
            ex("Le 9 mars 2020, il cède ; deux jours plus tard, il revient.", "deux jours plus tard", "2020-03-11"),
            ex("Le 12 mai 2019, il l'avait dit dix jours plus tôt.", "dix jours plus tôt", "2019-05-02"),
        ],
        &["Deux maisons plus tard."],
    ),
];
