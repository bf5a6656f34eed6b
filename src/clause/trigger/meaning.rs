//! What the words around a word of several senses must show, kind by kind: the senses that the press tells most.

use super::company::followed;
use super::picked::Picked;
use crate::clause::argument::noun::past_asides;
use crate::clause::argument::noun::subject_noun;
use crate::clause::argument::subject::subject;
use crate::clause::argument::thing::is_thing;
use crate::clause::sentence::scene::Scene;
use crate::clause::verb::group::Mood;
use crate::clause::verb::verbal::is_operative;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::grammar::Said;
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

/// How far behind a word its sense is looked for.
const NEAR: usize = 8;

/// Whether a word behind, before the sentence ends, begins so.
fn behind(scene: &Scene<'_>, last: usize, within: usize, starts: &[&str]) -> bool {
    let view = &scene.view;
    (last..view.tokens.len().min(last + within))
        .take_while(|&i| !view.tokens[i].is(Class::STOP))
        .any(|i| starts.iter().any(|start| begins(view.text(i, i + 1), start)))
}

/// Whether a word begins so, in capitals or not.
fn begins(word: &str, start: &str) -> bool {
    let mut letters = word.chars().flat_map(char::to_lowercase);
    start.chars().all(|letter| letters.next() == Some(letter))
}

/// Whether an entry is the sense in which its word stands there.
pub(super) fn fits(scene: &Scene<'_>, picked: &Picked, kind: EventKind, head: &str) -> bool {
    let view = &scene.view;
    let last = picked.last;
    let needs = picked.trigger.frame.needs;
    let group = picked.group.map(|n| &scene.groups[n]);
    let next = || past_asides(scene, last);
    let near = |starts: &[&str]| behind(scene, last, NEAR, starts);
    let by_subject = matches!(needs, Needs::Subject(_));
    match (kind, head) {
        // What a court of accounts or an inspection points at, it has found.
        (EventKind::Accusation | EventKind::Criticism, "pointer") => {
            picked.group.is_none_or(|n| subject_noun(scene, n, List::AUDITORS).is_none())
        }
        (EventKind::Meeting, "examiner") => {
            let bills = ["loi", "texte", "projet", "proposition", "amendement", "budget", "décret", "motion"];
            !near(&bills) && !behind(scene, picked.at.saturating_sub(14), 14, &bills)
        }
        (EventKind::Meeting, "voir") => {
            picked.group.is_some_and(|n| {
                let group = &scene.groups[n];
                group.is_finite() && view.text(group.finite, group.finite + 1).ends_with("nt") && followed(scene, n)
            }) && !scene.groups.iter().any(|g| g.first >= last && g.first - last <= 2)
                && (!is_determiner(view, last) || past_item(view, last) > last)
        }
        (EventKind::Meeting, "dîner" | "déjeuner") => view.key(next()) == Key::Avec || is_text(view, next(), "ensemble"),
        // « présidera le nouvel ensemble »: who will lead is appointed.
        (EventKind::Appointment, "présider" | "diriger") => {
            group.is_some_and(|g| g.is_finite() && g.is(Tense::Future) && !g.is(Tense::Present) && !g.undergoes())
                && (is_determiner(view, next()) || view.tokens.get(next()).is_some_and(|t| t.is_cap()))
                && !near(&["réunion", "sommet", "séance", "audience", "débat", "cérémonie", "conférence", "délégation", "table"])
        }
        // « exige une réponse avant minuit »: a demand with its limit.
        (EventKind::Ultimatum, "exiger") => {
            let clause = scene.clause(picked.at);
            let free = |from: usize| !scene.groups.iter().any(|g| g.is_finite() && g.first >= last && g.last <= from);
            let bound =
                scene.deadlines().any(|(_, from, _)| from >= last && from - last <= 16 && scene.clause(from) == clause && free(from));
            group.is_some_and(|g| g.is_finite() && !g.undergoes()) && bound
        }
        // « la CGT n'a pas signé », « ils ont fini par payer »: what is signed or paid was told before.
        (EventKind::Agreement, "signer") if needs == Needs::Detail => {
            picked.group.is_some_and(|n| scene.groups[n].is_finite() && subject(scene, n).is_known()) && bare(scene, picked, next())
        }
        (EventKind::Payment, "payer") if needs == Needs::Detail => {
            let told = group.is_some_and(|g| g.mood == Mood::Infinitive || g.compound || !g.form.may_be(Tense::Present));
            told && group.is_some_and(|g| !g.undergoes() && g.mood != Mood::Gerund)
                && picked.group.is_some_and(|n| !is_thing(scene, n))
                && bare(scene, picked, next())
        }
        // « ORDONNE à la société de … »: what a court orders at the head of a line is a duty.
        (EventKind::Ruling, "ordonner") => !is_operative(view, picked.at),
        // « dit le licenciement nul »: it was told before.
        (EventKind::Dismissal, "licenciement") => picked.over.is_none_or(|o| {
            let verb = view.text(scene.groups[o.group].head, scene.groups[o.group].head + 1).to_lowercase();
            !(o.object && ["dit", "juge", "déclar", "requalif"].iter().any(|s| verb.starts_with(s)))
        }),
        // « a été transmis à la Commission », « lui a transmis »: somebody got it.
        (EventKind::Transfer, "transmettre") if needs == Needs::Detail => handed(scene, picked),
        (EventKind::Strike, "interrompre" | "cesser" | "arrêter") => {
            picked.group.is_none_or(|n| !is_thing(scene, n) && !scene.groups[n].undergoes())
        }
        (EventKind::Ban, "saisir") => group.is_none_or(|g| !(g.mood == Mood::Participle && view.key(next()) == Key::Par)),
        (EventKind::PolicyChange, "réforme") => picked.over.is_none_or(|o| {
            let verb = view.text(scene.groups[o.group].head, scene.groups[o.group].head + 1);
            !["adopt", "vot", "rejet", "examin", "approuv", "retoqu", "repouss", "défend"].iter().any(|s| verb.starts_with(s))
        }),
        (EventKind::Ruling, "ordonnance") => {
            picked.over.is_none_or(|o| !view.text(scene.groups[o.group].head, scene.groups[o.group].head + 1).starts_with("sign"))
        }
        (EventKind::Ruling, "bloquer") => group.is_some_and(|g| !g.undergoes() || view.key(next()) == Key::Par),
        (EventKind::Criticism, "emporter") if needs == Needs::Detail => view.key(next()) == Key::Contre,
        (EventKind::Statement, "écrire") if needs == Needs::Detail => {
            let clitic = group.is_some_and(|g| (g.first..g.head).any(|i| matches!(view.key(i), Key::Lui | Key::Leur | Key::Me)));
            group.is_some_and(|g| !g.undergoes() && (g.compound || g.is(Tense::PastSimple)))
                && (clitic || matches!(view.key(next()), Key::A | Key::Au | Key::Aux))
        }
        // « s'est rendue mardi à Nantes », « s'est rendu à la police ».
        (EventKind::Meeting, "rendre" | "déplacer") => {
            picked.group.is_some_and(|n| {
                let group = &scene.groups[n];
                let told = group.is_finite() && (group.compound || group.is(Tense::Future) || followed(scene, n));
                told && subject(scene, n).is_known()
            }) && matches!(view.key(next()), Key::A | Key::Au | Key::Aux | Key::En)
                && !yields(scene, next())
                && (next() + 1..next() + 3).any(|i| view.tokens.get(i).is_some_and(|t| t.is_cap()))
        }
        (EventKind::Arrest, "rendre") => matches!(view.key(next()), Key::A | Key::Au | Key::Aux) && yields(scene, next()),
        (EventKind::Arrest, "rattraper") => near(&["polic", "gendarm", "douan", "agent"]),
        (EventKind::Appointment, "devenir") => {
            view.tokens.get(next()).is_some_and(|t| t.is(Class::FUNCTION))
                && behind(scene, next(), 1, OFFICES)
                && picked.group.is_some_and(|n| subject(scene, n).is_known())
        }
        (EventKind::Valuation, "clôturer" | "terminer" | "finir") => {
            shares(scene, last, 6) && near(&["hausse", "baisse", "recul", "repli", "progress", "gain", "perte"])
        }
        (EventKind::Statement, "conclure") if needs == Needs::Detail => {
            matches!(view.key(next()), Key::A | Key::Au | Key::Aux)
                && near(&["rejet", "débout", "infirm", "confirm", "relaxe", "nullité", "condamn", "irrecev", "annul"])
        }
        (EventKind::Commitment, "céder") => {
            matches!(view.key(next()), Key::A | Key::Au | Key::Aux)
                && (near(&["pression", "revendic", "exigen", "chantage", "demande"])
                    || (next() + 1..next() + 3).any(|i| scene.holds(i, List::FOLK)))
                && group.is_some_and(|g| !g.undergoes())
        }
        (EventKind::Valuation, "doubler" | "tripler") => {
            !is_determiner(view, next()) && view.tokens[picked.at].shape.has(crate::token::Shape::ACUTE_END)
        }
        (EventKind::PolicyChange, "passer") => view.key(next()) == Key::A && shares(scene, last, 4) || shares(scene, last, 2),
        (EventKind::Lawsuit, "attaquer") if needs == Needs::Detail => near(&["justice", "prud", "diffamation", "tribunal"]),
        (EventKind::Appointment, "porter") => near(&["présidence", "tête", "direction", "pouvoir"]),
        (EventKind::Ruling, "juger") if needs == Needs::Detail => near(FLAWED),
        (EventKind::Lawsuit, "juger") => !near(FLAWED),
        // « les régionales », but not « les directions régionales ».
        (EventKind::Election, head)
            if ["régionale|", "départementale|", "européenne|", "sénatoriale|", "communale|"].iter().any(|w| head.starts_with(w)) =>
        {
            let lead = Class::NEXT.with(Class::LAST).with(Class::STOP);
            let tour = picked.at >= 2 && is_text(view, picked.at - 2, "tour");
            !tour && picked.at.checked_sub(1).is_none_or(|b| is_determiner(view, b) || view.tokens[b].is(lead))
        }
        (EventKind::Election, "effondrer") => shares(scene, last, 4) && polls(scene),
        (EventKind::Disaster, "effondrer") => !shares(scene, last, 4),
        (EventKind::Election, "imposer") => shares(scene, last, NEAR),
        (EventKind::Dismissal, "écarter") => {
            view.key(next()) == Key::Par && near(&["conseil", "administr", "direction", "actionn", "bureau"])
        }
        (EventKind::Dismissal, "séparer") => {
            matches!(view.key(last), Key::De | Key::D | Key::Du | Key::Des)
                && (last..last + 4).any(|i| scene.holds(i, List::FOLK) || scene.name_over(i).is_some())
        }
        // « le soutien lui est acquis ».
        (EventKind::Acquisition, "acquérir") => {
            group.is_none_or(|g| !(g.undergoes() && (g.first..g.head).any(|i| matches!(view.key(i), Key::Lui | Key::Leur))))
        }
        (EventKind::Payment, "toucher" | "recevoir" | "percevoir" | "encaisser") => {
            !near(&["aide", "subvention"]) && !shares(scene, last, NEAR)
        }
        (EventKind::Statement, "expliquer") if needs == Needs::Actor => view.key(next()) != Key::Par,
        (EventKind::Statement, "envoyer" | "adresser") => view.key(next()) != Key::Des,
        (EventKind::Protest, "investir") => view.key(next()) != Key::Dans,
        (EventKind::PolicyChange, "augmenter" | "baisser" | "diminuer" | "réduire" | "doubler" | "renforcer" | "relever")
            if matches!(needs, Needs::Object(_)) =>
        {
            let of = matches!(view.key(last), Key::De | Key::D | Key::Du);
            picked.group.is_none_or(|n| scene.groups[n].undergoes() || !of && !is_thing(scene, n))
        }
        (EventKind::Agreement, "renouvellement") => {
            near(&["bail", "contrat", "accord", "convention", "concession", "traité", "licence", "partenariat"])
        }
        // « les modalités ont été maintenues »: without a court it is no ruling.
        (EventKind::Ruling, "maintenir" | "allouer" | "octroyer") | (EventKind::Investigation, "instruire") => {
            group.is_some_and(|g| !g.undergoes() || view.key(next()) == Key::Par)
        }
        (EventKind::Payment, "créditer") => !shares(scene, last, 4),
        (EventKind::Agreement, "trouver") => group.is_some_and(|g| g.mood == Mood::Infinitive || !g.undergoes()),
        // « Une première rencontre avait tourné court »: the noun is the event.
        (EventKind::Closure, "capoter" | "avorter" | "enliser" | "tourner court") => {
            picked.group.is_none_or(|n| subject_noun(scene, n, List::TALKS).is_none())
        }
        (EventKind::Launch, "ouverture") => !inquires(scene, last),
        (EventKind::Investigation, "ouverture") => inquires(scene, last),
        (EventKind::Investigation, "enquête" | "information judiciaire|informations judiciaires") => !opened(scene, picked.at),
        // « reconnaît sa défaite » says it.
        (EventKind::Election, "défaite") => picked.over.is_none_or(|o| {
            let verb = view.text(scene.groups[o.group].head, scene.groups[o.group].head + 1);
            !["reconn", "concéd", "admet", "admis"].iter().any(|s| verb.starts_with(s))
        }),
        (EventKind::Ban, "saisie") => view.key(last) != Key::Par || picked.at.checked_sub(1).is_some_and(|b| is_determiner(view, b)),
        (EventKind::Acquisition, "reprise") => {
            let of = matches!(view.key(last), Key::De | Key::D | Key::Du | Key::Des | Key::Par | Key::En);
            (of || picked.hangs.is_some()) && !restarts(scene, last)
        }
        (EventKind::Launch, "reprise") => restarts(scene, last),
        (EventKind::Transfer, "retrait") => troops(scene, last),
        (EventKind::Resignation, "retrait") => !troops(scene, last) && leaves(scene, last),
        (EventKind::Ban, "retrait") => !troops(scene, last) && !leaves(scene, last),
        (EventKind::Closure, "arrêt") => !paper(scene, last),
        (EventKind::Ruling, "arrêt") if needs == Needs::Detail => paper(scene, last),
        (EventKind::Ruling, "confirmation" | "infirmation") => {
            near(&["jugement", "décision", "arrêt", "ordonnance", "peine", "condamnation", "sanction"])
        }
        (EventKind::Ruling, "dire" | "juger") if by_subject => {
            let court = picked.group.and_then(|n| subject_noun(scene, n, List::COURT));
            let who = court.map(|i| view.text(i, i + 1).to_lowercase()).unwrap_or_default();
            group.is_some_and(|g| !g.undergoes())
                && (court.is_some() && is_determiner(view, next()) && past_item(view, next()) == next()
                    || view.key(next()) == Key::Que && (who.starts_with("cour") || who.starts_with("tribun")))
        }
        (EventKind::Ruling, "placer") => {
            group.is_some_and(|g| !g.undergoes() || view.key(next()) == Key::Par)
                && near(&["contrôle", "tutelle", "curatelle", "redress", "liquid", "surveill", "détention", "sauvegarde"])
        }
        (EventKind::Investigation, "conclure") => matches!(view.key(next()), Key::A | Key::Au | Key::Aux | Key::Que),
        (EventKind::Agreement, "accorder") => !is_determiner(view, next()),
        // « Tout litige sera porté devant le tribunal » lays down a rule.
        (EventKind::Lawsuit, "porter") if !near(&["plainte"]) && !behind(scene, picked.at.saturating_sub(NEAR), NEAR, &["plainte"]) => {
            near(&["devant", "justice", "tribunal"]) && !behind(scene, picked.at.saturating_sub(NEAR), NEAR, &["tout"])
        }
        (EventKind::Resignation, "perdre") => view.tokens.get(next()).is_some_and(|t| t.is(Class::POSS)),
        (EventKind::Transfer, "conduire") => near(&["hôpit", "commissar", "gendarm", "prison", "chu", "clinique", "parquet", "poste"]),
        // « « Inacceptable », tranche X »: a verdict is a reproach.
        (EventKind::Criticism, "trancher") => condemns(scene),
        (EventKind::Statement, "trancher") => !condemns(scene),
        _ => true,
    }
}

/// Whether no object follows, or only « rien ».
fn bare(scene: &Scene<'_>, picked: &Picked, next: usize) -> bool {
    let view = &scene.view;
    let Some(token) = view.tokens.get(next) else { return true };
    let nothing = picked.group.is_some_and(|n| (scene.groups[n].first..picked.last).any(|i| is_text(view, i, "rien")));
    nothing
        || is_text(view, next, "rien")
        || token.is(Class::STOP.with(Class::PUNCT).with(Class::COORD))
        || matches!(view.key(next), Key::Comma | Key::Semicolon | Key::Au | Key::Dans | Key::Sous | Key::Avant)
}

/// Whether one who can receive is named behind « à », or stands as « lui ».
fn handed(scene: &Scene<'_>, picked: &Picked) -> bool {
    let view = &scene.view;
    let clitic =
        picked.group.is_some_and(|n| (scene.groups[n].first..scene.groups[n].head).any(|i| matches!(view.key(i), Key::Lui | Key::Leur)));
    clitic
        || (picked.last..view.tokens.len().min(picked.last + 12)).take_while(|&i| !view.tokens[i].is(Class::STOP)).any(|i| {
            matches!(view.key(i), Key::A | Key::Au | Key::Aux)
                && (i + 1..view.tokens.len().min(i + 4)).any(|t| {
                    scene.holds(t, List::FOLK)
                        || scene.holds(t, List::COURT)
                        || scene.holds(t, List::AUTHORITY)
                        || scene.name_over(t).is_some()
                        || is_text(view, t, "tiers")
                })
        })
}

/// What a court finds an act to be, by the beginning of the word.
const FLAWED: &[&str] =
    &["irrecev", "recevab", "fondé", "infond", "nul", "contraire", "conforme", "abusi", "illég", "inconstitution", "caduc"];

/// Offices that one comes to hold, by the beginning of their names.
const OFFICES: &[&str] = &[
    "direct",
    "présid",
    "minist",
    "maire",
    "pdg",
    "secrét",
    "chef",
    "cheffe",
    "gouvern",
    "préf",
    "procur",
    "patron",
    "entraîn",
    "sélectionn",
    "commissaire",
    "trésor",
    "vice",
    "ambassad",
    "command",
    "évêque",
    "bourgmestre",
    "chancel",
    "rect",
];

/// « à la police », « aux gendarmes ».
fn yields(scene: &Scene<'_>, next: usize) -> bool {
    behind(scene, next, 4, &["polic", "gendarm", "commissar", "autorit", "justice"])
}

/// Whether the sentence tells of votes.
fn polls(scene: &Scene<'_>) -> bool {
    behind(
        scene,
        0,
        scene.view.tokens.len(),
        &["voix", "suffrage", "siège", "liste", "scrutin", "parti", "élect", "tour", "maire", "bourgmestre"],
    )
}

/// « la reprise des travaux »: what stood still goes on.
fn restarts(scene: &Scene<'_>, last: usize) -> bool {
    let of = matches!(scene.view.key(last), Key::De | Key::D | Key::Du | Key::Des);
    of && behind(
        scene,
        last,
        4,
        &[
            "trava",
            "trafic",
            "cours",
            "négoc",
            "discuss",
            "pourparl",
            "vol",
            "livrais",
            "circul",
            "activit",
            "product",
            "combat",
            "hostilit",
            "essai",
            "dialogue",
            "chantier",
            "service",
            "classe",
            "compétit",
            "championnat",
            "procès",
            "audience",
            "relation",
        ],
    )
}

/// « l'ouverture d'une enquête ».
fn inquires(scene: &Scene<'_>, last: usize) -> bool {
    matches!(scene.view.key(last), Key::De | Key::D) && behind(scene, last, 4, &["enquête", "information", "instruction", "investig"])
}

/// Whether « ouverture d'une » stands before.
fn opened(scene: &Scene<'_>, at: usize) -> bool {
    (at.saturating_sub(4)..at).any(|i| is_text(&scene.view, i, "ouverture"))
}

/// « le retrait des troupes ».
fn troops(scene: &Scene<'_>, last: usize) -> bool {
    behind(scene, last, 6, &["troupe", "force", "soldat", "armée", "casque", "militaire", "milice", "char"])
}

/// « son retrait de la vie politique », « le retrait du candidat ».
fn leaves(scene: &Scene<'_>, last: usize) -> bool {
    behind(scene, last, 5, &["vie", "candidat", "course", "liste", "politique", "présiden", "maire", "député"])
        || matches!(scene.view.key(last), Key::De | Key::D)
            && scene.name_over(last + 1).is_some_and(|c| scene.names[c].class == Some(crate::kind::ActorClass::Person))
}

/// « l'arrêt du 3 mai », « l'arrêt de la cour »: a paper of a court.
fn paper(scene: &Scene<'_>, last: usize) -> bool {
    let view = &scene.view;
    let dated = view.key(last) == Key::Du
        && view.items.iter().any(|i| (last..last + 2).contains(&(i.first as usize)) && matches!(i.said, Said::Time(_)));
    dated || behind(scene, last, 3, &["cour", "tribunal", "chambre", "cassation", "n°"])
}

/// Whether a short quotation is but a verdict: « Inacceptable ».
fn condemns(scene: &Scene<'_>) -> bool {
    scene.quotes.iter().any(|q| q.last - q.first <= 6 && (q.first..q.last).any(|i| scene.holds(i, List::VERDICTS)))
}

/// Whether a percentage stands within some tokens behind a verb.
pub(super) fn shares(scene: &Scene<'_>, last: usize, within: usize) -> bool {
    scene.view.items.iter().any(|i| {
        let at = i.first as usize;
        matches!(i.said, Said::Percent { .. }) && at >= last && at - last <= within
    })
}
