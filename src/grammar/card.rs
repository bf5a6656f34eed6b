//! The rules as cards: what the grammar reads, shown to whoever asks what an explanation names.

use super::rule::Rule;
use super::rules::{atoms, compounds, frames};
use super::said::Kinds;

/// A rule of the grammar: its name, as [`Mention::rule`](crate::Mention::rule) gives it, with what it reads and what it must not.
///
/// ```
/// let card = frise::rules().find(|card| card.name == "day-month").unwrap();
/// assert!(card.examples.iter().any(|(_, words, value)| *words == "le 8 juin dernier" && *value == "2020-06-08"));
/// assert!(!card.refusals.is_empty());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RuleCard {
    /// Its name.
    pub name: &'static str,
    /// Texts, the words of them that it reads, and their value on Tuesday 4 August 2020.
    pub examples: Vec<(&'static str, &'static str, &'static str)>,
    /// Near misses in which it reads nothing.
    pub refusals: &'static [&'static str],
    /// Whether it is read in the style of TimeML alone.
    pub timeml: bool,
}

fn card<T>(rule: &'static Rule<T>) -> RuleCard {
    RuleCard {
        name: rule.name,
        examples: rule.examples.iter().map(|e| (e.text, e.span, e.value)).collect(),
        refusals: rule.refusals,
        timeml: rule.kinds.meets(Kinds::TIMEML),
    }
}

/// Every rule of time, money and limits.
///
/// ```
/// use frise::{Document, Extractor};
/// let document = Document::new("La tour fut rasée le 3 mai 2019.");
/// let extraction = Extractor::new().extract(&document);
/// assert!(frise::rules().any(|card| card.name == extraction.mentions[0].rule));
/// ```
pub fn rules() -> impl Iterator<Item = RuleCard> {
    atoms().chain(compounds()).map(card).chain(frames().map(card))
}
