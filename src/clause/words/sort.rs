//! What the name of an actor says of it: a court's, a street's, a town's, an association's.

use once_cell::sync::Lazy;

use crate::fold::fold;
use crate::lexicon::hash;

/// Whether a name is a court's, a street's, that of a body of States, or that of an association or a union.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::clause) struct Sort {
    pub(in crate::clause) court: bool,
    pub(in crate::clause) street: bool,
    pub(in crate::clause) union: bool,
    pub(in crate::clause) guild: bool,
    pub(in crate::clause) town: bool,
    pub(in crate::clause) region: bool,
    pub(in crate::clause) club: bool,
    /// Whether its first word says what sort of authority it is.
    pub(in crate::clause) state: bool,
    /// The hash of its first word.
    pub(in crate::clause) head: u64,
    /// How often it is named.
    pub(in crate::clause) times: i32,
}

/// How the names of courts begin.
const COURTS: &[&str] = &["tribunal", "cour ", "conseil d'", "conseil de prud", "conseil constitutionnel", "parquet"];

/// How the names of streets begin.
const STREETS: &[&str] = &["rue ", "avenue ", "place ", "boulevard ", "quai "];

/// How the names of associations and unions begin, folded as all of these are.
const GUILDS: &[&str] = &[
    "syndicat",
    "association",
    "federation",
    "confederation",
    "collectif",
    "ligue ",
    "union ",
    "comite ",
    "parti ",
    "fondation",
    "cgt",
    "cfdt",
    "cfe",
    "cftc",
    "fsu",
    "sud",
    "unsa",
    "ufc",
    "unef",
    "fnsea",
    "medef",
    "force ouvriere",
    "solidaires",
];

/// How the names of towns and regions that are bodies begin.
const TOWNS: &[&str] = &["metropole", "communaute", "region", "departement", "commune", "ville", "mairie", "collectivite"];

/// How the names of regions begin, which no « municipalité » stands for.
const REGIONS: &[&str] = &["region", "departement", "conseil regional", "conseil departemental"];

/// How the names of authorities begin of which no other stands for one.
const STATES: &[&str] = &[
    "gouvernement",
    "prefecture",
    "parquet",
    "assemblee",
    "senat",
    "parlement",
    "ministere",
    "rectorat",
    "tribunal",
    "cour ",
    "conseil ",
    "commission",
    "chambre",
    "bundestag",
    "congres",
    "knesset",
    "mairie",
];

/// The nouns of those, by their hashes.
static NOUNS: Lazy<[u64; 11]> = Lazy::new(|| {
    ["gouvernement", "executif", "prefecture", "parquet", "assemblee", "ministere", "rectorat", "commission", "cour", "tribunal", "conseil"]
        .map(|noun| hash(noun.as_bytes()))
});

/// How the names of clubs begin.
const CLUBS: &[&str] = &[
    "us ",
    "as ",
    "fc ",
    "rc ",
    "ac ",
    "aj ",
    "ol ",
    "sc ",
    "ca ",
    "cs ",
    "es ",
    "stade ",
    "racing",
    "olympique",
    "sporting",
    "union sportive",
    "association sportive",
    "football club",
    "etoile ",
    "entente ",
    "club ",
    "psg",
    "om",
    "losc",
    "asse",
];

/// Bodies of States, which no « entreprise », « groupe » or « constructeur » stands for.
const UNIONS: &[&str] =
    &["union europeenne", "ue", "onu", "nations unies", "otan", "oms", "fmi", "banque mondiale", "union africaine", "organisation "];

/// The nouns that introduce an association, a union, a party or a paper, by their hashes.
static UNITED: Lazy<[u64; 14]> = Lazy::new(|| {
    [
        "association",
        "syndicat",
        "collectif",
        "parti",
        "fondation",
        "federation",
        "ligue",
        "confederation",
        "ong",
        "site",
        "quotidien",
        "journal",
        "hebdomadaire",
        "magazine",
    ]
    .map(|noun| hash(noun.as_bytes()))
});

impl Sort {
    /// Whether the noun before a name tells that it is no firm: « l'association X ».
    pub(in crate::clause) fn is_united(noun: u64) -> bool {
        UNITED.contains(&noun)
    }

    /// Whether a noun of an authority means another sort of them than this: « le gouvernement » is no « Sénat ».
    pub(in crate::clause) fn is_other(&self, noun: u64) -> bool {
        self.state && self.head != noun && NOUNS.contains(&noun)
    }

    /// What a name says.
    pub(in crate::clause) fn of(name: &str) -> Self {
        let name = fold(name);
        // Nearly every name differs in its first letter.
        let first = name.as_bytes().first().copied().unwrap_or_default();
        let begins = |head: &str| head.as_bytes()[0] == first && name.starts_with(head);
        let any = |heads: &[&str]| heads.iter().any(|head| begins(head));
        let union = |u: &str| begins(u) && (u.ends_with(' ') || u.len() == name.len() || u.contains(' '));
        Self {
            court: any(COURTS),
            street: any(STREETS),
            union: UNIONS.iter().any(|u| union(u)),
            guild: any(GUILDS) || name == "fo",
            town: any(TOWNS),
            region: any(REGIONS),
            club: any(CLUBS),
            state: any(STATES),
            // « les Papeteries X » are « la papeterie ».
            head: hash(name.split(' ').next().unwrap_or_default().trim_end_matches('s').as_bytes()),
            times: 0,
        }
    }
}
