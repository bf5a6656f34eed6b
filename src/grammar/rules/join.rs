//! Compounds: what atoms make together.

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Base, DateSaid, Item, Kinds, NthOf, Said, Shift, TimeSaid};
use super::build::whole;
use crate::calendar::{ClockValue, Count, DateValue, DayPart, Holiday, Length, Unit};
use crate::lexicon::Class;
use crate::model::Modifier;
use crate::token::Shape;
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

/// The words that make a clock time a rough one.
macro_rules! about {
    () => {
        "(approx=vers|approx=(aux alentours de)|approx=(aux environs de)|approx=(autour de)|approx=environ|approx=(à peu près)|approx=(plutôt vers))"
    };
}

/// « 7 heures » in the evening is 19 h.
fn in_part(clock: ClockValue, part: Option<ClockValue>) -> ClockValue {
    match (clock, part) {
        (ClockValue::At(h @ 1..=11, m, s), Some(ClockValue::Part(DayPart::Afternoon | DayPart::Evening | DayPart::Dusk))) => {
            ClockValue::At(h + 12, m, s)
        }
        (ClockValue::At(h @ 9..=11, m, s), Some(ClockValue::Part(DayPart::Night))) => ClockValue::At(h + 12, m, s),
        _ => clock,
    }
}

/// Whether a date is a single day.
fn is_day(date: DateSaid) -> bool {
    match date {
        DateSaid::Parts { weekday, day, .. } => day.is_some() || weekday.is_some(),
        DateSaid::Offset { length, .. } => length.parts().all(|(_, unit)| unit == Unit::Day),
        DateSaid::Holiday { .. } | DateSaid::WeekdayIn { .. } | DateSaid::WeekdayOf { .. } | DateSaid::Habit { .. } | DateSaid::ThatDay => {
            true
        }
        DateSaid::Unit { unit, .. } => unit == Unit::Day,
        DateSaid::Nth { of, .. } => matches!(of, NthOf::Day | NthOf::Weekday(_)),
        DateSaid::Fixed(value) => matches!(value, DateValue::Day { .. }),
        _ => false,
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
    Some(Said::Time(TimeSaid { date, modifier: inner.or_else(|| modifier(m)), ..TimeSaid::default() }))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "date-and-clock",
        Kinds::CLOCK,
        &[
            concat!("@DATE (,|à|a|-|dès|plutôt)? ", about!(), "? @CLOCK/HOURS ((dans|en)? @PART)?"),
            "@DATE , à @CLOCK/HOURS",
            concat!("@DATE (à|plutôt à) ", about!(), " @CLOCK/HOURS"),
            "@DATE ,? (à partir de|plus tard que|plus tôt que) @CLOCK/HOURS",
            "@DATE ,? open=à @CLOCK/HOURS > (du|des|de ART)",
            concat!("@DATE (,|au|dans|en|à|de)? @PART (,|à|vers|dès|a|à partir de)? ", about!(), "? @CLOCK/HOURS"),
            concat!("(à <)? ", about!(), "? @CLOCK (,|du|le)? @DATE ((,|au|dans|en)? @PART)?"),
            "@HOURS (,|du|le)? @DATE ((,|au|dans|en)? @PART)? !(de|par|plus)",
        ],
        |m| {
            let date = time(m.item("date"))?;
            let part = time(m.item("part")).and_then(|t| t.clock).or(date.clock);
            if date.clock.is_some_and(|c| !matches!(c, ClockValue::Part(_))) || !date.date.is_some_and(is_day) {
                return None;
            }
            // « réserver deux heures demain »: only the abbreviation tells a clock time before its day.
            if m.item("hours").is_some() && m.tokens().get(1).is_none_or(|t| m.word_of(t) != b"h") {
                return None;
            }
            let item = m.item("clock/hours").or_else(|| m.item("clock")).or_else(|| m.item("hours"));
            let clock = in_part(clock_of(item)?, part);
            // « mardi 12 heures de cours » says a length.
            if item.is_some_and(|i| i.kinds.meets(Kinds::HOURS))
                && !m.has("open")
                && m.after().is_some_and(|t| matches!(m.word_of(t), b"de" | b"par" | b"plus"))
            {
                return None;
            }
            // « mardi, deux heures après le vote » too, « mardi 14 heures avant le vote » does not.
            if item.is_some_and(|i| i.kinds.meets(Kinds::HOURS))
                && m.after().is_some_and(|t| matches!(m.word_of(t), b"apres" | b"avant"))
                && (m.tokens().windows(2).any(|w| m.is_mark(&w[0], b",") && w[1].is(Class::NUM.with(Class::DIGITS)))
                    || clock == ClockValue::At(24, 0, 0))
            {
                return None;
            }
            Some(Said::Time(TimeSaid { clock: Some(clock), modifier: modifier(m).or(date.modifier), ..date }))
        },
        &[
            ex("Séance le 5 octobre 2020 à 18 heures.", "le 5 octobre 2020 à 18 heures", "2020-10-05T18:00"),
            ex("Il viendra demain à midi.", "demain à midi", "2020-08-05T12:00"),
            ex("Le cortège partira samedi à 15 heures de la gare.", "samedi à 15 heures", "2020-08-08T15:00"),
            ex("Elle parlera samedi, vers 14 h 30.", "samedi, vers 14 h 30", "2020-08-08T14:30"),
            ex("Le mardi 4 mars 2014, à 11 h 20, le mur céda.", "Le mardi 4 mars 2014, à 11 h 20", "2014-03-04T11:20"),
            ex("La fête a commencé hier soir à 9 heures.", "hier soir à 9 heures", "2020-08-03T21:00"),
        ],
        &["Samedi, il a couru 3 heures de suite."],
    ),
    Rule::new(
        "clock-of-shared-day",
        Kinds::CLOCK,
        &[
            "(de|entre|dès)? < @CLOCK/HOURS > (à|et|-|jusqu'à) x=@CLOCK/HOURS (,|le|du|de)? @DATE ((,|au|dans|en)? @PART)?",
            "(de|entre|dès)? < @CLOCK/HOURS > (à|et|-|jusqu'à) x=@CLOCK/HOURS (,|le)? @PART (de|du)? @DATE",
        ],
        |m| {
            let date = time(m.item("date"))?;
            let part = time(m.item("part")).and_then(|t| t.clock).or(date.clock);
            let clock = in_part(clock_of(m.item("clock/hours"))?, part);
            matches!(clock, ClockValue::At(..)).then_some(Said::Time(TimeSaid { clock: Some(clock), modifier: None, ..date }))
        },
        &[ex("La salle sera ouverte de 9 h 30 à 11 heures samedi.", "9 h 30", "2020-08-08T09:30")],
        &["La salle est ouverte de 9 h 30 à 11 heures."],
    ),
    Rule::new(
        "clock-and-part",
        Kinds::CLOCK,
        &["@CLOCK (dans|en|ce|de)? @PART", "(à|vers|dès) < @HOURS (dans|en|ce|de)? @PART >", "@CLOCK/HOURS (,)? @PART"],
        |m| {
            let part = time(m.item("part"))?.clock;
            let clock = clock_of(m.item("clock").or_else(|| m.item("hours")).or_else(|| m.item("clock/hours")))?;
            matches!(clock, ClockValue::At(..)).then_some(Said::Time(TimeSaid { clock: Some(in_part(clock, part)), ..TimeSaid::default() }))
        },
        &[ex("La pluie a cessé à 7 h 30 dans la soirée.", "7 h 30 dans la soirée", "2020-08-04T19:30")],
        &["Il a plu dans la soirée."],
    ),
    Rule::new(
        "date-and-part",
        Kinds::DATE,
        &[
            "@DATE (,|au|dans|en|à|à la|pendant|pendant la|à partir de)? @PART !(de|du|d')",
            "@DATE (,|au|dans|en|à)? @PART > (de|du) @DATE",
            "@DATE @PART > (de|du|d'|des) ANY",
        ],
        |m| {
            let date = time(m.item("date"))?;
            let part = time(m.item("part"))?;
            // « En avril, Le Soir avait publié » names a newspaper.
            let paper = m.tokens().windows(2).any(|w| w.iter().all(|t| t.is_cap() && !t.shape.has(Shape::ALLCAPS)) && w[0].is(Class::ART));
            if date.clock.is_some() || paper {
                return None;
            }
            Some(Said::Time(TimeSaid { clock: part.clock, modifier: part.modifier.or(date.modifier), ..date }))
        },
        &[
            ex("Il l'a vu mardi soir.", "mardi soir", "2020-07-28TEV"),
            ex("Hier matin, il pleuvait.", "Hier matin", "2020-08-03TMO"),
            ex("Reçue hier soir de la presse, elle se tait.", "hier soir", "2020-08-03TEV"),
            ex("Il l'a vue samedi en fin de matinée.", "samedi en fin de matinée", "2020-08-01TMO"),
        ],
        &["Mardi, Soir 3 change de nom.", "En avril, Le Soir a tout dit."],
    ),
    Rule::new(
        "part-of-date",
        Kinds::DATE,
        &[
            "@PART (de|du|de l'|d') @DATE ((à|au) x=@DATE)?",
            "(dans|en|au|pendant|durant) < @PART (de|du|de l'|d')? @DATE ((à|au) x=@DATE)? >",
        ],
        |m| {
            let mut date = time(m.item("date"))?;
            let part = time(m.item("part"))?;
            if date.clock.is_some() {
                return None;
            }
            // The eve of Christmas and of the year are told by their evening and night.
            if let (Some(DateSaid::Holiday { holiday, .. }), Some(ClockValue::Part(DayPart::Evening | DayPart::Night))) =
                (&mut date.date, part.clock)
            {
                match holiday {
                    Holiday::Christmas => *holiday = Holiday::ChristmasEve,
                    Holiday::NewYear => *holiday = Holiday::NewYearsEve,
                    _ => {}
                }
            }
            Some(Said::Time(TimeSaid { clock: part.clock, modifier: part.modifier.or(date.modifier), ..date }))
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
            "(dans|en|en fin de|en fin d'|en début de|en début d'|en milieu d'|en milieu de|au|à|aux|dès|vers|pour|avant|après|depuis|jusqu'à|au cours de|pendant|durant|tard dans|plus tard dans) < @PART > !(de|du|d'|ce)",
            "(le) < @PART > (STOP)",
            "@PART",
        ],
        |m| {
            let part = time(m.item("part"))?;
            let lunch = part.clock == Some(ClockValue::Part(DayPart::Midday));
            if lunch && m.tokens().len() < 3 && !whole(m) {
                return None;
            }
            let fine = lunch || part.modifier.is_some() || matches!(part.clock, Some(ClockValue::Part(DayPart::Dawn | DayPart::Dusk)));
            // « la nuit » needs its preposition, « en fin de nuit » none.
            let led = m.before().is_some_and(|b| {
                b.is(Class::PREP) && !matches!(m.word_of(b), b"de" | b"du" | b"des")
                    || m.word_of(b) == b"de"
                        && m.two_before().is_some_and(|t| matches!(m.word_of(t), b"cours" | b"fin" | b"debut" | b"milieu"))
            });
            if !(led || fine || whole(m)) || (fine && m.after().is_some_and(|a| matches!(m.word_of(a), b"de" | b"du"))) {
                return None;
            }
            Some(Said::Time(TimeSaid { date: Some(DateSaid::ThatDay), ..part }))
        },
        &[
            ex("Le 3 mai 2019, il parle ; dans la soirée, il part.", "la soirée", "2019-05-03TEV"),
            ex("Hier, le feu a repris ; au cours de la nuit, le toit est tombé.", "la nuit", "2020-08-03TNI"),
        ],
        &["Il aime la nuit.", "Le travail de nuit est mieux payé.", "La messe du matin est dite."],
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
            // « prend fin le 25 mars » ends on that day, it names no end of it.
            let idiom =
                m.before().is_some_and(|t| [b"pren".as_slice(), b"prit", b"pris", b"met"].iter().any(|s| m.word_of(t).starts_with(s)));
            if time.clock.is_some() || time.modifier.is_some() || idiom {
                return None;
            }
            Some(Said::Time(TimeSaid { modifier: modifier(m), ..time }))
        },
        &[
            ex("Livré fin août 2019.", "fin août 2019", "2019-08"),
            ex("Prévu pour la mi-septembre.", "la mi-septembre", "2020-09"),
            ex("Depuis le début des années 1990, il écrit.", "le début des années 1990", "199X"),
        ],
        &["Il prend fin ici.", "Le bail prend fin le 25 mars 2021.", "Le début de match fut rude."],
    ),
    Rule::new(
        "about-clock",
        Kinds::CLOCK,
        &[
            "(approx=vers|approx=(aux alentours de)|approx=(aux environs de)|approx=(sur les coups de)) @CLOCK/HOURS",
            "(à|il est|dès) < (approx=environ|approx=(peu près)|approx=(à peu près)|approx=presque) @CLOCK/HOURS >",
            "@CLOCK approx=environ",
        ],
        |m| {
            if m.before().is_some_and(|b| m.word_of(b) == b"a") && m.two_before().is_some_and(|b| m.word_of(b) == b"y") {
                return None;
            }
            let clock = clock_of(m.item("clock/hours").or_else(|| m.item("clock")))?;
            Some(Said::Time(TimeSaid { clock: Some(clock), modifier: modifier(m), ..TimeSaid::default() }))
        },
        &[
            ex("Il est parti vers 15 h.", "vers 15 h", "2020-08-04T15:00"),
            ex("Le cortège est arrivé à environ 15 heures.", "environ 15 heures", "2020-08-04T15:00"),
        ],
        &["Il court vers la mer."],
    ),
    Rule::new(
        "hedged-duration",
        Kinds::DURATION,
        &[
            "(approx=environ|approx=(près de)|approx=(près d')|approx=presque|approx=quelque|approx=(à peu près)|approx=(autour de)|more=(plus de)|more=(plus d')|less=(moins de)|less=(moins d')|least=(au moins)|most=(au plus)|approx=(à peine)) (ART)? @DURATION/HOURS",
            "@DURATION/HOURS (approx=environ|least=(au moins)|most=(au plus) !tard)",
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
        "about-date",
        Kinds::DATE,
        &["(approx=vers|approx=(aux alentours de)|approx=(aux environs de)) (le|la|l'|les)? @DATE/WEAK"],
        |m| {
            let time = time(m.item("date/weak"))?;
            Some(Said::Time(TimeSaid { modifier: time.modifier.or_else(|| modifier(m)), ..time }))
        },
        &[ex("Né vers 1890, il a écrit tard.", "vers 1890", "1890")],
        &["Il court vers la mer demain."],
    ),
    Rule::new(
        "ago",
        Kinds::DATE,
        &[
            "(il y a|il y avait|voilà|voici|il ya|ya) (approx=environ|approx=(près de)|approx=(près d')|approx=(à peine)|more=(plus de)|more=(plus d')|less=(moins de)|less=(moins d')|approx=quelque|approx=presque|approx=(à peu près))? (déjà|maintenant|de cela|de ça)? @DURATION/HOURS",
            "@DURATION (passé|passés|passée|passées)? de cela",
        ],
        |m| offset(m, false, Base::Speech),
        &[
            ex("Il a vendu il y a deux semaines.", "il y a deux semaines", "2020-W30"),
            ex("Il y a trois jours, il riait.", "Il y a trois jours", "2020-08-01"),
            ex("Elle l'a rachetée il y a de cela quatre ans.", "il y a de cela quatre ans", "2016"),
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
        &[
            "@DURATION/HOURS (later=(plus tard)|plus tôt|auparavant)",
            "< @DURATION/HOURS (later=après|avant) > !ANY",
            "< @DURATION/HOURS (later=après|avant) > PUNCT",
        ],
        |m| offset(m, m.has("later"), Base::Narration),
        &[
            ex("Le 9 mars 2020, il cède ; deux jours plus tard, il revient.", "deux jours plus tard", "2020-03-11"),
            ex("Le 12 mai 2019, il l'avait dit dix jours plus tôt.", "dix jours plus tôt", "2019-05-02"),
        ],
        &["Deux maisons plus tard."],
    ),
    Rule::new(
        "counted-from-day",
        Kinds::DATE,
        &[
            "@DURATION (later=après|avant) (le|la|l'|les)? @DATE",
            "ART? (m1=veille|p1=lendemain|m2=(avant-veille)|p2=surlendemain) (de|du|d'|de la|de l') @DATE",
        ],
        |m| {
            let date = time(m.item("date"))?;
            let days = |n: i64| Length::of(n, Unit::Day);
            let words = [("m1", days(1), false), ("m2", days(2), false), ("p1", days(1), true), ("p2", days(2), true)];
            let (length, later) = match words.into_iter().find(|(name, ..)| m.has(name)) {
                Some((_, length, later)) => (length, later),
                None => (length_of(m.item("duration"))?.0, m.has("later")),
            };
            // A day that stands by itself; « 15 jours avant le 3 mai » sets a limit, « dans les dix jours après » another.
            let day = match date.date? {
                DateSaid::Parts { day: Some(_), .. } => later || !m.has("duration"),
                DateSaid::Holiday { .. } | DateSaid::WeekdayIn { .. } => true,
                DateSaid::Offset { length, .. } => length.unit() == Unit::Day,
                DateSaid::Parts { weekday: Some(_), .. } => !m.has("duration"),
                _ => false,
            };
            let limited = m.before().is_some_and(|b| {
                b.is(Class::ART) || matches!(m.word_of(b), b"sous" | b"de" | b"moins" | b"plus" | b"tard" | b"dans" | b"delai")
            });
            if !day || limited || date.clock.is_some() || date.modifier.is_some() || date.shift.is_some() {
                return None;
            }
            Some(Said::Time(TimeSaid { shift: Some(Shift::By { length, later }), ..date }))
        },
        &[
            ex("Il est revenu trois jours après le 12 janvier 2020.", "trois jours après le 12 janvier 2020", "2020-01-15"),
            ex("Le lendemain du 3 mai 2019, il est parti.", "Le lendemain du 3 mai 2019", "2019-05-04"),
        ],
        &["Dix jours après le dépôt, il a répondu.", "Il part à la veille du match."],
    ),
    Rule::new(
        "week-of",
        Kinds::DATE,
        &["ART/DEM? semaine (du|de|commençant|commençant le|qui commence|qui commence le|qui débute le|débutant le) @DATE"],
        |m| {
            let date = time(m.item("date"))?;
            let day = date.date.is_some_and(is_day) && date.clock.is_none() && date.shift.is_none();
            day.then_some(Said::Time(TimeSaid { shift: Some(Shift::Week), ..date }))
        },
        &[ex("Elle viendra la semaine du 14 septembre 2020.", "la semaine du 14 septembre 2020", "2020-W38")],
        &["La semaine du goût commence."],
    ),
];
