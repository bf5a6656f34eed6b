//! Finishes the tables of the lexicon and the grammar before the crate is compiled, so that nothing is built when a program starts.
//!
//! It runs the crate's own builders over the crate's own tables, under their names, and writes what they make as Rust (`src/bake.rs`),
//! which the `baked.rs` of each floor includes. Only the patterns of the grammar are read off the text of their rules, since the
//! rules as a whole need every other floor. A test in `src/bake.rs` makes all of it again from the rules themselves.
//!
//! `baked` is set for the crate and not for this script: what stands behind `not(baked)` only builds.

// Of the files that both compile the crate uses the readers, this script the builders.
#![allow(dead_code, unused_imports, unreachable_pub)]

mod patterns;

#[path = "../src/bake.rs"]
mod bake;
#[path = "../src/fold.rs"]
mod fold;
#[path = "../src/kind.rs"]
mod kind;
#[path = "../src/lexicon/mod.rs"]
mod lexicon;
#[path = "../src/slab.rs"]
mod slab;

/// What of the grammar needs no text.
#[path = "../src/grammar"]
mod grammar {
    mod fork;
    mod kinds;
    mod lay;
    mod pattern;
    mod place;
    mod plan;
    mod program;
    mod sets;
    mod sort;
    mod ways;

    pub(crate) use plan::Plans;
}

/// What the readers of clauses know beforehand of words.
#[path = "../src/clause/words"]
mod clause {
    mod cue;
    mod form;
    mod gather;
    mod known;
    mod list;
    mod nouns;
    mod sieve;

    pub(crate) use known::Told;
    pub(crate) use nouns::nouns;
}

/// The names as their readers ask for them.
#[path = "../src/name"]
mod name {
    mod table;

    pub(crate) use table::Table;
}

/// The one error that the vocabularies make.
mod error {
    #[derive(Debug)]
    pub enum Error {
        Setting { setting: &'static str, given: String, expected: &'static str },
    }
}

fn main() {
    let folder = std::env::var("OUT_DIR").expect("cargo names the folder");
    let patterns = patterns::read();
    let patterns = patterns.each_ref().map(|layer| layer.iter().map(String::as_str).collect::<Vec<_>>());
    for (name, table) in bake::tables(patterns.each_ref().map(|layer| &layer[..])) {
        std::fs::write(format!("{folder}/{name}.rs"), table).expect("the folder can be written");
    }
    println!("cargo::rustc-cfg=baked");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", patterns::RULES);
}
