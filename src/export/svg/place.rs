//! Where an interval stands on the axis, and which of its ends are sharp.

use crate::calendar::Interval;

use super::axis::{Axis, Point};
use super::date::{Shape, days, shape};
use super::grid::second;

const DAY: i64 = 86_400;
/// How far an end that is not known is drawn.
const OPEN: f64 = 44.0;
/// Bars shorter than this say nothing that the mark does not.
const SHORT: f64 = 15.0;

/// Which ends of a bar fade.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fade {
    /// Both are known.
    None,
    /// When it begins is not known.
    Left,
    /// When it ends is not known.
    Right,
    /// It happens somewhere in a week, month, year…
    Both,
}

/// The mark's moment, and the stretch's where there is one, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    at: i64,
    span: Option<(i64, i64)>,
    fade: Fade,
}

impl Place {
    /// Where an interval with a known end stands.
    pub(super) fn of(when: &Interval) -> Self {
        let sharp = |at| Self { at, span: None, fade: Fade::None };
        match days(when) {
            (Some(from), Some(to)) => match shape(from, to) {
                Shape::Day => {
                    let begins = when.from.map(|from| from.and_utc().timestamp());
                    sharp(begins.filter(|begins| *begins != second(from)).unwrap_or(second(from) + DAY / 2))
                }
                Shape::Unit => {
                    let span = (second(from), second(to) + DAY);
                    Self { at: span.0 + (span.1 - span.0) / 2, span: Some(span), fade: Fade::Both }
                }
                Shape::Stretch => Self { at: second(from) + DAY / 2, span: Some((second(from), second(to) + DAY)), fade: Fade::None },
            },
            (Some(from), None) => Self { fade: Fade::Right, ..sharp(second(from) + DAY / 2) },
            (None, Some(to)) => Self { fade: Fade::Left, ..sharp(second(to) + DAY / 2) },
            (None, None) => sharp(0),
        }
    }

    /// The moments that the axis must show.
    pub(super) fn points(&self) -> Vec<Point> {
        let ends = self.span.filter(|_| self.fade == Fade::None);
        let ends = ends.into_iter().flat_map(|(from, to)| [from, to - 1]).map(|at| Point { at, weighs: false });
        std::iter::once(Point { at: self.at, weighs: true }).chain(ends).collect()
    }

    /// Where the mark and the bar are drawn.
    pub(super) fn drawn(&self, axis: &Axis) -> (f64, Option<(f64, f64, Fade)>) {
        let x = axis.x(self.at);
        let (from, to) = match (self.span, self.fade) {
            (Some((from, to)), _) => (axis.x(from), axis.x(to)),
            (None, Fade::Left) => ((x - OPEN).max(axis.left - OPEN / 2.0), x),
            (None, Fade::Right) => (x, (x + OPEN).min(axis.right + OPEN / 4.0)),
            (None, _) => return (x, None),
        };
        // A unit narrower than its mark is a point; one of which the axis shows but a part keeps its mark within.
        (x, (to - from >= SHORT).then_some((from, to, self.fade)))
    }
}
