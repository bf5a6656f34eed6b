//! Stretches from one mention to another: « du 3 au 15 septembre », « entre 2017 et 2019 », « depuis mars ».

use super::super::rule::{Rule, ex};
use super::super::said::{Frame, Kinds};

pub(super) static RULES: &[Rule<Frame>] = &[
    Rule::new(
        "from-to",
        Kinds::NONE,
        &[
            "(du|de|de la|d'|des|de l') a=@DATE/CLOCK/HOURS (au|à|à la|jusqu'au|jusqu'à|jusqu'en|aux|-) (le|la)? b=@DATE/CLOCK/HOURS (inclus)?",
            "entre (le|la|les)? a=@DATE/CLOCK/HOURS et (le|la|les)? b=@DATE/CLOCK/HOURS",
            "a=@DATE (au|à|-) b=@DATE",
        ],
        |m| Some(Frame::Period { from: m.item_number("a"), to: m.item_number("b") }),
        &[
            ex("Fermé du 3 au 15 septembre 2019.", "du 3 au 15 septembre 2019", "2019-09-03T00:00/2019-09-16T00:00"),
            ex("Entre 2017 et 2019, rien.", "Entre 2017 et 2019", "2017-01-01T00:00/2020-01-01T00:00"),
        ],
        &["De Paris à Lyon."],
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
