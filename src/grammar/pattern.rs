//! The pattern language of the rules, compiled to a small program.
//!
//! ```text
//! mot  d'ici  week-end    a French word, folded; an apostrophe or hyphen makes it several tokens
//! MONTH                   a token of a class, captured as « month »
//! @DATE                   a mention of the layer below, captured as « date »
//! m=MONTH                 captured as « m »
//! x?  x*  x+              optional; any number of times; at least once
//! ( a b | c )             alternatives
//! !x                      x must not stand here
//! < … >                   the mention's span, where the pattern also looks at what stands around it
//! \(  \?                  a mark that has a meaning in patterns
//! ```

use super::place::Place;
use super::said::Kinds;
use crate::fold::fold;
use crate::lexicon::{Class, Index, WordId};

/// A step of a compiled pattern.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Step {
    /// A token that is this word.
    Word(WordId),
    /// A token of one of these classes, captured.
    Class(Class, u8),
    /// A mention of one of these kinds, captured.
    Item(Kinds, u8),
    /// Go on; if that fails, from there.
    Split(u16),
    /// From there; if that fails, go on.
    SplitLast(u16),
    /// Go on from there.
    Jump(u16),
    /// The steps up to there must not match here.
    Not(u16),
    /// The span begins.
    Open,
    /// The span ends.
    Close,
    /// A capture begins.
    Begin(u8),
    /// A capture ends.
    End(u8),
    /// Matched.
    Accept,
}

/// A compiled pattern.
#[derive(Debug, Clone)]
pub(super) struct Program {
    pub(super) steps: Box<[Step]>,
    /// By step, where ways part, which of the forks it is.
    fork_of: Box<[u16]>,
    /// What each of two ways can begin with; the first is none.
    forks: Box<[[Place; 2]]>,
    /// The names of the captures, by slot.
    pub(super) names: Box<[String]>,
}

/// How many captures a pattern may have.
pub(super) const MAX_SLOTS: usize = 24;

/// Compiles a pattern; its words are entered into the index.
///
/// # Panics
/// On a malformed pattern: patterns are constants of the crate, and a test compiles them all.
pub(super) fn compile(pattern: &str, index: &mut Index) -> Program {
    let mut compiler = Compiler { parts: parts(pattern), at: 0, steps: Vec::with_capacity(64), names: Vec::new(), index, pattern };
    compiler.alternatives();
    assert!(compiler.at == compiler.parts.len(), "unbalanced pattern: {pattern}");
    compiler.steps.push(Step::Accept);
    assert!(compiler.names.len() <= MAX_SLOTS, "too many captures: {pattern}");
    let Compiler { steps, names, .. } = compiler;
    let (fork_of, forks) = forks(&steps);
    Program { steps: steps.into(), fork_of: fork_of.into(), forks: forks.into(), names: names.into() }
}

/// The parts of a pattern: what spaces, parentheses and bars set apart; what follows a closing parenthesis stays with it.
fn parts(pattern: &str) -> Vec<&str> {
    let mut parts = Vec::with_capacity(pattern.len() / 2);
    let bytes = pattern.as_bytes();
    let apart = |at: usize| bytes[at].is_ascii_whitespace() || matches!(bytes[at], b'(' | b')' | b'|') && bytes[at - 1] != b'\\';
    let mut at = 0;
    while at < bytes.len() {
        let from = at;
        at += 1;
        match bytes[from] {
            b if b.is_ascii_whitespace() => continue,
            b'(' | b'|' => {}
            _ => {
                while at < bytes.len() && !apart(at) {
                    at += 1;
                }
            }
        }
        parts.push(&pattern[from..at]);
    }
    parts
}

struct Compiler<'a> {
    parts: Vec<&'a str>,
    at: usize,
    steps: Vec<Step>,
    names: Vec<String>,
    index: &'a mut Index,
    pattern: &'a str,
}

impl<'a> Compiler<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.parts.get(self.at).copied()
    }

    fn here(&self) -> u16 {
        self.steps.len() as u16
    }

    fn slot(&mut self, name: &str) -> u8 {
        let names = &mut self.names;
        let at = names.iter().position(|n| n.eq_ignore_ascii_case(name)).unwrap_or_else(|| {
            names.push(name.to_ascii_lowercase());
            names.len() - 1
        });
        at as u8
    }

    /// `a b | c`, up to a closing parenthesis or the end.
    fn alternatives(&mut self) {
        let mut ends = Vec::new();
        loop {
            let start = self.here();
            self.steps.push(Step::Split(0));
            self.sequence();
            if self.peek() == Some("|") {
                self.at += 1;
                ends.push(self.here());
                self.steps.push(Step::Jump(0));
                self.steps[start as usize] = Step::Split(self.here());
            } else {
                // The last alternative needs no way out.
                self.steps[start as usize] = Step::Jump(start + 1);
                break;
            }
        }
        let end = self.here();
        for at in ends {
            self.steps[at as usize] = Step::Jump(end);
        }
    }

    fn sequence(&mut self) {
        while let Some(part) = self.peek() {
            if part == "|" || part.starts_with(')') {
                return;
            }
            self.item();
        }
    }

    fn item(&mut self) {
        let Some(part) = self.peek() else { return };
        self.at += 1;
        let start = self.here();
        let (name, part) = match part.split_once('=') {
            Some((name, rest)) if !name.is_empty() && !name.starts_with('\\') => (Some(name), rest),
            _ => (None, part),
        };
        let suffix = if part == "(" || (part.is_empty() && self.peek() == Some("(")) {
            if part.is_empty() {
                self.at += 1;
            }
            let slot = name.map(|n| self.slot(n));
            self.steps.extend(slot.map(Step::Begin));
            self.alternatives();
            let close = self.peek().unwrap_or_else(|| panic!("open parenthesis: {}", self.pattern));
            self.at += 1;
            self.steps.extend(slot.map(Step::End));
            &close[1..]
        } else if part == "!" || (part.starts_with('!') && part.len() > 1) {
            self.steps.push(Step::Not(0));
            if part.len() > 1 {
                self.atom(&part[1..], None);
            } else {
                self.item();
            }
            let end = self.here();
            self.steps[start as usize] = Step::Not(end);
            ""
        } else {
            let (body, suffix) = match part.as_bytes() {
                [b'\\', _, rest @ ..] => part.split_at(part.len() - rest.len()),
                [.., b'?' | b'*' | b'+'] if part.len() > 1 => part.split_at(part.len() - 1),
                _ => (part, ""),
            };
            self.atom(body, name);
            suffix
        };
        self.suffix(start, suffix);
    }

    fn suffix(&mut self, start: u16, suffix: &str) {
        let at = start as usize;
        match suffix {
            "" => {}
            "?" => {
                self.insert(at);
                self.steps[at] = Step::Split(self.here());
            }
            "*" => {
                self.insert(at);
                self.steps.push(Step::Jump(start));
                self.steps[at] = Step::Split(self.here());
            }
            "+" => {
                self.steps.push(Step::SplitLast(start));
            }
            _ => panic!("unknown suffix « {suffix} »: {}", self.pattern),
        }
    }

    /// Makes room for a step at `at`, moving the targets behind it.
    fn insert(&mut self, at: usize) {
        self.steps.insert(at, Step::Accept);
        for step in &mut self.steps[at + 1..] {
            if let Step::Split(t) | Step::SplitLast(t) | Step::Jump(t) | Step::Not(t) = step
                && *t as usize >= at
            {
                *t += 1;
            }
        }
    }

    fn atom(&mut self, body: &str, name: Option<&str>) {
        match body {
            "<" => self.steps.push(Step::Open),
            ">" => self.steps.push(Step::Close),
            _ if body.starts_with('@') => {
                let kinds =
                    body[1..].split('/').map(|k| Kinds::named(k).unwrap_or_else(|| panic!("unknown kind « {k} »: {}", self.pattern)));
                let kinds = kinds.fold(Kinds::NONE, Kinds::with);
                let slot = self.slot(name.unwrap_or(&body[1..]));
                self.steps.push(Step::Item(kinds, slot));
            }
            _ if body.bytes().next().is_some_and(|b| b.is_ascii_uppercase()) => {
                let class = body.split('/').map(|c| Class::named(c).unwrap_or_else(|| panic!("unknown class « {c} »: {}", self.pattern)));
                let class = class.fold(Class::NONE, Class::with);
                let slot = self.slot(name.unwrap_or(body));
                self.steps.push(Step::Class(class, slot));
            }
            _ => {
                let body = body.strip_prefix('\\').unwrap_or(body);
                let slot = name.map(|n| self.slot(n));
                self.steps.extend(slot.map(Step::Begin));
                match self.index.plain(body) {
                    Some(id) => self.steps.push(Step::Word(id)),
                    None => {
                        for word in words(body) {
                            let id = self.index.intern(word.as_bytes());
                            self.steps.push(Step::Word(id));
                        }
                    }
                }
                self.steps.extend(slot.map(Step::End));
            }
        }
    }
}

/// The tokens of a word as the lexer makes them: « d'ici » is « de » and « ici », « week-end » is « week » and « end ».
fn words(body: &str) -> Vec<String> {
    let folded = fold(body);
    if folded.len() == 1 {
        return vec![folded];
    }
    let mut out = Vec::new();
    for piece in folded.split('-') {
        let mut rest = piece;
        while let Some((head, tail)) = rest.split_once('\'') {
            out.push(format!("{head}e"));
            rest = tail;
        }
        if !rest.is_empty() {
            out.push(rest.to_owned());
        }
    }
    out
}

impl Place {
    /// With what a step takes.
    pub(super) fn taking(mut self, step: Step) -> Self {
        match step {
            Step::Word(id) => self.words |= 1 << (id & 63),
            Step::Class(class, _) if class != Class::ANY => self.class |= class,
            Step::Item(kinds, _) => self.kinds = self.kinds.with(kinds),
            _ => self.free = true,
        }
        self
    }

    fn or(self, other: Self) -> Self {
        Self {
            class: self.class | other.class,
            words: self.words | other.words,
            kinds: self.kinds.with(other.kinds),
            free: self.free || other.free,
        }
    }
}

/// A walk over the steps of a program, whose room is used again.
#[derive(Default)]
pub(super) struct Walk {
    seen: Vec<bool>,
    todo: Vec<u16>,
}

impl Walk {
    /// Gives the steps that a run from `at` can next take something by, or accept.
    pub(super) fn from(&mut self, steps: &[Step], at: u16, mut found: impl FnMut(u16)) {
        self.seen.clear();
        self.seen.resize(steps.len(), false);
        self.todo.push(at);
        while let Some(at) = self.todo.pop() {
            if std::mem::replace(&mut self.seen[at as usize], true) {
                continue;
            }
            match steps[at as usize] {
                Step::Word(_) | Step::Class(..) | Step::Item(..) | Step::Accept => found(at),
                Step::Split(t) | Step::SplitLast(t) => {
                    self.todo.push(at + 1);
                    self.todo.push(t);
                }
                Step::Jump(t) | Step::Not(t) => self.todo.push(t),
                Step::Open | Step::Close | Step::Begin(_) | Step::End(_) => self.todo.push(at + 1),
            }
        }
    }
}

impl Program {
    /// What each way on from a step where ways part can begin with.
    #[inline]
    pub(super) fn fork(&self, step: usize) -> &[Place; 2] {
        &self.forks[self.fork_of[step] as usize]
    }
}

/// What can begin each way on from the steps where ways part: by step its fork, and the forks, of which the first is none.
fn forks(steps: &[Step]) -> (Vec<u16>, Vec<[Place; 2]>) {
    let len = steps.len();
    // A part that must not match ends at its own end, not at the pattern's.
    let mut ends = vec![len; len];
    for (at, step) in steps.iter().enumerate() {
        if let Step::Not(end) = *step {
            ends[at + 1..end as usize].fill(end as usize);
        }
    }
    let free = Place { free: true, ..Place::default() };
    // What can begin a run from each step: what it takes, or what can begin a run from the steps that it leads to.
    let mut firsts = vec![Place::default(); len];
    let on = |firsts: &[Place], at: usize, end: usize| if at >= end { free } else { firsts[at] };
    let mut settled = false;
    while !std::mem::replace(&mut settled, true) {
        for (at, step) in steps.iter().enumerate().rev() {
            let first = match *step {
                Step::Split(t) | Step::SplitLast(t) => on(&firsts, at + 1, ends[at]).or(on(&firsts, t as usize, ends[at])),
                Step::Jump(t) | Step::Not(t) => on(&firsts, t as usize, ends[at]),
                Step::Open | Step::Close | Step::Begin(_) | Step::End(_) => on(&firsts, at + 1, ends[at]),
                _ => Place::default().taking(*step),
            };
            settled &= first == firsts[at];
            firsts[at] = first;
        }
    }
    let mut fork_of = vec![0; len];
    let mut forks = vec![[Place::default(); 2]];
    for (at, step) in steps.iter().enumerate() {
        let fork = match *step {
            Step::Split(other) => [on(&firsts, at + 1, ends[at]), on(&firsts, other as usize, ends[at])],
            Step::SplitLast(other) => [on(&firsts, other as usize, ends[at]), on(&firsts, at + 1, ends[at])],
            Step::Not(end) => [on(&firsts, at + 1, end as usize), Place::default()],
            _ => continue,
        };
        fork_of[at] = forks.len() as u16;
        forks.push(fork);
    }
    (fork_of, forks)
}
