//! What is computed fast, against what is computed slowly and plainly.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use frise::calendar::{Calendar, Holiday, Interval, easter};
use frise::timeline::allen::{Relation, relate};
use frise::{Decimal, Document, Extractor, Value};

/// A number in French words, as the spelling of 1990 hyphenates it or as it was written before.
fn words(n: u64, hyphens: bool) -> String {
    const SMALL: [&str; 17] = [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze",
        "quinze", "seize",
    ];
    const TENS: [&str; 7] = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];
    fn below_hundred(n: u64, last: bool) -> Vec<String> {
        match n {
            0..=16 => vec![SMALL[n as usize].to_owned()],
            17..=19 => vec!["dix".to_owned(), SMALL[n as usize - 10].to_owned()],
            20..=69 => {
                let mut said = vec![TENS[n as usize / 10].to_owned()];
                match n % 10 {
                    0 => {}
                    1 => said.extend(["et".to_owned(), "un".to_owned()]),
                    unit => said.push(SMALL[unit as usize].to_owned()),
                }
                said
            }
            71 => ["soixante", "et", "onze"].map(str::to_owned).to_vec(),
            70..=79 => [vec!["soixante".to_owned()], below_hundred(n - 60, last)].concat(),
            80 => vec!["quatre".to_owned(), if last { "vingts" } else { "vingt" }.to_owned()],
            _ => [vec!["quatre".to_owned(), "vingt".to_owned()], below_hundred(n - 80, last)].concat(),
        }
    }
    fn below_thousand(n: u64, last: bool) -> Vec<String> {
        let (hundreds, rest) = (n / 100, n % 100);
        let mut said = if hundreds > 1 { vec![SMALL[hundreds as usize].to_owned()] } else { Vec::new() };
        if hundreds > 0 {
            said.push(if hundreds > 1 && rest == 0 && last { "cents" } else { "cent" }.to_owned());
        }
        if rest > 0 || hundreds == 0 {
            said.extend(below_hundred(rest, last));
        }
        said
    }
    let (millions, thousands, rest) = (n / 1_000_000, n / 1000 % 1000, n % 1000);
    let mut said = Vec::new();
    if millions > 0 {
        said.extend(below_thousand(millions, true));
        said.push(if millions > 1 { "millions" } else { "million" }.to_owned());
    }
    if thousands > 1 {
        said.extend(below_thousand(thousands, false));
    }
    if thousands > 0 {
        said.push("mille".to_owned());
    }
    if rest > 0 || said.is_empty() {
        said.extend(below_thousand(rest, true));
    }
    if hyphens {
        return said.join("-");
    }
    // Before 1990: hyphens only below a hundred, and none around « et ».
    let mut text = String::new();
    for (at, word) in said.iter().enumerate() {
        let joint = match at.checked_sub(1).map(|before| said[before].as_str()) {
            None => "",
            Some("vingt" | "trente" | "quarante" | "cinquante" | "soixante" | "quatre" | "dix")
                if word != "et" && !word.starts_with("cent") && word != "mille" && !word.starts_with("million") =>
            {
                "-"
            }
            Some(_) => " ",
        };
        text += joint;
        text += word;
    }
    text
}

#[test]
fn the_reference_itself_writes_french() {
    for (n, old, new) in [
        (71, "soixante et onze", "soixante-et-onze"),
        (80, "quatre-vingts", "quatre-vingts"),
        (91, "quatre-vingt-onze", "quatre-vingt-onze"),
        (200, "deux cents", "deux-cents"),
        (1981, "mille neuf cent quatre-vingt-un", "mille-neuf-cent-quatre-vingt-un"),
        (80_000, "quatre-vingt mille", "quatre-vingt-mille"),
        (421_021, "quatre cent vingt et un mille vingt et un", "quatre-cent-vingt-et-un-mille-vingt-et-un"),
    ] {
        assert_eq!((words(n, false), words(n, true)), (old.to_owned(), new.to_owned()));
    }
}

/// Every number of a sentence, read back as the amount it was written for.
#[test]
fn numbers_in_words_are_the_numbers() {
    let extractor = Extractor::new();
    // All small ones, those around each turn of the language, and a walk through the rest.
    let turns = [1000, 1100, 2000, 10_000, 21_000, 71_000, 80_000, 99_000, 100_000, 200_000, 500_000, 999_000, 1_000_000];
    let near = turns.iter().flat_map(|turn| turn - 2..turn + 102).filter(|n| *n <= 1_000_000);
    let mut wrong = Vec::new();
    for n in (2..1_000).chain(near).chain((1_000..1_000_000).step_by(1_237)) {
        for hyphens in [false, true] {
            let text = format!("Elle a versé {} {}euros.", words(n, hyphens), if n == 1_000_000 { "d'" } else { "" });
            let document = Document::new(text.as_str());
            let extraction = extractor.extract(&document);
            let read: Vec<_> = extraction
                .mentions
                .iter()
                .filter_map(|m| if let Value::Money(amount) = &m.value { amount.exact() } else { None })
                .collect();
            if read != [Decimal::from(n)] {
                wrong.push(format!("{text} {read:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

/// The Sunday after the full moon of the Gregorian tables on or after 21 March, found by walking (Clavius).
fn easter_by_the_moon(year: i32) -> Option<NaiveDate> {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let (solar, lunar) = (3 * century / 4 - 12, (8 * century + 5) / 25 - 5);
    let mut epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
    if epact == 24 || epact == 25 && golden > 11 {
        epact += 1;
    }
    // The moon is full on the day of March, April counted on, that makes 44 with the epact; not before the equinox.
    let moon = if 44 - epact < 21 { 44 - epact + 30 } else { 44 - epact };
    let mut day = NaiveDate::from_ymd_opt(year, 3, 1)? + TimeDelta::days(i64::from(moon) - 1);
    loop {
        day = day.succ_opt()?;
        if day.weekday() == Weekday::Sun {
            return Some(day);
        }
    }
}

#[test]
fn easter_is_the_sunday_after_the_full_moon() {
    for year in 1583..=9999 {
        assert_eq!(easter(year), easter_by_the_moon(year), "{year}");
    }
}

#[test]
fn movable_feasts_keep_their_distance_and_holidays_their_number() {
    let plain = |year: i32, calendar: &Calendar| {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).expect("a year");
        first.iter_days().take_while(|d| d.year() == year).filter(|d| calendar.is_holiday(*d)).collect::<Vec<_>>()
    };
    for year in (1..=9999).step_by(97).chain([2008, 2160, 9999]) {
        let sunday = easter(year).expect("in range");
        for (feast, days) in [(Holiday::AshWednesday, -46), (Holiday::GoodFriday, -2), (Holiday::Ascension, 39), (Holiday::WhitMonday, 50)]
        {
            assert_eq!(feast.on(year), Some(sunday + TimeDelta::days(days)), "{feast} {year}");
        }
        let mothers = Holiday::MothersDay.on(year).expect("in range");
        let last = (25..=31).filter_map(|d| NaiveDate::from_ymd_opt(year, 5, d)).find(|d| d.weekday() == Weekday::Sun).expect("a Sunday");
        let moved = sunday + TimeDelta::days(49) == last;
        assert_eq!(mothers, if moved { last + TimeDelta::days(7) } else { last }, "{year}");
        for calendar in [Calendar::metropole(), Calendar::alsace_moselle(), Calendar::mayotte()] {
            assert_eq!(calendar.holidays(year), plain(year, &calendar), "{} {year}", calendar.name());
        }
    }
}

/// Allen's thirteen by their definitions, between stretches that last.
fn allen(a: (i64, i64), b: (i64, i64)) -> Vec<Relation> {
    let by: [(Relation, bool); 13] = [
        (Relation::Before, a.1 < b.0),
        (Relation::Meets, a.1 == b.0),
        (Relation::Overlaps, a.0 < b.0 && b.0 < a.1 && a.1 < b.1),
        (Relation::Starts, a.0 == b.0 && a.1 < b.1),
        (Relation::During, b.0 < a.0 && a.1 < b.1),
        (Relation::Finishes, b.0 < a.0 && a.1 == b.1),
        (Relation::Equals, a == b),
        (Relation::FinishedBy, a.0 < b.0 && a.1 == b.1),
        (Relation::Contains, a.0 < b.0 && b.1 < a.1),
        (Relation::StartedBy, a.0 == b.0 && b.1 < a.1),
        (Relation::OverlappedBy, b.0 < a.0 && a.0 < b.1 && b.1 < a.1),
        (Relation::MetBy, b.1 == a.0),
        (Relation::After, b.1 < a.0),
    ];
    by.into_iter().filter(|(_, holds)| *holds).map(|(relation, _)| relation).collect()
}

fn stretches(length: i64) -> impl Iterator<Item = (i64, i64)> {
    (0..length).flat_map(move |from| (from + 1..=length).map(move |to| (from, to)))
}

fn moment(day: i64) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2024, 2, 26).expect("a day").and_hms_opt(0, 0, 0).expect("midnight") + TimeDelta::days(day)
}

fn interval((from, to): (i64, i64)) -> Interval {
    Interval::new(moment(from), moment(to))
}

#[test]
fn relations_are_their_definitions() {
    for a in stretches(7) {
        for b in stretches(7) {
            assert_eq!(relate(&interval(a), &interval(b)).into_iter().collect::<Vec<_>>(), allen(a, b), "{a:?} {b:?}");
        }
    }
}

#[test]
fn an_end_that_is_not_known_leaves_what_every_end_would_give() {
    for a in stretches(4) {
        for b in stretches(4) {
            for mask in 1..16u8 {
                let hidden = |(from, to): (i64, i64), first: u8| Interval {
                    from: Some(moment(from)).filter(|_| mask & first == 0),
                    to: Some(moment(to)).filter(|_| mask & (first << 1) == 0),
                };
                // Every way to fill in what is hidden, on a wider line.
                let ways = |(from, to): (i64, i64), first: u8| {
                    let line = (-3..8i64).flat_map(|f| (f + 1..8).map(move |t| (f, t)));
                    line.filter(move |(f, t)| (mask & first > 0 || *f == from) && (mask & (first << 1) > 0 || *t == to)).collect::<Vec<_>>()
                };
                let mut possible: Vec<_> =
                    ways(a, 1).into_iter().flat_map(|x| ways(b, 4).into_iter().flat_map(move |y| allen(x, y))).collect();
                possible.sort_unstable();
                possible.dedup();
                match relate(&hidden(a, 1), &hidden(b, 4)) {
                    Some(relation) => assert_eq!(possible, [relation], "{a:?} {b:?} hidden {mask:04b}"),
                    None => assert!(possible.len() > 1, "{a:?} {b:?} hidden {mask:04b}: only {possible:?}"),
                }
            }
        }
    }
}

#[test]
fn intervals_overlap_contain_and_cover_as_their_days_do() {
    let days = |(from, to): (i64, i64)| (from..to).collect::<Vec<_>>();
    for a in stretches(7) {
        for b in stretches(7) {
            let (one, two) = (interval(a), interval(b));
            assert_eq!(one.overlaps(&two), days(a).iter().any(|d| days(b).contains(d)), "{a:?} {b:?}");
            // An instant meets what holds it and what begins or ends at it.
            let instant = interval((b.0, b.0));
            assert_eq!(one.overlaps(&instant), a.0 <= b.0 && b.0 <= a.1, "{a:?} at {}", b.0);
            assert_eq!(instant.overlaps(&one), one.overlaps(&instant));
            assert_eq!(instant.overlaps(&interval((a.1, a.1))), a.1 == b.0);
            let cover = one.cover(&two);
            assert_eq!(cover, interval((a.0.min(b.0), a.1.max(b.1))));
            for day in -1..9 {
                assert_eq!(one.contains(moment(day)), days(a).contains(&day));
                assert_eq!(Interval::since(moment(a.0)).contains(moment(day)), day >= a.0);
                assert_eq!(Interval::until(moment(a.0)).contains(moment(day)), day < a.0);
            }
        }
    }
}
