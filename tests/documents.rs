//! Whole texts written for the tests, with what must be read in them, and near misses that must give nothing.

use frise::calendar::DateValue;
use frise::{ActorClass, Anchor, Document, EventKind, Extraction, Extractor, Modality, Resolution, Value};

fn times<'a>(extraction: &'a Extraction<'_>) -> Vec<(&'a str, String)> {
    extraction.mentions.iter().filter(|m| matches!(m.value, Value::Time(_))).map(|m| (&*m.text, m.value.to_string())).collect()
}

fn names<'a>(extraction: &'a Extraction<'_>) -> Vec<(&'a str, &'a str, ActorClass)> {
    let actors = &extraction.actors;
    extraction
        .mentions
        .iter()
        .filter_map(|m| match &m.value {
            Value::Actor(a) => Some((&*m.text, actors[a.actor].name.as_str(), a.class)),
            _ => None,
        })
        .collect()
}

#[test]
fn each_post_of_a_thread_is_read_from_its_own_date() {
    let text =
        "Le 04/08/2020 à 14:54\nHier, le serveur est tombé.\n\nLe 18/07/2022 à 20:42\nHier, il est tombé encore.\nOn verra demain.\n";
    let document = Document::new(text).written("2020-08-01".parse().unwrap());
    let read = Extractor::new().extract(&document);
    assert_eq!(
        times(&read),
        [
            ("Le 04/08/2020 à 14:54", "2020-08-04T14:54".to_owned()),
            ("Hier", "2020-08-03".to_owned()),
            ("Le 18/07/2022 à 20:42", "2022-07-18T20:42".to_owned()),
            ("Hier", "2022-07-17".to_owned()),
            ("demain", "2022-07-19".to_owned()),
        ]
    );
}

#[test]
fn a_press_article_reads_whole() {
    let text = "La Fédération des marchands d'Isigny (FMI) a déposé plainte lundi contre la société Grandmaison. « Nous irons au bout », a \
                promis son président, Hubert Lasserre. M. Lasserre réclame 1,2 million d'euros. La société Grandmaison, qui dément, doit \
                répondre sous dix jours. Le tribunal de commerce de Caen tiendra audience le 3 mars à 14 h 30.";
    let document = Document::new(text).written("2021-02-10".parse().unwrap());
    let read = Extractor::new().extract(&document);
    assert_eq!(times(&read).into_iter().map(|(_, value)| value).collect::<Vec<_>>(), ["2021-02-08", "P10D", "2021-03-03T14:30"]);
    assert_eq!(read.deadlines[0].due.unwrap().to_string(), "2021-02-20");
    assert_eq!(read.deadlines[0].anchor, Anchor::Reference);
    let names = names(&read);
    assert!(names.contains(&("Lasserre", "Hubert Lasserre", ActorClass::Person)), "{names:?}");
    assert!(names.iter().any(|(text, name, _)| *text == "FMI" && name.contains("Isigny")), "{names:?}");
    assert!(names.iter().any(|(text, _, class)| text.starts_with("tribunal de commerce") && *class == ActorClass::Government), "{names:?}");
    let suit = read.events.iter().find(|e| e.kind == EventKind::Lawsuit).expect("the complaint");
    assert_eq!((suit.modality, suit.negated), (Modality::Asserted, false));
    assert_eq!(suit.when.to_string(), "2021-02-08T00:00/2021-02-09T00:00");
}

#[test]
fn a_start_named_but_not_dated_leaves_the_day_open() {
    let document = Document::new("Le recours est formé dans un délai de deux mois à compter de la publication de l'arrêté.")
        .written("2021-02-10".parse().unwrap());
    let read = Extractor::new().extract(&document);
    assert_eq!(read.deadlines[0].due, None);
    assert_eq!(read.deadlines[0].anchor, Anchor::Named("la publication de l'arrêté".to_owned()));
    assert!(read.deadlines[0].explain().contains("does not date"));
}

#[test]
fn a_place_that_acts_is_marked() {
    let document = Document::new("Pékin a répondu hier à Washington. Il habite à Lyon.").written("2021-02-10".parse().unwrap());
    let read = Extractor::new().extract(&document);
    let metonymic = |name: &str| {
        read.mentions
            .iter()
            .find(|m| m.text == name)
            .is_some_and(|m| matches!(&m.value, Value::Actor(a) if a.metonymic && a.class == ActorClass::Place))
    };
    assert!(metonymic("Pékin"));
    assert!(!metonymic("Lyon"));
}

#[test]
fn impossible_days_are_said_to_be_none() {
    for text in ["Le 31 février 2021, rien.", "Le 29 février 2021, rien."] {
        let document = Document::new(text).written("2021-02-10".parse().unwrap());
        let read = Extractor::new().extract(&document);
        let Some(Value::Time(time)) = read.mentions.first().map(|m| &m.value) else { continue };
        assert!(time.resolution.interval().is_none(), "{text}");
        assert!(!matches!(time.timex, frise::calendar::Timex::Date(DateValue::Year(_))));
    }
}

#[test]
fn two_winters_of_one_year_are_both_kept() {
    let document = Document::new("Le refuge a brûlé pendant l'hiver 1987.").written("2020-08-04".parse().unwrap());
    let extraction = Extractor::new().extract(&document);
    let Value::Time(time) = &extraction.mentions[0].value else { panic!("no time: {extraction:?}") };
    let Resolution::Ambiguous(readings) = &time.resolution else { panic!("{:?}", time.resolution) };
    let readings: Vec<String> = readings.iter().map(ToString::to_string).collect();
    assert_eq!(readings, ["1986-12-21T00:00/1987-03-21T00:00", "1987-12-21T00:00/1988-03-21T00:00"]);
    assert!(extraction.mentions[0].explain().contains("nothing tells them apart"));
    assert!(extraction.events.iter().all(|e| e.when.is_unknown()), "an event takes no day that nobody knows");
}

#[test]
fn near_misses_give_nothing() {
    let traps = [
        "Il vit au 12, rue du 8-Mai-1945.",
        "Composez le 18 ou appelez le 01 23 45 67 89.",
        "La version 3.11.2 corrige la panne du module 10.04.12.",
        "Il a été second au classement, à la 3e place.",
        "Le score est de 14-0 en seconde mi-temps.",
        "Voir l'article L. 2019-3 et la loi n° 89-462.",
        "Elle relit « 1984 » dans son T3.",
        "Janvier Dupont joue aux Quatre Saisons.",
        "Son chat de 12 ans dort salle 14.",
        "Le convoi pesait 2 020 tonnes à 2018 mètres.",
        "Le XV de France a gagné au 1er étage.",
        "Avant tout, la défense passe avant l'attaque.",
        "https://exemple.fr/2019/03/12/page.html",
    ];
    let extractor = Extractor::new();
    let mut read = Vec::new();
    for trap in traps {
        let document = Document::new(trap).written("2020-08-04".parse().unwrap());
        let extraction = extractor.extract(&document);
        read.extend(
            extraction.mentions.iter().filter(|m| !matches!(m.value, Value::Actor(_))).map(|m| format!("{trap} → {}", m.explain())),
        );
    }
    assert!(read.is_empty(), "{}", read.join("\n"));
}
