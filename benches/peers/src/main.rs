//! What each reader finds in each sentence: `cargo run --release`.

use peers::{Duckling, Frise, Naive, Reader, WhichTime, score};

fn main() {
    let readers: [&dyn Reader; 4] = [&Frise::default(), &Duckling::default(), &WhichTime::default(), &Naive::default()];
    for reader in readers {
        println!("\n{}", reader.name());
        let score = score(reader, |what, value, sentence| println!("  {what} {value}: {}", sentence.text));
        for (kind, name) in ["dates and clock times", "durations", "amounts"].iter().enumerate() {
            println!("  {} of {} {name}", score.right[kind], score.there[kind]);
        }
        println!("  {} values that are not there", score.wrong);
    }
}
