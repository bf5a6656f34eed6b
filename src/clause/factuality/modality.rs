//! How certain an event is: what its verb's tense, its governors, its clause and its quotation make of it.

use super::awaited::{allowed, almost, called, called_for, has_been, leaves_time, proposed};
use super::framed::{framed, risked};
use super::standing::Standing;
use super::told::{around, is_set_apart, under_condition};
use crate::clause::argument::intro::{intro, preposition};
use crate::clause::argument::subject::subject;
use crate::clause::sentence::infinitive::{bound_to, done, gives, gives_up, is_ready, is_to_do, past_tense, says_past};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::sentence::who::{Intro, Subject};
use crate::clause::trigger::company::{followed, is_object, is_subject};
use crate::clause::trigger::court::is_court;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::Mood;
use crate::clause::verb::operative::is_operative;
use crate::clause::when::noun_time;
use crate::clause::when::own::is_complement;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::kind::{EventKind, Modality};
use crate::lexicon::fr::trigger::Prep;
use crate::lexicon::fr::verb::{Tense, VerbRole};
use crate::lexicon::{Class, Key};

/// How the event of a trigger stands.
pub(in crate::clause) fn standing(scene: &Scene<'_>, picked: &Picked) -> Standing {
    let own = match picked.group {
        Some(n) => called(scene, n, of_group(scene, n, 6)),
        None => of_noun(scene, picked),
    };
    let dated = picked.group.is_none() && is_complement(scene, picked.last);
    if dated {
        return own;
    }
    let told = around(scene, picked.at, allowed(scene, picked, own), picked);
    under_condition(scene, picked, told)
}

/// How a group stands by itself and by its governors.
pub(super) fn of_group(scene: &Scene<'_>, n: usize, depth: usize) -> Standing {
    let group = &scene.groups[n];
    let Some(depth) = depth.checked_sub(1) else { return Standing::default() };
    match group.mood {
        Mood::Finite => {
            let compound = group.head != group.finite;
            let modality = if group.is(Tense::Conditional) {
                if compound && !group.passive {
                    Modality::Reported
                } else if scene.within(group.head, Opener::That).is_some() {
                    Modality::Future
                } else if proposed(scene, group) {
                    Modality::Possible
                } else {
                    Modality::Reported
                }
            } else if has_been(scene, group) {
                Modality::Asserted
            } else if group.is(Tense::Future) && !group.is(Tense::Present) {
                Modality::Future
            } else {
                Modality::Asserted
            };
            Standing { modality: Some(modality), negated: group.negated, source: None }
        }
        Mood::Infinitive => {
            let mut standing = match group.governor {
                _ if almost(scene, group) => Standing::denied(Modality::Asserted),
                _ if done(scene, n) => Standing::default(),
                // « une caution, à régler avant le 30 », « 900 euros à verser ».
                _ if is_to_do(scene, n) => Standing::new(Modality::Future),
                Some(g) => governed(scene, n, g, depth),
                None => Standing::new(Modality::Possible),
            };
            standing.negated |= group.negated;
            standing
        }
        Mood::Participle => {
            let clause = scene.clause(group.head);
            let lead = scene.groups[..n].iter().rposition(|g| g.is_finite() && scene.clause(g.finite) == clause);
            let comma = is_set_apart(scene, group);
            // « résilier le contrat signé en 2018 », « fermera l'usine rachetée en 2019 »: a dated thing that is known.
            let known = !comma
                && lead.is_some_and(|l| {
                    scene.groups[l].cue.meets(Cue::ASK) || scene.groups[l].last < group.first && scene.is_dated(group.last, 2)
                })
                && group.first.checked_sub(2).is_some_and(|i| matches!(scene.view.key(i), Key::Le | Key::La | Key::Les))
                && followed(scene, n);
            match lead {
                Some(_) if known => Standing::default(),
                // « promet une prime, versée en deux fois ».
                Some(lead) if scene.groups[lead].cue.meets(Cue::COMMIT) && gives(scene, group.head) => Standing::new(Modality::Future),
                // « pourrait racheter l'usine, fermée en mars »: what is added is known.
                Some(_) if comma => Standing::default(),
                Some(lead) if scene.groups[lead].cue.meets(Cue::ASK) => Standing::new(Modality::Possible),
                // « n'a ni confirmé ni démenti ».
                Some(lead) => {
                    let neither = group.first.checked_sub(1).is_some_and(|i| scene.view.key(i) == Key::Ni);
                    Standing { negated: neither, ..of_group(scene, lead, depth) }
                }
                None => Standing::default(),
            }
        }
        // « la préfecture l'ayant mise en demeure »: it has been.
        Mood::Gerund if group.compound => Standing { negated: group.negated, ..Standing::default() },
        Mood::Gerund => scene.clauses[scene.clause(group.head)]
            .finite
            .filter(|&f| f != n)
            .map_or_else(Standing::default, |f| Standing { negated: group.negated, ..of_group(scene, f, depth) }),
    }
}

/// How an infinitive stands under its governor.
fn governed(scene: &Scene<'_>, n: usize, g: usize, depth: usize) -> Standing {
    let view = &scene.view;
    let (group, lead) = (&scene.groups[n], &scene.groups[g]);
    let base = of_group(scene, g, depth);
    let token = &view.tokens[lead.head];
    let cue = lead.cue;
    let role = view.index().entry(token.word).form.role();
    let past = lead.compound || lead.form.may_be(Tense::PastSimple) && !lead.form.may_be(Tense::Present);
    let link = group.link.map_or(Key::None, |l| view.key(l));
    let noun = group.link.and_then(|l| l.checked_sub(1)).filter(|&i| i >= lead.last);
    let mut own = if link == Key::Pour {
        let owed = cue.meets(Cue::HAVE) && token.is(Class::HAVE) || leaves_time(scene, group, lead);
        Standing::new(if owed { Modality::Future } else { Modality::Possible })
    } else if link == Key::Sans {
        Standing::denied(Modality::Asserted)
    } else if noun.is_some_and(|i| scene.holds(i, List::OPEN))
        // « la menace du président Durand de fermer le site »: the one who threatens stands between.
        || noun.is_some_and(|i| scene.name_over(i).is_some() && (lead.last..i).any(|t| scene.holds(t, List::OPEN)))
    {
        Standing::new(Modality::Possible)
    } else if noun.is_some_and(|i| scene.holds(i, List::OWED)) {
        Standing::new(Modality::Future)
    } else if cue.meets(Cue::OWE) {
        match () {
            () if past => Standing::default(),
            () => Standing::new(Modality::Future),
        }
    } else if cue.meets(Cue::CAN) {
        if past { Standing::default() } else { Standing::new(Modality::Possible) }
    } else if cue.meets(Cue::GO) {
        if past { Standing::default() } else { Standing::new(Modality::Future) }
    } else if cue.meets(Cue::COME) {
        Standing::default()
    } else if cue.meets(Cue::DENY) {
        Standing { source: Some(subject(scene, g)), ..Standing::denied(Modality::Reported) }
    } else if view.begins(lead.head, &["exclu"]) && !base.negated && base.is_plain() {
        // « a exclu de partir », as « a nié vouloir partir ».
        Standing { source: Some(subject(scene, g)), ..Standing::denied(Modality::Reported) }
    } else if gives_up(view, lead.head) {
        // « n'exclut pas d'ouvrir »: it may be.
        return Standing { negated: !base.negated, ..Standing::new(Modality::Possible) };
    } else if cue.meets(Cue::REFUSE) || role == Some(VerbRole::Refusal) {
        Standing::denied(Modality::Asserted)
    } else if is_ready(view, group, lead) {
        Standing::new(Modality::Possible)
    } else if bound_to(view, group, lead) {
        Standing::new(Modality::Future)
    } else if past_tense(view, group) && (cue.meets(Cue::CLAIM.with(Cue::COMMIT)) || says_past(view, lead.head)) {
        // « jure n'avoir rien vendu », « rappelle avoir versé », « conteste avoir licencié ».
        let source = Some(teller(scene, g));
        let denied = view.begins(lead.head, &["contest"]);
        Standing { modality: Some(Modality::Reported), negated: denied, source }
    } else if cue.meets(Cue::FORBID) {
        Standing::denied(Modality::Possible)
    } else if cue.meets(Cue::FORCE.with(Cue::COMMIT).with(Cue::PLAN)) {
        Standing::new(Modality::Future)
    } else if cue.meets(Cue::CLAIM) {
        let source = teller(scene, g);
        Standing { source: Some(source), ..Standing::new(Modality::Reported) }
    } else if cue.meets(Cue::ASK) || matches!(role, Some(VerbRole::Attempt | VerbRole::Wish | VerbRole::Fear)) {
        Standing::new(Modality::Possible)
    } else if role == Some(VerbRole::Plan) {
        Standing::new(Modality::Future)
    } else {
        Standing::default()
    };
    if own.is_plain() && !own.negated {
        return Standing { negated: base.negated, ..base };
    }
    if base.value() == Modality::Conditional {
        own.modality = Some(Modality::Conditional);
    }
    own.negated ^= base.negated && !own.negated;
    own
}

/// Who says what a group governs: its subject, or whom « par » brings where somebody is accused.
fn teller(scene: &Scene<'_>, g: usize) -> Subject {
    let lead = &scene.groups[g];
    if !lead.undergoes() {
        return subject(scene, g);
    }
    let by = |c: &usize| {
        let first = scene.names[*c].first as usize;
        first >= lead.last && first < lead.last + 6 && intro(scene, *c) == Intro::By(Prep::Par)
    };
    (0..scene.names.len()).find(by).map_or_else(Subject::default, Subject::one)
}

/// How a noun stands under the verb whose object or subject it is.
fn of_noun(scene: &Scene<'_>, picked: &Picked) -> Standing {
    let view = &scene.view;
    if let Some(h) = picked.hangs {
        if scene.holds(h, List::LACK) {
            return Standing::denied(if h.checked_sub(1).is_some_and(|i| is_determiner(view, i)) {
                Modality::Asserted
            } else {
                Modality::Conditional
            });
        }
        if view.key(h) == Key::Sans {
            return Standing::denied(Modality::Asserted);
        }
        if view.key(h) == Key::Sous || is_text(view, h, "cas") {
            return Standing::new(Modality::Conditional);
        }
        if view.key(h) == Key::Pour {
            let found = (h.saturating_sub(12)..h).any(|i| view.begins(i, &["condamn"]));
            return Standing::new(if found { Modality::Asserted } else { Modality::Reported });
        }
        if is_text(view, h, "préavis") || is_text(view, h, "avis") {
            return Standing::new(Modality::Future);
        }
        if scene.holds(h, List::PROSPECT) {
            return Standing::new(Modality::Possible);
        }
    }
    if let Some(p) = picked.company.participle {
        let cue = scene.groups[p].cue;
        let aimed = cue.meets(Cue::TELL) && noun_time::aimed(scene, p).is_some();
        if cue.meets(Cue::PLAN) || aimed || view.begins(scene.groups[p].head, &["fixe"]) {
            return Standing::new(Modality::Future);
        }
        // What was tried took place, as far as it went; what was negotiated was reached.
        if cue.meets(Cue::ASK) && !view.begins(scene.groups[p].head, &["tent", "negoci"]) {
            return Standing::new(Modality::Possible);
        }
        return Standing::default();
    }
    if let Some(own) = framed(scene, picked) {
        return own;
    }
    // « la trêve du 22 août »: a dated thing has been.
    if is_complement(scene, picked.last) {
        return Standing::default();
    }
    if let Some(modality) = risked(scene, picked) {
        return Standing::new(modality);
    }
    if let Some(modality) = called_for(scene, picked) {
        return Standing::new(modality);
    }
    let Some(over) = picked.over else { return Standing::default() };
    let group = &scene.groups[over.group];
    let base = of_group(scene, over.group, 6);
    let cue = group.cue;
    let role = view.index().entry(view.tokens[group.head].word).form.role();
    if over.object && !group.undergoes() && is_object(scene, picked.at, group) {
        let open = |modality: Modality| if base.is_plain() { Standing::new(modality) } else { Standing { negated: false, ..base.clone() } };
        if cue.meets(Cue::DENY) {
            return Standing { source: Some(subject(scene, over.group)), ..Standing::denied(Modality::Reported) };
        }
        let verb = |stems: &[&str]| view.begins(group.head, stems);
        if verb(&["exclu"]) {
            // « n'exclut pas une dissolution »: it may be.
            if base.negated {
                return Standing::new(Modality::Possible);
            }
            return Standing { source: Some(subject(scene, over.group)), ..Standing::denied(Modality::Reported) };
        }
        if gives_up(view, group.head) && !verb(&["declin"]) {
            return Standing::denied(Modality::Possible);
        }
        // « a refusé de commenter un scrutin »: what is not spoken of is known.
        let shunned = group.mood == Mood::Infinitive && group.governor.is_some_and(|g| gives_up(view, scene.groups[g].head));
        if shunned && picked.company.light.is_none() {
            return Standing::default();
        }
        // « a rejeté l'offre de X »: it was made.
        let made = matches!(picked.trigger.kind, EventKind::Offer | EventKind::Accusation | EventKind::Criticism | EventKind::Threat)
            && (group.last..picked.at).any(|i| {
                view.tokens[i].is(Class::ART.with(Class::POSS)) && !matches!(view.key(i), Key::De | Key::D)
                    || matches!(view.key(i), Key::Un | Key::Une) && preposition(scene, picked.last).is_some()
            });
        if (cue.meets(Cue::REFUSE) || role == Some(VerbRole::Refusal) || verb(&["declin"])) && made {
            return Standing::default();
        }
        if cue.meets(Cue::REFUSE) || role == Some(VerbRole::Refusal) || verb(&["declin"]) {
            return Standing::denied(Modality::Asserted);
        }
        // « pour éviter une fermeture »: it may come.
        if verb(&["evit", "empech", "conjur"]) {
            return Standing::new(Modality::Possible);
        }
        // « a requis la relaxe »: it is asked of the court; « la cour a confirmé le licenciement »: it was.
        if verb(&["requi", "requer"]) {
            return open(Modality::Possible);
        }
        if verb(&["confirm"]) && is_court(scene, over.group) {
            return Standing { negated: false, ..base };
        }
        // « promet un audit », « ordonne la fermeture »: still to come.
        let laid = verb(&["ordonn"]) && !matches!(picked.trigger.kind, EventKind::Investigation | EventKind::Ruling);
        if verb(&["prom"]) && cue.meets(Cue::COMMIT) || laid {
            return open(Modality::Future);
        }
        if is_operative(view, group.head) && !matches!(picked.trigger.kind, EventKind::Investigation | EventKind::Ruling) {
            return open(Modality::Future);
        }
        if picked.company.light.is_some() && !cue.meets(Cue::TELL) && !verb(&["vot"]) {
            return base;
        }
        if cue.meets(Cue::ASK) || matches!(role, Some(VerbRole::Wish | VerbRole::Fear | VerbRole::Attempt)) {
            // « demandera la libération de X »: the demand is to come, its object is only asked for.
            let asked = base.value() == Modality::Future && !base.negated;
            return if asked || base.value() == Modality::Reported && !group.is(Tense::Conditional) {
                Standing::new(Modality::Possible)
            } else {
                open(Modality::Possible)
            };
        }
        // « a présenté ses excuses », « a voté l'occupation du hall ».
        let uttered =
            matches!(picked.trigger.kind, EventKind::Statement | EventKind::Announcement | EventKind::Criticism | EventKind::Offer)
                && verb(&["present"]);
        let voted = verb(&["vot"]) && !matches!(picked.trigger.kind, EventKind::Legislation | EventKind::Election);
        if voted || cue.meets(Cue::PLAN) || cue.meets(Cue::TELL) && !is_known(picked) && !uttered {
            return open(Modality::Future);
        }
        return Standing { negated: false, ..base };
    }
    // « peuvent obtenir 600 euros d'indemnités ».
    if over.object && picked.hangs.is_some_and(|h| past_item(view, h) > h) {
        // « il aura fallu onze heures de débats »: it has.
        let over = group.compound && group.is(Tense::Future) && !group.passive;
        return if over { Standing::default() } else { base };
    }
    // « la fermeture a été annoncée », as « on a annoncé la fermeture ».
    let announced = !over.object
        && group.undergoes()
        && base.is_plain()
        && view.begins(group.head, &["annonc"])
        && is_subject(scene, picked.at, group)
        && !is_known(picked);
    if !over.object && group.undergoes() && (cue.meets(Cue::PLAN) || role == Some(VerbRole::Plan)) || announced {
        return Standing::new(Modality::Future);
    }
    if picked.company.light == Some(over.group) {
        // « la crue n'a fait aucun blessé »: what is denied is what it did.
        let did = base.negated && !over.object && view.begins(group.head, &["fai"]);
        return if did { Standing { negated: false, ..base } } else { base };
    }
    // « aura duré »: it has been.
    if group.compound && group.is(Tense::Future) && !group.passive {
        return Standing::default();
    }
    // « l'acquisition serait un succès »: it is weighed, not told.
    if !over.object
        && group.is(Tense::Conditional)
        && !group.compound
        && group.head == group.finite
        && view.tokens[group.head].is(Class::BE)
    {
        return Standing::new(Modality::Possible);
    }
    // « des élections pourraient se tenir »: what the modal makes of its infinitive.
    if !over.object
        && cue.meets(Cue::CAN)
        && group.head == group.finite
        && let Some(n) = scene.groups.iter().position(|g| g.governor == Some(over.group) && g.mood == Mood::Infinitive)
        && scene.groups[n].cue.meets(Cue::SUPPORT.with(Cue::SUPPORT_SUBJECT).with(Cue::ASPECT))
    {
        return of_group(scene, n, 6);
    }
    let of = scene.before_noun(picked.at).map(|i| if is_determiner(view, i) { i.saturating_sub(1) } else { i });
    // « statuera mardi sur l'expulsion »: it may come.
    let weighed = || view.begins(group.head, &["statu", "prononc", "deliber", "debat"]) && of.is_some_and(|i| view.key(i) == Key::Sur);
    if over.object && base.value() == Modality::Future && weighed() {
        return Standing::new(Modality::Possible);
    }
    // « sera frappé d'une interdiction », « sera soumise au vote »: as its verb.
    let struck = || group.undergoes() && view.begins(group.head, &["frapp", "assort", "soumis"]);
    let kept = matches!(base.value(), Modality::Future | Modality::Possible | Modality::Conditional) && (!over.object || struck());
    if kept { Standing { negated: false, ..base } } else { Standing::default() }
}

/// Whether what is told of has been when it is told: a death, an arrest, a finding.
fn is_known(picked: &Picked) -> bool {
    matches!(
        picked.trigger.kind,
        EventKind::Death
            | EventKind::Disaster
            | EventKind::Attack
            | EventKind::Arrest
            | EventKind::Appointment
            | EventKind::Fine
            | EventKind::Ruling
            | EventKind::Investigation
    )
}
