//! Walks the actor tables.

use super::ambiguous::AMBIGUOUS;
use super::city::CITIES;
use super::country::COUNTRIES;
use super::demonym::DEMONYMS;
use super::entry::{Demonym, Doubt, Name, bare, each_alias, entries};
use super::france::FRANCE;
use super::nature::NATURE;
use super::region::REGIONS;
use crate::kind::ActorClass;

/// Every table of names with the class of what it names.
const NAMES: &[(&str, ActorClass)] = &[
    (REGIONS, ActorClass::Place),
    (CITIES, ActorClass::Place),
    (FRANCE, ActorClass::Place),
    (NATURE, ActorClass::Place),
];

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

/// Hands on every capital with its country, by their canonical names.
pub(crate) fn each_capital(take: &mut impl FnMut(&'static str, &'static str)) {
    for (names, capital, _) in countries() {
        take(canonical(capital), canonical(names));
    }
}

/// Hands on every form of every demonym.
pub(crate) fn each_demonym(take: &mut impl FnMut(Demonym<'static>)) {
    let regions = DEMONYMS.lines().filter_map(|line| line.split_once(" ; "));
    for (names, forms) in countries()
        .map(|(names, _, forms)| (names, forms))
        .chain(regions)
    {
        for form in forms.split(' ') {
            take(Demonym {
                form,
                place: canonical(names),
            });
        }
    }
}

/// Hands on every weak name with what else it is and an instance.
pub(crate) fn each_ambiguous(take: &mut impl FnMut(&'static str, Doubt, &'static str)) {
    for line in AMBIGUOUS.lines() {
        let Some((doubt, names)) = line.split_once(" : ") else {
            continue;
        };
        let doubt = match doubt {
            "word" => Doubt::Word,
            "first name" => Doubt::FirstName,
            "surname" => Doubt::Surname,
            _ => Doubt::Classes,
        };
        for (name, why) in names
            .split(", ")
            .filter_map(|entry| entry.split_once(" = "))
        {
            take(name, doubt, why);
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
        each_ambiguous(&mut |name, doubt, why| {
            assert!(!why.is_empty(), "{name} has no instance");
            assert!(
                register.insert(name, doubt).is_none(),
                "{name} is registered twice"
            );
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
        for &(table, _) in NAMES {
            for line in table.lines() {
                assert!(
                    line.split_once(" : ")
                        .is_some_and(|(heading, rest)| !heading.is_empty() && !rest.is_empty()),
                    "{line}"
                );
            }
        }
        for line in COUNTRIES.lines().filter(|line| !line.starts_with('#')) {
            assert_eq!(line.split(" ; ").count(), 3, "{line}");
        }
        for line in DEMONYMS.lines() {
            assert_eq!(line.split(" ; ").count(), 2, "{line}");
        }
        for line in AMBIGUOUS.lines() {
            let (doubt, names) = line.split_once(" : ").unwrap();
            assert!(
                ["word", "first name", "surname", "classes"].contains(&doubt),
                "{line}"
            );
            assert!(
                names.split(", ").all(|entry| entry.contains(" = ")),
                "{line}"
            );
        }
    }

    #[test]
    fn no_name_is_empty_or_keeps_a_mark() {
        for Name {
            canonical, alias, ..
        } in all_names()
        {
            for name in [canonical, alias] {
                assert!(
                    !name.is_empty() && name.trim() == name,
                    "{canonical:?}: {alias:?}"
                );
                assert!(
                    !name.contains(|c| "^=!?@+&|;:,’\u{a0}".contains(c)) || name.contains(" & "),
                    "{name:?}"
                );
            }
        }
    }

    #[test]
    fn a_name_of_two_classes_is_registered() {
        let register = register();
        let mut classes = HashMap::new();
        for Name { alias, class, .. } in all_names()
            .into_iter()
            .filter(|name| name.kind != NameKind::Contracted)
        {
            let first = *classes.entry(alias).or_insert(class);
            assert!(
                first == class || register.contains_key(alias),
                "{alias} is {first} and {class}"
            );
        }
    }

    #[test]
    fn no_class_names_two_actors_alike() {
        let mut seen = HashMap::new();
        for name in all_names()
            .into_iter()
            .filter(|name| !matches!(name.kind, NameKind::Contracted | NameKind::Surname))
        {
            let other = seen.insert((name.alias, name.class), name.canonical);
            assert!(
                other.is_none_or(|other| other == name.canonical),
                "{} is {} and {}",
                name.alias,
                other.unwrap(),
                name.canonical
            );
        }
    }

    #[test]
    fn the_register_and_the_marks_agree() {
        let mut register = register();
        let mut marked = HashSet::new();
        for Name { alias, kind, .. } in all_names() {
            match (kind, register.get(alias)) {
                (NameKind::Weak(doubt), Some(&listed)) => assert_eq!(doubt, listed, "{alias}"),
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
        each_capital(&mut |capital, country| {
            assert!(
                places.contains(capital) && places.contains(country),
                "{capital}, {country}"
            );
        });
    }

    #[test]
    fn a_contracted_article_leaves_the_rest() {
        let all = all_names();
        let kind_of = |alias: &str| {
            all.iter()
                .find(|name| name.alias == alias)
                .map(|name| (name.canonical, name.kind))
        };
        assert_eq!(kind_of("Havre"), Some(("Le Havre", NameKind::Contracted)));
        assert_eq!(kind_of("Hexagone"), Some(("France", NameKind::Nickname)));
        assert_eq!(kind_of("US"), Some(("États-Unis", NameKind::Exact)));
        assert_eq!(
            kind_of("Florence"),
            Some(("Florence", NameKind::Weak(Doubt::FirstName)))
        );
    }
}
