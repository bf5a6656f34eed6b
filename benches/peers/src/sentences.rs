//! Sentences written for this comparison, each with what there is to find, read on Tuesday 4 August 2020 at nine.

/// A sentence and the values in it, in the form of [`crate::Found`].
pub struct Sentence {
    pub text: &'static str,
    pub holds: &'static [&'static str],
}

const fn s(text: &'static str, holds: &'static [&'static str]) -> Sentence {
    Sentence { text, holds }
}

/// Dates, durations, amounts, in the words and the typography of ordinary French.
pub const SENTENCES: &[Sentence] = &[
    // Dates written out.
    s("Le maire a signé l’arrêté le 3 mars 2021.", &["2021-03-03"]),
    s("L'audience est fixée au mardi 6 octobre 2020 à 14 h 30.", &["2020-10-06T14:30"]),
    s("Le décret du 14/07/2019 reste en vigueur.", &["2019-07-14"]),
    s("L'usine ouvrira le 1er septembre.", &["2020-09-01"]),
    s("La salle est louée du 3 au 15 septembre 2020.", &["2020-09-03", "2020-09-15"]),
    s("Le règlement s'applique depuis mai 2018.", &["2018-05-01"]),
    // Dates told from the day of writing.
    s("Elle l'a appris hier.", &["2020-08-03"]),
    s("La grève commence demain.", &["2020-08-05"]),
    s("Le ministre a répondu lundi.", &["2020-08-03"]),
    s("Le jury se réunira vendredi.", &["2020-08-07"]),
    s("Le chantier a débuté il y a dix jours.", &["2020-07-25"]),
    s("Les travaux reprendront dans quinze jours.", &["2020-08-19"]),
    s("Rendez-vous après-demain à 8 heures et quart.", &["2020-08-06T08:15"]),
    s("La boutique ferme à midi.", &["2020-08-04T12:00"]),
    // Durations.
    s("Le contrat dure trois ans.", &["P3Y"]),
    s("La panne a duré 48 heures.", &["PT2880M"]),
    s("Il leur reste quarante-cinq jours pour vendre.", &["P45D"]),
    s("La réunion a pris une heure et demie.", &["PT90M"]),
    // Amounts.
    s("L’amende est de 1\u{202f}250,50\u{a0}€.", &["1250.5 EUR"]),
    s("Le groupe a versé quarante millions d'euros.", &["40000000 EUR"]),
    s("La filiale vaut 2,5 milliards de dollars.", &["2500000000 USD"]),
    s("Le loyer passe à 800 euros par mois.", &["800 EUR"]),
    s("La caution s'élève à 3 000 francs suisses.", &["3000 CHF"]),
    s("Le billet coûte 12 €.", &["12 EUR"]),
];

/// What a value is: a date or clock time, a duration, an amount.
pub fn kind(value: &str) -> usize {
    if value.contains(' ') { 2 } else { usize::from(value.starts_with('P')) }
}
