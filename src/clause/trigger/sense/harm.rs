//! Senses of harm: an accident and an assault, a town and a firm taken, a toll, a strike and a war.

use super::at::{At, NEAR};
use super::{Sense, senses};
use crate::clause::argument::intro::preposition;
use crate::clause::argument::noun::subject_noun;
use crate::clause::argument::subject::subject;
use crate::clause::sentence::who::Intro;
use crate::clause::trigger::needs::people;
use crate::clause::verb::group::Group;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text, past_item};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::fr::trigger::Needs;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// How far around a word a weapon is looked for.
const FAR: usize = 16;

/// How far around a word a game is looked for.
const GROUND: usize = 24;

senses! {
    // What goes off was put there by somebody where a weapon or an assault is told.
    Attack: "explosion" => "L'explosion d'une bombe a soufflé le hall." / "L'explosion de la cuve a soufflé le toit.",
        |s| is_armed(s, s.picked.at);
    Disaster: "détruire" "blesser" => "Un incendie a détruit le dépôt." / "Un missile a détruit le dépôt.",
        |s| s.picked.group.is_none_or(|n| is_accident(s, n));
    Attack: "détruire" "blesser" => "Un missile a détruit le dépôt." / "Un incendie a détruit le dépôt.",
        |s| s.picked.group.is_none_or(|n| !is_accident(s, n));
    // A land or a town is taken by troops, a firm by its buyer.
    Attack: "prendre" "reprendre" "conquérir" "reconquérir" "occuper" "emparer" if Needs::Actor
        => "L'armée a repris la ville de Kidal." / "Le fonds a repris la filature.",
        |s| s.picked.group.is_none_or(|n| takes_place(s, n));
    Acquisition: "emparer" => "Le chinois s'empare du fabricant de robots." / "Les rebelles se sont emparés de la ville de Goma.",
        |s| s.picked.group.is_none_or(|n| !takes_place(s, n));
    // « l'usine a repris son activité »: its own goes on.
    Acquisition: "reprendre" => "Le fonds a repris la filature." / "La filature a repris son activité.",
        |s| !goes_on(s) && s.picked.group.is_none_or(|n| !takes_place(s, n));
    Attack: "renverser" if Needs::Actor => "Charles X est renversé en 1830." / "Un camion a renversé une passante.",
        |s| s.picked.group.is_none_or(|n| reigns(s, n));
    Disaster: "renverser" if Needs::Actor => "Un camion a renversé une passante." / "Charles X est renversé en 1830.",
        |s| s.picked.group.is_none_or(|n| !reigns(s, n));
    Attack: "conflit" => "Le conflit entre l'Inde et la Chine a repris." / "Le conflit a démarré lundi au dépôt.",
        |s| s.view().key(s.last()) == Key::Entre && (s.last() + 1..s.last() + 3).any(|i| s.scene.name_over(i).is_some());
    // « le mouvement a démarré lundi », « onze jours de conflit »: a strike begins and lasts.
    Strike: "mouvement" "conflit" => "Le mouvement a démarré lundi au dépôt." / "Le mouvement des planètes est lent.",
        |s| s.view().key(s.last()) != Key::Entre && (is_timed(s) || s.carried_by(&["demarr", "debut", "dur", "commenc"]) && !s.of());
    Attack: "occupation" "prise" "reprise" => "La prise de Palmyre a duré un mois." / "La prise de la photo a duré une heure.",
        |s| s.of() && is_place(s, s.last() + 1);
    Protest: "occupation" => "L'occupation du rectorat a pris fin." / "L'occupation de la Ruhr a pris fin.",
        |s| !(s.of() && is_place(s, s.last() + 1));
    // « a son siège à Lyon », « un siège au conseil ».
    Attack: "siège" => "L'armée mène le siège de Homs." / "Le groupe a son siège à Lyon.",
        |s| !s.is_owned() && (s.of() && is_place(s, s.last() + 1) || s.under(&["men", "lev", "subi", "tien", "ten", "mett", "mis"]));
    Attack: "bataille" => "La bataille de Verdun a duré dix mois." / "La bataille des prix a repris.",
        |s| {
            let named = |i: usize| s.view().tokens.get(i).is_some_and(|t| t.is_cap());
            s.of() && (s.last() + 1..s.last() + 3).any(named) || s.view().key(s.last()) == Key::Entre
        };
    // « a fait trois blessés », « a fait une première victime ».
    Death: "victime" "noyé" => "L'épidémie a fait une première victime." / "Il fait la victime devant le juge.",
        |s| is_toll(s, s.picked.at);
    Disaster: "blessé" => "L'accident a fait trois blessés." / "La bombe a fait trois blessés.",
        |s| is_toll(s, s.picked.at) && !is_armed(s, s.picked.at);
    Attack: "blessé" => "La bombe a fait trois blessés." / "L'accident a fait trois blessés.",
        |s| is_toll(s, s.picked.at) && is_armed(s, s.picked.at);
    // A victory, a defeat, a lead or an attack may be one of a game.
    Election Attack Appointment Exclusion: "victoire" "défaite" "battre" "remporter" "emporter" "gagner" "perdre" "attaque" "attaquer" "frappe" "frapper"
        "tir" "tirer" "qualifier" "vaincre" "devancer" "affronter" "prendre la tête" "prendre" "départager" "éliminer" "imposer" "tour"
        => "La victoire du maire surprend." / "La victoire du club, 31 à 27, surprend.",
        |s| !is_play(s);
    // « quitte Lille pour Naples ».
    Transfer: "quitter" if Needs::Detail => "L'attaquant quitte Lille pour Naples." / "L'attaquant quitte la pelouse à midi.",
        |s| {
            let to = s.scene.name_over(s.next()).map(|c| s.scene.names[c].last as usize);
            to.is_some_and(|to| s.view().key(to) == Key::Pour && (to + 1..to + 3).any(|i| s.scene.name_over(i).is_some()))
        };
    // « s'il l'emporte »: who wins takes « it »; a disease takes somebody.
    Election: "emporter" => "La maire l'a emporté dimanche." / "La maladie l'a emporté dimanche.",
        wins;
    Death Disaster: "emporter" => "Une crue a emporté le pont." / "La maire l'a emporté dimanche.",
        |s| !wins(s);
    // « le sinistre Volta » is no disaster.
    Disaster: "sinistre" => "Le sinistre a détruit deux hangars." / "Le sinistre Volta rôde.",
        |s| !s.view().tokens.get(s.last()).is_some_and(|t| t.is_cap());
    // « l'exécution du contrat » carries it out.
    Death: "exécution" => "L'exécution de deux condamnés a eu lieu mardi." / "L'exécution de la mission a eu lieu mardi.",
        |s| s.picked.hangs.is_none() && (!s.of() || s.tells_people(5));
    // Bars disappear, and nobody has died.
    Death: "disparition" => "La disparition du cinéaste attriste." / "La disparition des bars attriste.",
        |s| s.is_owned() || s.of() && s.tells_people(5) || s.within(2, &["forc"]);
    // « la menace nucléaire », « la menace du tsunami »: nobody threatens.
    Threat: "menace" => "Les menaces du patron ont choqué." / "La menace du tsunami est passée.",
        |s| {
            let several = s.from(s.picked.at, 1, &["menaces"]);
            let of = |key| matches!(key, Key::De | Key::D | Key::Contre | Key::Envers);
            s.group().is_some() || several || s.is_owned() || of(s.view().key(s.last())) || s.of() && s.tells_people(4)
        };
    Disaster: "effondrer" => "Un immeuble s'est effondré." / "Les ventes se sont effondrées de 9 %.",
        |s| !s.shares(4);
    Disaster: "rupture" => "La rupture du barrage a noyé la vallée." / "La rupture du contrat a surpris.",
        |s| s.of() && breaks(s);
    Closure: "rupture" => "La rupture du contrat a surpris." / "La rupture du barrage a surpris.",
        |s| !(s.of() && breaks(s));
    // « le vol habité », « un vol d'entraînement »: an aircraft's.
    Transfer: "vol" => "Le vol du tableau date de dimanche." / "Un vol d'essai a eu lieu dimanche.",
        |s| !s.within(3, &["habit", "entrain", "essai", "direct", "commercial", "charter", "interieur", "retour", "regul"]);
    Transfer: "fuir" => "Mille familles ont fui le village." / "Le mauvais joint fait fuir la vanne.",
        |s| {
            let view = s.view();
            let made = s.group().and_then(|g| g.governor).is_some_and(|g| s.scene.groups[g].cue.meets(Cue::MAKE));
            let away = s.near(&["pays", "ville", "village", "region", "guerre", "combat"]);
            !made && (away || !is_determiner(view, s.last()) || past_item(view, s.last()) > s.last())
        };
    Transfer: "emmener" => "Le suspect a été emmené par la police." / "La liste emmenée par le maire plaît.",
        |s| {
            let finite = s.group().is_none_or(Group::is_finite);
            finite || !s.by() || s.near(&["polic", "gendarm", "pompier", "secour", "agent"])
        };
    Transfer: "conduire" => "Le blessé a été conduit à l'hôpital." / "Le projet a été conduit à son terme.",
        |s| s.near(&["hopit", "commissar", "gendarm", "prison", "chu", "clinique", "parquet", "poste"]);
    Strike: "bloquer" => "Les routiers bloquent le dépôt." / "Les parents bloquent le compte.",
        |s| s.near(&["depot", "raffinerie", "port", "usine", "entrepot"]);
    Strike: "interrompre" "cesser" "arrêter" => "Les conducteurs interrompent le service." / "La panne interrompt le service.",
        |s| s.picked.group.is_none_or(|_| !s.is_thing() && !s.is_passive());
    Protest: "mobilisation" => "La mobilisation des agriculteurs s'étend." / "La mobilisation des secours s'étend.",
        |s| !s.within(3, &["secours", "moyen", "pompier", "troupe", "arme", "ressource", "fonds", "reserv"]);
    Protest: "investir" => "Des étudiants ont investi le rectorat." / "Des étudiants ont investi dans le rectorat.",
        |s| s.view().key(s.next()) != Key::Dans;
}

/// Whether it is of a game: its nouns or its score stand around.
fn is_play(s: &At<'_>) -> bool {
    let view = s.view();
    let (from, to) = (s.picked.at.saturating_sub(GROUND), view.tokens.len().min(s.last() + GROUND));
    let figure = |i: usize| view.tokens.get(i).is_some_and(|t| t.is(Class::DIGITS) && t.value < 200);
    (from..to).any(|i| {
        // « 2-1 », « 31 à 27 ».
        let score = figure(i)
            && figure(i + 2)
            && past_item(view, i) == i
            && (view.key(i + 1) == Key::Hyphen && view.tokens[i + 1].shape.has(Shape::GLUED)
                || s.picked.trigger.kind == EventKind::Election && view.key(i + 1) == Key::A)
            && !view.tokens.get(i + 3).is_some_and(|t| t.is(Class::UNIT.with(Class::CUR).with(Class::SYM)));
        score || s.scene.holds(i, List::GAME) || s.picked.trigger.kind != EventKind::Attack && s.scene.holds(i, List::RACE)
    })
}

/// Whether fire, weather or chance does it, and no weapon stands by.
fn is_accident(s: &At<'_>, n: usize) -> bool {
    let (view, group) = (s.view(), &s.scene.groups[n]);
    if is_armed(s, group.head) {
        return false;
    }
    if !group.undergoes() {
        return subject_noun(s.scene, n, List::ACCIDENT).is_some();
    }
    (s.last()..view.tokens.len().min(s.last() + NEAR))
        .take_while(|&i| !view.tokens[i].is(Class::STOP))
        .filter(|&i| matches!(view.key(i), Key::Par | Key::Dans) || is_text(view, i, "lors"))
        .any(|i| (i + 1..i + 5).any(|t| s.scene.holds(t, List::ACCIDENT)))
}

/// Whether a weapon or an assault is told nearby.
fn is_armed(s: &At<'_>, at: usize) -> bool {
    (at.saturating_sub(FAR)..s.view().tokens.len().min(at + FAR)).any(|i| s.scene.holds(i, List::WEAPON))
}

/// Whether a place is told at a token, its article before it or not: « Palmyre », « la Ruhr », « la ville de Kidal ».
pub(super) fn is_place(s: &At<'_>, at: usize) -> bool {
    let (scene, view) = (s.scene, s.view());
    let at = at + usize::from(matches!(view.key(at), Key::Le | Key::La | Key::Les));
    // « prendre la place d'X » takes no square.
    let named = |i: usize| {
        let over = scene.name_over(i).map(|c| &scene.names[c]);
        over.is_some_and(|name| name.class == Some(ActorClass::Place) && view.tokens[name.first as usize].is_cap())
    };
    named(at) || scene.holds(at, List::SAME) && (at + 1..at + 3).any(|i| named(i) || view.tokens.get(i).is_some_and(|t| t.is_cap()))
}

/// Whether a land or a town is taken by somebody who can: no firm or club.
fn takes_place(s: &At<'_>, n: usize) -> bool {
    let (scene, view, group) = (s.scene, s.view(), &s.scene.groups[n]);
    let named = subject(scene, n).names;
    let mut next = s.next();
    if group.undergoes() {
        let place = named.iter().any(|c| scene.names[c].class == Some(ActorClass::Place));
        return group.is_finite() && place && s.by() && (next + 1..next + 4).any(|i| scene.holds(i, List::TROOPS));
    }
    // « prendre Lyon comme siège ».
    if (next..view.tokens.len().min(next + 5)).any(|i| view.key(i) == Key::Comme) {
        return false;
    }
    next += usize::from(group.reflexive && matches!(view.key(next), Key::De | Key::D | Key::Du));
    let body = named.iter().any(|c| matches!(scene.names[c].class, Some(ActorClass::Organisation | ActorClass::Product)));
    let first = scene.clauses[scene.clause(group.finite)].first;
    let troops = subject_noun(scene, n, List::TROOPS).is_some() || people(scene, first, group.first.min(first + 3));
    let known = !named.is_empty() || group.pronoun.is_some();
    is_place(s, next) && (troops || !body && known && subject_noun(scene, n, List::BODY).is_none())
}

/// « a repris son activité ».
fn goes_on(s: &At<'_>) -> bool {
    let own = s.view().tokens.get(s.next()).is_some_and(|t| t.is(Class::POSS));
    own && s.from(s.next(), NEAR, &["activit", "product", "exploit"])
}

/// Whether who undergoes it bears the number of a sovereign: « Charles X ».
fn reigns(s: &At<'_>, n: usize) -> bool {
    let scene = s.scene;
    scene.groups[n].undergoes()
        && subject(scene, n).names.iter().any(|c| {
            let at = scene.names[c].last as usize - 1;
            let word = scene.view.text(at, at + 1);
            at > scene.names[c].first as usize && !word.is_empty() && word.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
        })
}

/// « onze jours de conflit »: what a noun hangs on is a time.
fn is_timed(s: &At<'_>) -> bool {
    let view = s.view();
    let timed = |h: usize| past_item(view, h) > h || view.items.iter().any(|i| (i.first as usize..i.last as usize).contains(&h));
    s.picked.hangs.is_some_and(timed)
}

/// « la rupture du barrage », « la rupture d'une canalisation ».
fn breaks(s: &At<'_>) -> bool {
    s.within(4, &["barrage", "digue", "canalis", "conduite", "cable", "vanne", "cuve", "gazoduc", "oleoduc", "levee", "bassin"])
}

/// Whether a noun is counted by what did it: « a fait trois blessés », « faisant une première victime ».
fn is_toll(s: &At<'_>, at: usize) -> bool {
    let (scene, view) = (s.scene, s.view());
    let clause = scene.clause(at);
    // « il fait la victime » counts nobody.
    if at.checked_sub(1).is_some_and(|b| matches!(view.key(b), Key::Le | Key::La | Key::Les)) {
        return false;
    }
    (at.saturating_sub(NEAR)..at)
        .rev()
        .take_while(|&i| {
            scene.clause(i) == clause && !view.tokens[i].is(Class::STOP) && !matches!(preposition(scene, i), Some(Intro::By(_)))
        })
        .any(|i| ["fait", "font", "faisant", "fit", "firent", "fera", "faire"].iter().any(|w| is_text(view, i, w)))
}

/// « l'emporte »: the victory is « it », and no disease takes somebody.
fn wins(s: &At<'_>) -> bool {
    let it = |g: &Group| g.clitic.is_some_and(|c| s.view().tokens[c].shape.has(Shape::ELIDED));
    s.is_active() && s.group().is_some_and(it) && !s.is_of(List::CALAMITY)
}
