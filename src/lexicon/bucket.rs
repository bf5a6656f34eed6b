//! What the lexicon keeps of a word beside its entry: heads and names that begin with it, what it triggers.

use super::fr::actor::NameKind;
use super::fr::verb::Form;
use super::index::WordId;
use crate::kind::ActorClass;
use crate::slab::Slab;

/// Where the words behind the first lie, and how many they are.
///
/// No entry has more than 255 words, nor have all of them together sixteen million.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Rest(pub(crate) u32);

impl Rest {
    /// Keeps the words behind the first, where the last ones kept are not the same.
    pub(crate) fn keep(words: &[WordId], all: &mut Vec<WordId>) -> Self {
        let words = &words[..words.len().min(u8::MAX as usize)];
        if !all.ends_with(words) {
            all.extend_from_slice(words);
        }
        Self(((all.len() - words.len()) as u32) << 8 | words.len() as u32)
    }

    /// How many words there are.
    #[inline]
    pub(crate) const fn len(self) -> usize {
        (self.0 & 0xff) as usize
    }

    /// The same words where so many others stand before all of them.
    pub(crate) const fn behind(self, others: usize) -> Self {
        Self(self.0.wrapping_add((others as u32) << 8))
    }

    /// The words, among all of them.
    #[inline]
    pub(crate) fn of(self, all: &[WordId]) -> &[WordId] {
        let at = (self.0 >> 8) as usize;
        all.get(at..at + self.len()).unwrap_or_default()
    }
}

/// What was entered word by word, put side by side by the first word: where the items of each word begin, and the items.
pub(crate) fn by_word<T: Copy>(items: &[T], words: usize, first: impl Fn(&T) -> WordId) -> (Vec<u32>, Vec<T>) {
    let mut ends = vec![0; words + 1];
    items.iter().for_each(|item| ends[first(item) as usize] += 1);
    let mut end = 0;
    for slot in &mut ends {
        end += *slot;
        *slot = end;
    }
    let Some(&any) = items.first() else { return (ends, Vec::new()) };
    let mut sorted = vec![any; items.len()];
    for item in items.iter().rev() {
        let slot = &mut ends[first(item) as usize];
        *slot -= 1;
        sorted[*slot as usize] = *item;
    }
    (ends, sorted)
}

/// The forms of the triggers as they are entered, and the words behind the first of each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Triggers {
    pub(crate) forms: Slab<TriggerForm>,
    pub(crate) rest: Slab<WordId>,
}

/// The names and the heads of long names as they are entered, and the words behind the first of each.
#[derive(Debug, Clone, Default)]
pub(crate) struct Names {
    pub(crate) names: Slab<KnownName>,
    pub(crate) heads: Slab<HeadForm>,
    pub(crate) rest: Slab<WordId>,
}

/// A head of long names, known by its first word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct HeadForm {
    pub(crate) first: WordId,
    pub(crate) rest: Rest,
    /// What the name is.
    pub(crate) class: ActorClass,
    /// Whether it heads a name in lower case as well.
    pub(crate) low: bool,
}

/// A form of an event trigger.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TriggerForm {
    pub(crate) first: WordId,
    pub(crate) rest: Rest,
    /// Its entry, by its number among all triggers.
    pub(crate) trigger: u16,
    /// The form read.
    pub(crate) form: Form,
    /// Whether the form is another word as well.
    pub(crate) ambiguous: bool,
}

/// A name in the lexicon, known by its first word.
#[derive(Debug, Clone, Copy)]
pub(crate) struct KnownName {
    pub(crate) first: WordId,
    pub(crate) rest: Rest,
    /// Which actor it names, see [`super::Lexicon::identity`].
    pub(crate) identity: u32,
    /// How far to trust it.
    pub(crate) kind: NameKind,
    /// The name as the lexicon spells it, see [`super::Lexicon::spelling`]: its capitals must stand in the text.
    pub(crate) spelling: Spelling,
}

/// Where a spelling lies among all of them, and how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Spelling {
    pub(crate) at: u32,
    pub(crate) len: u16,
}

/// An actor the lexicon knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Identity {
    pub(crate) name: Spelling,
    pub(crate) class: ActorClass,
    /// The caller's own: its name stands whatever the document writes.
    pub(crate) own: bool,
}

#[cfg(test)]
mod tests {
    use super::{Rest, by_word};

    #[test]
    fn items_of_a_word_stand_side_by_side_in_their_order() {
        let (starts, items) = by_word(&[(2, 'a'), (0, 'b'), (2, 'c'), (3, 'd')], 4, |item| item.0);
        assert_eq!(starts, [0, 1, 1, 3, 4]);
        assert_eq!(items, [(0, 'b'), (2, 'a'), (2, 'c'), (3, 'd')]);
        assert_eq!(by_word(&[], 2, |item: &(u32, char)| item.0), (vec![0; 3], Vec::new()));
    }

    #[test]
    fn the_same_words_are_kept_once() {
        let mut all = Vec::new();
        let kept: Vec<Rest> = [&[1, 2][..], &[1, 2], &[2], &[], &[3]].iter().map(|words| Rest::keep(words, &mut all)).collect();
        assert_eq!(all, [1, 2, 3]);
        assert_eq!(kept.iter().map(|rest| rest.of(&all)).collect::<Vec<_>>(), [&[1, 2][..], &[1, 2], &[2], &[], &[3]]);
    }
}
