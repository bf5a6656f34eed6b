//! Quotations: where they stand, and which group tells who says them.

use crate::clause::verb::group::Group;
use crate::grammar::View;
use crate::lexicon::Class;

/// A quotation: its tokens, marks apart.
#[derive(Debug, Clone, Copy)]
pub(in crate::clause) struct Quote {
    pub(in crate::clause) first: usize,
    pub(in crate::clause) last: usize,
}

/// Finds the quotations of a sentence; `open` tells whether one was still open, and is told whether one is.
pub(in crate::clause) fn read(view: &View<'_>, open: &mut bool, quotes: &mut Vec<Quote>) {
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
pub(in crate::clause) fn speaks(groups: &[Group], quote: &Quote) -> bool {
    quote.last >= quote.first + 4 || groups.iter().any(|g| g.is_finite() && quote.first <= g.finite && g.finite < quote.last)
}
