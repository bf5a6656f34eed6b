//! The readers, each asked for all it knows of dates, durations and amounts.

use chrono::{DateTime, Days, FixedOffset, Local, NaiveDateTime, TimeZone, Timelike};
use duckling::{Context, DimensionKind, DimensionValue, Grain, Lang, Locale, MeasurementValue, Options, TimePoint, TimeValue};
use frise::{Document, Extractor, Layer, TimeKind, Value};
use whichtime::{Component, FastComponents, LocaleParser};

use crate::{Found, naive, reference};

/// A reader: how many things it finds in a text, and which.
pub trait Reader {
    /// Its name, with its version where it is somebody else's.
    fn name(&self) -> &'static str;

    /// Reads a text; how many things it found.
    fn count(&self, text: &str) -> usize;

    /// Reads a text; the values found.
    fn read(&self, text: &str) -> Vec<Found>;
}

/// frise: dates, durations, amounts, deadlines, names, events.
pub struct Frise(Extractor);

impl Default for Frise {
    fn default() -> Self {
        Self(Extractor::new())
    }
}

fn document(text: &str) -> Document<'_> {
    Document::new(text).written(reference().into())
}

impl Reader for Frise {
    fn name(&self) -> &'static str {
        "frise, everything"
    }

    fn count(&self, text: &str) -> usize {
        self.0.extract(&document(text)).mentions.len()
    }

    fn read(&self, text: &str) -> Vec<Found> {
        let document = document(text);
        let extraction = self.0.extract(&document);
        let value = |value: &Value| match value {
            Value::Time(time) if time.kind == TimeKind::Duration => Some(minutes(time.timex.to_string())),
            Value::Time(time) => {
                let from = time.resolution.interval()?.from?;
                Some(moment(from, time.kind == TimeKind::Time))
            }
            Value::Money(amount) => Some(format!("{} {}", amount.exact()?.normalize(), amount.currency.code())),
            _ => None,
        };
        extraction.mentions.iter().filter_map(|m| value(&m.value)).collect()
    }
}

/// The same, stopped once times and amounts are found: no value resolved, no name, no event.
#[derive(Default)]
pub struct FriseMentions(Frise);

impl Reader for FriseMentions {
    fn name(&self) -> &'static str {
        "frise, times and amounts as said"
    }

    fn count(&self, text: &str) -> usize {
        self.0.0.count(&document(text), Layer::Mentions)
    }

    fn read(&self, text: &str) -> Vec<Found> {
        self.0.read(text)
    }
}

/// Hours as minutes: « une heure et demie » is `PT1.5H` and `PT90M` alike.
fn minutes(duration: String) -> Found {
    let hours = duration.strip_prefix("PT").and_then(|d| d.strip_suffix('H')).and_then(|h| h.parse::<f64>().ok());
    hours.map_or(duration, |hours| format!("PT{}M", hours * 60.0))
}

fn moment(moment: NaiveDateTime, clock: bool) -> Found {
    moment.format(if clock { "%Y-%m-%dT%H:%M" } else { "%Y-%m-%d" }).to_string()
}

/// The port of Duckling to Rust, asked for times, durations and amounts in French.
pub struct Duckling {
    locale: Locale,
    context: Context,
    options: Options,
}

impl Default for Duckling {
    fn default() -> Self {
        let locale = Locale::new(Lang::FR, None);
        let utc = FixedOffset::east_opt(0).expect("no offset");
        let reference_time: DateTime<FixedOffset> = utc.from_utc_datetime(&reference());
        Self { locale, context: Context { reference_time, locale }, options: Options::default() }
    }
}

const ASKED: [DimensionKind; 3] = [DimensionKind::Time, DimensionKind::Duration, DimensionKind::AmountOfMoney];

impl Reader for Duckling {
    fn name(&self) -> &'static str {
        "duckling 0.4.0"
    }

    fn count(&self, text: &str) -> usize {
        duckling::parse(text, &self.locale, &ASKED, &self.context, &self.options).len()
    }

    fn read(&self, text: &str) -> Vec<Found> {
        let point = |point: &TimePoint, back: u64| {
            let (value, grain) = match point {
                TimePoint::Instant { value, grain } => (value.naive_local(), *grain),
                TimePoint::Naive { value, grain } => (*value, *grain),
            };
            // The hour that « dans quinze jours » keeps is no clock time.
            let clock = matches!(grain, Grain::Second | Grain::Minute | Grain::Hour) && value.time() != reference().time();
            moment(if clock { value } else { value - Days::new(back) }, clock)
        };
        let mut found = Vec::new();
        for entity in duckling::parse(text, &self.locale, &ASKED, &self.context, &self.options) {
            match &entity.value {
                DimensionValue::Time(TimeValue::Single { value, .. }) => found.push(point(value, 0)),
                // The end is the first day after.
                DimensionValue::Time(TimeValue::Interval { from, to, .. }) => {
                    found.extend(from.iter().map(|p| point(p, 0)).chain(to.iter().map(|p| point(p, 1))));
                }
                DimensionValue::Duration { value, grain, normalized_seconds } => found.push(match grain {
                    Grain::Second | Grain::Minute | Grain::Hour => format!("PT{}M", normalized_seconds / 60),
                    Grain::Week => format!("P{value}W"),
                    Grain::Month => format!("P{value}M"),
                    Grain::Year => format!("P{value}Y"),
                    _ => format!("P{value}D"),
                }),
                DimensionValue::AmountOfMoney(MeasurementValue::Value { value, unit }) => found.push(format!("{value} {unit}")),
                _ => {}
            }
        }
        found.dedup();
        found
    }
}

/// The port of chrono-node to Rust: dates and clock times in French; it knows no durations and no amounts.
pub struct WhichTime {
    parser: LocaleParser,
    reference: DateTime<Local>,
}

impl Default for WhichTime {
    fn default() -> Self {
        let reference = Local.from_local_datetime(&reference()).earliest().expect("a moment of every zone");
        Self { parser: LocaleParser::new(whichtime::Locale::Fr), reference }
    }
}

impl Reader for WhichTime {
    fn name(&self) -> &'static str {
        "whichtime 0.1.0"
    }

    fn count(&self, text: &str) -> usize {
        self.parser.parse(text, Some(self.reference)).map_or(0, |found| found.len())
    }

    fn read(&self, text: &str) -> Vec<Found> {
        let value = |parts: &FastComponents| {
            let part = |component| parts.get(component).unwrap_or_default();
            let (year, month, day) = (part(Component::Year), part(Component::Month), part(Component::Day).max(1));
            let day = format!("{year:04}-{month:02}-{day:02}");
            if !parts.is_certain(Component::Hour) {
                return day;
            }
            let at = format!("T{:02}:{:02}", part(Component::Hour), part(Component::Minute));
            let kept = reference().time();
            // As above: the hour that a day counted from now keeps.
            if (part(Component::Hour), part(Component::Minute)) == (kept.hour() as i32, kept.minute() as i32) { day } else { day + &at }
        };
        let found = self.parser.parse(text, Some(self.reference)).unwrap_or_default();
        found.iter().flat_map(|r| std::iter::once(&r.start).chain(&r.end).map(value)).collect()
    }
}

/// Forty regular expressions, one after the other over the whole text: what one writes first.
#[derive(Default)]
pub struct Naive(naive::Patterns);

impl Reader for Naive {
    fn name(&self) -> &'static str {
        "forty regexes in sequence"
    }

    fn count(&self, text: &str) -> usize {
        self.0.read(text).len()
    }

    fn read(&self, text: &str) -> Vec<Found> {
        self.0.read(text).into_iter().filter_map(|(_, value)| value).collect()
    }
}
