//! Who takes part in an event, and as what: the frame of its trigger against the names of its clause.

use crate::clause::argument::carrier;
use crate::clause::argument::front::{between, fronted, is_cleft, led_by, taken_up};
use crate::clause::argument::intro::{intro, is_listed, preposition};
use crate::clause::argument::noun::subject_noun;
use crate::clause::argument::roles::{Roles, joined};
use crate::clause::argument::spoken::is_object_of;
use crate::clause::argument::standin::{are_both, by_both, by_clitic, by_description, is_latter, writer};
use crate::clause::argument::subject::subject;
use crate::clause::sentence::bare::alone;
use crate::clause::sentence::periphrase::{self, Periphrase};
use crate::clause::sentence::pronoun::{Wants, party};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::{Intro, Subject};
use crate::clause::trigger::object::is_intransitive;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_styled, is_text, past_item};
use crate::kind::{ActorClass, EventKind, ParticipantRole};
use crate::lexicon::fr::trigger::{Frame, Needs, Prep, Trigger, Voice};
use crate::lexicon::{Class, Key};

/// The participants of a verb group's event.
pub(in crate::clause) fn of_group(scene: &Scene<'_>, n: usize, trigger: &Trigger, last: usize, roles: &mut Roles) {
    let frame = &trigger.frame;
    let group = &scene.groups[n];
    let periphrase = periphrase::of(scene, n);
    let made = periphrase == Some(Periphrase::Made);
    let undergoes =
        (group.undergoes() || made) && !(group.mood == Mood::Participle && frame.object.is_none() && group.cue.meets(Cue::ETRE));
    let first = if periphrase == Some(Periphrase::Seen) {
        frame.role_of(Prep::A).or(Some(ParticipantRole::Patient))
    } else if is_intransitive(scene, n, trigger) {
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
        // « Les parties sont convenues de … »: with « être » as with « avoir ».
        "convenir" if group.passive => frame.subject,
        _ if undergoes && by && frame.obliques.iter().any(|(prep, _)| *prep == Prep::Par) => None,
        _ => first,
    };
    let thing = matches!(frame.needs, Needs::Object(_));
    if let Some(role) = first {
        let told = subject(scene, n);
        let who = if trigger.kind == EventKind::Lawsuit && !undergoes { defended(scene, n, &told).unwrap_or(told) } else { told };
        // Where a thing is asked for (« l'arrêté est annulé »), only a name that holds its noun undergoes (« saisi par X, le tribunal de Y »).
        let fits = |nouns: &'static [&'static str]| {
            let nouns = scene.list(nouns);
            // « X a été exclue du parti »: the noun is another's.
            let other = !who.names.is_empty() && group.is_finite() && subject_noun(scene, n, nouns).is_none();
            let named = |c: usize| (scene.names[c].first as usize..scene.names[c].last as usize).any(|i| scene.holds(i, nouns));
            other || who.names.iter().any(|c| is_any(scene, c, nouns) || named(c))
        };
        if periphrase.is_some()
            || !(undergoes && thing)
            || frame.voice == Voice::Passive
            || matches!(frame.needs, Needs::Object(nouns) if fits(nouns))
        {
            roles.add(&who, role);
        }
    }
    // « lui inflige deux ans de suspension ».
    let struck = matches!(trigger.kind, EventKind::Fine | EventKind::Ban).then_some(ParticipantRole::Patient);
    // « comme l'avait annoncé X »: what was told before is nobody.
    let first = scene.clauses[scene.clause(group.finite)].first;
    let neuter = || (first..group.first).any(|i| scene.view.key(i) == Key::Comme);
    if let Some(clitic) = group.clitic.filter(|&i| matches!(scene.view.key(i), Key::Lui | Key::Leur) || !neuter()) {
        let dative = matches!(scene.view.key(clitic), Key::Lui | Key::Leur);
        let role = if dative { frame.role_of(Prep::A).or(struck) } else { frame.object };
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
    // « la société m'a répondu », « ils vous attaquent »: whoever writes or reads.
    if let Some((me, wants)) = writer(scene, n)
        && let Some(role) = if undergoes { frame.role_of(Prep::A).or(struck) } else { frame.role_of(Prep::A).or(frame.object) }
    {
        roles.add(&by_description(&scene.view, me, wants), role);
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
        // « saisir le conseil de prud'hommes de X »: the idiom's own noun begins the name.
        if from < last && to > last && from > group.head && trigger.kind == EventKind::Lawsuit {
            roles.name(c, ParticipantRole::Recipient);
        }
        if from < last || to > stop {
            continue;
        }
        if scene.clause(from) != clause || (last..from).any(|i| scene.view.tokens[i].is(Class::STOP)) {
            break;
        }
        // « met la main sur X »: the preposition is the idiom's own.
        let own = (last..from).all(|i| is_determiner(&scene.view, i)) && preposition(scene, last - 1).is_some();
        // « …, contrôlé à X »: what stands behind a participle set apart is that one's.
        if scene.groups.iter().any(|g| {
            g.mood == Mood::Participle && g.first >= last && g.last <= from && g.first > 0 && scene.view.key(g.first - 1) == Key::Comma
        }) {
            break;
        }
        // « qu'accuse X »: the subject stands behind its verb.
        if roles.names.iter().any(|(n, role)| *n == c && Some(*role) == frame.subject) {
            continue;
        }
        match if own { Intro::None } else { intro(scene, c) } {
            Intro::None => {
                // « a abattu le gérant du bar, X »: the name of whom the object tells.
                let article = past_item(&scene.view, last);
                let folk = article + 1 + usize::from(is_styled(&scene.view, article + 1));
                let led = |i: usize| is_determiner(&scene.view, i) || scene.view.tokens[i].is(Class::POSS);
                let firm = scene.names[c].class == Some(ActorClass::Organisation) && from <= article + 7;
                let apposed = (firm || scene.names[c].class == Some(ActorClass::Person))
                    && from > article
                    && led(article)
                    && scene.view.tokens.get(folk).is_some_and(|t| t.is(Class::FUNCTION) || scene.holds(folk, List::FOLK))
                    && (last..from).filter(|&i| scene.view.key(i) == Key::Comma).count() == 1
                    && from <= last + 14
                    && (from.saturating_sub(3)..from).any(|i| scene.view.key(i) == Key::Comma);
                // « a condamné X, Y et Z ».
                let beside = object
                    && !undergoes
                    && (joined(scene, c) || is_listed(scene, c))
                    && roles.names.last().is_some_and(|(n, r)| n + 1 == c && Some(*r) == frame.object);
                let comma = !apposed && !beside && (last..from).any(|i| matches!(scene.view.key(i), Key::Comma | Key::Open));
                // Where a noun of a list is the object, only a name that holds it is one as well (« saisit le tribunal d'Orléans »).
                let holds = match frame.needs {
                    Needs::Object(nouns) => {
                        let nouns = scene.list(nouns);
                        let beside = (last..from).all(|i| is_determiner(&scene.view, i) || scene.holds(i, List::BODY));
                        beside && is_any(scene, c, nouns) || (from.saturating_sub(2)..to).any(|i| scene.holds(i, nouns))
                    }
                    _ => true,
                };
                // « a arrêté le maire, X »: the name goes before the description that it is set beside.
                let described = |&(n, r): &(usize, ParticipantRole)| scene.names[n].nominal && Some(r) == frame.object;
                if apposed && let Some(at) = roles.names.iter().position(described) {
                    roles.names.remove(at);
                    object = undergoes;
                }
                if let Some(role) = frame.object.filter(|_| (!object || beside) && !comma && holds) {
                    roles.name(c, role);
                    object = true;
                }
            }
            // « a perquisitionné le siège de X », « a convoqué les dirigeants de X et de Y ».
            Intro::By(Prep::De)
                if !undergoes
                    && frame.object.is_some()
                    && (!object && is_object_of(scene, c, last, trigger.kind)
                        || object
                            && joined(scene, c)
                            && roles.names.last().is_some_and(|&(n, r)| n + 1 == c && Some(r) == frame.object)) =>
            {
                roles.name(c, frame.object.unwrap_or(ParticipantRole::Patient));
                object = true;
            }
            Intro::By(Prep::De) => {
                // « a reçu 2 millions d'euros de l'État ».
                let near = from - past_item(&scene.view, last).clamp(last, from) <= 3;
                if let Some(role) = frame.role_of(Prep::De).filter(|_| near && preposition(scene, past_item(&scene.view, last)).is_some()) {
                    roles.name(c, role);
                }
            }
            Intro::By(Prep::Par) => {
                if undergoes || periphrase.is_some() {
                    let own = frame.obliques.iter().find(|(prep, _)| *prep == Prep::Par).map(|(_, role)| *role);
                    roles.name(c, own.or(frame.subject).unwrap_or(ParticipantRole::Agent));
                }
            }
            // « Reçus mardi à la préfecture »: who receives them.
            Intro::By(Prep::A) if head == "recevoir" && undergoes => {
                if !by && scene.names[c].class.is_some_and(|class| matches!(class, ActorClass::Government | ActorClass::Organisation)) {
                    roles.name(c, ParticipantRole::Agent);
                }
            }
            // « exige un cessez-le-feu à Gaza »: what is asked for is there.
            Intro::By(Prep::A) if !undergoes && group.says && is_where(scene, c, last) && !is_asked(scene, n, to) => {}
            // « a annoncé à Lens la création d'un fonds »: where it was said.
            Intro::By(Prep::A) if !undergoes && group.says && is_said_at(scene, n, c) => {}
            // « manifestation interdite à Nice »: where, not whom.
            Intro::By(Prep::A) if undergoes && trigger.kind == EventKind::Ban && scene.names[c].class == Some(ActorClass::Place) => {}
            Intro::By(prep) => {
                // « a imposé des sanctions à X ».
                let fined = struck.filter(|_| prep == Prep::A && trigger.kind == EventKind::Fine && !undergoes);
                if let Some(role) = frame.role_of(prep).or(fined) {
                    roles.name(c, role);
                }
            }
            Intro::Other => {}
        }
    }
    stressed(scene, roles, frame, last, stop.min(last + 8), clause);
    if matches!(trigger.kind, EventKind::Ruling | EventKind::Exclusion | EventKind::Ban | EventKind::Arrest) && !undergoes {
        claimant(scene, roles, last, stop);
    }
    described(scene, roles, (frame, undergoes), last, stop.min(last + 12), clause);
    carrier::carried(scene, n, trigger, last, roles);
    between(scene, n, frame, roles);
    let open = |roles: &Roles, role: &ParticipantRole| !roles.names.iter().any(|(_, own)| own == role);
    if let Some(c) = taken_up(scene, n) {
        let role = match intro(scene, c) {
            Intro::By(prep) if is_cleft(scene, c) => frame.role_of(prep),
            _ => frame.object.filter(|_| !undergoes && !object),
        };
        if let Some(role) = role.filter(|role| *role == ParticipantRole::Agent || open(roles, role)) {
            roles.name(c, role);
        }
    }
    if let Some((c, prep)) = fronted(scene, n).or_else(|| led_by(scene, n))
        && let Some(role) = frame.role_of(prep).filter(|role| *role == ParticipantRole::Agent || open(roles, role))
    {
        roles.name(c, role);
    }
}

/// « L'avocat de X a fait appel », « la défense de X a déposé un recours »: the lawyer whom no name tells goes to law for X.
fn defended(scene: &Scene<'_>, n: usize, told: &Subject) -> Option<Subject> {
    if told.pronoun.is_some() || told.names.iter().any(|c| !scene.names[c].nominal) {
        return None;
    }
    let group = &scene.groups[n];
    let clause = scene.clauses[scene.clause(group.finite)].first;
    let c = (0..scene.names.len()).find(|&c| {
        let name = &scene.names[c];
        name.first as usize >= clause && (name.last as usize) <= group.first && intro(scene, c) == Intro::By(Prep::De)
    })?;
    let from = scene.names[c].first as usize;
    let lawyer = |i: usize| {
        ["avocat", "avocate", "avocats", "avocates", "défense", "conseils", "défenseurs"].iter().any(|w| is_text(&scene.view, i, w))
    };
    (clause..from).any(|i| lawyer(i) && i + 3 >= from).then(|| Subject::one(c))
}

/// Whether a place stands behind an object, and so tells where that is.
fn is_where(scene: &Scene<'_>, c: usize, last: usize) -> bool {
    let object = |i: usize| is_determiner(&scene.view, i) || matches!(scene.view.key(i), Key::Un | Key::Une | Key::Des);
    scene.names[c].class == Some(ActorClass::Place) && (last..scene.names[c].first as usize - 1).any(object)
}

/// Whether a verb of telling, which asks nobody for anything, has a town behind its « à ».
fn is_said_at(scene: &Scene<'_>, n: usize, c: usize) -> bool {
    let name = &scene.names[c];
    let tells =
        || scene.view.begins(scene.groups[n].head, &["annonc", "confirm", "declar", "affirm", "assur", "indiqu", "precis", "devoil"]);
    name.class == Some(ActorClass::Place) && scene.view.key(name.first as usize - 1) == Key::A && tells()
}

/// Whether an infinitive or « que » tells right behind a place what is asked of it: « demande à Paris de payer ».
fn is_asked(scene: &Scene<'_>, n: usize, to: usize) -> bool {
    let asked = |g: &Group| g.governor == Some(n) && g.mood == Mood::Infinitive && g.first >= to && g.first <= to + 3;
    scene.groups.iter().any(asked) || scene.view.key(to) == Key::Que
}

/// Whether a list that has a noun for any company or court has this one: « a repris X ».
fn is_any(scene: &Scene<'_>, c: usize, nouns: List) -> bool {
    let (firm, _) = scene.facts.bodies(nouns);
    firm && !scene.names[c].nominal && scene.names[c].class == Some(ActorClass::Organisation)
}

/// « a rejeté la requête de X », « a rejeté sa demande »: whose claim it is undergoes the ruling.
fn claimant(scene: &Scene<'_>, roles: &mut Roles, last: usize, stop: usize) {
    let view = &scene.view;
    let Some(claim) = (last..stop.min(last + 4)).find(|&i| scene.holds(i, List::CLAIM)) else { return };
    let patient = |roles: &Roles| roles.names.iter().any(|(_, r)| *r == ParticipantRole::Patient);
    if patient(roles) {
        return;
    }
    if let Some(own) = claim.checked_sub(1).filter(|&i| view.tokens[i].is(Class::POSS) && !view.tokens[i].is(Class::ART)) {
        return roles.add(&by_clitic(scene, own), ParticipantRole::Patient);
    }
    let of = (0..scene.names.len()).find(|&c| {
        let from = scene.names[c].first as usize;
        from > claim && from <= claim + 6 && from < stop && intro(scene, c) == Intro::By(Prep::De)
    });
    if let Some(c) = of {
        return roles.name(c, ParticipantRole::Patient);
    }
    // « la requête de l'exploitant ».
    let noun = claim + if view.key(claim + 1) == Key::Du { 2 } else { 3 };
    if matches!(view.key(claim + 1), Key::De | Key::Du)
        && let Some(wants) = (noun < view.tokens.len()).then(|| scene.stands(noun)).flatten()
        && scene.name_over(noun).is_none()
    {
        roles.add(&by_description(view, noun, wants), ParticipantRole::Patient);
    }
}

/// « transige avec lui », « plaide contre elle »: the pronoun behind a preposition of the frame.
fn stressed(scene: &Scene<'_>, roles: &mut Roles, frame: &Frame, from: usize, to: usize, clause: usize) {
    for i in from..to {
        if scene.clause(i) != clause || scene.view.tokens[i].is(Class::STOP) {
            break;
        }
        if i + 1 >= to {
            continue;
        }
        // « conclu avec vous », « saisi par vos soins », in a letter.
        let me = match scene.view.key(i + 1) {
            Key::Vous => Some(Wants::Reader),
            Key::Nous => Some(Wants::Writer),
            Key::Lui | Key::Elle | Key::Eux => None,
            _ if is_text(&scene.view, i + 1, "moi") => Some(Wants::Writer),
            _ if scene.view.key(i) == Key::Par && is_text(&scene.view, i + 2, "soins") => party(&scene.view, i + 1),
            _ => continue,
        };
        if let Some(wants) = me {
            let role = match preposition(scene, i) {
                Some(Intro::By(Prep::Par)) => frame.subject,
                Some(Intro::By(prep)) if prep != Prep::De && scene.quote_over(i).is_none() => frame.role_of(prep),
                _ => None,
            };
            if let Some(role) = role {
                roles.add(&by_description(&scene.view, i + 1, wants), role);
            }
            continue;
        }
        let role = match preposition(scene, i) {
            Some(Intro::By(Prep::De | Prep::Par)) | Some(Intro::None | Intro::Other) | None => None,
            Some(Intro::By(prep)) => frame.role_of(prep),
        };
        if let Some(role) = role.filter(|r| *r == ParticipantRole::Agent || !roles.names.iter().any(|(_, own)| own == r)) {
            roles.add(&by_clitic(scene, i + 1), role);
        }
    }
}

/// Adds the descriptions that stand for a participant: « versa 45 000 euros au promoteur ».
fn described(scene: &Scene<'_>, roles: &mut Roles, (frame, undergoes): (&Frame, bool), from: usize, to: usize, clause: usize) {
    let view = &scene.view;
    for i in from..to {
        if scene.clause(i) != clause || view.tokens[i].is(Class::STOP) {
            break;
        }
        // « a demandé aux deux camps ».
        if are_both(scene, i) {
            let brings = (from..i).rev().take(2).find_map(|b| preposition(scene, b));
            let role = match brings {
                Some(Intro::By(Prep::De | Prep::Par)) | Some(Intro::None | Intro::Other) | None => None,
                Some(Intro::By(prep)) => frame.role_of(prep),
            };
            role.into_iter().for_each(|role| roles.add(&by_both(scene, i), role));
            continue;
        }
        let fused = matches!(view.key(i - 1), Key::Au | Key::Du);
        let own = view.tokens[i - 1].is(Class::POSS);
        // What stands behind another determiner is not « ce dernier ».
        let led = fused || own || matches!(view.key(i - 1), Key::Le | Key::La);
        let this = !led && is_latter(view, i);
        if !led && !this || view.tokens.get(i + 1).is_some_and(|t| t.is_cap()) {
            continue;
        }
        let told = |wants: &Wants| scene.name_over(i).is_none() && (!own || matches!(wants, Wants::Client | Wants::Writer | Wants::Reader));
        let latter = this.then_some(Wants::Any);
        let Some(wants) = latter.or_else(|| scene.stands(i).filter(told)) else { continue };
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
