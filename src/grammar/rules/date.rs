//! Dates in words with their month: « le lundi 3 mai 2021 », « mai 2020 », « les 4 et 5 avril ».

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{DateSaid, Kinds, NthOf, Said, Toward, Within};
use super::build::{date, is_name_like, is_point, toward, whole, year};
use crate::calendar::Unit;
use crate::token::{Shape, Token};

/// Parts of a date as captured: weekday, day, month, year.
fn parts(m: &Match<'_>, toward: Toward) -> Option<Said> {
    let month = m.cal("month");
    let day = if m.has("first") { Some(1) } else { m.small("day") };
    date(DateSaid::Parts { weekday: m.cal("weekday"), day, month, year: year(m), toward })
}

/// The first day or month of a stretch takes the year of the last, or the year before where it stands later in its year.
fn before_next_year(m: &Match<'_>) -> Option<Said> {
    if m.token("joined").is_some_and(|t| !t.shape.has(Shape::HYPHEN)) {
        return None;
    }
    let (from, to) = (m.cal("month")?, m.cal("x").or_else(|| m.cal("joined"))?);
    let year = year(m)?;
    let days = (m.small("day"), m.small("y"));
    let crosses = from > to || (from == to && matches!(days, (Some(a), Some(b)) if a > b));
    let stretch = m.after().is_some_and(|t| !matches!(m.word_of(t), b"," | b"ou" | b"et") || m.has("between"));
    let year = if crosses && stretch { year.checked_sub(1)? } else { year };
    date(DateSaid::Parts { weekday: m.cal("weekday"), day: days.0, month: Some(from), year: Some(year), toward: Toward::Bare })
}

/// A month alone, in a place where a month is meant.
fn month(m: &Match<'_>) -> Option<Said> {
    let token = m.token("month")?;
    let undotted =
        matches!(m.word("month"), b"mar" | b"jan" | b"sep" | b"sept" | b"dec" | b"oct" | b"nov" | b"avr" | b"fev" | b"juil" | b"jul");
    if is_name_like(token, m.before()) || (undotted && !token.shape.has(Shape::DOTTED)) {
        return None;
    }
    parts(m, toward(m))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "shared-year",
        Kinds::DATE,
        &[
            "(de|d'|,)? < (mois de|mois d')? MONTH > (à|et|-|/|,|ou|au|et de|et d'|au mois de|au mois d') (x=MONTH (,|et|à|ou))* x=MONTH YEAR",
            // « avril-mai 2020 »
            "MONTH > joined=MONTH YEAR",
            "between=entre < MONTH > et x=MONTH YEAR",
            "ART/DEM? WEEKDAY? DAY MONTH > (au|et le|à|-|jusqu'au|et|ou) (le|au)? (z=WEEKDAY)? y=DAY x=MONTH YEAR",
            "between=entre < ART/DEM? WEEKDAY? DAY MONTH > et (le)? (z=WEEKDAY)? y=DAY x=MONTH YEAR",
        ],
        before_next_year,
        &[
            ex("Ouvert de mai à juillet 2019.", "mai", "2019-05"),
            ex("En tournée de novembre à février 2019.", "novembre", "2018-11"),
            ex("Vendu en avril-mai 2019.", "avril", "2019-04"),
            ex("Les mois d'avril et de mai 2019 furent secs.", "mois d'avril", "2019-04"),
            ex("Fermé du 20 décembre au 4 janvier 2019.", "20 décembre", "2018-12-20"),
        ],
        &["Ni avril ni mai ne conviennent."],
    ),
    Rule::new(
        "day-month",
        Kinds::DATE,
        &[
            "ART/DEM? (WEEKDAY ,?)? DAY MONTH (de l'an | de l'année | de | ,)? YEAR",
            "ART/DEM? (WEEKDAY ,?)? DAY MONTH ((LAST|NEXT) !délai)?",
            "ART/DEM? (WEEKDAY ,?)? DAY MONTH (FOLLOWING|PRECEDING) !(ART|DEM|POSS)",
            "ART/DEM? (WEEKDAY ,?)? DAY MONTH de (dem=cette|la same=même|l') année (following=suivante|preceding=précédente|last=dernière|next=prochaine)?",
            "ART/DEM? (WEEKDAY ,?)? DAY ' MONTH",
            "ART/DEM? (WEEKDAY ,?)? first=premier MONTH (de l'an | de | ,)? YEAR",
            "ART/DEM? (WEEKDAY ,?)? first=premier MONTH ((LAST|NEXT) !délai)?",
            "ART/DEM? (WEEKDAY ,?)? first=premier MONTH (FOLLOWING|PRECEDING) !(ART|DEM|POSS)",
            "(WEEKDAY ,?)? MONTH DAY ,? YEAR",
            "ART? NEXT? DAY (du mois de|du mois d'|de) MONTH YEAR?",
        ],
        |m| parts(m, toward(m)),
        &[
            ex("Né le lundi 3 mai 2021, à Caen.", "le lundi 3 mai 2021", "2021-05-03"),
            ex("L'acte du 1er mars 2019 reste valable.", "1er mars 2019", "2019-03-01"),
            ex("Il l'a vue le 8 juin dernier.", "le 8 juin dernier", "2020-06-08"),
            ex("Élue le 12 mai 2017, elle est partie le 3 février suivant.", "le 3 février suivant", "2018-02-03"),
            ex("Signé le vingt-trois avril deux mille dix-neuf.", "le vingt-trois avril deux mille dix-neuf", "2019-04-23"),
        ],
        &["Il en reste 3, mais rien ne presse.", "Rue du 8-Mai-1945, tout est calme."],
    ),
    Rule::new(
        "shared-month",
        Kinds::DATE,
        &[
            "les < DAY > ((,|et|ou|au|à|-) le? x=DAY)* (,|et|ou|au|à|-) le? x=DAY MONTH YEAR?",
            "!les ART? WEEKDAY? DAY > ((,|et|ou|au|à|-|jusqu'au|puis) (le|du|au)? y=WEEKDAY? x=DAY)* (,|et|ou|au|à|-|jusqu'au|puis) (le|du|au)? y=WEEKDAY? x=DAY MONTH YEAR?",
        ],
        |m| {
            // « le Covid-19, le 3 mai »: a number that belongs to a name.
            let glued = |t: &Token| t.shape.has(Shape::GLUED);
            let part = m.tokens().first().is_some_and(glued) && m.before().is_some_and(|b| glued(b) && m.is_mark(b, b"-"));
            if part { None } else { parts(m, Toward::Bare) }
        },
        &[ex("Absent les 4 et 5 avril 2019.", "4", "2019-04-04"), ex("Fermé du 3 au 15 septembre.", "3", "2020-09-03")],
        &["Les 3 et 5 000 euros sont versés.", "Face au Covid-19, le 3 mai, il a fermé."],
    ),
    Rule::new(
        "month-year",
        Kinds::DATE,
        &[
            "(le mois de | mois de | ce mois de | au < mois de)? MONTH (de l'an | de l'année | de)? YEAR",
            "MONTH - YEAR",
            "(le|ce|au <)? mois (de|d') MONTH (LAST|NEXT)?",
            "MONTH (LAST|NEXT|PRECEDING)",
            "MONTH FOLLOWING !(ART|DEM|POSS)",
            "MONTH de (dem=cette|la same=même|l') année (following=suivante|preceding=précédente|last=dernière|next=prochaine)?",
        ],
        |m| parts(m, toward(m)),
        &[
            ex("Depuis décembre 2019, rien.", "décembre 2019", "2019-12"),
            ex("Une décision d'octobre dernier.", "octobre dernier", "2019-10"),
        ],
        &["La planète Mars attire les sondes.", "Il a reçu 2019 lettres en mars."],
    ),
    Rule::new(
        "month",
        Kinds::DATE,
        &[
            "(en|depuis|dès|courant|d'ici|d'ici à|jusqu'en|jusqu'à|fin|début|entre|vers|pour|mi|à partir de|à compter de|avant|après|de|milieu|pendant|durant|dans) < MONTH > !DAY",
            "(en|de|entre|depuis) x=MONTH (et|à|puis|ou|jusqu'en|,) (en|de)? < MONTH >",
            "(en|de) x=MONTH , x=MONTH et < MONTH >",
            "(reporté|reportée|reportés|reportées|repoussé|repoussée|repoussés|repoussées|décalé|décalée|décalés|décalées|avancé|avancée|avancés|avancées|renvoyé|renvoyée) à < MONTH >",
        ],
        month,
        &[
            ex("Elle a quitté la ville en février.", "février", "2020-02"),
            ex("Tout a commencé en mai.", "mai", "2020-05"),
            ex("Le bal est repoussé à octobre.", "octobre", "2020-10"),
        ],
        &["Le maire parle de Mars, la planète.", "La sonde est arrivée à mars.", "On n'a jamais vu cela.", "Le second mai ne vient pas."],
    ),
    Rule::new(
        "month-line",
        Kinds::DATE,
        &["MONTH"],
        |m| if whole(m) { month(m) } else { None },
        &[ex("Mars.", "Mars", "2020-03")],
        &["Mars attaque.", "Les mairies de Mai."],
    ),
    Rule::new(
        "day-of-month",
        Kinds::DATE,
        &[
            "ART/DEM? DAY (du|de ce|du same=même|ce) mois (- ci|LAST|NEXT|FOLLOWING|PRECEDING|à next=venir)?",
            "le DAY courant",
            "ART/DEM? ORD jour (du|de ce) mois (LAST|NEXT|FOLLOWING|PRECEDING)?",
        ],
        |m| {
            if is_point(m, "day") {
                return None;
            }
            let nth = m.small("day").or_else(|| m.small("ord")).filter(|d| (1..=31).contains(d))?;
            let within = Within::Unit { unit: Unit::Month, toward: toward(m) };
            date(DateSaid::Nth { nth, of: NthOf::Day, within })
        },
        &[
            ex("Le loyer est dû le 5 du mois.", "le 5 du mois", "2020-08-05"),
            ex("Rendez-vous le 12 du mois prochain.", "le 12 du mois prochain", "2020-09-12"),
            ex("Convoqué le 3 mai 2019, il se tut le 17 du même mois.", "le 17 du même mois", "2019-05-17"),
        ],
        &["Les 12 mois de travail."],
    ),
    Rule::new(
        "month-weak",
        Kinds::WEAK,
        &["MONTH"],
        month,
        &[ex("Ouverture fin juin.", "fin juin", "2020-06")],
        &["Avril Martin a gagné."],
    ),
];
