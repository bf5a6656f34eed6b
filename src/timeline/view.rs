//! The merged view of the records: events joined, ordered and indexed. It is derived from the records alone.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::calendar::Interval;
use crate::document::Reference;
use crate::fold::fold;
use crate::money::Amount;
use crate::span::Span;

use super::actors::{TimelineActor, actors};
use super::entry::{EventMention, Involved, Merge, TimelineEvent};
use super::evidence::{Clues, words};
use super::extent::{Extent, narrowest};
use super::index::Index;
use super::merge::{Node, group};
use super::names::Names;
use super::record::{Record, Telling, Told};
use super::tally::most;

/// Everything derived from the records.
#[derive(Debug, Clone, Default)]
pub(super) struct View {
    /// Dated events in order, then the undated ones as they are narrated.
    pub(super) events: Vec<TimelineEvent>,
    /// How many are dated.
    pub(super) dated: usize,
    pub(super) index: Index,
    pub(super) actors: Vec<TimelineActor>,
}

impl View {
    pub(super) fn of(records: &BTreeMap<String, Record>) -> Self {
        let places = (0u32..)
            .zip(records.values())
            .flat_map(|(document, record)| record.tellings.iter().map(move |telling| Place { document, record, telling }));
        let tellings: Vec<Place<'_>> = places.collect();
        let mut names = Names::default();
        let mut sentences = HashMap::new();
        let mut lists = Vec::new();
        let nodes: Vec<Node> = tellings
            .iter()
            .map(|place| {
                let sentence = *sentences.entry((place.document, place.telling.sentence)).or_insert_with(|| {
                    lists.push(words(&fold(place.told().map_or("", |told| &told.text))));
                    lists.len() - 1
                });
                Node { document: place.document, clues: Clues::of(place.telling, &mut names), sentence }
            })
            .collect();
        let (groups, pairs) = group(&nodes, &lists);
        let mut group_of = vec![0; tellings.len()];
        for (number, group) in groups.iter().enumerate() {
            group.iter().for_each(|member| group_of[*member] = number);
        }
        let mut merges: Vec<Vec<(usize, usize, u16)>> = vec![Vec::new(); groups.len()];
        pairs.into_iter().for_each(|pair| merges[group_of[pair.0]].push(pair));
        let mut events: Vec<TimelineEvent> = groups.iter().zip(merges).map(|(group, merges)| event(group, &merges, &tellings)).collect();
        name(&mut events);
        let first = |event: &'_ TimelineEvent, other: &TimelineEvent| match (event.provenance.first(), other.provenance.first()) {
            (Some(one), Some(two)) => narrated(one).cmp(&narrated(two)),
            (one, two) => one.is_some().cmp(&two.is_some()),
        };
        let time = |event: &TimelineEvent| (!event.is_dated(), Extent::of(&event.when));
        events.sort_by(|a, b| time(a).cmp(&time(b)).then_with(|| first(a, b)).then_with(|| a.id.cmp(&b.id)));
        let dated = events.partition_point(TimelineEvent::is_dated);
        let named = records.values().flat_map(|record| &record.actors);
        let index = Index::of(&events, named.flat_map(|named| named.aliases.iter().map(|alias| (alias.as_str(), named.name.as_str()))));
        let actors = actors(records, &index);
        Self { events, dated, index, actors }
    }
}

/// A telling and the record that holds it.
#[derive(Clone, Copy)]
struct Place<'r> {
    document: u32,
    record: &'r Record,
    telling: &'r Telling,
}

impl<'r> Place<'r> {
    fn told(self) -> Option<&'r Told> {
        self.record.sentences.get(self.telling.sentence)
    }

    fn mention(self) -> EventMention {
        let (document, told) = (&self.record.document, self.told());
        EventMention {
            document: document.id.clone(),
            title: document.title.clone(),
            source: document.source.clone(),
            written: told.map_or(document.written, |told| told.written),
            span: self.telling.span,
            trigger: self.telling.trigger.clone(),
            rule: self.telling.rule.clone(),
            sentence: told.map(|told| told.text.clone()).unwrap_or_default(),
            sentence_span: told.map(|told| told.span).unwrap_or_default(),
            modality: self.telling.modality,
            when: self.telling.when,
            teller: self.telling.teller.clone(),
        }
    }
}

/// When, and where in its document, a telling comes: the order of narration. What was written nobody knows when comes last.
fn narrated(mention: &EventMention) -> (bool, Option<Reference>, &str, Span) {
    (mention.written.is_none(), mention.written, &mention.document, mention.span)
}

/// The event that a group of tellings makes.
fn event(group: &[usize], merges: &[(usize, usize, u16)], tellings: &[Place<'_>]) -> TimelineEvent {
    let mut told: Vec<(usize, EventMention)> = group.iter().map(|member| (*member, tellings[*member].mention())).collect();
    told.sort_by(|(_, a), (_, b)| narrated(a).cmp(&narrated(b)));
    let places: HashMap<usize, usize> = told.iter().enumerate().map(|(place, (member, _))| (*member, place)).collect();
    let place_of = |member: usize| places.get(&member).copied().unwrap_or(0);
    let mut merges: Vec<Merge> = merges
        .iter()
        .map(|&(a, b, score)| {
            let (a, b) = (place_of(a), place_of(b));
            Merge { first: a.min(b), second: a.max(b), score }
        })
        .collect();
    merges.sort_by_key(|merge| (merge.first, merge.second));
    let ordered: Vec<&Telling> = told.iter().map(|(member, _)| tellings[*member].telling).collect();
    let first = ordered[0];
    // An amount told twice stands once, with what the first telling that says it says it is.
    let mut amounts: Vec<Amount> = Vec::new();
    for amount in ordered.iter().flat_map(|telling| &telling.amounts) {
        match amounts.iter_mut().find(|known| known.plain() == amount.plain()) {
            Some(known) => known.of = known.of.or(amount.of),
            None => amounts.push(*amount),
        }
    }
    TimelineEvent {
        id: String::new(),
        kind: first.kind,
        modality: most(ordered.iter().map(|telling| telling.modality)).unwrap_or(first.modality),
        negated: first.negated,
        participants: participants(&ordered),
        when: ordered.iter().map(|telling| telling.when).reduce(|a, b| narrowest(&a, &b)).unwrap_or(Interval { from: None, to: None }),
        due: ordered.iter().find_map(|telling| telling.due),
        amounts,
        sources: ordered.iter().filter_map(|telling| telling.teller.clone()).collect::<BTreeSet<_>>().into_iter().collect(),
        provenance: told.into_iter().map(|(_, mention)| mention).collect(),
        merges,
    }
}

/// Everyone in the tellings, each folded name once, spelled and cast as most tellings do.
fn participants(tellings: &[&Telling]) -> Vec<Involved> {
    let mut by_name: BTreeMap<String, Vec<&Involved>> = BTreeMap::new();
    for involved in tellings.iter().flat_map(|telling| &telling.participants) {
        by_name.entry(fold(&involved.name)).or_default().push(involved);
    }
    let mut all: Vec<Involved> = by_name
        .into_values()
        .filter_map(|spellings| {
            Some(Involved {
                name: most(spellings.iter().map(|i| i.name.as_str()))?.to_owned(),
                class: most(spellings.iter().map(|i| i.class))?,
                role: most(spellings.iter().map(|i| i.role))?,
            })
        })
        .collect();
    all.sort_by(|a, b| (a.role, &a.name).cmp(&(b.role, &b.name)));
    all
}

/// Gives each event the name of its first telling; several at one place are numbered.
fn name(events: &mut [TimelineEvent]) {
    let mut taken: HashMap<String, u32> = HashMap::new();
    for event in events {
        let Some(first) = event.provenance.first() else { continue };
        let id = format!("{}#{}-{}:{}", first.document, first.span.start, first.span.end, event.kind);
        let count = taken.entry(id.clone()).or_default();
        *count += 1;
        event.id = if *count == 1 { id } else { format!("{id}~{count}") };
    }
}
