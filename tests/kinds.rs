//! Which words are events and of what kind: a sentence a case, its events as « trigger kind », with « ? » where they may come,
//! « > » where they are to come and « ! » where they are denied.

mod support {
    pub(crate) mod events;
    pub(crate) mod table;
}

use frise::{Event, Modality};

/// A trigger and its kind, with its mark.
fn one(event: &Event<'_>) -> String {
    let mark = match event.modality {
        _ if event.negated => "!",
        Modality::Possible => "?",
        Modality::Future => ">",
        _ => "",
    };
    format!("{} {}{mark}", event.text, event.kind)
}

fn each(cases: &[(&str, &str)]) {
    support::table::each(cases, |text| support::events::read(text, |event, _| one(event)));
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
fn the_road_the_weather_and_chance_do_harm() {
    each(&[
        ("Un motard a perdu le contrôle de sa moto dimanche sur la départementale 940.", "perdu le contrôle de sa moto disaster"),
        ("Le centriste a perdu la mairie.", "perdu election"),
        ("La passagère, éjectée, est morte.", "éjectée disaster; morte death"),
        ("Le parti a éjecté le sénateur.", "éjecté exclusion"),
        ("Le feu a pris vers trois heures.", "pris disaster"),
        ("La toiture a été détruite par la rouille.", "détruite disaster"),
        ("Des voleurs ont vidé le coffre.", ""),
        ("Trois loups ont été abattus dimanche.", "abattus death"),
        ("Deux ormes ont été abattus dimanche.", ""),
        ("Deux élèves ont été admis à l'hôpital.", "admis à l'hôpital disaster"),
        ("Un dégât des eaux a noyé la cave.", "dégât des eaux disaster"),
    ]);
}

#[test]
fn a_game_is_no_vote_and_a_player_moves() {
    each(&[
        ("Le coureur a devancé Léo Nau à la dernière étape.", ""),
        ("La maire a devancé Léo Nau de douze voix.", "devancé election"),
        ("Léo Nau, suspendu, a frappé un coureur.", "suspendu ban; frappé attack"),
        ("Léo Nau a gagné le Tour de Romandie en mai.", ""),
        ("Le second tour aura lieu en mai.", "tour election>"),
        ("L'attaquant quitte Lille pour Naples.", "quitte transfer"),
        ("L'attaquant quitte Lille à midi.", ""),
        ("Léo Nau rejoint Norvia comme directeur financier.", "rejoint appointment"),
        ("Le sentier rejoint le col.", ""),
    ]);
}

#[test]
fn a_word_of_many_senses_is_told_by_its_company() {
    each(&[
        ("Condamnée en appel à rembourser une aide, Norvia a fermé.", "Condamnée ruling; rembourser payment?"),
        ("La porte condamnée à la hâte a cédé.", ""),
        ("Norvia a abaissé sa prévision.", "abaissé announcement"),
        ("Norvia a abaissé le seuil.", "abaissé policy_change"),
        ("J'ai relancé le vendeur.", "relancé statement"),
        ("Le fonds a relancé la marque.", "relancé launch"),
        ("Le film a été vu ; il a été présenté à Cannes.", ""),
        ("Le ministre a présenté un projet de loi.", "présenté announcement; projet de loi legislation>"),
        ("Léo Nau a donné 500 euros au musée.", "donné funding"),
        ("Tout retard donnera lieu à une remarque.", ""),
        ("La ville a vu sa subvention suspendue.", "subvention funding; suspendue closure"),
        ("Léo Nau, tué d'un tir de police, avait vingt ans.", "tué death; tir attack"),
        ("Ils veulent bloquer l'accès au chantier.", "bloquer protest?"),
        ("Il part sans délai, sans avancer de date.", ""),
        ("Son pronostic vital est engagé.", ""),
        ("Le théâtre a engagé Léo Nau.", "engagé appointment"),
        ("Il restera jusqu'à la fin de la saison, à la fin du mandat.", ""),
        ("La fin des travaux est repoussée au 3 juin.", "fin closure>; repoussée deadline"),
        ("Le véhicule est sous le contrôle de la douane.", ""),
        ("Un contrôle de la douane a eu lieu.", "contrôle investigation"),
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

#[test]
fn a_time_given_to_somebody_for_something_is_an_ultimatum() {
    each(&[
        ("La ville laisse à Vinci jusqu'au 3 juin pour payer la caution.", "laisse ultimatum; payer payment>"),
        ("La ville laisse à Vinci jusqu'au 3 juin pour réagir.", "laisse ultimatum; réagir statement>"),
        ("Vinci dispose de six mois pour ranger le quai.", "ranger obligation?"),
        ("Le juge a donné à Vinci jusqu'au 3 juin pour achever le pont.", "donné ultimatum; achever obligation>"),
        ("Vinci a offert mardi un pont pour achever la route.", ""),
        ("La ville laisse le hangar ouvert jusqu'au 3 juin.", ""),
        ("Le roi a donné ce mercredi 72 heures à Vinci pour payer.", "donné ultimatum; payer payment?"),
        ("Elle a donné mercredi 72 heures de cours.", ""),
    ]);
}

#[test]
fn what_is_attacked_before_a_court_is_sued() {
    each(&[
        ("Nous attaquerons devant le Conseil d'État.", "attaquerons lawsuit>"),
        ("La Norvège attaquera le refus.", "attaquera lawsuit>"),
        ("Les rebelles attaqueront devant la gare.", "attaqueront attack>"),
        ("Le bailleur acquittera la taxe.", "acquittera payment>"),
        ("Le jury acquittera la mère.", "acquittera ruling>"),
        ("Les résultats sont tombés lundi.", "tombés announcement"),
        ("Trois cyclistes sont tombés lundi.", ""),
        ("Le rapport de la Cour des comptes fait grand bruit.", "rapport investigation"),
        ("La hausse est forte par rapport au bilan de la Cour des comptes.", ""),
    ]);
}
