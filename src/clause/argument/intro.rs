//! How a name is brought into its clause: by a preposition, or by none.

use std::cell::Cell;

use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::who::Intro;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_styled, is_text};
use crate::kind::ActorClass;
use crate::lexicon::fr::trigger::Prep;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// The preposition at a token, « auprès de » and the like read as one.
pub(in crate::clause) fn preposition(scene: &Scene<'_>, at: usize) -> Option<Intro> {
    let view = &scene.view;
    let token = view.tokens.get(at)?;
    let prep = match view.key(at) {
        Key::A if token.shape.any(Shape::ACCENT.union(Shape::ALLCAPS)) || token.is_cap() => Prep::A,
        Key::A => return None,
        Key::Au | Key::Aux => Prep::A,
        Key::De | Key::Du | Key::Des => {
            let led = |i: usize| {
                i.checked_sub(1)
                    .is_some_and(|i| matches!(view.key(i), Key::En | Key::A | Key::Au) || view.tokens[i].shape.has(Shape::ELIDED))
            };
            return Some(at.checked_sub(1).map_or(Intro::By(Prep::De), |i| behind(view.key(i), led(i))));
        }
        Key::Par => Prep::Par,
        Key::Contre => Prep::Contre,
        Key::Avec => Prep::Avec,
        Key::Entre => Prep::Entre,
        Key::Pour => Prep::Pour,
        Key::Sur => Prep::Sur,
        Key::Devant => Prep::Devant,
        Key::Envers => Prep::Envers,
        Key::Vers => Prep::Vers,
        Key::Chez => Prep::Chez,
        Key::Dans => Prep::Dans,
        _ if token.is(Class::PREP) && scene.group_at(at).is_none() => return Some(Intro::Other),
        // « tous les partis sauf X ».
        Key::Sauf | Key::Hormis | Key::Excepte => return Some(Intro::Other),
        _ => return None,
    };
    Some(Intro::By(prep))
}

/// What « de » is behind a word: « auprès de », « en faveur de ».
///
/// `led`: « en », « à » or an elided « à l' » stands before the word, without which « la direction de X » is X's.
fn behind(word: Key, led: bool) -> Intro {
    Intro::By(match word {
        Key::Sein => Prep::Dans,
        Key::Aupres => Prep::Aupres,
        Key::Sujet | Key::Propos if led => Prep::Sur,
        Key::Faveur if led => Prep::Pour,
        Key::Egard if led => Prep::Envers,
        Key::Encontre if led => Prep::Contre,
        Key::Direction if led => Prep::Vers,
        Key::Lors | Key::Loin | Key::Cours | Key::Pres | Key::Suite | Key::Issue => return Intro::Other,
        Key::Partir | Key::Raison | Key::Compter => return Intro::Other,
        _ => Prep::De,
    })
}

/// What brings a candidate of the sentence.
pub(in crate::clause) fn intro(scene: &Scene<'_>, c: usize) -> Intro {
    if let Some(known) = scene.intros.get(c).and_then(Cell::get) {
        return known;
    }
    let found = seek(scene, c);
    if let Some(slot) = scene.intros.get(c) {
        slot.set(Some(found));
    }
    found
}

fn seek(scene: &Scene<'_>, c: usize) -> Intro {
    let mut c = c;
    for _ in 0..6 {
        match before(scene, c) {
            Before::Is(intro) => return intro,
            Before::With(other) => c = other,
        }
    }
    Intro::None
}

/// Whether « par » brings a noun: « signé par la direction de X ».
fn by(scene: &Scene<'_>, noun: usize) -> bool {
    let article = noun.checked_sub(1).filter(|&i| scene.view.tokens[i].is(Class::ART));
    article.and_then(|i| i.checked_sub(1)).is_some_and(|i| scene.view.key(i) == Key::Par)
}

/// « …, et X démissionna »: a finite verb stands right behind the name.
fn leads(scene: &Scene<'_>, c: usize) -> bool {
    let last = scene.names[c].last as usize;
    scene.groups.iter().any(|g| g.first == last && g.is_finite() && g.pronoun.is_none() && !g.inverted)
}

/// « reçus par la ministre du Travail, X »: what brings the office brings the name that a comma sets apart.
fn set_apart(scene: &Scene<'_>, c: usize) -> Option<Intro> {
    let view = &scene.view;
    let first = scene.names[c].first as usize;
    // « par son bailleur, la foncière X ».
    // « à son distributeur, la SARL X ».
    let low = |i: usize| !view.tokens[i].is_cap() || view.tokens[i].is(Class::ORGHEAD);
    let led = |i: usize| view.tokens[i].shape.has(Shape::WORD) && low(i) && preposition(scene, i).is_none();
    let lead = (first.saturating_sub(3)..first).rev().take_while(|&i| led(i) && scene.group_at(i).is_none()).last();
    let lead = lead.filter(|&i| view.tokens[i].is(Class::ART) && i + 1 < first && !view.tokens[first - 1].is(Class::FUNCTION));
    let comma = lead.unwrap_or(first).checked_sub(1).filter(|&i| view.key(i) == Key::Comma)?;
    let person = scene.names[c].class == Some(ActorClass::Person);
    // « Condamné par les juges, X a … »: the subject of what follows.
    if leads(scene, c) {
        return None;
    }
    if !person && scene.names[c].class != Some(ActorClass::Organisation) {
        return None;
    }
    // « par son associée, Me X », « à une agence de conseil, Y ».
    // « à la tête de X » leads nobody.
    let human = |i: usize| scene.holds(i, List::PARTY) || scene.holds(i, List::FOLK) && scene.stands(i).is_none();
    // « rachetée par son rival, le groupe X ».
    let told = |i: usize| if person { human(i) } else { scene.holds(i, List::BODY) || scene.holds(i, List::FOLK) };
    let office = |i: usize| {
        (person && view.tokens[i].is(Class::FUNCTION) || told(i))
            && !view.tokens[i].is(Class::PREP)
            && !view.tokens[i].is_cap()
            && !is_text(view, i, "tête")
    };
    let ends = |i: usize| view.key(i) == Key::Comma || view.tokens[i].is(Class::STOP.with(Class::QUOTE)) || scene.group_at(i).is_some();
    let head = (comma.saturating_sub(8)..comma).rev().take_while(|&i| !ends(i)).filter(|&i| office(i)).last()?;
    // « contre son ancien directeur, X ».
    let styled = is_styled(view, head.checked_sub(1)?);
    let led = head.checked_sub(1 + usize::from(styled))?;
    if matches!(view.key(led), Key::Au | Key::Du) {
        return preposition(scene, led);
    }
    if !view.tokens[led].is(Class::ART.with(Class::POSS).with(Class::INDEF)) {
        return None;
    }
    let brings = |intro: &Intro| matches!(intro, Intro::By(Prep::Par | Prep::A | Prep::Contre | Prep::Avec | Prep::Aupres | Prep::Envers));
    led.checked_sub(1).and_then(|i| preposition(scene, i)).filter(brings)
}

/// « l'homme d'affaires X », « la chaîne de télévision X »: between « de » and a name stands a bare noun that names nobody.
fn is_made_of(scene: &Scene<'_>, de: usize, first: usize) -> bool {
    let view = &scene.view;
    let own = Class::FUNCTION.with(Class::TITLE).with(Class::ORGHEAD).with(Class::GOVHEAD).with(Class::FIRST).with(Class::PREP);
    let names = |i: usize| view.tokens[i].is(own) || scene.holds(i, List::FOLK) || scene.holds(i, List::BODY) || scene.holds(i, List::FORE);
    let bare = matches!(view.key(de), Key::De | Key::D) || view.key(de) == Key::Des;
    bare && (1..=2).contains(&(first - de - 1))
        && (de + 1..first).all(|i| {
            let token = &view.tokens[i];
            token.shape.has(Shape::WORD) && !token.is_cap() && !token.is(Class::ART.with(Class::COORD).with(Class::POSS)) && !names(i)
        })
}

/// Whether commas alone set a name between the one before it and the « et » that closes their list: « X, Y et Z ».
pub(in crate::clause) fn is_listed(scene: &Scene<'_>, c: usize) -> bool {
    let (view, names) = (&scene.view, scene.names);
    let gap = |right: usize| names[right - 1].last as usize..names[right].first as usize;
    // « X, la société Y et le docteur Z »: an article and what it leads may stand before each.
    let leads = |i: usize| {
        view.tokens[i].is(Class::ART.with(Class::TITLE).with(Class::FUNCTION)) && !view.tokens[i].is(Class::PREP)
            || scene.holds(i, List::BODY)
    };
    let next = |right: usize, key: Key| {
        let gap = gap(right);
        (1..=3).contains(&gap.len()) && view.key(gap.start) == key && (gap.start + 1..gap.end).all(leads)
    };
    // « deux ministres du Parti Y, X et Z »: people are no list with whose office they hold.
    let person = |c: usize| names[c].class == Some(ActorClass::Person);
    let alike = |a: usize, b: usize| person(a) == person(b) || intro(scene, a) != Intro::By(Prep::De);
    c > 0
        && alike(c - 1, c)
        && next(c, Key::Comma)
        && (c + 1..names.len()).find(|&right| !next(right, Key::Comma)).is_some_and(|right| {
            let first = gap(right).start;
            gap(right).len() == 2 && matches!(view.key(first), Key::Et | Key::Ou) || next(right, Key::Et) || next(right, Key::Ou)
        })
}

/// « À X, Y et son frère ont été arrêtés »: what a preposition brings in front of the clause is no part of the list that leads its verb.
fn opens_list(scene: &Scene<'_>, c: usize) -> bool {
    let front = scene.names[c - 1].first as usize;
    let fronted = front <= scene.clauses[scene.clause(front)].first + 3;
    fronted && (c + 1..scene.names.len().min(c + 6)).any(|right| leads(scene, right))
}

/// The name right before a token that a person's name stands behind: « le maire de Y X ».
fn beside(scene: &Scene<'_>, c: usize, i: usize) -> Option<usize> {
    let beside = c.checked_sub(1).map(|o| &scene.names[o]).filter(|o| !o.nominal && o.last as usize == i)?;
    let person = scene.names[c].class == Some(ActorClass::Person) && beside.class != Some(ActorClass::Person);
    person.then_some(beside.first as usize)
}

/// The office that a person's name stands behind, with what the office is of between them: « le maire socialiste de Y X ».
///
/// `head`: the word before the « de » of that.
fn office(scene: &Scene<'_>, c: usize, head: usize) -> Option<usize> {
    let view = &scene.view;
    let name = &scene.names[c];
    let first = name.first as usize;
    // « l'avocat de X », « l'avocat du jeune X »: whose office it is.
    let of = (head + 2..first).any(|i| view.tokens[i].is_cap() && !view.tokens[i].is(Class::TITLE));
    let person = name.class == Some(ActorClass::Person);
    if !(of && person || is_made_of(scene, head + 1, first)) {
        return None;
    }
    let ends = |i: usize| {
        !view.tokens[i].shape.has(Shape::WORD)
            || scene.group_at(i).is_some()
            || view.tokens[i].is(Class::ART.with(Class::SUBORD).with(Class::COORD).with(Class::POSS))
            || preposition(scene, i).is_some()
    };
    let held = |i: usize| {
        !view.tokens[i].is(Class::PREP)
            && (view.tokens[i].is(Class::FUNCTION) || !of && (scene.holds(i, List::FOLK) || scene.holds(i, List::BODY)))
    };
    (head.saturating_sub(2)..=head).rev().take_while(|&i| !ends(i)).find(|&i| held(i))
}

enum Before {
    Is(Intro),
    /// « et » joins it to another candidate.
    With(usize),
}

fn before(scene: &Scene<'_>, c: usize) -> Before {
    let view = &scene.view;
    let mut i = scene.names[c].first as usize;
    if let Some(intro) = set_apart(scene, c) {
        return Before::Is(intro);
    }
    let mut nouns = 0;
    let mut article = false;
    while let Some(b) = i.checked_sub(1) {
        // « a racheté en 2019 le groupe X »: what brings the date does not bring the name.
        if let Some(item) = view.items.iter().find(|item| item.last as usize == i && item.first < item.last) {
            let first = item.first as usize;
            i = first - usize::from(first > 0 && preposition(scene, first - 1).is_some());
            continue;
        }
        if let Some(intro) = preposition(scene, b) {
            // « la ville de X », « celle de X »: what brings the noun brings the name.
            let head = b.checked_sub(1).filter(|_| intro == Intro::By(Prep::De));
            // « le maire de Y X »: what brings the office brings who holds it.
            if let Some(office) = head.and_then(|h| office(scene, c, h)) {
                i = office;
                continue;
            }
            if let Some(head) = head.filter(|&h| {
                scene.holds(h, List::SAME)
                    || (scene.holds(h, List::SPEAKING) || scene.holds(h, List::STAFF)) && by(scene, h)
                    || matches!(view.key(h), Key::Celui | Key::Celle | Key::Ceux | Key::Celles)
            }) {
                i = head;
                continue;
            }
            return Before::Is(intro);
        }
        // « le maire de Y X », « la députée PS X ».
        if let Some(of) = beside(scene, c, i) {
            i = of;
            continue;
        }
        let token = &view.tokens[b];
        // « par X, Y et Z ».
        if b + 1 == scene.names[c].first as usize && view.key(b) == Key::Comma && is_listed(scene, c) && !opens_list(scene, c) {
            return Before::With(c - 1);
        }
        if view.key(b) == Key::Et && view.key(b.saturating_sub(1)) == Key::Comma && leads(scene, c) {
            return Before::Is(Intro::None);
        }
        // « à M. et Mme X ».
        let titled = |i: usize| view.tokens.get(i).is_some_and(|t| t.is(Class::TITLE) && t.is_cap());
        if view.key(b) == Key::Et && titled(b + 1) && b.checked_sub(1).is_some_and(titled) {
            i = b;
            continue;
        }
        if matches!(view.key(b), Key::Et | Key::Ou | Key::Ni) {
            let joined = c
                .checked_sub(1)
                .filter(|&o| scene.names[o].last as usize == b || scene.names[o].last as usize + 1 == b && view.key(b - 1) == Key::Comma);
            // « le préfet du Gard et la société X »: « de » would be said again before the article.
            let apart = |&o: &usize| {
                let of = intro(scene, o) == Intro::By(Prep::De);
                of && (article || scene.names[c].class == Some(ActorClass::Person) && scene.names[o].class != Some(ActorClass::Person))
            };
            return joined.filter(|o| !apart(o)).map_or(Before::Is(Intro::None), Before::With);
        }
        // « a accusé X »: a verb, though an accused is somebody's office as well.
        if scene.group_at(b).is_some() {
            return Before::Is(Intro::None);
        }
        let passes = token.is(Class::ART
            .with(Class::POSS)
            .with(Class::DEM)
            .with(Class::TITLE)
            .with(Class::FUNCTION)
            .with(Class::NUM)
            .with(Class::ORD))
            || token.is(Class::QUOTE);
        if !passes {
            if !token.shape.has(Shape::WORD)
                || token.is(Class::VERB.with(Class::COMMON).with(Class::SUBORD).with(Class::PRON))
                    && !token.is(Class::NOUN.with(Class::ORGHEAD).with(Class::GOVHEAD))
                || nouns >= 3
            {
                return Before::Is(Intro::None);
            }
            // « accuse de dumping l'aciériste X »: what stands before an article is another's.
            if article {
                return Before::Is(Intro::None);
            }
            nouns += 1;
        }
        article |= matches!(view.key(b), Key::Le | Key::La | Key::Les | Key::Un | Key::Une);
        i = b;
    }
    Before::Is(Intro::None)
}
