//! The verbs that open the lines of a ruling, their subject the court.

use crate::clause::words::word::{is_determiner, is_initial, same_letters};
use crate::grammar::View;
use crate::lexicon::Key;
use crate::token::Shape;

/// What courts say at the start of a line, their name left out.
const OPERATIVE: &[&str] = &[
    "condamne",
    "déboute",
    "rejette",
    "ordonne",
    "dit",
    "déclare",
    "annule",
    "enjoint",
    "infirme",
    "confirme",
    "casse",
    "prononce",
    "homologue",
    "autorise",
    "suspend",
    "fixe",
    "constate",
    "réforme",
    "donne",
    "met",
    "renvoie",
    "décide",
    "arrête",
];

/// What nobody but a court says at the start of a text or behind a semicolon, in small letters or not.
const RULES: &[&str] = &["condamne", "déboute", "infirme", "homologue", "enjoint", "rejette", "annule", "confirme", "ordonne", "fixe"];

/// Whether a verb opens a line of a ruling, its subject the court: « CONDAMNE la société … », « Rejette la requête ».
pub(in crate::clause) fn is_operative(view: &View<'_>, at: usize) -> bool {
    let token = &view.tokens[at];
    let capitals = token.shape.has(Shape::ALLCAPS) && token.end - token.start > 2;
    let behind = at.checked_sub(1).is_some_and(|b| view.key(b) == Key::Semicolon);
    if !capitals && !token.is_cap() && !behind {
        return false;
    }
    let opens = is_initial(view, at)
        || at.checked_sub(1).is_some_and(|b| {
            matches!(view.key(b), Key::Semicolon | Key::Comma | Key::Hyphen) && (capitals || view.key(b) == Key::Semicolon)
        });
    let rules = || RULES.iter().any(|verb| same_letters(view.text(at, at + 1), verb));
    let line = capitals
        || token.is_cap() && (token.shape.any(Shape::NEWLINE.union(Shape::PARA)) || behind)
        || (behind || at == 0 && view.number == 0) && rules();
    let next = view.tokens.get(at + 1);
    // A whole line of capitals is a heading.
    let led = next.is_some_and(|t| !t.shape.has(Shape::ALLCAPS) || t.end - t.start < 3)
        && (is_determiner(view, at + 1)
            || matches!(view.key(at + 1), Key::Que | Key::A | Key::Au | Key::Aux)
            || next.is_some_and(|t| t.is_cap()));
    opens && line && led && OPERATIVE.iter().any(|verb| same_letters(view.text(at, at + 1), verb))
}
