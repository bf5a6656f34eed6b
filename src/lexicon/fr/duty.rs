//! Words of obligation, demand, promise or goal: what makes « avant le 15 » a limit to keep.

/// Verbs, by their infinitive; every form counts.
pub(crate) static VERBS: &[&str] = &[
    "devoir",
    "falloir",
    "exiger",
    "imposer",
    "demander",
    "ordonner",
    "enjoindre",
    "sommer",
    "obliger",
    "accorder",
    "laisser",
    "disposer",
    "promettre",
    "engager",
    "prévoir",
    "viser",
    "souhaiter",
    "espérer",
    "vouloir",
    "compter",
    "réclamer",
    "prier",
    "inviter",
    "contraindre",
    "ambitionner",
    "tabler",
    "envisager",
    "requérir",
    "astreindre",
    "attendre",
    "tenir",
    "pouvoir",
    "soumettre",
    "remettre",
    "produire",
    "déposer",
    "adresser",
    "transmettre",
    "régler",
    "restituer",
    "retourner",
    "renvoyer",
    "répondre",
];

/// Nouns, adverbs and set words.
pub(crate) static WORDS: &str = "merci prière veuillez objectif échéance impérativement obligatoirement délai délais promesse engagement limite butoir ultimatum demeure cible obligation \
    injonction tenu tenue tenus tenues impératif";

/// Limits and acts to be done in time: « appel : un mois » states a limit where these stand, a colon and a length, and « reporté au 27 »
/// moves one.
pub(crate) static ACTS: &[&str] = &[
    "appel",
    "recours",
    "opposition",
    "pourvoi",
    "réclamation",
    "contestation",
    "rétractation",
    "délai",
    "préavis",
    "paiement",
    "règlement",
    "réponse",
    "dépôt",
    "livraison",
    "congé",
    "déclaration",
    "échéance",
    "limite",
    "terme",
    "clôture",
    "ultimatum",
    "remise",
];

/// How far what is said of a breach reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// To the next comma: « à peine de nullité ».
    Noun,
    /// To the end of the sentence: « faute de quoi il sera expulsé ».
    Clause,
}

/// The words that open what happens when a limit is not kept, folded.
pub(crate) static OTHERWISE: &[(&str, Reach)] = &[
    ("a peine de", Reach::Noun),
    ("sous peine de", Reach::Noun),
    ("sous astreinte", Reach::Noun),
    ("faute de", Reach::Clause),
    ("faute pour", Reach::Clause),
    ("a defaut de", Reach::Clause),
    ("a defaut", Reach::Clause),
    ("sans quoi", Reach::Clause),
    ("sinon", Reach::Clause),
    ("passe ce delai", Reach::Clause),
    ("passe cette date", Reach::Clause),
    ("au dela de ce delai", Reach::Clause),
];

/// The words by which a later sentence takes up a limit that was not kept, folded.
pub(crate) static OVERDUE: &[&str] = &[
    "passe ce delai",
    "passe cette date",
    "ce delai passe",
    "ce delai expire",
    "au dela",
    "a l'expiration de ce delai",
    "a l'issue de ce delai",
    "sans reponse",
    "en l'absence de",
    "en cas de non",
    "dans le cas contraire",
];
