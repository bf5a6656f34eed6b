//! TimeML: read back by quick-xml's reader.

use std::collections::{HashMap, HashSet};

use frise::export::timeml;
use frise::{Document, Extractor, Style, dossier};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element: its name, attributes and text, and where its text begins in that of `TEXT`.
#[derive(Debug, Default)]
pub(super) struct Element {
    name: String,
    attributes: HashMap<String, String>,
    text: String,
}

/// Every element in the order of its start, and what `TEXT` holds.
pub(super) fn parse(xml: &str) -> (Vec<Element>, String) {
    let mut reader = Reader::from_str(xml);
    let (mut all, mut open, mut text) = (Vec::<Element>::new(), Vec::<usize>::new(), String::new());
    let start = |tag: &BytesStart<'_>| Element {
        name: tag.name().as_ref().to_owned(),
        attributes: tag
            .attributes()
            .map(|a| {
                let a = a.unwrap();
                let value = quick_xml::escape::unescape(a.value.as_ref()).unwrap().into_owned();
                (a.key.as_ref().to_owned(), value)
            })
            .collect(),
        ..Element::default()
    };
    loop {
        let words = match reader.read_event().expect("well-formed") {
            Event::Start(tag) => {
                open.push(all.len());
                all.push(start(&tag));
                continue;
            }
            Event::Empty(tag) => {
                all.push(start(&tag));
                continue;
            }
            Event::End(_) => {
                open.pop().expect("a tag is open");
                continue;
            }
            Event::Text(words) => words.xml10_content().into_owned(),
            Event::GeneralRef(name) => {
                let name: &str = name.as_ref();
                quick_xml::escape::unescape(&format!("&{name};")).unwrap().into_owned()
            }
            Event::Eof => break,
            _ => continue,
        };
        if open.iter().any(|place| all[*place].name == "TEXT") {
            text.push_str(&words);
        }
        if let Some(place) = open.last() {
            all[*place].text.push_str(&words);
        }
    }
    assert!(open.is_empty());
    (all, text)
}

/// The text is the document's, identifiers are unique, and every reference points to one.
fn check(document: &Document<'_>, style: Style) -> Vec<Element> {
    let extractor = Extractor::builder().style(style).build().unwrap();
    let extraction = extractor.extract(document);
    let (all, text) = parse(&timeml::document(document, &extraction));
    assert_eq!(text, document.text, "the text of {}", document.id);
    let mut ids = HashSet::new();
    for element in &all {
        for key in ["tid", "eid", "eiid", "lid"] {
            if let Some(id) = element.attributes.get(key) {
                assert!(ids.insert(id.clone()), "{id} twice");
            }
        }
    }
    for element in &all {
        let required: &[&str] = match element.name.as_str() {
            "TIMEX3" => &["tid", "type", "value"],
            "EVENT" => &["eid", "class"],
            "MAKEINSTANCE" => &["eiid", "eventID", "tense", "aspect", "polarity", "pos"],
            "TLINK" => &["lid", "relType", "eventInstanceID"],
            _ => &[],
        };
        assert!(required.iter().all(|key| element.attributes.contains_key(*key)), "{element:?}");
        for key in ["eventID", "eventInstanceID", "relatedToTime", "relatedToEventInstance", "anchorTimeID"] {
            if let Some(id) = element.attributes.get(key) {
                assert!(ids.contains(id), "{element:?} points to nothing");
            }
        }
    }
    all
}

#[test]
fn keeps_the_text_and_the_references_of_the_dossier() {
    let mut links = 0;
    for document in dossier::documents() {
        for style in [Style::Timeline, Style::TimeMl] {
            let all = check(&document, style);
            links += all.iter().filter(|e| e.name == "TLINK").count();
        }
    }
    assert!(links > 100, "{links} links");
}

#[test]
fn keeps_what_xml_would_change() {
    let text = "« Oui & non » <b>\r\nL'Inde a interdit TikTok le 29 juin 2020, ]]> à 15 h.\r\u{85}\u{2028} Fin\t!";
    check(&Document::new(text).id("a & b").title("<titre>"), Style::Timeline);
    let (_, kept) =
        parse(&timeml::document(&Document::new("un\u{0}deux\u{b}"), &Extractor::new().extract(&Document::new("un\u{0}deux\u{b}"))));
    assert_eq!(kept, "un\u{fffd}deux\u{fffd}", "XML holds no controls");
}

#[test]
fn says_when_how_and_in_which_order() {
    let text = "Le tribunal a annulé le décret mardi. La ministre n'a pas démissionné en juillet. Elle signera l'accord demain.";
    let all = check(&Document::new(text).id("d").written("2020-08-07".parse().unwrap()), Style::Timeline);
    let named = |name: &str| all.iter().filter(|e| e.name == name).collect::<Vec<_>>();
    let times = named("TIMEX3");
    assert_eq!(times[0].attributes["functionInDocument"], "CREATION_TIME");
    assert_eq!((times[0].text.as_str(), times[0].attributes["value"].as_str()), ("2020-08-07", "2020-08-07"));
    let tuesday = times.iter().find(|e| e.text == "mardi").expect("mardi");
    assert_eq!((tuesday.attributes["value"].as_str(), tuesday.attributes["anchorTimeID"].as_str()), ("2020-08-04", "t0"));
    let instances = named("MAKEINSTANCE");
    assert!(instances.iter().any(|e| e.attributes["polarity"] == "NEG"));
    let future = instances.iter().find(|e| e.attributes["tense"] == "FUTURE").expect("an event to come");
    assert_eq!(future.attributes["modality"], "future");
    assert!(instances.iter().all(|e| e.attributes["pos"] == "VERB"));
    let link = |relation: &str, key: &str, to: &str| {
        named("TLINK").iter().any(|e| e.attributes["relType"] == relation && e.attributes.get(key).is_some_and(|id| id == to))
    };
    assert!(link("IS_INCLUDED", "relatedToTime", &tuesday.attributes["tid"]));
    assert!(link("BEFORE", "relatedToTime", "t0") && link("AFTER", "relatedToTime", "t0"));
    assert!(link("BEFORE", "relatedToEventInstance", "ei1"), "July comes before that Tuesday");
}
