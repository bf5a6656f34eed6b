//! What a line of the word tables says.

use crate::lexicon::class::Class;

/// A lexicon entry: one line of a table.
pub(crate) struct Word {
    /// Its spellings, in French, apart by spaces; one that ends in a point is an abbreviation.
    pub(crate) forms: &'static str,
    /// Its classes.
    pub(crate) class: Class,
    /// Its number: a value, a rank, or a power of ten for a scale word.
    pub(crate) num: i16,
    /// Its place in the calendar.
    pub(crate) cal: u8,
}

/// A word with classes only.
pub(crate) const fn word(forms: &'static str, class: Class) -> Word {
    Word { forms, class, num: 0, cal: 0 }
}

/// A word that stands for a number.
pub(crate) const fn number(forms: &'static str, class: Class, num: i16) -> Word {
    Word { forms, class, num, cal: 0 }
}

/// A word of the calendar.
pub(crate) const fn calendar(forms: &'static str, class: Class, cal: u8) -> Word {
    Word { forms, class, num: 0, cal }
}
