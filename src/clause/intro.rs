//! How a name is brought into its clause: by a preposition, or by none.

use super::list::List;
use super::scene::Scene;
use crate::lexicon::fr::trigger::Prep;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// What brings a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Intro {
    /// Nothing: it is a subject, an object or an apposition.
    None,
    /// A preposition that frames know.
    By(Prep),
    /// Another (« selon », « sans », « avant »).
    Other,
}

/// The preposition at a token, « auprès de » and the like read as one.
pub(super) fn preposition(scene: &Scene<'_>, at: usize) -> Option<Intro> {
    let view = &scene.view;
    let token = view.tokens.get(at)?;
    let before = |word: &str| at.checked_sub(1).is_some_and(|i| super::word::is_text(view, i, word));
    let prep = match view.key(at) {
        Key::A if token.shape.any(Shape::ACCENT.union(Shape::ALLCAPS)) || token.is_cap() => Prep::A,
        Key::A => return None,
        Key::Au | Key::Aux => Prep::A,
        Key::De | Key::Du | Key::Des => {
            if before("auprès") {
                Prep::Aupres
            } else if before("encontre") {
                Prep::Contre
            } else if before("égard") {
                Prep::Envers
            } else if before("faveur") {
                Prep::Pour
            } else if before("propos") || before("sujet") {
                Prep::Sur
            } else if before("direction") {
                Prep::Vers
            } else if before("sein") {
                Prep::Dans
            } else if before("part") {
                Prep::De
            } else if before("compter")
                || before("cours")
                || before("lors")
                || before("partir")
                || before("près")
                || before("loin")
                || before("suite")
                || before("raison")
                || before("issue")
            {
                return Some(Intro::Other);
            } else {
                Prep::De
            }
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
        _ => return None,
    };
    Some(Intro::By(prep))
}

/// What brings a candidate of the sentence.
pub(super) fn intro(scene: &Scene<'_>, c: usize) -> Intro {
    let mut c = c;
    for _ in 0..6 {
        match before(scene, c) {
            Before::Is(intro) => return intro,
            Before::With(other) => c = other,
        }
    }
    Intro::None
}

enum Before {
    Is(Intro),
    /// « et » joins it to another candidate.
    With(usize),
}

fn before(scene: &Scene<'_>, c: usize) -> Before {
    let view = &scene.view;
    let mut i = scene.names[c].first as usize;
    let mut nouns = 0;
    while let Some(b) = i.checked_sub(1) {
        if let Some(intro) = preposition(scene, b) {
            // « la ville de X », « celle de X »: what brings the noun brings the name.
            let head = b.checked_sub(1).filter(|_| intro == Intro::By(Prep::De));
            if let Some(head) =
                head.filter(|&h| scene.holds(h, List::SAME) || matches!(view.key(h), Key::Celui | Key::Celle | Key::Ceux | Key::Celles))
            {
                i = head;
                continue;
            }
            return Before::Is(intro);
        }
        let token = &view.tokens[b];
        if matches!(view.key(b), Key::Et | Key::Ou | Key::Ni) {
            let joined = c
                .checked_sub(1)
                .filter(|&o| scene.names[o].last as usize == b || scene.names[o].last as usize + 1 == b && view.key(b - 1) == Key::Comma);
            return joined.map_or(Before::Is(Intro::None), Before::With);
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
            if scene.group_at(b).is_some()
                || !token.shape.has(Shape::WORD)
                || token.is(Class::VERB.with(Class::COMMON).with(Class::SUBORD).with(Class::PRON))
                    && !token.is(Class::NOUN.with(Class::ORGHEAD).with(Class::GOVHEAD))
                || nouns >= 3
            {
                return Before::Is(Intro::None);
            }
            nouns += 1;
        }
        i = b;
    }
    Before::Is(Intro::None)
}
