//! What the whole document says of its candidates: which are names, of what class.

use super::actor;
use super::cast::{Cast, Doubt, Found, Names, Piece};
use super::group::{Group, gather, hashes};
use super::identity;
use crate::kind::ActorClass;
use crate::lexicon::fr::actor::{Doubt as Weak, NameKind};
use crate::lexicon::{Lexicon, QuickSet};

/// So many words of business make a text one about business.
const MARKET: u32 = 4;

/// And one in so many of all.
const DENSITY: u32 = 60;

impl Names {
    /// Decides, with the whole document read, which candidates are names and of whom.
    pub(crate) fn settle(mut self, text: &str, lexicon: &Lexicon) -> Cast {
        self.close();
        self.join_shouts();
        let (mut groups, group_of) = gather(&self);
        self.settle_lands(&mut groups, text);
        accept(&self, &mut groups);
        classify(&self, &mut groups);
        let mut joined = identity::join(&self, &groups, &group_of, text);
        actor::build(&self, &groups, &group_of, text, lexicon, &mut joined)
    }
}

impl Names {
    /// « VALMONT OPTIQUE » of a headline is the « Valmont Optique » of the text: two words side by side become one name.
    fn join_shouts(&mut self) {
        let loud = |f: &Found| f.doubt == Doubt::Shout && f.words.len() == 1;
        if !self.found.iter().any(loud) {
            return;
        }
        let pair = |words: &[Piece]| words.first().zip(words.get(1)).map(|(a, b)| (a.hash, b.hash));
        let told = self.found.iter().filter(|f| f.doubt == Doubt::None && f.words.len() == 2);
        let told: QuickSet<(u64, u64)> = told.filter_map(|f| pair(f.pieces(&self.pieces))).collect();
        for at in 1..self.found.len() {
            let (left, right) = (&self.found[at - 1], &self.found[at]);
            let beside = self.candidates[at - 1].last == self.candidates[at].first && left.words.end == right.words.start;
            if !(beside && loud(left) && loud(right)) {
                continue;
            }
            let words = left.words.start..right.words.end;
            if self.pieces.get(words.start as usize..words.end as usize).and_then(pair).is_some_and(|pair| told.contains(&pair)) {
                self.candidates[at - 1].span.end = self.candidates[at].span.end;
                self.candidates[at - 1].last = self.candidates[at].last;
                self.found[at - 1].words = words;
                self.found[at].doubt = Doubt::Part;
            }
        }
    }
}

/// Decides which groups are names.
fn accept(names: &Names, groups: &mut [Group]) {
    // The words of the names beyond doubt: « Sylvain » of « Odette Sylvain », « Perche » of « Union des eaux du Perche ».
    let mut inner: QuickSet<u64> = QuickSet::default();
    let mut heads: QuickSet<u64> = QuickSet::default();
    let mut parts: QuickSet<u64> = QuickSet::default();
    for group in groups.iter().filter(|g| g.firm) {
        let words = names.found.get(group.first).map_or(&[][..], |f| f.pieces(&names.pieces));
        if group.len > 1 {
            inner.extend(words.iter().filter(|p| p.cap).map(|p| p.hash));
            // Alone one says the end of a person's name and the beginning of a firm's.
            match group.score.best().0 {
                ActorClass::Person => parts.extend(words.last().map(|p| p.hash)),
                ActorClass::Organisation if !group.headed && group.known.is_none() => parts.extend(words.first().map(|p| p.hash)),
                _ => {}
            }
            if group.headed || group.known.is_some() {
                heads.extend(words.first().map(|p| p.hash));
            }
        }
    }
    for group in groups.iter_mut() {
        let word = hashes(names, group).next().unwrap_or_default();
        let low = group.len == 1 && names.lower.has(word);
        group.accepted = if group.firm {
            let (class, points) = group.score.best();
            // « l'affaire Kervan »: a part of a full name needs no more to be one.
            let part = group.len == 1 && parts.contains(&word);
            (points > i32::from(matches!(class, ActorClass::Person | ActorClass::Place)) || part && points > 0)
                && !(low && group.known.is_none() && !group.loud && points < 7)
        } else {
            match group.doubt {
                Doubt::Subject => !low || inner.contains(&word),
                Doubt::Opening => inner.contains(&word) && !low,
                Doubt::Shout => inner.contains(&word) || group.len > 1,
                Doubt::Head => heads.contains(&word),
                Doubt::Part => false,
                Doubt::None => true,
            }
        };
    }
}

/// Decides what the accepted groups are.
fn classify(names: &Names, groups: &mut [Group]) {
    let business = names.market >= MARKET && names.market * DENSITY >= names.length;
    // Where people are introduced, by a title or in full, who never is is none; in a list of players nobody is.
    let people = |g: &&Group| g.accepted && g.known.is_none() && g.score.best().0 == ActorClass::Person;
    let (introduced, bare): (Vec<_>, Vec<_>) = groups.iter().filter(people).partition(|g| g.titled || g.given || g.human);
    let peopled = introduced.len() >= 2 && bare.len() <= introduced.len() + 2;
    let mut surnames: QuickSet<u64> = QuickSet::default();
    let mut bodies: QuickSet<u64> = QuickSet::default();
    let mut pairs: QuickSet<(u64, u64)> = QuickSet::default();
    for group in groups.iter().filter(|g| g.accepted && g.len > 1) {
        match group.score.best().0 {
            ActorClass::Person => {
                let mut words = hashes(names, group);
                if let Some(last) = words.next_back() {
                    surnames.insert(last);
                    if let Some(particle) = words.next_back().filter(|_| group.len > 2) {
                        pairs.insert((particle, last));
                    }
                }
            }
            ActorClass::Organisation => bodies.extend(hashes(names, group).next()),
            _ => {}
        }
    }
    for group in groups.iter_mut().filter(|g| g.accepted) {
        let weak = group.known.is_none_or(|(_, kind)| matches!(kind, NameKind::Surname | NameKind::Weak(Weak::Surname | Weak::Word)));
        if weak && !group.given {
            // « Le Dantec » is Yann Le Dantec, « Sylvain » Odette Sylvain.
            let ends = hashes(names, group).next_back().is_some_and(|word| surnames.contains(&word));
            let word = hashes(names, group).next().unwrap_or_default();
            if group.len > 1 {
                let second = hashes(names, group).nth(1).unwrap_or_default();
                if group.len == 2 && ends && pairs.contains(&(word, second)) {
                    group.score.add(ActorClass::Person, 8);
                }
            } else if ends {
                group.score.add(ActorClass::Person, 8);
            } else if bodies.contains(&word) {
                group.score.add(ActorClass::Organisation, 8);
            }
            let bare = group.len == 1 && !ends || group.particled || group.origin;
            let person = group.score.best().0 == ActorClass::Person;
            if (business || peopled && person) && bare && group.known.is_none() && !group.human && !group.titled {
                // A text of business introduces its people in full: who has but one name there is a firm.
                let person = group.score.points(ActorClass::Person).max(0);
                group.score.add(ActorClass::Organisation, person + 1);
            }
        }
        let (class, points) = group.score.best();
        group.class = Some(if points >= 0 { class } else { ActorClass::Organisation });
    }
}
