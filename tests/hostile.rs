//! Inputs that break readers: each gives an answer whose counted cost is bounded per byte and grows as the text does.

mod support {
    pub(crate) mod check;
}

use frise::{Document, Extractor};
use support::check::check;

/// Numbers that look drawn, the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn of<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.roll(from.len())]
    }
}

const PROSE: &[&str] = &[
    "La cour d'appel de Douai a rejeté jeudi la demande de la société Vasseur, déposée le 12 janvier 2023 à 10 h 15.",
    "Le locataire dispose d'un délai de deux mois à compter de la signification pour quitter les lieux.",
    "Du mardi 4 au samedi 8 juin 2024, la bibliothèque ouvre de 14 h à 19 h.",
    "Elle doit 2 480,75 € depuis le 30 novembre, soit 1,9 million d'euros en fin d'année.",
    "À la Toussaint, dès la mi-octobre, le surlendemain de l'Ascension : fermé.",
    "Élu au printemps 1995, M. Nogaret a démissionné avant-hier vers minuit.",
    "« Il y a dix ans, nous avions promis », a déclaré la maire, Odile Pradier, qui n'exclut pas un référendum.",
];

/// What is repeated until the text is long enough.
const REPEATED: &[&str] = &[
    "le ",
    "1 ",
    "123 456 ",
    "12/12/",
    "12.12.",
    ",",
    " ",
    "\u{a0}",
    "\n",
    "\r\n",
    "\t",
    "«",
    "»",
    "« ",
    "(",
    ")",
    "\"",
    "-",
    "l'",
    "’",
    ".",
    "…",
    ":",
    "a",
    "é",
    "e\u{301}",
    "\u{301}",
    "\u{200b}",
    "\u{feff}",
    "漢",
    "🎂",
    "🇫🇷",
    "ẞ",
    "İ",
    "\u{10ffff}",
    "\u{0}",
    "€",
    "€ ",
    "% ",
    "n° ",
    "M. ",
    "Mme ",
    "du 2 ",
    "entre ",
    "lundi mardi mercredi jeudi vendredi samedi dimanche ",
    "janvier mars mai juillet août octobre décembre ",
    "mille ",
    "cent mille ",
    "vingt et un ",
    "quatre-vingt-dix-neuf-",
    "mille milliards de ",
    "XIV ",
    "trois mois après ",
    "dans un délai de ",
    "la veille de ",
    "au plus tard ",
    "jusqu'au ",
    "d'ici ",
    "à compter de ",
    "sous peine de ",
    "faute de quoi ",
    "avant le 3 ",
    "1 000 000 000 000 ",
    "du 3 au 4 mai ",
    "3 mars 2024 ",
    "à 9 h ",
    "14:54 ",
    "2020-08-04T",
    "http://x.fr/2024/",
    "<b>",
    "&nbsp;",
    "**[[",
    "{\"a\":",
    "\\u00e9",
    "# ",
    "M. Paul Martin ",
    "la société Duval et ",
    "a accusé ",
    "a dit que ",
    "n'a pas ",
    "qui que ",
    "et ",
    "ou ",
    "Paul, ",
    "Paris Lyon ",
    "le président de la ",
    "il a vendu ",
    "vente ",
    "décret ",
    "le décret de la vente de l'amende ",
    "selon Paul, ",
    "« Oui », dit-il. ",
    "Hier. ",
    "Il. ",
    "A. ",
    "« A. » ",
    "ce délai ",
    "cette notification ",
    "Passé ce délai, ",
    "dix jours ouvrés francs ",
    "fin de mois ",
    "de la de la ",
    "contre 18 milliards ",
    "soit ",
];

/// Texts of about `size` bytes, each by its name.
fn nasty(size: usize) -> Vec<(String, String)> {
    let mut dice = Dice(7);
    let mut texts: Vec<(String, String)> =
        REPEATED.iter().map(|unit| (format!("« {} » again and again", unit.escape_debug()), unit.repeat(1 + size / unit.len()))).collect();
    let mut add = |name: &str, text: String| texts.push((name.to_owned(), text));
    let mut fill = |each: &mut dyn FnMut(&mut Dice, &mut String)| {
        let mut text = String::new();
        while text.len() < size {
            each(&mut dice, &mut text);
        }
        text
    };
    let prose = fill(&mut |dice, text| *text += &format!("{} ", dice.of(PROSE)));
    add("digits", fill(&mut |dice, text| text.push(char::from(b'0' + dice.roll(10) as u8))));
    add("any characters", fill(&mut |dice, text| text.extend(char::from_u32(dice.roll(0x11_0000) as u32))));
    add(
        "any marks",
        fill(&mut |dice, text| text.push(['!', '"', '\'', '(', ')', ',', '-', '.', '/', ':', ';', '?', '«', '»', '–', '’'][dice.roll(16)])),
    );
    let words = "du au le la 1er 2 3 31 mars avril 2024 lundi à h 9 30 € euros dans il y a trois jours avant après veille de entre et \
                 jusqu'au dès depuis fin début mi courant prochain dernier semaine mois an trimestre , . - / : ( ) « » mille cent un Paul \
                 accusé vend vente délai qui que ne pas sera été société M. Duval selon"
        .split(' ')
        .collect::<Vec<_>>();
    add("words in no order", fill(&mut |dice, text| *text += &format!("{} ", dice.of(&words))));
    add("words in no order, glued", fill(&mut |dice, text| *text += dice.of(&words)));
    add("days without a month", format!("les {} et 30 mars 2024", fill(&mut |dice, text| *text += &format!("{}, ", 1 + dice.roll(28)))));
    add("nested intervals", format!("du 1er au {}mars", fill(&mut |dice, text| *text += &format!("{} au ", 1 + dice.roll(31)))));
    add("parentheses", format!("{}le 3 mars{}", "(".repeat(size / 2), ")".repeat(size / 2)));
    add("what never closes", format!("{}mars", "entre le 3 et (« ".repeat(size / 20)));
    add("one sentence", fill(&mut |dice, text| *text += &format!("{}, et ", dice.of(PROSE).trim_end_matches('.'))));
    add("in capitals", prose.to_uppercase());
    add("a character a line", prose.chars().flat_map(|c| [c, '\n']).take(size).collect());
    add("invisible characters", prose.chars().flat_map(|c| [c, '\u{200b}']).take(size).collect());
    add("marks on marks", prose.chars().flat_map(|c| [c, '\u{301}', '\u{327}']).take(size).collect());
    add("other spaces", prose.replace(' ', "\u{3000}"));
    add("bytes that are no text", String::from_utf8_lossy(&prose.bytes().map(|b| b.wrapping_mul(31)).collect::<Vec<_>>()).into_owned());
    add(
        "names that look alike",
        fill(&mut |dice, text| {
            *text += &format!(
                "M. {} {} a dit non. ",
                ["Jean", "Paul", "Anne"][dice.roll(3)],
                (0..6).map(|_| char::from(b'a' + dice.roll(3) as u8)).collect::<String>().to_uppercase()
            )
        }),
    );
    add("as it should be", prose);
    texts
}

/// The most steps per byte that any of them may take; « les 3, 12, 7, … et 30 mars » takes 33.
const STEPS: u64 = 40;

#[test]
fn every_cost_is_bounded_by_the_byte_and_grows_as_the_text_does() {
    let extractor = Extractor::new();
    let mut wrong = Vec::new();
    let (short, long) = (nasty(4_000), nasty(16_000));
    for ((name, short), (_, long)) in short.iter().zip(&long) {
        let cost = |text: &str| {
            let document = Document::new(text).written("2024-03-05T11:00".parse().expect("a moment"));
            let extraction = extractor.extract(&document);
            check(text, &extraction);
            (extraction.steps, text.len() as u64)
        };
        let ((few, less), (many, more)) = (cost(short), cost(long));
        if many > STEPS * more {
            wrong.push(format!("{name}: {many} steps for {more} bytes"));
        }
        if many * less > few * more * 3 / 2 + 60 * more {
            wrong.push(format!("{name}: {few} steps for {less} bytes, {many} for {more}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(long.len() > 120, "{} texts", long.len());
}

#[test]
fn every_prefix_of_a_text_gives_an_answer() {
    let extractor = Extractor::new();
    let text = PROSE.join(" ");
    for (at, _) in text.char_indices() {
        for part in [&text[..at], &text[at..]] {
            let document = Document::new(part).written("2024-03-05".parse().expect("a day"));
            check(part, &extractor.extract(&document));
        }
    }
}
