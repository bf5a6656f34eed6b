//! What a whole text says does not hang on how it is spelled: case, accents, apostrophes, spaces, composed letters.

mod support {
    pub(crate) mod check;
    pub(crate) mod reading;
    pub(crate) mod sentences;
}

use frise::{Document, Extraction, Extractor};
use proptest::prelude::*;
use support::reading::{Reading, plain};
use support::{check::check, sentences};

/// A text spelled otherwise, and where each of its characters began and ended in the text.
struct Spelled {
    text: String,
    /// Offset in the spelled text, offset in the text; between them no span may begin or end.
    places: Vec<(usize, usize)>,
}

impl Spelled {
    fn of(text: &str, spell: impl Fn(char) -> String) -> Self {
        let mut spelled = Self { text: String::new(), places: vec![(0, 0)] };
        for (at, c) in text.char_indices() {
            spelled.text.push_str(&spell(c));
            spelled.places.push((spelled.text.len(), at + c.len_utf8()));
        }
        spelled
    }

    fn place(&self, at: usize) -> usize {
        let found = self.places.binary_search_by_key(&at, |(here, _)| *here);
        found.map_or_else(|_| panic!("{at} lies inside a character of « {} »", self.text), |found| self.places[found].1)
    }
}

/// The letter and its mark, for the accented letters of French.
fn decomposed(c: char) -> String {
    let bare = plain(&c.to_string());
    let mark = match c {
        'é' | 'É' => '\u{301}',
        'à' | 'è' | 'ù' | 'À' | 'È' | 'Ù' => '\u{300}',
        'â' | 'ê' | 'î' | 'ô' | 'û' | 'Â' | 'Ê' | 'Î' | 'Ô' | 'Û' => '\u{302}',
        'ë' | 'ï' | 'ü' | 'Ë' | 'Ï' | 'Ü' => '\u{308}',
        'ç' | 'Ç' => '\u{327}',
        _ => return c.to_string(),
    };
    let bare = if c.is_uppercase() { bare.to_uppercase() } else { bare };
    format!("{bare}{mark}")
}

/// A letter without its accent.
fn bare(c: char) -> String {
    if c.is_ascii() || !c.is_alphabetic() {
        return c.to_string();
    }
    let bare = plain(&c.to_string());
    if c.is_uppercase() { bare.to_uppercase() } else { bare }
}

fn extract<'t>(document: &'t Document<'_>) -> Extraction<'t> {
    let extraction = Extractor::new().extract(document);
    check(&document.text, &extraction);
    extraction
}

fn document(text: &str) -> Document<'_> {
    Document::new(text).written("2021-03-10T09:00".parse().expect("a moment"))
}

/// Both readings of a text and of its other spelling, at the places of the text.
fn both(text: &str, spell: impl Fn(char) -> String) -> (Reading, Reading, String) {
    let spelled = Spelled::of(text, spell);
    let (one, two) = (document(text), document(&spelled.text));
    let (one, two) = (Reading::of(&extract(&one), |at| at), Reading::of(&extract(&two), |at| spelled.place(at)));
    (one, two, spelled.text)
}

/// Two paragraphs in which every date says its own year or is told from the day of writing, and which share nobody.
fn closed() -> impl Strategy<Value = (String, String)> {
    const FIRST: &[&str] = &[
        "Le tribunal administratif de Nantes a annulé l'arrêté municipal le 3 février 2021.",
        "Hier, Hélène Façonnier a déposé plainte contre la société Ravel.",
        "La Commission européenne a infligé une amende de 3,2 millions d'euros le 1er août 2019.",
        "La société Bellanger doit libérer les lieux avant le 15 mai 2021, à peine d'astreinte.",
    ];
    const SECOND: &[&str] = &[
        "Odile Fabre annoncera demain la fermeture du musée.",
        "M. Rémi Gaudin a signé il y a trois semaines un contrat de 40 milliards de dollars.",
        "Les pièces doivent être remises dans les dix jours ouvrés.",
        "Microsoft négocie depuis 2018 une licence de 18 M€.",
        "Le 04/08/2020 à 14:54, l'entreprise Corail a suspendu le service.",
    ];
    let some = |of: &'static [&'static str]| {
        proptest::sample::subsequence(of, 1..=of.len()).prop_shuffle().prop_map(|sentences| sentences.join(" "))
    };
    prop_oneof![(some(FIRST), some(SECOND)), (some(SECOND), some(FIRST))]
}

/// Without accents « a » may be « à » and « forme » « formé »: what the dates behind them are told of shows in the last one.
#[test]
fn what_an_accent_tells_apart_reads_alike_without() {
    for text in [
        "La mairie a saisi la cour le 14 décembre 2020. L'appel doit être formé à compter du 3 novembre 2021. Elle a cédé l'année précédente.",
        "La mairie a saisi la cour hier. Elle n'a pas versé l'acompte prévu à Pâques 2019. Elle a cédé l'année précédente.",
        "La mairie a saisi la cour hier. Elle n'a pas versé l'acompte prévu à l'été 2019. Elle a cédé l'année précédente.",
    ] {
        let (one, two, spelled) = both(text, bare);
        assert_eq!(one.figures(), two.figures(), "« {text} » as « {spelled} »");
    }
}

/// A line is as long as its letters are many, whatever bytes they take: a heading ends here, a line that was wrapped goes on.
#[test]
fn lines_are_as_long_in_any_spelling() {
    for text in [
        "La préfète a été reçue à l'hôtel de région déjà fermé\nUne enquête est ouverte depuis lundi.",
        "Le maire de la ville a été entendu par les enquêteurs de la brigade\nDurand avant de quitter les lieux.",
    ] {
        let spaced = |c: char| if c == ' ' { '\u{a0}' } else { c }.to_string();
        for spell in [spaced, decomposed] {
            let (one, two, spelled) = both(text, spell);
            assert_eq!(one, two, "« {text} » as « {spelled} »");
        }
    }
    let document = document("La préfète a été reçue à l'hôtel de région déjà fermé\nUne enquête est ouverte depuis lundi.");
    assert_eq!(extract(&document).sentences.len(), 2);
}

/// An address ends at any space, and at a quotation mark.
#[test]
fn an_address_ends_at_any_space() {
    let text = "Le préfet a annoncé le 3 mai « sur www.exemple.fr » la fermeture du pont, selon https://exemple.fr/a hier.";
    for space in ['\u{a0}', '\u{202f}', '\u{2009}'] {
        let (one, two, spelled) = both(text, |c| if c == ' ' { space } else { c }.to_string());
        assert_eq!(one, two, "« {text} » as « {spelled} »");
    }
    let (tight, loose) =
        (document("« https://exemple.fr» La mairie ferme le 3 mai."), document("« https://exemple.fr » La mairie ferme le 3 mai."));
    assert_eq!(extract(&tight).mentions.last().unwrap().text, extract(&loose).mentions.last().unwrap().text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn apostrophes_spaces_and_composed_letters_change_nothing(text in sentences::paragraph(), how in 0usize..6) {
        let spells: [fn(char) -> String; 6] = [
            |c| if c == '\'' { '’' } else { c }.to_string(),
            |c| if c == ' ' { '\u{a0}' } else { c }.to_string(),
            |c| if c == ' ' { '\u{202f}' } else { c }.to_string(),
            |c| if c == ' ' { '\u{2009}' } else { c }.to_string(),
            decomposed,
            |c| decomposed(if c == '\'' { '\u{2bc}' } else { c }),
        ];
        let (one, two, spelled) = both(&text, spells[how]);
        prop_assert_eq!(one, two, "« {} » as « {} »", text, spelled);
    }

    #[test]
    fn a_space_more_changes_nothing(text in sentences::paragraph(), with in prop_oneof![Just(" "), Just("\u{a0}"), Just("\t")]) {
        let (one, two, spelled) = both(&text, |c| if c == ' ' { format!(" {with}") } else { c.to_string() });
        prop_assert_eq!(one.told(), two.told(), "« {} » as « {} »", text, spelled);
    }

    #[test]
    fn capitals_keep_times_and_amounts(text in sentences::paragraph()) {
        let (one, two, spelled) = both(&text, |c| c.to_uppercase().collect());
        prop_assert_eq!(one.figures(), two.figures(), "« {} » as « {} »", text, spelled);
    }

    #[test]
    fn accents_left_out_keep_times_and_amounts(text in sentences::paragraph()) {
        let (one, two, spelled) = both(&text, bare);
        prop_assert_eq!(one.figures(), two.figures(), "« {} » as « {} »", text, spelled);
    }

    #[test]
    fn two_paragraphs_read_as_each_alone((first, second) in closed(), gap in prop_oneof![Just("\n\n"), Just("\r\n\r\n"), Just("\n\n\n")]) {
        let whole = format!("{first}{gap}{second}");
        let after = first.len() + gap.len();
        let (one, two, both) = (document(&first), document(&second), document(&whole));
        let mut apart = Reading::of(&extract(&one), |at| at);
        apart.append(Reading::of(&extract(&two), |at| at + after));
        prop_assert_eq!(apart, Reading::of(&extract(&both), |at| at), "« {} »", whole);
    }
}
