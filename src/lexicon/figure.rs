//! The classes that numbers bear, by their value and length.

use super::class::Class;

/// The classes of a plain integer of `len` digits.
pub(crate) fn classes(value: i64, len: usize) -> Class {
    let mut class = Class::NUM | Class::DIGITS;
    if len <= 2 {
        if (1..=31).contains(&value) {
            class |= Class::DAY;
        }
        if (1..=12).contains(&value) {
            class |= Class::MON;
        }
        if value <= 24 {
            class |= Class::HOUR;
        }
        if len == 2 {
            class |= Class::YY;
            if value < 60 {
                class |= Class::MIN;
            }
        }
    }
    if len == 4 && (1000..3000).contains(&value) {
        class |= Class::YEAR;
    }
    class
}

/// The classes of a number in words.
pub(crate) fn word_classes(value: i64) -> Class {
    let mut class = Class::NUM;
    if (1..=31).contains(&value) {
        class |= Class::DAY;
    }
    if (0..=24).contains(&value) {
        class |= Class::HOUR;
    }
    if (1..60).contains(&value) {
        class |= Class::MIN;
    }
    if (1000..3000).contains(&value) {
        class |= Class::YEAR;
    }
    class
}
