//! The house: who may ask whom, read off the imports of `src/` and held against the plans that `DESIGN.md` and `src/clause/mod.rs` draw.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

/// A file of `src/`: its path as Rust spells it (`clause::verb::tense`) and its code, without what only tests see.
struct File {
    path: Vec<String>,
    /// A door (`mod.rs`) declares a room and hands out what is in it.
    door: bool,
    code: String,
    lines: usize,
}

/// The files of a folder, each once.
fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut inside: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inside.sort();
    for path in inside {
        match path.is_dir() {
            true => walk(&path, found),
            false => found.extend(path.extension().is_some_and(|e| e == "rs").then_some(path)),
        }
    }
}

/// The files that the crate is made of: neither its roof nor what only tests and the build script see.
fn files() -> Vec<File> {
    let (root, mut found) = (Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), Vec::new());
    walk(&root, &mut found);
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let inner: PathBuf = path.strip_prefix(&root).unwrap().with_extension("");
        let mut path: Vec<String> = inner.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        let door = path.last().is_some_and(|last| last == "mod");
        path.truncate(path.len() - usize::from(door));
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
        let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        File { path, door, code, lines: text.lines().count() }
    };
    let seen = |file: &File| !matches!(file.path[0].as_str(), "lib" | "bake" | "walk") && !file.path.iter().any(|part| part == "tests");
    found.into_iter().map(read).filter(seen).collect()
}

/// The places that a file names, by their paths from the root of the crate.
fn asked(file: &File) -> BTreeSet<Vec<String>> {
    let path = Regex::new(r"(?-u:\b)(crate|super)((?:::[a-zA-Z0-9_]+)*)(::\{[^}]*\})?").unwrap();
    let word = Regex::new(r"[{,][ \n]*([a-zA-Z0-9_]+(?:::[a-zA-Z0-9_]+)*)").unwrap();
    let mut asked = BTreeSet::new();
    for found in path.captures_iter(&file.code) {
        let mut parts: Vec<&str> = found[2].split("::").filter(|part| !part.is_empty()).collect();
        let mut base: Vec<String> = Vec::new();
        if &found[1] == "super" {
            let ups = parts.iter().take_while(|part| **part == "super").count();
            parts.drain(..ups);
            base = file.path[..file.path.len().saturating_sub(1 + ups)].to_vec();
        }
        base.extend(parts.into_iter().map(str::to_owned));
        match found.get(3) {
            None => asked.extend([base]),
            Some(group) => asked.extend(word.captures_iter(group.as_str()).map(|item| {
                let item = item[1].split("::").map(str::to_owned);
                base.iter().cloned().chain(item).collect()
            })),
        }
    }
    asked
}

/// The rooms of a plan, from the roof down: the names of each line before the first wide gap, between points.
fn plan(text: &str) -> Vec<String> {
    let drawn = text.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a plan is drawn");
    let names = |line: &str| -> Vec<String> {
        let line = line.trim_start_matches("//!").trim();
        let names = line.split("  ").next().unwrap_or_default();
        names.split(" · ").filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    drawn.lines().flat_map(names).collect()
}

/// What stands in a folder asks only what the plan draws to its right or under it; the plan draws all of it, once.
fn asks_only_downward(folder: &[&str], plan: &[String]) {
    let files = files();
    let inside = |path: &[String]| path.len() > folder.len() && path.iter().zip(folder).all(|(a, b)| a == b);
    let rooms: BTreeSet<&str> = files.iter().filter(|f| inside(&f.path)).map(|f| f.path[folder.len()].as_str()).collect();
    let drawn: BTreeSet<&str> = plan.iter().map(String::as_str).collect();
    assert_eq!(drawn.len(), plan.len(), "the plan draws a room twice: {plan:?}");
    assert_eq!(rooms, drawn, "the rooms of {folder:?}, and those of the plan");
    let height = |room: &str| plan.iter().position(|drawn| drawn == room);
    let mut wrong = Vec::new();
    for file in files.iter().filter(|f| inside(&f.path)) {
        let room = file.path[folder.len()].as_str();
        for asked in asked(file).iter().filter(|path| inside(path)) {
            let other = asked[folder.len()].as_str();
            if height(other).is_some_and(|other| Some(other) < height(room)) {
                wrong.push(format!("{} asks {}", file.path.join("::"), asked.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows go down:\n{}", wrong.join("\n"));
}

#[test]
fn the_floors_are_those_of_the_design() {
    let design = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("DESIGN.md")).unwrap();
    let floors = plan(design.split("## What are the floors?").nth(1).expect("the design tells the floors"));
    asks_only_downward(&[], &floors);
}

#[test]
fn the_rooms_of_clauses_are_those_of_their_door() {
    let door = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/clause/mod.rs")).unwrap();
    asks_only_downward(&["clause"], &plan(&door));
}

#[test]
fn no_files_ask_each_other_in_a_circle() {
    let files = files();
    let known: BTreeMap<&[String], usize> = files.iter().enumerate().filter(|(_, f)| !f.door).map(|(n, f)| (&f.path[..], n)).collect();
    let file_of = |path: &Vec<String>| (1..=path.len()).rev().find_map(|len| known.get(&path[..len]).copied());
    let mut asks: Vec<BTreeSet<usize>> = files.iter().map(|f| asked(f).iter().filter_map(file_of).collect()).collect();
    for (n, asked) in asks.iter_mut().enumerate() {
        asked.remove(&n);
    }
    assert!(asks.iter().map(BTreeSet::len).sum::<usize>() > files.len(), "most files ask others");
    // Takes away, again and again, who asks nobody that is left: who stays is in a circle or over one.
    let mut left: BTreeSet<usize> = (0..files.len()).collect();
    while let Some(free) = left.iter().copied().find(|&n| asks[n].is_disjoint(&left)) {
        left.remove(&free);
    }
    let names: Vec<String> = left.iter().map(|&n| files[n].path.join("::")).collect();
    assert!(names.is_empty(), "in a circle, or asking one: {names:?}");
}

#[test]
fn files_can_be_held_in_the_head() {
    let mut lines: Vec<(usize, String)> = files().iter().map(|f| (f.lines, f.path.join("/"))).collect();
    lines.sort();
    let (middle, longest) = (&lines[lines.len() / 2], &lines[lines.len() - 1]);
    assert!(middle.0 < 250, "the median file has {} lines", middle.0);
    assert!(longest.0 <= 450, "{} has {} lines: part it by meaning", longest.1, longest.0);
}
