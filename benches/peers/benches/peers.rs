//! Time of each reader on the same texts: the sentences one by one, and whole documents of 4, 16 and 64 KB.
//!
//! `cargo bench` here; every iteration asserts how much it found, and `cargo run --release` says what is found in each sentence. What is
//! measured is the thread's processor time: all of them read on one thread, and the machine may have other work.

use cpu_time::ThreadTime;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::time::Duration;

use peers::{Duckling, Frise, FriseMentions, Naive, Reader, SENTENCES, WhichTime, document};

/// A reading longer than that is timed once and not repeated.
const LONG: Duration = Duration::from_secs(2);

fn readers() -> [Box<dyn Reader>; 5] {
    [
        Box::new(FriseMentions::default()),
        Box::new(Frise::default()),
        Box::new(WhichTime::default()),
        Box::new(Naive::default()),
        Box::new(Duckling::default()),
    ]
}

/// The processor time of so many readings.
fn repeat(times: u64, mut read: impl FnMut()) -> Duration {
    let start = ThreadTime::now();
    (0..times).for_each(|_| read());
    start.elapsed()
}

fn sentences(c: &mut Criterion) {
    let mut group = c.benchmark_group("sentences");
    group.throughput(Throughput::Elements(SENTENCES.len() as u64)).sample_size(20).measurement_time(Duration::from_secs(4));
    for reader in readers() {
        let all = || SENTENCES.iter().map(|s| reader.count(black_box(s.text))).sum::<usize>();
        let expected = all();
        println!("{}: {expected} found in {} sentences", reader.name(), SENTENCES.len());
        assert!(expected > 0, "{} reads nothing", reader.name());
        group.bench_function(reader.name(), |b| b.iter_custom(|times| repeat(times, || assert_eq!(all(), expected))));
    }
    group.finish();
}

fn documents(c: &mut Criterion) {
    for kilobytes in [4, 16, 64] {
        let text = document(kilobytes);
        let mut group = c.benchmark_group(format!("document of {kilobytes} KB"));
        group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10).measurement_time(Duration::from_secs(4));
        for reader in readers() {
            // Once before, so that what is built at the first reading is nobody's cost.
            reader.count(SENTENCES[0].text);
            let start = ThreadTime::now();
            let expected = reader.count(&text);
            let once = start.elapsed();
            println!("{}: {expected} found in {kilobytes} KB, {once:.1?} the first time", reader.name());
            assert!(expected > 0, "{} reads nothing", reader.name());
            if once < LONG {
                let read = || assert_eq!(reader.count(black_box(&text)), expected);
                group.bench_function(reader.name(), |b| b.iter_custom(|times| repeat(times, read)));
            }
        }
        group.finish();
    }
}

criterion_group!(benches, sentences, documents);
criterion_main!(benches);
