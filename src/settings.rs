//! What an extractor is set to: the words and rules, and the caller's choices.

use once_cell::sync::Lazy;
use std::sync::Arc;

use crate::calendar::{Calendar, Policy};
use crate::clause::Facts;
use crate::error::Error;
use crate::grammar::Grammar;
use crate::lexicon::{Lexicon, WordId};
use crate::name::Table;
use crate::resolve::{Prefer, Set};

/// The words and rules every extractor starts from, put together at the first use.
pub(crate) static FRENCH: Lazy<Arc<Words>> = Lazy::new(|| Arc::new(Words::new(|_| ())));

/// A lexicon, the grammar compiled over it, and what is known beforehand of each of its words.
pub(crate) struct Words {
    pub(crate) lexicon: Lexicon,
    pub(crate) grammar: Grammar,
    pub(crate) facts: Facts,
    pub(crate) names: Table,
}

impl Words {
    /// The words and rules of the crate, and what the caller adds to them.
    pub(crate) fn new(own: impl FnOnce(&mut Lexicon)) -> Self {
        let (mut lexicon, mut facts, mut names) = (Lexicon::french(), Facts::french(), Table::french());
        let words = lexicon.index.len() as WordId;
        own(&mut lexicon);
        if lexicon.has_own() {
            facts.take(&mut lexicon, words);
            names.take(&mut lexicon);
            lexicon.settle();
        }
        Self { lexicon, grammar: Grammar::french(), facts, names }
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Words")
    }
}

/// What counts as a mention, and how a date with a clock time is given.
///
/// ```
/// use frise::{Document, Extractor, Style};
/// let document = Document::new("Séance le 5 octobre 2020 à 18 heures.");
/// let timeml = Extractor::builder().style(Style::TimeMl).build().unwrap();
/// assert_eq!(Extractor::new().extract(&document).mentions.len(), 1);
/// assert_eq!(timeml.extract(&document).mentions.len(), 2);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Style {
    /// As one mention: a timeline wants one instant.
    #[default]
    Timeline,
    /// As two, the way TimeML annotates them; adjectives of time (« l'actuel maire », « le futur pont ») are mentions too.
    TimeMl,
}

impl std::fmt::Display for Style {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Timeline => "timeline",
            Self::TimeMl => "timeml",
        })
    }
}

impl std::str::FromStr for Style {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self, Error> {
        match word {
            "timeline" => Ok(Self::Timeline),
            "timeml" => Ok(Self::TimeMl),
            _ => Err(Error::Setting { setting: "style", given: word.to_owned(), expected: "timeline, timeml" }),
        }
    }
}

/// The settings of an extractor; cheap to clone.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    pub(crate) words: Arc<Words>,
    pub(crate) prefer: Prefer,
    pub(crate) style: Style,
    pub(crate) set: Arc<Set>,
}

impl Default for Settings {
    fn default() -> Self {
        let set = Set { calendar: Calendar::metropole(), policy: Policy::default() };
        Self { words: Arc::clone(&FRENCH), prefer: Prefer::default(), style: Style::default(), set: Arc::new(set) }
    }
}
