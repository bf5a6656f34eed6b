//! Events as a sentence tells them, and as the whole document settles them.

use super::group::{self, Group, Mood};
use super::modality::standing;
use super::obligation::{self, Owed};
use super::owed;
use super::pick::{Picked, pick};
use super::pronoun::Pronoun;
use super::quote::{self, Quote};
use super::role;
use super::salience::Salience;
use super::scene::Scene;
use super::span::{self, Clause};
use super::time::{self, Side};
use crate::grammar::View;
use crate::kind::{EventKind, Modality, ParticipantRole};
use crate::lexicon::Class;
use crate::lexicon::fr::trigger::{Needs, Trigger};
use crate::lexicon::fr::verb::Tense;
use crate::name::{Candidate, Cast};
use crate::span::Span;

/// An event as its sentence tells it: participants are candidates, times and amounts are items of that sentence.
#[derive(Debug, Clone)]
pub(crate) struct RawEvent {
    pub(crate) trigger: &'static Trigger,
    pub(crate) span: Span,
    pub(crate) sentence: usize,
    pub(crate) modality: Modality,
    pub(crate) negated: bool,
    pub(crate) participants: Vec<(usize, ParticipantRole)>,
    pub(crate) source: Option<usize>,
    /// The item that dates it.
    pub(crate) time: Option<usize>,
    /// The frame (a deadline) that it sets or is bound by.
    pub(crate) frame: Option<usize>,
    /// Whether the frame is when it must be done (« remettre sous huit jours ») and not what it sets.
    pub(crate) due: bool,
    /// Which side of the item's time it stands on.
    pub(crate) side: Side,
    /// Whether its words leave open when it is, so that a time to come makes it planned (« le contrat prend effet en mars »).
    pub(crate) open: bool,
    /// The items that are its amounts.
    pub(crate) amounts: Vec<usize>,
    /// The participants and the source that pronouns stand for, until the document is settled.
    pub(crate) pronouns: Vec<Pronoun>,
}

/// The events of a document, as they are read; its buffers are used again for each sentence.
#[derive(Debug, Default)]
pub(crate) struct Events {
    groups: Vec<Group>,
    heads: Vec<u16>,
    clauses: Vec<Clause>,
    clause_of: Vec<u16>,
    quotes: Vec<Quote>,
    /// Whether a quotation was still open at the end of the last sentence.
    open: bool,
    salience: Salience,
    /// What the limits of the last sentence bind.
    pub(crate) owed: Vec<Owed>,
}

impl Events {
    /// Adds the events of a sentence whose candidates are `names`, numbered in the document from `base`.
    pub(crate) fn read(&mut self, view: &View<'_>, names: &[Candidate], base: usize, events: &mut Vec<RawEvent>) {
        self.owed.clear();
        quote::read(view, &mut self.open, &mut self.quotes);
        if !view.tokens.iter().any(|t| t.is(Class::TRIGGER)) && view.frames.is_empty() {
            self.salience.hear(view, names, base, |_| false);
            return;
        }
        group::read(view, &mut self.groups, &mut self.heads);
        span::read(view, &self.groups, &mut self.clauses, &mut self.clause_of);
        let scene = Scene {
            view: *view,
            names,
            base,
            groups: &self.groups,
            heads: &self.heads,
            clauses: &self.clauses,
            clause_of: &self.clause_of,
            quotes: &self.quotes,
        };
        obligation::read(&scene, &mut self.owed);
        let mut picks: Vec<Picked> = Vec::new();
        let mut past = 0;
        for at in 0..view.tokens.len() {
            if at < past || !view.tokens[at].is(Class::TRIGGER) {
                continue;
            }
            if let Some(picked) = pick(&scene, at) {
                past = picked.last;
                picks.push(picked);
            }
        }
        owe(&scene, &mut picks);
        lighten(&scene, &mut picks);
        events.extend(picks.iter().map(|p| tell(&scene, p)));
        self.salience.hear(view, names, base, |c| super::intro::intro(&scene, c) == super::intro::Intro::None);
    }

    /// Who a limit binds, with the whole document read: the candidate itself or the one that its pronoun stands for.
    pub(crate) fn bound(&self, owed: &Owed, cast: &Cast) -> Option<usize> {
        let own = owed.actor.map(|c| self.salience.describe(c, cast, |_| false).unwrap_or(c));
        own.or_else(|| self.salience.find(owed.pronoun.as_ref()?, cast, |_| false))
    }

    /// With the whole document read: pronouns and descriptions find their actors, what was told twice is told once.
    pub(crate) fn settle(self, mut events: Vec<RawEvent>, cast: &Cast) -> Vec<RawEvent> {
        for event in &mut events {
            // A description that no name settled stands for the last who fits.
            for at in 0..event.participants.len() {
                let (candidate, role) = event.participants[at];
                let taken = |c: usize| event.participants.iter().any(|(p, _)| cast.actor_of.get(*p) == cast.actor_of.get(c));
                if let Some(found) = self.salience.describe(candidate, cast, taken) {
                    event.participants[at] = (found, role);
                }
            }
            for pronoun in std::mem::take(&mut event.pronouns) {
                let taken = |c: usize| event.participants.iter().any(|(p, _)| cast.actor_of.get(*p) == cast.actor_of.get(c));
                let Some(candidate) = self.salience.find(&pronoun, cast, taken) else { continue };
                match pronoun.role {
                    Some(role) => event.participants.push((candidate, role)),
                    None => event.source = event.source.or(Some(candidate)),
                }
            }
        }
        events.dedup_by_key(|e| e.span);
        events
    }
}

/// Adds what is owed by a limit of the sentence, or lets it take the place of a vaguer event at the same word.
fn owe(scene: &Scene<'_>, picks: &mut Vec<Picked>) {
    for frame in 0..scene.view.frames.len() {
        let Some(owed) = owed::owed(scene, frame) else { continue };
        // « un recours, qui devra être formé avant le 24 »: the noun is the event.
        if picks.iter().any(|p| time::relative(scene, p, scene.view.frames[frame].first as usize)) {
            continue;
        }
        match picks.iter_mut().find(|p| p.group == owed.group || p.at == owed.at) {
            Some(old) if old.group == owed.group && owed::yields(old.trigger.kind) => *old = owed,
            Some(_) => {}
            None => {
                let at = picks.partition_point(|p| p.at < owed.at);
                picks.insert(at, owed);
            }
        }
    }
}

/// A noun and its support verb tell one event: the verb keeps the place, the noun tells what it is.
fn lighten(scene: &Scene<'_>, picks: &mut Vec<Picked>) {
    let mut gone: Vec<usize> = Vec::new();
    for n in 0..picks.len() {
        let noun = picks[n];
        if noun.group.is_some() {
            continue;
        }
        // The noun that a verb's entry asks for is told by the verb: « former un pourvoi », « l'arrêt rendu par la cour ».
        let asked = picks.iter().any(|p| match (p.group, p.trigger.frame.needs) {
            (Some(g), Needs::Object(nouns)) => {
                let forms = scene.view.lexicon.triggers(scene.view.tokens[noun.at].word);
                super::noun::object_noun(scene, g, p.last, nouns) == Some(noun.at) && forms.iter().any(|f| f.trigger.kind == p.trigger.kind)
            }
            _ => false,
        });
        if asked && noun.company.light.is_none() {
            gone.push(n);
            continue;
        }
        let Some(light) = noun.company.light else { continue };
        let Some(v) = picks.iter().position(|p| p.group == Some(light)) else { continue };
        let verb = picks[v];
        if owed::is(&verb) {
            gone.push(n);
            continue;
        }
        let speech = matches!(
            verb.trigger.kind,
            EventKind::Announcement
                | EventKind::Statement
                | EventKind::Accusation
                | EventKind::Criticism
                | EventKind::Threat
                | EventKind::Commitment
                | EventKind::Offer
                | EventKind::Deadline
                | EventKind::Closure
        ) && verb.trigger.frame.says
            || matches!(verb.trigger.kind, EventKind::Deadline | EventKind::Closure);
        if speech && verb.trigger.kind != noun.trigger.kind {
            continue;
        }
        let idiom = verb.last > verb.at + 1;
        let narrow = matches!(verb.trigger.frame.needs, Needs::Object(_)) && noun.trigger.frame.needs == Needs::Light;
        if verb.trigger.kind != noun.trigger.kind && !idiom && !narrow {
            picks[v].trigger = noun.trigger;
        }
        gone.push(n);
    }
    let mut n = 0;
    picks.retain(|_| {
        n += 1;
        !gone.contains(&(n - 1))
    });
}

/// Whether the words of an event leave open when it is: a noun, or a present.
fn open(scene: &Scene<'_>, picked: &Picked) -> bool {
    match picked.group.map(|n| &scene.groups[n]) {
        Some(group) => group.is_finite() && !group.compound && group.form.may_be(Tense::Present) && !group.form.may_be(Tense::PastSimple),
        None => picked.company.participle.is_none_or(|p| scene.groups[p].mood == Mood::Finite),
    }
}

/// The event of a trigger.
fn tell(scene: &Scene<'_>, picked: &Picked) -> RawEvent {
    let view = &scene.view;
    let standing = standing(scene, picked);
    let modality = standing.value();
    let when = time::when(scene, picked, modality);
    let roles = match picked.group {
        Some(n) => role::of_group(scene, n, picked.trigger, picked.last.max(scene.groups[n].last)),
        None => {
            let carried = picked.company.light.is_some();
            role::of_noun(scene, picked.at, picked.last, picked.trigger, picked.over, carried)
        }
    };
    let mut pronouns = roles.pronouns;
    let mut source = None;
    if let Some(who) = standing.source {
        source = who.names.first().map(|c| c + scene.base);
        if source.is_none() {
            pronouns.extend(who.pronoun.map(|p| Pronoun { role: None, ..p }));
        }
    }
    let (first, last) = (view.tokens[picked.at], view.tokens[picked.last - 1]);
    RawEvent {
        trigger: picked.trigger,
        span: Span::new(first.start, last.end),
        sentence: view.number,
        modality,
        negated: standing.negated,
        participants: roles.names.into_iter().map(|(c, role)| (c + scene.base, role)).collect(),
        source,
        time: when.time,
        frame: when.frame,
        due: when.due,
        side: when.side,
        open: open(scene, picked),
        amounts: time::amounts(scene, picked),
        pronouns,
    }
}
