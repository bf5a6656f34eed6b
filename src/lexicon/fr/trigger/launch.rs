//! What happens to things and places: beginnings.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_PATIENT, UNDERGO};
use super::nouns::{FLOWS, WORKS};
use crate::kind::EventKind;

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
}
