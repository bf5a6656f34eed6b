//! What the words around a verb or noun of several senses must show for one entry to be the sense meant.

use super::company::followed;
use super::meaning::{self, shares};
use super::picked::Picked;
use crate::clause::argument::noun::{past_asides, subject_noun};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::verb::group::Mood;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_initial, is_text, past_item};
use crate::grammar::Said;
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// How far around a word its sense is looked for.
const NEAR: usize = 8;

/// Whether an entry is the sense in which its word stands there.
pub(super) fn fits(scene: &Scene<'_>, picked: &Picked) -> bool {
    let view = &scene.view;
    let (at, last) = (picked.at, picked.last);
    let head = picked.trigger.head.as_str();
    let group = picked.group.map(|n| &scene.groups[n]);
    let behind = |wanted: &dyn Fn(usize) -> bool| {
        (last..view.tokens.len().min(last + NEAR)).take_while(|&i| !view.tokens[i].is(Class::STOP)).any(wanted)
    };
    let object = matches!(picked.trigger.frame.needs, Needs::Object(_));
    match (picked.trigger.kind, head) {
        // A warning threatens where it sets a condition; otherwise it only tells.
        (EventKind::Threat, "avertir" | "prévenir") => sets_condition(scene),
        (EventKind::Statement, "prévenir") => !sets_condition(scene),
        (EventKind::Threat, "menacer") => !by_thing(scene, picked),
        // « renvoyée au 3 septembre » is put off, « renvoyé devant le tribunal » is no dismissal.
        (EventKind::Deadline, "renvoyer") => put_off(scene, last),
        (EventKind::Dismissal | EventKind::Statement, "renvoyer") if put_off(scene, last) => false,
        (EventKind::Ruling, "renvoyer") => behind(&|i| view.key(i) == Key::Devant),
        (EventKind::Dismissal | EventKind::Statement, "renvoyer") => !behind(&|i| view.key(i) == Key::Devant),
        (EventKind::Attack, "explosion") => armed(scene, at),
        (EventKind::Election, "emporter") => takes_it(scene, picked),
        (EventKind::Death | EventKind::Disaster, "emporter") => !takes_it(scene, picked),
        // « les élections municipales », « le scrutin présidentiel » are one vote.
        (EventKind::Election, word)
            if group.is_none() && ["législative", "municipale", "présidentielle", "primaire"].iter().any(|w| word.starts_with(w)) =>
        {
            let vote = |b: usize| ["élection", "scrutin"].iter().any(|w| view.text(b, b + 1).to_lowercase().starts_with(w));
            !(at >= 2 && is_text(view, at - 2, "tour") || at >= 1 && vote(at - 1))
        }
        (EventKind::Legislation, "voter") => picked.group.is_none_or(|n| subject_noun(scene, n, List::VOTERS).is_none()),
        // « CONTRAT DE FOURNITURE » heads a paper.
        (EventKind::Agreement, "contrat" | "convention" | "protocole") => {
            !(is_initial(view, at) && view.tokens[at].shape.has(Shape::ALLCAPS))
        }
        // « …, somme qu'elle a versée » is money.
        (EventKind::Ultimatum, "sommer") => {
            view.key(last) != Key::Que && !at.checked_sub(1).is_some_and(|b| view.key(b) == Key::Comma && is_text(view, at, "somme"))
        }
        // « Invité de la radio, il … »: where he speaks.
        (EventKind::Announcement, "inviter") => group.is_none_or(|g| g.mood != Mood::Participle),
        // « le sinistre Volta » is no disaster.
        (EventKind::Disaster, "sinistre") => !view.tokens.get(last).is_some_and(|t| t.is_cap()),
        (EventKind::Death, "exécution") => picked.hangs.is_none(),
        (EventKind::Statement, "jurer") => !vows(scene, picked),
        (EventKind::Commitment, "jurer") => vows(scene, picked),
        (EventKind::Statement, "exclure") => {
            group.is_some_and(|g| !g.undergoes())
                && (matches!(view.key(last), Key::Que | Key::De)
                    || group.is_some_and(|g| g.negated) && is_determiner(view, past_asides(scene, last))
                    || behind(&|i| matches!(view.key(i), Key::Tout | Key::Toute)))
        }
        (EventKind::Criticism, "prendre") => {
            group.is_some_and(|g| (g.first..g.finite).any(|i| view.key(i) == Key::En))
                && matches!(view.key(last), Key::A | Key::Au | Key::Aux)
        }
        // « crie au scandale », but not « crie à l'aide ».
        (EventKind::Criticism, "crier") => view.key(last) == Key::Au && !is_text(view, last + 1, "secours"),
        (EventKind::Investigation, "établir") => group.is_some_and(|g| g.compound || g.undergoes()),
        (EventKind::Closure, "rompre") if !object => !is_determiner(view, last) && behind(&|i| view.key(i) == Key::Avec),
        // « augmente la taxe de 2 % »: who raises something is no value.
        (EventKind::Valuation, "augmenter" | "baisser" | "diminuer") => {
            let next = past_asides(scene, last);
            !is_determiner(view, next) || matches!(view.key(next), Key::De | Key::Du)
        }
        (EventKind::Valuation, "décrocher" | "effondrer") => {
            matches!(view.key(past_asides(scene, last)), Key::De | Key::Du)
        }
        (EventKind::Valuation, "perdre" | "gagner") => shares(scene, last, 6),
        (EventKind::Valuation, "céder" | "lâcher" | "abandonner") => {
            view.items.iter().any(|i| matches!(i.said, Said::Percent { .. }) && i.first as usize >= last && i.first as usize - last <= 3)
        }
        (EventKind::Appointment, "charger") => {
            group.is_some_and(|g| !g.undergoes() && g.mood != Mood::Gerund)
                && behind(&|i| matches!(view.key(i), Key::De | Key::D | Key::Du))
        }
        // « réunit les maires », but not « réunit trois cents personnes ».
        (EventKind::Meeting, "réunir" | "rassembler") => {
            group.is_some_and(|g| g.reflexive || g.mood == Mood::Participle || g.undergoes())
                || matches!(view.key(last), Key::Le | Key::La | Key::Les | Key::Leur)
                || view.tokens.get(last).is_some_and(|t| t.is_cap() || t.is(Class::POSS))
        }
        (EventKind::Meeting, "retrouver") => picked.group.is_some_and(|n| followed(scene, n)),
        (EventKind::Meeting, "entendre") => !scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.first == last),
        // « Ils sont payés chaque mois » tells a rule.
        (EventKind::Payment, "payer") if object => {
            group.is_none_or(|g| !g.is_finite() || !g.form.may_be(Tense::Present) || g.compound || view.tokens[g.finite].is(Class::HAVE))
        }
        (EventKind::Announcement, "placer") => group.is_some_and(|g| !g.undergoes()),
        (EventKind::Strike, "bloquer") => {
            behind(&|i| ["dépôt", "raffinerie", "port", "usine", "entrepôt"].iter().any(|w| view.text(i, i + 1).starts_with(w)))
        }
        (EventKind::Ruling, "rejeter") if !object => group.is_some_and(|g| g.is_finite() && !g.undergoes()),
        // « l'arrêt de l'installation » is ordered, an « arrêt » of a court is given.
        (EventKind::Ruling, "arrêt") if matches!(picked.trigger.frame.needs, Needs::Light) => picked.company.light.is_none_or(|n| {
            let text = view.text(scene.groups[n].head, scene.groups[n].head + 1);
            !text.starts_with("ordonn")
        }),
        (EventKind::Transfer, "fuir") => {
            let made = group.and_then(|g| g.governor).is_some_and(|g| scene.groups[g].cue.meets(Cue::MAKE));
            !made
                && (behind(&|i| {
                    ["pays", "ville", "village", "région", "guerre", "combat"].iter().any(|w| view.text(i, i + 1).starts_with(w))
                }) || !is_determiner(view, last)
                    || past_item(view, last) > last)
        }
        // « le mouvement a démarré lundi », « onze jours de conflit »: a strike begins and lasts.
        (EventKind::Strike, "mouvement" | "conflit") => {
            picked
                .hangs
                .is_some_and(|h| past_item(view, h) > h || view.items.iter().any(|i| (i.first as usize..i.last as usize).contains(&h)))
                || picked.company.light.is_some_and(|n| {
                    let text = view.text(scene.groups[n].head, scene.groups[n].head + 1);
                    ["démarr", "début", "dur", "commenc"].iter().any(|s| text.starts_with(s))
                }) && !matches!(view.key(last), Key::De | Key::D | Key::Du | Key::Des)
        }
        (kind, head) => meaning::fits(scene, picked, kind, head),
    }
}

/// « renvoyée au 3 septembre »: a day it is put off to stands behind.
fn put_off(scene: &Scene<'_>, last: usize) -> bool {
    let view = &scene.view;
    let to = view.tokens.len().min(last + NEAR);
    // « renvoie l'affaire au 3 mai »: its object may stand between.
    let day = (last..to).take_while(|&i| !view.tokens[i].is(Class::STOP) && scene.group_at(i).is_none()).any(|i| {
        matches!(view.key(i), Key::Au | Key::A)
            && view.items.iter().any(|it| (i..i + 2).contains(&(it.first as usize)) && matches!(it.said, Said::Time(_)))
    });
    day && !(last..to).any(|i| view.key(i) == Key::Devant)
}

/// Whether the sentence sets a condition: « si … », « faute de … », « à défaut », « sinon », « passé ce délai ».
pub(super) fn sets_condition(scene: &Scene<'_>) -> bool {
    let view = &scene.view;
    let phrase = |i: usize| {
        let next = |word: &str| is_text(view, i + 1, word);
        is_text(view, i, "sinon")
            || is_text(view, i, "faute") && matches!(view.key(i + 1), Key::De | Key::D)
            || is_text(view, i, "défaut") && i > 0 && view.key(i - 1) == Key::A
            || is_text(view, i, "passé") && (next("ce") || next("le") || next("cette"))
            || is_text(view, i, "sans") && next("quoi")
            || is_text(view, i, "delà") && view.tokens.get(i + 1).is_some_and(|t| t.is(Class::PUNCT) || view.key(i + 1) == Key::Comma)
    };
    scene.clauses.iter().any(|c| c.opener == Opener::If) || (0..view.tokens.len()).any(phrase)
}

/// « menacés par l'érosion »: what threatens is nobody.
fn by_thing(scene: &Scene<'_>, picked: &Picked) -> bool {
    let view = &scene.view;
    picked.group.is_some_and(|n| scene.groups[n].undergoes())
        && view.key(picked.last) == Key::Par
        && !(picked.last + 1..picked.last + 4)
            .any(|i| scene.holds(i, List::FOLK) || scene.name_over(i).is_some() || is_text(view, i, "inconnus"))
}

/// Whether what goes off was put there by somebody: a weapon or an assault is told in the sentence.
fn armed(scene: &Scene<'_>, at: usize) -> bool {
    let to = scene.view.tokens.len().min(at + 2 * NEAR);
    (at.saturating_sub(2 * NEAR)..to).any(|i| scene.holds(i, List::WEAPON))
}

/// « s'il l'emporte »: who wins takes « it »; a disease takes somebody.
fn takes_it(scene: &Scene<'_>, picked: &Picked) -> bool {
    let Some(n) = picked.group else { return false };
    let group = &scene.groups[n];
    !group.undergoes()
        && group.clitic.is_some_and(|c| scene.view.tokens[c].shape.has(Shape::ELIDED))
        && subject_noun(scene, n, List::CALAMITY).is_none()
}

/// « jure de partir », « a juré que la route rouvrirait »; « jure n'avoir rien vu » and « « Jamais », jure-t-il » only tell.
fn vows(scene: &Scene<'_>, picked: &Picked) -> bool {
    let view = &scene.view;
    let said = picked.group.is_some_and(|n| scene.groups[n].says || scene.groups[n].cue.meets(Cue::COMMIT));
    let next = scene.groups.iter().find(|g| g.first >= picked.last && g.first - picked.last <= 2);
    let past = next.is_some_and(|g| g.mood == Mood::Infinitive && g.compound);
    said && !past && matches!(view.key(picked.last), Key::Que | Key::De | Key::D)
}
