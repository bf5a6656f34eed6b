//! Clock times: « 14 h 30 », « 8 heures du soir », « midi et quart ».

use rust_decimal::Decimal;

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Kinds, Said};
use super::build::{clock, exactly, is_name_like, whole};
use crate::calendar::{Count, DayKind, Unit};
use crate::fold::folds_to;
use crate::lexicon::Class;

/// The half of the day that a clock time names itself.
macro_rules! half {
    () => {
        "(am=(du matin)|pm=(du soir)|pm=(de l'après-midi)|am=am|pm=pm|am=(a . m .)|am=(a m)|pm=(p m)|am=(a . m)|night=(de la nuit))"
    };
}

/// The place whose time it is.
macro_rules! zone {
    () => {
        "(,? heure de (l'|la|le)? CAP CAP?|,? heures de CAP|,? heure locale|,? heures locales|locales|locale|gmt|utc|cet|cest)"
    };
}

/// The minutes captured: figures, « et demie », « et quart », « moins le quart ».
fn minutes(m: &Match<'_>) -> (i64, u32) {
    if m.has("half") {
        (0, 30)
    } else if m.has("quarter") {
        (0, 15)
    } else if m.has("toquarter") {
        (-1, 45)
    } else if m.has("three") {
        (0, 45)
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
    // « il y a 12 heures », « il y a environ 12 heures » count hours back.
    let (before, _) = m.around();
    let mut led = before.iter().rev().map(|t| m.word_of(t)).skip_while(|w| matches!(*w, b"environ" | b"peu" | b"pres" | b"presque"));
    let ago = matches!((led.next(), led.next(), led.next()), (Some(b"a"), Some(b"y"), _) | (Some(b"a"), Some(b"a"), Some(b"y")));
    if ago {
        return None;
    }
    // « 13h à 15h » heads a line; in running text it may be a length.
    if m.has("line") && m.before().is_some() {
        return None;
    }
    // « inférieure à vingt heures » compares lengths.
    const COMPARED: [&str; 9] = ["inferieur", "superieur", "egal", "limite", "reduit", "port", "ramene", "correspond", "equiv"];
    if m.before().is_some_and(|b| m.word_of(b) == b"a") && m.before_text(2).is_some_and(|word| COMPARED.iter().any(|c| folds_to(word, c))) {
        return None;
    }
    if m.has("night") && (9..12).contains(&hour) {
        hour += 12;
    }
    if (m.has("pm") && (1..12).contains(&hour)) || (m.has("am") && hour == 12) {
        hour = (hour + 12) % 24;
    }
    let hour = if back < 0 { (hour + 23) % 24 } else { hour };
    clock(u32::try_from(hour).ok()?, minute, 0)
}

/// Whether « dans », « pendant » or the like makes a length of what follows.
fn lasting(m: &Match<'_>) -> bool {
    m.before()
        .is_some_and(|b| matches!(m.word_of(b), b"dans" | b"en" | b"pendant" | b"durant" | b"depuis" | b"sous" | b"par" | b"pour" | b"sur"))
}

/// Whether a line begins with the match and goes on after a colon or dash, as programmes do.
fn heads(m: &Match<'_>) -> bool {
    m.before().is_none() && m.after().is_some_and(|t| matches!(m.word_of(t), b":" | b"-"))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "length-by-the-clock",
        Kinds::DURATION,
        &[
            "(dure|durent|durait|dura|durera|durerait|duré|longue de|long de|durée de|durée d'|pendant|durant|en) (environ|près de|plus de|moins de)? < HOUR h MIN > !(min|mn|minutes|UNIT|du|le|heure|locale)",
            "(dure|durent|durait|dura|durera|durerait|duré|longue de|long de|durée de|durée d') (environ|près de|plus de|moins de)? < HOUR (h|heures|heure) MIN > !(min|mn|minutes|UNIT|heure|locale)",
        ],
        |m| {
            let (hours, minutes) = (m.value("hour")?, m.value("min")?);
            let length = exactly(Decimal::from(hours), Unit::Hour).and(Count::Exactly(Decimal::from(minutes)), Unit::Minute)?;
            Some(Said::Duration { length, modifier: None, days: DayKind::Calendaire, franc: false })
        },
        &[ex("Le film dure 2 h 14.", "2 h 14", "PT2H14M"), ex("Le trajet, en 1h30, a surpris.", "1h30", "PT1H30M")],
        &["Le film est à 2 h 14.", "En juin, à 2 h 14, il dort."],
    ),
    Rule::new(
        "clock",
        Kinds::CLOCK,
        &[
            concat!("HOUR (h|heures|heure) MIN ", half!(), "? ", zone!()),
            concat!("HOUR (h|heures|heure) MIN !(min|mn|minutes|UNIT) ", half!(), "? ", zone!(), "?"),
            concat!(
                "HOUR (h|heures|heure) (half=(et demie)|half=(et demi)|quarter=(et quart)|toquarter=(moins le quart)|toquarter=(moins quart)",
                "|toquarter=(moins un quart)|three=(trois quarts)|three=(et trois quarts)|less=moins MIN|et MIN !(h|heures|heure)) ",
                half!(),
                "? ",
                zone!(),
                "?"
            ),
            "(à|vers|dès|il est) < HOUR (h|heures|heure) et MIN minutes? !(h|heures|heure) >",
            "HOUR (h|heures|heure) (passé de|passée de|passées de) MIN minutes?",
            concat!("HOUR (h|heures|heure) MIN? ", half!(), " ", zone!(), "?"),
            concat!("HOUR ", half!()),
            concat!(
                "(à|vers|dès|jusqu'à|avant|après|d'ici|aux alentours de|à partir de|il est|il était|plus tôt que|plus tard que) < HOUR (h|heures|heure) ",
                zone!(),
                "? > !(de|d'|par UNIT|sur|plus|avant|après|auparavant|francs|ouvrées|supplémentaires|-|/)"
            ),
            concat!("(de|entre) < HOUR (h|heures|heure)? MIN? > (à|et|jusqu'à) x=HOUR (h|heures|heure) x=MIN? ", half!()),
            "(à environ|à peu près|à presque) < HOUR (h|heures|heure) > !(de|d'|par|francs)",
            "< HOUR h > line=MIN? line=à x=HOUR h",
            "(de|entre) < HOUR (h|heures|heure) > MIN? (à|et|jusqu'à) x=HOUR (h|heures|heure)",
            "(de|entre) < HOUR (h|heures|heure) > (à|et|jusqu'à) (midi|minuit)",
            "(à|vers|dès) x=HOUR (h|heures) x=MIN? ((,|et|ou|puis) (à)? x=HOUR (h|heures) x=MIN?)* (,|et|ou|puis) (à)? < HOUR (h|heures) > !(de|d'|par|sur|plus|avant|après|francs|ouvrées|supplémentaires|-|/)",
            "x=HOUR h x=MIN? , < HOUR h > et x=HOUR h",
            "entre x=HOUR (h|heures|heure) x=MIN? et < HOUR (h|heures|heure) >",
            "< HOUR h > x=MIN? - x=HOUR h",
            "x=HOUR h x=MIN? - < HOUR h > !DIGITS",
        ],
        at,
        &[
            ex("Il a parlé à 20 h 42.", "20 h 42", "2020-08-04T20:42"),
            ex("Ouverture à 9h15 précises.", "9h15", "2020-08-04T09:15"),
            ex("Trois visites sont parties à 14h, 15h et 17h.", "17h", "2020-08-04T17:00"),
            ex("Trois visites sont parties à 14h, 15h et 17h.", "15h", "2020-08-04T15:00"),
            ex("Rendez-vous à 8 heures du soir.", "8 heures du soir", "2020-08-04T20:00"),
            ex("Le départ aura lieu à 7 heures et demie.", "7 heures et demie", "2020-08-04T07:30"),
        ],
        &[
            "Il a couru 3 heures de suite.",
            "Il a 25 h 61 au compteur.",
            "Il est parti il y a 12 heures.",
            "Il est parti il y a environ 12 heures.",
            "Une durée inférieure à vingt heures.",
        ],
    ),
    Rule::new(
        "clock-figures",
        Kinds::CLOCK,
        &[concat!("FIGCLOCK ", half!(), "? ", zone!(), "?"), concat!("FIGCLOCK h? ", zone!(), "?")],
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
            // A line that says « 15h » and nothing else tells the time.
            if m.tokens().get(1).is_some_and(|t| m.word_of(t) == b"h") && ((whole(m) && !lasting(m)) || heads(m)) {
                return clock(hour, m.small("min").unwrap_or(0), 0);
            }
            Some(Said::Hours { hour, minute: m.small("min") })
        },
        &[ex("Il a lutté 12 heures durant.", "12 heures", "PT12H")],
        &["Payé 12 euros."],
    ),
];
