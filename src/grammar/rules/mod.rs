//! The rules, a file for each family.

mod build;
mod clock;
mod date;
mod daypart;
mod deadline;
mod duration;
mod feast;
mod figure;
mod join;
mod money;
mod named;
mod partial;
mod period;
mod refusal;
mod relative;
mod set;
mod timeml;

use super::rule::Rule;
use super::said::{Frame, Said};

/// The rules over tokens.
pub(crate) fn atoms() -> impl Iterator<Item = &'static Rule<Said>> {
    [
        refusal::RULES,
        timeml::RULES,
        date::RULES,
        feast::RULES,
        figure::RULES,
        partial::RULES,
        named::RULES,
        relative::RULES,
        clock::RULES,
        daypart::RULES,
        duration::RULES,
        set::RULES,
        money::RULES,
    ]
    .into_iter()
    .flatten()
}

/// The rules over atoms.
pub(crate) fn compounds() -> impl Iterator<Item = &'static Rule<Said>> {
    join::RULES.iter()
}

/// The rules over mentions.
pub(crate) fn frames() -> impl Iterator<Item = &'static Rule<Frame>> {
    [deadline::RULES, period::RULES].into_iter().flatten()
}

/// The patterns of the atoms, the compounds and the frames.
#[cfg(test)]
pub(crate) fn patterns() -> [Vec<&'static str>; 3] {
    let patterns = |patterns: &[&'static str]| patterns.to_vec();
    [
        atoms().flat_map(|rule| patterns(rule.patterns)).collect(),
        compounds().flat_map(|rule| patterns(rule.patterns)).collect(),
        frames().flat_map(|rule| patterns(rule.patterns)).collect(),
    ]
}

#[cfg(test)]
mod tests {
    use crate::document::Document;
    use crate::extractor::Extractor;

    fn steps_per_byte(text: &str) -> f64 {
        let document = Document::new(text);
        let extraction = Extractor::new().extract(&document);
        extraction.steps as f64 / text.len() as f64
    }

    /// Repetition in a pattern must not make its cost grow with the text: the steps of a byte stay what they are at 4 and 16 times the length.
    #[test]
    fn steps_stay_linear_where_patterns_repeat() {
        for seed in [
            "les 4 et 5 et 6 et 7, ",
            "les premiers et deuxièmes et derniers ",
            "du 3 au 5 au 7 au 9 ",
            "mai et juin et mai et juin, ",
            "entre 9 h et 10 h et 11 h et ",
            "âgé de plus de moins de environ de ",
            "article 3-4-5/6.7:8 et ",
            "en fin de début de milieu de journée ",
            "trois jours après deux jours avant ",
        ] {
            let once = steps_per_byte(&seed.repeat(16));
            for times in [4, 16] {
                let more = steps_per_byte(&seed.repeat(16 * times));
                assert!(more <= once * 1.5 + 8.0, "{seed}: {once:.1} steps a byte, {more:.1} at {times} times the length");
            }
            assert!(once < 250.0, "{seed}: {once:.1} steps a byte");
        }
    }
}
