//! What the readers of names ask of one token.

use super::table::Table;
use crate::fold::ends_in;
use crate::grammar::View;
use crate::lexicon::fr::actor::Cue;
use crate::lexicon::{Class, Key};
use crate::token::{Shape, Token};

/// A sentence with the questions that the readers of names put to it.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) view: View<'a>,
    pub(super) table: &'a Table,
    /// Whether the sentence is all in capitals, so that a capital proves nothing.
    pub(super) shout: bool,
}

impl<'a> Words<'a> {
    pub(super) fn new(view: View<'a>, table: &'a Table) -> Self {
        if !view.tokens.iter().any(|t| t.shape.has(Shape::ALLCAPS)) {
            return Self { view, table, shout: false };
        }
        let (mut loud, mut low) = (0, 0);
        for token in view.tokens.iter().filter(|t| t.shape.has(Shape::WORD)).take(60) {
            if token.shape.has(Shape::ALLCAPS) {
                loud += 1;
            } else if !token.is_cap() {
                low += 1;
            }
        }
        Self { view, table, shout: loud >= 3 && loud > 4 * low }
    }

    pub(super) fn len(&self) -> usize {
        self.view.tokens.len()
    }

    pub(super) fn token(&self, at: usize) -> Option<&'a Token> {
        self.view.tokens.get(at)
    }

    pub(super) fn is(&self, at: usize, class: Class) -> bool {
        self.token(at).is_some_and(|t| t.is(class))
    }

    pub(super) fn has(&self, at: usize, shape: Shape) -> bool {
        self.token(at).is_some_and(|t| t.shape.has(shape))
    }

    /// The folded word; an apostrophe with a space behind it (« l' OMS ») stands for the article it elides.
    pub(super) fn key(&self, at: usize) -> Key {
        let word = self.view.key(at);
        if word == Key::Apostrophe && at > 0 {
            return match self.raw(at - 1) {
                "l" | "L" => Key::Le,
                "d" | "D" => Key::De,
                _ => word,
            };
        }
        word
    }

    /// The token before, over a lone « l » or « d » and its apostrophe.
    pub(super) fn before(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        if self.view.key(at) == Key::Apostrophe && matches!(self.raw(before), "l" | "L" | "d" | "D") {
            before.checked_sub(1)
        } else {
            Some(before)
        }
    }

    pub(super) fn raw(&self, at: usize) -> &'a str {
        self.view.text(at, at + 1)
    }

    /// Whether a token is spelled so.
    #[inline]
    pub(super) fn spells(&self, at: usize, word: &str) -> bool {
        // Nearly every token differs in length already.
        self.token(at).is_some_and(|t| t.end - t.start == word.len()) && self.raw(at) == word
    }

    /// What a token tells of the name beside it.
    pub(super) fn cue(&self, at: usize) -> Cue {
        self.token(at).map_or(Cue::default(), |t| self.view.lexicon.cue(t.word))
    }

    /// A word with a capital.
    pub(super) fn cap(&self, at: usize) -> bool {
        self.has(at, Shape::CAP) && self.has(at, Shape::WORD)
    }

    /// A word without a capital.
    pub(super) fn low(&self, at: usize) -> bool {
        self.has(at, Shape::WORD) && !self.has(at, Shape::CAP)
    }

    pub(super) fn mark(&self, at: usize, mark: Key) -> bool {
        self.key(at) == mark
    }

    /// Whether a capital there only says that a sentence, a title or a quotation begins.
    pub(super) fn opens(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).and_then(|i| self.token(i)) else { return true };
        before.is(Class::STOP.with(Class::QUOTE))
            || matches!(self.key(at - 1), Key::Colon | Key::Hyphen | Key::Star | Key::Semicolon | Key::Bar | Key::Slash | Key::Greater)
            || self.token(at).is_some_and(|t| t.shape.any(Shape::PARA.union(Shape::NEWLINE)))
            || before.is(Class::NUM.with(Class::ORD)) && self.opens(at - 1)
    }

    /// A word that says a function.
    pub(super) fn function(&self, at: usize) -> bool {
        self.is(at, Class::FUNCTION) && !self.is(at, Class::PREP) || self.hyphened(at) && self.raw(at) == "parole"
    }

    /// A common noun before a body's name.
    pub(super) fn body(&self, at: usize) -> bool {
        self.cue(at).meets(Cue(Cue::BODY.0 | Cue::SHOP.0)) && (self.low(at) || self.raw(at) == "ONG")
            || self.is(at, Class::LEGALFORM) && self.has(at, Shape::ALLCAPS) && self.cap(at + 1) && !(at > 0 && self.cap(at - 1))
    }

    /// « de », « du », « des », « d' ».
    pub(super) fn of(&self, at: usize) -> bool {
        matches!(self.key(at), Key::De | Key::Du | Key::Des)
    }

    pub(super) fn article(&self, at: usize) -> bool {
        matches!(self.key(at), Key::Le | Key::La | Key::Les) && (!self.cap(at) || self.opens(at))
    }

    /// A finite verb form that a noun in the third person may have for a verb.
    pub(super) fn verb(&self, at: usize) -> bool {
        self.token(at).is_some_and(|t| {
            self.low(at) && !t.shape.has(Shape::ACUTE_END) && t.is(Class::VERB.with(Class::HAVE).with(Class::BE)) && {
                let form = self.view.index().entry(t.word).form;
                form.is_finite() && form.is_third()
            }
        }) && !matches!(self.key(at), Key::Entre | Key::Contre | Key::Sur)
            // « à » is folded to « a ».
            && !(self.key(at) == Key::A && self.raw(at) != "a")
    }

    /// A lower-case adjective, as far as its ending tells.
    pub(super) fn adjective(&self, at: usize) -> bool {
        const ENDS: &[&str] = &[
            "al", "ale", "ales", "aux", "ique", "iques", "if", "ive", "ifs", "ives", "aire", "aires", "el", "elle", "els", "elles", "ien",
            "ienne", "iens", "iennes", "ain", "aine", "ains", "aines", "ais", "aise", "aises", "ois", "oise", "oises", "eux", "euse",
            "euses", "ier", "ière", "iers", "ières", "gère", "gères", "gers", "ime", "imes", "il", "ile", "ils", "iles", "estre", "estres",
            "able", "ables", "ible", "ibles", "eure", "eures", "érieur", "anent", "anente", "iste", "istes", "éen", "éenne", "éens",
            "éennes",
        ];
        if !self.low(at) || self.has(at, Shape::ELIDED) || self.is(at, Class::COMMON.with(Class::PREP)) {
            return false;
        }
        let raw = self.raw(at);
        self.is(at, Class::DEMONYM)
            || matches!(
                raw,
                "libre"
                    | "libres"
                    | "uni"
                    | "unis"
                    | "unie"
                    | "unies"
                    | "vert"
                    | "verte"
                    | "verts"
                    | "vertes"
                    | "suprême"
                    | "arabe"
                    | "public"
                    | "publique"
            )
            // « la Coordination rurale appelle ».
            || (!(raw.ends_with("elle") && self.is(at, Class::VERB.with(Class::TRIGGER))) && raw.len() > 4 && ends_in(raw, ENDS) && !self.is(at, Class::HAVE.with(Class::BE).with(Class::MODAL)))
    }

    /// A lower-case word that may be the noun of a complement.
    pub(super) fn noun(&self, at: usize) -> bool {
        self.low(at)
            && !self.has(at, Shape::ELIDED)
            && !self.is(
                at,
                Class::COMMON
                    .with(Class::PREP)
                    .with(Class::HAVE)
                    .with(Class::BE)
                    .with(Class::MODAL)
                    .with(Class::NUM)
                    .with(Class::WEEKDAY)
                    .with(Class::MONTH),
            )
            && self.raw(at).len() > 2
            && !self.infinitive(at)
    }

    /// « de vendre », « pour agir »: a verb where a complement's noun would stand.
    fn infinitive(&self, at: usize) -> bool {
        let raw = self.raw(at);
        at > 0
            && matches!(self.key(at - 1), Key::De | Key::Pour)
            && ends_in(raw, &["er", "ir", "ttre", "ndre", "oir"])
            && !matches!(
                raw,
                "avenir" | "loisir" | "plaisir" | "mer" | "fer" | "espoir" | "hiver" | "foyer" | "métier" | "chantier" | "papier"
            )
            && !raw.ends_with("ier")
    }

    /// « Morlandais », « Suissesse »: a capitalised word that ends as a people's name does.
    pub(super) fn people(&self, at: usize) -> bool {
        self.is(at, Class::DEMONYM)
            || ends_in(
                self.raw(at),
                &[
                    "ois", "oise", "oises", "ais", "aise", "aises", "ien", "ienne", "iens", "iennes", "éen", "éenne", "esse", "cain",
                    "caine", "cains",
                ],
            )
    }

    /// Joined to the token before it by a hyphen.
    pub(super) fn hyphened(&self, at: usize) -> bool {
        self.has(at, Shape::HYPHEN)
    }

    /// A word that is hardly a noun.
    pub(super) fn verb_only(&self, at: usize) -> bool {
        self.is(at, Class::VERB) && !self.is(at, Class::TRIGGER.with(Class::FUNCTION).with(Class::NOUN)) && self.verb(at)
    }
}
