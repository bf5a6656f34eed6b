//! Events as the whole document settles them: who the participants and sources are that pronouns and descriptions stand for.

use super::events::Events;
use super::participant::sides;
use super::raw::{Raw, share};
use super::reference::deeds::Deeds;
use super::sentence::pronoun::{Pronoun, Wants};
use crate::kind::ParticipantRole;
use crate::name::Cast;
use crate::room::Place;

impl Events {
    /// With the whole document read: who the participants and sources are that pronouns and descriptions stand for.
    pub(crate) fn settle(self, raw: &mut Raw, cast: &Cast) {
        let mut settled = Vec::with_capacity(raw.participants.len());
        let mut who = Vec::new();
        let mut deeds = Deeds::default();
        for event in &mut raw.events {
            who.clear();
            who.extend_from_slice(share(&raw.participants, event.participants));
            self.stand_in(&mut event.source, share(&raw.pronouns, event.pronouns), cast, &deeds, &mut who);
            sides::add(event.trigger.kind, event.modality, cast, &mut who);
            deeds.learn(event.trigger.kind, &who, cast);
            let from = settled.len() as u32;
            settled.extend_from_slice(&who);
            event.participants = (from, settled.len() as u32);
        }
        raw.participants = settled;
        raw.pronouns = Vec::new();
    }

    /// Puts in their place, among the participants of an event and for its source, who its descriptions and pronouns stand for.
    fn stand_in(
        &self,
        source: &mut Option<Place>,
        pronouns: &[Pronoun],
        cast: &Cast,
        deeds: &Deeds,
        who: &mut Vec<(u32, ParticipantRole)>,
    ) {
        let taken = |who: &[(u32, ParticipantRole)], c: usize| who.iter().any(|(p, _)| cast.actor(*p as usize) == cast.actor(c));
        // A description that no name settled stands for the last who fits.
        for at in 0..who.len() {
            let told = match self.salience.deed(who[at].0 as usize, cast) {
                Some(deed) => deeds.who(deed).filter(|&c| !taken(who, c)),
                None => self.salience.describe(who[at].0 as usize, cast, |c| taken(who, c)),
            };
            if let Some(found) = told {
                who[at].0 = found as u32;
            }
        }
        for pronoun in pronouns {
            // « X et Y … Ils … »: both.
            if let Some((role, both)) = pronoun.role.filter(|_| pronoun.plural).zip(self.salience.both(pronoun, cast)) {
                for c in both {
                    if !taken(who, c) {
                        who.push((c as u32, role));
                    }
                }
                continue;
            }
            if matches!(pronoun.wants, Wants::Both | Wants::Lands | Wants::Several(_) | Wants::Nth(_)) {
                continue;
            }
            let candidate = match pronoun.wants {
                Wants::Deed(deed) => deeds.who(deed).filter(|&c| !taken(who, c)),
                _ => self.salience.find(pronoun, cast, |c| taken(who, c)),
            };
            let Some(candidate) = candidate else { continue };
            match pronoun.role {
                Some(role) => who.push((candidate as u32, role)),
                None => *source = source.or(Some(Place::of(candidate))),
            }
        }
    }
}
