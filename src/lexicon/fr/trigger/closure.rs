//! What happens to things and places: ends.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use super::nouns::RUNNING;
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Patient;

triggers! {
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
