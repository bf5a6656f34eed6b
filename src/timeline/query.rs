//! Questions to a timeline: filters that combine, answered lazily from the index.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::error::Error;
use crate::fold::fold;
use crate::kind::{EventKind, Modality};
use crate::money::Amount;

use super::entry::TimelineEvent;
use super::extent::Extent;
use super::index::Overlapping;
use super::view::View;

/// A question about the events of a timeline, borrowed from it.
///
/// Filters of different sorts all hold; several kinds, modalities or documents are alternatives (an event has one kind), several actors
/// take part together. The answer comes in the timeline's order.
///
/// ```
/// use frise::{Document, EventKind, Extractor, Timeline};
/// let document = Document::new("Le 29 juin 2020, l'Inde a interdit TikTok.").id("d");
/// let timeline: Timeline = [(&document, &Extractor::new().extract(&document))].into_iter().collect();
/// let june = timeline.query().between("2020-06-01".parse().unwrap(), "2020-06-30".parse().unwrap())?;
/// assert_eq!(june.clone().kind(EventKind::Ban).actor("tiktok").into_iter().count(), 1);
/// assert_eq!(june.actor("Nobody").into_iter().count(), 0);
/// # Ok::<(), frise::Error>(())
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Query<'t> {
    view: &'t View,
    filter: Filter<'t>,
}

/// What an event must be.
#[derive(Debug, Clone, Default)]
struct Filter<'t> {
    period: Option<Extent>,
    actors: Vec<Cow<'t, [u32]>>,
    kinds: Vec<EventKind>,
    modalities: Vec<Modality>,
    documents: Vec<String>,
    negated: Option<bool>,
    least: Vec<Amount>,
    most: Vec<Amount>,
    texts: Vec<String>,
}

impl<'t> Query<'t> {
    pub(super) fn of(view: &'t View) -> Self {
        Self { view, filter: Filter::default() }
    }

    /// Only events that share a moment with the days from `from` to `to`, both in.
    ///
    /// An event of which one end is known stands at that end. Undated events lie in no period.
    ///
    /// # Errors
    /// [`Error::Period`] where `to` is before `from`.
    pub fn between(self, from: NaiveDate, to: NaiveDate) -> Result<Self, Error> {
        if to < from {
            return Err(Error::Period { from: from.to_string(), to: to.to_string() });
        }
        Ok(self.within(Extent::days(from, to)))
    }

    /// Only events that share a moment with that day.
    pub fn on(self, day: NaiveDate) -> Self {
        self.within(Extent::days(day, day))
    }

    /// Only events that reach into that day or a later one.
    pub fn since(self, day: NaiveDate) -> Self {
        self.within(Extent { to: i64::MAX, ..Extent::days(day, day) })
    }

    /// Only events that begin on that day or before.
    pub fn until(self, day: NaiveDate) -> Self {
        self.within(Extent { from: i64::MIN, ..Extent::days(day, day) })
    }

    /// Narrows the period; two that do not meet leave an empty one.
    fn within(mut self, extent: Extent) -> Self {
        let period = self.filter.period.unwrap_or(extent);
        let nowhere = Extent { from: i64::MAX, to: i64::MIN };
        self.filter.period = Some(period.meet(extent).unwrap_or(nowhere));
        self
    }

    /// Only events in which this actor takes part, under its name or an alias, whatever the case and accents; none where nobody bears it.
    pub fn actor(mut self, name: &str) -> Self {
        self.filter.actors.push(self.view.index.actor(name));
        self
    }

    /// Only events of this kind, or of another kind asked for.
    pub fn kind(mut self, kind: EventKind) -> Self {
        self.filter.kinds.push(kind);
        self
    }

    /// Only events of this modality, or of another modality asked for.
    pub fn modality(mut self, modality: Modality) -> Self {
        self.filter.modalities.push(modality);
        self
    }

    /// Only events that this document tells, or another document asked for.
    pub fn document(mut self, id: &str) -> Self {
        self.filter.documents.push(id.to_owned());
        self
    }

    /// Only events that are denied, or only those that are not.
    pub fn negated(mut self, negated: bool) -> Self {
        self.filter.negated = Some(negated);
        self
    }

    /// Only events told with an amount, in the same currency, that is surely no less than this one's least.
    pub fn amount_at_least(mut self, amount: Amount) -> Self {
        self.filter.least.push(amount);
        self
    }

    /// Only events told with an amount, in the same currency, that is surely no more than this one's most.
    pub fn amount_at_most(mut self, amount: Amount) -> Self {
        self.filter.most.push(amount);
        self
    }

    /// Only events whose sentences hold these words in this order, whatever the case and accents.
    pub fn text(mut self, words: &str) -> Self {
        self.filter.texts.push(fold(words));
        self
    }

    /// The events asked for, in the timeline's order, found as they are taken.
    pub fn iter(&self) -> Matches<'t> {
        self.clone().into_iter()
    }

    /// How many events answer.
    #[must_use]
    pub fn count(&self) -> usize {
        self.iter().count()
    }

    /// Picks where to look: the shortest of the lists that hold every answer.
    fn walk(&self) -> Walk<'t> {
        let (index, filter) = (&self.view.index, &self.filter);
        let mut walk = Walk::All(0..self.view.events.len());
        let mut least = self.view.events.len();
        let mut offer = |count: usize, make: &dyn Fn() -> Walk<'t>| {
            if count < least {
                (walk, least) = (make(), count);
            }
        };
        if let Some(period) = filter.period {
            let begin = index.before(period.to).saturating_sub(index.before(period.from));
            offer(begin.min(self.view.dated), &|| Walk::Overlapping(index.overlapping(period)));
        }
        for places in &filter.actors {
            offer(places.len(), &|| match places {
                Cow::Borrowed(places) => Walk::Places(places.iter()),
                Cow::Owned(places) => Walk::Owned(places.clone().into_iter()),
            });
        }
        if let [kind] = filter.kinds.as_slice() {
            let places = index.kind(*kind);
            offer(places.len(), &|| Walk::Places(places.iter()));
        }
        if let [id] = filter.documents.as_slice() {
            let places = index.document(id);
            offer(places.len(), &|| Walk::Places(places.iter()));
        }
        walk
    }
}

impl<'t> IntoIterator for &Query<'t> {
    type Item = &'t TimelineEvent;
    type IntoIter = Matches<'t>;

    fn into_iter(self) -> Matches<'t> {
        self.iter()
    }
}

impl<'t> IntoIterator for Query<'t> {
    type Item = &'t TimelineEvent;
    type IntoIter = Matches<'t>;

    fn into_iter(self) -> Matches<'t> {
        Matches { walk: self.walk(), view: self.view, filter: self.filter }
    }
}

impl Filter<'_> {
    fn takes(&self, view: &View, place: u32) -> bool {
        let event = &view.events[place as usize];
        let one_of = |wanted: &[u32]| wanted.binary_search(&place).is_ok();
        let amount = |test: &dyn Fn(&Amount) -> bool| event.amounts.iter().any(test);
        (self.kinds.is_empty() || self.kinds.contains(&event.kind))
            && (self.modalities.is_empty() || self.modalities.contains(&event.modality))
            && self.negated.is_none_or(|negated| negated == event.negated)
            && self.period.is_none_or(|period| view.index.extent(place as usize).is_some_and(|extent| extent.overlaps(period)))
            && self.actors.iter().all(|places| one_of(places))
            && (self.documents.is_empty() || self.documents.iter().any(|id| one_of(view.index.document(id))))
            && self.least.iter().all(|asked| amount(&|told| told.currency == asked.currency && surely_no_less(told, asked)))
            && self.most.iter().all(|asked| amount(&|told| told.currency == asked.currency && surely_no_more(told, asked)))
            && self.texts.iter().all(|words| view.index.text(place as usize).contains(words.as_str()))
    }
}

fn surely_no_less(told: &Amount, asked: &Amount) -> bool {
    matches!((told.min, asked.min.or(asked.max)), (Some(told), Some(asked)) if told >= asked)
}

fn surely_no_more(told: &Amount, asked: &Amount) -> bool {
    matches!((told.max, asked.max.or(asked.min)), (Some(told), Some(asked)) if told <= asked)
}

/// Where the answers are looked for.
#[derive(Debug, Clone)]
enum Walk<'t> {
    All(std::ops::Range<usize>),
    Places(std::slice::Iter<'t, u32>),
    Owned(std::vec::IntoIter<u32>),
    Overlapping(Overlapping<'t>),
}

impl Walk<'_> {
    fn next(&mut self) -> Option<u32> {
        match self {
            Self::All(places) => places.next().and_then(|place| u32::try_from(place).ok()),
            Self::Places(places) => places.next().copied(),
            Self::Owned(places) => places.next(),
            Self::Overlapping(places) => places.next(),
        }
    }
}

/// The events that answer a [`Query`], in the timeline's order, found as they are taken.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// let mut matches = timeline.query().actor("ByteDance").iter();
/// assert!(matches.next().is_some());
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Matches<'t> {
    view: &'t View,
    filter: Filter<'t>,
    walk: Walk<'t>,
}

impl<'t> Iterator for Matches<'t> {
    type Item = &'t TimelineEvent;

    fn next(&mut self) -> Option<&'t TimelineEvent> {
        loop {
            let place = self.walk.next()?;
            if self.filter.takes(self.view, place) {
                return self.view.events.get(place as usize);
            }
        }
    }
}

impl std::iter::FusedIterator for Matches<'_> {}

/// Events of a timeline in its order.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// assert_eq!(timeline.events().len(), timeline.events().rev().count());
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct Events<'t>(std::slice::Iter<'t, TimelineEvent>);

impl<'t> Events<'t> {
    pub(super) fn of(events: &'t [TimelineEvent]) -> Self {
        Self(events.iter())
    }
}

impl<'t> Iterator for Events<'t> {
    type Item = &'t TimelineEvent;

    fn next(&mut self) -> Option<&'t TimelineEvent> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl DoubleEndedIterator for Events<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        self.0.next_back()
    }
}

impl ExactSizeIterator for Events<'_> {}
impl std::iter::FusedIterator for Events<'_> {}
