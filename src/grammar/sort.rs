//! What tokens are to the rules: words that can open and carry on the same patterns are of one sort.

use crate::lexicon::{Class, Index, QuickMap, UNKNOWN, WordId};
use crate::token::{Shape, Token, class_sets};

/// A sort of token, by number; 0 opens no pattern and carries none on.
pub(super) type Sort = u16;

/// A token that the tables did not foresee: its classes are asked one by one.
pub(super) const RARE: Sort = Sort::MAX;

/// The sorts of words: each entry of the index says its own.
#[derive(Default)]
pub(super) struct Sorts {
    /// By sort, the sort of the same word with a capital.
    capped: Vec<Sort>,
    /// By sort, what its tokens are.
    pub(super) members: Vec<Member>,
    /// The sort of a member.
    known: QuickMap<Member, Sort>,
    /// The classes that patterns ask for.
    pub(super) asked: Class,
}

/// What the tokens of a sort are: classes, and the word where patterns name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) struct Member {
    pub(super) class: Class,
    pub(super) word: WordId,
}

impl Sorts {
    /// Sorts the words of an index, given the words that patterns name first or second and the classes they ask for there.
    pub(super) fn new(index: &mut Index, mut named: Vec<WordId>, asked: Class) -> Self {
        named.sort_unstable();
        named.dedup();
        let mut sorts = Self { asked, ..Self::default() };
        sorts.enter(Class::NONE, UNKNOWN);
        index.sort(|entry| sorts.enter(entry.class, UNKNOWN));
        for word in named {
            let sort = sorts.enter(index.entry(word).class, word);
            index.change(word, |entry| entry.sort = sort);
        }
        // The text gives a number its classes, and a word its capital.
        let numbers: Vec<Member> = sorts.members.iter().filter(|m| m.class.meets(Class::NUM)).copied().collect();
        for class in class_sets() {
            sorts.enter(class, UNKNOWN);
            for member in &numbers {
                sorts.enter(member.class | class, member.word);
            }
        }
        for sort in 0..sorts.members.len() {
            let Member { class, word } = sorts.members[sort];
            let capped = sorts.enter(class | Class::CAP, word);
            sorts.capped.push(capped);
        }
        sorts
    }

    fn enter(&mut self, class: Class, word: WordId) -> Sort {
        let member = Member { class: Class(class.0 & self.asked.0), word };
        let next = self.members.len() as Sort;
        let sort = *self.known.entry(member).or_insert(next);
        if sort == next {
            self.members.push(member);
        }
        sort
    }

    /// The sort of a token.
    #[inline]
    pub(super) fn of(&self, token: &Token, index: &Index) -> Sort {
        let own = token.sort;
        if token.word != UNKNOWN && !token.shape.has(Shape::GIVEN) {
            return own;
        }
        let given = token.class.0 & self.asked.0 & !index.entry(token.word).class.0;
        if given == 0 {
            own
        } else if given == Class::CAP.0 {
            self.capped.get(own as usize).copied().unwrap_or(RARE)
        } else {
            let Member { class, word } = self.members[own as usize];
            self.known.get(&Member { class: class | Class(given), word }).copied().unwrap_or(RARE)
        }
    }
}
