//! « il » that stands for nobody: « il faut », « il a été convenu que », « il s'agit », « il y a ».

use super::scene::Scene;
use crate::clause::verb::group::Group;
use crate::clause::words::cue::Cue;
use crate::clause::words::word::is_text;
use crate::lexicon::{Class, Key};

/// Whether the « il » of a group is nobody.
pub(in crate::clause) fn is_impersonal(scene: &Scene<'_>, group: &Group) -> bool {
    let view = &scene.view;
    group.cue.meets(Cue::OWE) && view.tokens[group.head].is(Class::MODAL) && falls(scene, group.head)
        || group.passive && announces(scene, group)
        // « il y a eu »; « il y a signé » is somebody's.
        || (group.first..group.head).any(|i| view.key(i) == Key::Y) && has(scene, group.head)
        || group.reflexive && view.begins(group.head, &["agi"])
}

/// Whether what an impersonal passive tells stands behind it: « il a été convenu ce qui suit ».
fn announces(scene: &Scene<'_>, group: &Group) -> bool {
    let last = group.last;
    if scene.view.key(last) == Key::Que {
        return true;
    }
    // « il est accusé de vol »: whom one accuses, charges or bars is somebody.
    // « lorsqu'il a été arrêté, X dormait »: only what « que » or « ce » tells behind the comma is told of nobody.
    let told_on = || (last..scene.view.tokens.len().min(last + 24)).any(|i| matches!(scene.view.key(i), Key::Que | Key::Ce));
    scene.view.begins(group.head, IMPERSONAL)
        && (matches!(scene.view.key(last), Key::Ce | Key::De | Key::Colon)
            || scene.view.key(last) == Key::Comma && told_on()
            || scene.clause_of.get(last) != scene.clause_of.get(last.saturating_sub(1)) && scene.opens(last.min(scene.clause_of.len() - 1)))
}

/// Participles that « il » leads without a subject before « de » or a comma: « il est interdit de … ».
const IMPERSONAL: &[&str] = &[
    "demand",
    "interdi",
    "enjoi",
    "ordonn",
    "recommand",
    "propos",
    "reproch",
    "permis",
    "conseill",
    "prev",
    "decid",
    "conven",
    "entendu",
    "defend",
    "requis",
    "prescri",
    "exig",
    "impos",
    "accord",
    "donn",
    "annonc",
    "rappel",
    "precis",
    "indiqu",
    "etabli",
    "constat",
    "prouv",
    "not",
    "expliqu",
    "observ",
    "repond",
    "soulign",
    "admis",
    "ecrit",
    "dit",
    "statu",
    "proced",
    "fait",
    "mis",
    "convenu",
    "arrete",
    "juge",
    "souhait",
    "sugger",
    "reclam",
    "envisag",
    "estim",
];

/// Whether a verb form is one of « avoir ».
fn has(scene: &Scene<'_>, head: usize) -> bool {
    scene.view.tokens[head].is(Class::HAVE) || is_text(&scene.view, head, "eu")
}

/// Whether a verb form is one of « falloir ».
fn falls(scene: &Scene<'_>, head: usize) -> bool {
    scene.view.begins(head, &["fa"])
}
