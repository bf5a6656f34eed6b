//! Whole French sentences drawn at random, for what must hold of all of them.

use proptest::prelude::*;
use proptest::sample::select;

/// Who does something; each its own names, so that two sentences share nobody unless they draw the same.
const SUBJECTS: &[&str] = &[
    "Le tribunal administratif de Nantes",
    "La société Bellanger",
    "Hélène Façonnier",
    "M. Rémi Gaudin",
    "Le ministère de l'Économie",
    "L'entreprise Cœur d'Étain",
    "La mairie de Besançon",
    "Le préfet de l'Hérault",
    "Microsoft",
    "La Commission européenne",
];

const VERBS: &[&str] = &[
    "a annulé l'arrêté municipal",
    "a signé un accord de cession",
    "a déposé plainte contre la société Ravel",
    "annoncera la fermeture de l'usine",
    "n'a pas versé l'acompte prévu",
    "négocie le rachat de la filiale",
    "a été condamnée à une amende",
    "s'est réunie à huis clos",
    "pourrait suspendre l'exécution du marché",
    "avait évoqué l'hypothèse d'un recours",
];

const TIMES: &[&str] = &[
    "lundi",
    "hier soir",
    "le 3 février 2021",
    "le 1er août 2019 à 18 h 30",
    "il y a trois semaines",
    "d'ici fin août",
    "avant-hier vers midi et demi",
    "à l'été 2020",
    "en début d'année",
    "depuis le 14 décembre dernier",
    "du 3 au 7 février 2022",
    "entre 2001 et 2004",
    "à la mi-août 2018",
    "la veille de Noël 2017",
    "au XIXe siècle",
    "le 04/08/2020 à 14:54",
    "pendant quarante-cinq jours",
    "deux fois par an",
    "jusqu'au 30 septembre 2021 inclus",
    "à Pâques 2019",
    "le lendemain de l'Épiphanie 2019",
    "l'année précédente",
];

const AMOUNTS: &[&str] = &[
    "pour 1 250,50 €",
    "pour près de 3,2 millions d'euros",
    "à hauteur de 70 %",
    "moyennant 80 euros par mois",
    "pour un prix de 40 milliards de dollars",
    "avec une pénalité de 5 000 francs suisses",
    "pour deux cent mille euros",
    "contre 18 M€",
];

const LIMITS: &[&str] = &[
    "Il doit répondre sous huitaine",
    "L'appel doit être formé dans un délai d'un mois à compter de la notification du 3 novembre 2021",
    "Le bailleur devra libérer les lieux avant le 15 mai 2021, à peine d'astreinte",
    "La somme est à régler au plus tard le 28 février 2022",
    "Les pièces doivent être remises dans les dix jours ouvrés",
    "Elle dispose de 90 jours pour s'exécuter",
];

/// A sentence that says when, how much or by when, with its full stop.
pub(crate) fn sentence() -> impl Strategy<Value = String> {
    let told =
        (select(SUBJECTS), select(VERBS), proptest::option::weighted(0.8, select(TIMES)), proptest::option::weighted(0.4, select(AMOUNTS)));
    prop_oneof![
        5 => told.clone().prop_map(|(who, does, when, much)| {
            let mut words = vec![who, does];
            words.extend(when);
            words.extend(much);
            words.join(" ") + "."
        }),
        1 => (select(SUBJECTS), select(VERBS), select(TIMES)).prop_map(|(who, does, when)| {
            let mut letters = when.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            format!("{first}{}, {} {does}.", letters.as_str(), who.replacen("L", "l", usize::from(who.starts_with('L'))))
        }),
        1 => told.prop_map(|(who, does, when, _)| format!("« Il {} {} », explique {who}.", does.trim_start_matches("s'"), when.unwrap_or("demain"))),
        1 => select(LIMITS).prop_map(|limit| format!("{limit}.")),
    ]
}

/// Some sentences of one paragraph.
pub(crate) fn paragraph() -> impl Strategy<Value = String> {
    proptest::collection::vec(sentence(), 1..5).prop_map(|sentences| sentences.join(" "))
}
