//! Past participles as tokens show them, and those that say what is to come.

use crate::clause::words::cue::Cue;
use crate::clause::words::fact::cue_of;
use crate::grammar::View;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Whether a token is a past participle and no present: « commencé », not « commence ».
pub(super) fn is_participle(view: &View<'_>, at: usize) -> bool {
    let token = &view.tokens[at];
    let form = view.index().entry(token.word).form;
    // « l'arrêté du 3 août » is a noun.
    let determined = |i: usize| {
        view.tokens[i].is(Class::ART.with(Class::DEM).with(Class::POSS)) || matches!(view.key(i), Key::Du | Key::Des | Key::Au | Key::Aux)
    };
    // « les parents d'élèves », but « rien de prévu ».
    let of = |i: usize| matches!(view.key(i), Key::De | Key::D) && !is_planned(view, at);
    let noun = at.checked_sub(1).is_some_and(|i| determined(i) || of(i));
    token.is(Class::VERB)
        && !noun
        // « entré » is no « entre ».
        && (!token.is(Class::PREP.with(Class::ART)) || token.shape.has(Shape::ACUTE_END))
        && form.may_be(Tense::PastParticiple)
        && (token.shape.has(Shape::ACUTE_END) || !form.may_be(Tense::Present))
        // « l'arrêt, intervenu le 3 »: a verb that only its auxiliary is known by.
        || cue_of(token).meets(Cue::ETRE) && [b"u".as_slice(), b"us", b"ue", b"ues"].iter().any(|end| view.word(at).ends_with(end))
}

/// « prévu », « fixé », « reporté »: what such a participle says is to come.
pub(super) fn is_planned(view: &View<'_>, at: usize) -> bool {
    matches!(
        view.key(at),
        Key::Prevu
            | Key::Prevue
            | Key::Prevus
            | Key::Prevues
            | Key::Attendu
            | Key::Attendue
            | Key::Attendus
            | Key::Attendues
            | Key::Programme
            | Key::Programmee
            | Key::Fixe
            | Key::Fixee
            | Key::Repousse
            | Key::Repoussee
            | Key::Reporte
            | Key::Reportee
            | Key::Convoque
            | Key::Convoquee
            | Key::Convoques
    )
}
