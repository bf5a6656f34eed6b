//! Rows: where a label finds room beside those already placed.

use std::collections::BTreeMap;

/// The rows of a lane, each with the stretches that are taken.
#[derive(Debug, Clone, Default)]
pub(super) struct Rows {
    taken: Vec<BTreeMap<i64, i64>>,
    cap: usize,
}

impl Rows {
    /// No row yet, and never more than `cap`.
    pub(super) fn up_to(cap: usize) -> Self {
        Self { taken: Vec::new(), cap: cap.max(1) }
    }

    /// Takes the stretch from `x0` to `x1` in the first row where it is free, if need be a new one, and says which one.
    pub(super) fn take(&mut self, x0: f64, x1: f64) -> Option<usize> {
        self.find(x0, x1, self.cap)
    }

    /// Takes the stretch in a row that there already is.
    pub(super) fn share(&mut self, x0: f64, x1: f64) -> Option<usize> {
        self.find(x0, x1, self.taken.len())
    }

    fn find(&mut self, x0: f64, x1: f64, cap: usize) -> Option<usize> {
        let (from, to) = (x0.floor() as i64, (x1.ceil() as i64).max(x0.floor() as i64 + 1));
        let free = |row: &BTreeMap<i64, i64>| row.range(..to).next_back().is_none_or(|(_, &end)| end <= from);
        let row = match self.taken.iter().position(free) {
            Some(row) => row,
            None if self.taken.len() < cap => {
                self.taken.push(BTreeMap::new());
                self.taken.len() - 1
            }
            None => return None,
        };
        self.taken[row].insert(from, to);
        Some(row)
    }

    /// Where the next taken stretch of a row begins after the one that begins at `x0`.
    pub(super) fn next(&self, row: usize, x0: f64) -> Option<f64> {
        self.taken.get(row)?.range(x0.floor() as i64 + 1..).next().map(|(&from, _)| from as f64)
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.taken.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_filled_before_another_begins() {
        let mut rows = Rows::up_to(2);
        assert_eq!(rows.take(10.0, 20.0), Some(0));
        assert_eq!(rows.take(15.0, 25.0), Some(1));
        assert_eq!(rows.take(20.0, 30.0), Some(0), "what touches does not overlap");
        assert_eq!(rows.take(0.0, 10.0), Some(0));
        assert_eq!(rows.take(0.0, 100.0), None);
        assert_eq!(rows.len(), 2);
    }
}
