//! Whom a word stands for by itself: a name with those joined to it, a pronoun, a bare description.

use super::intro::intro;
use crate::clause::sentence::bare::alone;
use crate::clause::sentence::pronoun::{Pronoun, Several, Wants, party};
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::{Intro, Run, Subject};
use crate::clause::words::list::List;
use crate::clause::words::word::{is_text, past_item};
use crate::grammar::View;
use crate::kind::ActorClass;
use crate::lexicon::{Class, Key};
use crate::token::{Shape, Token};

/// A candidate and those that « et » joins to it, on its left.
pub(super) fn named(scene: &Scene<'_>, at: usize) -> Subject {
    Subject { names: Run { first: at as u16, len: (at - coordinated(scene, at) + 1) as u16, down: true }, pronoun: None }
}

/// A candidate and those that « et » joins to it, on its right.
pub(super) fn followed_by(scene: &Scene<'_>, at: usize) -> Subject {
    let last = (at + 1..scene.names.len().min(at + LISTED)).rev().find(|&right| coordinated(scene, right) <= at);
    Subject { names: Run { first: at as u16, len: (last.unwrap_or(at) - at + 1) as u16, down: false }, pronoun: None }
}

/// So many names one list holds at most.
const LISTED: usize = 7;

/// Whom the pronoun or possessive at a token stands for.
pub(in crate::clause) fn by_pronoun(scene: &Scene<'_>, token: usize) -> Subject {
    let word = scene.view.key(token);
    let plural = matches!(word, Key::Ils | Key::Elles | Key::Les | Key::Leur | Key::Leurs | Key::Ceux | Key::Celles | Key::Eux);
    let possessive =
        scene.view.tokens[token].is(Class::POSS) && word != Key::Leur || word == Key::Leur && scene.group_at(token + 1).is_none();
    let owner = possessive && (token + 1..(token + 3).min(scene.view.tokens.len())).any(|i| scene.holds(i, List::OWNED));
    // « votre requête », « mes services », in a letter.
    let party = if possessive && scene.quote_over(token).is_none() { party(&scene.view, token) } else { None };
    let wants = party.unwrap_or(if owner || word == Key::Leurs { Wants::Owner } else { Wants::Any });
    let near = matches!(word, Key::Celui | Key::Celle | Key::Ceux | Key::Celles);
    let she = match word {
        Key::Elle | Key::Celle => Some(true),
        Key::Il | Key::Celui => Some(false),
        // « le condamne », « la licencie »: the full forms of the object.
        Key::Le | Key::La if scene.view.tokens[token].shape.has(Shape::ELIDED) => None,
        Key::Le => Some(false),
        Key::La => Some(true),
        _ => None,
    };
    Subject {
        names: Run::default(),
        pronoun: Some(Pronoun {
            at: scene.view.tokens[token].start,
            role: None,
            plural,
            she,
            form: she,
            noun: 0,
            beside: None,
            apart: None,
            lay: false,
            near,
            wants,
        }),
    }
}

/// Whom the object pronoun at a token stands for: nobody of its own clause.
pub(in crate::clause) fn by_clitic(scene: &Scene<'_>, token: usize) -> Subject {
    let mut who = by_pronoun(scene, token);
    let opening = scene.clauses[scene.clause(token)].first;
    // « Saisi par la société, le tribunal l'a déboutée »: before the last comma somebody else may be told.
    let first = (opening + 1..token).rev().find(|&i| scene.view.key(i - 1) == Key::Comma).unwrap_or(opening);
    // « il lui est interdit de … »: « il » is nobody.
    let dative = matches!(scene.view.key(token), Key::Lui | Key::Leur);
    let own = scene.groups.iter().find(|g| g.clitic == Some(token)).filter(|g| !(dative && g.passive));
    let own = own.and_then(|g| g.pronoun).map(|p| scene.view.key(p));
    if let Some(pronoun) = who.pronoun.as_mut() {
        if first < token {
            pronoun.at = scene.view.tokens[first].start;
        }
        pronoun.beside = match own {
            Some(Key::Elle) => Some(true),
            Some(Key::Il) => Some(false),
            _ => None,
        };
    }
    who
}

/// Whom a bare description stands for (« l'entreprise », « les juges »).
pub(in crate::clause) fn by_description(view: &View<'_>, token: usize, wants: Wants) -> Subject {
    // « ce dernier », « cette dernière ».
    let form = if is_latter(view, token) { Some(view.begins(token, &["derniere"])) } else { form(view, token) };
    let she = form.filter(|_| matches!(wants, Wants::Person | Wants::Holder(_)));
    // « l'intéressé », « ce dernier » is the last named.
    let near = is_latter(view, token) || wants == Wants::Person && view.begins(token, &["interess"]);
    Subject {
        names: Run::default(),
        pronoun: Some(Pronoun {
            at: view.tokens[token].start,
            role: None,
            plural: false,
            she,
            form,
            noun: view.tokens[token].hash,
            beside: None,
            apart: None,
            lay: false,
            near,
            wants,
        }),
    }
}

/// The « me », « nous » or « vous » of a group that is no subject, outside quotations, and whom it stands for.
pub(in crate::clause) fn writer(scene: &Scene<'_>, n: usize) -> Option<(usize, Wants)> {
    let group = &scene.groups[n];
    let third = group.is_finite() && group.form.is_third();
    // « je vous demande », « nous vous demandons ».
    let object = |i: usize| third || group.pronoun.is_some_and(|p| p < i);
    let (at, wants) = (group.first..group.head).find_map(|i| match scene.view.key(i) {
        Key::Me => Some((i, Wants::Writer)),
        Key::Nous if third => Some((i, Wants::Writer)),
        Key::Vous if object(i) => Some((i, Wants::Reader)),
        _ => None,
    })?;
    (!group.reflexive && scene.quote_over(at).is_none()).then_some((at, wants))
}

/// « ce dernier », « cette dernière », with nothing behind it.
#[inline]
pub(in crate::clause) fn is_latter(view: &View<'_>, at: usize) -> bool {
    // Few words stand behind a demonstrative, and this is asked of every one.
    at.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::DEM)) && is_last(view, at)
}

fn is_last(view: &View<'_>, at: usize) -> bool {
    let this = at.checked_sub(1).is_some_and(|i| is_text(view, i, "ce") || is_text(view, i, "cette"));
    let last = || view.begins(at, &["dernier"]);
    let noun = |t: &Token| t.shape.has(Shape::WORD) && t.is(Class::NOUN.with(Class::ORGHEAD).with(Class::UNIT));
    this && last() && !view.tokens.get(at + 1).is_some_and(noun) && past_item(view, at) == at
}

/// « le premier », « la seconde », with nothing behind it.
pub(super) fn nth(scene: &Scene<'_>, at: usize) -> Option<Wants> {
    let view = &scene.view;
    let led = at.checked_sub(1).is_some_and(|i| matches!(view.key(i), Key::Le | Key::La));
    let any = |words: &[&str]| words.iter().any(|word| is_text(view, at, word));
    let nth = match led {
        true if any(&["premier", "première"]) => 0,
        true if any(&["second", "seconde", "deuxième"]) => 1,
        _ => return None,
    };
    // « la première tranche de l'aide », « le premier juge a »: a noun that is spelt as a verb.
    let verb = scene.groups.iter().find(|g| g.first == at + 1 && g.last == at + 2 && !g.compound);
    let noun =
        verb.is_some_and(|g| matches!(view.key(g.last), Key::De | Key::Du | Key::Des) || scene.groups.iter().any(|o| o.first == g.last));
    (alone(scene, at) && !noun).then_some(Wants::Nth(nth))
}

/// How many a numeral before a noun counts.
fn count(view: &View<'_>, at: usize) -> Option<u8> {
    const COUNTS: [&str; 5] = ["deux", "trois", "quatre", "cinq", "six"];
    let counted = view.tokens[at].is(Class::NUM).then(|| COUNTS.iter().position(|word| is_text(view, at, word)));
    counted.flatten().map(|n| n as u8 + 2)
}

/// Whether a noun means those told before side by side: « les parties », « les deux armées », « les trois groupes ».
pub(in crate::clause) fn are_both(scene: &Scene<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    let counted = count(&scene.view, before);
    let article = if counted.is_some() { before.checked_sub(1) } else { Some(before) };
    let the = article.is_some_and(|i| matches!(scene.view.key(i), Key::Les | Key::Ces) || scene.view.key(i) == Key::Aux);
    let some = || [List::TWO, List::FOLK, List::BODY, List::GUILD].into_iter().any(|list| scene.holds(at, list));
    the && scene.name_over(at).is_none() && (scene.holds(at, List::SIDES) || counted.is_some() && some())
}

/// Those told side by side, by the noun at a token.
pub(in crate::clause) fn by_both(scene: &Scene<'_>, token: usize) -> Subject {
    let number = token.checked_sub(1).and_then(|i| count(&scene.view, i));
    let far = scene.holds(token, List::TWO);
    let class = match scene.stands(token) {
        Some(Wants::Firm | Wants::Body | Wants::Club) => Some(ActorClass::Organisation),
        Some(Wants::Person) => Some(ActorClass::Person),
        _ => None,
    };
    let wants = match number {
        Some(number) if number > 2 || class.is_some() || !far && !scene.holds(token, List::SIDES) => {
            Wants::Several(Several { number, class, far })
        }
        _ if scene.holds(token, List::LANDS) => Wants::Lands,
        _ => Wants::Both,
    };
    let mut who = by_description(&scene.view, token, wants);
    if let Some(pronoun) = &mut who.pronoun {
        pronoun.plural = true;
    }
    who
}

/// The gender of the noun or name at a token, by its article or its ending.
pub(in crate::clause) fn form(view: &View<'_>, token: usize) -> Option<bool> {
    let before = token.checked_sub(1)?;
    let article = match view.key(before) {
        // « l'ancienne préfète », « l'ancien préfet ».
        Key::Ancienne | Key::Nouvelle => return Some(true),
        Key::Ancien | Key::Nouveau => return Some(false),
        _ if is_text(view, before, "cette") => return Some(true),
        // « la jeune femme ».
        _ if before > 0 && is_text(view, before, "jeune") => before - 1,
        _ => before,
    };
    if !view.tokens[article].shape.has(Shape::ELIDED) {
        match view.key(article) {
            Key::La | Key::Une => return Some(true),
            Key::Le | Key::Un | Key::Ce | Key::Du | Key::Au => return Some(false),
            _ => {}
        }
    }
    let word = view.text(token, token + 1);
    let ends = |ends: &[&str]| crate::fold::ends_in(word, ends);
    // « l'élue », « l'intéressé »: where the article is elided, the ending tells.
    if view.tokens[article].shape.has(Shape::ELIDED) && !view.tokens[token].is_cap() {
        if ends(&["ée", "lue"]) {
            return Some(true);
        }
        if ends(&["sé", "yé", "pé", "élu"]) {
            return Some(false);
        }
    }
    if ends(&["tion", "sion", "té", "ence", "rise", "trice", "mblée", "euse"]) {
        Some(true)
    } else {
        ends(&["ment", "teur", "pital", "iste", "eur"]).then_some(false)
    }
}

/// « X, tête de liste socialiste, et l'écologiste Y »: an apposition between commas parts two that « et » joins.
fn aside(scene: &Scene<'_>, gap: std::ops::Range<usize>) -> bool {
    let key = |i: usize| scene.view.key(i);
    let Some(and) = gap.clone().rev().take(4).find(|&i| key(i) == Key::Et) else { return false };
    (5..=12).contains(&gap.len())
        && key(gap.start) == Key::Comma
        && key(and - 1) == Key::Comma
        && (gap.start + 1..and - 1).all(|i| {
            key(i) != Key::Comma
                && !scene.view.tokens[i].is(Class::STOP.with(Class::SUBORD).with(Class::QUOTE))
                && scene.group_at(i).is_none()
        })
}

/// « à l'autrichien X et au polonais Y »: what brings the first is said again before the second.
fn again(scene: &Scene<'_>, left: usize, right: usize, gap: std::ops::Range<usize>) -> bool {
    let view = &scene.view;
    let brought = matches!(intro(scene, right), Intro::By(_)) && intro(scene, left) == intro(scene, right);
    gap.len() <= 4
        && view.key(gap.start) == Key::Et
        && brought
        && gap.clone().all(|i| view.tokens[i].shape.has(Shape::WORD) && !view.tokens[i].is(Class::SUBORD) && scene.group_at(i).is_none())
}

/// « X et le groupe italien Y », « X et son adjoint Y », « X et l'américain Y »: what leads the second stands between, and no « de ».
fn introduced(scene: &Scene<'_>, gap: std::ops::Range<usize>) -> bool {
    let view = &scene.view;
    let led = |i: usize| view.tokens[i].is(Class::ART.with(Class::POSS)) && !matches!(view.key(i), Key::Du | Key::Des | Key::De);
    // « X, et la préfète, Y ».
    let office = gap.clone().any(|i| view.tokens[i].is(Class::FUNCTION) || scene.holds(i, List::FOLK));
    let start = gap.start + usize::from(office && view.key(gap.start) == Key::Comma);
    let end = gap.end - usize::from(office && view.key(gap.end - 1) == Key::Comma);
    let gap = start..end;
    gap.len() >= 2
        && view.key(gap.start) == Key::Et
        && led(gap.start + 1)
        && (gap.start + 2..gap.end).all(|i| {
            let token = &view.tokens[i];
            token.shape.has(Shape::WORD)
                && !token.is(Class::PREP.with(Class::ART).with(Class::POSS).with(Class::SUBORD).with(Class::COORD))
                && !matches!(view.key(i), Key::De | Key::Du | Key::Des)
                && scene.group_at(i).is_none()
        })
}

/// The first of the names that « et » joins to one, on its left.
fn coordinated(scene: &Scene<'_>, at: usize) -> usize {
    // « X, le trésorier, et Y, la présidente »: what a comma sets beside a name is its own.
    let beside = |c: usize| {
        let name = &scene.names[c];
        let gap = |o: usize| scene.names[o].last as usize..name.first as usize;
        // « le groupe X, notre actionnaire, ».
        let firm = |o: usize| scene.names[o].class == Some(ActorClass::Organisation) && intro(scene, o) == Intro::None;
        let like = |o: usize| !scene.names[o].nominal && (scene.names[o].class == name.class || firm(o));
        let set = |o: &usize| like(*o) && gap(*o).len() <= 2 && scene.view.key(gap(*o).start) == Key::Comma;
        if name.nominal && scene.view.key(name.last as usize) == Key::Comma { c.checked_sub(1).filter(set) } else { None }
    };
    let mut right = beside(at).unwrap_or(at);
    // « X, Y et deux autres »: « et » may join somebody without a name to the last.
    let more = scene.view.key(scene.names[right].last as usize) == Key::Et;
    let mut joined = more;
    while let Some(left) = right.checked_sub(1) {
        let mut left = beside(left).unwrap_or(left);
        let b = &scene.names[right];
        let mut from = b.first as usize;
        // « X et son adjoint, Y, ont … »: the description is Y's.
        let described = |c: usize| {
            let name = &scene.names[c];
            name.nominal && name.last as usize + 1 == b.first as usize && scene.view.key(name.last as usize) == Key::Comma
        };
        if described(left) && !b.nominal && left > 0 {
            from = scene.names[left].first as usize;
            left = beside(left - 1).unwrap_or(left - 1);
        }
        let a = &scene.names[left];
        let gap = a.last as usize..from;
        if aside(scene, gap.clone()) {
            joined = true;
            right = left;
            continue;
        }
        if gap.len() > 6 || a.last > b.first {
            break;
        }
        let mut and = false;
        let mut comma = false;
        let plain = gap.clone().all(|i| {
            let t = &scene.view.tokens[i];
            and |= matches!(scene.view.key(i), Key::Et | Key::Ou | Key::Ni) || t.shape.has(Shape::HYPHEN) && gap.len() <= 1;
            comma |= scene.view.key(i) == Key::Comma;
            matches!(scene.view.key(i), Key::Et | Key::Ou | Key::Ni | Key::Comma | Key::Que | Key::Ainsi | Key::Par | Key::De | Key::Hyphen)
                || t.is(Class::ART.with(Class::TITLE).with(Class::FUNCTION))
        }) && gap.len() <= 5
            || introduced(scene, gap.clone())
            || again(scene, left, right, gap.clone());
        let glued = scene.view.tokens.get(b.first as usize).is_some_and(|t| t.shape.has(Shape::HYPHEN)) && gap.is_empty();
        // « le maire de X et Y ont … »: whose office it is, is not joined.
        let of = |c: usize| intro(scene, c) == Intro::By(crate::lexicon::fr::trigger::Prep::De);
        // « À X, Y et son frère ont … »: what a preposition brings is none of those that none brings.
        let apart = !and && comma && intro(scene, left) != Intro::None && intro(scene, right) == Intro::None;
        if !plain && !glued || !(and || glued || comma && joined) || of(left) && !of(right) || apart {
            break;
        }
        joined = true;
        right = left;
    }
    right
}
