//! What the meanings of several rules share.

use rust_decimal::Decimal;

use super::super::machine::Match;
use super::super::said::{DateSaid, Said, TimeSaid, Toward};
use crate::calendar::{ClockValue, Count, DayKind, Length, Season, Unit};
use crate::lexicon::Class;
use crate::model::Modifier;
use crate::token::{Shape, Token};

/// A date.
pub(super) fn date(date: DateSaid) -> Option<Said> {
    Some(Said::Time(TimeSaid { date: Some(date), ..TimeSaid::default() }))
}

/// A clock time.
pub(super) fn clock(hour: u32, minute: u32, second: u32) -> Option<Said> {
    (hour < 24 || (hour == 24 && minute + second == 0)).then_some(())?;
    (minute < 60 && second <= 60)
        .then_some(Said::Time(TimeSaid { clock: Some(ClockValue::At(hour, minute, second)), ..TimeSaid::default() }))
}

/// The unit captured as « unit ».
pub(super) fn unit(m: &Match<'_>) -> Option<Unit> {
    unit_at(m, "unit")
}

pub(super) fn unit_at(m: &Match<'_>, name: &str) -> Option<Unit> {
    Unit::ALL.get(m.cal(name)? as usize).copied()
}

/// The season captured as « season ».
pub(super) fn season(m: &Match<'_>) -> Option<Season> {
    // « vous êtes » is no summer.
    if m.token("season").is_some_and(|t| m.text_of(t).starts_with(['ê', 'Ê'])) {
        return None;
    }
    [Season::Spring, Season::Summer, Season::Autumn, Season::Winter].get(m.cal("season")?.checked_sub(1)? as usize).copied()
}

/// The year captured as « year », or as « yy » in two figures.
pub(super) fn year(m: &Match<'_>) -> Option<i32> {
    let full = m.value("year").and_then(|y| i32::try_from(y).ok());
    full.or_else(|| m.value("yy").and_then(|y| i32::try_from(y).ok()).map(|y| if y < 40 { 2000 + y } else { 1900 + y }))
}

/// Which one is meant, from the word captured: last, next, following, preceding, same, dem.
pub(super) fn toward(m: &Match<'_>) -> Toward {
    [
        ("last", Toward::Last),
        ("next", Toward::Next),
        ("following", Toward::Following),
        ("preceding", Toward::Preceding),
        ("same", Toward::Same),
        ("dem", Toward::This),
    ]
    .into_iter()
    .find(|(name, _)| m.has(name))
    .map_or(Toward::Bare, |(_, toward)| toward)
}

/// The exact value of a number token.
pub(super) fn decimal(token: &Token, m: &Match<'_>) -> Decimal {
    let value = if token.shape.has(Shape::FIGURE) || token.value != 0 { token.value } else { i64::from(m.number_of(token)) };
    Decimal::try_new(value, u32::from(token.scale)).unwrap_or_default()
}

/// A duration of every day.
pub(super) fn duration(length: Length, modifier: Option<Modifier>) -> Option<Said> {
    Some(Said::Duration { length, modifier, days: DayKind::Calendaire, franc: false })
}

/// So many of a unit, exact.
pub(super) fn exactly(count: Decimal, unit: Unit) -> Length {
    Length::new(Count::Exactly(count), unit)
}

/// Whether the match is all its sentence says, a preposition before it and marks after it apart: a line of a programme, an answer.
pub(super) fn whole(m: &Match<'_>) -> bool {
    let (before, after) = m.around();
    before.len() <= 4
        && before.iter().all(|t| t.is(Class::PREP.with(Class::ART).with(Class::COORD)) || !t.shape.has(Shape::WORD))
        && after.iter().all(|t| t.is(Class::STOP.with(Class::PUNCT)))
}

/// Whether the number captured is a point of a list (« au 1° »), which is a day only before its month.
pub(super) fn is_point(m: &Match<'_>, name: &str) -> bool {
    m.token(name).is_some_and(|t| m.text_of(t).contains(['°', 'º']))
}

/// Whether a match that ends in « là » ends in no article: « ce soir-là », « ce soir là », but not « ce soir la ville dort ».
pub(super) fn is_there(m: &Match<'_>) -> bool {
    let far = m.tokens().last().filter(|t| m.word_of(t) == b"la");
    far.is_none_or(|t| t.shape.any(Shape::ACCENT.union(Shape::HYPHEN)) || m.after().is_none_or(|next| !next.shape.has(Shape::WORD)))
}

/// Whether a word captured in capitals inside a text in lower case is a proper name rather than a month or season.
pub(super) fn is_name_like(token: &Token, before: Option<&Token>) -> bool {
    token.shape.has(Shape::CAP) && !token.shape.has(Shape::ALLCAPS) && before.is_some_and(|b| !b.is(Class::STOP))
}
