//! Lines that head a part of a document: the date, or the hour and the writer, of what follows.

use crate::calendar::{ClockValue, DateValue, Timex};
use crate::document::Reference;
use crate::fold::fold;
use crate::grammar::{Said, View};
use crate::lexicon::{Class, Key};
use crate::model::{TimeMention, Value};
use crate::resolve::{Context, resolve};
use crate::span::Span;
use crate::token::{Shape, Token};

/// A line that is nothing but a full date heads a part of the document: what follows is read from it.
pub(crate) fn heads(view: &View<'_>, context: &mut Context) -> bool {
    let [item, rest @ ..] = view.items else { return false };
    let Said::Time(said) = item.said else { return false };
    let breaks = |i: &usize| view.tokens[*i].shape.any(Shape::NEWLINE.union(Shape::PARA));
    let open = (1..=item.first as usize).rev().find(breaks).unwrap_or(0);
    let led = &view.tokens[open..item.first as usize];
    let clock = matches!(said.clock, Some(ClockValue::At(..)));
    // Only its line heads what follows.
    let line = (item.last as usize..view.tokens.len()).find(breaks).unwrap_or(view.tokens.len());
    let tail = &view.tokens[item.last as usize..line];
    let post = open == 0 && is_post(view, led, tail, context.header);
    let sent = is_sent(view, led, tail);
    let told = context.written.is_none() && !clock && is_dateline(view, led, item.span);
    if !sent && !post && !told && (open > 0 || led.len() > 2 && !clock) {
        return false;
    }
    let bare =
        led.len() <= 2 && led.iter().all(|t| !t.is_cap() || t.start == view.span().start) && tail.iter().all(|t| t.end - t.start <= 1);
    let bare = bare && !led.iter().any(|t| t.is(Class::NUM));
    let signed = clock && is_signed(view, led, tail);
    if !told && (rest.iter().any(|r| (r.first as usize) < line) || !(bare || signed || post || sent)) {
        return false;
    }
    // « 4 mai 2015. Un camion … »: a day with its full stop is told by whoever writes much later.
    if !told && said.clock.is_none() && tail.iter().any(|t| t.is(Class::STOP)) {
        return false;
    }
    let mut scratch = *context;
    scratch.written = None;
    scratch.forget();
    let whole = TimeMention::clone(match &resolve(&Said::Time(said), &mut scratch) {
        Some(Value::Time(time)) => time,
        _ => return false,
    });
    let reference = match whole.timex {
        Timex::Date(date @ DateValue::Day { .. }) => date.first_day().map(Reference::from),
        Timex::Time { date: Some(date @ DateValue::Day { .. }), clock: ClockValue::At(h, m, s) } => {
            date.first_day().and_then(|d| d.and_hms_opt(h % 24, m, s.min(59))).map(Reference::from)
        }
        _ => None,
    };
    // A dateline without a clock time under a known date of writing only repeats it.
    let known = context.written.is_some() && !context.header && !post && !sent;
    let Some(reference) = reference.filter(|r| r.time().is_some() || !known) else {
        return false;
    };
    context.written = Some(reference);
    context.header = true;
    context.forget();
    true
}

/// Whether what stands around the hour of a post only says whose it is: « Le 12/03/2021 à 18:40 - Lulu44 », « [lulu, le … à …] »,
/// « Posté par Lulu le … ».
fn is_signed(view: &View<'_>, led: &[Token], tail: &[Token]) -> bool {
    const FEW: usize = 7;
    let stops = |tokens: &[Token]| tokens.iter().any(|t| t.is(Class::STOP.with(Class::SUBORD)));
    let posted = |at: usize| ["poste", "publie", "ecrit", "envoye", "message", "par", "["].contains(&fold(view.text(at, at + 1)).as_str());
    // « Karim B. - 13 juin 2021, 12:45 »: names and strange words, then a mark.
    let strange = |t: &Token| !t.shape.has(Shape::WORD) || t.word == 0 || t.is(Class::FIRST.with(Class::TITLE)) || t.end - t.start <= 2;
    let marked = led.last().is_some_and(|t| !t.shape.has(Shape::WORD)) && led.iter().all(strange) && tail.is_empty();
    let opens = led.len() <= 2 || led.len() <= FEW && (marked || (0..led.len()).any(posted));
    let by = view.items.first().map_or(0, |i| i.last as usize);
    let parted = tail.first().is_none_or(|t| !t.shape.has(Shape::WORD) || view.key(by) == Key::Par || t.is_cap());
    opens && parted && tail.len() <= FEW && !stops(led) && !stops(tail)
}

/// « Marjo_38, le 16 novembre 2022 », « titi66 a écrit le 16 novembre 2022 : »: a line that begins with a nickname, which no name of a
/// person or place looks like; where posts went before, with any one word.
fn is_post(view: &View<'_>, led: &[Token], tail: &[Token], posts: bool) -> bool {
    const FEW: usize = 9;
    let small = |t: &Token| !t.shape.has(Shape::WORD) || t.end - t.start <= 2;
    // Most sentences begin with more, or go on behind their date: no more is asked of them.
    let Some(first) = led.first().filter(|_| led.len() <= FEW && tail.iter().all(small)) else { return false };
    // A nickname is one word for whoever writes it, whatever the marks in it.
    let line = view.text.get(first.start..led[led.len() - 1].end).unwrap_or_default();
    let nick = line.split(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | '(')).next().unwrap_or_default();
    let end = led.iter().take_while(|t| t.end <= first.start + nick.len()).count();
    let strange = nick.starts_with(char::is_alphabetic) && nick.contains(|c: char| c == '_' || c.is_ascii_digit());
    let writes =
        |t: &Token| ["ecrit", "dit", "poste", "publie"].contains(&fold(view.text.get(t.start..t.end).unwrap_or_default()).as_str());
    let parted = || led[end..].first().is_some_and(|t| !t.shape.has(Shape::WORD));
    (strange || posts && parted()) && led[end..].iter().all(|t| small(t) || writes(t))
}

/// « Date : 10 novembre 2022 », « Envoyé le : »: the line of a letter's head that says when it was sent.
fn is_sent(view: &View<'_>, led: &[Token], tail: &[Token]) -> bool {
    let [first, rest @ ..] = led else { return false };
    let colon = rest.last().is_some_and(|t| view.text.get(t.start..t.end) == Some(":"));
    let named = || ["date", "envoye", "sent"].contains(&fold(view.text.get(first.start..first.end).unwrap_or_default()).as_str());
    colon && rest.len() <= 2 && tail.is_empty() && named()
}

/// « Paris, le 3 mai 2021 (AFP) – Le maire … », « 3 mai 2021. – Le maire … »: a date that a dash parts from what an agency tells.
fn is_dateline(view: &View<'_>, led: &[Token], date: Span) -> bool {
    const FEW: usize = 5;
    let place = |t: &Token| t.is_cap() || !t.shape.has(Shape::WORD) || t.end - t.start <= 2;
    // « Le 3 mai 2021 – et non le 4 – » begins a sentence.
    let alone = led.is_empty() && !date.of(view.text).starts_with(|c: char| c.is_ascii_digit());
    let behind = view.text.get(date.end..).unwrap_or_default().trim_start();
    let closed = behind.strip_prefix('.');
    let behind = closed.unwrap_or(behind).trim_start();
    let source = behind.strip_prefix('(').and_then(|rest| rest.get(..rest.char_indices().nth(20)?.0)).and_then(|near| near.find(')'));
    let behind = source.map_or(behind, |at| behind[at + 2..].trim_start());
    let mut marks = behind.chars();
    let dash = marks.next().is_some_and(|c| matches!(c, '-' | '–' | '—')) && marks.next().is_some_and(char::is_whitespace);
    // « 3 mai 2021 - 4 juin 2021 » goes on to another day; « 3 mai 2021. – 30 personnes … » does not.
    let stretch = closed.is_none() && source.is_none() && marks.as_str().trim_start().starts_with(|c: char| c.is_ascii_digit());
    dash && !stretch && !alone && led.len() <= FEW && led.iter().all(place)
}
