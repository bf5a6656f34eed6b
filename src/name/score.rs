//! What speaks for each class of a name, summed over a document.

use crate::kind::ActorClass;

const CLASSES: [ActorClass; 5] =
    [ActorClass::Person, ActorClass::Organisation, ActorClass::Government, ActorClass::Place, ActorClass::Product];

/// Points for each class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Score([i32; 5]);

impl Score {
    pub(super) fn of(class: ActorClass, points: i32) -> Self {
        let mut score = Self::default();
        score.add(class, points);
        score
    }

    pub(super) fn add(&mut self, class: ActorClass, points: i32) {
        for (at, one) in CLASSES.iter().enumerate() {
            if *one == class {
                self.0[at] += points;
            }
        }
    }

    pub(super) fn points(self, class: ActorClass) -> i32 {
        CLASSES.iter().zip(self.0).find(|(one, _)| **one == class).map_or(0, |(_, points)| points)
    }

    pub(super) fn join(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a += b);
    }

    /// The class that most speaks for, with its points; of equals the first in the order of the vocabulary.
    pub(super) fn best(self) -> (ActorClass, i32) {
        let mut best = (CLASSES[0], self.0[0]);
        for (class, points) in CLASSES[1..].iter().zip(&self.0[1..]) {
            if *points > best.1 {
                best = (*class, *points);
            }
        }
        best
    }
}
