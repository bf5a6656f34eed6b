//! What must stand around a word of several senses for one entry of the trigger tables to be the sense meant.
//!
//! A sense is a line: the kinds and words it is asked of, a sentence in which it holds, one in which it does not, and what it asks
//! ([`at::At`]). Every line of a word and kind must hold; one test walks them all.

mod at;
mod harm;
mod law;
mod office;
mod speech;
#[cfg(test)]
mod tests;
mod trade;

use once_cell::sync::Lazy;

use super::picked::Picked;
use crate::clause::sentence::scene::Scene;
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::Needs;
use at::At;

/// What one sense of a word asks.
pub(super) struct Sense {
    /// The kinds of its entries.
    kinds: &'static [EventKind],
    /// The heads of its entries; none for all of the kinds.
    heads: &'static [&'static str],
    /// Which of these entries it is asked of, by what they need.
    of: fn(Needs) -> bool,
    /// A sentence in which an entry is meant.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test walks them"))]
    example: &'static str,
    /// A near miss in which none is.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test walks them"))]
    refusal: &'static str,
    /// What must be so where it stands.
    holds: fn(&At<'_>) -> bool,
}

/// Declares senses: kinds, heads, of which entries by what they need (`if`), example, refusal, what must be so.
macro_rules! senses {
    ($($($kind:ident)+: $($head:literal)* $(if $needs:pat)? => $example:literal / $refusal:literal, $holds:expr;)+) => {
        /// The senses of this family.
        pub(super) static SENSES: &[Sense] = &[$(Sense {
            kinds: &[$(EventKind::$kind),+],
            heads: &[$($head),*],
            of: |needs| senses!(@of needs $($needs)?),
            example: $example,
            refusal: $refusal,
            holds: $holds,
        },)+];
    };
    (@of $given:ident $needs:pat) => { matches!($given, $needs) };
    (@of $given:ident) => {{ let _ = $given; true }};
}
use senses;

/// Every sense of the crate.
fn all() -> impl Iterator<Item = &'static Sense> {
    [law::SENSES, speech::SENSES, harm::SENSES, trade::SENSES, office::SENSES].into_iter().flatten()
}

/// The senses by kind.
static BY_KIND: Lazy<Vec<Vec<&'static Sense>>> = Lazy::new(|| {
    let mut by_kind = vec![Vec::new(); EventKind::ALL.len()];
    all().for_each(|sense| sense.kinds.iter().for_each(|&kind| by_kind[kind as usize].push(sense)));
    by_kind
});

/// Whether an entry is the sense in which its word stands there.
pub(super) fn fits(scene: &Scene<'_>, picked: &Picked) -> bool {
    let (head, needs) = (picked.trigger.head.as_str(), picked.trigger.frame.needs);
    let asked = |s: &&&Sense| (s.heads.is_empty() || s.heads.contains(&head)) && (s.of)(needs);
    BY_KIND[picked.trigger.kind as usize].iter().filter(asked).all(|s| (s.holds)(&At { scene, picked }))
}
