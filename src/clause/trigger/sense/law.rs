//! Senses of the law: what courts, chambers, police and prosecutors do, told from what others say and do with the same words.

use super::at::{At, NEAR};
use super::{Sense, senses};
use crate::clause::argument::noun::subject_noun;
use crate::clause::argument::subject::subject;
use crate::clause::argument::thing::has_folk;
use crate::clause::trigger::court::{is_bench, is_blame, is_challenge, is_court, is_described, sentences, speaks};
use crate::clause::verb::group::Mood;
use crate::clause::verb::operative::is_operative;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::grammar::Said;
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

senses! {
    // « condamne l'attentat » blames, « condamne X à verser » sentences.
    Ruling: "condamner" if Needs::Detail => "Le gérant est condamné à verser 900 euros." / "Le maire condamne la violence.",
        |s| sentences(s.scene, s.last());
    Ruling: "condamner" if Needs::Subject(_) => "La cour a condamné l'ancien trésorier." / "Le juge condamne ces violences.",
        |s| sentences(s.scene, s.last()) || s.picked.group.is_none_or(|n| !is_blame(s.scene, n, s.last()));
    Criticism: "condamner" => "Paris condamne ces violences." / "Le juge condamne le maire à payer une amende.",
        |s| !sentences(s.scene, s.last());
    // An act of somebody, and no general rule.
    Ruling: "autoriser" if Needs::Actor => "Londres a autorisé le trader à partir." / "Le règlement autorise le maire à partir.",
        permits;
    Ruling: "confirmer" => "La cour d'appel confirme le jugement." / "Le ministre a confirmé le jugement.",
        |s| s.picked.group.is_none_or(|n| s.is_passive() || is_court(s.scene, n) || !speaks(s.scene, n));
    Statement: "rejeter" => "Le conseil a rejeté l'offre du fonds." / "Le tribunal a rejeté l'offre.",
        |s| !at_court(s);
    Ruling: "rejeter" => "La préfecture rejette la liste." / "La liste est rejetée par le préfet.",
        |s| s.wants_object() || s.is_active() && s.group().is_some_and(|g| g.is_finite());
    // The social chamber of a court makes no law.
    Legislation: if Needs::Subject(_) => "La chambre a rejeté la hausse." / "La chambre sociale a rejeté le pourvoi.",
        |s| s.picked.group.is_none_or(|n| !is_bench(s.scene, n));
    // « le scrutin que les députés ont voté »: who votes in a poll makes no law.
    Legislation: "voter" => "Les députés ont voté la loi." / "Les électeurs votent dimanche.",
        |s| !s.is_of(List::VOTERS);
    Statement: "interpeller" if Needs::Detail => "La sénatrice a interpellé le ministre." / "La police a interpellé un homme.",
        |s| s.picked.group.is_none_or(|n| is_challenge(s.scene, n, s.last()));
    Arrest: "interpeller" => "Les gendarmes ont interpellé un homme." / "La sénatrice a interpellé le ministre.",
        |s| s.picked.group.is_none_or(|n| !is_challenge(s.scene, n, s.last()));
    Arrest: "présenter" => "Le suspect a été présenté à un juge." / "Le dossier a été présenté au juge.",
        |s| s.is_known() || s.picked.group.is_none_or(|n| has_folk(s.scene, n));
    Arrest: "rendre" => "Le fuyard s'est rendu à la police." / "Le maire s'est rendu à Nantes.",
        |s| s.to() && yields(s);
    Arrest: "rattraper" => "Le fuyard a été rattrapé par les gendarmes." / "Le retard a été rattrapé par le pilote.",
        |s| s.near(&["polic", "gendarm", "douan", "agent"]);
    // « jugé trop cher » stands no trial; « jugé irrecevable » is found so.
    Lawsuit: "juger" => "L'ancien maire sera jugé en mai." / "Le plan a été jugé insuffisant.",
        |s| !is_described(s.scene, s.next()) && !is_flawed(s);
    Ruling: "juger" if Needs::Detail => "Le recours a été jugé irrecevable." / "Le film a été jugé trop long.",
        is_flawed;
    Ruling: "dire" "juger" if Needs::Subject(_) => "Le tribunal a dit la clause nulle." / "Le juge a dit sa colère.",
        holds;
    // What a court orders at the head of a line is a duty.
    Ruling: "ordonner" => "Le tribunal ordonne une mesure d'instruction." / "ORDONNE une mesure d'instruction.",
        |s| !is_operative(s.view(), s.picked.at);
    // « renvoyée au 3 septembre » is put off, « renvoyé devant le tribunal » is no dismissal.
    Deadline: "renvoyer" => "L'affaire est renvoyée au 3 mai." / "L'affaire est renvoyée devant la cour.",
        is_put_off;
    Ruling: "renvoyer" => "Deux cadres ont été renvoyés devant le tribunal." / "Deux cadres ont été renvoyés.",
        |s| s.has(|key| key == Key::Devant);
    Dismissal Statement: "renvoyer" => "Le club renvoie son entraîneur." / "Le juge renvoie le maire devant le tribunal.",
        |s| !is_put_off(s) && !s.has(|key| key == Key::Devant);
    // « le rapport d'un support à l'autre », « un rapport de 1,5 » are nobody's.
    Investigation: "rapport" if Needs::Detail => "Le rapport de la Cour des comptes fait du bruit." / "Le rapport de la hauteur à la base est constant.",
        is_authored;
    // « l'arrêt de l'installation » is ordered, an « arrêt » of a court is given.
    Ruling: "arrêt" if Needs::Light => "La cour a prononcé un arrêt mardi." / "Le préfet a ordonné l'arrêt du four.",
        |s| !s.carried_by(&["ordonn"]);
    Ruling: "arrêt" if Needs::Detail => "L'arrêt de la cour étonne les élus." / "L'arrêt du four étonne les ouvriers.",
        is_paper;
    // « l'arrêt, signifié le 4 mai »: given before.
    Ruling: "arrêt" => "L'arrêt de la cour étonne les élus." / "L'arrêt signifié le 4 mai étonne les élus.",
        |s| !s.told_as(&["signifi", "notifi"]) && !s.before(3, &["notific", "signific"]);
    Closure: "arrêt" => "L'arrêt du four étonne les ouvriers." / "L'arrêt de la cour étonne les élus.",
        |s| !is_paper(s) && !s.told_as(&["signifi", "notifi", "prononc", "rendu", "attaqu", "frapp"]) && !s.before(3, &["notific", "signific"]);
    Ruling: "ordonnance" => "L'ordonnance du juge suspend les travaux." / "Le président a signé l'ordonnance du 3 mai.",
        |s| !s.under(&["sign"]);
    // A court blocks no road.
    Ruling: "bloquer" => "Le tribunal bloque la fusion." / "La fusion est bloquée.",
        |s| s.has_doer() && !s.within(3, &["acces", "route", "rue", "pont", "entree", "depot", "circulation"]);
    Ruling: "confirmation" "infirmation" => "La confirmation du jugement est probable." / "La confirmation de la commande est arrivée.",
        |s| s.near(&["jugement", "decision", "arret", "ordonnance", "peine", "condamnation", "sanction"]);
    Ruling: "placer" => "Le tribunal a placé l'imprimerie en redressement." / "Le juge a placé un vase au centre.",
        |s| s.has_doer() && s.near(&["controle", "tutelle", "curatelle", "redress", "liquid", "surveill", "detention", "sauvegarde"]);
    Ruling: "maintenir" => "La cour a maintenu la sanction." / "La cour a maintenu le cap.",
        |s| s.near(&["peine", "condamn", "jugement", "decision", "arret", "detention", "sanction", "ordonnance", "mesure", "amende", "controle"]);
    // « les modalités ont été maintenues »: without a court it is no ruling.
    Ruling Investigation: "maintenir" "allouer" "octroyer" "instruire" => "La cour a maintenu la sanction." / "La sanction est maintenue.",
        |s| s.has_doer();
    Statement: "demande" => "La demande du maire surprend." / "Le tribunal a rejeté la demande du maire.",
        |s| s.picked.over.is_none_or(|o| !(s.object_of(&["rejet"]) && is_court(s.scene, o.group)));
    Statement: "conclure" if Needs::Detail => "La demanderesse conclut au rejet." / "La soirée conclut à merveille la fête.",
        |s| s.to() && s.near(&["rejet", "debout", "infirm", "confirm", "relaxe", "nullite", "condamn", "irrecev", "annul"]);
    // What a court of accounts or an inspection points at, it has found.
    Accusation Criticism: "pointer" => "Le syndicat pointe des lacunes." / "La chambre des comptes pointe des lacunes.",
        |s| !s.is_of(List::AUDITORS);
    Investigation: "conclure" => "L'enquête a conclu à un accident." / "L'enquête conclut la saison.",
        |s| s.to() || s.view().key(s.next()) == Key::Que;
    Investigation: "établir" => "Les experts ont établi la cause du sinistre." / "Les experts établissent la cause du sinistre.",
        |s| s.group().is_some_and(|g| g.compound || g.undergoes());
    Investigation: "ouverture" => "L'ouverture d'une enquête est certaine." / "L'ouverture d'un musée est certaine.",
        inquires;
    Launch: "ouverture" => "L'ouverture du musée a lieu mardi." / "L'ouverture d'une enquête a lieu mardi.",
        |s| !inquires(s);
    // « l'ouverture d'une enquête » is one event.
    Investigation: "enquête" "information judiciaire|informations judiciaires" => "L'enquête du parquet avance." / "L'ouverture d'une enquête suit.",
        |s| !s.before(4, &["ouverture"]);
    // « prend le contrôle », « le contrôle de la ville »: nobody looks into anything.
    Investigation: "contrôle" => "Un contrôle fiscal vise le club." / "L'armée reprend le contrôle de la ville.",
        inspects;
    // « le cas échéant ».
    Deadline: "échoir" => "La dette échoit en mars." / "Le juge entend, le cas échéant, les témoins.",
        |s| !s.before(1, &["cas"]);
    Ban: "saisir" => "Les douanes ont saisi la cocaïne." / "Saisi par le maire, le juge attend la drogue.",
        |s| s.group().is_none_or(|g| !(g.mood == Mood::Participle && s.by()));
    Ban: "saisie" => "La saisie de deux tonnes de résine est un record." / "La cour, saisie par le maire, attend.",
        |s| s.view().key(s.last()) != Key::Par || s.picked.at.checked_sub(1).is_some_and(|b| is_determiner(s.view(), b));
    Ban: "suspendre" if Needs::Actor => "Le rectorat a suspendu le professeur." / "La grève des éboueurs a été suspendue.",
        is_of_person;
    Lawsuit: "attaquer" if Needs::Detail => "Elle attaque son bailleur en justice." / "Elle attaque son livre en mai.",
        |s| {
            let before = s.view().key(s.last()) == Key::Devant && s.within(3, &["conseil", "cour", "juge"]);
            before || s.near(&["justice", "prud", "diffamation", "tribunal"])
        };
    // « Tout litige sera porté devant le tribunal » lays down a rule.
    Lawsuit: "porter" => "La société porte l'affaire devant le juge." / "Tout litige sera porté devant le juge.",
        |s| {
            let complaint = s.near(&["plainte"]) || s.before(NEAR, &["plainte"]);
            complaint || s.near(&["devant", "justice", "tribunal"]) && !s.before(NEAR, &["tout"])
        };
}

/// Whether who drew up a paper, how or when stands beside it: « le rapport de la DREAL », « un rapport remis lundi », « du 3 mai ».
fn is_authored(s: &At<'_>) -> bool {
    const DRAWN: &[&str] = &["remis", "rendu", "etabli", "depos", "publi", "redig", "transmis", "commande", "presente", "signe"];
    const BODIES: &[&str] =
        &["commission", "mission", "cour", "inspection", "gendarm", "polic", "expert", "autopsie", "comite", "conseil", "autorite"];
    let named = (s.last()..s.view().tokens.len().min(s.last() + 5)).any(|i| s.scene.name_over(i).is_some());
    let dated = s.of() && past_item(s.view(), s.last() + 1) > s.last() + 1;
    !s.of() || named || dated || s.tells_people(4) || s.within(4, BODIES) || s.told_as(DRAWN)
}

/// What a court finds an act to be.
const FLAWED: &[&str] = &["irrecev", "recevab", "infond", "nul", "contraire", "conforme", "abusi", "illeg", "inconstitution", "caduc"];

/// « jugé irrecevable », « juge le recours fondé ».
fn is_flawed(s: &At<'_>) -> bool {
    let founded = |i: usize| ["fondé", "fondée", "fondés", "fondées"].iter().any(|w| is_text(s.view(), i, w));
    s.near(FLAWED) || (s.last()..s.view().tokens.len().min(s.last() + NEAR)).any(founded)
}

/// Whether the subject of a verb is a court.
fn at_court(s: &At<'_>) -> bool {
    s.picked.group.is_some_and(|n| is_court(s.scene, n))
}

/// « a autorisé X à partir »: somebody did, and what is allowed follows.
fn permits(s: &At<'_>) -> bool {
    let Some((n, group)) = s.picked.group.zip(s.group()) else { return true };
    let view = s.view();
    let asked = |l: usize| view.key(l) == Key::A;
    let led = s.scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.governor == Some(n) && g.link.is_some_and(asked));
    let told = group.compound || group.passive && view.tokens[group.finite].is(Class::HAVE) || group.is(Tense::PastSimple);
    led && group.is_finite() && told && !s.is_thing()
}

/// « le tribunal dit la clause nulle », « la cour a jugé que »: what a court holds.
fn holds(s: &At<'_>) -> bool {
    let (view, next) = (s.view(), s.next());
    let court = s.picked.group.and_then(|n| subject_noun(s.scene, n, List::COURT));
    let bench = court.is_some_and(|i| s.from(i, 1, &["cour", "tribun"]));
    let object = is_determiner(view, next) && past_item(view, next) == next;
    s.is_active() && (court.is_some() && object || view.key(next) == Key::Que && bench)
}

/// « renvoyée au 3 septembre »: a day it is put off to stands behind; its object may stand between.
fn is_put_off(s: &At<'_>) -> bool {
    let (view, last) = (s.view(), s.last());
    let reach = last..view.tokens.len().min(last + NEAR);
    let day = reach.clone().take_while(|&i| !view.tokens[i].is(Class::STOP) && s.scene.group_at(i).is_none()).any(|i| {
        matches!(view.key(i), Key::Au | Key::A)
            && view.items.iter().any(|it| (i..i + 2).contains(&(it.first as usize)) && matches!(it.said, Said::Time(_)))
    });
    day && !reach.into_iter().any(|i| view.key(i) == Key::Devant)
}

/// « l'arrêt du 3 mai », « l'arrêt de la cour »: a paper of a court.
fn is_paper(s: &At<'_>) -> bool {
    let (view, last) = (s.view(), s.last());
    let dated = view.key(last) == Key::Du
        && view.items.iter().any(|i| (last..last + 2).contains(&(i.first as usize)) && matches!(i.said, Said::Time(_)));
    let number = (last..view.tokens.len().min(last + 3)).any(|i| is_text(view, i, "n°"));
    dated || number || s.within(3, &["cour", "tribunal", "chambre", "cassation"])
}

/// « à la police », « aux gendarmes ».
pub(super) fn yields(s: &At<'_>) -> bool {
    s.from(s.next(), 4, &["polic", "gendarm", "commissar", "autorit", "justice"])
}

/// « l'ouverture d'une enquête ».
fn inquires(s: &At<'_>) -> bool {
    matches!(s.view().key(s.last()), Key::De | Key::D) && s.within(4, &["enquete", "information", "instruction", "investig"])
}

/// « un contrôle », « des contrôles », « le contrôle fiscal »: somebody looks into something.
fn inspects(s: &At<'_>) -> bool {
    const OF: &[&str] =
        &["identit", "fiscal", "routier", "sanitair", "techni", "compte", "polic", "inspect", "douan", "qualite", "antidop", "inopin"];
    const HOLDS: &[&str] = &["pren", "pri", "repr", "perd", "gard", "exerc", "conserv", "assur"];
    let several = s.from(s.picked.at, 1, &["controles"]);
    let one = s.picked.at.checked_sub(1).is_some_and(|b| s.view().key(b) == Key::Un);
    s.group().is_some() || !s.under(HOLDS) && (several || one || s.within(2, OF))
}

/// Whether a person undergoes it, and no body or place.
fn is_of_person(s: &At<'_>) -> bool {
    let Some((n, group)) = s.picked.group.zip(s.group()) else { return true };
    let (scene, view) = (s.scene, s.view());
    let person = |c: usize| matches!(scene.names[c].class, Some(ActorClass::Person) | None);
    if group.undergoes() {
        let who = subject(scene, n);
        let first = scene.clauses[scene.clause(group.finite)].first;
        // « le repos des salariés a été suspendu »: theirs, not they.
        let own =
            |at: usize| scene.before_noun(at).is_none_or(|b| b <= first || !matches!(view.key(b), Key::De | Key::D | Key::Du | Key::Des));
        return subject_noun(scene, n, List::FOLK).is_some_and(own)
            // « Suspendu lundi, celui-ci a démissionné ».
            || who.pronoun.is_some_and(|p| group.pronoun.is_some() || p.near && group.mood == Mood::Participle)
            || who.names.iter().any(person);
    }
    let next = s.next();
    group.clitic.is_some()
        || (next..next + 2).any(|i| scene.name_over(i).is_some_and(person) || scene.holds(i, List::FOLK))
        || view.tokens.get(next).is_some_and(|t| t.is(Class::TITLE))
}
