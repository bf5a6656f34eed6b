//! Whom nouns tell by what was done before: the buyer and the seller of a sale, the victim and the one who attacked.

use crate::clause::sentence::pronoun::Deed;
use crate::kind::{ActorClass, EventKind, ParticipantRole};
use crate::name::Cast;

/// The last who did or underwent each, as candidates.
#[derive(Debug, Default)]
pub(in crate::clause) struct Deeds {
    buyer: Option<u32>,
    seller: Option<u32>,
    victim: Option<u32>,
    attacker: Option<u32>,
    employer: Option<u32>,
    claimant: Option<u32>,
    defendant: Option<u32>,
}

impl Deeds {
    /// Whom a noun means.
    pub(in crate::clause) fn who(&self, deed: Deed) -> Option<usize> {
        let who = match deed {
            Deed::Buyer => self.buyer,
            Deed::Seller => self.seller,
            Deed::Victim => self.victim,
            Deed::Attacker => self.attacker,
            Deed::Employer => self.employer,
            Deed::Claimant => self.claimant,
            Deed::Defendant => self.defendant,
        };
        who.map(|c| c as usize)
    }

    /// Learns from an event who does and undergoes what; where it names nobody, nobody is meant any longer.
    pub(in crate::clause) fn learn(&mut self, kind: EventKind, who: &[(u32, ParticipantRole)], cast: &Cast) {
        let told = |role: ParticipantRole| who.iter().find(|(_, own)| *own == role).map(|(c, _)| *c);
        let person = |c: &u32| cast.actor(*c as usize).and_then(|a| cast.actors.get(a)).is_some_and(|a| a.class == ActorClass::Person);
        let (agent, patient) = (told(ParticipantRole::Agent), told(ParticipantRole::Patient));
        match kind {
            EventKind::Acquisition => self.buyer = agent.or(self.buyer),
            EventKind::Transfer => {
                if let Some(recipient) = told(ParticipantRole::Recipient) {
                    (self.buyer, self.seller) = (Some(recipient), agent);
                }
            }
            EventKind::Attack => {
                self.attacker = agent.filter(person).or(self.attacker);
                self.victim = patient.filter(person).or(self.victim);
            }
            EventKind::Appointment => self.employer = agent.filter(|c| !person(c)).or(self.employer),
            EventKind::Lawsuit => {
                if let Some(agent) = agent.filter(|_| self.claimant != agent) {
                    // « X a saisi le tribunal. Y a interjeté appel. L'intimé … »: against whoever went to law before.
                    self.defendant = patient.or(self.claimant);
                    self.claimant = Some(agent);
                }
            }
            EventKind::Death | EventKind::Disaster => self.victim = patient.filter(person).or(self.victim),
            _ => {}
        }
    }
}
