//! What an amount is, for what it is counted, and what borrows its currency.

use frise::{Amount, AmountKind, Document, Extractor, Hedge, Per, Value};

/// The amounts of a text.
fn amounts(text: &str) -> Vec<Amount> {
    let document = Document::new(text);
    let extraction = Extractor::new().extract(&document);
    let money = |value: &Value| if let Value::Money(amount) = value { Some(*amount) } else { None };
    extraction.mentions.iter().filter_map(|mention| money(&mention.value)).collect()
}

#[test]
fn an_amount_says_for_what_it_is_counted() {
    for (text, per) in [
        ("Le forfait coûte 9 € par mois.", Some(Per::Month)),
        ("Le sans-plomb est à 1,72 euro le litre.", Some(Per::Litre)),
        ("Un poste à 38 000 €/an.", Some(Per::Year)),
        ("Le terrain part à 110 euros le m².", Some(Per::SquareMetre)),
        ("Le brut s'échange à 71 dollars le baril.", Some(Per::Barrel)),
        ("Elle touche 14 euros de l'heure.", Some(Per::Hour)),
        ("Une chambre à 85 euros la nuit.", Some(Per::Night)),
        ("Une astreinte de 200 € par jour de retard.", Some(Per::Day)),
        ("Un loyer de 640 euros mensuels.", Some(Per::Month)),
        ("Un traitement de 2 100 euros brut par mois.", Some(Per::Month)),
        ("L'offre est de 31 dollars par action.", Some(Per::Share)),
        ("Elle versera 300 euros le mois prochain.", None),
        ("Il doit 300 euros du mois de mars.", None),
        ("Il a payé 20 euros le livre de son fils.", None),
    ] {
        assert_eq!(amounts(text)[0].per, per, "{text}");
    }
    assert_eq!(amounts("Le forfait coûte 9 € par mois.")[0].to_string(), "9 EUR/month");
}

#[test]
fn an_amount_says_what_it_is() {
    use AmountKind::*;
    for (text, of) in [
        ("Le régulateur lui inflige une amende de 12 millions d'euros.", Some(Fine)),
        ("Il écope de 4 000 euros d'amende.", Some(Fine)),
        ("Son chiffre d'affaires atteint 3,4 milliards d'euros.", Some(Turnover)),
        ("Elle réalise 90 M€ de chiffre d'affaires.", Some(Turnover)),
        ("La jeune pousse est valorisée à 1 milliard de dollars.", Some(Valuation)),
        ("Le constructeur va investir 300 millions d'euros dans l'usine.", Some(Investment)),
        ("Le semestre se solde par une perte de 45 M€.", Some(Loss)),
        ("La start-up a levé 12 M€.", Some(Funding)),
        ("Le prix de vente est fixé à 210 000 euros.", Some(Price)),
        ("Son salaire annuel dépasse 60 000 euros.", Some(Wage)),
        ("Le loyer reste à 700 euros.", Some(Rent)),
        ("Sa dette s'élève à 2 milliards d'euros.", Some(Debt)),
        ("Le sac contenait 300 euros.", None),
        ("L'amende est tombée. Le sac contenait 300 euros.", None),
    ] {
        assert_eq!(amounts(text)[0].of, of, "{text}");
    }
    let both = amounts("Le bénéfice grimpe à 6 millions d'euros, contre 4 millions d'euros en 2018.");
    assert_eq!([both[0].of, both[1].of], [Some(Profit); 2], "set against each other");
}

#[test]
fn a_bare_number_borrows_the_currency_of_the_amount_before() {
    let told = |text: &str| amounts(text).iter().map(|a| (a.to_string(), a.inferred)).collect::<Vec<_>>();
    let read = told("Les recettes atteignent 20 milliards d'euros, contre 18 milliards l'an dernier.");
    assert_eq!(read, [("20000000000 EUR".to_owned(), false), ("18000000000 EUR".to_owned(), true)]);
    let read = told("Le club doit 3 millions d'euros. Il en devait plus de 5 millions en 2017.");
    assert_eq!(read[1], ("≥5000000 EUR".to_owned(), true));
    for text in [
        "Le plan coûtera 20 milliards.",
        "Le budget est de 20 milliards d'euros pour 67 millions d'habitants.",
        "Le budget est de 20 milliards d'euros. La ville a changé. Elle comptait 3 millions en 1990.",
        "L'aide atteint 5 millions d'euros. L'Europe a 450 millions d'habitants, contre 330 millions aux États-Unis.",
    ] {
        assert!(told(text).iter().all(|(_, inferred)| !inferred), "{text}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn an_inferred_amount_stays_out_of_the_wire_form() {
    let document =
        Document::new("Le budget passe à 20 milliards d'euros, contre 18 milliards avant, dit Anne Morel le 3 mai 2021.").id("a");
    let extraction = Extractor::new().extract(&document);
    let wire = serde_json::to_value(frise::export::wire::Output::new("a", &extraction)).expect("JSON");
    let mentions = wire["mentions"].as_array().expect("mentions");
    assert_eq!(mentions.len() + 1, extraction.mentions.len());
    assert!(mentions.iter().all(|m| m["text"] != "18 milliards"));
}

#[test]
fn only_one_currency_is_counted_together() {
    let euros = |n: i64| Amount::exactly(n.into(), "EUR".parse().expect("a currency"));
    let dollars = |n: i64| Amount::exactly(n.into(), "USD".parse().expect("a currency"));
    assert_eq!(euros(2).checked_add(&euros(3)), Some(euros(5)));
    assert_eq!(euros(2).checked_sub(&euros(3)), Some(euros(-1)));
    assert_eq!(euros(2).checked_add(&dollars(3)), None);
    assert_eq!(euros(2).compare(&dollars(3)), None);
    let monthly = Amount { per: Some(Per::Month), ..euros(2) };
    assert_eq!((monthly.checked_add(&euros(3)), monthly.compare(&euros(2))), (None, None), "a sum and a rate");
    let huge = Amount::exactly(frise::Decimal::MAX, "EUR".parse().expect("a currency"));
    assert_eq!(huge.checked_add(&huge), None, "too large");
    let least = Amount { max: None, hedge: Some(Hedge::AtLeast), ..euros(10) };
    let sum = least.checked_add(&euros(5)).expect("a sum");
    assert_eq!((sum.min, sum.max, sum.hedge), (Some(15.into()), None, Some(Hedge::AtLeast)));
    let difference = euros(20).checked_sub(&least).expect("a difference");
    assert_eq!((difference.min, difference.max, difference.hedge), (None, Some(10.into()), Some(Hedge::AtMost)));
}

/// An amount from its ends; `None` leaves one open.
fn between(min: Option<i64>, max: Option<i64>) -> Amount {
    Amount { min: min.map(Into::into), max: max.map(Into::into), ..Amount::exactly(0.into(), "EUR".parse().expect("a currency")) }
}

#[test]
fn sums_and_differences_keep_their_ends() {
    let (few, many) = (between(Some(10), Some(20)), between(Some(100), Some(300)));
    assert_eq!(many.checked_add(&few), Some(between(Some(110), Some(320))));
    assert_eq!(many.checked_sub(&few), Some(between(Some(80), Some(290))), "the least less the most");
    assert_eq!(few.checked_sub(&few), Some(between(Some(-10), Some(10))));
    let at_least = between(Some(5), None);
    let open = many.checked_add(&at_least).expect("one currency");
    assert_eq!((open.min, open.max, open.hedge), (Some(105.into()), None, Some(Hedge::AtLeast)));
    let rest = many.checked_sub(&at_least).expect("one currency");
    assert_eq!((rest.min, rest.max, rest.hedge), (None, Some(295.into()), Some(Hedge::AtMost)));
    let nothing = at_least.checked_sub(&at_least).expect("one currency");
    assert_eq!((nothing.min, nothing.max, nothing.hedge), (None, None, None));
    // About so much stays about so much; what it is stays where both are that; one borrowed currency makes it borrowed.
    let about = Amount { hedge: Some(Hedge::Approx), of: Some(AmountKind::Fine), inferred: true, ..few };
    let sum = many.checked_add(&about).expect("one currency");
    assert_eq!((sum.hedge, sum.of, sum.inferred), (Some(Hedge::Approx), None, true));
    let sum = about.checked_add(&about).expect("one currency");
    assert_eq!((sum.hedge, sum.of, sum.inferred), (Some(Hedge::Approx), Some(AmountKind::Fine), true));
    let hedged = Amount { hedge: Some(Hedge::AtMost), ..few };
    assert_eq!(few.checked_add(&hedged).expect("one currency").hedge, None, "its ends say it");
    assert_eq!(many.checked_sub(&about).and_then(|rest| rest.hedge), Some(Hedge::Approx));
}

#[test]
fn amounts_of_another_sort_do_not_meet() {
    let euros = between(Some(10), Some(20));
    for other in [Amount { currency: "USD".parse().expect("a currency"), ..euros }, Amount { per: Some(Per::Month), ..euros }] {
        assert!(!euros.is_like(&other) && !other.is_like(&euros));
        assert_eq!((euros.checked_add(&other), euros.checked_sub(&other), euros.compare(&other)), (None, None, None));
    }
    let most = Amount::exactly(frise::Decimal::MAX, euros.currency);
    assert_eq!((most.checked_add(&most), between(Some(-1), Some(-1)).checked_sub(&most)), (None, None), "too large to hold");
    assert_eq!(most.checked_sub(&most).and_then(|zero| zero.exact()), Some(0.into()));
}

#[test]
fn amounts_compare_where_their_ends_allow() {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let open = |text: &str| text.parse::<i64>().ok();
    for (a, b, order) in [
        ("10 20", "21 30", Some(Less)),
        ("10 20", "20 30", None),
        ("10 20", "10 20", Some(Equal)),
        ("10 20", "15 18", None),
        ("10 20", "10 21", None),
        ("10 10", "10 20", None),
        ("- 20", "21 -", Some(Less)),
        ("- 20", "20 -", None),
        ("20 -", "- 19", Some(Greater)),
        ("- 20", "- 20", Some(Equal)),
        ("- 20", "- 30", None),
        ("31 40", "10 30", Some(Greater)),
    ] {
        let ends = |text: &str| text.split_once(' ').map(|(min, max)| between(open(min), open(max))).expect("two ends");
        assert_eq!(ends(a).compare(&ends(b)), order, "{a} and {b}");
        assert_eq!(ends(b).compare(&ends(a)), order.map(std::cmp::Ordering::reverse), "{b} and {a}");
    }
    assert_eq!((between(Some(3), Some(3)).exact(), between(Some(3), Some(4)).exact()), (Some(3.into()), None));
    assert_eq!((between(Some(3), None).exact(), between(None, None).exact()), (None, None));
}

#[test]
fn amounts_print_their_ends_and_hedge() {
    let hedged = |amount: Amount, hedge| Amount { hedge: Some(hedge), ..amount }.to_string();
    assert_eq!(between(Some(10), Some(20)).to_string(), "10–20 EUR");
    assert_eq!(between(Some(10), Some(10)).to_string(), "10 EUR");
    assert_eq!(between(None, None).to_string(), "? EUR");
    assert_eq!(hedged(between(Some(10), None), Hedge::AtLeast), "≥10 EUR");
    assert_eq!(hedged(between(None, Some(10)), Hedge::AtMost), "≤10 EUR");
    assert_eq!(hedged(between(Some(10), Some(10)), Hedge::Approx), "~10 EUR");
    let exact = Amount::exactly("1250.50".parse().expect("a figure"), "CHF".parse().expect("a currency"));
    assert_eq!((exact.to_string(), exact.currency.code()), ("1250.5 CHF".to_owned(), "CHF"));
    let percent = |min: Option<i64>, max: Option<i64>, point| {
        frise::Percent { min: min.map(Into::into), max: max.map(Into::into), point, hedge: None }.to_string()
    };
    assert_eq!(percent(Some(2), Some(3), false), "2–3 %");
    assert_eq!(percent(Some(2), Some(2), true), "2 pp");
    assert_eq!(
        (percent(Some(2), None, false), percent(None, Some(2), false), percent(None, None, true)),
        ("2 %".into(), "2 %".into(), "? pp".into())
    );
    for code in ["", "EU", "EURO", "eur", "EüR", "E1R", "ééé"] {
        assert!(code.parse::<frise::Currency>().is_err(), "{code}");
    }
}
