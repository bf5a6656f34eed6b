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

use super::kinds::Kinds;
use super::program::{MAX_SLOTS, Program, Step};
use crate::fold::fold;
use crate::lexicon::{Class, Index};

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
    Program::new(steps, names)
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
                self.steps.push(Step::Token(class, slot));
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

impl Kinds {
    /// The kind a pattern names.
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "DATE" => Self::DATE,
            "CLOCK" => Self::CLOCK,
            "HOURS" => Self::HOURS,
            "DURATION" => Self::DURATION,
            "SET" => Self::SET,
            "MONEY" => Self::MONEY,
            "PERCENT" => Self::PERCENT,
            "PART" => Self::PART,
            "WEAK" => Self::WEAK,
            "WEEKDAY" => Self::WEEKDAY,
            "VAGUE" => Self::VAGUE,
            _ => return None,
        })
    }
}
