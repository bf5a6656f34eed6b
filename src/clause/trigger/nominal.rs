//! Whether a noun is an event where it stands.

use super::company::{company, is_object};
use super::picked::Picked;
use crate::clause::argument::intro::preposition;
use crate::clause::sentence::scene::{Over, Scene};
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::form::TriggerRow;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_counting, is_determiner, is_initial, is_text, past_item, same_letters};
use crate::grammar::View;
use crate::kind::EventKind;
use crate::lexicon::Class;
use crate::lexicon::Key;
use crate::lexicon::fr::trigger::{Head, Needs};
use crate::lexicon::fr::verb::Tense;
use crate::token::Shape;

/// How the adjectives of what may only come begin.
const MAYBE: &[&str] = &["eventuel", "hypothetique", "potentiel"];

/// Whether the word at a token says that what it stands beside may not be.
pub(in crate::clause) fn is_maybe(view: &View<'_>, at: usize) -> bool {
    // Most words are shorter.
    view.tokens.get(at).is_some_and(|t| t.end - t.start >= "eventuel".len()) && view.begins(at, MAYBE)
}

pub(super) fn as_noun(scene: &Scene<'_>, at: usize, last: usize, form: TriggerRow) -> Option<(u32, Picked)> {
    let view = &scene.view;
    let fixed = form.more() > 0;
    let heads = is_initial(view, at) && matches!(view.key(last), Key::De | Key::Du | Key::Des | Key::D) && scene.is_headline();
    if scene.group_at(at).is_some_and(|n| !((fixed || heads) && scene.groups[n].mood == Mood::Participle)) {
        return None;
    }
    let trigger = scene.facts.entry(form).trigger;
    let frame = &trigger.frame;
    // « le marché » is no « marche »: where the accent is written, it tells.
    let acute =
        |word: &str| word.split('|').any(|w| w.ends_with("ée") || w.ends_with(['é', 's']) && w.trim_end_matches('s').ends_with('é'));
    if !fixed && view.tokens[at].shape.has(Shape::ACUTE_END) && matches!(trigger.head, Head::Noun(word) if !acute(word)) {
        return None;
    }
    // What only a verb can have beside it, and an amount where there is none.
    let out = frame.needs.is_verbs() || frame.needs == Needs::Amount && !(0..view.items.len()).any(|n| scene.is_amount(n));
    if out {
        return None;
    }
    let before = scene.before_noun(at);
    // « adopte de nouvelles sanctions »: « de » is the article before an adjective.
    let partitive = before.is_some_and(|b| view.key(b) == Key::De && b + 1 < at && scene.groups.iter().any(|g| g.last == b));
    let determined = partitive
        || (before.unwrap_or(0)..at).any(|b| is_determiner(view, b) || matches!(view.key(b), Key::Un | Key::Une))
        || at.checked_sub(1).is_some_and(|b| is_determiner(view, b));
    // « Crue de la Sorme : deux villages coupés »: a headline needs no article.
    // « Nouvelle enquête contre X ».
    let opens = scene.is_headline() && (is_initial(view, at) || before.is_none());
    // « Violent incendie à Lyon. »: an adjective that opens the sentence shows a noun.
    let fronted = before.is_none() && at > 0 && scene.holds(at - 1, List::FORE);
    if form.is_ambiguous()
        && !determined
        && !heads
        && !opens
        && !fronted
        && !before.is_some_and(|b| preposition(scene, b).is_some() || is_text(view, b, "sans"))
    {
        return None;
    }
    // « le bilan s'est alourdi à trois morts ».
    let counted = trigger.kind == EventKind::Death
        && form.is_plural()
        && at.checked_sub(1).is_some_and(|b| view.tokens[b].is(Class::NUM.with(Class::DIGITS)));
    let determined = determined || counted;
    // « une résolution exigeant une trêve a été adoptée »: the noun is the gerund's, and no subject.
    let aimed = before.is_some_and(|b| {
        let led = |g: &Group| g.mood == Mood::Gerund && (g.last == b || g.last == b + 1);
        scene.groups.iter().any(|g| led(g) && g.cue.meets(Cue::ASK.with(Cue::PLAN)))
    });
    let over = scene.over_noun(at).filter(|_| !aimed);
    let mut company = company(scene, at, last, trigger, over);
    // « le licenciement de X a été annulé »: what undoes a thing is an event of its own, and so is the thing.
    let undone = company.light.is_some_and(|n| {
        scene.groups[n].undergoes() && over.is_some_and(|o| !o.object) && scene.view.begins(scene.groups[n].head, &["annul", "suspen"])
    });
    if undone {
        (company.light, company.carried) = (None, false);
    }
    let mut hangs = None;
    if !determined {
        match before {
            None => {}
            Some(b) if is_initial(view, at) => {
                let _ = b;
            }
            Some(b) if matches!(view.key(b), Key::De | Key::D) => {
                hangs = Some(hanging(scene, b, trigger.kind, fixed, over)?);
                company.detail = true;
            }
            // « mis en examen pour assassinat ».
            Some(b)
                if view.key(b) == Key::Pour && trigger.kind == EventKind::Attack && frame.needs == Needs::Nothing && charged(scene, b) =>
            {
                hangs = Some(b);
                company.detail = true;
            }
            Some(b) if view.key(b) == Key::Sans || view.key(b) == Key::Sous && trigger.kind == EventKind::Fine => {
                hangs = Some(b);
                company.detail = true;
            }
            Some(b)
                if view.tokens[b].is(Class::PREP)
                    && scene.group_at(b).is_none()
                    && view.key(b) != Key::Des
                    && !(fixed && company.detail) =>
            {
                return None;
            }
            Some(b)
                if scene.groups.iter().any(|g| g.last == b + 1)
                    || matches!(view.key(b), Key::Comma | Key::Et | Key::Ou | Key::Colon | Key::Quote)
                    || view.tokens[b].is(Class::QUOTE.with(Class::PUNCT).with(Class::COORD))
                    || fixed => {}
            Some(_) if company.light.is_some() || company.detail => {}
            Some(_) => return None,
        }
    }
    // « a fait appel de l'incarcération »: what is appealed against was told before.
    let appealed = before.is_some_and(|b| {
        let of = if matches!(view.key(b), Key::Du | Key::De | Key::Des) { Some(b) } else { b.checked_sub(1) };
        of.filter(|&i| matches!(view.key(i), Key::Du | Key::De | Key::Des))
            .and_then(|i| i.checked_sub(1))
            .is_some_and(|i| is_text(view, i, "appel"))
    });
    if appealed || before.is_some_and(|b| view.tokens[b].is(Class::DEM)) && company.light.is_none() || anchors(scene, before) {
        return None;
    }
    // « dans un communiqué publié mardi »: where something is said, not what happens.
    let medium = before.and_then(|b| b.checked_sub(1)).is_some_and(|b| matches!(view.key(b), Key::Dans | Key::Par | Key::Selon));
    if medium
        && matches!(trigger.kind, EventKind::Announcement | EventKind::Statement)
        && over.is_some_and(|o| !scene.groups[o.group].undergoes())
    {
        return None;
    }
    // « Un film sur un attentat »: without a verb only the first noun tells; « le viol est un crime » defines.
    let brought = before
        .and_then(|b| if matches!(view.key(b), Key::Du | Key::Au | Key::Aux) { Some(b) } else { b.checked_sub(1) })
        .is_some_and(|b| preposition(scene, b).is_some());
    if brought && !scene.groups.iter().any(|g| g.is_finite() || g.mood == Mood::Participle) || !company.detail && defines(scene, over) {
        return None;
    }
    company.asked |= asked_for(scene, at, before, over)
        || before.is_some_and(|b| is_case(scene, b) || b > 0 && is_determiner(view, b) && is_case(scene, b - 1))
        || (before.unwrap_or(at)..at).chain(last..(last + 1).min(view.tokens.len())).any(|i| is_maybe(view, i));
    let first = (before.unwrap_or(at)..at).find(|&i| matches!(view.key(i), Key::Un | Key::Une));
    let leads = !determined && scene.is_headline() && before.is_none_or(|b| is_initial(view, at) || view.key(b) == Key::Colon);
    let announced = !determined && before.is_some_and(|b| view.key(b) == Key::Colon) && hangs.is_none() && past_item(view, at) == at;
    // « après un rappel », « suite à leur entretien »: what comes after it tells that it was; « dans le cas d'une entente »: it may be.
    let owned = (before.unwrap_or(at)..at).find(|&i| view.tokens[i].is(Class::POSS) && !view.tokens[i].is(Class::ART));
    let anchored = first.or(owned).and_then(|d| d.checked_sub(1)).is_some_and(|b| comes_after(scene, b) || is_case(scene, b));
    company.detail |= counted || company.asked || leads || announced || anchored || before.is_some_and(|b| fails(scene, b));
    let complement = company.detail || company.light.is_some() || company.participle.is_some();
    let rank = match frame.needs {
        Needs::Light => (company.light.is_some() && company.carried).then_some(6).or_else(|| {
            let headed = scene.is_headline() && matches!(view.key(last), Key::De | Key::Du | Key::Des | Key::D);
            // « Panne géante, excuses tardives »: a part of a headline that is but a noun.
            let part = scene.is_headline()
                && !determined
                && before.is_none_or(|b| is_initial(view, at) || matches!(view.key(b), Key::Comma | Key::Colon));
            (company.participle.is_some() && company.detail || hangs.is_some() || headed || part || company.asked).then_some(4)
        })?,
        Needs::Detail => (complement || determined && scene.is_headline()).then_some(5)?,
        Needs::Amount => 7,
        Needs::Nothing => 2,
        _ => return None,
    };
    let noun = matches!(trigger.head, Head::Noun(_) | Head::Idiom(_));
    noun.then_some((rank + u32::from(form.is_plural()), Picked { trigger, at, last, group: None, over, company, hangs, noun: None }))
}

/// Whether a verb before « pour » charges somebody with what follows.
fn charged(scene: &Scene<'_>, at: usize) -> bool {
    let from = at.saturating_sub(12);
    const CHARGED: &[&str] =
        &["examen", "poursuiv", "condamn", "jug", "inculp", "ecrou", "arret", "interpell", "incarcer", "recherch", "accus"];
    (from..at).any(|i| scene.view.begins(i, CHARGED))
}

/// « exige leur remboursement », « promet un audit », « dément toute fuite »: what is asked for, told or denied is an event.
fn asked_for(scene: &Scene<'_>, at: usize, before: Option<usize>, over: Option<Over>) -> bool {
    let (Some(b), Some(over)) = (before, over.filter(|o| o.object)) else { return false };
    let view = &scene.view;
    let group = &scene.groups[over.group];
    let owned = view.tokens[b].is(Class::POSS) && !view.tokens[b].is(Class::ART) || view.key(b) == Key::Leur;
    if owned {
        return group.cue.meets(Cue::ASK.with(Cue::TELL).with(Cue::DENY));
    }
    let any = (b..at).any(|i| matches!(view.key(i), Key::Un | Key::Une | Key::Tout | Key::Toute));
    let said = view.begins(
        group.head,
        &["demand", "reclam", "exig", "promet", "promis", "annon", "attend", "prev", "prepar", "propos", "tent", "charg", "envisag"],
    );
    let own =
        any && (said || group.cue.meets(Cue::DENY.with(Cue::REFUSE))) || said && (b..at).any(|i| matches!(view.key(i), Key::Le | Key::La));
    own && !group.undergoes() && is_object(scene, at, group)
}

/// « l'échec d'une ultime médiation ».
fn fails(scene: &Scene<'_>, before: usize) -> bool {
    let of = if matches!(scene.view.key(before), Key::Du | Key::Des | Key::De | Key::D) { Some(before) } else { before.checked_sub(1) };
    of.filter(|&i| matches!(scene.view.key(i), Key::De | Key::D | Key::Du | Key::Des))
        .and_then(|i| i.checked_sub(1))
        .is_some_and(|i| is_text(&scene.view, i, "échec") || is_text(&scene.view, i, "tenue"))
        // « donne lieu à une pénalité ».
        || scene.view.key(before) == Key::A && before.checked_sub(1).is_some_and(|i| is_text(&scene.view, i, "lieu"))
}

/// Whether a word ends « après », « suite à », « à l'issue de », « lors de », « au terme de ».
fn comes_after(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    let led = |words: &[&str]| at.checked_sub(1).is_some_and(|i| words.iter().any(|w| is_text(view, i, w)));
    match view.key(at) {
        Key::Apres => true,
        Key::A => led(&["suite", "grâce"]),
        Key::De | Key::D => led(&["issue", "lors", "terme", "cours", "lendemain", "sortie", "sortir", "fin"]),
        _ => false,
    }
}

/// Whether a word ends « dans le cas de », « en cas de », « sous réserve de », « dans l'hypothèse de ».
pub(in crate::clause) fn is_case(scene: &Scene<'_>, at: usize) -> bool {
    let view = &scene.view;
    matches!(view.key(at), Key::De | Key::D)
        && at
            .checked_sub(1)
            .is_some_and(|i| ["cas", "réserve", "hypothèse", "éventualité"].iter().any(|w| same_letters(view.text(i, i + 1), w)))
}

/// Whether the verb over a noun tells what such a thing is: « le viol est un crime ».
fn defines(scene: &Scene<'_>, over: Option<Over>) -> bool {
    let Some(group) = over.filter(|o| !o.object).map(|o| &scene.groups[o.group]) else { return false };
    let view = &scene.view;
    group.head == group.finite
        && view.tokens[group.head].is(Class::BE)
        && group.form.may_be(Tense::Present)
        && matches!(view.key(group.last), Key::Un | Key::Une)
}

/// Whether a noun only anchors a delay: « à compter de la notification », « dans les trois jours suivant la réception ».
fn anchors(scene: &Scene<'_>, before: Option<usize>) -> bool {
    let Some(b) = before else { return false };
    let fused = matches!(scene.view.key(b), Key::Du | Key::De | Key::Des);
    let from = if fused { Some(b) } else { b.checked_sub(1).filter(|&i| matches!(scene.view.key(i), Key::De | Key::Suivant)) };
    from.is_some_and(|i| scene.view.key(i) == Key::Suivant || i.checked_sub(1).is_some_and(|w| is_counting(&scene.view, w)))
}

/// The noun before « de » on which a bare noun hangs as something that may come (« promesse de vente »), as a token.
fn hanging(scene: &Scene<'_>, de: usize, kind: EventKind, fixed: bool, over: Option<Over>) -> Option<usize> {
    let asked = over.is_some_and(|o| o.object && scene.groups[o.group].cue.meets(Cue::ASK) && scene.groups[o.group].is_finite());
    let noun = de.checked_sub(1)?;
    let view = &scene.view;
    if scene.holds(noun, List::HANGING)
        || (fixed || matches!(kind, EventKind::Fine | EventKind::Funding) || kind == EventKind::Payment && !asked)
            && view.items.iter().enumerate().any(|(n, i)| i.last as usize == de && scene.is_amount(n))
        // « deux ans de suspension ».
        || matches!(
            kind,
            EventKind::Ban | EventKind::Investigation | EventKind::Negotiation | EventKind::Strike | EventKind::Meeting | EventKind::Attack
        ) && view.items.iter().any(|i| i.last as usize == de && matches!(i.said, crate::grammar::Said::Duration { .. } | crate::grammar::Said::Hours { .. }))
        // « à l'issue de discussions », « au terme de pourparlers ».
        || matches!(
            kind,
            EventKind::Negotiation | EventKind::Strike | EventKind::Protest | EventKind::Meeting | EventKind::Attack
        ) && ["issue", "terme", "lors", "suite", "journée"].iter().any(|w| is_text(view, noun, w))
    {
        return Some(noun);
    }
    // An adjective between: « projet contesté de fusion ».
    noun.checked_sub(1).filter(|&n| scene.holds(n, List::HANGING))
}
