//! Every simple form of a French verb, from its infinitive.

use super::er;
use super::family::{self, Family};
use super::form::{Form, Tense};
use super::paradigm::{FUTURE, IMPERFECT, Out, PAST_ER, SUBJUNCTIVE, Surface};

const FINIR: [&str; 6] = ["is", "is", "it", "issons", "issez", "issent"];
const VENDRE: [&str; 6] = ["s", "s", "", "ons", "ez", "ent"];
const IN: [&str; 6] = ["ins", "ins", "int", "înmes", "întes", "inrent"];
const I: [&str; 6] = ["is", "is", "it", "îmes", "îtes", "irent"];
const U: [&str; 6] = ["us", "us", "ut", "ûmes", "ûtes", "urent"];

/// Gives every simple form of `verb`, an infinitive in full spelling, and says whether its paradigm is known.
///
/// A surface form comes once for each of its readings; rival spellings (« paie, paye », « connaît, connait ») all come.
pub(crate) fn conjugate(verb: &str, each: &mut dyn FnMut(Surface<'_>, Form)) -> bool {
    run(verb, &mut Out::new(false, each))
}

/// The same of the forms that texts tell, see [`Form::is_told`].
pub(crate) fn conjugate_told(verb: &str, each: &mut dyn FnMut(Surface<'_>, Form)) -> bool {
    run(verb, &mut Out::new(true, each))
}

fn run(verb: &str, out: &mut Out<'_>) -> bool {
    if let Some((prefix, family)) = family::of(verb) {
        irregular(verb, prefix, family, out);
    } else if let Some(stem) = verb.strip_suffix("er") {
        er::conjugate(verb, stem, out);
    } else if let Some(stem) = verb.strip_suffix("ir").filter(|stem| !stem.ends_with('o')) {
        finir(verb, stem, out);
    } else if let Some(stem) = verb.strip_suffix("re").filter(|stem| stem.ends_with('d')) {
        vendre(verb, stem, out);
    } else {
        return false;
    }
    true
}

/// The regular second group: « finir ».
fn finir(verb: &str, stem: &str, out: &mut Out<'_>) {
    out.infinitive(verb);
    out.rebase(&[stem]);
    out.six(Tense::Present, "", &FINIR);
    out.imperfect("iss");
    out.six(Tense::PastSimple, "", &I);
    out.future("ir");
    out.six(Tense::Subjunctive, "iss", &SUBJUNCTIVE);
    for index in [1, 3, 4] {
        out.put("", FINIR[index], Form::finite(Tense::Imperative, index));
    }
    out.participle("i", "ie");
}

/// The regular verbs in -dre: « vendre », « répondre », « perdre ».
fn vendre(verb: &str, stem: &str, out: &mut Out<'_>) {
    out.infinitive(verb);
    out.rebase(&[stem]);
    out.six(Tense::Present, "", &VENDRE);
    out.imperfect("");
    out.six(Tense::PastSimple, "", &I);
    out.future("r");
    out.six(Tense::Subjunctive, "", &SUBJUNCTIVE);
    for index in [1, 3, 4] {
        out.put("", VENDRE[index], Form::finite(Tense::Imperative, index));
    }
    out.participle("u", "ue");
}

/// A family of irregular verbs: what its row does not say follows from the present.
fn irregular(verb: &str, prefix: &str, family: &Family, out: &mut Out<'_>) {
    out.infinitive(verb);
    out.rebase(&[prefix]);
    let present = words(family.present);
    for (index, word) in present.iter().enumerate().filter(|(_, word)| **word != "-") {
        out.put(word, "", Form::finite(Tense::Present, index));
    }
    imperative(family, &present, out);
    let nous = present[3].strip_suffix("ons").unwrap_or("");
    let third_only = present[0] == "-";
    let imperfect = if family.imperfect.is_empty() { nous } else { family.imperfect };
    tense(out, Tense::Imperfect, imperfect, &IMPERFECT, third_only);
    if !third_only || !family.gerund.is_empty() {
        let gerund = if family.gerund.is_empty() { imperfect } else { family.gerund };
        out.put(gerund, "ant", Form::nominal(Tense::PresentParticiple, false, false));
    }
    if let Some((stem, endings)) = past(family.past) {
        tense(out, Tense::PastSimple, stem, endings, third_only);
    }
    let infinitive = verb[prefix.len()..].trim_end_matches('e');
    let future = if family.future.is_empty() { infinitive } else { family.future };
    tense(out, Tense::Future, future, &FUTURE, third_only);
    tense(out, Tense::Conditional, future, &IMPERFECT, third_only);
    subjunctive(family, &present, imperfect, third_only, out);
    match family.participle.split_once('/') {
        Some((masculine, feminine)) => out.participle(masculine, feminine),
        None => {
            let stem = family.participle.strip_suffix('û').map(|stem| [stem, "u"].concat());
            let stem = stem.as_deref().unwrap_or(family.participle);
            out.participle(family.participle, &[stem, "e"].concat());
        }
    }
}

/// One tense of a family, the third singular alone for an impersonal verb.
fn tense(out: &mut Out<'_>, tense: Tense, stem: &str, endings: &[&str; 6], third_only: bool) {
    if third_only {
        out.put(stem, endings[2], Form::finite(tense, 2));
    } else {
        out.six(tense, stem, endings);
    }
}

/// The imperative: the present without its subject, « ouvre » and « va » without their s.
fn imperative(family: &Family, present: &[&str; 6], out: &mut Out<'_>) {
    let own: Option<Vec<&str>> = (!family.imperative.is_empty()).then(|| family.imperative.split(' ').collect());
    for (at, index) in [1, 3, 4].into_iter().enumerate() {
        let word = own.as_ref().map_or(present[index], |own| own[at]);
        let bare = word.strip_suffix('s').filter(|bare| at == 0 && (bare.ends_with('e') || *bare == "va"));
        if word != "-" {
            out.put(bare.unwrap_or(word), "", Form::finite(Tense::Imperative, index));
        }
    }
}

/// The subjunctive: two stems, or six words where even the endings are irregular.
fn subjunctive(family: &Family, present: &[&str; 6], imperfect: &str, third_only: bool, out: &mut Out<'_>) {
    if family.subjunctive.contains(' ') {
        for (index, word) in words(family.subjunctive).iter().enumerate() {
            out.put(word, "", Form::finite(Tense::Subjunctive, index));
        }
        return;
    }
    let ils = present[5].strip_suffix("ent").unwrap_or(imperfect);
    let (strong, weak) = match family.subjunctive.split_once('/') {
        Some(stems) => stems,
        None if family.subjunctive.is_empty() => (ils, imperfect),
        None => (family.subjunctive, family.subjunctive),
    };
    for (index, ending) in SUBJUNCTIVE.iter().enumerate().filter(|(at, _)| !third_only || *at == 2) {
        let stem = if index == 3 || index == 4 { weak } else { strong };
        out.put(stem, ending, Form::finite(Tense::Subjunctive, index));
    }
}

/// The stem and the endings of the past simple, read off its first person.
fn past(first: &'static str) -> Option<(&'static str, &'static [&'static str; 6])> {
    [("ins", &IN), ("is", &I), ("us", &U), ("ai", &PAST_ER)]
        .into_iter()
        .find_map(|(ending, endings)| Some((first.strip_suffix(ending)?, endings)))
}

/// Six words of a row; a dash stands for a form that does not exist.
fn words(row: &'static str) -> [&'static str; 6] {
    let mut six = ["-"; 6];
    for (slot, word) in six.iter_mut().zip(row.split(' ')) {
        *slot = word;
    }
    six
}
