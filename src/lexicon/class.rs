//! Token classes: what the grammar's patterns and the readers of clauses and names ask of a word.

use std::ops::{BitOr, BitOrAssign};

/// A set of classes; a word belongs to as many as it has uses (« second » is an ordinal and a unit).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Class(pub(crate) u64);

impl Class {
    pub(crate) const NONE: Self = Self(0);
    /// In a pattern: any token that does not end a sentence.
    pub(crate) const ANY: Self = Self(u64::MAX);

    /// Whether the two sets share a class.
    #[inline]
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Class {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        self.with(other)
    }
}

impl BitOrAssign for Class {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// Declares the classes: each is a bit, a name for patterns, and a sentence.
macro_rules! classes {
    ($($(#[doc = $doc:literal])+ $name:ident = $bit:literal,)+) => {
        // The patterns, which the build script compiles, name more of them than the readers.
        #[cfg_attr(not(test), allow(dead_code))]
        impl Class {
            $($(#[doc = $doc])+ pub(crate) const $name: Self = Self(1 << $bit);)+

            /// The class a pattern names.
            pub(crate) fn named(name: &str) -> Option<Self> {
                match name { "ANY" => Some(Self::ANY), $(stringify!($name) => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

classes! {
    /// Any number, in digits or words.
    NUM = 0,
    /// A number that can be a day of the month (1 to 31), « 1er » included.
    DAY = 1,
    /// A number that can be a month (1 to 12), in digits.
    MON = 2,
    /// A year of four digits, 1000 to 2999, or in words from « mille ».
    YEAR = 3,
    /// A number of two digits, as in « en 68 ».
    YY = 4,
    /// A number that can be an hour (0 to 24).
    HOUR = 5,
    /// A number that can be minutes (0 to 59, two digits or words).
    MIN = 6,
    /// Plain digits, without sign, decimals or words.
    DIGITS = 7,
    /// A month's name.
    MONTH = 8,
    /// A weekday's name.
    WEEKDAY = 9,
    /// A unit of time (« jours », « an »).
    UNIT = 10,
    /// A season.
    SEASON = 11,
    /// A part of the day (« matin », « soirée »).
    PART = 12,
    /// An ordinal (« premier », « 3e »).
    ORD = 13,
    /// A collective number (« dizaine », « quinzaine »).
    AINE = 14,
    /// A scale word (« millions », « Md »).
    SCALE = 15,
    /// A Roman numeral.
    ROMAN = 16,
    /// A month of the republican calendar.
    REPMONTH = 17,
    /// A currency's name or code.
    CUR = 18,
    /// A currency's symbol.
    SYM = 19,
    /// A written date in figures (« 03/05/2021 », « 2021-05-03 »).
    FIGDATE = 20,
    /// A clock time in figures with a colon (« 14:30 »).
    FIGCLOCK = 21,
    /// Something in figures that is no time: a version, an address, a telephone number.
    OPAQUE = 22,
    /// A definite article, elided or not.
    ART = 23,
    /// A demonstrative determiner.
    DEM = 24,
    /// An indefinite article.
    INDEF = 25,
    /// A possessive determiner.
    POSS = 26,
    /// A preposition.
    PREP = 27,
    /// A coordinating conjunction.
    COORD = 28,
    /// A word that opens a subordinate clause.
    SUBORD = 29,
    /// A negation word.
    NEG = 30,
    /// A subject pronoun.
    PRON = 31,
    /// « dernier », « passé ».
    LAST = 32,
    /// « prochain ».
    NEXT = 33,
    /// « suivant ».
    FOLLOWING = 34,
    /// « précédent ».
    PRECEDING = 35,
    /// A quantity without a figure (« plusieurs », « quelques »).
    VAGUEQ = 36,
    /// A word of obligation, demand, promise or goal, which makes a bound a deadline.
    DUTY = 37,
    /// A verb's form.
    VERB = 38,
    /// A form of « être ».
    BE = 39,
    /// A form of « avoir ».
    HAVE = 40,
    /// A modal verb's form.
    MODAL = 41,
    /// A verb of saying.
    SAY = 42,
    /// An event trigger.
    TRIGGER = 43,
    /// The first word of a name in the lexicon.
    NAME = 44,
    /// A first name.
    FIRST = 45,
    /// A title before a name (« M. », « Mme », « général »).
    TITLE = 46,
    /// A function (« président », « ministre »).
    FUNCTION = 47,
    /// A particle of a surname.
    PARTICLE = 48,
    /// A word that opens an organisation's name.
    ORGHEAD = 49,
    /// A word that opens an authority's name.
    GOVHEAD = 50,
    /// A word that opens a place's name.
    PLACEHEAD = 51,
    /// A legal form (« SA », « Inc. »).
    LEGALFORM = 52,
    /// A demonym: never a mention.
    DEMONYM = 53,
    /// A common word that is never a name, capital or not.
    COMMON = 54,
    /// A quotation mark that opens or may open.
    QUOTE = 55,
    /// A comma, colon, semicolon, parenthesis or dash.
    PUNCT = 56,
    /// What ends a sentence.
    STOP = 57,
    /// An abbreviation whose point does not end a sentence.
    ABBR = 58,
    /// A number merged from several words or groups of digits.
    MERGED = 59,
    /// A capitalised word, or one in capitals.
    CAP = 60,
    /// A number whose figures bear decimals.
    DECIMAL = 61,
    /// An adjective that tells currencies of one name apart.
    CURADJ = 63,
    /// A common noun that begins an actor's description (« groupe », « géant »).
    NOUN = 62,
}
