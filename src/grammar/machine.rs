//! Running a compiled pattern: greedy, backtracking, its steps counted.

use super::program::{MAX_SLOTS, Name, Program, Step};
use super::said::Item;
use super::tape::Tape;
use crate::lexicon::Class;
use crate::token::{Shape, Token};

/// The most steps one try may take: a bound that no pattern of the crate reaches on real text.
const MAX_STEPS: u32 = 2_000;

/// Where a match and its captures lie, in tokens.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) open: u16,
    pub(super) close: u16,
    /// Where the pattern stopped looking, behind the span or at its end.
    end: u16,
    /// Where the match began; captures are counted from there, to keep what backtracking copies small.
    base: u16,
    slots: [(u8, u8); MAX_SLOTS],
}

const UNSET: u16 = u16::MAX;
const FREE: u8 = u8::MAX;

impl Found {
    #[inline]
    fn offset(&self, at: u16) -> u8 {
        (at - self.base).min(u16::from(FREE)) as u8
    }
}

/// A way not taken where two were open: a try that fails goes on from the last.
#[derive(Debug, Clone, Copy)]
struct Fork {
    pc: u16,
    at: u16,
    found: Found,
}

/// The ways not taken yet: a buffer used again.
#[derive(Debug, Default)]
pub(super) struct Forks(Vec<Fork>);

/// Tries a pattern at a token.
pub(super) fn run(program: &Program, tape: &Tape<'_>, at: usize, steps: &mut u64, forks: &mut Forks) -> Option<Found> {
    let mut found = Found { open: UNSET, close: UNSET, end: 0, base: at as u16, slots: [(FREE, FREE); MAX_SLOTS] };
    let mut left = MAX_STEPS;
    forks.0.clear();
    let end = go(program, (0, program.steps.len()), tape, at as u16, &mut found, &mut left, &mut forks.0);
    *steps += u64::from(MAX_STEPS - left);
    let end = end?;
    found.end = end;
    if found.open == UNSET {
        found.open = at as u16;
    }
    if found.close == UNSET {
        found.close = end;
    }
    (found.open < found.close).then_some(found)
}

/// Runs from a step at a token, up to the end of the program or of a part of it; the token after the match, or nothing.
fn go(
    program: &Program,
    (mut pc, end): (usize, usize),
    tape: &Tape<'_>,
    mut at: u16,
    found: &mut Found,
    left: &mut u32,
    forks: &mut Vec<Fork>,
) -> Option<u16> {
    let (steps, floor) = (&*program.steps, forks.len());
    let mut budget = *left;
    let closed = loop {
        let Some(rest) = budget.checked_sub(1) else { break None };
        budget = rest;
        let goes_on = match steps[pc] {
            Step::Word(id) => {
                let apart = |t: &Token| at > 0 && t.shape.has(Shape::PARA) && found.open != at;
                let stands = tape.tokens.get(at as usize).is_some_and(|t| t.word == id && !apart(t));
                (at, pc) = (at + 1, pc + 1);
                stands
            }
            Step::Token(class, slot) => {
                let suits = |t: &Token| if class == Class::ANY { !t.is(Class::STOP) } else { t.class.meets(class) };
                let stands = tape.tokens.get(at as usize).is_some_and(suits);
                found.slots[slot as usize] = (found.offset(at), found.offset(at + 1));
                (at, pc) = (at + 1, pc + 1);
                stands
            }
            Step::Item(kinds, slot) => match tape.item_at(at as usize) {
                Some((_, item)) if item.kinds.meets(kinds) => {
                    found.slots[slot as usize] = (found.offset(at), found.offset(item.last));
                    (at, pc) = (item.last, pc + 1);
                    true
                }
                _ => false,
            },
            Step::Split(other) | Step::SplitLast(other) => {
                let (first, second) = match steps[pc] {
                    Step::SplitLast(_) => (other as usize, pc + 1),
                    _ => (pc + 1, other as usize),
                };
                let [takes_first, takes_second] = program.fork(pc);
                match (takes_first.takes(tape, at as usize), takes_second.takes(tape, at as usize)) {
                    (true, true) => {
                        forks.push(Fork { pc: second as u16, at, found: *found });
                        pc = first;
                        continue;
                    }
                    (true, false) => {
                        pc = first;
                        continue;
                    }
                    (false, true) => {
                        pc = second;
                        continue;
                    }
                    (false, false) => false,
                }
            }
            Step::Jump(other) => {
                pc = other as usize;
                true
            }
            Step::Not(other) => {
                let may = program.fork(pc)[0].takes(tape, at as usize);
                let mut scratch = *found;
                let matches = may && go(program, (pc + 1, other as usize), tape, at, &mut scratch, &mut budget, forks).is_some();
                pc = other as usize;
                !matches
            }
            Step::Open => {
                found.open = at;
                pc += 1;
                true
            }
            Step::Close => {
                found.close = at;
                pc += 1;
                true
            }
            Step::Begin(slot) => {
                found.slots[slot as usize] = (found.offset(at), FREE);
                pc += 1;
                true
            }
            Step::End(slot) => {
                found.slots[slot as usize].1 = found.offset(at);
                pc += 1;
                true
            }
            Step::Accept => break Some(at),
        };
        if !goes_on {
            if forks.len() <= floor {
                break None;
            }
            let Some(fork) = forks.pop() else { break None };
            (pc, at, *found) = (fork.pc as usize, fork.at, fork.found);
        }
        if pc == end {
            // The end of a part that must not match: it did.
            break Some(at);
        }
    };
    forks.truncate(floor);
    *left = budget;
    closed
}

/// A match, as a rule's meaning reads it.
pub(crate) struct Match<'a> {
    /// The names of the captures, by slot.
    pub(super) names: &'a [Name],
    pub(super) tape: &'a Tape<'a>,
    pub(super) found: &'a Found,
}

impl<'a> Match<'a> {
    #[inline(always)]
    fn slot(&self, name: &str) -> Option<(usize, usize)> {
        self.slot_of(Name::new(name))
    }

    #[inline]
    fn slot_of(&self, name: Name) -> Option<(usize, usize)> {
        let at = self.names.iter().position(|n| *n == name)?;
        let (from, to) = self.found.slots[at];
        let base = self.found.base as usize;
        (from != FREE && to != FREE).then_some((base + from as usize, base + to as usize))
    }

    /// Whether something was captured under that name.
    #[inline(always)]
    pub(super) fn has(&self, name: &str) -> bool {
        self.slot(name).is_some()
    }

    /// The first token captured under a name.
    #[inline(always)]
    pub(super) fn token(&self, name: &str) -> Option<&'a Token> {
        self.slot(name).and_then(|(from, _)| self.tape.tokens.get(from))
    }

    /// The number captured under a name.
    #[inline(always)]
    pub(super) fn value(&self, name: &str) -> Option<i64> {
        self.token(name).map(|token| self.figure(token))
    }

    /// The number that a token is.
    fn figure(&self, token: &Token) -> i64 {
        let entry = self.tape.index.entry(token.word);
        if token.shape.has(Shape::FIGURE) || token.value != 0 { token.value } else { i64::from(entry.num) }
    }

    /// A small number captured under a name.
    #[inline(always)]
    pub(super) fn small(&self, name: &str) -> Option<u32> {
        self.value(name).and_then(|v| u32::try_from(v).ok())
    }

    /// The place in the calendar of the word captured under a name.
    #[inline(always)]
    pub(super) fn cal(&self, name: &str) -> Option<u32> {
        self.token(name).map(|t| u32::from(self.tape.index.entry(t.word).cal))
    }

    /// The folded word captured under a name.
    #[inline(always)]
    pub(super) fn word(&self, name: &str) -> &'a [u8] {
        self.token(name).map_or(b"", |t| self.tape.index.word(t.word))
    }

    /// The mention captured under a name.
    #[inline(always)]
    pub(super) fn item(&self, name: &str) -> Option<&'a Item> {
        self.slot(name).and_then(|(from, _)| self.tape.item_at(from)).map(|(_, item)| item)
    }

    /// The number of the mention captured under a name.
    #[inline(always)]
    pub(super) fn item_number(&self, name: &str) -> Option<usize> {
        self.slot(name).and_then(|(from, _)| self.tape.item_at(from)).map(|(i, _)| i)
    }

    /// The tokens of the span.
    pub(super) fn tokens(&self) -> &'a [Token] {
        self.tape.tokens.get(self.found.open as usize..self.found.close as usize).unwrap_or_default()
    }

    /// The text of a token.
    pub(super) fn text_of(&self, token: &Token) -> &'a str {
        self.tape.text.get(token.start..token.end).unwrap_or_default()
    }

    /// The folded word of a token.
    pub(super) fn word_of(&self, token: &Token) -> &'a [u8] {
        self.tape.index.word(token.word)
    }

    /// The lexicon's number of a token's word.
    pub(super) fn number_of(&self, token: &Token) -> i16 {
        self.tape.index.entry(token.word).num
    }

    /// Whether a token is that mark.
    pub(super) fn is_mark(&self, token: &Token, mark: &[u8]) -> bool {
        self.tape.index.word(token.word) == mark
    }

    /// Whether the span is all that the document says.
    pub(super) fn is_whole_text(&self) -> bool {
        let span = self.tokens().first().zip(self.tokens().last()).map_or(0, |(a, b)| b.end - a.start);
        self.tape.text.trim().len() == span
    }

    /// The token before the span.
    pub(super) fn before(&self) -> Option<&'a Token> {
        (self.found.open as usize).checked_sub(1).and_then(|i| self.tape.tokens.get(i))
    }

    /// The token before the one before the span.
    pub(super) fn two_before(&self) -> Option<&'a Token> {
        (self.found.open as usize).checked_sub(2).and_then(|i| self.tape.tokens.get(i))
    }

    /// The text of the token so many places before the span.
    pub(super) fn before_text(&self, places: usize) -> Option<&'a str> {
        (self.found.open as usize).checked_sub(places).and_then(|i| self.tape.tokens.get(i)).map(|t| self.text_of(t))
    }

    /// The tokens of the sentence before the span, and after it.
    pub(super) fn around(&self) -> (&'a [Token], &'a [Token]) {
        let tokens = self.tape.tokens;
        (tokens.get(..self.found.open as usize).unwrap_or_default(), tokens.get(self.found.close as usize..).unwrap_or_default())
    }

    /// The tokens of the sentence before what is captured under a name.
    pub(super) fn up_to(&self, name: &str) -> &'a [Token] {
        self.slot(name).and_then(|(from, _)| self.tape.tokens.get(..from)).unwrap_or_default()
    }

    /// The tokens that the pattern looked at behind the span.
    pub(super) fn looked_at(&self) -> impl Iterator<Item = &'a Token> {
        let tokens = self.tape.tokens;
        tokens.get(self.found.close as usize..self.found.end as usize).unwrap_or_default().iter()
    }

    /// The token behind all that the pattern looked at.
    pub(super) fn after_pair(&self) -> Option<&'a Token> {
        self.tape.tokens.get(self.found.end as usize)
    }

    /// The token after the span.
    pub(super) fn after(&self) -> Option<&'a Token> {
        self.tape.tokens.get(self.found.close as usize)
    }
}
