//! Acts that are owed by a time limit: « elle doit remettre ses recommandations sous huit jours ».

use crate::clause::sentence::scene::Scene;
use crate::clause::trigger::company::Company;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::cue::Cue;
use crate::clause::words::word::{is_counting, is_determiner, is_text};
use crate::grammar::Frame;
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::{GIVE, Head, Trigger};
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

/// The entry of an owed act: any infinitive under « devoir » with a limit.
static OWED: Trigger = Trigger {
    head: Head::Idiom("devoir … avant"),
    kind: EventKind::Obligation,
    frame: GIVE,
    ambiguous: &[],
    not_forms: &[],
    bars: &[],
    example: "Elle doit remettre ses recommandations sous huit jours.",
    refusal: "Elle doit remettre ses recommandations.",
};

/// The owed act that a limit of the sentence bounds.
pub(in crate::clause) fn owed(scene: &Scene<'_>, frame: usize) -> Option<Picked> {
    let framed = &scene.view.frames[frame];
    let Frame::Deadline(_) = framed.frame else { return None };
    let first = framed.first as usize;
    let clause = scene.clause(first);
    let n = scene.groups.iter().enumerate().filter(|(_, g)| g.mood == Mood::Infinitive && scene.clause(g.head) == clause).find(|(_, g)| {
        let Some(lead) = g.governor.map(|l| &scene.groups[l]) else { return false };
        let cue = lead.cue;
        let next =
            scene.groups.iter().find(|o| o.first >= g.last && o.mood != Mood::Participle).map_or(scene.view.tokens.len(), |o| o.first);
        let behind = first >= g.last && first < next;
        let between = first >= lead.last && first < g.first;
        // « ont dix jours pour déclarer », « dispose de six mois pour », « laisse à X jusqu'à lundi pour ».
        let had = (scene.view.tokens[lead.head].is(Class::HAVE) && lead.head == lead.finite
            || cue.meets(Cue::HAVE.with(Cue::GRANT))
                && !scene.view.tokens[lead.head].is(Class::HAVE)
                && is_determiner(&scene.view, g.last))
            && g.link.is_some_and(|l| scene.view.key(l) == Key::Pour);
        let owe = cue.meets(Cue::OWE) && lead.head == lead.finite && !lead.form.may_be(Tense::Imperfect);
        // « s'engagent à présenter un calendrier d'ici à juin », « la liste est à déposer avant midi ».
        let vowed = cue.meets(Cue::COMMIT)
            && g.link.is_some()
            && !g.compound
            && !lead.cue.meets(Cue::CLAIM)
            && lead.reflexive
            && (behind || between);
        let due = lead.head == lead.finite
            && scene.view.tokens[lead.head].is(Class::BE)
            && g.link.is_some_and(|l| scene.view.key(l) == Key::A && l <= lead.last + 2)
            && behind
            && !is_counting(&scene.view, g.head);
        vowed
            || due
            || owe && (behind || between || first < lead.first)
            || had && between
            || is_ordered(scene, g.governor, g.link) && (behind || between)
    });
    let (n, group) = n.or_else(|| handed(scene, first, clause))?;
    // « le faire réparer »: what is made done.
    let made = Some(n + 1).filter(|&m| {
        group.cue.meets(Cue::MAKE) && scene.groups.get(m).is_some_and(|g| g.mood == Mood::Infinitive && g.first == group.last)
    });
    let (n, group) = made.map_or((n, group), |m| (m, &scene.groups[m]));
    Some(Picked {
        trigger: &OWED,
        at: group.head,
        last: group.head + 1,
        group: Some(n),
        over: None,
        company: Company::default(),
        hangs: None,
        noun: None,
    })
}

/// What is handed over or carried out, by the beginning of its verb.
const HANDED: &[&str] = &[
    "produi",
    "fourni",
    "remett",
    "remis",
    "transm",
    "adress",
    "communiqu",
    "restitu",
    "present",
    "justifi",
    "notifi",
    "depos",
    "liber",
    "realis",
    "execut",
    "achev",
    "repar",
    "enlev",
    "declar",
    "complet",
    "rectifi",
    "evacu",
];

/// « Les attestations seront produites dans un délai de dix jours »: a future with its limit lays down a duty.
fn handed<'s>(scene: &'s Scene<'_>, limit: usize, clause: usize) -> Option<(usize, &'s Group)> {
    scene.groups.iter().enumerate().find(|(_, g)| {
        g.is_finite()
            && g.is(Tense::Future)
            && !g.compound
            && !g.negated
            && g.last <= limit
            && limit - g.last <= 6
            && scene.clause(g.head) == clause
            && scene.view.begins(g.head, HANDED)
    })
}

/// « mise en demeure de curer », « condamné à reboucher », « enjoint à X de retirer »: an infinitive that an order governs.
fn is_ordered(scene: &Scene<'_>, governor: Option<usize>, link: Option<usize>) -> bool {
    let (Some(lead), Some(link)) = (governor.map(|g| &scene.groups[g]), link) else { return false };
    let view = &scene.view;
    let sense = if view.begins(lead.head, &["m"]) {
        (lead.last..view.tokens.len().min(lead.last + 2)).any(|i| is_text(view, i, "demeure"))
    } else {
        !view.begins(lead.head, &["ten", "tien"]) || lead.passive
    };
    // « à compter du 3 » only counts.
    lead.cue.meets(Cue::FORCE) && sense && !is_counting(view, link + 1) && matches!(view.key(link), Key::A | Key::De | Key::D)
}

/// Whether an owed act is one promised: « s'engage à fournir six rames d'ici à mai ».
pub(in crate::clause) fn is_vow(scene: &Scene<'_>, owed: &Picked) -> bool {
    let lead = owed.group.and_then(|n| scene.groups[n].governor).map(|l| &scene.groups[l]);
    lead.is_some_and(|l| l.cue.meets(Cue::COMMIT)) || owed.group.is_some_and(|n| scene.groups[n].is_finite())
}

/// Whether an owed act is one that time is given for: « laisse à X jusqu'à lundi pour partir ».
pub(in crate::clause) fn is_given_time(scene: &Scene<'_>, owed: &Picked) -> bool {
    let lead = owed.group.and_then(|n| scene.groups[n].governor).map(|l| &scene.groups[l]);
    lead.is_some_and(|l| l.cue.meets(Cue::GRANT))
}

/// Whether an event was picked as an owed act.
pub(in crate::clause) fn is(picked: &Picked) -> bool {
    std::ptr::eq(picked.trigger, &raw const OWED)
}

/// Whether an event of that kind is told better as the owed act that it is.
pub(in crate::clause) fn yields(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Launch
            | EventKind::Closure
            | EventKind::Transfer
            | EventKind::Statement
            | EventKind::Offer
            | EventKind::Announcement
            | EventKind::Deadline
            | EventKind::Obligation
            | EventKind::PolicyChange
    )
}
