//! Senses of what is said: a threat and a warning, a vow and a claim, a reproach and a verdict.

use super::at::At;
use super::{Sense, senses};
use crate::clause::argument::noun::subject_noun;
use crate::clause::sentence::span::Opener;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text};
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

senses! {
    // A warning threatens where it sets a condition; otherwise it only tells.
    Threat: "avertir" "prévenir" => "« Sinon, il y aura des sanctions », a prévenu Washington." / "« Il y aura du vent », a prévenu Washington.",
        sets_condition;
    // « les chiffres laissent entendre que »: nobody says it.
    Statement: "laisser entendre" => "Le ministre a laissé entendre qu'il céderait." / "Les actes du ministre laissent entendre qu'il céderait.",
        |s| {
            let of = |b: usize| matches!(s.view().key(b), Key::De | Key::D | Key::Du | Key::Des);
            let own = |at: usize| !s.scene.before_noun(at).is_some_and(of);
            s.is_known() && s.picked.group.and_then(|n| subject_noun(s.scene, n, List::FOLK)).is_none_or(own)
        };
    Statement: "prévenir" => "« Ce sera long », prévient l'ingénieure." / "« Sinon, je pars », prévient l'ingénieure.",
        |s| !sets_condition(s);
    // « menacés par l'érosion »: what threatens is nobody.
    Threat: "menacer" => "Le patron menace de partir." / "Les côtes sont menacées par l'érosion.",
        |s| !(s.is_passive() && s.view().key(s.last()) == Key::Par && !is_somebody(s));
    // « …, somme qu'elle a versée » is money.
    Ultimatum: "sommer" => "Le préfet somme le patron de répondre." / "Elle a versé 900 euros, somme qu'elle devait.",
        |s| {
            let comma = s.picked.at.checked_sub(1).is_some_and(|b| s.view().key(b) == Key::Comma);
            s.view().key(s.last()) != Key::Que && !(comma && is_text(s.view(), s.picked.at, "somme"))
        };
    // « exige une réponse avant minuit »: a demand with its limit.
    Ultimatum: "exiger" => "Les mutins exigent une réponse avant vendredi soir." / "Les mutins exigent une réponse.",
        is_limited;
    // « Invité de la radio, il … »: where he speaks.
    Announcement: "inviter" => "La ministre a invité les élus à une réunion." / "Invitée de la radio, la ministre se tait.",
        |s| s.group().is_none_or(|g| g.mood != Mood::Participle);
    // « les résultats seront connus en juin », but not « le résultat, connu en juin, ».
    Announcement: "connaître" => "Les résultats seront connus en juin." / "Le résultat, connu en juin, surprend.",
        |s| s.group().is_some_and(Group::is_finite);
    Announcement: "placer" => "La météo place le Var en vigilance." / "Le Var est placé en vigilance.",
        |s| s.is_active();
    // « jure de partir », « jure que »: a vow; « jure n'avoir rien vu » only tells.
    Statement: "jurer" => "Il jure n'avoir rien vu." / "Le dirigeant a juré de partir.",
        |s| !vows(s);
    Commitment: "jurer" => "Le dirigeant a juré que le site rouvrirait." / "Le dirigeant jure n'avoir rien vu.",
        vows;
    Statement: "exclure" => "Le maire exclut toute hausse." / "Le parti exclut deux sénateurs.",
        rules_out;
    // « n'a pas exclu l'envoi de troupes »: nobody was to be put out.
    Exclusion: "exclure" => "Le parti exclut deux sénateurs." / "Le ministre n'exclut pas l'envoi de renforts.",
        puts_out;
    // « s'en est pris au maire ».
    Criticism: "prendre" => "Le député s'en est pris au maire." / "Le député a pris le train.",
        |s| {
            let en = |g: &Group| (g.first..g.finite).any(|i| s.view().key(i) == Key::En);
            s.group().is_some_and(en) && matches!(s.view().key(s.last()), Key::A | Key::Au | Key::Aux)
        };
    Criticism: "crier" => "L'opposition crie au scandale." / "Un enfant crie au secours.",
        |s| s.view().key(s.last()) == Key::Au && !is_text(s.view(), s.last() + 1, "secours");
    Criticism: "emporter" if Needs::Detail => "La sénatrice s'est emportée contre le projet." / "La sénatrice a emporté le projet.",
        |s| s.view().key(s.next()) == Key::Contre;
    // « aucune victime n'est à déplorer », « on ne déplore aucun blessé ».
    Criticism: "déplorer" => "Le syndicat déplore un manque d'écoute." / "On ne déplore aucune victime.",
        |s| {
            s.group().is_none_or(|g| {
                let owed = g.mood == Mood::Infinitive && g.link.is_some_and(|l| s.view().key(l) == Key::A);
                !(owed || g.negated && s.near(&["victime", "bless", "mort", "degat"]))
            })
        };
    // « « Inacceptable », tranche X »: a verdict is a reproach.
    Criticism: "trancher" => "« Inacceptable », tranche la bâtonnière." / "« C'est non », tranche la présidente.",
        condemns;
    Statement: "trancher" => "« C'est non », tranche la présidente." / "« Inacceptable », tranche la bâtonnière.",
        |s| !condemns(s);
    // « il est à noter que », « à noter »: nobody says so.
    Statement: "noter" => "« Le calme revient », note un agent." / "Il est à noter que le calme revient.",
        |s| s.group().is_none_or(|g| !(g.mood == Mood::Infinitive && g.link.is_some_and(|l| s.view().key(l) == Key::A)));
    // « se fait remarquer ».
    Statement: "faire remarquer" => "L'avocate fait remarquer que rien n'est signé." / "L'avocate se fait remarquer à l'audience.",
        |s| s.group().is_none_or(|g| !g.reflexive);
    // « faire appel à quelqu'un », « manquer à l'appel »: nobody says a word.
    Statement: "appel" => "L'appel des évêques au calme a été lu." / "Les élus font alors appel à un médecin.",
        |s| !s.carried_by(&["fai", "fit", "fir", "font", "fer"]) && !s.before(4, &["manqu"]);
    // « a qualifié l'offre de raisonnable ».
    Statement: "qualifier" => "La maire a qualifié le report de raisonnable." / "Le but a qualifié les Bleues.",
        calls;
    Statement: "écrire" if Needs::Detail => "La maire a écrit mardi au préfet." / "La maire a écrit un roman.",
        |s| {
            let view = s.view();
            let told = |g: &&Group| !g.undergoes() && (g.compound || g.is(Tense::PastSimple));
            let clitic = |g: &Group| (g.first..g.head).any(|i| matches!(view.key(i), Key::Lui | Key::Leur | Key::Me));
            s.group().filter(told).is_some_and(|g| clitic(g) || s.to())
        };
    Statement: "expliquer" if Needs::Actor => "La ministre s'est expliquée devant les élus." / "Ce chiffre s'explique par la pluie.",
        |s| !s.by();
    Statement: "envoyer" "adresser" => "J'ai envoyé un recommandé au vendeur." / "J'ai envoyé des fleurs au vendeur.",
        |s| s.view().key(s.next()) != Key::Des;
    // « cède à la pression », « a cédé aux routiers ».
    Commitment: "céder" => "Le gouvernement a cédé aux routiers." / "La branche a cédé au vent.",
        |s| {
            let next = s.next();
            let pressed = s.near(&["pression", "revendic", "exigen", "chantage", "demande"]);
            s.to() && (pressed || (next + 1..next + 3).any(|i| s.scene.holds(i, List::FOLK))) && s.is_active()
        };
}

/// Whether the sentence sets a condition: « si … », « faute de … », « à défaut », « sinon », « passé ce délai ».
fn sets_condition(s: &At<'_>) -> bool {
    let view = s.view();
    let phrase = |i: usize| {
        let next = |word: &str| is_text(view, i + 1, word);
        is_text(view, i, "sinon")
            || is_text(view, i, "faute") && matches!(view.key(i + 1), Key::De | Key::D)
            || is_text(view, i, "défaut") && i > 0 && view.key(i - 1) == Key::A
            || is_text(view, i, "passé") && (next("ce") || next("le") || next("cette"))
            || is_text(view, i, "sans") && next("quoi")
            || is_text(view, i, "delà") && view.tokens.get(i + 1).is_some_and(|t| t.is(Class::PUNCT) || view.key(i + 1) == Key::Comma)
    };
    s.scene.clauses.iter().any(|c| c.opener == Opener::If) || (0..view.tokens.len()).any(phrase)
}

/// Whether somebody stands behind « par ».
fn is_somebody(s: &At<'_>) -> bool {
    (s.last() + 1..s.last() + 4).any(|i| s.scene.holds(i, List::FOLK) || s.scene.name_over(i).is_some() || is_text(s.view(), i, "inconnus"))
}

/// Whether a limit stands behind in the same clause, and no verb between.
fn is_limited(s: &At<'_>) -> bool {
    let (scene, last) = (s.scene, s.last());
    let clause = scene.clause(s.picked.at);
    let free = |from: usize| !scene.groups.iter().any(|g| g.is_finite() && g.first >= last && g.last <= from);
    let bound = scene.deadlines().any(|(_, from, _)| from >= last && from - last <= 16 && scene.clause(from) == clause && free(from));
    s.is_active() && s.group().is_some_and(Group::is_finite) && bound
}

/// « jure de partir », « a juré que la route rouvrirait »; « jure n'avoir rien vu » and « « Jamais », jure-t-il » only tell.
fn vows(s: &At<'_>) -> bool {
    let said = s.group().is_some_and(|g| g.says || g.cue.meets(Cue::COMMIT));
    let next = s.scene.groups.iter().find(|g| g.first >= s.last() && g.first - s.last() <= 2);
    let past = next.is_some_and(|g| g.mood == Mood::Infinitive && g.compound);
    said && !past && matches!(s.view().key(s.last()), Key::Que | Key::De | Key::D)
}

/// « exclut toute hausse », « n'exclut pas une hausse », « exclut que »: a thing is ruled out, or not.
fn rules_out(s: &At<'_>) -> bool {
    let denied = || s.group().is_some_and(|g| g.negated) && s.governs();
    let that = || matches!(s.view().key(s.last()), Key::Que | Key::De);
    s.is_active() && (that() || denied() || s.has(|key| matches!(key, Key::Tout | Key::Toute)))
}

/// Whether who is put out may be somebody.
fn puts_out(s: &At<'_>) -> bool {
    let next = s.next();
    s.group().is_none_or(|g| {
        !(g.negated && !g.undergoes() && is_determiner(s.view(), next))
            || s.scene.holds(next + 1, List::FOLK)
            || s.scene.name_over(next + 1).is_some()
    })
}

/// « a qualifié l'offre de raisonnable », « est qualifiée de raisonnable ».
fn calls(s: &At<'_>) -> bool {
    let (view, next) = (s.view(), s.next());
    let of = |i: usize| matches!(view.key(i), Key::De | Key::D);
    s.group().is_none_or(|g| {
        let been = g.is_finite() && view.tokens[g.finite].is(Class::HAVE) && of(next);
        if g.undergoes() { been } else { (next + 1..view.tokens.len().min(next + super::at::NEAR)).any(of) }
    })
}

/// Whether a short quotation is but a verdict: « Inacceptable ».
fn condemns(s: &At<'_>) -> bool {
    s.scene.quotes.iter().any(|q| q.last - q.first <= 6 && (q.first..q.last).any(|i| s.scene.holds(i, List::VERDICTS)))
}
