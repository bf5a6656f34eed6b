//! The patterns of the grammar's rules, read from the text of their files.

use std::collections::HashMap;
use std::fs;

/// Where the rules stand.
pub(crate) const RULES: &str = "src/grammar/rules";

/// The patterns of the atoms, the compounds and the frames, in the order in which `rules/mod.rs` names their families.
pub(crate) fn read() -> [Vec<String>; 3] {
    let order = parts(&text("mod"));
    ["atoms", "compounds", "frames"].map(|layer| {
        let from =
            order.windows(2).position(|pair| pair[0] == "fn" && pair[1] == layer).unwrap_or_else(|| panic!("no fn {layer} in {RULES}"));
        let body = order[from..].iter().take_while(|part| *part != "}");
        let named = body.clone().zip(body.skip(3)).filter(|(_, rules)| *rules == "RULES");
        named.flat_map(|(family, _)| family_of(family)).collect()
    })
}

fn text(family: &str) -> String {
    let path = format!("{RULES}/{family}.rs");
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// The patterns of a family: in each `Rule::new(name, kinds, &[…], …)` the third argument.
fn family_of(family: &str) -> Vec<String> {
    let parts = parts(&text(family));
    let macros = macros(&parts);
    let mut patterns = Vec::new();
    let rules = parts.windows(5).enumerate().filter(|(_, w)| w[..] == ["Rule", ":", ":", "new", "("]);
    for (at, _) in rules {
        let mut rest = &parts[at + 5..];
        for _ in 0..2 {
            rest = &rest[1 + end(rest)..];
        }
        assert!(rest.starts_with(&["&".to_owned(), "[".to_owned()]), "{RULES}/{family}.rs: patterns are no list: {:?}", &rest[..6]);
        rest = &rest[2..];
        while rest[0] != "]" {
            let to = end(rest);
            patterns.push(spelt(&rest[..to], &macros).unwrap_or_else(|| {
                panic!("{RULES}/{family}.rs: a pattern is a literal, a macro that is one, or a concat! of these: {:?}", &rest[..to])
            }));
            rest = &rest[if rest[to] == "," { to + 1 } else { to }..];
        }
    }
    patterns
}

/// The literals that macros without arguments stand for.
fn macros(parts: &[String]) -> HashMap<&str, &str> {
    let heads = parts.windows(10).filter(|w| w[0] == "macro_rules" && w[4..8] == ["(", ")", "=", ">"]);
    heads.map(|w| (&*w[2], &*w[9])).collect()
}

/// What an expression of literals says.
fn spelt(parts: &[String], macros: &HashMap<&str, &str>) -> Option<String> {
    match parts {
        [literal] => literal.strip_prefix('"').map(str::to_owned),
        [name, bang, open, inner @ .., close] if bang == "!" && open == "(" && close == ")" => {
            if name != "concat" {
                return macros.get(&**name)?.strip_prefix('"').map(str::to_owned);
            }
            let mut all = String::new();
            let mut rest = inner;
            while !rest.is_empty() {
                let to = end(rest);
                all += &spelt(&rest[..to], macros)?;
                rest = rest.get(to + 1..).unwrap_or_default();
            }
            Some(all)
        }
        _ => None,
    }
}

/// Where an expression ends: at the comma or the bracket behind it.
fn end(parts: &[String]) -> usize {
    let mut depth = 0;
    for (at, part) in parts.iter().enumerate() {
        match &**part {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" if depth == 0 => return at,
            ")" | "]" | "}" => depth -= 1,
            "," if depth == 0 => return at,
            _ => {}
        }
    }
    parts.len()
}

/// The words, marks and literals of a text of Rust; a literal keeps its first quotation mark and is unescaped, comments are left out.
fn parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let len = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '"' {
            let (literal, len) = literal(rest);
            parts.push(literal);
            len
        } else if first == '\'' {
            // A character, or the tick of a lifetime.
            let len = rest.char_indices().nth(if rest.starts_with("'\\") { 3 } else { 2 }).filter(|(_, c)| *c == '\'');
            len.map_or(1, |(at, _)| at + 1)
        } else if first.is_alphanumeric() || first == '_' {
            let len = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            parts.push(rest[..len].to_owned());
            len
        } else {
            if !first.is_whitespace() {
                parts.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[len..];
    }
    parts
}

/// The literal that begins a text, and its length there.
fn literal(text: &str) -> (String, usize) {
    let mut out = String::from('"');
    let mut chars = text.char_indices().skip(1);
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (out, at + 1),
            '\\' => match chars.next() {
                Some((_, c @ ('\\' | '"' | '\''))) => out.push(c),
                Some((_, 'n')) => out.push('\n'),
                Some((_, 't')) => out.push('\t'),
                // Patterns use no other.
                Some((_, c)) => out.extend(['\\', c]),
                None => break,
            },
            c => out.push(c),
        }
    }
    panic!("an open literal: {text:.40}")
}
