//! Conflicts, salient days, differences, and the timeline through JSON.

use frise::timeline::{Disagreement, difference};
use frise::{EventKind, Timeline};

use crate::page::{Page, day, money, timeline};

fn ban(id: &str, sentence: &str, time: &str) -> Page {
    let mut page = Page::new(id, "2020-07-10");
    page.say(sentence).event("interdit", EventKind::Ban, "Inde > TikTok", time);
    page
}

#[test]
fn what_documents_contradict_is_reported_with_both() {
    let said = "L'Inde a interdit TikTok et cinquante-huit autres applications chinoises.";
    let base = ban("a", said, "2020-06-29");
    let mut priced = ban("a", said, "2020-06-29");
    priced.amount(money(30, "USD"));
    let mut dearer = ban("b", said, "2020-06-29");
    dearer.amount(money(50, "USD"));
    let mut denied = ban("b", said, "2020-06-29");
    denied.but(|event| event.negated = true);
    for (first, second, about) in [
        (&base, &ban("b", said, "2020-06-30"), Some(Disagreement::Date)),
        (&base, &ban("b", said, "2020-12-30"), None),
        (&base, &ban("b", "TikTok, interdit ailleurs, revient.", "2020-06-30"), None),
        (&priced, &dearer, Some(Disagreement::Amount)),
        (&base, &denied, Some(Disagreement::Denial)),
        (&base, &ban("b", said, "2020-06-29"), None),
    ] {
        let timeline = timeline([first, second]);
        let conflicts = timeline.conflicts();
        assert_eq!(conflicts.iter().map(|conflict| conflict.about).collect::<Vec<_>>(), Vec::from_iter(about));
        for conflict in conflicts {
            let mut documents = [conflict.first.documents(), conflict.second.documents()].concat();
            documents.sort_unstable();
            assert_eq!(documents, ["a", "b"]);
        }
    }
}

#[test]
fn the_day_that_documents_come_back_to_matters_most() {
    let mut pages = Vec::new();
    for (id, written) in [("a", "2020-08-07"), ("b", "2020-09-01"), ("c", "2020-11-02")] {
        let mut page = Page::new(id, written);
        page.say("Une dépêche sans date.");
        page.say("Le décret contre TikTok a été signé le 6 août.").names_day("2020-08-06");
        page.say("Autre chose ce jour-là.").names_day(written);
        pages.push(page);
    }
    let timeline = timeline(&pages);
    let days = timeline.salient_days(10);
    assert_eq!(days.len(), 4);
    assert_eq!((days[0].day, days[0].documents), (day("2020-08-06"), 3));
    assert_eq!(days[0].sentence, "Le décret contre TikTok a été signé le 6 août.");
    assert!(days.windows(2).all(|pair| pair[0].score >= pair[1].score));
    assert_eq!(timeline.salient_days(1), &days[..1]);
    assert!(timeline.salient_days(0).is_empty());
}

#[test]
fn a_difference_says_what_is_new_gone_redated_and_moved() {
    let said = "L'Inde a interdit TikTok et cinquante-huit autres applications chinoises.";
    let (before, after) = (timeline([&ban("a", said, "2020-06-29")]), timeline([&ban("a", said, "2020-06-30")]));
    let changed = difference(&before, &after);
    assert_eq!((changed.added.len(), changed.gone.len(), changed.redated.len()), (0, 0, 1));
    assert_eq!(changed.redated[0].before.to_string(), "2020-06-29T00:00/2020-06-30T00:00");

    let both = timeline([&ban("a", said, "2020-06-29"), &ban("b", "Le décret interdit TikTok.", "2020-09-20")]);
    let grown = difference(&before, &both);
    assert_eq!((grown.added.len(), grown.gone.len(), grown.redated.len()), (1, 0, 0));
    let shrunk = difference(&both, &before);
    assert_eq!((shrunk.added.len(), shrunk.gone.len(), shrunk.redated.len()), (0, 1, 0));
    assert_eq!(grown.added, shrunk.gone);

    let limit = |due| {
        let mut page = Page::new("d", "2020-08-04");
        page.say("Microsoft doit conclure avant mi-septembre.").event("conclure", EventKind::Obligation, "Microsoft", "").limit(
            "avant mi-septembre",
            due,
            "",
            0,
        );
        timeline([&page])
    };
    let moved = difference(&limit("2020-09-15"), &limit("2020-09-20"));
    assert_eq!(moved.deadlines.len(), 1);
    assert_eq!((moved.deadlines[0].before, moved.deadlines[0].after), (Some(day("2020-09-15")), Some(day("2020-09-20"))));
    assert!(difference(&both, &both).is_empty());
    assert!(difference(&Timeline::new(), &Timeline::new()).is_empty());
}

#[cfg(feature = "serde")]
#[test]
fn hostile_json_gives_an_error_or_a_timeline_that_answers() {
    let page = ban("a", "L'Inde a interdit TikTok.", "2020-06-29");
    let json = serde_json::to_string(&timeline([&page])).expect("JSON");
    let broken = json.replace("\"sentence\":0", "\"sentence\":99");
    assert_ne!(broken, json);
    let read: Timeline = serde_json::from_str(&broken).expect("numbers that point nowhere are no syntax error");
    assert_eq!((read.events().count(), read.salient_days(3).len(), read.conflicts().len()), (1, 0, 0), "no sentence, no leading one");
    assert_eq!(read.query().text("interdit").count(), 1);
}
