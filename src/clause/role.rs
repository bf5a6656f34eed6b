//! Who takes part in an event, and as what: the frame of its trigger against the names of its clause.

use super::bare::alone;
use super::cue::Cue;
use super::group::Mood;
use super::intro::{intro, preposition};
use super::list::List;
use super::needs::is_intransitive;
use super::picked::Picked;
use super::pronoun::{Pronoun, Wants};
use super::scene::Scene;
use super::standin::{by_clitic, by_description, by_pronoun};
use super::subject::subject;
use super::who::Intro;
use super::who::Subject;
use crate::kind::{ActorClass, EventKind, ParticipantRole};
use crate::lexicon::fr::trigger::{Frame, Needs, Prep, Trigger, Voice};
use crate::lexicon::{Class, Key};

/// The participants of an event: candidates of the sentence, and pronouns.
#[derive(Debug, Clone, Default)]
pub(super) struct Roles {
    pub(super) names: Vec<(usize, ParticipantRole)>,
    pub(super) pronouns: Vec<Pronoun>,
}

impl Roles {
    fn name(&mut self, c: usize, role: ParticipantRole) {
        if !self.names.iter().any(|(n, _)| *n == c) {
            self.names.push((c, role));
        }
    }

    /// Forgets what was added.
    pub(super) fn clear(&mut self) {
        self.names.clear();
        self.pronouns.clear();
    }

    pub(super) fn add(&mut self, who: &Subject, role: ParticipantRole) {
        who.names.iter().for_each(|c| self.name(c, role));
        if let Some(pronoun) = who.pronoun.filter(|_| who.names.is_empty()) {
            self.pronouns.push(Pronoun { role: Some(role), ..pronoun });
        }
    }

    fn clitic(&mut self, scene: &Scene<'_>, token: usize, role: ParticipantRole) {
        self.add(&by_pronoun(scene, token), role);
    }
}

/// The participants of a verb group's event.
pub(super) fn of_group(scene: &Scene<'_>, n: usize, trigger: &Trigger, last: usize, roles: &mut Roles) {
    let frame = &trigger.frame;
    let group = &scene.groups[n];
    let undergoes = group.undergoes() && !(group.mood == Mood::Participle && frame.object.is_none() && group.cue.meets(Cue::ETRE));
    let first = if is_intransitive(scene, n, trigger) {
        frame.object
    } else if undergoes {
        frame.object.or_else(|| frame.subject.filter(|r| *r == ParticipantRole::Patient))
    } else {
        frame.subject
    };
    let head = trigger.head.as_str();
    // « Réuni lundi, le conseil a … »: they meet; « remplacé par X »: X is the one appointed.
    let by = (last..scene.view.tokens.len().min(last + 8)).any(|i| scene.view.key(i) == Key::Par);
    let first = match head {
        "réunir" | "rassembler" if undergoes && group.mood == Mood::Participle && !by => Some(ParticipantRole::Agent),
        "remplacer" if undergoes && by => None,
        _ => first,
    };
    let thing = matches!(frame.needs, Needs::Object(_));
    if let Some(role) = first {
        let who = subject(scene, n);
        // Where a thing is asked for (« l'arrêté est annulé »), only a name that holds its noun undergoes (« saisi par X, le tribunal de Y »).
        let fits = |nouns: &'static [&'static str]| {
            let nouns = scene.list(nouns);
            who.names.iter().any(|c| (scene.names[c].first as usize..scene.names[c].last as usize).any(|i| scene.holds(i, nouns)))
        };
        if !(undergoes && thing) || frame.voice == Voice::Passive || matches!(frame.needs, Needs::Object(nouns) if fits(nouns)) {
            roles.add(&who, role);
        }
    }
    if let Some(clitic) = group.clitic {
        let dative = matches!(scene.view.key(clitic), Key::Lui | Key::Leur);
        let role = if dative {
            // « lui inflige deux ans de suspension ».
            let struck = matches!(trigger.kind, EventKind::Fine | EventKind::Ban).then_some(ParticipantRole::Patient);
            frame.role_of(Prep::A).or(struck)
        } else {
            frame.object
        };
        if let Some(role) = role.filter(|_| !undergoes || dative) {
            // « l'a déboutée »: the participle agrees.
            let text = scene.view.text(group.head, group.head + 1);
            let she = group.compound && !dative && ["ée", "ées", "ise", "ite", "ue"].iter().any(|e| text.ends_with(e));
            let mut who = by_clitic(scene, clitic);
            if she && let Some(pronoun) = &mut who.pronoun {
                pronoun.she = Some(true);
            }
            roles.add(&who, role);
        }
    }
    // « la société m'a répondu », « ils m'attaquent »: whoever writes.
    if let Some(me) = writer(scene, n)
        && let Some(role) = frame.role_of(Prep::A).or(frame.object).filter(|_| !undergoes)
    {
        roles.add(&by_description(&scene.view, me, Wants::Writer), role);
    }
    let clause = scene.clause(group.head);
    let stop = scene
        .groups
        .iter()
        .find(|g| g.first >= last && (g.is_finite() || g.mood == Mood::Infinitive))
        .map_or(scene.view.tokens.len(), |g| g.first);
    let mut object = undergoes;
    for c in 0..scene.names.len() {
        let (from, to) = (scene.names[c].first as usize, scene.names[c].last as usize);
        if from < last || to > stop {
            continue;
        }
        if scene.clause(from) != clause || (last..from).any(|i| scene.view.tokens[i].is(Class::STOP)) {
            break;
        }
        // « met la main sur X »: the preposition is the idiom's own.
        let own = (last..from).all(|i| super::word::is_determiner(&scene.view, i)) && preposition(scene, last - 1).is_some();
        // « …, contrôlé à X »: what stands behind a participle set apart is that one's.
        if scene.groups.iter().any(|g| {
            g.mood == Mood::Participle && g.first >= last && g.last <= from && g.first > 0 && scene.view.key(g.first - 1) == Key::Comma
        }) {
            break;
        }
        match if own { Intro::None } else { intro(scene, c) } {
            Intro::None => {
                // « a abattu le gérant du bar, X »: the name of whom the object tells.
                let folk = last + 1;
                let apposed = scene.names[c].class == Some(ActorClass::Person)
                    && super::word::is_determiner(&scene.view, last)
                    && scene.view.tokens.get(folk).is_some_and(|t| t.is(Class::FUNCTION) || scene.holds(folk, List::FOLK))
                    && (last..from).filter(|&i| scene.view.key(i) == Key::Comma).count() == 1
                    && from <= last + 14
                    && (from.saturating_sub(2)..from).any(|i| scene.view.key(i) == Key::Comma);
                let comma = !apposed && (last..from).any(|i| matches!(scene.view.key(i), Key::Comma | Key::Open));
                // Where a noun of a list is the object, only a name that holds it is one as well (« saisit le tribunal d'Orléans »).
                let holds = match frame.needs {
                    Needs::Object(nouns) => {
                        let nouns = scene.list(nouns);
                        (from.saturating_sub(2)..to).any(|i| scene.holds(i, nouns))
                    }
                    _ => true,
                };
                if let Some(role) = frame.object.filter(|_| !object && !comma && holds) {
                    roles.name(c, role);
                    object = true;
                }
            }
            Intro::By(Prep::De) => {
                let near = from - last <= 3;
                if let Some(role) = frame.role_of(Prep::De).filter(|_| near && preposition(scene, last).is_some()) {
                    roles.name(c, role);
                }
            }
            Intro::By(Prep::Par) => {
                if undergoes {
                    let own = if head == "remplacer" { Some(ParticipantRole::Patient) } else { frame.subject };
                    roles.name(c, own.unwrap_or(ParticipantRole::Agent));
                }
            }
            Intro::By(prep) => {
                if let Some(role) = frame.role_of(prep) {
                    roles.name(c, role);
                }
            }
            Intro::Other => {}
        }
    }
    described(scene, roles, (frame, undergoes), last, stop.min(last + 12), clause);
    if let Some(role) = frame.object.filter(|r| !undergoes && !object && !roles.names.iter().any(|(_, own)| own == r))
        && let Some(c) = taken_up(scene, n)
    {
        roles.name(c, role);
    }
}

/// The « me » of a group, outside quotations.
fn writer(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let group = &scene.groups[n];
    let me = (group.first..group.head).find(|&i| scene.view.key(i) == Key::Me)?;
    (!group.reflexive && scene.quote_over(me).is_none()).then_some(me)
}

/// The name that « que » takes up as the object of a clause: « X, que le tribunal a déboutée ».
fn taken_up(scene: &Scene<'_>, n: usize) -> Option<usize> {
    let group = &scene.groups[n];
    let first = scene.clauses[scene.clause(group.finite)].first;
    if scene.view.key(first) != Key::Que || group.clitic.is_some() || !group.is_finite() {
        return None;
    }
    let comma = first.checked_sub(1).is_some_and(|i| scene.view.key(i) == Key::Comma);
    let end = first - usize::from(comma);
    // « a dit à X que Y … »: what is said takes up nobody.
    let said = scene.groups.iter().any(|g| (g.says || g.cue.meets(Cue::CLAIM.with(Cue::ASK))) && g.last <= end && g.last + 6 > end);
    scene.names.iter().position(|c| c.last as usize == end).filter(|_| comma || !said)
}

/// Adds the descriptions that stand for a participant: « versa 45 000 euros au promoteur ».
fn described(scene: &Scene<'_>, roles: &mut Roles, (frame, undergoes): (&Frame, bool), from: usize, to: usize, clause: usize) {
    let view = &scene.view;
    for i in from..to {
        if scene.clause(i) != clause || view.tokens[i].is(Class::STOP) {
            break;
        }
        let fused = matches!(view.key(i - 1), Key::Au | Key::Du);
        if !fused && !matches!(view.key(i - 1), Key::Le | Key::La) || view.tokens.get(i + 1).is_some_and(|t| t.is_cap()) {
            continue;
        }
        let Some(wants) = scene.stands(i).filter(|_| scene.name_over(i).is_none()) else { continue };
        let by = if fused { Some(i - 1) } else { i.checked_sub(2) };
        let by = by.filter(|&b| b >= from).and_then(|b| preposition(scene, b));
        let role = match by {
            // « déboute la société », « saisit le tribunal ».
            None if i == from + 1 && !undergoes && alone(scene, i) => frame.object,
            Some(Intro::By(Prep::Par)) if undergoes => Some(frame.subject.unwrap_or(ParticipantRole::Agent)),
            Some(Intro::By(Prep::De | Prep::Par)) | Some(Intro::None | Intro::Other) | None => None,
            Some(Intro::By(prep)) => frame.role_of(prep),
        };
        if let Some(role) = role.filter(|r| !roles.names.iter().any(|(_, own)| own == r)) {
            roles.add(&by_description(view, i, wants), role);
        }
    }
}

/// The participants of a noun's event.
pub(super) fn of_noun(scene: &Scene<'_>, picked: &Picked, roles: &mut Roles) {
    let Picked { at, last, trigger, over, .. } = *picked;
    let imposed = |o: &super::scene::Over| {
        let text = scene.view.text(scene.groups[o.group].head, scene.groups[o.group].head + 1);
        let stems: &[&str] = match trigger.kind {
            EventKind::Fine => &["inflig", "impos", "prononc"],
            EventKind::Ultimatum => &["envoy", "adress", "notifi", "délivr", "signifi", "lanc"],
            _ => &[],
        };
        o.object && stems.iter().any(|s| text.starts_with(s))
    };
    let carried = picked.company.light.is_some()
        || over.as_ref().is_some_and(imposed)
        || picked.hangs.is_some_and(|h| super::word::past_item(&scene.view, h) > h || super::word::is_text(&scene.view, h, "préavis"));
    let (frame, fined) = (&trigger.frame, trigger.kind == EventKind::Fine);
    let view = &scene.view;
    let genitive = frame.obliques.iter().find(|(p, _)| *p == Prep::De).map(|(_, r)| *r);
    let stop = (last..view.tokens.len())
        .find(|&i| {
            view.tokens[i].is(Class::STOP.with(Class::SUBORD))
                || matches!(view.key(i), Key::Comma | Key::Semicolon | Key::Colon | Key::Open)
                || scene.groups.iter().any(|g| g.first == i && g.mood != Mood::Participle)
        })
        .unwrap_or(view.tokens.len());
    let mut owned = false;
    // « une crue a frappé le hameau de X ».
    if let Some(over) = over.filter(|o| !o.object && carried)
        && matches!(trigger.kind, EventKind::Disaster | EventKind::Attack | EventKind::Strike)
        && !scene.groups[over.group].undergoes()
    {
        let group = &scene.groups[over.group];
        let struck = (0..scene.names.len()).find(|&c| {
            let from = scene.names[c].first as usize;
            from >= group.last
                && from <= group.last + 14
                && scene.clause(from) == scene.clause(group.head)
                && intro(scene, c) == Intro::None
        });
        if let Some(c) = struck {
            roles.name(c, ParticipantRole::Patient);
        }
    }
    // « une explosion a soufflé un atelier de l'usine X ».
    if let Some(over) =
        over.filter(|o| !o.object && matches!(trigger.kind, EventKind::Disaster | EventKind::Attack) && roles.names.is_empty())
    {
        let group = &scene.groups[over.group];
        let works = (0..scene.names.len()).find(|&c| {
            let from = scene.names[c].first as usize;
            !group.undergoes()
                && from >= group.last
                && from <= group.last + 12
                && scene.clause(from) == scene.clause(group.head)
                && scene.names[c].class != Some(ActorClass::Place)
                && (from.saturating_sub(3)..from).any(|i| scene.holds(i, List::PLANT))
        });
        if let Some(c) = works {
            roles.name(c, ParticipantRole::Patient);
        }
    }
    // « un incendie s'est déclaré dans l'usine X ».
    if let Some(over) = over.filter(|o| !o.object).filter(|_| trigger.kind == EventKind::Disaster && roles.names.is_empty()) {
        let group = &scene.groups[over.group];
        let burnt = (0..scene.names.len()).find(|&c| {
            let from = scene.names[c].first as usize;
            from >= group.last
                && from <= group.last + 14
                && scene.clause(from) == scene.clause(group.head)
                && scene.names[c].class == Some(ActorClass::Organisation)
                && intro(scene, c) == Intro::By(Prep::Dans)
        });
        if let Some(c) = burnt {
            roles.name(c, ParticipantRole::Patient);
        }
    }
    for c in 0..scene.names.len() {
        let (from, to) = (scene.names[c].first as usize, scene.names[c].last as usize);
        if from < last || to > stop {
            continue;
        }
        match intro(scene, c) {
            Intro::By(Prep::De) if from - last <= 6 => {
                if let Some(role) = genitive.filter(|_| !owned || joined(scene, c)) {
                    roles.name(c, role);
                    owned = true;
                }
            }
            Intro::By(Prep::De) => {}
            Intro::By(prep) => {
                if let Some(role) = frame.role_of(prep) {
                    roles.name(c, role);
                }
            }
            Intro::None | Intro::Other => {}
        }
    }
    // « la mort d'un ouvrier, X »: the name of whom the complement tells.
    if let Some(role) = genitive.filter(|_| roles.names.is_empty())
        && matches!(view.key(last), Key::De | Key::D)
        && let Some(comma) = (last + 2..view.tokens.len().min(last + 7)).find(|&i| view.key(i) == Key::Comma)
        && (last + 1..comma).any(|i| scene.holds(i, List::FOLK))
        && let Some(c) = scene.names.iter().position(|c| c.first as usize == comma + 1 && c.class == Some(ActorClass::Person))
    {
        roles.name(c, role);
    }
    // « a infligé à X une amende », « a accordé à X un prêt »: the one to whom stands between the verb and its noun.
    if let Some(over) = over.filter(|o| o.object && carried && !scene.groups[o.group].undergoes())
        && let Some(role) = frame.role_of(Prep::A).or(fined.then_some(ParticipantRole::Patient))
    {
        let from = scene.groups[over.group].last;
        let to = (0..scene.names.len()).filter(|&c| {
            let name = &scene.names[c];
            name.first as usize >= from && name.last as usize <= at && intro(scene, c) == Intro::By(Prep::A)
        });
        if let Some(me) = writer(scene, over.group) {
            roles.add(&by_description(view, me, Wants::Writer), role);
        }
        to.filter(|&c| fined || scene.names[c].class != Some(ActorClass::Place)).for_each(|c| roles.name(c, role));
    }
    // « sous peine d'une astreinte »: whoever the act is asked of; « est redevable d'une amende ».
    if fined && roles.names.is_empty() {
        let word = |i: usize, text: &str| super::word::is_text(view, i, text);
        let near = at.saturating_sub(3)..at;
        let owing = near.clone().any(|i| word(i, "redevable") || word(i, "passible"));
        let penal = near.clone().any(|i| word(i, "peine") && i > 0 && word(i - 1, "sous"))
            || picked.hangs.is_some_and(|h| view.key(h) == Key::Sous);
        let lead = scene.groups.iter().rposition(|g| g.last <= at && g.mood != Mood::Participle).filter(|_| owing || penal);
        if let Some(lead) = lead {
            roles.add(&subject(scene, lead), ParticipantRole::Patient);
        }
        // « une amende pourrait lui être infligée ».
        let struck = over.filter(|o| !o.object).and_then(|o| scene.groups[o.group].clitic.map(|i| (o.group, i)));
        let struck = struck.or_else(|| {
            let clause = scene.clause(at);
            let g = scene.groups.iter().position(|g| g.first > at && g.clitic.is_some() && scene.clause(g.head) == clause)?;
            Some((g, scene.groups[g].clitic?))
        });
        if let Some((_, i)) = struck.filter(|&(g, i)| scene.groups[g].passive && matches!(view.key(i), Key::Lui | Key::Leur)) {
            roles.add(&by_clitic(scene, i), ParticipantRole::Patient);
        }
    }
    let possessive = scene.before_noun(at).filter(|&i| view.tokens[i].is(Class::POSS) && !view.tokens[i].is(Class::ART));
    if let Some(i) = possessive.filter(|_| !owned)
        && let Some(role) = genitive.or(frame.subject)
    {
        // « ont repris leurs pourparlers », « il a annoncé sa démission »: the owner is the verb's subject.
        let asked = over.filter(|o| o.object && scene.groups[o.group].cue.meets(Cue::ASK) && scene.groups[o.group].says);
        if let Some(o) = asked {
            // « a réclamé sa démission »: somebody else's, told before.
            let clause = scene.clauses[scene.clause(scene.groups[o.group].head)].first;
            let mut who = by_pronoun(scene, i);
            if let Some(pronoun) = &mut who.pronoun {
                pronoun.at = view.tokens[clause].start;
            }
            roles.add(&who, role);
            return;
        }
        let own = over.filter(|o| o.object).map(|o| subject(scene, o.group)).filter(Subject::is_known);
        // « la police faisait son enquête »: the owner is the police, whom no name tells.
        let led = over.filter(|o| o.object && carried).is_some_and(|o| is_led(scene, o.group));
        match own {
            Some(who) => roles.add(&who, role),
            None if led => {}
            None => roles.clitic(scene, i, role),
        }
        owned = true;
    }
    if let Some(over) = over.filter(|o| o.object && carried) {
        let group = &scene.groups[over.group];
        let cue = group.cue;
        // « a reçu un avertissement »: the subject is the one to whom it is done.
        let role = if cue.meets(Cue::RECEIVE) {
            frame.object.or_else(|| frame.role_of(Prep::A)).or_else(|| frame.role_of(Prep::Contre))
        } else {
            frame.subject.filter(|r| !(owned && genitive == Some(*r)))
        };
        if let Some(clitic) = group.clitic.filter(|&i| fined && matches!(view.key(i), Key::Lui | Key::Leur)) {
            roles.add(&by_clitic(scene, clitic), ParticipantRole::Patient);
        }
        if let Some(role) = role.filter(|_| !group.undergoes()) {
            let who = subject(scene, over.group);
            // A person who announces an act of a body does not do it.
            let told = cue.meets(Cue::TELL) && who.names.iter().any(|c| scene.names[c].class == Some(ActorClass::Person));
            if !told {
                roles.add(&who, role);
            }
        }
    } else if let Some(over) = over.filter(|o| o.object && plans(scene, o.group))
        && let Some(role) = frame.subject.filter(|r| *r == ParticipantRole::Agent && !(owned && genitive == Some(*r)))
    {
        roles.add(&subject(scene, over.group), role);
    } else if let Some(over) = over.filter(|o| o.object && fined) {
        let group = &scene.groups[over.group];
        if group.undergoes() {
            roles.add(&subject(scene, over.group), ParticipantRole::Patient);
        }
    }
}

/// Whether whoever does what a group says means to do what its object tells: « X étudie un rachat », « X prépare une offre ».
fn plans(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let text = scene.view.text(group.head, group.head + 1);
    !group.undergoes() && ["étudi", "envisag", "prépar", "projet", "planifi", "programm"].iter().any(|s| text.starts_with(s))
}

/// Whether « et » joins a candidate to the one before it.
fn joined(scene: &Scene<'_>, c: usize) -> bool {
    c.checked_sub(1).is_some_and(|o| (scene.names[o].last as usize..scene.names[c].first as usize).any(|i| scene.view.key(i) == Key::Et))
}

/// Whether a noun that is no name leads a group: « la police faisait ».
fn is_led(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let clause = scene.clause(group.finite);
    let first = scene.clauses[clause].first;
    group.is_finite()
        && group.pronoun.is_none()
        && (first..group.first).any(|i| scene.clause(i) == clause && super::word::is_determiner(&scene.view, i))
}
