//! Whom a deadline binds to what, what happens otherwise, and how a start is dated later.

use frise::calendar::{Backward, Calendar, Policy, Roll};
use frise::{Anchor, Document, Error, Extraction, Extractor};

fn with<T>(text: &str, look: impl FnOnce(&Extraction<'_>) -> T) -> T {
    let document = Document::new(text).written("2021-03-10".parse().expect("a day"));
    look(&Extractor::new().extract(&document))
}

/// Who, what and otherwise of the first deadline; « - » where nothing is said.
fn told(text: &str) -> [String; 3] {
    with(text, |extraction| {
        let obligation = &extraction.deadlines.first().unwrap_or_else(|| panic!("no deadline in « {text} »")).obligation;
        let words = |passage: &Option<frise::Passage<'_>>| passage.as_ref().map_or("-".to_owned(), |p| p.text.to_string());
        for passage in [&obligation.who, &obligation.what, &obligation.otherwise].into_iter().flatten() {
            assert_eq!(passage.span.of(text), passage.text);
        }
        [words(&obligation.who), words(&obligation.what), words(&obligation.otherwise)]
    })
}

#[test]
#[rustfmt::skip]
fn who_must_do_what() {
    for (text, who, what) in [
        ("Le preneur devra vider la cave dans les huit jours.", "Le preneur", "vider la cave"),
        ("Renault doit rappeler ses camions avant le 15 mai.", "Renault", "rappeler ses camions"),
        ("L'exploitant est tenu de déclarer la fuite dans les deux jours.", "L'exploitant", "déclarer la fuite"),
        ("La commune s'engage à rouvrir l'école d'ici fin 2023.", "La commune", "rouvrir l'école"),
        ("Il est enjoint à la rectrice de réexaminer le dossier dans un délai d'un mois.", "la rectrice", "réexaminer le dossier"),
        ("La cour a condamné Renault à payer 3 millions d'euros sous trente jours.", "Renault", "payer 3 millions d'euros"),
        ("Condamne la société Verdier à payer 900 euros dans le mois de la signification.", "la société Verdier", "payer 900 euros"),
        ("Le maire accorde dix jours à Veolia pour réparer la digue.", "Veolia", "réparer la digue"),
        ("Veolia dispose de trois mois pour réparer la digue.", "Veolia", "réparer la digue"),
        ("L'employeur doit, dans le mois de la demande, remettre le certificat.", "L'employeur", "remettre le certificat"),
        ("Mme Roux, locataire, devra quitter les lieux avant le 30 avril.", "Mme Roux", "quitter les lieux"),
        ("Le solde sera versé par l'acquéreur dans les dix jours de la livraison.", "l'acquéreur", "Le solde sera versé par l'acquéreur"),
        ("L'appel doit être formé dans le délai de quinze jours.", "-", "L'appel doit être formé"),
        ("Merci de renvoyer le bon signé avant le 15 avril.", "-", "renvoyer le bon signé"),
        ("Préavis de deux mois notifié le 12 janvier 2021.", "-", "Préavis"),
        ("Le juge ordonne à Veolia de communiquer sous quinzaine son registre.", "Veolia", "communiquer sous quinzaine son registre"),
    ] {
        let [own, act, _] = told(text);
        assert_eq!((own.as_str(), act.as_str()), (who, what), "{text}");
    }
}

#[test]
#[rustfmt::skip]
fn what_happens_otherwise() {
    for (text, otherwise) in [
        ("Le preneur devra vider la cave dans les huit jours, faute de quoi il sera expulsé.", "faute de quoi il sera expulsé"),
        ("Renault doit rappeler ses camions avant le 15 mai, sous peine d'une amende.", "sous peine d'une amende"),
        ("À peine de nullité, la déclaration doit être déposée dans les dix jours.", "À peine de nullité"),
        ("À défaut de paiement sous huitaine, le bail sera résilié.", "le bail sera résilié"),
        ("Le vendeur doit livrer sous trois jours. Passé ce délai, la vente est annulée.", "Passé ce délai, la vente est annulée"),
        ("Le maire doit répondre sous trois jours, sinon il sera saisi d'un recours.", "sinon il sera saisi d'un recours"),
        ("Il doit remettre les clés sous huitaine, sous astreinte de 50 euros par jour de retard.", "sous astreinte de 50 euros par jour de retard"),
        ("Le vendeur doit livrer sous trois jours. Le prix est de 900 euros.", "-"),
    ] {
        assert_eq!(told(text)[2], otherwise, "{text}");
    }
    assert_eq!(told("À défaut de paiement sous huitaine, le bail sera résilié.")[1], "paiement");
}

#[test]
fn the_actor_is_one_of_the_extractions() {
    with("Renault a perdu. Il doit rappeler ses camions avant le 15 mai.", |extraction| {
        let obligation = &extraction.deadlines[0].obligation;
        let actor = &extraction.actors[obligation.actor.expect("an actor")];
        assert_eq!((obligation.who.as_ref().map(|p| p.text.as_ref()), actor.name.as_str()), (Some("Il"), "Renault"));
    });
}

#[test]
fn a_start_is_dated_later() {
    with("Le défendeur conclut dans le délai franc d'un mois à compter de la signification.", |extraction| {
        let mut deadline = extraction.deadlines[0].clone();
        assert_eq!((deadline.due, deadline.missing()), (None, Some("la signification")));
        assert!(deadline.explain().contains("la signification"), "{}", deadline.explain());
        let policy = Policy { roll: Roll::Art642, ..Policy::default() };
        let start = "2021-03-31".parse().expect("a day");
        let due = deadline.due_from(start, &Calendar::metropole(), policy).expect("a day");
        assert_eq!(due.day.to_string(), "2021-05-03", "30 April, one day more for a franc delay, then the Monday");
        assert!(due.steps.iter().any(|step| step.rule == "CPC art. 642 al. 2"), "{due}");
        deadline.start_on(start, &Calendar::metropole(), policy).expect("a day");
        assert_eq!((deadline.due, deadline.missing()), (Some(due.day), None));
        assert_eq!(deadline.anchor, Anchor::Dated(start));
    });
}

#[test]
fn a_start_is_counted_back_where_the_text_does() {
    with("Les pièces sont remises huit jours avant l'audience.", |extraction| {
        let deadline = &extraction.deadlines[0];
        let hearing = "2024-07-31".parse().expect("a day");
        for (backward, day) in [(Backward::Clear, "2024-07-22"), (Backward::Simple, "2024-07-23")] {
            let due = deadline.due_from(hearing, &Calendar::metropole(), Policy { backward, ..Policy::default() }).expect("a day");
            assert_eq!(due.day.to_string(), day);
        }
    });
}

#[test]
fn a_day_has_no_start_to_date() {
    with("Il doit répondre avant le 15 mai 2021.", |extraction| {
        let error = extraction.deadlines[0].due_from("2021-03-31".parse().expect("a day"), &Calendar::metropole(), Policy::default());
        assert!(matches!(error, Err(Error::Entry { what: "deadline", .. })), "{error:?}");
    });
}
