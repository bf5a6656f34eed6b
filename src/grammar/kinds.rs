//! Kinds of mention, as sets.

/// Kinds of mention that patterns can ask for, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Kinds(pub(super) u16);

impl Kinds {
    pub(crate) const NONE: Self = Self(0);
    /// A kind that no mention is of: a sentence is told to hold it, so that who asks for any kind finds one.
    pub(super) const FREE: Self = Self(1 << 15);
    /// A date that stands by itself.
    pub(crate) const DATE: Self = Self(1);
    /// A clock time.
    pub(crate) const CLOCK: Self = Self(1 << 1);
    /// « 9 h », « 20 heures »: a clock time or a duration.
    pub(crate) const HOURS: Self = Self(1 << 2);
    /// A length of time.
    pub(crate) const DURATION: Self = Self(1 << 3);
    /// A recurrence.
    pub(crate) const SET: Self = Self(1 << 4);
    /// An amount of money.
    pub(crate) const MONEY: Self = Self(1 << 5);
    /// A percentage.
    pub(crate) const PERCENT: Self = Self(1 << 6);
    /// A part of the day by itself.
    pub(crate) const PART: Self = Self(1 << 7);
    /// A refusal: its tokens are no mention.
    pub(crate) const REFUSED: Self = Self(1 << 8);
    /// A date that needs company: a lone year, a month, a day, a season.
    pub(crate) const WEAK: Self = Self(1 << 9);
    /// A weekday by itself.
    pub(crate) const WEEKDAY: Self = Self(1 << 10);
    /// « maintenant », « récemment ».
    pub(crate) const VAGUE: Self = Self(1 << 11);
    /// What only TimeML annotates.
    pub(crate) const TIMEML: Self = Self(1 << 12);

    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
