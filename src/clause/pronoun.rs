//! Pronouns, possessives and bare descriptions: what they can stand for.

use super::word::is_one_of;
use crate::grammar::View;
use crate::kind::ParticipantRole;

/// A participant said by a pronoun or a possessive, found when the document is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pronoun {
    /// Where it stands: its actor is named before.
    pub(crate) at: usize,
    /// What it is in the event; none for the source of what is reported.
    pub(crate) role: Option<ParticipantRole>,
    pub(crate) plural: bool,
    /// « celui-ci »: the last named, not the one spoken of.
    pub(crate) near: bool,
    /// What it can stand for.
    pub(crate) wants: Wants,
}

/// What a pronoun, a possessive or a description can stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Wants {
    /// A person rather than a body.
    #[default]
    Any,
    /// A body rather than a person: « son usine ».
    Owner,
    /// A company, an association, a party: « l'entreprise ».
    Body,
    /// A court or an office: « le tribunal ».
    Authority,
    /// A town, a region: « la commune ».
    Town,
}

/// Nouns that stand for a company, an association or a party named before.
const BODIES: &[&str] = &[
    "entreprise",
    "société",
    "groupe",
    "compagnie",
    "laboratoire",
    "constructeur",
    "fabricant",
    "banque",
    "exploitant",
    "opérateur",
    "promoteur",
    "prestataire",
    "distributeur",
    "éditeur",
    "club",
    "association",
    "syndicat",
    "collectif",
    "parti",
    "fondation",
    "assureur",
    "fournisseur",
    "employeur",
    "plateforme",
    "enseigne",
    "firme",
    "marque",
    "industriel",
    "transporteur",
    "bailleur",
    "avionneur",
    "titre",
    "action",
    "hôpital",
    "fédération",
    "organisation",
    "coopérative",
    "mutuelle",
    "direction",
];

/// Nouns that stand for an authority named before.
const AUTHORITIES: &[&str] = &[
    "tribunal",
    "cour",
    "juridiction",
    "juge",
    "commission",
    "autorité",
    "régulateur",
    "agence",
    "ministère",
    "gouvernement",
    "préfecture",
    "parquet",
    "assemblée",
    "conseil",
    "exécutif",
];

/// Nouns that stand for a town or a region named before.
const TOWNS: &[&str] = &["commune", "ville", "municipalité", "mairie", "région", "département", "métropole", "pays", "capitale", "île"];

/// What a body owns, more often than a person does.
pub(super) const OWNED: &[&str] = &[
    "usine",
    "site",
    "siège",
    "filiale",
    "président",
    "présidente",
    "directeur",
    "directrice",
    "salarié",
    "actionnaire",
    "titre",
    "action",
    "dirigeant",
    "patron",
    "représentant",
    "client",
    "utilisateur",
    "magasin",
    "chiffre",
    "bénéfice",
    "réseau",
    "capital",
    "production",
    "service",
    "armée",
    "avocat",
    "avocate",
    "gouvernement",
    "ministre",
    "fondateur",
    "fondatrice",
    "secrétaire",
    "délégué",
    "trésorier",
    "concurrent",
];

/// What the noun at a token can stand for by itself.
pub(super) fn stands(view: &View<'_>, at: usize) -> Option<Wants> {
    if is_one_of(view, at, BODIES) {
        return Some(Wants::Body);
    }
    if is_one_of(view, at, TOWNS) {
        return Some(Wants::Town);
    }
    is_one_of(view, at, AUTHORITIES).then_some(Wants::Authority)
}
