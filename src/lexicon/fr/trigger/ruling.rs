//! Justice: what courts and authorities decide.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use super::nouns::{ACTS, CLAIMS, FLAWS, JUDGES, PENALTIES};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Patient;

triggers! {
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
