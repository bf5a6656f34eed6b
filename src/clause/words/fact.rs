//! What clauses know beforehand of single words: what a verb's form does, and of which lists a noun is.

use once_cell::sync::Lazy;

use super::baked::{NOUNS, TOLD};
use super::cue::Cue;
use super::form::TriggerRow;
use super::known::{Fact, Known, Nouns, Told};
use super::list::List;
use crate::fold::letters;
use crate::grammar::View;
use crate::kind::EventKind;
use crate::lexicon::fr::trigger::{self, Trigger, Voice};
use crate::lexicon::{Class, Lexicon, QuickMap, UNKNOWN, WordId, hash};
use crate::token::{Shape, Token};

/// The lists that a word is on, a bit each.
#[derive(Clone, Copy)]
pub(in crate::clause) struct Held<'a>(&'a [u64]);

impl Held<'_> {
    /// Whether that list is one of them.
    #[inline]
    pub(in crate::clause) fn hold(self, list: List) -> bool {
        let place = list.0 as usize;
        self.0.get(place / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }
}

/// What is asked of every form of a trigger, before the rest of its entry.
#[derive(Debug, Clone, Copy)]
pub(in crate::clause) struct Entry {
    pub(in crate::clause) trigger: &'static Trigger,
    pub(in crate::clause) kind: EventKind,
    pub(in crate::clause) voice: Voice,
    pub(in crate::clause) says: bool,
}

/// The triggers' entries by number, and the list of each of their lists of nouns, by where it stands.
#[derive(Debug)]
struct Triggers {
    entries: Vec<Entry>,
    lists: QuickMap<usize, List>,
}

static TRIGGERS: Lazy<Triggers> = Lazy::new(|| {
    let entry = |trigger: &'static Trigger| Entry { trigger, kind: trigger.kind, voice: trigger.frame.voice, says: trigger.frame.says };
    let place = |(trigger, list): (&Trigger, &List)| Some((trigger.frame.needs.listed()?.as_ptr() as usize, *list));
    Triggers { entries: trigger::all().map(entry).collect(), lists: trigger::all().zip(&*NOUNS.listed).filter_map(place).collect() }
});

/// The facts of every word of a lexicon.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    told: Told,
    nouns: &'static Nouns,
    triggers: &'static Triggers,
}

/// The letters of the longest noun, an accented one folded.
const LONGEST: usize = 32;

/// Whether a token is a word whose hash is that of its letters and of nothing else, and that no hyphen joins to the one before.
#[inline]
fn is_spelt(token: &Token) -> bool {
    const OTHER: Shape = Shape::ELIDED.union(Shape::FOREIGN).union(Shape::FIGURE).union(Shape::HYPHEN);
    token.shape.0 & Shape::WORD.union(OTHER).0 == Shape::WORD.0 && !token.is(Class::MERGED.with(Class::OPAQUE))
}

/// Whether a hyphen joins a token to the one before it.
fn is_hyphened(view: &View<'_>, at: usize) -> bool {
    view.tokens.get(at).is_some_and(|t| t.shape.has(Shape::HYPHEN))
}

/// What the verb of a form does.
pub(in crate::clause) fn cue_of(token: &Token) -> Cue {
    NOUNS.find(token.hash).cue
}

impl Facts {
    /// The facts of the crate's own words.
    pub(crate) fn french() -> Self {
        Self { told: TOLD.clone(), nouns: &NOUNS, triggers: &TRIGGERS }
    }

    /// Takes over the triggers that a caller entered into the crate's own lexicon, the words of which are the caller's from `new` on.
    pub(crate) fn take(&mut self, lexicon: &mut Lexicon, new: WordId) {
        self.told.take(lexicon, self.nouns, new);
    }

    fn known(&self, view: &View<'_>, at: usize) -> Known {
        view.tokens.get(at).map_or_else(Known::default, |t| self.told.of(t.mark.number))
    }

    fn of(&self, view: &View<'_>, at: usize) -> Fact {
        match view.tokens.get(at) {
            Some(token) if token.word == UNKNOWN => self.nouns.find(token.hash),
            _ => self.known(view, at).fact,
        }
    }

    /// What the verb of the form at a token does.
    pub(in crate::clause) fn cue(&self, view: &View<'_>, at: usize) -> Cue {
        self.of(view, at).cue
    }

    /// Whether the verb of the form at a token says.
    pub(in crate::clause) fn says(&self, view: &View<'_>, at: usize) -> bool {
        view.tokens.get(at).is_some_and(|t| t.is(Class::SAY)) || self.of(view, at).says
    }

    /// What the word at a token does as a trigger.
    pub(in crate::clause) fn forms(&self, view: &View<'_>, at: usize) -> impl Iterator<Item = TriggerRow> {
        self.told.rows.at(self.known(view, at).forms)
    }

    /// What the word at a token may do as a trigger, given the word behind it.
    pub(in crate::clause) fn forms_there(&self, view: &View<'_>, at: usize) -> impl Iterator<Item = TriggerRow> {
        self.told.rows.before(self.known(view, at).forms, view.tokens.get(at + 1).map_or(UNKNOWN, |t| t.word))
    }

    /// The words behind the first of an idiom.
    pub(in crate::clause) fn rest(&self, row: TriggerRow) -> &[WordId] {
        self.told.rows.rest(row)
    }

    /// The entry of a form.
    pub(in crate::clause) fn entry(&self, row: TriggerRow) -> &Entry {
        &self.triggers.entries[row.trigger()]
    }

    /// The kind of event that a form tells.
    pub(in crate::clause) fn kind(&self, row: TriggerRow) -> EventKind {
        self.entry(row).kind
    }

    /// For each token of a sentence, the row of the lists that its word, with what a hyphen joins to it, is on.
    pub(in crate::clause) fn rows(&self, view: &View<'_>, rows: &mut Vec<u16>) {
        rows.clear();
        rows.extend(view.tokens.iter().enumerate().map(|(at, token)| self.row_at(view, at, token)));
    }

    /// Whether a list is among those of a row.
    #[inline]
    pub(in crate::clause) fn has(&self, row: u16, list: List) -> bool {
        let (block, bit) = (list.0 as usize / 64, list.0 as usize % 64);
        // Few words are on any list.
        row != 0 && self.nouns.rows.get(row as usize * self.nouns.width + block).is_some_and(|bits| bits >> bit & 1 == 1)
    }

    /// The lists of a row.
    pub(in crate::clause) fn held(&self, row: u16) -> Held<'_> {
        let from = row as usize * self.nouns.width;
        Held(if row == 0 { &[] } else { self.nouns.rows.get(from..from + self.nouns.width).unwrap_or_default() })
    }

    /// Whether the word at a token, with what a hyphen joins to it, is on a list.
    pub(in crate::clause) fn holds(&self, view: &View<'_>, at: usize, list: List) -> bool {
        self.lists(view, at).hold(list)
    }

    /// The lists that the word at a token, with what a hyphen joins to it, is on.
    pub(in crate::clause) fn lists(&self, view: &View<'_>, at: usize) -> Held<'_> {
        self.held(view.tokens.get(at).map_or(0, |token| self.row_at(view, at, token)))
    }

    /// The row of a token that is one word.
    #[inline]
    fn row_of(&self, token: &Token) -> u16 {
        match token.word {
            UNKNOWN => self.nouns.find(token.hash).row,
            _ => self.told.of(token.mark.number).fact.row,
        }
    }

    #[inline(always)]
    fn row_at(&self, view: &View<'_>, at: usize, token: &Token) -> u16 {
        let joined = is_hyphened(view, at + 1);
        if is_spelt(token) && !joined {
            self.row_of(token)
        } else if !token.shape.has(Shape::WORD) || token.shape.has(Shape::HYPHEN) {
            0
        } else {
            self.row(view.text(at, (at + 1..).find(|&to| !is_hyphened(view, to)).unwrap_or(at + 1)))
        }
    }

    /// The row of a text, by its letters alone.
    #[inline(never)]
    fn row(&self, text: &str) -> u16 {
        // « l' », « d’ », figures: no noun is so short.
        let spelt = text.strip_suffix('’').unwrap_or(text);
        if spelt.bytes().filter(|b| b.is_ascii_alphabetic() || !b.is_ascii()).count() < self.nouns.shortest {
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
    pub(in crate::clause) fn list(&self, nouns: &'static [&'static str]) -> List {
        self.triggers.lists.get(&(nouns.as_ptr() as usize)).copied().unwrap_or(self.nouns.none)
    }

    /// Whether a list has the noun for any company, and that for any court.
    pub(in crate::clause) fn bodies(&self, list: List) -> (bool, bool) {
        self.nouns.bodies.get(list.0 as usize).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::NOUNS;
    use crate::clause::words::list::List;
    use crate::clause::words::nouns::each_number;
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
