//! Who takes part in a letter: who reads it, who writes it, for whom it is written.

use super::heard::Heard;
use crate::kind::ActorClass;
use crate::name::Cast;

/// The parties of a letter, as candidates; nobody where no line of the head addresses one but who signs it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Letter {
    /// « À la société X »: « vous ».
    pub(super) reader: Option<usize>,
    /// « je »: the name that closes the letter, else the first that heads it.
    pub(super) writer: Option<usize>,
    /// « ma cliente »: the first whom its text names besides.
    pub(super) client: Option<usize>,
}

impl Letter {
    /// What the candidates of a document tell, each looked at a few times.
    pub(super) fn of(heard: &[Heard], cast: &Cast) -> Self {
        let actor = |h: &Heard| cast.actor(h.candidate as usize);
        let class = |h: &Heard| actor(h).and_then(|a| cast.actors.get(a)).map(|a| a.class);
        let acts = |h: &&Heard| class(h).is_some_and(|class| !matches!(class, ActorClass::Place | ActorClass::Product));
        let closing = |heard: &[Heard]| heard.iter().rev().filter(acts).find(|h| h.closes).map(|h| h.candidate as usize);
        let Some(at) = heard.iter().position(|h| h.addressed && actor(h).is_some()) else {
            return Self { writer: closing(heard), ..Self::default() };
        };
        let (head, body) = (&heard[..at], &heard[at + 1..]);
        let writer = body.iter().rev().filter(acts).find(|h| h.closes).or_else(|| head.iter().find(acts));
        let others = [actor(&heard[at]), writer.and_then(actor)];
        let party = |h: &&Heard| matches!(class(h), Some(ActorClass::Person | ActorClass::Organisation));
        let client = body.iter().filter(party).find(|h| !h.addressed && !others.contains(&actor(h)));
        let candidate = |h: &Heard| h.candidate as usize;
        Self { reader: Some(candidate(&heard[at])), writer: writer.map(candidate), client: client.map(candidate) }
    }
}
