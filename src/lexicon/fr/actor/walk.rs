//! Walks the actor tables.

#[cfg(test)]
use super::ambiguous::AMBIGUOUS;
use super::city::CITIES;
use super::company::COMPANIES;
use super::country::COUNTRIES;
use super::cue::{CUES, Cue, DEEDS};
use super::demonym::DEMONYMS;
#[cfg(test)]
use super::entry::Doubt;
use super::entry::{Demonym, Head, Name, Title, TitleKind, bare, each_alias, entries};
use super::first_name::{FIRST_NAMES, PARTICLES};
use super::france::FRANCE;
use super::government::GOVERNMENTS;
use super::head::{GOVERNMENT_HEADS, LEGAL_FORMS, ORGANISATION_HEADS, PLACE_HEADS};
use super::inflect::each_form;
use super::nature::NATURE;
use super::organisation::{INSTITUTIONS, MEDIA, PARTIES};
use super::person::PERSONS;
use super::product::PRODUCTS;
use super::region::REGIONS;
use super::sport::SPORTS;
use super::title::{COURTESIES, FUNCTIONS, RANKS};
use crate::kind::ActorClass;

/// Every table of names with the class of what it names.
const NAMES: &[(&str, ActorClass)] = &[
    (REGIONS, ActorClass::Place),
    (CITIES, ActorClass::Place),
    (FRANCE, ActorClass::Place),
    (NATURE, ActorClass::Place),
    (GOVERNMENTS, ActorClass::Government),
    (INSTITUTIONS, ActorClass::Organisation),
    (PARTIES, ActorClass::Organisation),
    (MEDIA, ActorClass::Organisation),
    (COMPANIES, ActorClass::Organisation),
    (SPORTS, ActorClass::Organisation),
    (PRODUCTS, ActorClass::Product),
    (PERSONS, ActorClass::Person),
];

const TITLES: &[(&str, TitleKind)] = &[(COURTESIES, TitleKind::Courtesy), (RANKS, TitleKind::Rank), (FUNCTIONS, TitleKind::Function)];

const HEADS: &[(&str, ActorClass)] =
    &[(PLACE_HEADS, ActorClass::Place), (GOVERNMENT_HEADS, ActorClass::Government), (ORGANISATION_HEADS, ActorClass::Organisation)];

/// Hands on every name of every known actor, in the order of the tables.
pub(crate) fn each_name(take: &mut impl FnMut(Name<'static>)) {
    for (names, capital, _) in countries() {
        each_alias(names, ActorClass::Place, take);
        each_alias(capital, ActorClass::Place, take);
    }
    for &(table, class) in NAMES {
        for entry in entries(table) {
            each_alias(entry, class, take);
        }
    }
}

/// Hands on every capital with its country, by their canonical names; the tables' tests hold them to it.
#[cfg(test)]
pub(crate) fn each_capital(take: &mut impl FnMut(&'static str, &'static str)) {
    for (names, capital, _) in countries() {
        take(canonical(capital), canonical(names));
    }
}

/// Hands on every form of every demonym. The form lives only for the call: all but the first are inflected on the way.
pub(crate) fn each_demonym(take: &mut impl FnMut(Demonym<'_>)) {
    let regions = DEMONYMS.lines().filter_map(|line| line.split_once(" ; "));
    for (names, demonyms) in countries().map(|(names, _, demonyms)| (names, demonyms)).chain(regions) {
        let place = canonical(names);
        for demonym in demonyms.split(' ') {
            each_form(demonym, &mut |form| take(Demonym { form, place }));
        }
    }
}

/// Hands on every form of every title.
pub(crate) fn each_title(take: &mut impl FnMut(Title<'static>)) {
    for &(table, kind) in TITLES {
        for entry in entries(table) {
            let canonical = canonical(entry);
            entry.split('|').for_each(|form| take(Title { canonical, form, kind }));
        }
    }
}

/// Hands on every head of a long name; one head may begin names of two classes (« commission », « chambre »).
pub(crate) fn each_head(take: &mut impl FnMut(Head<'static>)) {
    for &(table, class) in HEADS {
        entries(table).for_each(|form| take(Head { form, class }));
    }
}

/// Hands on every word that tells something of the name beside or around it.
pub(crate) fn each_cue(take: &mut impl FnMut(&'static str, Cue)) {
    for &(table, cue) in CUES {
        table.split_ascii_whitespace().for_each(|word| take(word, cue));
    }
}

/// Hands on every verb that tells something of who does it, or of whom it is done to.
pub(crate) fn each_deed(take: &mut impl FnMut(&'static str, Cue)) {
    for &(table, cue) in DEEDS {
        table.split_ascii_whitespace().for_each(|verb| take(verb, cue));
    }
}

/// The first names, compounds excepted.
pub(crate) fn first_names() -> impl Iterator<Item = &'static str> {
    FIRST_NAMES.split_ascii_whitespace()
}

/// The particles of family names, in each of their cases.
pub(crate) fn particles() -> impl Iterator<Item = &'static str> {
    PARTICLES.split_ascii_whitespace()
}

/// The words that end a company's full name.
pub(crate) fn legal_forms() -> impl Iterator<Item = &'static str> {
    LEGAL_FORMS.split_ascii_whitespace()
}

/// Hands on every name of the register of doubts with what else it is and an instance. Names that are common words are not in
/// it: their mark says all; the tables' tests hold them to it.
#[cfg(test)]
pub(crate) fn each_ambiguous(take: &mut impl FnMut(&'static str, Doubt, &'static str)) {
    for line in AMBIGUOUS.lines() {
        let Some((doubt, names)) = line.split_once(" : ") else {
            continue;
        };
        let doubt = match doubt {
            "first name" => Doubt::FirstName,
            "surname" => Doubt::Surname,
            _ => Doubt::Classes,
        };
        for (name, instance) in names.split(", ").filter_map(|entry| entry.split_once(" = ")) {
            take(name, doubt, instance);
        }
    }
}

/// The countries: names, capital, demonyms.
fn countries() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    COUNTRIES.lines().filter_map(|line| {
        let (names, rest) = line.split_once(" ; ")?;
        let (capital, forms) = rest.split_once(" ; ")?;
        Some((names, capital, forms))
    })
}

/// The canonical name of an entry.
fn canonical(entry: &str) -> &str {
    bare(entry.split('|').next().unwrap_or(entry))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::fr::actor::entry::NameKind;
    use std::collections::{HashMap, HashSet};

    /// The bare weak names of the register.
    fn register() -> HashMap<&'static str, Doubt> {
        let mut register = HashMap::new();
        each_ambiguous(&mut |name, doubt, instance| {
            assert!(!instance.is_empty(), "{name} has no instance");
            assert!(register.insert(name, doubt).is_none(), "{name} is registered twice");
        });
        register
    }

    fn all_names() -> Vec<Name<'static>> {
        let mut all = Vec::new();
        each_name(&mut |name| all.push(name));
        all
    }

    #[test]
    fn every_line_parses() {
        let titles = TITLES.iter().map(|&(table, _)| table);
        let heads = HEADS.iter().map(|&(table, _)| table);
        for table in NAMES.iter().map(|&(table, _)| table).chain(titles).chain(heads) {
            let mut goes_on = false;
            for line in table.lines() {
                assert_eq!(line.contains(" : "), !goes_on, "{line}");
                assert!(!line.contains(",,") && !line.starts_with([' ', ',']) && !line.ends_with(' '), "{line}");
                goes_on = line.ends_with(',');
            }
            assert!(!goes_on);
        }
        for line in COUNTRIES.lines().filter(|line| !line.starts_with('#')) {
            assert_eq!(line.split(" ; ").count(), 3, "{line}");
        }
        for line in DEMONYMS.lines() {
            assert_eq!(line.split(" ; ").count(), 2, "{line}");
        }
        for line in AMBIGUOUS.lines() {
            let (doubt, names) = line.split_once(" : ").unwrap();
            assert!(["first name", "surname", "classes"].contains(&doubt), "{line}");
            assert!(names.split(", ").all(|entry| entry.contains(" = ")), "{line}");
        }
    }

    #[test]
    fn no_name_is_empty_or_keeps_a_mark() {
        for Name { canonical, alias, .. } in all_names() {
            for name in [canonical, alias] {
                assert!(!name.is_empty() && name.trim() == name, "{canonical:?}: {alias:?}");
                assert!(!name.contains(|c| "^=?@|;:,’\u{a0}".contains(c)) && !name.starts_with(['!', '+', '&']), "{name:?}");
            }
        }
    }

    #[test]
    fn a_name_of_two_classes_is_marked() {
        let mut classes = HashMap::new();
        for Name { alias, class, kind, .. } in all_names() {
            if kind != NameKind::Contracted {
                let (first, marked) = *classes.entry(alias).or_insert((class, kind));
                let marked = [kind, marked].iter().any(|kind| matches!(kind, NameKind::Weak(_)));
                assert!(first == class || marked, "{alias} is {first} and {class}");
            }
        }
    }

    #[test]
    fn no_class_names_two_actors_alike() {
        let mut seen = HashMap::new();
        for name in all_names().into_iter().filter(|name| !matches!(name.kind, NameKind::Contracted | NameKind::Surname)) {
            let other = seen.insert((name.alias, name.class), name.canonical);
            assert!(other.is_none_or(|other| other == name.canonical), "{} is {} and {}", name.alias, other.unwrap(), name.canonical);
        }
    }

    #[test]
    fn the_register_and_the_marks_agree() {
        let mut register = register();
        let mut marked = HashSet::new();
        for Name { alias, kind, .. } in all_names() {
            match (kind, register.get(alias)) {
                (NameKind::Weak(doubt), Some(&listed)) => assert_eq!(doubt, listed, "{alias}"),
                (NameKind::Weak(Doubt::Word), None) => continue,
                (NameKind::Weak(_), None) => panic!("{alias} is weak without a reason"),
                (NameKind::Full | NameKind::Nickname, Some(_)) => {
                    panic!("{alias} is listed and not marked")
                }
                (NameKind::Full | NameKind::Nickname, None) | (NameKind::Contracted, _) => continue,
                (NameKind::Exact | NameKind::Surname, _) => {}
            }
            marked.insert(alias);
        }
        register.retain(|name, _| !marked.contains(name));
        assert!(register.is_empty(), "listed and no name: {register:?}");
    }

    #[test]
    fn every_demonym_points_to_a_known_place() {
        let places: HashSet<_> = all_names().into_iter().map(|name| name.canonical).collect();
        each_demonym(&mut |Demonym { form, place }| {
            assert!(places.contains(place), "{form}: {place}");
            assert!(!form.is_empty() && form.to_lowercase() == form, "{form}");
        });
        assert_eq!(forms_of("Corée du Sud").first().map(String::as_str), Some("sud-coréen"));
        assert_eq!(forms_of("Grèce")[..4], ["grec", "grecs", "grecque", "grecques"]);
        each_capital(&mut |capital, country| {
            assert!(places.contains(capital) && places.contains(country), "{capital}, {country}");
        });
    }

    fn forms_of(wanted: &str) -> Vec<String> {
        let mut forms = Vec::new();
        each_demonym(&mut |Demonym { form, place }| {
            if place == wanted {
                forms.push(form.to_owned());
            }
        });
        forms
    }

    #[test]
    fn titles_heads_and_first_names_are_words() {
        let mut count = 0;
        each_title(&mut |title| {
            assert!(!title.form.is_empty() && !title.canonical.is_empty(), "{title:?}");
            count += 1;
        });
        each_head(&mut |head| {
            assert!(!head.form.is_empty() && !head.form.contains('|'), "{head:?}");
            count += 1;
        });
        assert!(count > 700, "{count}");
        let mut seen = HashSet::new();
        for name in first_names() {
            assert!(name.chars().next().is_some_and(char::is_uppercase) && seen.insert(name), "{name}");
        }
        assert!(particles().count() > 30 && legal_forms().count() > 30);
    }

    #[test]
    fn a_contracted_article_leaves_the_rest() {
        let all = all_names();
        let kind_of = |alias: &str| all.iter().find(|name| name.alias == alias).map(|name| (name.canonical, name.kind));
        assert_eq!(kind_of("Havre"), Some(("Le Havre", NameKind::Contracted)));
        assert_eq!(kind_of("Hexagone"), Some(("France", NameKind::Nickname)));
        assert_eq!(kind_of("US"), Some(("États-Unis", NameKind::Exact)));
        assert_eq!(kind_of("Florence"), Some(("Florence", NameKind::Weak(Doubt::FirstName))));
    }
}
