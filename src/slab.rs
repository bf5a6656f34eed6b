//! Tables that the program holds from its start, and that grow only for a caller with words of its own.
//!
//! The build script prints a finished table with `{:?}`: what these types print is the Rust that makes them again.

use std::fmt;
use std::ops::Deref;

/// A slice in the program, or one that was grown.
#[derive(Clone)]
pub(crate) enum Slab<T: 'static> {
    Held(&'static [T]),
    Grown(Vec<T>),
}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self::Held(&[])
    }
}

impl<T> From<Vec<T>> for Slab<T> {
    fn from(items: Vec<T>) -> Self {
        Self::Grown(items)
    }
}

impl<T> Deref for Slab<T> {
    type Target = [T];

    #[inline]
    fn deref(&self) -> &[T] {
        match self {
            Self::Held(items) => items,
            Self::Grown(items) => items,
        }
    }
}

impl<T: Clone> Slab<T> {
    /// The items, copied from the program where they lie there.
    pub(crate) fn grow(&mut self) -> &mut Vec<T> {
        if let Self::Held(items) = self {
            *self = Self::Grown(items.to_vec());
        }
        match self {
            Self::Grown(items) => items,
            Self::Held(_) => unreachable!("grown above"),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Slab<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Slab::Held(&{:?})", &**self)
    }
}

/// A text in the program, or one that was grown.
#[derive(Clone)]
pub(crate) enum Text {
    Held(&'static str),
    Grown(String),
}

impl Default for Text {
    fn default() -> Self {
        Self::Held("")
    }
}

impl Deref for Text {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match self {
            Self::Held(text) => text,
            Self::Grown(text) => text,
        }
    }
}

impl Text {
    /// Adds to the text, copied from the program where it lies there.
    pub(crate) fn push(&mut self, more: &str) {
        if let Self::Held(text) = self {
            *self = Self::Grown((*text).to_owned());
        }
        if let Self::Grown(text) = self {
            text.push_str(more);
        }
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text::Held({:?})", &**self)
    }
}

#[cfg(test)]
mod tests {
    use super::{Slab, Text};

    #[test]
    fn what_is_held_is_copied_before_it_grows() {
        static HELD: Slab<u16> = Slab::Held(&[1, 2]);
        let mut slab = HELD.clone();
        slab.grow().push(3);
        assert_eq!((&HELD[..], &slab[..]), (&[1, 2][..], &[1, 2, 3][..]));
        assert_eq!(format!("{slab:?}"), "Slab::Held(&[1, 2, 3])");
        let mut text = Text::Held("l'");
        text.push("an");
        assert_eq!((&*text, &*format!("{text:?}")), ("l'an", r#"Text::Held("l'an")"#));
    }
}
