//! The lists of nouns and what verbs do, gathered by word.

use super::cue::{Cue, TABLE};
use super::known::{Fact, Nouns};
use super::list::{LISTS, List};
use super::sieve::Sieve;
use crate::fold::letters;
use crate::lexicon::fr::trigger::{self, Trigger};
use crate::lexicon::fr::verb::conjugate;
use crate::lexicon::{QuickMap, hash, hash_folded};

/// Room for the words of the lists and the cues: only a first guess.
const ROOM: usize = 14_000;

/// The lists of nouns and the verbs that have cues, as the tables say them.
pub(crate) fn nouns() -> Nouns {
    let mut lists: Vec<&[&str]> = LISTS.to_vec();
    let mut placed: QuickMap<&[&str], usize> = QuickMap::default();
    let mut place = |trigger: &'static Trigger| {
        trigger.frame.needs.listed().map(|nouns| {
            *placed.entry(nouns).or_insert_with(|| {
                lists.push(nouns);
                lists.len() - 1
            })
        })
    };
    let listed: Vec<Option<usize>> = trigger::all().map(&mut place).collect();
    let none = lists.len();
    let listed: Vec<List> = listed.into_iter().map(|list| List(list.unwrap_or(none) as u16)).collect();
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
    let bodies: Vec<_> = lists.iter().map(|nouns| (nouns.contains(&"entreprise"), nouns.contains(&"tribunal"))).collect();
    let (facts, rows, bodies) = (facts.into(), rows.into(), bodies.into());
    Nouns { words, facts, rows, width, listed: listed.into(), none: List(none as u16), shortest, bodies }
}

/// The spellings of a noun, folded: singular, plural in -s or -x, and -aux for -al.
pub(super) fn each_number(noun: &str, with: &mut impl FnMut(&[u8])) {
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

/// Gives each form of each verb of the tables, by its hash, with what the verb does.
fn each_form(with: &mut impl FnMut(u64, Cue)) {
    // Many verbs have several cues; each is conjugated once.
    let mut cues: QuickMap<&str, Cue> = QuickMap::default();
    for (cue, verbs) in TABLE {
        for verb in *verbs {
            let own = cues.entry(verb).or_default();
            *own = own.with(*cue);
        }
    }
    for (verb, cue) in cues {
        conjugate(verb, &mut |surface, _| with(hash_folded(surface.folded), cue));
    }
}
