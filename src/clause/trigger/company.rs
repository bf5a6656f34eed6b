//! What stands with a noun: its support verb, its date, its complements, a participle of its own.

use crate::clause::argument::intro::preposition;
use crate::clause::sentence::scene::{Over, Scene};
use crate::clause::sentence::who::Intro;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::adverb::{adverbial, is_adverb};
use crate::clause::words::cue::Cue;
use crate::clause::words::word::{is_determiner, is_initial, is_text, past_item};
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::{Prep, Trigger};
use crate::lexicon::fr::verb::VerbRole;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// What a noun stands with.
#[derive(Debug, Clone, Copy, Default)]
pub(in crate::clause) struct Company {
    /// Whether that verb only carries the noun, and does not plan, tell or move it.
    pub(super) carried: bool,
    /// The group of its support verb.
    pub(in crate::clause) light: Option<usize>,
    /// It is asked for, promised, awaited or denied, or comes of something.
    pub(super) asked: bool,
    /// A date or a complement of its frame stands with it.
    pub(in crate::clause) detail: bool,
    /// A participle of its own tells when or by whom (« la grève entamée lundi »).
    pub(in crate::clause) participle: Option<usize>,
}

/// What stands with a noun.
pub(super) fn company(scene: &Scene<'_>, at: usize, last: usize, trigger: &Trigger, over: Option<Over>) -> Company {
    let (frame, kind) = (&trigger.frame, trigger.kind);
    let view = &scene.view;
    let mut company = Company::default();
    if let Some(over) = over {
        let group = &scene.groups[over.group];
        let cue = group.cue;
        let role = view.index().entry(view.tokens[group.head].word).form.role();
        let direct = over.object && !group.undergoes() && is_object(scene, at, group);
        let moved = matches!(role, Some(VerbRole::Plan)) || cue.meets(Cue::PUT_OFF.with(Cue::PLAN).with(Cue::TELL));
        let light = if over.object {
            let imposed = matches!(kind, EventKind::Ban | EventKind::Fine) && view.begins(group.head, &["impos"]);
            // « voter l'occupation du hall »: the vote is one thing, what it is on another.
            let voted = view.begins(group.head, &["vot"]) && !matches!(kind, EventKind::Legislation | EventKind::PolicyChange);
            company.asked |= direct && voted;
            direct
                && !voted
                && (imposed || cue.meets(Cue::SUPPORT.with(Cue::ASPECT)))
                && !(group.head == group.finite && view.tokens[group.head].is(Class::BE))
        } else {
            // « Un décret fixera … »: what will lay something down is still to be made.
            let made = kind == EventKind::Legislation && group.is(crate::lexicon::fr::verb::Tense::Future) && !group.undergoes();
            is_subject(scene, at, group)
                && (made && view.key(at - 1) == Key::Un
                    || !group.undergoes() && cue.meets(Cue::SUPPORT_SUBJECT)
                    || group.undergoes() && (cue.meets(Cue::SUPPORT.with(Cue::ASPECT).with(Cue::MOVE)) || moved))
        };
        // « une enquête devrait être ouverte »: behind its modal the infinitive carries the noun.
        let under = (!over.object && is_subject(scene, at, group) && group.head == group.finite)
            .then(|| {
                scene.groups.iter().position(|g| {
                    g.governor == Some(over.group) && g.mood == Mood::Infinitive && g.undergoes() && g.first <= group.last + 2
                })
            })
            .flatten()
            .filter(|&n| scene.groups[n].cue.meets(Cue::SUPPORT.with(Cue::ASPECT)))
            // « le contrat peut être rompu »: what ends a thing does not make it.
            .filter(|&n| !view.begins(scene.groups[n].head, &["romp", "suspend", "interromp", "clo", "achev", "termin"]));
        if let Some(n) = under {
            company.light = Some(n);
            company.carried = true;
        }
        // « une fuite avait entraîné », « débouche sur un accord »: that it did something shows that it took place.
        let did = !over.object && is_subject(scene, at, group) && group.cue.meets(Cue::HAPPEN);
        let ended = over.object && group.cue.meets(Cue::RESULT) && at >= group.last && at - group.last <= 6;
        // « une première rencontre avait tourné court »: what is not known before, and did or underwent something, has been.
        let past = group.is_finite()
            && (group.compound
                || group.is(crate::lexicon::fr::verb::Tense::PastSimple)
                || group.passive && group.is(crate::lexicon::fr::verb::Tense::Future))
            && !cue.meets(Cue::PUT_OFF)
            && !over.object
            && is_subject(scene, at, group);
        let from = scene.before_noun(at).map_or(0, |b| b);
        let found = past
            && ((from..at).any(|d| matches!(view.key(d), Key::Un | Key::Une))
                || (from..at).any(|d| view.key(d) == Key::Des && is_opening(scene, d)));
        company.detail |= did || ended || found;
        company.asked |= ended;
        if light {
            company.light = Some(over.group);
            company.carried =
                over.object || kind == EventKind::Legislation || cue.meets(Cue::SUPPORT.with(Cue::SUPPORT_SUBJECT).with(Cue::ASPECT));
        }
    }
    let mut i = last;
    let mut steps = 0;
    while i < view.tokens.len() && steps < 6 {
        let past = past_item(view, i);
        if past > i {
            let dated = view.items.iter().any(|it| it.first as usize == i && matches!(it.said, crate::grammar::Said::Time(_)));
            let paid = matches!(kind, EventKind::Fine | EventKind::Funding | EventKind::Payment | EventKind::Offer)
                && view.items.iter().any(|it| it.first as usize == i && matches!(it.said, crate::grammar::Said::Money(_)));
            company.detail |= dated || paid;
            // « un prêt de 150 millions d'euros contracté en 2019 ».
            if paid && !dated {
                i = past;
                continue;
            }
            break;
        }
        if let Some(Intro::By(prep)) = preposition(scene, i) {
            let role = frame.obliques.iter().any(|(p, _)| *p == prep) || prep == Prep::Par;
            let determined = matches!(view.key(i), Key::Du | Key::Des | Key::Au | Key::Aux)
                || is_determiner(view, i + 1)
                || view.tokens.get(i + 1).is_some_and(|t| t.is_cap())
                || scene.name_over(i + 1).is_some();
            let dated = past_item(view, i + 1) > i + 1
                && view
                    .items
                    .iter()
                    .any(|it| (it.first as usize..it.last as usize).contains(&(i + 1)) && matches!(it.said, crate::grammar::Said::Time(_)));
            let priced = kind == EventKind::Acquisition
                && prep == Prep::Pour
                && (i + 1..i + 4)
                    .any(|i| view.items.iter().any(|it| it.first as usize == i && matches!(it.said, crate::grammar::Said::Money(_))));
            let armed = kind == EventKind::Attack && prep == Prep::De && view.tokens.get(i + 1).is_some_and(|t| t.shape.has(Shape::WORD));
            company.detail |= armed || priced || dated || role && determined && past_item(view, i + 1) == i + 1;
            if company.detail || prep != Prep::De {
                break;
            }
        } else if let Some(n) = scene.groups.iter().position(|g| g.first == i) {
            if scene.groups[n].mood == Mood::Participle {
                company.participle = Some(n);
            }
            break;
        } else if view.key(i) == Key::Comma {
            // « Les combats, déclenchés le 1er août ».
            company.participle = scene.groups.iter().position(|g| g.first == i + 1 && g.mood == Mood::Participle && steps < 3);
            // « la mort, dans la nuit de lundi à mardi, de deux soldats ».
            let close = (i + 2..view.tokens.len().min(i + 14)).find(|&c| view.key(c) == Key::Comma || scene.group_at(c).is_some());
            company.detail |= steps == 0
                && frame.obliques.iter().any(|(p, _)| *p == Prep::De)
                && preposition(scene, i + 1).is_some()
                && close.is_some_and(|c| view.key(c) == Key::Comma && matches!(view.key(c + 1), Key::De | Key::Du | Key::Des | Key::D));
            break;
        } else if !view.tokens[i].shape.has(Shape::WORD) || view.tokens[i].is(Class::SUBORD.with(Class::COORD)) {
            break;
        }
        steps += 1;
        i += 1;
    }
    if let Some(n) = company.participle {
        let head = &view.tokens[scene.groups[n].head];
        if scene.groups[n].cue.meets(Cue::SUPPORT.with(Cue::SUPPORT_SUBJECT).with(Cue::PLAN))
            || head.is(Class::TRIGGER)
            || followed(scene, n)
        {
            company.detail = true;
        }
    }
    // « Débutée le 13 mai, la grève … »: a participle before its subject.
    if company.participle.is_none()
        && let Some(o) = over.filter(|o| !o.object && is_subject(scene, at, &scene.groups[o.group]))
    {
        let clause = scene.clause(scene.groups[o.group].head);
        company.participle = scene.groups[..o.group].iter().position(|g| {
            g.mood == Mood::Participle
                && g.cue.meets(Cue::BEGIN)
                && scene.clause(g.head) == clause
                && g.first <= scene.clauses[clause].first + 1
                && (g.last..at).filter(|&i| view.key(i) == Key::Comma).count() == 1
        });
        company.detail |= company.participle.is_some();
    }
    // « le second tour des régionales, prévu dimanche ».
    if company.participle.is_none() {
        company.participle = scene.groups.iter().position(|g| {
            g.mood == Mood::Participle
                && g.first > last
                && g.first - last <= 8
                && view.key(g.first - 1) == Key::Comma
                && !(last..g.first - 1).any(|i| view.tokens[i].is(Class::STOP.with(Class::PUNCT)) || scene.group_at(i).is_some())
                && view.begins(g.head, &["prev", "programm", "fixe", "attendu"])
                && followed(scene, scene.groups.partition_point(|o| o.first < g.first))
        });
    }
    company
}

/// Whether a token opens its clause, a comma or an adverbial before it or not.
fn is_opening(scene: &Scene<'_>, at: usize) -> bool {
    is_initial(&scene.view, at) || at.checked_sub(1).is_some_and(|b| scene.view.key(b) == Key::Comma)
}

/// Whether a bare participle has a date, an agent or a place behind it, so that it tells a happening and no state.
pub(in crate::clause) fn followed(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let view = &scene.view;
    (group.last..view.tokens.len().min(group.last + 6))
        .take_while(|&i| !view.tokens[i].is(Class::STOP) && view.key(i) != Key::Comma && !scene.groups.iter().any(|g| g.first == i))
        .any(|i| {
            view.key(i) == Key::Par
                || view.key(i) == Key::Pour && past_item(view, i + 1) > i + 1
                || view.items.iter().any(|it| it.first as usize == i && matches!(it.said, crate::grammar::Said::Time(_)))
        })
}

/// To whom or from whom a verb has its object, where the name stands between them.
fn party(scene: &Scene<'_>, at: usize, group: &Group) -> Option<usize> {
    let view = &scene.view;
    let from = matches!(view.key(at), Key::De | Key::Du) || is_text(view, at, "auprès");
    if view.key(at) == Key::A {
        return scene.name_over(at + 1);
    }
    let word =
        |i: usize| view.tokens.get(i).is_some_and(|t| t.shape.has(Shape::WORD) && !t.is(Class::SUBORD)) && scene.group_at(i).is_none();
    let near = || (at + 1..at + 5).take_while(|&i| word(i)).find_map(|i| scene.name_over(i));
    if from && group.cue.meets(Cue::RECEIVE) { near() } else { None }
}

/// Whether a noun is the direct object of a group before it: no preposition stands between, but in complements.
pub(in crate::clause) fn is_object(scene: &Scene<'_>, at: usize, group: &Group) -> bool {
    let Some(before) = scene.before_noun(at) else { return false };
    // « inflige une amende », « a infligé mercredi une amende ».
    let mut next = group.last;
    while next <= before {
        let past = past_item(&scene.view, next).max(adverbial(&scene.view, next));
        next = if past > next {
            past
        } else if is_adverb(&scene.view, next) {
            next + 1
        } else if let Some(name) = party(scene, next, group) {
            // « a infligé lundi à Batival une amende », « a obtenu de la société Batival un prêt ».
            (scene.names[name].last as usize).max(next + 1)
        } else {
            break;
        };
    }
    if before < next {
        return true;
    }
    if is_determiner(&scene.view, before) && !matches!(scene.view.key(before), Key::Du | Key::Au | Key::Aux | Key::Des) {
        // « inflige une amende », « accorde à la commune une aide » — but not « dans une décision ».
        let Some(b) = before.checked_sub(1) else { return false };
        return b < group.last || preposition(scene, b).is_none();
    }
    let counted =
        before.checked_sub(1).is_some_and(|b| matches!(scene.view.key(b), Key::Plus | Key::Moins) || is_text(&scene.view, b, "près"));
    // « a ordonné vendredi des perquisitions », but not « une enquête au sujet des accusations ».
    let next = (group.last..before).all(|i| past_item(&scene.view, i) > i || is_adverb(&scene.view, i));
    matches!(scene.view.key(before), Key::Des | Key::De) && (next || counted)
        || matches!(scene.view.key(before), Key::Comma | Key::Et | Key::Quote)
}

/// Whether a noun heads the subject of a group behind it: no preposition brings it.
pub(in crate::clause) fn is_subject(scene: &Scene<'_>, at: usize, group: &Group) -> bool {
    if at >= group.first {
        return false;
    }
    match scene.before_noun(at) {
        None => true,
        Some(b) if is_determiner(&scene.view, b) => {
            !matches!(scene.view.key(b), Key::Du | Key::Au | Key::Aux) && b.checked_sub(1).is_none_or(|p| preposition(scene, p).is_none())
        }
        Some(b) => preposition(scene, b).is_none(),
    }
}
