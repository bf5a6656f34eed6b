//! Amounts of money and percentages.

use rust_decimal::Decimal;

use super::super::machine::Match;
use super::super::rule::{Rule, ex};
use super::super::said::{Kinds, MoneySaid, Said};
use super::build::decimal;
use crate::fold::fold;
use crate::lexicon::Class;
use crate::lexicon::fr::currency::{BARE, CURRENCIES};
use crate::money::Hedge;
use crate::token::{Shape, Token};

/// The currency of the noun, code or symbol captured, with its adjective.
fn currency(m: &Match<'_>) -> Option<&'static str> {
    let token = m.token("cur").or_else(|| m.token("sym"))?;
    let number = m.number_of(token);
    let noun = m.word_of(token);
    if let Some(adjective) = m.token("curadj") {
        let adjective = m.word_of(adjective);
        let base = |noun: &[u8], of: &str| {
            BARE.iter().any(|(forms, _)| forms.split(' ').any(|f| fold(f).as_bytes() == noun) && forms.split(' ').next() == Some(of))
        };
        for currency in CURRENCIES {
            let Some((of, adjectives)) = currency.adjectives.split_once(": ") else { continue };
            if base(noun, of) && adjectives.split(' ').any(|a| is_form_of(adjective, &fold(a.rsplit('-').next().unwrap_or(a)))) {
                return Some(currency.code);
            }
        }
    }
    let alone = CURRENCIES.get(usize::try_from(number.checked_sub(1)?).ok()?).map(|c| c.code)?;
    let abroad = DOLLARS.iter().find(|(name, _)| m.has(name)).map(|(_, code)| *code);
    Some(abroad.filter(|_| alone == "USD").unwrap_or(alone))
}

/// The letters that tell a dollar's country (« HK$ »).
fn abroad<'a>(m: &Match<'a>) -> Option<&'a Token> {
    DOLLARS.iter().find_map(|(name, _)| m.token(name))
}

/// Captures of those letters, and the currency.
const DOLLARS: [(&str, &str); 5] = [("ca", "CAD"), ("au", "AUD"), ("hk", "HKD"), ("sg", "SGD"), ("nz", "NZD")];

/// Whether `word` is the adjective in any gender and number.
fn is_form_of(word: &[u8], adjective: &str) -> bool {
    word.strip_prefix(adjective.as_bytes()).is_some_and(|end| matches!(end, b"" | b"s" | b"e" | b"es" | b"ne" | b"nes"))
}

/// « environ », « près de », « plus de », as captured.
pub(super) fn hedge(m: &Match<'_>) -> Option<Hedge> {
    [("approx", Hedge::Approx), ("least", Hedge::AtLeast), ("most", Hedge::AtMost)]
        .into_iter()
        .find(|(name, _)| m.has(name))
        .map(|(_, h)| h)
}

fn open(low: Decimal, high: Decimal, hedge: Option<Hedge>) -> (Option<Decimal>, Option<Decimal>) {
    match hedge {
        Some(Hedge::AtLeast) => (Some(low), None),
        Some(Hedge::AtMost) => (None, Some(high)),
        _ => (Some(low), Some(high)),
    }
}

fn money(m: &Match<'_>, low: Decimal, high: Decimal, hedge: Option<Hedge>) -> Option<Said> {
    let currency = currency(m)?;
    let (min, max) = open(low, high, hedge);
    (low <= high).then_some(Said::Money(MoneySaid { min, max, currency, hedge }))
}

/// The factor of a scale written into the currency's code: « MEUR », « k€ » are one word.
fn scaled(value: Decimal, m: &Match<'_>) -> Option<Decimal> {
    let factor = match m.token("cur").map_or(b"".as_slice(), |t| m.word_of(t)) {
        b"meur" | b"meuros" => 1_000_000,
        b"keur" | b"keuros" => 1_000,
        b"mdeur" | b"mdeuros" => 1_000_000_000,
        _ => 1,
    };
    value.checked_mul(Decimal::from(factor))
}

/// The two ends of a range: the first takes the scale of the second (« 20 et 30 milliards »).
fn ends(m: &Match<'_>) -> Option<(Decimal, Decimal)> {
    let (a, b): (&Token, &Token) = (m.token("a")?, m.token("b")?);
    let (mut low, high) = (decimal(a, m), decimal(b, m));
    if a.power == 0 && b.power > 0 && low < Decimal::from(1000) {
        low = low.checked_mul(Decimal::from(10i64.pow(u32::from(b.power))))?;
    }
    (low <= high).then_some((low, high))
}

/// « USD1,23 »: a code glued to its amount, whose decimals the lexer leaves apart.
fn code_glued(m: &Match<'_>) -> Option<Said> {
    let (code, whole) = (m.token("code")?, m.token("whole")?);
    let glued = m.tokens().iter().skip(1).all(|t| t.shape.has(Shape::GLUED));
    if !glued || !code.shape.has(Shape::ALLCAPS) || code.end - code.start != 3 {
        return None;
    }
    let currency = CURRENCIES.get(usize::try_from(m.number_of(code).checked_sub(1)?).ok()?)?.code;
    let mut value = Decimal::from(whole.value);
    if let Some(cents) = m.token("cents") {
        let digits = u32::try_from(cents.end - cents.start).ok().filter(|d| *d <= 4)?;
        value = value.checked_add(Decimal::try_new(cents.value, digits).ok()?)?;
    }
    Some(Said::Money(MoneySaid { min: Some(value), max: Some(value), currency, hedge: None }))
}

const HUNDRED: Decimal = Decimal::ONE_HUNDRED;

pub(super) static RULES: &[Rule<Said>] = &[
    Rule::new(
        "money",
        Kinds::MONEY,
        &[
            "(approx=environ|approx=(près de)|approx=(près d')|approx=quelque|approx=quelques|approx=(autour de)|approx=(de l'ordre de)|approx=(à peine)|approx=presque|approx=(à peu près)|least=(plus de)|least=(plus d')|least=(au moins)|least=(minimum)|most=(moins de)|most=(moins d')|most=(jusqu'à)|most=(au plus)|most=(au maximum)) < NUM (de|d')? CUR CURADJ? >",
            "NUM (de|d')? CUR CURADJ? > approx=environ?",
            "(approx=environ|approx=(près de)|approx=quelque|least=(plus de)|least=(au moins)|most=(moins de)|most=(jusqu'à)) < NUM (us|ca=c|au=a|hk=hk|sg=s|nz=nz)? SYM >",
            "NUM (us|ca=c|au=a|hk=hk|sg=s|nz=nz)? SYM > approx=environ?",
            "(us|ca=c|au=a|hk=hk|sg=s|nz=nz)? SYM NUM",
            "CUR NUM !CUR",
            "code=CUR whole=DIGITS (, cents=NUM)?",
            "NUM (de|d') SYM >",
            "NUM d ' SYM",
            "NUM f CUR",
            "NUM \\( words=NUM \\) (de|d')? CUR CURADJ?",
        ],
        |m| {
            if m.has("code") {
                return code_glued(m);
            }
            if abroad(m).is_some_and(|mark| !mark.shape.has(Shape::CAP)) {
                return None;
            }
            let code_first = m.tokens().first().is_some_and(|t| t.is(Class::CUR.with(Class::SYM)));
            let token = m.token("num")?;
            // « En 2017 ils ont … » names no shekel.
            if !code_first && m.token("cur").is_some_and(|t| m.word_of(t) == b"ils" && !t.shape.has(Shape::ALLCAPS)) {
                return None;
            }
            if code_first && m.token("cur").is_some_and(|t| !t.shape.has(Shape::ALLCAPS)) {
                return None;
            }
            // « 1 500 (mille cinq cents) euros »: said twice, the same.
            if m.token("words").is_some_and(|words| decimal(words, m) != decimal(token, m)) {
                return None;
            }
            let mut value = scaled(decimal(token, m), m)?;
            // Before its figures, a code or symbol writes them the English way: « EUR 45,000 ».
            if token.scale == 3 && m.tokens().last().is_some_and(|t| std::ptr::eq(t, token)) {
                value = value.checked_mul(Decimal::ONE_THOUSAND)?;
            }
            money(m, value, value, hedge(m))
        },
        &[
            ex("Une amende de 135 euros.", "135 euros", "135 EUR"),
            ex("Un budget de 1,2 Md€.", "1,2 Md€", "1200000000 EUR"),
            ex("Il vaut 40 milliards de dollars canadiens.", "40 milliards de dollars canadiens", "40000000000 CAD"),
            ex("Coût : 500 k€ environ.", "500 k€", "~500000 EUR"),
            ex("Une dette de 45\u{202f}000\u{a0}EUR.", "45\u{202f}000\u{a0}EUR", "45000 EUR"),
            ex("Un contrat de 12 MEUR.", "12 MEUR", "12000000 EUR"),
            ex("Un sac à 5 000 F CFA.", "5 000 F CFA", "5000 XOF"),
            ex("Une villa à 300 000 A$.", "300 000 A$", "300000 AUD"),
            ex("Prix : EUR 45,000.", "EUR 45,000", "45000 EUR"),
            ex("Un chèque de 1 500 (mille cinq cents) euros.", "1 500 (mille cinq cents) euros", "1500 EUR"),
        ],
        &[
            "Il a son franc-parler.",
            "Le billet vert recule.",
            "Trois couronnes ornent la tombe.",
            "Une livre de beurre.",
            "Dix couronnes dentaires.",
            "Un lot de 15 (quinze cents) euros.",
        ],
    ),
    Rule::new(
        "money-range",
        Kinds::MONEY,
        &[
            "(de|entre|d')? < a=NUM (à|et|-|ou) b=NUM (de|d')? CUR CURADJ? >",
            "(de|entre|d')? < a=NUM (à|et|-|ou) b=NUM SYM >",
            "(de|entre|d')? < a=NUM (SYM|CUR) (à|et|-) b=NUM (de|d')? (SYM|CUR) >",
        ],
        |m| {
            let joined = m.tokens().get(1).map_or(b"".as_slice(), |t| m.word_of(t));
            if joined == b"et" && m.before().is_none_or(|t| m.word_of(t) != b"entre") {
                return None;
            }
            // « passé de 3 milliards en 2015 à 221 milliards »: a year is no end of a range of millions.
            // « condamné en 2023 à 200 000 francs ».
            let led = m.before().is_some_and(|t| t.is(Class::MONTH.with(Class::SEASON)) || matches!(m.word_of(t), b"en" | b"depuis"));
            let year = m.token("a").is_some_and(|a| a.is(Class::YEAR) && !a.is(Class::MERGED))
                && (led || m.token("b").is_some_and(|b| b.power >= 6));
            let (low, high) = ends(m).filter(|_| !year)?;
            money(m, low, high, None)
        },
        &[
            ex("Il offre entre 20 et 30 milliards de dollars.", "20 et 30 milliards de dollars", "20000000000–30000000000 USD"),
            ex("De 15 à 20 € le kilo.", "15 à 20 €", "15–20 EUR/kilogram"),
        ],
        &["Les maisons 3 et 4 valent 5 euros.", "Il passe en 2015 à 221 milliards de dollars.", "Condamné en mai 2019 à 3 000 euros."],
    ),
    Rule::new(
        "money-cents",
        Kinds::MONEY,
        &["a=NUM CUR (et)? b=NUM (centimes|cents|centime|cent)?", "a=NUM SYM b=MIN !(SYM|CUR|NUM)"],
        |m| {
            let b = m.token("b")?;
            let cents = decimal(b, m);
            if cents >= HUNDRED || b.scale > 0 || m.token("a").is_some_and(|a| a.scale > 0) || m.tokens().iter().any(|t| t.is(Class::PUNCT))
            {
                return None;
            }
            let named = m.tokens().last().is_some_and(|t| matches!(m.word_of(t), b"centimes" | b"cents" | b"centime" | b"cent"));
            if !named && m.tokens().iter().any(|t| m.word_of(t) == b"et") {
                return None;
            }
            // « cinq roubles trente » ends there: what follows would be counted.
            let figures = b.shape.has(Shape::FIGURE) && b.end - b.start == 2;
            let words = b.shape.has(Shape::WORD) && cents >= Decimal::TEN && m.after().is_none_or(|t| t.is(Class::STOP.with(Class::PUNCT)));
            if !named && !figures && !words {
                return None;
            }
            let value = decimal(m.token("a")?, m).checked_add(cents / HUNDRED)?;
            money(m, value, value, None)
        },
        &[ex("Le pain coûte 2 euros 50.", "2 euros 50", "2.5 EUR")],
        &["Il paie 2 euros et 50 personnes aussi."],
    ),
    Rule::new(
        "money-coins",
        Kinds::MONEY,
        &["NUM (centimes|centime) (de|d')? CUR?", "NUM (cents) (de|d') CUR", "NUM (cts|ct) (de|d')? CUR?", "NUM c SYM"],
        |m| {
            let value = decimal(m.token("num")?, m).checked_div(HUNDRED)?;
            match currency(m) {
                Some(_) => money(m, value, value, None),
                None => Some(Said::Money(MoneySaid { min: Some(value), max: Some(value), currency: "EUR", hedge: None })),
            }
        },
        &[ex("Une pièce de 50 centimes.", "50 centimes", "0.5 EUR"), ex("Un timbre à 60 cts.", "60 cts", "0.6 EUR")],
        &["Deux cents personnes."],
    ),
    Rule::new(
        "money-sum",
        Kinds::MONEY,
        &["a=NUM b=NUM (de|d')? CUR CURADJ?", "a=NUM b=NUM SYM"],
        |m| {
            let (a, b) = (m.token("a")?, m.token("b")?);
            let (whole, rest) = (decimal(a, m), decimal(b, m));
            // « deux milliards 300 millions »: the second is a part of one of the first.
            let smaller = rest < Decimal::from(10i64.checked_pow(u32::from(a.power))?);
            let value = whole.checked_add(rest).filter(|_| a.power >= 6 && a.scale == 0 && b.scale == 0 && smaller)?;
            money(m, value, value, None)
        },
        &[ex("Une dette de deux milliards 300 millions d'euros.", "deux milliards 300 millions d'euros", "2300000000 EUR")],
        &["Les lots 3 200 millions d'euros."],
    ),
    Rule::new(
        "money-swiss",
        Kinds::MONEY,
        &["a=DIGITS ' b=DIGITS (' c=DIGITS)? (de|d')? CUR CURADJ?", "CUR a=DIGITS ' b=DIGITS (' c=DIGITS)?"],
        |m| {
            // « 1'200 »: thousands set apart by an apostrophe, three figures each.
            let groups: Vec<&Token> = ["a", "b", "c"].into_iter().filter_map(|name| m.token(name)).collect();
            let whole = groups.iter().skip(1).all(|t| t.end - t.start == 3 && t.shape.has(Shape::GLUED)) && groups.first()?.value < 1000;
            let value = groups.iter().try_fold(0i64, |sum, t| sum.checked_mul(1000)?.checked_add(t.value)).filter(|_| whole)?;
            money(m, value.into(), value.into(), None)
        },
        &[
            ex("Une amende de 1'200 francs suisses.", "1'200 francs suisses", "1200 CHF"),
            ex("Prix : CHF 3'450'000.", "CHF 3'450'000", "3450000 CHF"),
        ],
        &["Le 5 '20 francs suisses' titrait le journal."],
    ),
    Rule::new(
        "money-about",
        Kinds::MONEY,
        &[
            "(une|un|ART) AINE (de|d') SCALE (de|d') CUR CURADJ?",
            "(une|un|ART) AINE (de|d') CUR CURADJ?",
            "un demi SCALE (de|d') CUR CURADJ?",
        ],
        |m| {
            let scale = match m.value("scale") {
                Some(power) => Decimal::from(10i64.checked_pow(u32::try_from(power).ok()?)?),
                None => Decimal::ONE,
            };
            let count = match m.value("aine") {
                Some(n) => Decimal::from(n),
                None => Decimal::new(5, 1),
            };
            let value = scale.checked_mul(count)?;
            money(m, value, value, m.has("aine").then_some(Hedge::Approx))
        },
        &[
            ex("Une dizaine de millions d'euros.", "Une dizaine de millions d'euros", "~10000000 EUR"),
            ex("Un demi-milliard d'euros.", "Un demi-milliard d'euros", "500000000 EUR"),
        ],
        &["Des millions d'euros."],
    ),
    Rule::new(
        "percent",
        Kinds::PERCENT,
        &[
            "(approx=environ|approx=(près de)|approx=quelque|approx=(autour de)|approx=(de l'ordre de)|approx=(à peine)|approx=presque|least=(plus de)|least=(au moins)|most=(moins de)|most=(jusqu'à)) < (+|-)? NUM (%|pour cent|pourcent|‰) >",
            "(+|minus=-)? NUM (%|pour cent|pourcent|pourcents|permille=‰) > approx=environ?",
            "(de|entre)? < a=NUM (%)? (à|et|-) b=NUM (%|pour cent) >",
        ],
        |m| {
            let factor = if m.has("permille") { Decimal::TEN } else { Decimal::ONE };
            if let Some((low, high)) = ends(m) {
                let et = m.tokens().iter().any(|t| m.word_of(t) == b"et");
                if et && m.before().is_none_or(|t| m.word_of(t) != b"entre") {
                    return None;
                }
                return Some(Said::Percent { min: Some(low), max: Some(high), point: false, hedge: None });
            }
            let mut value = decimal(m.token("num")?, m).checked_div(factor)?;
            if m.has("minus") && m.tokens().first().is_some_and(|t| m.before().is_none() || !t.shape.has(Shape::GLUED)) {
                value.set_sign_negative(true);
            }
            let hedge = hedge(m);
            let (min, max) = open(value, value, hedge);
            Some(Said::Percent { min, max, point: false, hedge })
        },
        &[
            ex("Il a 70 % des voix.", "70 %", "70"),
            ex("Entre 5 et 6 % de croissance.", "5 et 6 %", "5–6"),
            ex("Soixante pour cent des sondés.", "Soixante pour cent", "60"),
        ],
        &["Un tiers des voix."],
    ),
    Rule::new(
        "points",
        Kinds::PERCENT,
        &[
            "NUM (point|points) (base=(de base)|sure=(de pourcentage)|sure=(de %))?",
            "NUM (point|points) > sure=(de moins|de plus|en un an|sur un an|de hausse|de baisse)",
            "(de|entre|d')? < a=NUM (à|et|-|ou) b=NUM (point|points) (base=(de base)|sure=(de pourcentage))? >",
            "(un|ART)? half=demi (-)? (point|points) (sure=(de pourcentage))?",
            "(un|ART) quarter=quart de point (sure=(de pourcentage))?",
        ],
        |m| {
            if m.has("half") || m.has("quarter") {
                let value = if m.has("half") { Decimal::new(5, 1) } else { Decimal::new(25, 2) };
                return Some(Said::Percent { min: Some(value), max: Some(value), point: true, hedge: None });
            }
            if let Some((low, high)) = ends(m) {
                let parts = m.token("a")?.scale > 0 || m.token("b")?.scale > 0;
                (m.has("base") || m.has("sure") || parts).then_some(())?;
                let of = if m.has("base") { HUNDRED } else { Decimal::ONE };
                let (min, max) = (low.checked_div(of), high.checked_div(of));
                return Some(Said::Percent { min, max, point: true, hedge: None });
            }
            let token = m.token("num")?;
            (m.has("base") || m.has("sure") || token.scale > 0).then_some(())?;
            let mut value = decimal(token, m);
            if m.has("base") {
                value = value.checked_div(HUNDRED)?;
            }
            Some(Said::Percent { min: Some(value), max: Some(value), point: true, hedge: None })
        },
        &[
            ex("Un geste de 25 à 50 points de base.", "25 à 50 points de base", "0.25–0.50"),
            ex("Elle gagne un demi-point.", "un demi-point", "0.5"),
            ex("Elle perd 0,8 point.", "0,8 point", "0.8"),
            ex("Une hausse de 25 points de base.", "25 points de base", "0.25"),
        ],
        &["Il marque 15 points au match.", "Deux points à retenir."],
    ),
];
