//! Parts of the day: « ce matin », « en fin d'après-midi », « à l'aube », « la nuit ».

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Base, DateSaid, Kinds, Said, TimeSaid};
use super::build::{is_name_like, is_there};
use crate::calendar::{ClockValue, DayPart, Length, Unit};
use crate::lexicon::Class;
use crate::model::Modifier;
use crate::token::Shape;

/// The part of the day captured.
fn part(m: &Match<'_>) -> Option<DayPart> {
    let captured = [
        ("after", DayPart::Afternoon),
        ("small", DayPart::Morning),
        ("day", DayPart::Day),
        ("lunch", DayPart::Midday),
        ("dawn", DayPart::Dawn),
        ("dusk", DayPart::Dusk),
        ("eve", DayPart::Evening),
        ("night", DayPart::Night),
    ];
    if let Some((_, part)) = captured.into_iter().find(|(name, _)| m.has(name)) {
        return Some(part);
    }
    // « Le Soir », « Nuit debout » are names.
    if m.token("part").is_some_and(|t| is_name_like(t, m.before()) && !m.tokens().first().is_some_and(|t| t.is(Class::ART))) {
        return None;
    }
    Some(match m.cal("part")? {
        1 => DayPart::Morning,
        4 => DayPart::Evening,
        5 => DayPart::Night,
        _ => return None,
    })
}

fn modifier(m: &Match<'_>) -> Option<Modifier> {
    [("start", Modifier::Start), ("mid", Modifier::Mid), ("end", Modifier::End)].into_iter().find(|(name, _)| m.has(name)).map(|(_, x)| x)
}

fn alone(m: &Match<'_>) -> Option<Said> {
    Some(Said::Time(TimeSaid { clock: Some(ClockValue::Part(part(m)?)), modifier: modifier(m), ..TimeSaid::default() }))
}

fn today(part: DayPart, modifier: Option<Modifier>) -> Option<Said> {
    let date = Some(DateSaid::Offset { length: Length::of(0, Unit::Day), later: true, base: Base::Speech });
    Some(Said::Time(TimeSaid { date, clock: Some(ClockValue::Part(part)), modifier, ..TimeSaid::default() }))
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "this-part",
        Kinds::DATE,
        &[
            "dem=(ce|cet|cette) !soirée PART",
            "dem=(cet|cette) after=(après-midi)",
            "(le|la)? (start=début|mid=milieu|end=fin) de (ce|cet|cette) (PART|after=(après-midi))",
            "night=(la nuit dernière)",
        ],
        |m| {
            if m.has("night") {
                let date = Some(DateSaid::Offset { length: Length::of(1, Unit::Day), later: false, base: Base::Speech });
                return Some(Said::Time(TimeSaid { date, clock: Some(ClockValue::Part(DayPart::Night)), ..TimeSaid::default() }));
            }
            today(part(m)?, modifier(m))
        },
        &[
            ex("Il l'a dit ce matin.", "ce matin", "2020-08-04TMO"),
            ex("Cet après-midi, il plaidera.", "Cet après-midi", "2020-08-04TAF"),
            ex("Un mur est tombé la nuit dernière.", "la nuit dernière", "2020-08-03TNI"),
        ],
        &["Ce matinal se lève."],
    ),
    Rule::new(
        "same-part",
        Kinds::DATE,
        &[
            "ART PART même",
            "ART after=(après-midi) même",
            "(eve=(ce soir-là)|small=(ce matin-là)|night=(cette nuit-là)|after=(cet après-midi-là))",
            "then=ART (PART|after=(après-midi)) > ,",
        ],
        |m| {
            // « L'après-midi, la direction les a reçus »: what opens its sentence goes on with the day told.
            let opens = m.before().is_none_or(|b| b.is(Class::STOP));
            let clock = Some(ClockValue::Part(part(m).filter(|_| is_there(m) && (opens || !m.has("then")))?));
            Some(Said::Time(TimeSaid { date: Some(DateSaid::ThatDay), clock, ..TimeSaid::default() }))
        },
        &[
            ex("Élue le 3 mai 2019, elle parle le soir même.", "le soir même", "2019-05-03TEV"),
            ex("Le 3 mai 2019, tout brûlait ; ce soir-là, il est parti.", "ce soir-là", "2019-05-03TEV"),
            ex("Le 3 mai 2019, tout brûla. Le soir, il est parti.", "Le soir", "2019-05-03TEV"),
            ex("Le soir, il lit.", "Le soir", "XXXX-XX-XXTEV"),
        ],
        &["Il aime le soir, même froid.", "Ce matin la ville dort."],
    ),
    Rule::new(
        "part-of-part",
        Kinds::PART,
        &[
            "(la|le)? (start=début|start=(tout début)|mid=milieu|end=fin|end=(toute fin)) (de|de la|d'|de l') (PART|after=(après-midi)|day=journée)",
        ],
        alone,
        &[
            ex("Le vent tombera en fin d'après-midi.", "fin d'après-midi", "2020-08-04TAF"),
            ex("Il a neigé hier en début de soirée.", "hier en début de soirée", "2020-08-03TEV"),
            ex("La place se vide en milieu de journée.", "milieu de journée", "2020-08-04TDT"),
        ],
        &["Le début de partie fut lent."],
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
            "(dans|en) < ART? after=(après-midi) >",
            "ART? after=(après-midi)",
            "(au|le) < small=(petit matin) >",
            "(au|le) < dawn=(petit jour) > !(de|du)",
            "dans < la day=journée >",
        ],
        alone,
        &[ex("Hier, dans la soirée, il a parlé.", "la soirée", "2020-08-03TEV")],
        &["Nuitamment, il agit."],
    ),
    Rule::new(
        "half-light",
        Kinds::PART,
        &[
            "(à|dès|avant|après|vers|jusqu'à|depuis|pour) < (l')? (dawn=aube|dawn=aurore) > !(de|du|d'|des)",
            "(aux|dès|avant|vers) < les? dawn=aurores > !(de|du|d')",
            "(au|avant le|après le|dès le|vers le|pour le) < (dawn=(lever du soleil)|dawn=(lever du jour)|dusk=(coucher du soleil)) >",
            "(à|avant|après|dès|vers|jusqu'à|pour) < la (dusk=(tombée de la nuit)|dusk=(tombée du jour)|dusk=(nuit tombante)|dusk=(nuit tombée)) >",
            "(au|avant le|après le|dès le|vers le|pour le) < dusk=crépuscule > !(de|du|d'|des)",
        ],
        |m| {
            // The Aube is a river and a department.
            let named = m.tokens().iter().any(|t| t.is_cap() && !t.shape.any(Shape::ALLCAPS.union(Shape::ELIDED)));
            if named { None } else { alone(m) }
        },
        &[
            ex("Les pêcheurs sont partis à l'aube.", "l'aube", "2020-08-04TMO"),
            ex("Le feu a pris à la tombée de la nuit.", "la tombée de la nuit", "2020-08-04TEV"),
        ],
        &["Nous sommes à l'aube d'une ère nouvelle.", "Le feu a gagné l'Aube."],
    ),
    Rule::new(
        "lunch-hour",
        Kinds::PART,
        &[
            "(à|vers|pendant|durant|avant|après|dès) < l'heure (du|de) (lunch=déjeuner|lunch=midi) >",
            "(pendant|durant|après|avant|pour|à|au moment de|au moment du|lors du) < (le)? lunch=déjeuner >",
            "(à|vers|dès) < la lunch=(mi-journée) >",
        ],
        |m| {
            // A lunch by itself is no time of day: compounds ask for its hour, its date or a line of its own.
            alone(m)
        },
        &[ex("La salle se remplit à l'heure du déjeuner.", "l'heure du déjeuner", "2020-08-04TMI")],
        &["Il a parlé pendant le déjeuner de la presse."],
    ),
];
