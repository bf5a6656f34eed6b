//! Justice: inquiries, suits, rulings.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGAINST, OF_AGENT, OF_PATIENT, Prep, SUE, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

/// What is brought before a judge.
const CLAIMS: &[&str] = &[
    "plainte",
    "recours",
    "requête",
    "appel",
    "pourvoi",
    "référé",
    "réclamation",
    "demande",
    "action",
    "assignation",
    "procédure",
    "procès",
    "poursuite",
    "saisine",
];
/// What a court or an authority strikes down, upholds or stays.
const ACTS: &[&str] = &[
    "décision",
    "arrêté",
    "jugement",
    "permis",
    "élection",
    "licenciement",
    "décret",
    "marché",
    "autorisation",
    "procédure",
    "vote",
    "condamnation",
    "amende",
    "arrêt",
    "ordonnance",
    "délibération",
    "peine",
    "sanction",
    "contrat",
    "avenant",
    "acte",
    "convention",
    "élections",
    "scrutin",
    "agrément",
    "nomination",
    "licence",
    "concours",
    "dispositif",
    "interdiction",
    "mesure",
    "restriction",
    "expulsion",
];
/// What searches for facts.
const INQUIRIES: &[&str] = &[
    "enquête",
    "information",
    "instruction",
    "audit",
    "investigation",
    "inspection",
    "perquisition",
    "analyse",
    "expertise",
    "contrôle",
    "vérification",
];
/// Who searches for facts.
const INSPECTORS: &[&str] = &[
    "inspecteur",
    "inspectrice",
    "inspection",
    "contrôleur",
    "enquêteur",
    "enquêtrice",
    "gendarme",
    "policier",
    "police",
    "douanier",
    "douane",
    "expert",
    "auditeur",
    "magistrat",
    "agent",
    "commission",
    "cabinet",
    "parquet",
    "équipe",
    "technicien",
    "chercheur",
];
/// Who decides cases.
const JUDGES: &[&str] = &[
    "tribunal",
    "cour",
    "juge",
    "conseil",
    "jury",
    "arbitre",
    "autorité",
    "commission",
    "chambre",
    "magistrat",
    "préfet",
    "préfecture",
    "régulateur",
    "fédération",
    "parquet",
    "justice",
    "instance",
    "comité",
    "procureur",
    "ministère",
    "gendarme",
    "médiateur",
    "conciliateur",
    "défenseur",
];
/// What a court weighs.
const PENALTIES: &[&str] = &["peine", "sanction", "amende", "suspension", "condamnation"];
/// What a court declares an act to be.
const FLAWS: &[&str] = &[
    "nul",
    "nulle",
    "irrecevable",
    "recevable",
    "inconstitutionnel",
    "inconstitutionnelle",
    "illégal",
    "illégale",
    "caduc",
    "caduque",
    "incompétent",
    "incompétente",
];

triggers! {
    Investigation {
        Idiom "dans le viseur|" UNDERGO.with(&[(Prep::De, Agent)]) => "La banque est dans le viseur du fisc." / "";
        Idiom "dans le collimateur|" UNDERGO.with(&[(Prep::De, Agent)]) => "Le site est dans le collimateur de la CNIL." / "";
        Verb "enquêter" DO.with(&[(Prep::Sur, Topic)]) => "Le parquet enquête sur un contrat." / "", also "enquête" "enquêtes";
        Verb "perquisitionner" ACT => "La police perquisitionne le siège." / "";
        Verb "inspecter" ACT => "Les agents ont inspecté la cuisine." / "Il inspecte ses ongles.", not "inspections";
        Verb "auditer" ACT => "Un cabinet audite les comptes." / "", not "auditions";
        Verb "fouiller" ACT => "Les gendarmes fouillent le bois." / "Elle fouille son sac.", also "fouille" "fouilles";
        Verb "interroger" ACT.plain() => "Le juge a interrogé le témoin." / "Ce livre interroge.", also "interrogé";
        Verb "entendre" ACT.passive() => "Le conducteur a été entendu par la police." / "C'est entendu.";
        Verb "ausculter" ACT => "La Cour des comptes ausculte la régie." / "Le docteur ausculte le bébé.";
        Verb "autopsier" ACT => "Le corps sera autopsié." / "", also "autopsie" "autopsies";
        Verb "découvrir" ACT.plain().under(INSPECTORS) => "Les inspecteurs ont découvert un défaut." / "On découvre la ville à pied.", also "découverte" "découvertes";
        Verb "ouvrir" DO.on(INQUIRIES) => "Le parquet a ouvert une enquête." / "Ouvrez la fenêtre.", also "ouvert" "ouverte" "ouvertes" "ouverts";
        Verb "lancer" DO.on(INQUIRIES).plain() => "L'agence a lancé des analyses." / "Il lance une balle.", also "lance" "lances" "lancée" "lancées";
        Verb "diligenter" DO.on(INQUIRIES) => "Le ministère diligente une inspection." / "";
        Verb "élucider" ACT => "La brigade a élucidé le meurtre." / "";
        Verb "contrôler" ACT.under(INSPECTORS) => "Les douanes contrôlent le chalutier." / "Il se contrôle mal.", also "contrôle" "contrôles";
        Verb "vérifier" ACT.under(INSPECTORS) => "L'inspection vérifie les registres." / "Vérifiez la pression.";
        Noun "enquête" OF_AGENT.with(&[(Prep::De, Agent), (Prep::Sur, Topic), (Prep::Contre, Patient)]) => "Une enquête du parquet vise le club." / "Une enquête de satisfaction est en ligne.", also "enquête" "enquêtes";
        Noun "perquisition" OF_AGENT.with(&[(Prep::Chez, Patient)]) => "Une perquisition a eu lieu chez le trésorier." / "Le code encadre la perquisition.";
        Noun "inspection" OF_PATIENT.detail() => "L'inspection de l'abattoir est terminée." / "L'inspection du travail recrute.";
        Noun "audit" OF_PATIENT.light() => "La région a lancé un audit." / "Il travaille dans l'audit.";
        Noun "instruction" OF_AGENT.detail() => "L'instruction du juge se poursuit." / "L'instruction est gratuite.", not "instructions";
        Noun "autopsie" OF_PATIENT => "L'autopsie du corps est prévue." / "« Autopsie » est une revue.", also "autopsie" "autopsies";
        Noun "investigation" OF_AGENT.detail() => "Les investigations de la brigade avancent." / "Le journalisme d'investigation paie mal.";
        Noun "audition" OF_PATIENT.detail() => "L'audition du ministre est reportée." / "Un trouble de l'audition l'isole.";
        Noun "interrogatoire" OF_PATIENT => "L'interrogatoire du suspect a repris." / "L'interrogatoire médical suit un plan.";
        Noun "fouille" OF_PATIENT.detail() => "La fouille du domicile n'a rien donné." / "Les fouilles romaines attirent du monde.", also "fouille", not "fouilles";
        Noun "contrôle" OF_PATIENT.detail() => "Un contrôle des comptes a eu lieu." / "Il perd le contrôle.", also "contrôle" "contrôles";
        Noun "expertise" OF_PATIENT.light() => "Le juge a ordonné une expertise." / "Son expertise est reconnue.";
        Noun "rapport" OF_AGENT.light() => "La commission a remis son rapport." / "Le rapport entre eux est tendu.";
        Noun "garde à vue|gardes à vue" OF_PATIENT => "La garde à vue du gérant est prolongée." / "Le régime de la garde à vue change.";
        Idiom "commission d'enquête|commissions d'enquête" OF_AGENT.light() => "Le Sénat ouvre une commission d'enquête." / "";
        Idiom "information judiciaire|informations judiciaires" OF_AGENT => "Une information judiciaire est ouverte." / "";
        Idiom "passer au crible" ACT => "Le fisc passe au crible les comptes." / "";
        Idiom "faire la lumière" DO => "La famille veut faire la lumière sur le drame." / "";
        Verb "prélever" ACT.on(&["échantillon", "sang", "adn", "analyse"]) => "Les agents prélèvent des échantillons." / "La banque prélève 3 euros.";
        Verb "contrôler" ACT.on(&["magasin", "établissement", "chantier", "site", "restaurant", "usine", "véhicule", "conducteur", "camion", "navire", "atelier", "boutique"]).plain() => "Elle a contrôlé le magasin en mars." / "Il contrôle ses nerfs.", also "contrôle" "contrôles";
        Idiom "contrôler positif" ACT => "La fédération dit avoir contrôlé positif le lanceur." / "";
        Verb "découvrir" ACT.on(&["fissure", "fraude", "anomalie", "faille", "irrégularité", "procuration", "corps", "trace", "gisement", "virus", "bactérie", "vestige", "cache", "fuite", "erreur", "malfaçon", "défaut"]).plain() => "Un promeneur a découvert un corps." / "Elle découvre la mer.", also "découverte" "découvertes";
        Verb "constater" ACT.under(INSPECTORS) => "Les inspecteurs ont constaté un écart." / "Constatez le bruit.";
        Verb "établir" ACT.on(&["lien", "origine", "cause", "responsabilité"]).plain() => "Les experts ont établi la cause du sinistre." / "Il établit son camp.";
        Noun "découverte" OF_PATIENT.detail() => "La découverte d'un charnier par les soldats glace le pays." / "La découverte est un plaisir.", not "découvertes";
    }
    Lawsuit {
        Verb "assigner" SUE.object(Patient) => "Le photographe assigne l'éditeur." / "Chaque siège est assigné.";
        Verb "attaquer" SUE.object(Patient).on(&["décision", "arrêté", "permis", "jugement", "décret", "loi", "amende", "entreprise", "éditeur"]).plain() => "L'association attaque le permis." / "Le chien attaque.", also "attaque" "attaques";
        Verb "saisir" DO.object(Recipient).on(JUDGES).plain() => "Les riverains saisissent le tribunal." / "Saisissez votre code.", also "saisie" "saisies";
        Verb "poursuivre" SUE.object(Patient).plain().needs(Needs::Actor) => "L'actrice poursuit le magazine." / "Il poursuit ses études.";
        Verb "déposer" SUE.on(CLAIMS).plain() => "La ville a déposé un recours." / "Il dépose sa fille à l'école.";
        Verb "introduire" SUE.on(CLAIMS).plain() => "L'éleveur introduit une requête." / "Introduisez la pièce.";
        Verb "former" SUE.on(CLAIMS) => "Le condamné a formé un pourvoi." / "On forme des soudeurs.", also "forme" "formes" "formé";
        Verb "intenter" SUE => "Le chanteur intente une action." / "", also "intente";
        Verb "engager" SUE.on(CLAIMS).plain() => "L'État engage des poursuites." / "Le club engage un portier.", also "engagé" "engagée" "engagés";
        Verb "contester" SUE.object(Topic).needs(Needs::Object(&["décision", "amende", "licenciement", "arrêté", "permis", "élection", "tour", "scrutin", "résultat", "jugement", "redressement"])) => "Le maire contestera l'arrêté." / "Nul ne conteste son talent.";
        Verb "citer" SUE.object(Patient).on(&["partie", "prévenu", "témoin"]) => "La victime cite le prévenu à comparaître." / "Elle cite Hugo.", also "cite" "cité" "citée" "cités";
        Verb "comparaître" UNDERGO.with(&[(Prep::Devant, Recipient), (Prep::Pour, Topic)]) => "L'accusé comparaît libre." / "";
        Verb "porter" SUE.on(&["plainte"]).plain() => "La victime a porté plainte." / "Il porte un sac.", also "porte" "portes" "porté" "portée" "portées" "portant";
        Verb "ester" SUE => "Le syndicat peut ester en justice." / "Un ester est un composé.";
        Verb "juger" ACT.passive() => "Deux frères seront jugés en mai." / "La distance est mal jugée.", also "juge" "juges";
        Noun "plainte" OF_AGAINST => "La plainte de la mairie contre le promoteur est déposée." / "Une plainte monta de la forêt.";
        Noun "recours" OF_AGAINST.detail() => "Le recours des riverains contre la tour est rejeté." / "Le pays a recours à la force.", bar "_ à" "_ au" "_ aux";
        Noun "procès" OF_PATIENT.with(&[(Prep::De, Patient), (Prep::Contre, Patient)]).detail() => "Le procès du chirurgien s'ouvre lundi." / "Un procès d'intention.";
        Noun "requête" OF_AGAINST.detail() => "La requête de l'association est enregistrée." / "La requête SQL est lente.";
        Noun "assignation" OF_PATIENT.detail() => "L'assignation du groupe en justice date de mai." / "L'assignation des places est fixe.";
        Noun "pourvoi" OF_AGAINST => "Le pourvoi du préfet sera examiné." / "Un précis sur le pourvoi.";
        Noun "appel" OF_AGAINST.light() => "Le condamné a fait appel." / "Elle a reçu un appel téléphonique.", not "appels", bar "_ à" "_ au" "_ aux" "_ téléphonique" "_ d' air" "_ d' offres" "_ de fonds" "_ du pied" "_ vidéo";
        Noun "référé" OF_AGAINST.light() => "Le club a déposé un référé." / "Le juge des référés est absent.";
        Noun "saisine" OF_AGAINST.detail() => "La saisine du Conseil par les députés est faite." / "Le formulaire de saisine change.";
        Noun "poursuite" OF_AGAINST.detail() => "Les poursuites contre le maire sont abandonnées." / "La poursuite en voiture est filmée.", not "poursuite";
        Noun "réclamation" OF_AGAINST.light() => "Le club a déposé une réclamation." / "Le service des réclamations est clos.";
        Noun "comparution" OF_PATIENT => "La comparution du suspect est fixée à lundi." / "La comparution volontaire est un mode de saisine.";
        Idiom "porter plainte" SUE => "Une joueuse porte plainte." / "";
        Idiom "faire appel" SUE => "Le parquet fait appel." / "La mairie fait appel à un plombier.", bar "_ à" "_ au" "_ aux";
        Idiom "interjeter appel" SUE => "La société interjette appel." / "";
        Idiom "pourvoir en cassation" SUE.reflexive() => "Il peut se pourvoir en cassation." / "";
        Idiom "ester en justice" SUE => "Le syndicat a décidé d'ester en justice." / "";
        Idiom "traîner en justice" SUE.object(Patient) => "L'héritier traîne en justice sa tante." / "";
        Idiom "saisir la justice" SUE => "Le père saisit la justice." / "";
        Idiom "constituer partie civile" SUE.reflexive() => "La ligue va se constituer partie civile." / "";
        Verb "saisir" DO.object(Recipient).plain().needs(Needs::Actor) => "Les riverains ont saisi la Fédération." / "Il saisit sa chance.", also "saisie" "saisies";
        Verb "attaquer" SUE.object(Patient).on(&["marché", "avenant", "délibération", "texte", "vote", "autorisation", "élection", "contrat"]).plain() => "Un concurrent attaque le marché." / "Le requin attaque.", also "attaque" "attaques";
        Idiom "attaquer en justice" SUE.object(Patient) => "Ils attaquent en justice leur bailleur." / "";
        Idiom "attaquer en diffamation" SUE.object(Patient) => "Elle attaque en diffamation le magazine." / "";
        Idiom "poursuivre en justice" SUE.object(Patient) => "Il va poursuivre en justice son agent." / "";
        Idiom "poursuivre en diffamation" SUE.object(Patient) => "Le chanteur poursuit en diffamation un blog." / "";
    }
    Ruling {
        Verb "condamner" ACT.under(JUDGES).plain() => "La cour a condamné l'ex-trésorier." / "Un pont condamné.", also "condamné" "condamnée" "condamnés";
        Verb "relaxer" ACT.plain() => "Le tribunal relaxe la militante." / "Un bain relaxe.", also "relaxe" "relaxes";
        Verb "acquitter" ACT.plain() => "Le jury acquitte la mère." / "Il s'acquitte d'une dette.";
        Verb "annuler" ACT.on(ACTS) => "Le juge annule l'arrêté." / "Annulez la saisie.";
        Verb "débouter" ACT => "La cour déboute le promoteur." / "";
        Verb "rejeter" ACT.on(CLAIMS) => "Le Conseil d'État rejette la requête." / "La mer rejette du bois.";
        Verb "confirmer" ACT.on(ACTS) => "La cour d'appel confirme le jugement." / "Confirmez l'adresse.";
        Verb "infirmer" ACT => "L'arrêt infirme la décision." / "";
        Verb "trancher" DO.under(JUDGES) => "Le tribunal a tranché." / "Il tranche le pain.", also "tranche" "tranches" "tranchant";
        Verb "statuer" DO => "Le juge statuera sous huit jours." / "", also "statue" "statues";
        Verb "autoriser" ACT.under(JUDGES) => "Le préfet autorise la battue." / "Rien n'autorise ce ton.";
        Verb "homologuer" ACT => "Le tribunal homologue le plan." / "Un casque homologué.", also "homologue" "homologues";
        Verb "ordonner" ACT.under(JUDGES) => "La cour ordonne une expertise." / "Ordonnez les cartes.", also "ordonné" "ordonnée";
        Verb "gracier" ACT => "Le président gracie deux opposants." / "";
        Verb "amnistier" ACT => "La loi amnistie les mutins." / "", also "amnistie" "amnisties";
        Verb "invalider" ACT => "Le Conseil invalide le scrutin." / "Un accident l'a invalidé.";
        Verb "casser" ACT.on(&["arrêt", "décision", "jugement"]) => "La Cour de cassation casse l'arrêt." / "Il casse un œuf.", also "cassant" "casse" "casses";
        Verb "censurer" ACT.on(&["article", "loi", "disposition", "mesure"]) => "Le Conseil constitutionnel censure un article." / "On censure ses rêves.";
        Verb "valider" ACT.on(ACTS) => "Le juge des référés valide le permis." / "Validez votre titre.";
        Verb "bloquer" ACT.under(JUDGES).plain() => "Le tribunal a bloqué la fermeture." / "La porte est bloquée.", also "bloque";
        Verb "suspendre" ACT.on(ACTS) => "Le tribunal administratif suspend l'arrêté." / "Il suspend sa veste.";
        Verb "délibérer" DO.plain() => "Le jury délibère depuis midi." / "Un choix délibéré.", also "délibéré" "délibérés" "délibérée";
        Verb "prononcer" DO.on(&["peine", "relaxe", "divorce", "liquidation", "sanction", "dissolution", "nullité", "condamnation", "redressement"]) => "Le tribunal a prononcé la liquidation." / "Prononcez ce mot.";
        Verb "décider" DO.under(JUDGES) => "La cour a décidé un renvoi." / "Il décide de sortir.", also "décidé", bar "_ de" "_ d'";
        Verb "rendre" DO.on(&["décision", "jugement", "arrêt", "verdict", "avis", "ordonnance", "sentence"]) => "Le tribunal rendra son jugement." / "Rends-moi ce livre.", also "rendu";
        Noun "jugement" OF_AGENT.detail() => "Le jugement du tribunal est tombé." / "Un jugement de valeur.";
        Noun "arrêt" OF_AGENT.light() => "La Cour a rendu un arrêt." / "Un arrêt de bus.", not "arrêts";
        Noun "verdict" OF_AGENT => "Le verdict du jury est attendu." / "Le verdict de la balance est cruel.";
        Noun "condamnation" OF_PATIENT.detail() => "La condamnation du promoteur est définitive." / "La condamnation des portes se fait au bip.";
        Noun "relaxe" OF_PATIENT => "La relaxe du maire est confirmée." / "Un fauteuil relaxe.", also "relaxe" "relaxes";
        Noun "acquittement" OF_PATIENT => "L'acquittement du père a été prononcé." / "L'acquittement des droits se fait au port.";
        Noun "décision" OF_AGENT.detail() => "La décision du Conseil d'État fera date." / "La prise de décision est lente.", not "décisions";
        Noun "ordonnance" OF_AGENT.detail() => "L'ordonnance du juge est exécutoire." / "Le médecin rédige une ordonnance.";
        Noun "annulation" OF_PATIENT.detail() => "L'annulation du permis par la cour est confirmée." / "La touche d'annulation est usée.";
        Noun "non-lieu|non-lieux" OF_PATIENT => "Un non-lieu a été rendu." / "Un non-lieu urbain inspire l'artiste.";
        Noun "sentence" OF_AGENT.light() => "L'arbitre a rendu sa sentence." / "Une sentence latine orne la porte.";
        Noun "grâce" OF_PATIENT.light() => "Le détenu a obtenu une grâce." / "Grâce à elle, tout va bien.", bar "_ à" "_ au" "_ aux" "trouver _" "trouve _";
        Noun "autorisation" OF_PATIENT.light() => "L'agence a donné son autorisation." / "Sans autorisation, n'entrez pas.";
        Noun "liquidation judiciaire|liquidations judiciaires" OF_PATIENT => "La liquidation judiciaire du chausseur est prononcée." / "Un cours de liquidation judiciaire.";
        Noun "redressement judiciaire|redressements judiciaires" OF_PATIENT => "Le redressement judiciaire de l'enseigne est ouvert." / "Un cours de redressement judiciaire.";
        Idiom "donner raison" GIVE => "La cour donne raison au locataire." / "";
        Idiom "donner tort" GIVE.with(&[(Prep::A, Patient)]) => "L'arbitre donne tort au club." / "";
        Idiom "obtenir gain de cause" DO => "Les salariés obtiennent gain de cause." / "";
        Idiom "faire droit" DO.with(&[(Prep::A, Patient)]) => "Le juge fait droit à la demande." / "";
        Verb "dire" DO.needs(Needs::Operative) => "DIT la clause nulle." / "Il dit la messe.", also "dit" "dite" "dites" "dits";
        Verb "prononcer" DO.reflexive().under(JUDGES) => "La commission se prononcera en mai." / "Le ministre s'est prononcé pour.";
        Verb "ramener" ACT.on(PENALTIES) => "La cour ramène l'amende à 300 euros." / "Il ramène son fils.";
        Verb "réduire" ACT.on(PENALTIES) => "La cour d'appel a réduit la peine." / "Réduisez le feu.", also "réduit" "réduite" "réduits";
        Verb "alourdir" ACT.on(PENALTIES) => "Le juge a alourdi la sanction." / "La neige alourdit le toit.";
        Verb "commuer" ACT.on(PENALTIES) => "Le gouverneur a commué la peine." / "";
        Verb "délivrer" GIVE.on(&["permis", "autorisation", "mandat", "agrément", "licence"]) => "La mairie a délivré le permis." / "Il délivre la colombe.";
        Verb "classer" ACT.on(&["affaire", "plainte", "enquête"]).plain() => "Le parquet a classé l'affaire." / "Elle classe ses timbres.";
        Verb "déclarer" ACT.on(FLAWS).plain() => "Le tribunal déclare la clause nulle." / "Il déclare sa flamme.", also "déclaré";
        Idiom "déclarer coupable" ACT => "Le jury le déclare coupable." / "";
        Idiom "déclarer coupables" ACT => "Le jury les déclare coupables." / "";
        Idiom "déclarer irrecevable" ACT => "La cour déclare irrecevable ce moyen." / "";
        Noun "feu vert|feux verts" OF_AGENT.detail() => "Le feu vert de l'agence est attendu." / "Il démarra au feu vert.";
        Noun "mandat d'arrêt|mandats d'arrêt" OF_PATIENT => "Un mandat d'arrêt vise le général." / "Le mandat d'arrêt est défini au code.";
        Idiom "placer en redressement" ACT => "Le tribunal a placé en redressement l'imprimerie." / "";
        Verb "rejeter" ACT.under(JUDGES).plain() => "La préfecture rejette la liste." / "La mer rejette du bois.";
        Verb "dessaisir" ACT => "La cour dessaisit le juge." / "";
        Verb "renvoyer" ACT.plain() => "Deux cadres ont été renvoyés devant le tribunal." / "Il renvoie la balle.";
        Idiom "être en redressement" UNDERGO => "Le chausseur est en redressement." / "";
        Noun "reconnaissance de l'état|reconnaissances de l'état" OF_PATIENT => "La reconnaissance de l'état de catastrophe est demandée." / "Un cours sur la reconnaissance de l'état de droit.";
    }
}
