//! Stretches of the calendar that have a name: seasons, quarters, decades, centuries, republican days.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{DateSaid, Kinds, NthOf, Said, TimeSaid, Toward, Within};
use super::build::{date, is_there, season, toward, whole, year};
use crate::calendar::{DateValue, Unit};
use crate::lexicon::Class;
use crate::model::Modifier;
use crate::token::Shape;

/// A century by its number, counted from 1; before our era where that is said.
fn century(m: &Match<'_>) -> Option<Said> {
    let nth = i32::try_from(m.value("roman").or_else(|| m.value("ord"))?).ok().filter(|n| (1..=40).contains(n))?;
    date(DateSaid::Fixed(DateValue::Century(if m.has("bc") { -nth } else { nth - 1 })))
}

fn ordinal(m: &Match<'_>, top: u32) -> Option<u32> {
    let nth = m.small("ord").or_else(|| m.small("digits"))?;
    (1..=top).contains(&nth).then_some(nth)
}

fn last_of(m: &Match<'_>, top: u32) -> Option<u32> {
    if m.has("final") { Some(top) } else { ordinal(m, top) }
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "season",
        Kinds::DATE,
        &[
            "ART/DEM SEASON (YEAR|LAST|NEXT|FOLLOWING|PRECEDING|de YEAR)",
            "(SEASON) (YEAR|LAST|NEXT)",
            "(SEASON) (FOLLOWING|PRECEDING) !(ART|DEM|POSS)",
            "dem=DEM SEASON",
            "DEM SEASON same=là",
            "(à|en|dès|depuis|pendant|durant|avant|après|d'ici|de|jusqu'à|vers) < l' SEASON > !YEAR",
            "(au|en) < SEASON > !(YEAR|LAST|NEXT|FOLLOWING|PRECEDING)",
        ],
        |m| {
            // « l'année avait été 2002 »: the participle.
            let bare = m.tokens().first().is_some_and(|t| t.is(Class::SEASON));
            if bare && m.before().is_some_and(|b| b.is(Class::HAVE) && !b.is(Class::PREP)) || !is_there(m) {
                return None;
            }
            date(DateSaid::Season { season: season(m)?, year: year(m), toward: toward(m) })
        },
        &[
            ex("Le col a fermé pendant l'hiver 2018.", "l'hiver 2018", "2018-WI"),
            ex("Vendu à l'automne dernier.", "l'automne dernier", "2019-FA"),
            ex("Cet été, la plage est vide.", "Cet été", "2020-SU"),
        ],
        &["Elle a été élue.", "Il a été vu en ville.", "La pire année avait été 2002."],
    ),
    Rule::new(
        "quarter",
        Kinds::DATE,
        &[
            "(ART/DEM)? (ORD|final=dernier) trimestre (de l'année|de l'exercice|de)? (YEAR)",
            "(ART|au <|du <) (ORD|final=dernier) trimestre",
            "(t|q) DIGITS (de)? YEAR",
            "DIGITS t short=DIGITS",
        ],
        |m| {
            // « 3T20 »
            if let Some(short) = m.token("short") {
                let glued = m.tokens().iter().skip(1).all(|t| t.shape.has(Shape::GLUED)) && short.end - short.start == 2;
                let quarter = ordinal(m, 4).filter(|_| glued)?;
                return date(DateSaid::Quarter { quarter, year: Some(2000 + i32::try_from(short.value).ok()?), toward: Toward::Bare });
            }
            let quarter = last_of(m, 4)?;
            date(DateSaid::Quarter { quarter, year: year(m), toward: Toward::Bare })
        },
        &[
            ex("Le chiffre du troisième trimestre 2019 déçoit.", "troisième trimestre 2019", "2019-Q3"),
            ex("Résultats T2 2020.", "T2 2020", "2020-Q2"),
        ],
        &["Un appartement T3 à louer.", "Un trimestre difficile."],
    ),
    Rule::new(
        "half",
        Kinds::DATE,
        &[
            "(ART/DEM)? (ORD|final=dernier) semestre (de l'année|de l'exercice|de)? YEAR",
            "(ART|au <|du <) (ORD|final=dernier) semestre",
            "(s|h) DIGITS (de)? YEAR",
        ],
        |m| {
            let half = last_of(m, 2)?;
            date(DateSaid::Half { half, year: year(m), toward: Toward::Bare })
        },
        &[
            ex("Prévu au second semestre 2021.", "second semestre 2021", "2021-H2"),
            ex("Le premier semestre 2019 fut bon.", "Le premier semestre 2019", "2019-H1"),
        ],
        &["Un semestre entier.", "Le siège S2 est pris."],
    ),
    Rule::new(
        "week-number",
        Kinds::DATE,
        &[
            "ART? semaine (n °)? DIGITS (de | de l'année)? YEAR?",
            "s DIGITS (de)? YEAR",
            "(en|dès|fin|début|d'ici|pour|depuis|avant) < code=s DIGITS >",
            "code=s DIGITS",
        ],
        |m| {
            // « S32 » as planners write it: capital, two figures, after a preposition or alone on its line.
            if let (Some(code), Some(digits)) = (m.token("code"), m.token("digits")) {
                let led = m.before().is_some_and(|b| !b.is(Class::STOP)) && m.before_text(1).is_some_and(|w| w.len() > 1);
                let plain = code.is_cap() && digits.shape.has(Shape::GLUED) && digits.end - digits.start == 2;
                if !plain
                    || !(led
                        && m.before().is_some_and(|b| b.is(Class::PREP.with(Class::COMMON)) || matches!(m.word_of(b), b"fin" | b"debut"))
                        || whole(m))
                {
                    return None;
                }
            }
            let week = m.small("digits").filter(|w| (1..=53).contains(w))?;
            date(DateSaid::Week { week, year: year(m) })
        },
        &[
            ex("Livré la semaine 32.", "la semaine 32", "2020-W32"),
            ex("Livraison prévue fin S34.", "fin S34", "2020-W34"),
            ex("Prévu semaine 12 de 2021.", "semaine 12 de 2021", "2021-W12"),
        ],
        &["Une semaine de 35 heures."],
    ),
    Rule::new(
        "decade",
        Kinds::DATE,
        &["(ART/DEM)? années (YEAR|YY)", "(les)? années (w=vingt|w=trente|w=quarante|w=cinquante|w=soixante|w=quatre-vingt)"],
        |m| {
            let value = m.value("year").or_else(|| m.value("yy").map(|y| 1900 + y)).or_else(|| m.value("w").map(|y| 1900 + y))?;
            (value % 10 == 0).then_some(())?;
            date(DateSaid::Fixed(DateValue::Decade(i32::try_from(value / 10).ok()?)))
        },
        &[ex("La mode des années 1970.", "années 1970", "197X"), ex("Dans les années 60, tout change.", "les années 60", "196X")],
        &["Vingt années ont passé.", "Des années 45 rares."],
    ),
    Rule::new(
        "century",
        Kinds::DATE,
        &[
            "ART/DEM? ROMAN °? (siècle|siècles|s) (bc=(av j -? c)|bc=(avant j -? c)|bc=(avant jésus christ)|bc=(avant notre ère)|après j -? c)?",
            "ART/DEM? ORD siècle (bc=(av j -? c)|bc=(avant j -? c)|bc=(avant jésus christ)|bc=(avant notre ère))?",
            "ART? < ROMAN > (et|au|-|ou) (au|le)? x=ROMAN siècles?",
        ],
        century,
        &[
            ex("Une église du XIIe siècle.", "XIIe siècle", "11XX"),
            ex("Une amphore du IIIe siècle av. J.-C.", "IIIe siècle av. J.-C.", "BC02XX"),
        ],
        &["Un siècle plus tard.", "Le roi Louis XIV."],
    ),
    Rule::new(
        "year-bc",
        Kinds::DATE,
        &[
            "(en|l'an)? < NUM > (av j -? c|avant j -? c|avant jésus christ|avant notre ère)",
            "NUM (av j -? c|avant j -? c|avant jésus christ|avant notre ère)",
        ],
        |m| {
            let value = i32::try_from(m.value("num")?).ok()?;
            date(DateSaid::Fixed(DateValue::Year(1i32.checked_sub(value)?)))
        },
        &[ex("Mort en 52 av. J.-C., à Rome.", "52 av. J.-C.", "BC0052")],
        &["Il y en a 52 avant la pause."],
    ),
    Rule::new(
        "republican",
        Kinds::DATE,
        &["ART? DAY REPMONTH (de l')? an (ROMAN|NUM)"],
        |m| {
            let year = i32::try_from(m.value("roman").or_else(|| m.value("num"))?).ok()?;
            let day = republican(year, m.cal("repmonth")?, m.small("day")?)?;
            date(DateSaid::Fixed(DateValue::day(day)))
        },
        &[ex("Le coup d'État du 18 brumaire an VIII.", "18 brumaire an VIII", "1799-11-09")],
        &["Un germinal en fleur."],
    ),
    Rule::new(
        "start-of-term",
        Kinds::DATE,
        &["ART/DEM rentrée (scolaire|universitaire|parlementaire|judiciaire|littéraire|politique)? (de)? (YEAR|LAST|NEXT)?"],
        |m| {
            let said = DateSaid::Parts { weekday: None, day: None, month: Some(9), year: year(m), toward: toward(m) };
            Some(Said::Time(TimeSaid { date: Some(said), modifier: Some(Modifier::Start), ..TimeSaid::default() }))
        },
        &[
            ex("Les classes rouvriront à la rentrée.", "la rentrée", "2020-09"),
            ex("Depuis la rentrée 2018, il enseigne.", "la rentrée 2018", "2018-09"),
        ],
        &["Une rentrée d'argent."],
    ),
    Rule::new(
        "nth-of-month",
        Kinds::DATE,
        &[
            "(ART/DEM)? (ORD|final=dernière|final=dernier) (day=jour|week=semaine|fortnight=quinzaine|end=week-end|end=weekend|WEEKDAY) (de|d'|du mois de|du mois d') MONTH YEAR?",
            "(ART/DEM)? (ORD|final=dernière|final=dernier) (day=jour|week=semaine|fortnight=quinzaine|end=week-end|end=weekend|WEEKDAY) (du|de ce|de) unit=mois (- ci|LAST|NEXT|FOLLOWING|PRECEDING|à next=venir)?",
            "(ART/DEM)? (ORD|final=dernière|final=dernier) (day=jour|week=semaine|end=week-end|end=weekend|WEEKDAY) (de l'|de cette|du) unit=(année|an|mois) (LAST|NEXT|FOLLOWING|PRECEDING|à next=venir)?",
            "(ART/DEM)? (ORD|final=dernière|final=dernier) (day=jour|week=semaine|end=week-end|end=weekend|WEEKDAY) (de l'année|de l'an|de) YEAR",
        ],
        |m| {
            let nth = if m.has("final") { 0 } else { ordinal(m, if m.has("day") { 31 } else { 53 })? };
            if m.has("unit") && !m.has("day") && toward(m) == Toward::Bare && !m.tokens().iter().any(|t| m.word_of(t) == b"ce") {
                return None;
            }
            let of = match m.cal("weekday") {
                Some(day) => NthOf::Weekday(day),
                None if m.has("week") => NthOf::Week,
                None if m.has("day") => NthOf::Day,
                None if m.has("end") => NthOf::Weekend,
                None => NthOf::Fortnight,
            };
            let within = match (m.cal("month"), year(m)) {
                (Some(month), year) => Within::Month { month, year },
                (None, Some(year)) => Within::Year(year),
                (None, None) => {
                    let month = m.word("unit") == b"mois";
                    Within::Unit { unit: if month { Unit::Month } else { Unit::Year }, toward: toward(m) }
                }
            };
            let fortnight = matches!(of, NthOf::Fortnight).then_some(if nth == 1 { Modifier::Start } else { Modifier::End });
            Some(Said::Time(TimeSaid { date: Some(DateSaid::Nth { nth, of, within }), modifier: fortnight, ..TimeSaid::default() }))
        },
        &[
            ex("Prévu le premier lundi de mai 2021.", "le premier lundi de mai 2021", "2021-05-03"),
            ex("Le bail finit le dernier jour de juin 2021.", "le dernier jour de juin 2021", "2021-06-30"),
            ex("Le chantier a repris la deuxième quinzaine de mars 2019.", "la deuxième quinzaine de mars 2019", "2019-03"),
            ex("La braderie a lieu le premier week-end de septembre 2020.", "le premier week-end de septembre 2020", "2020-W36-WE"),
            ex("Il signera le premier jeudi du mois prochain.", "le premier jeudi du mois prochain", "2020-09-03"),
        ],
        &["Le premier lundi de chaque mois."],
    ),
];

/// The Gregorian day of a republican date: years I to XIV began on the autumn equinox, 22 to 24 September.
fn republican(year: i32, month: u32, day: u32) -> Option<chrono::NaiveDate> {
    const FIRST: [u32; 14] = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23];
    let start = *FIRST.get(usize::try_from(year.checked_sub(1)?).ok()?)?;
    let first = chrono::NaiveDate::from_ymd_opt(1791 + year, 9, start)?;
    (month >= 1 && (1..=30).contains(&day)).then_some(())?;
    crate::calendar::add_days(first, i64::from((month - 1) * 30 + day - 1))
}
