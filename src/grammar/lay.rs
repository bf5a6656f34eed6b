//! Lays the plans of the layers: compiles their patterns, sorts the words of an index by what the patterns ask of them, and says what
//! each sort of token leads to.

use super::kinds::Kinds;
use super::pattern::compile;
use super::plan::{Gate, KEPT, Plan, Plans, Sieve};
use super::program::{Program, Step};
use super::sets::Sets;
use super::sort::{Member, Sort, Sorts};
use super::ways::{Lead, Way};
use crate::lexicon::{Class, Index, QuickMap, UNKNOWN, WordId, classes, word_classes};

/// Every kind of mention, and the one that every sentence is told to hold.
const ANY: Kinds = Kinds(u16::MAX);

/// What calls for each way: its words and classes.
pub(super) type Calls = Vec<(Vec<WordId>, Class)>;

/// A plan being laid: its tables, and what calls for each way, first and second.
#[derive(Default)]
struct Lay {
    plan: Plan,
    first: Calls,
    second: Calls,
}

impl Plans {
    /// Compiles the patterns of the atoms, the compounds and the frames; their words are entered into the index.
    pub(crate) fn new(patterns: [&[&str]; 3], index: &mut Index) -> Self {
        let layers = patterns.map(|patterns| Lay::new(patterns, index));
        let sorts = Sorting::sorts(index, &layers);
        let [atoms, compounds, frames] = layers.map(|layer| layer.seal(&sorts));
        let bit = |plan: &Plan, sort, bit| if plan.first.row(sort) == 0 { 0 } else { bit };
        let bits = |sort| bit(&atoms, sort, Self::ATOMS) | bit(&compounds, sort, Self::COMPOUNDS) | bit(&frames, sort, Self::FRAMES);
        let wakes: Vec<u8> = (0..sorts.members.len() as Sort).map(bits).collect();
        Self { atoms, compounds, frames, sorts, wakes: wakes.into() }
    }
}

/// Whether a match may begin its span behind the token that woke it.
fn is_late(program: &Program) -> bool {
    let takes = |s: &Step| matches!(s, Step::Word(_) | Step::Token(..) | Step::Item(..));
    let first = program.steps.iter().position(takes);
    let open = program.steps.iter().rposition(|s| matches!(s, Step::Open));
    open > first
}

impl Lay {
    fn new(patterns: &[&str], index: &mut Index) -> Self {
        let mut lay = Self::default();
        for pattern in patterns {
            let program = compile(pattern, index);
            let late = is_late(&program);
            for way in program.ways() {
                lay.way(way, late);
            }
            lay.plan.programs.grow().push(program);
        }
        lay
    }

    fn way(&mut self, way: Way, late: bool) {
        let Plan { programs, ways, kinds, free, by_item, item_kinds, .. } = &mut self.plan;
        let number = ways.len();
        let bit = 1 << (number % 64);
        free.grow().resize(number / 64 + 1, 0);
        by_item.grow().resize(number / 64 + 1, 0);
        if way.free {
            free.grow()[number / 64] |= bit;
        }
        if way.kinds != Kinds::NONE {
            by_item.grow()[number / 64] |= bit;
            *item_kinds = item_kinds.with(way.kinds);
        }
        let (gate, kept) = gate(programs.len() as u16, &way, late);
        ways.grow().push(gate);
        kinds.grow().push(kept);
        self.first.push((way.words, way.class));
        self.second.push((way.second_words, way.second_class));
    }

    /// Makes the tables by sort of token, once every layer has entered its words.
    fn seal(self, sorts: &Sorts) -> Plan {
        Plan { first: sets(&self.first, sorts), second: sets(&self.second, sorts), ..self.plan }
    }
}

/// The gate, and the kinds of mention that the sentence must hold one of each: they are asked for first, and stand apart.
fn gate(pattern: u16, way: &Way, late: bool) -> (Gate, [Kinds; KEPT]) {
    let needs = &way.needs;
    let mut kept = [ANY; KEPT];
    let mut gate = Gate {
        pattern,
        late,
        mention: way.lead == Lead::Mention,
        paired: way.lead == Lead::Token && way.spots[0].kinds == Kinds::NONE,
        second: way.spots[0],
        third: way.spots[1],
        classes: [Class::ANY; KEPT],
        words: Sieve::default(),
    };
    needs.words.iter().for_each(|w| gate.words.add(*w));
    // The sets that fewest classes are in say most, and what the first token is says nothing new.
    let mut classes = needs.classes.clone();
    classes.sort_by_key(|c| (c.meets(way.class), c.0.count_ones(), c.0));
    classes.dedup();
    gate.classes.iter_mut().zip(classes).for_each(|(kept, class)| *kept = class);
    kept.iter_mut().zip(&needs.kinds).for_each(|(kept, kinds)| *kept = *kinds);
    (gate, kept)
}

/// Sorts while they are found.
#[derive(Default)]
struct Sorting {
    members: Vec<Member>,
    known: QuickMap<Member, Sort>,
    /// The classes that patterns ask for.
    asked: Class,
}

impl Sorting {
    /// Sorts the words of an index by what layers ask of them in the first two places.
    fn sorts(index: &mut Index, layers: &[Lay]) -> Sorts {
        let calls = || layers.iter().flat_map(|layer| layer.first.iter().chain(&layer.second));
        let mut named: Vec<WordId> = calls().flat_map(|(words, _)| words).copied().collect();
        named.sort_unstable();
        named.dedup();
        let asked = calls().fold(Class::NONE, |all, (_, class)| all.with(*class));
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
        let foreseen = sorts.members.clone();
        let capped: Vec<Sort> = foreseen.into_iter().map(|Member { class, word }| sorts.enter(class | Class::CAP, word)).collect();
        let members = sorts.members;
        let mut known: Vec<Sort> = (0..members.len() as Sort).collect();
        known.sort_unstable_by_key(|sort| members[*sort as usize].rank());
        Sorts { capped: capped.into(), members: members.into(), known: known.into(), asked }
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
}

/// The sets of ways that the sorts call for.
fn sets(calls: &Calls, sorts: &Sorts) -> Sets {
    let stride = calls.len().div_ceil(64).max(1);
    let mut named: QuickMap<WordId, Vec<usize>> = QuickMap::default();
    let mut by_bit: [Vec<u64>; 64] = std::array::from_fn(|_| Vec::new());
    for (way, (words, class)) in calls.iter().enumerate() {
        words.iter().for_each(|word| named.entry(*word).or_default().push(way));
        for (_, ways) in (0..64).zip(&mut by_bit).filter(|(bit, _)| class.0 >> bit & 1 == 1) {
            ways.resize(stride, 0);
            ways[way / 64] |= 1 << (way % 64);
        }
    }
    let by_class = (0..64).zip(by_bit).filter(|(_, ways)| !ways.is_empty());
    let by_class: Vec<_> = by_class.map(|(bit, ways)| (Class(1 << bit), ways.into())).collect();
    let mut sets = Sets { stride, by_class: by_class.into(), asked: sorts.asked, ..Sets::default() };
    let mut bits = vec![0; stride];
    let mut row = Vec::new();
    let mut seen: QuickMap<Vec<u64>, u16> = std::iter::once((vec![0; stride], 0)).collect();
    let mut set = Vec::new();
    for Member { class, word } in &*sorts.members {
        sets.add_classes(*class, &mut set);
        for way in named.get(word).into_iter().flatten() {
            set[way / 64] |= 1 << (way % 64);
        }
        row.push(seen.get(&set).copied().unwrap_or_else(|| {
            let next = seen.len() as u16;
            bits.extend_from_slice(&set);
            seen.insert(set.clone(), next);
            next
        }));
    }
    (sets.bits, sets.row) = (bits.into(), row.into());
    sets
}

/// The sets of classes that numbers and figures commonly bear, for tables made by class.
fn class_sets() -> impl Iterator<Item = Class> {
    const LIKE: [(i64, usize); 17] = [
        (0, 1),
        (1, 1),
        (0, 2),
        (5, 2),
        (12, 2),
        (13, 2),
        (24, 2),
        (25, 2),
        (31, 2),
        (32, 2),
        (59, 2),
        (60, 2),
        (99, 2),
        (100, 3),
        (999, 4),
        (2020, 4),
        (10_000, 5),
    ];
    let figures = [Class::FIGDATE, Class::FIGDATE | Class::NUM, Class::FIGCLOCK, Class::OPAQUE, Class::DIGITS];
    let ordinals = [Class::ORD, Class::ORD | Class::DAY, Class::NUM, Class::NUM | Class::DECIMAL];
    let read = LIKE.into_iter().flat_map(|(value, len)| [classes(value, len), word_classes(value)]);
    read.chain(figures).chain(ordinals).flat_map(|class| [class, class | Class::MERGED])
}
