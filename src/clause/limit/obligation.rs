//! What a limit binds: who must act, and what must be done by then.

use std::cmp::Ordering;

use super::otherwise;
use crate::clause::argument::standin::by_pronoun;
use crate::clause::argument::subject::subject;
use crate::clause::sentence::phrase;
use crate::clause::sentence::pronoun::Pronoun;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Subject;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::fact::cue_of;
use crate::clause::words::word::is_determiner;
use crate::grammar::{Frame, View};
use crate::lexicon::Class;
use crate::span::Span;
use crate::token::Shape;

/// What a limit binds, as its sentence tells it: the actor is a candidate or a pronoun until the document is settled.
#[derive(Debug, Clone, Default)]
pub(crate) struct Owed {
    /// The limit's frame in its sentence.
    pub(crate) frame: usize,
    /// Who must act, as written.
    pub(crate) who: Option<Span>,
    /// The candidate that is.
    pub(crate) actor: Option<usize>,
    /// What stands for it, where it is a pronoun or a description.
    pub(crate) pronoun: Option<Pronoun>,
    /// What must be done.
    pub(crate) what: Option<Span>,
    /// What happens otherwise.
    pub(crate) otherwise: Option<Span>,
}

/// Who a limit binds, until the document is settled.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Debtor {
    /// A candidate of the document.
    Named(u32),
    /// Whom a pronoun or a description stands for.
    Told(Pronoun),
}

impl Owed {
    /// Who must act, where its words may be somebody's.
    pub(crate) fn debtor(&self) -> Option<Debtor> {
        self.actor.map(|c| Debtor::Named(c as u32)).or(self.pronoun.map(Debtor::Told))
    }
}

/// A run of tokens.
type Run = (usize, usize);

/// How many tokens behind a limit the act that it is for may begin.
const PURPOSE: usize = 10;
/// How far from its limit the verb of an act may stand.
const REACH: usize = 40;

/// Reads what the limits of a sentence bind.
pub(in crate::clause) fn read(scene: &Scene<'_>, owed: &mut Vec<Owed>) {
    let view = &scene.view;
    for (number, framed) in view.frames.iter().enumerate() {
        if !matches!(framed.frame, Frame::Deadline(_)) {
            continue;
        }
        let (first, last) = (framed.first as usize, framed.last as usize);
        let limit = Limit { scene, first, last };
        let mut own = limit.binds();
        own.frame = number;
        let end = view.frames.get(number + 1).map_or(view.tokens.len(), |f| f.first as usize).max(last);
        let told = otherwise::read(view, first, last, end);
        own.otherwise = told.then.and_then(|run| span(view, run));
        if let Some(what) = told.what {
            (own.what, own.who, own.actor, own.pronoun) = (span(view, what), None, None, None);
        }
        owed.push(own);
    }
}

fn span(view: &View<'_>, (from, to): Run) -> Option<Span> {
    let (a, b) = (view.tokens.get(from)?, view.tokens.get(to.checked_sub(1)?)?);
    (a.start < b.end).then(|| Span::new(a.start, b.end))
}

/// Where an act ends that goes on from `from`: at a break, at what happens otherwise, at the latest at `to`.
fn end(view: &View<'_>, from: usize, to: usize) -> usize {
    let to = to.min(view.tokens.len()).min(from + phrase::LONGEST);
    let stops = |i: usize| {
        phrase::is_break(view, i) && view.word(i) != b"-" && !view.tokens[i].shape.has(Shape::HYPHEN) || otherwise::opens(view, i).is_some()
    };
    (from..to).find(|&i| stops(i)).unwrap_or(to)
}

/// A limit in its sentence.
struct Limit<'s, 'a> {
    scene: &'s Scene<'a>,
    first: usize,
    last: usize,
}

impl Limit<'_, '_> {
    fn binds(&self) -> Owed {
        let view = &self.scene.view;
        // Groups stand in order: the last one before the limit, and the first behind it.
        let behind = self.scene.groups.partition_point(|g| g.last <= self.first);
        let stops = |from: usize, to: usize| (from..to).any(|i| view.tokens[i].is(Class::STOP) || view.word(i) == b";");
        let before = (0..behind)
            .rev()
            .take(6)
            .find(|&n| self.scene.groups[n].mood != Mood::Participle && !phrase::is_noun(view, &self.scene.groups[n]));
        let near = |n: &usize| self.scene.groups[*n].last + REACH >= self.first;
        let before = before.filter(near).filter(|&n| !stops(self.scene.groups[n].last, self.first));
        let purpose = (behind..self.scene.groups.len()).take(3).find(|&n| {
            let g = &self.scene.groups[n];
            g.mood == Mood::Infinitive
                && g.first <= self.last + PURPOSE
                && g.link.is_some_and(|l| l >= self.last && view.word(l) == b"pour")
        });
        if let Some(n) = purpose.filter(|&n| !stops(self.last, self.scene.groups[n].first)) {
            return self.granted(n, before);
        }
        if let Some(n) = before
            && self.scene.groups[n].mood == Mood::Infinitive
        {
            return self.infinitive(n, self.scene.groups[n].governor);
        }
        if let Some(verb) = phrase::unknown(view, self.first, before.map_or(0, |n| self.scene.groups[n].last)) {
            let (who, subject) =
                before.map_or((self.ordered(verb.0), Subject::default()), |lead| self.bound(lead, verb.0.saturating_sub(1)));
            return self.with(self.act(verb, verb.0), who, subject);
        }
        // « Dans le mois, le vendeur doit remettre … », « le vendeur doit, sous huitaine, remettre … ».
        let next = (behind..self.scene.groups.len()).take(4).find(|&n| {
            let g = &self.scene.groups[n];
            g.mood == Mood::Infinitive && g.first <= self.last + REACH && !stops(self.last, g.first)
        });
        if let Some(n) = next
            && let Some(lead) = before.or(self.scene.groups[n].governor).filter(|&lead| self.owes(lead))
        {
            return self.infinitive(n, Some(lead));
        }
        let ahead = (behind..self.scene.groups.len())
            .take(4)
            .find(|&n| self.scene.groups[n].is_finite() && self.scene.groups[n].first <= self.last + REACH);
        let ahead = ahead.filter(|&n| !stops(self.last, self.scene.groups[n].first));
        match before.or_else(|| ahead.filter(|_| before.is_none() && self.fronted())) {
            Some(n) if self.scene.groups[n].is_finite() => self.finite(n),
            // « Sous quinzaine, vous devrez transmettre »: no verb that the lexicon keeps, but an act.
            _ => match (self.verbless(), next) {
                (Owed { what: None, .. }, Some(n)) => self.infinitive(n, self.scene.groups[n].governor),
                (owed, _) => owed,
            },
        }
    }

    /// Whether nothing but a few words opens the sentence before the limit.
    fn fronted(&self) -> bool {
        let view = &self.scene.view;
        view.word(self.last) == b"," || self.first <= 1
    }

    fn owes(&self, lead: usize) -> bool {
        self.scene.groups[lead].cue.meets(Cue::OWE.with(Cue::FORCE).with(Cue::COMMIT).with(Cue::CAN).with(Cue::ASK))
    }

    /// « accorde à X dix jours pour vendre », « dispose de dix jours pour vendre »: the act behind the limit.
    fn granted(&self, act: usize, lead: Option<usize>) -> Owed {
        let group = &self.scene.groups[act];
        let what = self.act((group.first, group.last), group.first);
        let Some(n) = lead else { return self.with(what, None, Subject::default()) };
        let lead = &self.scene.groups[n];
        let link = group.link.unwrap_or(group.first);
        if lead.cue.meets(Cue::HAVE) && !lead.passive || self.receives(lead) {
            return self.with(what, phrase::subject(self.scene, n), subject(self.scene, n));
        }
        // Granted by one to another: the other acts.
        if let Some(to) = phrase::recipient(self.scene, lead.last, link) {
            return self.with(what, Some(to), Subject::default());
        }
        match lead.clitic {
            Some(clitic) => self.with(what, Some((clitic, clitic + 1)), by_pronoun(self.scene, clitic)),
            None => self.with(what, None, Subject::default()),
        }
    }

    /// « a un mois », « se voit accorder », « a obtenu »: the subject has the time.
    fn receives(&self, lead: &Group) -> bool {
        let head = &self.scene.view.tokens[lead.head];
        lead.cue.meets(Cue::RECEIVE) || lead.head == lead.finite && head.is(Class::HAVE)
    }

    /// « doit remettre », « est tenu de payer », « enjoint à X de réexaminer »: the infinitive is the act.
    fn infinitive(&self, n: usize, lead: Option<usize>) -> Owed {
        let group = &self.scene.groups[n];
        // Infinitives that « et » joins under one governor are one act.
        let mut from = n;
        while from > 0
            && group.governor.is_some()
            && self.scene.groups[from - 1].mood == Mood::Infinitive
            && self.scene.groups[from - 1].governor == group.governor
        {
            from -= 1;
        }
        let mut start = self.scene.groups[from].first;
        let mut link = group.link.unwrap_or(group.first);
        let mut lead = lead;
        // « enjoint à X de faire réparer »: what is made done is the act.
        while let Some(over) = lead.map(|l| &self.scene.groups[l]).filter(|over| over.mood == Mood::Infinitive) {
            (start, link, lead) = (over.first, over.link.unwrap_or(over.first), over.governor);
        }
        let Some(lead) = lead else {
            let what = self.act((group.first, group.last), start);
            return self.with(what, self.ordered(link), Subject::default());
        };
        if group.passive || group.head != group.finite && self.scene.view.tokens[group.finite].is(Class::BE) {
            // « Le solde doit être versé par l'acheteur »: what undergoes is part of the act, and « par » names who acts.
            let thing = phrase::subject(self.scene, lead).map_or(start, |(from, _)| from);
            let what = self.act((group.first, group.last), thing);
            return self.with(what, phrase::agent(self.scene, group.last, self.first), Subject::default());
        }
        let what = self.act((group.first, group.last), start);
        let (who, subject) = self.bound(lead, link);
        self.with(what, who, subject)
    }

    /// Whom a governing verb binds to the act behind `link`: « condamne X à payer », « il est enjoint à la préfète de », « X doit ».
    fn bound(&self, lead: usize, link: usize) -> (Option<Run>, Subject) {
        let governor = &self.scene.groups[lead];
        let cue = governor.cue;
        if cue.meets(Cue::BY_OBJECT) && !cue.meets(Cue::CAN) {
            let object = phrase::object(self.scene, governor.last, link);
            if object.is_some() || !governor.passive {
                return (object, Subject::default());
            }
        }
        (phrase::subject(self.scene, lead), subject(self.scene, lead))
    }

    /// « Condamne X à payer », « Ordonne à X de … »: whom the order that opens a sentence is given to, its verb told as no clause's.
    fn ordered(&self, link: usize) -> Option<Run> {
        let view = &self.scene.view;
        let at = (0..link.min(3)).find(|&i| {
            let token = &view.tokens[i];
            cue_of(token).meets(Cue::BY_OBJECT) && view.index().entry(token.word).form.is_finite()
        })?;
        (link - at <= phrase::LONGEST).then(|| phrase::object(self.scene, at + 1, link)).flatten()
    }

    /// « le locataire quittera les lieux sous huitaine »: the clause is the act.
    fn finite(&self, n: usize) -> Owed {
        let group = &self.scene.groups[n];
        // « Il reste quatre jours »: nothing is done.
        if self.scene.view.begins(group.head, &["rest"]) {
            return self.verbless();
        }
        let who = phrase::subject(self.scene, n);
        if group.undergoes() {
            let what = self.act((group.first, group.last), who.map_or(group.first, |(from, _)| from));
            return self.with(what, phrase::agent(self.scene, group.last, self.scene.view.tokens.len()), Subject::default());
        }
        // « La facture est payable à 30 jours »: a state is told with what is in it.
        let is_state = group.head == group.finite && self.scene.view.tokens[group.head].is(Class::BE);
        if is_state {
            return self.with(self.act((group.first, group.last), who.map_or(group.first, |(from, _)| from)), None, Subject::default());
        }
        let what = self.act((group.first, group.last), group.first);
        self.with(what, who, subject(self.scene, n))
    }

    /// « Préavis de deux mois », « Paiement à 45 jours »: the words before the limit name the act.
    fn verbless(&self) -> Owed {
        let view = &self.scene.view;
        let farthest = self.first.saturating_sub(phrase::LONGEST);
        let stop = (farthest..self.first).rev().find(|&i| view.tokens[i].is(Class::STOP) || view.word(i) == b";");
        let mut from = stop.map_or(farthest, |i| i + 1);
        // « En cas de panne, le prestataire intervient »: what a comma sets apart is no part of it.
        let comma = (from..self.first.saturating_sub(2)).rev().find(|&i| view.word(i) == b",");
        from = comma.map_or(from, |i| i + 1);
        self.with(phrase::trimmed(view, from, self.first), None, Subject::default())
    }

    /// The act that begins at `start` with that verb, the limit apart.
    fn act(&self, (_, floor): Run, start: usize) -> Option<Run> {
        let view = &self.scene.view;
        // Right behind its verb a limit interrupts the act: « communiquer sous quinzaine son avis ».
        let object = |i: usize| is_determiner(view, i) && !matches!(view.word(i), b"du" | b"des" | b"au" | b"aux");
        let end = match floor.cmp(&self.first) {
            Ordering::Less => end(view, floor, self.first),
            Ordering::Equal if object(self.last) => end(view, self.last, view.tokens.len()),
            Ordering::Equal => floor,
            Ordering::Greater => end(view, floor, view.tokens.len()),
        };
        phrase::trimmed(view, start, end.max(floor)).map(|(from, to)| (from, to.max(floor)))
    }

    fn with(&self, what: Option<Run>, who: Option<Run>, subject: Subject) -> Owed {
        let view = &self.scene.view;
        // The name inside the words, or the one that the subject was found to be.
        let own = who.and_then(|(from, to)| (from..to).find_map(|i| self.scene.name_over(i)));
        let actor = subject.names.iter().next().or(own).map(|c| c + self.scene.base);
        Owed {
            frame: 0,
            who: who.and_then(|run| span(view, run)),
            actor,
            pronoun: subject.pronoun.filter(|_| actor.is_none()),
            what: what.and_then(|run| span(view, run)),
            otherwise: None,
        }
    }
}
