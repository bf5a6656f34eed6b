//! One test walks every sense: its example must tell one of its kinds by one of its words, and its refusal must not.

use super::{Sense, all};
use crate::document::Document;
use crate::extractor::Extractor;
use crate::lexicon::fr::trigger;

/// Whether a text tells a kind of the sense by a form of one of its words.
fn tells(sense: &Sense, text: &str) -> bool {
    let document = Document::new(text).written("2020-08-04".parse().unwrap());
    let extraction = Extractor::new().extract(&document);
    let form_of = |word: &str| {
        trigger::all().any(|t| {
            let mut found = false;
            sense.heads.contains(&t.head.as_str()) && {
                t.head.forms(&mut |form, _| found |= form == word);
                found
            }
        })
    };
    extraction.events.iter().any(|e| sense.kinds.contains(&e.kind) && (sense.heads.is_empty() || form_of(&e.text.to_lowercase())))
}

#[test]
fn every_sense_holds_in_its_example_and_not_in_its_refusal() {
    let mut wrong = Vec::new();
    for sense in all() {
        if !tells(sense, sense.example) {
            wrong.push(format!("{:?} {:?} must tell « {} »", sense.kinds, sense.heads, sense.example));
        }
        if tells(sense, sense.refusal) {
            wrong.push(format!("{:?} {:?} must not tell « {} »", sense.kinds, sense.heads, sense.refusal));
        }
    }
    assert!(wrong.is_empty(), "{} of the senses are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_sense_has_an_entry() {
    let entry = |s: &&Sense| {
        let of = |kind| {
            trigger::all().any(|t| t.kind == kind && (s.heads.is_empty() || s.heads.contains(&t.head.as_str())) && (s.of)(t.frame.needs))
        };
        s.kinds.iter().all(|&kind| of(kind))
    };
    let none: Vec<_> = all().filter(|s| !entry(s)).map(|s| (s.kinds, s.heads)).collect();
    assert!(none.is_empty(), "{none:?}");
}
