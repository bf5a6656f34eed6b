//! Days and weekdays without a month: « lundi 3 », « mardi prochain », « lundi en huit », « le 15 ».

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{DateSaid, Kinds, Said, TimeSaid};
use super::build::{date, is_point, toward, whole};
use crate::calendar::{ClockValue, DayPart, SetValue};
use crate::lexicon::Class;
use crate::token::{Shape, Token};

/// Whether the weekday captured is an abbreviation without its point, or a person's name.
fn doubtful(m: &Match<'_>) -> bool {
    let Some(token) = m.token("weekday") else { return false };
    let clock = m.after().is_some_and(|t| t.is(Class::FIGCLOCK));
    let short = m.word("weekday").len() <= 3 && !token.shape.has(Shape::DOTTED) && !clock && !whole(m);
    let name = token.shape.has(Shape::CAP)
        && !token.shape.has(Shape::ALLCAPS)
        && m.before().is_some_and(|b| b.is(Class::TITLE) || (b.is_cap() && !b.is(Class::COMMON.with(Class::STOP).with(Class::PREP))));
    // « Robinson et Vendredi ».
    let paired = token.shape.has(Shape::CAP)
        && !token.shape.has(Shape::ALLCAPS)
        && m.before().is_some_and(|b| m.word_of(b) == b"et")
        && m.two_before().is_some_and(|b| b.is_cap() && !b.is(Class::WEEKDAY.with(Class::MONTH)));
    short || name || paired
}

/// Whether the day captured is told by a clock time that follows it: the pattern looked for one.
fn beside_clock(m: &Match<'_>, beside: bool) -> bool {
    beside && (m.has("hour") || m.has("figclock") || m.has("part") || m.looked_at().any(|t| matches!(m.word_of(t), b"midi" | b"minuit")))
}

/// How far before a day the month of another one is looked for that it goes on from.
const AGAIN: usize = 14;

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "weekdays-through",
        Kinds::SET,
        &["du < WEEKDAY > au x=WEEKDAY !(DAY|LAST|NEXT|FOLLOWING)", "du x=WEEKDAY au < WEEKDAY > !(DAY|LAST|NEXT|FOLLOWING)"],
        |m| Some(Said::Set(SetValue::Weekday(m.cal("weekday")?))),
        &[
            ex("Les repas sont livrés du lundi au vendredi.", "lundi", "XXXX-WXX-1"),
            ex("Les repas sont livrés du lundi au vendredi.", "vendredi", "XXXX-WXX-5"),
        ],
        &["Elle est partie du lundi 3 au jeudi 6."],
    ),
    Rule::new(
        "weekday",
        Kinds::DATE.with(Kinds::WEEKDAY),
        &[
            "ART/DEM? WEEKDAY (LAST|NEXT|FOLLOWING|PRECEDING|following=d'après|preceding=d'avant|à next=venir)",
            "ART (last=dernier|next=prochain) WEEKDAY !(de|du|d')",
            "dem=DEM same=même? WEEKDAY",
            "WEEKDAY",
        ],
        |m| {
            // « les mardis et jeudis » are many.
            let many = m.tokens().len() == 1 && m.word("weekday").len() > 5 && m.word("weekday").ends_with(b"s");
            if doubtful(m) || many {
                return None;
            }
            date(DateSaid::Parts { weekday: m.cal("weekday"), day: None, month: None, year: None, toward: toward(m) })
        },
        &[
            ex("Il a parlé mardi dernier.", "mardi dernier", "2020-07-28"),
            ex("Le juge rendra sa décision jeudi prochain.", "jeudi prochain", "2020-08-06"),
            ex("Elle a démissionné vendredi.", "vendredi", "2020-07-31"),
        ],
        &["Sam est venu seul.", "La mer est calme.", "Robinson et Vendredi dorment."],
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
        &["ART/DEM? WEEKDAY DAY !MONTH !(UNIT|CUR|SYM|NUM|h|%)"],
        |m| {
            // « expulsé mercredi deux diplomates ».
            let counts = m.after().is_some_and(|t| t.shape.has(Shape::WORD)) && !m.token("day")?.shape.has(Shape::FIGURE);
            let said = DateSaid::Parts { weekday: m.cal("weekday"), day: m.small("day"), month: None, year: None, toward: toward(m) };
            if counts { None } else { date(said) }
        },
        &[ex("Rendez-vous le jeudi 6, devant la gare.", "le jeudi 6", "2020-08-06")],
        &["Jeudi 6 euros ont suffi."],
    ),
    Rule::new(
        "weekday-in",
        Kinds::DATE,
        &["(de|le)? < WEEKDAY en NUM > !(UNIT|CUR|SYM|%|,)", "WEEKDAY en NUM !(UNIT|CUR|SYM|%|,)"],
        |m| {
            let weeks = match m.value("num")? {
                8 => 1,
                15 => 2,
                _ => return None,
            };
            date(DateSaid::WeekdayIn { weekday: m.cal("weekday")?, weeks })
        },
        &[
            ex("Rendez-vous mardi en huit.", "mardi en huit", "2020-08-11"),
            ex("Rendez-vous jeudi en 8.", "jeudi en 8", "2020-08-13"),
            ex("On se voit vendredi en quinze.", "vendredi en quinze", "2020-08-21"),
        ],
        &["Il a fini vendredi en tête."],
    ),
    Rule::new(
        "weekday-of-week",
        Kinds::DATE,
        &[
            "(le)? WEEKDAY PART? de? la semaine (LAST|NEXT|FOLLOWING|PRECEDING|following=d'après|preceding=d'avant|à next=venir)",
            "(le)? WEEKDAY PART? de? dem=cette semaine",
            "(le)? WEEKDAY PART? de? la same=même semaine",
        ],
        |m| {
            let date = Some(DateSaid::WeekdayOf { weekday: m.cal("weekday")?, toward: toward(m) });
            let clock = match m.cal("part") {
                Some(1) => Some(DayPart::Morning),
                Some(4) => Some(DayPart::Evening),
                Some(_) => Some(DayPart::Night),
                None => None,
            };
            Some(Said::Time(TimeSaid { date, clock: clock.map(ClockValue::Part), ..TimeSaid::default() }))
        },
        &[ex("Audience jeudi de la semaine prochaine.", "jeudi de la semaine prochaine", "2020-08-13")],
        &["Audience de la semaine prochaine."],
    ),
    Rule::new(
        "day-beside",
        Kinds::DATE,
        &[
            "< le DAY > (,|plutôt)? (à|vers|dès|de|entre|à partir de|autour de|aux alentours de|avant|après|jusqu'à|à environ) (HOUR (h|heures|heure)|FIGCLOCK|midi|minuit)",
            "< le DAY > (,|au)? (PART|HOUR h|FIGCLOCK)",
            "du < DAY > au x=DAY !(MONTH|UNIT|CUR|SYM|SCALE|%|rue|,|-|NUM)",
            "du x=DAY au < DAY > !(MONTH|UNIT|CUR|SYM|SCALE|%|rue|,|-|NUM)",
            "entre < le DAY > et le x=DAY !(MONTH|UNIT|CUR|SYM|SCALE|%|NUM)",
            "entre le x=DAY et < le DAY > !(MONTH|UNIT|CUR|SYM|SCALE|%|NUM)",
            "(le|ce)? DAY",
        ],
        |m| {
            if is_point(m, "day") {
                return None;
            }
            let pair = m.has("x");
            // A pair of numbers is one of days where nothing counted follows; a day by itself where nothing stands around it.
            let counted = m.after_pair().is_some_and(|t| {
                t.shape.has(Shape::WORD) && !t.is(Class::PREP.with(Class::COORD).with(Class::COMMON).with(Class::VERB).with(Class::SUBORD))
            });
            let led = m.tokens().first().is_some_and(|t| t.is(Class::ART.with(Class::DEM)));
            let beside = !pair && m.after().is_some_and(|t| !t.is(Class::STOP)) && led;
            let lone = !pair && led && whole(m) && m.before().is_none();
            if (pair && counted) || !(pair || beside_clock(m, beside) || lone) {
                return None;
            }
            date(DateSaid::Parts { weekday: None, day: m.small("day"), month: None, year: None, toward: Default::default() })
        },
        &[
            ex("Réunion le 6 à 18 heures.", "le 6 à 18 heures", "2020-08-06T18:00"),
            ex("Le 14.", "Le 14", "2020-08-14"),
            ex("Il sera absent du 13 au 18.", "13", "2020-08-13"),
        ],
        &["Le 5 majeur est prêt.", "Il est passé du 13 au 18 rue Lepic."],
    ),
    Rule::new(
        "day-alone",
        Kinds::DATE,
        &[
            "< le DAY > PREP/COORD/PUNCT/STOP/VERB/COMMON !DIGITS",
            "(du|au|jusqu'au) < DAY > STOP/PUNCT/PREP/COORD/VERB",
            "(après|avant|depuis|d'ici|vers|dès) < le DAY > !ANY",
            "(semaine|nuit|soirée|journée) du < DAY > !(UNIT|CUR|SYM|SCALE|NUM|-)",
        ],
        |m| {
            if is_point(m, "day") {
                return None;
            }
            let token = m.token("day")?;
            let text = m.text_of(token);
            // « le 18 » of the fire brigade and « le 5 » of a list are not told apart from days: two figures at least, or « 1er », or
            // right behind an act (« il fait appel le 9. »).
            let act = |t: &Token| {
                let done = ["é", "ée", "és", "ées"].iter().any(|end| m.text_of(t).ends_with(end));
                t.is(Class::TRIGGER) || done || t.is(Class::VERB) && !m.word_of(t).ends_with(b"ez")
            };
            let ends = m.after().is_none_or(|t| t.is(Class::STOP) || matches!(m.word_of(t), b"," | b";" | b"et" | b"par"));
            // « ne l'ont appris que le 8 », « coupé depuis le 6 ».
            let led = |t: &Token| {
                matches!(m.word_of(t), b"que" | b"depuis" | b"des") && !m.before_text(2).is_some_and(|w| w == "plus" || w == "moins")
            };
            // « arrêté le 3 mai et mis en examen le 5. »
            let again = || {
                let near = m.around().0.iter().rev().take(AGAIN);
                let mut joined = false;
                near.into_iter().any(|t| {
                    joined |= t.is(Class::COORD) || m.is_mark(t, b",");
                    joined && t.is(Class::MONTH)
                })
            };
            let short = text.len() < 2 && !(ends && (m.before().is_some_and(|t| act(t) || led(t)) || again()));
            if !token.shape.has(Shape::FIGURE) || short && !text.ends_with('r') {
                return None;
            }
            date(DateSaid::Parts { weekday: None, day: m.small("day"), month: None, year: None, toward: Default::default() })
        },
        &[
            ex("La plainte a été déposée depuis le 15, sans suite.", "le 15", "2020-07-15"),
            ex("Jugée en juillet, elle a fait appel le 9.", "le 9", "2020-07-09"),
            ex("Saisie le 3 juillet, elle a reculé et mis le texte aux voix le 9.", "le 9", "2020-07-09"),
        ],
        &["Composez le 18.", "Le 5 majeur est prêt.", "La somme prévue au 1°, est versée."],
    ),
];
