//! Why something was read as it was: the rule, the parts, the anchor, in a few lines.

use std::fmt::Write as _;

use super::deadline::{Anchor, Deadline, Obligation};
use super::event::{Event, TimeBasis};
use super::extraction::Extraction;
use super::mention::{Cue, Mention, Origin, Reason, Resolution, Value};

const fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Itself => "from itself",
        Origin::Reference => "from when the document was written",
        Origin::Header => "from the date that heads its part",
        Origin::Narration => "from the last day narrated",
    }
}

const fn cue(cue: Cue) -> &'static str {
    match cue {
        Cue::None => "",
        Cue::Word => ", by a word of its own",
        Cue::PastTense => ", by a past tense",
        Cue::FutureTense => ", by a future tense",
        Cue::Duty => ", by a limit",
        Cue::Preference => ", as the nearest or preferred",
    }
}

const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::NotOnCalendar => "not on the calendar by nature",
        Reason::NoReference => "nobody knows when the text was written",
        Reason::NoNarration => "it follows a day that the text has not told",
        Reason::NoSuchDay => "there is no such day",
        Reason::OutOfRange => "outside the years that the calendar holds",
    }
}

impl Mention<'_> {
    /// Why it has its value: the rule, and for a time its origin, its cue, or what is missing.
    ///
    /// ```
    /// use frise::{Document, Extractor};
    /// let document = Document::new("Il a démissionné mardi.").written("2020-08-07".parse().unwrap());
    /// let why = Extractor::new().extract(&document).mentions[0].explain();
    /// assert!(why.contains("2020-08-04") && why.contains("past tense"), "{why}");
    /// ```
    #[must_use]
    pub fn explain(&self) -> String {
        let mut out = format!("« {} » = {} (rule {})", self.text, self.value, self.rule);
        if let Value::Time(time) = &self.value {
            match &time.resolution {
                Resolution::Resolved(interval) => {
                    let _ = write!(out, "\n  {interval}, {}{}", origin(time.basis.origin), cue(time.basis.cue));
                }
                Resolution::Ambiguous(readings) => {
                    let readings: Vec<String> = readings.iter().map(ToString::to_string).collect();
                    let _ = write!(out, "\n  one of {}: nothing tells them apart", readings.join(", "));
                }
                Resolution::Unresolved(why) => {
                    let _ = write!(out, "\n  no place on the calendar: {}", reason(*why));
                }
            }
        }
        out
    }
}

impl Deadline<'_> {
    /// How its day was counted, step by step, or what is missing to count it; then who must do what, and what happens otherwise.
    ///
    /// ```
    /// use frise::{Document, Extractor};
    /// let document = Document::new("Le bailleur doit réparer le toit sous huitaine, à peine d'astreinte.").written("2021-03-10".parse().unwrap());
    /// let why = Extractor::new().extract(&document).deadlines[0].explain();
    /// assert!(why.contains("641") && why.contains("who: Le bailleur") && why.contains("what: réparer le toit"), "{why}");
    /// ```
    #[must_use]
    pub fn explain(&self) -> String {
        let mut out = format!("« {} » (rule {}, {})", self.text, self.rule, self.bound.as_str());
        let start = match &self.anchor {
            Anchor::Reference => "no start is said: from when the text was written".to_owned(),
            Anchor::Dated(day) => format!("from {day}"),
            Anchor::Unknown => "only recalled, from a day that the sentence does not tell: left open".to_owned(),
            Anchor::Named(words) => format!("from « {words} », which the text does not date: left open"),
        };
        if self.delay.is_some() {
            let _ = write!(out, "\n  {start}");
        }
        for step in &self.steps {
            let _ = write!(out, "\n  {step}");
        }
        let Obligation { who, what, otherwise, .. } = &self.obligation;
        for (name, passage) in [("who", who), ("what", what), ("otherwise", otherwise)] {
            if let Some(passage) = passage {
                let _ = write!(out, "\n  {name}: {}", passage.text);
            }
        }
        out
    }
}

impl Extraction<'_> {
    /// Why an event was read: its trigger, its participants, what dates it.
    ///
    /// ```
    /// use frise::{Document, Extractor};
    /// let document = Document::new("Hier, Donald Trump a accusé la Chine.").written("2020-08-04".parse().unwrap());
    /// let extraction = Extractor::new().extract(&document);
    /// let why = extraction.explain(&extraction.events[0]);
    /// assert!(why.contains("accuser") && why.contains("agent Donald Trump") && why.contains("« Hier »"), "{why}");
    /// ```
    #[must_use]
    pub fn explain(&self, event: &Event<'_>) -> String {
        let negated = if event.negated { ", denied" } else { "" };
        let mut out = format!("« {} » tells a {} (trigger {}), {}{negated}", event.text, event.kind, event.rule, event.modality);
        let name = |at: usize| self.actors.get(at).map_or("?", |a| a.name.as_str());
        for participant in &event.participants {
            let _ = write!(out, "\n  {} {}", participant.role, name(participant.actor));
        }
        if let Some(source) = event.source {
            let _ = write!(out, "\n  in the words of {}", name(source));
        }
        match event.basis {
            TimeBasis::None => out.push_str("\n  nothing dates it"),
            TimeBasis::Mention(at) => {
                let _ = write!(out, "\n  {}, by « {} »", event.when, self.mentions.get(at).map_or("?", |m| &m.text));
            }
            TimeBasis::Deadline(at) => {
                let _ = write!(out, "\n  {}, by the limit « {} »", event.when, self.deadlines.get(at).map_or("?", |d| &d.text));
            }
        }
        out
    }
}
