//! The lists of nouns that clauses ask for.

/// A list of nouns, by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::clause) struct List(pub(super) u16);

/// Declares the lists: a sentence, a name, the nouns in the singular.
macro_rules! lists {
    ($($(#[doc = $doc:literal])+ $name:ident = [$($noun:literal,)+];)+) => {
        /// The numbers of the lists, in their order.
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($name),+ }

        impl List {
            $($(#[doc = $doc])+ pub(in crate::clause) const $name: Self = Self(Number::$name as u16);)+
        }

        /// The nouns of each list, by its number.
        #[cfg(any(test, not(baked)))]
        pub(super) const LISTS: &[&[&str]] = &[$(&[$($noun),+]),+];
    };
}

lists! {
    /// Adjectives that stand before their noun.
    FORE = [
        "nouveau", "nouvel", "nouvelle", "vaste", "grand", "grande", "gros", "grosse", "petit", "petite", "lourd", "lourde",
        "fort", "forte", "double", "long", "longue", "ancien", "ancienne", "autre", "même", "premier", "première", "second",
        "seconde", "dernier", "dernière", "ultime", "énième", "simple", "véritable", "important", "importante", "violent",
        "violente", "récent", "récente", "éventuel", "éventuelle", "possible", "futur", "future", "prochain", "prochaine", "haut",
        "haute", "bref", "brève",
    ];
    /// Who votes without being a chamber.
    VOTERS = [
        "militant", "adhérent", "membre", "salarié", "salariée", "agent", "gréviste", "rédaction", "actionnaire", "sociétaire",
        "électeur", "personnel", "étudiant", "ouvrier", "copropriétaire", "habitant",
    ];
    /// What is made to go off, and who does it.
    WEAPON = [
        "bombe", "attentat", "kamikaze", "drone", "missile", "obus", "grenade", "mine", "roquette", "terroriste", "engin", "frappe",
        "attaque", "bombardement", "explosif", "rebelle", "armée", "raid", "combat",
    ];
    /// What strikes without being anybody's act.
    CALAMITY = [
        "séisme", "tempête", "cyclone", "ouragan", "crise", "épidémie", "inflation", "sécheresse", "canicule", "inondation",
        "crue", "vague", "pandémie", "chômage", "récession", "tsunami", "incendie", "feu", "tornade", "orage", "avalanche",
        "pluie", "intempérie", "neige", "vent", "grêle", "gel", "froid", "déluge", "coulée", "glissement", "éboulement", "maladie", "virus", "foudre", "hausse", "pénurie", "grève",
    ];
    /// Acts and words that one condemns without judging anybody.
    BLAMED = [
        "attaque", "attentat", "violence", "propos", "acte", "frappe", "tir", "invasion", "agression", "assassinat", "meurtre",
        "exécution", "répression", "bombardement", "annexion", "massacre", "usage", "attitude", "comportement", "déclaration",
        "provocation", "ingérence", "essai", "incident", "enlèvement", "pillage", "dégradation", "blocage", "hausse", "coup",
        "putsch", "tuerie", "fusillade", "offensive", "escalade", "violation", "dérive", "méthode", "silence", "pratique",
        "terrorisme", "racisme", "antisémitisme", "colonisation", "arrestation", "détention", "prise", "crime", "profanation",
        "émeute", "intrusion", "raid", "incursion", "choix", "décision", "loi", "projet", "texte", "référendum", "scrutin",
        "cyberattaque", "sabotage", "piratage", "lancement", "livraison", "menace", "manque", "politique",
    ];
    /// What destroys and hurts by nature or by chance.
    ACCIDENT = [
        "incendie", "feu", "flamme", "crue", "inondation", "tempête", "cyclone", "ouragan", "séisme", "tremblement", "tsunami",
        "tornade", "orage", "foudre", "avalanche", "éboulement", "glissement", "éruption", "explosion", "accident", "collision",
        "carambolage", "chute", "effondrement", "naufrage", "déraillement", "crash", "sinistre", "vent", "grêle", "pluie", "coulée",
        "vague", "bousculade", "rafale", "rouille", "gel", "corrosion", "usure", "moisissure", "termite",
    ];
    /// Those who take a town.
    TROOPS = [
        "armée", "troupe", "rebelle", "soldat", "force", "milice", "insurgé", "djihadiste", "allié", "régiment", "légion", "croisé",
        "combattant", "flotte", "marine", "commando", "partisan", "mutin", "séparatiste", "révolutionnaire", "parachutiste",
    ];
    /// Nouns on which a bare noun hangs as something that may come.
    HANGING = [
        "promesse", "projet", "menace", "risque", "appel", "faute", "défaut", "absence", "tentative", "offre", "demande",
        "préavis", "fonds", "procédure", "mandat", "ordre", "objectif", "possibilité", "cas", "crainte", "soupçon", "accusation",
        "plainte", "plan", "avis", "autorisation", "perspective", "scénario", "hypothèse", "déclaration", "existence", "vue",
        "proposition",
    ];
    /// Nouns of people and bodies, which act and undergo as names do.
    FOLK = [
        "homme", "femme", "personne", "enfant", "salarié", "salariée", "employé", "ouvrier", "ouvrière", "cadre",
        "élu", "élue", "maire", "ministre", "président", "présidente", "préfet", "préfète", "député", "sénateur",
        "sénatrice", "syndicat", "parti", "police", "policier", "gendarme", "gendarmerie", "soldat", "armée", "juge",
        "juré", "jury", "tribunal", "cour", "procureur", "procureure", "parquet", "avocat", "avocate", "suspect",
        "accusé", "victime", "otage", "prisonnier", "détenu", "famille", "frère", "sœur", "mère", "père", "fils",
        "fille", "groupe", "société", "entreprise", "banque", "club", "fédération", "association", "collectif",
        "conseil", "commission", "comité", "gouvernement", "état", "ville", "mairie", "région", "département",
        "commune", "préfecture", "ministère", "autorité", "direction", "directeur", "directrice", "patron",
        "dirigeant", "dirigeante", "chef", "cheffe", "candidat", "candidate", "sortant", "sortante", "adversaire",
        "rival", "rivale", "militant", "militante", "manifestant", "étudiant", "étudiante", "lycéen", "élève",
        "parent", "habitant", "riverain", "client", "cliente", "patient", "patiente", "médecin", "infirmier",
        "infirmière", "agent", "équipe", "joueur", "joueuse", "entraîneur", "chanteur", "chanteuse", "acteur",
        "actrice", "romancier", "romancière", "écrivain", "écrivaine", "cinéaste", "peintre", "roi", "reine", "pape",
        "prince", "princesse", "chancelier", "chancelière", "patriarche", "prêtre", "évêque", "diplomate",
        "ambassadeur", "rebelle", "milice", "général", "colonel", "commandant", "commissaire", "inspecteur",
        "inspectrice", "douane", "douanier", "marin", "pêcheur", "chercheur", "chercheuse", "journaliste",
        "reporter", "témoin", "assaillant", "consortium", "cycliste", "passant", "passante", "conducteur",
        "conductrice", "chauffeur", "motard", "piéton", "juriste", "vendeur", "vendeuse", "sinistré", "sinistrée",
        "résistant", "résistante", "migrant", "ong", "fondateur", "fondatrice", "usager", "trafiquant", "opposant",
        "opposante", "ressortissant", "ressortissante", "gérant", "gérante", "délégation", "délégué", "déléguée",
        "rectrice", "recteur", "chinois", "américain", "russe", "voisin", "voisine", "locataire", "équipage",
        "troupe", "force", "inspection", "douanes", "hôpital", "université", "intersyndicale", "opposition",
        "majorité", "régime", "junte", "exploitant", "opérateur", "fabricant", "constructeur", "laboratoire",
        "éditeur", "fournisseur", "prestataire", "employeur", "bailleur", "contrôleur", "enquêteur", "magistrat",
        "magistrate", "assureur", "mécène", "sponsor", "créancier", "débiteur", "actionnaire", "investisseur",
        "donateur", "bénévole", "partenaire", "associé", "associée", "repreneur", "liquidateur", "bijoutier",
        "gardien", "gardienne", "randonneur", "campeur", "plongeur", "skieur", "pilote", "maîtresse", "enseignant",
        "enseignante", "professeur", "professeure", "mandataire", "administrateur", "administratrice", "médiateur",
        "médiatrice", "expert", "experte", "arbitre", "successeur", "remplaçant", "remplaçante", "pompier",
        "secouriste", "civil", "blessé", "blessée", "survivant", "rescapé", "malade", "gréviste", "finaliste",
        "occupant", "occupante", "squatteur", "notaire", "huissier", "clan", "syndic", "gang", "cartel",
        "état-major", "bourgmestre", "édile", "maçon", "artisan", "artisane", "paysan", "paysanne", "patronat",
        "fan", "internaute", "adepte", "architecte", "athlète", "vigile", "pirate", "hacker", "belligérant",
        "belligérante", "capitaine", "notable", "poète", "comte", "duc", "duchesse", "rabbin", "imam", "pasteur",
        "moine", "pontife", "ayatollah", "émir", "sultan", "despote", "tuteur", "curateur", "consommateur",
        "consommatrice", "propriétaire", "colocataire", "époux", "épouse", "veuf", "veuve", "fiancé", "fiancée",
        "cousin", "cousine", "oncle", "tante", "neveu", "nièce", "mari", "conjoint", "conjointe", "compagne",
        "compagnon", "ami", "amie", "collègue", "camarade", "confrère", "complice", "proche", "homologue", "adjoint",
        "adjointe", "porte-parole", "pdg", "vice-président", "vice-présidente", "duo", "couple", "foule", "jeune",
        "adolescent", "adolescente", "mineur", "mineure", "garçon", "individu", "inconnu", "inconnue", "agresseur",
        "passeur", "braqueur", "malfaiteur", "voleur", "voleuse", "criminel", "tueur", "terroriste", "djihadiste",
        "islamiste", "putschiste", "insurgé", "mutin", "séparatiste", "combattant", "combattante", "casseur",
        "ravisseur", "escroc", "trader", "courtier", "banquier", "banquière", "restaurateur", "hôtelier",
        "agriculteur", "agricultrice", "éleveur", "éleveuse", "viticulteur", "maraîcher", "forain", "réalisateur",
        "réalisatrice", "producteur", "productrice", "animateur", "animatrice", "présentateur", "présentatrice",
        "footballeur", "footballeuse", "nageur", "nageuse", "coureur", "coureuse", "champion", "championne",
        "entraîneuse", "sélectionneur", "gouverneur", "gouverneure", "sous-préfet", "sous-préfète", "conseiller",
        "conseillère", "échevin", "secrétaire", "trésorier", "trésorière", "comptable", "caissier", "caissière",
        "ingénieur", "ingénieure", "technicien", "technicienne", "aide-soignant", "aide-soignante", "soignant",
        "soignante", "chirurgien", "chirurgienne", "psychiatre", "pharmacien", "pharmacienne", "vétérinaire",
        "bénéficiaire", "réfugié", "réfugiée", "exilé", "exilée", "dissident", "dissidente", "activiste",
        "écologiste", "syndicaliste", "cheminot", "docker", "routier", "éboueur", "facteur", "postier", "livreur",
        "livreuse", "surveillant", "surveillante", "greffier", "greffière", "bâtonnier", "bâtonnière", "plaignant",
        "plaignante", "prévenu", "prévenue", "condamné", "condamnée", "inculpé", "hébergeur", "éditrice",
        "titulaire", "copropriétaire", "abonné", "abonnée", "voyageur", "voyageuse", "passager", "passagère",
        "touriste", "estivant", "vacancier", "campeuse", "baigneur", "baigneuse", "alpiniste", "octogénaire",
        "septuagénaire", "nonagénaire", "sexagénaire", "quinquagénaire", "quadragénaire", "trentenaire", "bébé",
        "nourrisson", "fillette", "garçonnet", "collégien", "collégienne", "écolier", "écolière", "lycéenne",
        "apprenti", "apprentie", "stagiaire", "retraité", "retraitée", "pensionnaire", "commerçant", "commerçante", "représentant", "représentante", "émissaire", "négociateur", "négociatrice", "envoyé", "envoyée", "professionnel", "professionnelle", "industriel", "électeur", "électrice", "sociétaire", "adhérent", "adhérente", "membre", "participant", "participante", "leader", "responsable", "observateur", "observatrice", "braconnier", "fuyard", "fugitif", "évadé", "évadée", "résident", "résidente",
        "spectateur", "spectatrice", "survivante", "sauveteur", "instituteur", "dentiste", "boulanger", "bûcheron",
        "sidérurgiste", "métallo", "intérimaire", "lecteur", "auditeur", "supporter", "supporteur", "boxeur",
        "judoka", "navigateur", "skipper", "musicien", "musicienne", "pianiste", "violoniste", "danseur", "danseuse",
        "comédien", "comédienne", "humoriste", "scénariste", "auteur", "autrice", "sculpteur", "photographe",
        "dessinateur", "styliste", "couturier", "mannequin", "éditorialiste", "blogueur", "influenceur",
        "développeur", "informaticien", "scientifique", "biologiste", "physicien", "astronaute", "cosmonaute",
        "astronome", "historien", "historienne", "archéologue", "sociologue", "économiste", "philosophe",
        "théologien", "religieuse", "cardinal", "nonce", "curé", "abbé", "fidèle", "pèlerin", "insurgée", "milicien",
        "mercenaire", "déplacé", "civile", "espion", "cambrioleur", "dealer", "meurtrier", "meurtrière", "assassin",
        "violeur", "détenue", "codétenu", "eurodéputé", "eurodéputée", "parlementaire", "orphelin", "gamin",
        "acheteur", "acquéreur", "souscripteur", "assuré", "emprunteur", "demandeur", "demandeuse", "défendeur",
        "défenderesse", "requérant", "requérante", "appelant", "appelante", "intimé", "intimée", "prédécesseur",
        "cofondateur", "cofondatrice", "entrepreneur", "entrepreneuse", "milliardaire", "suspecte", "militaire",
        "officier", "lieutenant", "maréchal", "amiral", "caporal", "légionnaire", "parachutiste", "ambassadrice",
        "consul", "empereur", "impératrice", "comtesse", "baron", "marquis", "chevalier", "archevêque", "ermite",
        "prophète", "esclave", "serf", "colon",
    ];
    /// Nouns of things that speak or act for somebody.
    ACTING = [
        "rapport", "étude", "enquête", "arrêt", "jugement", "communiqué", "texte", "note", "avis", "article",
        "audit", "journal", "quotidien", "magazine", "chaîne", "site", "presse", "avocate", "défense", "accusation",
        "source", "document", "lettre", "courrier", "ordonnance", "décision", "loi", "décret", "arrêté", "contrat",
        "base", "industrie", "inconnu", "marché", "pays", "capitale", "pouvoir", "opinion", "secteur", "filière",
        "mouvement", "front", "camp", "public", "gauche", "droite", "centre", "alliance", "coalition", "quartier",
        "monde", "maison", "ambassade", "église", "cabinet", "service", "plateforme", "enseigne", "marque",
        "compagnie", "ligue", "ordre", "chambre", "assemblée", "agence", "institut", "observatoire", "partie",
        "peuple", "tiers", "cellule", "bloc", "fisc", "fonds", "bande", "clinique", "musée", "festival", "théâtre",
        "lycée", "école", "bureau", "syndicat", "consulat", "métropole", "municipalité", "hôpital", "organisme",
        "géant", "leader", "numéro", "start-up", "licorne", "concurrent", "duo", "trio", "majorité", "patronat",
        "diocèse", "crèche", "opérateur", "régie", "mutuelle",
    ];
    /// Nouns that act in the name of the one whom « de » brings.
    SPEAKING = [
        "délégation", "gouvernement", "armée", "autorité", "force", "troupe", "dirigeant", "représentant", "police", "direction",
        "négociateur", "émissaire", "diplomatie", "pouvoir", "titre", "action", "cours", "conseil", "état-major", "aviation",
        "marine",
    ];
    /// Who speaks and signs for a State or a body, in the plural.
    ENVOY = [
        "ministre", "chef", "dirigeant", "négociateur", "diplomate", "représentant", "émissaire",
    ];
    /// Whose work is that of their body, in the plural: « les experts de X ont recommandé ».
    STAFF = [
        "expert", "géologue", "inspecteur", "enquêteur", "gendarme", "policier", "équipe", "service", "spécialiste", "contrôleur",
        "auditeur", "agent", "limier", "douanier", "technicien",
    ];
    /// Nouns that make the infinitive behind them only possible.
    OPEN = [
        "intention", "volonté", "projet", "souhait", "espoir", "droit", "possibilité", "faculté", "risque", "menace", "peur",
        "demande", "appel", "idée", "liberté", "autorisation", "occasion", "capacité", "objectif", "but", "tentation", "chance",
        "proposition",
    ];
    /// Nouns that make the infinitive behind them owed.
    OWED = [
        "décision", "promesse", "engagement", "ordre", "obligation", "consigne", "mission", "charge", "devoir", "serment",
    ];
    /// Nouns that say that what hangs on them is not there.
    LACK = [
        "faute", "défaut", "absence",
    ];
    /// Nouns that make what hangs on them only possible.
    PROSPECT = [
        "promesse", "projet", "menace", "risque", "appel", "tentative", "offre", "demande", "préavis", "fonds", "objectif",
        "possibilité", "crainte", "plan", "autorisation", "perspective", "scénario", "hypothèse", "lettre",
        "vue", "proposition",
    ];
    /// Papers and plans that nobody has passed yet: what they would do may come.
    DRAFT = [
        "décret", "projet", "proposition", "texte", "loi", "réforme", "amendement", "offre", "plan", "accord", "arrêté", "résolution",
        "motion", "initiative", "scénario", "compromis", "dispositif", "mesure", "ordonnance", "règlement", "directive", "protocole",
    ];
    /// Nouns that stand for an association, a union or a party named before.
    GUILD = [
        "association", "syndicat", "collectif", "parti", "fondation", "fédération", "organisation", "ligue", "confédération", "ong",
        "instance", "mouvement", "intersyndicale", "organisme",
    ];
    /// Nouns that stand for a club named before.
    CLUB = [
        "club", "équipe",
    ];
    /// Nouns that stand for a company named before.
    BODY = [
        "entreprise", "société", "groupe", "compagnie", "laboratoire", "constructeur", "fabricant", "banque", "exploitant",
        "opérateur", "promoteur", "prestataire", "distributeur", "éditeur",
        "assureur", "fournisseur", "employeur", "plateforme", "enseigne", "firme", "marque", "industriel",
        "transporteur", "bailleur", "avionneur", "titre", "action", "coopérative",
        "mutuelle", "direction", "néobanque", "start-up", "régie", "concessionnaire", "armateur", "brasseur", "équipementier",
        "énergéticien", "holding", "cible", "papetier", "chimiste", "sidérurgiste", "semencier", "voyagiste", "croisiériste",
        "pousse", "câblier", "motoriste", "cimentier", "verrier", "pétrolier", "opticien", "traiteur", "sous-traitant", "établissement",
    ];
    /// Nouns that stand only for one that was named by them: « le musée Ravel … le musée ».
    KIND = [
        "hôpital", "université", "aéroport", "musée", "clinique", "lycée", "collège", "école", "théâtre", "opéra", "festival", "stade",
        "hôtel", "restaurant", "librairie", "boulangerie", "pharmacie", "cinéma", "bibliothèque", "conservatoire", "crèche", "prison",
        "abbaye", "fonderie", "cristallerie", "papeterie", "brasserie", "filature", "scierie", "verrerie", "laiterie", "tannerie",
        "conserverie", "biscuiterie", "chocolaterie", "distillerie", "imprimerie", "cimenterie", "faïencerie", "minoterie", "boutique",
        "cabinet", "agence", "institut", "académie", "fromagerie", "ferme", "domaine", "pépinière", "aciérie", "sucrerie",
    ];
    /// Works and buildings that a firm has: what befalls them befalls it.
    PLANT = [
        "usine", "atelier", "site", "entrepôt", "hangar", "magasin", "centrale", "raffinerie", "dépôt", "mine", "carrière", "chantier",
        "abattoir", "laboratoire", "navire", "cargo", "chalutier", "paquebot", "ferry", "siège", "local", "bureau",
    ];
    /// What somebody has that is searched, frozen or broken into.
    ASSET = [
        "avoir", "compte", "bien", "actif", "serveur", "réseau", "système", "fonds", "base", "local", "coffre", "messagerie",
    ];
    /// Who is received, called or summoned for the body that they lead or stand for.
    CHIEF = [
        "dirigeant", "représentant", "responsable", "patron", "délégué", "délégation", "émissaire", "négociateur", "direction", "élu",
        "chef", "cadre", "porte-parole", "avocat",
    ];
    /// What somebody lives in or stands for: what befalls it befalls them.
    HOME = [
        "domicile", "appartement", "maison", "villa", "logement", "bureau", "cabinet", "voiture", "véhicule", "liste", "candidature",
        "ferme", "atelier", "boutique", "restaurant", "garage",
    ];
    /// Who works for a firm and strikes there.
    WORKERS = [
        "salarié", "salariée", "agent", "ouvrier", "ouvrière", "employé", "employée", "conducteur", "conductrice", "chauffeur",
        "cheminot", "pilote", "hôtesse", "steward", "enseignant", "infirmier", "infirmière", "soignant", "personnel", "effectif",
        "technicien", "cadre", "docker", "éboueur", "facteur", "postier", "livreur", "caissière", "vendeur", "mineur", "marin",
        "gréviste", "syndicat", "intersyndicale", "contrôleur", "aiguilleur", "journaliste", "rédaction", "musicien", "intermittent",
    ];
    /// What one asks a court for.
    CLAIM = [
        "requête", "recours", "demande", "appel", "pourvoi", "plainte", "action", "réclamation", "prétention", "expulsion", "extradition",
        "liquidation", "dissolution", "placement", "incarcération", "mise", "suspension", "révocation", "condamnation", "peine", "détention",
        "relaxe", "acquittement", "exclusion", "radiation", "sanction", "garde", "non-lieu",
    ];
    /// Papers that stand for whoever rules by them: « la décision lui impose ».
    RULED = [
        "décision", "délibération", "jugement", "arrêt", "ordonnance", "sanction", "arrêté", "mesure",
    ];
    /// Those who are two sides by themselves, or where « deux » counts them.
    SIDES = [
        "partie", "belligérant", "camp", "protagoniste", "signataire", "cocontractant", "négociateur",
    ];
    /// Those of the two sides that States are.
    LANDS = [
        "pays", "état", "capitale", "armée", "gouvernement", "voisin", "belligérant", "camp", "délégation", "partie", "négociateur", "allié",
    ];
    /// Who « deux » makes two sides.
    TWO = [
        "pays", "état", "armée", "capitale", "gouvernement", "groupe", "entreprise", "société", "firme", "syndicat", "parti", "club",
        "ville", "commune", "homme", "femme", "dirigeant", "président", "ministre", "rival", "adversaire", "voisin", "délégation",
        "organisation", "association", "banque", "allié", "partenaire", "candidat", "finaliste", "opérateur", "constructeur",
    ];
    /// Nouns that stand for an authority named before.
    AUTHORITY = [
        "superviseur", "institution", "contrôleur", "administration", "rectorat", "commission", "autorité", "régulateur", "agence", "ministère", "gouvernement",
        "préfecture", "parquet", "assemblée", "exécutif",
    ];
    /// Nouns that stand for a court named before.
    COURT = [
        "tribunal", "cour", "juridiction", "juge", "magistrat", "conseil",
    ];
    /// For whom a lawyer writes: « ma cliente ».
    CLIENT = [
        "client", "cliente",
    ];
    /// Nouns that stand for a person named before.
    PARTY = [
        "gérant", "gérante", "plaignant", "plaignante", "suspect", "suspecte", "conducteur", "conductrice", "chauffeur", "cadre", "opposant",
        "opposante", "militant", "militante", "meurtrier", "meurtrière", "agriculteur", "agricultrice", "éleveur", "éleveuse",
        "salarié", "salariée", "intéressé", "intéressée", "requérant", "prévenu", "prévenue", "coureur", "coureuse",
        "athlète", "joueur", "joueuse", "champion", "championne", "étudiant", "étudiante", "locataire", "chanteur", "chanteuse", "romancier", "romancière", "acteur", "actrice",
        "cinéaste", "nageur", "nageuse", "cycliste", "footballeur", "milliardaire", "trentenaire", "quadragénaire", "quinquagénaire",
        "sexagénaire", "chercheur", "chercheuse", "ingénieur", "ingénieure", "comptable", "scientifique", "élu", "élue", "candidat", "candidate", "fondateur", "fondatrice",
        "dirigeant", "dirigeante", "condamné", "condamnée", "accusé", "accusée", "fugitif", "fugitive", "détenu", "détenue", "retraité", "retraitée",
        "comédien", "comédienne", "écrivain", "écrivaine", "musicien", "musicienne", "pianiste", "violoniste", "danseur", "danseuse",
        "chorégraphe", "réalisateur", "réalisatrice", "auteur", "autrice", "dramaturge", "poète", "poétesse", "sculpteur", "peintre", "photographe",
        "dessinateur", "dessinatrice", "humoriste", "animateur", "animatrice", "artiste", "attaquant", "attaquante", "ailier", "buteur", "buteuse",
        "skipper", "navigateur", "navigatrice", "judoka", "boxeur", "boxeuse", "sprinteur", "sprinteuse", "skieur", "skieuse", "grimpeur", "grimpeuse",
        "footballeuse", "rugbyman", "basketteur", "basketteuse", "styliste", "couturier", "architecte", "historien", "historienne", "philosophe",
        "économiste", "biologiste", "physicien", "physicienne", "entrepreneur", "entrepreneuse", "septuagénaire", "octogénaire",
        "adolescent", "adolescente", "défunt", "défunte", "disparu", "disparue", "inculpé", "inculpée", "éditorialiste", "essayiste",
        "homme", "femme", "garçon", "fillette", "jeune", "mineur", "mineure", "nonagénaire", "centenaire", "enseignant", "enseignante",
        "professeur", "professeure", "instituteur", "institutrice", "médecin", "chirurgien", "chirurgienne", "infirmier", "infirmière",
        "journaliste", "sénateur", "sénatrice", "député", "députée", "eurodéputé", "eurodéputée", "parlementaire", "syndicaliste",
        "compositeur", "compositrice", "rappeur", "rappeuse", "producteur", "productrice", "présentateur", "présentatrice", "tennisman",
        "pilote", "alpiniste", "randonneur", "randonneuse", "viticulteur", "viticultrice", "ouvrier", "ouvrière", "employé", "employée",
        "mafieux", "braconnier", "escroc", "évadé", "évadée", "rescapé", "rescapée",
        "lauréat", "lauréate", "médaillé", "médaillée", "magnat", "oligarque", "informaticien",
        "informaticienne", "sortant", "sortante", "vaincu", "vaincue", "perdant", "perdante", "praticien", "praticienne", "allocataire", "reporter", "soignant", "soignante", "aide-soignant", "aide-soignante", "policier", "policière", "gendarme",
        "militaire", "soldat", "pompier", "capitaine", "commerçant", "commerçante", "restaurateur", "restauratrice", "boulanger", "boulangère",
        "banquier", "livreur", "livreuse", "cuisinier", "cuisinière", "imam", "prêtre", "maçon", "plombier", "garagiste", "bijoutier",
        "vigneron", "apiculteur", "pêcheur", "marin", "chasseur", "motard", "automobiliste", "piéton", "passager", "passagère",
        "diplomate", "dissident", "dissidente", "activiste", "influenceur", "influenceuse", "sociologue",
    ];
    /// What a letter says « votre » and « mes » of that stands for who reads or writes it.
    HOUSE = [
        "société", "entreprise", "établissement", "association", "service", "groupe", "compagnie", "agence", "commune", "mairie",
    ];
    /// Whoever bought what was sold before.
    BUYER = [
        "acquéreur", "acheteur", "acheteuse", "repreneur", "cessionnaire", "adjudicataire",
    ];
    /// Whoever sold it.
    SELLER = [
        "vendeur", "vendeuse", "cédant",
    ];
    /// Whoever was hurt or killed.
    VICTIM = [
        "victime",
    ];
    /// Whoever did that.
    ATTACKER = [
        "agresseur", "tueur", "tireur", "assassin", "assaillant", "ravisseur",
    ];
    /// Whoever went to law.
    CLAIMANT = [
        "appelant", "appelante", "demandeur", "demanderesse", "requérante",
    ];
    /// Whoever was taken there.
    DEFENDANT = [
        "intimé", "intimée", "défendeur", "défenderesse",
    ];
    /// Nouns that stand for a town named before.
    TOWN = [
        "commune", "ville", "municipalité", "mairie", "capitale",
    ];
    /// Nouns that stand for a region, a land or a body of towns named before.
    AREA = [
        "région", "département", "métropole", "pays", "île", "collectivité", "agglomération", "intercommunalité", "communauté",
    ];
    /// What a body owns, more often than a person does.
    OWNED = [
        "usine", "site", "siège", "filiale", "président", "présidente", "directeur", "directrice", "salarié", "actionnaire",
        "titre", "action", "dirigeant", "patron", "représentant", "client", "utilisateur", "magasin", "chiffre", "bénéfice",
        "réseau", "capital", "production", "service", "armée", "avocat", "avocate", "gouvernement", "ministre", "fondateur",
        "fondatrice", "secrétaire", "délégué", "trésorier", "concurrent",
    ];
    /// Nouns whose preposition is that of the name behind « de ».
    SAME = [
        "ville", "commune", "village", "port", "île", "province", "quartier", "capitale", "région", "département", "localité",
        "bourg", "hameau", "campus",
    ];
    /// Nouns by which a relative clause takes up a date.
    TIME = [
        "période", "date", "jour", "moment", "époque", "mois", "année", "semaine",
    ];
    /// Nouns of games: beside them a victory, a defeat, an attack are a team's.
    GAME = [
        "match", "championnat", "tournoi", "finale", "demi-finale", "buteur", "footballeur", "footballeuse", "basketteur", "joueur",
        "joueuse", "entraîneur", "entraîneuse", "ballon", "mi-temps", "sélectionneur", "football", "rugby", "basket", "handball",
        "tennis", "hockey", "cyclisme", "peloton", "podium", "médaille", "médaillé", "médaillée", "natation", "triathlon",
        "triathlète", "marathon", "marathonien", "champion", "championne", "boxe", "boxeur", "boxeuse", "judo", "judoka", "athlète",
        "athlétisme", "escrime", "aviron", "skieur", "skieuse", "mêlée", "penalty", "score",
    ];
    /// What a race has, where votes have none of it.
    RACE = [
        "cycliste", "coureur", "maillot", "supporters",
    ];
    /// Papers by which an act is done on their date.
    DEED = [
        "lettre", "courrier", "courriel", "arrêté", "décision", "décret", "jugement", "arrêt", "acte", "délibération", "ordonnance",
        "exploit", "requête", "mémoire", "déclaration", "avenant", "contrat", "convention", "protocole", "note", "circulaire",
        "procès-verbal", "assignation", "notification", "loi", "règlement", "mandat", "message", "recommandé", "huissier",
    ];
    /// What looks back on a happening: « le procès de l'attentat ».
    RETROSPECT = [
        "procès", "victime", "auteur", "anniversaire", "commémoration", "jugement", "reconstitution", "enquête", "bilan",
        "hommage", "instruction", "rescapé", "survivant", "témoin", "responsable", "mémoire", "souvenir", "lendemain",
    ];
    /// Nouns of what words are published in.
    MEDIUM = [
        "communiqué", "lettre", "courrier", "message", "tweet", "entretien", "interview", "tribune", "vidéo", "texte", "note",
        "déclaration", "rapport", "courriel", "publication", "discours",
    ];
    /// Nouns of what a report may go by.
    SOURCE = [
        "source", "information", "enquête", "rapport", "communiqué", "presse", "journal", "étude", "sondage", "média", "agence", "ong",
        "organisateur", "observateur", "expert", "analyste", "proche", "témoin", "accusation", "défense", "entourage", "version", "rumeur",
        "plaignant", "plaignante", "récit", "procès-verbal",
    ];
    /// Bodies that check accounts and works.
    AUDITORS = [
        "chambre", "cour", "inspection", "audit", "contrôleur", "auditeur", "mission", "autorité", "agence", "médiateur", "défenseur",
    ];
    /// Verdicts that are reproaches.
    VERDICTS = [
        "scandaleux", "scandaleuse", "inacceptable", "indéfendable", "injuste", "injustifié", "injustifiée", "honteux", "honteuse",
        "inadmissible", "intolérable", "absurde", "irresponsable", "indigne", "choquant", "choquante", "illégal", "illégale",
        "dangereux", "dangereuse", "ridicule", "dérisoire", "inutile", "insuffisant", "insuffisante", "aberrant", "aberrante",
        "indécent", "indécente", "lamentable", "catastrophique", "pitoyable", "honte", "mascarade", "scandale", "farce",
        "capitulation", "trahison", "fiasco", "gâchis", "mépris", "insulte", "déni", "mensonge",
    ];
    /// Talks and moves that are events of their own where they come to nothing.
    TALKS = [
        "rencontre", "négociation", "discussion", "pourparlers", "médiation", "réunion", "visite", "offensive", "dialogue",
        "concertation", "tractation", "entretien", "conciliation", "sommet", "grève", "manifestation",
    ];
    /// The judge, alone of the authorities in the plural.
    JUDGE = [
        "juge", "magistrat", "contrôleur",
    ];
}
