//! Pictures of timelines of any size: nothing overlaps, nothing is lost, all of it is XML.

use super::layout::{Item, Picture};
use super::size::ROW;
use super::{Lanes, Options, Scale, Theme, svg};
use crate::document::Document;
use crate::extractor::Extractor;
use crate::timeline::Timeline;

const MONTHS: [&str; 12] =
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

/// A timeline of so many sentences that tell of something, over so many years, crowded in the last one.
fn timeline(count: usize, years: usize) -> Timeline {
    let actors =
        ["Renault", "Alstom", "Danone", "Airbus", "Emmanuel Macron", "Google", "Suez", "la Commission européenne", "Microsoft", "Safran"];
    let extractor = Extractor::new();
    let mut timeline = Timeline::new();
    // A linear congruence: the same timeline on every machine.
    let mut seed = count as u64 + 7;
    let mut draw = |below: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % below
    };
    for page in 0..count.div_ceil(25) {
        let mut text = String::new();
        for _ in 0..(count - page * 25).min(25) {
            let (who, whom) = (actors[draw(actors.len())], actors[draw(actors.len())]);
            let back = if draw(2) == 0 { 0 } else { draw(years) };
            let day = format!("{} {} {}", 2 + draw(26), MONTHS[draw(12)], 2020 - back);
            let told = match draw(7) {
                0 => format!("{who} a attaqué {whom} en justice le {day}."),
                1 => format!("Le {day}, {who} n'a pas racheté {whom}."),
                2 => format!("{who} doit livrer les trains au plus tard le {day}."),
                3 => format!("Le {day}, {who} a signé un contrat de trente ans avec {whom}, que personne n'attendait plus."),
                4 => format!("En {}, {who} a critiqué {whom}.", day.split_once(' ').map_or("", |(_, month)| month)),
                5 => format!("{who} aurait négocié avec {whom} le {day}."),
                _ => format!("Le directeur a démissionné le {day}."),
            };
            text.push_str(&told);
            text.push('\n');
        }
        let document = Document::new(text).id(format!("d{page}")).written("2021-01-04".parse().expect("a date"));
        timeline.add(&document, &extractor.extract(&document));
    }
    timeline
}

fn options() -> Vec<Options> {
    let both = |options: Options| [options.clone().scale(Scale::Elastic), options.scale(Scale::Linear)];
    [Lanes::Actor, Lanes::Kind].into_iter().flat_map(|lanes| both(Options::new().lanes(lanes))).collect()
}

/// The box of a label and its mark.
fn boxed(item: &Item<'_>) -> Option<(f64, f64, f64)> {
    let label = item.label.as_ref()?;
    Some((label.x.min(item.x - 6.0), (label.x + label.width).max(item.x + 6.0), item.y))
}

#[test]
fn labels_never_overlap() {
    for (count, years) in [(5, 1), (50, 2), (500, 12)] {
        let timeline = timeline(count, years);
        for options in options() {
            let picture = Picture::of(&timeline, &options, 40.0);
            let mut boxes: Vec<(f64, f64, f64)> = picture.bands.iter().flat_map(|band| band.items.iter().filter_map(boxed)).collect();
            let threads = picture.threads.iter().filter_map(|thread| thread.label.as_ref().map(|label| (label, thread.y)));
            boxes.extend(threads.map(|(label, y)| (label.x, label.x + label.width, y)));
            assert!(boxes.len() >= count.min(60) / 3, "{} labels of {count}", boxes.len());
            // A mark alone stands clear of every label.
            for item in picture.bands.iter().flat_map(|band| &band.items).filter(|item| item.label.is_none()) {
                let clear = |b: &(f64, f64, f64)| b.1 <= item.x - 6.0 || item.x + 6.0 <= b.0 || (b.2 - item.y).abs() >= 14.0;
                assert!(boxes.iter().all(clear), "{count}: the mark of event {}", item.index);
            }
            for (at, a) in boxes.iter().enumerate() {
                assert!(a.0 >= picture.axis.left - 8.0 && a.1 <= picture.width, "{a:?} stands out");
                for b in &boxes[at + 1..] {
                    assert!(a.1 <= b.0 || b.1 <= a.0 || (a.2 - b.2).abs() >= ROW - 1e-6, "{count}: {a:?} and {b:?}");
                }
            }
        }
    }
}

#[test]
fn every_event_is_drawn_once() {
    for (count, years) in [(5, 1), (50, 2), (500, 12)] {
        let timeline = timeline(count, years);
        let dated = timeline.events().count();
        for options in options() {
            let picture = Picture::of(&timeline, &options, 40.0);
            let mut drawn: Vec<usize> = picture.bands.iter().flat_map(|band| band.items.iter().map(|item| item.index)).collect();
            drawn.sort_unstable();
            assert_eq!(drawn, (0..dated).collect::<Vec<_>>());
            for band in &picture.bands {
                for item in &band.items {
                    assert!(band.y0 < item.y && item.y < band.y1 && picture.axis.left <= item.x && item.x <= picture.axis.right);
                }
            }
            assert_eq!(picture.undated.len(), timeline.undated().count().min(12));
            assert_eq!(picture.threads.len(), timeline.deadlines().filter(|thread| thread.due().is_some()).count());
        }
    }
}

/// Checks that tags nest, attributes are quoted, and nothing unescaped stands between; how many elements there are.
fn elements(xml: &str) -> usize {
    let mut open: Vec<&str> = Vec::new();
    let mut count = 0;
    let mut rest = xml;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        assert!(!text.contains('>') || open.last() == Some(&"style"), "a stray > in « {text} »");
        for entity in text.split('&').skip(1) {
            let name = entity.split(';').next().unwrap_or_default();
            assert!(["amp", "lt", "gt", "quot", "#39"].contains(&name), "&{name};");
        }
        let end = tag.find('>').expect("a tag that ends");
        let inside = &tag[1..end];
        assert!(inside.matches('"').count() % 2 == 0, "a quotation mark in <{inside}>");
        let name = inside.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        assert!(!name.is_empty() && name.chars().all(char::is_alphanumeric), "<{inside}>");
        match (inside.starts_with('/'), inside.ends_with('/')) {
            (true, _) => assert_eq!(open.pop(), Some(name)),
            (false, true) => count += 1,
            (false, false) => {
                count += 1;
                open.push(name);
            }
        }
        rest = &tag[end + 1..];
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "{open:?}");
    count
}

#[test]
fn pictures_are_xml_and_always_the_same() {
    for (count, years) in [(5, 1), (50, 2), (500, 12)] {
        let timeline = timeline(count, years);
        for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
            let options = Options::new().theme(theme);
            let picture = svg(&timeline, &options);
            assert!(elements(&picture) > count);
            assert_eq!(picture, svg(&timeline, &options));
            assert!(picture.contains("role=\"img\"") && !picture.contains("href=") && !picture.contains("var("));
        }
    }
}

#[test]
fn a_document_cannot_write_markup() {
    let text = "Le 3 août 2020, Renault a racheté Alstom <script>alert(\"1\")</script> ]]> & 'autres'\u{0}\u{8}. Le <b>2 mai 2020</b>, il a signé.";
    let document = Document::new(text).id("<d>").title("<h1>").written("2020-08-04".parse().expect("a date"));
    let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
    let picture = svg(&timeline, &Options::new().title("<title> & « co »"));
    elements(&picture);
    assert!(picture.contains("&lt;script&gt;") && !picture.contains("<script"));
}

#[test]
fn any_timeline_has_a_picture() {
    let read = |text: &str| -> Timeline {
        let document = Document::new(text.to_owned()).id("d").written("2020-08-04".parse().expect("a date"));
        [(&document, &Extractor::new().extract(&document))].into_iter().collect()
    };
    let texts = [
        "",
        "Renault a racheté Alstom.",
        "Renault a racheté Alstom hier à 18 heures.",
        "En l'an 44, César a été tué. Le 9 juin 9998, Renault rachètera Alstom. En 52 avant J.-C., Vercingétorix a signé un accord.",
        "Depuis le 3 mars 2020, Renault négocie avec Alstom. Avant le 5 mars 2020, Suez doit payer.",
    ];
    for text in texts {
        for options in options() {
            for undated in [0, 1, 50] {
                elements(&svg(&read(text), &options.clone().undated(undated).width(720)));
            }
        }
    }
}

#[test]
fn deadlines_keep_the_days_they_had() {
    let timeline = crate::dossier::timeline(&Extractor::new());
    let picture = Picture::of(&timeline, &Options::new(), 40.0);
    let moved = picture.threads.iter().find(|thread| thread.flags.len() == 3).expect("the sale's deadline, moved twice");
    assert_eq!(moved.flags.iter().map(|flag| flag.1).collect::<Vec<_>>(), [false, false, true]);
    assert!(moved.flags.is_sorted_by(|a, b| a.0 < b.0) && moved.start.is_some());
    let drawn = svg(&timeline, &Options::new());
    assert!(drawn.contains("12\u{a0}nov. → 27\u{a0}nov. → 4\u{a0}déc. (passée) · ByteDance"));
    assert_eq!(drawn.matches("class=\"p o\"").count(), 2);
}
