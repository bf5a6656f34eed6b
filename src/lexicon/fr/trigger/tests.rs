//! The invariants of the trigger tables.

use std::collections::{HashMap, HashSet};

use super::{Head, SUPPORT, SUPPORT_SUBJECT, Trigger, all};
use crate::kind::EventKind;
use crate::lexicon::fr::verb::conjugate;

/// Whether `form` stands in `sentence` as whole words.
fn contains(sentence: &str, form: &str) -> bool {
    let sentence = sentence.to_lowercase().replace('’', "'");
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
    sentence.match_indices(form).any(|(at, _)| edge(sentence[..at].chars().next_back()) && edge(sentence[at + form.len()..].chars().next()))
}

fn stands_in(trigger: &Trigger, sentence: &str) -> bool {
    let mut found = false;
    assert!(trigger.forms(&mut |form, _| found |= contains(sentence, form)), "{:?}", trigger.head);
    found
}

#[test]
fn each_example_holds_its_trigger() {
    let missing: Vec<_> = all().filter(|t| !stands_in(t, t.example)).map(|t| (t.head, t.example)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn each_refusal_holds_a_form_of_the_same_word() {
    let missing: Vec<_> = all()
        .filter(|t| !t.refusal.is_empty())
        .filter(|t| {
            let mut found = false;
            t.head.forms(&mut |form, _| found |= contains(t.refusal, form));
            !found
        })
        .map(|t| (t.head, t.refusal))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_noun_has_a_refusal() {
    let missing: Vec<_> = all().filter(|t| matches!(t.head, Head::Noun(_)) && t.refusal.is_empty()).map(|t| t.head).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_head_stands_twice_for_a_kind_and_condition() {
    let mut seen = HashSet::new();
    let twice: Vec<_> =
        all().filter(|t| !seen.insert((t.head, t.kind, format!("{:?}", t.frame.needs)))).map(|t| (t.head, t.kind)).collect();
    assert!(twice.is_empty(), "{twice:#?}");
}

#[test]
fn declared_homographs_are_forms() {
    let mut wrong = Vec::new();
    for trigger in all() {
        for declared in trigger.not_forms.iter().chain(trigger.ambiguous) {
            let mut found = false;
            trigger.head.forms(&mut |form, _| found |= form == *declared);
            if !found {
                wrong.push((trigger.head, *declared));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn support_verbs_conjugate() {
    for verb in SUPPORT.iter().chain(SUPPORT_SUBJECT) {
        assert!(conjugate(verb, &mut |_, _| {}), "{verb}");
    }
}

#[test]
fn every_kind_has_its_words() {
    let mut count: HashMap<EventKind, usize> = HashMap::new();
    for trigger in all() {
        *count.entry(trigger.kind).or_default() += 1;
    }
    for kind in EventKind::ALL {
        let given = count.get(kind).copied().unwrap_or(0);
        assert!(given >= 8, "{kind}: {given}");
    }
}

#[test]
fn the_reflexive_pronoun_is_a_matter_of_voice() {
    let se: Vec<_> = all().map(|t| t.head).filter(|h| h.as_str().starts_with("se ") || h.as_str().starts_with("s'")).collect();
    assert!(se.is_empty(), "{se:#?}");
}
