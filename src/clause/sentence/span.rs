//! The clauses of a sentence: stretches of tokens around one finite verb each, and which one each is said inside.

use super::quote::{Quote, speaks};
use crate::clause::verb::group::Group;
use crate::clause::words::word::{is_determiner, is_initial, is_subject_pronoun, is_text};
use crate::grammar::View;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// What opens a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::clause) enum Opener {
    /// Nothing, or a coordination.
    Main,
    /// « que »: what is said, thought or asked.
    That,
    /// « qui », « dont », « où »: about the noun before.
    Relative,
    /// « si », « à condition que ».
    If,
    /// « lorsque », « puisque », « tandis que ».
    Other,
}

/// A clause.
#[derive(Debug, Clone, Copy)]
pub(in crate::clause) struct Clause {
    pub(in crate::clause) opener: Opener,
    /// The token that opens it, or its first.
    pub(in crate::clause) first: usize,
    /// The clause that it is said inside.
    pub(in crate::clause) parent: Option<usize>,
    /// Its finite group.
    pub(in crate::clause) finite: Option<usize>,
}

/// What a clause may begin or end at.
const TURNS: Class = Class::SUBORD.with(Class::STOP).with(Class::COORD).with(Class::PUNCT);

/// A token that no sentence has.
const NOWHERE: usize = usize::MAX;

/// Whether a quotation is a sentence of its own beside the one that tells it: « « … », a dit X », « X a dit : « … » ».
fn stands_alone(view: &View<'_>, groups: &[Group], quote: &Quote) -> bool {
    let Some(mark) = quote.first.checked_sub(1) else { return false };
    speaks(groups, quote)
        && quote.last > quote.first
        && (is_initial(view, mark) || matches!(view.key(mark - 1), Key::Colon | Key::Comma | Key::Semicolon))
}

/// Cuts a sentence into clauses; `of` tells for each token its clause.
pub(in crate::clause) fn read(view: &View<'_>, groups: &[Group], quotes: &[Quote], clauses: &mut Vec<Clause>, of: &mut Vec<u16>) {
    clauses.clear();
    of.clear();
    of.resize(view.tokens.len(), 0);
    clauses.push(Clause { opener: Opener::Main, first: 0, parent: None, finite: None });
    let mut now = 0;
    let mut next = 0;
    let mut quotes = quotes.iter().filter(|q| stands_alone(view, groups, q)).peekable();
    let mut around = 0;
    let mut verbs = groups.iter().enumerate().filter(|(_, g)| g.is_finite() && g.shares.is_none());
    let mut verb = verbs.next();
    // Where the next quotation begins or ends, and the next finite verb stands: most tokens are neither, and no turn.
    let edge = |quote: Option<&&Quote>, at: usize| quote.map_or(NOWHERE, |q| if q.first >= at { q.first } else { q.last });
    let mut quoted = edge(quotes.peek(), 0);
    let mut bears = verb.map_or(NOWHERE, |(_, g)| g.finite);
    for (at, token) in view.tokens.iter().enumerate() {
        // Every mark that turns is punctuation; the elided word may be « s'il ».
        let turns = token.is(TURNS) || token.shape.has(Shape::ELIDED);
        if !turns && at != quoted && at != bears {
            of[at] = now as u16;
            continue;
        }
        // What a quotation opens ends with it.
        if let Some(quote) = quotes.peek() {
            if at == quote.first {
                around = now;
                clauses.push(Clause { opener: Opener::Main, first: at, parent: clauses[now].parent, finite: None });
                now = clauses.len() - 1;
            } else if at == quote.last {
                now = around;
                if clauses[now].finite.is_some() {
                    clauses.push(Clause { opener: Opener::Main, first: at, parent: clauses[now].parent, finite: None });
                    now = clauses.len() - 1;
                }
                quotes.next();
            }
            quoted = edge(quotes.peek(), at + 1);
        }
        while turns && groups.get(next).is_some_and(|g| g.last <= at) {
            next += 1;
        }
        let inside = || groups.get(next).is_some_and(|g| g.first < at && at < g.last);
        if turns && !inside() {
            if let Some(opener) = opens(view, at) {
                let parent = Some(now);
                clauses.push(Clause { opener, first: at, parent, finite: None });
                now = clauses.len() - 1;
            } else if matches!(view.key(at), Key::Semicolon | Key::Colon) || token.is(Class::STOP) {
                let parent = clauses[root(clauses, now)].parent;
                clauses.push(Clause { opener: Opener::Main, first: at, parent, finite: None });
                now = clauses.len() - 1;
            } else if clauses[now].finite.is_some() && (view.key(at) == Key::Comma || token.is(Class::COORD)) {
                now = turn(view, groups, next, clauses, now, at);
            } else if view.key(at) == Key::Comma
                && let Some(parent) = resumes(view, groups, next, clauses, now, at)
            {
                now = parent;
            }
        }
        of[at] = now as u16;
        if let Some((number, group)) = verb.filter(|(_, g)| g.finite == at) {
            // A second finite verb without a break: « … qu'il a dit vouloir … est ».
            if clauses[now].finite.is_some() {
                now = clauses[now].parent.unwrap_or(now);
                of[at] = now as u16;
            }
            clauses[now].finite.get_or_insert(number);
            of[group.first..=at].fill(now as u16);
            verb = verbs.next();
            bears = verb.map_or(NOWHERE, |(_, g)| g.finite);
        }
    }
}

/// « X, que Y préside, a porté plainte », « X, dont Y est né, veut »: a verb that no table knows closed the relative clause, where the next
/// one follows its comma at once and the clause around still waits for its own.
fn resumes(view: &View<'_>, groups: &[Group], next: usize, clauses: &[Clause], now: usize, at: usize) -> Option<usize> {
    let clause = &clauses[now];
    let parent = clause.parent?;
    let set_off = clause.first.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma);
    let follows = groups.get(next).is_some_and(|g| g.is_finite() && g.shares.is_none() && g.first == at + 1 && g.pronoun.is_none());
    (matches!(clause.opener, Opener::Relative | Opener::That)
        && set_off
        && follows
        && clause.finite.is_none()
        && clauses[parent].finite.is_none()
        && at >= clause.first + 3)
        .then_some(parent)
}

/// The first clause of those said inside one another without a break.
fn root(clauses: &[Clause], mut at: usize) -> usize {
    while let Some(parent) = clauses[at].parent.filter(|_| clauses[at].opener != Opener::Main) {
        at = parent;
    }
    at
}

/// What a word opens, if it opens a clause.
fn opens(view: &View<'_>, at: usize) -> Option<Opener> {
    let token = &view.tokens[at];
    // « s'il »: the elided word is « si ».
    if view.key(at) == Key::Se && token.shape.has(Shape::ELIDED) && matches!(view.key(at + 1), Key::Il | Key::Ils) {
        return Some(Opener::If);
    }
    // « l'UFC-Que Choisir fustige ».
    if !token.is(Class::SUBORD) || token.shape.has(Shape::HYPHEN) && token.is_cap() {
        return None;
    }
    Some(match view.key(at) {
        Key::Comme | Key::Alors | Key::Afin | Key::Tandis => return None,
        Key::Que => {
            // « plus que », « ne … que », « autre que » compare and limit; « parce que », « tandis que » tell a reason or a time.
            let before = at.checked_sub(1).map_or(Key::None, |i| view.key(i));
            // « il n'a été prévenu qu'hier », « qu'en mai »: nothing but a time.
            let timed = view.items.iter().any(|i| (at + 1..=at + 2).contains(&(i.first as usize)))
                && (view.tokens.get(at + 1).is_some_and(|t| t.is(Class::PREP)) || view.items.iter().any(|i| i.first as usize == at + 1))
                && (at.saturating_sub(8)..at).any(|i| view.key(i) == Key::Ne);
            match before {
                _ if timed => return None,
                // « à moins que » sets a condition, « moins que » compares.
                Key::Moins if at >= 2 && view.key(at - 2) == Key::A => Opener::If,
                Key::Plus | Key::Moins | Key::Autre | Key::Autres | Key::Meme | Key::Tel | Key::Aussi | Key::Mieux => return None,
                Key::Parce
                | Key::Tandis
                | Key::Alors
                | Key::Ainsi
                | Key::Puis
                | Key::Des
                | Key::Lors
                | Key::Avant
                | Key::Apres
                | Key::Pour
                | Key::Sans
                | Key::Afin
                | Key::Depuis
                | Key::Pendant
                | Key::Jusque
                | Key::Bien => Opener::Other,
                _ if at.checked_sub(1).is_some_and(|i| is_text(view, i, "condition")) => Opener::If,
                _ => Opener::That,
            }
        }
        Key::Qui | Key::Dont | Key::Ou | Key::Laquelle | Key::Lequel | Key::Lesquels | Key::Lesquelles | Key::Auquel | Key::Duquel => {
            Opener::Relative
        }
        // « Si le fait que X change tout, … » concedes.
        Key::Si if is_text(view, at + 2, "fait") => Opener::Other,
        Key::Si => Opener::If,
        _ => Opener::Other,
    })
}

/// Whether a subject may begin at a token: « le maire », « Durand », « elle », but not « d'une manière ».
fn starts_subject(view: &View<'_>, at: usize) -> bool {
    let Some(token) = view.tokens.get(at) else { return false };
    is_determiner(view, at) && !matches!(view.key(at), Key::De | Key::D | Key::Du | Key::Des | Key::Au | Key::Aux)
        || token.is_cap()
        || token.is(Class::TITLE)
        || is_subject_pronoun(view, at)
}

/// Where a comma or a coordination after a finite verb leads: on in the clause, into a new one, or back to the one before.
fn turn(view: &View<'_>, groups: &[Group], next: usize, clauses: &mut Vec<Clause>, now: usize, at: usize) -> usize {
    // The next finite group before any stronger break.
    let end = (at + 1..view.tokens.len()).find(|&i| {
        (view.tokens[i].is(Class::STOP) || view.key(i) == Key::Semicolon || opens(view, i).is_some())
            && !groups[next..].first().is_some_and(|g| g.first <= i && i < g.last)
    });
    let end = end.unwrap_or(view.tokens.len());
    let ahead = groups[next..].iter().find(|g| g.is_finite() && g.shares.is_none() && g.finite > at);
    // « S'il échoue, le maire, qui a …, partira »: the comma closes the condition that opens the sentence.
    if let Some(parent) = clauses[now].parent
        && clauses[now].opener == Opener::If
        && clauses[now].first <= 1
        && clauses[parent].finite.is_none()
        && view.key(at) == Key::Comma
        && starts_subject(view, at + 1)
        && groups[next..].iter().any(|g| g.is_finite() && g.shares.is_none() && g.finite > at)
    {
        return parent;
    }
    let Some(group) = ahead.filter(|g| g.finite < end) else {
        // « Le maire, qui l'a dit, et ses amis »: nothing ahead; a comma may close a relative clause.
        return now;
    };
    // A later break of the same strength stands nearer to the subject.
    let later = (at + 1..group.first).rev().find(|&i| view.tokens[i].is(Class::COORD) || view.key(i) == Key::Comma);
    let coordinated = (at + 1..group.first).any(|i| view.tokens[i].is(Class::COORD) && !matches!(view.key(i), Key::Ou | Key::Ni));
    let here = view.tokens[at].is(Class::COORD);
    // « X, qui H et I, G »: the relative clause goes on, where a comma closes it before the verb of the clause around.
    if here && goes_on(view, groups, next, clauses, now, at) {
        let Clause { opener, parent, .. } = clauses[now];
        clauses.push(Clause { opener, first: at, parent, finite: None });
        return clauses.len() - 1;
    }
    // « X, qui H, G »: the verb follows the comma at once, and the clause around waits for one.
    if let Some(parent) = clauses[now].parent
        && clauses[parent].finite.is_none()
        && matches!(clauses[now].opener, Opener::Relative | Opener::If | Opener::Other | Opener::That)
    {
        return parent;
    }
    if !here && coordinated || here && later.is_some_and(|l| view.tokens[l].is(Class::COORD)) {
        return now;
    }
    let Clause { opener, parent, .. } = clauses[now];
    clauses.push(Clause { opener, first: at, parent, finite: None });
    clauses.len() - 1
}

/// Whether a verb right behind « et » goes on with a relative clause that a comma opened, and one behind a later comma is what the clause
/// around waits for.
fn goes_on(view: &View<'_>, groups: &[Group], next: usize, clauses: &[Clause], now: usize, at: usize) -> bool {
    let clause = &clauses[now];
    let waits = clause.parent.is_some_and(|parent| clauses[parent].finite.is_none());
    let set_off = clause.opener == Opener::Relative && clause.first.checked_sub(1).is_some_and(|i| view.key(i) == Key::Comma);
    if !waits || !set_off {
        return false;
    }
    let mut verbs = groups[next..].iter().filter(|g| g.is_finite() && g.shares.is_none() && g.finite > at);
    let (Some(own), Some(over)) = (verbs.next(), verbs.next()) else { return false };
    let led = own.first == at + 1 && own.pronoun.is_none();
    led && view.key(over.first - 1) == Key::Comma
        && !(at..over.first).any(|i| view.tokens[i].is(Class::STOP) || view.key(i) == Key::Semicolon)
}
