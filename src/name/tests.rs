//! Cases of names, near misses, and who is who.

use crate::grammar::{Grammar, Reading, View};
use crate::lexicon::Lexicon;
use crate::name::{Cast, Named, Names, Table};
use crate::token::Lexer;

/// The crate's lexicon and grammar, built once.
fn read(text: &str) -> (Cast, Vec<bool>) {
    use std::sync::OnceLock;
    static BUILT: OnceLock<(Lexicon, Grammar, Table)> = OnceLock::new();
    let (lexicon, grammar, known) = BUILT.get_or_init(|| (Lexicon::french(), Grammar::french(), Table::french()));
    let mut names = Names::default();
    let mut lexer = Lexer::new(text, lexicon);
    let mut tokens = Vec::new();
    let mut reading = Reading::default();
    let mut number = 0;
    while lexer.next_sentence(&mut tokens) {
        reading.read(grammar, text, &lexicon.index, &tokens, false);
        names.read(&View { text, lexicon, tokens: &tokens, items: &reading.items, frames: &reading.frames, number }, known);
        number += 1;
    }
    let nominal = names.candidates().iter().map(|c| c.nominal).collect();
    (names.settle(text, lexicon), nominal)
}

/// « name:class=actor », apart by « ; », the actor left out where it is the name.
fn said(text: &str) -> String {
    let (cast, _) = read(text);
    let one = |named: &Named| {
        let (name, mention) = (named.span().of(text), named.mention(&mut []));
        let actor = &cast.actors[mention.actor].name;
        let class = &mention.class.as_str()[..3];
        if actor == name { format!("{name}:{class}") } else { format!("{name}:{class}={actor}") }
    };
    cast.mentions.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<_> = cases.iter().map(|&(text, names)| (text, names, said(text))).filter(|(_, names, got)| names != got).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn people_are_named_without_their_titles() {
    check(&[
        ("Le juge a entendu Mme Solenn Kervadec.", "Solenn Kervadec:per"),
        ("La préfète, Aude Marchenoir, a signé.", "Aude Marchenoir:per"),
        ("Il a croisé J. R. Valmont et Hugo de la Tremblaye.", "J. R. Valmont:per; Hugo de la Tremblaye:per"),
        ("Selon Yann Le Dantec, tout va bien.", "Yann Le Dantec:per"),
        ("Le Norvégien Torvald Nygaard a gagné.", "Torvald Nygaard:per"),
        ("Le roi Karl-Oskar XII est mort.", "Karl-Oskar XII:per"),
        ("Un certain Malik (34 ans) a été entendu.", "Malik:per"),
        ("Merci à Gaston87 pour sa réponse.", "Gaston87:per"),
        ("Le ministre de l'Intérieur Théo Garnerin démissionne.", "Théo Garnerin:per"),
        ("La Bermudienne Ella Tavistock a couru avec Abou ben Farouk.", "Ella Tavistock:per; Abou ben Farouk:per"),
    ]);
}

#[test]
fn bodies_keep_their_whole_names() {
    check(&[
        ("La Fédération bretonne de lutte a protesté.", "Fédération bretonne de lutte:org"),
        ("Il dirige l'Institut Delorme.", "Institut Delorme:org"),
        ("La société Ferrolux SA et le groupe Vandamme fusionnent.", "Ferrolux SA:org; Vandamme:org"),
        ("L'association Rivières propres a porté plainte.", "Rivières propres:org"),
        ("Un don de la Mallory & Finch Foundation.", "Mallory & Finch Foundation:org"),
        ("La start-up nantaise Koralia recrute.", "Koralia:org"),
        (
            "Le Syndicat des pêcheurs de Roscoff (SPR) appelle à la grève.",
            "Syndicat des pêcheurs de Roscoff:org; SPR:org=Syndicat des pêcheurs de Roscoff",
        ),
        ("CGT-CFDT : même combat.", "CGT:org; CFDT:org"),
        ("Il l'a dit à France 3 Bretagne et à 20 Minutes.", "France 3 Bretagne:org; 20 Minutes:org"),
    ]);
}

#[test]
fn authorities_may_begin_in_lower_case() {
    check(&[
        ("Le tribunal administratif de Rouen a jugé.", "tribunal administratif de Rouen:gov"),
        ("Le ministère de l'Agriculture et de la Forêt a publié.", "ministère de l'Agriculture et de la Forêt:gov"),
        ("La préfecture du Finistère a interdit la pêche.", "préfecture du Finistère:gov"),
        ("L'agence régionale de santé de Corse enquête.", "agence régionale de santé de Corse:gov"),
        ("Le parquet général de Douai fait appel.", "parquet général de Douai:gov"),
        ("La région Bretagne a promis une aide.", "région Bretagne:gov"),
        ("Le conseil municipal de Kerlaz a voté.", "conseil municipal de Kerlaz:gov"),
        ("Le procureur de la République de Brest a parlé.", "Brest:pla"),
    ]);
}

#[test]
fn places_are_told_by_what_leads_to_them() {
    check(&[
        ("Ils se sont vus à Morlande, près de Vertigny.", "Morlande:pla; Vertigny:pla"),
        ("Rendez-vous 3, rue du 19-Mars-1962 à Trégarec.", "rue du 19-Mars-1962:pla; Trégarec:pla"),
        ("La ville de Zarnov et le col de Brévanne sont coupés.", "Zarnov:pla; col de Brévanne:pla"),
        ("La route relie Montbriac, Solvieu et Tarnac.", "Montbriac:pla; Solvieu:pla; Tarnac:pla"),
        ("Il vit à Bourg-les-Eaux.", "Bourg-les-Eaux:pla"),
    ]);
}

#[test]
fn a_capital_is_not_a_name() {
    check(&[
        ("Interrogé hier, il a démenti.", ""),
        ("Grièvement blessé, il est mort mardi.", ""),
        ("Les Français votent en Mai.", ""),
        ("Le Président de la République a parlé sur Internet.", ""),
        ("LA GRÈVE EST RECONDUITE POUR UNE SEMAINE.", ""),
        ("Chacun avait apporté une chaise.", ""),
        ("Aucune TVA ne sera due.", ""),
        ("La pièce a été primée à la Coupe du monde.", ""),
        ("Vu le Code de procédure civile, Article 5.", ""),
        ("Elle a gagné le Tournoi des Mouettes.", ""),
    ]);
}

#[test]
fn names_of_one_actor_are_joined() {
    check(&[
        (
            "Le maire, Côme Lestrade, a refusé. M. Lestrade a quitté la salle. Lestrade reviendra.",
            "Côme Lestrade:per; Lestrade:per=Côme Lestrade; Lestrade:per=Côme Lestrade",
        ),
        (
            "L'Union des eaux du Perche (UEP) ouvre. L'UEP recrute.",
            "Union des eaux du Perche:org; UEP:org=Union des eaux du Perche; UEP:org=Union des eaux du Perche",
        ),
        ("Trump a répondu.", "Trump:per=Donald Trump"),
        ("Lisa Trump vit à Caen. Mme Trump a répondu.", "Lisa Trump:per; Caen:pla; Trump:per=Lisa Trump"),
        ("GENÈVE. Les délégués de Genève sont là.", "GENÈVE:pla=Genève; Genève:pla"),
        ("L’Union du Haut-Lieu d’Arbonne a signé.", "Union du Haut-Lieu d’Arbonne:org=Union du Haut-Lieu d'Arbonne"),
        (
            "Brunel a vendu. La société Brunel Énergie paiera. « Nous paierons », dit-on chez Brunel.",
            "Brunel:org=Brunel Énergie; Brunel Énergie:org; Brunel:org=Brunel Énergie",
        ),
    ]);
}

#[test]
fn roles_stand_beside_their_names() {
    for (text, role) in [
        ("M. Ferréol a signé.", "M."),
        ("La directrice générale, Léa Montfaucon, a signé.", "directrice générale"),
        ("Le ministre de l'Économie, Ugo Sarrail, a signé.", "ministre de l'Économie"),
        ("Le président kovare Igor Belov a signé.", "président kovare"),
        ("Nina Perle, conseillère en droit de la Ligue, a signé.", "conseillère en droit de la Ligue"),
        ("Le secrétaire général adjoint, Paul Quentin, a signé.", "secrétaire général adjoint"),
        ("Le Premier ministre Zoltan Varga a signé.", "Premier ministre"),
    ] {
        let (cast, _) = read(text);
        let roles: Vec<_> = cast.actors.iter().flat_map(|a| a.roles.iter().map(String::as_str)).collect();
        assert_eq!(roles, [role], "{text}");
    }
}

#[test]
fn a_role_is_not_taken_from_afar() {
    for text in ["Le président a reçu Ugo Sarrail.", "La fille du juge et Ugo Sarrail sont là.", "L'avocat de Nina Perle est venu."] {
        let (cast, _) = read(text);
        assert!(cast.actors.iter().all(|a| a.roles.is_empty()), "{text}: {:?}", cast.actors);
    }
}

#[test]
fn a_place_that_acts_stays_a_place() {
    for (text, acts) in
        [("Oslo a condamné l'attaque.", true), ("Il a condamné l'attaque à Oslo.", false), ("Le maire d'Oslo a condamné l'attaque.", false)]
    {
        let (cast, _) = read(text);
        let metonymic: Vec<_> = cast.mentions.iter().map(|named| named.mention(&mut []).metonymic).collect();
        assert_eq!(metonymic, [acts], "{text}");
    }
}

#[test]
fn a_description_stands_for_who_was_named() {
    for (text, actor) in [
        ("Le président kovare, Igor Belov, est parti. Le président kovare reviendra.", Some("Igor Belov")),
        ("La maire, Odette Sylvain, a refusé. La maire a tranché.", Some("Odette Sylvain")),
        ("Le promoteur Castellor a signé. Le promoteur paiera.", Some("Castellor")),
        ("La société Trimax grandit. L'entreprise recrute.", Some("Trimax")),
        ("La société Trimax et la société Ovalis grandissent. L'entreprise recrute.", None),
        ("Le directeur est parti.", None),
    ] {
        let (cast, nominal) = read(text);
        let last = nominal.iter().rposition(|n| *n);
        let got = last.and_then(|at| cast.actor(at)).map(|a| cast.actors[a].name.as_str());
        assert!(last.is_some(), "{text}");
        assert_eq!(got, actor, "{text}");
    }
}

#[test]
fn firms_are_told_by_what_they_do() {
    check(&[
        ("Virelan a supprimé 300 postes.", "Virelan:org"),
        ("Sorvane, qui emploie 80 salariés, recrute.", "Sorvane:org"),
        ("Le fonds a racheté Colmantis mardi.", "Colmantis:org"),
        ("Tervadec, dont le titre a perdu 3 %, se tait.", "Tervadec:org"),
        ("La scierie Morvran et filles a brûlé. M. Morvran est sauf.", "Morvran et filles:org; Morvran:per"),
        ("Meubles Tardivel livre demain.", "Meubles Tardivel:org"),
        // A person lives, and a firm's verb may have another subject.
        ("Tavernol est mort hier.", "Tavernol:per"),
        ("L'ami de Tavernol a racheté la grange.", ""),
        ("Jean Tavernol a supprimé deux postes.", "Jean Tavernol:per"),
    ]);
}

#[test]
fn a_bare_name_is_a_firm_in_a_text_of_business() {
    let market = "Les actionnaires des deux sociétés ont approuvé le rachat et la cession de la filiale. ";
    for (text, names) in [
        ("Selon Quistrel, tout va bien.", "Quistrel:org"),
        ("Le suisse Adelmar se retire avec Van Hessel.", "Adelmar:org; Van Hessel:org"),
        ("M. Quistrel ira loin avec Adrien Quistrel.", "Quistrel:per=Adrien Quistrel; Adrien Quistrel:per"),
    ] {
        assert_eq!(said(&[market, text].concat()), names);
    }
    assert_eq!(said("Le merle chante. Selon Quistrel, tout va bien."), "Quistrel:per");
}

#[test]
fn a_line_begins_with_its_town_or_its_poster() {
    check(&[
        ("VAL-PERDU (Orne), 3 mars — Le pont a cédé.", "VAL-PERDU:pla=Val-Perdu; Orne:pla"),
        ("Trébuden, le 4 mai. La digue a cédé.", "Trébuden:pla"),
        ("Le 12/03/2021 à 18:40 - mirliton\nbonjour à tous", "mirliton:per"),
        ("Chouette_22, le 12/03/2021 à 18:40 :\nbonjour", "Chouette_22:per"),
        ("chouette_du_22, le 12 mars 2021\nbonjour", "chouette_du_22:per"),
        ("Chouette, le 12 mars 2021\nbonjour", ""),
        ("POLITIQUE - Le pont a cédé.", ""),
    ]);
}

#[test]
fn the_state_and_its_services_are_authorities() {
    check(&[
        ("L'État a promis une aide.", "État:gov"),
        ("Le chef de l'État a craint un coup d'État.", ""),
        ("La DREAL de Bretagne et la DDPP enquêtent.", "DREAL de Bretagne:gov; DDPP:gov"),
        ("TRIBUNAL DE COMMERCE DE LYON - Chambre 2", "TRIBUNAL DE COMMERCE DE LYON:gov=tribunal de commerce de Lyon"),
        (
            "L'Inspection générale de la voirie, du logement et de la ville conclut.",
            "Inspection générale de la voirie, du logement et de la ville:gov",
        ),
        ("PAR CES MOTIFS, DIT la demande fondée ; CONDAMNE le vendeur.", ""),
        ("L'athlète avait pris de l'EPO (RG n° 12/345).", ""),
        ("L'association Rivages 35 a gagné.", "Rivages 35:org"),
    ]);
}

#[test]
fn any_text_is_read_without_harm() {
    let long = "Jean de la ".repeat(2000);
    let heads = "Union des amis de ".repeat(500);
    for text in [
        "",
        "'",
        "L'",
        "d'",
        "(ABC)",
        "A-B-C-",
        "M.",
        "de",
        "Le",
        "l' d' L' OMS",
        "M. M. M.",
        "Al-",
        "X (Y) Z (W",
        "É",
        "Ô-é'è",
        "()(),,",
        &long,
        &heads,
    ] {
        let (cast, nominal) = read(text);
        assert_eq!(cast.actor_of.len(), nominal.len());
        assert!(cast.mentions.windows(2).all(|w| w[0].span().end <= w[1].span().start), "{text}");
    }
}

#[test]
fn terms_that_a_contract_defines_are_its_parties() {
    let text = "Entre la société Lormoy Bois, ci-après « le Vendeur », et la société Parquets Ancelin (l'Acheteur). Le Vendeur livre. L'Acheteur paie.";
    let (cast, nominal) = read(text);
    let terms: Vec<_> = nominal
        .iter()
        .enumerate()
        .filter_map(|(at, nominal)| cast.actor(at).filter(|_| *nominal).and_then(|a| cast.actors.get(a)))
        .map(|actor| actor.name.as_str())
        .collect();
    assert_eq!(terms, ["Lormoy Bois", "Parquets Ancelin", "Lormoy Bois", "Parquets Ancelin"]);
    assert!(!said(text).contains("Vendeur"));
}

#[test]
fn firms_are_told_by_their_trade_and_their_place() {
    assert!(said("Hier, les Tréfileries du Trieux ont fermé.").contains("Tréfileries du Trieux:org"));
    assert!(said("Le juge a condamné la Savonnerie de la Rance.").contains("Savonnerie de la Rance:org"));
    assert!(!said("Elle attend devant la Mairie de Rance.").contains("Mairie de Rance:org"));
}

#[test]
fn courtesy_takes_the_particle_in() {
    assert!(said("Le départ de M. de Kerlouan est acquis.").contains("de Kerlouan:per"));
    assert!(!said("Le maire de Kerlouan est élu.").contains("de Kerlouan:per"));
}

#[test]
fn what_the_document_tells_of_others_tells_of_a_name() {
    check(&[
        // Where people are introduced, who never is is a firm.
        ("Mme Odile Vannier et M. Paul Serre ont signé. Lactéo a cessé ses achats.", "Odile Vannier:per; Paul Serre:per; Lactéo:org"),
        ("Mme Odile Vannier et M. Paul Serre ont signé. Vannier partira.", "Odile Vannier:per; Paul Serre:per; Vannier:per=Odile Vannier"),
        // A people in lower case makes a land of its name.
        ("Le Tarkovan a rompu. L'armée tarkovanaise avance.", "Tarkovan:pla"),
        ("La Mélunie proteste ; les députés mélunienne et mélunien votent.", "Mélunie:pla"),
        // An adjective that what follows shows to be the last word of a title.
        ("L'association Toits communs a saisi le juge.", "Toits communs:org"),
        ("L'association Rempart dénonce le projet.", "Rempart:org"),
        // A headline in capitals is the name of the text.
        (
            "ALERTE CHEZ VALMONT OPTIQUE\n\nLe fabricant Valmont Optique a chuté.",
            "VALMONT OPTIQUE:org=Valmont Optique; Valmont Optique:org",
        ),
        (
            "La Laiterie Amblard et les Laiteries Corvin ont fusionné. Corvin a racheté Amblard.",
            "Laiterie Amblard:org; Laiteries Corvin:org; Corvin:org=Laiteries Corvin; Amblard:org=Laiterie Amblard",
        ),
        ("Le lycée Anne-Marchal a fermé.", "lycée Anne-Marchal:org"),
        ("Le décret a paru au Journal officiel.", ""),
    ]);
}
