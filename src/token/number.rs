//! Numbers: groups of digits, French number words and scale words merged into one token each.

use super::shape::{Shape, Token};
use crate::lexicon::{Class, Index, word_classes};

/// Merges each run of number tokens into one, in place.
pub(super) fn merge(text: &str, tokens: &mut Vec<Token>, index: &Index) {
    let Some(first) = tokens.iter().position(|t| t.is(Class::NUM.with(Class::SCALE).with(Class::UNIT))) else { return };
    let (mut kept, mut at) = (first, first);
    loop {
        // What is no number moves up together.
        let counts = |t: &Token| t.is(Class::NUM.with(Class::UNIT).with(Class::ROMAN));
        let next = tokens[at..].iter().position(counts).map_or(tokens.len(), |n| at + n);
        if kept < at {
            tokens.copy_within(at..next, kept);
        }
        (kept, at) = (kept + next - at, next);
        if at == tokens.len() {
            break;
        }
        let mut token = tokens[at];
        let mut used = 1;
        if token.is(Class::NUM) && !token.is(Class::FIGDATE) {
            used = if token.shape.has(Shape::WORD) { words(&tokens[at..], index, &mut token) } else { digits(&tokens[at..], &mut token) };
            if token.is(Class::NUM) {
                used += scale(&tokens[at + used..], index, &mut token);
                used += ordinal(&tokens[at + used..], index, &mut token);
            }
            if used > 1 {
                token.end = tokens[at + used - 1].end;
                token.class |= Class::MERGED;
            }
        } else if token.is(Class::UNIT) {
            roman(text, tokens, kept, at, index);
            token = tokens[at];
        }
        if token.is(Class::NUM.with(Class::ROMAN)) {
            token.shape.set(Shape::GIVEN);
        }
        tokens[kept] = token;
        kept += 1;
        at += used;
    }
    tokens.truncate(kept);
}

/// « 2 150 000 », « 1 234,56 »: how many tokens the groups of digits take.
fn digits(run: &[Token], token: &mut Token) -> usize {
    let width = |t: &Token| t.end - t.start;
    if !token.is(Class::DIGITS) || width(token) > 3 || token.value == 0 || run[0].class == Class::DIGITS {
        return 1;
    }
    let mut used = 1;
    let mut countless = false;
    while let Some(next) = run.get(used) {
        let gap = next.start - run[used - 1].end;
        let decimals = if next.is(Class::DECIMAL) { next.scale as usize + 1 } else { 0 };
        let plain = next.is(Class::DIGITS) && next.is(Class::NUM);
        if gap == 0 || gap > 3 || next.shape.any(Shape::NEWLINE) || !(plain || decimals > 0) || width(next) != 3 + decimals {
            break;
        }
        let Some(value) = 1000i64
            .checked_mul(10i64.pow(u32::from(next.scale)))
            .and_then(|k| token.value.checked_mul(k))
            .and_then(|v| v.checked_add(next.value))
            .filter(|_| !countless)
        else {
            // Its groups are no figures of their own: « 1 000 … 000 € » is no « 000 € ».
            countless = true;
            token.class = Class::DIGITS;
            used += 1;
            continue;
        };
        token.value = value;
        token.scale = next.scale;
        token.class = if decimals > 0 { Class::NUM | Class::DECIMAL } else { Class::NUM };
        used += 1;
        if decimals > 0 {
            break;
        }
    }
    used
}

/// « vingt-trois », « deux mille vingt et un », « quatre-vingt-dix-sept », « trois millions deux cent mille ».
fn words(run: &[Token], index: &Index, token: &mut Token) -> usize {
    let value_of = |t: &Token| i64::from(index.entry(t.word).num);
    let (mut total, mut current, mut last, mut used, mut taken) = (0i64, 0i64, 0i64, 0usize, 0usize);
    while let Some(next) = run.get(used) {
        if used > 0 && next.shape.any(Shape::NEWLINE.union(Shape::PARA)) && last == 0 {
            break;
        }
        if next.is(Class::COORD) && used > 0 && index.word(next.word) == b"et" {
            let after = run.get(used + 1).filter(|t| t.is(Class::NUM) && t.shape.has(Shape::WORD)).map_or(0, value_of);
            let tens = current % 100;
            if (after == 1 && (20..=90).contains(&tens) && tens % 10 == 0) || (after == 11 && tens == 60) {
                used += 1;
                continue;
            }
            break;
        }
        if next.is(Class::SCALE) && used > 0 && next.shape.has(Shape::WORD) {
            let power = value_of(next);
            let more = run.get(used + 1).is_some_and(|t| t.is(Class::NUM) && t.shape.has(Shape::WORD));
            if power < 6 || !more || total % 1_000_000 != 0 {
                break;
            }
            total = total.saturating_add(current.max(1).saturating_mul(10i64.pow(power as u32)));
            (current, last) = (0, 0);
            used += 1;
            taken = used;
            continue;
        }
        if !next.is(Class::NUM) || !next.shape.has(Shape::WORD) {
            break;
        }
        let v = value_of(next);
        let (tens, ones) = (current % 100, current % 10);
        match v {
            1000 if total % 1_000_000 == 0 => {
                total += current.max(1) * 1000;
                current = 0;
            }
            100 if current < 100 && (current == 0 || tens <= 19) => current = current.max(1) * 100,
            20 if tens == 4 && last == 4 => current += 76,
            20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 if tens == 0 => current += v,
            1..=9 if tens == 0 || (ones == 0 && tens >= 20) => current += v,
            7..=9 if last == 10 => current += v,
            10..=16 if tens == 0 || tens == 60 || tens == 80 => current += v,
            0 if used == 0 => {}
            _ => break,
        }
        last = v;
        used += 1;
        taken = used;
        if v == 0 {
            break;
        }
    }
    let taken = taken.max(1);
    token.value = total + current;
    let single = taken == 1 && token.is(Class::INDEF);
    if !single {
        token.class |= word_classes(token.value);
        token.class.0 &= !Class::INDEF.0;
    }
    taken
}

/// « vingt-sixième », « trente et unième »: a number in words and the ordinal that goes on with it; how many tokens it takes.
fn ordinal(rest: &[Token], index: &Index, token: &mut Token) -> usize {
    let tens = token.value % 100;
    let round = tens >= 20 && tens % 10 == 0;
    let is = |t: &Token| t.is(Class::ORD) && t.shape.has(Shape::WORD);
    let and = rest.first().is_some_and(|t| index.word(t.word) == b"et");
    let (next, used) = match rest {
        [_, next, ..] if and && round && index.word(next.word) == b"unieme" => (next, 2),
        [next, ..] if is(next) && next.shape.has(Shape::HYPHEN) => (next, 1),
        _ => return 0,
    };
    let last = i64::from(index.entry(next.word).num);
    if !token.shape.has(Shape::WORD) || !(1..=20).contains(&last) || !(round || tens == 10 && last >= 7 || tens == 4 && last == 20) {
        return 0;
    }
    token.value += if last == 20 { 76 } else { last };
    token.class = Class::ORD;
    token.shape.set(Shape::GIVEN);
    used
}

/// A scale word after a number: « 40 milliards », « 1,2 Md€ », « un million et demi »; how many tokens it takes.
fn scale(rest: &[Token], index: &Index, token: &mut Token) -> usize {
    let Some(next) = rest.first() else { return 0 };
    if next.shape.any(Shape::PARA) {
        return 0;
    }
    let letter = |t: &Token| matches!(index.word(t.word), b"m" | b"k") && !t.shape.any(Shape::DOTTED.union(Shape::ELIDED));
    let power = if next.is(Class::SCALE) {
        index.entry(next.word).num
    } else if next.shape.has(Shape::WORD) && letter(next) {
        let currency = rest.get(1).is_some_and(|t| t.is(Class::SYM) || (t.is(Class::CUR) && t.shape.has(Shape::GLUED)));
        if !currency {
            return 0;
        }
        if index.word(next.word) == b"m" { 6 } else { 3 }
    } else {
        return 0;
    };
    let power = power as u32;
    if u32::from(token.scale) > power {
        return 0;
    }
    let Some(value) = 10i64.checked_pow(power - u32::from(token.scale)).and_then(|k| token.value.checked_mul(k)) else { return 0 };
    token.value = value;
    token.scale = 0;
    token.power = power as u8;
    token.class = Class::NUM;
    let half = rest.get(1).is_some_and(|t| index.word(t.word) == b"et")
        && rest.get(2).is_some_and(|t| matches!(index.word(t.word), b"demi" | b"demie"));
    if half {
        token.value = token.value.saturating_add(10i64.pow(power) / 2);
        return 3;
    }
    1
}

/// Marks the Roman numerals that a unit of time calls for: « XIXe siècle », « IIᵉ et IIIᵉ siècles », « an II ».
fn roman(text: &str, tokens: &mut [Token], kept: usize, at: usize, index: &Index) {
    let word = index.word(tokens[at].word);
    let mark = |token: &mut Token| {
        if let Some(value) = text.get(token.start..token.end).and_then(roman_value) {
            token.class |= Class::ROMAN;
            token.shape.set(Shape::GIVEN);
            token.value = value;
        }
    };
    match word {
        b"siecle" | b"siecles" | b"s" | b"millenaire" | b"millenaires" => tokens[..kept].iter_mut().rev().take(4).for_each(mark),
        b"an" | b"ans" => tokens[at + 1..].iter_mut().take(1).for_each(mark),
        _ => {}
    }
}

/// The value of a Roman numeral, with or without its ordinal ending.
fn roman_value(word: &str) -> Option<i64> {
    let numeral = word.trim_end_matches(|c: char| !matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'));
    if numeral.is_empty() || numeral.len() > 8 || word.len() - numeral.len() > 5 {
        return None;
    }
    let digit = |c| match c {
        'I' => 1,
        'V' => 5,
        'X' => 10,
        'L' => 50,
        'C' => 100,
        'D' => 500,
        'M' => 1000,
        _ => 0,
    };
    let (mut sum, mut last) = (0i64, 0);
    for value in numeral.chars().rev().map(digit) {
        if value == 0 {
            return None;
        }
        sum += if value < last { -value } else { value };
        last = last.max(value);
    }
    Some(sum)
}
