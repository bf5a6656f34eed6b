//! Who is spoken of, in the order of the text, and what their names and introductions tell of them.

use super::heard::{Heard, joined, listed};
use super::letter::Letter;
use crate::clause::argument::standin::form;
use crate::clause::sentence::pronoun::Pronoun;
use crate::clause::sentence::scene::Scene;
use crate::clause::words::fact::Facts;
use crate::clause::words::list::List;
use crate::clause::words::sort::Sort;
use crate::clause::words::word::is_styled;
use crate::grammar::View;
use crate::kind::{ActorClass, ParticipantRole};
use crate::lexicon::{Class, Key};
use crate::name::{Candidate, Cast};
use crate::room::room;
use crate::token::Shape;

/// So many people without a name are remembered at most.
const STRANGERS: usize = 48;

/// The candidates of a document in the order they were heard.
#[derive(Debug, Default)]
pub(in crate::clause) struct Salience {
    pub(super) heard: Vec<Heard>,
    /// Who takes part in it, where it is a letter.
    pub(super) letter: Letter,
    /// Whether messages are signed in it.
    pub(super) thread: bool,
    /// For each actor whose its name is.
    pub(super) sorts: Vec<Sort>,
    /// For each actor what its names say of its sex.
    pub(super) sexes: Vec<i32>,
    /// The posts that actors are told with.
    pub(super) posts: Vec<(u64, usize)>,
    /// The nouns that actors are introduced with.
    pub(super) leads: Vec<(u64, usize)>,
    /// Whom pronouns and descriptions stand for, in the order of the text: who is taken up is spoken of still.
    pub(super) echoes: Vec<Heard>,
    /// Where people are told whom no name tells, and their gender, one behind the last name of a sentence: « a saisi le préfet. Celui-ci … ».
    pub(super) folks: Vec<(usize, Option<bool>)>,
    /// The people whom « un » or a number brings in and no name tells: where, the hash of the noun, the gender.
    pub(super) strangers: Vec<(usize, u64, Option<bool>)>,
    /// The descriptions that are subjects, with or without an event.
    pub(super) told: Vec<Pronoun>,
}

impl Salience {
    /// Gives back the room that nobody took, once all are heard.
    pub(in crate::clause) fn close(&mut self) {
        self.heard.shrink_to_fit();
    }

    /// Hears the candidates of a sentence.
    pub(in crate::clause) fn hear(
        &mut self,
        view: &View<'_>,
        facts: &Facts,
        names: &[Candidate],
        base: usize,
        direct: impl Fn(usize) -> bool,
        subject: impl Fn(usize) -> bool,
    ) {
        room(&mut self.heard, names.len(), view.read());
        self.heard.extend(names.iter().enumerate().map(|(n, c)| Heard {
            direct: direct(n),
            subject: subject(n),
            joined: n > 0 && joined(view, &names[n - 1], c),
            listed: n > 0 && listed(view, &names[n - 1], c),
            ..Heard::of(view, facts, c, base + n)
        }));
    }

    /// Hears of people without a name behind the last name of a sentence.
    pub(in crate::clause) fn overhear(&mut self, scene: &Scene<'_>) {
        let view = &scene.view;
        self.meet_strangers(scene);
        let from = scene.names.iter().rev().find(|c| !c.nominal).map_or(0, |c| c.last as usize);
        let folk = |i: usize| scene.holds(i, List::FOLK) || view.tokens[i].is(Class::FUNCTION) && !view.tokens[i].is_cap();
        let one = |i: usize| {
            i.checked_sub(1).is_some_and(|d| {
                matches!(view.key(d), Key::Le | Key::La | Key::Un | Key::Une | Key::Du | Key::Au) || view.tokens[d].is(Class::POSS)
            })
        };
        // « Selon X, le ministre a menti »: right before a verb, it is set beside nobody.
        let leads = |i: usize| scene.groups.iter().any(|g| g.first == i + 1 && g.is_finite());
        let told = |i: usize| folk(i) && one(i) && (i < 2 || view.key(i - 2) != Key::Comma || leads(i));
        if let Some(at) = (from..view.tokens.len()).rev().find(|&i| told(i)) {
            room(&mut self.folks, 1, view.read());
            self.folks.push((view.tokens[at].start, form(view, at)));
        }
    }

    /// Hears of people whom « un » or a number brings in without a name: « un homme de 30 ans a été arrêté ».
    fn meet_strangers(&mut self, scene: &Scene<'_>) {
        let view = &scene.view;
        for led in 0..view.tokens.len() {
            let she = match view.key(led) {
                Key::Un => Some(false),
                Key::Une => Some(true),
                _ if view.tokens[led].is(Class::NUM) && !view.tokens[led].shape.has(Shape::FIGURE) => None,
                _ => continue,
            };
            let at = led + 1 + usize::from(is_styled(view, led + 1));
            let counted = led.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::ART.with(Class::DEM)));
            if !counted && at < view.tokens.len() && scene.holds(at, List::FOLK) && !is_introduced(scene, at) {
                room(&mut self.strangers, 1, view.read());
                self.strangers.push((view.tokens[at].start, view.tokens[at].hash, she));
            }
        }
    }

    /// Where people without a name were last brought in before a place by the noun of a description.
    pub(super) fn stranger(&self, at: usize, noun: u64) -> Option<usize> {
        let told = &self.strangers[..self.strangers.partition_point(|(start, ..)| *start < at)];
        told.iter().rev().take(STRANGERS).find(|(_, other, _)| *other == noun).map(|(start, ..)| *start)
    }

    /// Where somebody without a name who agrees in gender was last brought in before a place.
    pub(super) fn last_stranger(&self, at: usize, she: Option<bool>) -> Option<usize> {
        let told = &self.strangers[..self.strangers.partition_point(|(start, ..)| *start < at)];
        let agrees = |other: Option<bool>| other.is_some() && (she.is_none() || other == she);
        told.iter().rev().take(STRANGERS).find(|(_, _, other)| agrees(*other)).map(|(start, ..)| *start)
    }

    /// Whether the last told before a place is somebody without a name whom a pronoun may stand for.
    pub(super) fn is_nameless(&self, pronoun: &Pronoun, last: usize) -> bool {
        let folk = self.folks[..self.folks.partition_point(|(start, _)| *start < pronoun.at)].last();
        folk.is_some_and(|(start, she)| *start > last && (she.is_none() || pronoun.form.is_none() || *she == pronoun.form))
    }

    /// Hears a description that is a subject.
    pub(in crate::clause) fn note(&mut self, pronoun: Pronoun) {
        self.told.push(Pronoun { role: Some(ParticipantRole::Agent), ..pronoun });
    }

    /// Learns what the names of the actors are, before any is looked for.
    pub(in crate::clause) fn meet(&mut self, cast: &Cast) {
        self.thread = self.heard.iter().any(|h| h.signs);
        self.letter = Letter::of(&self.heard, cast);
        self.sorts.clear();
        self.sorts.extend(cast.actors.iter().map(|a| Sort::of(&a.name)));
        self.sexes.clear();
        self.sexes.resize(cast.actors.len(), 0);
        for heard in &self.heard {
            let actor = cast.actor(heard.candidate as usize);
            if let Some(all) = actor.and_then(|a| self.sexes.get_mut(a)) {
                *all += i32::from(heard.sex);
            }
            if let Some(sort) = actor.and_then(|a| self.sorts.get_mut(a)) {
                sort.times += 1;
                sort.guild |= heard.lead != 0 && Sort::is_united(heard.lead);
            }
            if let Some(actor) = actor.filter(|_| heard.lead != 0) {
                self.leads.push((heard.lead, actor));
            }
            if let Some(actor) = actor.filter(|_| heard.post != 0) {
                self.posts.push((heard.post, actor));
            }
        }
        self.leads.sort_unstable();
        self.posts.sort_unstable();
        self.posts.dedup();
    }

    /// The candidates before a place of the text that are actors, the last first.
    pub(super) fn known<'s>(
        &'s self,
        at: usize,
        cast: &'s Cast,
        taken: &'s impl Fn(usize) -> bool,
    ) -> impl Iterator<Item = (&'s Heard, ActorClass)> {
        let mut told = &self.heard[..self.heard.partition_point(|h| h.start < at)];
        let mut taken_up = &self.echoes[..self.echoes.partition_point(|h| h.start < at)];
        let later = move || match (told, taken_up) {
            ([.., one], [before @ .., two]) if two.start > one.start => {
                taken_up = before;
                Some(two)
            }
            ([], [before @ .., two]) => {
                taken_up = before;
                Some(two)
            }
            ([before @ .., one], _) => {
                told = before;
                Some(one)
            }
            ([], []) => None,
        };
        std::iter::from_fn(later).filter_map(move |h| {
            let actor = cast.actor(h.candidate as usize)?;
            (!taken(h.candidate as usize)).then(|| cast.actors.get(actor).map(|a| (h, a.class))).flatten()
        })
    }
}

/// Whether a name set apart behind the noun at a token tells who that is: « un homme de 30 ans, X, a été arrêté ».
fn is_introduced(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    let ends = |i: usize| view.tokens[i].is(Class::STOP) || scene.group_at(i).is_some_and(|n| scene.groups[n].is_finite());
    let near = at + 1..view.tokens.len().min(at + 14);
    near.take_while(|&i| !ends(i)).any(|i| {
        let behind = view.key(i) == Key::Comma || matches!(view.key(i), Key::Open | Key::Colon) || i == at + 1;
        let next = i + 1 + usize::from(view.tokens.get(i + 1).is_some_and(|t| t.is(Class::TITLE)));
        behind && [i, next].into_iter().any(|i| scene.name_over(i).is_some_and(|c| !scene.names[c].nominal))
    })
}
