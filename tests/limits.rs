//! By when: each way of saying a limit or a delay, with the day it is due and runs from, as read on Tuesday 4 August 2020 at 10 h.

mod support {
    pub(crate) mod days;
    pub(crate) mod table;
}

use frise::Prefer;
use support::days::{TUESDAY, each};

#[test]
fn limits_fall_on_their_day() {
    each(
        &[
            ("Il doit partir avant le 15 mai 2021.", "2021-05-15: 2021-05-15/2021-05-16; due 2021-05-14 from reference"),
            ("Il doit partir d'ici le 15 mai 2021.", "2021-05-15: 2021-05-15/2021-05-16; due 2021-05-15 from reference"),
            ("Il doit partir au plus tard fin mai 2021.", "2021-05 END: 2021-05-21/2021-06-01; due 2021-05-31 from reference"),
            ("Il doit partir avant la fin de l'année.", "2020 END: 2020-09-01/2021-01-01; due 2020-12-31 from reference"),
            ("Il doit partir d'ici début mai 2021.", "2021-05 START: 2021-05-01/2021-05-11; due 2021-05-10 from reference"),
            ("Il doit partir d'ici la mi-mai 2021.", "2021-05 MID: 2021-05-11/2021-05-21; due 2021-05-15 from reference"),
            ("Il doit partir avant le 15 mai 2021 à 18 h.", "2021-05-15T18:00: 2021-05-15T18:00/..; due 2021-05-15T18:00 from reference"),
            ("Il doit partir avant lundi.", "2020-08-10: 2020-08-10/2020-08-11; due 2020-08-09 from reference"),
            ("Il doit partir d'ici 2022.", "2022: 2022-01-01/2023-01-01; due 2022-12-31 from reference"),
            ("Il doit partir avant 2022.", "2022: 2022-01-01/2023-01-01; due 2021-12-31 from reference"),
            ("Il doit partir sous 48 heures.", "PT48H; due 2020-08-06T10:00 from reference"),
            ("Il doit partir sous huitaine.", "P8D; due 2020-08-12 from reference"),
            ("Il doit partir sous quinzaine.", "P15D; due 2020-08-19 from reference"),
            (
                "Il doit partir dans un délai d'un mois à compter du 31 janvier 2021.",
                "P1M; 2021-01-31: 2021-01-31/2021-02-01; period 2021-01-31/..; due 2021-02-28 from 2021-01-31",
            ),
            (
                "Il doit partir dans un délai d'un an et demi à compter du 31 janvier 2021.",
                "P1.5Y; 2021-01-31: 2021-01-31/2021-02-01; period 2021-01-31/..; due 2022-07-31 from 2021-01-31",
            ),
            (
                "Il doit partir dans un délai de deux jours et demi à compter du 31 janvier 2021.",
                "P2.5D; 2021-01-31: 2021-01-31/2021-02-01; period 2021-01-31/..; due 2021-02-02 from 2021-01-31",
            ),
            // Whatever the delay is for, and whatever its clause says of it.
            (
                "Délai de mise en conformité de six mois à compter du 31 janvier 2021.",
                "P6M; 2021-01-31: 2021-01-31/2021-02-01; period 2021-01-31/..; due 2021-07-31 from 2021-01-31",
            ),
            (
                "Le délai d'appel d'un mois court à compter du 31 janvier 2021.",
                "P1M; 2021-01-31: 2021-01-31/2021-02-01; period 2021-01-31/..; due 2021-02-28 from 2021-01-31",
            ),
            (
                "Il doit partir dans un délai franc de dix jours à compter du 3 mai 2021.",
                "P10D; 2021-05-03: 2021-05-03/2021-05-04; period 2021-05-03/..; due 2021-05-14 from 2021-05-03",
            ),
            (
                "Il doit partir dans les dix jours ouvrés suivant le 3 mai 2021.",
                "P10D; 2021-05-03: 2021-05-03/2021-05-04; due 2021-05-18 from 2021-05-03",
            ),
            (
                "Il doit partir dix jours avant l'audience du 20 juin 2023.",
                "P10D; 2023-06-20: 2023-06-20/2023-06-21; due 2023-06-09 from 2023-06-20",
            ),
            (
                "Il doit payer à 45 jours fin de mois à compter du 3 mai 2021.",
                "P45D; 2021-05-03: 2021-05-03/2021-05-04; period 2021-05-03/..; due 2021-06-30 from 2021-05-03",
            ),
            ("Il doit partir dans un délai de dix jours à compter de la notification.", "P10D; due ? from la notification"),
            (
                "La notification a eu lieu le 3 mai 2021. Il doit partir dans les dix jours de cette notification.",
                "2021-05-03: 2021-05-03/2021-05-04; P10D; due 2021-05-13 from 2021-05-03",
            ),
            (
                "Le 3 mai 2021, le juge a accordé dix jours pour partir.",
                "2021-05-03: 2021-05-03/2021-05-04; P10D; due 2021-05-13 from 2021-05-03",
            ),
            (
                "La notification a eu lieu le 3 mai 2021. Le jugement est tombé le 10 mai 2021. Il doit partir dans les dix jours de cette notification.",
                "2021-05-03: 2021-05-03/2021-05-04; 2021-05-10: 2021-05-10/2021-05-11; P10D; due 2021-05-13 from 2021-05-03",
            ),
            (
                "Le jugement est tombé le 10 mai 2021. Il doit partir dans les dix jours de cette notification.",
                "2021-05-10: 2021-05-10/2021-05-11; P10D; due ? from cette notification",
            ),
            ("Il doit partir dans un délai de dix jours à compter de la réception qu'il signe.", "P10D; due ? from la réception"),
            ("Il devait partir dans les dix jours.", "P10D; due ? from reference"),
            (
                "À compter du 1er mars 2021, elle dispose de dix jours pour partir.",
                "2021-03-01: 2021-03-01/2021-03-02; P10D; period 2021-03-01/..; due 2021-03-11 from 2021-03-01",
            ),
            (
                "Il doit partir dans un délai de dix jours, courant à compter du 3 mai 2021.",
                "P10D; 2021-05-03: 2021-05-03/2021-05-04; period 2021-05-03/..; due 2021-05-13 from 2021-05-03",
            ),
            ("Il doit partir dans les trois heures.", "PT3H; due 2020-08-04T13:00 from reference"),
        ],
        TUESDAY,
        Prefer::Nearest,
    );
}

#[test]
fn a_delay_runs_from_the_act_beside_it_and_an_order_is_a_limit() {
    let cases = [
        (
            "Le Conseil d'État a, le 18 juin dernier, enjoint à la ville de publier l'arrêté dans un délai de trois mois.",
            "2020-06-18: 2020-06-18/2020-06-19; P3M; due 2020-09-18 from 2020-06-18",
        ),
        // What is granted may stand before its verb.
        ("Un délai de huit jours est laissé au preneur.", "P8D; due 2020-08-12 from reference"),
        ("Un délai de huit jours lui a été accordé pour partir.", "P8D; due 2020-08-12 from reference"),
        ("Un délai de huit jours a été nécessaire au preneur.", "P8D"),
        (
            "Il dispose d'un mois à compter de ce jour pour payer.",
            "P1M; 2020-08-04: 2020-08-04/2020-08-05; period 2020-08-04/..; due 2020-09-04 from 2020-08-04",
        ),
        (
            "Il paie dix jours au plus tard après la livraison, le 7 août 2020.",
            "P10D; 2020-08-07: 2020-08-07/2020-08-08; due 2020-08-17 from 2020-08-07",
        ),
        ("Dernier délai de dépôt : 20 août.", "2020-08-20: 2020-08-20/2020-08-21; due 2020-08-20 from reference"),
        ("Clôture des inscriptions le 20 août à midi.", "2020-08-20T12:00: 2020-08-20T12:00/..; due 2020-08-20T12:00 from reference"),
        (
            "Le ministère s'était engagé le 4 juillet à régler les primes sous 90 jours.",
            "2020-07-04: 2020-07-04/2020-07-05; P90D; due 2020-10-02 from 2020-07-04",
        ),
        (
            "Il a demandé hier sa liberté ; la cour doit se prononcer dans les dix jours.",
            "2020-08-03: 2020-08-03/2020-08-04; P10D; due 2020-08-14 from reference",
        ),
        ("Les créanciers ont deux mois pour se déclarer, à compter de la publication.", "P2M; due ? from la publication"),
        ("Envoyez la lettre avant vendredi.", "2020-08-07: 2020-08-07/2020-08-08; due 2020-08-06 from reference"),
        (
            "Elle portera plainte si je ne la rembourse pas avant dimanche.",
            "2020-08-09: 2020-08-09/2020-08-10; due 2020-08-08 from reference",
        ),
        // What may be, is asked or took so long limits nothing.
        ("La ville pourrait récupérer sa mise avant 2030.", "2030: 2030-01-01/2031-01-01; period ../2030-01-01"),
        ("Aucun site ne fermera avant 2028.", "2028: 2028-01-01/2029-01-01; period ../2028-01-01"),
        ("Se verront-ils avant le sommet du 26 juin ?", "2020-06-26: 2020-06-26/2020-06-27; period ../2020-06-26"),
        ("L'agence a attendu trois semaines pour agir.", "P3W"),
    ];
    each(&cases, TUESDAY, Prefer::Nearest);
}
