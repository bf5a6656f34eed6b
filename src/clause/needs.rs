//! Whether what a trigger needs beside it stands there.

use super::cue::Cue;
use super::group::{Group, Mood};
use super::intro::{Intro, intro, preposition};
use super::scene::{Over, Scene};
use super::subject::subject;
use super::word::{FOLK, is_adverb, is_determiner, is_initial, is_one_of, is_text, past_item};
use crate::kind::{ActorClass, EventKind};
use crate::lexicon::Class;
use crate::lexicon::fr::trigger::{Frame, Needs, Prep, Trigger};
use crate::lexicon::fr::verb::VerbRole;
use crate::token::Shape;

/// How far a need is met: the narrower the need, the higher; `None` where it is not.
pub(super) fn of_group(scene: &Scene<'_>, n: usize, last: usize, trigger: &Trigger) -> Option<u32> {
    let frame = &trigger.frame;
    let group = &scene.groups[n];
    let met = match frame.needs {
        Needs::Nothing => return Some(1),
        Needs::Object(nouns) if by_pronoun(scene, n) && object_noun(scene, n, last, nouns).is_none() => return Some(2),
        Needs::Light | Needs::Detail => true,
        Needs::Object(nouns) => has_object(scene, n, last, nouns) || is_intransitive(scene, n, trigger),
        Needs::Subject(nouns) => has_subject(scene, n, nouns),
        Needs::Words => has_words(scene, n, last),
        Needs::Actor => has_actor(scene, n, last, frame),
        Needs::Amount => has_amount(scene, group, last),
    };
    met.then_some(match frame.needs {
        Needs::Amount => 12,
        Needs::Object(_) | Needs::Subject(_) => 11,
        Needs::Words => 10,
        Needs::Actor => 9,
        _ => 5,
    })
}

/// Whether one of the nouns heads the object, or the subject of a passive.
pub(super) fn has_object(scene: &Scene<'_>, n: usize, last: usize, nouns: &[&str]) -> bool {
    object_noun(scene, n, last, nouns).is_some() || names_one(scene, n, last, nouns)
}

/// Whether a name stands where such a noun would: a company for « entreprise », a court for « tribunal ».
fn names_one(scene: &Scene<'_>, n: usize, last: usize, nouns: &[&str]) -> bool {
    let wanted = |class: ActorClass| match class {
        ActorClass::Organisation => nouns.contains(&"entreprise"),
        ActorClass::Government => nouns.contains(&"tribunal"),
        _ => false,
    };
    let named = |c: usize| scene.names[c].class.is_some_and(wanted);
    if scene.groups[n].undergoes() {
        return subject(scene, n).names.into_iter().any(named);
    }
    let end = forward_end(scene, last);
    (0..scene.names.len()).any(|c| {
        let from = scene.names[c].first as usize;
        from >= last && from < end && from - last <= 3 && named(c) && intro(scene, c) == Intro::None
    })
}

/// « L'usine ferme », « le magasin rouvre »: what would be the object is the subject, and no object follows.
pub(super) fn is_intransitive(scene: &Scene<'_>, n: usize, trigger: &Trigger) -> bool {
    let Needs::Object(nouns) = trigger.frame.needs else { return false };
    let group = &scene.groups[n];
    let next = group.last;
    matches!(trigger.kind, EventKind::Launch | EventKind::Closure)
        && !group.undergoes()
        && !group.reflexive
        && group.clitic.is_none()
        && (past_item(&scene.view, next) > next || !is_determiner(&scene.view, next))
        && subject_noun(scene, n, nouns).is_some()
}

/// Whether a pronoun stands where the object would, so that no noun can show.
fn by_pronoun(scene: &Scene<'_>, n: usize) -> bool {
    scene.groups[n].clitic.is_some_and(|c| matches!(scene.view.word(c), b"le" | b"la" | b"les")) && !scene.groups[n].undergoes()
        || scene.groups[n].passive
            && scene.groups[n].pronoun.is_some_and(|p| matches!(scene.view.word(p), b"il" | b"elle" | b"ils" | b"elles"))
}

/// The noun of the list that heads the object of a group, or its subject where it is passive or reflexive.
pub(super) fn object_noun(scene: &Scene<'_>, n: usize, last: usize, nouns: &[&str]) -> Option<usize> {
    let group = &scene.groups[n];
    if !group.undergoes() {
        if let Some(at) = scan(scene, last, forward_end(scene, last), nouns) {
            return Some(at);
        }
    }
    if group.undergoes() || group.reflexive {
        // « relevé de ses fonctions », « placé en détention »: the noun may also be the complement of a passive.
        let found = subject_noun(scene, n, nouns);
        return found.or_else(|| {
            scan(scene, last, forward_end(scene, last), nouns)
                .filter(|&at| group.undergoes() && (last..at).any(|i| preposition(scene, i).is_some_and(|p| p != Intro::By(Prep::Par))))
        });
    }
    // « l'accord qu'ils ont signé ».
    let start = group.pronoun.filter(|&p| p < group.first).unwrap_or(group.first);
    let opener = scene.clauses[scene.clause(group.finite)].first;
    (scene.view.word(opener) == b"que" && opener < start && opener > 0)
        .then(|| (opener.saturating_sub(4)..opener).rev().find(|&i| is_one_of(&scene.view, i, nouns)))
        .flatten()
}

/// Where the words behind a group end that can be its object.
fn forward_end(scene: &Scene<'_>, last: usize) -> usize {
    let view = &scene.view;
    (last..view.tokens.len().min(last + 24))
        .find(|&i| {
            view.tokens[i].is(Class::STOP)
                || scene.opens(i)
                || matches!(view.word(i), b";" | b":")
                || scene.groups.iter().any(|g| g.first == i && g.mood != Mood::Participle)
        })
        .unwrap_or(view.tokens.len().min(last + 24))
}

/// The first head noun of the list between two tokens: a noun's own complements are passed over.
fn scan(scene: &Scene<'_>, from: usize, to: usize, nouns: &[&str]) -> Option<usize> {
    let view = &scene.view;
    let mut i = from;
    let mut steps = 0;
    let mut complement = false;
    let mut headed = false;
    while i < to && steps < 12 {
        let past = past_item(view, i);
        if past > i && !is_one_of(view, i, nouns) {
            headed |= view.items.iter().any(|it| {
                it.first as usize == i && matches!(it.said, crate::grammar::Said::Money(_) | crate::grammar::Said::Percent { .. })
            });
            i = past;
            continue;
        }
        let token = &view.tokens[i];
        if headed && matches!(view.word(i), b"de" | b"du" | b"des") {
            complement = true;
        } else if is_determiner(view, i) && view.word(i) != b"du" && view.word(i) != b"des" {
            // A new noun group begins, unless the preposition stands right before its article.
            if i > from && !(complement && matches!(view.word(i - 1), b"de")) {
                complement = false;
            }
        } else if matches!(view.word(i), b"," | b"et" | b"a" | b"au" | b"aux" | b"en" | b"sur") {
            complement = false;
        }
        if !complement && is_one_of(view, i, nouns) {
            return Some(i);
        }
        if complement && is_one_of(view, i, nouns) && view.word(i.saturating_sub(1)) == b"de" {
            // « un projet de loi », « une partie de la filiale »: a quantity or a kind passes its noun on.
            return (steps <= 4).then_some(i);
        }
        headed |= token.shape.has(Shape::WORD)
            && !token.is(Class::PREP.with(Class::ART).with(Class::INDEF).with(Class::POSS).with(Class::DEM).with(Class::NUM))
            && !is_adverb(view, i)
            && !is_determiner(view, i);
        steps += 1;
        i += 1;
    }
    None
}

/// The noun of the list that heads the subject of a group.
pub(super) fn subject_noun(scene: &Scene<'_>, n: usize, nouns: &[&str]) -> Option<usize> {
    let group = &scene.groups[n];
    let view = &scene.view;
    if let Some(lead) = group.shares {
        return subject_noun(scene, lead, nouns);
    }
    if group.mood == Mood::Infinitive {
        return group.governor.and_then(|g| subject_noun(scene, g, nouns));
    }
    let start = group.first;
    if group.mood == Mood::Participle {
        let own = (start.saturating_sub(6)..start)
            .rev()
            .take_while(|&i| !view.tokens[i].is(Class::STOP.with(Class::VERB).with(Class::SUBORD)))
            .find(|&i| is_one_of(view, i, nouns));
        let comma = is_initial(view, start) || start.checked_sub(1).is_some_and(|i| view.word(i) == b",");
        let clause = scene.clause(group.head);
        return own.or_else(|| scene.clauses[clause].finite.filter(|_| comma).and_then(|f| subject_noun(scene, f, nouns)));
    }
    let clause = scene.clause(group.finite);
    let first = scene.clauses[clause].first;
    let relative = start.checked_sub(1).is_some_and(|i| view.word(i) == b"qui");
    if relative {
        return (start.saturating_sub(7)..start - 1)
            .rev()
            .take_while(|&i| !view.tokens[i].is(Class::STOP) && scene.group_at(i).is_none())
            .find(|&i| is_one_of(view, i, nouns));
    }
    let mut complement = false;
    for i in (first..start).filter(|&i| scene.clause(i) == clause) {
        if past_item(view, i) > i {
            continue;
        }
        if matches!(view.word(i), b"de" | b"du" | b"des" | b"a" | b"par" | b"pour" | b"en" | b"dans" | b"sur")
            && i > first
            && view.word(i) != b"des"
        {
            complement = true;
        }
        if view.word(i) == b"," {
            complement = false;
        }
        if !complement && is_one_of(view, i, nouns) {
            return Some(i);
        }
    }
    // « Déjà, a fermé l'usine »: the subject behind its verb is too rare to look for.
    None
}

fn has_subject(scene: &Scene<'_>, n: usize, nouns: &[&str]) -> bool {
    let group = &scene.groups[n];
    let judges = nouns.contains(&"tribunal");
    if judges {
        // An authority may be left unsaid in the passive, and may bear any name.
        if group.undergoes() {
            return true;
        }
        let who = subject(scene, n);
        if who.names.iter().any(|&c| scene.names[c].class == Some(ActorClass::Government)) || who.pronoun.is_some_and(|p| !p.near) {
            return true;
        }
    }
    !group.passive && subject_noun(scene, n, nouns).is_some()
}

/// Whether words follow that a verb of saying tells: a quotation, « que », an infinitive, or an inversion.
fn has_words(scene: &Scene<'_>, n: usize, last: usize) -> bool {
    let group = &scene.groups[n];
    let view = &scene.view;
    if group.inverted {
        return true;
    }
    if group.mood == Mood::Participle {
        return false;
    }
    if scene
        .quotes
        .iter()
        .any(|q| q.last <= group.first && group.first - q.last <= 8 || q.first >= last && q.first - last <= 12 && q.last - q.first >= 2)
        || scene.quote_over(group.head).is_none() && !scene.quotes.is_empty() && scene.quotes.iter().any(|q| q.last - q.first >= 2)
    {
        return true;
    }
    let to = view.tokens.len().min(last + 8);
    for i in last..to {
        if view.tokens[i].is(Class::STOP) || view.word(i) == b";" {
            break;
        }
        if view.word(i) == b"que" || view.word(i) == b":" || view.word(i) == b"ce" && matches!(view.word(i + 1), b"qui" | b"que") {
            return true;
        }
        if let Some(g) = scene.groups.iter().find(|g| g.first == i) {
            return g.mood == Mood::Infinitive;
        }
    }
    // An incise: « Le site fermera, a annoncé X. »
    let incise = group.first.checked_sub(1).is_some_and(|i| view.word(i) == b",")
        && scene.groups.iter().any(|g| g.is_finite() && g.last < group.first);
    incise && view.tokens.get(last).is_some_and(|t| !t.is(Class::PREP))
}

/// Whether a participant of a group is an actor.
fn has_actor(scene: &Scene<'_>, n: usize, last: usize, frame: &Frame) -> bool {
    let group = &scene.groups[n];
    let acts = || {
        if group.undergoes() && has_folk(scene, n) {
            return true;
        }
        let who = subject(scene, n);
        who.is_known() || subject_noun(scene, n, FOLK).is_some()
    };
    if group.undergoes() || frame.object.is_none() {
        return acts();
    }
    if group.clitic.is_some_and(|c| matches!(scene.view.word(c), b"le" | b"la" | b"les")) {
        return true;
    }
    let end = forward_end(scene, last);
    let direct = (0..scene.names.len()).any(|c| {
        let (from, to) = (scene.names[c].first as usize, scene.names[c].last as usize);
        from >= last && to <= end && from - last <= 5 && intro(scene, c) == Intro::None
    });
    // A complement behind another preposition is no object: « renvoie l'affaire devant la cour ».
    let end = (last + 1..end)
        .find(|&i| {
            matches!(
                preposition(scene, i),
                Some(Intro::By(
                    Prep::Devant
                        | Prep::Sur
                        | Prep::Par
                        | Prep::Dans
                        | Prep::Pour
                        | Prep::Contre
                        | Prep::A
                        | Prep::Avec
                        | Prep::Vers
                        | Prep::Chez
                ))
            )
        })
        .unwrap_or(end);
    direct
        || scan(scene, last, end.min(last + 7), FOLK)
            .is_some_and(|at| preposition(scene, last).is_none() || scene.view.word(last) == b"des" || at == last)
}

/// Whether the head noun of a group's subject is a person's or a body's, known or by its ending.
fn has_folk(scene: &Scene<'_>, n: usize) -> bool {
    subject_noun(scene, n, FOLK).is_some()
}

/// Whether a group's subject is plainly a thing: a common noun that is no actor's and no pronoun (« la recette demande une heure »).
pub(super) fn is_thing(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    if !group.is_finite() || group.passive || group.shares.is_some() || group.pronoun.is_some() || subject(scene, n).is_known() {
        return false;
    }
    let clause = scene.clause(group.finite);
    let first = scene.clauses[clause].first;
    let view = &scene.view;
    let mut nouns = (first..group.first).filter(|&i| {
        scene.clause(i) == clause
            && view.tokens[i].shape.has(Shape::WORD)
            && past_item(view, i) == i
            && !view.tokens[i].is(Class::COORD.with(Class::SUBORD).with(Class::PREP))
            && !is_adverb(view, i)
            && !is_determiner(view, i)
    });
    let Some(head) = nouns.next() else { return false };
    // The noun must follow its determiner: otherwise an adverbial or an adjective leads.
    if !head.checked_sub(1).is_some_and(|b| {
        view.tokens[b].is(Class::ART.with(Class::INDEF).with(Class::DEM).with(Class::POSS)) || matches!(view.word(b), b"un" | b"une")
    }) || head >= 2 && preposition(scene, head - 2).is_some()
    {
        return false;
    }
    !acts(scene, head) && !nouns.any(|i| acts(scene, i) || view.tokens[i].is_cap())
}

/// Whether a noun is an actor's, or speaks for one.
fn acts(scene: &Scene<'_>, at: usize) -> bool {
    const SPOKEN: &[&str] = &[
        "rapport",
        "étude",
        "enquête",
        "arrêt",
        "jugement",
        "communiqué",
        "texte",
        "note",
        "avis",
        "article",
        "audit",
        "journal",
        "quotidien",
        "magazine",
        "chaîne",
        "site",
        "presse",
        "avocate",
        "défense",
        "accusation",
        "source",
        "document",
        "lettre",
        "courrier",
        "ordonnance",
        "décision",
        "loi",
        "décret",
        "arrêté",
        "contrat",
        "base",
        "industrie",
        "inconnu",
        "marché",
        "pays",
        "capitale",
        "pouvoir",
        "opinion",
        "secteur",
        "filière",
        "mouvement",
        "front",
        "camp",
        "public",
        "gauche",
        "droite",
        "centre",
        "alliance",
        "coalition",
        "quartier",
        "monde",
        "maison",
        "ambassade",
        "église",
        "cabinet",
        "service",
        "plateforme",
        "enseigne",
        "marque",
        "compagnie",
        "ligue",
        "ordre",
        "chambre",
        "assemblée",
        "agence",
        "institut",
        "observatoire",
        "partie",
        "peuple",
        "tiers",
        "cellule",
        "bloc",
    ];
    let view = &scene.view;
    let token = &view.tokens[at];
    if token.is(Class::FUNCTION.with(Class::TITLE).with(Class::ORGHEAD).with(Class::GOVHEAD).with(Class::NOUN).with(Class::DEMONYM))
        || is_one_of(view, at, FOLK)
        || is_one_of(view, at, SPOKEN)
    {
        return true;
    }
    let word = view.text(at, at + 1).trim_end_matches(['s', 'x']);
    ["eur", "euse", "rice", "ier", "ière", "iste", "ien", "ienne", "ant", "ante", "logue", "ure", "aire", "at", "ée", "é", "aine", "ain"]
        .iter()
        .any(|e| word.ends_with(e))
        && !word.ends_with("ment")
}

fn has_amount(scene: &Scene<'_>, group: &Group, last: usize) -> bool {
    let clause = scene.clause(group.head);
    scene.view.items.iter().enumerate().any(|(n, i)| {
        let at = i.first as usize;
        scene.is_amount(n)
            && scene.clause(at) == clause
            && at >= group.first
            && !(last..at).any(|i| scene.view.word(i) == b";" || scene.groups.iter().any(|g| g.first == i && g.is_finite()))
            || scene.is_amount(n) && scene.clause(at) == clause && group.undergoes() && at < group.first
    }) || (last..scene.view.tokens.len().min(last + 8)).take_while(|&i| scene.clause(i) == clause).any(|i| scene.view.tokens[i].power >= 6)
}

/// What a noun stands with.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Company {
    /// Whether that verb only carries the noun, and does not plan, tell or move it.
    pub(super) carried: bool,
    /// The group of its support verb.
    pub(super) light: Option<usize>,
    /// A date or a complement of its frame stands with it.
    pub(super) detail: bool,
    /// A participle of its own tells when or by whom (« la grève entamée lundi »).
    pub(super) participle: Option<usize>,
}

/// What stands with a noun.
pub(super) fn company(scene: &Scene<'_>, at: usize, last: usize, trigger: &Trigger, over: Option<Over>) -> Company {
    let (frame, kind) = (&trigger.frame, trigger.kind);
    let view = &scene.view;
    let mut company = Company::default();
    if let Some(over) = over {
        let group = &scene.groups[over.group];
        let cue = Cue::of(&view.tokens[group.head]);
        let role = view.index().entry(view.tokens[group.head].word).form.role();
        let direct = over.object && !group.undergoes() && is_object(scene, at, group);
        let moved = matches!(role, Some(VerbRole::Plan)) || cue.meets(Cue::PUT_OFF.with(Cue::PLAN).with(Cue::TELL));
        let light = if over.object {
            direct && cue.meets(Cue::SUPPORT.with(Cue::ASPECT)) && !(group.head == group.finite && view.tokens[group.head].is(Class::BE))
        } else {
            is_subject(scene, at, group)
                && (!group.undergoes() && cue.meets(Cue::SUPPORT_SUBJECT)
                    || group.undergoes() && (cue.meets(Cue::SUPPORT.with(Cue::ASPECT)) || moved))
        };
        if light {
            company.light = Some(over.group);
            company.carried = over.object || cue.meets(Cue::SUPPORT.with(Cue::SUPPORT_SUBJECT).with(Cue::ASPECT));
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
            break;
        }
        if let Some(Intro::By(prep)) = preposition(scene, i) {
            let role = frame.obliques.iter().any(|(p, _)| *p == prep) || prep == Prep::Par;
            let determined = matches!(view.word(i), b"du" | b"des" | b"au" | b"aux")
                || is_determiner(view, i + 1)
                || view.tokens.get(i + 1).is_some_and(|t| t.is_cap())
                || scene.name_over(i + 1).is_some();
            let dated = past_item(view, i + 1) > i + 1
                && view
                    .items
                    .iter()
                    .any(|it| (it.first as usize..it.last as usize).contains(&(i + 1)) && matches!(it.said, crate::grammar::Said::Time(_)));
            company.detail |= dated || role && determined && past_item(view, i + 1) == i + 1;
            if company.detail || prep != Prep::De {
                break;
            }
        } else if let Some(n) = scene.groups.iter().position(|g| g.first == i) {
            if scene.groups[n].mood == Mood::Participle {
                company.participle = Some(n);
            }
            break;
        } else if view.word(i) == b"," {
            // « Les combats, déclenchés le 1er août ».
            company.participle = scene.groups.iter().position(|g| g.first == i + 1 && g.mood == Mood::Participle && steps < 3);
            break;
        } else if !view.tokens[i].shape.has(Shape::WORD) || view.tokens[i].is(Class::SUBORD.with(Class::COORD)) {
            break;
        }
        steps += 1;
        i += 1;
    }
    if let Some(n) = company.participle {
        let head = &view.tokens[scene.groups[n].head];
        if Cue::of(head).meets(Cue::SUPPORT.with(Cue::SUPPORT_SUBJECT).with(Cue::PLAN)) || head.is(Class::TRIGGER) || followed(scene, n) {
            company.detail = true;
        }
    }
    let _ = at;
    company
}

/// Whether a bare participle has a date, an agent or a place behind it, so that it tells a happening and no state.
pub(super) fn followed(scene: &Scene<'_>, n: usize) -> bool {
    let group = &scene.groups[n];
    let view = &scene.view;
    (group.last..view.tokens.len().min(group.last + 5))
        .take_while(|&i| !view.tokens[i].is(Class::STOP) && view.word(i) != b"," && !scene.groups.iter().any(|g| g.first == i))
        .any(|i| {
            view.word(i) == b"par" || view.items.iter().any(|it| it.first as usize == i && matches!(it.said, crate::grammar::Said::Time(_)))
        })
}

/// Whether a noun is the direct object of a group before it: no preposition stands between, but in complements.
pub(super) fn is_object(scene: &Scene<'_>, at: usize, group: &Group) -> bool {
    let Some(before) = scene.before_noun(at) else { return false };
    if before < group.last {
        return true;
    }
    if is_determiner(&scene.view, before) && !matches!(scene.view.word(before), b"du" | b"au" | b"aux") {
        // « inflige une amende », « accorde à la commune une aide » — but not « dans une décision ».
        let Some(b) = before.checked_sub(1) else { return false };
        return b < group.last || preposition(scene, b).is_none();
    }
    let counted =
        before.checked_sub(1).is_some_and(|b| matches!(scene.view.word(b), b"plus" | b"moins") || is_text(&scene.view, b, "près"));
    matches!(scene.view.word(before), b"des" | b"de") && (before == group.last || counted)
        || matches!(scene.view.word(before), b"," | b"et" | b"\"")
}

/// Whether a noun heads the subject of a group behind it: no preposition brings it.
pub(super) fn is_subject(scene: &Scene<'_>, at: usize, group: &Group) -> bool {
    if at >= group.first {
        return false;
    }
    match scene.before_noun(at) {
        None => true,
        Some(b) if is_determiner(&scene.view, b) => {
            !matches!(scene.view.word(b), b"du" | b"au" | b"aux") && !b.checked_sub(1).is_some_and(|p| preposition(scene, p).is_some())
        }
        Some(b) => preposition(scene, b).is_none(),
    }
}
