//! What an event trigger is.

use super::super::verb::{Form, conjugate};
use super::frame::Frame;
use crate::kind::EventKind;

/// A word or idiom that makes an event of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Trigger {
    /// The word, in its dictionary form.
    pub head: Head,
    /// The kind of event that it makes.
    pub kind: EventKind,
    /// What stands around it.
    pub frame: Frame,
    /// Forms that are another word as well (« critique » of critiquer, « accusé » of accuser): they make the event only
    /// where the words around show the part of speech (a subject or « se » before, an auxiliary, for a noun a determiner).
    pub ambiguous: &'static [&'static str],
    /// Forms that are nearly always another word or sense (« petites annonces »), never the event.
    pub not_forms: &'static [&'static str],
    /// Fixed phrases around the word (« _ ») in which it is no event of this kind: « _ téléphonique », « à l'_ de ».
    pub bars: &'static [&'static str],
    /// A sentence in which it makes the event.
    pub example: &'static str,
    /// A near miss in which the same word makes no such event; empty where there is none.
    pub refusal: &'static str,
}

/// The dictionary form of a trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Head {
    /// A verb, by its infinitive.
    Verb(&'static str),
    /// A noun, by its singular; « cheval|chevaux », where the plural is not regular, or where the forms are to be exactly these.
    Noun(&'static str),
    /// Contiguous words: an infinitive that inflects and what follows it, or, with « | », exactly the given forms.
    Idiom(&'static str),
}

impl Head {
    /// The dictionary form as written in the table.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Verb(word) | Self::Noun(word) | Self::Idiom(word) => word,
        }
    }

    /// Gives every surface form with its reading, in full spelling, and says whether there is any.
    ///
    /// Nouns and fixed idioms read as third person present, plural where they are.
    pub(crate) fn forms(self, each: &mut impl FnMut(&str, Form)) -> bool {
        match self {
            Self::Verb(verb) => conjugate(verb, &mut |surface, form| each(&surface.text(), form)),
            Self::Idiom(idiom) if !idiom.contains('|') => {
                let Some((verb, rest)) = idiom.split_once(' ') else {
                    return false;
                };
                conjugate(verb, &mut |surface, form| each(&[&*surface.text(), " ", rest].concat(), form))
            }
            Self::Noun(noun) | Self::Idiom(noun) => {
                let mut given = noun.split('|').filter(|word| !word.is_empty());
                let Some(singular) = given.next() else {
                    return false;
                };
                each(singular, Form::noun(false));
                match (noun.contains('|'), given.next()) {
                    (true, Some(plural)) => each(plural, Form::noun(true)),
                    (true, None) => {}
                    (false, _) if singular.ends_with(['s', 'x', 'z']) => {}
                    (false, _) if singular.ends_with("eau") => each(&[singular, "x"].concat(), Form::noun(true)),
                    (false, _) => each(&[singular, "s"].concat(), Form::noun(true)),
                }
                true
            }
        }
    }
}

impl Trigger {
    /// Gives the surface forms that stand for the event: all but those never taken.
    pub(crate) fn forms(&self, each: &mut impl FnMut(&str, Form)) -> bool {
        self.head.forms(&mut |text, form| {
            if !self.not_forms.contains(&text) {
                each(text, form);
            }
        })
    }

    /// Whether `form` is another word as well, so that the part of speech must be shown.
    pub(crate) fn is_ambiguous(&self, form: &str) -> bool {
        self.ambiguous.contains(&form)
    }

    /// Whether the trigger is a verb or begins with one, so that its form bears tense.
    pub(crate) fn is_verbal(&self) -> bool {
        match self.head {
            Head::Verb(_) => true,
            Head::Noun(_) => false,
            Head::Idiom(idiom) => !idiom.contains('|'),
        }
    }
}

/// Declares a family of triggers: kind, then one entry each: head, frame, example, refusal, forms that
/// are another word as well (`also`), forms left out (`not`), phrases in which it is no event (`bar`).
macro_rules! triggers {
    ($($kind:ident { $($head:ident $word:literal $frame:expr => $example:literal / $refusal:literal $(, also $($also:literal)+)? $(, not $($not:literal)+)? $(, bar $($bar:literal)+)?;)+ })+) => {
        /// The triggers of this family, by kind.
        pub(crate) static TRIGGERS: &[Trigger] = &[$($(Trigger {
            head: Head::$head($word),
            kind: EventKind::$kind,
            frame: $frame,
            ambiguous: &[$($($also),+)?],
            not_forms: &[$($($not),+)?],
            bars: &[$($($bar),+)?],
            example: $example,
            refusal: $refusal,
        },)+)+];
    };
}
pub(super) use triggers;
