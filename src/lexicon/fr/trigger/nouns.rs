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
        "exigence", "report", "dialogue", "sommation", "argument", "charge", "grief", "reproche", "soupçon",
        "recommandation", "candidature", "mise", "médiation", "cessez-le-feu", "trêve", "aide",
        "solution",
        "responsabilité",
    ];
    /// What one judges something to be when one finds fault with it.
    VERDICTS = [
        "insuffisant", "insuffisante", "dérisoire", "inacceptable", "injuste", "injustifié", "injustifiée",
        "scandaleux", "scandaleuse", "excessif", "excessive", "inadmissible", "intolérable", "honteux", "honteuse",
        "disproportionné", "disproportionnée", "inefficace", "dangereux", "dangereuse", "absurde", "trompeur",
        "trompeuse", "tardif", "tardive", "illégal", "illégale", "irresponsable", "indigne", "choquant", "choquante",
        "inutile", "flou", "floue", "irréaliste", "décevant", "décevante", "timide", "coûteux", "coûteuse", "tiède",
    ];
    /// What is banned from a country or a market.
    SOFTWARE = [
        "application", "plateforme", "réseau", "logiciel", "site", "service", "entreprise", "produit", "usage", "vente", "publicité",
        "pesticide", "plastique", "emballage", "moteur", "véhicule", "voiture", "téléphone", "équipement", "jeu",
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
        "renouvellement", "prolongation", "cession", "rachat", "entente", "concordat", "licence", "concession",
        "engagement", "emprunt",
        "rupture",
    ];
    /// What is bought as a business.
    BUSINESS = [
        "entreprise", "société", "filiale", "concurrent", "marque", "start-up", "groupe", "titre", "part",
        "participation", "usine", "site", "activité", "immeuble", "club", "terrain", "capital", "action", "branche",
        "chaîne", "éditeur", "fabricant", "hôtel", "magasin", "journal", "quotidien", "fonds", "fichier", "donnée",
        "historique", "restaurant", "réseau", "boulangerie", "cabinet", "ferme", "domaine", "château", "clinique",
        "hôpital", "agence", "compagnie", "banque", "assureur", "laboratoire", "studio", "équipementier",
        "distributeur", "opérateur", "licorne", "brasserie", "marina", "port", "aéroport", "actif", "majorité",
        "minorité", "bloc", "solde", "reste",
        "fonderie", "imprimerie", "scierie", "papeterie", "verrerie", "laiterie", "raffinerie", "aciérie", "abattoir", "enseigne", "librairie", "café", "bar", "atelier", "manufacture", "tannerie", "filature", "sucrerie", "conserverie", "distillerie", "cinéma", "théâtre", "camping", "station", "exploitation", "motoriste", "transporteur", "pharmacie",
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
        "montant", "redevance", "mensualité", "frais", "impôt", "cotisation", "taxe", "pénalité", "argent",
        "traite", "échéance", "arriéré", "passif", "commission", "honoraire", "rémunération", "compensation",
        "réparation", "dédit", "restant", "dû", "subvention",
    ];
    /// What is sent from one place or holder to another.
    GOODS = [
        "arme", "munition", "char", "missile", "avion", "vaccin", "dose", "marchandise", "colis", "commande",
        "dossier", "donnée", "matériel", "pièce", "document", "navire", "gaz", "blé", "corps", "prisonnier",
        "détenu", "otage", "clé", "logement", "bien", "rame", "fichier", "adresse", "vivre", "chèque", "décoration",
        "copie", "badge", "ordinateur", "preuve", "liste", "drone", "obus", "hélicoptère", "pétrole", "électricité",
        "médicament", "masque", "nourriture", "canon", "blindé", "fusil", "chasseur", "tonne", "camion", "moteur", "wagon", "machine", "logiciel",
        "véhicule", "voiture", "plan", "clef", "note",
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

        "bail", "abonnement", "licence", "autorisation", "permis", "concession", "mission",
    ];
    /// What is recalled, forbidden or taken off the market.
    RECALLED = [
        "produit", "lot", "véhicule", "voiture", "médicament", "modèle", "appareil", "jouet", "fromage",
        "application", "site", "compte", "vidéo", "publicité", "pesticide", "livre", "film", "autorisation",
        "licence", "pièce", "yaourt", "lait", "steak", "aliment", "boîte", "flacon", "conserve", "pneu", "airbag",
        "pile", "vélo", "siège", "masque", "vaccin", "sirop", "viande", "charcuterie",
    ];
    /// Who votes laws.
    CHAMBERS = [
        "assemblée", "sénat", "parlement", "chambre", "député", "sénateur", "congrès", "bundestag",
    ];
    /// What is brought before a judge.
    CLAIMS = [
        "plainte", "recours", "requête", "appel", "pourvoi", "référé", "réclamation", "demande", "action",
        "assignation", "procédure", "procès", "poursuite", "saisine", "opposition", "référé-suspension",
        "contestation", "instance",
    ];
    /// What a court or an authority strikes down, upholds or stays.
    ACTS = [
        "décision", "arrêté", "jugement", "permis", "élection", "licenciement", "décret", "marché", "autorisation",
        "procédure", "vote", "condamnation", "amende", "arrêt", "ordonnance", "délibération", "peine", "sanction",
        "contrat", "avenant", "acte", "convention", "élections", "scrutin", "agrément", "nomination", "licence",
        "concours", "dispositif", "interdiction", "mesure", "restriction", "expulsion", "redevance", "exclusion",
        "fermeture", "redressement", "taxe", "homologation", "mutation", "radiation", "révocation",
        "circulaire", "règlement", "schéma", "fichage", "amendement",
        "relaxe", "acquittement", "non-lieu", "classement",
        // « la mise à pied », « la remise en liberté », « la prise de contrôle ».
        "mise", "remise", "prise",
    ];
    /// What searches for facts.
    INQUIRIES = [
        "enquête", "information", "instruction", "audit", "investigation", "inspection", "perquisition", "analyse",
        "expertise", "contrôle", "vérification", "fouille", "recherche", "test", "sondage", "investigations",
    ];
    /// Who searches for facts.
    INSPECTORS = [
        "inspecteur", "inspectrice", "inspection", "contrôleur", "enquêteur", "enquêtrice", "gendarme", "policier",
        "police", "douanier", "douane", "expert", "auditeur", "magistrat", "agent", "commission", "cabinet",
        "parquet", "équipe", "technicien", "chercheur", "brigade",
    ];
    /// Who decides cases.
    JUDGES = [
        "tribunal", "cour", "juge", "conseil", "jury", "arbitre", "autorité", "commission", "chambre", "magistrat",
        "préfet", "préfecture", "régulateur", "fédération", "parquet", "justice", "instance", "comité", "procureur",
        "ministère", "gendarme", "médiateur", "conciliateur", "défenseur", "prud'homme", "juridiction", "assises",
        "cnil", "haute", "assemblée", "jurés", "ordre",
    ];
    /// What a court weighs.
    PENALTIES = [
        "peine", "sanction", "amende", "suspension", "condamnation",
    ];
    /// What a court declares an act to be.
    FLAWS = [
        "nul", "nulle", "irrecevable", "recevable", "inconstitutionnel", "inconstitutionnelle", "illégal",
        "illégale", "caduc", "caduque", "incompétent", "incompétente",
        "fondé", "fondée", "infondé", "infondée", "abusif", "abusive", "contraire", "conforme",
    ];
    /// What one leaves when one resigns.
    POSTS = [
        "poste", "fonction", "présidence", "mandat", "direction", "parti", "gouvernement", "siège", "tête", "club",
        "conseil", "groupe", "ministère", "mairie", "charge", "entreprise", "coalition", "majorité", "fédération",
        "syndicat", "rédaction", "armée", "politique",
    ];
    /// What one wins or loses when people vote.
    VOTES = [
        "élection", "scrutin", "vote", "primaire", "présidentielle", "législative", "municipale", "mairie", "siège",
        "référendum", "circonscription", "majorité", "investiture", "voix", "suffrage", "sièges", "mandat",
        "régionales", "départementales", "européennes", "sénatoriales",
    ];
    /// What is cut when staff is dismissed.
    JOBS = [
        "poste", "emploi", "effectif", "salarié", "équivalent", "contrat", "temps",
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
        "serveur", "bus", "autocar", "car", "train", "tramway", "rame", "réacteur", "liaison", "fonds", "prix",
        "association", "fondation", "réfection", "rénovation", "réhabilitation", "démolition", "désamiantage",
        "restauration", "vente", "tronçon", "autoroute", "stade", "hôtel", "salle", "ambassade", "consulat",
        "billetterie", "guichet", "inscription", "crèche", "maternité", "lycée", "collège", "université", "bureau",
        "pont", "tunnel", "piscine", "parc", "centrale", "vaccin",
        "forage", "dispositif", "éolienne", "pharmacie", "théâtre", "cinéma", "librairie",
        "restaurant", "chaîne", "journal", "radio",
        "abonnement", "collection", "forfait", "formule", "sonde", "fusée", "expérimentation", "mission",
    ];
    /// What comes at its time of the year or in a life, and begins.
    SEASONS = [
        "bac", "baccalauréat", "épreuve", "examen", "saison", "tournage", "vendange", "récolte", "moisson", "solde", "stage",
        "formation", "épreuves", "collecte", "chasse", "recensement",
    ];
    /// What ends, closes or is cut.
    RUNNING = [
        "recherche", "séjour", "collecte", "entretien", "bal",
        "usine", "site", "magasin", "école", "classe", "ligne", "service", "hôpital", "maternité", "agence",
        "boutique", "restaurant", "bureau", "gare", "route", "frontière", "aéroport", "vol", "festival", "concert",
        "match", "contrat", "programme", "production", "activité", "chantier", "travaux", "aide", "livraison",
        "séance", "opération", "musée", "tunnel", "pont", "piscine", "abonnement", "bail", "réunion", "centrale",
        "réacteur", "entreprise", "train", "accès", "guichet", "cotation", "cours", "circulation", "trafic",
        "centre", "crèche", "antenne", "bibliothèque", "librairie", "campus", "université", "abattoir",
        "établissement", "commerce", "cinéma", "théâtre", "plage", "parc", "marché", "boîte", "versement",
        "enseignement", "liaison", "exploitation", "espace", "col", "atelier", "fonderie", "mine", "négociation",
        "discussion", "pourparlers", "urgence", "accueil", "caserne", "gymnase", "bassin", "serveur", "trésorerie",
        "rejet", "forage", "diffusion", "subvention", "visite", "compte", "rédaction", "consulat", "ambassade",
        "prison", "maison", "camp", "raffinerie", "aciérie", "laiterie", "fabrique", "boucherie", "pharmacie",
        "salle", "club", "bar", "discothèque", "entrepôt", "dépôt", "hôtel", "stade", "poste", "succursale",
        "filiale", "port", "canal", "écluse", "rue", "voie", "autoroute", "tronçon", "sentier", "forêt", "décharge",
        "édition", "spectacle", "représentation", "commande", "réservation", "rendez-vous", "voyage", "course",
        "tournoi", "exposition", "cérémonie", "fête", "marathon", "gala", "rencontre", "billetterie", "vente",
        "commercialisation", "coopération", "fibre", "connexion", "sommet", "cantine", "internat", "foyer", "bloc",
        "laverie", "supermarché", "hypermarché", "superette", "épicerie", "brasserie", "chaufferie", "station",
        "remontée", "haut-fourneau", "puits", "plateforme", "rayon",
        "projet",
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
    /// What is put down by force.
    RISINGS = [
        "révolte", "insurrection", "soulèvement", "rébellion", "mutinerie", "manifestation", "émeute", "contestation",
        "manifestant", "insurgé",
    ];
    /// What sinks.
    SHIPS = [
        "navire", "ferry", "cargo", "bateau", "chalutier", "paquebot", "voilier", "pétrolier", "sous-marin", "canot", "barque",
        "embarcation", "vedette", "péniche", "yacht", "frégate", "cuirassé", "croiseur",
    ];
    /// Who lands to fight.
    TROOPS = [
        "troupe", "soldat", "armée", "allié", "commando", "régiment", "bataillon", "légion", "flotte", "parachutiste",
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
    /// What one owns up to.
    FAULTS = [
        "défaite", "erreur", "échec", "retard", "faute", "dette", "dysfonctionnement", "manquement", "difficulté",
        "problème", "insuffisance", "maladresse", "limite", "tort", "responsabilité", "fait", "défaillance",
        "bavure", "négligence", "impuissance", "présence",
        "partie", "totalité",
    ];
    /// What a policy raises or lowers.
    RATES = [
        "taux", "taxe", "impôt", "prix", "tarif", "cotisation", "seuil", "dépense", "aide", "dotation", "salaire",
        "pension", "plafond", "quota", "effectif", "contrôle", "surveillance", "indemnité", "franchise", "péage",
        "redevance", "budget", "subvention", "norme", "sanction", "vitesse", "smic", "prestation", "allocation",
        "remise", "droit", "sécurité",
    ];
    /// What thieves take.
    LOOT = [
        "bijou", "montre", "tableau", "voiture", "somme", "arme", "câble", "argent", "caisse", "recette",
        "téléphone", "ordinateur", "sac", "portefeuille", "carte", "fichier", "donnée", "base", "cuivre", "lingot",
        "œuvre", "statue", "colis", "véhicule", "camion", "moto", "vélo", "bétail", "moteur", "butin", "coffre",
        "document",
    ];
    /// Where intruders break in.
    INNER = [
        "serveur", "système", "réseau", "domicile", "maison", "local", "locaux", "appartement", "entrepôt", "base",
        "territoire", "bureau", "villa", "magasin", "école", "lycée", "usine", "enceinte", "messagerie", "pavillon",
        "logement", "caserne", "banque",
    ];
    /// Bodies that check accounts and works.
    AUDITORS = [
        "chambre", "cour", "inspection", "audit", "contrôleur", "auditeur", "mission", "autorité", "agence",
        "médiateur", "défenseur",
    ];
    /// What one is given for work, help or silence.
    PAY = [
        "pot-de-vin", "enveloppe", "commission", "prime", "indemnité", "salaire", "somme", "argent", "dividende", "bonus",
        "rémunération", "chèque", "allocation", "pension", "loyer", "honoraire", "acompte", "rente", "compensation", "indemnisation",
    ];
    /// What one judges something to be when one only gives a view of it.
    VIEWS = [
        "équilibré", "équilibrée", "satisfaisant", "satisfaisante", "positif", "positive", "encourageant", "encourageante", "utile",
        "nécessaire", "suffisant", "suffisante", "raisonnable", "acceptable", "juste", "légitime", "prématuré", "prématurée",
        "essentiel", "essentielle", "crédible", "fondé", "fondée", "cohérent", "cohérente", "indispensable", "prudent", "prudente",
    ];
    /// What is planned for a day, and may be put off.
    PLANNED = [
        "examen", "ouverture", "lancement", "audience", "procès", "vote", "match", "réunion", "sommet", "livraison", "mise", "sortie",
        "entrée", "départ", "élection", "scrutin", "concert", "festival", "travaux", "chantier", "reprise", "rencontre", "visite",
    ];
}
