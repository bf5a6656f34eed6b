//! The antecedent of a pronoun or a description: whom of those spoken of before it stands for.

use super::heard::{HEADING, Heard};
use super::salience::Salience;
use super::weigh::{Asked, REACH};
use crate::clause::sentence::pronoun::{Deed, Pronoun, Several, Wants};
use crate::kind::{ActorClass, ParticipantRole};
use crate::name::Cast;

/// A word that stands for somebody told before: a pronoun, or a description among the candidates.
#[derive(Clone, Copy)]
enum Word<'p> {
    Pronoun(&'p Pronoun),
    Candidate(&'p Heard),
}

impl Word<'_> {
    /// Where it stands.
    fn at(self) -> usize {
        match self {
            Self::Pronoun(pronoun) => pronoun.at,
            Self::Candidate(heard) => heard.start,
        }
    }
}

impl Salience {
    /// Learns whom the pronouns and descriptions of the events stand for, one after another.
    pub(in crate::clause) fn echo(&mut self, pronouns: &[Pronoun], cast: &Cast) {
        self.echoes.clear();
        let told = std::mem::take(&mut self.told);
        // A description that the reader of names took for a candidate is one of them.
        let described = |h: &&Heard| h.wants.is_some() && cast.actor(h.candidate as usize).is_none();
        let candidates: Vec<Heard> = self.heard.iter().filter(described).copied().collect();
        let pronouns = pronouns.iter().chain(&told).filter(|p| p.role.is_some() && !p.plural).map(Word::Pronoun);
        let mut order: Vec<Word<'_>> = pronouns.chain(candidates.iter().map(Word::Candidate)).collect();
        order.sort_by_key(|word| word.at());
        order.dedup_by_key(|word| word.at());
        for word in order {
            let (found, subject, form) = match word {
                Word::Pronoun(p) => {
                    (self.find(p, cast, |_| false), p.role == Some(ParticipantRole::Agent), p.form.filter(|_| p.wants != Wants::Any))
                }
                Word::Candidate(h) => (self.describe(h.candidate as usize, cast, |_| false), h.subject, h.form),
            };
            if let Some(heard) = found.and_then(|found| self.heard.get(found)) {
                let start = word.at();
                self.echoes.push(Heard { start, direct: true, subject, form, wants: None, joined: false, listed: false, ..*heard });
            }
        }
    }

    /// What a description that is nobody's name tells its bearer by.
    pub(in crate::clause) fn deed(&self, candidate: usize, cast: &Cast) -> Option<Deed> {
        match self.heard.get(candidate)?.wants? {
            Wants::Deed(deed) if cast.actor(candidate).is_none() => Some(deed),
            _ => None,
        }
    }

    /// Whom a description that is nobody's name stands for, if it is one: the last body or person of its class.
    pub(in crate::clause) fn describe(&self, candidate: usize, cast: &Cast, taken: impl Fn(usize) -> bool) -> Option<usize> {
        let at = self.heard.get(candidate).filter(|h| h.candidate as usize == candidate).map(|_| candidate)?;
        let wants = self.heard[at].wants?;
        if cast.actor(candidate).is_some() {
            return None;
        }
        // « la dirigeante » is a woman.
        let she = self.heard[at].form.filter(|_| wants == Wants::Person);
        let asked = Asked { at: self.heard[at].start, wants, noun: self.heard[at].noun, plural: false, she, undergoes: false, lay: false };
        self.best(&asked, cast, taken)
    }

    /// Whom a pronoun stands for: the last that fits, one spoken of before one only mentioned.
    pub(in crate::clause) fn find(&self, pronoun: &Pronoun, cast: &Cast, taken: impl Fn(usize) -> bool) -> Option<usize> {
        let actor = |h: &Heard| cast.actor(h.candidate as usize);
        if pronoun.wants == Wants::Employer {
            let body = |h: &&Heard| {
                let class = actor(h).and_then(|a| cast.actors.get(a)).map(|a| a.class);
                h.employs && !taken(h.candidate as usize) && matches!(class, Some(ActorClass::Organisation | ActorClass::Government))
            };
            let found = self.heard.iter().filter(body).min_by_key(|h| h.start.abs_diff(pronoun.at));
            return found.map(|h| h.candidate as usize);
        }
        if pronoun.wants == Wants::Issuer {
            let heads = |h: &&Heard| h.start < HEADING && actor(h).and_then(|a| self.sorts.get(a)).is_some_and(|s| s.court);
            let found = self.heard.iter().find(heads).filter(|h| !taken(h.candidate as usize));
            if let Some(found) = found {
                return Some(found.candidate as usize);
            }
        }
        let party = match pronoun.wants {
            Wants::Writer if !self.thread => Some(self.letter.writer),
            Wants::Reader => Some(self.letter.reader),
            Wants::Client => Some(self.letter.client),
            _ => None,
        };
        if let Some(party) = party {
            return party.filter(|&c| !taken(c));
        }
        if pronoun.near {
            // « Ceux-ci » are several: one that a name tells is none of them.
            if pronoun.plural {
                return None;
            }
            let fits = |class: ActorClass| pronoun.wants != Wants::Person || class == ActorClass::Person;
            // « l'intéressée » is no man.
            let sex = |h: &Heard| actor(h).and_then(|a| self.sexes.get(a)).copied().unwrap_or_default();
            let agrees = |h: &Heard| pronoun.she.is_none_or(|she| sex(h) == 0 || she == (sex(h) > 0));
            let found = self.known(pronoun.at, cast, &taken).find(|&(h, class)| fits(class) && agrees(h)).map(|(h, _)| h);
            // « X a saisi le préfet. Celui-ci a refusé. »
            // « la société X … contre l'industriel … Celui-ci »: the description that was taken up is no stranger.
            let last = self.known(pronoun.at, cast, &taken).next().map_or(0, |(h, _)| h.start);
            return found.filter(|_| pronoun.wants != Wants::Any || !self.is_nameless(pronoun, last)).map(|h| h.candidate as usize);
        }
        let Pronoun { at, wants, noun, plural, she, lay, .. } = *pronoun;
        let asked = Asked { at, wants, noun, plural, she, lay, undergoes: pronoun.role == Some(ParticipantRole::Patient) };
        // « elle lui enjoint »: who is « elle » is not « lui ».
        let beside = |she| Asked { wants: Wants::Any, noun: 0, plural: false, she: Some(she), undergoes: false, lay: false, ..asked };
        let own = pronoun.beside.and_then(|she| self.best(&beside(she), cast, |_| false));
        let lead = |wants| Asked { wants, noun: 0, plural: false, she: None, undergoes: false, lay: false, ..asked };
        let own = own.or_else(|| self.best(&lead(pronoun.apart?), cast, |_| false));
        let own = own.and_then(|c| cast.actor(c));
        let apart = |c: usize| taken(c) || own.is_some() && cast.actor(c) == own;
        self.best(&asked, cast, apart)
    }

    /// The last whom « et » joined before a plural pronoun, with those that commas list before them, if any were.
    ///
    /// « les deux camps », where « et » joined none: the last two that a sentence set side by side as subject and object.
    pub(in crate::clause) fn both(&self, pronoun: &Pronoun, cast: &Cast) -> Option<Vec<usize>> {
        // « Les parties sont convenues … », behind « Entre X, … , et Y, … ».
        if matches!(pronoun.wants, Wants::Both | Wants::Lands) {
            let mut bound =
                self.heard.iter().take_while(|h| h.start < pronoun.at).filter(|h| h.bound && cast.actor(h.candidate as usize).is_some());
            if let (Some(one), Some(two)) = (bound.next(), bound.next()) {
                return Some(vec![one.candidate as usize, two.candidate as usize]);
            }
        }
        if pronoun.wants == Wants::Lands
            && let Some(sides) = self.sides(pronoun.at, cast)
        {
            return Some(sides.to_vec());
        }
        if let Wants::Nth(nth) = pronoun.wants {
            let both = self.both(&Pronoun { wants: Wants::Both, ..*pronoun }, cast).filter(|pair| pair.len() == 2);
            let pair = both.or_else(|| self.last_people(pronoun.at, cast))?;
            let other = |c: usize| {
                let sex = cast.actor(c).and_then(|a| self.sexes.get(a)).copied().unwrap_or_default();
                pronoun.form.is_some_and(|she| sex != 0 && she != (sex > 0))
            };
            return pair.get(nth as usize).filter(|&&c| !other(c)).map(|&c| vec![c]);
        }
        let joined = self.last_joined(pronoun, cast);
        let wanted = match pronoun.wants {
            Wants::Several(Several { number, class, far }) => {
                // « X et Y … Deux hommes ont été arrêtés. Les deux hommes … »: whom no name tells.
                let stranger = self.stranger(pronoun.at, pronoun.noun);
                let known = |all: &Vec<usize>| {
                    stranger.is_none_or(|start| all.last().and_then(|&c| self.heard.get(c)).is_some_and(|h| h.start > start))
                };
                let all = joined.filter(|all| all.len() == number as usize && known(all));
                if all.is_some() || !far || number > 2 || stranger.is_some() {
                    return all;
                }
                class
            }
            Wants::Both | Wants::Lands if joined.is_none() => None,
            _ => return joined,
        };
        let to = self.heard.partition_point(|h| h.start < pronoun.at);
        let class = |h: &Heard| {
            let actor = cast.actor(h.candidate as usize);
            actor.and_then(|a| cast.actors.get(a).map(|actor| (a, actor.class)))
        };
        (1..to).rev().take(2 * REACH).find_map(|right| {
            let before = right.checked_sub(2).map(|n| &self.heard[n]);
            let (left, right) = (&self.heard[right - 1], &self.heard[right]);
            let ((a, class_a), (b, class_b)) = class(left).zip(class(right))?;
            let alike = class_a == class_b && class_a != ActorClass::Product && a != b && wanted.is_none_or(|wanted| wanted == class_a);
            // « la société X (Y) rachète Z »: the bracket holds another name of the subject.
            let lead = || before.is_some_and(|h| h.subject && cast.actor(h.candidate as usize) == Some(a));
            (alike && (left.subject || lead()) && right.direct).then(|| vec![left.candidate as usize, right.candidate as usize])
        })
    }

    /// The two sides of a story of States: the first two lands that it names.
    pub(super) fn sides(&self, at: usize, cast: &Cast) -> Option<[usize; 2]> {
        let actor = |h: &Heard| {
            let actor = cast.actor(h.candidate as usize)?;
            (h.land && cast.actors[actor].class == ActorClass::Place).then_some(actor)
        };
        let mut lands = self.heard.iter().take_while(|h| h.start < at).filter_map(|h| actor(h).map(|a| (h, a)));
        let (one, first) = lands.next()?;
        let (two, _) = lands.find(|(_, actor)| *actor != first)?;
        Some([one.candidate as usize, two.candidate as usize])
    }

    /// The last two people told before a place, near it: « X a été condamné à rembourser Y. Le premier … ».
    fn last_people(&self, at: usize, cast: &Cast) -> Option<Vec<usize>> {
        let person = |h: &Heard| {
            let actor = cast.actor(h.candidate as usize)?;
            (cast.actors[actor].class == ActorClass::Person).then_some(actor)
        };
        let to = self.heard.partition_point(|h| h.start < at);
        let mut people = self.heard[..to].iter().rev().take(REACH / 2).filter_map(|h| person(h).map(|actor| (h, actor)));
        let (second, last) = people.next()?;
        let (first, _) = people.find(|(_, actor)| *actor != last)?;
        Some(vec![first.candidate as usize, second.candidate as usize])
    }

    fn last_joined(&self, pronoun: &Pronoun, cast: &Cast) -> Option<Vec<usize>> {
        let to = self.heard.partition_point(|h| h.start < pronoun.at);
        let several = match pronoun.wants {
            Wants::Several(several) => Some(several),
            _ => None,
        };
        let fits = |class: ActorClass| match several.and_then(|several| several.class) {
            Some(ActorClass::Organisation) => matches!(class, ActorClass::Organisation | ActorClass::Government),
            wanted => class != ActorClass::Product && wanted.is_none_or(|wanted| wanted == class),
        };
        let actor = |h: &Heard| {
            let actor = cast.actor(h.candidate as usize).and_then(|a| cast.actors.get(a));
            actor.is_some_and(|a| fits(a.class))
        };
        let sides = matches!(pronoun.wants, Wants::Both | Wants::Lands) || several.is_some_and(|several| several.far);
        let told = sides || matches!(pronoun.wants, Wants::Several(_));
        let from = to.saturating_sub(if sides { 2 * REACH } else { REACH / 2 });
        let right = (from + 1..to)
            .rev()
            .find(|&n| self.heard[n].joined && (self.heard[n - 1].direct || told) && actor(&self.heard[n]) && actor(&self.heard[n - 1]))?;
        let class = |n: usize| cast.actor(self.heard[n].candidate as usize).and_then(|a| cast.actors.get(a)).map(|a| a.class);
        // « deux ministres du Parti Y, X et Z »: the party is none of them.
        let alike = |n: usize| self.heard[n].listed && actor(&self.heard[n - 1]) && class(n - 1) == class(right);
        let first = (1..right).rev().take(REACH / 2).take_while(|&n| alike(n)).last();
        let first = first.map_or(right - 1, |n| n - 1);
        Some(self.heard[first..=right].iter().map(|h| h.candidate as usize).collect())
    }
}
