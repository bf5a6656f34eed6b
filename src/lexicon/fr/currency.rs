//! Currencies: the French nouns, symbols and codes, and the adjectives that some of them need.

/// A currency as French names it.
pub(crate) struct Currency {
    /// Its ISO 4217 code.
    pub(crate) code: &'static str,
    /// The nouns and codes that name it alone.
    pub(crate) nouns: &'static str,
    /// The symbols.
    pub(crate) symbols: &'static str,
    /// After which noun which adjectives name it: « couronne: suédois », one pair a semicolon.
    pub(crate) adjectives: &'static str,
}

const fn currency(code: &'static str, nouns: &'static str, symbols: &'static str, adjectives: &'static str) -> Currency {
    Currency { code, nouns, symbols, adjectives }
}

/// Nouns that name no currency without an adjective, and what they are without one, if anything.
pub(crate) static BARE: &[(&str, Option<&str>)] = &[
    ("dollar dollars", Some("USD")),
    ("livre livres", None),
    ("franc francs", Some("FRF")),
    ("couronne couronnes", None),
    ("dirham dirhams", None),
    ("dinar dinars", None),
    ("peso pesos", None),
    ("real reals réal réaux reais", Some("BRL")),
    ("roupie roupies", Some("INR")),
    ("won wons", Some("KRW")),
    ("yuan yuans renminbi", Some("CNY")),
    ("rouble roubles", Some("RUB")),
    ("rial rials", None),
    ("riyal riyals", None),
    ("mark marks", Some("DEM")),
];

/// The table, by code. Withdrawn currencies stand in it for historical text.
pub(crate) static CURRENCIES: &[Currency] = &[
    currency("EUR", "euro euros eur meur meuros keur keuros mdeur mdeuros", "€", ""),
    currency("USD", "usd $us us$", "$", "dollar: américain us"),
    currency("GBP", "gbp", "£", "livre: sterling britannique"),
    currency("CHF", "chf", "", "franc: suisse"),
    currency("JPY", "yen yens jpy", "¥", ""),
    currency("CNY", "cny rmb", "", "yuan: chinois"),
    currency("RUB", "rub", "₽", "rouble: russe"),
    currency("CAD", "cad", "", "dollar: canadien"),
    currency("AUD", "aud", "", "dollar: australien"),
    currency("NZD", "nzd", "", "dollar: néo-zélandais"),
    currency("INR", "inr", "₹", "roupie: indien"),
    currency("PKR", "pkr", "", "roupie: pakistanais"),
    currency("IDR", "idr", "", "roupie: indonésien"),
    currency("BRL", "brl", "", "real: brésilien"),
    currency("MXN", "mxn", "", "peso: mexicain"),
    currency("ARS", "ars", "", "peso: argentin"),
    currency("CLP", "clp", "", "peso: chilien"),
    currency("COP", "cop", "", "peso: colombien"),
    currency("PHP", "php", "", "peso: philippin"),
    currency("ZAR", "rand rands zar", "", ""),
    currency("SEK", "sek", "", "couronne: suédois"),
    currency("NOK", "nok", "", "couronne: norvégien"),
    currency("DKK", "dkk", "", "couronne: danois"),
    currency("CZK", "czk", "", "couronne: tchèque"),
    currency("ISK", "isk", "", "couronne: islandais"),
    currency("PLN", "zloty zlotys pln", "", ""),
    currency("HUF", "forint forints huf", "", ""),
    currency("RON", "leu lei ron", "", ""),
    currency("BGN", "lev leva levs bgn", "", ""),
    currency("TRY", "try", "₺", "livre: turc turqu"),
    currency("LBP", "lbp", "", "livre: libanais"),
    currency("EGP", "egp", "", "livre: égyptien"),
    currency("SYP", "syp", "", "livre: syrien"),
    currency("MAD", "mad", "", "dirham: marocain"),
    currency("AED", "aed", "", "dirham: émirati"),
    currency("DZD", "dzd", "", "dinar: algérien"),
    currency("TND", "tnd", "", "dinar: tunisien"),
    currency("IQD", "iqd", "", "dinar: irakien"),
    currency("KWD", "kwd", "", "dinar: koweïtien"),
    currency("XOF", "xof fcfa cfa", "", "franc: cfa"),
    currency("XAF", "xaf", "", ""),
    currency("XPF", "xpf cfp", "", "franc: pacifique cfp"),
    currency("KRW", "krw", "₩", "won: sud-coréen"),
    currency("HKD", "hkd", "", "dollar: hongkongais"),
    currency("SGD", "sgd", "", "dollar: singapourien"),
    currency("TWD", "twd", "", "dollar: taïwanais"),
    currency("SAR", "sar", "", "riyal: saoudien"),
    currency("QAR", "qar", "", "riyal: qatari qatarien"),
    currency("IRR", "irr", "", "rial: iranien"),
    currency("ILS", "shekel shekels shekels ils", "₪", ""),
    currency("UAH", "hryvnia hryvnias uah", "₴", ""),
    currency("THB", "baht bahts thb", "", ""),
    currency("VND", "dong dongs vnd", "", ""),
    currency("NGN", "naira nairas ngn", "", ""),
    currency("CDF", "cdf", "", "franc: congolais"),
    currency("GNF", "gnf", "", "franc: guinéen"),
    currency("RWF", "rwf", "", "franc: rwandais"),
    currency("VES", "bolivar bolivars ves", "", ""),
    currency("PEN", "pen", "", ""),
    currency("XBT", "bitcoin bitcoins btc", "₿", ""),
    currency("FRF", "frf", "", "franc: français"),
    currency("BEF", "bef", "", "franc: belge"),
    currency("LUF", "luf", "", "franc: luxembourgeois"),
    currency("DEM", "dem deutschemark deutschemarks", "", "mark: allemand"),
    currency("ITL", "lire lires itl", "", ""),
    currency("ESP", "peseta pesetas esp", "", ""),
];
