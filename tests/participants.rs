//! Who takes part in what: a sentence or two a case, the events with their participants as they should be read.

mod support {
    pub(crate) mod events;
    pub(crate) mod table;
}

use frise::{Event, Extraction};

/// « trigger: name role + name role ».
fn one(event: &Event<'_>, extraction: &Extraction<'_>) -> String {
    let who: Vec<String> = event.participants.iter().map(|p| format!("{} {}", extraction.actors[p.actor].name, p.role.as_str())).collect();
    format!("{}: {}", event.text, who.join(" + ")).trim_end().to_owned()
}

fn read(text: &str) -> String {
    support::events::read(text, one)
}

fn each(cases: &[(&str, &str)]) {
    support::table::each(cases, read);
}

#[test]
fn what_stands_for_a_name_is_whom_it_stands_for() {
    each(&[
        ("La société Alcor a déposé plainte hier. L'entreprise réclame 3 000 euros.", "déposé plainte: Alcor agent; réclame: Alcor agent"),
        ("La direction de la société Alcor menace de licencier 40 salariés.", "menace: Alcor agent; licencier: Alcor agent"),
        (
            "Gilbert Nau, maire de Lens, a été élu en 2010. L'ancien maire a fait appel.",
            "élu: Gilbert Nau patient; fait appel: Gilbert Nau agent",
        ),
        ("L'arrêté vise le maire de Lens, Robert Roy. L'intéressé nie.", "arrêté:; nie: Robert Roy agent"),
        (
            "La CNIL a sanctionné hier la société Trakor. La décision lui impose de détruire les données sous deux mois.",
            "sanctionné: CNIL agent + Trakor patient; impose: CNIL agent + Trakor patient; détruire: Trakor agent",
        ),
        (
            "La Mutuelle Océane a été sanctionnée. La CNIL lui interdit de vendre. Elle lui interdit de vendre.",
            "sanctionnée: Mutuelle Océane patient; interdit: CNIL agent + Mutuelle Océane patient; vendre: Mutuelle Océane agent; interdit: CNIL agent + Mutuelle Océane patient; vendre: Mutuelle Océane agent",
        ),
        (
            "Le tribunal de Lens condamne Léo Nau. Il démissionne.",
            "condamne: tribunal de Lens agent + Léo Nau patient; démissionne: Léo Nau agent",
        ),
    ]);
}

#[test]
fn two_sides_take_part_together() {
    each(&[
        (
            "Les délégations du Mali et du Niger ont repris mardi leurs pourparlers. Les deux pays ont signé hier un accord.",
            "pourparlers: Mali agent + Niger agent; signé: Mali agent + Niger agent",
        ),
        (
            "La société Alcor a racheté hier la société Bremont. Les deux groupes ont annoncé une fusion.",
            "racheté: Alcor agent + Bremont patient; annoncé: Alcor agent + Bremont agent; fusion: Alcor agent + Bremont agent",
        ),
        (
            "Le Mali et le Niger ont ouvert des négociations mardi. La trêve de mars a tenu.",
            "ouvert: Niger agent + Mali agent; trêve: Niger agent + Mali agent",
        ),
        (
            "Un témoin désigna Karim Bel et Yvan Santerre. Les deux hommes nièrent tout.",
            "désigna: Karim Bel patient + Yvan Santerre patient; nièrent: Karim Bel agent + Yvan Santerre agent",
        ),
        ("La CGT et la CFDT ont manifesté. Le syndicat Sud a voté la grève.", "manifesté: CFDT agent + CGT agent; voté:; grève:"),
    ]);
}

#[test]
fn a_relative_clause_has_its_antecedent_for_subject() {
    each(&[
        (
            "Luc Roy, le ministre de l'Intérieur, qui rencontrera les élus lundi, a promis une aide.",
            "rencontrera: Luc Roy agent; promis: Luc Roy agent; aide:",
        ),
        (
            "Loïc Hamon, de la Confédération paysanne, qui appelle à manifester, a porté plainte.",
            "appelle: Loïc Hamon agent; manifester:; porté plainte: Loïc Hamon agent",
        ),
        ("L'association Terre Vive, que préside Luc Roy, a porté plainte.", "porté plainte: Terre Vive agent"),
        ("L'UFC-Que choisir fustige une sanction.", "fustige: UFC-Que choisir agent"),
    ]);
}

#[test]
fn what_befalls_a_thing_befalls_whose_it_is() {
    each(&[
        ("Une explosion a détruit mardi un atelier de l'usine Cartonor, à Lens.", "explosion: Cartonor patient; détruit: Cartonor patient"),
        ("La mort d'un ouvrier, Karim Zidane, a été annoncée mardi.", "mort: Karim Zidane patient; annoncée: Karim Zidane topic"),
        ("Les salariés de la société Alcor ont voté la reprise. La grève avait débuté lundi.", "voté:; grève: Alcor patient"),
        (
            "Il a été condamné. La société Alcor a été condamnée à 3 000 euros d'amende.",
            "condamné:; condamnée: Alcor patient; amende: Alcor patient",
        ),
        ("Le tribunal de Lens a rejeté la requête de la société Alcor.", "rejeté: tribunal de Lens agent + Alcor patient"),
        ("Mme Durand a été remplacée lundi par Paul Mercier.", "remplacée: Paul Mercier patient"),
        ("Reçus mardi à la préfecture du Nord, les élus ont protesté.", "Reçus: préfecture du Nord agent; protesté:"),
    ]);
}

#[test]
fn a_court_rules_under_its_heading() {
    each(&[(
        "COUR D'APPEL DE DIJON\nArrêt du 3 mars 2023\n\nPar jugement du 12 novembre 2020, le conseil de prud'hommes de Chalon a condamné la \
         société Alcor.\n\nPAR CES MOTIFS, la cour :\nConfirme le jugement ;\nRejette le surplus.",
        "Arrêt: cour d'appel de Dijon agent; condamné: conseil de prud'hommes de Chalon agent + Alcor patient; Confirme: cour d'appel de Dijon agent; Rejette: cour d'appel de Dijon agent",
    )]);
}

#[test]
fn what_is_done_to_the_subject_is_done_to_it() {
    each(&[
        (
            "Renault s'est vu infliger une amende par l'Autorité de la concurrence.",
            "infliger: Renault patient + Autorité de la concurrence agent",
        ),
        ("Luc Roy s'est vu refuser un visa par la préfecture de Nice.", "refuser: Luc Roy patient + préfecture de Nice agent"),
        ("Luc Roy s'est fait licencier par Renault.", "licencier: Luc Roy patient + Renault agent"),
        ("Luc Roy comparaît. Il est accusé de vol par Léa Nau.", "comparaît: Luc Roy patient; accusé: Léa Nau agent + Luc Roy patient"),
        (
            "Luc Roy comparaît. Il lui est interdit de vendre.",
            "comparaît: Luc Roy patient; interdit: Luc Roy patient; vendre: Luc Roy agent",
        ),
        ("Il est reproché à Luc Roy d'avoir détourné 3 millions d'euros.", "reproché: Luc Roy patient; détourné: Luc Roy agent"),
        ("Le préfet de Nice limogé.", ""),
        ("La manifestation a été interdite à Nice.", "interdite:"),
    ]);
}

#[test]
fn what_is_set_in_front_keeps_its_part() {
    each(&[
        ("C'est à Luc Roy que Renault a vendu son usine.", "vendu: Renault agent + Luc Roy recipient"),
        ("C'est avec Luc Roy que Renault a signé un accord.", "signé: Renault agent + Luc Roy agent"),
        ("À Luc Roy, Renault a versé 3 millions d'euros.", "versé: Renault agent + Luc Roy recipient"),
        ("À Nice, Renault a versé 3 millions d'euros.", "versé: Renault agent"),
        (
            "Luc Roy, contre qui Renault a porté plainte, a démissionné.",
            "porté plainte: Renault agent + Luc Roy patient; démissionné: Luc Roy agent",
        ),
        (
            "La société Merlin, à laquelle Renault a versé 3 millions d'euros, a déposé plainte.",
            "versé: Renault agent + Merlin recipient; déposé plainte: Merlin agent",
        ),
        ("Harlan Foods avait racheté en 2019 le groupe Fruitalys.", "racheté: Harlan Foods agent + Fruitalys patient"),
        ("Quant au groupe Harlan, il a déposé plainte.", "déposé plainte: Harlan agent"),
    ]);
}

#[test]
fn what_is_said_of_an_object_makes_the_event() {
    each(&[
        ("Le tribunal de Nice a reconnu Luc Roy coupable de vol.", "reconnu: tribunal de Nice agent + Luc Roy patient"),
        ("Le tribunal de commerce de Nice a placé Renault en redressement.", "placé: tribunal de commerce de Nice agent + Renault patient"),
        ("La police a placé Luc Roy en garde à vue.", "placé: Luc Roy patient"),
        ("Bruxelles a rappelé Budapest à l'ordre.", "rappelé: Bruxelles agent + Budapest patient"),
        ("Luc Roy a déclaré que le coupable serait puni.", "déclaré: Luc Roy agent"),
        ("Renault a versé à Luc Roy la somme de 3 millions d'euros.", "versé: Renault agent + Luc Roy recipient"),
    ]);
}

#[test]
fn a_description_set_beside_a_name_is_its_bearer() {
    each(&[
        ("La police a arrêté le maire de Nice, Luc Roy.", "arrêté: Luc Roy patient"),
        ("Renault a nommé hier un nouveau directeur, Luc Roy.", "nommé: Renault agent + Luc Roy patient"),
        ("Renault a signé un accord avec le maire de Nice, Luc Roy.", "signé: Renault agent + Luc Roy agent"),
        ("Porte-parole du ministère, Luc Roy a accusé Renault.", "accusé: Luc Roy agent + Renault patient"),
        (
            "La société Merlin a licencié Luc Roy. Ce dernier a porté plainte.",
            "licencié: Merlin agent + Luc Roy patient; porté plainte: Luc Roy agent",
        ),
        (
            "Renault poursuit la banque Ravel. Le tribunal a donné raison à cette dernière.",
            "poursuit: Renault agent + Ravel patient; donné raison: Ravel recipient",
        ),
        ("La société Bellanger a perdu. Odile Fabre annoncera demain la fermeture du musée.", "annoncera: Odile Fabre agent; fermeture:"),
        ("À la tête de Renault depuis 2019, Luc Roy a démissionné.", "démissionné: Luc Roy agent"),
    ]);
}

#[test]
fn a_letter_is_told_by_who_writes_it_to_who_reads_it() {
    let head = "Me Hélène Garnier, avocate\n\nÀ la société Toitures du Val\n\nDijon, le 4 mai 2023\n\nMessieurs,\n\n";
    let case = |body: &str| read(&format!("{head}{body}"));
    let told = "Ma cliente, Mme Odile Perrin, a payé un acompte. Vous lui avez promis une livraison avant le 1er mars.";
    assert_eq!(
        case(told),
        "payé: Odile Perrin agent; promis: Toitures du Val agent + Odile Perrin recipient; livraison: Toitures du Val agent"
    );
    let asked = "Mme Odile Perrin attend. Je vous mets en demeure de rembourser 12 000 euros à ma cliente sous huit jours.";
    assert_eq!(
        case(asked),
        "mets en demeure: Hélène Garnier agent + Toitures du Val recipient; rembourser: Toitures du Val agent + Odile Perrin recipient"
    );
    assert_eq!(case("Il vous est interdit de vendre."), "interdit: Toitures du Val patient; vendre:");
    // Where nobody is addressed, « vous » is nobody.
    assert_eq!(read("Luc Roy a démissionné. Vous avez promis une aide."), "démissionné: Luc Roy agent; promis:; aide:");
}

#[test]
fn an_incise_is_no_inversion_and_a_participle_no_agent() {
    each(&[
        ("Accusée par ses collègues, Rose Blin a démissionné.", "Accusée: Rose Blin patient; démissionné: Rose Blin agent"),
        ("Le tribunal, réuni mardi, a condamné Luc Mora.", "réuni:; condamné: Luc Mora patient"),
        ("La maire, Anne Roy, accuse Alcor de fraude.", "accuse: Anne Roy agent + Alcor patient"),
        ("Luc Mora est mort lundi, ont annoncé ses proches.", "mort: Luc Mora patient; annoncé:"),
        ("Alcor SA fermera l'usine, ont dénoncé les syndicats.", "fermera: Alcor SA agent; dénoncé:"),
        ("« C'est faux », a répondu Luc Mora.", "répondu: Luc Mora agent"),
        ("Le maire de Lens a été réélu. Réunis mardi, les élus ont voté le budget.", "réélu:; Réunis:; voté:"),
    ]);
}

#[test]
fn names_are_joined_past_what_leads_them() {
    each(&[
        ("Le maire de Lens et Luc Mora ont été arrêtés.", "arrêtés: Luc Mora patient"),
        ("Rose Blin et son mari ont porté plainte.", "porté plainte: Rose Blin agent"),
        ("Rose Blin et sa collègue Anne Brun ont porté plainte.", "porté plainte: Anne Brun agent + Rose Blin agent"),
        ("Le groupe Alcor et la société Bremont ont signé un accord.", "signé: Bremont agent + Alcor agent"),
        (
            "Le tribunal a condamné la société Alcor, Luc Mora et Rose Blin.",
            "condamné: Alcor patient + Luc Mora patient + Rose Blin patient",
        ),
        (
            "La CGT a porté plainte contre Luc Mora, Rose Blin et Anne Brun.",
            "porté plainte: CGT agent + Luc Mora patient + Rose Blin patient + Anne Brun patient",
        ),
        (
            "La CGT, FO et la CFDT ont manifesté mardi. Elles réclament une prime.",
            "manifesté: CFDT agent + FO agent + CGT agent; réclament: CGT agent + FO agent + CFDT agent",
        ),
        ("Tous les syndicats sauf FO ont signé l'accord.", "signé:"),
        ("L'usine fermera, ont annoncé lundi Luc Mora et Rose Blin.", "fermera:; annoncé: Luc Mora agent + Rose Blin agent"),
    ]);
}

#[test]
fn an_office_leads_to_its_holder() {
    each(&[
        ("Le maire PS de Lens Luc Mora a démissionné.", "démissionné: Luc Mora agent"),
        ("La ministre de la Culture Anne Roy a démissionné.", "démissionné: Anne Roy agent"),
        ("L'homme d'affaires Luc Mora a été arrêté.", "arrêté: Luc Mora patient"),
        ("L'avocat du jeune Luc Mora a démissionné.", "démissionné:"),
        ("Le patron de Bremont SA Luc Mora a vendu ses actions.", "vendu: Luc Mora agent"),
    ]);
}

#[test]
fn who_is_told_behind_is_told() {
    each(&[
        ("Après sa démission, Luc Mora a porté plainte.", "démission: Luc Mora agent; porté plainte: Luc Mora agent"),
        ("Dès qu'il a été libéré, Luc Mora a porté plainte.", "libéré: Luc Mora patient; porté plainte: Luc Mora agent"),
        // Whom an entry without a list of things takes away is a person, here no group.
        ("Le tribunal de Nancy a jugé Luc Mora. Il a été transporté à l'hôpital.", "transporté: Luc Mora patient"),
        ("La préfecture a averti le groupe Alcor. Il a été évacué.", "averti: Alcor recipient; évacué:"),
        ("Luc Mora a été élu en mars. S'il est battu, son groupe partira.", "élu: Luc Mora patient; battu: Luc Mora patient"),
        ("La mort du patron de la société Alcor, Luc Mora, a été annoncée lundi.", "mort: Luc Mora patient; annoncée:"),
        (
            "Rose Blin a fait appel. La cour d'appel de Caen a annulé son licenciement.",
            "fait appel: Rose Blin agent; annulé: cour d'appel de Caen agent; licenciement: Rose Blin patient",
        ),
        ("Luc Mora a annoncé sa démission de la mairie de Lens.", "annoncé: Luc Mora agent; démission: Luc Mora agent"),
        ("Marie Costa a accusé Paul Roy. Il a été arrêté mardi.", "accusé: Marie Costa agent + Paul Roy patient; arrêté: Paul Roy patient"),
        ("Luc Mora a saisi le préfet. Celui-ci a refusé.", "saisi: Luc Mora agent; refusé:"),
        ("Luc Mora a rencontré Rose Blin. Celle-ci a refusé.", "rencontré: Luc Mora agent + Rose Blin patient; refusé: Rose Blin agent"),
    ]);
}

#[test]
fn a_noun_brings_its_own() {
    each(&[
        ("Le procès de Luc Mora s'est ouvert lundi.", "ouvert: Luc Mora patient"),
        ("Une enquête a été ouverte contre Luc Mora.", "ouverte: Luc Mora patient"),
        ("Un accord a été trouvé entre la SNCF et la CGT.", "accord: SNCF agent + CGT agent"),
        ("Les négociations entre Paris et Rome ont débuté lundi.", "débuté: Paris agent + Rome agent"),
        ("Le rachat de la société Alcor par la société Bremont a été bouclé mardi.", "bouclé: Alcor patient + Bremont agent"),
        ("L'invasion de l'Ukraine par la Russie a commencé en 2022.", "invasion: Ukraine patient + Russie agent"),
        ("L'offensive de Moscou contre Kiev a commencé lundi.", "commencé: Moscou agent + Kiev patient"),
        ("La société Alcor fait l'objet d'une enquête de la CNIL.", "enquête: CNIL agent + Alcor patient"),
        ("La société Alcor est visée par une plainte de la CGT.", "plainte: CGT agent + Alcor patient"),
        ("L'annonce a été faite lundi par Luc Mora.", "annonce: Luc Mora agent"),
        ("Le siège de la société Alcor a été perquisitionné mardi.", "perquisitionné: Alcor patient"),
        ("Le domicile de Luc Mora a été perquisitionné mardi.", "perquisitionné: Luc Mora patient"),
        ("L'homme que Luc Mora accuse d'avoir volé la caisse a été arrêté.", "accuse: Luc Mora agent; volé:; arrêté:"),
        ("La CGT exige de la société Alcor qu'elle rouvre l'usine.", "exige: CGT agent + Alcor recipient; rouvre: Alcor agent"),
        ("L'ONU exige un cessez-le-feu à Gaza.", "exige: ONU agent; cessez-le-feu:"),
        ("Le Rwanda a rompu ses relations avec la Belgique.", "rompu: Rwanda agent + Belgique patient"),
        ("La France a déclaré la guerre à la Serbie.", "déclaré la guerre: France agent + Serbie patient"),
        ("L'Union européenne a imposé des sanctions à la Russie.", "imposé: Union européenne agent + Russie patient"),
        ("Julie Marty a été retrouvée morte mardi.", "morte: Julie Marty patient"),
        ("La police de Lyon a arrêté Luc Mora.", "arrêté: Luc Mora patient"),
    ]);
}

#[test]
fn a_description_is_somebody_told_before() {
    each(&[
        (
            "Luc Mora a été écroué. Le jeune homme est accusé de vol. L'ancien député nie.",
            "écroué: Luc Mora patient; accusé: Luc Mora patient; nie: Luc Mora agent",
        ),
        ("Anne Brun a été nommée. La nouvelle directrice a porté plainte.", "nommée: Anne Brun patient; porté plainte: Anne Brun agent"),
        ("Lars Olsen a été suspendu. Le Norvégien a fait appel.", "suspendu: Lars Olsen patient; fait appel: Lars Olsen agent"),
        (
            "La Française Anne Brun et l'Espagnole Eva Perez ont fait appel. L'Espagnole a porté plainte.",
            "fait appel: Eva Perez agent + Anne Brun agent; porté plainte: Eva Perez agent",
        ),
        ("La société Alcor est visée. Le japonais a porté plainte.", "porté plainte: Alcor agent"),
        (
            "Luc Mora a été licencié. Anne Brun a été élue. L'ancienne préfète nie.",
            "licencié: Luc Mora patient; élue: Anne Brun patient; nie: Anne Brun agent",
        ),
        (
            "Le Conseil d'État a rejeté le recours. La haute juridiction a saisi la justice.",
            "rejeté: Conseil d'État agent; saisi la justice: Conseil d'État agent",
        ),
        (
            "La cour d'appel de Caen a été saisie. Saisi par Alcor, le tribunal de Lens a condamné Luc Mora. La cour a fait appel.",
            "saisie: cour d'appel de Caen recipient; Saisi: tribunal de Lens recipient + Alcor agent; condamné: tribunal de Lens agent + Luc Mora patient; fait appel: cour d'appel de Caen agent",
        ),
        (
            "Alcor a été rachetée par son rival, le groupe Bremont. Cette dernière réclame 3 millions d'euros.",
            "rachetée: Alcor patient + Bremont agent; réclame: Bremont agent",
        ),
        // Nobody's name: a man who was brought in without one, an office that nobody told holds.
        ("Un homme a été arrêté, a annoncé Luc Mora. L'homme a porté plainte.", "arrêté:; annoncé: Luc Mora agent; porté plainte:"),
        ("Luc Mora a été arrêté. Le maire a porté plainte.", "arrêté: Luc Mora patient; porté plainte:"),
        ("Le Sénat a voté la loi. Le gouvernement a saisi le Conseil d'État.", "voté: Sénat agent; saisi: Conseil d'État recipient"),
        ("Anne Brun a été blessée. Son père a porté plainte.", "blessée: Anne Brun patient; porté plainte:"),
        ("Selon Le Monde, le ministre a menti, ce que dément celui-ci.", "dément:"),
        ("La société Alcor a perdu. Ceux-ci l'ont assignée en justice.", "assignée: Alcor patient"),
    ]);
}

#[test]
fn several_are_those_told_together() {
    each(&[
        (
            "Luc Mora, Rose Blin et Anne Brun ont été arrêtés. Les trois militants nient.",
            "arrêtés: Anne Brun patient + Rose Blin patient + Luc Mora patient; nient: Luc Mora agent + Rose Blin agent + Anne Brun agent",
        ),
        (
            "La police désigna Luc Mora et Yvan Roche. Arrêtés mardi, les deux hommes nièrent.",
            "désigna: Luc Mora patient + Yvan Roche patient; Arrêtés: Luc Mora patient + Yvan Roche patient; nièrent: Luc Mora agent + Yvan Roche agent",
        ),
        (
            "Luc Mora a rencontré Anne Brun. Le premier a porté plainte, la seconde a fait appel.",
            "rencontré: Luc Mora agent + Anne Brun patient; porté plainte: Luc Mora agent; fait appel: Anne Brun agent",
        ),
        ("Luc Mora, Rose Blin et deux autres salariés ont porté plainte.", "porté plainte: Rose Blin agent + Luc Mora agent"),
        ("À Nice, Luc Mora et son frère ont porté plainte.", "porté plainte: Luc Mora agent"),
        ("Luc Mora, le trésorier, et Anne Brun, la présidente, ont démissionné.", "démissionné: Anne Brun agent + Luc Mora agent"),
        // Of another number, of another sort, or whom no name tells.
        ("Luc Mora et Anne Brun ont été arrêtés. Les trois militants nient.", "arrêtés: Anne Brun patient + Luc Mora patient; nient:"),
        ("Luc Mora et Anne Brun ont été arrêtés. Les deux sociétés nient.", "arrêtés: Anne Brun patient + Luc Mora patient; nient:"),
        (
            "Luc Mora et Yvan Roche ont voté. Deux hommes ont été arrêtés. Les deux hommes nient.",
            "voté: Yvan Roche agent + Luc Mora agent; arrêtés:; nient:",
        ),
    ]);
}

#[test]
fn a_noun_tells_its_bearer_by_what_was_done() {
    each(&[
        (
            "La société Alcor a cédé l'usine au groupe Bremont. L'acquéreur versera 3 millions d'euros au vendeur.",
            "cédé: Alcor agent + Bremont recipient; versera: Bremont agent + Alcor recipient",
        ),
        (
            "Luc Mora a été poignardé par Yvan Roche. La victime a porté plainte. L'agresseur a été arrêté.",
            "poignardé: Luc Mora patient + Yvan Roche agent; porté plainte: Luc Mora agent; arrêté: Yvan Roche patient",
        ),
        (
            "La société Alcor a embauché Anne Brun. Elle a été licenciée en mars.",
            "embauché: Alcor agent + Anne Brun patient; licenciée: Anne Brun patient + Alcor agent",
        ),
        (
            "Anne Brun a saisi le tribunal de Lens. La société Alcor a fait appel. L'appelante nie. L'intimée a menti et a porté plainte.",
            "saisi: Anne Brun agent + tribunal de Lens recipient; fait appel: Alcor agent; nie: Alcor agent; porté plainte: Anne Brun agent",
        ),
        ("La société Alcor a été condamnée. L'usine a été fermée.", "condamnée: Alcor patient; fermée: Alcor patient"),
        ("Les salariés de la société Alcor ont été licenciés.", "licenciés: Alcor agent"),
        // Nothing was sold, nobody was hurt.
        ("La société Alcor a été condamnée. L'acquéreur a porté plainte.", "condamnée: Alcor patient; porté plainte:"),
        ("Le Conseil d'État a confirmé l'arrêt de la cour d'appel de Caen.", "confirmé: Conseil d'État agent"),
        ("Luc Mora a été élu. La victime a porté plainte.", "élu: Luc Mora patient; porté plainte:"),
        ("La société Alcor a été condamnée. Le chantier a été fermé.", "condamnée: Alcor patient; fermé:"),
    ]);
}

#[test]
fn the_sides_of_a_contract_owe_each_other() {
    let head = "Entre la société Lumitec (le Bailleur) et M. Jacques Perrin (le Preneur), il a été convenu ce qui suit.\n\n";
    let case = |body: &str| read(&format!("{head}{body}"));
    assert_eq!(
        case("Le Preneur versera 900 euros par mois."),
        "convenu: Lumitec agent + Jacques Perrin agent; versera: Jacques Perrin agent + Lumitec recipient"
    );
    assert_eq!(
        case("Le Preneur versera 900 euros à la CGT."),
        "convenu: Lumitec agent + Jacques Perrin agent; versera: Jacques Perrin agent + CGT recipient"
    );
}

#[test]
fn a_letter_is_signed_and_hailed() {
    let case = |text: &str| read(text);
    assert_eq!(
        case(
            "Madame Girard,\n\nNous vous informons que votre licenciement a été prononcé le 3 mai. Vous avez été reçue en entretien le 12 avril par nos services, et vous avez répondu.\n\nLa directrice, Mme Pons"
        ),
        "informons: Pons agent + Girard recipient; licenciement: Girard patient; reçue: Girard patient + Pons agent; répondu: Girard agent"
    );
    assert_eq!(
        case(
            "Sylvie Marchand\n\nÀ l'attention de la société Telor\n\nMadame, Monsieur,\n\nJ'ai résilié mon contrat. Vous avez refusé. Je vous mets en demeure de me verser 320 euros.\n\nSylvie Marchand"
        ),
        "résilié: Sylvie Marchand agent; refusé: Telor agent; mets en demeure: Sylvie Marchand agent + Telor recipient; verser: Telor agent + Sylvie Marchand recipient"
    );
}

#[test]
fn whoever_stands_for_another_acts_for_it() {
    each(&[
        ("La liste conduite par Anne Brun a remporté les élections.", "remporté: Anne Brun agent"),
        ("Les avocats de Luc Mora ont fait appel.", "fait appel: Luc Mora agent"),
        ("Les avocats de Luc Mora ont démissionné.", "démissionné:"),
        ("SNCF : la CGT appelle à la grève jeudi.", "appelle: CGT agent; grève: SNCF patient"),
        ("Luc Mora accuse l'armée d'avoir bombardé Lens.", "accuse: Luc Mora agent; bombardé: Lens patient"),
        ("Luc Mora a nommé Anne Brun pour succéder à Paul Roy.", "nommé: Luc Mora agent + Anne Brun patient; succéder: Anne Brun patient"),
        (
            "Me Anne Brun, qui défend Luc Mora et a déposé un recours, accuse Alcor.",
            "défend: Anne Brun agent + Luc Mora topic; déposé: Anne Brun agent; accuse: Anne Brun agent + Alcor patient",
        ),
        ("L'usine a fermé, comme l'avait annoncé Luc Mora.", "fermé:; annoncé: Luc Mora agent"),
        (
            "Réunis à Lisbonne, les ministres du Mali et du Niger ont signé un accord.",
            "Réunis: Mali agent + Niger agent; signé: Mali agent + Niger agent",
        ),
        ("Renault a reçu 2 millions d'euros de l'État.", "reçu: Renault recipient + État agent"),
        ("Renault a obtenu de la région Bretagne un prêt.", "prêt: région Bretagne agent + Renault recipient"),
        ("L'exploitant, Batilux, a été condamné.", "condamné: Batilux patient"),
    ]);
}
