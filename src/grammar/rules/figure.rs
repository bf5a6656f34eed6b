//! Dates in figures, and years.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{DateSaid, Kinds, Said, Toward};
use super::build::{date, whole, year};
use crate::calendar::DateValue;
use crate::lexicon::Class;
use crate::token::{Shape, Token};

/// A packed date: year × 10000 + month × 100 + day.
fn packed(m: &Match<'_>) -> Option<Said> {
    let token = m.token("figdate")?;
    // « au 1/1 607e » is a share.
    if m.after().is_some_and(|t| t.is(Class::NUM) && !t.shape.has(Shape::NEWLINE)) && token.is(Class::NUM) && token.value < 10_000 {
        return None;
    }
    let mut value = token.value;
    if token.is(Class::NUM) && value < 10_000 {
        // Two small numbers and a slash may be a fraction or a score.
        let text = m.text_of(token);
        let two = text.len() == 5;
        let led = m.has("lead") || m.has("weekday") || (m.before().is_none() && m.after().is_none());
        if !two && !led {
            return None;
        }
    } else if value < 10_000 {
        value *= 10_000;
    }
    let (y, month, day) = (value / 10_000, value / 100 % 100, value % 100);
    let part = |v: i64| (v > 0).then_some(v as u32);
    date(DateSaid::Parts {
        weekday: m.cal("weekday"),
        day: part(day),
        month: part(month),
        year: (y > 0).then_some(y as i32),
        toward: Toward::Bare,
    })
}

/// « 20 02 2014 »: three numbers apart by spaces, where they are all that is said or the year is written in full after a determiner.
fn spaced(m: &Match<'_>) -> Option<Said> {
    let tokens = m.tokens();
    let apart = tokens.iter().skip(1).all(|t| !t.shape.any(Shape::GLUED.union(Shape::HYPHEN).union(Shape::NEWLINE)));
    let digits = tokens.iter().all(|t| t.is(Class::DIGITS));
    // Two numbers alone on a line are a score or a count of votes; alone in the whole text they are somebody's question.
    let alone = whole(m)
        && m.before().is_none_or(|b| m.word_of(b) == b"le")
        && (m.has("lead") || m.has("year") || m.has("yy") || m.is_whole_text());
    let dated = m.token("year").is_some_and(|t| (1900..2100).contains(&t.value)) && m.before().is_none_or(|b| !b.is(Class::NUM));
    if !(apart && digits && (alone || dated || m.has("yy") && m.has("lead"))) {
        return None;
    }
    let year = year(m).map(|y| if m.has("yy") && y < 1970 { y + 100 } else { y });
    date(DateSaid::Parts { weekday: None, day: m.small("day"), month: m.small("mon"), year, toward: Toward::Bare })
}

/// A lone year, where what follows does not make it a quantity.
fn lone_year(m: &Match<'_>) -> Option<Said> {
    let token = m.token("year")?;
    // « 1789 : la Révolution » begins a line of a chronicle.
    if m.has("line") && (m.before().is_some() || !token.shape.has(Shape::FIGURE)) {
        return None;
    }
    if let Some(next) = m.after() {
        // « en 2020 ils ont signé » counts no shekels.
        let they = m.word_of(next) == b"ils" && !next.shape.has(Shape::ALLCAPS);
        let counted =
            !they && next.is(Class::UNIT.with(Class::CUR).with(Class::SYM).with(Class::SCALE).with(Class::MONTH)) && !m.has("sure");
        let unit = next.shape.has(Shape::GLUED) && !next.shape.has(Shape::HYPHEN) && next.shape.has(Shape::WORD);
        let percent = m.is_mark(next, b"%") || m.is_mark(next, "°".as_bytes());
        if counted || unit || percent {
            return None;
        }
        // « en 2018 mètres » is nobody's French, « à 2018 mètres » is: a bare noun after it makes it a number.
        let noun = next.shape.has(Shape::WORD)
            && !next.is_cap()
            && !next.is(Class::COMMON.with(Class::PREP).with(Class::VERB).with(Class::LAST).with(Class::FOLLOWING).with(Class::PRECEDING));
        if noun && m.has("weak") {
            return None;
        }
    }
    if !token.shape.has(Shape::FIGURE) && !m.has("sure") {
        return None;
    }
    date(DateSaid::Fixed(DateValue::Year(year(m)?)))
}

/// « 2019-2021 », « 2020/21 »: one stretch of years in one word.
fn years(m: &Match<'_>) -> Option<Said> {
    let first = i32::try_from(m.value("a")?).ok()?;
    let second = m.value("b")?;
    let text = m.token("b").map_or("", |t| m.text_of(t));
    let second = if text.len() == 2 { first / 100 * 100 + second as i32 } else { second as i32 };
    (first < second && second - first < 400).then_some(())?;
    date(DateSaid::Fixed(DateValue::Years(first, second)))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "figures-shared",
        Kinds::DATE,
        &["(le|du|entre le|de)? < FIGDATE > (au|à|-|et le|jusqu'au|et) x=FIGDATE"],
        |m| {
            // The first takes the year of the second.
            let (a, b) = (m.token("figdate")?, m.token("x")?);
            let short = |t: &Token| t.is(Class::NUM) && t.value < 10_000;
            if !short(a) || short(b) || b.value < 10_000 {
                return None;
            }
            let (month, day, year) = ((a.value / 100) as u32, (a.value % 100) as u32, (b.value / 10_000) as i32);
            let later = a.value > b.value % 10_000;
            let year = if later { year - 1 } else { year };
            date(DateSaid::Parts { weekday: None, day: Some(day), month: Some(month), year: Some(year), toward: Toward::Bare })
        },
        &[ex("Exercice du 01/10 au 30/11/2019.", "01/10", "2019-10-01")],
        &["Entre 3/4 et 4/5 des voix."],
    ),
    Rule::new(
        "figures",
        Kinds::DATE,
        &[
            "(lead=le|lead=ce|lead=les)? WEEKDAY? ,? FIGDATE",
            "(lead=le|lead=du|lead=au)? < DAY MON (YEAR|YY) > !(NUM|UNIT|CUR|SYM|SCALE|%)",
            "(lead=le|lead=du|lead=au)? < DAY MON > !(NUM|UNIT|CUR|SYM|SCALE|MONTH|%)",
            "(lead=au|lead=du|lead=depuis|lead=dès|lead=avant|lead=après|lead=et le|lead=jusqu'au) < WEEKDAY? FIGDATE >",
        ],
        |m| if m.has("mon") { spaced(m) } else { packed(m) },
        &[
            ex("Fait le 12/03/2019.", "le 12/03/2019", "2019-03-12"),
            ex("Reçu le 03.05.2020 au greffe.", "le 03.05.2020", "2020-05-03"),
            ex("Version du 2019-11-02.", "2019-11-02", "2019-11-02"),
            ex("Rendu le 17/09.", "le 17/09", "2020-09-17"),
            ex("Relevé de 05/2020.", "05/2020", "2020-05"),
        ],
        &["La version 2.0.1 est sortie.", "Il a eu 3/4 des voix.", "Le score de 14-0 est sans appel.", "Vu par dix.\n13  2\nFin."],
    ),
    Rule::new(
        "year",
        Kinds::DATE,
        &[
            "(en|dès|depuis|courant|d'ici|jusqu'en|fin|début|milieu|mi|horizon|avant|après|pendant|durant|depuis l'an|hiver|été|printemps|automne) < YEAR > !UNIT",
            "ART/DEM? sure=(an|année|exercice|saison|millésime) YEAR",
            "< YEAR > line=:",
            "(weak=de|weak=d'|weak=à|weak=entre|weak=et|weak=ou|weak=vers|weak=pour|weak=du|weak=au|weak=que|weak=qu'en|weak=,|weak=\\() < YEAR > PUNCT/STOP/PREP/COORD/ART/VERB/COMMON/QUOTE",
            "(de|entre) < YEAR > (à|et) x=YEAR",
            "(de|entre) x=YEAR (à|et) < YEAR >",
            "(en|de|depuis) x=YEAR (et|ou|,|puis) (en)? < YEAR >",
        ],
        lone_year,
        &[
            ex("Il est mort en 1987.", "1987", "1987"),
            ex("C'est l'année 2011 qui compte.", "l'année 2011", "2011"),
            ex("1911 : la ville se dote d'un théâtre.", "1911", "1911"),
            ex("Entre 2001 et 2004, rien.", "2001", "2001"),
        ],
        &["Le col est à 2018 mètres.", "Ils étaient 2 020 dans la salle.", "Le numéro 1984 a gagné."],
    ),
    Rule::new(
        "years-listed",
        Kinds::DATE,
        &["(années|exercices|saisons|millésimes) < YEAR > (,|et|ou|à) x=YEAR"],
        |m| {
            // « les années 1990 et 2000 » are decades.
            let decade = [m.value("year")?, m.value("x")?].iter().all(|y| y % 10 == 0);
            if decade { None } else { lone_year(m) }
        },
        &[ex("Les crédits des années 2003 et 2004 sont clos.", "2003", "2003")],
        &["Le style des années 1990 et 2000 revient."],
    ),
    Rule::new(
        "year-short",
        Kinds::DATE,
        &["(en) < '? YY > PUNCT/STOP/COORD/ART", "(hiver|été|printemps|automne) < YY >"],
        |m| {
            let value = m.value("yy")? as i32;
            (value >= 40).then_some(())?;
            date(DateSaid::Fixed(DateValue::Year(1900 + value)))
        },
        &[ex("Il a débuté en 68, à Lyon.", "68", "1968")],
        &["Mené en 45 minutes.", "Il a fini en 12."],
    ),
    Rule::new(
        "years",
        Kinds::DATE,
        &[
            "((la|l'|cette) (saison|année scolaire|année universitaire|exercice|année judiciaire|année))? a=YEAR (-|/|~) b=YEAR",
            "((la|l'|cette) (saison|année scolaire|année universitaire|exercice|année judiciaire|année)) a=YEAR (-|/) b=YY",
        ],
        years,
        &[
            ex("Le plan 2019-2022 est clos.", "2019-2022", "2019/2022"),
            ex("La saison 2018-2019 fut rude.", "La saison 2018-2019", "2018/2019"),
        ],
        &["Arrêté n° 2019-2021 du maire."],
    ),
    Rule::new(
        "year-weak",
        Kinds::WEAK,
        &["YEAR"],
        |m| date(DateSaid::Fixed(DateValue::Year(year(m)?))),
        &[ex("Fin 2018, tout change.", "Fin 2018", "2018")],
        &["Appelez le 2018."],
    ),
];
