//! What happens when a limit is not kept: « faute de quoi », « à peine de nullité », « passé ce délai ».

use once_cell::sync::Lazy;

use crate::clause::sentence::phrase::trimmed;
use crate::grammar::View;
use crate::lexicon::fr::duty::{OTHERWISE, OVERDUE, Reach};
use crate::lexicon::{Class, hash};
use crate::span::Span;

/// How far a breach is looked for and shown.
const LONGEST: usize = 60;

/// The phrases of a breach as the hashes of their tokens.
struct Phrases {
    otherwise: Vec<(Vec<u64>, Reach)>,
    overdue: Vec<Vec<u64>>,
    /// The low bits of the first words of `otherwise`, a bit each.
    firsts: u64,
}

static PHRASES: Lazy<Phrases> = Lazy::new(|| {
    let otherwise: Vec<_> = OTHERWISE.iter().map(|(words, reach)| (hashes(words), *reach)).collect();
    let firsts = otherwise.iter().fold(0, |bits, (words, _)| bits | 1 << (words[0] & 63));
    Phrases { otherwise, overdue: OVERDUE.iter().map(|words| hashes(words)).collect(), firsts }
});

/// The hashes of a phrase's tokens; an elided word is one with its e.
fn hashes(phrase: &str) -> Vec<u64> {
    let spelled = phrase.replace('\'', "e ");
    spelled.split([' ', '-']).map(|word| hash(word.as_bytes())).collect()
}

/// A run of tokens.
type Run = (usize, usize);

/// What the sentence of a limit says of its breach.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Told {
    /// What happens then.
    pub(super) then: Option<Run>,
    /// The act whose want brings it about (« à défaut de paiement sous huitaine »).
    pub(super) what: Option<Run>,
}

/// What the breach of the limit at `first..last` brings about; what stands behind `end` is another limit's.
pub(super) fn read(view: &View<'_>, first: usize, last: usize, end: usize) -> Told {
    if let Some((at, past, reach)) = leading(view, first) {
        // « À peine de nullité, l'appel est formé … »; « Faute de paiement sous huitaine, le bail sera résilié ».
        if reach == Reach::Noun {
            return Told { then: Some((at, comma(view, past))), what: None };
        }
        let break_at = (last..stop(view, last)).find(|&i| view.word(i) == b",");
        let then = break_at.map(|i| (i + 1, stop(view, i))).filter(|(from, to)| from < to);
        return Told { then, what: then.and(trimmed(view, past, first)) };
    }
    let found = (last..stop(view, last)).find_map(|i| opens(view, i).map(|(past, reach)| (i, past, reach)));
    // Behind a later limit the breach is that one's, unless this one is its equal and says none.
    let found = found.filter(|(at, ..)| *at <= end || end == view.tokens.len());
    let then = found.map(|(at, past, reach)| (at, if reach == Reach::Noun { comma(view, past) } else { stop(view, past) }));
    Told { then, what: None }
}

/// The words that open a breach at a token: the token behind them, and how far what they open reaches.
pub(super) fn opens(view: &View<'_>, at: usize) -> Option<(usize, Reach)> {
    let token = view.tokens.get(at)?;
    // Most words are told from all of the first at once.
    if PHRASES.firsts >> (token.hash & 63) & 1 == 0 {
        return None;
    }
    PHRASES
        .otherwise
        .iter()
        .find_map(|(words, reach)| (token.hash == words[0]).then(|| matches(view, at, words)).flatten().map(|past| (past, *reach)))
}

/// A breach that opens the sentence before the limit.
fn leading(view: &View<'_>, first: usize) -> Option<(usize, usize, Reach)> {
    let at = (0..first.min(2)).find(|&i| opens(view, i).is_some())?;
    let (past, reach) = opens(view, at)?;
    // « À défaut, il devra payer sous huitaine »: the breach is of a limit told before.
    let of = reach == Reach::Noun || matches!(view.word(past.checked_sub(1)?), b"de" | b"d" | b"du");
    (past <= first && of && !(past..first).any(|i| reach != Reach::Noun && view.word(i) == b",")).then_some((at, past, reach))
}

/// What a sentence that follows a limit says of its breach: the whole of it.
pub(crate) fn follows(view: &View<'_>) -> Option<Span> {
    let at = (0..view.tokens.len().min(3)).find(|&i| !view.tokens[i].is(Class::PUNCT.with(Class::QUOTE)))?;
    let opened = PHRASES.overdue.iter().find_map(|words| matches(view, at, words)).or_else(|| {
        let (past, reach) = opens(view, at)?;
        (reach == Reach::Clause).then_some(past)
    })?;
    // « Faute de paiement sous huitaine » tells a limit of its own.
    let own = view.frames.iter().any(|f| (f.first as usize) < comma(view, opened));
    let to = stop(view, opened);
    let span = Span::new(view.tokens.get(at)?.start, view.tokens.get(to.checked_sub(1)?)?.end);
    (!own).then_some(span)
}

/// Whether words of these hashes stand at a token; the token behind them.
fn matches(view: &View<'_>, at: usize, words: &[u64]) -> Option<usize> {
    let tokens = view.tokens.get(at..at + words.len())?;
    tokens.iter().zip(words).all(|(token, word)| token.hash == *word).then_some(at + words.len())
}

/// The end of the sentence or of its part before a semicolon, as far as it is shown.
fn stop(view: &View<'_>, from: usize) -> usize {
    let n = view.tokens.len().min(from + LONGEST);
    (from..n).find(|&i| view.tokens[i].is(Class::STOP) || view.word(i) == b";").unwrap_or(n)
}

/// The next comma, or the end.
fn comma(view: &View<'_>, from: usize) -> usize {
    let to = stop(view, from);
    (from..to).find(|&i| view.word(i) == b",").unwrap_or(to)
}
