//! What TimeML annotates and a timeline has no use for: adjectives and nouns that only place a thing before, now or after.
//!
//! These rules are read in the style of TimeML alone.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Base, DateSaid, Kinds, Said};
use super::build::{date, exactly};
use crate::calendar::{DayKind, Timex, Unit};
use crate::token::Shape;

fn vague(m: &Match<'_>) -> Option<Said> {
    // « M. Lefutur », « la Poste Futur »: a name is no adjective.
    if m.tokens().last().is_some_and(|t| t.is_cap() && !t.shape.has(Shape::ALLCAPS)) && m.before().is_some() {
        return None;
    }
    Some(Said::Vague(if m.has("present") {
        Timex::PresentRef
    } else if m.has("past") {
        Timex::PastRef
    } else {
        Timex::FutureRef
    }))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "time-adjective",
        Kinds::VAGUE.with(Kinds::TIMEML),
        &[
            "present=(actuel|actuelle|actuels|actuelles)",
            "future=(futur|future|futurs|futures)",
            "future=(prochain|prochaine|prochains|prochaines) !(UNIT|WEEKDAY|MONTH|SEASON|PART|NUM|fois|PUNCT|STOP|trimestre|semestre|week|exercice)",
            "past=auparavant",
        ],
        vague,
        &[
            ex("Le directeur actuel s'en va.", "actuel", "PRESENT_REF"),
            ex("On ignore le nom de la future directrice.", "future", "FUTURE_REF"),
            ex("Leur prochain livre traitera des abeilles.", "prochain", "FUTURE_REF"),
            ex("Auparavant, il tenait une librairie.", "Auparavant", "PAST_REF"),
        ],
        &["Une semaine auparavant, il pleuvait.", "Le mois prochain, tout change.", "La prochaine fois, ce sera mieux."],
    ),
    Rule::new(
        "time-to-come",
        Kinds::VAGUE.with(Kinds::TIMEML),
        &["future=(l'avenir)"],
        vague,
        &[ex("Personne ne connaît l'avenir.", "l'avenir", "FUTURE_REF")],
        &["Son avenir est assuré."],
    ),
    Rule::new(
        "from-now-on",
        Kinds::DATE.with(Kinds::TIMEML),
        &["désormais|dorénavant"],
        |_| date(DateSaid::Offset { length: exactly(0.into(), Unit::Day), later: true, base: Base::Speech }),
        &[ex("Le pont est désormais ouvert.", "désormais", "2020-08-04")],
        &["Le pont est maintenant ouvert."],
    ),
    Rule::new(
        "term-of-office",
        Kinds::DURATION.with(Kinds::TIMEML),
        &["five=(quinquennat|quinquennats)", "seven=(septennat|septennats)"],
        |m| {
            let years = if m.has("five") { 5 } else { 7 };
            Some(Said::Duration { length: exactly(years.into(), Unit::Year), modifier: None, days: DayKind::Calendaire, franc: false })
        },
        &[ex("Un quinquennat de promesses.", "quinquennat", "P5Y"), ex("Le septennat s'achève.", "septennat", "P7Y")],
        &["Un mandat de maire."],
    ),
];
