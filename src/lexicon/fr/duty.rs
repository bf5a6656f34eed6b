//! Words of obligation, demand, promise or goal: what makes « avant le 15 » a limit to keep.

/// Verbs, by their infinitive; every form counts.
pub(crate) static VERBS: &[&str] = &[
    "devoir", "falloir", "exiger", "imposer", "demander", "ordonner", "enjoindre", "sommer", "obliger", "accorder", "laisser", "disposer", "promettre", "engager", "prévoir",
    "viser", "souhaiter", "espérer", "vouloir", "compter", "réclamer", "prier", "inviter", "contraindre", "ambitionner", "tabler", "envisager", "requérir", "astreindre",
    "attendre", "tenir", "pouvoir", "soumettre", "remettre", "produire", "déposer", "adresser", "transmettre", "régler", "restituer", "retourner", "renvoyer", "répondre",
];

/// Nouns, adverbs and set words.
pub(crate) static WORDS: &str = "merci prière veuillez objectif échéance impérativement obligatoirement délai délais promesse engagement limite butoir ultimatum demeure cible obligation \
    injonction tenu tenue tenus tenues impératif";
