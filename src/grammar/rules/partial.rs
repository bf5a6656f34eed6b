//! Days and weekdays without a month: « lundi 3 », « mardi prochain », « lundi en huit », « le 15 ».

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{DateSaid, Kinds, Said};
use super::build::{date, toward};
use crate::lexicon::Class;
use crate::token::Shape;

/// Whether the weekday captured is an abbreviation without its point, or a person's name.
fn doubtful(m: &Match<'_>) -> bool {
    let Some(token) = m.token("weekday") else { return false };
    let short = m.word("weekday").len() <= 3 && !token.shape.has(Shape::DOTTED);
    let name = token.shape.has(Shape::CAP)
        && !token.shape.has(Shape::ALLCAPS)
        && m.before().is_some_and(|b| b.is(Class::TITLE) || (b.is_cap() && !b.is(Class::COMMON.with(Class::STOP).with(Class::PREP))));
    short || name
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "weekday",
        Kinds::DATE.with(Kinds::WEEKDAY),
        &["ART/DEM? WEEKDAY (LAST|NEXT|FOLLOWING|PRECEDING)", "dem=DEM WEEKDAY", "WEEKDAY"],
        |m| {
            if doubtful(m) {
                return None;
            }
            date(DateSaid::Parts { weekday: m.cal("weekday"), day: None, month: None, year: None, toward: toward(m) })
        },
        &[
            ex("Il a parlé mardi dernier.", "mardi dernier", "2020-07-28"),
            ex("Le juge rendra sa décision jeudi prochain.", "jeudi prochain", "2020-08-06"),
            ex("Elle a démissionné vendredi.", "vendredi", "2020-07-31"),
        ],
        &["Sam est venu seul.", "La mer est calme."],
    ),
    Rule::new(
        "the-weekday",
        Kinds::DATE.with(Kinds::WEEKDAY),
        &["le WEEKDAY !DAY"],
        |m| if doubtful(m) { None } else { date(DateSaid::Habit { weekday: m.cal("weekday")? }) },
        &[ex("Il est arrivé le lundi, fatigué.", "le lundi", "2020-08-03")],
        &["Le lundi 3 mai, il est venu."],
    ),
    Rule::new(
        "weekday-day",
        Kinds::DATE,
        &["ART/DEM? WEEKDAY DAY !MONTH !(UNIT|CUR|SYM|NUM)"],
        |m| date(DateSaid::Parts { weekday: m.cal("weekday"), day: m.small("day"), month: None, year: None, toward: toward(m) }),
        &[ex("Rendez-vous le jeudi 6, à midi.", "le jeudi 6", "2020-08-06")],
        &["Jeudi 6 euros ont suffi."],
    ),
    Rule::new(
        "weekday-in",
        Kinds::DATE,
        &["(de|le)? < WEEKDAY en (eight=huit|fifteen=quinze) >", "WEEKDAY en (eight=huit|fifteen=quinze)"],
        |m| date(DateSaid::WeekdayIn { weekday: m.cal("weekday")?, weeks: if m.has("eight") { 1 } else { 2 } }),
        &[
            ex("Rendez-vous mardi en huit.", "mardi en huit", "2020-08-18"),
            ex("On se voit vendredi en quinze.", "vendredi en quinze", "2020-08-21"),
        ],
        &["Il a fini vendredi en tête."],
    ),
    Rule::new(
        "weekday-of-week",
        Kinds::DATE,
        &["(le)? WEEKDAY de la semaine (LAST|NEXT|FOLLOWING|PRECEDING)", "(le)? WEEKDAY de dem=cette semaine"],
        |m| date(DateSaid::WeekdayOf { weekday: m.cal("weekday")?, toward: toward(m) }),
        &[ex("Audience jeudi de la semaine prochaine.", "jeudi de la semaine prochaine", "2020-08-13")],
        &["Audience de la semaine prochaine."],
    ),
    Rule::new(
        "day-alone",
        Kinds::DATE,
        &["< le DAY > PREP/COORD/PUNCT/STOP/VERB/COMMON !NUM", "(du|au|jusqu'au) < DAY > STOP/PUNCT/PREP/COORD/VERB"],
        |m| {
            let token = m.token("day")?;
            let text = m.text_of(token);
            // « le 18 » of the fire brigade and « le 5 » of a list are not told apart from days: two figures at least, or « 1er ».
            if !token.shape.has(Shape::FIGURE) || (text.len() < 2 && !text.ends_with('r')) {
                return None;
            }
            date(DateSaid::Parts { weekday: None, day: m.small("day"), month: None, year: None, toward: Default::default() })
        },
        &[ex("La plainte a été déposée depuis le 15, sans suite.", "le 15", "2020-07-15")],
        &["Composez le 18.", "Le 5 majeur est prêt."],
    ),
];
