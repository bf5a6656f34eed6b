//! Rules set and broken: fines, bans, duties, policies, laws, time limits.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGAINST, OF_AGENT, OF_PATIENT, Prep, SAY, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Topic};

/// What a law, decree or motion is called.
const BILLS: &[&str] = &[
    "loi",
    "texte",
    "projet",
    "proposition",
    "amendement",
    "décret",
    "ordonnance",
    "budget",
    "réforme",
    "motion",
    "règlement",
    "directive",
    "résolution",
    "arrêté",
    "article",
    "constitution",
    "traité",
    "moratoire",
    "délibération",
];
/// What limits time.
const LIMITS: &[&str] = &[
    "délai",
    "échéance",
    "date",
    "limite",
    "terme",
    "préavis",
    "calendrier",
    "période",
    "inscription",
    "mandat",
    "contrat",
    "trêve",
    "garde",
    "dépôt",
    "couvre-feu",
    "état",
];
/// What is banned from a country or a market.
const SOFTWARE: &[&str] = &[
    "application",
    "plateforme",
    "réseau",
    "logiciel",
    "site",
    "service",
    "entreprise",
    "produit",
    "usage",
    "vente",
    "publicité",
    "pesticide",
    "plastique",
    "emballage",
    "moteur",
    "véhicule",
    "voiture",
    "téléphone",
    "équipement",
    "jeu",
];

/// What is recalled, forbidden or taken off the market.
const GOODS: &[&str] = &[
    "produit",
    "lot",
    "véhicule",
    "voiture",
    "médicament",
    "modèle",
    "appareil",
    "jouet",
    "fromage",
    "application",
    "site",
    "compte",
    "vidéo",
    "publicité",
    "pesticide",
    "livre",
    "film",
    "autorisation",
    "licence",
    "pièce",
    "yaourt",
    "lait",
    "steak",
    "aliment",
    "boîte",
    "flacon",
    "conserve",
    "pneu",
    "airbag",
];
/// Who votes laws.
const CHAMBERS: &[&str] = &["assemblée", "sénat", "parlement", "chambre", "député", "sénateur", "congrès", "bundestag"];

triggers! {
    Fine {
        Verb "infliger" GIVE.with(&[(Prep::A, Patient)]) => "L'autorité inflige deux millions d'amende au groupe." / "Il a infligé une défaite à son rival.";
        Verb "sanctionner" ACT => "Le gendarme des marchés a sanctionné la banque." / "Un diplôme sanctionne ces études.";
        Verb "verbaliser" ACT => "La police a verbalisé dix cyclistes." / "Il peine à verbaliser ses émotions.";
        Verb "pénaliser" ACT.needs(Needs::Actor) => "La fédération pénalise le club." / "La pluie pénalise les récoltes.";
        Verb "redresser" ACT.needs(Needs::Amount) => "Le fisc a redressé la société de 2 millions." / "Redressez le dossier.";
        Noun "amende" OF_PATIENT.with(&[(Prep::A, Patient), (Prep::Contre, Patient)]) => "Une amende de 8 000 euros vise le gérant." / "Ils firent amende honorable.", also "amende" "amendes";
        Noun "astreinte" OF_PATIENT => "Le jugement est assorti d'une astreinte." / "Le médecin est d'astreinte ce soir.", also "astreinte" "astreintes";
        Noun "pénalité" OF_PATIENT.detail() => "Une pénalité de 2 % est appliquée au fournisseur." / "Le demi passe la pénalité.";
        Noun "sanction" OF_PATIENT.with(&[(Prep::Contre, Patient), (Prep::De, Agent)]).detail() => "Les sanctions contre la banque sont levées." / "La sanction des urnes est un cliché.";
        Noun "contravention" OF_PATIENT.light() => "Le livreur a reçu une contravention." / "La contravention relève du tribunal de police.";
        Noun "redressement fiscal|redressements fiscaux" OF_PATIENT => "Un redressement fiscal frappe le club." / "Un cours sur le redressement fiscal.";
        Noun "majoration" OF_PATIENT.light() => "Le contribuable a subi une majoration." / "La majoration s'applique d'office.";
        Idiom "mettre à l'amende" ACT => "L'arbitre met à l'amende le joueur." / "";
        Idiom "écoper d'une amende" UNDERGO => "Le cafetier écope d'une amende." / "";
        Idiom "peine d'amende|peines d'amende" OF_PATIENT => "Une peine d'amende est prononcée." / "";
    }
    Ban {
        Verb "interdire" ACT.plain().with(&[(Prep::A, Patient)]) => "Le préfet a interdit la marche." / "L'air interdit, il se tut.", also "interdit" "interdite" "interdits";
        Verb "bloquer" ACT.plain() => "La plateforme bloque les comptes." / "La roue bloque.", also "bloque";
        Verb "bannir" ACT.on(SOFTWARE) => "L'Italie bannit l'application." / "La fédération bannit le nageur.";
        Verb "proscrire" ACT => "Le règlement proscrit ces additifs." / "";
        Verb "prohiber" ACT => "La loi prohibe la vente de ces couteaux." / "";
        Verb "retirer" ACT.on(GOODS).plain() => "Le distributeur retire deux lots." / "Il se retire à la campagne.";
        Verb "rappeler" ACT.on(GOODS).plain() => "La marque rappelle 3 000 véhicules." / "Rappelez-moi demain.", also "rappelle";
        Verb "suspendre" ACT.on(&["licence", "joueur", "permis", "élu", "agent", "compte", "médecin", "autorisation", "exportation", "commercialisation", "application"]) => "La fédération suspend le joueur." / "Elle suspend un cadre au mur.";
        Verb "censurer" ACT => "Le régime censure la presse." / "";
        Verb "saisir" ACT.on(&["marchandise", "drogue", "cocaïne", "arme", "bien", "navire", "compte", "yacht"]) => "Les douanes ont saisi la cocaïne." / "Il saisit l'occasion.", also "saisie" "saisies";
        Verb "confisquer" ACT => "Le juge confisque le voilier." / "";
        Verb "restreindre" ACT.plain() => "Le préfet restreint l'arrosage." / "";
        Verb "confiner" ACT => "Les autorités confinent la ville." / "Cela confine au ridicule.";
        Verb "boycotter" ACT => "Dix clubs boycottent le tournoi." / "";
        Verb "déréférencer" ACT => "L'enseigne a déréférencé la marque." / "";
        Noun "interdiction" OF_PATIENT => "L'interdiction du concert a été levée." / "Le panneau d'interdiction est tordu.";
        Noun "suspension" OF_PATIENT.detail() => "La suspension du nageur court jusqu'en mai." / "La suspension de la moto est souple.";
        Noun "rappel" OF_PATIENT.detail() => "Le rappel de 900 vélos a commencé." / "Un rappel de vaccin est prévu.", not "rappels";
        Noun "embargo" OF_AGAINST.with(&[(Prep::De, Agent), (Prep::A, Patient), (Prep::Contre, Patient), (Prep::Sur, Patient)]) => "L'embargo sur le pétrole est voté." / "L'article reste sous embargo jusqu'à midi.";
        Noun "boycott" OF_AGAINST => "Le boycott du scrutin est lancé." / "Une histoire du boycott est parue.";
        Noun "moratoire" OF_AGAINST => "Un moratoire sur les forages est décidé." / "La ministre refuse l'idée même de moratoire.";
        Noun "couvre-feu|couvre-feux" OF_AGAINST => "Un couvre-feu est décrété à Nouméa." / "Le couvre-feu est un film.";
        Noun "confinement" OF_PATIENT.detail() => "Le confinement de la région débute à minuit." / "Le confinement du plasma est instable.";
        Noun "saisie" OF_PATIENT.detail() => "La saisie de deux tonnes de résine est un record." / "La saisie du mot de passe échoue.", also "saisie", not "saisies";
        Noun "restriction" OF_PATIENT.detail() => "Les restrictions d'eau du préfet s'appliquent lundi." / "Il vote sans restriction.";
        Noun "blocage" OF_PATIENT.detail() => "Le blocage de l'application par Moscou est effectif." / "Un blocage du genou le gêne.";
        Noun "retrait" OF_PATIENT.detail() => "Le retrait du médicament est ordonné." / "Il vit en retrait du monde.", not "retraits";
        Idiom "mettre à pied" ACT => "La direction met à pied deux agents." / "";
        Idiom "mise à pied|mises à pied" OF_PATIENT => "La mise à pied du délégué est annulée." / "";
        Idiom "mettre son veto" SAY => "Moscou a mis son veto." / "";
        Idiom "opposer son veto" SAY => "La Chine oppose son veto." / "";
    }
    Obligation {
        Verb "obliger" ACT.plain() => "Le décret oblige les bailleurs à isoler." / "Bien obligé, il rit.", also "obligé" "obligée";
        Verb "contraindre" ACT => "Le juge contraint la société à livrer." / "Un air contraint.", also "contraint" "contrainte" "contraintes";
        Verb "imposer" GIVE.with(&[(Prep::A, Patient)]).plain() => "Bruxelles impose un audit au groupe." / "Une haute tour s'impose.";
        Verb "enjoindre" SAY.with(&[(Prep::A, Patient)]).limiting() => "La cour enjoint au maire de retirer l'affiche." / "";
        Verb "ordonner" SAY.with(&[(Prep::A, Patient)]).plain() => "Le tribunal ordonne la fermeture du site." / "Une pièce bien ordonnée.", also "ordonné" "ordonnée" "ordonnées";
        Verb "astreindre" ACT => "Le contrat astreint le club à jouer." / "", also "astreinte" "astreintes";
        Verb "requérir" ACT.plain() => "La préfecture requiert trois dépanneurs." / "Ce poste requiert du calme.", also "requis" "requise";
        Verb "réquisitionner" ACT => "Le préfet réquisitionne les raffineurs." / "";
        Verb "soumettre" GIVE.object(Patient).on(&["rapport", "plan", "dossier", "candidature", "offre", "compte"]) => "L'opérateur doit soumettre un plan." / "Il est soumis au stress.", also "soumis" "soumise";
        Verb "incomber" UNDERGO.with(&[(Prep::A, Agent)]) => "L'entretien incombe au bailleur." / "";
        Verb "prescrire" ACT => "L'arrêté prescrit des travaux." / "Le médecin prescrit un sirop.", also "prescrit";
        Verb "stipuler" ACT => "Le contrat stipule une remise en état." / "";
        Noun "obligation" OF_PATIENT.detail() => "L'obligation du port du masque est rétablie." / "Il détient des obligations du Trésor.", not "obligations";
        Noun "réquisition" OF_PATIENT.detail() => "La réquisition des grévistes est validée." / "Les réquisitions du parquet sont lues.";
        Noun "sommation" OF_PATIENT.light() => "Le débiteur a reçu une sommation." / "La sommation des termes converge.";
        Noun "contrainte" OF_PATIENT.light() => "Le commerçant a reçu une contrainte de l'Urssaf." / "Une contrainte de place gêne.", also "contrainte" "contraintes";
        Noun "injonction" OF_PATIENT.detail() => "L'injonction du juge vise l'exploitant." / "Les injonctions de la mode lassent.";
        Idiom "être tenu de" UNDERGO.governing() => "Le vendeur est tenu de reprendre l'article." / "";
        Idiom "faire obligation" SAY => "La loi fait obligation aux maires de publier." / "";
        Idiom "donner l'ordre" SAY => "Le général donne l'ordre de tirer." / "";
        Idiom "intimer l'ordre" SAY => "Un agent intime l'ordre de reculer." / "";
        Idiom "rendre obligatoire" ACT => "Le décret rend obligatoire le port du casque." / "";
        Idiom "rendre obligatoires" ACT => "L'agence rend obligatoires ces contrôles." / "";
        Idiom "remise en état|remises en état" OF_PATIENT.detail() => "La remise en état du quai est ordonnée." / "";
    }
    PolicyChange {
        Verb "réformer" ACT => "Le gouvernement réforme les retraites." / "Il fut réformé pour myopie.", also "réforme" "réformes";
        Verb "assouplir" ACT => "Berlin assouplit ses règles." / "Cette crème assouplit la peau.";
        Verb "durcir" ACT => "Le ministère durcit le contrôle." / "Le ciment durcit.";
        Verb "relever" ACT.needs(Needs::Amount).plain() => "La BCE relève son taux à 4 %." / "Il relève un filet.", also "relevé" "relevés" "relève" "relèves";
        Verb "abaisser" ACT => "La Fed abaisse ses taux." / "Abaissez le levier.";
        Verb "instaurer" ACT => "La ville instaure un péage." / "";
        Verb "généraliser" ACT => "Le recteur généralise l'uniforme." / "Ne généralisons pas.";
        Verb "supprimer" ACT => "L'État supprime la taxe." / "Supprimez le fichier.";
        Verb "rétablir" ACT.plain() => "L'Italie rétablit les contrôles." / "Le malade se rétablit.";
        Verb "réviser" ACT.on(&["plan", "prévision", "stratégie", "politique", "objectif", "règle", "barème", "loi", "carte", "prix", "loyer", "tarif"]) => "Le groupe révise sa stratégie." / "Elle révise son bac.", not "révisions";
        Verb "alléger" ACT => "Bercy allège les contrôles." / "Allégez la sauce.", also "allège";
        Verb "restructurer" ACT => "Le groupe restructure sa branche câbles." / "";
        Verb "réorganiser" ACT => "L'hôpital réorganise ses urgences." / "Il réorganise son bureau.";
        Verb "privatiser" ACT => "L'État privatise l'aéroport." / "Le bar est privatisé samedi.";
        Verb "déréglementer" ACT => "Londres déréglemente la finance." / "";
        Verb "geler" ACT.on(&["prix", "embauche", "tarif", "salaire", "avoir", "taux", "crédit", "loyer"]) => "La région gèle les tarifs." / "L'étang gèle.", also "gèle";
        Verb "plafonner" ACT => "Le décret plafonne les loyers." / "Sa carrière plafonne.";
        Verb "étendre" ACT.on(&["dispositif", "mesure", "zone", "gratuité", "régime", "droit", "obligation"]) => "La ville étend la zone piétonne." / "La forêt s'étend.";
        Verb "revenir" DO.with(&[(Prep::Sur, Topic)]).needs(Needs::Object(&["décision", "mesure", "réforme", "règle"])) => "La ministre revient sur sa décision." / "Elle revient de Rome.";
        Noun "réforme" OF_AGENT.with(&[(Prep::De, Topic), (Prep::Par, Agent)]).detail() => "La réforme du lycée entre en vigueur." / "La Réforme protestante est au programme.", also "réforme" "réformes";
        Noun "révision" OF_PATIENT.light() => "L'exécutif engage une révision de la carte." / "La révision de la moto coûte cher.";
        Noun "assouplissement" OF_PATIENT => "L'assouplissement des règles est acté." / "Un exercice d'assouplissement.";
        Noun "durcissement" OF_PATIENT => "Le durcissement des peines est voté." / "Le durcissement du béton est lent.";
        Noun "suppression" OF_PATIENT.detail() => "La suppression de la taxe est effective." / "La suppression d'un fichier est rapide.";
        Noun "instauration" OF_PATIENT => "L'instauration d'un péage divise." / "L'instauration du climat prend du temps.";
        Noun "restructuration" OF_PATIENT => "La restructuration du groupe débute." / "Un spécialiste de la restructuration.";
        Noun "privatisation" OF_PATIENT => "La privatisation de l'aéroport est suspendue." / "La privatisation de la salle est possible.";
        Noun "revirement" OF_AGENT => "Le revirement de Rome surprend." / "Un revirement amoureux clôt le film.";
        Noun "hausse" OF_PATIENT.light() => "Le régulateur a décidé une hausse des tarifs." / "Le thermomètre est en hausse.";
        Idiom "entrer en vigueur" UNDERGO => "La mesure entre en vigueur lundi." / "";
        Idiom "entrée en vigueur|entrées en vigueur" OF_PATIENT => "L'entrée en vigueur du décret est repoussée." / "";
        Idiom "mettre en place" ACT => "La mairie met en place une navette." / "Il met en place les chaises.";
        Idiom "faire marche arrière" DO => "Le gouvernement fait marche arrière." / "La voiture fait marche arrière.";
        Idiom "changer de cap" DO => "Le groupe change de cap." / "Le voilier change de cap.";
        Verb "taxer" ACT.needs(Needs::Amount) => "Washington taxe l'acier à 25 %." / "On le taxe d'avarice.", also "taxe" "taxes";
        Verb "appliquer" ACT.on(&["hausse", "surtaxe", "taxe", "droit", "tarif", "augmentation", "barème"]).plain() => "Berne applique une surtaxe." / "Appliquez la crème.";
        Verb "suspendre" ACT.on(&["surtaxe", "taxe", "droit", "réforme", "tarif"]) => "Berne suspend la surtaxe." / "Il suspend sa veste.";
        Verb "retirer" ACT.on(&["texte", "réforme", "projet"]).plain() => "Le ministre retire son texte." / "Il retire sa veste.";
    }
    Legislation {
        Verb "révoquer" ACT.on(&["décret", "loi", "ordonnance", "arrêté", "édit", "règlement", "texte"]) => "La présidente révoque le décret." / "Le conseil révoque le directeur.";
        Verb "adopter" ACT.on(BILLS).plain() => "Les députés ont adopté le texte." / "Ils ont adopté un chat.", not "adoptions";
        Verb "voter" ACT.on(BILLS).plain() => "Le Sénat vote le budget." / "Elle vote à Brest.", also "vote" "votes" "votant";
        Verb "promulguer" ACT => "Le président promulgue la loi." / "";
        Verb "abroger" ACT => "La chambre abroge l'article." / "";
        Verb "légiférer" DO => "Le Parlement veut légiférer sur les drones." / "";
        Verb "amender" ACT => "La commission a amendé le texte." / "On amende la terre.", also "amende" "amendes";
        Verb "décréter" ACT => "Le gouvernement décrète l'état d'urgence." / "";
        Verb "légaliser" ACT => "Bangkok légalise le mariage pour tous." / "Faites légaliser la signature.";
        Verb "dépénaliser" ACT => "Le pays dépénalise l'avortement." / "";
        Verb "déposer" DO.on(BILLS).plain() => "Un sénateur a déposé un amendement." / "Il dépose un sac.";
        Verb "rejeter" ACT.on(BILLS) => "Les sénateurs rejettent le texte." / "L'usine rejette du gaz.";
        Verb "présenter" DO.on(&["loi", "décret", "amendement", "ordonnance"]) => "La ministre présente le projet de loi." / "Il présente le journal.", also "présente" "présentes";
        Verb "transposer" ACT => "Paris transpose la directive." / "On transpose l'air en ré.";
        Verb "réglementer" ACT => "La ville réglemente les trottinettes." / "";
        Verb "signer" ACT.on(&["décret", "loi", "arrêté", "ordonnance"]) => "Le gouverneur a signé le décret." / "Il signe son chèque.", also "signe" "signes";
        Verb "constitutionnaliser" ACT => "Le Congrès constitutionnalise ce droit." / "";
        Verb "examiner" ACT.on(BILLS) => "La commission examine le texte." / "Le médecin examine l'œil.";
        Noun "loi" DO.light() => "L'Assemblée a adopté la loi." / "La loi de la gravité.", not "lois", bar "projet de _" "proposition de _";
        Noun "décret" DO.light() => "Le ministre a signé un décret." / "Le décret du destin.";
        Noun "projet de loi|projets de loi" OF_AGENT.light() => "Le cabinet a adopté un projet de loi." / "Le projet de loi compte dix pages.";
        Noun "proposition de loi|propositions de loi" OF_AGENT.light() => "Elle a déposé une proposition de loi." / "La proposition de loi compte deux pages.";
        Noun "amendement" OF_AGENT.light() => "Le groupe a déposé un amendement." / "Le compost est un amendement naturel.";
        Noun "promulgation" OF_PATIENT => "La promulgation du texte est imminente." / "La promulgation suit l'adoption.";
        Noun "adoption" OF_PATIENT.detail() => "L'adoption du budget est acquise." / "L'adoption d'un enfant est longue.";
        Noun "abrogation" OF_PATIENT => "L'abrogation de la réforme est votée." / "L'abrogation tacite existe.";
        Noun "légalisation" OF_PATIENT => "La légalisation du cannabis est débattue." / "La légalisation de signature est payante.";
        Noun "arrêté" OF_AGENT.light() => "Le maire a pris un arrêté." / "L'homme arrêté se tait.", also "arrêté" "arrêtés";
        Noun "motion de censure|motions de censure" OF_AGENT => "Une motion de censure est déposée." / "La procédure de motion de censure est stricte.";
        Idiom "engager la responsabilité" DO => "Le premier ministre engage la responsabilité du gouvernement." / "Cela engage la responsabilité du vendeur.";
        Idiom "avoir force de loi" UNDERGO => "Le texte a force de loi." / "";
        Idiom "passer par décret" DO => "L'exécutif passe par décret." / "";
        Verb "ratifier" ACT.under(CHAMBERS) => "Le Sénat a ratifié le traité." / "Nul ne ratifie ce choix.";
        Verb "rejeter" ACT.under(CHAMBERS) => "Le Sénat rejette la hausse." / "Le parlement rejette l'appel.";
        Verb "adopter" ACT.plain().under(CHAMBERS) => "L'Assemblée adopte la mesure." / "Le député adopte un chien.", not "adoptions";
        Verb "voter" ACT.plain().under(CHAMBERS) => "Le Parlement a voté la taxe." / "Les députés votent à Brest.", also "vote" "votes" "votant";
    }
    Deadline {
        Verb "prolonger" ACT.on(LIMITS).limiting() => "La mairie prolonge le délai." / "Un quai prolonge la rue.";
        Verb "proroger" ACT.limiting() => "Le Parlement proroge l'état d'urgence." / "";
        Verb "repousser" ACT.on(LIMITS).limiting() => "Le juge repousse l'échéance." / "L'herbe repousse.";
        Verb "reporter" ACT.limiting().plain() => "La fédération reporte le match." / "Il reporte la somme en page deux.", also "reporter";
        Verb "fixer" ACT.on(LIMITS).limiting() => "Le tribunal fixe un délai." / "Fixez l'étagère.";
        Verb "avancer" ACT.on(LIMITS).limiting() => "Le recteur avance la date." / "La mer avance.", also "avance" "avances" "avancée" "avancées";
        Verb "expirer" UNDERGO.under(LIMITS).limiting() => "Le délai expire lundi." / "Inspirez, expirez.", also "expire";
        Verb "décaler" ACT.limiting() => "La ligue décale la reprise." / "Un humour décalé.", also "décalé" "décalée" "décalés" "décalées";
        Verb "ajourner" ACT.limiting() => "La cour ajourne l'audience." / "";
        Verb "suspendre" ACT.on(&["délai", "échéance", "préavis", "ultimatum"]).limiting() => "Le juge suspend le délai." / "Il suspend sa veste.";
        Verb "différer" ACT.on(LIMITS).limiting() => "Le fisc diffère l'échéance." / "Leurs avis diffèrent.";
        Verb "échoir" UNDERGO.limiting() => "La dette échoit en mars." / "La tâche lui échoit.", also "échéant";
        Verb "tenir" DO.on(&["délai", "échéance", "calendrier"]).limiting() => "Le chantier tiendra les délais." / "Tenez la rampe.", also "tenant" "tenu" "tenue";
        Verb "dépasser" DO.on(&["délai", "échéance", "date"]).limiting() => "La société a dépassé le délai." / "Il dépasse un camion.";
        Verb "respecter" DO.on(&["délai", "échéance", "calendrier", "date"]).limiting() => "L'entreprise n'a pas respecté le délai." / "On respecte ses aînés.";
        Verb "courir" UNDERGO.under(LIMITS).limiting() => "Le délai court depuis mardi." / "Il court le dimanche.", also "cours" "court" "courant";
        Noun "délai" OF_PATIENT.light().limiting() => "Le juge a accordé un délai." / "Les délais d'attente sont longs.";
        Noun "report" OF_PATIENT.detail().limiting() => "Le report du procès est acté." / "Le report de voix sera faible.";
        Noun "prolongation" OF_PATIENT.detail().limiting() => "La prolongation de la trêve est acquise." / "Ils ont perdu en prolongation.";
        Noun "prorogation" OF_PATIENT.limiting() => "La prorogation du permis est accordée." / "La prorogation de compétence est technique.";
        Noun "échéance" OF_PATIENT.light().limiting() => "Le groupe a obtenu une échéance plus lointaine." / "À brève échéance, il pleuvra.";
        Noun "ajournement" OF_PATIENT.limiting() => "L'ajournement du vote déçoit." / "L'ajournement d'examen est notifié en ligne.";
        Noun "sursis" OF_PATIENT.light().limiting() => "L'usine a obtenu un sursis." / "Six mois avec sursis.";
        Noun "date butoir|dates butoirs" OF_PATIENT.limiting() => "La date butoir est fixée au 3 mai." / "Sans date butoir, on flâne.";
        Noun "date limite|dates limites" OF_PATIENT.limiting() => "La date limite est reportée." / "La date limite de consommation est dépassée.";
        Idiom "arriver à échéance" UNDERGO.limiting() => "Le bail arrive à échéance." / "";
        Idiom "accorder un délai" GIVE.limiting() => "Le juge accorde un délai." / "";
        Idiom "accorder un sursis" GIVE.limiting() => "La cour accorde un sursis." / "";
    }
}
