//! When each event was: a sentence or two a case, the events with their bounds as read on Wednesday 10 May 2023.

mod support {
    pub(crate) mod events;
    pub(crate) mod table;
}

use chrono::NaiveDateTime;
use frise::Event;

/// « trigger: from/to », the end left out.
fn one(event: &Event<'_>) -> String {
    let end = |at: Option<NaiveDateTime>| at.map_or("..".to_owned(), |at| at.format("%Y-%m-%dT%H:%M").to_string().replace("T00:00", ""));
    match (event.when.from, event.when.to) {
        (None, None) => format!("{}:", event.text),
        (from, to) => format!("{}: {}/{}", event.text, end(from), end(to)),
    }
}

fn each(cases: &[(&str, &str)]) {
    support::table::each(cases, |text| support::events::read(text, |event, _| one(event)));
}

#[test]
fn what_lasts_ends_with_its_limit() {
    each(&[
        ("La grève se poursuivra jusqu'au 8 juin.", "grève: ../2023-06-09"),
        ("La grève a été prolongée jusqu'au 8 juin.", "grève: ../2023-06-09"),
        ("La pêche est interdite jusqu'au 31 août.", "interdite: ../2023-09-01"),
        ("Les habitants ont été relogés au lycée jusqu'au 8 juin.", "relogés: ../2023-06-09"),
        ("La date limite est reportée au 8 juin.", "reportée:"),
    ]);
}

#[test]
fn what_began_may_last() {
    each(&[
        ("La grève, entamée le 3 avril, a été suspendue.", "grève: 2023-04-03/.."),
        ("La grève, entamée le 3 avril, a duré jusqu'au 8 mai.", "grève: 2023-04-03/2023-05-09"),
        ("La grève a débuté le 3 avril et se poursuivra jusqu'au 8 juin.", "grève: 2023-04-03/2023-06-09"),
        ("La grève, entamée le 3 avril, bloque l'usine jusqu'au 8 juin.", "grève: 2023-04-03/..; bloque: ../2023-06-09"),
        ("La licence est retirée à compter du 1er juin.", "retirée: 2023-06-01/.."),
        ("L'usine est fermée à compter de ce jour et jusqu'au 31 août.", "fermée: 2023-05-10/2023-09-01"),
        ("Luc Roy assurera l'intérim à compter du 1er juin.", "assurera l'intérim: 2023-06-01/.."),
        ("Renault a été condamné à payer 300 euros à compter du 1er juin.", "condamné:; payer:"),
        ("La grève a débuté lundi.", "grève: 2023-05-08/.."),
        ("Depuis mars, Renault a licencié cent salariés.", "licencié: 2023-03-01/.."),
        ("Renault a été condamné en mars.", "condamné: 2023-03-01/2023-04-01"),
    ]);
}

#[test]
fn a_cleft_or_a_heading_dates_its_clause() {
    each(&[
        ("C'est lundi que la cour a condamné Renault.", "condamné: 2023-05-08/2023-05-09"),
        ("Mars 2013 : une cliente porte plainte.", "porte plainte: 2013-03-01/2013-04-01"),
        ("Luc Roy a été arrêté le 3 avril et condamné le 6 mai.", "arrêté: 2023-04-03/2023-04-04; condamné: 2023-05-06/2023-05-07"),
    ]);
}

#[test]
fn each_clause_has_its_own_day() {
    each(&[
        ("Arrêté le 3 mars, Luc Roy a été condamné le 6 avril.", "Arrêté: 2023-03-03/2023-03-04; condamné: 2023-04-06/2023-04-07"),
        (
            "Luc Roy, qui avait été arrêté le 3 mars, a été condamné le 6 avril.",
            "arrêté: 2023-03-03/2023-03-04; condamné: 2023-04-06/2023-04-07",
        ),
        (
            "Renault a annoncé mardi la fermeture, en 2025, de son usine.",
            "annoncé: 2023-05-09/2023-05-10; fermeture: 2025-01-01/2026-01-01",
        ),
        ("Renault fermera son usine en 2025, a annoncé mardi Luc Roy.", "fermera: 2025-01-01/2026-01-01; annoncé: 2023-05-09/2023-05-10"),
        ("Par jugement du 3 mars, le tribunal de Nice a condamné Luc Roy.", "condamné: 2023-03-03/2023-03-04"),
        ("Luc Roy a fait appel du jugement rendu le 3 mars par le tribunal de Nice.", "fait appel:; rendu: 2023-03-03/2023-03-04"),
    ]);
}

#[test]
fn what_is_past_was_no_day_to_come() {
    each(&[
        (
            "Les salariés voteront vendredi. Les discussions ont été rompues le 8.",
            "voteront: 2023-05-12/2023-05-13; discussions: 2023-05-08/2023-05-09; rompues: 2023-05-08/2023-05-09",
        ),
        (
            "Le syndicat a déposé vendredi un préavis de grève courant du 18 juillet à 6 heures au 20 à minuit.",
            "déposé: 2023-05-05/2023-05-06; grève:",
        ),
    ]);
}

#[test]
fn a_length_of_time_granted_is_no_day_of_its_event() {
    each(&[(
        "Le 2 mai, Paris donnait à la Hongrie six semaines pour abroger sa taxe.",
        "donnait: 2023-05-02/2023-05-03; abroger: ../2023-06-14",
    )]);
}

#[test]
fn the_day_of_a_noun_is_not_its_verbs() {
    each(&[
        ("Suite à l'accord du 3 mai, la CGT a suspendu la grève.", "accord: 2023-05-03/2023-05-04; grève:"),
        ("Malgré nos lettres des 3 et 17 avril, Renault n'a pas payé la facture.", "payé:"),
        ("En vertu du bail du 3 mai 2020, Renault doit livrer les voitures.", "livrer:"),
        ("Selon une lettre du 3 mai, Renault a licencié Luc Roy.", "licencié:"),
        ("Lors de la réunion du 3 mai, Renault a licencié Luc Roy.", "réunion: 2023-05-03/2023-05-04; licencié: 2023-05-03/2023-05-04"),
        ("Par un courrier du 3 mai, Renault a licencié Luc Roy.", "licencié: 2023-05-03/2023-05-04"),
        ("La mort de Luc Roy a été annoncée mardi.", "mort:; annoncée: 2023-05-09/2023-05-10"),
        ("La fermeture a été annoncée lundi pour le 3 juin.", "fermeture: 2023-06-03/2023-06-04; annoncée: 2023-05-08/2023-05-09"),
        ("La grève annoncée lundi a été levée.", "grève:; annoncée: 2023-05-08/2023-05-09"),
        ("La grève annoncée pour jeudi a été levée.", "grève: 2023-05-11/2023-05-12; annoncée:"),
        ("Le tribunal, dans un jugement du 3 mai, a condamné Renault.", "jugement: 2023-05-03/2023-05-04; condamné: 2023-05-03/2023-05-04"),
        (
            "Depuis son élection en 2020, le maire a fermé l'usine en avril.",
            "élection: 2020-01-01/2021-01-01; fermé: 2023-04-01/2023-05-01",
        ),
        ("Au lendemain de l'accord du 3 mai, la CGT a suspendu la grève.", "accord: 2023-05-03/2023-05-04; grève:"),
        ("Les syndicats appellent à la grève jeudi.", "appellent:; grève: 2023-05-11/2023-05-12"),
        ("La plainte a été présentée lundi.", "plainte: 2023-05-08/2023-05-09"),
        ("La convention expire le 30 juin.", "convention:"),
        ("La convention sera signée le 30 juin.", "signée: 2023-06-30/2023-07-01"),
        ("Luc Roy a été convoqué au tribunal le 12 juin.", "convoqué:"),
        ("Luc Roy a été convoqué le 3 mai.", "convoqué: 2023-05-03/2023-05-04"),
    ]);
}

#[test]
fn a_bare_year_is_that_of_the_next_sentence() {
    each(&[
        ("En 2019, le maire a été élu. Le 12 juin, il a démissionné.", "élu: 2019-01-01/2020-01-01; démissionné: 2019-06-12/2019-06-13"),
        ("En 2019, le maire a été élu. Le 12 avril, il a démissionné.", "élu: 2019-01-01/2020-01-01; démissionné: 2023-04-12/2023-04-13"),
        (
            "En 2019, le maire avait été élu. Le 12 juin, il a démissionné.",
            "élu: 2019-01-01/2020-01-01; démissionné: 2022-06-12/2022-06-13",
        ),
        ("Né le 3 mars 1980, Luc Roy a été élu le 2 avril.", "élu: 2023-04-02/2023-04-03"),
        ("Licencié le 3 mars 1980, Luc Roy a été élu le 2 avril.", "Licencié: 1980-03-03/1980-03-04; élu: 1980-04-02/1980-04-03"),
        ("Il réclame les primes de 2019. Le maire a été élu le 12 juin.", "réclame:; élu: 2022-06-12/2022-06-13"),
    ]);
}

#[test]
fn what_one_had_to_do_or_could_is_done() {
    each(&[
        ("Le maire a dû démissionner lundi.", "démissionner: 2023-05-08/2023-05-09"),
        ("Le maire doit démissionner lundi.", "démissionner: 2023-05-15/2023-05-16"),
        ("La mairie a pu fermer l'école lundi.", "fermer: 2023-05-08/2023-05-09"),
        ("La mairie a appelé à fermer l'école lundi.", "appelé:; fermer: 2023-05-15/2023-05-16"),
        ("La mairie a tenté de fermer l'école lundi.", "fermer: 2023-05-08/2023-05-09"),
        ("La fermeture du site interviendra le 31 mai.", "fermeture: 2023-05-31/2023-06-01"),
        ("La livraison interviendra au plus tard le 31 mai.", "livraison: ../2023-06-01"),
        ("La crue est intervenue le 3 avril.", "crue: 2023-04-03/2023-04-04"),
        ("Le maire réunira les parents d'élèves vendredi.", "réunira: 2023-05-12/2023-05-13"),
        ("Le maire a reçu des parents élus vendredi.", "reçu:; élus: 2023-05-05/2023-05-06"),
        ("L'arrêté a été publié au Journal officiel du 30 avril.", "arrêté: 2023-04-30/2023-05-01; publié: 2023-04-30/2023-05-01"),
        ("L'arrêté a été publié dans le livre du 30 avril.", "arrêté:; publié:"),
        ("La mairie a décidé de fermer l'école lundi.", "fermer: 2023-05-15/2023-05-16"),
    ]);
}

#[test]
fn a_present_is_of_now_and_a_comparison_of_no_day() {
    each(&[
        ("Les élus, reçus mardi par le préfet, dénoncent un plan.", "reçus: 2023-05-09/2023-05-10; dénoncent:"),
        ("Les élus, reçus mardi par le préfet, ont dénoncé un plan.", "reçus: 2023-05-09/2023-05-10; dénoncé: 2023-05-09/2023-05-10"),
        ("La mairie a délivré le permis de construire le 2 mars.", "délivré: 2023-03-02/2023-03-03"),
        ("Renault cessera de produire des voitures en 2024.", "cessera: 2024-01-01/2025-01-01"),
        ("Renault cessera en juin de payer.", "cessera: 2023-06-01/2023-07-01; payer:"),
        ("Le bailleur a délivré un commandement de payer le 2 mars.", "commandement: 2023-03-02/2023-03-03"),
        ("Un séisme a secoué l'est de la Turquie mardi.", "séisme: 2023-05-09/2023-05-10"),
        (
            "Un décret paru mardi repousse au 3 juin l'ouverture du parc.",
            "décret: 2023-05-09/2023-05-10; paru: 2023-05-09/2023-05-10; repousse:; ouverture:",
        ),
        ("L'ouverture du parc est repoussée au 3 juin.", "ouverture: 2023-06-03/2023-06-04; repoussée:"),
        ("Lundi, Luc Roy a démissionné ; Renault réclame 3 000 euros.", "démissionné: 2023-05-08/2023-05-09; réclame:"),
        (
            "Lundi, Luc Roy a démissionné ; Renault a réclamé 3 000 euros.",
            "démissionné: 2023-05-08/2023-05-09; réclamé: 2023-05-08/2023-05-09",
        ),
        ("Luc Roy a été condamné pour la première fois depuis 1995.", "condamné:"),
        ("Renault a licencié dix fois plus qu'en 2018 des salariés en mai.", "licencié: 2023-05-01/2023-06-01"),
        ("Renault n'a licencié des salariés qu'en 2018.", "licencié: 2018-01-01/2019-01-01"),
    ]);
}

#[test]
fn how_long_it_took_is_not_when() {
    each(&[
        ("Luc Roy a été entendu pendant six heures mardi.", "entendu: 2023-05-09/2023-05-10"),
        ("Luc Roy a été entendu mardi pendant six heures.", "entendu: 2023-05-09/2023-05-10"),
        (
            "Luc Roy a été arrêté le 3 mai, mis en examen le 5 et écroué le 6.",
            "arrêté: 2023-05-03/2023-05-04; mis en examen: 2023-05-05/2023-05-06; écroué: 2023-05-06/2023-05-07",
        ),
        ("Luc Roy a été arrêté le 3 mai et mis en examen le 5.", "arrêté: 2023-05-03/2023-05-04; mis en examen: 2023-05-05/2023-05-06"),
    ]);
}

#[test]
fn what_is_put_off_is_on_its_new_day() {
    each(&[
        ("La réunion, prévue lundi, a été avancée à vendredi.", "réunion: 2023-05-12/2023-05-13"),
        ("La réunion, prévue en mars, a été repoussée à octobre.", "réunion: 2023-10-01/2023-11-01; repoussée:"),
        ("La livraison est repoussée à lundi.", "livraison: 2023-05-15/2023-05-16; repoussée:"),
        ("L'audience a été renvoyée au 3 juin.", "audience: 2023-06-03/2023-06-04; renvoyée:"),
        ("Le préfet a annulé la réunion prévue lundi.", "annulé:; réunion: 2023-05-15/2023-05-16"),
    ]);
}

#[test]
fn what_is_done_along_with_an_act_is_of_its_day() {
    each(&[
        ("Lundi, Berne a riposté en gelant les avoirs du clan Nau.", "riposté: 2023-05-08/2023-05-09; gelant: 2023-05-08/2023-05-09"),
        ("En gelant les avoirs du clan Nau, Berne a surpris mardi.", "gelant:"),
        (
            "Par arrêt du 3 mai 2022, la cour infirme le jugement et condamne la société Nau.",
            "infirme: 2022-05-03/2022-05-04; condamne: 2022-05-03/2022-05-04",
        ),
        (
            "Saisie le 3 mai 2022, la cour infirme le jugement et condamne la société Nau.",
            "Saisie: 2022-05-03/2022-05-04; infirme:; condamne:",
        ),
        (
            "Le fonds a retiré mardi l'offre de 3 millions qu'il avait déposée en janvier.",
            "retiré: 2023-05-09/2023-05-10; offre: 2023-01-01/2023-02-01",
        ),
        ("Le fonds a retiré mardi l'offre de 3 millions que le conseil juge trop basse.", "retiré: 2023-05-09/2023-05-10; offre:"),
    ]);
}

#[test]
fn two_days_that_follow_each_other_are_one_time() {
    each(&[
        ("Le congrès se tiendra les 12 et 13 juin.", "congrès: 2023-06-12/2023-06-14"),
        ("Le congrès se tiendra les 12 et 15 juin.", "congrès: 2023-06-12/2023-06-13"),
        ("La grève de lundi et mardi a été suivie.", "grève: 2023-05-08/2023-05-10"),
    ]);
}

#[test]
fn what_others_look_back_on_has_no_day_of_theirs() {
    each(&[
        ("Le procès de l'attentat s'ouvrira le 4 septembre.", "attentat:; ouvrira: 2023-09-04/2023-09-05"),
        ("L'attentat du marché a eu lieu le 4 avril.", "attentat: 2023-04-04/2023-04-05"),
        ("Selon le témoignage de Luc Roy, la vente avait été négociée le 3 mai.", "témoignage:; négociée: 2023-05-03/2023-05-04"),
    ]);
}

#[test]
fn a_limit_is_found_over_the_words_between() {
    each(&[
        ("Vous disposez de dix jours à compter du 20 mai pour payer.", "payer: ../2023-05-31"),
        ("Les abonnés ont jusqu'au 31 août pour se faire rembourser.", "rembourser: ../2023-09-01"),
        ("La ligue doit se constituer partie civile avant le 3 juin.", "constituer partie civile: ../2023-06-03"),
        ("La ligue s'est constituée partie civile lundi.", "constituée partie civile: 2023-05-08/2023-05-09"),
        ("Lundi, le juge a ordonné l'évacuation du camp sous huit jours.", "ordonné: 2023-05-08/2023-05-09; évacuation: ../2023-05-17"),
        ("Le texte entrera en vigueur, s'il est adopté, le 1er juin.", "entrera en vigueur: 2023-06-01/2023-06-02; adopté:"),
        ("Le texte entrera en vigueur s'il est adopté le 1er juin.", "entrera en vigueur:; adopté: 2023-06-01/2023-06-02"),
        (
            "L'offre, remise mardi et valable jusqu'au 20 mai, valorise la scierie à 3 millions d'euros.",
            "offre: 2023-05-09/2023-05-10; valorise:",
        ),
        ("L'acte n'a pas été signé avant la fin du mois.", "signé: ../2023-05-01"),
        ("L'acte sera signé avant la fin du mois.", "signé: ../2023-06-01"),
    ]);
}

#[test]
fn what_was_done_from_a_day_on_was_done_then() {
    each(&[
        ("La ville avait dès mars demandé une enquête.", "demandé: 2023-03-01/2023-04-01; enquête:"),
        ("Une enquête a été ouverte dès le 3 mai.", "ouverte: 2023-05-03/2023-05-04"),
        ("Une enquête sera ouverte dès le 3 juin.", "ouverte: 2023-06-03/.."),
    ]);
}

#[test]
fn a_name_between_a_noun_and_its_day_has_none() {
    each(&[
        ("Vu le rapport de la préfecture du Calvados du 19 janvier ;", "rapport: 2023-01-19/2023-01-20"),
        ("La grève contre la réforme du 3 mai a cessé.", "grève:; réforme: 2023-05-03/2023-05-04"),
    ]);
}

#[test]
fn a_day_before_a_second_verb_is_of_the_first() {
    each(&[
        ("Le roi a reçu le pape samedi et rencontrera Luc Roy lundi.", "reçu: 2023-05-06/2023-05-07; rencontrera: 2023-05-15/2023-05-16"),
        ("Le roi recevra le pape samedi et a rencontré Luc Roy lundi.", "recevra: 2023-05-13/2023-05-14; rencontré: 2023-05-08/2023-05-09"),
        ("Samedi et dimanche, le roi recevra le pape.", "recevra: 2023-05-13/2023-05-15"),
    ]);
}

#[test]
fn notice_takes_effect_later() {
    each(&[
        ("La locataire a donné congé au 31 octobre.", "donné congé:"),
        ("La locataire a donné congé le 3 mai.", "donné congé: 2023-05-03/2023-05-04"),
    ]);
}
