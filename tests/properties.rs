//! What holds for any text: an answer, spans that slice, the same twice, one by one or all at once, at a linear cost.

mod support {
    pub(crate) mod check;
    #[cfg(feature = "serde")]
    pub(crate) mod sentences;
}

use frise::{ActorClass, Document, EventKind, Extraction, Extractor, dossier};
use proptest::prelude::*;
use support::check::check;
#[cfg(feature = "serde")]
use support::sentences;

/// Fragments that wake most of the crate, and some that break readers.
const FRAGMENTS: &[&str] = &[
    "le 15 septembre",
    "d’ici fin 2020",
    "sous 48 heures",
    "40 milliards de dollars",
    "1,2\u{a0}Md€",
    "M. Trump",
    "la Maison Blanche",
    "a accusé",
    "ByteDance",
    "il y a deux semaines",
    "31 février",
    "29 février 2021",
    "25 h 61",
    "999 999 999 jours",
    "dans un délai de trois mois à compter de la notification",
    "«\u{a0}Non\u{a0}», a dit Paul.",
    "\n\n",
    "\n",
    " ",
    ".",
    "?",
    "…",
    "’",
    "'",
    "é",
    "e\u{301}",
    "Œ",
    "\u{200b}",
    "\u{feff}",
    "🙂",
    "漢字",
    "12345678901234567890",
    "0",
    "-",
    "/",
    ":",
    "T3",
    "n° 2023-118",
    "12/12/2019",
    "14:30",
    "http://a.b/2019",
    "av. J.-C.",
    "XIXe siècle",
    "le",
    "de",
    "et",
    "à",
    "en mai",
    "lundi",
    "hier",
    "chaque lundi",
    "du 3 au 5 mai",
    "entre 2001 et 2004",
    "70 %",
    "€",
    "$",
    "avant",
    "jusqu’au",
    "Le 04/08/2020 à 14:54",
    "(",
    ")",
    "«",
    "»",
    "\"",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::collection::vec(proptest::sample::select(FRAGMENTS), 0..40).prop_map(|p| p.join(" ")),
        proptest::collection::vec(proptest::sample::select(FRAGMENTS), 0..40).prop_map(|p| p.concat()),
        ".{0,200}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_gives_an_answer(text in text(), dated in any::<bool>()) {
        let mut document = Document::new(text.as_str());
        if dated {
            document = document.written("2020-08-04T10:00".parse().unwrap());
        }
        let extractor = Extractor::new();
        let extraction = extractor.extract(&document);
        check(&text, &extraction);
        prop_assert_eq!(&extraction, &extractor.extract(&document), "two runs agree");
    }

    #[test]
    fn without_a_date_of_writing_nothing_relative_is_dated(words in proptest::sample::select(&["hier", "demain", "lundi dernier", "la semaine prochaine", "il y a deux mois", "le 15 septembre", "en mai"][..])) {
        let text = format!("Il est parti {words}.");
        let document = Document::new(text.as_str());
        let extraction = Extractor::new().extract(&document);
        for mention in &extraction.mentions {
            if let frise::Value::Time(time) = &mention.value {
                prop_assert!(time.resolution.interval().is_none(), "{} was dated", mention.text);
            }
        }
    }
}

#[cfg(feature = "serde")]
proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    // With the feature `rayon` a batch is read on every core: what is given is the same, to the byte.
    #[test]
    fn a_batch_gives_the_bytes_of_its_documents_one_by_one(texts in proptest::collection::vec(sentences::paragraph(), 0..24)) {
        let documents = || texts.iter().enumerate().map(|(n, text)| Document::new(text.as_str()).id(n.to_string()).written("2021-03-10".parse().unwrap()));
        let bytes = |extraction: &Extraction<'_>| serde_json::to_string(extraction).expect("it serializes");
        let one_by_one: Vec<String> = documents().map(|document| bytes(&Extractor::new().extract(&document))).collect();
        for _ in 0..2 {
            let mut told = Vec::new();
            Extractor::new().extract_all(documents(), |_, extraction| told.push(bytes(extraction)));
            prop_assert_eq!(&told, &one_by_one);
        }
    }

    #[test]
    fn what_is_read_survives_its_serialization(text in sentences::paragraph()) {
        let document = Document::new(text.as_str()).written("2021-03-10".parse().unwrap());
        let extraction = Extractor::new().extract(&document);
        check(&text, &extraction);
        let json = serde_json::to_string(&extraction).expect("it serializes");
        let back: Extraction<'_> = serde_json::from_str(&json).expect("it reads back");
        prop_assert_eq!(serde_json::to_string(&back).expect("it serializes again"), json);
    }
}

#[cfg(feature = "serde")]
#[test]
fn an_extraction_survives_its_serialization() {
    let extractor = Extractor::new();
    for document in dossier::documents() {
        let extraction = extractor.extract(&document);
        let json = serde_json::to_string(&extraction).expect("it serializes");
        let back: Extraction<'_> = serde_json::from_str(&json).expect("it reads back");
        assert_eq!(serde_json::to_string(&back).expect("it serializes again"), json);
    }
    let timeline = dossier::timeline(&extractor);
    let json = serde_json::to_string(&timeline).expect("a timeline serializes");
    assert_eq!(serde_json::from_str::<frise::Timeline>(&json).expect("it reads back"), timeline);
}

#[test]
fn the_extractor_is_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>(_: &T) {}
    let extractor = Extractor::new();
    shared(&extractor);
    let documents: Vec<_> = dossier::documents().collect();
    let alone: Vec<_> = documents.iter().map(|d| extractor.extract(d)).collect();
    let together: Vec<_> = std::thread::scope(|scope| {
        let handles: Vec<_> = documents.iter().map(|d| scope.spawn(|| extractor.extract(d))).collect();
        handles.into_iter().map(|h| h.join().expect("no panic")).collect()
    });
    assert_eq!(alone, together);
}

/// What a thread keeps from one reading to the next is no document's and no extractor's own.
#[test]
fn extractors_take_turns_on_a_thread() {
    let plain = Extractor::new();
    let own = Extractor::builder()
        .actor("Batival SAS", &["Batival", "la Batival"], ActorClass::Organisation)
        .trigger("tokeniser", EventKind::Launch)
        .build()
        .expect("words of its own");
    let more = "Le 4 mai 2020, Batival a tokenisé ses parts ; « zwxq » le lendemain, d'ici le 15.";
    let mut documents: Vec<_> = dossier::documents().collect();
    documents.push(Document::new(more));
    let apart = |extractor: &Extractor| -> Vec<Extraction<'_>> {
        std::thread::scope(|scope| {
            let read = documents.iter().map(|d| scope.spawn(|| extractor.extract(d)));
            read.collect::<Vec<_>>().into_iter().map(|h| h.join().expect("no panic")).collect()
        })
    };
    let (alone, owned) = (apart(&plain), apart(&own));
    for (document, (alone, owned)) in documents.iter().zip(alone.iter().zip(&owned)) {
        assert_eq!(own.extract(document), *owned);
        assert_eq!(plain.extract(document), *alone);
    }
}

/// The counted cost of a text repeated 4 and 16 times grows as the text does.
#[test]
fn the_cost_is_linear() {
    let extractor = Extractor::new();
    let nasty = [
        "le le le le ",
        "1 2 3 4 5 ",
        "du 3 au 5 mai et du 4 au 6 juin ",
        "« « « ",
        "M. M. M. ",
        "12/12/12/12/",
        "à 9 h à 9 h ",
        "(((((",
        "jusqu'à d'ici à ",
    ];
    let dossier: String = dossier::documents().map(|d| d.text.into_owned() + "\n\n").collect();
    for piece in nasty.into_iter().chain([dossier.as_str()]) {
        let once = piece.repeat(1 + 2_000 / piece.len());
        let steps = |times: usize| {
            let text = once.repeat(times);
            let document = Document::new(text.as_str()).written("2020-08-04".parse().unwrap());
            extractor.extract(&document).steps.max(1)
        };
        let (four, sixteen) = (steps(4), steps(16));
        assert!(sixteen <= four * 5, "« {} »: {four} steps at 4 times, {sixteen} at 16", &piece[..piece.len().min(30)]);
    }
}
