//! Scanning a sentence: three layers, each a single pass, leftmost-longest, a refusal before a match of the same span.

use super::french::Grammar;
use super::gate::Holds;
use super::layer::Layer;
use super::machine::{Forks, Match, run};
use super::said::{Frame, Framed, Item, Kinds, Said, TimeSaid};
use super::sort::{Numbers, Sort};
use super::tape::Tape;
use super::wake::Memo;
use crate::lexicon::Index;
use crate::span::Span;
use crate::token::Token;

/// What the grammar read in a sentence; its buffers are used again for the next.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// The mentions, in order, without overlap; refusals and what stayed weak are gone.
    pub(crate) items: Vec<Item>,
    /// The limits and stretches over them.
    pub(crate) frames: Vec<Framed>,
    /// Pattern steps taken so far: the cost that must stay linear.
    pub(crate) steps: u64,
    atoms: Vec<Item>,
    /// The compounds over them.
    over: Vec<Item>,
    found: Vec<(Item, u16)>,
    framed: Vec<(Framed, u16)>,
    starts: Vec<u16>,
    sorts: Vec<Sort>,
    awake: Vec<u8>,
    numbers: Numbers,
    kept: [Kept; 3],
}

/// What a layer keeps from sentence to sentence.
#[derive(Debug, Default)]
struct Kept {
    /// What pairs of tokens wake.
    memo: Memo,
    /// For each token of the sentence, where the longest mention that begins there ends, or 0.
    reach: Vec<u16>,
    forks: Forks,
}

impl Reading {
    /// Reads a sentence. As TimeML has it, a date and its clock time stay two mentions, and adjectives count.
    pub(crate) fn read(&mut self, grammar: &Grammar, text: &str, index: &Index, tokens: &[Token], timeml: bool) {
        self.items.clear();
        self.frames.clear();
        self.found.clear();
        let holds = self.look(grammar, index, tokens);
        let tape = Tape { text, index, tokens, sorts: &self.sorts, awake: &self.awake, items: &[], starts: &[] };
        let [atoms, compounds, frames] = &mut self.kept;
        scan(&grammar.atoms, tape, &holds.with(&[]), atoms, &mut self.steps, |rule, order, m, said| {
            let item = item(m, rule.kinds, rule.name, said);
            let counts = timeml || !rule.kinds.meets(Kinds::TIMEML);
            if counts {
                self.found.push((item, order));
            }
            counts.then_some((item.first, item.last))
        });
        if self.found.is_empty() {
            return;
        }
        choose(&mut self.found, &mut self.atoms);
        mark(&self.atoms, &grammar.compounds, &mut self.awake, &mut self.starts);

        self.found.clear();
        let tape = Tape { text, index, tokens, sorts: &self.sorts, awake: &self.awake, items: &self.atoms, starts: &self.starts };
        scan(&grammar.compounds, tape, &holds.with(&self.atoms), compounds, &mut self.steps, |rule, order, m, said| {
            let item = item(m, rule.kinds, rule.name, said);
            self.found.push((item, order));
            Some((item.first, item.last))
        });
        if self.found.is_empty() {
            self.items.extend_from_slice(&self.atoms);
        } else {
            choose(&mut self.found, &mut self.over);
            merge(&self.over, &self.atoms, timeml, &mut self.items);
        }
        self.items.retain(|i| !i.kinds.meets(Kinds::REFUSED.with(Kinds::WEAK).with(Kinds::PART)));
        if self.items.is_empty() {
            return;
        }
        mark(&self.items, &grammar.frames, &mut self.awake, &mut self.starts);

        self.framed.clear();
        let tape = Tape { text, index, tokens, sorts: &self.sorts, awake: &self.awake, items: &self.items, starts: &self.starts };
        scan(&grammar.frames, tape, &holds.with(&self.items), frames, &mut self.steps, |rule, order, m, frame| {
            let (first, last, span) = extent(m);
            self.framed.push((Framed { first, last, span, frame, rule: rule.name, holds: false }, order));
            Some((first, last))
        });
        self.framed.sort_by_key(|(f, order)| (f.first, std::cmp::Reverse(f.last), !matches!(f.frame, Frame::Refuse), *order));
        let mut end = 0;
        for (framed, _) in &self.framed {
            if framed.first >= end {
                end = framed.last;
                if framed.frame != Frame::Refuse {
                    self.frames.push(*framed);
                }
            }
        }
    }

    /// Notes the sorts of a sentence's tokens and what they can open; what it holds.
    fn look(&mut self, grammar: &Grammar, index: &Index, tokens: &[Token]) -> Holds {
        let mut holds = Holds::default();
        self.sorts.clear();
        self.awake.clear();
        self.sorts.extend(tokens.iter().map(|token| {
            holds.add(token);
            grammar.sorts.of(token, index, &mut self.numbers)
        }));
        self.awake.extend(self.sorts.iter().map(|sort| grammar.wakes(*sort)));
        holds
    }
}

/// Tries every woken pattern at every token; `each` takes what was read and says which tokens it spans, where it counts.
///
/// What begins inside a mention that stands is not looked for: leftmost comes before longest.
fn scan<T: 'static>(
    layer: &Layer<T>,
    tape: Tape<'_>,
    holds: &Holds,
    Kept { memo, reach, forks }: &mut Kept,
    steps: &mut u64,
    mut each: impl FnMut(&'static super::rule::Rule<T>, u16, &Match<'_>, T) -> Option<(u16, u16)>,
) {
    reach.clear();
    reach.resize(tape.tokens.len(), 0);
    let (mut end, mut furthest) = (0, 0);
    for (at, awake) in tape.awake.iter().enumerate() {
        if awake & layer.bit != 0 {
            layer.woken(&tape, at, at < end as usize, holds, memo, |compiled| {
                if let Some(found) = run(compiled.program, &tape, at, steps, forks) {
                    let m = Match { names: &compiled.program.names, tape: &tape, found: &found };
                    if let Some(said) = (compiled.rule.meaning)(&m)
                        && let Some((first, last)) = each(compiled.rule, compiled.order, &m, said)
                        && let Some(longest) = reach.get_mut(first as usize)
                    {
                        *longest = last.max(*longest);
                        furthest = furthest.max(first);
                    }
                }
            });
        }
        // Nothing that begins here is still to come.
        if at <= furthest as usize && at >= end as usize && reach[at] > 0 {
            end = reach[at];
        }
    }
}

fn extent(m: &Match<'_>) -> (u16, u16, Span) {
    let tokens = m.tokens();
    let start = tokens.first().map_or(0, |t| t.start);
    let end = tokens.last().map_or(start, |t| t.end);
    (m.found.open, m.found.close, Span::new(start, end))
}

fn item(m: &Match<'_>, kinds: Kinds, rule: &'static str, said: Said) -> Item {
    let (first, last, span) = extent(m);
    let kinds = if said == Said::Refuse { Kinds::REFUSED } else { kinds };
    Item { first, last, span, kinds, said, rule }
}

/// Leftmost, then longest, then refusals, then the grammar's order.
fn choose(found: &mut [(Item, u16)], out: &mut Vec<Item>) {
    found.sort_by_key(|(i, order)| (i.first, std::cmp::Reverse(i.last), !i.kinds.meets(Kinds::REFUSED), *order));
    out.clear();
    let mut end = 0;
    for (item, _) in found.iter() {
        if item.first >= end {
            end = item.last;
            out.push(*item);
        }
    }
}

/// Notes for each token which mention begins there, and wakes those where one begins that can open something.
fn mark<T>(items: &[Item], layer: &Layer<T>, awake: &mut [u8], starts: &mut Vec<u16>) {
    starts.clear();
    starts.resize(awake.len(), 0);
    for (i, item) in items.iter().enumerate() {
        if let (Some(slot), Some(awake)) = (starts.get_mut(item.first as usize), awake.get_mut(item.first as usize)) {
            *slot = i as u16 + 1;
            if layer.opens_at(item) {
                *awake |= layer.bit;
            }
        }
    }
}

/// Compounds in the place of the atoms they are made of.
fn merge(compounds: &[Item], mut atoms: &[Item], split_clock: bool, out: &mut Vec<Item>) {
    for compound in compounds {
        let (before, rest) = atoms.split_at(atoms.iter().take_while(|a| a.last <= compound.first).count());
        let (parts, rest) = rest.split_at(rest.iter().take_while(|a| a.first < compound.last).count());
        atoms = rest;
        out.extend_from_slice(before);
        match (split_clock, compound.said, parts) {
            (true, Said::Time(TimeSaid { date: Some(_), clock: Some(_), .. }), [date, .., clock])
                if date.kinds.meets(Kinds::DATE)
                    && clock.kinds.meets(Kinds::CLOCK.with(Kinds::HOURS))
                    && compound.kinds.meets(Kinds::CLOCK) =>
            {
                out.push(*date);
                out.push(Item {
                    first: clock.first,
                    last: compound.last,
                    span: Span::new(clock.span.start, compound.span.end),
                    ..*compound
                });
            }
            _ => out.push(*compound),
        }
    }
    out.extend_from_slice(atoms);
}
