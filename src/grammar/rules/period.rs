//! Stretches from one mention to another: « du 3 au 15 septembre », « entre 2017 et 2019 », « depuis mars ».

use super::super::rule::{Rule, ex};
use super::super::said::{Frame, Kinds};
use crate::lexicon::Class;
use crate::token::Shape;

pub(super) static RULES: &[Rule<Frame>] = &[
    Rule::new(
        "from-to",
        Kinds::NONE,
        &[
            "(du|de|de la|d'|des|de l'|depuis|dès) a=@DATE/CLOCK/VAGUE (au|à|à la|jusqu'au|jusqu'à|jusqu'en|jusqu'à la|jusqu'|aux|-) (le|la)? b=@DATE/CLOCK/VAGUE (inclus)?",
            "entre (le|la|les)? a=@DATE/CLOCK/VAGUE et (le|la|les)? b=@DATE/CLOCK/VAGUE",
            "a=@DATE/CLOCK (au|à|-|jusqu'au|jusqu'à) b=@DATE/CLOCK",
        ],
        |m| Some(Frame::Period { from: m.item_number("a"), to: m.item_number("b") }),
        &[
            ex("Fermé du 3 au 15 septembre 2019.", "du 3 au 15 septembre 2019", "2019-09-03T00:00/2019-09-16T00:00"),
            ex("Entre 2017 et 2019, rien.", "Entre 2017 et 2019", "2017-01-01T00:00/2020-01-01T00:00"),
        ],
        &["De Paris à Lyon."],
    ),
    Rule::new(
        "until-now",
        Kinds::NONE,
        &["jusqu' (à|en)? b=@VAGUE"],
        |m| Some(Frame::Period { from: None, to: m.item_number("b") }),
        &[ex("Rien n'a changé jusqu'à ce jour.", "jusqu'à ce jour", "../2020-08-04T00:00")],
        &["Il est allé jusqu'à Paris."],
    ),
    Rule::new(
        "counted-units",
        Kinds::NONE,
        &["@DURATION"],
        |m| {
            let item = m.item("duration")?;
            let later = m.tokens().iter().any(|t| t.is(Class::NEXT) || m.word_of(t) == b"venir");
            (item.rule == "last-units").then(|| m.item_number("duration").map(|item| Frame::Count { item, later })).flatten()
        },
        &[
            ex("Il a plu ces trois dernières semaines.", "ces trois dernières semaines", "2020-07-13T00:00/2020-08-03T00:00"),
            ex("Il pleuvra les deux prochains jours.", "les deux prochains jours", "2020-08-05T00:00/2020-08-07T00:00"),
        ],
        &["Il a plu trois semaines."],
    ),
    Rule::new(
        "after",
        Kinds::NONE,
        &["(après|passé|passée|au-delà de|au-delà du|plus tard que) (le|la|l'|les)? a=@DATE/CLOCK"],
        |m| {
            // « il se passe » is no « passé ».
            let first = m.tokens().first()?;
            let past = !m.word_of(first).starts_with(b"passe") || first.shape.any(Shape::ACUTE_END.union(Shape::ALLCAPS));
            past.then(|| m.item_number("a").map(Frame::After)).flatten()
        },
        &[ex("Elle a écrit après 2018.", "après 2018", "2019-01-01T00:00/..")],
        &["Après Paris, il écrit."],
    ),
    Rule::new(
        "since",
        Kinds::NONE,
        &["(depuis|dès|à partir de|à partir du|à compter de|à compter du|à dater du) (le|la|l'|les)? a=@DATE/CLOCK"],
        |m| Some(Frame::Period { from: m.item_number("a"), to: None }),
        &[ex("Absent depuis décembre 2019.", "depuis décembre 2019", "2019-12-01T00:00/..")],
        &["Depuis Paris, il écrit."],
    ),
];
