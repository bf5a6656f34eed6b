//! Capitals that name nobody, and the State, which its capital alone tells from a state.

use super::cast::Found;
use super::find::Finder;
use super::score::Score;
use super::word::Words;
use crate::kind::ActorClass;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Whether a word in capitals is one of a heading or a ruling: « PAR CES MOTIFS », « DIT », « CONDAMNE ».
pub(super) fn shouted(words: &Words<'_>, at: usize) -> bool {
    const SMALL: Class =
        Class::COMMON.with(Class::PREP).with(Class::ART).with(Class::DEM).with(Class::POSS).with(Class::INDEF).with(Class::COORD);
    let loud = |i: usize| words.has(i, Shape::ALLCAPS) && words.raw(i).chars().count() > 1;
    if !loud(at) || words.is(at, Class::NAME) {
        return false;
    }
    let led = at > 0 && !words.hyphened(at) && loud(at - 1) && words.is(at - 1, SMALL);
    // « DIT la demande fondée »; but « la SERT », « de l'AIDE ».
    let noun = at > 0 && (words.is(at - 1, SMALL) || words.mark(at - 1, Key::Open));
    led || words.is(at, Class::VERB) && !noun && !words.cap(at + 1)
}

impl Finder<'_, '_> {
    /// « l'État »: the State where it acts or is dealt with, not where it only qualifies a noun (« le chef de l'État »).
    pub(super) fn state(&mut self, at: usize) -> Option<usize> {
        let words = self.words;
        if words.key(at) != Key::Etat
            || at == 0
            || !words.has(at - 1, Shape::ELIDED)
            || words.key(at - 1) != Key::Le
            || words.hyphened(at + 1)
        {
            return None;
        }
        let next = at + 1;
        let french = matches!(words.raw(next), "français" | "central");
        // « demande à l'État de lui rendre »: an infinitive is no complement.
        let does = words.of(next)
            && words.low(next + 1)
            && (matches!(words.key(next + 1), Key::Lui | Key::Leur | Key::Ne | Key::Se)
                || ["er", "ir", "dre", "ttre", "aire"].iter().any(|end| words.raw(next + 1).ends_with(end)) && !words.noun(next + 1));
        if words.of(next) && !does
            || words.cap(next)
            || words.adjective(next) && !french
            || matches!(words.raw(next), "membre" | "partie" | "hôte" | "tiers" | "concerné" | "requérant" | "où")
        {
            return None;
        }
        if words.key(next) == Key::Dans && matches!(words.key(next + 1), Key::Lequel) {
            return None;
        }
        let governed = at > 2 && words.key(at - 2) == Key::De && words.low(at - 3);
        // « a reçu 2 millions d'euros de l'État », « a obtenu de l'État un prêt ».
        let given = || {
            words.is(at - 3, Class::CUR.with(Class::SYM).with(Class::SCALE))
                || ["reçu", "obten", "perçu", "touch", "récolt", "exig", "réclam", "attend"]
                    .iter()
                    .any(|s| words.raw(at - 3).starts_with(s))
        };
        if governed && !gives(words.raw(at - 3)) && !given() {
            return None;
        }
        Some(self.give(at, next, Found { score: Score::of(ActorClass::Government, 12), ..Found::default() }))
    }
}

/// What the State gives or does: « une aide de l'État ».
fn gives(noun: &str) -> bool {
    const STEMS: [&str; 19] = [
        "aide",
        "subvention",
        "soutien",
        "garantie",
        "dotation",
        "engagement",
        "refus",
        "participation",
        "contribution",
        "recours",
        "carence",
        "responsabilité",
        "avocat",
        "condamnation",
        "prêt",
        "indemnité",
        "avance",
        "compensation",
        "autorisation",
    ];
    STEMS.iter().any(|s| noun.starts_with(s)) || matches!(noun, "auprès" | "part" | "appel" | "côté")
}

/// Past the number that ends the name of an association: « Rivages 35 ».
pub(super) fn numbered(words: &Words<'_>, at: usize, limit: usize) -> usize {
    let number = words.has(at, Shape::FIGURE)
        && at < limit
        && words.raw(at).len() <= 3
        && words.raw(at).bytes().all(|b| b.is_ascii_digit())
        && !words.has(at, Shape::HYPHEN)
        && !words.is(at + 1, Class::UNIT.with(Class::CUR).with(Class::SYM).with(Class::SCALE))
        && (words.verb(at + 1) || !words.noun(at + 1));
    at + usize::from(number)
}
