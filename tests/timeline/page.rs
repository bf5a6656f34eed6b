//! Documents and extractions written by hand, so that these tests depend on no reading.

use std::borrow::Cow;

use chrono::{NaiveDate, TimeDelta};
use frise::calendar::{DateValue, Delay, Interval, Length, Timex, Unit};
use frise::{
    Actor, ActorClass, Amount, Anchor, Deadline, DeadlineBound, Document, Event, EventKind, Extraction, Mention, Modality, Participant,
    ParticipantRole, Resolution, Sentence, Span, TimeBasis, TimeKind, TimeMention, Timeline, Value,
};

/// A day written YYYY-MM-DD.
pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a test's date")
}

/// `2020-08-03`, `2020-08`, or two days joined by a slash, both in; nothing is unknown.
pub(crate) fn when(text: &str) -> Interval {
    let midnight = |day: NaiveDate| day.and_hms_opt(0, 0, 0).expect("midnight");
    match (text.split_once('/'), text.len()) {
        (Some((from, to)), _) => Interval::new(midnight(day(from)), midnight(day(to)) + TimeDelta::days(1)),
        (None, 0) => Interval::default(),
        (None, 7) => {
            let (year, month) = text.split_once('-').expect("a month");
            let month = DateValue::Month { year: year.parse().ok(), month: month.parse().expect("a month") };
            month.bounds().expect("a month's bounds")
        }
        (None, _) => Interval::new(midnight(day(text)), midnight(day(text)) + TimeDelta::days(1)),
    }
}

/// An amount of so much.
pub(crate) fn money(amount: i64, currency: &str) -> Amount {
    Amount::exactly(amount.into(), currency.parse().expect("a currency"))
}

/// A document as it is written, sentence by sentence.
#[derive(Debug, Default)]
pub(crate) struct Page {
    id: String,
    written: Option<NaiveDate>,
    text: String,
    extraction: Extraction<'static>,
}

impl Page {
    pub(crate) fn new(id: &str, written: &str) -> Self {
        Self { id: id.to_owned(), written: written.parse().ok(), ..Self::default() }
    }

    /// Adds a sentence.
    pub(crate) fn say(&mut self, sentence: &str) -> &mut Self {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        let span = Span::new(self.text.len(), self.text.len() + sentence.len());
        self.text.push_str(sentence);
        self.extraction.sentences.push(Sentence { span, written: self.written.map(Into::into) });
        self
    }

    fn sentence(&self) -> Span {
        self.extraction.sentences.last().expect("a sentence").span
    }

    fn find(&self, words: &str) -> Span {
        let sentence = self.sentence();
        let at = sentence.of(&self.text).find(words).unwrap_or_else(|| panic!("« {words} » in « {} »", sentence.of(&self.text)));
        Span::new(sentence.start + at, sentence.start + at + words.len())
    }

    fn actor(&mut self, name: &str) -> usize {
        if let Some(place) = self.extraction.actors.iter().position(|actor| actor.name == name) {
            return place;
        }
        let actor =
            Actor { name: name.to_owned(), class: ActorClass::Organisation, aliases: Vec::new(), roles: Vec::new(), spans: Vec::new() };
        self.extraction.actors.push(actor);
        self.extraction.actors.len() - 1
    }

    pub(crate) fn alias(&mut self, name: &str, alias: &str) -> &mut Self {
        let place = self.actor(name);
        self.extraction.actors[place].aliases.push(alias.to_owned());
        self
    }

    /// Adds an event told by `trigger` in the last sentence; `who` is « agent > patient », either side may be empty, names joined by « & ».
    pub(crate) fn event(&mut self, trigger: &str, kind: EventKind, who: &str, time: &str) -> &mut Self {
        let (agents, patients) = who.split_once('>').unwrap_or((who, ""));
        let mut participants = Vec::new();
        for (names, role) in [(agents, ParticipantRole::Agent), (patients, ParticipantRole::Patient)] {
            for name in names.split('&').map(str::trim).filter(|name| !name.is_empty()) {
                participants.push(Participant { actor: self.actor(name), role });
            }
        }
        let span = self.find(trigger);
        self.extraction.events.push(Event {
            span,
            text: Cow::Owned(trigger.to_owned()),
            kind,
            sentence: self.sentence(),
            modality: Modality::Asserted,
            negated: false,
            participants,
            source: None,
            when: when(time),
            basis: TimeBasis::None,
            deadline: None,
            amounts: Vec::new(),
            rule: Cow::Owned(trigger.to_owned()),
        });
        self
    }

    /// Changes the last event.
    pub(crate) fn but(&mut self, change: impl FnOnce(&mut Event<'static>)) -> &mut Self {
        change(self.extraction.events.last_mut().expect("an event"));
        self
    }

    /// Gives the last event an amount.
    pub(crate) fn amount(&mut self, amount: Amount) -> &mut Self {
        let place = self.mention(Value::Money(amount));
        self.but(|event| event.amounts.push(place))
    }

    /// Names a day in the last sentence.
    pub(crate) fn names_day(&mut self, date: &str) -> &mut Self {
        let time = TimeMention {
            kind: TimeKind::Date,
            timex: Timex::Date(DateValue::day(day(date))),
            modifier: None,
            resolution: Resolution::Resolved(when(date)),
            basis: frise::Basis::default(),
        };
        self.mention(Value::Time(time));
        self
    }

    /// Says a length of so many days in the last sentence.
    pub(crate) fn names_days(&mut self, count: i64) -> &mut Self {
        let time = TimeMention {
            kind: TimeKind::Duration,
            timex: Timex::Duration(Length::of(count, Unit::Day)),
            modifier: None,
            resolution: Resolution::Unresolved(frise::Reason::NotOnCalendar),
            basis: frise::Basis::default(),
        };
        self.mention(Value::Time(time));
        self
    }

    fn mention(&mut self, value: Value) -> usize {
        let span = self.sentence();
        self.extraction.mentions.push(Mention {
            span: Span::new(span.start, span.start + 1),
            text: Cow::Borrowed(""),
            value,
            rule: Cow::Borrowed("test"),
        });
        self.extraction.mentions.len() - 1
    }

    /// Adds a limit told by `words` in the last sentence, which the last event sets.
    pub(crate) fn limit(&mut self, words: &str, due: &str, start: &str, days: u64) -> &mut Self {
        let place = self.extraction.deadlines.len();
        let deadline = Deadline {
            span: self.find(words),
            text: Cow::Owned(words.to_owned()),
            bound: DeadlineBound::OnOrBefore,
            due: due.parse().ok(),
            due_at: None,
            anchor: start.parse().map_or(Anchor::Reference, Anchor::Dated),
            delay: (days > 0).then(|| Delay::days(days)),
            backward: false,
            anew: false,
            mention: 0,
            steps: Vec::new(),
            obligation: frise::Obligation::default(),
            rule: Cow::Borrowed("test"),
        };
        self.extraction.deadlines.push(deadline);
        self.but(|event| event.deadline = Some(place))
    }

    /// The document and what is read in it.
    pub(crate) fn read(&self) -> (Document<'static>, Extraction<'static>) {
        let document = Document::new(self.text.clone()).id(self.id.clone());
        let document = self.written.into_iter().fold(document, |document, written| document.written(written.into()));
        (document, self.extraction.clone())
    }
}

/// The timeline of these pages.
pub(crate) fn timeline<'p>(pages: impl IntoIterator<Item = &'p Page>) -> Timeline {
    pages.into_iter().map(Page::read).collect()
}
