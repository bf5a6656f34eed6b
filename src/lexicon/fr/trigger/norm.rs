//! Rules made: policies, laws, time limits.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use super::nouns::{BILLS, CHAMBERS, LIMITS};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Topic};

triggers! {
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
