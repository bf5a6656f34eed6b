//! Senses of offices, votes and meetings: who is appointed, parted with, elected, met.

use super::at::At;
use super::harm::is_place;
use super::law::yields;
use super::{Sense, senses};
use crate::clause::trigger::company::followed;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

senses! {
    Appointment: "choisir" => "La ville a choisi une architecte pour diriger le musée." / "La ville a choisi une couleur pour le musée.",
        is_chosen_for;
    Appointment: "charger" => "Le ministre a chargé un préfet d'une mission." / "Le ministre a chargé le camion.",
        |s| {
            let of = |key| matches!(key, Key::De | Key::D | Key::Du);
            s.is_active() && s.group().is_some_and(|g| g.mood != Mood::Gerund) && s.has(of)
        };
    // « présidera le nouvel ensemble »: who will lead is appointed.
    Appointment: "présider" "diriger" => "Paul Vernier dirigera la nouvelle entité." / "Paul Vernier dirigera la réunion.",
        |s| {
            let will = s.group().is_some_and(|g| g.is_finite() && g.is(Tense::Future) && !g.is(Tense::Present) && !g.undergoes());
            will && (s.governs() || is_capital(s, s.next()))
                && !s.near(&["reunion", "sommet", "seance", "audience", "debat", "ceremonie", "conference", "delegation", "table"])
        };
    // « son pronostic vital est engagé ».
    Appointment: "engager" => "Le théâtre engage un chef." / "Le pronostic vital du chef est engagé.",
        |s| !s.before(8, &["vital"]);
    Appointment: "devenir" => "Paul Vernier devient directeur général." / "Paul Vernier devient père.",
        |s| s.view().tokens.get(s.next()).is_some_and(|t| t.is(Class::FUNCTION)) && s.from(s.next(), 1, OFFICES) && s.is_known();
    Appointment: "porter" => "Le vote a porté la députée à la présidence." / "Le vote a porté sur la députée.",
        |s| s.near(&["presidence", "tete", "direction", "pouvoir"]);
    // « dit le licenciement nul »: it was told before.
    Dismissal: "licenciement" => "Le licenciement du gérant surprend." / "La cour juge le licenciement du gérant nul.",
        |s| !s.object_of(&["dit", "juge", "declar", "requalif"]);
    Dismissal: "écarter" => "La dirigeante a été écartée par le conseil." / "La dirigeante a été écartée par la foule.",
        |s| s.by() && s.near(&["conseil", "administr", "direction", "actionn", "bureau"]);
    Dismissal: "séparer" => "Le club s'est séparé de son entraîneur." / "Le club s'est séparé de son vieux maillot.",
        |s| {
            let who = |i: usize| s.scene.holds(i, List::FOLK) || s.scene.name_over(i).is_some();
            s.of() && (s.last()..s.last() + 4).any(who)
        };
    // « prend le départ », « le départ du train »: nobody leaves an office.
    Resignation: "départ" => "Le départ du directeur est annoncé." / "Les coureurs ont pris le départ de la course.",
        |s| !s.before(4, &["pren", "pri", "donn"]) && (s.is_owned() || s.of() && s.tells_people(4));
    Resignation: "perdre" => "Le musée perd sa directrice." / "Le match perd la directrice.",
        |s| s.view().tokens.get(s.next()).is_some_and(|t| t.is(Class::POSS));
    // « s'abstient de fumer ».
    Election: "abstenir" => "Les Verts se sont abstenus." / "Les Verts se sont abstenus de répondre.",
        |s| !matches!(s.view().key(s.next()), Key::De | Key::D);
    // « les élections municipales », « le scrutin présidentiel » are one vote.
    Election: "législative|législatives" "municipale|municipales" "présidentielle" "primaire"
        => "La présidentielle a lieu en avril." / "Le second tour de la présidentielle a lieu en mai.",
        |s| s.group().is_some() || !(is_round(s) || s.before(1, &["election", "scrutin"]));
    // « le second tour », « un tour de scrutin », but not « le Tour de France ».
    Election: "tour" => "Le second tour aura lieu dimanche." / "Le départ du Tour de France aura lieu dimanche.",
        |s| {
            let counted = s.picked.at.checked_sub(1).is_some_and(|b| s.view().tokens[b].is(Class::ORD.with(Class::LAST)));
            !is_capital(s, s.picked.at) && (counted || s.within(4, VOTES))
        };
    // « les régionales », but not « les directions régionales ».
    Election: "régionale|régionales" "départementale|départementales" "européenne|européennes" "sénatoriale|sénatoriales" "communale|communales"
        => "Les régionales ont lieu en juin." / "Les directions régionales ont lieu de se plaindre.",
        |s| {
            let lead = Class::NEXT.with(Class::LAST).with(Class::STOP);
            let led = |b: usize| is_determiner(s.view(), b) || s.view().tokens[b].is(lead);
            !is_round(s) && s.picked.at.checked_sub(1).is_none_or(led)
        };
    Election: "effondrer" => "La liste sortante s'effondre à 9 % des voix." / "La bourse s'effondre de 9 %.",
        |s| s.shares(4) && polls(s);
    Election: "imposer" => "La liste s'est imposée avec 52 % des voix." / "La liste s'est imposée une pause de 52 minutes.",
        |s| s.shares(super::at::NEAR);
    // « reconnaît sa défaite » says it.
    Election: "défaite" => "La défaite du maire surprend." / "Le maire reconnaît sa défaite.",
        |s| !s.under(&["reconn", "conced", "admet", "admis"]);
    // « examine le texte » makes a law.
    Meeting: "examiner" => "Le conseil examinera le dossier mardi." / "Le conseil examinera le budget mardi.",
        |s| {
            const BILLS: &[&str] = &["loi", "texte", "projet", "proposition", "amendement", "budget", "decret", "motion"];
            !s.near(BILLS) && !s.before(14, BILLS)
        };
    Meeting: "voir" => "Les deux ministres se sont vus mardi." / "Les deux ministres se sont vus mourir.",
        meets;
    Meeting: "dîner" "déjeuner" => "Le roi a dîné avec le pape." / "Le roi a dîné tard.",
        |s| s.view().key(s.next()) == Key::Avec || is_text(s.view(), s.next(), "ensemble");
    // « s'est rendue mardi à Nantes », « s'est rendu à la police ».
    Meeting: "rendre" "déplacer" => "La ministre s'est rendue mardi à Nantes." / "Le fuyard s'est rendu mardi à la police.",
        goes_to;
    // « réunit les maires », but not « réunit trois cents personnes ».
    Meeting: "réunir" "rassembler" => "Le préfet réunit les maires." / "Le défilé réunit trois cents personnes.",
        |s| {
            let led = s.view().tokens.get(s.last()).is_some_and(|t| t.is_cap() || t.is(Class::POSS));
            s.group().is_some_and(|g| g.reflexive || g.mood == Mood::Participle || g.undergoes())
                || matches!(s.view().key(s.last()), Key::Le | Key::La | Key::Les | Key::Leur)
                || led
        };
    // « a reçu le prix X »: nobody was met.
    Meeting: "recevoir" => "Le président a reçu le patriarche." / "La chercheuse a reçu le prix Vernier.",
        |s| !s.from(s.next(), 3, &["prix", "medaille", "trophee", "titre", "diplome", "distinction", "insigne", "legion"]);
    // « au sommet de la côte », « le sommet de son art »: nobody meets there.
    Meeting: "sommet" => "Le sommet des chefs d'État a lieu mardi." / "Le sommet de son art est un mardi.",
        |s| {
            let body = |c: usize| matches!(s.scene.names[c].class, Some(ActorClass::Government | ActorClass::Organisation));
            let told = (s.last()..s.last() + 4).any(|i| s.scene.name_over(i).is_some_and(body)) || s.within(5, LEADERS);
            let up = s.picked.at.checked_sub(1).is_some_and(|b| s.view().key(b) == Key::Au);
            let placed = |i: usize| is_capital(s, i) || past_item(s.view(), i) > i;
            !s.of() || told || !up && (s.last()..s.last() + 3).any(placed)
        };
    Meeting: "retrouver" => "Les ministres se retrouveront à Oslo mardi." / "Les ministres se retrouveront seuls.",
        |s| s.picked.group.is_some_and(|n| followed(s.scene, n));
    Meeting: "entendre" => "Le Sénat entendra le banquier." / "Le Sénat entend réformer la banque.",
        |s| !s.scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.first == s.last());
}

/// Offices that one comes to hold, by the beginning of their names.
const OFFICES: &[&str] = &[
    "direct",
    "presid",
    "minist",
    "maire",
    "pdg",
    "secret",
    "chef",
    "gouvern",
    "pref",
    "procur",
    "patron",
    "entrain",
    "selectionn",
    "commissaire",
    "tresor",
    "vice",
    "ambassad",
    "command",
    "eveque",
    "bourgmestre",
    "chancel",
    "rect",
];

/// Who meets at a summit or what it is about, by the beginning of the word.
const LEADERS: &[&str] =
    &["chef", "dirigeant", "g7", "g8", "g20", "europ", "union", "ministr", "president", "climat", "internation", "extraordin", "etat"];

/// What there are rounds of, by the beginning of its name.
const VOTES: &[&str] =
    &["scrutin", "election", "vote", "legislativ", "municipal", "president", "primaire", "regional", "departemental", "referend"];

/// Whether a word is capitalised.
fn is_capital(s: &At<'_>, at: usize) -> bool {
    s.view().tokens.get(at).is_some_and(|t| t.is_cap())
}

/// « a choisi une architecte pour diriger le musée », « l'a choisie comme directrice ».
fn is_chosen_for(s: &At<'_>) -> bool {
    let Some(group) = s.group() else { return true };
    let (scene, view) = (s.scene, s.view());
    let for_it = |i: usize| {
        let led = || scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.link == Some(i));
        view.key(i) == Key::Comme || view.key(i) == Key::Pour && led()
    };
    !group.undergoes() && !is_place(s, s.next()) && (s.last()..view.tokens.len().min(s.last() + super::at::NEAR)).any(for_it)
}

/// « le second tour des municipales », « le tour de la présidentielle » is a round of it.
fn is_round(s: &At<'_>) -> bool {
    (2..=3).any(|back| s.picked.at.checked_sub(back).is_some_and(|i| is_text(s.view(), i, "tour")))
}

/// Whether the sentence tells of votes.
fn polls(s: &At<'_>) -> bool {
    let whole = s.view().tokens.len();
    s.from(0, whole, &["voix", "suffrage", "siege", "liste", "scrutin", "parti", "elect", "tour", "maire", "bourgmestre"])
}

/// « se sont vus mardi »: two meet, and nothing is seen.
fn meets(s: &At<'_>) -> bool {
    let (view, last) = (s.view(), s.last());
    let two = |g: &Group| g.is_finite() && view.text(g.finite, g.finite + 1).ends_with("nt");
    s.group().is_some_and(two)
        && s.picked.group.is_some_and(|n| followed(s.scene, n))
        && !s.scene.groups.iter().any(|g| g.first >= last && g.first - last <= 2)
        && (!is_determiner(view, last) || past_item(view, last) > last)
}

/// « s'est rendue mardi à Nantes »: a place behind « à », and nobody to whom one gives oneself up.
fn goes_to(s: &At<'_>) -> bool {
    let told = |n: usize| {
        let group = &s.scene.groups[n];
        group.is_finite() && (group.compound || group.is(Tense::Future) || followed(s.scene, n))
    };
    let next = s.next();
    s.picked.group.is_some_and(told)
        && s.is_known()
        && (s.to() || s.view().key(next) == Key::En)
        && !yields(s)
        && (next + 1..next + 3).any(|i| is_capital(s, i))
}
