//! Firms and papers named after their trade and their place: « Tréfileries du Ponant », « Le Courrier de la Rance ».

use super::complement::{preposition, proper};
use super::word::Words;
use crate::lexicon::Class;
use crate::token::Shape;

/// Trades that bear no « -erie » and papers, as names begin with them.
const TRADES: &[&str] = &[
    "Forges",
    "Ateliers",
    "Aciéries",
    "Verrières",
    "Moulins",
    "Transports",
    "Magasins",
    "Usines",
    "Caves",
    "Vergers",
    "Vignobles",
    "Salins",
    "Salines",
    "Carrières",
    "Mines",
    "Houillères",
    "Charbonnages",
    "Autocars",
    "Cars",
    "Taxis",
    "Chais",
    "Thermes",
    "Volailles",
    "Viandes",
    "Tissages",
    "Filatures",
    "Filature",
    "Ardoisières",
    "Cimenteries",
    "Chaudières",
    "Hauts-Fourneaux",
    "Laminoirs",
    "Cycles",
];
const PAPERS: &[&str] =
    &["Courrier", "Écho", "Gazette", "Dépêche", "Journal", "Télégramme", "Messager", "Réveil", "Éveil", "Avenir", "Phare", "Quotidien"];

/// Words in « -erie » that are no trade.
const NOT: &[&str] = &[
    "Mairie",
    "Gendarmerie",
    "Galerie",
    "Galeries",
    "Loterie",
    "Tuileries",
    "Conciergerie",
    "Série",
    "Chancellerie",
    "Infanterie",
    "Cavalerie",
    "Artillerie",
    "Trésorerie",
    "Billetterie",
];

/// The firm or paper that begins at a token or with the article there, as tokens.
pub(super) fn house(words: &Words<'_>, at: usize, limit: usize) -> Option<(usize, usize)> {
    if words.shout || words.has(at, Shape::ALLCAPS) && words.raw(at).len() > 2 {
        return None;
    }
    // « dans Le Courrier de la Rance »: the article is the name's where its capital is not the sentence's.
    let led = words.is(at, Class::ART) && words.cap(at) && !words.opens(at) && words.cap(at + 1);
    let noun = at + usize::from(led);
    // Most capitals have no complement behind them.
    if words.hyphened(noun + 1) {
        return None;
    }
    let next = preposition(words, noun + 1, false).filter(|&n| words.cap(n))?;
    let raw = words.raw(noun);
    let paper = PAPERS.contains(&raw) && (led || noun > 0 && words.article(noun - 1));
    let trade =
        !led && (TRADES.contains(&raw) || (raw.ends_with("erie") || raw.ends_with("eries")) && raw.len() > 7 && !NOT.contains(&raw));
    if !(paper || trade) {
        return None;
    }
    proper(words, next, limit).map(|last| (at, last))
}
