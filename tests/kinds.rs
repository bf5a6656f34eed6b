//! Which words are events and of what kind: a sentence a case, its events as « trigger kind », with « ? » where they may come,
//! « > » where they are to come and « ! » where they are denied.

mod support {
    pub(crate) mod table;
}

use frise::{Document, Extractor, Modality};

fn read(text: &str) -> String {
    let document = Document::new(text).written("2023-05-10".parse().expect("a day"));
    let extractor = Extractor::new();
    let extraction = extractor.extract(&document);
    let one = |event: &frise::Event<'_>| {
        let mark = match event.modality {
            _ if event.negated => "!",
            Modality::Possible => "?",
            Modality::Future => ">",
            _ => "",
        };
        format!("{} {}{mark}", event.text, event.kind)
    };
    extraction.events.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn each(cases: &[(&str, &str)]) {
    support::table::each(cases, read);
}

#[test]
fn what_is_undone_and_its_undoing_are_two_events() {
    each(&[
        ("Le licenciement de Léo Nau a été annulé.", "licenciement dismissal; annulé ruling"),
        ("La mise en examen de Léo Nau a été annulée.", "mise en examen accusation; annulée ruling"),
        ("L'expulsion de Léo Nau a été suspendue.", "expulsion exclusion; suspendue ruling"),
        ("La forte amende infligée à Norvia a été annulée.", "amende fine; annulée ruling"),
        ("La grève a été annulée.", "grève strike; annulée closure"),
    ]);
}

#[test]
fn the_object_tells_blame_from_a_sentence() {
    each(&[
        ("Le Sénat a condamné l'attentat.", "condamné criticism; attentat attack"),
        ("L'attentat a été condamné par la Norvège.", "attentat attack; condamné criticism"),
        ("Le tribunal a condamné Léo Nau.", "condamné ruling"),
        ("Léo Nau a été condamné pour l'attaque de la banque.", "condamné ruling; attaque attack"),
        ("Norvia condamné à verser deux millions d'euros", "condamné ruling; verser payment>"),
        ("Le projet a été jugé insuffisant par la ligue.", "jugé criticism"),
        ("La prime avait été jugée trop basse.", ""),
        ("Léo Nau a été jugé mardi.", "jugé lawsuit"),
        ("Le tribunal a rejeté la demande de Léo Nau.", "rejeté ruling"),
        ("La chambre sociale a rejeté le pourvoi.", "rejeté ruling"),
        ("Cinq ans de prison ont été requis.", "requis statement"),
        ("La députée a interpellé le ministre.", "interpellé statement"),
        ("Les gendarmes ont interpellé le maire.", "interpellé arrest"),
        ("Le tribunal a confirmé le licenciement.", "confirmé ruling; licenciement dismissal"),
        ("Le ministre a confirmé le licenciement.", "confirmé statement; licenciement dismissal>"),
        ("Le procureur a requis la relaxe.", "requis statement; relaxe ruling?"),
        ("Le repos des salariés a été suspendu.", ""),
        ("Les salariés ont été suspendus.", "suspendus ban"),
        ("Le maire a accusé réception.", ""),
        ("Le sénateur a été qualifié de tyran.", "qualifié statement"),
    ]);
}

#[test]
fn fire_and_chance_are_no_assault() {
    each(&[
        ("L'église a été détruite par les flammes.", "détruite disaster"),
        ("Une explosion a détruit trois maisons.", "explosion disaster; détruit disaster"),
        ("Un missile a détruit trois maisons.", "détruit attack"),
        ("Deux cyclistes ont été blessés dans un accident.", "blessés disaster; accident disaster"),
        ("La rupture du barrage a surpris.", "rupture disaster"),
        ("La rupture du contrat a surpris.", "rupture closure"),
        ("La crue n'a fait aucun blessé.", "crue disaster; blessé disaster!"),
        ("La victime a porté plainte.", "porté plainte lawsuit"),
        ("Il fait la victime.", ""),
        ("Aucune victime n'est à déplorer.", ""),
        ("Léo Nau a failli mourir.", "mourir death!"),
    ]);
}

#[test]
fn a_town_is_taken_as_no_firm_is() {
    each(&[
        ("Les rebelles se sont emparés de Lyon.", "emparés attack"),
        ("Le géant s'empare du fabricant de robots.", "empare acquisition"),
        ("L'armée a repris la ville de Tolède.", "repris attack"),
        ("Le club a repris Lyon.", ""),
        ("Nous avons pris Lyon comme siège.", ""),
        ("L'usine a repris son activité.", "repris launch"),
        ("Le conflit entre la Norvège et la Suède a débuté en mai.", "conflit attack"),
        ("L'occupation de Paris a commencé en mai.", "occupation attack"),
        ("L'occupation du théâtre a commencé en mai.", "occupation protest"),
        ("Charles X est renversé en 1830.", "renversé attack"),
        ("Les Girondins ont été arrêtés.", "arrêtés arrest"),
        ("Lorsqu'il a été arrêté, Léo Nau dormait.", "arrêté arrest"),
        ("Arrêté à Nice, le suspect a été écroué.", "Arrêté arrest; écroué arrest"),
        ("La Norvège libère trois Français.", "libère transfer"),
    ]);
}

#[test]
fn what_is_called_for_has_still_to_come() {
    each(&[
        ("La ligue appelle à une trêve.", "appelle statement; trêve agreement?"),
        ("Un texte réclamant un cessez-le-feu circule.", "réclamant statement; cessez-le-feu agreement?"),
        ("L'accord prévoyant la libération de Léo Nau a été signé.", "libération transfer>; signé agreement"),
        ("La trêve, négociée par la Norvège, a été rompue.", "trêve agreement; négociée negotiation; rompue closure"),
        ("Le ministre n'a pas exclu l'envoi de troupes.", "exclu statement!"),
        ("L'inspection du travail a écrit.", ""),
        ("Par lettre recommandée du 3 mai, la société a résilié le bail.", "résilié closure"),
        ("L'arrêt, signifié le 4 mai, est définitif.", "signifié announcement"),
    ]);
}
