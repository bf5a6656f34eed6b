//! From where a text is read: when it was written, the last day narrated, the caller's preference.

use chrono::{Datelike, NaiveDate};
use std::str::FromStr;

use crate::calendar::{DateValue, Unit};
use crate::clause::Leaning;
use crate::document::Reference;
use crate::error::Error;
use crate::model::Origin;

/// Which occurrence a bare « lundi », « 15 septembre » or « mai » means where neither tense nor context says.
///
/// ```
/// use frise::Prefer;
/// assert_eq!("future".parse::<Prefer>().unwrap(), Prefer::Future);
/// assert!("soon".parse::<Prefer>().unwrap_err().to_string().contains("nearest"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
pub enum Prefer {
    /// The nearest one: right for most of the press.
    #[default]
    Nearest,
    /// The last one.
    Past,
    /// The next one.
    Future,
}

impl FromStr for Prefer {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self, Error> {
        match word {
            "nearest" => Ok(Self::Nearest),
            "past" => Ok(Self::Past),
            "future" => Ok(Self::Future),
            _ => Err(Error::Setting { setting: "prefer", given: word.to_owned(), expected: "nearest, past, future" }),
        }
    }
}

/// The last date narrated.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Narrated {
    pub(crate) value: DateValue,
    pub(crate) first: NaiveDate,
    pub(crate) sentence: usize,
    /// Whether its year was written out.
    pub(crate) explicit: bool,
    /// Whether it was told in an aside.
    aside: bool,
    /// Whether it was told in a clause that looks back.
    recalled: bool,
}

/// Where a story stands: the last date narrated, the last day, the last day that is not ahead.
type Story = (Option<Narrated>, Option<Narrated>, Option<Narrated>);

/// A story that stands so many days before the day of writing is one of the past.
const BACK_DAYS: i64 = 200;
/// A day so shortly before the day of writing is news, whatever else is told.
const NEWS_DAYS: i64 = 60;
/// So many sentences on, the story still stands where it stood.
const STANDS: usize = 5;

/// From where a sentence is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context {
    pub(crate) written: Option<Reference>,
    /// Whether `written` comes from a header inside the document.
    pub(crate) header: bool,
    pub(crate) prefer: Prefer,
    pub(crate) narrated: Option<Narrated>,
    /// The last single day narrated.
    pub(crate) day: Option<Narrated>,
    /// The last single day narrated that is not ahead of the day of writing.
    behind: Option<Narrated>,
    /// Whether the mention being read only limits something: it is no part of the narration.
    pub(crate) limits: bool,
    /// Whether the mention being read stands in an aside (« suspendu en mai », « depuis 2018 »): past its sentence the story goes on
    /// from before it.
    pub(crate) aside: bool,
    /// Whether the clause looks back from the story in a pluperfect: the hours of a clause that does not are none of that day.
    pub(crate) recalls: bool,
    /// The date of the aside that was left last.
    left: Option<Narrated>,
    /// The last single day told that no clause only looked back on.
    main: Option<Narrated>,
    /// Where the story stood before the aside.
    held: Option<Story>,
    /// The day on which the last night told began, and its sentence.
    night: Option<(NaiveDate, usize)>,
    /// The sentence being read.
    pub(crate) sentence: usize,
    /// The last sentence that told what comes back (« chaque mercredi »).
    pub(crate) every: Option<usize>,
    /// Whether the mention says since when something still is.
    pub(crate) still: bool,
    /// Whether it is the day of somebody's birth, told in passing: no part of the story where its year is written out.
    pub(crate) birth: bool,
    /// Whether it stands right behind what was done then (« a rouvert le 15 septembre »).
    pub(crate) done: bool,
    /// Which way the clause leans.
    pub(crate) leaning: Leaning,
    /// Whether a verb of the past stands before the mention.
    pub(crate) told_past: bool,
    /// Whether « en » or « au » stands before the mention, as it does before a season of every year.
    pub(crate) habit: bool,
    /// Whether the mention is all that its sentence says, one word apart.
    pub(crate) alone: bool,
}

impl Context {
    /// A day of writing outside the years that the calendar holds is as good as none.
    pub(crate) fn new(written: Option<Reference>, prefer: Prefer) -> Self {
        Self {
            written: written.filter(|written| (1..=9999).contains(&written.date().year())),
            header: false,
            prefer,
            narrated: None,
            day: None,
            behind: None,
            limits: false,
            aside: false,
            recalls: false,
            left: None,
            main: None,
            held: None,
            night: None,
            sentence: 0,
            every: None,
            still: false,
            birth: false,
            done: false,
            leaning: Leaning::None,
            told_past: false,
            habit: false,
            alone: false,
        }
    }

    /// Another sentence begins: what an aside of the last one named is left behind.
    pub(crate) fn begin(&mut self, sentence: usize) {
        self.sentence = sentence;
        if let Some(story) = self.held.take() {
            self.left = self.narrated;
            (self.narrated, self.day, self.behind) = story;
        }
    }

    /// The first occurrence that goes on a story of the past, where the one picked from the day of writing is no news.
    ///
    /// « Il a été élu le 12 mai 2016. En juillet, il a … », written in 2020.
    pub(crate) fn backstory(
        &self,
        pick: Option<NaiveDate>,
        first: impl FnOnce(NaiveDate) -> Option<NaiveDate>,
    ) -> Option<(NaiveDate, Origin)> {
        let today = self.today().filter(|_| self.leaning == Leaning::Past && !self.limits)?;
        // « En 2016, elle a été élue. Le 12 mai, … »: a bare year is soon left.
        let near = |n: &Narrated| n.value.unit() <= Unit::Month || !n.aside && n.sentence + 1 == self.sentence;
        let lately = |n: &Narrated| near(n) && n.sentence + 2 >= self.sentence && (n.sentence < self.sentence || !n.explicit);
        let told = self.narrated.filter(|n| lately(n) && (!n.recalled || self.recalls))?;
        if (today - told.first).num_days() <= BACK_DAYS || pick.is_some_and(|day| (0..NEWS_DAYS).contains(&(today - day).num_days())) {
            return None;
        }
        first(told.first).filter(|day| *day <= today).map(|day| (day, Origin::Narration))
    }

    /// The day of writing.
    pub(crate) fn today(&self) -> Option<NaiveDate> {
        self.written.map(Reference::date)
    }

    /// What the day of writing is called as an origin.
    pub(crate) fn origin(&self) -> Origin {
        if self.header { Origin::Header } else { Origin::Reference }
    }

    /// The day from which the narration goes on, or the day of writing.
    pub(crate) fn narration(&self) -> Option<(NaiveDate, Origin)> {
        match self.narrated {
            Some(n) => Some((n.first, Origin::Narration)),
            None => self.today().map(|d| (d, self.origin())),
        }
    }

    /// The date of an aside that another one goes on from: « …, saisi le 3 mars 2022. Le maire, que la cour avait désavoué huit mois plus
    /// tard, … ».
    pub(crate) fn beside(&self) -> Option<(NaiveDate, Origin)> {
        let fresh = self.narrated.is_none_or(|n| n.sentence < self.sentence);
        let over = |n: &Narrated| self.today().is_none_or(|today| n.first <= today);
        let told = self.left.filter(|n| fresh && self.aside && self.recalls && n.sentence + 1 >= self.sentence && over(n))?;
        Some((told.first, Origin::Narration))
    }

    /// The day from which the narration goes on by days: the last single day that was told and is over, where the clause is past.
    pub(crate) fn story_day(&self) -> Option<(NaiveDate, Origin)> {
        let fine = self.narrated.is_some_and(|n| n.value.unit() <= Unit::Day);
        let ahead = self.leaning == Leaning::Past && self.today().is_some_and(|today| self.narrated.is_some_and(|n| n.first > today));
        if fine && !ahead {
            return self.narration();
        }
        match self.told().filter(|d| d.sentence + STANDS >= self.sentence) {
            Some(day) => Some((day.first, Origin::Narration)),
            // « ils ne rentreront pas avant lundi. La veille, l'alerte avait été donnée »: that of the day of writing.
            None if ahead => self.today().map(|day| (day, Origin::Narration)),
            None => self.narration(),
        }
    }

    /// The day from which the narration goes on by a unit: a year told in passing does not carry « le mois suivant ».
    pub(crate) fn narration_by(&self, unit: Unit) -> Option<(NaiveDate, Origin)> {
        let coarse = self.narrated.is_some_and(|n| n.value.unit() > unit.max(Unit::Month));
        match self.day.filter(|d| coarse && d.sentence + 3 > self.sentence) {
            Some(day) => Some((day.first, Origin::Narration)),
            None => self.narration(),
        }
    }

    /// The day near which an incomplete date is to be looked for: the narration's where it has left the present, else the day of writing.
    pub(crate) fn near(&self) -> Option<(NaiveDate, Origin)> {
        let lasts = |n: &Narrated| n.value.unit() <= Unit::Day || self.recalls;
        let left = |n: &Narrated| n.aside && !self.aside && (self.leaning != Leaning::Past || !lasts(n));
        let before = self.narrated.filter(left).and(self.held).and_then(|held| held.0);
        let told = before.or(self.narrated).filter(|n| match self.today() {
            None => true,
            // What was to come then: « elle a reporté en mars 2019 l'audience prévue le 4 avril ».
            Some(today) if self.was_ahead() => n.sentence == self.sentence && (today - n.first).num_days() > BACK_DAYS,
            // What is to come goes on no story of the past: « bondi de 18 % en 2021, il ouvrira au printemps ».
            Some(today) if (self.leaning == Leaning::Future || self.still) && n.first < today => false,
            Some(today) => {
                // « élu en 2014, il a été arrêté le 3 mai »: what an aside says of a year or a month is background.
                let told = !n.aside || self.aside || self.leaning == Leaning::Past && lasts(n);
                let here = n.explicit && n.sentence == self.sentence && told;
                here && (today - n.first).num_days().abs() > 180
            }
        });
        match told {
            Some(n) => Some((n.first, Origin::Narration)),
            None => self.today().map(|d| (d, self.origin())),
        }
    }

    /// Whether the mention is what was limited or planned by what is past.
    fn was_ahead(&self) -> bool {
        self.told_past && !self.still && (self.limits && self.leaning != Leaning::Past || self.leaning == Leaning::Future)
    }

    /// The last date narrated; what is past goes on none to come of an earlier sentence: « Ils voteront vendredi. Les discussions ont été
    /// rompues le 8. »
    pub(crate) fn reached(&self) -> Option<Narrated> {
        let over = self.today().filter(|_| self.leaning == Leaning::Past);
        let ahead = |n: &Narrated| n.sentence < self.sentence && over.is_some_and(|today| n.first > today);
        if self.narrated.as_ref().is_some_and(ahead) { self.behind } else { self.narrated }
    }

    /// The day that the clause goes on telling: what is past was no day to come, even where one was named in between.
    pub(crate) fn told(&self) -> Option<Narrated> {
        let ahead = |n: &Narrated| self.leaning == Leaning::Past && self.today().is_some_and(|today| n.first > today);
        if self.day.as_ref().is_some_and(ahead) { self.behind } else { self.day }
    }

    /// Whether the day told is so long before the day of writing that news comes back from it soon.
    pub(crate) fn is_far(&self) -> bool {
        self.hours_of().zip(self.today()).is_some_and(|(day, today)| (today - day.first).num_days() > NEWS_DAYS)
    }

    /// The day that hours go on telling: in a clause that looks back the last one told, else the last of the main story.
    pub(crate) fn hours_of(&self) -> Option<Narrated> {
        // « il m'a promis un rendez-vous pour demain, entre 8 h et 10 h ».
        if let Some(day) = self.day.filter(|day| day.sentence == self.sentence && (!day.aside || self.aside)) {
            return Some(day);
        }
        let told = self.told()?;
        let ahead = |main: &Narrated| self.leaning == Leaning::Past && self.today().is_some_and(|today| main.first > today);
        let stands = |main: &Narrated| main.sentence + STANDS >= self.sentence && told.sentence < self.sentence && !ahead(main);
        match self.main.filter(|main| !self.recalls && stands(main)) {
            Some(main) => Some(main),
            None => Some(told),
        }
    }

    /// The hours of a day go on telling it.
    pub(crate) fn go_on(&mut self) {
        self.day = self.hours_of().map(|day| Narrated { sentence: self.sentence, ..day });
    }

    /// A night was told, by the day on which it begins.
    pub(crate) fn tell_night(&mut self, day: NaiveDate) {
        self.night = Some((day, self.sentence));
    }

    /// Past a night the story goes on the next day: « dans la nuit de samedi à dimanche. … depuis 4 h 10 » is Sunday.
    ///
    /// `by_day`: an hour that is none of a night is the next day's in the same sentence as well.
    pub(crate) fn wake(&mut self, by_day: bool) {
        if let Some((day, sentence)) = self.night
            && (sentence < self.sentence || by_day)
            && self.hours_of().is_some_and(|told| told.first == day && told.sentence == sentence)
            && let Some(next) = crate::calendar::add_days(day, 1)
        {
            self.night = None;
            let (limits, aside) = (std::mem::take(&mut self.limits), std::mem::take(&mut self.aside));
            self.tell(DateValue::day(next), false);
            (self.limits, self.aside) = (limits, aside);
        }
    }

    /// Forgets what was narrated: another part of the document begins.
    pub(crate) fn forget(&mut self) {
        (self.narrated, self.day, self.behind, self.held, self.left, self.main) = (None, None, None, None, None, None);
    }

    /// Whether the last date narrated is a bare year.
    pub(crate) fn told_year(&self) -> bool {
        self.narrated.is_some_and(|n| matches!(n.value, DateValue::Year(_)) && n.sentence == self.sentence)
    }

    /// Remembers a date that was told.
    pub(crate) fn tell(&mut self, value: DateValue, explicit: bool) {
        let coarse = matches!(value, DateValue::Decade(_) | DateValue::Century(_) | DateValue::Years(..));
        if let Some(first) = value.first_day().filter(|d| !coarse && d.year() > 0) {
            if self.limits || self.birth && explicit {
                return;
            }
            let stands = self.day.is_some_and(|d| d.sentence + STANDS >= self.sentence);
            if !self.aside {
                self.held = None;
            } else if self.held.is_none() && (stands || matches!(value, DateValue::Year(_))) {
                self.held = Some((self.narrated, self.day, self.behind));
            }
            self.narrated = Some(Narrated { value, first, sentence: self.sentence, explicit, aside: self.aside, recalled: self.recalls });
            if matches!(value, DateValue::Day { .. }) {
                self.day = self.narrated;
                // What a pluperfect tells of the same weeks is the same story.
                let far = self.main.is_some_and(|d| (d.first - first).num_days() > NEWS_DAYS);
                if self.main.is_none() || !(self.aside || self.recalls && far) {
                    self.main = self.day;
                }
                if self.today().is_none_or(|today| first <= today) {
                    self.behind = self.day;
                }
            }
        }
    }
}
