//! Amounts of money and percentages: exact decimals, ISO 4217.

use rust_decimal::Decimal;
use std::cmp::Ordering;
use std::fmt;

use crate::kind::{AmountKind, Per};

/// How an amount is hedged.
///
/// ```
/// use frise::{Document, Extractor, Hedge, Value};
/// let document = Document::new("L'amende dépasse 3 millions d'euros, soit plus de 2 % des ventes.");
/// let mentions = Extractor::new().extract(&document).mentions;
/// let Some(Value::Percent(share)) = mentions.iter().map(|m| &m.value).find(|v| matches!(v, Value::Percent(_))) else { panic!() };
/// assert_eq!((share.hedge, share.max), (Some(Hedge::AtLeast), None));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Hedge {
    /// « environ », « près de », « une dizaine de ».
    Approx,
    /// « plus de », « au moins ».
    AtLeast,
    /// « moins de », « jusqu'à ».
    AtMost,
}

/// A currency, by its ISO 4217 code.
///
/// ```
/// use frise::Currency;
/// let euro: Currency = "EUR".parse().unwrap();
/// assert_eq!(euro.code(), "EUR");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The currency of a three-letter code known to be one.
    pub(crate) const fn new(code: &str) -> Self {
        let b = code.as_bytes();
        Self([b[0], b[1], b[2]])
    }

    /// Its three letters.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("XXX")
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::str::FromStr for Currency {
    type Err = crate::error::Error;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code.as_bytes() {
            [a, b, c] if code.bytes().all(|b| b.is_ascii_uppercase()) => Ok(Self([*a, *b, *c])),
            _ => Err(crate::error::Error::Setting {
                setting: "currency",
                given: code.to_owned(),
                expected: "the codes of ISO 4217, such as EUR or USD",
            }),
        }
    }
}

#[cfg(feature = "serde")]
mod serialized {
    use super::Currency;

    impl serde::Serialize for Currency {
        fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(self.code())
        }
    }

    impl<'de> serde::Deserialize<'de> for Currency {
        fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
        }
    }
}

/// An amount of money: one figure, or a range whose ends may be open, in one currency.
///
/// ```
/// use frise::{Document, Extractor, Value};
/// let document = Document::new("Une amende de 1,2 Md€.");
/// let extraction = Extractor::new().extract(&document);
/// let Value::Money(amount) = &extraction.mentions[0].value else { panic!() };
/// assert_eq!(amount.to_string(), "1200000000 EUR");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Amount {
    /// The least it is; `None` where only a most is said.
    pub min: Option<Decimal>,
    /// The most it is; `None` where only a least is said.
    pub max: Option<Decimal>,
    /// In what.
    pub currency: Currency,
    /// How it is hedged.
    pub hedge: Option<Hedge>,
    /// For what it is counted: « par mois », « le litre »; `None` for a sum.
    #[cfg_attr(feature = "serde", serde(default))]
    pub per: Option<Per>,
    /// What it is, where its clause says so (« une amende de »).
    #[cfg_attr(feature = "serde", serde(default))]
    pub of: Option<AmountKind>,
    /// Whether its currency is not said beside it but taken from the amount before (« contre 18 milliards l'an dernier »).
    #[cfg_attr(feature = "serde", serde(default))]
    pub inferred: bool,
}

impl Amount {
    /// So much, of one figure.
    #[must_use]
    pub const fn exactly(figure: Decimal, currency: Currency) -> Self {
        Self { min: Some(figure), max: Some(figure), currency, hedge: None, per: None, of: None, inferred: false }
    }

    /// The amount alone, without what it is and how its currency is known.
    pub(crate) const fn plain(self) -> Self {
        Self { of: None, inferred: false, ..self }
    }

    /// The sum of two amounts of one currency, both sums or both for the same unit: `None` across currencies or units, and where
    /// the figures are too large. An end that either leaves open stays open.
    ///
    /// ```
    /// use frise::Amount;
    /// let euros = |n: i64| Amount::exactly(n.into(), "EUR".parse().unwrap());
    /// assert_eq!(euros(20).checked_add(&euros(30)), Some(euros(50)));
    /// assert_eq!(euros(20).checked_add(&Amount::exactly(30.into(), "USD".parse().unwrap())), None);
    /// ```
    #[must_use]
    pub fn checked_add(&self, other: &Self) -> Option<Self> {
        self.joined(other, end(self.min, other.min, Decimal::checked_add)?, end(self.max, other.max, Decimal::checked_add)?)
    }

    /// The difference of two amounts, under the same conditions as [`checked_add`](Self::checked_add).
    ///
    /// ```
    /// use frise::Amount;
    /// let euros = |n: i64| Amount::exactly(n.into(), "EUR".parse().unwrap());
    /// assert_eq!(euros(50).checked_sub(&euros(30)), Some(euros(20)));
    /// ```
    #[must_use]
    pub fn checked_sub(&self, other: &Self) -> Option<Self> {
        self.joined(other, end(self.min, other.max, Decimal::checked_sub)?, end(self.max, other.min, Decimal::checked_sub)?)
    }

    /// What both make together, with these ends.
    fn joined(&self, other: &Self, min: Option<Decimal>, max: Option<Decimal>) -> Option<Self> {
        let hedge = match (min, max) {
            (Some(_), None) => Some(Hedge::AtLeast),
            (None, Some(_)) => Some(Hedge::AtMost),
            _ => [self.hedge, other.hedge].contains(&Some(Hedge::Approx)).then_some(Hedge::Approx),
        };
        let of = self.of.filter(|_| self.of == other.of);
        let inferred = self.inferred || other.inferred;
        self.is_like(other).then_some(Self { min, max, currency: self.currency, hedge, per: self.per, of, inferred })
    }

    /// Whether two amounts can be compared and added: one currency, one unit.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        self.currency == other.currency && self.per == other.per
    }

    /// The figure said, where it is one and not a range.
    #[must_use]
    pub fn exact(&self) -> Option<Decimal> {
        (self.min == self.max).then_some(self.min).flatten()
    }

    /// Compares two amounts of one currency and unit: `None` across them, or where the ranges overlap without being equal.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        if !self.is_like(other) {
            return None;
        }
        if self.min == other.min && self.max == other.max {
            return Some(Ordering::Equal);
        }
        match (self.max, other.min) {
            (Some(a), Some(b)) if a < b => return Some(Ordering::Less),
            _ => {}
        }
        match (self.min, other.max) {
            (Some(a), Some(b)) if a > b => Some(Ordering::Greater),
            _ => None,
        }
    }
}

/// Two ends together; open where either is, `None` where the figures are too large.
fn end(a: Option<Decimal>, b: Option<Decimal>, how: fn(Decimal, Decimal) -> Option<Decimal>) -> Option<Option<Decimal>> {
    match (a, b) {
        (Some(a), Some(b)) => how(a, b).map(Some),
        _ => Some(None),
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.hedge {
            Some(Hedge::Approx) => "~",
            Some(Hedge::AtLeast) => "≥",
            Some(Hedge::AtMost) => "≤",
            None => "",
        };
        match (self.min, self.max) {
            (Some(a), Some(b)) if a != b => write!(f, "{sign}{}–{} {}", a.normalize(), b.normalize(), self.currency),
            (Some(a), _) | (None, Some(a)) => write!(f, "{sign}{} {}", a.normalize(), self.currency),
            (None, None) => write!(f, "? {}", self.currency),
        }?;
        self.per.map_or(Ok(()), |per| write!(f, "/{per}"))
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = if self.point { "pp" } else { "%" };
        match (self.min, self.max) {
            (Some(a), Some(b)) if a != b => write!(f, "{}–{} {unit}", a.normalize(), b.normalize()),
            (Some(a), _) | (None, Some(a)) => write!(f, "{} {unit}", a.normalize()),
            (None, None) => write!(f, "? {unit}"),
        }
    }
}

/// A percentage, or a number of percentage points.
///
/// ```
/// use frise::{Document, Extractor, Value};
/// let document = Document::new("Le taux gagne 2,5 points, à 12 %.");
/// let found = Extractor::new().extract(&document).mentions;
/// let told: Vec<String> = found.iter().map(|mention| mention.value.to_string()).collect();
/// assert_eq!(told, ["2.5 pp", "12 %"]);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Percent {
    /// The least it is.
    pub min: Option<Decimal>,
    /// The most it is.
    pub max: Option<Decimal>,
    /// Whether it counts points of percentage and not percents of something.
    pub point: bool,
    /// How it is hedged.
    pub hedge: Option<Hedge>,
}
