//! Which entry of the trigger tables a word is where it stands, if any.

use super::company::{Company, followed};
use super::needs;
use super::nominal::as_noun;
use super::picked::Picked;
use super::sense;
use crate::clause::argument::noun::subject_noun;
use crate::clause::argument::thing::is_thing;
use crate::clause::sentence::scene::Scene;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::verb::operative::is_operative;
use crate::clause::words::adverb::is_adverb;
use crate::clause::words::cue::Cue;
use crate::clause::words::fact::Entry;
use crate::clause::words::form::TriggerRow;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_initial, is_text, past_item, same_letters};
use crate::kind::{EventKind, ParticipantRole};
use crate::lexicon::Class;
use crate::lexicon::Key;
use crate::lexicon::fr::trigger::{Frame, Prep, Trigger, Voice};
use crate::lexicon::fr::verb::Tense;
use crate::token::Shape;

/// The best entry for the word at a token.
pub(in crate::clause) fn pick(scene: &Scene<'_>, at: usize) -> Option<Picked> {
    let view = &scene.view;
    let token = &view.tokens[at];
    if token.shape.has(Shape::HYPHEN) || named(scene, at) {
        return None;
    }
    let mut best: Option<(u32, Picked)> = None;
    let next = view.tokens.get(at + 1);
    let mood = scene.group_at(at).map(|n| stands_as(&scene.groups[n], at));
    let tenses = mood.map_or(0, tenses_of);
    let bare = scene.group_at(at).is_none_or(|n| scene.groups[n].mood == Mood::Participle);
    // A noun before a hyphen is no word of its own.
    let joined = next.is_some_and(|t| t.shape.has(Shape::HYPHEN));
    for form in scene.facts.forms_there(view, at) {
        let fixed = form.more() > 0;
        // What the verb that stands there, or that none does, leaves of the forms.
        let suits = match form.is_verbal() {
            true => tenses >> form.tense() as u32 & 1 == 1 || mood.is_none() && fixed,
            false => bare && (fixed || !joined),
        };
        if suits
            && let Some(found) = told(scene, at, form)
            && best.as_ref().is_none_or(|(rank, _)| found.0 > *rank)
        {
            best = Some(found);
        }
    }
    best.map(|(_, picked)| picked)
}

/// What a form tells at a token, if it tells anything there, and how surely. Apart from the walk over the forms: most fail before.
#[inline(never)]
fn told(scene: &Scene<'_>, at: usize, form: TriggerRow) -> Option<(u32, Picked)> {
    let last = if form.more() > 0 { idiom(scene, at, form)? } else { at + 1 };
    let (rank, picked) = if form.is_verbal() { as_verb(scene, at, last, form) } else { as_noun(scene, at, last, form) }?;
    let told = !barred(scene, &picked) && sense::fits(scene, &picked);
    told.then(|| (rank + 100 * u32::from(form.more()), picked))
}

/// Whether a trigger stands in a phrase in which it is no event: « un appel téléphonique », « à l'aide de ».
fn barred(scene: &Scene<'_>, picked: &Picked) -> bool {
    let view = &scene.view;
    let same = |at: usize, word: &str| at < view.tokens.len() && same_letters(view.text(at, at + 1), word);
    picked.trigger.bars.iter().any(|phrase| {
        let Some((before, after)) = phrase.split_once('_') else { return false };
        let mut at = Some(picked.at);
        let led = before.split_whitespace().rev().all(|word| {
            at = at.and_then(|i| i.checked_sub(1));
            at.is_some_and(|i| same(i, word))
        });
        led && after.split_whitespace().enumerate().all(|(n, word)| same(picked.last + n, word))
    })
}

/// Whether a token is part of a name: « Cour des comptes », « Rassemblement national ».
fn named(scene: &Scene<'_>, at: usize) -> bool {
    let Some(c) = scene.name_over(at) else { return false };
    let name = &scene.names[c];
    let token = &scene.view.tokens[at];
    if name.nominal || token.shape.has(Shape::ALLCAPS) {
        return false;
    }
    name.last - name.first > 1 || token.is_cap() && !is_initial(&scene.view, at)
}

/// One past the last token of an idiom's words, if they all follow.
fn idiom(scene: &Scene<'_>, at: usize, form: TriggerRow) -> Option<usize> {
    let rest = scene.facts.rest(form);
    let tokens = scene.view.tokens.get(at + 1..at + 1 + rest.len())?;
    tokens.iter().zip(rest).all(|(t, word)| t.word == *word).then_some(at + 1 + rest.len())
}

/// How the verb at a token stands in its group.
fn stands_as(group: &Group, at: usize) -> Mood {
    if group.head != group.finite && group.head == at || group.shares.is_some() { Mood::Participle } else { group.mood }
}

/// The tenses that the form of a verb may bear which stands so, a bit for each.
const fn tenses_of(mood: Mood) -> u32 {
    const BARE: [u32; 3] = [1 << Tense::PastParticiple as u32, 1 << Tense::Infinitive as u32, 1 << Tense::PresentParticiple as u32];
    match mood {
        Mood::Participle => BARE[0],
        Mood::Infinitive => BARE[1],
        Mood::Gerund => BARE[2],
        Mood::Finite => !(BARE[0] | BARE[1] | BARE[2]),
    }
}

fn as_verb(scene: &Scene<'_>, at: usize, last: usize, form: TriggerRow) -> Option<(u32, Picked)> {
    let view = &scene.view;
    let fixed = form.more() > 0;
    let aux = || scene.groups.iter().position(|g| g.finite == at && g.is_finite()).filter(|_| fixed);
    let n = scene.group_at(at).or_else(aux)?;
    let group = &scene.groups[n];
    let &Entry { trigger, kind, voice: wanted, says } = scene.facts.entry(form);
    let mood = stands_as(group, at);
    let participle = mood == Mood::Participle;
    let voice = match wanted {
        Voice::Any => true,
        // « Réunis lundi à Nice, les ministres … ».
        Voice::Reflexive => {
            let apposed = || {
                let comma = group.first.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma);
                (comma || is_initial(view, group.first)) && followed(scene, n)
            };
            group.reflexive
                || group.mood == Mood::Participle
                    && matches!(kind, EventKind::Meeting | EventKind::Protest)
                    && (form.is_plural() || kind == EventKind::Meeting && apposed())
        }
        Voice::Plain => !group.reflexive,
        Voice::Passive => group.undergoes() && !group.reflexive,
    };
    if tenses_of(mood) >> form.tense() as u32 & 1 == 0 || !voice || group.compound && wanted == Voice::Passive {
        return None;
    }
    // What a court says at the head of a line, it rules.
    if says && kind != EventKind::Obligation && is_operative(view, at) {
        return None;
    }
    if group.mood == Mood::Gerund && is_adjective(scene, n, says || trigger.frame.object.is_none()) {
        return None;
    }
    // A reflexive passive of a thing (« le roman se vend ») tells a habit.
    if group.mood == Mood::Participle {
        let comma = group.first.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Comma | Key::Semicolon));
        let apposed = is_initial(view, group.first) || comma;
        // « s'est dit ouvert à une offre », « se déclare engagée »: what somebody says he is.
        let styled = n.checked_sub(1).map(|b| &scene.groups[b]);
        if styled.is_some_and(|b| b.last == group.first && b.says && b.reflexive) {
            return None;
        }
        // « dans un communiqué publié mardi »: the paper is but how it is said.
        let medium = group.first.checked_sub(1).is_some_and(|b| is_text(view, b, "communiqué"));
        if !apposed && says && kind == EventKind::Announcement && (medium || view.key(group.last) == Key::Avant || !followed(scene, n)) {
            return None;
        }
        // « Deux suspects écroués », « l'accès reste interdit », « l'aide versée à la mairie ».
        let bare = scene.is_headline() && !apposed || remains(scene, n) || given_to(scene, n, trigger);
        // « élue députée », « nommée préfète »: the office shows the participle.
        let office = matches!(kind, EventKind::Appointment | EventKind::Election)
            && apposed
            && (view.tokens.get(group.last).is_some_and(|t| t.is(Class::FUNCTION) || t.is(Class::TITLE))
                || kind == EventKind::Election
                    && view.items.iter().any(|i| {
                        let first = i.first as usize;
                        matches!(i.said, crate::grammar::Said::Percent { .. }) && first >= group.last && first - group.last <= 3
                    }));
        // « X, accusée d'avoir financé Y »: what it governs shows the participle.
        let governs = matches!(kind, EventKind::Accusation | EventKind::Ruling | EventKind::Criticism)
            && (matches!(view.key(group.last), Key::De | Key::D)
                && scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.first == group.last + 1)
                || trigger.head.as_str() == "condamner" && sentenced(scene, n));
        // « Arrêté à Nice, le suspect … »: the place shows it.
        let placed = kind == EventKind::Arrest
            && is_initial(view, group.first)
            && matches!(view.key(group.last), Key::A | Key::Au | Key::En | Key::Dans)
            && (group.last + 1..group.last + 3).any(|i| scene.name_over(i).is_some());
        // « Malik, tué d'un tir », « tuée dans l'accident »: by what shows it.
        let struck = kind == EventKind::Death
            && trigger.frame.object.is_some()
            && apposed
            && matches!(view.key(group.last), Key::De | Key::D | Key::Dans | Key::Lors | Key::Par | Key::A | Key::Pendant);
        let bare = bare || office || governs || placed || struck || seen(scene, n);
        if !(followed(scene, n) || bare || apposed && !form.is_ambiguous()) {
            return None;
        }
        if form.is_ambiguous() && !followed(scene, n) && !bare {
            return None;
        }
    }
    if form.is_ambiguous() && group.mood == Mood::Finite && !participle && !is_operative(view, at) && !shown(scene, at, n) {
        return None;
    }
    let last = last.max(group.last.min(last));
    let rank = needs::of_group(scene, n, last, trigger)? + if wanted == Voice::Passive { 10 } else { 0 };
    // « a refusé de commenter »: nothing is said.
    if says && group.mood == Mood::Infinitive && group.governor.is_some_and(|g| scene.groups[g].cue.meets(Cue::REFUSE)) {
        return None;
    }
    // « refuser signifie renoncer »: a meaning is no event.
    let meant = group.mood == Mood::Infinitive
        && group.link.is_none()
        && group.governor.is_some_and(|g| view.begins(scene.groups[g].head, &["signifi"]));
    if meant {
        return None;
    }
    if kind == EventKind::Attack && subject_noun(scene, n, List::CALAMITY).is_some() {
        return None;
    }
    if habitual(scene, n) || says && is_thing(scene, n) {
        return None;
    }
    Some((rank + 3, Picked { trigger, at, last, group: Some(n), over: None, company: Company::default(), hangs: None, noun: None }))
}

/// How far behind a sentenced person the sentence is looked for.
const NEAR: usize = 8;

/// « Condamné à rembourser », « condamnée en appel à deux ans »: what one is sentenced to stands behind.
fn sentenced(scene: &Scene<'_>, n: usize) -> bool {
    let (view, last) = (&scene.view, scene.groups[n].last);
    let to = |i: usize| past_item(view, i + 1) > i + 1 || scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.first == i + 1);
    (last..view.tokens.len().min(last + NEAR))
        .take_while(|&i| !view.tokens[i].is(Class::STOP) && view.key(i) != Key::Comma)
        .any(|i| view.key(i) == Key::A && to(i))
}

/// « reste interdite », « demeure fermé »: the verb before only says that it goes on.
fn remains(scene: &Scene<'_>, n: usize) -> bool {
    let Some(before) = n.checked_sub(1).map(|b| &scene.groups[b]) else { return false };
    before.last == scene.groups[n].first && before.is_finite() && scene.view.begins(before.head, &["rest", "demeur"])
}

/// « a vu sa subvention suspendue », « voient leur dette effacée »: what befalls somebody's own.
fn seen(scene: &Scene<'_>, n: usize) -> bool {
    let (view, first) = (&scene.view, scene.groups[n].first);
    let Some(before) = n.checked_sub(1).map(|b| &scene.groups[b]) else { return false };
    before.is_finite()
        && matches!(view.word(before.head), b"vu" | b"voit" | b"voient" | b"vit" | b"virent" | b"verra" | b"verront")
        && (before.last + 2..before.last + 6).contains(&first)
        && view.tokens[before.last].is(Class::POSS)
        && scene.clause(before.head) == scene.clause(first)
}

/// « les sommes versées à la salariée »: what was given to somebody told has been given.
fn given_to(scene: &Scene<'_>, n: usize, trigger: &Trigger) -> bool {
    let view = &scene.view;
    let to = scene.groups[n].last;
    // « les travaux confiés à la société »: what is given is told, but for words.
    let gives = |f: &Frame| f.needs.listed().is_some() && f.role_of(Prep::A) == Some(ParticipantRole::Recipient);
    (matches!(trigger.kind, EventKind::Payment | EventKind::Funding | EventKind::Transfer)
        || trigger.kind != EventKind::Statement && gives(&trigger.frame))
        && (view.key(to) == Key::Au
            || view.key(to) == Key::A && (matches!(view.key(to + 1), Key::La | Key::Le) || scene.name_over(to + 1).is_some()))
}

/// Whether a present participle only describes: « un rôle important », « un budget imposant de moitié ».
fn is_adjective(scene: &Scene<'_>, n: usize, alone: bool) -> bool {
    let view = &scene.view;
    let group = &scene.groups[n];
    let led = group.first.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::En | Key::Comma | Key::Tout));
    // « étant reporté » is a tense, « en détruisant » a manner.
    let whole = group.undergoes() || group.compound || view.key(group.first) == Key::En;
    if alone || led || whole || group.clitic.is_some() || group.reflexive {
        return false;
    }
    let next = group.last + usize::from(is_adverb(view, group.last));
    let object = is_determiner(view, next) && !matches!(view.key(next), Key::Au | Key::Aux | Key::De | Key::Des)
        || view.tokens.get(next).is_some_and(|t| t.is_cap() || t.is(Class::NUM))
        || past_item(view, next) > next
        || matches!(view.key(next), Key::Plus | Key::Moins | Key::Tout);
    !object
}

/// Whether a present tells what is done again and again: « est présenté tous les six mois ».
fn habitual(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let view = &scene.view;
    let present = group.is_finite() && group.form.may_be(Tense::Present) && (!group.compound);
    present
        && view.items.iter().any(|i| {
            matches!(i.said, crate::grammar::Said::Set(_))
                && i.rule != "per-unit"
                && i.first as usize >= group.last
                && (i.first as usize) < group.last + 8
                && scene.clause(i.first as usize) == scene.clause(group.head)
        })
}

/// Whether the words around an ambiguous finite form show a verb: a subject, a clitic, or an object behind it.
fn shown(scene: &Scene<'_>, at: usize, n: usize) -> bool {
    let view = &scene.view;
    let group = &scene.groups[n];
    // « récupérer la coupe », « dans la marche »: behind a verb or a preposition the clitic is an article.
    if group.pronoun.is_none() && matches!(view.key(group.first), Key::Le | Key::La | Key::Les) && group.first + 1 == at {
        let behind = scene.groups.iter().any(|g| g.last == group.first);
        let brought = group.first.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::PREP));
        return !behind && !brought;
    }
    if group.first < at || group.pronoun.is_some() {
        return true;
    }
    let Some(before) = at.checked_sub(1) else { return false };
    let token = &view.tokens[before];
    let alone = !scene.groups.iter().any(|g| g.is_finite() && g.head != at && scene.clause(g.finite) == scene.clause(at));
    if alone || token.is_cap() || matches!(view.key(before), Key::Qui | Key::Et | Key::Quote) || view.key(before) == Key::Comma {
        return true;
    }
    let next = at + 1;
    is_determiner(view, next)
        || view.tokens.get(next).is_some_and(|t| t.is(Class::QUOTE) || t.is_cap())
        || matches!(view.key(next), Key::Que | Key::A | Key::De | Key::Pour | Key::Avec | Key::Contre | Key::Sur)
        || is_adverb(view, next)
        || past_item(view, next) > next
}
