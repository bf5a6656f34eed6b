//! The nouns that the trigger tables ask for beside a word.

/// Declares the lists: a sentence, a name, the nouns in the singular.
macro_rules! nouns {
    ($($(#[doc = $doc:literal])+ $name:ident = [$($noun:literal,)+];)+) => {
        $($(#[doc = $doc])+ pub(super) const $name: &[&str] = &[$($noun),+];)+
    };
}

nouns! {
    /// What one refuses or rejects in speech, not in court.
    REFUSED = [
        "offre", "proposition", "accusation", "allégation", "critique", "idée", "demande", "invitation", "plan",
        "appel", "ultimatum", "revendication", "compromis", "hypothèse", "rapprochement", "soutien", "rumeur",
        "exigence", "report", "dialogue", "sommation",
    ];
    /// What one judges something to be when one finds fault with it.
    VERDICTS = [
        "insuffisant", "insuffisante", "dérisoire", "inacceptable", "injuste", "injustifié", "injustifiée",
        "scandaleux", "scandaleuse", "excessif", "excessive", "inadmissible", "intolérable", "honteux", "honteuse",
        "disproportionné", "disproportionnée", "inefficace", "dangereux", "dangereuse", "absurde", "trompeur",
        "trompeuse", "tardif", "tardive", "illégal", "illégale", "irresponsable", "indigne", "choquant", "choquante",
        "inutile", "flou", "floue", "irréaliste", "décevant", "décevante", "timide", "coûteux", "coûteuse", "tiède",
    ];
    /// What one stands up for in debate.
    TEXTS = [
        "texte", "projet", "réforme", "loi", "bilan", "budget", "mesure", "amendement", "proposition", "décision",
        "accord", "plan", "choix",
    ];
    /// What is signed when parties bind themselves.
    DEEDS = [
        "accord", "contrat", "convention", "traité", "protocole", "bail", "compromis", "partenariat", "pacte",
        "avenant", "promesse", "lettre", "mémorandum", "charte", "trêve", "armistice", "cessez-le-feu",
        "transaction", "vente", "acte", "marché", "alliance", "texte", "accord-cadre", "déclaration", "feuille",
    ];
    /// What is bought as a business.
    BUSINESS = [
        "entreprise", "société", "filiale", "concurrent", "marque", "start-up", "groupe", "titre", "part",
        "participation", "usine", "site", "activité", "immeuble", "club", "terrain", "capital", "action", "branche",
        "chaîne", "éditeur", "fabricant", "hôtel", "magasin", "journal", "quotidien", "fonds", "fichier", "donnée",
        "historique", "restaurant", "réseau",
    ];
    /// Where people meet.
    GATHERINGS = [
        "sommet", "réunion", "rencontre", "conférence", "négociation", "pourparlers", "discussion", "cérémonie",
        "assemblée", "congrès", "séance", "audience", "audition", "débat", "forum", "table", "manifestation",
        "rassemblement", "marche", "cortège", "consultation", "conseil",
    ];
    /// What is paid.
    DUES = [
        "somme", "prime", "indemnité", "acompte", "loyer", "dette", "facture", "solde", "salaire",
        "dommages-intérêts", "caution", "amende", "rançon", "allocation", "dividende", "pension", "aide", "avance",
        "montant", "redevance", "mensualité",
    ];
    /// What is sent from one place or holder to another.
    GOODS = [
        "arme", "munition", "char", "missile", "avion", "vaccin", "dose", "marchandise", "colis", "commande",
        "dossier", "donnée", "matériel", "pièce", "document", "navire", "gaz", "blé", "corps", "prisonnier",
        "détenu", "otage", "clé", "logement", "bien", "rame", "fichier", "adresse", "vivre",
    ];
    /// What a law, decree or motion is called.
    BILLS = [
        "loi", "texte", "projet", "proposition", "amendement", "décret", "ordonnance", "budget", "réforme", "motion",
        "règlement", "directive", "résolution", "arrêté", "article", "constitution", "traité", "moratoire",
        "délibération",
    ];
    /// What limits time.
    LIMITS = [
        "délai", "échéance", "date", "limite", "terme", "préavis", "calendrier", "période", "inscription", "mandat",
        "contrat", "trêve", "garde", "dépôt", "couvre-feu", "état",
    ];
    /// What is recalled, forbidden or taken off the market.
    RECALLED = [
        "produit", "lot", "véhicule", "voiture", "médicament", "modèle", "appareil", "jouet", "fromage",
        "application", "site", "compte", "vidéo", "publicité", "pesticide", "livre", "film", "autorisation",
        "licence", "pièce", "yaourt", "lait", "steak", "aliment", "boîte", "flacon", "conserve", "pneu", "airbag",
    ];
    /// Who votes laws.
    CHAMBERS = [
        "assemblée", "sénat", "parlement", "chambre", "député", "sénateur", "congrès", "bundestag",
    ];
    /// What is brought before a judge.
    CLAIMS = [
        "plainte", "recours", "requête", "appel", "pourvoi", "référé", "réclamation", "demande", "action",
        "assignation", "procédure", "procès", "poursuite", "saisine",
    ];
    /// What a court or an authority strikes down, upholds or stays.
    ACTS = [
        "décision", "arrêté", "jugement", "permis", "élection", "licenciement", "décret", "marché", "autorisation",
        "procédure", "vote", "condamnation", "amende", "arrêt", "ordonnance", "délibération", "peine", "sanction",
        "contrat", "avenant", "acte", "convention", "élections", "scrutin", "agrément", "nomination", "licence",
        "concours", "dispositif", "interdiction", "mesure", "restriction", "expulsion",
    ];
    /// What searches for facts.
    INQUIRIES = [
        "enquête", "information", "instruction", "audit", "investigation", "inspection", "perquisition", "analyse",
        "expertise", "contrôle", "vérification",
    ];
    /// Who searches for facts.
    INSPECTORS = [
        "inspecteur", "inspectrice", "inspection", "contrôleur", "enquêteur", "enquêtrice", "gendarme", "policier",
        "police", "douanier", "douane", "expert", "auditeur", "magistrat", "agent", "commission", "cabinet",
        "parquet", "équipe", "technicien", "chercheur",
    ];
    /// Who decides cases.
    JUDGES = [
        "tribunal", "cour", "juge", "conseil", "jury", "arbitre", "autorité", "commission", "chambre", "magistrat",
        "préfet", "préfecture", "régulateur", "fédération", "parquet", "justice", "instance", "comité", "procureur",
        "ministère", "gendarme", "médiateur", "conciliateur", "défenseur",
    ];
    /// What a court weighs.
    PENALTIES = [
        "peine", "sanction", "amende", "suspension", "condamnation",
    ];
    /// What a court declares an act to be.
    FLAWS = [
        "nul", "nulle", "irrecevable", "recevable", "inconstitutionnel", "inconstitutionnelle", "illégal",
        "illégale", "caduc", "caduque", "incompétent", "incompétente",
    ];
    /// What one leaves when one resigns.
    POSTS = [
        "poste", "fonction", "présidence", "mandat", "direction", "parti", "gouvernement", "siège", "tête", "club",
        "conseil", "groupe", "ministère", "mairie", "charge", "entreprise",
    ];
    /// What one wins or loses when people vote.
    VOTES = [
        "élection", "scrutin", "vote", "primaire", "présidentielle", "législative", "municipale", "mairie", "siège",
        "référendum", "circonscription", "majorité", "investiture", "voix", "suffrage",
    ];
    /// What is cut when staff is dismissed.
    JOBS = [
        "poste", "emploi", "effectif", "salarié", "équivalent",
    ];
    /// What workers stop.
    WORK = [
        "travail", "service", "garde", "cours", "boulot",
    ];
    /// Who votes without being a chamber.
    VOTERS = [
        "militant", "adhérent", "membre", "salarié", "salariée", "agent", "gréviste", "rédaction", "actionnaire",
        "sociétaire", "électeur", "personnel", "étudiant", "ouvrier", "copropriétaire", "habitant",
        "assemblée générale",
    ];
    /// What begins, opens or is put to use.
    WORKS = [
        "service", "produit", "application", "chantier", "travaux", "ligne", "opération", "campagne", "programme",
        "site", "plateforme", "magasin", "boutique", "usine", "musée", "école", "festival", "saison", "satellite",
        "modèle", "offensive", "entreprise", "société", "marque", "gamme", "projet", "essai", "exposition",
        "construction", "production", "agence", "centre", "hôpital", "gare", "procès", "négociation", "discussion",
        "version", "vaccination", "tournoi", "championnat", "souscription", "cours", "circulation", "trafic", "vol",
        "serveur", "bus", "autocar", "train", "tramway", "rame", "réacteur", "liaison", "fonds", "prix",
        "association", "fondation",
    ];
    /// What ends, closes or is cut.
    RUNNING = [
        "usine", "site", "magasin", "école", "classe", "ligne", "service", "hôpital", "maternité", "agence",
        "boutique", "restaurant", "bureau", "gare", "route", "frontière", "aéroport", "vol", "festival", "concert",
        "match", "contrat", "programme", "production", "activité", "chantier", "travaux", "aide", "livraison",
        "séance", "opération", "musée", "tunnel", "pont", "piscine", "abonnement", "bail", "réunion", "centrale",
        "réacteur", "entreprise", "train", "accès", "guichet", "cotation", "cours", "circulation", "trafic",
        "centre", "crèche", "antenne", "bibliothèque", "librairie", "campus", "université", "abattoir",
        "établissement", "commerce", "cinéma", "théâtre", "plage", "parc", "marché", "boîte", "versement",
        "enseignement", "liaison", "exploitation", "espace", "col", "atelier", "fonderie", "mine", "négociation",
        "discussion", "pourparlers", "urgence", "accueil", "caserne", "gymnase", "bassin", "serveur", "trésorerie",
        "rejet", "forage", "diffusion", "subvention", "visite",
    ];
    /// What flows or runs to homes and places again.
    FLOWS = [
        "courant", "électricité", "liaison", "trafic", "circulation", "eau", "service", "connexion", "réseau",
        "alimentation", "accès", "ligne",
    ];
    /// What is shot.
    SHOTS = [
        "missile", "coup", "balle", "obus", "roquette", "fusée", "salve", "grenade", "rafale", "feu",
    ];
    /// Who is overthrown.
    REGIMES = [
        "président", "présidente", "gouvernement", "régime", "roi", "pouvoir", "ministre", "dictateur", "chef",
        "junte",
    ];
    /// Who or what kills on purpose.
    KILLERS = [
        "homme", "tireur", "assaillant", "soldat", "policier", "gendarme", "armée", "milice", "frappe",
        "bombardement", "attentat", "attaque", "suspect", "meurtrier", "assassin", "client", "drone", "missile",
        "tir", "rebelle", "djihadiste", "terroriste", "fusillade", "commando",
    ];
}
