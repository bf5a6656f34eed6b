//! Pronouns, possessives and bare descriptions: what they can stand for.

use crate::clause::words::list::List;
use crate::clause::words::word::is_text;
use crate::grammar::View;
use crate::kind::{ActorClass, ParticipantRole};

/// A participant said by a pronoun or a possessive, found when the document is settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pronoun {
    /// Where it stands: its actor is named before.
    pub(crate) at: usize,
    /// What it is in the event; none for the source of what is reported.
    pub(crate) role: Option<ParticipantRole>,
    pub(crate) plural: bool,
    /// « elle » or « il », where the word tells a woman from a man.
    pub(crate) she: Option<bool>,
    /// The gender of its form or of its article: « l'usine … elle » is no « le groupe ».
    pub(crate) form: Option<bool>,
    /// The hash of a description's noun; 0 for a pronoun.
    pub(crate) noun: u64,
    /// The gender of the subject pronoun that it stands beside and is not: « elle lui enjoint ».
    pub(crate) beside: Option<bool>,
    /// What the subject of its clause stands for, which it is not: « la décision lui impose ».
    pub(crate) apart: Option<Wants>,
    /// Whether it does or undergoes what no court does: « il devra rembourser ».
    pub(crate) lay: bool,
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
    /// One that was named by the same noun: « le musée ».
    Kind,
    /// A company: « l'entreprise ».
    Firm,
    /// An association, a union, a party: « le syndicat ».
    Body,
    /// A club: « le club ».
    Club,
    /// A court or an office: « le tribunal ».
    Authority,
    /// A town: « la commune ».
    Town,
    /// A region, a land, a body of towns: « la métropole ».
    Area,
    /// A court: « le tribunal », or nothing at the head of its rulings.
    Court,
    /// Somebody of that post, by the hash of its noun: « le général ».
    Post(u64),
    /// Somebody told to have held or just got a post, by the hash of its noun: « l'ancien député », « la nouvelle directrice ».
    Holder(u64),
    /// Both sides: « les deux pays », « les parties ».
    Both,
    /// Both States of a story: « les deux pays », « les belligérants ».
    Lands,
    /// So many of a class whom a list told together: « les trois groupes », « les deux hommes ».
    Several(Several),
    /// The first or the second of two told together: « le premier », « le second ».
    Nth(u8),
    /// Whoever did or underwent what was told before: « l'acquéreur », « la victime ».
    Deed(Deed),
    /// The court that heads the document.
    Issuer,
    /// Whose workers the document tells of.
    Employer,
    /// Whoever rules by a paper: « la décision lui impose ».
    Ruler,
    /// A person: « la salariée ».
    Person,
    /// Who signs the message or the letter: « j'ai payé ».
    Writer,
    /// For whom the letter is written: « ma cliente ».
    Client,
    /// To whom a letter is addressed: « vous avez promis ».
    Reader,
}

/// How many a description counts, what they are, and whether they may have been told long before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Several {
    pub(crate) number: u8,
    pub(crate) class: Option<ActorClass>,
    pub(crate) far: bool,
}

/// What a noun tells its bearer by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    /// « l'acquéreur », « le repreneur ».
    Buyer,
    /// « le vendeur ».
    Seller,
    /// « la victime ».
    Victim,
    /// « l'agresseur ».
    Attacker,
    /// Whoever hired: « a été licenciée ».
    Employer,
    /// « l'appelante », « la requérante ».
    Claimant,
    /// « l'intimée », « le défendeur ».
    Defendant,
}

/// Whose a possessive of the first or the second person is, in a letter.
pub(in crate::clause) fn party(view: &View<'_>, token: usize) -> Option<Wants> {
    let any = |words: &[&str]| words.iter().any(|word| is_text(view, token, word));
    if any(&["mon", "ma", "mes", "notre", "nos"]) {
        return Some(Wants::Writer);
    }
    any(&["votre", "vos"]).then_some(Wants::Reader)
}

/// What a noun can stand for by itself, by the lists that hold it.
pub(in crate::clause) fn stands(holds: impl Fn(List) -> bool) -> Option<Wants> {
    if holds(List::BODY) {
        return Some(Wants::Firm);
    }
    if holds(List::CLUB) {
        return Some(Wants::Club);
    }
    if holds(List::GUILD) {
        return Some(Wants::Body);
    }
    if holds(List::TOWN) {
        return Some(Wants::Town);
    }
    if holds(List::AREA) {
        return Some(Wants::Area);
    }
    if holds(List::COURT) {
        return Some(Wants::Court);
    }
    if holds(List::AUTHORITY) {
        return Some(Wants::Authority);
    }
    const DEEDS: [(List, Deed); 6] = [
        (List::BUYER, Deed::Buyer),
        (List::SELLER, Deed::Seller),
        (List::VICTIM, Deed::Victim),
        (List::ATTACKER, Deed::Attacker),
        (List::CLAIMANT, Deed::Claimant),
        (List::DEFENDANT, Deed::Defendant),
    ];
    let deed = DEEDS.iter().find(|(list, _)| holds(*list)).map(|(_, deed)| Wants::Deed(*deed));
    deed.or_else(|| holds(List::KIND).then_some(Wants::Kind))
}
