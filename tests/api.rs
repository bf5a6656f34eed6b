//! What callers may count on of the types themselves, whatever they hold.

use std::fmt::{Debug, Display};
use std::hash::Hash;
use std::str::FromStr;

use frise::calendar::{Backward, Calendar, Delay, Due, EndOfMonth, Policy, Roll};
use frise::timeline::{DeadlineThread, Deadlines, Documents, Events, Matches, Query, TimelineEvent};
use frise::{Document, Error, Event, Extraction, Extractor, ExtractorBuilder, Mention, Prefer, Style, Timeline, dossier};

fn shared<T: Send + Sync + Debug + Clone>() {}
fn whole<T: Eq + Hash>() {}

#[test]
fn everything_goes_between_threads_and_shows_itself() {
    shared::<Extractor>();
    shared::<ExtractorBuilder>();
    shared::<Document<'static>>();
    shared::<Extraction<'static>>();
    shared::<Mention<'static>>();
    shared::<Event<'static>>();
    shared::<Timeline>();
    shared::<TimelineEvent>();
    shared::<DeadlineThread>();
    shared::<Query<'static>>();
    shared::<Calendar>();
    shared::<Due>();
    shared::<Error>();
    whole::<Calendar>();
    whole::<Delay>();
    whole::<Policy>();
    whole::<Due>();
}

#[test]
fn an_error_is_one_anywhere() {
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    error::<Error>();
    let boxed: Box<dyn std::error::Error + Send + Sync> = "soon".parse::<Prefer>().unwrap_err().into();
    assert!(boxed.to_string().contains("nearest"));
}

#[test]
fn iterators_have_names_that_a_struct_can_hold() {
    struct Held<'t>(Documents<'t>, Events<'t>, Deadlines<'t>, Matches<'t>);
    let timeline = dossier::timeline(&Extractor::new());
    let query = timeline.query().actor("ByteDance");
    let held = Held(timeline.documents(), timeline.events(), timeline.deadlines(), query.iter());
    assert_eq!(held.0.len(), dossier::LEN);
    assert_eq!(held.0.rev().count(), dossier::LEN);
    assert!(held.1.len() > 20 && held.2.count() > 5);
    let mut by_reference = 0;
    for _ in &query {
        by_reference += 1;
    }
    assert_eq!(by_reference, held.3.count());
}

#[cfg(target_pointer_width = "64")]
#[test]
fn what_is_kept_of_a_text_stays_small() {
    assert!(size_of::<Mention<'_>>() <= 136, "a mention takes {}", size_of::<Mention<'_>>());
    assert!(size_of::<Event<'_>>() <= 208, "an event takes {}", size_of::<Event<'_>>());
}

/// A setting's word is read back as it is written; another one is refused with the words it takes.
fn word<T: FromStr<Err = Error> + Display + Debug + PartialEq>(values: &[T]) {
    for value in values {
        assert_eq!(value.to_string().parse::<T>().as_ref(), Ok(value));
    }
    let refused = "nonsense".parse::<T>().unwrap_err().to_string();
    assert!(values.iter().all(|value| refused.contains(&value.to_string())), "{refused}");
}

#[test]
fn settings_are_written_and_read_by_their_words() {
    word(&[Roll::None, Roll::Art642, Roll::Reg1182]);
    word(&[Backward::Clear, Backward::Simple]);
    word(&[EndOfMonth::Last, EndOfMonth::First]);
    word(&[Style::Timeline, Style::TimeMl]);
}

#[cfg(feature = "serde")]
#[test]
fn words_are_those_that_serialize() {
    for roll in [Roll::None, Roll::Art642, Roll::Reg1182] {
        assert_eq!(serde_json::to_value(roll).unwrap(), roll.to_string());
    }
    for backward in [Backward::Clear, Backward::Simple] {
        assert_eq!(serde_json::to_value(backward).unwrap(), backward.to_string());
    }
    for end in [EndOfMonth::Last, EndOfMonth::First] {
        assert_eq!(serde_json::to_value(end).unwrap(), end.to_string());
    }
}
