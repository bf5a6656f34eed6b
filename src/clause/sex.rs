//! Whether a name is a woman's or a man's, as far as its title, its function or its first name shows.

use crate::grammar::View;
use crate::lexicon::{Class, Key};
use crate::name::Candidate;

/// How much speaks for a woman (above zero) or for a man (below).
pub(super) type Sex = i8;

/// What a title or a function says.
const TOLD: Sex = 3;
/// What a first name lets guess.
const GUESSED: Sex = 1;

/// What the words around and of a candidate say of its sex.
pub(super) fn sex(view: &View<'_>, candidate: &Candidate) -> Sex {
    let (first, last) = (candidate.first as usize, candidate.last as usize);
    if candidate.nominal || candidate.class.is_some_and(|c| c != crate::kind::ActorClass::Person) {
        return 0;
    }
    let told = before(view, first).or_else(|| after(view, last));
    match told {
        Some(woman) => {
            if woman {
                TOLD
            } else {
                -TOLD
            }
        }
        None if view.tokens[first].is(Class::FIRST) => match given(view.text(first, first + 1)) {
            Some(true) => GUESSED,
            Some(false) => -GUESSED,
            None => 0,
        },
        None => 0,
    }
}

/// « Mme X », « la maire, X », « le délégué CGT, X ».
fn before(view: &View<'_>, first: usize) -> Option<bool> {
    let title = first.checked_sub(1)?;
    match view.text(title, first).trim_end_matches('.') {
        "Mme" | "Mmes" | "Mlle" | "madame" | "Madame" | "lady" | "Lady" => return Some(true),
        "M" | "MM" | "Mr" | "monsieur" | "Monsieur" | "lord" | "Lord" => return Some(false),
        _ => {}
    }
    let end = if view.key(title) == Key::Comma { title } else { first };
    // « l'avocat de Marie Durand »: a preposition makes the name another's.
    let office = (end.saturating_sub(8)..end)
        .rev()
        .take_while(|&i| !view.tokens[i].is(Class::STOP.with(Class::QUOTE).with(Class::SUBORD)))
        .find(|&i| is_office(view, i))?;
    if end == first && view.tokens[title].is(Class::PREP.with(Class::ART)) || (office + 1..end).any(|i| view.key(i) == Key::Comma) {
        return None;
    }
    held(view, office)
}

/// « X, présidente de la ligue », « X, le maire ».
fn after(view: &View<'_>, last: usize) -> Option<bool> {
    if view.key(last) != Key::Comma {
        return None;
    }
    let office = (last + 1..(last + 4).min(view.tokens.len())).find(|&i| is_office(view, i))?;
    held(view, office)
}

fn is_office(view: &View<'_>, at: usize) -> bool {
    // « a accusé Marie »: a participle is no office.
    let said = at.checked_sub(1).is_some_and(|i| view.tokens[i].is(Class::HAVE.with(Class::BE)));
    view.tokens[at].is(Class::FUNCTION) && !view.tokens[at].is(Class::PREP) && !said
}

/// By the word of an office and its determiner.
fn held(view: &View<'_>, office: usize) -> Option<bool> {
    let determiner = office.checked_sub(1)?;
    match view.key(determiner) {
        Key::La | Key::Une | Key::Sa | Key::Ancienne => Some(true),
        Key::Le | Key::Un | Key::Ancien => Some(false),
        _ => {
            let word = view.text(office, office + 1);
            let ends = |ends: &[&str]| ends.iter().any(|e| word.ends_with(e));
            if ends(&["trice", "euse", "ière", "ère", "ée", "ente", "ante", "ienne", "eure", "ointe"])
                || matches!(word, "avocate" | "candidate" | "magistrate" | "patronne")
            {
                Some(true)
            } else if ends(&["eur", "ier", "er", "é", "ent", "ant", "ien", "oint"]) {
                Some(false)
            } else {
                None
            }
        }
    }
}

/// By the ending of a first name.
fn given(name: &str) -> Option<bool> {
    const MEN: &[&str] =
        &["Luca", "Andrea", "Nicola", "Joshua", "Sacha", "Elisha", "Ezra", "Mustafa", "Mustapha", "Ilya", "Nikita", "Achille", "Cyrille"];
    const WOMEN: &[&str] = &[
        "Agnès",
        "Anaïs",
        "Inès",
        "Maud",
        "Sarah",
        "Deborah",
        "Judith",
        "Édith",
        "Edith",
        "Élisabeth",
        "Elisabeth",
        "Elizabeth",
        "Carmen",
        "Ingrid",
        "Astrid",
        "Karen",
        "Karin",
        "Jennifer",
        "Margaret",
        "Kathryn",
        "Marion",
        "Manon",
        "Fleur",
        "Esther",
        "Rachel",
        "Muriel",
        "Isabel",
        "Nour",
        "Iris",
        "Gladys",
        "Doris",
        "Solen",
        "Hannah",
        "Ruth",
        "Susan",
        "Helen",
        "Ellen",
        "Lauren",
        "Megan",
        "Vivian",
        "Lilian",
        "Marilyn",
        "Carolyn",
        "Evelyn",
        "Allison",
        "Miriam",
        "Myriam",
        "Ségolen",
    ];
    const EITHER: &[&str] =
        &["Camille", "Dominique", "Claude", "Alix", "Lou", "Robin", "Kim", "Taylor", "Jordan", "Morgan", "Alex", "Sam", "Chris", "Pat"];
    if EITHER.contains(&name) || name.len() < 3 {
        return None;
    }
    if MEN.contains(&name) {
        return Some(false);
    }
    if WOMEN.contains(&name)
        || ["ine", "ette", "ienne", "elle", "anne", "ia", "na", "la", "ra", "sa", "ta", "da"].iter().any(|e| name.ends_with(e))
    {
        return Some(true);
    }
    // A first name that ends in a consonant is a man's, the women's apart.
    name.ends_with(|c: char| c.is_ascii_alphabetic() && !"aeiouyAEIOUY".contains(c)).then_some(false)
}
