//! The days that matter in a collection: those that many documents name, keep coming back to, and write much on.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::NaiveDate;

use crate::document::Reference;
use crate::fold::fold;
use crate::kind::Modality;

use super::evidence::words;
use super::extent::single_day;
use super::record::Record;

/// A day that matters, and the sentence that says best why.
///
/// ```
/// use frise::{Document, Extractor, Timeline};
/// let mut timeline = Timeline::new();
/// for (id, text) in [
///     ("a", "Le décret a été signé le 6 août 2020."),
///     ("b", "Depuis la signature du décret, le 6 août 2020, rien ne bouge. Un vote eut lieu le 7 mai 2020."),
/// ] {
///     let document = Document::new(text).id(id).written("2020-08-20".parse().unwrap());
///     timeline.add(&document, &Extractor::new().extract(&document));
/// }
/// let first = &timeline.salient_days(1)[0];
/// assert_eq!((first.day.to_string().as_str(), first.documents), ("2020-08-06", 2));
/// ```
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SalientDay {
    /// The day.
    pub day: NaiveDate,
    /// How much it matters beside the other days of the collection; only the order means something.
    pub score: f64,
    /// How many documents name it or tell an event of it.
    pub documents: usize,
    /// The sentence that says best what the others say of that day.
    pub sentence: String,
    /// The document that says it, by its identifier.
    pub document: String,
}

/// What a document's own words on a day weigh while the day is still to come: plans change.
const TO_COME: f64 = 0.5;
/// What they weigh on the day itself and the next one: every day has its news.
const FRESH: f64 = 0.8;
/// What each e-fold of days between the day and the writing adds: what is recalled late mattered.
const RECALLED: f64 = 0.3;
/// What each e-fold of days on which a day is written about adds.
const SPREAD: f64 = 0.3;
/// What documents written on a day or the next one weigh, by the root of their number.
const WRITTEN: f64 = 0.5;
/// What is left of a day beside a weightier one: the eve and the morrow are mostly the same story.
const BESIDE: f64 = 0.85;
/// What is left of a day long before anything was written: background.
const BACKGROUND: f64 = 0.5;

/// How a sentence bears on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bearing {
    /// It leads a document of that day or the next one.
    Leads,
    /// It tells an event of that day.
    Tells,
    /// It names the day.
    Names,
}

/// What the collection says of a day.
#[derive(Default)]
struct Day<'r> {
    /// For each document that refers to it: how often, and when it was written.
    documents: BTreeMap<&'r str, (u32, Option<NaiveDate>)>,
    /// How many documents were written on it or the day after.
    written: u32,
    /// The sentences that bear on it: document, place, how.
    sentences: BTreeMap<(&'r str, usize), Bearing>,
}

/// The `count` days that matter most, the most salient first; between as salient ones, the earlier.
pub(super) fn salient_days(records: &BTreeMap<String, Record>, count: usize) -> Vec<SalientDay> {
    let days = days(records);
    let earliest = records.values().filter_map(|record| record.document.written).map(Reference::date).min();
    let weights: BTreeMap<NaiveDate, f64> = days.iter().map(|(day, said)| (*day, weight(*day, said, earliest))).collect();
    let mut ranked: Vec<(NaiveDate, f64)> = weights
        .iter()
        .map(|(day, weight)| {
            let beside = [day.pred_opt(), day.succ_opt()].into_iter().flatten().filter_map(|day| weights.get(&day));
            let damped = if beside.into_iter().any(|other| other > weight) { weight * BESIDE } else { *weight };
            (*day, (damped * 1000.0).round() / 1000.0)
        })
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    ranked.truncate(count);
    let told = ranked.into_iter().filter_map(|(day, score)| {
        let said = &days[&day];
        let (document, sentence) = leading(said, records)?;
        Some(SalientDay { day, score, documents: said.documents.len(), sentence: sentence.to_owned(), document: document.to_owned() })
    });
    told.collect()
}

/// Every day that a document refers to, and what bears on it.
fn days(records: &BTreeMap<String, Record>) -> BTreeMap<NaiveDate, Day<'_>> {
    let mut days: BTreeMap<NaiveDate, Day<'_>> = BTreeMap::new();
    for (id, record) in records {
        let named = record.days.iter().map(|named| (named.day, named.sentence, Bearing::Names));
        let asserted = record.tellings.iter().filter(|told| matches!(told.modality, Modality::Asserted | Modality::Reported));
        let happened = asserted.filter_map(|told| Some((single_day(&told.when)?, told.sentence, Bearing::Tells)));
        for (day, sentence, bearing) in named.chain(happened) {
            let written = record.sentences.get(sentence).and_then(|s| s.written).or(record.document.written);
            let said = days.entry(day).or_default();
            let bears = said.sentences.entry((id, sentence));
            // An event that its sentence's own date dates is one reference, not two.
            if matches!(bears, std::collections::btree_map::Entry::Vacant(_)) {
                said.documents.entry(id).or_insert((0, written.map(Reference::date))).0 += 1;
            }
            let bearing_now = bears.or_insert(bearing);
            *bearing_now = bearing.max(*bearing_now);
        }
    }
    // A day that is only written on is no day told of: leads join the days found above.
    for (id, record) in records {
        let Some(written) = record.document.written.map(Reference::date) else { continue };
        for day in [Some(written), written.pred_opt()].into_iter().flatten() {
            if let Some(said) = days.get_mut(&day) {
                said.written += 1;
                said.sentences.entry((id, 0)).or_insert(Bearing::Leads);
            }
        }
    }
    days
}

fn weight(day: NaiveDate, said: &Day<'_>, earliest: Option<NaiveDate>) -> f64 {
    let references = said.documents.values().map(|(count, written)| {
        let often = 1.0 + f64::from(*count).ln();
        often
            * match written.map(|written| (written - day).num_days()) {
                None => 1.0,
                Some(..0) => TO_COME,
                Some(0..=1) => FRESH,
                Some(days) => 1.0 + RECALLED * (days.min(3650) as f64).ln(),
            }
    });
    let on: BTreeSet<NaiveDate> = said.documents.values().filter_map(|(_, written)| *written).collect();
    let spread = 1.0 + SPREAD * (on.len().max(1) as f64).ln();
    let background = earliest.is_some_and(|first| (first - day).num_days() > 365);
    let weight = references.sum::<f64>() * spread + WRITTEN * f64::from(said.written).sqrt();
    if background { weight * BACKGROUND } else { weight }
}

/// The document and the sentence that say best what all that bears on a day says.
fn leading<'r>(said: &Day<'r>, records: &'r BTreeMap<String, Record>) -> Option<(&'r str, &'r str)> {
    let candidates: Vec<(&str, usize, Bearing, &str, Vec<u32>)> = said
        .sentences
        .iter()
        .filter_map(|(&(id, place), &bearing)| {
            let text = records.get(id)?.sentences.get(place)?.text.as_str();
            Some((id, place, bearing, text, words(&fold(text))))
        })
        .collect();
    let mut frequency: HashMap<u32, u32> = HashMap::new();
    candidates.iter().flat_map(|(.., words)| words).for_each(|word| *frequency.entry(*word).or_default() += 1);
    let worth = |(_, place, bearing, _, words): &(&str, usize, Bearing, &str, Vec<u32>)| {
        let common: f64 = words.iter().map(|word| f64::from(frequency[word]).ln_1p()).sum();
        let bears = match bearing {
            Bearing::Names => 1.3,
            Bearing::Tells => 1.2,
            Bearing::Leads => 0.9,
        };
        let early = if *place < 3 { 1.1 } else { 1.0 };
        common / (words.len().max(8) as f64).sqrt() * bears * early
    };
    // The first of the best: documents and sentences stand in order.
    let best = candidates.iter().rev().max_by(|a, b| worth(a).total_cmp(&worth(b)))?;
    Some((best.0, best.3))
}
