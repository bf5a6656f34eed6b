//! What happens to things and places: beginnings and ends.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Patient;

/// What begins, opens or is put to use.
const WORKS: &[&str] = &[
    "service",
    "produit",
    "application",
    "chantier",
    "travaux",
    "ligne",
    "opération",
    "campagne",
    "programme",
    "site",
    "plateforme",
    "magasin",
    "boutique",
    "usine",
    "musée",
    "école",
    "festival",
    "saison",
    "satellite",
    "modèle",
    "offensive",
    "entreprise",
    "société",
    "marque",
    "gamme",
    "projet",
    "essai",
    "exposition",
    "construction",
    "production",
    "agence",
    "centre",
    "hôpital",
    "gare",
    "procès",
    "négociation",
    "discussion",
    "version",
    "vaccination",
    "tournoi",
    "championnat",
    "souscription",
    "cours",
    "circulation",
    "trafic",
    "vol",
    "serveur",
    "bus",
    "autocar",
    "train",
    "tramway",
    "rame",
    "réacteur",
    "liaison",
    "fonds",
    "prix",
    "association",
    "fondation",
];
/// What ends, closes or is cut.
const RUNNING: &[&str] = &[
    "usine",
    "site",
    "magasin",
    "école",
    "classe",
    "ligne",
    "service",
    "hôpital",
    "maternité",
    "agence",
    "boutique",
    "restaurant",
    "bureau",
    "gare",
    "route",
    "frontière",
    "aéroport",
    "vol",
    "festival",
    "concert",
    "match",
    "contrat",
    "programme",
    "production",
    "activité",
    "chantier",
    "travaux",
    "aide",
    "livraison",
    "séance",
    "opération",
    "musée",
    "tunnel",
    "pont",
    "piscine",
    "abonnement",
    "bail",
    "réunion",
    "centrale",
    "réacteur",
    "entreprise",
    "train",
    "accès",
    "guichet",
    "cotation",
    "cours",
    "circulation",
    "trafic",
    "centre",
    "crèche",
    "antenne",
    "bibliothèque",
    "librairie",
    "campus",
    "université",
    "abattoir",
    "établissement",
    "commerce",
    "cinéma",
    "théâtre",
    "plage",
    "parc",
    "marché",
    "boîte",
    "versement",
    "enseignement",
    "liaison",
    "exploitation",
    "espace",
    "col",
    "atelier",
    "fonderie",
    "mine",
    "négociation",
    "discussion",
    "pourparlers",
    "urgence",
    "accueil",
    "caserne",
    "gymnase",
    "bassin",
    "serveur",
    "trésorerie",
    "rejet",
    "forage",
    "diffusion",
    "subvention",
    "visite",
];
/// What flows or runs to homes and places again.
const FLOWS: &[&str] = &[
    "courant",
    "électricité",
    "liaison",
    "trafic",
    "circulation",
    "eau",
    "service",
    "connexion",
    "réseau",
    "alimentation",
    "accès",
    "ligne",
];

triggers! {
    Launch {
        Verb "lancer" ACT.on(WORKS).plain() => "La start-up lance une application." / "Il lance une pierre.", also "lance" "lancer" "lances" "lancée";
        Verb "inaugurer" ACT => "Le roi a inauguré le pont." / "";
        Verb "ouvrir" ACT.on(WORKS) => "La chaîne ouvre un magasin à Dax." / "Il ouvre l'œil.", also "ouvert" "ouverts" "ouverte" "ouvertes";
        Verb "rouvrir" ACT => "Le musée rouvre lundi." / "", also "rouvert";
        Verb "démarrer" UNDERGO.under(WORKS) => "Les travaux démarrent en mai." / "La voiture démarre.";
        Verb "débuter" UNDERGO.under(WORKS) => "Le chantier débutera en juin." / "Elle débute au piano.";
        Verb "commencer" UNDERGO.under(WORKS) => "Les travaux ont commencé." / "Il commence à pleuvoir.";
        Verb "commercialiser" ACT => "Le groupe commercialise un vélo." / "";
        Verb "déployer" ACT.on(WORKS) => "L'opérateur déploie son service." / "L'aigle déploie ses ailes.";
        Verb "fonder" ACT.plain() => "Deux sœurs ont fondé la marque." / "Il se fonde sur un indice.", also "fonde" "fondé";
        Verb "créer" ACT.on(WORKS).plain() => "L'ingénieur a créé une société." / "Cela crée un malaise.", also "crée";
        Verb "installer" DO.reflexive().needs(Needs::Actor) => "Le fabricant s'installe à Dole." / "Installez le logiciel.", also "installe";
        Verb "implanter" DO.reflexive() => "L'enseigne s'implante à Metz." / "Le chirurgien implante une valve.";
        Verb "amorcer" ACT.on(WORKS) => "La ville amorce les travaux." / "Il amorce la pompe.";
        Verb "entamer" ACT.on(WORKS) => "L'armée entame une opération." / "Il entame le pain.";
        Verb "construire" ACT.on(WORKS) => "La région construit une école." / "Le récit se construit.", also "construit";
        Verb "reprendre" UNDERGO.under(WORKS).plain() => "Le service a repris." / "Reprenez votre souffle.", also "reprise" "reprises";
        Verb "décoller" UNDERGO.under(&["fusée", "satellite", "lanceur"]) => "La fusée a décollé." / "Le papier peint décolle.";
        Verb "relancer" ACT.on(WORKS).plain() => "Le fonds relance la marque." / "Il relance la balle.";
        Verb "déclencher" ACT.on(&["opération", "plan", "offensive", "alerte", "procédure"]) => "Le préfet déclenche le plan." / "Le choc déclenche l'airbag.";
        Noun "lancement" OF_PATIENT.detail() => "Le lancement de la fusée est reporté." / "Le javelot et son lancement.";
        Noun "ouverture" OF_PATIENT.detail() => "L'ouverture du tunnel est prévue en mai." / "Son ouverture d'esprit plaît.", not "ouvertures";
        Noun "inauguration" OF_PATIENT => "L'inauguration du stade est samedi." / "Le ruban d'inauguration est rouge.";
        Noun "démarrage" OF_PATIENT.detail() => "Le démarrage du réacteur est retardé." / "La batterie gêne le démarrage.";
        Noun "réouverture" OF_PATIENT => "La réouverture du col est fixée." / "Aucune réouverture n'est simple.";
        Noun "création" OF_PATIENT.detail() => "La création d'une filiale est actée." / "La création artistique souffre.", not "créations";
        Noun "déploiement" OF_PATIENT.detail() => "Le déploiement du réseau débute." / "Le déploiement des ailes.";
        Noun "mise en service|mises en service" OF_PATIENT => "La mise en service du tram est fixée." / "Une notice de mise en service.";
        Noun "construction" OF_PATIENT.detail() => "La construction du lycée débute." / "Le secteur de la construction.", not "constructions";
        Noun "coup d'envoi|coups d'envoi" OF_PATIENT => "Le coup d'envoi du festival est donné." / "Le coup d'envoi du match est à 21 h.";
        Noun "début" OF_PATIENT.detail() => "Le début des travaux est fixé au 2 mai." / "Début mai, il neige.", not "débuts";
        Idiom "prendre effet" UNDERGO => "Le contrat prend effet lundi." / "";
        Idiom "voir le jour" UNDERGO => "La ligne verra le jour en 2030." / "La petite a pu voir le jour se lever.";
        Idiom "donner le coup d'envoi" DO => "La maire donne le coup d'envoi." / "L'arbitre donne le coup d'envoi.";
        Idiom "mettre en service" ACT => "La régie met en service un bus." / "";
        Idiom "mettre en ligne" ACT => "L'agence met en ligne un portail." / "";
        Idiom "poser la première pierre" DO => "Le préfet pose la première pierre." / "";
        Idiom "ouvrir ses portes" UNDERGO => "Le musée ouvre ses portes." / "";
        Idiom "voler de ses propres ailes" DO => "La filiale vole de ses propres ailes." / "L'oisillon vole de ses propres ailes.";
        Verb "rétablir" ACT.plain().on(FLOWS) => "Le gérant du réseau a rétabli le courant." / "Il rétablit la vérité.";
        Verb "réalimenter" ACT => "La régie réalimente le quartier." / "";
        Verb "raccorder" ACT => "L'opérateur a raccordé le hameau." / "Raccordez les deux tubes.";
        Verb "engager" ACT.on(&["travaux", "chantier", "réforme", "étude"]).plain() => "La ville engage les travaux." / "Le couloir engage à courir.", also "engagé" "engagée" "engagés";
        Verb "redémarrer" UNDERGO.under(WORKS) => "Le réacteur redémarre." / "Redémarrez l'ordinateur.";
        Verb "rouler" UNDERGO.under(&["ligne", "tramway", "métro", "rame"]) => "La ligne roulera en mai." / "Il roule vite.", also "roulant";
        Idiom "entrer en vigueur" UNDERGO.under(&["contrat", "bail", "avenant", "marché", "abonnement"]) => "Le bail entre en vigueur lundi." / "";
    }
    Closure {
        Verb "fermer" ACT.on(RUNNING) => "Le groupe ferme son usine." / "Ferme la porte.", also "ferme" "fermes";
        Verb "cesser" UNDERGO.on(RUNNING) => "L'éditeur cesse son activité." / "Le vent cesse.", also "cesse", not "cessions";
        Verb "interrompre" ACT.on(RUNNING) => "La pluie interrompt le match." / "Il interrompt sa phrase.";
        Verb "suspendre" ACT.on(RUNNING) => "La compagnie suspend ses vols." / "Il suspend un hamac.";
        Verb "arrêter" ACT.on(RUNNING) => "EDF arrête le réacteur." / "Arrête de crier.", also "arrêté" "arrêtés";
        Verb "résilier" ACT => "L'assureur résilie le contrat." / "";
        Verb "rompre" ACT.on(&["contrat", "relation", "négociation", "accord", "alliance", "pourparlers", "discussion", "fiançailles", "trêve"]) => "Le club a rompu le contrat." / "Il rompt le pain.";
        Verb "annuler" ACT.on(RUNNING) => "La ville annule le concert." / "Annulez la frappe.";
        Verb "dissoudre" ACT => "Le président dissout l'Assemblée." / "Dissolvez le sucre.";
        Verb "liquider" ACT => "Le tribunal liquide l'enseigne." / "Il liquide son assiette.", also "liquide" "liquides";
        Verb "démanteler" ACT => "La police démantèle un réseau." / "";
        Verb "achever" DO.reflexive() => "Le sommet s'est achevé." / "Il achève un roman.";
        Verb "terminer" DO.reflexive() => "La session se termine vendredi." / "Il termine son café.";
        Verb "clôturer" ACT => "Le jury clôture la séance." / "Une haie clôture le pré.", also "clôture" "clôtures";
        Verb "clore" ACT => "La juge a clos l'instruction." / "Un champ clos.";
        Verb "démolir" ACT => "La ville démolit la barre." / "La critique démolit le film.";
        Verb "geler" ACT.on(&["projet", "aide", "programme", "négociation", "coopération", "chantier", "subvention", "financement", "versement", "crédit"]) => "La région gèle le projet." / "Il gèle à pierre fendre.", also "gèle";
        Verb "couper" ACT.on(&["électricité", "eau", "gaz", "internet", "courant", "relation", "réseau"]) => "La régie coupe l'eau." / "Coupez l'oignon.", also "coupe" "coupes";
        Verb "stopper" ACT => "Le constructeur stoppe la chaîne." / "Le train stoppe.";
        Verb "évaporer" UNDERGO.reflexive().under(RUNNING) => "Le programme s'est évaporé." / "L'eau s'évapore.";
        Noun "fermeture" OF_PATIENT.detail() => "La fermeture de la maternité est actée." / "Une fermeture éclair.", not "fermetures";
        Noun "arrêt" OF_PATIENT.detail() => "L'arrêt du réacteur est programmé." / "Un arrêt du car.", not "arrêts";
        Noun "interruption" OF_PATIENT.detail() => "L'interruption du trafic a duré une heure." / "Il parle sans interruption.";
        Noun "résiliation" OF_PATIENT => "La résiliation du bail est notifiée." / "Le formulaire de résiliation est en ligne.";
        Noun "rupture" OF_PATIENT.detail() => "La rupture des pourparlers inquiète." / "La rupture du tendon.", not "ruptures";
        Noun "dissolution" OF_PATIENT => "La dissolution de l'Assemblée est annoncée." / "La dissolution du sel est rapide.";
        Noun "annulation" OF_PATIENT.detail() => "L'annulation du concert déçoit." / "Une assurance annulation.";
        Noun "clôture" OF_PATIENT.detail() => "La clôture du congrès est prévue à midi." / "La clôture du jardin rouille.", also "clôture" "clôtures";
        Noun "cessation" OF_PATIENT.detail() => "La cessation des combats est décrétée." / "La cessation de paiements se définit.";
        Noun "démantèlement" OF_PATIENT => "Le démantèlement du camp commence." / "Un manuel de démantèlement.";
        Noun "faillite" OF_PATIENT => "La faillite du voyagiste est actée." / "La faillite des idées.";
        Noun "coupure" OF_PATIENT.detail() => "La coupure d'eau a duré six heures." / "Une coupure au doigt.";
        Noun "fin" OF_PATIENT.detail() => "La fin des travaux est repoussée." / "Fin mai, il part.", not "fins", bar "_ de semaine";
        Noun "dépôt de bilan|dépôts de bilan" OF_AGENT => "Le dépôt de bilan du chausseur est confirmé." / "Un film sur un dépôt de bilan.";
        Idiom "mettre fin" DO => "L'ONU met fin à sa mission." / "";
        Idiom "prendre fin" UNDERGO => "La trêve prend fin." / "";
        Idiom "mettre un terme" DO => "Le club met un terme au contrat." / "";
        Idiom "déposer le bilan" UNDERGO => "Le voyagiste dépose le bilan." / "";
        Idiom "baisser le rideau" UNDERGO => "La librairie baisse le rideau." / "";
        Idiom "fermer ses portes" UNDERGO => "Le cinéma ferme ses portes." / "";
        Idiom "mettre la clé sous la porte" UNDERGO => "Le café met la clé sous la porte." / "";
        Verb "supprimer" ACT.on(&["vol", "train", "liaison", "desserte", "bus", "rotation"]) => "La compagnie supprime douze vols." / "Supprimez ce fichier.";
        Verb "restreindre" ACT.on(&["circulation", "trafic"]).plain() => "La préfecture restreint la circulation." / "Il restreint ses envies.";
        Idiom "mettre en liquidation" ACT => "Le tribunal met en liquidation la scierie." / "";
        Idiom "placer en liquidation" ACT => "Le juge place en liquidation le chausseur." / "";
        Idiom "mise en liquidation|mises en liquidation" OF_PATIENT => "La mise en liquidation de la scierie est prononcée." / "";
        Verb "retirer" ACT.on(&["offre", "plan", "motion", "dispositif"]).plain() => "Le fonds retire son offre." / "Il retire sa veste.";
        Verb "dénoncer" ACT.plain().on(&["contrat", "bail", "convention", "trêve", "traité", "avenant", "abonnement"]) => "Le bailleur dénonce la convention." / "Il dénonce un voisin.";
        Verb "lever" ACT.plain().on(&["plan", "alerte", "siège", "couvre-feu", "confinement", "embargo", "barrage", "dispositif"]) => "Le préfet lève l'alerte." / "Il lève le bras.", also "levant" "levée" "levées";
        Verb "rompre" DO.plain().needs(Needs::Detail).with(&[(Prep::Avec, Patient)]) => "Le club rompt avec son sponsor." / "La corde rompt.", also "rompu";
        Noun "liquidation" OF_PATIENT.detail() => "La liquidation de la scierie a débuté en mai." / "La liquidation du stock.", bar "_ du régime" "_ de la succession" "_ des points" "_ du stock" "_ anticipée";
    }
}
