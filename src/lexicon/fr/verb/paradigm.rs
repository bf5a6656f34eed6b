//! A form under construction, and the endings that the groups share.

use super::form::{Form, Tense};
use crate::fold::Folded;

/// Endings of the imperfect and, behind the stem of the future, of the conditional.
pub(super) const IMPERFECT: [&str; 6] = ["ais", "ais", "ait", "ions", "iez", "aient"];
pub(super) const FUTURE: [&str; 6] = ["ai", "as", "a", "ons", "ez", "ont"];
/// Endings of the subjunctive, of both groups.
pub(super) const SUBJUNCTIVE: [&str; 6] = ["e", "es", "e", "ions", "iez", "ent"];
/// Endings of the past simple in -er.
pub(super) const PAST_ER: [&str; 6] = ["ai", "as", "a", "âmes", "âtes", "èrent"];

/// A surface form: its spelling in parts, and its folded letters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Surface<'a> {
    parts: [&'a str; 3],
    pub(crate) folded: &'a Folded,
}

impl Surface<'_> {
    /// Adds its spelling to a text.
    pub(crate) fn add_to(self, text: &mut String) {
        self.parts.iter().for_each(|part| text.push_str(part));
    }

    /// Its spelling.
    pub(crate) fn text(self) -> String {
        self.parts.concat()
    }
}

/// A form under construction: a fixed prefix, then a tail that changes.
pub(super) struct Out<'a> {
    prefix: String,
    folded: Folded,
    /// How many letters the prefix folds to.
    stem: usize,
    /// Whether only forms that texts tell are asked for.
    told: bool,
    each: &'a mut dyn FnMut(Surface<'_>, Form),
}

impl<'a> Out<'a> {
    /// Starts from nothing.
    pub(super) fn new(told: bool, each: &'a mut dyn FnMut(Surface<'_>, Form)) -> Self {
        Self { prefix: String::with_capacity(32), folded: Folded::EMPTY, stem: 0, told, each }
    }

    /// Changes the part that the next forms share.
    pub(super) fn rebase(&mut self, prefix: &[&str]) {
        self.prefix.clear();
        self.folded.truncate(0);
        for part in prefix {
            self.prefix.push_str(part);
            self.folded.push(part);
        }
        self.stem = self.folded.as_bytes().len();
    }

    /// Gives the form prefix + `stem` + `ending`, and its 1990 spelling where « aît », « oît » lose the hat.
    pub(super) fn put(&mut self, stem: &str, ending: &str, form: Form) {
        if self.told && !form.is_told() {
            return;
        }
        self.folded.truncate(self.stem);
        self.folded.push(stem);
        self.folded.push(ending);
        let surface = Surface { parts: [&self.prefix, stem, ending], folded: &self.folded };
        (self.each)(surface, form);
        if !stem.is_ascii() && stem.contains('î') {
            let text = surface.text();
            if let Some(at) = text.find("aît").or_else(|| text.find("oît")) {
                // It folds as the other does.
                let parts = [&text[..=at], "i", &text[at + 1 + 'î'.len_utf8()..]];
                (self.each)(Surface { parts, ..surface }, form);
            }
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

    /// Gives the infinitive.
    pub(super) fn infinitive(&mut self, verb: &str) {
        self.rebase(&[]);
        self.put(verb, "", Form::nominal(Tense::Infinitive, false, false));
    }
}
