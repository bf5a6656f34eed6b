//! Lengths of time: « trois jours », « une heure et demie », « 2 h 14 min », « dix jours ouvrés », « huitaine ».

use rust_decimal::Decimal;

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Kinds, Said};
use super::build::{decimal, exactly, unit, unit_at, whole};
use crate::calendar::{Count, DayKind, Length, Unit};
use crate::lexicon::Class;
use crate::model::Modifier;
use crate::token::Shape;

const HALF: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// The kind of days captured, and whether the delay is franc.
fn kind(m: &Match<'_>) -> (DayKind, bool) {
    let days = if m.has("ouvre") {
        DayKind::Ouvre
    } else if m.has("ouvrable") {
        DayKind::Ouvrable
    } else {
        DayKind::Calendaire
    };
    (days, m.has("franc"))
}

fn said(m: &Match<'_>, length: Length, modifier: Option<Modifier>) -> Option<Said> {
    let (days, franc) = kind(m);
    Some(Said::Duration { length, modifier, days, franc })
}

/// What follows a length that ends there.
const GOES_ON: Class =
    Class::PREP.with(Class::COORD).with(Class::COMMON).with(Class::SUBORD).with(Class::VERB).with(Class::PRON).with(Class::NEG);

/// So many units, with « et demi » and a second and third quantity.
fn counted(m: &Match<'_>) -> Option<Said> {
    let unit = unit(m).or_else(|| unit_at(m, "sized")).or_else(|| unit_at(m, "worked").filter(|unit| *unit == Unit::Day))?;
    // « une bonne année », « une longue journée » judge it.
    let one = m.token("num").is_some_and(|t| t.is(Class::INDEF));
    let judged = one && !matches!(unit, Unit::Hour | Unit::Minute | Unit::Week)
        || m.tokens().get(1).is_some_and(|t| t.is_cap() && !t.shape.has(Shape::ALLCAPS));
    if m.has("sized") && judged {
        return None;
    }
    if unit == Unit::Second && m.word("unit") == b"seconde" && m.tokens().len() < 2 {
        return None;
    }
    let token = m.token("num")?;
    if token.is(Class::FIGDATE) {
        return None;
    }
    let word = m.word("unit");
    let one = token.is(Class::INDEF);
    let noun = m.after().is_some_and(|t| t.shape.has(Shape::WORD) && !t.is_cap() && !t.is(GOES_ON));
    // « un exercice de mémoire » is no year; « une seconde langue » is another one.
    let another =
        || m.after().is_some_and(|t| t.shape.has(Shape::WORD) && !t.is_cap() && (noun || t.is(Class::VERB) && !t.is(Class::PREP)));
    if (word.starts_with(b"exercice") && one) || (word == b"seconde" && one && another()) {
        return None;
    }
    // « Un jour, il viendra » counts nothing.
    if token.is(Class::INDEF)
        && m.word("unit") == b"jour"
        && m.before().is_none_or(|b| b.is(Class::PUNCT.with(Class::STOP).with(Class::COORD)))
        && !m.after().is_some_and(|a| matches!(m.word_of(a), b"apres" | b"avant" | b"plus" | b"auparavant" | b"sur"))
    {
        return None;
    }
    // « une seconde », « un an » are lengths; « une année record » is told by the verb, not here.
    let mut count = decimal(token, m);
    if m.has("half") {
        count += HALF;
    }
    let mut length = exactly(count, unit);
    for (n, u) in [("n2", "u2"), ("n3", "u3")] {
        if let (Some(n), Some(u)) = (m.token(n), unit_at(m, u)) {
            if u >= length.unit() && u != Unit::Month {
                return None;
            }
            length = length.and(Count::Exactly(decimal(n, m)), u)?;
        }
    }
    if let Some(min) = m.token("mins") {
        length = length.and(Count::Exactly(decimal(min, m)), Unit::Minute)?;
    }
    said(m, length, None)
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "duration",
        Kinds::DURATION,
        &[
            "NUM UNIT (half=(et demi)|half=(et demie))? (franc=francs|franc=franc|franc=franches|ouvre=ouvrés|ouvre=ouvré|ouvre=ouvrées|ouvrable=ouvrables|ouvrable=ouvrable|calendaires|pleins|entiers|consécutifs)?",
            "NUM worked=UNIT de travail",
            "NUM UNIT (et|,)? n2=NUM u2=UNIT ((et|,)? n3=NUM u3=UNIT)? (franc=francs|ouvre=ouvrés|ouvrable=ouvrables)?",
            "NUM UNIT mins=MIN !UNIT",
            "NUM (petit|petite|petits|petites|bon|bonne|bons|bonnes|gros|grosse|grosses|long|longue|longs|longues) sized=UNIT (half=(et demi)|half=(et demie))?",
        ],
        counted,
        &[
            ex("Il a attendu trois jours.", "trois jours", "P3D"),
            ex("La visite dure une heure et demie.", "une heure et demie", "PT1.5H"),
            ex("Il faut 10 jours ouvrés.", "10 jours ouvrés", "P10D"),
            ex("Après un an et deux mois, il part.", "un an et deux mois", "P1Y2M"),
            ex("Il a fallu une bonne heure.", "une bonne heure", "PT1H"),
            ex("Il attend depuis deux longues années.", "deux longues années", "P2Y"),
        ],
        &[
            "Un jour, il viendra.",
            "Ce fut une bonne année.",
            "Elle apprend une seconde langue.",
            "Elle vise une seconde place.",
            "C'est un exercice de mémoire.",
            "Elle est âgée de 45 ans.",
            "Les secondes chances.",
        ],
    ),
    Rule::new(
        "duration-hours",
        Kinds::DURATION,
        &["NUM h NUM (min|mn)", "NUM (min|mn) (NUM s)?", "NUM h !(DIGITS)"],
        |m| {
            if m.tokens().iter().any(|t| t.is(Class::FIGDATE)) {
                return None;
            }
            let text: Vec<&[u8]> = m.tokens().iter().map(|t| m.word_of(t)).collect();
            let numbers: Vec<Decimal> = m.tokens().iter().filter(|t| t.is(Class::NUM)).map(|t| decimal(t, m)).collect();
            let length = match (text.contains(&b"h".as_slice()), &numbers[..]) {
                (true, [h, min]) => exactly(*h, Unit::Hour).and(Count::Exactly(*min), Unit::Minute)?,
                (true, [h]) => exactly(*h, Unit::Hour),
                (false, [min, s]) => exactly(*min, Unit::Minute).and(Count::Exactly(*s), Unit::Second)?,
                (false, [min]) => exactly(*min, Unit::Minute),
                _ => return None,
            };
            if m.tokens().len() == 2 && numbers.first().is_some_and(|n| *n <= Decimal::from(24)) && text.contains(&b"h".as_slice()) {
                return None;
            }
            said(m, length, None)
        },
        &[ex("Couru en 2 h 14 min.", "2 h 14 min", "PT2H14M"), ex("Il dure 48 h.", "48 h", "PT48H")],
        &["Le h muet."],
    ),
    Rule::new(
        "duration-vague",
        Kinds::DURATION,
        &[
            "(ART)? VAGUEQ UNIT",
            "de nombreuses UNIT",
            "(pendant|durant|depuis|il y a|après|voilà) (des|de) < (longs|longues)? x=(mois|années|jours|semaines|siècles|heures) >",
        ],
        |m| {
            let unit = match m.cal("unit") {
                Some(at) => *Unit::ALL.get(at as usize)?,
                None => unit_at(m, "x")?,
            };
            said(m, Length::new(Count::Vague, unit), None)
        },
        &[ex("Il a duré plusieurs semaines.", "plusieurs semaines", "PXW"), ex("Depuis des années, il attend.", "années", "PXY")],
        &["Plusieurs personnes attendent."],
    ),
    Rule::new(
        "duration-about",
        Kinds::DURATION,
        &["(une|ART|POSS|quelques)? AINE (de|d') UNIT"],
        |m| {
            let count = Decimal::from(m.value("aine")?);
            let unit = unit(m)?;
            let vague = m.tokens().first().is_some_and(|t| m.word_of(t).ends_with(b"s"));
            if vague {
                return None;
            }
            said(m, exactly(count, unit), Some(Modifier::Approx))
        },
        &[ex("Il reste une dizaine de jours.", "une dizaine de jours", "P10D")],
        &["Une dizaine de personnes."],
    ),
    Rule::new(
        "duration-half",
        Kinds::DURATION,
        &["(une|un|ART)? (demi|demie) UNIT", "quarter=(un quart) (de|d') UNIT", "three=(trois quarts) (de|d') UNIT"],
        |m| {
            let unit = unit(m)?;
            let share = match (m.has("quarter"), m.has("three"), unit) {
                (true, _, Unit::Century) => return said(m, exactly(Decimal::from(25), Unit::Year), None),
                (true, _, Unit::Hour) => return said(m, exactly(Decimal::from(15), Unit::Minute), None),
                (_, true, Unit::Hour) => return said(m, exactly(Decimal::from(45), Unit::Minute), None),
                (false, false, Unit::Century) => return said(m, exactly(Decimal::from(50), Unit::Year), None),
                (false, false, _) => HALF,
                _ => return None,
            };
            said(m, exactly(share, unit), None)
        },
        &[ex("Il a parlé une demi-heure.", "une demi-heure", "PT0.5H")],
        &["Une demi-finale."],
    ),
    Rule::new(
        "duration-share",
        Kinds::DURATION,
        &["FIGDATE (de|d')? UNIT", "FIGDATE h"],
        |m| {
            // « 3/4 d'heure » is packed as a day and a month would be.
            let value = m.value("figdate").filter(|v| *v < 10_000)?;
            let (over, under) = (Decimal::from(value % 100), Decimal::from(value / 100));
            let unit = unit(m).unwrap_or(Unit::Hour);
            let known = [1i64, 2, 3].iter().any(|n| over == Decimal::from(*n)) && (Decimal::TWO..=Decimal::from(4)).contains(&under);
            if !known || over >= under {
                return None;
            }
            let share = over.checked_div(under)?;
            match unit {
                Unit::Hour => {
                    let minutes = share.checked_mul(Decimal::from(60))?;
                    minutes.is_integer().then(|| said(m, exactly(minutes, Unit::Minute), None)).flatten()
                }
                Unit::Day | Unit::Year | Unit::Month if under == Decimal::TWO => said(m, exactly(share, unit), None),
                _ => None,
            }
        },
        &[ex("La pause dure 3/4 d'heure.", "3/4 d'heure", "PT45M")],
        &["Il gagne 3/4 des voix.", "Le 3/4 jour."],
    ),
    Rule::new(
        "duration-primes",
        Kinds::DURATION,
        &["NUM minute=' !NUM", "NUM second=\" "],
        |m| {
            let token = m.token("num")?;
            let glued = m.tokens().last().is_some_and(|t| t.shape.has(Shape::GLUED));
            let led = m.before().is_some_and(|b| matches!(m.word_of(b), b"dans" | b"en" | b"pendant"));
            if !(glued && token.is(Class::DIGITS) && (led || whole(m))) || token.value > 180 {
                return None;
            }
            said(m, exactly(decimal(token, m), if m.has("minute") { Unit::Minute } else { Unit::Second }), None)
        },
        &[ex("Il revient dans 5'.", "dans 5'", "2020-08-04")],
        &["Il a dit « 45 »."],
    ),
    Rule::new(
        "legal-fortnight",
        Kinds::DURATION,
        &[
            "(sous|dans la|dans une|dans un délai de|délai de) < (eight=huitaine|fifteen=quinzaine) > !(de|d')",
            "une fifteen=quinzaine !(de|d')",
            "dans la < (eight=huitaine|fifteen=quinzaine) > (de la|de l'|de sa|de son|de cette|du|qui suit)",
        ],
        |m| said(m, exactly(Decimal::from(if m.has("eight") { 8 } else { 15 }), Unit::Day), None),
        &[
            ex("Répondez sous huitaine.", "huitaine", "P8D"),
            ex("Payable sous quinzaine.", "quinzaine", "P15D"),
            ex("Réclamez dans la huitaine de la livraison.", "huitaine", "P8D"),
        ],
        &["Une quinzaine de chaises."],
    ),
    Rule::new(
        "duration-shared",
        Kinds::DURATION,
        &["NUM > (à|ou|et|-) NUM UNIT", "(de|entre) < NUM > (à|et) NUM UNIT"],
        |m| {
            let unit = unit(m)?;
            let first = m.tokens().first()?;
            if first.is(Class::INDEF) {
                return None;
            }
            said(m, exactly(decimal(first, m), unit), None)
        },
        &[ex("Il faut deux à trois jours.", "deux", "P2D")],
        &["Il faut deux ou trois chaises."],
    ),
    Rule::new(
        "duration-one",
        Kinds::DURATION,
        &[
            "(pendant|durant|depuis|dans|sur|toute|tout|en|sous|d'ici|pour|dans le délai d') < (un|une|ART) UNIT > !(LAST|NEXT|FOLLOWING|PRECEDING|de|d'|du|des|qui|où|-|YEAR)",
            "dans < le x=mois > (de|du|qui|suivant)",
            "dans < l' UNIT > (de la|de l'|de sa|de son|de cette|qui suit|suivant)",
        ],
        |m| {
            let unit = match m.cal("unit") {
                Some(at) => *Unit::ALL.get(at as usize)?,
                None => Unit::Month,
            };
            let one = m.tokens().iter().any(|t| matches!(m.word_of(t), b"un" | b"une"))
                || m.before().is_some_and(|b| matches!(m.word_of(b), b"dans"));
            if m.before().is_some_and(|b| m.word_of(b) == b"dans") && unit == Unit::Day {
                return None;
            }
            let whole = m.before().is_some_and(|b| matches!(m.word_of(b), b"toute" | b"tout"));
            (one || whole).then(|| said(m, exactly(Decimal::ONE, unit), None)).flatten()
        },
        &[
            ex("Il a dormi toute la semaine.", "la semaine", "P1W"),
            ex("Appel à former dans le mois.", "le mois", "P1M"),
            ex("À déclarer dans l'année de la vente.", "l'année", "P1Y"),
        ],
        &["Dans la semaine du 3 mai."],
    ),
];
