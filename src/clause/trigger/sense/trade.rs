//! Senses of business and money: what is bought, signed, paid, raised and ended.

use super::at::{At, NEAR};
use super::harm::is_place;
use super::{Sense, senses};
use crate::clause::argument::subject::subject;
use crate::clause::sentence::scene::Scene;
use crate::clause::verb::group::Mood;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_initial, is_text, past_item};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

senses! {
    // « le soutien lui est acquis ».
    Acquisition: "acquérir" => "Le fonds acquiert 30 % du capital." / "Le soutien du maire lui est acquis.",
        |s| s.group().is_none_or(|g| !(g.undergoes() && (g.first..g.head).any(|i| matches!(s.view().key(i), Key::Lui | Key::Leur))));
    Acquisition: "reprise" => "La reprise de la filature par le fonds est actée." / "La reprise de Palmyre est actée.",
        |s| !(s.of() && is_place(s, s.last() + 1)) && (s.of() || matches!(s.view().key(s.last()), Key::Par | Key::En) || s.picked.hangs.is_some()) && !restarts(s);
    // « la reprise des travaux »: what stood still goes on.
    Launch: "reprise" => "La reprise des travaux est prévue mardi." / "La reprise de la filature est prévue mardi.",
        restarts;
    // « CONTRAT DE FOURNITURE » heads a paper.
    Agreement: "contrat" "convention" "protocole" => "Le maire a passé un protocole avec la région." / "PROTOCOLE passé avec la région",
        |s| !(is_initial(s.view(), s.picked.at) && s.view().tokens[s.picked.at].shape.has(Shape::ALLCAPS));
    // « le contrat prend fin », « la convention a pris effet »: nobody makes it then.
    Agreement: "contrat" "convention" "protocole" => "Le maire a passé un contrat avec la région." / "Le contrat prendra fin le 10 juillet.",
        |s| !s.under(&["prend", "pris", "prit"]);
    // « l'adhésion du royaume à l'OTAN ».
    Agreement: "adhésion" => "L'adhésion du royaume à l'OTAN est actée." / "L'adhésion à vie coûte 20 euros.",
        |s| {
            let view = s.view();
            let body = |i: usize| (i + 1..i + 3).any(|t| s.scene.name_over(t).is_some());
            (s.last()..view.tokens.len().min(s.last() + NEAR)).any(|i| matches!(view.key(i), Key::A | Key::Au | Key::Aux) && body(i))
        };
    // « la CGT n'a pas signé », « ils ont fini par payer »: what is signed or paid was told before.
    Agreement: "signer" if Needs::Detail => "La CGT n'a pas signé." / "La CGT n'a pas signé de poème.",
        |s| s.group().is_some_and(|g| g.is_finite()) && s.is_known() && stands_alone(s);
    Payment: "payer" if Needs::Detail => "Le locataire a fini par payer." / "Le loyer est payé.",
        |s| {
            let told = s.group().is_some_and(|g| {
                (g.mood == Mood::Infinitive || g.compound || !g.form.may_be(Tense::Present)) && g.mood != Mood::Gerund
            });
            told && s.is_active() && !s.is_thing() && stands_alone(s)
        };
    // « Ils sont payés chaque mois » tells a rule.
    Payment: "payer" if Needs::Object(_) => "L'assureur a payé la facture." / "L'assureur paie les factures.",
        |s| {
            let view = s.view();
            s.group().is_none_or(|g| {
                !g.is_finite() || !g.form.may_be(Tense::Present) || g.compound || view.tokens[g.finite].is(Class::HAVE)
            })
        };
    Payment: "toucher" "recevoir" "percevoir" "encaisser" => "La dirigeante touchera 2 millions d'euros." / "La ville touchera une aide de 2 millions d'euros.",
        |s| !s.near(&["aide", "subvention"]) && !s.shares(NEAR);
    Payment: "créditer" => "La banque a crédité le compte de 90 euros." / "La maire est créditée de 40 % des voix.",
        |s| !s.shares(4);
    Agreement: "renouvellement" => "Le renouvellement du bail est probable." / "Le renouvellement de l'air est lent.",
        |s| s.near(&["bail", "contrat", "accord", "convention", "concession", "traite", "licence", "partenariat"]);
    Agreement: "trouver" => "Les parties ont trouvé un compromis mardi." / "Un compromis est trouvé.",
        |s| s.group().is_some_and(|g| g.mood == Mood::Infinitive || !g.undergoes());
    Agreement: "accorder" => "Les ministres se sont accordés sur un texte." / "Les ministres se sont accordé un délai.",
        |s| !s.governs();
    // « augmente la taxe de 2 % »: who raises something is no value.
    Valuation: "augmenter" "baisser" "diminuer" => "Les ventes augmentent de 7 %." / "La ville augmente la taxe de 7 %.",
        |s| !s.governs() || matches!(s.view().key(s.next()), Key::De | Key::Du);
    Valuation: "décrocher" "effondrer" => "Le titre décroche de 9 %." / "La liste décroche 9 %.",
        |s| matches!(s.view().key(s.next()), Key::De | Key::Du);
    Valuation: "perdre" "gagner" => "Le titre perd 4 %." / "Le joueur perd ses 4 clés.",
        |s| s.shares(6);
    Valuation: "céder" "lâcher" "abandonner" => "Le titre cède 7 %." / "Le groupe cède les trois quarts de sa part de 7 %.",
        |s| s.shares(3);
    Valuation: "clôturer" "terminer" "finir" => "L'action a clôturé en baisse de 3 %." / "La course a fini avec 3 % de retard.",
        |s| s.shares(6) && s.near(&["hausse", "baisse", "recul", "repli", "progress", "gain", "perte"]);
    Valuation: "doubler" "tripler" => "Le bénéfice a doublé, à 30 millions d'euros." / "Le groupe double un budget de 30 millions d'euros.",
        |s| !s.governs() && s.view().tokens[s.picked.at].shape.has(Shape::ACUTE_END);
    PolicyChange: "passer" => "Le taux passera à 10 %." / "Le taux passera en commission.",
        |s| s.view().key(s.next()) == Key::A && s.shares(4) || s.shares(2);
    PolicyChange: "augmenter" "baisser" "diminuer" "réduire" "doubler" "renforcer" "relever" if Needs::Object(_)
        => "La ville a augmenté la taxe." / "Le vent augmente la taxe.",
        |s| {
            let of = matches!(s.view().key(s.last()), Key::De | Key::D | Key::Du);
            s.picked.group.is_none_or(|_| s.is_passive() || !of && !s.is_thing())
        };
    PolicyChange: "réforme" => "La réforme des retraites débute mardi." / "Les députés ont adopté la réforme des retraites.",
        |s| !s.under(&["adopt", "vot", "rejet", "examin", "approuv", "retoqu", "repouss", "defend"]);
    // « fondé sur l'expérience ».
    Launch: "fonder" => "Il a fondé une chorale en 1998." / "Son avis est fondé sur une étude.",
        |s| s.view().key(s.next()) != Key::Sur;
    Launch: "commencer" => "Les travaux ont commencé." / "Les travaux ont commencé à lasser.",
        |s| !s.scene.groups.iter().any(|g| g.mood == Mood::Infinitive && g.link.is_some_and(|l| l == s.next()));
    Closure: "rompre" => "Le club rompt avec son sponsor." / "Le club rompt un long silence.",
        |s| s.wants_object() || !is_determiner(s.view(), s.last()) && s.has(|key| key == Key::Avec);
    // « Une première rencontre avait tourné court »: the noun is the event.
    Closure: "capoter" "avorter" "enliser" "tourner court" => "Le projet de fusion a capoté." / "Les négociations ont capoté.",
        |s| !s.is_of(List::TALKS);
    Transfer: "transmettre" if Needs::Detail => "Le texte a été transmis au parquet." / "Le virus a été transmis au contact.",
        is_handed;
    // « relance le service client » asks again.
    Launch: "relancer" => "Le fonds a relancé la marque." / "J'ai relancé le service client.",
        |s| !s.near(&["client", "vendeur"]);
    // « donne 500 euros », but not « donne lieu à une amende de 500 euros ».
    Funding: "donner" => "Le mécène a donné 10 000 euros au musée." / "Le retard donne droit à 10 euros au client.",
        |s| past_item(s.view(), s.last()) > s.last();
    // « Renault cessera de produire »: a firm and what it will do no longer.
    Closure: "cesser" if Needs::Detail => "Renault cessera de produire ce fourgon." / "Le gérant cessera de fumer.",
        gives_up;
    // « le retrait des troupes », « son retrait de la vie politique », « le retrait du permis ».
    Transfer: "retrait" => "Le retrait des troupes débutera mardi." / "Le retrait du permis est certain.",
        |s| is_of_troops(s);
    Resignation: "retrait" => "Le retrait du candidat surprend." / "Le retrait des troupes surprend.",
        |s| !is_of_troops(s) && leaves(s);
    Ban: "retrait" => "Le retrait du permis est prononcé." / "Le retrait du candidat est prononcé.",
        |s| !is_of_troops(s) && !leaves(s);
}

/// Whether no object follows, or only « rien ».
fn stands_alone(s: &At<'_>) -> bool {
    let (view, next) = (s.view(), s.next());
    let Some(token) = view.tokens.get(next) else { return true };
    let nothing = s.group().is_some_and(|g| (g.first..s.last()).any(|i| is_text(view, i, "rien")));
    nothing
        || is_text(view, next, "rien")
        || token.is(Class::STOP.with(Class::PUNCT).with(Class::COORD))
        || matches!(view.key(next), Key::Comma | Key::Semicolon | Key::Au | Key::Dans | Key::Sous | Key::Avant)
}

/// « Renault cessera de produire ».
fn gives_up(s: &At<'_>) -> bool {
    let firm = |c: usize| s.scene.names[c].class == Some(ActorClass::Organisation);
    s.picked.group.is_some_and(|n| {
        s.scene.groups.get(n + 1).is_some_and(|g| g.mood == Mood::Infinitive && g.governor == Some(n))
            && subject(s.scene, n).names.iter().any(firm)
    })
}

/// Whether one who can receive is named behind « à », or stands as « lui ».
fn is_handed(s: &At<'_>) -> bool {
    let (scene, view) = (s.scene, s.view());
    let clitic = s.group().is_some_and(|g| (g.first..g.head).any(|i| matches!(view.key(i), Key::Lui | Key::Leur)));
    let to = |i: usize| (i + 1..view.tokens.len().min(i + 4)).any(|t| receives(scene, t));
    clitic
        || (s.last()..view.tokens.len().min(s.last() + 12))
            .take_while(|&i| !view.tokens[i].is(Class::STOP))
            .any(|i| matches!(view.key(i), Key::A | Key::Au | Key::Aux) && to(i))
}

/// Whether a token tells somebody to whom things are handed.
fn receives(scene: &Scene<'_>, at: usize) -> bool {
    [List::FOLK, List::COURT, List::AUTHORITY].iter().any(|&list| scene.holds(at, list))
        || scene.name_over(at).is_some()
        || is_text(&scene.view, at, "tiers")
}

/// « la reprise des travaux »: what stood still goes on.
fn restarts(s: &At<'_>) -> bool {
    const GOES_ON: &[&str] = &[
        "trava",
        "trafic",
        "cours",
        "negoc",
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
        "competit",
        "championnat",
        "proces",
        "audience",
        "relation",
    ];
    s.of() && s.within(4, GOES_ON)
}

/// « le retrait des troupes ».
fn is_of_troops(s: &At<'_>) -> bool {
    s.within(6, &["troupe", "force", "soldat", "armee", "casque", "militaire", "milice", "char"])
}

/// « son retrait de la vie politique », « le retrait du candidat ».
fn leaves(s: &At<'_>) -> bool {
    let person = |c: usize| s.scene.names[c].class == Some(ActorClass::Person);
    s.within(5, &["vie", "candidat", "course", "liste", "politique", "presiden", "maire", "depute"])
        || matches!(s.view().key(s.last()), Key::De | Key::D) && s.scene.name_over(s.last() + 1).is_some_and(person)
}
