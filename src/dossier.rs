//! A dossier of the crate's own: the TikTok/Microsoft affair of 2020, in eleven texts written for it.
//!
//! Nothing of its timeline is typed in: the extractor reads it. The facts are public record; the sentences are the project's.
//!
//! ```
//! use frise::{Extractor, dossier};
//! let extractor = Extractor::new();
//! let first = dossier::documents().next().unwrap();
//! assert_eq!(first.written.unwrap().to_string(), "2020-08-05T08:30:00");
//! assert!(!extractor.extract(&first).mentions.is_empty());
//! ```

use crate::document::Document;
use crate::extractor::Extractor;
use crate::timeline::Timeline;

/// A text of the dossier: identifier, title, source, moment of writing, text.
struct Text {
    id: &'static str,
    title: &'static str,
    source: &'static str,
    written: &'static str,
    text: &'static str,
}

macro_rules! texts {
    ($($id:literal, $title:literal, $source:literal, $written:literal;)+) => {
        &[$(Text { id: $id, title: $title, source: $source, written: $written, text: include_str!(concat!("dossier/texts/", $id, ".txt")) },)+]
    };
}

static TEXTS: &[Text] = texts! {
    "01-pekin-hausse-le-ton", "TikTok : la Chine hausse le ton contre les États-Unis", "Dépêche", "2020-08-05T08:30";
    "02-quarante-cinq-jours", "Trump interdit les transactions avec ByteDance, propriétaire de TikTok", "Dépêche", "2020-08-07T11:05";
    "03-second-decret", "ByteDance sommé de céder TikTok aux États-Unis", "Le Quotidien du numérique", "2020-08-15";
    "04-de-musically-a-washington", "De Musical.ly au bras de fer avec Washington : trois ans de TikTok", "Le Quotidien du numérique", "2020-08-29";
    "05-fil-septembre", "Suivi : TikTok, Oracle et les juges, jour après jour", "Forum Technologies", "2020-09-14T08:15";
    "06-quinze-jours-de-plus", "TikTok : Washington donne quinze jours de plus à ByteDance", "Dépêche", "2020-11-14T09:20";
    "07-sept-jours-encore", "Nouveau sursis d'une semaine pour TikTok", "Dépêche", "2020-11-26T10:40";
    "08-echeance-passee", "TikTok : l'échéance passe sans nouvelle prolongation", "Dépêche", "2020-12-05T07:45";
    "09-les-decrets-et-leurs-delais", "Les décrets TikTok à l’épreuve des délais", "La Revue du droit des affaires", "2020-12-09";
    "10-vente-gelee", "La vente de TikTok aux États-Unis serait gelée", "Le Quotidien du numérique", "2021-02-11";
    "11-biden-revoque", "Joe Biden révoque les décrets de Donald Trump sur TikTok", "Dépêche", "2021-06-10T06:55";
};

/// How many texts the dossier holds.
///
/// ```
/// assert_eq!(frise::dossier::documents().count(), frise::dossier::LEN);
/// ```
pub const LEN: usize = TEXTS.len();

/// The texts, in the order in which they were written.
///
/// ```
/// use frise::dossier;
/// assert_eq!(dossier::documents().count(), dossier::LEN);
/// assert!(dossier::documents().is_sorted_by_key(|document| document.written));
/// ```
pub fn documents() -> impl Iterator<Item = Document<'static>> + Clone {
    TEXTS.iter().map(|t| {
        let document = Document::new(t.text).id(t.id).title(t.title).source(t.source);
        match t.written.parse() {
            Ok(written) => document.written(written),
            Err(_) => document,
        }
    })
}

/// The timeline that an extractor reads out of the texts.
///
/// ```
/// use frise::{Extractor, dossier};
/// let timeline = dossier::timeline(&Extractor::new());
/// assert_eq!(timeline.documents().len(), dossier::LEN);
/// let due: Vec<String> = timeline.deadlines().actor("ByteDance").filter_map(|t| t.due()).map(|d| d.to_string()).collect();
/// assert!(due.contains(&"2020-12-04".to_owned()));
/// ```
#[must_use]
pub fn timeline(extractor: &Extractor) -> Timeline {
    let mut timeline = Timeline::new();
    for document in documents() {
        timeline.add(&document, &extractor.extract(&document));
    }
    timeline
}
