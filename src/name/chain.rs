//! Runs of capitalised words: first names, particles, initials, the small words of English names.

use super::word::Words;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// A run of capitalised words and what it looks like.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Chain {
    pub(super) first: usize,
    pub(super) last: usize,
    /// How many capitalised words it has, a hyphenated one counted once.
    pub(super) caps: usize,
    /// It begins with a first name.
    pub(super) given: bool,
    /// A particle that only people's names have stands inside.
    pub(super) noble: bool,
    /// All of its words are in capitals.
    pub(super) loud: bool,
    /// « of », « and », « & » stand inside.
    pub(super) english: bool,
    /// A lower-case word is hyphenated into it (« Vic-sur-Cère »).
    pub(super) hyphened_low: bool,
    /// It ends with a company's legal form.
    pub(super) legal: bool,
}

/// The particles that no common word equals.
fn strong(word: &str) -> bool {
    matches!(
        word,
        "von"
            | "van"
            | "der"
            | "den"
            | "ben"
            | "bin"
            | "ibn"
            | "bint"
            | "ould"
            | "al"
            | "el"
            | "da"
            | "das"
            | "dos"
            | "do"
            | "della"
            | "di"
            | "ter"
            | "ten"
            | "zu"
            | "zur"
            | "abu"
            | "abou"
            | "dal"
            | "del"
            | "dei"
            | "af"
            | "av"
            | "ag"
            | "e"
            | "y"
            | "as"
            | "ar"
            | "bar"
    )
}

/// The run that begins at a capitalised word, up to `limit`.
pub(super) fn chain(words: &Words<'_>, first: usize, limit: usize) -> Chain {
    let mut chain = Chain { first, last: first, given: words.is(first, Class::FIRST), loud: true, ..Chain::default() };
    let mut at = first;
    while at < limit.min(words.len()) {
        let hyphened = at > first && words.hyphened(at);
        if words.cap(at) {
            let glued = at > first && words.has(at - 1, Shape::ELIDED);
            if at > first && !hyphened && !glued && !continues(words, &chain, at) {
                break;
            }
            // Of two sets of initials joined by a hyphen each is a name.
            if hyphened
                && chain.loud
                && words.has(at, Shape::ALLCAPS)
                && words.raw(first).len() < 6
                && !matches!(words.key(first), Key::Saint | Key::Sainte)
            {
                break;
            }
            chain.legal |= at > first && words.is(at, Class::LEGALFORM) && words.raw(at).len() > 1;
            chain.loud &= words.has(at, Shape::ALLCAPS);
            chain.caps += usize::from(!hyphened && !glued);
            at += 1;
            if !words.has(at - 1, Shape::ELIDED) {
                chain.last = at;
            }
            // A full stop ends what an initial does not.
            continue;
        }
        // « Le Floc'h », « Sa'id ».
        if at > first && words.low(at) && words.has(at, Shape::GLUED) && words.has(at - 1, Shape::ELIDED) && words.cap(at - 1) {
            at += 1;
            chain.last = at;
            continue;
        }
        if hyphened && words.low(at) {
            if words.has(at, Shape::ELIDED) && words.cap(at + 1) {
                at += 1;
                continue;
            }
            if matches!(words.raw(at), "là" | "ci" | "t" | "il" | "elle" | "on" | "ils" | "elles") {
                break;
            }
            let known_low = matches!(
                words.key(at),
                Key::Sur
                    | Key::Sous
                    | Key::En
                    | Key::Les
                    | Key::Le
                    | Key::La
                    | Key::De
                    | Key::Du
                    | Key::Des
                    | Key::Aux
                    | Key::Et
                    | Key::A
                    | Key::Lez
                    | Key::Pres
            );
            chain.hyphened_low |= known_low;
            at += 1;
            if !words.hyphened(at) || !known_low {
                chain.last = at;
            }
            continue;
        }
        match link(words, &chain, at) {
            Some(next) if next < limit => {
                chain.noble |= strong(words.raw(at));
                chain.english |= matches!(words.raw(at), "of" | "and" | "the" | "&" | "for");
                at = next;
            }
            _ => break,
        }
    }
    chain.last = chain.last.max(first + 1);
    // « Tanguy Frères » is a house, whatever its first word.
    chain.legal |= chain.caps > 1 && matches!(words.raw(chain.last - 1), "Frères" | "Fils" | "Sœurs" | "Associés" | "Cie");
    // « Kervan et fils », « Lemoal & associés ».
    let kin = matches!(
        words.raw(chain.last + 1),
        "fils" | "filles" | "frères" | "sœurs" | "associés" | "cie" | "compagnie" | "Fils" | "Filles" | "Associés" | "Cie"
    );
    if kin
        && (words.key(chain.last) == Key::Et || words.raw(chain.last) == "&")
        && (!chain.given || chain.caps == 1)
        && chain.last + 1 < limit
    {
        chain.last += 2;
        chain.legal = true;
    }
    if matches!(words.raw(chain.last), "plc" | "inc" | "ltd") {
        chain.last += 1;
        chain.legal = true;
    }
    chain
}

/// Whether a capitalised word after a run belongs to it.
fn continues(words: &Words<'_>, chain: &Chain, at: usize) -> bool {
    let Some(token) = words.token(at) else { return false };
    if token.shape.any(Shape::PARA.union(Shape::NEWLINE)) && chain.caps > 1 {
        return false;
    }
    if words.has(at - 1, Shape::DOTTED) && words.token(at - 1).is_some_and(|t| t.end - t.start > 3) {
        return false;
    }
    if token.is(Class::LEGALFORM) && words.has(at, Shape::ALLCAPS) && words.raw(at).len() > 1 {
        return true;
    }
    if token.is(Class::ROMAN) && words.has(at, Shape::ALLCAPS) {
        return chain.given && chain.caps <= 2;
    }
    if token.is(Class::MONTH.with(Class::WEEKDAY)) {
        return chain.given && chain.caps == 1;
    }
    if token.is(Class::COMMON) && !(token.is(Class::FIRST) && chain.given) {
        // « Marine Le Pen », « Robert De Niro »; « Donald Trump Il » is two sentences.
        return token.is(Class::PARTICLE) && words.cap(at + 1) && !words.is(at + 1, Class::COMMON);
    }
    // « le patron de Kervan SA Luc Petit ».
    if token.is(Class::FIRST) && words.cap(at + 1) && words.is(at - 1, Class::LEGALFORM) && words.has(at - 1, Shape::ALLCAPS) {
        return false;
    }
    // « le fondateur de l'ONG Pierre Duval », « le ministre du Budget Marie Duval ».
    if token.is(Class::FIRST)
        && !chain.given
        && chain.caps == 1
        && words.cap(at + 1)
        && chain.first > 0
        && (words.article(chain.first - 1) || words.of(chain.first - 1) || words.raw(chain.first - 1) == "prix")
    {
        return false;
    }
    // « Envoyé par Lucas », « Voir le message »: a button of a page, not a name.
    if (token.is(Class::VERB) || words.raw(at).ends_with('é')) && words.key(at + 1) == Key::Par
        || token.is(Class::VERB) && words.article(at + 1) && words.low(at + 2)
    {
        return false;
    }
    if token.is(Class::TITLE) && words.has(at, Shape::DOTTED) && token.end - token.start > 2 {
        return false;
    }
    true
}

/// Past the small words at `at`, where they join the run to a capitalised word after them.
fn link(words: &Words<'_>, chain: &Chain, at: usize) -> Option<usize> {
    let raw = words.raw(at);
    let mut next = at + 1;
    if matches!(raw, "plc" | "inc" | "ltd" | "llc") {
        return None;
    }
    if strong(raw) {
        while next < at + 3 && strong(words.raw(next)) {
            next += 1;
        }
        if matches!(raw, "e" | "y" | "do" | "as" | "ar" | "bar" | "av" | "ten" | "den") && !chain.given {
            return None;
        }
        return words.cap(next).then_some(next);
    }
    match raw {
        "of" | "for" | "&" | "in" | "on" => {
            next += usize::from(words.raw(next) == "the");
            (words.cap(next) && !words.is(next, Class::COMMON)).then_some(next)
        }
        "and" | "the" => (words.cap(next) && !words.is(next, Class::COMMON)).then_some(next),
        "de" | "d'" | "d’" | "du" | "des" => {
            if !chain.given || chain.caps > 2 {
                return None;
            }
            if matches!(words.key(next), Key::La | Key::Le | Key::Les) {
                next += 1;
            }
            let open = words.cap(next)
                && !words.is(
                    next,
                    Class::COMMON
                        .with(Class::ORGHEAD)
                        .with(Class::GOVHEAD)
                        .with(Class::FUNCTION)
                        .with(Class::MONTH)
                        .with(Class::WEEKDAY)
                        .with(Class::ROMAN),
                );
            // « Hugo d'Armagnac », « Dominique de Villepin »; but « Emmanuel Macron de Bruxelles ».
            let unknown = chain.caps == 1 || !words.is(next, Class::NAME);
            (open && unknown && !matches!(raw, "des")).then_some(next)
        }
        _ => None,
    }
}
