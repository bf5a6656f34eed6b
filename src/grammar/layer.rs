//! The rules of a layer, indexed by the two tokens that can begin a match: about nine tokens in ten wake none.

use super::machine::Tape;
use super::pattern::{Needs, Program, Way, compile};
use super::rule::Rule;
use super::said::{Item, Kinds};
use crate::lexicon::{Class, Index, UNKNOWN};
use crate::token::{Shape, Token};

/// A compiled pattern and its rule.
pub(super) struct Compiled<T: 'static> {
    pub(super) rule: &'static Rule<T>,
    pub(super) program: Program,
    pub(super) order: u16,
}

/// How many blocks of 64 ways into its patterns a layer may have.
const BLOCKS: usize = 12;

/// A set of ways into patterns, a bit each.
type Patterns = [u64; BLOCKS];

const NONE: Patterns = [0; BLOCKS];

fn add(set: &mut Patterns, number: usize) {
    set[number / 64] |= 1 << (number % 64);
}

fn join(set: &mut Patterns, other: &Patterns) {
    set.iter_mut().zip(other).for_each(|(a, b)| *a |= b);
}

/// Sets of patterns by what a token is: by its word, and by each of its classes.
struct Keyed {
    /// By word, the number of a set; 0 for the empty one. Filled by [`Layer::seal`].
    by_word: Vec<u16>,
    sets: Vec<Patterns>,
    by_class: Vec<Patterns>,
    /// The classes with a set that is not empty.
    class: Class,
    /// Before sealing: the patterns of each word.
    words: Vec<(u32, usize)>,
}

impl Keyed {
    fn new() -> Self {
        Self { by_word: Vec::new(), sets: vec![NONE], by_class: vec![NONE; 64], class: Class::NONE, words: Vec::new() }
    }

    fn add(&mut self, words: &[u32], class: Class, number: usize) {
        self.words.extend(words.iter().map(|w| (*w, number)));
        self.class |= class;
        (0..64).filter(|bit| class.0 >> bit & 1 == 1).for_each(|bit| add(&mut self.by_class[bit], number));
    }

    fn of_classes(&self, class: Class) -> Patterns {
        let mut set = NONE;
        let mut bits = class.0 & self.class.0;
        while bits != 0 {
            join(&mut set, &self.by_class[bits.trailing_zeros() as usize]);
            bits &= bits - 1;
        }
        set
    }

    /// Makes the set of every word: its own patterns and those of its classes.
    fn seal(&mut self, index: &Index) {
        let mut words = std::mem::take(&mut self.words);
        words.sort_unstable();
        let mut own = words.into_iter().peekable();
        let mut seen = std::collections::HashMap::from([(NONE, 0u16)]);
        for word in 0..index.len() as u32 {
            let mut set = self.of_classes(index.entry(word).class);
            while let Some((_, number)) = own.next_if(|(w, _)| *w == word) {
                add(&mut set, number);
            }
            let next = seen.len() as u16;
            let number = *seen.entry(set).or_insert(next);
            if number == next {
                self.sets.push(set);
            }
            self.by_word.push(number);
        }
    }

    /// The patterns that a token calls for: its word's, and those of the classes that only the text gave it.
    #[inline]
    fn of(&self, token: &Token, index: &Index) -> Patterns {
        let mut set = self.by_word.get(token.word as usize).map_or(NONE, |&n| self.sets[n as usize]);
        let given = self.given(token, index);
        if given != 0 {
            join(&mut set, &self.of_classes(Class(given)));
        }
        set
    }

    /// The classes that only the text gave a token: a capital, a number's.
    #[inline]
    fn given(&self, token: &Token, index: &Index) -> u64 {
        if token.word != UNKNOWN && !token.shape.has(Shape::GIVEN) {
            return 0;
        }
        token.class.0 & self.class.0 & !index.entry(token.word).class.0
    }

    /// Whether a token calls for none, at a glance.
    #[inline]
    fn is_silent(&self, token: &Token, index: &Index) -> bool {
        self.by_word.get(token.word as usize).is_none_or(|&n| n == 0) && self.given(token, index) == 0
    }
}

/// What a sentence holds, to tell which patterns can match in it at all.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Holds {
    class: Class,
    /// The words of the sentence, a bit for each of 256 remainders of their numbers.
    words: [u64; 4],
    kinds: Kinds,
}

impl Holds {
    pub(super) fn new(tokens: &[Token], items: &[Item]) -> Self {
        let mut holds = Self::default();
        for token in tokens {
            holds.class |= token.class;
            holds.words[token.word as usize >> 6 & 3] |= 1 << (token.word & 63);
        }
        for item in items {
            holds.kinds = holds.kinds.with(item.kinds);
        }
        holds
    }

    fn meets(&self, needs: &Needs) -> bool {
        needs.classes.iter().all(|c| c.meets(self.class))
            && needs.words.iter().all(|w| self.words[*w as usize >> 6 & 3] >> (w & 63) & 1 == 1)
            && needs.kinds.iter().all(|k| k.meets(self.kinds))
    }
}

/// A layer of rules.
pub(crate) struct Layer<T: 'static> {
    compiled: Vec<Compiled<T>>,
    /// The ways into them: which pattern, and what the sentence must hold.
    ways: Vec<(u16, Needs)>,
    first: Keyed,
    second: Keyed,
    /// The patterns that any second token suits, or none.
    free: Patterns,
    /// The patterns that a mention of the layer below can begin.
    by_item: Patterns,
    item_kinds: Kinds,
}

impl<T> Layer<T> {
    pub(super) fn new(rules: impl Iterator<Item = &'static Rule<T>>, index: &mut Index) -> Self {
        let mut layer = Self {
            compiled: Vec::new(),
            ways: Vec::new(),
            first: Keyed::new(),
            second: Keyed::new(),
            free: NONE,
            by_item: NONE,
            item_kinds: Kinds::NONE,
        };
        for (order, rule) in rules.enumerate() {
            for pattern in rule.patterns {
                let program = compile(pattern, index);
                for Way { words, class, kinds, second_class, second_words, free, needs } in program.ways() {
                    let number = layer.ways.len();
                    assert!(number < BLOCKS * 64, "more ways into patterns than a layer holds");
                    layer.first.add(&words, class, number);
                    if kinds != Kinds::NONE {
                        add(&mut layer.by_item, number);
                        layer.item_kinds = layer.item_kinds.with(kinds);
                    }
                    layer.second.add(&second_words, second_class, number);
                    if free {
                        add(&mut layer.free, number);
                    }
                    layer.ways.push((layer.compiled.len() as u16, needs));
                }
                layer.compiled.push(Compiled { rule, program, order: order as u16 });
            }
        }
        layer
    }

    /// Makes the tables by word, once every rule has entered its words.
    pub(super) fn seal(&mut self, index: &Index) {
        self.first.seal(index);
        self.second.seal(index);
    }

    /// Calls `each` with the patterns that can begin at a token.
    #[inline]
    pub(super) fn woken(&self, tape: &Tape<'_>, at: usize, item: Option<Kinds>, holds: &Holds, mut each: impl FnMut(&Compiled<T>)) {
        let token = &tape.tokens[at];
        let item = item.is_some_and(|k| k.meets(self.item_kinds));
        if !item && self.first.is_silent(token, tape.index) {
            return;
        }
        let mut set = self.first.of(token, tape.index);
        if item {
            join(&mut set, &self.by_item);
        }
        let next = tape.tokens.get(at + 1).map_or(NONE, |t| self.second.of(t, tape.index));
        for (block, bits) in set.iter().enumerate() {
            let mut bits = bits & (next[block] | self.free[block]);
            while bits != 0 {
                let (pattern, needs) = &self.ways[block * 64 + bits.trailing_zeros() as usize];
                if holds.meets(needs) {
                    each(&self.compiled[*pattern as usize]);
                }
                bits &= bits - 1;
            }
        }
    }
}
