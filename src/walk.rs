//! One test walks every rule: its examples must read as they say, in every spelling, and its refusals must not read.

use crate::document::Document;
use crate::extractor::Extractor;
use crate::fold::fold;
use crate::grammar::rules;
use crate::model::{Extraction, Value};
use crate::settings::Style;

const REFERENCE: &str = "2020-08-04";

/// Every reading of an extraction: rule, words, value.
fn readings(extraction: &Extraction<'_>) -> Vec<(String, String, String)> {
    let mut out = Vec::new();
    for mention in &extraction.mentions {
        let value = match &mention.value {
            Value::Time(time) => time.timex.to_string(),
            Value::Money(amount) => amount.to_string(),
            Value::Percent(percent) => match (percent.min, percent.max) {
                (Some(a), Some(b)) if a != b => format!("{a}–{b}"),
                (a, b) => a.or(b).map(|v| v.normalize().to_string()).unwrap_or_default(),
            },
            Value::Actor(_) => continue,
        };
        out.push((mention.rule.to_string(), mention.text.to_string(), value));
    }
    for deadline in &extraction.deadlines {
        out.push((deadline.rule.to_string(), deadline.text.to_string(), deadline.due.map(|d| d.to_string()).unwrap_or_default()));
    }
    for period in &extraction.periods {
        out.push(("period".to_owned(), period.text.to_string(), period.interval.to_string()));
    }
    out
}

fn read(text: &str, timeml: bool) -> Vec<(String, String, String)> {
    let document = Document::new(text).written(REFERENCE.parse().unwrap());
    let style = if timeml { Style::TimeMl } else { Style::Timeline };
    readings(&Extractor::builder().style(style).build().unwrap().extract(&document))
}

/// The letter and its combining mark (NFD), for the accented letters of French.
fn decomposed(c: char) -> String {
    let marks = [
        ('\u{301}', "éÉ", "eE"),
        ('\u{300}', "àèùÀÈÙ", "aeuAEU"),
        ('\u{302}', "âêîôûÂÊÎÔÛ", "aeiouAEIOU"),
        ('\u{308}', "ëïüËÏÜ", "eiuEIU"),
        ('\u{327}', "çÇ", "cC"),
    ];
    let found = marks
        .iter()
        .find_map(|(mark, from, to)| from.chars().position(|f| f == c).and_then(|at| to.chars().nth(at)).map(|base| (base, *mark)));
    found.map_or_else(|| c.to_string(), |(base, mark)| format!("{base}{mark}"))
}

/// The spellings in which a text must read alike.
fn spellings(text: &str) -> Vec<(&'static str, String)> {
    let plain: String =
        text.chars().map(|c| if c.is_alphabetic() && !c.is_ascii() { fold(&c.to_string()) } else { c.to_string() }).collect();
    vec![
        ("as written", text.to_owned()),
        ("typographic apostrophe", text.replace('\'', "’")),
        ("straight apostrophe", text.replace('’', "'")),
        ("no-break spaces", text.replace(' ', "\u{a0}")),
        ("narrow no-break spaces", text.replace(' ', "\u{202f}")),
        ("decomposed accents", text.chars().map(decomposed).collect()),
        ("without accents", plain.clone()),
        ("capitals", text.to_uppercase()),
        ("capitals without accents", plain.to_uppercase()),
    ]
}

/// Two stretches of words that differ in spelling only.
fn alike(a: &str, b: &str) -> bool {
    fold(a) == fold(b)
}

#[test]
fn every_example_reads_in_every_spelling() {
    let mut wrong = Vec::new();
    let examples =
        rules().flat_map(|card| card.examples.into_iter().map(move |(text, span, value)| (card.name, text, span, value, card.timeml)));
    for (name, text, span, value, timeml) in examples {
        for (how, spelled) in spellings(text) {
            // What only its capitals mark (« 20 Minutes ») is lost in capitals.
            if span.is_empty() && how.starts_with("capitals") {
                continue;
            }
            let found = read(&spelled, timeml);
            let ok = if span.is_empty() { found.is_empty() } else { found.iter().any(|(_, words, v)| alike(words, span) && v == value) };
            if !ok {
                wrong.push(format!("{name}, {how}: « {spelled} » should read « {span} » = {value}, reads {found:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of the readings are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn no_refusal_reads() {
    let wrong: Vec<String> = rules()
        .flat_map(|card| card.refusals.iter().map(move |text| (card.name, *text, card.timeml)))
        .filter_map(|(name, text, timeml)| {
            read(text, timeml)
                .into_iter()
                .find(|(rule, ..)| rule == name)
                .map(|found| format!("{name} must not read « {text} », reads {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
