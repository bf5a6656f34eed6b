//! The places whose holidays are known.

use std::str::FromStr;

use super::holiday::Holiday;
use super::week::Week;
use super::working::{Calendar, DayOff};
use crate::error::Error;

/// The eleven public holidays of the labour code (C. trav. art. L. 3133-1).
const NATIONAL: [Holiday; 11] = [
    Holiday::NewYear,
    Holiday::EasterMonday,
    Holiday::LabourDay,
    Holiday::VictoryDay,
    Holiday::Ascension,
    Holiday::WhitMonday,
    Holiday::NationalDay,
    Holiday::Assumption,
    Holiday::AllSaints,
    Holiday::Armistice,
    Holiday::Christmas,
];

/// A place's name and how its calendar is made.
type Place = (&'static str, fn() -> Calendar);

const PLACES: [Place; 8] = [
    ("metropole", Calendar::metropole),
    ("alsace-moselle", Calendar::alsace_moselle),
    ("guadeloupe", Calendar::guadeloupe),
    ("martinique", Calendar::martinique),
    ("guyane", Calendar::guyane),
    ("la-reunion", Calendar::la_reunion),
    ("mayotte", Calendar::mayotte),
    ("eu", Calendar::eu),
];

impl Calendar {
    /// Metropolitan France: the eleven holidays of C. trav. art. L. 3133-1, Monday to Friday worked.
    #[must_use]
    pub fn metropole() -> Self {
        national("metropole")
    }

    /// Bas-Rhin, Haut-Rhin and Moselle: Good Friday and 26 December besides (C. trav. art. L. 3134-13), in every commune.
    ///
    /// The article keeps Good Friday to communes with a Protestant church or a mixed one; practice gives it to all.
    #[must_use]
    pub fn alsace_moselle() -> Self {
        let mut calendar = national("alsace-moselle");
        calendar.off.extend([Holiday::GoodFriday, Holiday::SaintStephen].map(DayOff::Named));
        calendar
    }

    /// Guadeloupe: 27 May, the abolition of slavery, besides (C. trav. art. L. 3422-2).
    #[must_use]
    pub fn guadeloupe() -> Self {
        overseas("guadeloupe", 5, 27)
    }

    /// Martinique: 22 May, the abolition of slavery, besides (C. trav. art. L. 3422-2).
    #[must_use]
    pub fn martinique() -> Self {
        overseas("martinique", 5, 22)
    }

    /// Guyane: 10 June, the abolition of slavery, besides (C. trav. art. L. 3422-2).
    #[must_use]
    pub fn guyane() -> Self {
        overseas("guyane", 6, 10)
    }

    /// La Réunion: 20 December, the abolition of slavery, besides (C. trav. art. L. 3422-2).
    #[must_use]
    pub fn la_reunion() -> Self {
        overseas("la-reunion", 12, 20)
    }

    /// Mayotte: 27 April, the abolition of slavery, besides (C. trav. art. L. 3422-2).
    #[must_use]
    pub fn mayotte() -> Self {
        overseas("mayotte", 4, 27)
    }

    /// For Regulation 1182/71 before a French authority: the metropolitan holidays, since art. 2 §1 takes those of the Member State
    /// or institution concerned; for another one, start from [`Calendar::builder`]. Count with [`Roll::Reg1182`](super::Roll).
    #[must_use]
    pub fn eu() -> Self {
        national("eu")
    }
}

/// Reads a place's wire word.
///
/// ```
/// use frise::calendar::Calendar;
/// assert_eq!("alsace-moselle".parse::<Calendar>()?, Calendar::alsace_moselle());
/// assert!("lune".parse::<Calendar>().is_err());
/// # Ok::<(), frise::Error>(())
/// ```
impl FromStr for Calendar {
    type Err = Error;

    fn from_str(word: &str) -> Result<Self, Error> {
        PLACES.iter().find(|(name, _)| *name == word).map(|(_, make)| make()).ok_or_else(|| Error::Setting {
            setting: "holidays",
            given: word.to_owned(),
            expected: "metropole alsace-moselle guadeloupe martinique guyane la-reunion mayotte eu",
        })
    }
}

fn national(name: &str) -> Calendar {
    Calendar { name: name.to_owned(), off: NATIONAL.map(DayOff::Named).to_vec(), week: Week::MONDAY_TO_FRIDAY }
}

/// An overseas department: the day of its abolition of slavery besides, as the `holidays` package 0.109 (PyPI) gives it too. The days
/// that only usage keeps there (Mi-Carême, Good Friday, 21 July …) are the caller's to add.
fn overseas(name: &str, month: u32, day: u32) -> Calendar {
    let mut calendar = national(name);
    calendar.off.push(DayOff::Yearly { month, day, name: "Abolition de l'esclavage".to_owned() });
    calendar
}
