//! Who takes part in the event of a noun: its complements, whom its verb brings, whose it is.

use super::sufferer::{Struck, fronted, personal, struck, sufferer};
use crate::clause::argument::intro::{intro, is_listed};
use crate::clause::argument::roles::{Roles, joined};
use crate::clause::argument::standin::{by_clitic, by_description, by_pronoun, writer};
use crate::clause::argument::subject::subject;
use crate::clause::sentence::bare::alone;
use crate::clause::sentence::scene::{Over, Scene};
use crate::clause::sentence::who::{Intro, Subject};
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::Mood;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::kind::{ActorClass, EventKind, ParticipantRole};
use crate::lexicon::fr::trigger::Prep;
use crate::lexicon::{Class, Key};

/// The participants of a noun's event.
pub(in crate::clause) fn of_noun(scene: &Scene<'_>, picked: &Picked, roles: &mut Roles) {
    let Picked { at, last, trigger, over, .. } = *picked;
    let imposed = |o: &Over| {
        let stems: &[&str] = match trigger.kind {
            EventKind::Fine => &["inflig", "impos", "prononc"],
            EventKind::Ultimatum => &["envoy", "adress", "notifi", "delivr", "signifi", "lanc"],
            _ => &[],
        };
        o.object && scene.view.begins(scene.groups[o.group].head, stems)
    };
    let carried = picked.company.light.is_some()
        || over.as_ref().is_some_and(imposed)
        || picked.hangs.is_some_and(|h| past_item(&scene.view, h) > h || is_text(&scene.view, h, "préavis"));
    let (frame, fined) = (&trigger.frame, trigger.kind == EventKind::Fine);
    let view = &scene.view;
    let genitive = frame.obliques.iter().find(|(p, _)| *p == Prep::De).map(|(_, r)| *r);
    let stop = (last..view.tokens.len())
        .find(|&i| {
            view.tokens[i].is(Class::STOP.with(Class::SUBORD))
                || matches!(view.key(i), Key::Semicolon | Key::Colon | Key::Open)
                || view.key(i) == Key::Comma && !lists(scene, i)
                || scene.groups.iter().any(|g| g.first == i && g.mood != Mood::Participle)
        })
        .unwrap_or(view.tokens.len());
    let possessive = scene.before_noun(at).filter(|&i| view.tokens[i].is(Class::POSS) && !view.tokens[i].is(Class::ART));
    let mut owned = false;
    // « une crue a frappé le hameau de X ».
    if let Some(over) = over.filter(|o| !o.object && carried)
        && matches!(trigger.kind, EventKind::Disaster | EventKind::Attack | EventKind::Strike)
        && !scene.groups[over.group].undergoes()
    {
        let struck = behind(scene, over.group, 14, |c| intro(scene, c) == Intro::None);
        if let Some(c) = struck {
            roles.name(c, ParticipantRole::Patient);
        }
    }
    // « une explosion a soufflé un atelier de l'usine X ».
    if let Some(over) =
        over.filter(|o| !o.object && matches!(trigger.kind, EventKind::Disaster | EventKind::Attack) && roles.names.is_empty())
    {
        let works = behind(scene, over.group, 12, |c| {
            let from = scene.names[c].first as usize;
            let plant = (from.saturating_sub(3)..from).any(|i| scene.holds(i, List::PLANT));
            plant && scene.names[c].class != Some(ActorClass::Place)
        });
        let works = works.filter(|_| !scene.groups[over.group].undergoes());
        if let Some(c) = works {
            roles.name(c, ParticipantRole::Patient);
        }
    }
    // « un incendie s'est déclaré dans l'usine X ».
    if let Some(over) = over.filter(|o| !o.object).filter(|_| trigger.kind == EventKind::Disaster && roles.names.is_empty()) {
        let burnt = behind(scene, over.group, 14, |c| {
            scene.names[c].class == Some(ActorClass::Organisation) && intro(scene, c) == Intro::By(Prep::Dans)
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
            // « la fermeture de l'usine de Chalon »: where it is.
            Intro::By(Prep::De)
                if scene.names[c].class == Some(ActorClass::Place) && from > last + 1 && scene.holds(from - 2, List::PLANT) => {}
            // « les négociations de Genève », « l'accord de Paris »: where they were held.
            Intro::By(Prep::De) if is_held_at(scene, picked, c, stop) => {}
            Intro::By(Prep::De) if from - last <= 6 => {
                // « sa démission de la mairie de X » is not X's.
                if let Some(role) = genitive.filter(|_| possessive.is_none() && (!owned || joined(scene, c))) {
                    owned = true;
                    match struck(scene, picked, c, stop) {
                        Struck::No => roles.name(c, role),
                        Struck::Yes => roles.name(c, ParticipantRole::Patient),
                        Struck::There => {}
                    }
                }
            }
            Intro::By(Prep::De) => {}
            // « ont imposé des sanctions à X ».
            Intro::By(prep) => {
                let struck = (fined && prep == Prep::A).then_some(ParticipantRole::Patient);
                if let Some(role) = frame.role_of(prep).or(struck) {
                    roles.name(c, role);
                }
            }
            Intro::None | Intro::Other => {}
        }
    }
    if let Some(who) = sufferer(scene, picked) {
        roles.add(&who, ParticipantRole::Patient);
        return;
    }
    // « un accord a été trouvé entre X et Y », « l'annonce a été faite par X ».
    if let Some(o) = over.filter(|o| !o.object && carried) {
        let from = scene.groups[o.group].last;
        for c in (0..scene.names.len())
            .filter(|&c| scene.names[c].first as usize >= from && scene.clause(scene.names[c].first as usize) == scene.clause(at))
        {
            let role = match intro(scene, c) {
                Intro::By(Prep::Par) if scene.groups[o.group].undergoes() => frame.subject.or(genitive).or(Some(ParticipantRole::Agent)),
                Intro::By(prep @ (Prep::Entre | Prep::Avec | Prep::Contre)) => frame.role_of(prep),
                _ => None,
            };
            if let Some(role) = role {
                roles.name(c, role);
            }
        }
    }
    // « le rachat du groupe », « la fermeture de l'usine »: whom a description tells.
    if let Some(role) = genitive.filter(|_| !owned && roles.names.is_empty()) {
        let noun = match (view.key(last), view.key(last + 1)) {
            (Key::Du, _) => Some(last + 1),
            (Key::De, Key::La | Key::Le) => Some(last + 2),
            _ => None,
        };
        let told = noun.filter(|&i| i < view.tokens.len() && scene.name_over(i).is_none() && alone(scene, i));
        if let Some((i, wants)) = told.and_then(|i| scene.stands(i).map(|wants| (i, wants))) {
            roles.add(&by_description(view, i, wants), role);
            owned = true;
        }
    }
    // « la mort d'un ouvrier, X »: the name of whom the complement tells.
    if let Some(role) = genitive.filter(|_| roles.names.iter().all(|(c, _)| scene.names[*c].nominal))
        && matches!(view.key(last), Key::De | Key::D | Key::Du)
        && let Some(comma) = (last + 2..view.tokens.len().min(last + 8)).find(|&i| view.key(i) == Key::Comma)
        && (last + 1..comma.min(last + 4)).any(|i| scene.holds(i, List::FOLK) || view.tokens[i].is(Class::FUNCTION))
        && let Some(c) = scene.names.iter().position(|c| c.first as usize == comma + 1 && c.class == Some(ActorClass::Person))
    {
        roles.names.retain(|(_, own)| *own != role);
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
        if let Some((me, wants)) = writer(scene, over.group) {
            roles.add(&by_description(view, me, wants), role);
        }
        to.filter(|&c| fined || scene.names[c].class != Some(ActorClass::Place)).for_each(|c| roles.name(c, role));
    }
    // « a obtenu de X un prêt ».
    if let Some(over) = over.filter(|o| o.object && carried && scene.groups[o.group].cue.meets(Cue::RECEIVE))
        && let Some(role) = frame.subject
    {
        let from = scene.groups[over.group].last;
        let given = |c: usize| matches!(intro(scene, c), Intro::By(Prep::De | Prep::Aupres));
        let between = |c: &usize| scene.names[*c].first as usize >= from && (scene.names[*c].last as usize) <= at && given(*c);
        (0..scene.names.len()).filter(between).for_each(|c| roles.name(c, role));
    }
    // « une astreinte courra contre X », « contre lui ».
    if let Some(over) = over.filter(|o| !o.object && fined && roles.names.is_empty()) {
        let group = &scene.groups[over.group];
        let against = (group.last..view.tokens.len().min(group.last + 6))
            .find(|&i| view.key(i) == Key::Contre || is_text(view, i, "encontre") && view.key(i + 1) == Key::De);
        if let Some(i) = against {
            let at = i + 1 + usize::from(view.key(i + 1) == Key::De);
            match scene.name_over(at).or_else(|| scene.name_over(at + 1)) {
                Some(c) => roles.name(c, ParticipantRole::Patient),
                None if matches!(view.key(at), Key::Lui | Key::Elle | Key::Eux) => {
                    roles.add(&by_clitic(scene, at), ParticipantRole::Patient)
                }
                None => {}
            }
        }
    }
    // « sous peine d'une astreinte »: whoever the act is asked of; « est redevable d'une amende ».
    if fined && roles.names.is_empty() {
        let word = |i: usize, text: &str| is_text(view, i, text);
        let near = at.saturating_sub(3)..at;
        let owing = near.clone().any(|i| word(i, "redevable") || word(i, "passible"));
        let penal = near.clone().any(|i| word(i, "peine") && i > 0 && word(i - 1, "sous"))
            || picked.hangs.is_some_and(|h| view.key(h) == Key::Sous);
        let lead = scene.groups.iter().rposition(|g| g.last <= at && g.mood != Mood::Participle).filter(|_| owing || penal);
        // « a ordonné l'expulsion, sous astreinte »: whoever orders owes nothing.
        if let Some(lead) = lead.filter(|&l| {
            !(scene.groups[l].is_finite() && scene.groups[l].cue.meets(Cue::FORCE.with(Cue::FORBID)) && !scene.groups[l].undergoes())
        }) {
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
    if let Some(i) = possessive.filter(|_| !owned)
        && let Some(role) = genitive.or(frame.subject)
    {
        // « ont repris leurs pourparlers », « il a annoncé sa démission »: the owner is the verb's subject.
        let asked = over.filter(|o| o.object && scene.groups[o.group].cue.meets(Cue::ASK) && scene.groups[o.group].says);
        if let Some(o) = asked {
            // « a réclamé sa démission »: somebody else's, told before.
            let clause = scene.clauses[scene.clause(scene.groups[o.group].head)].first;
            // « son avocate, Me X, qui a demandé sa libération »: who asks is another.
            let asker = subject(scene, o.group).names.iter().map(|c| scene.names[c].first as usize).min();
            let mut who = by_pronoun(scene, i);
            if let Some(pronoun) = &mut who.pronoun {
                pronoun.at = view.tokens[asker.map_or(clause, |asker| asker.min(clause))].start;
                pronoun.lay = personal(trigger.kind) || trigger.kind == EventKind::Transfer;
            }
            roles.add(&who, role);
            return;
        }
        // « La cour a annulé son licenciement »: no body's own.
        let body = |who: &Subject| who.names.iter().any(|c| scene.names[c].class.is_some_and(|class| class != ActorClass::Person));
        let own = over.filter(|o| o.object).map(|o| subject(scene, o.group)).filter(Subject::is_known);
        let own = own.filter(|who| !(personal(trigger.kind) && role == ParticipantRole::Patient && body(who)));
        // « la police faisait son enquête »: the owner is the police, whom no name tells.
        let led = over.filter(|o| o.object && carried).is_some_and(|o| is_led(scene, o.group));
        match own {
            Some(who) => roles.add(&who, role),
            None if led => {}
            None => {
                let mut who = fronted(scene, at).unwrap_or_else(|| by_pronoun(scene, i));
                // « La cour a annulé son licenciement »: no court's.
                if let Some(pronoun) = &mut who.pronoun {
                    pronoun.lay = personal(trigger.kind);
                }
                roles.add(&who, role);
            }
        }
        owned = true;
    }
    // « condamné à 9 000 euros d'amende », « le condamne à une amende », « a écopé d'une amende »: it strikes whoever is condemned.
    if let Some(over) = over.filter(|o| o.object && fined) {
        let group = &scene.groups[over.group];
        let endures = view.begins(group.head, &["ecop"]);
        if endures || view.begins(group.head, &["condamn"]) {
            let struck = |roles: &Roles| roles.names.iter().any(|(_, r)| *r == ParticipantRole::Patient);
            if group.undergoes() || endures {
                roles.add(&subject(scene, over.group), ParticipantRole::Patient);
            } else if let Some(clitic) = group.clitic.filter(|_| !struck(roles)) {
                roles.add(&by_clitic(scene, clitic), ParticipantRole::Patient);
            } else if let Some(c) = scene.names.iter().position(|c| {
                let from = c.first as usize;
                from >= group.last && (c.last as usize) <= at && scene.clause(from) == scene.clause(group.head)
            }) {
                roles.name(c, ParticipantRole::Patient);
            }
            return;
        }
    }
    // « promet le rachat du club par un fonds »: somebody else does it.
    let someone = |i: usize| is_determiner(view, i) || view.key(i) == Key::Un || view.tokens.get(i).is_some_and(|t| t.is_cap());
    let by_other = (last..stop.min(last + 8)).any(|i| view.key(i) == Key::Par && someone(i + 1));
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
    } else if let Some(over) = over.filter(|o| o.object && trigger.kind != EventKind::Appointment && !by_other && plans(scene, o.group))
        && let Some(role) = frame.subject.filter(|r| *r == ParticipantRole::Agent && !(owned && genitive == Some(*r)))
    {
        // What a person promises to pay, a body pays: « la ministre a promis une rallonge ».
        let who = subject(scene, over.group);
        let person = who.names.iter().any(|c| scene.names[c].class == Some(ActorClass::Person));
        if !(person && trigger.kind == EventKind::Funding) {
            roles.add(&who, role);
        }
    } else if let Some(over) = over.filter(|o| o.object && fined) {
        let group = &scene.groups[over.group];
        if group.undergoes() {
            roles.add(&subject(scene, over.group), ParticipantRole::Patient);
        }
    }
}

/// Whether a comma parts two names of a list: « entre X, Y et Z ».
fn lists(scene: &Scene<'_>, comma: usize) -> bool {
    scene.names.iter().position(|c| c.first as usize == comma + 1).is_some_and(|c| is_listed(scene, c))
}

/// The first name behind a group, in its clause and so many tokens at most, that fits.
fn behind(scene: &Scene<'_>, n: usize, reach: usize, fits: impl Fn(usize) -> bool) -> Option<usize> {
    let group = &scene.groups[n];
    (0..scene.names.len()).find(|&c| {
        let from = scene.names[c].first as usize;
        (group.last..=group.last + reach).contains(&from) && scene.clause(from) == scene.clause(group.head) && fits(c)
    })
}

/// Whether whoever does what a group says means to do what its object tells: « X étudie un rachat », « X promet un audit ».
fn plans(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    const PLANS: &[&str] = &["etudi", "envisag", "prepar", "projet", "planifi", "programm", "propos", "promi", "promet"];
    !group.undergoes() && scene.view.begins(group.head, PLANS)
}

/// Whether a noun that is no name leads a group: « la police faisait ».
fn is_led(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let clause = scene.clause(group.finite);
    let first = scene.clauses[clause].first;
    group.is_finite() && group.pronoun.is_none() && (first..group.first).any(|i| scene.clause(i) == clause && is_determiner(&scene.view, i))
}

/// Whether the town right behind « de » is only where talks were held, and no « avec » tells that it takes part.
fn is_held_at(scene: &Scene<'_>, picked: &Picked, c: usize, stop: usize) -> bool {
    let from = scene.names[c].first as usize;
    let town = scene.names[c].class == Some(ActorClass::Place)
        && from == picked.last + 1
        && matches!(scene.view.key(picked.last), Key::De | Key::D);
    let kind = matches!(picked.trigger.kind, EventKind::Agreement | EventKind::Negotiation | EventKind::Meeting);
    town && kind && !(from..stop).any(|i| scene.view.key(i) == Key::Avec)
}
