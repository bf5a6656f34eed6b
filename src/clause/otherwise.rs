//! What happens when a limit is not kept: « faute de quoi », « à peine de nullité », « passé ce délai ».

use crate::fold::fold;
use crate::grammar::View;
use crate::lexicon::Class;
use crate::lexicon::fr::duty::{OTHERWISE, OVERDUE, Reach};
use crate::span::Span;

/// How far a breach is looked for and shown.
const LONGEST: usize = 60;

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
        return Told { then, what: then.and(super::phrase::trimmed(view, past, first)) };
    }
    let found = (last..stop(view, last)).find_map(|i| opens(view, i).map(|(past, reach)| (i, past, reach)));
    // Behind a later limit the breach is that one's, unless this one is its equal and says none.
    let found = found.filter(|(at, ..)| *at <= end || end == view.tokens.len());
    let then = found.map(|(at, past, reach)| (at, if reach == Reach::Noun { comma(view, past) } else { stop(view, past) }));
    Told { then, what: None }
}

/// The words that open a breach at a token: the token behind them, and how far what they open reaches.
pub(super) fn opens(view: &View<'_>, at: usize) -> Option<(usize, Reach)> {
    // The first letter spares nearly every word the comparison.
    let first = view.text.get(view.tokens.get(at)?.start..)?.chars().next()?;
    if !matches!(first, 'a' | 'à' | 'A' | 'À' | 's' | 'S' | 'f' | 'F' | 'p' | 'P') {
        return None;
    }
    OTHERWISE.iter().find_map(|(words, reach)| matches(view, at, words).map(|past| (past, *reach)))
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
    let opened = OVERDUE.iter().find_map(|words| matches(view, at, words)).or_else(|| {
        let (past, reach) = opens(view, at)?;
        (reach == Reach::Clause).then_some(past)
    })?;
    // « Faute de paiement sous huitaine » tells a limit of its own.
    let own = view.frames.iter().any(|f| (f.first as usize) < comma(view, opened));
    let to = stop(view, opened);
    let span = Span::new(view.tokens.get(at)?.start, view.tokens.get(to.checked_sub(1)?)?.end);
    (!own).then_some(span)
}

/// Whether these words stand at a token; the token behind them.
fn matches(view: &View<'_>, at: usize, words: &str) -> Option<usize> {
    let mut i = at;
    for word in words.split(' ') {
        let token = view.tokens.get(i)?;
        let text = view.text.get(token.start..token.end)?;
        let said = fold(text);
        if said.trim_end_matches('\'') != word && !(word == "de" && said.starts_with("d'")) {
            return None;
        }
        i += 1;
    }
    Some(i)
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

#[cfg(test)]
mod tests {
    use super::OTHERWISE;

    #[test]
    fn the_first_letters_are_those_that_are_looked_for() {
        assert!(OTHERWISE.iter().all(|(words, _)| words.starts_with(['a', 's', 'f', 'p'])));
    }
}
