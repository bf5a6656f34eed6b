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

use super::place::{Place, Spot};
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
    pub(super) steps: Vec<Step>,
    /// By step, where ways part, what each of them can begin with.
    pub(super) forks: Vec<[Place; 2]>,
    /// The names of the captures, by slot.
    pub(super) names: Vec<String>,
}

/// How many captures a pattern may have.
pub(super) const MAX_SLOTS: usize = 24;

/// Compiles a pattern; its words are entered into the index.
///
/// # Panics
/// On a malformed pattern: patterns are constants of the crate, and a test compiles them all.
pub(super) fn compile(pattern: &str, index: &mut Index) -> Program {
    let spaced = pattern.replace('(', " ( ").replace(')', " )").replace('|', " | ").replace("\\ ( ", "\\( ").replace("\\ )", "\\)");
    let parts: Vec<&str> = spaced.split_whitespace().collect();
    let mut compiler =
        Compiler { parts, at: 0, program: Program { steps: Vec::new(), forks: Vec::new(), names: Vec::new() }, index, pattern };
    compiler.alternatives();
    assert!(compiler.at == compiler.parts.len(), "unbalanced pattern: {pattern}");
    compiler.program.steps.push(Step::Accept);
    assert!(compiler.program.names.len() <= MAX_SLOTS, "too many captures: {pattern}");
    let mut program = compiler.program;
    program.forks = program.forks();
    program
}

struct Compiler<'a> {
    parts: Vec<&'a str>,
    at: usize,
    program: Program,
    index: &'a mut Index,
    pattern: &'a str,
}

impl<'a> Compiler<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.parts.get(self.at).copied()
    }

    fn here(&self) -> u16 {
        self.program.steps.len() as u16
    }

    fn slot(&mut self, name: &str) -> u8 {
        let names = &mut self.program.names;
        let at = names.iter().position(|n| n == name).unwrap_or_else(|| {
            names.push(name.to_owned());
            names.len() - 1
        });
        at as u8
    }

    /// `a b | c`, up to a closing parenthesis or the end.
    fn alternatives(&mut self) {
        let mut ends = Vec::new();
        loop {
            let start = self.here();
            self.program.steps.push(Step::Split(0));
            self.sequence();
            if self.peek() == Some("|") {
                self.at += 1;
                ends.push(self.here());
                self.program.steps.push(Step::Jump(0));
                self.program.steps[start as usize] = Step::Split(self.here());
            } else {
                // The last alternative needs no way out.
                self.program.steps[start as usize] = Step::Jump(start + 1);
                break;
            }
        }
        let end = self.here();
        for at in ends {
            self.program.steps[at as usize] = Step::Jump(end);
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
            self.program.steps.extend(slot.map(Step::Begin));
            self.alternatives();
            let close = self.peek().unwrap_or_else(|| panic!("open parenthesis: {}", self.pattern));
            self.at += 1;
            self.program.steps.extend(slot.map(Step::End));
            &close[1..]
        } else if part == "!" || (part.starts_with('!') && part.len() > 1) {
            self.program.steps.push(Step::Not(0));
            if part.len() > 1 {
                self.atom(&part[1..], None);
            } else {
                self.item();
            }
            let end = self.here();
            self.program.steps[start as usize] = Step::Not(end);
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
                self.program.steps[at] = Step::Split(self.here());
            }
            "*" => {
                self.insert(at);
                self.program.steps.push(Step::Jump(start));
                self.program.steps[at] = Step::Split(self.here());
            }
            "+" => {
                let next = self.here() + 1;
                let _ = next;
                self.program.steps.push(Step::SplitLast(start));
            }
            _ => panic!("unknown suffix « {suffix} »: {}", self.pattern),
        }
    }

    /// Makes room for a step at `at`, moving the targets behind it.
    fn insert(&mut self, at: usize) {
        self.program.steps.insert(at, Step::Accept);
        for step in &mut self.program.steps[at + 1..] {
            if let Step::Split(t) | Step::SplitLast(t) | Step::Jump(t) | Step::Not(t) = step
                && *t as usize >= at
            {
                *t += 1;
            }
        }
    }

    fn atom(&mut self, body: &str, name: Option<&str>) {
        match body {
            "<" => self.program.steps.push(Step::Open),
            ">" => self.program.steps.push(Step::Close),
            _ if body.starts_with('@') => {
                let kinds =
                    body[1..].split('/').map(|k| Kinds::named(k).unwrap_or_else(|| panic!("unknown kind « {k} »: {}", self.pattern)));
                let kinds = kinds.fold(Kinds::NONE, Kinds::with);
                let slot = self.slot(name.unwrap_or(&body[1..].to_lowercase()));
                self.program.steps.push(Step::Item(kinds, slot));
            }
            _ if body.bytes().next().is_some_and(|b| b.is_ascii_uppercase()) => {
                let class = body.split('/').map(|c| Class::named(c).unwrap_or_else(|| panic!("unknown class « {c} »: {}", self.pattern)));
                let class = class.fold(Class::NONE, Class::with);
                let slot = self.slot(name.unwrap_or(&body.to_lowercase()));
                self.program.steps.push(Step::Class(class, slot));
            }
            _ => {
                let body = body.strip_prefix('\\').unwrap_or(body);
                let slot = name.map(|n| self.slot(n));
                self.program.steps.extend(slot.map(Step::Begin));
                match self.index.plain(body) {
                    Some(id) => self.program.steps.push(Step::Word(id)),
                    None => {
                        for word in words(body) {
                            let id = self.index.intern(word.as_bytes());
                            self.program.steps.push(Step::Word(id));
                        }
                    }
                }
                self.program.steps.extend(slot.map(Step::End));
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

impl Spot {
    /// What a step takes may stand there.
    pub(super) fn add(&mut self, step: Step) {
        match step {
            Step::Word(id) => self.words.push(id),
            Step::Class(class, _) if class != Class::ANY => self.class |= class,
            Step::Item(kinds, _) => self.kinds = self.kinds.with(kinds),
            _ => self.free = true,
        }
    }
}

impl Program {
    /// What can begin each way on from a step where ways part, by step.
    fn forks(&self) -> Vec<[Place; 2]> {
        let len = self.steps.len();
        let mut forks = vec![[Place::default(); 2]; len];
        // A part that must not match ends at its own end, not at the pattern's.
        let mut ends = vec![len; len];
        for (at, step) in self.steps.iter().enumerate() {
            if let Step::Not(end) = *step {
                ends[at + 1..end as usize].fill(end as usize);
            }
        }
        for (at, step) in self.steps.iter().enumerate() {
            let from = |on: usize, end: usize| Place::new(&self.spot_from(on, end));
            forks[at] = match *step {
                Step::Split(other) => [from(at + 1, ends[at]), from(other as usize, ends[at])],
                Step::SplitLast(other) => [from(other as usize, ends[at]), from(at + 1, ends[at])],
                Step::Not(end) => [from(at + 1, end as usize), Place::default()],
                _ => continue,
            };
        }
        forks
    }

    /// What can begin a run from a step, in a part that ends at `end`.
    fn spot_from(&self, at: usize, end: usize) -> Spot {
        let mut spot = Spot::default();
        let mut seen = vec![false; self.steps.len()];
        let mut todo = vec![at];
        while let Some(at) = todo.pop() {
            if at >= end {
                spot.free = true;
                continue;
            }
            if std::mem::replace(&mut seen[at], true) {
                continue;
            }
            match self.steps[at] {
                Step::Split(t) | Step::SplitLast(t) => todo.extend([at + 1, t as usize]),
                Step::Jump(t) | Step::Not(t) => todo.push(t as usize),
                Step::Open | Step::Close | Step::Begin(_) | Step::End(_) => todo.push(at + 1),
                _ => spot.add(self.steps[at]),
            }
        }
        spot
    }
}
