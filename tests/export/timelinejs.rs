//! TimelineJS: the shape that its documentation asks for.

use frise::export::timelinejs::Story;
use frise::{Extractor, dossier};
use serde_json::Value;

use super::super::told;

#[test]
fn writes_slides_with_dates_that_are_dates() {
    let timeline = dossier::timeline(&Extractor::new());
    let story = Story::of(&timeline).title("TikTok <1>");
    let json: Value = serde_json::to_value(&story).unwrap();
    assert_eq!(json["scale"], "human");
    assert_eq!(json["title"]["text"]["headline"], "TikTok &lt;1&gt;");
    let slides = json["events"].as_array().expect("a list of slides");
    let deadlines = timeline.deadlines().filter(|thread| thread.due().is_some()).count();
    assert_eq!(slides.len(), timeline.events().len() + deadlines);
    let mut names: Vec<&str> = slides.iter().map(|slide| slide["unique_id"].as_str().expect("a name")).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), slides.len());
    for slide in slides {
        for date in ["start_date", "end_date"].iter().filter_map(|key| slide.get(key)) {
            let part = |key: &str| date.get(key).map(|n| u32::try_from(n.as_i64().expect("a number")).expect("no negative one"));
            let (year, month, day) = (part("year").expect("a year"), part("month"), part("day"));
            assert!(chrono::NaiveDate::from_ymd_opt(year as i32, month.unwrap_or(1), day.unwrap_or(1)).is_some(), "{date}");
        }
        assert!(!slide["text"]["headline"].as_str().expect("a headline").is_empty());
        assert!(!slide["display_date"].as_str().expect("a date in words").is_empty());
    }
}

#[test]
fn leaves_no_mark_of_html_in_words() {
    let json = serde_json::to_string(&Story::of(&told("Le 3 août 2020, Jean Dupont a quitté <b>Airbus</b> & co.", "<i>"))).unwrap();
    assert!(json.contains("&lt;b&gt;Airbus&lt;/b&gt; &amp; co.") && !json.contains("<b>") && !json.contains("<i>"), "{json}");
}
