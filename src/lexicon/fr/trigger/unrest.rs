//! Strikes and protests.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGENT, OF_PATIENT, OF_STRIKERS, Prep, SAY};
use super::nouns::WORK;
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Topic;

triggers! {
    Strike {
        Verb "débrayer" DO => "Les ouvriers ont débrayé." / "Débrayez avant de passer la première.";
        Verb "cesser" DO.on(WORK) => "Les infirmières cessent le travail." / "La pluie cesse.", also "cesse", not "cessions";
        Verb "arrêter" DO.on(WORK) => "Les dockers arrêtent le travail." / "Il arrête la voiture.", also "arrêté" "arrêtés" "arrêtée" "arrêtées";
        Verb "bloquer" DO.under(&["gréviste", "salarié", "syndicat", "docker", "cheminot", "raffineur", "ouvrier", "routier", "employé"]) => "Les grévistes bloquent le dépôt." / "Un rocher bloque la grotte.", also "bloque";
        Verb "reprendre" DO.on(WORK).plain() => "Les postiers reprennent le travail." / "Reprenez du thé.", also "reprise" "reprises";
        Verb "interrompre" DO.on(WORK) => "Les conducteurs interrompent le service." / "Ne m'interrompez pas.";
        Noun "grève" OF_STRIKERS => "La grève des cheminots entre dans son troisième jour." / "Un cormoran marche sur la grève.";
        Noun "débrayage" OF_STRIKERS => "Un débrayage a touché l'atelier." / "Le débrayage de la boîte est dur.";
        Noun "arrêt de travail|arrêts de travail" OF_STRIKERS.detail() => "Un arrêt de travail des éboueurs est prévu." / "Le médecin signe un arrêt de travail.";
        Noun "mouvement social|mouvements sociaux" OF_STRIKERS => "Un mouvement social perturbe le port." / "Une thèse sur les mouvements sociaux.";
        Noun "conflit social|conflits sociaux" OF_STRIKERS => "Le conflit social dure depuis mai." / "La sociologie du conflit social.";
        Noun "lock-out|lock-out" OF_STRIKERS => "Le patron décrète un lock-out." / "Le lock-out est interdit en théorie.";
        Noun "piquet de grève|piquets de grève" OF_STRIKERS => "Un piquet de grève barre l'entrée." / "Le droit du piquet de grève évolue.";
        Idiom "mettre en grève" DO.reflexive() => "Les agents vont se mettre en grève." / "";
        Idiom "faire grève" DO => "Les enseignants font grève." / "";
        Idiom "cesser le travail" DO => "Les caristes cessent le travail." / "";
        Idiom "poser le crayon" DO => "Les greffiers posent le crayon." / "";
        Idiom "être en grève" DO => "Les éboueurs sont en grève." / "";
        Verb "prolonger" ACT.on(&["mouvement"]) => "Les conducteurs prolongent le mouvement." / "Un quai prolonge la rue.";
        Verb "reconduire" ACT.on(&["mouvement"]) => "L'assemblée a reconduit le mouvement." / "Il reconduit sa tante.", also "reconduite" "reconduites";
        Verb "durcir" ACT.on(&["mouvement", "lutte"]) => "Les postiers durcissent le mouvement." / "Le ciment durcit.";
        Noun "mouvement" OF_STRIKERS.light() => "Le mouvement a démarré lundi." / "Le mouvement des astres est lent.";
        Noun "conflit" OF_STRIKERS.light() => "Le conflit a duré six jours." / "Un conflit d'horaires.";
        Idiom "entrer en grève" DO => "Les dockers entrent en grève." / "";
        Idiom "partir en grève" DO => "Les dockers partent en grève." / "";
        Idiom "rester en grève" DO => "Les dockers restent en grève." / "";
        Noun "grève générale|grèves générales" OF_STRIKERS => "La grève générale paralyse l'île." / "Le mythe de la grève générale.";
        Noun "mouvement de grève|mouvements de grève" OF_STRIKERS => "Un mouvement de grève touche le port." / "Une thèse sur le mouvement de grève.";
    }
    Protest {
        Verb "manifester" DO.plain() => "Les lycéens ont manifesté." / "Il manifeste de la joie.", also "manifeste" "manifestes" "manifestant";
        Verb "défiler" DO => "Mille soignants ont défilé." / "Les jours défilent.", also "défilé" "défilés";
        Verb "protester" DO.with(&[(Prep::Contre, Topic)]) => "Les pêcheurs protestent contre le quota." / "Il proteste de sa bonne foi.";
        Verb "rassembler" DO.reflexive() => "Les riverains se sont rassemblés." / "Il rassemble ses notes.";
        Verb "occuper" ACT.plain().on(&["rond-point", "place", "site", "université", "usine", "mairie", "amphithéâtre", "théâtre", "forêt", "campus", "lycée", "faculté", "rectorat", "gymnase", "hall"]) => "Des étudiants occupent l'université." / "La table occupe le coin.", also "occupant" "occupé";
        Verb "mobiliser" DO.reflexive() => "Les parents se mobilisent." / "Le chantier mobilise vingt engins.";
        Verb "barrer" ACT.on(&["route", "autoroute", "accès", "pont"]) => "Les éleveurs barrent la route." / "Barrez la mention inutile.", also "barre" "barres";
        Verb "camper" DO.under(&["manifestant", "opposant", "militant"]) => "Des militants campent devant la mairie." / "Ils campent en forêt.", also "campe";
        Verb "soulever" DO.reflexive() => "La ville s'est soulevée." / "Il soulève la malle.";
        Verb "converger" DO.under(&["tracteur", "cortège", "manifestant", "agriculteur"]) => "Les tracteurs convergent vers Rennes." / "Les lignes convergent.";
        Noun "manifestation" OF_AGENT.detail() => "La manifestation des pompiers a réuni mille personnes." / "Une manifestation sportive est prévue.";
        Noun "rassemblement" OF_AGENT.detail() => "Un rassemblement a eu lieu devant la gare." / "Le Rassemblement national est un parti.";
        Noun "cortège" OF_AGENT => "Le cortège est parti de la Bastille." / "Un cortège nuptial traverse la place.";
        Noun "sit-in|sit-in" OF_AGENT => "Un sit-in a bloqué le hall." / "Le sit-in est une méthode.";
        Noun "mobilisation" OF_AGENT.detail() => "La mobilisation des agriculteurs s'étend." / "L'ordre de mobilisation de 1914.";
        Noun "émeute" OF_AGENT => "Des émeutes ont éclaté." / "Le bruit d'une émeute de moineaux.";
        Noun "soulèvement" OF_AGENT => "Le soulèvement a gagné le sud." / "Le soulèvement des plaques a créé le mont.";
        Noun "marche" OF_AGENT.detail() => "La marche des femmes a réuni dix mille personnes." / "La marche de l'escalier grince.", not "marches";
        Noun "défilé" OF_AGENT.light() => "Les syndicats organisent un défilé." / "Un défilé de mode.", also "défilé" "défilés";
        Noun "occupation" OF_PATIENT.detail() => "L'occupation du théâtre dure depuis lundi." / "Sa seule occupation est la lecture.";
        Noun "blocus|blocus" OF_PATIENT.detail() => "Le blocus du lycée est levé." / "Le jeu simule un blocus.";
        Idiom "descendre dans la rue" DO => "Les retraités descendent dans la rue." / "";
        Idiom "battre le pavé" DO => "Les fonctionnaires battent le pavé." / "";
        Verb "bloquer" ACT.plain().on(&["port", "pont", "dépôt", "raffinerie", "entrepôt", "entrée", "accès", "rond-point", "route", "autoroute", "périphérique", "lycée", "circulation", "rue", "pont", "voie", "convoi"]) => "Des parents bloquent l'entrée du collège." / "Un gel bloque la serrure.", also "bloque";
        Noun "marche blanche|marches blanches" OF_AGENT => "Une marche blanche partira de la mairie." / "Un film suit une marche blanche imaginaire.";
        Noun "marche silencieuse|marches silencieuses" OF_AGENT => "Une marche silencieuse a réuni le village." / "Un essai traite de la marche silencieuse.";
        Verb "investir" ACT.plain().on(&["rectorat", "siège", "hall", "mairie", "place", "bâtiment", "locaux", "rue", "théâtre", "amphithéâtre", "dépôt"]) => "Des étudiants ont investi le rectorat." / "Il a investi son épargne.";
        Verb "chahuter" ACT => "Des pêcheurs ont chahuté le ministre." / "";
        Verb "scander" SAY => "Les élèves scandent « Rendez les profs »." / "";
        Verb "brandir" DO.on(&["pancarte", "banderole", "drapeau"]) => "Les élus brandissent une banderole." / "Il brandit un trophée.";
        Verb "envahir" ACT.on(&["tribune", "hémicycle", "pelouse", "scène", "rail"]) => "Des agriculteurs envahissent la tribune." / "Le lierre envahit le mur.", also "envahi";
        Noun "opération escargot|opérations escargots" OF_AGENT => "Une opération escargot ralentit l'A7." / "L'opération escargot du jardinier est un livre.";
        Noun "barrage filtrant|barrages filtrants" OF_AGENT => "Un barrage filtrant ralentit le rond-point." / "Un cours sur le barrage filtrant.";
        Noun "chaîne humaine|chaînes humaines" OF_AGENT => "Une chaîne humaine a réuni les élèves." / "La chaîne humaine est un symbole.";
        Idiom "opération coup de poing|opérations coup de poing" OF_AGENT => "Une opération coup de poing a visé le péage." / "";
        Idiom "occuper les lieux" DO => "Les ouvriers occupent les lieux." / "";
        Verb "enchaîner" DO.reflexive().needs(Needs::Actor) => "Trois militants se sont enchaînés aux grilles." / "Les faits s'enchaînent.";
        Verb "déverser" ACT.plain().on(&["fumier", "lisier", "pneu", "gravats"]) => "Les éleveurs ont déversé du fumier." / "Le fleuve se déverse ici.";
        Noun "révolte" OF_AGENT.detail() => "La révolte des vignerons a éclaté en mai." / "Un cri de révolte.", also "révolte" "révoltes";
        Noun "insurrection" OF_AGENT => "L'insurrection a gagné la ville." / "Un traité sur l'insurrection.";
        Noun "rébellion" OF_AGENT.detail() => "La rébellion des capitaines a échoué." / "Un esprit de rébellion.";
        Noun "journée d'action|journées d'action" OF_AGENT => "La journée d'action du 6 juin est maintenue." / "Une journée d'action est un outil.";
        Noun "journée de mobilisation|journées de mobilisation" OF_AGENT => "La journée de mobilisation a réuni cent élus." / "Une journée de mobilisation est un outil.";
    }
}
