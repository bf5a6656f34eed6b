//! The legend: the shapes of the families that occur, and how certainty is drawn.

use std::fmt::Write as _;

use super::layout::Picture;
use super::mark::{cross, mark};
use super::measure::width;
use super::size::{EDGE, SIZE};
use super::words::{Certainty, Family};
use super::xml::number;

const LINE: f64 = 22.0;

/// Draws the legend below the picture, over as many lines as it takes, and says where it ends.
pub(super) fn legend(out: &mut String, picture: &Picture<'_>) -> f64 {
    let events =
        || picture.bands.iter().flat_map(|band| band.items.iter().map(|item| item.event)).chain(picture.undated.iter().map(|u| u.event));
    let (left, right, top) = (number(EDGE), number(picture.width - EDGE), number(picture.legend - 4.0));
    let _ = writeln!(out, "<path class=\"r\" d=\"M{left} {top}H{right}\"/>");
    let mut y = picture.legend + 14.0;
    let mut x = EDGE + 6.0;
    let mut entry = |out: &mut String, class: &str, drawn: &dyn Fn(f64, f64) -> String, name: &str| {
        let wide = 12.0 + width(name, SIZE) + 18.0;
        if x + wide > picture.width - EDGE {
            (x, y) = (EDGE + 6.0, y + LINE);
        }
        let _ = writeln!(
            out,
            "<g class=\"{class}\">{}<text class=\"n\" x=\"{}\" y=\"{}\">{name}</text></g>",
            drawn(x, y),
            number(x + 11.0),
            number(y + 4.0)
        );
        x += wide;
    };
    for family in Family::ALL {
        let flags = family == Family::Due && !picture.threads.is_empty();
        if flags || events().any(|event| Family::of(event.kind) == family) {
            entry(out, family.class(), &|x, y| mark(family, x, y), family.name());
        }
    }
    for (certainty, name) in
        [(Certainty::Reported, "rapporté"), (Certainty::Possible, "à venir, possible, sous condition"), (Certainty::Denied, "nié")]
    {
        if events().any(|event| Certainty::of(event).class() == certainty.class()) {
            let drawn = |x, y| {
                let crossed = if certainty == Certainty::Denied { cross(x, y) } else { String::new() };
                mark(Family::Word, x, y) + &crossed
            };
            entry(out, &format!("f-other {}", certainty.class()), &drawn, name);
        }
    }
    if picture.bands.iter().flat_map(|band| &band.items).any(|item| item.bar.is_some()) {
        let bar = |x: f64, y: f64| {
            let (x, y) = (number(x - 6.0), number(y - 6.0));
            format!("<rect class=\"b\" x=\"{x}\" y=\"{y}\" width=\"14\" height=\"12\" mask=\"url(#frise-both)\"/>")
        };
        entry(out, "f-other", &bar, "date ou borne imprécise");
    }
    if picture.threads.iter().any(|thread| thread.flags.len() > 1) {
        let flag = |x: f64, y: f64| mark(Family::Due, x, y).replace("class=\"m\"", "class=\"m o\"");
        entry(out, "f-due", &flag, "échéance remplacée");
    }
    if picture.axis.columns.iter().any(|column| column.grid.is_none()) {
        let fold = |x: f64, y: f64| {
            let (x, y) = (number(x - 6.0), number(y - 6.0));
            format!("<rect class=\"fold\" x=\"{x}\" y=\"{y}\" width=\"12\" height=\"12\"/>")
        };
        entry(out, "", &fold, "temps replié");
    }
    y + LINE
}
