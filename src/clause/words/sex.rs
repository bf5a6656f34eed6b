//! Whether a name is a woman's or a man's, as far as its title, its function or its first name shows.

use once_cell::sync::Lazy;

use crate::fold::with_folded;
use crate::grammar::View;
use crate::lexicon::{Class, Key, QuickMap, hash};
use crate::name::Candidate;

/// How much speaks for a woman (above zero) or for a man (below).
pub(in crate::clause) type Sex = i8;

/// What a title or a function says.
const TOLD: Sex = 3;
/// What a first name lets guess.
const GUESSED: Sex = 1;

/// What the words around and of a candidate say of its sex.
pub(in crate::clause) fn sex(view: &View<'_>, candidate: &Candidate) -> Sex {
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

/// Men's first names, folded, that end as women's do.
static MEN: &str = "achille alexandre alphonse ambroise andrea antoine aristide arsene auguste blaise brice cyrille elisha enrique etienne eugene \
    ezra fabrice henri ilya jamie joshua luca maurice mike mustafa mustapha nicola nikita patrice pierre philippe remi sacha \
    stephane urbain eddie charlie freddie ernie elie jeremie zacharie sulpice salvatore jerome guillaume maxime christophe serge \
    george gustave octave emile basile theophile baptiste come hippolyte isidore theodore steve dave luke jake kyle wayne duane \
    shane gene andre rene jose herve aime honore desire noe thaddee timothee barthelemy amedee irenee elisee orphee dorian \
    andreas ange";

/// Women's first names, folded, that end as men's do.
static WOMEN: &str = "agnes anais ines maud sarah deborah judith edith elisabeth elizabeth carmen ingrid astrid karen karin jennifer margaret \
    kathryn marion manon fleur esther rachel muriel isabel nour iris gladys doris solen hannah ruth susan helen ellen lauren \
    megan vivian lilian marilyn carolyn evelyn allison miriam myriam segolen zoe chloe salome danae noemi margot margo rose \
    claire anne jeanne aude kate jane agathe laure solange edwige nadege carole nicole cecile odile lucile lise elise louise \
    denise alice beatrice clarisse vanessa therese gisele adele michele daniele joelle noelle gaelle marthe berthe francoise \
    ambre flore aurore eleonore victoire apolline eve genevieve maiwenn gwenn renee aimee desiree andree josee dorothee coralie \
    edmee";

/// First names, folded, that both bear.
static EITHER: &str = "camille dominique claude alix lou robin kim taylor jordan morgan alex sam chris pat morgane ange";

/// How most women's first names end,
const WOMAN: &[&str] = &[
    "ine", "ette", "otte", "ienne", "elle", "anne", "ie", "ene", "ence", "ance", "ique", "ane", "aude", "ande", "ise", "ia", "na", "la",
    "ra", "sa", "ta", "da", "ea", "ya", "ja", "ha",
];

/// and most men's that do not end in a consonant.
const MAN: &[&str] = &["o", "ques", "les", "ves", "gues", "ges"];

/// Whose the listed first names are, by their hashes; what both bear tells nothing.
static LISTED: Lazy<QuickMap<u64, Option<bool>>> = Lazy::new(|| {
    let lists = [(WOMEN, Some(true)), (MEN, Some(false)), (EITHER, None)];
    let each = |(names, whose): (&'static str, _)| names.split_ascii_whitespace().map(move |name| (hash(name.as_bytes()), whose));
    lists.into_iter().flat_map(each).collect()
});

/// By the list that a first name is on, or by its ending.
fn given(name: &str) -> Option<bool> {
    with_folded(name, |name| {
        let ends = |ends: &[&str]| ends.iter().any(|e| name.last() == e.as_bytes().last() && name.ends_with(e.as_bytes()));
        if name.len() < 3 {
            return None;
        }
        match LISTED.get(&hash(name)) {
            Some(whose) => *whose,
            None if ends(WOMAN) => Some(true),
            // A first name that ends in a consonant is a man's, the women's apart.
            None => (ends(MAN) || name.last().is_some_and(|c| !b"aeiouy".contains(c))).then_some(false),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::given;

    #[test]
    fn a_first_name_tells_a_woman_from_a_man_where_it_does() {
        for name in ["Marie", "Claire", "Sophie", "Monique", "Hélène", "Florence", "Inès", "Rose", "Chloé", "Léa", "Françoise", "HELENE"]
        {
            assert_eq!(given(name), Some(true), "{name}");
        }
        for name in
            ["Antoine", "Étienne", "Paul", "Eugène", "Hugo", "André", "Georges", "Luca", "Pierre", "Patrice", "Yves", "Andre\u{301}"]
        {
            assert_eq!(given(name), Some(false), "{name}");
        }
        for name in ["Camille", "Dominique", "Al", "Guy", "Agathangeli"] {
            assert_eq!(given(name), None, "{name}");
        }
    }
}
