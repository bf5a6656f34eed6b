//! Who is meant by what stands for him, and by what is his: a sentence or two a case, the events with their participants.

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

fn each(cases: &[(&str, &str)]) {
    support::table::each(cases, |text| support::events::read(text, one));
}

#[test]
fn an_antecedent_stands_before_its_bracket_and_may_be_a_description() {
    each(&[
        (
            "Anne Roy (Renaissance), qui avait menacé de démissionner, a porté plainte.",
            "menacé: Anne Roy agent; démissionner: Anne Roy agent; porté plainte: Anne Roy agent",
        ),
        ("Jean Morel (CGT), lequel réclame une prime, a été reçu.", "réclame: Jean Morel agent; reçu: Jean Morel patient"),
        (
            "La société Alcor rachète la société Bremont. Les deux groupes, qui négociaient depuis mars, ont signé un accord.",
            "rachète: Alcor agent + Bremont patient; négociaient: Alcor agent + Bremont agent; signé: Alcor agent + Bremont agent",
        ),
        (
            "La société Alcor ferme son usine. L'entreprise, qui conteste l'amende, a fait appel.",
            "ferme: Alcor agent; conteste: Alcor agent; amende:; fait appel: Alcor agent",
        ),
        ("La société qui conteste l'amende a fait appel.", "conteste:; amende:; fait appel:"),
    ]);
}

#[test]
fn a_place_may_only_head_its_line() {
    each(&[
        ("BAMAKO (Reuters) - Douze soldats ont été tués mardi.", "tués:"),
        ("PARIS (AFP) – Trois hommes ont été arrêtés lundi.", "arrêtés:"),
        ("Bamako (Mali) a condamné le raid.", "condamné: Bamako agent; raid:"),
    ]);
}

#[test]
fn the_nearest_is_not_whom_its_own_aside_names() {
    each(&[
        (
            "Luc Bayle a été entendu lundi. Condamné en 2015 par la cour d'appel de Rouen, celui-ci a démissionné.",
            "entendu: Luc Bayle patient; Condamné: cour d'appel de Rouen agent + Luc Bayle patient; démissionné: Luc Bayle agent",
        ),
        (
            "Luc Bayle a rencontré Anne Roy. Cette femme a porté plainte.",
            "rencontré: Luc Bayle agent + Anne Roy patient; porté plainte: Anne Roy agent",
        ),
        (
            "Anne Roy a attaqué Luc Bayle devant le tribunal de Lens, qui le condamna à payer 900 euros.",
            "attaqué: Anne Roy agent + Luc Bayle patient + tribunal de Lens recipient; condamna: tribunal de Lens agent + Luc Bayle patient; payer: Luc Bayle agent",
        ),
        (
            "Luc Bayle a attaqué Anne Roy devant le tribunal de Lens, qui la condamna à payer 900 euros.",
            "attaqué: Luc Bayle agent + Anne Roy patient + tribunal de Lens recipient; condamna: tribunal de Lens agent + Anne Roy patient; payer: Anne Roy agent",
        ),
    ]);
}

#[test]
fn what_is_done_to_what_one_has_is_done_to_one() {
    each(&[
        ("La police a perquisitionné mardi le siège de la société Alcor.", "perquisitionné: Alcor patient"),
        ("Les gendarmes ont fouillé le domicile de M. Rey.", "fouillé: Rey patient"),
        ("Londres a gelé les avoirs de la banque Orlova.", "gelé: Londres agent + Orlova patient"),
        ("La société Alcor a fermé son usine de Givors.", "fermé: Alcor agent"),
        (
            "La ministre Anne Roy a convoqué mardi les dirigeants de la société Alcor et de la société Bremont.",
            "convoqué: Anne Roy agent + Alcor recipient + Bremont recipient",
        ),
        ("La ministre Anne Roy a reçu les victimes de la société Alcor.", "reçu: Anne Roy agent"),
        ("Le braquage de la bijouterie Orphée a fait un blessé.", "braquage: Orphée patient; blessé:"),
        ("Le raid de l'armée d'Ossirie a fait un blessé.", "raid:; blessé:"),
    ]);
}

#[test]
fn whose_work_is_their_bodys_acts_for_it() {
    each(&[
        ("Les experts de l'Anses ont recommandé un rappel.", "recommandé: Anses agent"),
        ("Luc Bayle a été interpellé par les enquêteurs de l'Oclaesp.", "interpellé: Luc Bayle patient + Oclaesp agent"),
        ("Les salariés de la société Alcor ont porté plainte.", "porté plainte:"),
    ]);
}

#[test]
fn where_something_is_said_is_nobody() {
    each(&[
        ("Anne Roy a annoncé à Loudun la création d'un fonds.", "annoncé: Anne Roy agent; création:"),
        ("Anne Roy a demandé à Pékin la fin des sanctions.", "demandé: Anne Roy agent + Pékin recipient; fin:"),
    ]);
}

#[test]
fn a_court_is_who_is_seized() {
    each(&[
        (
            "Marc Dune a saisi le conseil de prud'hommes de Lens.",
            "saisi le conseil de prud'hommes: Marc Dune agent + conseil de prud'hommes de Lens recipient",
        ),
        ("Le décret peut être déféré au tribunal administratif de Lens.", "déféré: tribunal administratif de Lens recipient"),
        (
            "La cour d'appel de Pau confirme le jugement, condamne la société Alcor à payer 900 euros et rejette les autres demandes.",
            "confirme: cour d'appel de Pau agent; condamne: cour d'appel de Pau agent + Alcor patient; payer: Alcor agent; rejette: cour d'appel de Pau agent",
        ),
        ("Le marché recule, déplore la société Alcor.", "déplore: Alcor agent"),
    ]);
}

#[test]
fn a_firm_writes_what_it_is_with_a_capital() {
    each(&[
        ("La société Alcor publie ses comptes. Le Groupe a licencié 40 salariés.", "publie: Alcor agent; licencié: Alcor agent"),
        ("Amiante zéro a saisi le juge. Le Monde a publié une enquête.", "publié: Le Monde agent; enquête: Le Monde agent"),
    ]);
}

#[test]
fn no_firm_is_a_union_or_an_association() {
    each(&[
        (
            "Force ouvrière et la CGT ont rencontré la société Alcor. L'entreprise a saisi le tribunal de Lens.",
            "rencontré: CGT agent + Force ouvrière agent + Alcor patient; saisi: Alcor agent + tribunal de Lens recipient",
        ),
        (
            "La société Alcor a été mise en demeure. L'association Verdure a porté plainte. L'entreprise a refusé de commenter.",
            "mise en demeure: Alcor recipient; porté plainte: Verdure agent; refusé: Alcor agent",
        ),
    ]);
}

#[test]
fn whose_something_is_asked_for_is_not_who_asks() {
    each(&[
        (
            "Luc Bayle a été arrêté. « Il est innocent », a dit son avocate, Anne Roy, qui a demandé sa remise en liberté.",
            "arrêté: Luc Bayle patient; dit: Anne Roy agent; demandé: Anne Roy agent; remise en liberté: Luc Bayle patient",
        ),
        (
            "Luc Bayle a été arrêté. Il a demandé sa libération.",
            "arrêté: Luc Bayle patient; demandé: Luc Bayle agent; libération: Luc Bayle patient",
        ),
        ("La CGT craint une fermeture de l'usine de Chalon.", "fermeture:"),
        ("La CGT craint une fermeture de l'usine de la société Alcor.", "fermeture: Alcor patient"),
        ("La saisine du Conseil constitutionnel a été annoncée.", "saisine: Conseil constitutionnel recipient; annoncée:"),
    ]);
}

#[test]
fn a_post_given_is_held() {
    each(&[
        ("Luc Bayle a été nommé directeur en mai. Le directeur a démissionné.", "nommé: Luc Bayle patient; démissionné: Luc Bayle agent"),
        ("Anne Roy est notaire à Lens. La notaire a porté plainte.", "porté plainte: Anne Roy agent"),
        ("Luc Bayle a été reçu en mai. Le directeur a démissionné.", "reçu: Luc Bayle patient; démissionné:"),
    ]);
}

#[test]
fn a_letter_to_somebodys_attention_is_to_the_firm() {
    each(&[(
        "Société Alcor Habitat\nÀ l'attention de Mme Anne Petit\n\nLens, le 2 mai 2023\n\nMadame,\n\nVotre société a refusé de payer. Je vous mets en demeure de verser 900 euros à M. Luc Bayle.\n\nPaul Roy, avocat",
        "refusé: Société Alcor Habitat agent; payer: Société Alcor Habitat agent; mets en demeure: Paul Roy agent + Société Alcor Habitat recipient; verser: Luc Bayle recipient + Société Alcor Habitat agent",
    )]);
}

#[test]
fn several_are_told_together_past_what_is_one_s_own() {
    each(&[
        (
            "Nicolas Rey et sa sœur Julie Rey ont été mis en examen. Les deux suspects nient.",
            "mis en examen: Julie Rey patient + Nicolas Rey patient; nient: Nicolas Rey agent + Julie Rey agent",
        ),
        ("Luc Bayle et son adjoint, Paul Roy, ont été reçus.", "reçus: Paul Roy patient + Luc Bayle patient"),
        ("Luc Bayle, son adjoint, a été reçu par Paul Roy.", "reçu: Luc Bayle patient + Paul Roy agent"),
        (
            "Le Mali et le Niger se battent. L'ONU a demandé aux deux pays de cesser le feu.",
            "demandé: ONU agent + Mali recipient + Niger recipient",
        ),
        (
            "Entre la société Alcor, dont le siège est à Lens, représentée par Mme Anne Roy, et M. Luc Bayle, demeurant à Arras,\n\nLes parties sont convenues de ce qui suit.",
            "convenues: Alcor agent + Luc Bayle agent",
        ),
    ]);
}

#[test]
fn a_town_of_talks_takes_no_part_in_them() {
    each(&[
        ("Les négociations de Genève ont échoué lundi.", "négociations:"),
        ("Londres a salué l'accord de Pékin avec Moscou.", "salué: Londres agent; accord: Pékin agent + Moscou agent"),
        ("L'accord de la France avec le Mali a été signé.", "signé: France agent + Mali agent"),
    ]);
}

#[test]
fn a_firm_set_beside_what_it_is_goes_for_it() {
    each(&[
        ("Les locataires ont assigné leur bailleur, la société Alcor.", "assigné: Alcor patient"),
        ("Le maire a saisi le préfet, et la société Alcor a fait appel.", "saisi:; fait appel: Alcor agent"),
        ("La CNIL a exigé de la société Alcor la fermeture du site.", "exigé: CNIL agent + Alcor recipient; fermeture: Alcor patient"),
        (
            "La société Delmas (BDR) rachète la société Prévalys. Les deux groupes ont signé un accord.",
            "rachète: Delmas agent + Prévalys patient; signé: Delmas agent + Prévalys agent",
        ),
    ]);
}

#[test]
fn whom_it_concerns_is_a_man_or_a_woman() {
    each(&[
        (
            "Anne Roy a été licenciée par Luc Bayle. L'intéressée conteste.",
            "licenciée: Anne Roy patient + Luc Bayle agent; conteste: Anne Roy agent",
        ),
        (
            "Luc Bayle a été licencié par Anne Roy. L'intéressé conteste.",
            "licencié: Luc Bayle patient + Anne Roy agent; conteste: Luc Bayle agent",
        ),
    ]);
}
