//! How a noun stands by what brings it: « en cas d'entente », « soumis au vote », « sous peine d'une amende ».

use super::standing::Standing;
use crate::clause::sentence::infinitive::READY;
use crate::clause::sentence::scene::Scene;
use crate::clause::trigger::nominal::{is_case, is_maybe};
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::Group;
use crate::clause::words::word::{is_determiner, is_text};
use crate::kind::{EventKind, Modality};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

/// How a noun stands by the words that bring it or stand beside it: « en cas d'entente », « pour le rachat de X », « une éventuelle grève ».
pub(super) fn framed(scene: &Scene<'_>, picked: &Picked) -> Option<Standing> {
    let view = &scene.view;
    let before = scene.before_noun(picked.at)?;
    let own = (before..picked.at).chain(picked.last..(picked.last + 1).min(view.tokens.len()));
    if own.into_iter().any(|i| is_maybe(view, i)) {
        return Some(Standing::new(Modality::Possible));
    }
    let brings = if is_determiner(view, before) && !matches!(view.key(before), Key::De | Key::D) { before.checked_sub(1)? } else { before };
    if is_case(scene, brings) {
        return Some(Standing::new(Modality::Conditional));
    }
    // « se dit ouvert à une offre », « favorable à la reprise », « soumise à l'accord de X ».
    let fused = matches!(view.key(before), Key::Au | Key::Aux);
    let led = if fused { before } else { brings };
    let open_to =
        (fused || view.key(led) == Key::A) && led.checked_sub(1).is_some_and(|i| view.begins(i, READY) || view.begins(i, &["soumis"]));
    // « sera soumise au vote jeudi »: it stands as its verb.
    let laid = || picked.over.is_some_and(|o| scene.groups[o.group].is_finite() && scene.groups[o.group].is(Tense::Future));
    if open_to && !laid() {
        return Some(Standing::new(Modality::Possible));
    }
    // « des pourparlers pour le rachat de X »: a purpose, not a reason (« condamné pour l'attaque de X »).
    let aimed = matches!(
        picked.trigger.kind,
        EventKind::Acquisition | EventKind::Transfer | EventKind::Agreement | EventKind::Launch | EventKind::Closure | EventKind::Funding
    );
    let brought = view.key(brings) == Key::Pour || view.key(brings) == Key::De && brings > 0 && is_text(view, brings - 1, "vue");
    let paid = brings
        .checked_sub(1)
        .is_some_and(|i| view.tokens[i].is(Class::DIGITS) || scene.view.items.iter().any(|it| it.last as usize == brings));
    (aimed && brought && !paid).then(|| Standing::new(Modality::Possible))
}

/// « sous peine d'une astreinte », « s'exposerait à une amende » come under a condition; « s'exposent à 3 000 euros d'amende » may come.
pub(super) fn risked(scene: &Scene<'_>, picked: &Picked) -> Option<Modality> {
    let view = &scene.view;
    if picked.trigger.kind != EventKind::Fine {
        return None;
    }
    let exposed = |g: &Group| view.begins(g.head, &["expos"]) && g.reflexive;
    if let Some(group) = picked.over.filter(|o| o.object).map(|o| &scene.groups[o.group]).filter(|g| exposed(g)) {
        let would = crate::fold::ends_in(view.text(group.head, group.head + 1), &["rait", "raient"]);
        return Some(if would { Modality::Conditional } else { Modality::Possible });
    }
    let penal = |i: usize| {
        is_text(view, i, "peine") && i > 0 && matches!(view.key(i - 1), Key::Sous | Key::A)
            || is_text(view, i, "lieu") && view.key(i + 1) == Key::A
    };
    (picked.at.saturating_sub(4)..picked.at).any(penal).then_some(Modality::Conditional)
}
