//! Goods and people that change hands or place.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_GIVER, OF_PATIENT, Prep, UNDERGO};
use super::nouns::{BUSINESS, GOODS};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient};

triggers! {
    Transfer {
        Verb "transférer" ACT.with(&[(Prep::A, Recipient), (Prep::Vers, Recipient)]) => "Le détenu a été transféré à Rennes." / "Il transfère ses peurs sur son fils.";
        Verb "livrer" GIVE.on(GOODS).plain() => "Berlin livre des chars." / "Il se livre peu.", also "livre" "livres";
        Verb "céder" GIVE.object(Patient).on(BUSINESS) => "Le groupe a cédé sa filiale." / "La branche a cédé.";
        Verb "vendre" GIVE.object(Patient).plain() => "La commune a vendu l'ancien hospice." / "Le roman se vend bien.";
        Verb "revendre" GIVE.object(Patient) => "Le fonds revend ses parts." / "Il a de l'énergie à revendre.";
        Verb "remettre" GIVE.on(&["rapport", "clé", "pétition", "prix", "lettre", "dossier", "otage", "corps", "arme", "document", "médaille"]).plain() => "La mission a remis son rapport." / "Il remet son manteau.", also "remise" "remises";
        Verb "évacuer" ACT => "Les pompiers ont évacué l'école." / "Évacuez l'eau du bac.", also "évacué" "évacués";
        Verb "libérer" ACT.needs(Needs::Actor) => "Les rebelles libèrent deux otages." / "Libérez de l'espace disque.";
        Verb "relâcher" ACT => "La police a relâché le suspect." / "Il ne relâche pas l'effort.";
        Verb "rapatrier" ACT => "Paris rapatrie ses ressortissants." / "";
        Verb "extrader" ACT => "Madrid a extradé le baron." / "";
        Verb "exporter" ACT => "L'usine a exporté 400 tonnes." / "Exportez le fichier.", also "exporte";
        Verb "importer" ACT => "Le pays importe du blé." / "Peu importe.", also "importe" "important", bar "peu _" "qu' _";
        Verb "acheminer" ACT => "L'ONU achemine des vivres." / "";
        Verb "expédier" ACT => "La firme a expédié les lots." / "Il expédie son repas.";
        Verb "transmettre" GIVE.on(GOODS) => "Le juge a transmis le dossier au parquet." / "Ce moustique transmet la dengue.";
        Verb "héberger" ACT.needs(Needs::Actor) => "Le gymnase héberge des sinistrés." / "Le serveur héberge le site.";
        Verb "reloger" ACT => "La mairie a relogé douze familles." / "";
        Verb "déplacer" ACT.passive() => "Mille habitants ont été déplacés." / "Une remarque déplacée.", also "déplacé" "déplacée" "déplacées" "déplacés";
        Verb "fuiter" UNDERGO => "Le document a fuité sur un forum." / "", also "fuite" "fuites";
        Verb "dérober" ACT.plain() => "Des pirates ont dérobé les fichiers." / "Le sol se dérobe.";
        Verb "voler" ACT.plain().needs(Needs::Object(&["donnée", "fichier", "tableau", "bijou", "voiture", "somme", "arme", "câble"])) => "Les intrus ont volé des bijoux." / "L'oiseau vole.", also "volant" "vole";
        Verb "délocaliser" ACT => "Le fabricant délocalise sa production." / "";
        Verb "déménager" DO => "Le siège déménage à Lille." / "Ma sœur déménage souvent.";
        Verb "confier" GIVE.object(Patient).on(&["gestion", "mission", "dossier", "enquête", "chantier", "réseau"]) => "La ville confie la gestion du parc à un privé." / "Il confie sa peine.", also "confiant";
        Noun "transfert" OF_PATIENT.with(&[(Prep::De, Patient), (Prep::A, Recipient), (Prep::Vers, Recipient)]).detail() => "Le transfert du détenu a été retardé." / "Le transfert de chaleur est lent.";
        Noun "livraison" OF_GIVER.detail() => "La livraison des vaccins débute." / "La livraison est gratuite.";
        Noun "vente" OF_PATIENT.with(&[(Prep::De, Patient), (Prep::A, Recipient), (Prep::Par, Agent)]).detail() => "La vente du château à un Qatari est signée." / "En vente dans les kiosques.", not "ventes";
        Noun "évacuation" OF_PATIENT => "L'évacuation du camp a duré six heures." / "L'évacuation des eaux usées est neuve.";
        Noun "libération" OF_PATIENT.detail() => "La libération des otages est acquise." / "La rue de la Libération est en travaux.";
        Noun "extradition" OF_PATIENT => "L'extradition du financier est accordée." / "Le droit de l'extradition est complexe.";
        Noun "rapatriement" OF_PATIENT => "Le rapatriement des Français commence." / "L'assurance couvre le rapatriement.";
        Noun "fuite" OF_PATIENT.detail() => "La fuite de données touche un million de clients." / "Une fuite d'eau inonde la cave.", also "fuite" "fuites";
        Noun "remise" OF_PATIENT.detail() => "La remise du rapport est fixée à lundi." / "Une remise de 10 % est accordée.", also "remise", not "remises";
        Noun "vol" OF_PATIENT.detail() => "Le vol du tableau date de dimanche." / "Le vol pour Oslo est à l'heure.", not "vols";
        Noun "délocalisation" OF_PATIENT => "La délocalisation de l'atelier est actée." / "La délocalisation est un sujet d'examen.";
        Noun "exportation" OF_PATIENT.detail() => "L'exportation des drones est autorisée." / "Un service des exportations.", not "exportations";
        Idiom "remise en liberté|remises en liberté" OF_PATIENT => "La remise en liberté du gérant est ordonnée." / "";
        Idiom "remettre en liberté" ACT => "La cour remet en liberté l'adjoint." / "";
        Idiom "changer de mains" UNDERGO => "Le palace change de mains." / "";
        Verb "apporter" GIVE.object(Patient).on(&["titre", "action", "part"]).plain() => "Les héritiers apportent leurs titres." / "Elle apporte un gâteau.";
        Verb "saisir" ACT.plain().needs(Needs::Amount) => "La brigade a saisi 30 000 euros." / "Il saisit la rampe.", also "saisie" "saisies";
        Verb "détourner" ACT.plain().needs(Needs::Amount) => "Le comptable a détourné 20 000 euros." / "La déviation détourne les camions.";
        Verb "livrer" GIVE.plain() => "L'atelier livrera en mai." / "Il se livre peu.", not "livre" "livres", bar "_ bataille" "_ un combat" "_ un match" "_ une analyse" "_ son analyse" "_ ses secrets" "_ sa version";
        Verb "déverser" ACT.on(&["lisier", "fioul", "hydrocarbure", "solvant", "effluent", "boue", "acide", "eau", "produit", "tonne", "litre", "déchet", "lait"]) => "Un camion a déversé du lisier." / "Il déverse sa haine.";
        Verb "évader" UNDERGO.reflexive() => "Deux détenus se sont évadés." / "Il est parti s'évader en mer.";
        Verb "fuir" DO.plain().needs(Needs::Actor) => "Le notaire a fui." / "Le tuyau fuit.";
        Verb "transporter" ACT.passive().needs(Needs::Actor) => "Trois blessés sont transportés au CHU." / "Le sac est transporté.";
        Verb "envoyer" GIVE.object(Patient).on(&["observateur", "soldat", "troupe", "renfort", "casque", "militaire", "mission", "convoi"]).plain() => "L'Union envoie des observateurs." / "Elle envoie un baiser.";
        Verb "fournir" GIVE.object(Patient).on(GOODS).plain() => "L'usine fournira six rames." / "Il fournit un effort.";
        Verb "retirer" ACT.on(&["troupe", "soldat", "armée", "char", "militaire"]).plain() => "Le Caire retire ses troupes." / "Il retire sa veste.";
        Noun "évasion" OF_PATIENT.detail() => "L'évasion du braqueur est déjouée." / "La lecture est une évasion.";
        Verb "rejeter" ACT.on(&["granulé", "effluent", "eau", "polluant", "déchet", "substance", "gaz", "lisier", "tonne", "litre"]).plain() => "L'usine a rejeté des effluents." / "Il rejette l'idée.";
        Noun "déversement" OF_PATIENT => "Un déversement de fioul est signalé." / "La zone de déversement est clôturée.";
    }
}
