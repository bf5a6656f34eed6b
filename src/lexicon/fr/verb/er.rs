//! The first group, « -er », and its changes of spelling.

use super::form::{Form, Tense};
use super::paradigm::{Out, PAST_ER, SUBJUNCTIVE};

const PRESENT: [&str; 6] = ["e", "es", "e", "ons", "ez", "ent"];

/// Verbs in -eler, -eter that take è before a mute syllable, by the end of their stem; the others double.
const GRAVE: &[&str] = &[
    "rachet", "gel", "pel", "model", "martel", "mantel", "harcel", "recel", "écartel", "cisel", "décel", "crochet", "halet", "furet",
    "corset",
];
/// Verbs in -eler, -eter that only double, also since the spelling reform of 1990.
const DOUBLE: &[&str] = &["appel", "jet", "interpel"];

/// How the stem of a verb changes before a mute e.
#[derive(Clone, Copy)]
enum Mute {
    /// « il parle ».
    Same,
    /// « il lève », also in the future.
    Grave(usize),
    /// « il cède », in the future « cédera » or « cèdera ».
    Acute(usize),
    /// « il jette ».
    Double,
    /// « il renouvelle, renouvèle ».
    DoubleOrGrave(usize),
    /// « il nettoie ».
    Yod,
    /// « il paie, paye ».
    YodOrSame,
}

/// Gives the forms of a verb in -er; `out` already holds the stem.
pub(super) fn conjugate(verb: &str, stem: &str, out: &mut Out<'_>) {
    out.infinitive(verb);
    out.rebase(&[stem]);
    before_i(out);
    match stem.as_bytes().last() {
        Some(b'c') => out.rebase(&[&stem[..stem.len() - 1], "ç"]),
        Some(b'g') => out.rebase(&[stem, "e"]),
        _ => {}
    }
    before_a(out);
    let mute = mute(stem);
    for changed in changed_stems(stem, mute).into_iter().flatten() {
        out.rebase(&changed);
        before_mute(out);
    }
    for changed in future_stems(stem, mute).into_iter().flatten() {
        let [a, b, c] = changed;
        out.rebase(&[a, b, c, if stem.ends_with("envoy") { "err" } else { "er" }]);
        out.future("");
    }
}

/// Forms whose ending begins with é, e sounded, or i.
fn before_i(out: &mut Out<'_>) {
    out.put("", "ez", Form::finite(Tense::Present, 4));
    out.put("", "ez", Form::finite(Tense::Imperative, 4));
    for tense in [Tense::Imperfect, Tense::Subjunctive] {
        out.put("", "ions", Form::finite(tense, 3));
        out.put("", "iez", Form::finite(tense, 4));
    }
    out.put("", PAST_ER[5], Form::finite(Tense::PastSimple, 5));
    out.participle("é", "ée");
}

/// Forms whose ending begins with a or o.
fn before_a(out: &mut Out<'_>) {
    out.put("", "ons", Form::finite(Tense::Present, 3));
    out.put("", "ons", Form::finite(Tense::Imperative, 3));
    for (index, ending) in [(0, "ais"), (1, "ais"), (2, "ait"), (5, "aient")] {
        out.put("", ending, Form::finite(Tense::Imperfect, index));
    }
    for (index, ending) in PAST_ER.iter().enumerate().take(5) {
        out.put("", ending, Form::finite(Tense::PastSimple, index));
    }
    out.put("", "ant", Form::nominal(Tense::PresentParticiple, false, false));
}

/// Forms whose ending is a mute e.
fn before_mute(out: &mut Out<'_>) {
    for index in [0, 1, 2, 5] {
        out.put("", PRESENT[index], Form::finite(Tense::Present, index));
        out.put("", SUBJUNCTIVE[index], Form::finite(Tense::Subjunctive, index));
    }
    out.put("", "e", Form::finite(Tense::Imperative, 1));
}

/// What the stem's last syllable does before a mute e.
fn mute(stem: &str) -> Mute {
    if stem.ends_with("ay") {
        return Mute::YodOrSame;
    }
    if stem.ends_with("oy") || stem.ends_with("uy") {
        return Mute::Yod;
    }
    let Some((at, vowel, tail)) = last_vowel(stem) else {
        return Mute::Same;
    };
    match (vowel, tail) {
        ('é', tail) if !tail.is_empty() => Mute::Acute(at),
        ('e', "l" | "t") if DOUBLE.iter().any(|end| stem.ends_with(end)) => Mute::Double,
        ('e', "l" | "t") if stem == "achet" || GRAVE.iter().any(|end| stem.ends_with(end)) => Mute::Grave(at),
        ('e', "l" | "t") => Mute::DoubleOrGrave(at),
        ('e', "b" | "c" | "d" | "g" | "m" | "n" | "p" | "r" | "s" | "v" | "vr") => Mute::Grave(at),
        _ => Mute::Same,
    }
}

/// The last vowel that sounds, where it stands, and the consonants after it (« gu », « qu » are consonants).
fn last_vowel(stem: &str) -> Option<(usize, char, &str)> {
    let sounding = stem.strip_suffix("gu").or_else(|| stem.strip_suffix("qu")).unwrap_or(stem);
    let vowel = |c: char| "aeiouyéèêëàâîïôûüœæ".contains(c);
    let (at, found) = sounding.char_indices().rev().find(|(_, c)| vowel(*c))?;
    Some((at, found, &stem[at + found.len_utf8()..]))
}

/// A stem in three parts.
type Stem<'a> = [&'a str; 3];

/// The stems before a mute e, one or two.
fn changed_stems(stem: &str, mute: Mute) -> [Option<Stem<'_>>; 2] {
    match mute {
        Mute::Same => [Some([stem, "", ""]), None],
        Mute::Grave(at) | Mute::Acute(at) => [Some(grave(stem, at)), None],
        Mute::Double => [Some(double(stem)), None],
        Mute::DoubleOrGrave(at) => [Some(double(stem)), Some(grave(stem, at))],
        Mute::Yod => [Some(yod(stem)), None],
        Mute::YodOrSame => [Some(yod(stem)), Some([stem, "", ""])],
    }
}

/// The stems of the future, one or two, without their « er ».
fn future_stems(stem: &str, mute: Mute) -> [Option<Stem<'_>>; 2] {
    if let Some(head) = stem.strip_suffix("envoy") {
        return [Some([head, "env", ""]), None];
    }
    match mute {
        Mute::Acute(at) => [Some([stem, "", ""]), Some(grave(stem, at))],
        _ => changed_stems(stem, mute),
    }
}

/// The stem with è in place of the e or é at `at`.
fn grave(stem: &str, at: usize) -> Stem<'_> {
    let vowel = stem[at..].chars().next().map_or(0, char::len_utf8);
    [&stem[..at], "è", &stem[at + vowel..]]
}

/// The stem with its last consonant doubled.
fn double(stem: &str) -> Stem<'_> {
    [stem, &stem[stem.len() - 1..], ""]
}

/// The stem with i in place of its final y.
fn yod(stem: &str) -> Stem<'_> {
    [&stem[..stem.len() - 1], "i", ""]
}
