//! What the build script finishes before the crate is compiled, so that nothing is built when a program starts.

use std::fmt::Debug;

use crate::clause::{Told, nouns};
use crate::grammar::Plans;
use crate::lexicon::Lexicon;
use crate::name::Table;

/// The finished tables by name, each as the Rust that makes it: what `{:?}` prints of its types. The patterns are those of the atoms,
/// the compounds and the frames, in the order of their rules.
pub(crate) fn tables(patterns: [&[&str]; 3]) -> [(&'static str, String); 5] {
    let mut lexicon = Lexicon::of_tables();
    let plans = Plans::new(patterns, &mut lexicon.index);
    let (nouns, mut told, mut names) = (nouns(), Told::default(), Table::default());
    told.take(&mut lexicon, &nouns, 0);
    names.take(&mut lexicon);
    lexicon.settle();
    [
        ("lexicon", printed(&lexicon)),
        ("plans", printed(&plans)),
        ("nouns", printed(&nouns)),
        ("told", printed(&told)),
        ("names", printed(&names)),
    ]
}

/// A table in lines, so that a message of the compiler's shows one and not all of it.
fn printed(table: &impl Debug) -> String {
    format!("{table:?}").replace("}, ", "},\n").replace("], ", "],\n")
}

#[cfg(test)]
mod tests {
    use super::tables;
    use crate::grammar::patterns;

    /// The script reads the patterns off the text of the rules; here they are the rules' own.
    #[test]
    fn what_the_build_script_made_is_what_the_tables_and_rules_say() {
        let patterns = patterns();
        for (name, table) in tables(patterns.each_ref().map(|layer| &layer[..])) {
            let baked = match name {
                "lexicon" => include_str!(concat!(env!("OUT_DIR"), "/lexicon.rs")),
                "plans" => include_str!(concat!(env!("OUT_DIR"), "/plans.rs")),
                "nouns" => include_str!(concat!(env!("OUT_DIR"), "/nouns.rs")),
                "told" => include_str!(concat!(env!("OUT_DIR"), "/told.rs")),
                _ => include_str!(concat!(env!("OUT_DIR"), "/names.rs")),
            };
            let differs = table.lines().zip(baked.lines()).find(|(built, baked)| built != baked);
            assert!(table == baked, "{name}: the build script reads the rules otherwise than they are: {differs:?}");
        }
    }
}
