//! Days that have a name: « Noël », « le lundi de Pâques 2021 », « la veille de l'Ascension », « le 14-Juillet ».

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{DateSaid, Kinds, Said, Toward};
use super::build::{date, toward, year};
use crate::calendar::Holiday;
use crate::lexicon::Class;
use crate::token::{Shape, Token};

/// The feasts by their folded words, the longer names first.
const FEASTS: &[(&str, Holiday)] = &[
    ("journee internationale des droits des femmes", Holiday::WomensDay),
    ("reveillon du jour de le an", Holiday::NewYearsEve),
    ("veille du jour de le an", Holiday::NewYearsEve),
    ("journee des droits des femmes", Holiday::WomensDay),
    ("reveillon de la saint sylvestre", Holiday::NewYearsEve),
    ("fete de la musique", Holiday::MusicDay),
    ("fete de la toussaint", Holiday::AllSaints),
    ("jeudi de le ascension", Holiday::Ascension),
    ("jour de le an", Holiday::NewYear),
    ("premier de le an", Holiday::NewYear),
    ("reveillon du nouvel an", Holiday::NewYearsEve),
    ("veille du nouvel an", Holiday::NewYearsEve),
    ("dimanche de paques", Holiday::Easter),
    ("dimanche de pentecote", Holiday::Pentecost),
    ("dimanche des rameaux", Holiday::PalmSunday),
    ("fete des meres", Holiday::MothersDay),
    ("fete des morts", Holiday::AllSouls),
    ("fete des peres", Holiday::FathersDay),
    ("fete du travail", Holiday::LabourDay),
    ("jour de noel", Holiday::Christmas),
    ("jour des morts", Holiday::AllSouls),
    ("lundi de paques", Holiday::EasterMonday),
    ("lundi de pentecote", Holiday::WhitMonday),
    ("mercredi des cendres", Holiday::AshWednesday),
    ("reveillon de noel", Holiday::ChristmasEve),
    ("veille de noel", Holiday::ChristmasEve),
    ("fete dieu", Holiday::CorpusChristi),
    ("fete nationale", Holiday::NationalDay),
    ("jeudi saint", Holiday::MaundyThursday),
    ("mardi gras", Holiday::ShroveTuesday),
    ("mi careme", Holiday::MidLent),
    ("nouvel an", Holiday::NewYear),
    ("saint etienne", Holiday::SaintStephen),
    ("saint jean", Holiday::SaintJohn),
    ("saint michel", Holiday::SaintMichael),
    ("saint nicolas", Holiday::SaintNicholas),
    ("saint sylvestre", Holiday::NewYearsEve),
    ("saint valentin", Holiday::ValentinesDay),
    ("sainte catherine", Holiday::SaintCatherine),
    ("vendredi saint", Holiday::GoodFriday),
    ("armistice", Holiday::Armistice),
    ("ascension", Holiday::Ascension),
    ("assomption", Holiday::Assumption),
    ("chandeleur", Holiday::Candlemas),
    ("epiphanie", Holiday::Epiphany),
    ("halloween", Holiday::Halloween),
    ("noel", Holiday::Christmas),
    ("paque", Holiday::Easter),
    ("paques", Holiday::Easter),
    ("pentecote", Holiday::Pentecost),
    ("rameaux", Holiday::PalmSunday),
    ("toussaint", Holiday::AllSaints),
    ("trinite", Holiday::TrinitySunday),
];

/// Feasts whose name is theirs alone.
macro_rules! sure {
    () => {
        "((jour de l'an)|(nouvel an)|(premier de l'an)|(lundi de pâques)|(lundi de pentecôte)|(jeudi de l'ascension)|(vendredi saint)|(jeudi saint)|(dimanche des rameaux)|(dimanche de pâques)|(dimanche de pentecôte)|(mardi gras)|(mercredi des cendres)|(fête du travail)|(fête nationale)|(fête des mères)|(fête des pères)|(fête de la musique)|(jour des morts)|(fête des morts)|(fête de la toussaint)|(jour de noël)|(veille de noël)|(réveillon de noël)|(réveillon de la saint sylvestre)|(réveillon du nouvel an)|(réveillon du jour de l'an)|(veille du nouvel an)|(veille du jour de l'an)|(saint sylvestre)|(journée internationale des droits des femmes)|(journée des droits des femmes)|chandeleur|halloween|mi-carême|fête-dieu)"
    };
}

/// Feasts whose name is a word or a saint besides: only after their article.
macro_rules! articled {
    () => {
        "(ascension|pentecôte|épiphanie|assomption|toussaint|armistice|rameaux|(saint étienne)|(saint valentin)|(saint jean)|(saint michel)|(saint nicolas)|(sainte catherine)|trinité|pâque)"
    };
}

/// Which one, or which year's.
macro_rules! which {
    () => {
        "(LAST|NEXT|FOLLOWING|PRECEDING|de l'année YEAR|de? YEAR)"
    };
}

fn feast(m: &Match<'_>) -> Option<Said> {
    let first = m.tokens().first()?;
    // « Jean-Noël », « Noël Mamère » are nobody's Christmas; the accord of a Good Friday is an accord.
    let led = first.is(Class::ART.with(Class::LAST).with(Class::NEXT)) || first.shape.has(Shape::WORD) && m.tokens().len() > 1;
    let named = m.after().is_some_and(|t| t.is_cap() && t.shape.has(Shape::WORD) && !t.shape.any(Shape::NEWLINE.union(Shape::ALLCAPS)));
    let titled = m.before().is_some_and(|t| t.shape.has(Shape::WORD) && (t.is(Class::FIRST) || t.is(Class::TITLE)) && !t.is(Class::COMMON));
    if first.shape.has(Shape::HYPHEN) || (!led && (named || titled)) {
        return None;
    }
    // « depuis l'ascension au pouvoir de X », « une trinité de chefs »: a word, where it is written as one and goes on.
    let plain = |t: &Token| matches!(m.word_of(t), b"ascension" | b"epiphanie" | b"trinite" | b"rameaux" | b"armistice") && !t.is_cap();
    let goes_on = m.after().is_some_and(|t| t.shape.has(Shape::WORD) && !t.is(Class::VERB.with(Class::COORD)));
    if m.tokens().len() == 2 && m.tokens().last().is_some_and(plain) && goes_on {
        return None;
    }
    let words: Vec<&[u8]> = m.tokens().iter().map(|t| m.word_of(t)).collect();
    let said = |name: &str| {
        let name: Vec<&[u8]> = name.split(' ').map(str::as_bytes).collect();
        words.windows(name.len()).any(|w| w == name)
    };
    let holiday = FEASTS.iter().find(|(name, _)| said(name))?.1;
    date(DateSaid::Holiday { holiday, year: year(m), toward: toward(m) })
}

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "feast",
        Kinds::DATE,
        &[
            concat!("ART/DEM? ", sure!(), " ", which!(), "?"),
            concat!("ART ", articled!(), " !(de|des|du|d') ", which!(), "?"),
            concat!("ART ", articled!(), " ", which!()),
            concat!("ART (LAST|NEXT) (", sure!(), "|", articled!(), "|noël|pâques)"),
            concat!("(noël|pâques|pentecôte|toussaint) ", which!(), "?"),
            concat!("ART (noël|pâques) ", which!()),
        ],
        feast,
        &[
            ex("Le magasin rouvrira après Noël.", "Noël", "2020-12-25"),
            ex("Fermé le lundi de Pâques 2021.", "le lundi de Pâques 2021", "2021-04-05"),
            ex("La fête aura lieu à l'Ascension.", "l'Ascension", "2021-05-13"),
            ex("Ils se marieront à la Saint-Jean 2021.", "la Saint-Jean 2021", "2021-06-24"),
            ex("Elle a chanté à la fête de la musique.", "la fête de la musique", "2020-06-21"),
        ],
        &[
            "Le Père parle de l'armée.",
            "Les vacances de ski commencent.",
            "Noël Duval a gagné.",
            "L'ascension du mont fut rude.",
            "Son ascension, puis l'ascension au pouvoir du clan, surprit.",
        ],
    ),
    Rule::new(
        "feast-in-figures",
        Kinds::DATE,
        &["ART/DEM? DAY MONTH YEAR?"],
        |m| {
            let hyphen = m.token("month").is_some_and(|t| t.shape.has(Shape::HYPHEN));
            let (day, month) = (m.small("day")?, m.cal("month")?);
            (hyphen && is_holiday(day, month)).then_some(())?;
            date(DateSaid::Parts { weekday: None, day: Some(day), month: Some(month), year: year(m), toward: Toward::Bare })
        },
        &[ex("Le bal a eu lieu le 14-Juillet.", "le 14-Juillet", "2020-07-14")],
        &["Les attentats du 11-Septembre.", "Il vit rue du 14-Juillet."],
    ),
];

/// The days that bear their date as a name (« le 1er-Mai »).
pub(super) fn is_holiday(day: u32, month: u32) -> bool {
    matches!((day, month), (1, 5) | (8, 5) | (14, 7) | (15, 8) | (11, 11))
}
