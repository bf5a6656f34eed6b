//! Allen's thirteen relations between stretches of time.

use std::cmp::Ordering;

use crate::calendar::Interval;

/// How one interval lies to another: exactly one of the thirteen holds between two intervals with known ends.
///
/// ```
/// use frise::timeline::allen::Relation;
/// assert!(Relation::ALL.iter().all(|relation| relation.inverse().inverse() == *relation));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Relation {
    /// It ends before the other begins.
    Before,
    /// It ends where the other begins.
    Meets,
    /// It begins first, and ends within the other.
    Overlaps,
    /// Both begin together, and it ends first.
    Starts,
    /// It lies within the other, touching neither end.
    During,
    /// Both end together, and it begins last.
    Finishes,
    /// Both begin and end together.
    Equals,
    /// Both end together, and it begins first.
    FinishedBy,
    /// The other lies within it, touching neither end.
    Contains,
    /// Both begin together, and it ends last.
    StartedBy,
    /// It begins within the other, and ends last.
    OverlappedBy,
    /// It begins where the other ends.
    MetBy,
    /// It begins after the other has ended.
    After,
}

impl Relation {
    /// All thirteen, from before to after.
    pub const ALL: [Self; 13] = [
        Self::Before,
        Self::Meets,
        Self::Overlaps,
        Self::Starts,
        Self::During,
        Self::Finishes,
        Self::Equals,
        Self::FinishedBy,
        Self::Contains,
        Self::StartedBy,
        Self::OverlappedBy,
        Self::MetBy,
        Self::After,
    ];

    /// How the other lies to the one.
    #[must_use]
    pub const fn inverse(self) -> Self {
        match self {
            Self::Before => Self::After,
            Self::Meets => Self::MetBy,
            Self::Overlaps => Self::OverlappedBy,
            Self::Starts => Self::StartedBy,
            Self::During => Self::Contains,
            Self::Finishes => Self::FinishedBy,
            Self::Equals => Self::Equals,
            Self::FinishedBy => Self::Finishes,
            Self::Contains => Self::During,
            Self::StartedBy => Self::Starts,
            Self::OverlappedBy => Self::Overlaps,
            Self::MetBy => Self::Meets,
            Self::After => Self::Before,
        }
    }
}

/// How `a` lies to `b`; `None` where an end that is not known leaves several relations open.
///
/// An instant, whose end is its beginning, relates like a stretch as short as one likes: at the end of another stretch it finishes it.
///
/// ```
/// use frise::calendar::Interval;
/// use frise::timeline::allen::{Relation, relate};
/// let day = |from: &str, to: &str| Interval::new(format!("{from}T00:00:00").parse().unwrap(), format!("{to}T00:00:00").parse().unwrap());
/// let (august, third) = (day("2020-08-01", "2020-09-01"), day("2020-08-03", "2020-08-04"));
/// assert_eq!(relate(&third, &august), Some(Relation::During));
/// assert_eq!(relate(&august, &third), Some(Relation::Contains));
/// assert_eq!(relate(&Interval::until(august.from.unwrap()), &third), Some(Relation::Before));
/// assert_eq!(relate(&Interval::since(august.from.unwrap()), &third), None);
/// ```
#[must_use]
pub fn relate(a: &Interval, b: &Interval) -> Option<Relation> {
    use Ordering::{Equal, Greater, Less};
    let compare = |x: Option<chrono::NaiveDateTime>, y: Option<chrono::NaiveDateTime>| Some(x?.cmp(&y?));
    // One end of each is enough where they lie apart.
    match (compare(a.to, b.from), compare(b.to, a.from)) {
        (Some(Less), _) => return Some(Relation::Before),
        (_, Some(Less)) => return Some(Relation::After),
        _ => {}
    }
    let ends = (compare(a.from, b.from), compare(a.to, b.to));
    let inside = match ends {
        (Some(Equal), Some(Equal)) => Relation::Equals,
        (Some(Equal), Some(Less)) => Relation::Starts,
        (Some(Equal), Some(Greater)) => Relation::StartedBy,
        (Some(Less), Some(Equal)) => Relation::FinishedBy,
        (Some(Greater), Some(Equal)) => Relation::Finishes,
        (Some(Less), Some(Greater)) => Relation::Contains,
        (Some(Greater), Some(Less)) => Relation::During,
        (Some(Less), Some(Less)) if compare(a.to, b.from) == Some(Equal) => Relation::Meets,
        (Some(Greater), Some(Greater)) if compare(b.to, a.from) == Some(Equal) => Relation::MetBy,
        (Some(Less), Some(Less)) => Relation::Overlaps,
        (Some(Greater), Some(Greater)) => Relation::OverlappedBy,
        // What touches and is not known to be an instant meets.
        _ if compare(a.to, b.from) == Some(Equal) => Relation::Meets,
        _ if compare(b.to, a.from) == Some(Equal) => Relation::MetBy,
        _ => return None,
    };
    Some(inside)
}
