//! From when a delay runs: the complement that names its start, dated or not.

use chrono::NaiveDate;

use crate::calendar::{DateValue, Timex};
use crate::clause::{Leaning, is_condition, leaning};
use crate::document::Reference;
use crate::fold::with_folded;
use crate::grammar::{Frame, View};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, hash};
use crate::model::Value;
use crate::token::{Shape, Token};

/// A start found beside a delay.
#[derive(Debug, PartialEq)]
pub(super) enum StartFound {
    /// Nothing is said.
    Unsaid,
    /// On that day.
    Dated(NaiveDate),
    /// With something that the text does not date.
    Named(String),
}

/// How many letters a stem has.
const LETTERS: usize = 5;

/// The stem by which a noun and its participle are one (« notification », « notifiée »).
pub(super) fn stem(text: &str, token: &Token) -> u64 {
    let text = text.get(token.start..token.end).unwrap_or_default().as_bytes();
    match text.first_chunk::<LETTERS>() {
        Some(first) if first.is_ascii() => hash(&first.map(|b| b.to_ascii_lowercase())),
        _ => with_folded(std::str::from_utf8(text).unwrap_or_default(), |word| hash(word.get(..LETTERS).unwrap_or(word))),
    }
}

/// The day that an item stands for, where it is one day.
fn day_of(value: Option<&Option<Value>>) -> Option<NaiveDate> {
    match value?.as_ref()? {
        Value::Time(time) => match time.timex {
            Timex::Date(date @ DateValue::Day { .. }) | Timex::Time { date: Some(date), .. } => date.first_day(),
            _ => None,
        },
        _ => None,
    }
}

/// The start named after the delay that ends at token `at`.
pub(super) fn start(view: &View<'_>, at: usize, backward: bool, values: &[Option<Value>], dated: &[(u64, NaiveDate)]) -> StartFound {
    // « À compter du 1er mars, elle a dix jours »: the complement may open the sentence.
    let fronted = || complement(view, 0, false).filter(|&first| !backward && view.word(0) == b"a" && first < at);
    // « ont deux mois pour se déclarer, à compter de la publication »: what they have them for stands between.
    let purposed = || {
        let from = (at..view.tokens.len().min(at + 2)).find(|&i| view.word(i) == b"pour")?;
        (from + 1..view.tokens.len().min(from + 12))
            .take_while(|&i| !view.tokens[i].is(Class::STOP))
            .find(|&i| view.word(i) == b"a" && matches!(view.word(i + 1), b"compter" | b"partir" | b"dater"))
            .and_then(|i| complement(view, i, false))
    };
    let Some(first) = complement(view, at, backward).or_else(fronted).or_else(|| purposed().filter(|_| !backward)) else {
        return StartFound::Unsaid;
    };
    let end = noun_group_end(view, first);
    // A date in the complement, or in the apposition behind it.
    let mut limit = end;
    let apposed = view.tokens.get(end + 1).is_some_and(|t| !t.is(Class::PREP.with(Class::COORD)));
    if view.word(end) == b"," && apposed {
        limit = (end + 1..view.tokens.len().min(end + 9))
            .find(|&i| view.tokens[i].is(Class::PUNCT.with(Class::STOP)))
            .unwrap_or(view.tokens.len().min(end + 9));
    }
    let inside = view.items.iter().enumerate().filter(|(_, item)| (first..limit.max(end)).contains(&(item.first as usize)));
    if let Some(day) = inside.filter_map(|(i, _)| day_of(values.get(i))).next() {
        return StartFound::Dated(day);
    }
    let group = &view.tokens[first..end];
    if group.iter().any(|t| t.is(Class::DEM)) {
        let known = group.iter().map(|t| stem(view.text, t)).find_map(|stem| dated.iter().find(|(s, _)| *s == stem));
        if let Some((_, day)) = known {
            return StartFound::Dated(*day);
        }
    }
    let words = view.text(first, end);
    if words.is_empty() { StartFound::Unsaid } else { StartFound::Named(unfused(view, first, words)) }
}

/// The first token of the complement, past « à compter de », « suivant », « de ».
fn complement(view: &View<'_>, at: usize, backward: bool) -> Option<usize> {
    let word = |i: usize| view.word(at + i);
    if backward {
        // The frame took « avant l' » in; the event named begins at its determiner.
        return Some(at.saturating_sub(1));
    }
    // « un mois, qui court à compter du »: it runs.
    let runs = |i: usize| matches!(word(i), b"courant" | b"court" | b"courra") || word(i) == b"qui" && word(i + 1) == b"court";
    let counted = |i: usize| matches!(word(i), b"," | b"au" | b"moins" | b"maximum" | b"plus" | b"ouvres" | b"ouvrables" | b"francs");
    let skip = (0..3).find(|&i| !runs(i) && !counted(i)).unwrap_or(3);
    let word = |i: usize| view.word(at + skip + i);
    let accented = |i: usize| view.tokens.get(i).is_some_and(|t| t.shape.has(Shape::ACCENT));
    let first = at + skip;
    match (word(0), word(1), word(2)) {
        (b"a", b"compter" | b"partir" | b"dater", b"de") => Some(first + 3),
        (b"a", b"compter" | b"partir" | b"dater", b"du" | b"des") => Some(first + 2),
        (b"suivant" | b"apres", ..) => Some(first + 1),
        // « à 60 jours date de facture », « à réception de la marchandise ».
        (b"date", b"de" | b"d", _) => Some(first),
        (b"a", ..) if view.text(first + 1, first + 2).starts_with("récept") => Some(first + 1),
        (b"qui", b"suit" | b"suivent" | b"suivront" | b"suivra", _) => Some(first + 2),
        (b"de", b"la" | b"le" | b"cette" | b"leur" | b"sa" | b"son" | b"un" | b"une", _) if skip == 0 => Some(first + 1),
        // « dix jours dès la réception » names its start behind it; « un mois dû » names none.
        (b"des", ..) if skip == 0 && accented(first) => Some(first + 1),
        (b"du" | b"des", ..) if skip == 0 && !accented(first) => Some(first),
        _ => None,
    }
}

/// Where the noun group that begins at `first` ends.
fn noun_group_end(view: &View<'_>, first: usize) -> usize {
    let stops = |i: usize| {
        let t = &view.tokens[i];
        t.is(Class::STOP.with(Class::SUBORD).with(Class::QUOTE))
            || t.is(Class::PUNCT)
            || matches!(view.word(i), b"pour" | b"faute" | b"sous" | b"a" | b"sauf" | b"sans" | b"et" | b"est" | b"sont" | b"par" | b"afin")
            || (t.is(Class::VERB)
                && view.index().entry(t.word).form.is_finite()
                && view.index().entry(t.word).form.is_third()
                && i > first + 1
                && view.tokens[i - 1].is(Class::PRON))
    };
    (first..view.tokens.len().min(first + 14)).find(|&i| stops(i)).unwrap_or(view.tokens.len().min(first + 14))
}

/// « du dépôt » names « le dépôt ».
fn unfused(view: &View<'_>, first: usize, words: &str) -> String {
    let article = match view.word(first) {
        b"du" => "le",
        b"des" => "les",
        _ => return words.to_owned(),
    };
    // As long as it is written, which may be longer than « du »: the fold takes « ᵈu » for it.
    format!("{article}{}", words.get(view.text(first, first + 1).len()..).unwrap_or_default())
}

/// The day of the act that grants the delay, where the sentence dates that act (« le 14 août, il a donné 90 jours »).
pub(super) fn granted_on(
    view: &View<'_>,
    at: usize,
    item: usize,
    values: &[Option<Value>],
    written: Option<Reference>,
) -> Option<NaiveDate> {
    const STEMS: [&[u8]; 25] = [
        b"accord", b"donn", b"laiss", b"octroy", b"impos", b"fix", b"ordonn", b"sign", b"interdi", b"decret", b"oblig", b"enjoi", b"somm",
        b"engag", b"promi", b"exig", b"condamn", b"demand", b"demeur", b"nomm", b"charg", b"enjoint", b"assur", b"annonc", b"invit",
    ];
    let grants = (0..at).any(|i| STEMS.iter().any(|s| view.word(i).starts_with(s)));
    if !grants {
        return None;
    }
    let framed = |i: usize| view.frames.iter().any(|f| matches!(f.frame, Frame::Deadline(d) if d.item == i));
    if leaning(view, at) == Leaning::Future && !recalled(view, at) {
        // « a, le 18 novembre, enjoint à X de », « s'était engagé le 4 juillet à », « a assuré hier que »: the day stands beside the act.
        let act = |i: usize| STEMS.iter().any(|s| view.word(i).starts_with(s)) && !view.word(i).ends_with(b"er");
        let apart = |from: usize| (from..at).any(|i| view.word(i) == b";");
        let beside = |i: usize| {
            if apart(view.items[i].last as usize) {
                return false;
            }
            let (first, last) = (view.items[i].first as usize, view.items[i].last as usize);
            (first.saturating_sub(3)..first).any(act) || (last..view.tokens.len().min(last + 3)).any(act)
        };
        let today = written.map(|w| w.date());
        return (0..item)
            .rev()
            .filter(|&i| !framed(i) && beside(i))
            .find_map(|i| day_of(values.get(i)))
            .filter(|day| today.is_none_or(|today| *day <= today));
    }
    (0..item).rev().filter(|&i| !framed(i)).find_map(|i| day_of(values.get(i)))
}

/// The day apposed to a notice without a verb (« à 30 jours, facture du 10 mars »).
pub(super) fn apposed(view: &View<'_>, at: usize, values: &[Option<Value>]) -> Option<NaiveDate> {
    if view.word(at) != b"," {
        return None;
    }
    let reach = at + 1..at + 9;
    view.items.iter().enumerate().filter(|(_, item)| reach.contains(&(item.first as usize))).find_map(|(i, _)| day_of(values.get(i)))
}

/// The day that a participle right behind the delay tells (« un préavis de trois mois notifié le 3 mars »).
pub(super) fn beside(view: &View<'_>, at: usize, values: &[Option<Value>]) -> Option<NaiveDate> {
    let token = view.tokens.get(at)?;
    let participle = token.is(Class::VERB) && view.index().entry(token.word).form.may_be(Tense::PastParticiple);
    if !participle {
        return None;
    }
    let reach = at + 1..at + 3;
    view.items.iter().enumerate().filter(|(_, item)| reach.contains(&(item.first as usize))).find_map(|(i, _)| day_of(values.get(i)))
}

/// The last day told before an item.
pub(super) fn told_before(item: usize, values: &[Option<Value>]) -> Option<NaiveDate> {
    (0..item).rev().find_map(|i| day_of(values.get(i)))
}

/// Whether the clause of a limit only looks back on it: an imperfect or pluperfect governs it.
pub(crate) fn recalled(view: &View<'_>, at: usize) -> bool {
    let form = |i: usize| view.index().entry(view.tokens[i].word).form;
    let governs = |i: &usize| {
        let preposition = view.word(*i) == b"a" && view.tokens[*i].shape.has(Shape::ACCENT);
        view.tokens[*i].is(Class::VERB) && !preposition && form(*i).is_finite() && form(*i).is_third()
    };
    let verb = (at.saturating_sub(14)..at).rev().find(governs);
    verb.is_some_and(|i| form(i).may_be(Tense::Imperfect) && !form(i).may_be(Tense::Present) && !is_condition(view, i))
}
