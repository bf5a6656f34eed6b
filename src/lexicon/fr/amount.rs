//! What an amount of money is and for what it is counted: the nouns and verbs that say so.

use crate::kind::{AmountKind, Per};

/// The words that say what an amount beside them is, folded; one that ends in a hyphen begins words.
pub(crate) static KINDS: &[(AmountKind, &str)] = &[
    (AmountKind::Fine, "amende amendes astreinte astreintes penalite penalites contravention contraventions"),
    (AmountKind::Damages, "dommages indemni- prejudice reparation compensation dedommag-"),
    (AmountKind::Turnover, "affaires recettes"),
    (AmountKind::Profit, "benefice benefices profit profits excedent excedents"),
    (AmountKind::Loss, "perte pertes perd perdu perdre perdait perdrait perdra perdent deficit deficits"),
    (AmountKind::Investment, "investi- reinvesti-"),
    (
        AmountKind::Funding,
        "subvention- aide aides financ- pret prets emprunt- levee leve lever subvention credit credits bourse don dons donation octroy-",
    ),
    (AmountKind::Debt, "dette dettes creance creances arriere arrieres impaye impayes passif ardoise endett-"),
    (AmountKind::Wage, "salaire salaires remuner- traitement pension pensions smic gagne gagner gagnait gagnent"),
    (AmountKind::Rent, "loyer loyers redevance redevances"),
    (AmountKind::Tax, "taxe taxes impot impots tva cotisation cotisations"),
    (AmountKind::Valuation, "valoris- valeur valeurs vaut valait vaudrait valent capitalis- evalu-"),
    (AmountKind::Budget, "budget budgets enveloppe depens-"),
    (AmountKind::Deposit, "caution cautions acompte acomptes arrhes garantie consignation provision"),
    (AmountKind::Capital, "capital"),
    (
        AmountKind::Price,
        "prix cout couts cout- tarif tarifs factur- vend vendu vendue vendus vendues vendre achat achats achet- rachat rachats rachet- cede cedee cession billet abonnement honoraires",
    ),
];

/// What stands behind « par », « le », « / » after an amount, folded, and the unit.
pub(crate) static UNITS: &[(&str, Per)] = &[
    ("heure h", Per::Hour),
    ("jour jours journee j", Per::Day),
    ("nuit nuitee", Per::Night),
    ("semaine", Per::Week),
    ("mois", Per::Month),
    ("trimestre", Per::Quarter),
    ("semestre", Per::HalfYear),
    ("an annee", Per::Year),
    ("personne habitant salarie tete foyer menage eleve enfant agent adulte famille", Per::Person),
    ("piece exemplaire unite", Per::Piece),
    ("action titre", Per::Share),
    ("gramme g", Per::Gram),
    ("kilo kilogramme kg", Per::Kilogram),
    ("tonne t", Per::Tonne),
    ("once", Per::Ounce),
    ("litre l", Per::Litre),
    ("hectolitre hl", Per::Hectolitre),
    ("baril", Per::Barrel),
    ("metre m", Per::Metre),
    ("m² m2", Per::SquareMetre),
    ("m³ m3", Per::CubicMetre),
    ("hectare ha", Per::Hectare),
    ("kilometre km", Per::Kilometre),
    ("kilowattheure kwh", Per::KilowattHour),
    ("megawattheure mwh", Per::MegawattHour),
];

/// Adjectives that count an amount by a stretch of time, folded (« 850 euros mensuels »).
pub(crate) static ADJECTIVES: &[(&str, Per)] = &[
    ("horaire horaires", Per::Hour),
    ("journalier journaliers quotidien quotidiens", Per::Day),
    ("hebdomadaire hebdomadaires", Per::Week),
    ("mensuel mensuels", Per::Month),
    ("trimestriel trimestriels", Per::Quarter),
    ("annuel annuels", Per::Year),
];

/// What may stand between an amount and its unit, folded.
pub(crate) static TAXED: &[&str] = &["brut", "bruts", "net", "nets", "ht", "ttc", "environ"];
