//! A trigger where it stands, as its senses ask about it.

use crate::clause::argument::noun::{past_asides, subject_noun};
use crate::clause::argument::subject::subject;
use crate::clause::argument::thing;
use crate::clause::sentence::scene::Scene;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::Group;
use crate::clause::words::list::List;
use crate::clause::words::word::is_determiner;
use crate::grammar::{Said, View};
use crate::kind::ActorClass;
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::{Class, Key};

/// How far behind a word its sense is looked for.
pub(super) const NEAR: usize = 8;

/// A trigger where it stands.
pub(super) struct At<'s> {
    pub(super) scene: &'s Scene<'s>,
    pub(super) picked: &'s Picked,
}

impl<'s> At<'s> {
    pub(super) fn view(&self) -> &'s View<'s> {
        &self.scene.view
    }

    /// One past its last token.
    pub(super) fn last(&self) -> usize {
        self.picked.last
    }

    /// The token behind it, times and adverbs left out.
    pub(super) fn next(&self) -> usize {
        past_asides(self.scene, self.last())
    }

    /// Its verb group.
    pub(super) fn group(&self) -> Option<&'s Group> {
        self.picked.group.map(|n| &self.scene.groups[n])
    }

    /// Whether it is a verb whose subject does it.
    pub(super) fn is_active(&self) -> bool {
        self.group().is_some_and(|g| !g.undergoes())
    }

    /// Whether it is a verb whose subject undergoes it.
    pub(super) fn is_passive(&self) -> bool {
        self.group().is_some_and(Group::undergoes)
    }

    /// Whether its subject does it, or « par » says who does.
    pub(super) fn has_doer(&self) -> bool {
        self.is_active() || self.by()
    }

    /// Whether its subject is somebody that the sentence shows.
    pub(super) fn is_known(&self) -> bool {
        self.picked.group.is_some_and(|n| subject(self.scene, n).is_known())
    }

    /// Whether its subject is a thing.
    pub(super) fn is_thing(&self) -> bool {
        self.picked.group.is_some_and(|n| thing::is_thing(self.scene, n))
    }

    /// Whether a noun of a list heads its subject.
    pub(super) fn is_of(&self, list: List) -> bool {
        self.picked.group.is_some_and(|n| subject_noun(self.scene, n, list).is_some())
    }

    /// Whether the entry is asked for by a noun of a list as its object.
    pub(super) fn wants_object(&self) -> bool {
        matches!(self.picked.trigger.frame.needs, Needs::Object(_))
    }

    /// Whether « de » stands right behind it, whatever its article.
    pub(super) fn of(&self) -> bool {
        matches!(self.view().key(self.last()), Key::De | Key::D | Key::Du | Key::Des)
    }

    /// Whether a possessive stands before a noun: « sa disparition ».
    pub(super) fn is_owned(&self) -> bool {
        let view = self.view();
        let own = |b: usize| view.tokens[b].is(Class::POSS) && !view.tokens[b].is(Class::ART) || view.key(b) == Key::Leur;
        self.picked.at.checked_sub(1).is_some_and(own)
    }

    /// Whether some of the tokens behind it tell people: a name of somebody, a noun of theirs, an office.
    pub(super) fn tells_people(&self, within: usize) -> bool {
        let (scene, view) = (self.scene, self.view());
        let person = |c: usize| matches!(scene.names[c].class, Some(ActorClass::Person) | None);
        (self.last()..view.tokens.len().min(self.last() + within)).take_while(|&i| !view.tokens[i].is(Class::STOP)).any(|i| {
            scene.holds(i, List::FOLK) || scene.name_over(i).is_some_and(person) || view.tokens[i].is(Class::FUNCTION.with(Class::TITLE))
        })
    }

    /// Whether « à » stands behind it, whatever its article.
    pub(super) fn to(&self) -> bool {
        matches!(self.view().key(self.next()), Key::A | Key::Au | Key::Aux)
    }

    /// Whether « par » stands behind it.
    pub(super) fn by(&self) -> bool {
        self.view().key(self.next()) == Key::Par
    }

    /// Whether a determiner stands behind it, as before an object.
    pub(super) fn governs(&self) -> bool {
        is_determiner(self.view(), self.next())
    }

    /// Whether a word within reach behind a token begins so, before the sentence ends; beginnings are spelled folded.
    pub(super) fn from(&self, first: usize, reach: usize, starts: &[&str]) -> bool {
        let view = self.view();
        (first..view.tokens.len().min(first + reach)).take_while(|&i| !view.tokens[i].is(Class::STOP)).any(|i| view.begins(i, starts))
    }

    /// Whether a word near behind it begins so.
    pub(super) fn near(&self, starts: &[&str]) -> bool {
        self.from(self.last(), NEAR, starts)
    }

    /// Whether one of a few words behind it begins so.
    pub(super) fn within(&self, reach: usize, starts: &[&str]) -> bool {
        self.from(self.last(), reach, starts)
    }

    /// Whether a word before it begins so.
    pub(super) fn before(&self, reach: usize, starts: &[&str]) -> bool {
        self.from(self.picked.at.saturating_sub(reach), reach, starts)
    }

    /// Whether a preposition or conjunction stands near behind it.
    pub(super) fn has(&self, key: impl Fn(Key) -> bool) -> bool {
        let view = self.view();
        let reach = self.last()..view.tokens.len().min(self.last() + NEAR);
        reach.take_while(|&i| !view.tokens[i].is(Class::STOP)).any(|i| key(view.key(i)))
    }

    /// Whether a percentage stands within some tokens behind it.
    pub(super) fn shares(&self, within: usize) -> bool {
        self.view().items.iter().any(|i| {
            let at = i.first as usize;
            matches!(i.said, Said::Percent { .. }) && at >= self.last() && at - self.last() <= within
        })
    }

    /// Whether the verb over a noun begins so.
    pub(super) fn under(&self, starts: &[&str]) -> bool {
        self.picked.over.is_some_and(|over| self.heads(over.group, starts))
    }

    /// Whether the verb whose object a noun is begins so.
    pub(super) fn object_of(&self, starts: &[&str]) -> bool {
        self.picked.over.is_some_and(|over| over.object && self.heads(over.group, starts))
    }

    /// Whether the support verb of a noun begins so.
    pub(super) fn carried_by(&self, starts: &[&str]) -> bool {
        self.picked.company.light.is_some_and(|n| self.heads(n, starts))
    }

    /// Whether a noun's own participle begins so.
    pub(super) fn told_as(&self, starts: &[&str]) -> bool {
        self.picked.company.participle.is_some_and(|n| self.heads(n, starts))
    }

    /// Whether the verb of a group begins so.
    fn heads(&self, group: usize, starts: &[&str]) -> bool {
        self.view().begins(self.scene.groups[group].head, starts)
    }
}
