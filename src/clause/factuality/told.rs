//! Who tells an event: clauses of saying, quotations and incises, and the conditions it stands under.

use super::standing::Standing;
use crate::clause::argument::subject::subject;
use crate::clause::sentence::quote::speaks;
use crate::clause::sentence::scene::Scene;
use crate::clause::sentence::span::Opener;
use crate::clause::sentence::who::Subject;
use crate::clause::trigger::picked::Picked;
use crate::clause::verb::group::{Group, Mood};
use crate::clause::words::adverb::is_adverb;
use crate::clause::words::cue::Cue;
use crate::clause::words::list::List;
use crate::clause::words::word::{is_determiner, is_text};
use crate::kind::Modality;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};

/// What the clauses and the quotation around an event make of it.
pub(super) fn around(scene: &Scene<'_>, at: usize, mut own: Standing, picked: &Picked) -> Standing {
    let view = &scene.view;
    let mut clause = scene.clause(at);
    for _ in 0..8 {
        let here = &scene.clauses[clause];
        // What opens inside a quotation holds nothing outside of it: « « … si X était banni », a remarqué Y ».
        let quoted = |i: usize| scene.quote_over(i).map(|q| q.first);
        let opener = if quoted(here.first).is_some_and(|q| quoted(at) != Some(q)) { Opener::Main } else { here.opener };
        match opener {
            // « dit que l'usine, fermée en mars, polluait »: the aside is known.
            Opener::If | Opener::That if added(scene, picked) => break,
            Opener::If => {
                own.modality = Some(Modality::Conditional);
                return own;
            }
            // « …, ce que X n'a pas confirmé »: it takes up the whole sentence before, and hangs on no verb there.
            Opener::That if takes_up(scene, here.first) => break,
            // « considérant que X a fermé »: whoever rules finds it.
            Opener::That if finds(scene, here.first) => break,
            Opener::That => {
                let lead = scene
                    .groups
                    .iter()
                    .rposition(|g| g.last <= here.first && scene.clause(g.head) != clause)
                    .filter(|&g| here.first - scene.groups[g].last <= 12);
                if let Some(g) = lead {
                    let cue = scene.groups[g].cue;
                    if cue.meets(Cue::DENY) {
                        return Standing { source: Some(subject(scene, g)), ..Standing::denied(Modality::Reported) };
                    }
                    // « veille à ce que les comptes soient fermés »: they are to be.
                    if scene.view.begins(scene.groups[g].head, &["veill"]) && own.is_plain() {
                        own.modality = Some(Modality::Future);
                    } else if cue.meets(Cue::ASK) && !cue.meets(Cue::CLAIM) && own.is_plain() {
                        own.modality = Some(Modality::Possible);
                    } else if own.is_plain() && scene.groups[g].says {
                        own.modality = Some(Modality::Reported);
                        own.source = Some(subject(scene, g));
                    }
                    if own.source.is_none() && scene.groups[g].says {
                        own.source = Some(subject(scene, g));
                    }
                }
            }
            _ => {}
        }
        let Some(parent) = here.parent else { break };
        clause = parent;
    }
    // « « C'est faux, a répondu X, et … » »: the words that tell who speaks are none of his.
    if picked.group.is_some_and(|n| scene.groups[n].says && interrupts(scene, n)) && scene.quote_over(at).is_some() {
        return own;
    }
    if let Some(quote) = scene.quote_over(at).filter(|q| speaks(scene.groups, q)) {
        if own.is_plain() {
            own.modality = Some(Modality::Reported);
        }
        if own.source.is_none() {
            let inside = || {
                (0..scene.groups.len()).find(|&n| {
                    scene.groups[n].says
                        && scene.quote_over(scene.groups[n].head).is_some_and(|q| q.first == quote.first)
                        && interrupts(scene, n)
                })
            };
            own.source = scene.speaker(quote).or_else(inside).map(|s| subject(scene, s));
        }
        return own;
    }
    if let Some(source) = according(scene, at) {
        if own.is_plain() || own.value() == Modality::Reported {
            own.modality = Some(Modality::Reported);
            own.source = Some(source);
            return own;
        }
        // « Selon X, l'usine fermera »: it is still to come, and X says so.
        own.source.get_or_insert(source);
    }
    let says_itself = picked.group.is_some() && picked.trigger.frame.says;
    if !says_itself && let Some(s) = incise(scene, at) {
        if own.is_plain() {
            own.modality = Some(Modality::Reported);
        }
        own.source.get_or_insert_with(|| subject(scene, s));
        return own;
    }
    let asked = view.tokens.iter().rev().take(3).any(|t| t.is(Class::STOP) && view.text.get(t.start..t.end) == Some("?"));
    if asked && !says_itself && matches!(own.value(), Modality::Asserted | Modality::Possible | Modality::Future) && scene.quotes.is_empty()
    {
        own.modality = Some(Modality::Question);
    }
    own
}

/// « X, fermée en mars », « Y, déjà condamné »: whether a participle tells of what stands before its comma.
pub(super) fn is_set_apart(scene: &Scene<'_>, group: &Group) -> bool {
    let before = (0..group.first).rev().find(|&i| !is_adverb(&scene.view, i));
    group.mood == Mood::Participle && before.is_some_and(|i| scene.view.key(i) == Key::Comma)
}

/// Whether an event is a participle that commas set apart with its own day: the writer's own words in what another says.
fn added(scene: &Scene<'_>, picked: &Picked) -> bool {
    picked.group.map(|n| &scene.groups[n]).is_some_and(|g| is_set_apart(scene, g) && scene.is_dated(g.last, 3))
}

/// « Considérant que … ; que … »: what an act or a ruling finds before it disposes.
fn finds(scene: &Scene<'_>, first: usize) -> bool {
    let view = &scene.view;
    let led = |i: usize| view.key(i) == Key::Semicolon || ["considérant", "attendu"].iter().any(|word| is_text(view, i, word));
    view.key(first) == Key::Que && first.checked_sub(1).is_some_and(led)
}

/// Whether « ce que » behind a comma opens a clause at a token.
fn takes_up(scene: &Scene<'_>, first: usize) -> bool {
    let view = &scene.view;
    let ce = if view.key(first) == Key::Ce { Some(first) } else { first.checked_sub(1).filter(|&i| view.key(i) == Key::Ce) };
    ce.and_then(|i| i.checked_sub(1)).is_some_and(|i| view.key(i) == Key::Comma)
}

/// « selon X », « d'après X », « de source proche »: who tells the sentence.
fn according(scene: &Scene<'_>, at: usize) -> Option<Subject> {
    let view = &scene.view;
    let clause = scene.clause(at);
    // « …, dont quatre enfants, selon X »: a clause without a verb is no clause of its own.
    let bare = |c: usize| view.key(scene.clauses[c].first) == Key::Dont && scene.clauses[c].finite.is_none();
    let over = |c: usize| if bare(c) { scene.clauses[c].parent } else { Some(c) };
    let inside = |i: usize| {
        let told = over(scene.clause(i));
        (told == Some(clause) || scene.clauses[clause].parent == told && told.is_some()) && !within(scene, i, at)
    };
    // « un communiqué selon lequel … » tells what the communiqué says, « selon que » a case.
    let takes_up = |i: usize| {
        matches!(view.key(i + 1), Key::Lequel | Key::Laquelle | Key::Lesquels | Key::Lesquelles | Key::Que) && view.key(i) == Key::Selon
    };
    let cue = scene.hints.sources.iter().map(|&i| i as usize).find(|&i| inside(i) && !takes_up(i) && !names_it(scene, i, at))?;
    // « selon les règles », « selon cette logique, X … » tell no source: a person or body must follow, or a name.
    let ends = |i: usize| view.tokens[i].is(Class::STOP.with(Class::QUOTE)) || view.key(i) == Key::Comma || scene.heads[i] > 0;
    let end = (cue + 1..view.tokens.len().min(cue + 7)).find(|&i| ends(i)).unwrap_or(view.tokens.len());
    let named = (0..scene.names.len()).find(|&c| {
        let first = scene.names[c].first as usize;
        first > cue && first - cue <= 5 && first < end
    });
    if let Some(c) = named {
        return Some(Subject::one(c));
    }
    (cue..(cue + 5).min(end)).find(|&i| scene.holds(i, List::FOLK) || scene.holds(i, List::SOURCE))?;
    Some(Subject::default())
}

/// « Selon le rapport remis lundi par X, Y a vendu », « d'après X, dont l'avocat avait alerté Y, … »: what tells who says it is not said.
fn names_it(scene: &Scene<'_>, cue: usize, at: usize) -> bool {
    let view = &scene.view;
    // « d'après X ».
    let start = cue - usize::from(cue > 0 && matches!(view.key(cue - 1), Key::De | Key::D));
    let opens = start == 0 || matches!(view.key(start - 1), Key::Comma | Key::Colon);
    let Some(comma) = (cue + 1..view.tokens.len()).find(|&i| view.key(i) == Key::Comma).filter(|_| opens && at > cue) else { return false };
    let verb =
        |i: usize| scene.group_at(i).is_some_and(|n| scene.groups[n].is_finite() && scene.clauses[scene.clause(i)].opener == Opener::Main);
    let relative = || scene.within(at, Opener::Relative).is_some_and(|c| scene.clauses[c].first == comma + 1);
    at < comma && !(cue..comma).any(verb) || relative()
}

/// « La grève, suivie par tous selon X, a pris fin »: what two commas set apart is all that « selon » between them tells.
fn within(scene: &Scene<'_>, cue: usize, at: usize) -> bool {
    let view = &scene.view;
    let comma = |i: &usize| view.key(*i) == Key::Comma;
    let open = (0..cue).rev().take_while(|&i| !view.tokens[i].is(Class::STOP)).find(comma);
    let close = (cue..view.tokens.len()).find(comma);
    match (open, close) {
        (Some(open), Some(close)) => {
            let told = scene.groups.iter().any(|g| g.first > open && g.last <= cue && g.mood == Mood::Participle && g.first == open + 1);
            told && !(open < at && at < close)
        }
        _ => false,
    }
}

/// The saying group of an incise behind a token: « …, a annoncé X ».
fn incise(scene: &Scene<'_>, at: usize) -> Option<usize> {
    let view = &scene.view;
    let governs = |n: usize| scene.groups.iter().any(|o| o.governor == Some(n) && o.mood == Mood::Infinitive);
    scene.groups.iter().enumerate().position(|(n, g)| {
        g.is_finite()
            && g.first > at
            && scene.quote_over(g.head).is_none()
            && g.first.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma)
            && g.says
            && (g.inverted
                || view.tokens.get(g.last).is_some_and(|t| {
                    t.is_cap() || t.is(Class::ART.with(Class::TITLE).with(Class::FUNCTION).with(Class::POSS).with(Class::INDEF))
                })
                || view.items.iter().any(|i| i.first as usize == g.last))
            && starts_or_set_off(scene, scene.clauses[scene.clause(g.head)].first, g.first)
            && !(rules(scene, g) || governs(n))
            && !view.tokens.get(g.last).is_some_and(|t| t.is(Class::SUBORD))
    })
}

/// « La cour infirme le jugement, dit la rupture nulle et condamne X »: one verb of several, whose object stands behind it.
fn rules(scene: &Scene<'_>, group: &Group) -> bool {
    let view = &scene.view;
    let noun = group.last + 1;
    let person =
        |i: usize| scene.holds(i, List::FOLK) || scene.holds(i, List::SOURCE) || view.tokens[i].is(Class::FUNCTION.with(Class::TITLE));
    is_text(view, group.head, "dit")
        && !group.compound
        && view.tokens.get(group.last).is_some_and(|t| t.is(Class::ART) && !t.is(Class::PREP))
        && view.tokens.get(noun).is_some_and(|t| !t.is_cap() && !person(noun) && scene.stands(noun).is_none())
        && scene.name_over(noun).is_none()
}

/// Whether nothing stands between the start of a clause and its verb but what a preposition brings: « …, faute de pièces, a indiqué X ».
fn starts_or_set_off(scene: &Scene<'_>, first: usize, verb: usize) -> bool {
    let view = &scene.view;
    let brings = || view.tokens[first + 1].is(Class::PREP) || is_text(view, first + 1, "faute");
    first + 1 >= verb || view.key(first) == Key::Comma && verb - first <= 12 && brings() && view.key(verb - 1) == Key::Comma
}

/// Whether a saying verb stands between a comma and the name or noun of who speaks, inside a quotation.
fn interrupts(scene: &Scene<'_>, n: usize) -> bool {
    let (view, group) = (&scene.view, &scene.groups[n]);
    let quote = scene.quote_over(group.head);
    let close = (group.last..view.tokens.len().min(group.last + 10)).find(|&i| view.key(i) == Key::Comma || view.tokens[i].is(Class::STOP));
    group.is_finite()
        && group.pronoun.is_none_or(|p| group.inverted && p >= group.finite)
        && group.first.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma)
        && quote.is_some_and(|q| q.first + 1 < group.first)
        && close.is_some()
        && (group.inverted
            || scene.names.iter().any(|c| (group.last..group.last + 2).contains(&(c.first as usize)))
            || view.tokens.get(group.last).is_some_and(|t| t.is(Class::ART.with(Class::TITLE).with(Class::POSS)))
                && (group.last..group.last + 3).any(|i| scene.holds(i, List::FOLK)))
}

/// What a condition in the sentence makes of an event that is still to come.
pub(super) fn under_condition(scene: &Scene<'_>, picked: &Picked, mut own: Standing) -> Standing {
    let view = &scene.view;
    let group = picked.group.map(|n| &scene.groups[n]);
    let conditional = group.is_some_and(|g| g.is_finite() && g.is(Tense::Conditional) && (g.passive || !g.compound));
    // « menace de saisir le juge si rien n'est payé », « s'ils tardent, tu peux résilier ».
    let depends = own.value() == Modality::Possible && group.is_some_and(|g| g.mood == Mood::Infinitive && g.governor.is_some());
    // « sans vote, une crise éclaterait », « faute d'accord, on saisit le juge »: a noun stands as its verb, a present as a future.
    let borne = picked.group.is_none()
        && picked.over.filter(|o| !o.object).is_some_and(|o| {
            let g = &scene.groups[o.group];
            g.is_finite() && g.is(Tense::Conditional) && (g.passive || !g.compound)
        });
    let conditional = conditional || borne;
    let open = own.value() == Modality::Future || conditional;
    let clause = scene.clause(picked.at);
    if (open || depends)
        && scene.clauses.iter().enumerate().any(|(n, c)| {
            n != clause
                && c.opener == Opener::If
                && (c.parent == Some(clause)
                    || c.parent == scene.clauses[clause].parent
                    || c.parent.is_none_or(|p| Some(p) == scene.clauses[clause].parent)
                // « Si rien ne vient d'ici lundi, a prévenu X, il sera assigné ».
                || c.first <= 1 && scene.clauses[clause].opener == Opener::Main)
                // « X, qui doit racheter Y, partirait si … »: the condition is not the relative clause's.
                && (c.parent == Some(clause) || scene.clauses[clause].opener != Opener::Relative)
                && asks_not(scene, c.first)
        })
    {
        own.modality = Some(Modality::Conditional);
        return own;
    }
    let present = group.is_some_and(|g| {
        g.is_finite()
            && !g.compound
            && !(g.head > g.finite && view.tokens[g.finite].is(Class::HAVE))
            && g.form.may_be(Tense::Present)
            && own.is_plain()
            && !picked.trigger.frame.says
    });
    let led =
        |i: usize| i <= 2 || view.tokens[i - 1].is(Class::PUNCT) || view.key(i - 1) == Key::Comma || is_text(view, i, "défaut") && i <= 3;
    if present
        && scene.hints.terms.iter().map(|&i| i as usize).any(|i| {
            i < picked.at
                && led(i)
                && (is_text(view, i, "sinon")
                    || is_text(view, i, "faute") && matches!(view.key(i + 1), Key::De | Key::D)
                    || is_text(view, i, "défaut") && i > 0 && view.key(i - 1) == Key::A)
        })
    {
        own.modality = Some(Modality::Conditional);
        return own;
    }
    let open = open || depends;
    if picked.hangs.is_none() && (open || group.is_none_or(|g| !g.is_finite() || g.passive)) {
        for i in scene.hints.terms.iter().map(|&i| i as usize) {
            let adverbial = is_text(view, i, "sinon") && i < picked.at
                || (is_text(view, i, "faute") && view.key(i + 1) == Key::De
                    || is_text(view, i, "défaut") && i > 0 && view.key(i - 1) == Key::A
                    || is_text(view, i, "cas") && i > 0 && view.key(i - 1) == Key::En
                    || is_text(view, i, "moins") && i > 0 && view.key(i - 1) == Key::A && matches!(view.key(i + 1), Key::De | Key::D))
                    && !(i > 0 && is_determiner(view, i - 1))
                    && i < picked.at
                    && open
                || is_text(view, i, "cas") && i > 0 && view.key(i - 1) == Key::En && i > picked.at && open
                || is_text(view, i, "condition")
                    && i > 0
                    && view.key(i - 1) == Key::A
                    && i > picked.at
                    && (open || group.is_some_and(|g| g.mood == Mood::Infinitive));
            if adverbial {
                own.modality = Some(Modality::Conditional);
                return own;
            }
        }
        // « En cas de retard, une pénalité sera appliquée »: the noun's own verb is future.
        if group.is_none() && own.value() == Modality::Future {
            return own;
        }
    }
    own
}

/// Whether « si » at a token is a condition, and no question after « demander si ».
fn asks_not(scene: &Scene<'_>, at: usize) -> bool {
    !scene.groups.iter().any(|g| {
        let near = g.last <= at && at - g.last <= 4 && scene.view.begins(g.head, &["demand"]);
        near || g.last == at && (g.says || g.cue.meets(Cue::CLAIM.with(Cue::ASK)))
    })
}
