//! What the words around a trigger are to its event.

use crate::kind::ParticipantRole;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

/// A preposition that brings a participant; « à » stands for au, aux, « de » for du, des.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Prep {
    /// à, au, aux.
    A,
    /// de, du, des; after a noun trigger, its genitive.
    De,
    /// par, after a passive or a noun.
    Par,
    /// contre, à l'encontre de.
    Contre,
    /// avec.
    Avec,
    /// entre … et ….
    Entre,
    /// pour, en faveur de.
    Pour,
    /// sur, à propos de.
    Sur,
    /// devant.
    Devant,
    /// auprès de.
    Aupres,
    /// envers, à l'égard de.
    Envers,
    /// vers, en direction de.
    Vers,
    /// chez.
    Chez,
    /// dans, au sein de.
    Dans,
}

/// Whether the verb is the trigger with « se », without it, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Voice {
    /// With or without « se », active or passive.
    Any,
    /// Only with « se » (« s'engager »).
    Reflexive,
    /// Only without « se » (« engager », « réunir »).
    Plain,
    /// Only as a past participle, passive or apposed (« blessé »).
    Passive,
}

/// What must stand beside the word for it to be the event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// The word alone is enough (« attentat », « licencier »).
    Nothing,
    /// A noun: a support verb, see [`super::SUPPORT`] (« lancer une offensive »).
    Light,
    /// A noun: a support verb, a date, or a complement with one of its frame's prepositions (« accord avec X », « vote du 3 mai »).
    Detail,
    /// A verb: one of these nouns, singular, as its object, or as its subject in the passive or with « se ».
    Object(&'static [&'static str]),
    /// A verb: one of these words, said of its object behind it (« déclare X coupable », « place X en détention »).
    Predicate(&'static [&'static str]),
    /// A verb: one of these nouns, singular, as its active subject (« l'usine ferme »).
    Subject(&'static [&'static str]),
    /// A saying verb: a quotation, « que », an inversion (« a-t-il estimé ») or an infinitive.
    Words,
    /// A verb: at the head of a line of a ruling (« DIT que »).
    Operative,
    /// A verb that seldom says: a quotation right before or behind it, or an incise between commas.
    Incise,
    /// A verb: an object or a subject that names an actor, not a thing.
    Actor,
    /// A verb: an amount of money or a percentage in its clause.
    Amount,
    /// A verb: a length of time right behind it, for somebody to do something (« accorde 30 jours à X pour »).
    Delay,
    /// A verb: a subject that can act, no thing; in the passive anybody, unless a thing is named.
    Doer,
}

impl Needs {
    /// Whether only a verb can have it beside it.
    pub(crate) const fn is_verbs(self) -> bool {
        !matches!(self, Self::Nothing | Self::Light | Self::Detail | Self::Amount)
    }

    /// The words of which it needs one, where it has a list of them.
    pub(crate) const fn listed(self) -> Option<&'static [&'static str]> {
        match self {
            Self::Object(words) | Self::Predicate(words) | Self::Subject(words) => Some(words),
            _ => None,
        }
    }
}

/// The syntax of a trigger: who stands where, and what must.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Frame {
    /// Role of the active subject; `None` where the subject is no participant.
    pub subject: Option<ParticipantRole>,
    /// Role of the direct object, and so of the passive subject.
    pub object: Option<ParticipantRole>,
    /// Role of the complements with a preposition; the agent of a passive (« par ») goes without saying.
    pub obliques: &'static [(Prep, ParticipantRole)],
    /// What must stand beside the word.
    pub needs: Needs,
    /// With or without « se ».
    pub voice: Voice,
    /// A verb of saying: its complement is told only by its subject.
    pub says: bool,
    /// The infinitive that it governs is what the event is about, and stands as an event of its own (« appelle à manifester »).
    pub governs: bool,
    /// It sets, moves or meets a time limit that its clause names.
    pub sets_deadline: bool,
    /// Only the noun that it needs shows the sense: neither a pronoun nor a name stands for it (« il l'a pris », « il a été arrêté »).
    pub shown: bool,
}

impl Frame {
    /// No participant, no condition.
    pub(crate) const BARE: Self = Self {
        subject: None,
        object: None,
        obliques: &[],
        needs: Needs::Nothing,
        voice: Voice::Any,
        says: false,
        governs: false,
        sets_deadline: false,
        shown: false,
    };

    /// The frame with these complements in place of its own.
    pub(crate) const fn with(self, obliques: &'static [(Prep, ParticipantRole)]) -> Self {
        Self { obliques, ..self }
    }

    /// The frame with a condition.
    pub(crate) const fn needs(self, needs: Needs) -> Self {
        Self { needs, ..self }
    }

    /// The frame on these objects only.
    pub(crate) const fn on(self, nouns: &'static [&'static str]) -> Self {
        self.needs(Needs::Object(nouns))
    }

    /// The frame with one of these words said of its object only.
    pub(crate) const fn making(self, words: &'static [&'static str]) -> Self {
        self.needs(Needs::Predicate(words))
    }

    /// The frame under these subjects only.
    pub(crate) const fn under(self, nouns: &'static [&'static str]) -> Self {
        self.needs(Needs::Subject(nouns))
    }

    /// The frame of the noun that needs a support verb.
    pub(crate) const fn light(self) -> Self {
        self.needs(Needs::Light)
    }

    /// The frame of the noun that needs a support verb, a date or a complement.
    pub(crate) const fn detail(self) -> Self {
        self.needs(Needs::Detail)
    }

    /// The frame of the verb with « se » only.
    pub(crate) const fn reflexive(self) -> Self {
        Self { voice: Voice::Reflexive, ..self }
    }

    /// The frame of the verb without « se » only.
    pub(crate) const fn plain(self) -> Self {
        Self { voice: Voice::Plain, ..self }
    }

    /// The frame of the past participle only.
    pub(crate) const fn passive(self) -> Self {
        Self { voice: Voice::Passive, ..self }
    }

    /// The frame of a verb whose infinitive is an event of its own.
    pub(crate) const fn governing(self) -> Self {
        Self { governs: true, ..self }
    }

    /// The frame of a word that sets a time limit.
    pub(crate) const fn limiting(self) -> Self {
        Self { sets_deadline: true, ..self }
    }

    /// The frame of a word whose sense only its noun shows.
    pub(crate) const fn shown(self) -> Self {
        Self { shown: true, ..self }
    }

    /// The frame with another role for the direct object.
    pub(crate) const fn object(self, role: ParticipantRole) -> Self {
        Self { object: Some(role), ..self }
    }

    /// The role that a complement with `prep` has.
    pub(crate) fn role_of(&self, prep: Prep) -> Option<ParticipantRole> {
        let found = self.obliques.iter().find(|(own, _)| *own == prep);
        found.map(|(_, role)| *role).or_else(|| (prep == Prep::Par).then_some(Agent))
    }
}

/// X does it: « X démissionne ».
pub(crate) const DO: Frame = Frame { subject: Some(Agent), ..Frame::BARE };
/// X does it to Y: « X licencie Y ».
pub(crate) const ACT: Frame = DO.object(Patient);
/// X undergoes it: « X meurt ».
pub(crate) const UNDERGO: Frame = Frame { subject: Some(Patient), ..Frame::BARE };
/// X says it, of Y, to Z: « X annonce à Z ».
pub(crate) const SAY: Frame = Frame { says: true, ..DO }.with(&[(Prep::A, Recipient)]);
/// X says it, and only a quotation or a clause makes it an act: « X estime que ».
pub(crate) const SAY_THAT: Frame = SAY.needs(Needs::Words);
/// X speaks of Y: « X critique Y ».
pub(crate) const JUDGE: Frame = Frame { object: Some(Topic), says: true, ..DO };
/// X addresses Y: « X avertit Y ».
pub(crate) const ADDRESS: Frame = Frame { object: Some(Recipient), says: true, ..DO };
/// X gives something to Z: « X verse à Z ».
pub(crate) const GIVE: Frame = DO.with(&[(Prep::A, Recipient), (Prep::Aupres, Recipient)]);
/// X is given something by Z: « X perçoit 900 euros de Z ».
pub(crate) const TAKE: Frame = Frame { subject: Some(Recipient), ..Frame::BARE }.with(&[(Prep::De, Agent), (Prep::Aupres, Agent)]);
/// X and Y do it together: « X négocie avec Y ».
pub(crate) const TOGETHER: Frame = DO.with(&[(Prep::Avec, Agent), (Prep::Entre, Agent), (Prep::De, Agent)]);
/// X seizes Z against Y: « X porte plainte contre Y devant Z ».
pub(crate) const SUE: Frame = DO.with(&[(Prep::Contre, Patient), (Prep::Devant, Recipient), (Prep::Aupres, Recipient)]);
/// A noun whose genitive does it: « la démission de X ».
pub(crate) const OF_AGENT: Frame = DO.with(&[(Prep::De, Agent)]);
/// A noun whose genitive does it, at Z's: « la grève des caristes chez Z ».
pub(crate) const OF_STRIKERS: Frame = DO.with(&[(Prep::De, Agent), (Prep::Chez, Patient)]);
/// A noun whose genitive undergoes it: « l'arrestation de X par Y ».
pub(crate) const OF_PATIENT: Frame = ACT.with(&[(Prep::De, Patient)]);
/// A noun said by its genitive to Z against Y: « les accusations de X contre Y ».
pub(crate) const OF_SPEAKER: Frame =
    SAY.with(&[(Prep::De, Agent), (Prep::A, Recipient), (Prep::Contre, Topic), (Prep::Envers, Topic), (Prep::Sur, Topic)]);
/// A noun paid or granted by its genitive to Z: « l'aide de X à Z ».
pub(crate) const OF_GIVER: Frame = GIVE.with(&[(Prep::De, Agent), (Prep::A, Recipient), (Prep::Pour, Recipient)]);
/// A noun of two parties: « l'accord de X avec Y », « la rencontre entre X et Y ».
pub(crate) const OF_PARTIES: Frame = TOGETHER;
/// A noun against someone: « une attaque de X contre Y », « un recours devant Z ».
pub(crate) const OF_AGAINST: Frame =
    ACT.with(&[(Prep::De, Agent), (Prep::Contre, Patient), (Prep::Sur, Patient), (Prep::Devant, Recipient), (Prep::Aupres, Recipient)]);
