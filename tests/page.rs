//! The frise page: nothing to load, nothing a document can break, an entry for every mark.

use std::collections::HashSet;

use frise::export::svg::{Lanes, Options, Scale, Theme};
use frise::export::{html, svg};
use frise::{Document, Extractor, Timeline, dossier};

/// Every value of an attribute.
fn attribute<'p>(page: &'p str, name: &str) -> Vec<&'p str> {
    let before = format!(" {name}=\"");
    page.match_indices(&before).filter_map(|(at, _)| page[at + before.len()..].split('"').next()).collect()
}

#[test]
fn a_page_loads_nothing_and_holds_every_event() {
    let timeline = dossier::timeline(&Extractor::new());
    for lanes in [Lanes::Actor, Lanes::Kind] {
        let page = html(&timeline, &Options::new().title("L'affaire").lanes(lanes));
        for outside in ["http:", "https:", "@import", "src=", "<link", "<iframe", "fetch(", "XMLHttp"] {
            let allowed = if outside == "http:" { page.matches("http://www.w3.org/2000/svg").count() } else { 0 };
            assert_eq!(page.matches(outside).count(), allowed, "{outside}");
        }
        assert_eq!(page.matches("<li id=\"e").count(), timeline.query().count());
        assert_eq!(page.matches("<li id=\"t").count(), timeline.deadlines().count());
        let ids = attribute(&page, "id");
        let known: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(known.len(), ids.len(), "identifiers are unique");
        let marks = attribute(&page, "data-e");
        assert!(marks.len() > 60 && marks.iter().all(|mark| known.contains(mark)));
        assert_eq!(page, html(&timeline, &Options::new().title("L'affaire").lanes(lanes)), "always the same");
    }
}

#[test]
fn a_page_follows_the_reader_or_the_caller() {
    let timeline = Timeline::new();
    let page = |theme| html(&timeline, &Options::new().theme(theme));
    assert!(page(Theme::Auto).contains("prefers-color-scheme:dark"));
    assert!(page(Theme::Dark).contains("color-scheme:dark") && !page(Theme::Dark).contains("prefers-color-scheme"));
    assert_ne!(page(Theme::Light), page(Theme::Dark));
    assert!(svg(&timeline, &Options::new()).contains("prefers-color-scheme:dark"));
}

#[test]
fn a_document_stays_text() {
    let text = "Le 3 août 2020, Renault a racheté Alstom </script><script>alert('x')</script><img src=x onerror=y> & \"co\".";
    let document = Document::new(text).id("\"><svg>").title("<b>Titre</b>").source("</footer>").written("2020-08-04".parse().unwrap());
    let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
    assert!(timeline.query().count() > 0);
    let page = html(&timeline, &Options::new().title("</title><script>"));
    assert_eq!((page.matches("<script").count(), page.matches("</script").count()), (1, 1), "the page's own");
    assert!(page.contains("&lt;/script&gt;") && page.contains("&lt;b&gt;Titre") && !page.contains("<img") && !page.contains("<b>Titre"));
}

#[test]
fn settings_are_words() {
    assert_eq!("kind".parse(), Ok(Lanes::Kind));
    assert_eq!("linear".parse(), Ok(Scale::Linear));
    assert_eq!("dark".parse(), Ok(Theme::Dark));
    assert!("actors".parse::<Lanes>().unwrap_err().to_string().contains("actor, kind"));
}

/// The picture of the documentation is made by docs/pictures.sh; a package does not hold it.
#[test]
fn the_documentation_s_picture_is_small() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/frise.svg");
    if let Ok(picture) = std::fs::read_to_string(path) {
        assert!(picture.starts_with("<svg") && picture.len() < 150_000);
    }
}
