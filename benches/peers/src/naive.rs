//! The naive design: forty regular expressions in sequence, the longest of those that overlap, a value where it is simple.

use chrono::{Datelike, Days, Months, NaiveDate};
use regex::{Captures, Regex};
use std::ops::Range;

use crate::{Found, reference};

type Make = fn(&Captures<'_>) -> Option<Found>;

/// The patterns, compiled once.
pub struct Patterns(Vec<(Regex, Make)>);

const MONTH: &str = "(janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const DAY: &str = "(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)";
const NUMBER: &str =
    r"(\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|quarante-cinq|cinquante|soixante|cent)";
const FIGURE: &str = r"(\d{1,3}(?:[\s\u{a0}\u{202f}]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)";
const SIZE: &str = r"(mille|millions?|milliards?)";

impl Default for Patterns {
    fn default() -> Self {
        let table: [(&str, Make); 40] = [
            // Dates written out.
            (r"\bDAY (\d{1,2})(?:er)? MONTH (\d{4}) à (\d{1,2}) ?(?:h|heures?) ?(\d{2})?\b", |c| clock(day(&c[4], &c[3], &c[2])?, c, 5)),
            (r"\b(\d{1,2})(?:er)? MONTH (\d{4}) à (\d{1,2}) ?(?:h|heures?) ?(\d{2})?\b", |c| clock(day(&c[3], &c[2], &c[1])?, c, 4)),
            (r"\b(?:DAY )?(\d{1,2})(?:er)? MONTH (\d{4})\b", |c| Some(day(&c[4], &c[3], &c[2])?.to_string())),
            (r"\b(?:DAY )?(\d{1,2})(?:er)? MONTH\b", |c| Some(day("2020", &c[3], &c[2])?.to_string())),
            (r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b", |c| Some(ymd(&c[3], &c[2], &c[1])?.to_string())),
            (r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b", |c| Some(ymd(&c[3], &c[2], &c[1])?.to_string())),
            (r"\b(\d{4})-(\d{2})-(\d{2})\b", |c| Some(ymd(&c[1], &c[2], &c[3])?.to_string())),
            (r"\bdu (\d{1,2}) au (\d{1,2}) MONTH\b", |_| None),
            (r"\bentre le (\d{1,2}) et le (\d{1,2}) MONTH\b", |_| None),
            (r"\bMONTH (\d{4})\b", |c| Some(day(&c[2], &c[1], "1")?.to_string())),
            (r"\ben (\d{4})\b", |c| Some(ymd(&c[1], "1", "1")?.to_string())),
            // Dates told from the day of writing.
            (r"\baujourd['’]hui\b", |_| from_now(0)),
            (r"\bavant-hier\b", |_| from_now(-2)),
            (r"\bhier\b", |_| from_now(-1)),
            (r"\bdemain\b", |_| from_now(1)),
            (r"\baprès-demain\b", |_| from_now(2)),
            (r"\bDAY prochain\b", |c| weekday(&c[1], true)),
            (r"\bDAY dernier\b", |c| weekday(&c[1], false)),
            (r"\bDAY\b", |c| weekday(&c[1], true)),
            (r"\bil y a NUMBER (jours?|semaines?|mois|ans?)\b", |c| moved(&c[1], &c[2], -1)),
            (r"\bdans NUMBER (jours?|semaines?|mois|ans?)\b", |c| moved(&c[1], &c[2], 1)),
            (r"\bla semaine (?:prochaine|dernière)\b", |_| None),
            (r"\ble mois (?:prochain|dernier)\b", |_| None),
            (r"\bl['’]an(?:née)? (?:prochaine?|dernière?)\b", |_| None),
            // Clock times.
            (r"\bà midi\b", |_| Some(format!("{}T12:00", reference().date()))),
            (r"\bà minuit\b", |_| Some(format!("{}T00:00", reference().date()))),
            (r"\b(\d{1,2}) ?(?:h|heures) ?(\d{2})\b", |c| clock(reference().date(), c, 1)),
            (r"\bà (\d{1,2}) (?:h|heures)\b", |c| Some(format!("{}T{:0>2}:00", reference().date(), &c[1]))),
            (r"\b(\d{1,2}):(\d{2})\b", |c| clock(reference().date(), c, 1)),
            // Durations.
            (r"\bNUMBER heures? et demie\b", |c| Some(format!("PT{}M", number(&c[1])? * 60 + 30))),
            (r"\bNUMBER heures?\b", |c| Some(format!("PT{}M", number(&c[1])? * 60))),
            (r"\bNUMBER minutes?\b", |c| Some(format!("PT{}M", number(&c[1])?))),
            (r"\bNUMBER (jours?|semaines?|mois|ans?)\b", |c| Some(format!("P{}{}", number(&c[1])?, unit(&c[2])))),
            // Amounts.
            (r"\bFIGURE SIZE d['’]euros\b", |c| amount(&c[1], &c[2], "EUR")),
            (r"\bFIGURE SIZE de dollars\b", |c| amount(&c[1], &c[2], "USD")),
            (r"\bNUMBER SIZE d['’]euros\b", |c| amount(&number(&c[1])?.to_string(), &c[2], "EUR")),
            (r"\bFIGURE[\s\u{a0}\u{202f}]?€", |c| amount(&c[1], "", "EUR")),
            (r"\bFIGURE[\s\u{a0}\u{202f}]euros?\b", |c| amount(&c[1], "", "EUR")),
            (r"\bFIGURE[\s\u{a0}\u{202f}]dollars?\b", |c| amount(&c[1], "", "USD")),
            (r"\bFIGURE[\s\u{a0}\u{202f}]francs suisses\b", |c| amount(&c[1], "", "CHF")),
        ];
        let whole = |pattern: &str| {
            [("MONTH", MONTH), ("DAY", DAY), ("NUMBER", NUMBER), ("FIGURE", FIGURE), ("SIZE", SIZE)]
                .iter()
                .fold(format!("(?i){pattern}"), |pattern, (name, part)| pattern.replace(name, part))
        };
        Self(table.map(|(pattern, make)| (Regex::new(&whole(pattern)).expect("a pattern of the table"), make)).into())
    }
}

impl Patterns {
    /// Every match that lies in no longer one, with its value where there is one.
    pub fn read(&self, text: &str) -> Vec<(Range<usize>, Option<Found>)> {
        let mut all = Vec::new();
        for (pattern, make) in &self.0 {
            all.extend(pattern.captures_iter(text).filter_map(|c| Some((c.get(0)?.range(), make(&c)))));
        }
        all.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let mut end = 0;
        all.retain(|(range, _)| {
            let out = range.start >= end;
            end = end.max(range.end);
            out
        });
        all
    }
}

fn ymd(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

fn day(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let months = MONTH.trim_matches(['(', ')']).split('|');
    let at = months.zip(1u32..).find(|(name, _)| *name == month.to_lowercase())?.1;
    NaiveDate::from_ymd_opt(year.parse().ok()?, at, day.parse().ok()?)
}

/// A day with the clock time of two groups, of which the second may be missing.
fn clock(day: NaiveDate, c: &Captures<'_>, hour: usize) -> Option<Found> {
    Some(format!("{day}T{:0>2}:{}", &c[hour], c.get(hour + 1).map_or("00", |m| m.as_str())))
}

fn from_now(days: i64) -> Option<Found> {
    Some((reference().date() + chrono::TimeDelta::days(days)).to_string())
}

/// The next day of that name, or the last.
fn weekday(name: &str, next: bool) -> Option<Found> {
    let at = DAY.trim_matches(['(', ')']).split('|').position(|d| d == name.to_lowercase())? as i64;
    let ahead = (at - i64::from(reference().weekday().num_days_from_monday())).rem_euclid(7);
    from_now(if next { ahead } else { ahead - 7 })
}

fn number(word: &str) -> Option<u32> {
    let words = ["un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];
    let more = [
        ("une", 1),
        ("douze", 12),
        ("quinze", 15),
        ("vingt", 20),
        ("trente", 30),
        ("quarante", 40),
        ("quarante-cinq", 45),
        ("cinquante", 50),
    ];
    let word = word.to_lowercase();
    word.parse()
        .ok()
        .or_else(|| words.iter().zip(1..).find(|(w, _)| **w == word).map(|(_, n)| n))
        .or_else(|| more.iter().chain(&[("soixante", 60), ("cent", 100)]).find(|(w, _)| *w == word).map(|(_, n)| *n))
}

fn unit(word: &str) -> char {
    match word.chars().next() {
        Some('j') => 'D',
        Some('s') => 'W',
        Some('m') => 'M',
        _ => 'Y',
    }
}

/// The day so many units before or after.
fn moved(count: &str, of: &str, way: i64) -> Option<Found> {
    let (now, count) = (reference().date(), number(count)?);
    let months = match unit(of) {
        'M' => count,
        'Y' => count * 12,
        unit => {
            let days = Days::new(u64::from(if unit == 'W' { count * 7 } else { count }));
            return Some((if way < 0 { now - days } else { now + days }).to_string());
        }
    };
    Some((if way < 0 { now - Months::new(months) } else { now + Months::new(months) }).to_string())
}

fn amount(figure: &str, size: &str, currency: &str) -> Option<Found> {
    let plain: String = figure.chars().filter(|c| c.is_ascii_digit() || *c == ',').collect();
    let value: f64 = plain.replace(',', ".").parse().ok()?;
    let times = match size.to_lowercase().trim_end_matches('s') {
        "mille" => 1e3,
        "million" => 1e6,
        "milliard" => 1e9,
        _ => 1.0,
    };
    Some(format!("{} {currency}", value * times))
}
