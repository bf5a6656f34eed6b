//! Acts of speech that make something known.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, ADDRESS, DO, GIVE, Needs, OF_PATIENT, OF_SPEAKER, SAY, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Topic;

triggers! {
    Announcement {
        Verb "annoncer" SAY.object(Topic) => "Le groupe a annoncé un plan d'économies." / "Les nuages annoncent la pluie.", also "annonce" "annonces";
        Verb "révéler" SAY.object(Topic).plain() => "Le journal révèle l'existence d'un second contrat." / "Ce vin révèle des arômes de fruits.", also "révélé";
        Verb "dévoiler" SAY.object(Topic).plain() => "La marque dévoilera son modèle au salon." / "Le rideau dévoilait une scène vide.";
        Verb "publier" SAY.object(Topic).plain() => "L'institut a publié ses prévisions." / "Il publie surtout de la poésie.";
        Verb "divulguer" SAY.object(Topic) => "Une ancienne salariée a divulgué ces notes." / "Il est défendu de divulguer un mot de passe.";
        Verb "informer" ADDRESS.plain() => "La direction a informé le comité de son projet." / "Ce panneau informe les randonneurs.";
        Verb "notifier" SAY.object(Topic) => "Le bailleur a notifié son congé au locataire." / "L'application notifie chaque message.";
        Verb "signaler" SAY.object(Topic).plain() => "Un voisin a signalé une odeur de gaz." / "Un balisage signale le sentier.";
        Verb "communiquer" SAY.object(Topic).plain().on(&["résultat", "bilan", "chiffre", "nom", "décision", "date", "liste", "rapport"]).shown() => "La préfecture a communiqué un premier bilan." / "Les deux pièces communiquent.", also "communiqué" "communiqués";
        Verb "officialiser" SAY.object(Topic) => "Le club officialisera le transfert demain." / "Il cherche à officialiser leur amitié.";
        Verb "proclamer" SAY.object(Topic) => "La commission a proclamé les résultats." / "Une devise proclame cet idéal.";
        Verb "convoquer" ADDRESS => "Le maire convoque les commerçants lundi." / "Le film convoque nos souvenirs.", also "convoqué";
        Verb "inviter" ADDRESS.plain() => "Le ministre a invité les syndicats à une réunion." / "Le soleil invite à la sieste.", also "invité" "invitée" "invitées" "invités";
        Verb "présenter" SAY.object(Topic).on(&["plan", "projet", "bilan", "résultat", "budget", "stratégie", "mesure", "programme", "rapport", "feuille", "modèle", "gamme", "nouveauté", "gouvernement", "conclusion", "vœu", "objectif", "scénario", "carte", "dispositif", "candidat", "candidate"]).shown() => "La ministre présentera son plan mercredi." / "Ce terrain présente une pente.", also "présente" "présentes";
        Verb "diffuser" SAY.object(Topic).on(&["communiqué", "vidéo", "alerte", "message", "liste", "image", "avis", "lettre", "tribune", "appel", "note", "photo", "extrait", "enregistrement", "document", "témoignage", "bande"]).shown() => "Le parquet a diffusé un communiqué." / "Le radiateur diffuse une chaleur douce.", also "diffuse";
        Verb "afficher" SAY.object(Topic).on(&["résultat", "perte", "bénéfice", "ambition"]).shown() => "La compagnie affiche une perte record." / "L'écran affiche l'heure.", also "affiche" "affiches";
        Verb "ébruiter" SAY.object(Topic) => "L'affaire a été ébruitée par un employé." / "";
        Verb "apprendre" SAY.needs(Needs::Words).plain() => "On a appris mardi que la vente était suspendue." / "Elle apprend le piano.", also "appris";
        Noun "annonce" OF_SPEAKER.detail() => "L'annonce du gouvernement a surpris les marchés." / "Il a passé une petite annonce.", also "annonce", not "annonces";
        Noun "communiqué" OF_SPEAKER.light() => "La société a publié un communiqué." / "Le communiqué tient en deux pages.", also "communiqué" "communiqués";
        Noun "publication" OF_SPEAKER.detail() => "La publication du rapport est attendue jeudi." / "Cette publication paraît chaque mois.", not "publications";
        Noun "révélation" OF_SPEAKER.detail() => "Les révélations du quotidien ont fait scandale." / "Ce jeune ailier est la révélation de la saison.";
        Noun "préavis" OF_SPEAKER.light() => "La CGT a déposé un préavis." / "Le préavis légal est d'un mois.";
        Noun "notification" OF_SPEAKER.detail() => "La notification de la décision date du 4 mai." / "Désactivez les notifications du téléphone.";
        Noun "proclamation" OF_SPEAKER.detail() => "La proclamation des résultats aura lieu dimanche." / "Une proclamation encadrée ornait le mur.";
        Noun "convocation" OF_SPEAKER.light() => "Il a reçu une convocation du juge." / "La convocation se présente à l'entrée.";
        Idiom "faire savoir" SAY => "L'entreprise a fait savoir qu'elle ferait appel." / "Le goût de faire savoir lui manque.";
        Idiom "rendre public" SAY.object(Topic) => "Le comité rend public son avis." / "";
        Idiom "porter à la connaissance" SAY => "Le liquidateur porte à la connaissance des créanciers la date de l'audience." / "";
        Idiom "lever le voile" SAY => "La marque lève le voile sur sa berline." / "La mariée lève le voile.";
        Verb "transmettre" SAY.object(Topic).on(&["alerte", "message", "information", "signalement", "bilan"]).shown() => "Le poste de garde a transmis l'alerte au maire." / "Le tique transmet une maladie.";
        Verb "déclarer" SAY.object(Topic).on(&["créance", "dégât", "sinistre", "perte", "incident", "faillite"]).shown() => "Les fournisseurs ont déclaré leurs créances." / "Il se déclare ravi.", also "déclaré";
        Verb "déposer" SAY.object(Topic).on(&["préavis"]).plain().shown() => "La centrale a déposé lundi un préavis." / "La rivière dépose du limon.";
        Noun "avis de grève|avis de grève" OF_SPEAKER => "Un avis de grève court jusqu'à vendredi." / "Une archive des avis de grève est en ligne.";
        Verb "placer" ACT.plain().on(&["vigilance", "alerte"]).shown() => "La météo place le Var en vigilance." / "Un vase placé au centre.", also "place" "places" "placé";
        Verb "aviser" ADDRESS.plain() => "Le bailleur a avisé le locataire de la vente." / "Une femme bien avisée se tait.", also "avisé" "avisée" "avisés" "avisées";
        Verb "avertir" ADDRESS.passive().needs(Needs::Actor) => "Les abonnés ont été avertis mardi." / "Un lecteur averti sourira.", also "averti" "avertis";
        Verb "prévenir" ADDRESS.passive().needs(Needs::Actor) => "Les parents ont été prévenus mardi." / "Le prévenu nie.", also "prévenu" "prévenus" "prévenue" "prévenues";
        Verb "paraître" UNDERGO.under(&["rapport", "étude", "enquête", "décret", "arrêté", "sondage"]) => "Le rapport paraîtra mardi." / "Il paraît fatigué.";
        Verb "tomber" UNDERGO.under(&["résultat", "conclusion", "classement"]) => "Les résultats sont tombés lundi." / "La pluie est tombée.", also "tombe" "tombes" "tombé" "tombée" "tombés" "tombées";
        Idiom "rendre publique" SAY.object(Topic) => "La mairie rend publique la liste." / "";
        Idiom "rendre publics" SAY.object(Topic) => "Le jury rend publics ses choix." / "";
        Idiom "rendre publiques" SAY.object(Topic) => "La ville rend publiques ses dépenses." / "";
        Idiom "faire connaître" SAY.object(Topic) => "Le jury a fait connaître son choix lundi." / "Ce film l'a fait connaître.";
        Idiom "vendre la mèche" SAY => "Un conseiller a vendu la mèche mardi." / "";
        Noun "divulgation" OF_PATIENT.detail() => "La divulgation des notes par un agent date de mai." / "La divulgation d'un secret est punie.";
        Verb "émettre" DO.plain().on(&["bulletin", "alerte", "vigilance", "avertissement"]).shown() => "L'agence a émis un bulletin." / "La radio émet.", also "émis";
        Verb "relever" ACT.plain().on(&["prévision", "objectif", "estimation"]).shown() => "Le groupe a relevé ses prévisions." / "Elle relève la tête.", also "relève" "relevé" "relevés";
        Verb "réviser" ACT.plain().on(&["prévision", "objectif", "estimation"]).shown() => "La banque a révisé ses prévisions." / "Il révise son oral.", also "révise";
        Verb "signifier" GIVE.object(Topic).plain().on(&["jugement", "arrêt", "ordonnance", "décision", "assignation", "congé", "acte", "commandement", "sommation", "conclusion", "refus"]).shown() => "Le jugement a été signifié à la gérante." / "Ce mot signifie autre chose.";
        Idiom "donner congé" SAY => "Le bailleur a donné congé à la locataire." / "";
        Idiom "délivrer congé" SAY => "Le bailleur a délivré congé à la locataire." / "";
        Verb "abaisser" ACT.plain().on(&["prévision", "objectif", "estimation"]).shown() => "Le groupe a abaissé sa prévision." / "Il abaisse la vitre.";
        Verb "connaître" ACT.passive().on(&["résultat", "verdict", "nom", "décision", "vainqueur", "lauréat"]) => "Les résultats seront connus le 4 juillet." / "Un chanteur connu.", also "connu" "connus" "connue" "connues";
    }
}
