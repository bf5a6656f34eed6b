//! What is said, before anybody asks what it means: the grammar's output.

use rust_decimal::Decimal;

pub(crate) use super::kinds::Kinds;
use crate::calendar::{ClockValue, DateValue, DayKind, Holiday, Length, Season, SetValue, Timex, Unit};
use crate::model::Modifier;
use crate::money::Hedge;
use crate::span::Span;

/// Which of its kind a date points at, as said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Toward {
    /// Nothing said: tense and context decide.
    #[default]
    Bare,
    /// « ce mois-ci ».
    This,
    /// « le mois dernier ».
    Last,
    /// « le mois prochain ».
    Next,
    /// « le mois suivant »: from the narration.
    Following,
    /// « le mois précédent »: from the narration.
    Preceding,
    /// « le même mois »: in the narration.
    Same,
}

/// Where an offset starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Base {
    /// When the text was written.
    Speech,
    /// The last day narrated.
    Narration,
}

/// A date as said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum DateSaid {
    /// Parts of a calendar date.
    Parts { weekday: Option<u32>, day: Option<u32>, month: Option<u32>, year: Option<i32>, toward: Toward },
    /// So much before or after.
    Offset { length: Length, later: bool, base: Base },
    /// « la semaine dernière », « l'année suivante ».
    Unit { unit: Unit, toward: Toward },
    /// « le week-end dernier ».
    Weekend { toward: Toward },
    /// « l'été 2017 ».
    Season { season: Season, year: Option<i32>, toward: Toward },
    /// « le troisième trimestre 2020 ».
    Quarter { quarter: u32, year: Option<i32>, toward: Toward },
    /// « le second semestre ».
    Half { half: u32, year: Option<i32>, toward: Toward },
    /// « la semaine 32 ».
    Week { week: u32, year: Option<i32> },
    /// « à Pâques ».
    Holiday { holiday: Holiday, year: Option<i32>, toward: Toward },
    /// « lundi en huit »: that weekday, so many weeks after the next.
    WeekdayIn { weekday: u32, weeks: u32 },
    /// The nth day, week, fortnight, weekend or weekday of a month or year; 0 is the last.
    Nth { nth: u32, of: NthOf, within: Within },
    /// A value that needs no context.
    Fixed(DateValue),
    /// « ce jour-là », « le jour même »: the last day narrated.
    ThatDay,
    /// « vendredi de la semaine prochaine ».
    WeekdayOf { weekday: u32, toward: Toward },
    /// « le lundi »: a day, or every such day where the clause tells a habit.
    Habit { weekday: u32 },
}

/// Inside what a day or week is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Within {
    /// « de mai », « de mai 2021 ».
    Month { month: u32, year: Option<i32> },
    /// « du mois », « du mois prochain », « de l'année ».
    Unit { unit: Unit, toward: Toward },
    /// « de 2019 ».
    Year(i32),
}

/// What is counted inside a month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NthOf {
    /// « le deuxième jour d'août ».
    Day,
    /// « le premier week-end de juin ».
    Weekend,
    /// « la première semaine de mai ».
    Week,
    /// « la deuxième quinzaine de mars ».
    Fortnight,
    /// « le premier lundi de mai ».
    Weekday(u32),
}

/// A date, a clock time or both, with what limits it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct TimeSaid {
    pub(crate) date: Option<DateSaid>,
    pub(crate) clock: Option<ClockValue>,
    pub(crate) modifier: Option<Modifier>,
    /// « trois jours après le 12 janvier »: so long before or after the date.
    pub(crate) shift: Option<Shift>,
}

/// What is reached from a date.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Shift {
    /// « trois jours après »: a length counted from it.
    By { length: Length, later: bool },
    /// « la semaine du »: the week it is in.
    Week,
}

/// An amount as said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct MoneySaid {
    pub(crate) min: Option<Decimal>,
    pub(crate) max: Option<Decimal>,
    pub(crate) currency: &'static str,
    pub(crate) hedge: Option<Hedge>,
}

/// Which side of a limit is in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    Before,
    OnOrBefore,
    Within,
}

/// What is said at one place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Said {
    /// Nothing of ours.
    Refuse,
    Time(TimeSaid),
    /// « 9 h », « 20 heures »: a duration until something makes it a clock time.
    Hours {
        hour: u32,
        minute: Option<u32>,
    },
    Duration {
        length: Length,
        modifier: Option<Modifier>,
        days: DayKind,
        franc: bool,
    },
    Set(SetValue),
    Vague(Timex),
    Money(MoneySaid),
    Percent {
        min: Option<Decimal>,
        max: Option<Decimal>,
        point: bool,
        hedge: Option<Hedge>,
    },
}

/// What the frames over mentions say: limits and stretches.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Frame {
    /// Nothing of ours.
    Refuse,
    /// A limit in time.
    Deadline(DeadlineSaid),
    /// From one mention to another, either of which may be missing.
    Period { from: Option<usize>, to: Option<usize> },
    /// « après 2018 »: from the end of a mention on.
    After(usize),
    /// « les trois prochains jours »: a length counted from the reference.
    Count { item: usize, later: bool },
}

/// A limit as said.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct DeadlineSaid {
    pub(crate) bound: Bound,
    /// The number of the mention that limits.
    pub(crate) item: usize,
    /// « inclus ».
    pub(crate) inclusive: bool,
    /// « 8 jours avant l'audience ».
    pub(crate) backward: bool,
    /// « fin de mois ».
    pub(crate) end_of_month: bool,
    /// Whether the words suffice, or the clause must say an obligation, a demand, a promise or a goal.
    pub(crate) sufficient: bool,
    /// Whether the delay is franc, said outside its duration (« délai franc de deux mois »).
    pub(crate) franc: bool,
}

/// What is said and where.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Item {
    pub(crate) first: u16,
    pub(crate) last: u16,
    pub(crate) span: Span,
    pub(crate) kinds: Kinds,
    pub(crate) said: Said,
    /// The rule that read it.
    pub(crate) rule: &'static str,
}

/// A frame and where it stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Framed {
    pub(crate) first: u16,
    pub(crate) last: u16,
    pub(crate) span: Span,
    pub(crate) frame: Frame,
    pub(crate) rule: &'static str,
    /// Whether it came to a deadline, once its sentence is resolved.
    pub(crate) holds: bool,
}
