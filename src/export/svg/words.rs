//! The words of the picture, in French, and the family that a kind of event belongs to.

use rust_decimal::Decimal;

use crate::kind::{DeadlineAct, EventKind, Modality, ParticipantRole};
use crate::money::{Amount, Hedge};
use crate::timeline::TimelineEvent;

/// A family of kinds: one colour and one shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::export) enum Family {
    /// What is said.
    Word,
    /// What is done against someone.
    Clash,
    /// What is bought, offered, agreed, paid.
    Deal,
    /// What the law and its courts do.
    Law,
    /// Who comes, goes, is elected, dies.
    People,
    /// What is due.
    Due,
    /// What begins, ends, breaks.
    Other,
}

impl Family {
    pub(in crate::export) const ALL: [Self; 7] = [Self::Word, Self::Clash, Self::Deal, Self::Law, Self::People, Self::Due, Self::Other];

    pub(in crate::export) const fn of(kind: EventKind) -> Self {
        use EventKind as K;
        match kind {
            K::Announcement | K::Statement | K::Endorsement | K::Meeting => Self::Word,
            K::Accusation | K::Criticism | K::Threat | K::Ultimatum | K::Exclusion | K::Fine | K::Ban => Self::Clash,
            K::Strike | K::Protest | K::Attack | K::Arrest => Self::Clash,
            K::Negotiation | K::Offer | K::Agreement | K::Acquisition | K::Funding => Self::Deal,
            K::Valuation | K::Payment | K::Transfer | K::Commitment => Self::Deal,
            K::Obligation | K::Investigation | K::Lawsuit | K::Ruling | K::PolicyChange | K::Legislation => Self::Law,
            K::Appointment | K::Resignation | K::Election | K::Dismissal | K::Death => Self::People,
            K::Deadline => Self::Due,
            _ => Self::Other,
        }
    }

    /// Its class in the style sheet.
    pub(in crate::export) const fn class(self) -> &'static str {
        match self {
            Self::Word => "f-word",
            Self::Clash => "f-clash",
            Self::Deal => "f-deal",
            Self::Law => "f-law",
            Self::People => "f-people",
            Self::Due => "f-due",
            Self::Other => "f-other",
        }
    }

    /// Its name in the legend.
    pub(in crate::export) const fn name(self) -> &'static str {
        match self {
            Self::Word => "parole",
            Self::Clash => "conflit, interdiction",
            Self::Deal => "affaires",
            Self::Law => "droit",
            Self::People => "personnes",
            Self::Due => "échéance",
            Self::Other => "autre",
        }
    }
}

/// The kind's name.
pub(in crate::export) const fn kind(kind: EventKind) -> &'static str {
    use EventKind as K;
    match kind {
        K::Announcement => "annonce",
        K::Statement => "déclaration",
        K::Accusation => "accusation",
        K::Criticism => "critique",
        K::Endorsement => "soutien",
        K::Threat => "menace",
        K::Ultimatum => "ultimatum",
        K::Deadline => "échéance",
        K::Negotiation => "négociation",
        K::Meeting => "rencontre",
        K::Offer => "offre",
        K::Agreement => "accord",
        K::Acquisition => "acquisition",
        K::Exclusion => "exclusion",
        K::Funding => "financement",
        K::Valuation => "évaluation",
        K::Payment => "paiement",
        K::Fine => "amende",
        K::Ban => "interdiction",
        K::Transfer => "cession, transfert",
        K::Obligation => "obligation",
        K::Commitment => "engagement",
        K::Investigation => "enquête",
        K::Lawsuit => "action en justice",
        K::Ruling => "décision de justice",
        K::PolicyChange => "changement de règle",
        K::Legislation => "loi, décret",
        K::Appointment => "nomination",
        K::Resignation => "démission",
        K::Election => "élection",
        K::Launch => "lancement",
        K::Closure => "arrêt, fermeture",
        K::Dismissal => "licenciement",
        K::Strike => "grève",
        K::Protest => "manifestation",
        K::Attack => "attaque",
        K::Arrest => "arrestation",
        K::Death => "décès",
        K::Disaster => "catastrophe",
    }
}

/// How certain an event is, in the words of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::export) enum Certainty {
    Asserted,
    Reported,
    Future,
    Possible,
    Conditional,
    Question,
    Denied,
}

impl Certainty {
    pub(in crate::export) const fn of(event: &TimelineEvent) -> Self {
        match event.modality {
            _ if event.negated => Self::Denied,
            Modality::Asserted => Self::Asserted,
            Modality::Reported => Self::Reported,
            Modality::Future => Self::Future,
            Modality::Possible => Self::Possible,
            Modality::Conditional => Self::Conditional,
            Modality::Question => Self::Question,
        }
    }

    pub(in crate::export) const fn name(self) -> &'static str {
        match self {
            Self::Asserted => "affirmé",
            Self::Reported => "rapporté",
            Self::Future => "à venir",
            Self::Possible => "possible",
            Self::Conditional => "sous condition",
            Self::Question => "en question",
            Self::Denied => "nié",
        }
    }

    /// How it is drawn: the class in the style sheet.
    pub(in crate::export) const fn class(self) -> &'static str {
        match self {
            Self::Asserted => "c-sure",
            Self::Reported => "c-told",
            Self::Future | Self::Possible | Self::Conditional | Self::Question => "c-open",
            Self::Denied => "c-not",
        }
    }
}

/// What a participant does.
pub(in crate::export) const fn role(role: ParticipantRole) -> &'static str {
    match role {
        ParticipantRole::Agent => "acteur",
        ParticipantRole::Patient => "concerné",
        ParticipantRole::Recipient => "destinataire",
        ParticipantRole::Topic => "sujet",
    }
}

/// What is done to a deadline.
pub(in crate::export) const fn act(act: DeadlineAct) -> &'static str {
    match act {
        DeadlineAct::Set => "fixée",
        DeadlineAct::Moved => "déplacée",
        DeadlineAct::Suspended => "suspendue",
        DeadlineAct::Met => "tenue",
        DeadlineAct::Missed => "manquée",
        DeadlineAct::Lapsed => "passée",
    }
}

/// « 1 événement », « 2 événements ».
pub(in crate::export) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{}\u{a0}{}", grouped(&count.to_string()), if count < 2 { one } else { many })
}

/// Figures by threes.
fn grouped(figures: &str) -> String {
    let mut out = String::with_capacity(figures.len() * 2);
    for (at, figure) in figures.chars().enumerate() {
        if at > 0 && (figures.len() - at).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(figure);
    }
    out
}

/// « 5,7 millions USD », « au moins 1 200,50 € ».
pub(in crate::export) fn amount(amount: &Amount) -> String {
    let figure = |value: Decimal| {
        let scales = [(1_000_000_000, "milliard"), (1_000_000, "million")];
        let scaled = scales.iter().find_map(|&(scale, word)| {
            let part = value.checked_div(Decimal::from(scale))?.normalize();
            let plural = if part.abs() >= Decimal::TWO { "s" } else { "" };
            // What needs more than two decimals is clearer in full.
            (part.abs() >= Decimal::ONE && part.scale() <= 2).then(|| (part, format!("\u{a0}{word}{plural}")))
        });
        let (value, word) = scaled.unwrap_or((value.normalize(), String::new()));
        let text = value.to_string();
        let (whole, part) = text.split_once('.').map_or((text.as_str(), String::new()), |(whole, part)| (whole, format!(",{part}")));
        let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |whole| ("−", whole));
        format!("{sign}{}{part}{word}", grouped(whole))
    };
    let code = amount.currency.code();
    let currency = if code == "EUR" { "€" } else { code };
    let about = match amount.hedge {
        Some(Hedge::Approx) => "environ ",
        Some(Hedge::AtLeast) => "au moins ",
        Some(Hedge::AtMost) => "au plus ",
        None => "",
    };
    match (amount.min, amount.max) {
        (Some(min), Some(max)) if min != max => format!("{about}{} à {}\u{a0}{currency}", figure(min), figure(max)),
        (Some(value), _) | (None, Some(value)) => format!("{about}{}\u{a0}{currency}", figure(value)),
        (None, None) => format!("{about}{currency}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_french() {
        assert_eq!(counted(12_345, "fait", "faits"), "12\u{202f}345\u{a0}faits");
        assert_eq!(counted(1, "fait", "faits"), "1\u{a0}fait");
        let told = |min: &str, max: &str, hedge| {
            let value = |text: &str| text.parse().ok();
            amount(&Amount { min: value(min), max: value(max), currency: "USD".parse().expect("a currency"), hedge }).replace('\u{a0}', " ")
        };
        assert_eq!(told("5700000", "5700000", None), "5,7 millions USD");
        assert_eq!(told("140000000000", "140000000000", Some(Hedge::Approx)), "environ 140 milliards USD");
        assert_eq!(told("800000000", "1000000000", None), "800 millions à 1 milliard USD");
        assert_eq!(told("1234567.5", "1234567.5", None), "1\u{202f}234\u{202f}567,5 USD");
    }
}
