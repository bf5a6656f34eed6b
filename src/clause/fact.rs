//! What clauses know beforehand of single words: what a verb's form does, and of which lists a noun is.

use std::hash::{Hash, Hasher};

use once_cell::sync::Lazy;

use super::cue::{Cue, each_form};
use super::form::{Chains, Entry, Gather, Place, Rows, TriggerRow};
use super::list::{LISTS, List};
use super::sieve::Sieve;
use super::word::letters;
use crate::grammar::View;
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::{self, Needs};
use crate::lexicon::fr::verb::VerbRole;
use crate::lexicon::{Class, Lexicon, QuickMap, UNKNOWN, WordId, hash};
use crate::token::{Shape, Token};

/// What is known of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Fact {
    /// What the verb of the form does.
    cue: Cue,
    /// Its row among those of nouns that share their lists; 0 for the words of no list.
    row: u16,
    /// Whether its verb says.
    says: bool,
}

impl Hash for Fact {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(u64::from(self.cue.bits()) << 32 | u64::from(self.row) << 8 | u64::from(self.says));
    }
}

/// What is known of a word of the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Known {
    fact: Fact,
    /// Its forms as a trigger.
    forms: Place,
}

impl Hash for Known {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.fact.hash(state);
        state.write_u64(u64::from(self.forms.0) << 16 | u64::from(self.forms.1));
    }
}

/// The lists that a word is on, a bit each.
#[derive(Clone, Copy)]
pub(super) struct Held<'a>(&'a [u64]);

impl Held<'_> {
    /// Whether that list is one of them.
    #[inline]
    pub(super) fn hold(self, list: List) -> bool {
        let place = list.0 as usize;
        self.0.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }
}

/// The facts of every word of a lexicon.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    words: Vec<Known>,
    rows: Rows,
    nouns: &'static Nouns,
}

/// The noun lists, and the words of none of our tables that they or the cues hold.
#[derive(Debug)]
struct Nouns {
    /// The number of what is known of a word, by its hash.
    words: Sieve,
    /// What is known of words, each once.
    facts: Vec<Fact>,
    /// The lists of each row, one bit each.
    rows: Vec<u64>,
    /// How many words of bits a row has.
    width: usize,
    /// The lists of the trigger tables, by where they stand.
    placed: QuickMap<usize, List>,
    /// The list that nothing is on, for what no table holds.
    none: List,
    /// How few letters a word of a list has at least.
    shortest: usize,
    /// For each list whether it has « entreprise » and « tribunal ».
    bodies: Vec<(bool, bool)>,
}

/// The letters of the longest noun, an accented one folded.
const LONGEST: usize = 32;

impl Nouns {
    /// What is known of a word by its hash.
    #[inline]
    fn find(&self, hash: u64) -> Fact {
        match self.words.find(hash) {
            0 => Fact::default(),
            number => self.facts[number as usize],
        }
    }
}

static NOUNS: Lazy<Nouns> = Lazy::new(|| {
    let mut lists: Vec<&[&str]> = LISTS.to_vec();
    let mut placed = QuickMap::default();
    for trigger in trigger::all() {
        if let Needs::Object(nouns) | Needs::Subject(nouns) | Needs::Predicate(nouns) = trigger.frame.needs {
            placed.entry(nouns.as_ptr() as usize).or_insert_with(|| {
                lists.push(nouns);
                List((lists.len() - 1) as u16)
            });
        }
    }
    let width = (lists.len() + 1).div_ceil(64);
    let mut shortest = usize::MAX;
    // By word, which lists it is on, `width` words of bits each, and what the verb of the form does.
    let mut place_of: QuickMap<u64, u32> = QuickMap::with_capacity_and_hasher(ROOM, Default::default());
    let mut on: Vec<u64> = Vec::with_capacity(ROOM / 4 * width);
    for (number, nouns) in lists.iter().enumerate() {
        for noun in *nouns {
            each_number(noun, &mut |word| {
                shortest = shortest.min(word.len());
                let next = place_of.len() as u32;
                let place = *place_of.entry(hash(word)).or_insert(next) as usize * width;
                if place == on.len() {
                    on.resize(place + width, 0);
                }
                on[place + number / 64] |= 1 << (number % 64);
            });
        }
    }
    let mut cues = vec![Cue::default(); place_of.len()];
    each_form(&mut |word, cue| {
        let place = *place_of.entry(word).or_insert(cues.len() as u32) as usize;
        if place == cues.len() {
            cues.push(cue);
        } else {
            cues[place] = cues[place].with(cue);
        }
    });
    let mut rows = vec![0; width];
    let mut row_of: QuickMap<&[u64], u16> = std::iter::once((&[][..], 0)).collect();
    let mut facts = vec![Fact::default()];
    let mut number_of: QuickMap<Fact, u16> = QuickMap::default();
    let words = Sieve::new(place_of.into_iter().map(|(word, place)| {
        let place = place as usize;
        let cue = cues[place];
        let lists = on.get(place * width..(place + 1) * width).unwrap_or_default();
        let row = *row_of.entry(lists).or_insert_with_key(|row| {
            rows.extend_from_slice(row);
            (rows.len() / width - 1) as u16
        });
        let fact = Fact { cue, row, says: cue.meets(Cue::CLAIM) };
        let number = *number_of.entry(fact).or_insert_with(|| {
            facts.push(fact);
            (facts.len() - 1) as u16
        });
        (word, number)
    }));
    let bodies = lists.iter().map(|nouns| (nouns.contains(&"entreprise"), nouns.contains(&"tribunal"))).collect();
    Nouns { words, facts, rows, width, placed, none: List(lists.len() as u16), shortest, bodies }
});

/// Room for the words of the lists and the cues: only a first guess.
const ROOM: usize = 14_000;

/// The spellings of a noun, folded: singular, plural in -s or -x, and -aux for -al.
fn each_number(noun: &str, with: &mut impl FnMut(&[u8])) {
    let mut word: Vec<u8> = letters(noun).collect();
    with(&word);
    for plural in [b's', b'x'] {
        word.push(plural);
        with(&word);
        word.pop();
    }
    if word.ends_with(b"al") {
        word.pop();
        word.extend(b"ux");
        with(&word);
    }
}

/// Whether a token's hash is that of its letters and of nothing else.
fn is_spelt(token: &Token) -> bool {
    !token.shape.any(Shape::ELIDED.union(Shape::FOREIGN).union(Shape::FIGURE)) && !token.is(Class::MERGED.with(Class::OPAQUE))
}

/// What the verb of a form does.
pub(super) fn cue_of(token: &Token) -> Cue {
    NOUNS.find(token.hash).cue
}

impl Facts {
    /// The facts of a lexicon's words, which are marked with the numbers by which they are found.
    pub(crate) fn new(lexicon: &mut Lexicon) -> Self {
        let nouns = &*NOUNS;
        let triggers = std::mem::take(&mut lexicon.triggers);
        let index = &lexicon.index;
        let forms = Chains::new(&triggers.forms, index.len());
        let mut gather = Gather::new(triggers.rest);
        let mut words = vec![Known::default()];
        let mut number_of: QuickMap<Known, u16> = QuickMap::with_capacity_and_hasher(ROOM, Default::default());
        let numbers: Vec<u16> = (0..index.len() as WordId)
            .map(|id| {
                let mut fact = nouns.find(index.hash(id));
                let forms = gather.add(forms.of(id));
                fact.says |= index.entry(id).form.role() == Some(VerbRole::Saying)
                    || gather.rows.at(forms).iter().any(|f| f.verbal && gather.rows.entry(f).says);
                // Of most words nothing is known.
                if fact == Fact::default() && forms == Place::default() {
                    return 0;
                }
                *number_of.entry(Known { fact, forms }).or_insert_with_key(|known| {
                    words.push(*known);
                    (words.len() - 1) as u16
                })
            })
            .collect();
        lexicon.mark(|id| numbers[id as usize]);
        words.shrink_to_fit();
        Self { words, rows: gather.rows(), nouns }
    }

    fn known(&self, view: &View<'_>, at: usize) -> Known {
        view.tokens.get(at).and_then(|t| self.words.get(t.mark.number as usize)).copied().unwrap_or_default()
    }

    fn of(&self, view: &View<'_>, at: usize) -> Fact {
        match view.tokens.get(at) {
            Some(token) if token.word == UNKNOWN => self.nouns.find(token.hash),
            _ => self.known(view, at).fact,
        }
    }

    /// What the verb of the form at a token does.
    pub(super) fn cue(&self, view: &View<'_>, at: usize) -> Cue {
        self.of(view, at).cue
    }

    /// Whether the verb of the form at a token says.
    pub(super) fn says(&self, view: &View<'_>, at: usize) -> bool {
        view.tokens.get(at).is_some_and(|t| t.is(Class::SAY)) || self.of(view, at).says
    }

    /// What the word at a token does as a trigger.
    pub(super) fn forms(&self, view: &View<'_>, at: usize) -> &[TriggerRow] {
        self.rows.at(self.known(view, at).forms)
    }

    /// The words behind the first of an idiom.
    pub(super) fn rest(&self, row: &TriggerRow) -> &[WordId] {
        self.rows.rest(row)
    }

    /// The entry of a form.
    pub(super) fn entry(&self, row: &TriggerRow) -> &Entry {
        self.rows.entry(row)
    }

    /// The kind of event that a form tells.
    pub(super) fn kind(&self, row: &TriggerRow) -> EventKind {
        self.rows.entry(row).kind
    }

    /// For each token of a sentence, the row of the lists that its word, with what a hyphen joins to it, is on.
    pub(super) fn rows(&self, view: &View<'_>, rows: &mut Vec<u16>) {
        rows.clear();
        rows.extend((0..view.tokens.len()).map(|at| self.row_at(view, at)));
    }

    /// The lists of a row.
    pub(super) fn held(&self, row: u16) -> Held<'_> {
        let from = row as usize * self.nouns.width;
        Held(if row == 0 { &[] } else { self.nouns.rows.get(from..from + self.nouns.width).unwrap_or_default() })
    }

    /// Whether the word at a token, with what a hyphen joins to it, is on a list.
    pub(super) fn holds(&self, view: &View<'_>, at: usize, list: List) -> bool {
        self.lists(view, at).hold(list)
    }

    /// The lists that the word at a token, with what a hyphen joins to it, is on.
    pub(super) fn lists(&self, view: &View<'_>, at: usize) -> Held<'_> {
        self.held(self.row_at(view, at))
    }

    /// The row of a token that is one word.
    #[inline]
    fn row_of(&self, token: &Token) -> u16 {
        match token.word {
            UNKNOWN => self.nouns.find(token.hash).row,
            _ => self.words.get(token.mark.number as usize).map_or(0, |known| known.fact.row),
        }
    }

    #[inline]
    fn row_at(&self, view: &View<'_>, at: usize) -> u16 {
        let hyphened = |at: usize| view.tokens.get(at).is_some_and(|t| t.shape.has(Shape::HYPHEN));
        match view.tokens.get(at) {
            Some(token) if !token.shape.has(Shape::WORD) || token.shape.has(Shape::HYPHEN) => 0,
            Some(token) if is_spelt(token) && !hyphened(at + 1) => self.row_of(token),
            Some(_) => self.row(view.text(at, (at + 1..).find(|&to| !hyphened(to)).unwrap_or(at + 1))),
            None => 0,
        }
    }

    /// The row of a text, by its letters alone.
    fn row(&self, text: &str) -> u16 {
        // « l' », « d' », figures: no noun is so short.
        if text.bytes().filter(|b| b.is_ascii_alphabetic() || !b.is_ascii()).count() < self.nouns.shortest {
            return 0;
        }
        let mut word = [0; LONGEST];
        let mut len = 0;
        let mut add = |letter| {
            if let Some(slot) = word.get_mut(len) {
                *slot = letter;
            }
            len += 1;
        };
        if text.is_ascii() {
            text.bytes().filter(u8::is_ascii_alphabetic).for_each(|b| add(b.to_ascii_lowercase()));
        } else {
            letters(text).for_each(add);
        }
        if len > LONGEST {
            return 0;
        }
        self.nouns.find(hash(&word[..len])).row
    }

    /// The list that a trigger's entry asks for.
    pub(super) fn list(&self, nouns: &'static [&'static str]) -> List {
        self.nouns.placed.get(&(nouns.as_ptr() as usize)).copied().unwrap_or(self.nouns.none)
    }

    /// Whether a list has the noun for any company, and that for any court.
    pub(super) fn bodies(&self, list: List) -> (bool, bool) {
        self.nouns.bodies.get(list.0 as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::{NOUNS, each_number};
    use crate::clause::list::List;
    use crate::fold::fold;
    use crate::lexicon::hash;

    #[test]
    fn a_noun_is_known_in_both_numbers() {
        let mut seen = Vec::new();
        each_number("hôpital", &mut |word| seen.push(String::from_utf8_lossy(word).into_owned()));
        assert_eq!(seen, ["hopital", "hopitals", "hopitalx", "hopitaux"]);
    }

    #[test]
    fn a_word_is_on_its_lists_and_on_no_other() {
        let holds = |word: &str, list: List| {
            let row = NOUNS.find(hash(fold(word).as_bytes())).row as usize;
            row != 0 && NOUNS.rows[row * NOUNS.width + list.0 as usize / 64] >> (list.0 % 64) & 1 == 1
        };
        for (word, list) in [("tribunaux", List::COURT), ("préfets", List::FOLK), ("région", List::AREA), ("régions", List::SAME)] {
            assert!(holds(word, list), "{word}");
        }
        for (word, list) in [("tribunaux", List::TOWN), ("préfecte", List::FOLK), ("anémone", List::SAME)] {
            assert!(!holds(word, list), "{word}");
        }
    }
}
