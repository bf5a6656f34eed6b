//! Megabytes a second of each layer, beside a floor in the same run: words, accents folded, one hash lookup a word.
//!
//! `cargo bench --bench throughput`; every iteration asserts what it found.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::collections::HashMap;
use std::hint::black_box;
use std::time::Duration;

use frise::{Document, Extractor, Layer, dossier};

/// At least four megabytes of the dossier, over and over.
fn corpus() -> String {
    let once: String = dossier::documents().map(|d| d.text.into_owned() + "\n\n").collect();
    once.repeat(4_000_000 / once.len() + 1)
}

/// The floor: every word split off, its case and accents folded, looked up once in a map.
fn floor(text: &str, known: &HashMap<String, u32>) -> (usize, usize) {
    let (mut words, mut hits) = (0, 0);
    let mut word = String::new();
    let mut end = |word: &mut String| {
        if !word.is_empty() {
            words += 1;
            hits += usize::from(known.contains_key(word.as_str()));
            word.clear();
        }
    };
    for c in text.chars() {
        match c {
            'a'..='z' => word.push(c),
            'A'..='Z' => word.push(c.to_ascii_lowercase()),
            'à' | 'â' | 'ä' | 'À' | 'Â' => word.push('a'),
            'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' => word.push('e'),
            'î' | 'ï' | 'Î' | 'Ï' => word.push('i'),
            'ô' | 'ö' | 'Ô' | 'Ö' => word.push('o'),
            'û' | 'ù' | 'ü' | 'Û' | 'Ù' => word.push('u'),
            'ç' | 'Ç' => word.push('c'),
            'œ' | 'Œ' => word.push_str("oe"),
            c if c.is_alphanumeric() => word.push(c),
            _ => end(&mut word),
        }
    }
    end(&mut word);
    (words, hits)
}

fn throughput(c: &mut Criterion) {
    let text = corpus();
    let document = Document::new(text.as_str()).written("2020-12-09".parse().unwrap());
    let extractor = Extractor::new();
    let known: HashMap<String, u32> = text.split_whitespace().step_by(97).take(4096).map(str::to_lowercase).zip(0..).collect();
    let mut group = c.benchmark_group("throughput");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20).measurement_time(Duration::from_secs(6));

    let expected = floor(&text, &known);
    group.bench_function("floor", |b| b.iter(|| assert_eq!(floor(black_box(&text), &known), expected)));
    for (name, layer) in [("lex", Layer::Tokens), ("mentions", Layer::Mentions)] {
        let expected = extractor.count(&document, layer);
        assert!(expected > 1000, "{name} found only {expected}");
        group.bench_function(name, |b| b.iter(|| assert_eq!(extractor.count(black_box(&document), layer), expected)));
    }
    let read = |document: &Document<'_>| {
        let extraction = extractor.extract(document);
        (extraction.mentions.len(), extraction.deadlines.len(), extraction.events.len())
    };
    let expected = read(&document);
    group.bench_function("everything", |b| b.iter(|| assert_eq!(read(black_box(&document)), expected)));
    group.finish();
}

criterion_group!(benches, throughput);
criterion_main!(benches);
