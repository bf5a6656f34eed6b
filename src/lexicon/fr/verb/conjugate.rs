//! Every simple form of a French verb, from its infinitive.

use super::er;
use super::family::{self, Family};
use super::form::{Form, Tense};

const IMPERFECT: [&str; 6] = ["ais", "ais", "ait", "ions", "iez", "aient"];
const FUTURE: [&str; 6] = ["ai", "as", "a", "ons", "ez", "ont"];
/// Endings of the subjunctive, of both groups.
pub(super) const SUBJUNCTIVE: [&str; 6] = ["e", "es", "e", "ions", "iez", "ent"];
const FINIR: [&str; 6] = ["is", "is", "it", "issons", "issez", "issent"];
const VENDRE: [&str; 6] = ["s", "s", "", "ons", "ez", "ent"];
const IN: [&str; 6] = ["ins", "ins", "int", "înmes", "întes", "inrent"];
const I: [&str; 6] = ["is", "is", "it", "îmes", "îtes", "irent"];
const U: [&str; 6] = ["us", "us", "ut", "ûmes", "ûtes", "urent"];
/// Endings of the past simple in -er.
pub(super) const PAST_ER: [&str; 6] = ["ai", "as", "a", "âmes", "âtes", "èrent"];

/// Gives every simple form of `verb`, an infinitive in full spelling, and says whether its paradigm is known.
///
/// A surface form comes once for each of its readings; rival spellings (« paie, paye », « connaît, connait ») all come.
pub(crate) fn conjugate(verb: &str, each: &mut impl FnMut(&str, Form)) -> bool {
    if let Some((prefix, family)) = family::of(verb) {
        irregular(verb, prefix, family, &mut Out::new(prefix, each));
    } else if let Some(stem) = verb.strip_suffix("er") {
        er::conjugate(verb, stem, &mut Out::new(stem, each));
    } else if let Some(stem) = verb.strip_suffix("ir").filter(|stem| !stem.ends_with('o')) {
        finir(verb, &mut Out::new(stem, each));
    } else if let Some(stem) = verb.strip_suffix("re").filter(|stem| stem.ends_with('d')) {
        vendre(verb, &mut Out::new(stem, each));
    } else {
        return false;
    }
    true
}

/// A form under construction: a fixed prefix, then a tail that changes.
pub(super) struct Out<'a, F> {
    text: String,
    prefix: usize,
    each: &'a mut F,
}

impl<'a, F: FnMut(&str, Form)> Out<'a, F> {
    /// Starts from the part that all forms share.
    fn new(prefix: &str, each: &'a mut F) -> Self {
        let mut text = String::with_capacity(prefix.len() + 24);
        text.push_str(prefix);
        let prefix = text.len();
        Self { text, prefix, each }
    }

    /// Changes the part that the next forms share.
    pub(super) fn rebase(&mut self, prefix: &str) {
        self.text.clear();
        self.text.push_str(prefix);
        self.prefix = self.text.len();
    }

    /// Gives the form prefix + `stem` + `ending`, and its 1990 spelling where « aît », « oît » lose the hat.
    pub(super) fn put(&mut self, stem: &str, ending: &str, form: Form) {
        self.text.truncate(self.prefix);
        self.text.push_str(stem);
        self.text.push_str(ending);
        (self.each)(&self.text, form);
        let hat = |text: &str| text.find("aît").or_else(|| text.find("oît"));
        if let Some(at) = stem.contains('î').then(|| hat(&self.text)).flatten() {
            let plain = [&self.text[..=at], "i", &self.text[at + 1 + 'î'.len_utf8()..]].concat();
            (self.each)(&plain, form);
        }
    }

    /// Gives six persons of a tense.
    pub(super) fn six(&mut self, tense: Tense, stem: &str, endings: &[&str; 6]) {
        for (index, ending) in endings.iter().enumerate() {
            self.put(stem, ending, Form::finite(tense, index));
        }
    }

    /// Gives future and conditional on one stem that ends in r.
    pub(super) fn future(&mut self, stem: &str) {
        self.six(Tense::Future, stem, &FUTURE);
        self.six(Tense::Conditional, stem, &IMPERFECT);
    }

    /// Gives imperfect and present participle on one stem.
    pub(super) fn imperfect(&mut self, stem: &str) {
        self.six(Tense::Imperfect, stem, &IMPERFECT);
        self.put(stem, "ant", Form::nominal(Tense::PresentParticiple, false, false));
    }

    /// Gives the four forms of the past participle.
    pub(super) fn participle(&mut self, masculine: &str, feminine: &str) {
        let form = |feminine, plural| Form::nominal(Tense::PastParticiple, feminine, plural);
        let (plural, hatless) = match masculine.strip_suffix('û') {
            Some(stem) => (stem, "us"),
            None => (masculine, if masculine.ends_with('s') { "" } else { "s" }),
        };
        self.put(masculine, "", form(false, false));
        self.put(plural, hatless, form(false, true));
        self.put(feminine, "", form(true, false));
        self.put(feminine, "s", form(true, true));
    }

    /// Gives the infinitive, which the prefix may not be part of.
    pub(super) fn infinitive(&mut self, verb: &str) {
        let kept = self.text[..self.prefix].to_owned();
        self.rebase("");
        self.put(verb, "", Form::nominal(Tense::Infinitive, false, false));
        self.rebase(&kept);
    }
}

/// The regular second group: « finir ».
fn finir<F: FnMut(&str, Form)>(verb: &str, out: &mut Out<'_, F>) {
    out.infinitive(verb);
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
fn vendre<F: FnMut(&str, Form)>(verb: &str, out: &mut Out<'_, F>) {
    out.infinitive(verb);
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
fn irregular<F: FnMut(&str, Form)>(verb: &str, prefix: &str, family: &Family, out: &mut Out<'_, F>) {
    out.infinitive(verb);
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
fn tense<F: FnMut(&str, Form)>(out: &mut Out<'_, F>, tense: Tense, stem: &str, endings: &[&str; 6], third_only: bool) {
    if third_only {
        out.put(stem, endings[2], Form::finite(tense, 2));
    } else {
        out.six(tense, stem, endings);
    }
}

/// The imperative: the present without its subject, « ouvre » and « va » without their s.
fn imperative<F: FnMut(&str, Form)>(family: &Family, present: &[&str; 6], out: &mut Out<'_, F>) {
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
fn subjunctive<F: FnMut(&str, Form)>(family: &Family, present: &[&str; 6], imperfect: &str, third_only: bool, out: &mut Out<'_, F>) {
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
