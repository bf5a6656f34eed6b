//! Whether a word is a verb where it stands, and in which form: the lexicon says what it may be, its neighbours what it is.

use super::group::Group;
use super::operative::is_operative;
use crate::clause::words::adverb::is_adverb;
use crate::clause::words::homograph::{FRONTED, HOMOGRAPHS, NOUNS};
use crate::clause::words::word::{is_clitic, is_determiner, is_initial, is_subject_pronoun, is_text};
use crate::fold::{ends_in, folds_to};
use crate::grammar::View;
use crate::lexicon::fr::verb::Tense;
use crate::lexicon::{Class, Key};
use crate::token::{Shape, Token};

/// The form a verb is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Finite,
    Infinitive,
    Participle,
    Gerund,
}

/// « il a verse 3 euros », « ils n'ont pas signe »: where accents are left out, no present follows an auxiliary.
fn unaccented(view: &View<'_>, at: usize) -> bool {
    let skips = |i: usize| matches!(view.key(i), Key::Pas | Key::Plus | Key::Jamais) || is_adverb(view, i);
    let before = (at.saturating_sub(3)..at).rev().find(|&i| !skips(i));
    let has = |i: usize| view.tokens[i].is(Class::HAVE) && view.key(i) != Key::A || matches!(view.word(i), b"ont" | b"avait" | b"avaient");
    // « a cause de », « a peine »: an « a » may be an « à ».
    let a = |i: usize| {
        view.key(i) == Key::A && i > 0 && (view.tokens[i - 1].is_cap() || is_subject_pronoun(view, i - 1) || view.key(i - 1) == Key::Qui)
    };
    before.is_some_and(|i| has(i) || a(i))
}

/// Whether the word at `at` may be a past participle as it is spelt: « adopté » is one, « adopte » is none.
pub(super) fn adopts(view: &View<'_>, at: usize) -> bool {
    let Some(token) = view.tokens.get(at) else { return false };
    if !token.shape.has(Shape::WORD) || token.shape.has(Shape::HYPHEN) || hyphenated(view, at) {
        return false;
    }
    let form = view.index().entry(token.word).form;
    let acute = token.shape.has(Shape::ACUTE_END);
    // « dû », « né » and « entré » are participles, « du », « ne », « entre » and « plus » are none.
    if token.is(GRAMMAR) && !(matches!(view.key(at), Key::Du | Key::Ne | Key::Entre) && token.shape.has(Shape::ACCENT)) {
        return false;
    }
    if !form.may_be(Tense::PastParticiple) {
        return acute && !token.is_cap() && !token.is(Class::COMMON);
    }
    let word = view.word(at);
    let silent = word.ends_with(b"e") || word.ends_with(b"es");
    let doubled = word.ends_with(b"ee") || word.ends_with(b"ees");
    acute
        || !silent
        || doubled
        || token.shape.has(Shape::ALLCAPS)
        || !form.may_be(Tense::Present)
        || unaccented(view, at)
        || matches!(
            view.key(at),
            Key::Mise | Key::Mises | Key::Prise | Key::Prises | Key::Remise | Key::Remises | Key::Reprise | Key::Reprises | Key::Requise
        )
}

/// The classes of words that bind others and are no verbs, whatever they look like.
const GRAMMAR: Class = Class::PREP
    .with(Class::NEG)
    .with(Class::ART)
    .with(Class::DEM)
    .with(Class::POSS)
    .with(Class::INDEF)
    .with(Class::PRON)
    .with(Class::COORD)
    .with(Class::SUBORD);

/// « le permis de construire », « un commandement de payer »: an infinitive that only names a paper.
pub(super) fn names_paper(view: &View<'_>, at: usize) -> bool {
    let paper = |i: usize| is_text(view, i, "permis") || is_text(view, i, "commandement");
    at >= 3 && view.key(at - 1) == Key::De && paper(at - 2) && is_determiner(view, at - 3)
}

/// Whether a hyphen joins the word to one after it that is no pronoun (« porte-parole »).
fn hyphenated(view: &View<'_>, at: usize) -> bool {
    let next = at + 1;
    view.tokens.get(next).is_some_and(|t| t.shape.has(Shape::HYPHEN))
        && !is_subject_pronoun(view, next)
        && !matches!(view.key(next), Key::Ce | Key::Le | Key::La | Key::Les | Key::Lui | Key::Leur | Key::En)
        && !is_text(view, next, "t")
        && !is_text(view, next, "y")
}

/// Whether the token before a verb shows that the article there is a pronoun (« il la porte », « qui l'annule »).
fn pronominal(view: &View<'_>, article: usize) -> bool {
    let Some(before) = article.checked_sub(1) else { return false };
    let token = &view.tokens[before];
    token.is(Class::PRON)
        // « le parquet l'accuse », « le tribunal la condamne »: no noun follows another without a link.
        || token.is(Class::FUNCTION.with(Class::GOVHEAD).with(Class::ORGHEAD)) && !token.is(Class::VERB) && before > 0
            && !(view.tokens[before - 1].is(Class::PREP) || matches!(view.key(before - 1), Key::Du | Key::Au | Key::Comma))
            && !(before > 1 && view.tokens[before - 2].is(Class::PREP))
        || matches!(view.key(before), Key::Qui | Key::Ne | Key::Se | Key::Y | Key::En | Key::Nous | Key::Vous)
        || (token.shape.has(Shape::WORD)
            && !token.is(Class::PREP.with(Class::COORD).with(Class::VERB).with(Class::SUBORD))
            && !is_determiner(view, before)
            && !is_adverb(view, before)
            && token.word == 0)
        // « REJETTE la demande »: what opens a line of a ruling is no name.
        || token.is_cap()
            && !is_operative(view, before)
            && (before > 0 || !token.is(Class::VERB.with(Class::COMMON).with(Class::NOUN).with(Class::PREP).with(Class::SUBORD).with(Class::COORD)))
}

/// Whether a word may be read as a verb at all, by itself: a verb of the lexicon, or a word that ends as one does.
pub(super) fn may_be(view: &View<'_>, token: &Token) -> bool {
    let shape = token.shape;
    let verb = (token.word != 0) & token.is(Class::VERB);
    // Nearly half of the words are no verb and bind others.
    if !verb && token.is(Class::COMMON.with(Class::PREP).with(Class::NUM)) || !shape.has(Shape::WORD) || shape.has(Shape::HYPHEN) {
        return false;
    }
    let small = !shape.has(Shape::CAP) | shape.has(Shape::ALLCAPS);
    let long = token.end - token.start >= 5;
    if !(verb | small & long) {
        return false;
    }
    let last = token.end.checked_sub(1).and_then(|end| view.text.as_bytes().get(end));
    verb || matches!(last, Some(b'r' | b'e' | b't' | b'a')) || shape.has(Shape::ACUTE_END)
}

/// How the verb at `at` is read, if it is one there; `last` is the group before it.
pub(super) fn reading(view: &View<'_>, at: usize, last: Option<&Group>) -> Option<Reading> {
    let token = &view.tokens[at];
    if !token.shape.has(Shape::WORD) || token.shape.has(Shape::HYPHEN) || hyphenated(view, at) {
        return None;
    }
    let word = view.key(at);
    let form = view.index().entry(token.word).form;
    let capital = token.is_cap() && !token.shape.has(Shape::ALLCAPS) && !is_initial(view, at);
    if capital {
        return None;
    }
    if token.word == 0 || !token.is(Class::VERB) {
        return unknown(view, at, last);
    }
    if word == Key::A && token.shape.has(Shape::ACCENT) && !token.shape.has(Shape::ALLCAPS) {
        return None;
    }
    if token.is(GRAMMAR) && !token.is(Class::BE.with(Class::HAVE)) && !token.shape.has(Shape::ACUTE_END) && word != Key::Entre {
        return None;
    }
    let before = at.checked_sub(1);
    let article = before.is_some_and(|b| matches!(view.key(b), Key::Le | Key::La | Key::Les | Key::Leur));
    let clitic_before = before.is_some_and(|b| {
        matches!(view.key(b), Key::Ne | Key::Se | Key::Me | Key::Te | Key::Lui | Key::Y)
            || view.tokens[b].is(Class::PRON) && !matches!(view.key(b), Key::Celui | Key::Celle | Key::Ceux | Key::Celles)
            || is_text(view, b, "y")
    });
    // « l'accusait », « les verra »: what is nothing but a verb has no article.
    let only = (form.may_be(Tense::Imperfect) || form.may_be(Tense::Future) || form.may_be(Tense::Conditional))
        && !form.may_be(Tense::Present)
        && !form.may_be(Tense::PastParticiple)
        && !form.may_be(Tense::PastSimple)
        && !token.is(Class::COMMON)
        // « l'accusa »: nothing but a past simple.
        || form.may_be(Tense::PastSimple)
            && !form.may_be(Tense::Present)
            && !form.may_be(Tense::PastParticiple)
            && !token.is(Class::COMMON)
            && !is_text(view, at, "visa")
            && (view.word(at).ends_with(b"a") || view.word(at).ends_with(b"erent"))
        // « ses clients l'accusent », « les voisins la soupçonnent »: nothing but the third person of the plural.
        || form.may_be(Tense::Present)
            && view.word(at).ends_with(b"ent")
            && !token.is(Class::COMMON.with(Class::FUNCTION).with(Class::NOUN))
            && !NOUNS.contains(&view.word(at));
    // « il a dû partir »: with its accent « dû » is no article.
    let due = before.is_some_and(|b| view.key(b) == Key::Du && view.tokens[b].shape.has(Shape::ACCENT));
    let determined =
        !due && before.is_some_and(|b| is_determiner(view, b)) && !(article && (only || before.is_some_and(|b| pronominal(view, b))));
    // « une première offre », « la nouvelle rencontre »: an ordinal and its article before a word that may be a noun.
    let fronts = |b: usize| is_fronted(view.text(b, b + 1));
    let counted = form.may_be(Tense::Present)
        && before.is_some_and(|b| {
            let article = b.checked_sub(1).filter(|&d| is_determiner(view, d) || view.key(d) == Key::Une);
            // « la nouvelle inquiète le port »: what may be a noun is one behind « la ».
            let noun = |b: usize| view.tokens[b].is(Class::ORD) || ["nouvelle", "dernière", "seconde"].iter().any(|w| is_text(view, b, w));
            // « cette dernière réclame 3 000 euros », but « cette dernière offre expire ».
            let latter = |d: usize| {
                let object = matches!(view.key(at + 1), Key::Que | Key::A) || is_determiner(view, at + 1) && !view.tokens[at + 1].is(Class::PREP);
                view.tokens[d].is(Class::DEM) && object && ["dernier", "dernière"].iter().any(|w| is_text(view, b, w))
            };
            article.filter(|&d| !latter(d)).is_some_and(|d| match view.key(d) {
                Key::Le | Key::La | Key::Les => fronts(b) && !noun(b),
                _ => fronts(b) || noun(b),
            })
        })
        // « Lourde amende pour X »: an adjective that opens a headline.
        || before.is_some_and(|b| view.tokens[b].is_cap() && is_initial(view, b) && fronts(b));
    let determined = determined || counted;
    let prep =
        before.is_some_and(|b| view.tokens[b].is(Class::PREP) && !matches!(view.key(b), Key::En | Key::Des) && view.tokens[b].end != 0);
    let own_prep = token.is(Class::PREP);
    // An auxiliary is what it is, but for « l'est » and « un être ».
    if token.is(Class::HAVE.with(Class::BE)) {
        if form.may_be(Tense::Infinitive) {
            return (!determined || article && before.is_some_and(|b| b > 0 && view.tokens[b - 1].is(Class::PREP)))
                .then_some(Reading::Infinitive);
        }
        if word == Key::Ete {
            return None;
        }
        // « a secoué l'est de la Turquie », but « il l'est de nouveau ».
        let quarter = matches!(view.key(at + 1), Key::De | Key::Du)
            && before.and_then(|b| b.checked_sub(1)).is_some_and(|b| !view.tokens[b].is(GRAMMAR));
        if word == Key::Est && article && before.is_some_and(|b| quarter || !pronominal(view, b)) || prep && word == Key::Est {
            return None;
        }
        if form.may_be(Tense::PresentParticiple) {
            return Some(Reading::Gerund);
        }
        if form.is_finite() && (article || !determined) {
            return Some(Reading::Finite);
        }
        return None;
    }
    if form.may_be(Tense::Infinitive) {
        if names_paper(view, at) {
            return None;
        }
        let noun = determined
            && !(article
                && before.is_some_and(|b| {
                    b > 0 && (view.tokens[b - 1].is(Class::PREP) || last.is_some_and(|g| g.last == b) || view.tokens[b - 1].is(Class::NEG))
                }));
        if !noun || form.is_finite() && clitic_before {
            return (!noun).then_some(Reading::Infinitive);
        }
        return None;
    }
    if form.may_be(Tense::PresentParticiple) && !form.may_be(Tense::Present) {
        return (!determined && !before.is_some_and(|b| view.tokens[b].is(Class::PREP) && view.key(b) != Key::En))
            .then_some(Reading::Gerund);
    }
    let participle = adopts(view, at);
    let acute = token.shape.has(Shape::ACUTE_END);
    let finite = form.is_finite()
        && !acute
        && (!own_prep
            || before.is_some_and(|b| is_subject_pronoun(view, b))
            || word == Key::Entre && matches!(view.key(at + 1), Key::En | Key::Au | Key::Dans));
    let free = !determined
        && (!prep || clitic_before)
        && !before.is_some_and(|b| {
            view.key(b) == Key::En
                && !only
                && !(b > 0 && (view.tokens[b - 1].is(Class::PRON) || matches!(view.key(b - 1), Key::Qui | Key::Se | Key::Ne)))
        });
    // « nous contestons cela et ferons appel ».
    let goes_on = || {
        let own = last.and_then(|g| g.pronoun).is_some_and(|p| matches!(view.key(p), Key::Nous | Key::Vous | Key::Je | Key::Tu));
        own && before.is_some_and(|b| matches!(view.key(b), Key::Et | Key::Ou | Key::Mais | Key::Puis))
    };
    // « Jean Martin, double champion », « 3, rue des Roses ».
    let apposed = before.is_none_or(|b| view.key(b) == Key::Comma || view.tokens[b].is(Class::PUNCT.with(Class::STOP).with(Class::COORD)))
        && HOMOGRAPHS.iter().any(|w| is_text(view, at, w));
    if finite
        && free
        && !apposed
        && (form.is_third() || before.is_some_and(|b| has_pronoun(view, b)) || goes_on())
        && subject_before(view, at, clitic_before)
    {
        // A word that may be both is a participle where no subject stands beside it: « Réunis mardi, … », « l'accord conclu ».
        let both = participle && !form.may_be(Tense::Present);
        if !both {
            return Some(Reading::Finite);
        }
    }
    (participle && !determined && !prep && !clitic_before).then_some(Reading::Participle)
}

/// By the first letter of an adjective that opens headlines, a bit for each letter that may be its second.
const SECONDS: [u32; 26] = {
    let (mut seconds, mut at) = ([0; 26], 0);
    while at < FRONTED.len() {
        let letters = FRONTED[at].as_bytes();
        seconds[(letters[0] - b'a') as usize] |= 1 << (letters[1] - b'a');
        at += 1;
    }
    seconds
};

/// Whether a word is an adjective that opens headlines.
fn is_fronted(word: &str) -> bool {
    // Nearly every word begins otherwise; what begins beyond ASCII may be any of them.
    if let [first, second, ..] = word.as_bytes()
        && first.is_ascii_alphabetic()
        && second.is_ascii_alphabetic()
        && SECONDS[((first | 0x20) - b'a') as usize] >> ((second | 0x20) - b'a') & 1 == 0
    {
        return false;
    }
    let first = word.as_bytes().first().map_or(0, u8::to_ascii_lowercase);
    FRONTED.iter().any(|adjective| (adjective.as_bytes()[0] == first || !first.is_ascii()) && folds_to(word, adjective))
}

/// Whether a subject pronoun stands at a token or before the clitics there: « nous ne », « je le lui ».
fn has_pronoun(view: &View<'_>, at: usize) -> bool {
    let clitic = |i: usize| is_clitic(view, i) && !is_subject_pronoun(view, i);
    let at = (0..3).fold(at, |i, _| if clitic(i) { i.saturating_sub(1) } else { i });
    is_subject_pronoun(view, at)
}

/// Whether something that can be a subject, or a link to one, stands before a finite form.
fn subject_before(view: &View<'_>, at: usize, clitic: bool) -> bool {
    if clitic {
        return true;
    }
    let token = &view.tokens[at];
    let Some(before) = at.checked_sub(1) else {
        if is_operative(view, at) {
            return true;
        }
        // « Annonce le maire » is nobody's prose; « Reste à savoir » begins with its verb, a headline with a noun.
        return view.tokens.get(at + 1).is_some_and(|t| t.shape.has(Shape::HYPHEN));
    };
    let b = &view.tokens[before];
    if is_operative(view, at) {
        return true;
    }
    if is_initial(view, at) && !b.is(Class::QUOTE) && view.key(before) != Key::Close {
        return view.tokens.get(at + 1).is_some_and(|t| t.shape.has(Shape::HYPHEN));
    }
    let _ = token;
    true
}

/// A verb that no table knows: by its ending, where its neighbours allow it.
fn unknown(view: &View<'_>, at: usize, last: Option<&Group>) -> Option<Reading> {
    let token = &view.tokens[at];
    if token.is(Class::COMMON.with(Class::PREP).with(Class::NUM)) || token.is_cap() && !token.shape.has(Shape::ALLCAPS) && at > 0 {
        return None;
    }
    let text = view.text(at, at + 1);
    let before = at.checked_sub(1)?;
    let b = &view.tokens[before];
    let determined = is_determiner(view, before) && !(matches!(view.key(before), Key::Le | Key::La | Key::Les) && pronominal(view, before));
    if text.len() < 5 || token.is(Class::UNIT.with(Class::MONTH).with(Class::WEEKDAY).with(Class::CUR)) {
        return None;
    }
    if ends_in(text, &["er", "ir", "ire", "dre", "tre"]) && !text.ends_with("ier") {
        let governed = matches!(view.key(before), Key::Pour | Key::Sans | Key::De | Key::A | Key::Afin)
            || last.is_some_and(|g| g.last == at && view.tokens[g.head].is(Class::MODAL))
            || matches!(view.key(before), Key::Se | Key::Y | Key::En);
        if governed
            && (text.ends_with("er")
                || view.key(before) == Key::Se
                || matches!(view.key(before), Key::Pour | Key::Sans)
                || last.is_some_and(|g| g.last == at))
        {
            return Some(Reading::Infinitive);
        }
    }
    if determined || b.is(Class::PREP) && view.key(before) != Key::En {
        return None;
    }
    if view.key(before) == Key::En && text.ends_with("ant") {
        return Some(Reading::Gerund);
    }
    if token.shape.has(Shape::ACUTE_END) && token.word == 0 {
        return Some(Reading::Participle);
    }
    let subject = b.is(Class::PRON)
        || b.is_cap()
        || matches!(view.key(before), Key::Qui | Key::Ne | Key::Se)
        || (b.shape.has(Shape::WORD) && b.word == 0);
    let ending = ends_in(text, &["era", "eront", "erait", "eraient", "irait", "iraient", "ira", "iront", "èrent", "irent", "aient", "ait"]);
    let plain = matches!(view.key(before), Key::Qui | Key::Ne | Key::Se | Key::Il | Key::Elle | Key::On | Key::Ils | Key::Elles)
        && (text.ends_with('e') || text.ends_with("ent") || text.ends_with('t') || text.ends_with('a'));
    (subject && ending || plain).then_some(Reading::Finite)
}
