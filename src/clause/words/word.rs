//! What single words are to a clause: clitics, adverbs, determiners, nouns of a list.

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
    matches!(
        view.key(at),
        Key::Ne
            | Key::Se
            | Key::Me
            | Key::Te
            | Key::Nous
            | Key::Vous
            | Key::Le
            | Key::La
            | Key::Les
            | Key::Lui
            | Key::Leur
            | Key::Y
            | Key::En
    ) || is_text(view, at, "y")
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
    token.word == 0 && text.ends_with("ment") || ADVERBS.contains(&text)
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

/// Whether a token is that word, letter for letter once both are folded.
pub(in crate::clause) fn is_text(view: &View<'_>, at: usize, word: &str) -> bool {
    view.tokens.get(at).is_some_and(|_| same_letters(view.text(at, at + 1), word))
}

/// « compter », « partir », « dater », which only count behind « à »: « à compter du 3 mai ».
pub(in crate::clause) fn is_counting(view: &View<'_>, at: usize) -> bool {
    matches!(view.key(at), Key::Compter | Key::Partir | Key::Dater)
}

/// Whether two texts have the same folded letters.
pub(in crate::clause) fn same_letters(text: &str, word: &str) -> bool {
    // An apostrophe is no letter: « l' » is « l » at once.
    let text = text.strip_suffix(['\'', '’']).unwrap_or(text);
    // Nearly all differ in the first.
    match (text.as_bytes().first(), word.as_bytes().first()) {
        (Some(a), Some(b)) if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() && a | 0x20 != b | 0x20 => return false,
        _ if text.eq_ignore_ascii_case(word) => return true,
        _ => {}
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
    const STYLED: &[&str] = &["ancien", "ancienne", "nouveau", "nouvelle", "futur", "future", "jeune", "principal", "principale"];
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
