//! Memory: what the built extractor holds, what a reading takes and keeps beside its text, and allocations a token.
//!
//! `cargo bench --bench memory`; with `-- --sites FOLDER` it writes a heap profile of each part there, for DHAT's viewer. Unlike the
//! other benches it measures no time, so once is enough: the counts are the same on every machine of a word's width.

use frise::{Document, Extractor, Layer, dossier};
use std::path::{Path, PathBuf};

#[global_allocator]
static COUNTED: dhat::Alloc = dhat::Alloc;

/// What a part of the work allocated, kept, and held at most.
struct Use {
    blocks: u64,
    kept: usize,
    peak: usize,
}

/// Runs a part of the work and counts what it does to the heap; what it returns is still held when it is counted.
fn measure<T>(name: &str, sites: Option<&Path>, work: impl FnOnce() -> T) -> (T, Use) {
    let profiler = dhat::Profiler::builder();
    let profiler = match sites {
        Some(folder) => profiler.file_name(folder.join(format!("{name}.json"))).trim_backtraces(Some(24)).build(),
        None => profiler.testing().build(),
    };
    let result = work();
    let heap = dhat::HeapStats::get();
    drop(profiler);
    (result, Use { blocks: heap.total_blocks, kept: heap.curr_bytes, peak: heap.max_bytes })
}

fn main() {
    let mut arguments = std::env::args().skip_while(|a| a != "--sites").skip(1);
    let sites = arguments.next().map(PathBuf::from);
    let sites = sites.as_deref();

    let (extractor, built) = measure("built", sites, Extractor::new);
    println!("built extractor: {:.2} MB held, {:.2} MB at most while it is built", mega(built.kept), mega(built.peak));

    let once: String = dossier::documents().map(|d| d.text.into_owned() + "\n\n").collect();
    let mut most = f64::INFINITY;
    for kilobytes in [4, 64, 1024, 4096] {
        let mut text = once.repeat(kilobytes * 1024 / once.len() + 1);
        let end = (0..=kilobytes * 1024).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default();
        text.truncate(end);
        let document = Document::new(text.as_str()).written("2020-12-09".parse().unwrap());
        // What the first reading leaves in caches is no reading's own.
        let tokens = extractor.count(&document, Layer::Tokens) as f64;
        let found = extractor.extract(&document).mentions.len();
        println!("{kilobytes} KB, {tokens} tokens");
        for (name, layer) in [("tokens", Layer::Tokens), ("mentions", Layer::Mentions)] {
            let (count, used) = measure(&format!("{name}-{kilobytes}"), sites, || extractor.count(&document, layer));
            assert!(count > 0);
            assert_eq!(used.kept, 0, "{name} left something behind");
            println!("  {name:11} {}", told(&used, text.len(), tokens));
        }
        let (extraction, used) = measure(&format!("everything-{kilobytes}"), sites, || extractor.extract(&document));
        assert_eq!(extraction.mentions.len(), found);
        println!("  {:11} {}", "everything", told(&used, text.len(), tokens));
        // What is fixed weighs less, the longer the text; what is not grows no faster than it.
        let times = used.peak as f64 / text.len() as f64;
        assert!(times < most, "{times:.1} × a text of {kilobytes} KB, {most:.1} × a shorter one");
        most = times * 1.05;
    }
}

fn told(used: &Use, text: usize, tokens: f64) -> String {
    let times = |bytes: usize| bytes as f64 / text as f64;
    format!(
        "at most {:5.2} × the text, {:5.2} × kept; {:.3} allocations a token ({} in all)",
        times(used.peak),
        times(used.kept),
        used.blocks as f64 / tokens,
        used.blocks
    )
}

fn mega(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
