//! The days of the year that have a name in France.

use chrono::{NaiveDate, Weekday};
use std::fmt;

use super::arith::{add_days, held};
use super::easter::easter;

/// How a named day is found in a year.
enum When {
    /// The same day of the same month.
    Fixed(u32, u32),
    /// So many days after Easter Sunday.
    Easter(i64),
    /// The n-th such weekday of a month.
    Nth(u32, Weekday, u8),
    /// The last Sunday of May, or the first of June where that is Pentecost (law of 24 May 1950).
    Mothers,
}

/// Declares the named days: variant, wire word, French name, rule, documentation.
macro_rules! holidays {
    ($($variant:ident = $word:literal, $name:literal, $when:expr, $doc:literal;)+) => {
        /// A day that has a name in France, public holiday or not.
        ///
        /// Which of them are public holidays depends on the place: see [`Calendar`](crate::calendar::Calendar).
        /// A day is found by today's rule in every year, also in years before it was celebrated.
        ///
        /// ```
        /// use chrono::NaiveDate;
        /// use frise::calendar::Holiday;
        /// assert_eq!(Holiday::Ascension.on(2008), NaiveDate::from_ymd_opt(2008, 5, 1));
        /// assert_eq!(Holiday::LabourDay.name(), "Fête du Travail");
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
        #[non_exhaustive]
        pub enum Holiday { $(#[doc = $doc] $variant,)+ }

        impl Holiday {
            /// Every named day.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The wire word, in snake_case.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)+ }
            }

            /// Its French name.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            const fn when(self) -> When {
                match self { $(Self::$variant => $when,)+ }
            }
        }
    };
}

holidays! {
    NewYear = "new_year", "Nouvel An", When::Fixed(1, 1), "1 January, public holiday (C. trav. art. L. 3133-1).";
    Epiphany = "epiphany", "Épiphanie", When::Fixed(1, 6), "6 January; its feast is kept on the first Sunday after 1 January.";
    Candlemas = "candlemas", "Chandeleur", When::Fixed(2, 2), "2 February.";
    ValentinesDay = "valentines_day", "Saint-Valentin", When::Fixed(2, 14), "14 February.";
    WomensDay = "womens_day", "Journée internationale des droits des femmes", When::Fixed(3, 8), "8 March.";
    ShroveTuesday = "shrove_tuesday", "Mardi gras", When::Easter(-47), "47 days before Easter.";
    AshWednesday = "ash_wednesday", "Mercredi des Cendres", When::Easter(-46), "46 days before Easter.";
    MidLent = "mid_lent", "Mi-Carême", When::Easter(-24), "The Thursday 24 days before Easter.";
    AprilFools = "april_fools", "1er avril", When::Fixed(4, 1), "1 April, the day of hoaxes.";
    PalmSunday = "palm_sunday", "Rameaux", When::Easter(-7), "The Sunday before Easter.";
    MaundyThursday = "maundy_thursday", "Jeudi saint", When::Easter(-3), "The Thursday before Easter.";
    GoodFriday = "good_friday", "Vendredi saint", When::Easter(-2), "The Friday before Easter, public holiday in Alsace-Moselle (C. trav. art. L. 3134-13).";
    Easter = "easter", "Pâques", When::Easter(0), "Easter Sunday.";
    EasterMonday = "easter_monday", "Lundi de Pâques", When::Easter(1), "The day after Easter, public holiday (C. trav. art. L. 3133-1).";
    LabourDay = "labour_day", "Fête du Travail", When::Fixed(5, 1), "1 May, public holiday (C. trav. art. L. 3133-1 and L. 3133-4).";
    VictoryDay = "victory_day", "Victoire 1945", When::Fixed(5, 8), "8 May, public holiday (C. trav. art. L. 3133-1).";
    Ascension = "ascension", "Ascension", When::Easter(39), "The Thursday 39 days after Easter, public holiday (C. trav. art. L. 3133-1).";
    Pentecost = "pentecost", "Pentecôte", When::Easter(49), "The Sunday 49 days after Easter.";
    WhitMonday = "whit_monday", "Lundi de Pentecôte", When::Easter(50), "The day after Pentecost, public holiday (C. trav. art. L. 3133-1).";
    MothersDay = "mothers_day", "Fête des mères", When::Mothers, "The last Sunday of May, or the first of June where that is Pentecost (law of 24 May 1950).";
    TrinitySunday = "trinity_sunday", "Trinité", When::Easter(56), "The Sunday after Pentecost.";
    CorpusChristi = "corpus_christi", "Fête-Dieu", When::Easter(60), "The Thursday 60 days after Easter.";
    FathersDay = "fathers_day", "Fête des pères", When::Nth(6, Weekday::Sun, 3), "The third Sunday of June.";
    MusicDay = "music_day", "Fête de la musique", When::Fixed(6, 21), "21 June.";
    SaintJohn = "saint_john", "Saint-Jean", When::Fixed(6, 24), "24 June.";
    NationalDay = "national_day", "Fête nationale", When::Fixed(7, 14), "14 July, public holiday (C. trav. art. L. 3133-1).";
    Assumption = "assumption", "Assomption", When::Fixed(8, 15), "15 August, public holiday (C. trav. art. L. 3133-1).";
    SaintMichael = "saint_michael", "Saint-Michel", When::Fixed(9, 29), "29 September, the old term of farm leases.";
    Halloween = "halloween", "Halloween", When::Fixed(10, 31), "31 October.";
    AllSaints = "all_saints", "Toussaint", When::Fixed(11, 1), "1 November, public holiday (C. trav. art. L. 3133-1).";
    AllSouls = "all_souls", "Jour des morts", When::Fixed(11, 2), "2 November.";
    Armistice = "armistice", "Armistice 1918", When::Fixed(11, 11), "11 November, public holiday (C. trav. art. L. 3133-1).";
    SaintCatherine = "saint_catherine", "Sainte-Catherine", When::Fixed(11, 25), "25 November.";
    SaintNicholas = "saint_nicholas", "Saint-Nicolas", When::Fixed(12, 6), "6 December.";
    ChristmasEve = "christmas_eve", "Réveillon de Noël", When::Fixed(12, 24), "24 December.";
    Christmas = "christmas", "Noël", When::Fixed(12, 25), "25 December, public holiday (C. trav. art. L. 3133-1).";
    SaintStephen = "saint_stephen", "Saint-Étienne", When::Fixed(12, 26), "26 December, public holiday in Alsace-Moselle (C. trav. art. L. 3134-13).";
    NewYearsEve = "new_years_eve", "Saint-Sylvestre", When::Fixed(12, 31), "31 December.";
}

impl Holiday {
    /// Its day in `year`, `None` outside the years 1 to 9999.
    #[must_use]
    pub fn on(self, year: i32) -> Option<NaiveDate> {
        match self.when() {
            When::Fixed(month, day) => NaiveDate::from_ymd_opt(year, month, day).and_then(held),
            When::Easter(offset) => add_days(easter(year)?, offset),
            When::Nth(month, weekday, n) => NaiveDate::from_weekday_of_month_opt(year, month, weekday, n).and_then(held),
            When::Mothers => {
                let last = NaiveDate::from_weekday_of_month_opt(year, 5, Weekday::Sun, 5)
                    .or_else(|| NaiveDate::from_weekday_of_month_opt(year, 5, Weekday::Sun, 4))?;
                if Self::Pentecost.on(year)? == last { add_days(last, 7) } else { held(last) }
            }
        }
    }
}

impl fmt::Display for Holiday {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
