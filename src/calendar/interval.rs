//! Intervals of civil time.

use chrono::NaiveDateTime;

/// A stretch of civil local time, half-open: `from` is in, `to` is out; an end that is not known is `None`.
///
/// ```
/// use frise::calendar::{DateValue, Interval};
/// let september = DateValue::Month { year: Some(2020), month: 9 }.bounds().unwrap();
/// assert_eq!(september.to_string(), "2020-09-01T00:00/2020-10-01T00:00");
/// assert!(september.overlaps(&Interval::since("2020-09-30T12:00:00".parse().unwrap())));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Interval {
    /// The first moment in it.
    pub from: Option<NaiveDateTime>,
    /// The first moment after it.
    pub to: Option<NaiveDateTime>,
}

impl Interval {
    /// From one moment up to another.
    #[must_use]
    pub const fn new(from: NaiveDateTime, to: NaiveDateTime) -> Self {
        Self { from: Some(from), to: Some(to) }
    }

    /// From a moment on, without a known end.
    #[must_use]
    pub const fn since(from: NaiveDateTime) -> Self {
        Self { from: Some(from), to: None }
    }

    /// Up to a moment, without a known beginning.
    #[must_use]
    pub const fn until(to: NaiveDateTime) -> Self {
        Self { from: None, to: Some(to) }
    }

    /// Whether neither end is known.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether the two may share a moment; an unknown end reaches as far as time does.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |to: Option<NaiveDateTime>, from: Option<NaiveDateTime>| matches!((to, from), (Some(t), Some(f)) if t <= f);
        // An instant (a clock time whose end is its beginning) still overlaps what contains it.
        let instant = |i: &Self| i.from.is_some() && i.from == i.to;
        if instant(self) || instant(other) {
            let strictly = |to: Option<NaiveDateTime>, from: Option<NaiveDateTime>| matches!((to, from), (Some(t), Some(f)) if t < f);
            return !strictly(self.to, other.from) && !strictly(other.to, self.from);
        }
        !before(self.to, other.from) && !before(other.to, self.from)
    }

    /// Whether `moment` lies in it.
    #[must_use]
    pub fn contains(&self, moment: NaiveDateTime) -> bool {
        self.from.is_none_or(|f| f <= moment) && self.to.is_none_or(|t| moment < t)
    }

    /// The smallest interval that holds both.
    #[must_use]
    pub fn cover(&self, other: &Self) -> Self {
        Self { from: self.from.zip(other.from).map(|(a, b)| a.min(b)), to: self.to.zip(other.to).map(|(a, b)| a.max(b)) }
    }
}

impl std::fmt::Display for Interval {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let end = |m: Option<NaiveDateTime>| m.map_or_else(|| "..".to_owned(), |m| m.format("%Y-%m-%dT%H:%M").to_string());
        write!(f, "{}/{}", end(self.from), end(self.to))
    }
}
