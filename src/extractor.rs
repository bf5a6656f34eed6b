//! The extractor: configured once, then reading any number of documents.

use std::sync::Arc;

use crate::calendar::{Backward, Calendar, EndOfMonth, Policy, Roll};
use crate::compose::Composed;
use crate::desk::Desk;
use crate::document::{Document, Reference};
use crate::draft;
use crate::error::Error;
use crate::grammar::{Reading, View};
use crate::kind::{ActorClass, EventKind};
use crate::model::Extraction;
use crate::name::Names;
use crate::pass::Pass;
use crate::resolve::{Prefer, Set};
use crate::settings::{FRENCH, Settings, Style, Words};
use crate::token::Lexer;

/// A layer of the reading, for [`Extractor::count`].
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layer {
    /// Words, figures and marks.
    Tokens,
    /// Times and amounts, as said.
    Mentions,
    /// Candidates for names.
    Actors,
}

/// Reads French: immutable, shared between threads, used for any number of documents.
///
/// ```
/// use frise::{Document, Extractor};
/// let extractor = Extractor::new();
/// let document = Document::new("Le tribunal a annulé mardi l’arrêté.").written("2022-12-09".parse().unwrap());
/// let extraction = extractor.extract(&document);
/// assert_eq!(extraction.mentions[0].text, "mardi");
/// assert!(std::thread::scope(|s| s.spawn(|| extractor.extract(&document) == extraction).join().unwrap()));
/// ```
#[derive(Debug, Clone)]
pub struct Extractor {
    settings: Settings,
}

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}

/// Settings and words of the caller's own for an [`Extractor`].
///
/// ```
/// use frise::{ActorClass, Document, EventKind, Extractor, Prefer};
/// use frise::calendar::Calendar;
/// let extractor = Extractor::builder()
///     .prefer(Prefer::Past)
///     .calendar(Calendar::alsace_moselle())
///     .actor("Batival SAS", &["Batival"], ActorClass::Organisation)
///     .build()
///     .unwrap();
/// let document = Document::new("Le promoteur Batival a répondu.");
/// assert_eq!(extractor.extract(&document).actors[0].name, "Batival SAS");
/// ```
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct ExtractorBuilder {
    prefer: Prefer,
    style: Style,
    policy: Policy,
    calendar: Option<Calendar>,
    actors: Vec<(String, Vec<String>, ActorClass)>,
    triggers: Vec<(String, EventKind)>,
}

impl ExtractorBuilder {
    /// Which occurrence a bare date means where neither tense nor context says.
    pub fn prefer(self, prefer: Prefer) -> Self {
        Self { prefer, ..self }
    }

    /// One mention or two for a date with a clock time.
    pub fn style(self, style: Style) -> Self {
        Self { style, ..self }
    }

    /// Whether a deadline that falls on a Saturday, Sunday or holiday moves to the next working day (CPC art. 642).
    pub fn roll(mut self, roll: Roll) -> Self {
        self.policy.roll = roll;
        self
    }

    /// How « 8 jours avant l'audience » is counted.
    pub fn backward(mut self, backward: Backward) -> Self {
        self.policy.backward = backward;
        self
    }

    /// How « 45 jours fin de mois » is counted (C. com. art. L. 441-10).
    pub fn end_of_month(mut self, end_of_month: EndOfMonth) -> Self {
        self.policy.end_of_month = end_of_month;
        self
    }

    /// Which days are worked: metropolitan France where nothing is said.
    pub fn calendar(self, calendar: Calendar) -> Self {
        Self { calendar: Some(calendar), ..self }
    }

    /// An actor of the caller's, with the other names under which texts call it.
    pub fn actor(mut self, name: &str, aliases: &[&str], class: ActorClass) -> Self {
        self.actors.push((name.to_owned(), aliases.iter().map(|&a| a.to_owned()).collect(), class));
        self
    }

    /// A word of the caller's that tells an event: a verb by its infinitive, in every form, or a noun by its singular.
    ///
    /// It is read as the plainest trigger of that kind is, with the same roles for its subject, object and complements.
    ///
    /// ```
    /// use frise::{Document, EventKind, Extractor};
    /// let extractor = Extractor::builder().trigger("tokeniser", EventKind::Launch).build().unwrap();
    /// let document = Document::new("Hier, Microsoft a tokenisé ses actions.");
    /// assert_eq!(extractor.extract(&document).events[0].kind, EventKind::Launch);
    /// ```
    pub fn trigger(mut self, word: &str, kind: EventKind) -> Self {
        self.triggers.push((word.to_owned(), kind));
        self
    }

    /// The extractor.
    ///
    /// # Errors
    /// [`Error::Entry`] where an actor has no letter or more than eight words, or a trigger is no word of its kind.
    pub fn build(self) -> Result<Extractor, Error> {
        for alias in self.actors.iter().flat_map(|(name, aliases, _)| std::iter::once(name).chain(aliases)) {
            if !alias.chars().any(char::is_alphanumeric) || alias.split_whitespace().count() > 8 {
                let why = "give a name of one to eight words".to_owned();
                return Err(Error::Entry { what: "actor", given: alias.clone(), why });
            }
        }
        let mut odd = self.triggers.iter().find(|(word, _)| !is_word(word));
        let words = if self.actors.is_empty() && self.triggers.is_empty() || odd.is_some() {
            Arc::clone(&FRENCH)
        } else {
            Arc::new(Words::new(|lexicon| {
                for (name, aliases, class) in &self.actors {
                    std::iter::once(name).chain(aliases).for_each(|alias| lexicon.own_name(name, alias, *class));
                }
                odd = self.triggers.iter().find(|(word, kind)| !lexicon.own_trigger(word, *kind));
            }))
        };
        if let Some((word, kind)) = odd {
            let why = format!("give one French word, a verb in the infinitive or a noun in the singular, that can tell a {kind}");
            return Err(Error::Entry { what: "trigger", given: word.clone(), why });
        }
        let calendar = self.calendar.unwrap_or_else(Calendar::metropole);
        let set = Arc::new(Set { calendar, policy: self.policy });
        Ok(Extractor { settings: Settings { words, prefer: self.prefer, style: self.style, set } })
    }
}

/// Whether a caller's trigger is one word.
fn is_word(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\''))
}

impl Extractor {
    /// An extractor with the default settings.
    #[must_use]
    pub fn new() -> Self {
        Self { settings: Settings::default() }
    }

    /// Settings to choose.
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder::default()
    }

    /// Reads a document as far as a layer and says how much it found there; for measuring each layer's cost.
    #[doc(hidden)]
    #[must_use]
    pub fn count(&self, document: &Document<'_>, layer: Layer) -> usize {
        let words = &self.settings.words;
        let mut lexer = Lexer::new(&document.text, &words.lexicon);
        let (mut tokens, mut reading, mut names) = (Vec::new(), Reading::default(), Names::default());
        let mut found = 0;
        while lexer.next_sentence(&mut tokens) {
            if layer == Layer::Tokens {
                found += tokens.len();
                continue;
            }
            if layer == Layer::Mentions {
                reading.read(&words.grammar, &document.text, &words.lexicon.index, &tokens, false);
                found += reading.items.len();
                continue;
            }
            let view = View { text: &document.text, lexicon: &words.lexicon, tokens: &tokens, items: &[], frames: &[], number: 0 };
            found += names.read(&view, &words.names).len();
        }
        found
    }

    /// Reads a document. Any text gives an answer; the cost is linear in its length.
    ///
    /// Accents may stand as combining marks (NFD): spans and words are those of the text as it came, names come composed.
    ///
    /// ```
    /// use frise::{Document, Extractor};
    /// let document = Document::new("He\u{301}le\u{300}ne Faure a de\u{301}missionne\u{301} le 3 mai 2021.");
    /// let extraction = Extractor::new().extract(&document);
    /// assert_eq!(extraction.actors[0].name, "Hélène Faure");
    /// assert_eq!(extraction.events[0].text, "de\u{301}missionne\u{301}");
    /// ```
    #[must_use]
    pub fn extract<'t>(&self, document: &'t Document<'_>) -> Extraction<'t> {
        match Composed::of(&document.text) {
            None => self.read_text(&document.text, document.written),
            Some(composed) => composed.tell(self.read_text(&composed.text, document.written), &document.text),
        }
    }

    /// Reads a text whose letters are composed.
    fn read_text<'t>(&self, text: &'t str, written: Option<Reference>) -> Extraction<'t> {
        Desk::sit(|Desk { reading, drafts }| {
            let mut pass = Pass::new(&self.settings, text, written, reading);
            let mut lexer = Lexer::new(text, &self.settings.words.lexicon);
            loop {
                match draft::next(&mut lexer, drafts) {
                    [] => return pass.finish(),
                    sentences => pass.block(sentences),
                }
            }
        })
    }
}
