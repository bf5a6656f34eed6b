//! Events as a sentence tells them, and as the whole document settles them.

use once_cell::sync::Lazy;

use super::argument::carrier;
use super::argument::intro::intro;
use super::argument::noun::object_noun;
use super::argument::roles::Roles;
use super::argument::subject::subject;
use super::factuality::modality::standing;
use super::limit::obligation::{self, Debtor};
use super::participant::implied;
use super::participant::noun_role::of_noun;
use super::participant::role;
use super::raw::{Raw, RawEvent};
use super::reference::salience::Salience;
use super::sentence::pronoun::{Pronoun, Wants};
use super::sentence::quote;
use super::sentence::scene::Scene;
use super::sentence::span;
use super::sentence::who::Intro;
use super::sheet::Sheet;
use super::trigger::pick::pick;
use super::trigger::picked::Picked;
use super::verb::group::Mood;
use super::verb::grouping;
use super::verb::operative::is_operative;
use super::when::owed;
use super::when::time::{self, Side};
use super::words::cue::Cue;
use super::words::fact::Facts;
use crate::grammar::View;
use crate::kind::{EventKind, Modality};
use crate::lexicon::Class;
use crate::lexicon::fr::trigger::{Needs, Trigger};
use crate::lexicon::fr::verb::Tense;
use crate::name::{Candidate, Cast};
use crate::room::{Place, room};
use crate::span::Span;

/// The events of a document, as they are read: each sentence in three steps, which its sheet keeps apart.
#[derive(Debug, Default)]
pub(crate) struct Events {
    /// Whether a quotation was still open at the end of the last sentence.
    open: bool,
    pub(super) salience: Salience,
    roles: Roles,
    /// Which candidates of a sentence are spoken of: a buffer used again.
    leads: Vec<bool>,
}

impl Events {
    /// Finds the quotations, verb groups and clauses of a sentence that has so many candidates.
    pub(crate) fn part(&mut self, view: &View<'_>, facts: &Facts, names: usize, sheet: &mut Sheet) {
        sheet.clear();
        let any = view.tokens.iter().fold(Class::NONE, |any, t| any.with(t.class));
        if self.open || any.meets(Class::QUOTE) {
            quote::read(view, &mut self.open, &mut sheet.quotes);
        }
        if any.meets(Class::TRIGGER) || !view.frames.is_empty() {
            sheet.live = true;
            grouping::read(view, facts, &mut sheet.groups, &mut sheet.heads);
            span::read(view, &sheet.groups, &sheet.quotes, &mut sheet.clauses, &mut sheet.clause_of);
            facts.rows(view, &mut sheet.rows);
            sheet.ask(names);
        }
    }

    /// Adds the events that were picked in a sentence whose candidates are `names`, numbered in the document from `base`.
    pub(crate) fn tell(&mut self, view: &View<'_>, facts: &Facts, names: &[Candidate], base: usize, sheet: &mut Sheet, raw: &mut Raw) {
        if !sheet.live {
            self.salience.hear(view, facts, names, base, |_| false, |_| false);
            return;
        }
        if !sheet.picks.is_empty() {
            sheet.hints.read(view);
        }
        let scene = sheet.scene(view, names, base, facts);
        for picked in &sheet.picks {
            tell(&scene, picked, &mut self.roles, raw);
        }
        let mut leads = std::mem::take(&mut self.leads);
        leads.clear();
        leads.resize(names.len(), false);
        for n in (0..scene.groups.len()).filter(|&n| scene.groups[n].is_finite()) {
            let who = subject(&scene, n);
            // « « … », a salué X », « un rapport de X qui … »: who is told behind a verb or a preposition is less spoken of;
            // « quant à X, … » is all about X.
            let apart = |c: usize| c == 0 && view.begins(0, &["quant"]);
            let told = |c: usize| intro(&scene, c) == Intro::None || apart(c);
            let leading = |c: &usize| (names[*c].first as usize) < scene.groups[n].first && told(*c);
            who.names.iter().filter(leading).for_each(|c| leads[c] = true);
            who.pronoun.into_iter().filter(|p| p.wants != Wants::Any).for_each(|p| self.salience.note(p));
        }
        self.salience.overhear(&scene);
        self.salience.hear(view, facts, names, base, |c| intro(&scene, c) == Intro::None, |c| leads[c]);
        self.leads = leads;
    }

    /// Gives back the room that nobody who was heard took, once all are.
    pub(crate) fn close(&mut self) {
        self.salience.close();
    }

    /// Who a limit binds, with the whole document read: the candidate itself or the one that its pronoun stands for.
    pub(crate) fn bound(&self, debtor: &Debtor, cast: &Cast) -> Option<usize> {
        match debtor {
            Debtor::Named(c) => Some(self.salience.describe(*c as usize, cast, |_| false).unwrap_or(*c as usize)),
            Debtor::Told(pronoun) => self.salience.find(pronoun, cast, |_| false),
        }
    }

    /// With the whole document read: learns who its actors are.
    pub(crate) fn meet(&mut self, raw: &Raw, cast: &Cast) {
        self.salience.meet(cast);
        self.salience.echo(&raw.pronouns, cast);
    }
}

/// Picks the events of a parted sentence, and reads what its limits bind.
pub(crate) fn choose(view: &View<'_>, facts: &Facts, names: &[Candidate], base: usize, sheet: &mut Sheet) {
    if !sheet.live {
        return;
    }
    let (mut owed, mut picks) = (std::mem::take(&mut sheet.owed), std::mem::take(&mut sheet.picks));
    let mut gone = std::mem::take(&mut sheet.gone);
    let scene = sheet.scene(view, names, base, facts);
    obligation::read(&scene, &mut owed);
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
    endorse(&scene, &mut picks);
    lighten(&scene, &mut picks, &mut gone);
    (sheet.owed, sheet.picks, sheet.gone) = (owed, picks, gone);
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
            Some(old)
                if old.group == owed.group
                    && owed::yields(old.trigger.kind)
                    && !owed::is_vow(scene, &owed)
                    && !owed::is_given_time(scene, &owed) =>
            {
                *old = owed;
            }
            Some(_) => {}
            None => {
                let at = picks.partition_point(|p| p.at < owed.at);
                picks.insert(at, owed);
            }
        }
    }
}

/// « appelle à soutenir X », « appellera lundi à voter X »: the call stands up for somebody, and tells one event.
fn endorse(scene: &Scene<'_>, picks: &mut Vec<Picked>) {
    let mut n = 0;
    while n + 1 < picks.len() {
        let (call, vote) = (picks[n], picks[n + 1]);
        let led = call.trigger.kind == EventKind::Statement
            && call.trigger.frame.governs
            && matches!(vote.trigger.kind, EventKind::Election | EventKind::Endorsement)
            && vote.group.is_some_and(|v| scene.groups[v].governor == call.group && call.group.is_some());
        if led && let Some(trigger) = *CALL {
            picks[n].trigger = trigger;
            picks.remove(n + 1);
        }
        n += 1;
    }
}

/// The entry of a call to vote for somebody.
static CALL: Lazy<Option<&'static Trigger>> =
    Lazy::new(|| crate::lexicon::fr::trigger::all().find(|t| t.head.as_str() == "appeler à voter"));

/// A noun and its support verb tell one event: the verb keeps the place, the noun tells what it is.
fn lighten(scene: &Scene<'_>, picks: &mut Vec<Picked>, gone: &mut Vec<usize>) {
    gone.clear();
    for n in 0..picks.len() {
        let noun = picks[n];
        if noun.group.is_some() {
            continue;
        }
        // The noun that a verb's entry asks for is told by the verb: « former un pourvoi », « l'arrêt rendu par la cour ».
        let asked = picks.iter().any(|p| match (p.group, p.trigger.frame.needs) {
            (Some(g), Needs::Object(nouns)) => {
                let kind = p.trigger.kind;
                // A word has other senses; an idiom (« mise à pied ») has its own.
                let same = if noun.last > noun.at + 1 {
                    noun.trigger.kind == kind
                } else {
                    scene.facts.forms(&scene.view, noun.at).any(|f| scene.facts.kind(f) == kind)
                };
                let over = matches!(
                    (kind, noun.trigger.kind),
                    (EventKind::Ruling, EventKind::Lawsuit) | (EventKind::Closure, EventKind::Funding | EventKind::Transfer)
                ) && !scene.groups[g].undergoes();
                (same || over) && object_noun(scene, g, p.last, scene.list(nouns)) == Some(noun.at)
            }
            // « a placé X en garde à vue ».
            (Some(_), Needs::Predicate(words)) => (p.last + 1..p.last + 10).contains(&noun.at) && scene.holds(noun.at, scene.list(words)),
            _ => false,
        });
        if asked && (noun.company.light.is_none() || noun.trigger.kind == EventKind::Funding) {
            gone.push(n);
            continue;
        }
        // « un rapport remis en mars »: the noun tells what its participle carries.
        if let Some(p) = noun.company.participle
            && scene.groups[p].cue.meets(Cue::SUPPORT)
            && noun.at + 3 >= scene.groups[p].first
            && let Some(v) = picks.iter().position(|p2| p2.group == Some(p) && p2.trigger.frame.object.is_none())
        {
            gone.push(v);
        }
        let Some(light) = noun.company.light else { continue };
        let Some(v) = picks.iter().position(|p| p.group == Some(light)) else { continue };
        let verb = picks[v];
        if owed::is(&verb) {
            gone.push(n);
            continue;
        }
        // « l'alerte a été transmise », « ordonne la remise des clés »: the verb tells, what it orders is to come.
        if asks_for(scene, &verb, noun.at) && matches!(noun.trigger.kind, EventKind::Statement | EventKind::Announcement) {
            gone.push(n);
            continue;
        }
        let orders = matches!(verb.trigger.kind, EventKind::Obligation | EventKind::Ruling)
            && !matches!(noun.trigger.kind, EventKind::Investigation | EventKind::Ruling)
            && (is_operative(&scene.view, verb.at)
                || verb.trigger.head.as_str() == "ordonner"
                    && noun.over.is_some_and(|o| o.object)
                    && matches!(noun.trigger.kind, EventKind::Closure | EventKind::Transfer | EventKind::Payment));
        if orders {
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
        // Of two nouns the first is the verb's.
        let named = picks[..n].iter().any(|p| p.group.is_none() && p.company.light == Some(light));
        if named {
            continue;
        }
        let idiom = verb.last > verb.at + 1;
        let narrow = matches!(verb.trigger.frame.needs, Needs::Object(_)) && noun.trigger.frame.needs == Needs::Light;
        // « les militants ont ratifié le pacte », « prononce la liquidation »: who does it makes it a vote, a law, a ruling.
        let voted = matches!(verb.trigger.frame.needs, Needs::Subject(_))
            && matches!(verb.trigger.kind, EventKind::Election | EventKind::Legislation);
        let ruled = verb.trigger.head.as_str() == "prononcer" && noun.trigger.kind == EventKind::Closure;
        let narrow = narrow || voted || ruled;
        if verb.trigger.kind != noun.trigger.kind && !idiom && !narrow {
            picks[v].trigger = noun.trigger;
        }
        picks[v].noun = Some((noun.at, noun.trigger));
        gone.push(n);
    }
    let mut n = 0;
    picks.retain(|_| {
        n += 1;
        !gone.contains(&(n - 1))
    });
}

/// Whether the entry of a verb asks for the noun at a token.
fn asks_for(scene: &Scene<'_>, verb: &Picked, at: usize) -> bool {
    matches!(verb.trigger.frame.needs, Needs::Object(nouns) if verb.trigger.kind == EventKind::Announcement && scene.holds(at, scene.list(nouns)))
}

/// Whether the words of an event leave open when it is: a noun, or a present.
fn open(scene: &Scene<'_>, picked: &Picked) -> bool {
    // « appelle à un rassemblement lundi »: the call is now.
    if picked.trigger.frame.governs && picked.trigger.frame.says {
        return false;
    }
    match picked.group.map(|n| &scene.groups[n]) {
        Some(group) => {
            group.is_finite() && !group.compound && !picked.group.is_some_and(|n| done(scene, n)) && group.form.may_be(Tense::Present)
        }
        None => picked.company.participle.is_none_or(|p| scene.groups[p].mood == Mood::Finite),
    }
}

/// Whether a verb tells what is done: « a convoqué », « a été convoquée », « s'est réuni ».
fn done(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let been = group.passive && scene.view.tokens[group.finite].is(Class::HAVE);
    group.is_finite() && (group.compound || been) && group.form.may_be(Tense::Present)
}

/// Whether an item behind a verb may be what that sets or calls for: « a convoqué une réunion le 22 mai ».
fn sets(scene: &Scene<'_>, picked: &Picked, n: usize, item: usize) -> bool {
    const SETS: Cue = Cue::PLAN.with(Cue::TELL).with(Cue::ASK).with(Cue::FORCE).with(Cue::FORBID).with(Cue::COMMIT).with(Cue::MOVE);
    let group = &scene.groups[n];
    // « appellent à la grève jeudi ».
    let calls = picked.trigger.frame.governs && picked.trigger.frame.says && group.is_finite();
    (done(scene, n) && group.cue.meets(SETS) || calls) && scene.view.items[item].first as usize >= group.last
}

/// The event of a trigger.
fn tell(scene: &Scene<'_>, picked: &Picked, roles: &mut Roles, raw: &mut Raw) {
    let view = &scene.view;
    let standing = standing(scene, picked);
    let modality = standing.value();
    let when = time::when(scene, picked, modality);
    // « Le client verse, au plus tard le 3 mars, un acompte »: a present with its limit lays down what is to come.
    let laid = when.due
        && modality == Modality::Asserted
        && !standing.negated
        && !matches!(picked.trigger.kind, EventKind::Obligation | EventKind::Deadline | EventKind::Ultimatum)
        && picked
            .group
            .map(|n| &scene.groups[n])
            .is_some_and(|g| g.is_finite() && !g.compound && g.form.may_be(Tense::Present) && !picked.trigger.frame.says);
    let modality = if laid { Modality::Future } else { modality };
    roles.clear();
    match picked.group {
        Some(n) => role::of_group(scene, n, picked.trigger, picked.last.max(scene.groups[n].last), roles),
        None => of_noun(scene, picked, roles),
    }
    if let (Some((noun, trigger)), Some(n)) = (picked.noun, picked.group) {
        carrier::complements(scene, (noun, n), &trigger.frame, roles);
    }
    implied::dismisses(scene, picked.trigger, roles);
    implied::add(scene, picked, roles);
    implied::humans(picked.trigger, roles);
    let mut source = None;
    if let Some(who) = standing.source {
        source = who.names.iter().next().map(|c| Place::of(c + scene.base));
        if source.is_none() {
            roles.pronouns.extend(who.pronoun.map(|p| Pronoun { role: None, ..p }));
        }
    }
    let from = (raw.participants.len(), raw.amounts.len(), raw.pronouns.len());
    room(&mut raw.participants, roles.names.len(), view.read());
    raw.participants.extend(roles.names.iter().map(|&(c, role)| ((c + scene.base) as u32, role)));
    room(&mut raw.pronouns, roles.pronouns.len(), view.read());
    raw.pronouns.extend_from_slice(&roles.pronouns);
    time::amounts(scene, picked, &mut raw.amounts);
    let (first, last) = (view.tokens[picked.at], view.tokens[picked.last - 1]);
    room(&mut raw.events, 1, view.read());
    raw.events.push(RawEvent {
        trigger: picked.trigger,
        span: Span::new(first.start, last.end),
        sentence: view.number as u32,
        modality,
        negated: standing.negated,
        due: when.due,
        side: when.side,
        // « est retirée à compter du 1er août » is decided now.
        open: open(scene, picked) && !(when.side == Side::Since && picked.group.is_some_and(|n| scene.groups[n].passive)),
        past: when.time.is_some_and(|item| picked.group.is_some_and(|n| sets(scene, picked, n, item))),
        source,
        time: when.time.map(Place::of),
        frame: when.frame.map(Place::of),
        participants: (from.0 as u32, raw.participants.len() as u32),
        amounts: (from.1 as u32, raw.amounts.len() as u32),
        pronouns: (from.2 as u32, raw.pronouns.len() as u32),
    });
}
