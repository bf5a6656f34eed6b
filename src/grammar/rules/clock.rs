//! Clock times and parts of the day.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Kinds, Said, TimeSaid};
use super::build::{clock, is_name_like};
use crate::calendar::{ClockValue, DayPart};
use crate::lexicon::Class;
use crate::model::Modifier;

/// The minutes captured: figures, « et demie », « et quart », « moins le quart ».
fn minutes(m: &Match<'_>) -> (i64, u32) {
    if m.has("half") {
        (0, 30)
    } else if m.has("quarter") {
        (0, 15)
    } else if m.has("toquarter") {
        (-1, 45)
    } else if m.has("less") {
        (-1, 60 - m.small("min").unwrap_or(0).min(59))
    } else {
        (0, m.small("min").unwrap_or(0))
    }
}

/// A clock time from the hour captured and its half of the day.
fn at(m: &Match<'_>) -> Option<Said> {
    let (back, minute) = minutes(m);
    let mut hour = m.value("hour")?;
    if (m.has("pm") && (1..12).contains(&hour)) || (m.has("am") && hour == 12) {
        hour = (hour + 12) % 24;
    }
    let hour = if back < 0 { (hour + 23) % 24 } else { hour };
    clock(u32::try_from(hour).ok()?, minute, 0)
}

/// A part of the day by its word.
fn part(m: &Match<'_>) -> Option<DayPart> {
    Some(match m.cal("part")? {
        1 => DayPart::Morning,
        4 => DayPart::Evening,
        5 => DayPart::Night,
        _ => return None,
    })
}

fn of_part(part: DayPart, modifier: Option<Modifier>) -> Option<Said> {
    Some(Said::Time(TimeSaid { date: None, clock: Some(ClockValue::Part(part)), modifier }))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "clock",
        Kinds::CLOCK,
        &[
            "HOUR (h|heures|heure) MIN !(min|mn|minutes|UNIT) (,? heure de CAP CAP?)?",
            "HOUR (heures|heure) (half=(et demie)|half=(et demi)|quarter=(et quart)|toquarter=(moins le quart)|toquarter=(moins quart)|less=moins MIN|et MIN) (am=(du matin)|pm=(du soir)|pm=(de l'après-midi))?",
            "HOUR (h|heures|heure) MIN? (am=(du matin)|pm=(du soir)|pm=(de l'après-midi)|am=am|pm=pm)",
            "HOUR (am=(du matin)|am=am|pm=pm|am=(a m)|pm=(p m))",
            "(à|vers|dès|jusqu'à|avant|après|d'ici|aux alentours de|à partir de) < HOUR (h|heures|heure) (,? heure de CAP CAP?)? > !(de|d'|par|sur|plus|avant|après|auparavant|francs|ouvrées|supplémentaires|-|/)",
            "(de|entre) < HOUR (h|heures|heure) > MIN? (à|et|jusqu'à) x=HOUR (h|heures|heure)",
            "entre x=HOUR (h|heures|heure) x=MIN? et < HOUR (h|heures|heure) >",
        ],
        at,
        &[
            ex("Il a parlé à 20 h 42.", "20 h 42", "2020-08-04T20:42"),
            ex("Ouverture à 9h15 précises.", "9h15", "2020-08-04T09:15"),
            ex("Rendez-vous à 8 heures du soir.", "8 heures du soir", "2020-08-04T20:00"),
            ex("Le départ aura lieu à 7 heures et demie.", "7 heures et demie", "2020-08-04T07:30"),
        ],
        &["Il a couru 3 heures de suite.", "Il a 25 h 61 au compteur."],
    ),
    Rule::new(
        "clock-figures",
        Kinds::CLOCK,
        &["FIGCLOCK (am=am|pm=pm|am=(du matin)|pm=(du soir)|am=(a m)|pm=(p m))?"],
        |m| {
            let value = m.value("figclock")?;
            let (mut h, min, s) = (value / 10_000, value / 100 % 100, value % 100);
            if m.has("pm") && h < 12 {
                h += 12;
            } else if m.has("am") && h == 12 {
                h = 0;
            }
            clock(h as u32, min as u32, s as u32)
        },
        &[ex("Il a parlé à 14:54.", "14:54", "2020-08-04T14:54")],
        &["Un rapport de 3:1."],
    ),
    Rule::new(
        "noon",
        Kinds::CLOCK,
        &[
            "(midi|zero=minuit) (half=(et demi)|half=(et demie)|quarter=(et quart)|toquarter=(moins le quart)|MIN !(UNIT|CUR|SYM))? !(libre|pyrénées|olympique)",
        ],
        |m| {
            let midnight = m.has("zero");
            let first = m.tokens().first()?;
            if is_name_like(first, m.before()) && m.before().is_some_and(|b| !b.is(Class::STOP)) {
                return None;
            }
            let (back, minute) = minutes(m);
            match (midnight, back) {
                (true, -1) => clock(23, minute, 0),
                (true, _) if minute > 0 => clock(0, minute, 0),
                (true, _) => clock(24, 0, 0),
                (false, -1) => clock(11, minute, 0),
                (false, _) => clock(12, minute, 0),
            }
        },
        &[
            ex("Le feu est éteint à midi.", "midi", "2020-08-04T12:00"),
            ex("Il était minuit et demi.", "minuit et demi", "2020-08-04T00:30"),
        ],
        &["Il habite en Midi-Pyrénées.", "Elle lit Midi libre."],
    ),
    Rule::new(
        "hours",
        Kinds::HOURS,
        &["HOUR (h|heures|heure) !(francs|franches|ouvrées|ouvrables|supplémentaires)", "HOUR (h|heures|heure) MIN (min|mn|minutes)?"],
        |m| {
            let hour = m.small("hour")?;
            Some(Said::Hours { hour, minute: m.small("min") })
        },
        &[ex("Il a lutté 12 heures durant.", "12 heures", "PT12H")],
        &["Payé 12 euros."],
    ),
    Rule::new(
        "this-part",
        Kinds::DATE,
        &["dem=(ce|cet|cette) !soirée PART", "dem=(cet|cette) after=(après-midi)"],
        |m| {
            let clock = if m.has("after") { DayPart::Afternoon } else { part(m)? };
            let date = Some(super::super::said::DateSaid::Offset {
                length: crate::calendar::Length::of(0, crate::calendar::Unit::Day),
                later: true,
                base: super::super::said::Base::Speech,
            });
            Some(Said::Time(TimeSaid { date, clock: Some(ClockValue::Part(clock)), modifier: None }))
        },
        &[ex("Il l'a dit ce matin.", "ce matin", "2020-08-04TMO"), ex("Cet après-midi, il plaidera.", "Cet après-midi", "2020-08-04TAF")],
        &["Ce matinal se lève."],
    ),
    Rule::new(
        "part",
        Kinds::PART,
        &[
            "(dans|en|pendant|durant|à|au cours de|au milieu de) < ART PART >",
            "(en|de) < PART >",
            "(le|la|l'|au|du) < PART >",
            "ART PART",
            "PART",
            "(en fin d'|en fin de|en début d'|en début de|en milieu d'|dans|en) < ART? after=(après-midi) >",
            "ART? after=(après-midi)",
            "(au|le) < small=(petit matin) >",
            "(à|dès) < small=(l'aube) >",
            "(en) < small=(milieu de journée) >",
        ],
        |m| {
            if m.token("part").is_some_and(|t| is_name_like(t, m.before()) && !m.tokens()[0].is(Class::ART)) {
                return None;
            }
            let clock = if m.has("after") {
                DayPart::Afternoon
            } else if m.has("small") {
                DayPart::Morning
            } else {
                part(m)?
            };
            of_part(clock, None)
        },
        &[ex("Hier, dans la soirée, il a parlé.", "la soirée", "2020-08-03TEV")],
        &["Nuitamment, il agit."],
    ),
];
