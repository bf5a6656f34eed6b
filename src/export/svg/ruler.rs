//! The axis drawn: years above, months or days below, weeks and months ruled within wide columns, folds shaded.

use std::fmt::Write as _;

use chrono::Datelike;

use super::axis::{Axis, Column};
use super::date::SHORT;
use super::grid::{DAY, EVEN, MONTH, Unit, second};
use super::measure::{cut, width};
use super::size::AXIS;
use super::xml::{escape, number};

const SMALL: f64 = 11.0;
const TINY: f64 = 9.5;

fn vertical(out: &mut String, class: &str, x: f64, y0: f64, y1: f64) {
    let _ = writeln!(out, "<path class=\"{class}\" d=\"M{} {}V{}\"/>", number(x), number(y0), number(y1));
}

/// Draws the header between `top` and the lanes, and the rules down to `bottom`.
pub(super) fn axis(out: &mut String, axis: &Axis, top: f64, bottom: f64) {
    let base = top + AXIS;
    for column in &axis.columns {
        if column.grid.is_none() {
            let (x, w) = (number(column.x0), number(column.x1 - column.x0));
            let _ =
                writeln!(out, "<rect class=\"fold\" x=\"{x}\" y=\"{}\" width=\"{w}\" height=\"{}\"/>", number(base), number(bottom - base));
            let middle = (column.x0 + column.x1) / 2.0;
            let _ =
                writeln!(out, "<text class=\"n\" text-anchor=\"middle\" x=\"{}\" y=\"{}\">…</text>", number(middle), number(base - 8.0));
        }
        vertical(out, "r", column.x0, base - 16.0, bottom);
        within(out, column, base);
        if let Some(label) = column.grid.and_then(|grid| grid.label(column.first)) {
            let middle = (column.x0 + column.x1) / 2.0;
            // A week is named by its Monday, a quarter by its first month: they stand at its left.
            let first = column.grid.is_some_and(|grid| !matches!(grid, MONTH | DAY));
            let (anchor, x) = if first { ("start", column.x0 + 4.0) } else { ("middle", middle) };
            if width(&label, SMALL) <= column.x1 - column.x0 + 2.0 {
                let _ = writeln!(
                    out,
                    "<text class=\"u\" text-anchor=\"{anchor}\" x=\"{}\" y=\"{}\">{}</text>",
                    number(x),
                    number(base - 18.0),
                    escape(&label)
                );
            }
        }
    }
    vertical(out, "r", axis.right, base - 16.0, bottom);
    groups(out, axis, top);
    let _ = writeln!(out, "<path class=\"g\" d=\"M{} {}H{}\"/>", number(axis.left), number(base), number(axis.right));
}

/// The upper line: each year or month once, over all columns it holds.
fn groups(out: &mut String, axis: &Axis, top: f64) {
    let mut at = 0;
    while at < axis.columns.len() {
        let first = &axis.columns[at];
        let Some(grid) = first.grid else {
            at += 1;
            continue;
        };
        let group = grid.group(first.first);
        let same = |column: &&Column| column.grid.is_none_or(|grid| grid.group(column.first) == group);
        let count = axis.columns[at..].iter().take_while(same).count();
        let room = axis.columns[at + count - 1].x1 - first.x0;
        let label = cut(&group, SMALL, room - 2.0);
        if !label.is_empty() {
            let _ = writeln!(
                out,
                "<text class=\"u y\" x=\"{}\" y=\"{}\">{}</text>",
                number(first.x0 + 4.0),
                number(top + 14.0),
                escape(&label)
            );
        }
        vertical(out, "g", first.x0, top + 4.0, top + AXIS);
        at += count;
    }
}

/// Ticks within a wide column: days or Mondays of a month, months of a year.
fn within(out: &mut String, column: &Column, base: f64) {
    let Some(grid) = column.grid else { return };
    let wide = column.x1 - column.x0;
    let x = |at: i64| column.x0 + (at - column.from) as f64 / (column.to - column.from).max(1) as f64 * wide;
    let finer = match grid.unit {
        Unit::Month => [EVEN[0], EVEN[1]].into_iter().find(|finer| wide / grid.days() * finer.days() >= 18.0),
        Unit::Year => [EVEN[2], EVEN[3]].into_iter().find(|finer| grid.days() < 400.0 && wide / grid.days() * finer.days() >= 24.0),
        _ => None,
    };
    let Some(finer) = finer else { return };
    let mut first = finer.floor(column.first);
    while second(first) < column.to {
        let at = x(second(first));
        if second(first) > column.from {
            vertical(out, "r", at, base - 4.0, base);
            let label = if finer.unit == Unit::Month { SHORT[first.month0() as usize].to_owned() } else { first.day().to_string() };
            let half = width(&label, TINY) / 2.0;
            if at - half > column.x0 && at + half < column.x1 {
                let _ = writeln!(
                    out,
                    "<text class=\"w\" text-anchor=\"middle\" x=\"{}\" y=\"{}\">{label}</text>",
                    number(at),
                    number(base - 6.0)
                );
            }
        }
        let next = finer.next(first);
        if next <= first {
            break;
        }
        first = next;
    }
}
