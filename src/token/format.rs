//! Figures: dates, clock times, telephone numbers, versions, addresses. The crate's only regular expressions.
//!
//! They are ASCII, anchored at a digit, and tried only where a digit run is followed by a joining mark and a digit:
//! a Unicode class would throw the engine off its fast path at the first accent.

use once_cell::sync::Lazy;
use regex::Regex;

/// What a figure is, and how many bytes it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Figure {
    /// A day, or a month, packed as year × 10000 + month × 100 + day; 0 where a part is missing.
    Date(i64),
    /// Two small numbers with a slash, day and month or a fraction.
    DayMonth(i64),
    /// A clock time packed as hour × 10000 + minute × 100 + second.
    Clock(i64),
    /// A decimal number: digits without the mark, and how many are decimals.
    Decimal(i64, u8),
    /// In figures, and no time.
    Opaque,
}

macro_rules! pattern {
    ($name:ident, $re:literal) => {
        static $name: Lazy<Regex> = Lazy::new(|| Regex::new(concat!("(?-u)^", $re)).expect("a constant pattern"));
    };
}

pattern!(ISO, "([0-9]{4})([-/.])([0-9]{1,2})([-/.])([0-9]{1,2})");
pattern!(DMY, "([0-9]{1,2})([-/.])([0-9]{1,2})([-/.])([0-9]{2}(?:[0-9]{2})?)");
pattern!(MONTH_YEAR, "([0-9]{1,2})[-/]([0-9]{4})");
pattern!(DAY_MONTH, "([0-9]{1,2})/([0-9]{1,2})");
pattern!(CLOCK, "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:[.,][0-9]{1,9})?");
pattern!(PHONE, "0[0-9]([.-])[0-9]{2}[.-][0-9]{2}[.-][0-9]{2}[.-][0-9]{2}");
pattern!(THOUSANDS, "([0-9]{1,3}(?:[.][0-9]{3})+)(?:,([0-9]{1,9}))?");
pattern!(DECIMAL, "([0-9]{1,15})[.,]([0-9]{1,9})");
pattern!(DOTTED, "[0-9]+(?:[.:/_-][0-9A-Za-z]+)+");

/// Reads the figure that begins `text`, a digit run followed by a mark and a digit.
pub(super) fn read(text: &str) -> Option<(Figure, usize)> {
    let number = |s: &str| s.parse::<i64>().unwrap_or(0);
    let ends = |len: usize| -> bool {
        let rest = &text.as_bytes()[len..];
        match rest.first() {
            Some(b'0'..=b'9') => false,
            Some(b'.' | b'-' | b'/' | b':' | b',') => !rest.get(1).is_some_and(u8::is_ascii_digit),
            _ => true,
        }
    };
    // The length of the first run and the mark behind it leave few shapes to try.
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let mark = text.as_bytes().get(digits).copied().unwrap_or_default();
    let may_be = |most: usize, marks: &[u8]| digits <= most && marks.contains(&mark);
    let try_on = |may: bool, shape: &Lazy<Regex>| if may { shape.captures(text) } else { None };
    if let Some(c) = try_on(may_be(2, b".-") && text.starts_with('0'), &PHONE).filter(|c| ends(c[0].len())) {
        return Some((Figure::Opaque, c[0].len()));
    }
    if let Some(c) = try_on(digits == 4 && may_be(4, b"-/."), &ISO).filter(|c| c[2] == c[4] && (ends(c[0].len()))) {
        let (y, m, d) = (number(&c[1]), number(&c[3]), number(&c[5]));
        if y >= 1000 && (1..=12).contains(&m) && (1..=31).contains(&d) {
            return Some((Figure::Date(y * 10_000 + m * 100 + d), c[0].len()));
        }
    }
    if let Some(c) = try_on(may_be(2, b"-/."), &DMY).filter(|c| c[2] == c[4] && ends(c[0].len())) {
        let (d, mut m, mut y) = (number(&c[1]), number(&c[3]), number(&c[5]));
        let mut day = d;
        if m > 12 && d <= 12 {
            (day, m) = (m, d);
        }
        let dotted_short = &c[2] == "." && (c[5].len() == 2) && (c[1].len() < 2 || c[3].len() < 2);
        if (1..=12).contains(&m) && (1..=31).contains(&day) && !dotted_short {
            if c[5].len() == 2 {
                y += if y < 70 { 2000 } else { 1900 };
            }
            return Some((Figure::Date(y * 10_000 + m * 100 + day), c[0].len()));
        }
    }
    if let Some(c) = try_on(may_be(2, b"-/"), &MONTH_YEAR).filter(|c| ends(c[0].len())) {
        let (m, y) = (number(&c[1]), number(&c[2]));
        if (1..=12).contains(&m) && (1000..3000).contains(&y) {
            return Some((Figure::Date(y * 10_000 + m * 100), c[0].len()));
        }
    }
    if let Some(c) = try_on(may_be(2, b"/"), &DAY_MONTH).filter(|c| ends(c[0].len())) {
        let (d, m) = (number(&c[1]), number(&c[2]));
        if (1..=12).contains(&m) && (1..=31).contains(&d) {
            return Some((Figure::DayMonth(m * 100 + d), c[0].len()));
        }
    }
    if let Some(c) = try_on(may_be(2, b":"), &CLOCK).filter(|c| ends(c[0].len())) {
        let (h, m, s) = (number(&c[1]), number(&c[2]), c.get(3).map_or(0, |s| number(s.as_str())));
        if h <= 24 && m < 60 && s <= 60 && (h < 24 || m + s == 0) {
            return Some((Figure::Clock(h * 10_000 + m * 100 + s), c[0].len()));
        }
    }
    if let Some(c) = try_on(may_be(3, b"."), &THOUSANDS).filter(|c| ends(c[0].len()) && !c[1].starts_with('0')) {
        let decimals = c.get(2).map_or("", |d| d.as_str());
        let digits: String = c[1].chars().filter(char::is_ascii_digit).chain(decimals.chars()).collect();
        if let Ok(value) = digits.parse() {
            return Some((Figure::Decimal(value, decimals.len() as u8), c[0].len()));
        }
    }
    if let Some(c) = try_on(may_be(15, b".,"), &DECIMAL).filter(|c| ends(c[0].len()))
        && let Some(value) = 10i64.checked_pow(c[2].len() as u32).and_then(|k| number(&c[1]).checked_mul(k)?.checked_add(number(&c[2])))
    {
        return Some((Figure::Decimal(value, c[2].len() as u8), c[0].len()));
    }
    let c = DOTTED.find(text)?;
    let bytes = c.as_str().as_bytes();
    // « 2019-2021 », « 14-0 », « 15-16-17 » and « 10h-12h » stay separate numbers; two joining marks or more make a reference.
    let marks = bytes.iter().filter(|b| !b.is_ascii_alphanumeric()).count();
    let hyphens = bytes.iter().filter(|b| **b == b'-').count();
    let long = c.as_str().split('-').any(|part| part.len() > 2);
    (marks >= 2 && (hyphens < marks || long)).then_some((Figure::Opaque, c.len()))
}

#[cfg(test)]
mod tests {
    use super::{Figure, read};

    #[test]
    fn figures_are_told_apart() {
        for (text, figure) in [
            ("03/05/2021 à", Some((Figure::Date(20_210_503), 10))),
            ("3/5/21", Some((Figure::Date(20_210_503), 6))),
            ("03.05.2021.", Some((Figure::Date(20_210_503), 10))),
            ("2021-05-03T10", Some((Figure::Date(20_210_503), 10))),
            ("05/2021", Some((Figure::Date(20_210_500), 7))),
            ("17/09 au", Some((Figure::DayMonth(917), 5))),
            ("14:54", Some((Figure::Clock(145_400), 5))),
            ("1,5 milliard", Some((Figure::Decimal(15, 1), 3))),
            ("1.234.567,89 €", Some((Figure::Decimal(123_456_789, 2), 12))),
            ("2.0.1", Some((Figure::Opaque, 5))),
            ("192.168.1.10", Some((Figure::Opaque, 12))),
            ("05.56.00.12.24", Some((Figure::Opaque, 14))),
            ("2019-2021", None),
            ("138-2010-2015", Some((Figure::Opaque, 13))),
            ("25:61", None),
        ] {
            assert_eq!(read(text), figure, "{text}");
        }
    }
}
