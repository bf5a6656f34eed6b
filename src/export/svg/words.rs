//! The words of the picture, in French, and the family that a kind of event belongs to.

use crate::kind::{EventKind, Modality, ParticipantRole};
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
