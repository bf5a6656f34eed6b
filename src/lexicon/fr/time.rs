//! Words of the calendar.
//!
//! Homographs, told apart by their neighbours in the rules: mars (planet), mai, été (participle), second, an, seconde, or.

use super::word::{Word, calendar, word};
use crate::lexicon::class::Class;

/// A unit's number: its place in `calendar::Unit::ALL`.
pub(crate) mod unit {
    pub(crate) const SECOND: u8 = 0;
    pub(crate) const MINUTE: u8 = 1;
    pub(crate) const HOUR: u8 = 2;
    pub(crate) const DAY: u8 = 3;
    pub(crate) const WEEK: u8 = 4;
    pub(crate) const MONTH: u8 = 5;
    pub(crate) const QUARTER: u8 = 6;
    pub(crate) const HALF: u8 = 7;
    pub(crate) const YEAR: u8 = 8;
    pub(crate) const DECADE: u8 = 9;
    pub(crate) const CENTURY: u8 = 10;
}

pub(crate) static WORDS: &[Word] = &[
    calendar("janvier janv. jan.", Class::MONTH, 1),
    calendar("février févr. fév.", Class::MONTH, 2),
    calendar("mars", Class::MONTH, 3),
    calendar("avril avr.", Class::MONTH, 4),
    calendar("mai", Class::MONTH, 5),
    calendar("juin", Class::MONTH, 6),
    calendar("juillet juil. jul. juill.", Class::MONTH, 7),
    calendar("août", Class::MONTH, 8),
    calendar("septembre sept. sep.", Class::MONTH, 9),
    calendar("octobre oct.", Class::MONTH, 10),
    calendar("novembre nov.", Class::MONTH, 11),
    calendar("décembre déc.", Class::MONTH, 12),
    calendar("lundi lundis lun.", Class::WEEKDAY, 1),
    calendar("mardi mardis mar.", Class::WEEKDAY, 2),
    calendar("mercredi mercredis mer.", Class::WEEKDAY, 3),
    calendar("jeudi jeudis jeu.", Class::WEEKDAY, 4),
    calendar("vendredi vendredis ven.", Class::WEEKDAY, 5),
    calendar("samedi samedis sam.", Class::WEEKDAY, 6),
    calendar("dimanche dimanches dim.", Class::WEEKDAY, 7),
    calendar("seconde secondes sec.", Class::UNIT, unit::SECOND),
    calendar("minute minutes min. mn. mins", Class::UNIT, unit::MINUTE),
    calendar("heure heures", Class::UNIT, unit::HOUR),
    calendar("jour jours journée journées", Class::UNIT, unit::DAY),
    calendar("semaine semaines", Class::UNIT, unit::WEEK),
    calendar("mois", Class::UNIT, unit::MONTH),
    calendar("trimestre trimestres", Class::UNIT, unit::QUARTER),
    calendar("semestre semestres", Class::UNIT, unit::HALF),
    calendar("an ans année années exercice exercices", Class::UNIT, unit::YEAR),
    calendar("décennie décennies", Class::UNIT, unit::DECADE),
    calendar("siècle siècles", Class::UNIT, unit::CENTURY),
    calendar("printemps", Class::SEASON, 1),
    calendar("été étés", Class::SEASON, 2),
    calendar("automne automnes", Class::SEASON, 3),
    calendar("hiver hivers", Class::SEASON, 4),
    calendar("matin matins matinée", Class::PART, 1),
    calendar("soir soirs soirée", Class::PART, 4),
    calendar("nuit nuits", Class::PART, 5),
    calendar("vendémiaire", Class::REPMONTH, 1),
    calendar("brumaire", Class::REPMONTH, 2),
    calendar("frimaire", Class::REPMONTH, 3),
    calendar("nivôse", Class::REPMONTH, 4),
    calendar("pluviôse", Class::REPMONTH, 5),
    calendar("ventôse", Class::REPMONTH, 6),
    calendar("germinal", Class::REPMONTH, 7),
    calendar("floréal", Class::REPMONTH, 8),
    calendar("prairial", Class::REPMONTH, 9),
    calendar("messidor", Class::REPMONTH, 10),
    calendar("thermidor", Class::REPMONTH, 11),
    calendar("fructidor", Class::REPMONTH, 12),
    word("dernier dernière derniers dernières passé passée passés passées", Class::LAST),
    word("prochain prochaine prochains prochaines", Class::NEXT),
    word("suivant suivante suivants suivantes", Class::FOLLOWING),
    word("précédent précédente précédents précédentes", Class::PRECEDING),
];
