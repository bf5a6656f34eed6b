//! What single words are to a clause: clitics, determiners, pronouns, a word by its letters.

use crate::fold::letters;
use crate::grammar::View;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Whether a token is a determiner: article, demonstrative, possessive, indefinite, numeral.
pub(in crate::clause) fn is_determiner(view: &View<'_>, at: usize) -> bool {
    let Some(token) = view.tokens.get(at) else { return false };
    // « Kervan SA a vendu »: a company's legal form is no « sa ».
    let legal = token.is(Class::LEGALFORM) && token.shape.has(Shape::ALLCAPS);
    if legal && at.checked_sub(1).is_some_and(|i| view.tokens[i].is_cap() && !view.tokens[i].shape.has(Shape::ALLCAPS)) {
        return false;
    }
    token.is(Class::ART.with(Class::DEM).with(Class::POSS).with(Class::INDEF).with(Class::VAGUEQ))
        || (token.is(Class::NUM) && !token.is(Class::ORD))
        || matches!(
            view.key(at),
            Key::Du
                | Key::Au
                | Key::Aux
                | Key::Un
                | Key::Une
                | Key::Chaque
                | Key::Aucun
                | Key::Aucune
                | Key::Quelque
                | Key::Quelques
                | Key::Plusieurs
                | Key::Divers
                | Key::Diverses
                | Key::Certains
                | Key::Certaines
                | Key::Tout
                | Key::Toute
                | Key::Toutes
                | Key::Nul
                | Key::Nulle
                | Key::Quel
                | Key::Quelle
                | Key::Quels
                | Key::Quelles
                | Key::Tel
                | Key::Telle
        )
}

/// Whether a token is a pronoun that leans on the verb after it.
pub(in crate::clause) fn is_clitic(view: &View<'_>, at: usize) -> bool {
    view.key(at).leans() || matches!(view.key(at), Key::Me | Key::Te | Key::Nous | Key::Vous)
}

/// Whether a token is a subject pronoun.
pub(in crate::clause) fn is_subject_pronoun(view: &View<'_>, at: usize) -> bool {
    matches!(
        view.key(at),
        Key::Je
            | Key::Tu
            | Key::Il
            | Key::Elle
            | Key::On
            | Key::Nous
            | Key::Vous
            | Key::Ils
            | Key::Elles
            | Key::Ceci
            | Key::Cela
            | Key::Ca
            | Key::Celui
            | Key::Celle
            | Key::Ceux
            | Key::Celles
    )
}

/// Whether a token is that word, letter for letter once both are folded.
#[inline]
pub(in crate::clause) fn is_text(view: &View<'_>, at: usize, word: &str) -> bool {
    // Nearly all differ in the first letter, which needs no slice.
    let first = |bytes: &[u8], at: usize| bytes.get(at).map_or(0, |b| if b.is_ascii() { b | 0x20 } else { 0 });
    let wanted = first(word.as_bytes(), 0);
    view.tokens.get(at).is_some_and(|t| {
        let found = first(view.text.as_bytes(), t.start);
        (found == wanted || found == 0 || wanted == 0) && same_letters(view.text(at, at + 1), word)
    })
}

/// « compter », « partir », « dater », which only count behind « à »: « à compter du 3 mai ».
pub(in crate::clause) fn is_counting(view: &View<'_>, at: usize) -> bool {
    matches!(view.key(at), Key::Compter | Key::Partir | Key::Dater)
}

/// Whether two texts have the same folded letters.
#[inline]
pub(in crate::clause) fn same_letters(text: &str, word: &str) -> bool {
    // Nearly all differ in the first.
    match (text.as_bytes().first(), word.as_bytes().first()) {
        (Some(a), Some(b)) if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && a | 0x20 != b | 0x20 => false,
        _ => same_on(text, word),
    }
}

fn same_on(text: &str, word: &str) -> bool {
    // An apostrophe is no letter: « l' » is « l » at once.
    let text = text.strip_suffix('\'').or_else(|| text.strip_suffix('’')).unwrap_or(text);
    if text.eq_ignore_ascii_case(word) {
        return true;
    }
    // Plain letters are their own folded form.
    let plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphabetic());
    !(plain(text) && plain(word)) && letters(text).eq(letters(word))
}

/// The token after the mention that covers `at`, or `at` itself.
pub(in crate::clause) fn past_item(view: &View<'_>, at: usize) -> usize {
    let near = view.items.iter().take_while(|i| i.first as usize <= at);
    near.last().filter(|i| at < i.last as usize).map_or(at, |i| i.last as usize)
}

/// « ancien », « nouvelle »: an adjective between an article and an office.
pub(in crate::clause) fn is_styled(view: &View<'_>, at: usize) -> bool {
    const STYLED: &[&str] = &[
        "ancien",
        "ancienne",
        "nouveau",
        "nouvel",
        "nouvelle",
        "futur",
        "future",
        "actuel",
        "actuelle",
        "jeune",
        "vieil",
        "vieille",
        "célèbre",
        "principal",
        "principale",
    ];
    STYLED.iter().any(|word| is_text(view, at, word))
}

/// Whether a token begins the sentence, or a line, a quotation or what follows a colon.
pub(in crate::clause) fn is_initial(view: &View<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    let token = &view.tokens[before];
    view.tokens[at].shape.any(Shape::NEWLINE.union(Shape::PARA))
        || token.is(Class::STOP.with(Class::QUOTE))
        || matches!(view.key(before), Key::Colon | Key::Hyphen | Key::Star | Key::Close | Key::Open)
}
