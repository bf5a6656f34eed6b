//! Quotations: where they stand, and which group tells who says them.

use super::cue::Cue;
use super::group::Group;
use super::scene::Scene;
use crate::grammar::View;
use crate::lexicon::Class;
use crate::lexicon::fr::verb::VerbRole;

/// A quotation: its tokens, marks apart.
#[derive(Debug, Clone, Copy)]
pub(super) struct Quote {
    pub(super) first: usize,
    pub(super) last: usize,
}

/// Finds the quotations of a sentence; `open` tells whether one was still open, and is told whether one is.
pub(super) fn read(view: &View<'_>, open: &mut bool, quotes: &mut Vec<Quote>) {
    quotes.clear();
    let mut from = open.then_some(0);
    for (at, token) in view.tokens.iter().enumerate().filter(|(_, t)| t.is(Class::QUOTE)) {
        let opens = token.value < 0 || token.value == 0 && from.is_none();
        match (opens, from) {
            (true, None) => from = Some(at + 1),
            (false, Some(first)) => {
                quotes.push(Quote { first, last: at });
                from = None;
            }
            _ => {}
        }
    }
    if let Some(first) = from {
        quotes.push(Quote { first, last: view.tokens.len() });
    }
    // A mark that is never closed must not swallow the document: it reaches one sentence further at most.
    *open = from.is_some_and(|f| f > 0);
}

/// Whether a quotation says something, and does not only name or colour a word (« un « chantage » »).
pub(super) fn speaks(groups: &[Group], quote: &Quote) -> bool {
    quote.last >= quote.first + 4 || groups.iter().any(|g| g.is_finite() && quote.first <= g.finite && g.finite < quote.last)
}

/// Whether a group says: a trigger of saying, or a verb of saying that is none.
pub(super) fn says(view: &View<'_>, group: &Group) -> bool {
    let token = &view.tokens[group.head];
    token.is(Class::SAY)
        || view.index().entry(token.word).form.role() == Some(VerbRole::Saying)
        || Cue::of(token).meets(Cue::CLAIM)
        || view.lexicon.triggers(token.word).iter().any(|f| f.trigger.is_verbal() && f.trigger.frame.says)
}

/// The group outside a quotation that tells who says it: right behind it, else right before it.
pub(super) fn speaker(scene: &Scene<'_>, quote: &Quote) -> Option<usize> {
    let outside = |g: &Group| !scene.quotes.iter().any(|q| q.first <= g.head && g.head < q.last);
    let after = scene.groups.iter().position(|g| g.first >= quote.last && outside(g) && says(&scene.view, g));
    let after = after.filter(|&n| scene.groups[n].first - quote.last <= 6);
    let before = || scene.groups.iter().rposition(|g| g.last <= quote.first && outside(g) && says(&scene.view, g));
    after.or_else(before)
}
