//! Megabytes a second of each layer, beside a floor in the same run: words, accents folded, one hash lookup a word.
//!
//! `cargo bench --bench throughput`; every iteration asserts what it found.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::collections::HashSet;
use std::hint::black_box;
use std::time::Duration;

use frise::{Document, Extractor, Layer, dossier};

/// At least four megabytes of the dossier, over and over.
fn corpus() -> String {
    let once: String = dossier::documents().map(|d| d.text.into_owned() + "\n\n").collect();
    once.repeat(4_000_000 / once.len() + 1)
}

/// The floor: every word split off, its accents folded, looked up once.
fn floor(text: &str, known: &HashSet<u64, std::hash::BuildHasherDefault<Plain>>) -> (usize, usize) {
    let (mut words, mut hits) = (0, 0);
    let mut hash = 0u64;
    let mut end = |hash: &mut u64| {
        if *hash != 0 {
            words += 1;
            hits += usize::from(known.contains(hash));
            *hash = 0;
        }
    };
    let mut step = |hash: &mut u64, byte: u8| *hash = (hash.rotate_left(5) ^ u64::from(byte)).wrapping_mul(0x517c_c1b7_2722_0a95);
    for c in text.chars() {
        match c {
            'a'..='z' => step(&mut hash, c as u8),
            'A'..='Z' => step(&mut hash, c as u8 | 0x20),
            'à' | 'â' | 'ä' => step(&mut hash, b'a'),
            'é' | 'è' | 'ê' | 'ë' | 'É' => step(&mut hash, b'e'),
            'î' | 'ï' => step(&mut hash, b'i'),
            'ô' | 'ö' => step(&mut hash, b'o'),
            'û' | 'ù' | 'ü' => step(&mut hash, b'u'),
            'ç' => step(&mut hash, b'c'),
            _ => end(&mut hash),
        }
    }
    end(&mut hash);
    (words, hits)
}

/// A hasher that keeps the hash it is given.
#[derive(Default)]
struct Plain(u64);

impl std::hash::Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {}

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

fn throughput(c: &mut Criterion) {
    let text = corpus();
    let document = Document::new(text.as_str()).written("2020-12-09".parse().unwrap());
    let extractor = Extractor::new();
    let mut known = HashSet::default();
    for word in text.split_whitespace().step_by(97).take(4096) {
        known.insert(word.bytes().fold(0u64, |h, b| (h.rotate_left(5) ^ u64::from(b)).wrapping_mul(0x517c_c1b7_2722_0a95)));
    }
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
