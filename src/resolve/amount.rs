//! What stands around an amount of money: for what it is counted, what it is, and the amounts that borrow their currency.

use std::borrow::Cow;

use once_cell::sync::Lazy;
use rust_decimal::Decimal;

use crate::fold::{fold, with_folded};
use crate::grammar::{Item, Said, View};
use crate::kind::{AmountKind, Per};
use crate::lexicon::fr::amount::{ADJECTIVES, KINDS, TAXED, UNITS};
use crate::lexicon::{Class, QuickMap, hash};
use crate::model::Value;
use crate::money::{Amount, Currency, Hedge};
use crate::span::Span;
use crate::token::{Shape, Token};

/// How many tokens around an amount may say what it is.
const REACH: usize = 12;
/// The power of ten from which a bare number is an amount where its neighbours are.
const LARGE: u8 = 6;

/// Completes the amounts of a sentence with what stands around them.
pub(crate) fn complete(view: &View<'_>, values: &mut [Option<Value>]) {
    let mut last: Option<(usize, Amount)> = None;
    for (item, value) in view.items.iter().zip(values) {
        let Some(Value::Money(amount)) = value else { continue };
        amount.per = per(view, item);
        amount.of = behind(view, item).or_else(|| before(view, item, last));
        last = Some((item.last as usize, *amount));
    }
}

/// The folded word of a token: as it stands where that is its folded form.
fn word<'a>(view: &View<'a>, at: usize) -> Cow<'a, str> {
    let text = view.tokens.get(at).and_then(|t| view.text.get(t.start..t.end)).unwrap_or_default();
    let plain = text.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase());
    if plain { Cow::Borrowed(text) } else { Cow::Owned(fold(text)) }
}

fn of_table<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(words, _)| words.split(' ').any(|w| w == word)).map(|(_, value)| *value)
}

/// The words that say what an amount is: whole ones by their hash, and the beginnings of others.
struct Kinds {
    whole: QuickMap<u64, AmountKind>,
    stems: Vec<(&'static str, AmountKind)>,
    /// A bit for each letter that begins a stem.
    initials: u32,
}

static SAID: Lazy<Kinds> = Lazy::new(|| {
    let mut kinds = Kinds { whole: QuickMap::default(), stems: Vec::new(), initials: 0 };
    for (kind, words) in KINDS {
        for word in words.split(' ') {
            match word.strip_suffix('-') {
                Some(stem) => {
                    kinds.stems.push((stem, *kind));
                    kinds.initials |= initial(stem);
                }
                None => _ = kinds.whole.entry(hash(word.as_bytes())).or_insert(*kind),
            }
        }
    }
    kinds
});

/// The bit of a word's first letter; all of them where an accent hides it.
fn initial(word: &str) -> u32 {
    match word.as_bytes().first() {
        Some(b) if b.is_ascii_alphabetic() => 1 << (b & 31),
        _ => u32::MAX,
    }
}

/// What the word at a token says an amount beside it is.
fn kind_of(view: &View<'_>, at: usize) -> Option<AmountKind> {
    let token = view.tokens.get(at)?;
    let known = SAID.whole.get(&token.hash).copied();
    if known.is_some() || initial(view.text.get(token.start..)?) & SAID.initials == 0 {
        return known;
    }
    with_folded(view.text(at, at + 1), |word| SAID.stems.iter().find(|(stem, _)| word.starts_with(stem.as_bytes())).map(|(_, kind)| *kind))
}

/// « 45 M€ d'amende », « 3 milliards d'euros de chiffre d'affaires »: a noun right behind says it.
fn behind(view: &View<'_>, item: &Item) -> Option<AmountKind> {
    let at = item.last as usize;
    if !matches!(view.word(at), b"de" | b"d") {
        return None;
    }
    if *word(view, at + 1) == *"chiffre" { Some(AmountKind::Turnover) } else { kind_of(view, at + 1) }
}

/// « une amende de », « valorisé à »: the nearest word before it that says it, or what the amount that it is set against is.
fn before(view: &View<'_>, item: &Item, last: Option<(usize, Amount)>) -> Option<AmountKind> {
    let first = item.first as usize;
    let floor = last.map_or(0, |(end, _)| end).max(first.saturating_sub(REACH));
    for at in (floor..first).rev() {
        let token = &view.tokens[at];
        if token.is(Class::STOP) || view.word(at) == b";" {
            return None;
        }
        // « un plan d'aide »: what a capital begins or figures fill says nothing.
        let found = token.shape.has(Shape::WORD).then(|| kind_of(view, at)).flatten();
        if found.is_some() {
            return found;
        }
    }
    let (end, other) = last.filter(|(end, _)| *end >= floor)?;
    let set_against = |at: usize| {
        matches!(view.word(at), b"," | b"contre" | b"et" | b"ou" | b"puis" | b"apres" | b"a" | b"soit" | b"(")
            || *word(view, at) == *"contre"
    };
    (first - end <= 4 && (end..first).all(set_against)).then_some(other.of).flatten()
}

/// For what an amount is counted.
fn per(view: &View<'_>, item: &Item) -> Option<Per> {
    let mut at = item.last as usize;
    let mut lead = word(view, at);
    while TAXED.contains(&&*lead) {
        at += 1;
        lead = word(view, at);
    }
    if let Some(per) = of_table(ADJECTIVES, &lead) {
        return Some(per);
    }
    let (noun, loose) = match &*lead {
        "par" | "/" => (at + 1, false),
        "le" | "la" | "l" | "du" => (at + 1, true),
        "de" if matches!(view.word(at + 1), b"le" | b"la") => (at + 2, true),
        _ => return None,
    };
    let text = word(view, noun);
    // « m² » may be one token or two.
    let raised = view.tokens.get(noun + 1).filter(|t| t.shape.has(Shape::GLUED)).map(|_| word(view, noun + 1));
    let unit = match (&*text, raised.as_deref()) {
        ("m", Some("²" | "2")) => Some(Per::SquareMetre),
        ("m", Some("³" | "3")) => Some(Per::CubicMetre),
        _ => of_table(UNITS, text.strip_prefix("l'").unwrap_or(&text)),
    }?;
    // « payera 30 euros le mois prochain » is no price of a month; « 30 euros le mois. » is.
    let spell = matches!(unit, Per::Day | Per::Night | Per::Week | Per::Month | Per::Quarter | Per::HalfYear | Per::Year | Per::Person);
    let ends = view.tokens.get(noun + 1).is_none_or(|t| t.is(Class::STOP.with(Class::PUNCT)));
    let fused = lead == "du" || lead == "de";
    (!loose || !spell || ends && !fused).then_some(unit)
}

/// The currency that a bare large number of a sentence may borrow.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Borrowed {
    /// The sentence that named it last, and the currency.
    last: Option<(usize, Currency)>,
}

impl Borrowed {
    /// The bare large numbers of a sentence that are amounts because the amount before them was: « contre 18 milliards l'an dernier ».
    ///
    /// The clause or the one before must name the currency, and nothing else must be counted in between.
    pub(crate) fn read(&mut self, view: &View<'_>, values: &[Option<Value>]) -> Vec<(Span, Amount)> {
        let mut found = Vec::new();
        let near = self.last.is_some_and(|(sentence, _)| sentence + 1 >= view.number);
        if !near && !values.iter().any(|v| matches!(v, Some(Value::Money(_)))) {
            return found;
        }
        let mut items = view.items.iter().zip(values).peekable();
        let mut known = self.last.filter(|(sentence, _)| sentence + 1 >= view.number).map(|(_, currency)| currency);
        let mut at = 0;
        while at < view.tokens.len() {
            if let Some((item, value)) = items.next_if(|(item, _)| item.first as usize <= at) {
                if let Some(Value::Money(amount)) = value {
                    known = Some(amount.currency);
                    self.last = Some((view.number, amount.currency));
                }
                at = at.max(item.last as usize);
                continue;
            }
            let token = &view.tokens[at];
            if token.is(Class::NUM) && token.power >= LARGE {
                match known.filter(|_| is_bare(view, at)) {
                    Some(currency) => {
                        let figure = Decimal::try_new(token.value, u32::from(token.scale)).unwrap_or_default();
                        found.push((Span::new(token.start, token.end), hedged(view, at, Amount::exactly(figure, currency))));
                        self.last = Some((view.number, currency));
                    }
                    // Something else is counted from here on.
                    None => {
                        known = None;
                        self.last = None;
                    }
                }
            }
            at += 1;
        }
        found
    }
}

/// Whether nothing that is counted stands behind a number, and no range ends in it.
fn is_bare(view: &View<'_>, at: usize) -> bool {
    let free = |t: &Token| {
        t.is(Class::STOP.with(Class::PUNCT).with(Class::COORD).with(Class::SUBORD))
            || t.is(Class::PREP) && !matches!(view.word(at + 1), b"de" | b"du" | b"des" | b"d")
    };
    let timed = view.items.iter().any(|i| i.first as usize == at + 1 && matches!(i.said, Said::Time(_) | Said::Set(_)));
    let ranged = at >= 2 && view.tokens[at - 2].is(Class::NUM);
    !ranged && (timed || view.tokens.get(at + 1).is_none_or(free))
}

/// The amount with the hedge said before it.
fn hedged(view: &View<'_>, at: usize, amount: Amount) -> Amount {
    let two = at.checked_sub(2).map(|i| (view.word(i), view.word(i + 1)));
    let one = at.checked_sub(1).map(|i| word(view, i));
    let hedge = match (two, one.as_deref()) {
        (_, Some("environ" | "quelque")) | (Some((b"pres", b"de")), _) => Some(Hedge::Approx),
        (Some((b"plus", b"de") | (b"au", b"moins")), _) => Some(Hedge::AtLeast),
        (Some((b"moins", b"de")), _) => Some(Hedge::AtMost),
        _ => None,
    };
    let (min, max) = match hedge {
        Some(Hedge::AtLeast) => (amount.min, None),
        Some(Hedge::AtMost) => (None, amount.max),
        _ => (amount.min, amount.max),
    };
    Amount { min, max, hedge, inferred: true, ..amount }
}
