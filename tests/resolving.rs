//! Which day is meant: each way of saying a time, as read on Tuesday 4 August 2020 at 10 h, and on no known day.

mod support {
    pub(crate) mod days;
    pub(crate) mod table;
}

use frise::{Document, Extractor, Prefer, Reason, Resolution, Value};
use support::days::{TUESDAY, each};

#[test]
fn what_was_to_come_then_goes_on_from_then() {
    each(
        &[
            (
                "Elle a reporté en mars 2019 l'audience prévue le 4 avril.",
                "2019-03: 2019-03-01/2019-04-01; 2019-04-04: 2019-04-04/2019-04-05",
            ),
            (
                "Il avait suspendu le 30 octobre 2018 ce qui était prévu pour le 12 janvier.",
                "2018-10-30: 2018-10-30/2018-10-31; 2019-01-12: 2019-01-12/2019-01-13",
            ),
            (
                "Condamné le 3 mars 2019, il doit payer avant le 12 novembre.",
                "2019-03-03: 2019-03-03/2019-03-04; 2020-11-12: 2020-11-12/2020-11-13; due 2020-11-11 from reference",
            ),
            (
                "Passé de 3 à 5 % en 2018, le taux sera revu le 12 novembre.",
                "2018: 2018-01-01/2019-01-01; 2020-11-12: 2020-11-12/2020-11-13",
            ),
        ],
        TUESDAY,
        Prefer::Nearest,
    );
}

#[test]
fn the_year_of_an_aside_is_its_own() {
    each(
        &[
            ("La halle, fermée en 2014, a rouvert le 3 juin.", "2014: 2014-01-01/2015-01-01; 2020-06-03: 2020-06-03/2020-06-04"),
            ("Née en 1998, la troupe a joué le 3 juin.", "1998: 1998-01-01/1999-01-01; 2020-06-03: 2020-06-03/2020-06-04"),
            ("La taxe créée en 2018 a disparu en juin.", "2018: 2018-01-01/2019-01-01; 2020-06: 2020-06-01/2020-07-01"),
            ("Le gardien, blessé en mars 2019, a rejoué le 3 juin.", "2019-03: 2019-03-01/2019-04-01; 2020-06-03: 2020-06-03/2020-06-04"),
            ("Le gardien, qui avait signé en 2018, est parti le 3 juin.", "2018: 2018-01-01/2019-01-01; 2020-06-03: 2020-06-03/2020-06-04"),
            ("Le pont construit en 1967 a cédé le 3 juin.", "1967: 1967-01-01/1968-01-01; 2020-06-03: 2020-06-03/2020-06-04"),
            ("Entrée en scène en 2007, elle est partie en juin.", "2007: 2007-01-01/2008-01-01; 2020-06: 2020-06-01/2020-07-01"),
            ("Depuis son arrivée en 2019, elle a joué deux fois en juin.", "2019: 2019-01-01/2020-01-01; 2020-06: 2020-06-01/2020-07-01"),
            (
                "Le 12 mars 2019, le maire, élu en 2014, a signé ; le 3 juin, il est parti.",
                "2019-03-12: 2019-03-12/2019-03-13; 2014: 2014-01-01/2015-01-01; 2019-06-03: 2019-06-03/2019-06-04",
            ),
            (
                "Une première depuis 1995. Dans l'après-midi, il est parti.",
                "1995: 1995-01-01/1996-01-01; 2020-08-04TAF: 2020-08-04T12:00/2020-08-04T18:00; period 1995-01-01/..",
            ),
            ("En 2014, la halle a rouvert le 3 juin.", "2014: 2014-01-01/2015-01-01; 2014-06-03: 2014-06-03/2014-06-04"),
            (
                "En mars 2019, il a vendu la halle et a rouvert le 4 juin.",
                "2019-03: 2019-03-01/2019-04-01; 2019-06-04: 2019-06-04/2019-06-05",
            ),
            (
                "Le chantier, ouvert en mars 2019, avait fermé le 4 juin.",
                "2019-03: 2019-03-01/2019-04-01; 2019-06-04: 2019-06-04/2019-06-05",
            ),
        ],
        TUESDAY,
        Prefer::Nearest,
    );
}

#[test]
fn what_a_past_verb_sets_is_to_come() {
    each(
        &[
            ("Le match a été reporté à jeudi.", "2020-08-06: 2020-08-06/2020-08-07"),
            ("Le match a été reporté jeudi.", "2020-07-30: 2020-07-30/2020-07-31"),
            ("La ligue a repoussé le match à l'automne.", "2020-FA: 2020-09-21/2020-12-21"),
            ("Le match a été avancé à samedi.", "2020-08-08: 2020-08-08/2020-08-09"),
            ("Le match a été repoussé en octobre.", "2020-10: 2020-10-01/2020-11-01"),
            ("Le match a été repoussé en juin.", "2020-06: 2020-06-01/2020-07-01"),
            ("Le match, prévu en mars, a été repoussé à octobre.", "2020-03: 2020-03-01/2020-04-01; 2020-10: 2020-10-01/2020-11-01"),
            ("La ville a interdit le bal prévu samedi.", "2020-08-08: 2020-08-08/2020-08-09"),
            ("La ville a interdit samedi le bal.", "2020-08-01: 2020-08-01/2020-08-02"),
            ("La chorale a annoncé un bal à partir de jeudi.", "2020-08-06: 2020-08-06/2020-08-07; period 2020-08-06/.."),
            ("Elle a décidé de partir à partir de jeudi.", "2020-08-06: 2020-08-06/2020-08-07; period 2020-08-06/.."),
            ("Il a plu à partir de jeudi.", "2020-07-30: 2020-07-30/2020-07-31; period 2020-07-30/.."),
        ],
        TUESDAY,
        Prefer::Nearest,
    );
}

#[test]
fn what_is_done_was_before() {
    each(
        &[
            ("Élue le 12 septembre, elle est partie hier.", "2019-09-12: 2019-09-12/2019-09-13; 2020-08-03: 2020-08-03/2020-08-04"),
            ("En septembre, elle a signé le bail.", "2019-09: 2019-09-01/2019-10-01"),
            ("En septembre, elle a prévu de signer le bail.", "2020-09: 2020-09-01/2020-10-01"),
            ("En septembre, elle signera le bail.", "2020-09: 2020-09-01/2020-10-01"),
            ("Son chef, nommé à Lyon le 12 septembre, est parti.", "2019-09-12: 2019-09-12/2019-09-13"),
            ("Le bal, organisé le 12 septembre, a été annulé.", "2020-09-12: 2020-09-12/2020-09-13"),
            ("Un mur est tombé dans la nuit.", "2020-08-03TNI: 2020-08-03T22:00/2020-08-04T06:00"),
            ("Un mur est tombé cette nuit.", "2020-08-03TNI: 2020-08-03T22:00/2020-08-04T06:00"),
            ("Il partira dans la nuit.", "2020-08-04TNI: 2020-08-04T22:00/2020-08-05T06:00"),
            ("Il part cette nuit.", "2020-08-04TNI: 2020-08-04T22:00/2020-08-05T06:00"),
            ("Elle est partie mardi, deux heures après lui.", "2020-07-28: 2020-07-28/2020-07-29; PT2H"),
            ("Elle est partie mardi, 14 heures, après lui.", "2020-07-28T14:00: 2020-07-28T14:00/.."),
            ("Elle est partie mardi à deux heures après lui.", "2020-07-28T02:00: 2020-07-28T02:00/.."),
        ],
        TUESDAY,
        Prefer::Nearest,
    );
}

#[test]
fn days_weeks_months_and_what_lies_between() {
    each(
        &[
            ("Il part lundi.", "2020-08-03: 2020-08-03/2020-08-04"),
            ("Il est parti lundi.", "2020-08-03: 2020-08-03/2020-08-04"),
            ("Il partira lundi.", "2020-08-10: 2020-08-10/2020-08-11"),
            ("Il est parti mardi.", "2020-07-28: 2020-07-28/2020-07-29"),
            ("Il part mardi en huit.", "2020-08-11: 2020-08-11/2020-08-12"),
            ("Il part vendredi en quinze.", "2020-08-21: 2020-08-21/2020-08-22"),
            ("Il partira vendredi prochain.", "2020-08-07: 2020-08-07/2020-08-08"),
            ("Il est parti vendredi dernier.", "2020-07-31: 2020-07-31/2020-08-01"),
            ("Il est parti le vendredi de la semaine dernière.", "2020-07-31: 2020-07-31/2020-08-01"),
            ("Ce vendredi, il part.", "2020-08-07: 2020-08-07/2020-08-08"),
            ("Il est parti le 15.", "2020-07-15: 2020-07-15/2020-07-16"),
            ("Il partira le 15.", "2020-08-15: 2020-08-15/2020-08-16"),
            ("Il est parti lundi 3.", "2020-08-03: 2020-08-03/2020-08-04"),
            ("Il part en mai.", "2020-05: 2020-05-01/2020-06-01"),
            ("Il partira en mai prochain.", "2021-05: 2021-05-01/2021-06-01"),
            ("Il est parti en mai dernier.", "2020-05: 2020-05-01/2020-06-01"),
            ("Il partira le week-end prochain.", "2020-W32-WE: 2020-08-08/2020-08-10"),
            ("Il est parti le week-end dernier.", "2020-W31-WE: 2020-08-01/2020-08-03"),
            ("Ce week-end, il part.", "2020-W32-WE: 2020-08-08/2020-08-10"),
            ("L'été prochain, il partira.", "2021-SU: 2021-06-21/2021-09-21"),
            ("Cet été, il part.", "2020-SU: 2020-06-21/2020-09-21"),
            ("Au deuxième trimestre, il partira.", "2021-Q2: 2021-04-01/2021-07-01"),
            ("Il est parti au premier semestre.", "2020-H1: 2020-01-01/2020-07-01"),
            ("La semaine 32 sera chargée.", "2020-W32: 2020-08-03/2020-08-10"),
            ("Il est parti le premier lundi de mai 2019.", "2019-05-06: 2019-05-06/2019-05-07"),
            ("Il est parti le dernier vendredi de mars.", "2020-03-27: 2020-03-27/2020-03-28"),
            ("Il est parti la deuxième semaine de mars 2020.", "2020-W11: 2020-03-09/2020-03-16"),
            ("Il est parti le premier week-end de juin 2020.", "2020-W23-WE: 2020-06-06/2020-06-08"),
            ("Il est parti la première quinzaine de mars 2020.", "2020-03 START: 2020-03-01/2020-03-16"),
            ("Il est parti la seconde quinzaine de mars 2020.", "2020-03 END: 2020-03-16/2020-04-01"),
            ("Il y a trois jours, il est parti.", "2020-08-01: 2020-08-01/2020-08-02"),
            ("Il y a deux semaines, il est parti.", "2020-W30: 2020-07-20/2020-07-27"),
            ("Il y a un an et demi, il est parti.", "2019-02: 2019-02-01/2019-03-01"),
            ("Il y a trois mois et demi, il est parti.", "2020-04: 2020-04-01/2020-05-01"),
            ("Dans dix jours, il partira.", "2020-08-14: 2020-08-14/2020-08-15"),
            ("Dans deux heures, il partira.", "2020-08-04T12:00: 2020-08-04T12:00/.."),
            ("Il y a 90 minutes, il est parti.", "2020-08-04T08:30: 2020-08-04T08:30/.."),
            ("Deux jours après le 3 mai 2019, il est parti.", "2019-05-05: 2019-05-05/2019-05-06"),
            ("Le lendemain de Noël 2019, il est parti.", "2019-12-26: 2019-12-26/2019-12-27"),
            ("La veille du 1er mai 2019, il est parti.", "2019-04-30: 2019-04-30/2019-05-01"),
            ("La semaine du 3 mai 2019, il est parti.", "2019-W18: 2019-04-29/2019-05-06"),
            ("Il est parti le mois dernier.", "2020-07: 2020-07-01/2020-08-01"),
            ("L'année prochaine, il partira.", "2021: 2021-01-01/2022-01-01"),
            ("Au siècle dernier, on partait.", "19XX: 1901-01-01/2001-01-01"),
            ("Cette décennie sera longue.", "202X: 2020-01-01/2030-01-01"),
            ("En fin d'année, il partira.", "2020 END: 2020-09-01/2021-01-01"),
            ("En début d'année, il est parti.", "2020 START: 2020-01-01/2020-05-01"),
            ("Début mai, il est parti.", "2020-05 START: 2020-05-01/2020-05-11"),
            ("Fin 2019, il est parti.", "2019 END: 2019-09-01/2020-01-01"),
            ("À la mi-juin, il est parti.", "2020-06 MID: 2020-06-11/2020-06-21"),
            ("En fin d'après-midi, il partira.", "2020-08-04TAF END: 2020-08-04T17:00/2020-08-04T19:00"),
            ("Hier matin, il est parti.", "2020-08-03TMO: 2020-08-03T06:00/2020-08-03T12:00"),
            ("Demain soir, il partira.", "2020-08-05TEV: 2020-08-05T18:00/2020-08-06"),
            ("À 18 h, il partira.", "2020-08-04T18:00: 2020-08-04T18:00/.."),
            ("À 9 h, il partait.", "2020-08-04T09:00: 2020-08-04T09:00/.."),
            ("Il partira à midi.", "2020-08-04T12:00: 2020-08-04T12:00/.."),
            ("Il est parti à minuit.", "2020-08-04T24:00: 2020-08-05/.."),
            ("Les trois prochains jours seront froids.", "P3D; period 2020-08-05/2020-08-08"),
            ("Les deux derniers mois furent froids.", "P2M; period 2020-06-01/2020-08-01"),
            ("Ces dix dernières années furent froides.", "P10Y; period 2010-01-01/2020-01-01"),
            (
                "Du 3 au 5 mai 2019, il est parti.",
                "2019-05-03: 2019-05-03/2019-05-04; 2019-05-05: 2019-05-05/2019-05-06; period 2019-05-03/2019-05-06",
            ),
            ("Entre 2001 et 2004, il est parti.", "2001: 2001-01-01/2002-01-01; 2004: 2004-01-01/2005-01-01; period 2001-01-01/2005-01-01"),
            ("Depuis lundi, il pleut.", "2020-08-03: 2020-08-03/2020-08-04; period 2020-08-03/.."),
            ("Depuis 2019, il pleut.", "2019: 2019-01-01/2020-01-01; period 2019-01-01/.."),
            ("Jusqu'à vendredi, il pleuvra.", "2020-08-07: 2020-08-07/2020-08-08; period ../2020-08-08"),
            ("À partir du 3 mai 2021, il partira.", "2021-05-03: 2021-05-03/2021-05-04; period 2021-05-03/.."),
            ("Il est parti à Pâques.", "2020-04-12: 2020-04-12/2020-04-13"),
            ("Il partira à Noël.", "2020-12-25: 2020-12-25/2020-12-26"),
            ("Il est parti à la Toussaint dernière.", "2019-11-01: 2019-11-01/2019-11-02"),
            ("En 2004 : le séisme du 26 décembre.", "2004: 2004-01-01/2005-01-01; 2004-12-26: 2004-12-26/2004-12-27"),
            (
                "Le 3 mai 2019, il est parti ; le lendemain, il revint ; la semaine suivante, il repartit.",
                "2019-05-03: 2019-05-03/2019-05-04; 2019-05-04: 2019-05-04/2019-05-05; 2019-W19: 2019-05-06/2019-05-13",
            ),
            (
                "Le 3 mai 2019, il est parti. Le même jour, elle partit. L'année suivante, il revint.",
                "2019-05-03: 2019-05-03/2019-05-04; 2019-05-03: 2019-05-03/2019-05-04; 2020: 2020-01-01/2021-01-01",
            ),
            ("Six mois plus tard, il revint.", "FUTURE_REF"),
            ("Il partira au second semestre.", "2020-H2: 2020-07-01/2021-01-01"),
            ("Il est parti au troisième trimestre.", "2020-Q3: 2020-07-01/2020-10-01"),
            ("Il partira au quatrième trimestre.", "2020-Q4: 2020-10-01/2021-01-01"),
            ("Il est parti au second semestre 2019.", "2019-H2: 2019-07-01/2020-01-01"),
            ("L'automne dernier, il est parti.", "2019-FA: 2019-09-21/2019-12-21"),
            ("Il est parti le 31.", "2020-07-31: 2020-07-31/2020-08-01"),
            ("Il partira le 31.", "2020-08-31: 2020-08-31/2020-09-01"),
            ("Il est parti mercredi.", "2020-07-29: 2020-07-29/2020-07-30"),
            ("Il partira mercredi.", "2020-08-05: 2020-08-05/2020-08-06"),
            ("Ce lundi, il est parti.", "2020-08-03: 2020-08-03/2020-08-04"),
            ("Ce lundi, il partira.", "2020-08-10: 2020-08-10/2020-08-11"),
            ("Il est parti le dernier week-end de juin 2020.", "2020-W26-WE: 2020-06-27/2020-06-29"),
            ("Il est parti la dernière semaine de mars 2020.", "2020-W13: 2020-03-23/2020-03-30"),
            ("Il est parti la troisième semaine de 2020.", "2020-W03: 2020-01-13/2020-01-20"),
            ("Dans 36 heures, il partira.", "2020-08-05T22:00: 2020-08-05T22:00/.."),
            ("Il y a dix ans, il est parti.", "2010: 2010-01-01/2011-01-01"),
            ("Il y a deux siècles, il est parti.", "18XX: 1801-01-01/1901-01-01"),
            ("Dans deux trimestres, il partira.", "2021-Q1: 2021-01-01/2021-04-01"),
            ("Il est parti la décennie précédente.", "201X: 2010-01-01/2020-01-01"),
            ("Les deux prochaines semaines seront froides.", "P2W; period 2020-08-10/2020-08-24"),
            ("Les trois prochaines heures seront froides.", "PT3H; period 2020-08-04T10:00/2020-08-04T13:00"),
            ("Les cinq dernières minutes furent froides.", "PT5M; period 2020-08-04T09:55/2020-08-04T10:00"),
            ("Les deux prochains trimestres seront froids.", "P6M; period 2020-10-01/2021-04-01"),
            ("Aujourd'hui, il part.", "2020-08-04: 2020-08-04/2020-08-05"),
            ("Il partira le 29 février.", "2024-02-29: 2024-02-29/2024-03-01"),
            ("Il est parti le 29 février dernier.", "2020-02-29: 2020-02-29/2020-03-01"),
        ],
        TUESDAY,
        Prefer::Nearest,
    );
}

#[test]
fn a_preference_decides_where_nothing_says() {
    each(
        &[
            ("Lundi, réunion.", "2020-08-03: 2020-08-03/2020-08-04"),
            ("Le 15, réunion.", "2020-07-15: 2020-07-15/2020-07-16"),
            ("En mai, réunion.", "2020-05: 2020-05-01/2020-06-01"),
            ("Le 15 septembre, réunion.", "2019-09-15: 2019-09-15/2019-09-16"),
            ("Au printemps, réunion.", "2020-SP: 2020-03-21/2020-06-21"),
            ("À Noël, réunion.", "2019-12-25: 2019-12-25/2019-12-26"),
            ("À 9 h, réunion.", "2020-08-04T09:00: 2020-08-04T09:00/.."),
        ],
        TUESDAY,
        Prefer::Past,
    );
    each(
        &[
            ("Lundi, réunion.", "2020-08-10: 2020-08-10/2020-08-11"),
            ("Le 15, réunion.", "2020-08-15: 2020-08-15/2020-08-16"),
            ("En mai, réunion.", "2021-05: 2021-05-01/2021-06-01"),
            ("Le 15 septembre, réunion.", "2020-09-15: 2020-09-15/2020-09-16"),
            ("Au printemps, réunion.", "2021-SP: 2021-03-21/2021-06-21"),
            ("À Noël, réunion.", "2020-12-25: 2020-12-25/2020-12-26"),
            ("À 9 h, réunion.", "2020-08-05T09:00: 2020-08-05T09:00/.."),
        ],
        TUESDAY,
        Prefer::Future,
    );
    each(
        &[
            ("Lundi, réunion.", "2020-08-03: 2020-08-03/2020-08-04"),
            ("Le 15, réunion.", "2020-08-15: 2020-08-15/2020-08-16"),
            ("En mai, réunion.", "2020-05: 2020-05-01/2020-06-01"),
            ("Le 15 septembre, réunion.", "2020-09-15: 2020-09-15/2020-09-16"),
            ("Au printemps, réunion.", "2020-SP: 2020-03-21/2020-06-21"),
            ("À Noël, réunion.", "2020-12-25: 2020-12-25/2020-12-26"),
            ("À 9 h, réunion.", "2020-08-04T09:00: 2020-08-04T09:00/.."),
        ],
        TUESDAY,
        Prefer::Nearest,
    );
}

#[test]
fn on_no_known_day_what_is_relative_keeps_its_form() {
    each(
        &[
            ("Il part lundi.", "XXXX-WXX-1"),
            ("Hier, il partait.", "PAST_REF"),
            ("Il part en mai.", "XXXX-05"),
            ("Il part le 15.", "XXXX-XX-15"),
            ("Il part le 15 septembre.", "XXXX-09-15"),
            ("À 18 h, il part.", "T18:00"),
            ("Il part dans trois jours.", "FUTURE_REF"),
            ("Il est parti il y a trois jours.", "PAST_REF"),
            ("Six mois plus tard, il part.", "FUTURE_REF"),
            ("Cette année, il part.", "PRESENT_REF"),
            ("Le mois prochain, il part.", "FUTURE_REF"),
            ("La semaine 32 sera chargée.", "XXXX-W32"),
            ("Au printemps, il part.", "XXXX-SP"),
            ("À Noël, il part.", "FUTURE_REF"),
            ("Le week-end prochain, il part.", "XXXX-WXX-WE"),
            (
                "Il part le 3 mai 2019 ; le lendemain, il revient ; en juin, il repart.",
                "2019-05-03: 2019-05-03/2019-05-04; 2019-05-04: 2019-05-04/2019-05-05; 2019-06: 2019-06-01/2019-07-01",
            ),
            ("Il part au deuxième trimestre.", "XXXX-Q2"),
            ("Mardi en huit, il part.", "XXXX-WXX-2"),
            ("Le vendredi de la semaine prochaine, il part.", "XXXX-WXX-5"),
        ],
        None,
        Prefer::Nearest,
    );
}

#[test]
fn what_is_not_dated_says_why() {
    for (text, written, reason) in [
        ("Six mois plus tard, il revint.", TUESDAY, Reason::NoNarration),
        ("Il est parti il y a trois jours.", None, Reason::NoReference),
        ("Il est parti pendant trois jours.", TUESDAY, Reason::NotOnCalendar),
        ("Il est parti le 31 juin.", TUESDAY, Reason::NoSuchDay),
        ("Il partira dans 9 000 ans.", TUESDAY, Reason::OutOfRange),
    ] {
        let mut document = Document::new(text);
        document.written = written.map(|moment| moment.parse().expect("a moment"));
        let extraction = Extractor::new().extract(&document);
        let Value::Time(time) = &extraction.mentions[0].value else { panic!("« {text} »") };
        assert_eq!(time.resolution, Resolution::Unresolved(reason), "« {text} »");
    }
}

#[test]
fn a_story_goes_on_from_what_it_told() {
    let cases = [
        // Past a night it is the next day.
        (
            "Le bateau a sombré dans la nuit de samedi à dimanche. La route est coupée depuis 4 h 10.",
            "2020-08-01TNI: 2020-08-01T22:00/2020-08-02T06:00; 2020-08-02T04:10: 2020-08-02T04:10/..; period 2020-08-02T04:10/..",
        ),
        (
            "Le bateau a sombré dans la nuit de samedi à dimanche. Il avait été vu à 23 h 30.",
            "2020-08-01TNI: 2020-08-01T22:00/2020-08-02T06:00; 2020-08-01T23:30: 2020-08-01T23:30/..",
        ),
        (
            "Convoquée le 3 mai 2019, elle a été entendue le 17 du même mois.",
            "2019-05-03: 2019-05-03/2019-05-04; 2019-05-17: 2019-05-17/2019-05-18",
        ),
        (
            "Le rapport, remis en juin 2018, décrivait des fautes. Entendu à l'automne, il avait tout nié.",
            "2018-06: 2018-06-01/2018-07-01; 2018-FA: 2018-09-21/2018-12-21",
        ),
        (
            "Elle a admis lundi que la panne du 19 mai touchait la ville. Ce jour-là, vers 3 h 20, tout s'est éteint.",
            "2020-08-03: 2020-08-03/2020-08-04; 2020-05-19: 2020-05-19/2020-05-20; 2020-05-19T03:20 APPROX: 2020-05-19T03:20/..",
        ),
        // What was done looks back, whatever the tense beside it.
        ("Il aura fallu onze heures, lundi à Metz, pour conclure.", "PT11H; 2020-08-03: 2020-08-03/2020-08-04"),
        ("La somme ne sera pas versée, les héritiers y ayant renoncé mercredi.", "2020-07-29: 2020-07-29/2020-07-30"),
        ("Le syndicat l'accuse d'avoir fermé deux classes en octobre.", "2019-10: 2019-10-01/2019-11-01"),
        ("La CGT a déposé jeudi un préavis pour le 14.", "2020-07-30: 2020-07-30/2020-07-31; 2020-08-14: 2020-08-14/2020-08-15"),
        // Of a year no day is known, and of a story that tells none.
        ("Il y a dix ans, le pont cédait. Ce jour-là, il pleuvait.", "2010: 2010-01-01/2011-01-01; PAST_REF"),
        ("Les deux requêtes sont déposées le même jour.", "PAST_REF"),
        // Near misses.
        ("Ce conflit ne date pas d'hier. Vous êtes en avance.", ""),
        ("La mairie a annoncé ce lundi la fermeture du pont.", "2020-08-03: 2020-08-03/2020-08-04"),
        ("En avril, Le Soir avait tout dit.", "2020-04: 2020-04-01/2020-05-01"),
    ];
    each(&cases, TUESDAY, Prefer::Nearest);
}

#[test]
fn a_line_that_heads_a_part_dates_it() {
    let cases = [
        (
            "Marjo_38, le 10 mai 2020\nIl est parti hier.\n\nJuriste_du_web, le 20 mai 2020 à 22 h 30\nIl est parti hier.",
            "2020-05-10: 2020-05-10/2020-05-11; 2020-05-09: 2020-05-09/2020-05-10; \
             2020-05-20T22:30: 2020-05-20T22:30/..; 2020-05-19: 2020-05-19/2020-05-20",
        ),
        // Where posts went before, any one word may write.
        (
            "Le 10 mai 2020 à 8 h 52 - Lulu44\nIl est parti hier.\n\nBob, le 20 mai 2020\nIl est parti hier.",
            "2020-05-10T08:52: 2020-05-10T08:52/..; 2020-05-09: 2020-05-09/2020-05-10; \
             2020-05-20: 2020-05-20/2020-05-21; 2020-05-19: 2020-05-19/2020-05-20",
        ),
        ("titi66 a écrit le 10 mai 2020 :\nIl est parti hier.", "2020-05-10: 2020-05-10/2020-05-11; 2020-05-09: 2020-05-09/2020-05-10"),
        (
            "De : Luc Mora\nDate : 10 mai 2020\nObjet : bail\n\nIl est parti hier.",
            "2020-05-10: 2020-05-10/2020-05-11; 2020-05-09: 2020-05-09/2020-05-10",
        ),
        // Near misses: a letter's place, a thing with a number, a sentence.
        ("Nancy, le 10 mai 2020\n\nIl est parti hier.", "2020-05-10: 2020-05-10/2020-05-11; 2020-08-03: 2020-08-03/2020-08-04"),
        (
            "Rafale F4, le 10 mai 2020 : un essai.\nIl est parti hier.",
            "2020-05-10: 2020-05-10/2020-05-11; 2020-08-03: 2020-08-03/2020-08-04",
        ),
        ("Luc Mora a écrit le 10 mai 2020 :\nIl est parti hier.", "2020-05-10: 2020-05-10/2020-05-11; 2020-08-03: 2020-08-03/2020-08-04"),
        ("Date : 10 mai 2020. Il est parti hier.", "2020-05-10: 2020-05-10/2020-05-11; 2020-08-03: 2020-08-03/2020-08-04"),
    ];
    each(&cases, TUESDAY, Prefer::Nearest);
}

#[test]
fn an_agencys_dateline_is_the_day_of_writing_where_none_is_known() {
    let cases = [
        ("Paris, le 3 mai 2021 (AFP) – Le pont a cédé hier.", "2021-05-03: 2021-05-03/2021-05-04; 2021-05-02: 2021-05-02/2021-05-03"),
        ("3 mai 2021. – Le pont a cédé hier.", "2021-05-03: 2021-05-03/2021-05-04; 2021-05-02: 2021-05-02/2021-05-03"),
        ("3 mai 2021. – 30 ponts ont cédé hier.", "2021-05-03: 2021-05-03/2021-05-04; 2021-05-02: 2021-05-02/2021-05-03"),
        // Near misses: a title, a sentence, a stretch.
        ("3 mai 2021. Le pont a cédé hier.", "2021-05-03: 2021-05-03/2021-05-04; PAST_REF"),
        ("Le 3 mai 2021 – et non le 4 –, il a plu. Hier, il dormait.", "2021-05-03: 2021-05-03/2021-05-04; PAST_REF"),
        (
            "3 mai 2021 - 4 juin 2021 : la crise. Hier, il dormait.",
            "2021-05-03: 2021-05-03/2021-05-04; 2021-06-04: 2021-06-04/2021-06-05; PAST_REF; period 2021-05-03/2021-06-05",
        ),
    ];
    each(&cases, None, Prefer::Nearest);
}
