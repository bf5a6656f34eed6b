//! Adverbs and phrases that stand between an auxiliary and its participle, or between a verb and what it governs.

use super::word::same_letters;
use crate::grammar::View;
use crate::lexicon::{Class, Key};
use crate::token::Shape;

/// Whether a token is one that may stand between an auxiliary and its participle.
pub(in crate::clause) fn is_adverb(view: &View<'_>, at: usize) -> bool {
    let Some(token) = view.tokens.get(at) else { return false };
    if token.is(Class::NEG) && view.key(at) != Key::Ne {
        return true;
    }
    if matches!(
        view.key(at),
        Key::Ainsi
            | Key::Aussi
            | Key::Alors
            | Key::Bien
            | Key::Cependant
            | Key::Deja
            | Key::Encore
            | Key::Enfin
            | Key::Ensuite
            | Key::Egalement
            | Key::Finalement
            | Key::Jamais
            | Key::Mieux
            | Key::Moins
            | Key::Meme
            | Key::Notamment
            | Key::Parfois
            | Key::Peu
            | Key::Pourtant
            | Key::Presque
            | Key::Recemment
            | Key::Seulement
            | Key::Souvent
            | Key::Surtout
            | Key::Toujours
            | Key::Toutefois
            | Key::Tout
            | Key::Tous
            | Key::Tres
            | Key::Trop
            | Key::Depuis
            | Key::Desormais
            | Key::Lui
            | Key::Elle
            | Key::Eux
            | Key::Ici
            | Key::La
            | Key::Hier
            | Key::Dernierement
            | Key::Actuellement
            | Key::Beaucoup
            | Key::Plus
            | Key::Donc
    ) {
        return view.key(at) != Key::La || token.shape.has(Shape::ACCENT);
    }
    if !token.shape.has(Shape::WORD) || token.is_cap() {
        return false;
    }
    let text = view.text(at, at + 1);
    token.word == 0 && text.ends_with("ment") || may_be(text) && ADVERBS.iter().any(|adverb| same_letters(text, adverb))
}

/// Adverbs without a mark of their own.
const ADVERBS: &[&str] = &[
    "aussitôt",
    "bientôt",
    "plutôt",
    "tôt",
    "tard",
    "auparavant",
    "vite",
    "hélas",
    "néanmoins",
    "certes",
    "derechef",
    "tantôt",
    "jadis",
    "naguère",
    "sitôt",
    "illico",
    "malheureusement",
    "heureusement",
];

/// By the first letter of those adverbs, a bit for each length in bytes that they have with their accents and without.
const LENGTHS: [u32; 32] = {
    let mut lengths = [0; 32];
    let mut at = 0;
    while at < ADVERBS.len() {
        let word = ADVERBS[at].as_bytes();
        let (mut letters, mut byte) = (0, 0);
        while byte < word.len() {
            letters += (word[byte] & 0xc0 != 0x80) as usize;
            byte += 1;
        }
        lengths[(word[0] & 31) as usize] |= 1 << word.len() | 1 << letters;
        at += 1;
    }
    lengths
};

/// Whether a word begins like one of those adverbs and is as long: nearly none is.
fn may_be(text: &str) -> bool {
    let first = text.as_bytes().first().map_or(0, |b| LENGTHS[(b & 31) as usize]);
    text.len() < 32 && first >> text.len() & 1 == 1
}

/// Phrases that stand between an auxiliary and its participle.
const PHRASES: &[&[&str]] = &[
    &["en", "outre"],
    &["par", "ailleurs"],
    &["à", "nouveau"],
    &["de", "nouveau"],
    &["en", "effet"],
    &["en", "revanche"],
    &["en", "partie"],
    &["en", "vain"],
    &["en", "urgence"],
    &["en", "personne"],
    &["d", "abord"],
    &["d", "ailleurs"],
    &["d", "ores", "et", "déjà"],
    &["à", "son", "tour"],
    &["à", "leur", "tour"],
    &["à", "tort"],
    &["à", "plusieurs", "reprises"],
    &["tout", "de", "même"],
    &["tout", "d", "abord"],
    &["dans", "la", "foulée"],
    &["dans", "un", "premier", "temps"],
    &["par", "la", "suite"],
    &["au", "passage"],
    &["au", "total"],
    &["en", "tout"],
    &["entre", "temps"],
    &["sur", "le", "champ"],
    &["quant", "à", "lui"],
    &["quant", "à", "elle"],
    &["pour", "sa", "part"],
    &["pour", "l", "heure"],
    &["de", "son", "côté"],
    &["non", "plus"],
    &["le", "cas", "échéant"],
    &["comme", "prévu"],
    &["dès", "lors"],
    &["d", "emblée"],
    &["peu", "après"],
    &["quand", "même"],
    &["malgré", "tout"],
    &["une", "nouvelle", "fois"],
    &["une", "fois", "de", "plus"],
    &["pour", "la", "première", "fois"],
    &["pour", "la", "deuxième", "fois"],
    &["pour", "la", "seconde", "fois"],
    &["pour", "autant"],
    &["pour", "leur", "part"],
    &["pour", "le", "moment"],
    &["pour", "l", "instant"],
    &["sans", "surprise"],
    &["sans", "attendre"],
    &["sans", "tarder"],
    &["sans", "délai"],
    &["sans", "succès"],
    &["sans", "ambages"],
    &["sans", "détour"],
    &["à", "l", "unanimité"],
    &["à", "l", "époque"],
    &["à", "l", "inverse"],
    &["à", "l", "origine"],
    &["à", "peine"],
    &["à", "terme"],
    &["à", "juste", "titre"],
    &["à", "raison"],
    &["à", "maintes", "reprises"],
    &["à", "deux", "reprises"],
    &["à", "trois", "reprises"],
    &["à", "demi", "mot"],
    &["coup", "sur", "coup"],
    &["bel", "et", "bien"],
    &["tour", "à", "tour"],
    &["en", "secret"],
    &["en", "catimini"],
    &["en", "parallèle"],
    &["en", "même", "temps"],
    &["en", "interne"],
    &["en", "direct"],
    &["en", "définitive"],
    &["en", "fin", "de", "compte"],
    &["en", "première", "instance"],
    &["en", "appel"],
    &["en", "référé"],
    &["en", "retour"],
    &["en", "conséquence"],
    &["au", "contraire"],
    &["au", "préalable"],
    &["au", "final"],
    &["dans", "un", "second", "temps"],
    &["dans", "l", "immédiat"],
    &["dans", "le", "même", "temps"],
    &["dans", "l", "intervalle"],
    &["du", "même", "coup"],
    &["de", "facto"],
    &["de", "fait"],
    &["de", "concert"],
    &["de", "justesse"],
    &["de", "leur", "côté"],
    &["quant", "à", "eux"],
    &["quant", "à", "elles"],
    &["tant", "bien", "que", "mal"],
    &["haut", "et", "fort"],
    &["tout", "juste"],
    &["sur", "place"],
    &["par", "deux", "fois"],
    &["par", "trois", "fois"],
    &["par", "erreur"],
    &["par", "écrit"],
];

/// The phrases by the first letters of their first two words, those of the same letters in their order; and for each pair of letters
/// where its phrases begin.
static BY_INITIALS: ([&[&str]; PHRASES.len()], [u8; 26 * 26 + 1]) = {
    let (mut sorted, mut starts) = ([PHRASES[0]; PHRASES.len()], [0; 26 * 26 + 1]);
    let (mut pair, mut to) = (0, 0);
    while pair < 26 * 26 {
        starts[pair] = to as u8;
        let mut at = 0;
        while at < PHRASES.len() {
            if initial(PHRASES[at][0]) as usize * 26 + initial(PHRASES[at][1]) as usize == pair {
                sorted[to] = PHRASES[at];
                to += 1;
            }
            at += 1;
        }
        pair += 1;
    }
    starts[26 * 26] = to as u8;
    (sorted, starts)
};

/// The place in the alphabet of a phrase's word; « à » is the one that begins beyond ASCII.
const fn initial(word: &str) -> u8 {
    let first = word.as_bytes()[0];
    if first.is_ascii() { first - b'a' } else { 0 }
}

/// The token after such a phrase at `at`, or `at` itself; commas around it are passed.
pub(in crate::clause) fn adverbial(view: &View<'_>, at: usize) -> usize {
    let comma = usize::from(view.key(at) == Key::Comma);
    let from = at + comma;
    // Most words open none.
    let Some(opener) = view.tokens.get(from).filter(|t| t.end - t.start <= 7 && t.shape.has(Shape::WORD)) else { return at };
    // The first letters of the two words spare nearly every phrase the comparison.
    let letter = |start: usize| view.text.as_bytes().get(start).map_or(0, u8::to_ascii_lowercase);
    let (first, begins) = (letter(opener.start), view.tokens.get(from + 1).map_or(0, |t| letter(t.start)));
    let (group, next) = (first.wrapping_sub(b'a') as usize, begins.wrapping_sub(b'a') as usize);
    // What begins beyond ASCII may be any of them.
    let pairs = match (group < 26, begins < 0x80) {
        (true, true) if next < 26 => group * 26 + next..group * 26 + next + 1,
        (_, true) if next >= 26 => return at,
        (true, false) => group * 26..group * 26 + 26,
        _ => 0..26 * 26,
    };
    let (sorted, starts) = &BY_INITIALS;
    let phrases = &sorted[starts[pairs.start] as usize..starts[pairs.end] as usize];
    let same = |i: usize, word: &str| i < view.tokens.len() && same_letters(view.text(i, i + 1), word);
    let may = |phrase: &[&str]| phrase.get(1).is_some_and(|word| word.as_bytes()[0] == begins || begins >= 0x80);
    let Some(phrase) = phrases.iter().filter(|phrase| may(phrase)).find(|phrase| {
        let mut i = from;
        phrase.iter().all(|word| {
            let found = same(i, word);
            i += 1;
            found
        })
    }) else {
        return at;
    };
    let to = from + phrase.len();
    if comma == 1 { if view.key(to) == Key::Comma { to + 1 } else { at } } else { to }
}
