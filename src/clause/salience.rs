//! Who was spoken of last: what pronouns and possessives stand for.

use super::fact::Facts;
use super::list::List;
use super::pronoun::{Pronoun, Wants, stands};
use super::sex::{Sex, sex};
use super::standin::form;
use super::weigh::Asked;
use crate::fold::fold;
use crate::grammar::View;
use crate::kind::{ActorClass, ParticipantRole};
use crate::lexicon::{Class, Key, hash};
use crate::name::{Candidate, Cast};
use crate::token::Shape;

/// Whether a name is a court's, a street's, that of a body of States, or that of an association or a union.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Sort {
    pub(super) court: bool,
    pub(super) street: bool,
    pub(super) union: bool,
    pub(super) guild: bool,
    pub(super) town: bool,
    /// The hash of its first word.
    pub(super) head: u64,
    /// How often it is named.
    pub(super) times: i32,
}

/// A candidate as it was heard.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) start: usize,
    pub(super) candidate: u32,
    /// Whether it stood as a subject, an object or an apposition, not behind a preposition.
    pub(super) direct: bool,
    /// Whether it is the subject of a finite verb.
    pub(super) subject: bool,
    /// The gender that its article or the noun before it shows, where it is no person.
    pub(super) form: Option<bool>,
    /// What it may stand for, where it is a description.
    wants: Option<Wants>,
    /// What its words say of its sex.
    sex: Sex,
    /// Whether « et » joins it to the one before.
    joined: bool,
    /// The hash of the noun of the post that it is told with; 0 where there is none.
    post: u64,
    /// The hash of the noun right before it: « la société X ».
    lead: u64,
    /// Whether it signs a message: « 12/03 à 18 h - X ».
    pub(super) signs: bool,
    /// Whether its workers are told: « les salariés de X ».
    employs: bool,
}

/// The candidates of a document in the order they were heard.
#[derive(Debug, Default)]
pub(super) struct Salience {
    pub(super) heard: Vec<Heard>,
    /// For each actor whose its name is.
    pub(super) sorts: Vec<Sort>,
    /// For each actor what its names say of its sex.
    pub(super) sexes: Vec<i32>,
    /// The posts that actors are told with.
    pub(super) posts: Vec<(u64, usize)>,
    /// The nouns that actors are introduced with.
    pub(super) leads: Vec<(u64, usize)>,
    /// Whom pronouns and descriptions stand for, in the order of the text: who is taken up is spoken of still.
    echoes: Vec<Heard>,
    /// The descriptions that are subjects, with or without an event.
    told: Vec<Pronoun>,
}

/// What a description stands for by its noun; nothing behind a possessive.
fn described(view: &View<'_>, facts: &Facts, candidate: &Candidate) -> Option<Wants> {
    let first = candidate.first as usize;
    let owned = first.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::POSS) && !view.tokens[i].is(Class::ART));
    let lists = facts.lists(view, first);
    stands(|list| lists.hold(list)).filter(|_| !owned)
}

/// How the names of courts begin.
const COURTS: &[&str] = &["tribunal", "cour ", "conseil d", "conseil constitutionnel", "parquet"];

/// How the names of streets begin.
const STREETS: &[&str] = &["rue ", "avenue ", "place ", "boulevard ", "quai "];

/// How the names of associations and unions begin.
const GUILDS: &[&str] = &[
    "syndicat",
    "association",
    "fédération",
    "confédération",
    "collectif",
    "ligue ",
    "union ",
    "comité ",
    "parti ",
    "fondation",
    "cgt",
    "cfdt",
    "cfe",
    "cftc",
    "fsu",
    "sud",
    "unsa",
    "ufc",
    "unef",
    "fnsea",
    "medef",
];

/// How the names of towns and regions that are bodies begin.
const TOWNS: &[&str] = &["métropole", "communauté", "région", "département", "commune", "ville", "mairie", "collectivité"];

/// Bodies of States, which no « entreprise », « groupe » or « constructeur » stands for.
const UNIONS: &[&str] =
    &["union européenne", "ue", "onu", "nations unies", "otan", "oms", "fmi", "banque mondiale", "union africaine", "organisation "];

/// Whether a name in lower case begins so.
fn begins(name: &str, head: &str) -> bool {
    // Nearly every name differs in its first letter; every head begins with a plain one.
    if name.as_bytes().first().is_some_and(|first| first.is_ascii() && first.to_ascii_lowercase() != head.as_bytes()[0]) {
        return false;
    }
    let mut letters = name.chars().flat_map(char::to_lowercase);
    head.chars().all(|c| letters.next() == Some(c))
}

/// Whether nothing but « et », articles and prepositions stands between two candidates.
fn joined(view: &View<'_>, left: &Candidate, right: &Candidate) -> bool {
    let gap = left.last as usize..right.first as usize;
    gap.len() <= 5
        && gap.clone().any(|i| view.key(i) == Key::Et)
        && gap
            .clone()
            .all(|i| view.key(i) == Key::Et || view.tokens[i].is(Class::ART.with(Class::PREP).with(Class::TITLE).with(Class::FUNCTION)))
}

/// The post that a person is told with: « le général X », « la ministre, X », « X, présidente de la ligue ».
fn post(view: &View<'_>, c: &Candidate) -> u64 {
    let (first, last) = (c.first as usize, c.last as usize);
    if c.nominal || c.class.is_some_and(|class| class != ActorClass::Person) {
        return 0;
    }
    let office =
        |i: usize| view.tokens[i].is(Class::FUNCTION.with(Class::TITLE)) && !view.tokens[i].is(Class::PREP) && !view.tokens[i].is_cap();
    let ends = |i: usize| view.tokens[i].is(Class::STOP.with(Class::QUOTE).with(Class::SUBORD));
    let before = (first.saturating_sub(7)..first).rev().take_while(|&i| !ends(i)).filter(|&i| office(i)).last();
    let after = || {
        let apposed = view.key(last) == Key::Comma;
        (last..(last + 4).min(view.tokens.len())).take_while(|_| apposed).find(|&i| office(i))
    };
    before.or_else(after).map_or(0, |i| view.tokens[i].hash)
}

/// Whether a name signs a message: alone on its line but for the moment, which a dash, a colon or a bracket parts from it.
fn signs(view: &View<'_>, c: &Candidate) -> bool {
    let (mut first, last) = (c.first as usize, c.last as usize);
    // « Mme X - 4 juin, 8 h ».
    if first > 0 && view.tokens[first - 1].is(Class::TITLE) {
        first -= 1;
    }
    let marks = |i: usize| matches!(view.key(i), Key::Hyphen | Key::Colon | Key::Comma | Key::Open) || view.tokens[i].is(Class::PUNCT);
    let timed = |from: usize, to: usize| {
        (from..to.min(view.tokens.len())).any(|i| view.tokens[i].is(Class::DIGITS) || view.tokens[i].shape.has(Shape::FIGURE))
    };
    let line = |i: usize| view.tokens.get(i).is_none_or(|t| t.shape.any(Shape::NEWLINE.union(Shape::PARA)));
    let behind = first > 1 && line(last) && marks(first - 1) && timed(first.saturating_sub(3), first - 1);
    let before = (first == 0 || line(first)) && view.tokens.get(last).is_some_and(|_| marks(last)) && timed(last + 1, last + 4);
    behind || before
}

/// « les salariés de la société X », « les conducteurs de X ».
fn employs(view: &View<'_>, facts: &Facts, c: &Candidate) -> bool {
    let first = c.first as usize;
    (first.saturating_sub(5)..first).any(|i| {
        facts.holds(view, i, List::WORKERS) && (i + 1..first).any(|of| matches!(view.key(of), Key::De | Key::Du | Key::Des | Key::Chez))
    })
}

/// So far into a document its heading reaches, in bytes.
const HEADING: usize = 400;

/// How many candidates back a pronoun reaches.
pub(super) const REACH: usize = 12;

/// The hash of the noun that a name stands right behind: « la société X », « le fabricant français X ».
fn lead(view: &View<'_>, c: &Candidate) -> u64 {
    let noun = |i: usize| {
        let token = &view.tokens[i];
        token.shape.has(Shape::WORD) && !token.is_cap() && !token.is(Class::PREP.with(Class::ART).with(Class::DEMONYM))
    };
    let first = c.first as usize;
    let at = (first.saturating_sub(2)..first).rev().find(|&i| noun(i));
    at.filter(|&i| i + 1 == first || view.tokens[i + 1].is(Class::DEMONYM)).map_or(0, |i| view.tokens[i].hash)
}

/// The gender that the words around a body's or a place's name show: « la société X », « le fonds X », « la Meunerie X ».
fn gender(view: &View<'_>, c: &Candidate) -> Option<bool> {
    let first = c.first as usize;
    let before = first.checked_sub(1)?;
    let noun = view.tokens[before].shape.has(Shape::WORD)
        && !view.tokens[before].is_cap()
        && !view.tokens[before].is(Class::PREP.with(Class::ART));
    form(view, if noun { before } else { first })
}

impl Salience {
    /// Hears the candidates of a sentence.
    pub(super) fn hear(
        &mut self,
        view: &View<'_>,
        facts: &Facts,
        names: &[Candidate],
        base: usize,
        direct: impl Fn(usize) -> bool,
        subject: impl Fn(usize) -> bool,
    ) {
        self.heard.extend(names.iter().enumerate().map(|(n, c)| Heard {
            start: c.span.start,
            candidate: (base + n) as u32,
            direct: direct(n),
            subject: subject(n),
            form: gender(view, c),
            wants: c.nominal.then(|| described(view, facts, c)).flatten(),
            sex: sex(view, c),
            joined: n > 0 && joined(view, &names[n - 1], c),
            post: post(view, c),
            lead: lead(view, c),
            signs: signs(view, c),
            employs: employs(view, facts, c),
        }));
    }

    /// Hears a description that is a subject.
    pub(super) fn note(&mut self, pronoun: Pronoun) {
        self.told.push(Pronoun { role: Some(ParticipantRole::Agent), ..pronoun });
    }

    /// Learns what the names of the actors are, before any is looked for.
    pub(super) fn meet(&mut self, cast: &Cast) {
        let any = |name: &str, heads: &[&str]| heads.iter().any(|head| begins(name, head));
        self.sorts.clear();
        let union = |name: &str| UNIONS.iter().any(|u| begins(name, u) && (u.ends_with(' ') || u.len() == name.len() || u.contains(' ')));
        self.sorts.extend(cast.actors.iter().map(|a| Sort {
            court: any(&a.name, COURTS),
            street: any(&a.name, STREETS),
            union: union(&a.name),
            guild: any(&a.name, GUILDS),
            town: any(&a.name, TOWNS),
            head: hash(fold(a.name.split(' ').next().unwrap_or_default()).as_bytes()),
            times: 0,
        }));
        self.sexes.clear();
        self.sexes.resize(cast.actors.len(), 0);
        for heard in &self.heard {
            let actor = cast.actor_of.get(heard.candidate as usize).copied().flatten();
            if let Some(all) = actor.and_then(|a| self.sexes.get_mut(a)) {
                *all += i32::from(heard.sex);
            }
            if let Some(sort) = actor.and_then(|a| self.sorts.get_mut(a)) {
                sort.times += 1;
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

    /// Learns whom the pronouns and descriptions of the events stand for, one after another.
    pub(super) fn echo(&mut self, pronouns: &[Pronoun], cast: &Cast) {
        self.echoes.clear();
        let told = std::mem::take(&mut self.told);
        let mut order: Vec<&Pronoun> = pronouns.iter().chain(&told).filter(|p| p.role.is_some() && !p.plural).collect();
        order.sort_by_key(|p| p.at);
        order.dedup_by_key(|p| p.at);
        for pronoun in order {
            if let Some(found) = self.find(pronoun, cast, |_| false)
                && let Some(heard) = self.heard.get(found)
            {
                self.echoes.push(Heard {
                    start: pronoun.at,
                    direct: true,
                    subject: pronoun.role == Some(ParticipantRole::Agent),
                    form: pronoun.form.filter(|_| pronoun.wants != Wants::Any),
                    wants: None,
                    joined: false,
                    ..*heard
                });
            }
        }
    }

    /// Whom a description that is nobody's name stands for, if it is one: the last body or person of its class.
    pub(super) fn describe(&self, candidate: usize, cast: &Cast, taken: impl Fn(usize) -> bool) -> Option<usize> {
        let at = self.heard.get(candidate).filter(|h| h.candidate as usize == candidate).map(|_| candidate)?;
        let wants = self.heard[at].wants?;
        if cast.actor_of.get(candidate).copied().flatten().is_some() {
            return None;
        }
        let asked = Asked { at: self.heard[at].start, wants, noun: 0, plural: false, she: None, undergoes: false };
        self.best(&asked, cast, taken)
    }

    /// Whom a pronoun stands for: the last that fits, one spoken of before one only mentioned.
    pub(super) fn find(&self, pronoun: &Pronoun, cast: &Cast, taken: impl Fn(usize) -> bool) -> Option<usize> {
        let actor = |h: &Heard| cast.actor_of.get(h.candidate as usize).copied().flatten();
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
        if pronoun.near {
            let fits = |class: ActorClass| pronoun.wants != Wants::Person || class == ActorClass::Person;
            return self.known(pronoun.at, cast, &taken).find(|&(_, class)| fits(class)).map(|(h, _)| h.candidate as usize);
        }
        let Pronoun { at, wants, noun, plural, she, .. } = *pronoun;
        let asked = Asked { at, wants, noun, plural, she, undergoes: pronoun.role == Some(ParticipantRole::Patient) };
        // « elle lui enjoint »: who is « elle » is not « lui ».
        let beside = |she| Asked { wants: Wants::Any, noun: 0, plural: false, she: Some(she), undergoes: false, ..asked };
        let own = pronoun.beside.and_then(|she| self.best(&beside(she), cast, |_| false));
        let own = own.and_then(|c| cast.actor_of.get(c).copied().flatten());
        let apart = |c: usize| taken(c) || own.is_some() && cast.actor_of.get(c).copied().flatten() == own;
        self.best(&asked, cast, apart)
    }

    /// Both of the last two whom « et » joined before a plural pronoun, if any were.
    ///
    /// « les deux camps », where « et » joined none: the last two that a sentence set side by side as subject and object.
    pub(super) fn both(&self, pronoun: &Pronoun, cast: &Cast) -> Option<[usize; 2]> {
        let joined = self.last_joined(pronoun, cast);
        if pronoun.wants != Wants::Both || joined.is_some() {
            return joined;
        }
        let to = self.heard.partition_point(|h| h.start < pronoun.at);
        let class = |h: &Heard| {
            let actor = cast.actor_of.get(h.candidate as usize).copied().flatten();
            actor.and_then(|a| cast.actors.get(a).map(|actor| (a, actor.class)))
        };
        (1..to).rev().take(2 * REACH).find_map(|right| {
            let (left, right) = (&self.heard[right - 1], &self.heard[right]);
            let ((a, class_a), (b, class_b)) = class(left).zip(class(right))?;
            let alike = class_a == class_b && class_a != ActorClass::Product && a != b;
            (alike && left.subject && right.direct).then_some([left.candidate as usize, right.candidate as usize])
        })
    }

    fn last_joined(&self, pronoun: &Pronoun, cast: &Cast) -> Option<[usize; 2]> {
        let to = self.heard.partition_point(|h| h.start < pronoun.at);
        let actor = |h: &Heard| {
            let actor = cast.actor_of.get(h.candidate as usize).copied().flatten().and_then(|a| cast.actors.get(a));
            actor.is_some_and(|a| a.class != ActorClass::Product)
        };
        let from = to.saturating_sub(if pronoun.wants == Wants::Both { 2 * REACH } else { REACH / 2 });
        let right = (from + 1..to).rev().find(|&n| {
            self.heard[n].joined
                && (self.heard[n - 1].direct || pronoun.wants == Wants::Both)
                && actor(&self.heard[n])
                && actor(&self.heard[n - 1])
        })?;
        Some([self.heard[right - 1].candidate as usize, self.heard[right].candidate as usize])
    }

    /// The candidates before a place of the text that are actors, the last first.
    pub(super) fn known<'s>(
        &'s self,
        at: usize,
        cast: &'s Cast,
        taken: &'s impl Fn(usize) -> bool,
    ) -> impl Iterator<Item = (&'s Heard, ActorClass)> {
        let mut told = self.heard[..self.heard.partition_point(|h| h.start < at)].iter().rev().peekable();
        let mut taken_up = self.echoes[..self.echoes.partition_point(|h| h.start < at)].iter().rev().peekable();
        let later = move || {
            let echo = match (told.peek(), taken_up.peek()) {
                (Some(one), Some(two)) => two.start > one.start,
                (None, Some(_)) => true,
                _ => false,
            };
            if echo { taken_up.next() } else { told.next() }
        };
        std::iter::from_fn(later).filter_map(move |h| {
            let actor = cast.actor_of.get(h.candidate as usize).copied().flatten()?;
            (!taken(h.candidate as usize)).then(|| cast.actors.get(actor).map(|a| (h, a.class))).flatten()
        })
    }
}
