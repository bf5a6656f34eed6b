//! Money and goods that change hands: funding, value, payment, transfer.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_GIVER, OF_PATIENT, Prep, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

/// What is bought as a business.
const BUSINESS: &[&str] = &[
    "entreprise",
    "société",
    "filiale",
    "concurrent",
    "marque",
    "start-up",
    "groupe",
    "titre",
    "part",
    "participation",
    "usine",
    "site",
    "activité",
    "immeuble",
    "club",
    "terrain",
    "capital",
    "action",
    "branche",
    "chaîne",
    "éditeur",
    "fabricant",
    "hôtel",
    "magasin",
    "journal",
    "quotidien",
    "fonds",
    "fichier",
    "donnée",
    "historique",
    "restaurant",
    "réseau",
];
/// What is paid.
const DUES: &[&str] = &[
    "somme",
    "prime",
    "indemnité",
    "acompte",
    "loyer",
    "dette",
    "facture",
    "solde",
    "salaire",
    "dommages-intérêts",
    "caution",
    "amende",
    "rançon",
    "allocation",
    "dividende",
    "pension",
    "aide",
    "avance",
    "montant",
    "redevance",
    "mensualité",
];
/// What is sent from one place or holder to another.
const GOODS: &[&str] = &[
    "arme",
    "munition",
    "char",
    "missile",
    "avion",
    "vaccin",
    "dose",
    "marchandise",
    "colis",
    "commande",
    "dossier",
    "donnée",
    "matériel",
    "pièce",
    "document",
    "navire",
    "gaz",
    "blé",
    "corps",
    "prisonnier",
    "détenu",
    "otage",
    "clé",
    "logement",
    "bien",
    "rame",
    "fichier",
    "adresse",
    "vivre",
];

triggers! {
    Funding {
        Verb "financer" ACT => "La région finance le tramway." / "", also "finance" "finances";
        Verb "investir" DO.plain().needs(Needs::Amount).with(&[(Prep::Dans, Patient)]) => "Le groupe investit 40 millions d'euros." / "La police investit la place.";
        Verb "subventionner" ACT => "Le département subventionne la crèche." / "";
        Verb "prêter" GIVE.plain().needs(Needs::Amount) => "La banque a prêté deux millions." / "Elle prête son vélo.";
        Verb "octroyer" GIVE => "Bruxelles octroie une aide." / "Il s'octroie une pause.";
        Verb "allouer" GIVE => "Le budget alloue 3 millions au musée." / "Le temps alloué est court.";
        Verb "accorder" GIVE.on(&["aide", "subvention", "prêt", "crédit", "avance", "bourse", "financement"]) => "L'État accorde un prêt." / "Il accorde un piano.";
        Verb "attribuer" GIVE.on(&["aide", "subvention", "bourse", "prêt", "dotation"]) => "Le jury attribue une bourse." / "On lui attribue ce mot.";
        Verb "lever" DO.needs(Needs::Amount).plain() => "La start-up a levé 12 millions." / "Il lève le bras.", also "levant" "levée" "levées";
        Verb "emprunter" DO.needs(Needs::Amount) => "La ville emprunte dix millions." / "Empruntez le sentier.";
        Verb "débloquer" DO.needs(Needs::Amount) => "Le ministère débloque 5 millions." / "Débloquez la porte.";
        Verb "injecter" DO.needs(Needs::Amount) => "La banque centrale injecte 50 milliards." / "L'infirmier injecte le vaccin.";
        Verb "renflouer" ACT.object(Recipient) => "L'actionnaire renfloue le club." / "La grue renfloue l'épave.";
        Verb "recapitaliser" ACT => "L'État recapitalise la compagnie." / "";
        Verb "cofinancer" ACT => "L'Europe cofinance la digue." / "";
        Verb "consacrer" DO.needs(Needs::Amount).with(&[(Prep::A, Topic)]) => "La ville consacre deux millions à la voirie." / "Un chapitre est consacré aux algues.";
        Verb "doter" GIVE.needs(Needs::Amount).plain() => "Le fonds est doté de 3 milliards." / "Le loup est doté d'un flair fin.", also "dote";
        Verb "miser" DO.needs(Needs::Amount) => "Le groupe mise 100 millions sur l'hydrogène." / "Il mise sur le rouge.", also "mise" "mises";
        Noun "financement" OF_GIVER.detail() => "Le financement de l'État au projet est acquis." / "Le plan de financement est en annexe.";
        Noun "investissement" OF_GIVER.detail() => "L'investissement du groupe atteint 40 millions." / "Un bon investissement personnel.";
        Noun "subvention" OF_GIVER.light() => "L'association a obtenu une subvention." / "Le guichet des subventions est fermé.";
        Noun "prêt" OF_GIVER.detail() => "Le prêt de la banque à la ville est signé." / "Le repas est prêt.", also "prêt";
        Noun "emprunt" OF_AGENT.detail() => "L'emprunt de la commune est voté." / "C'est un emprunt au latin.";
        Noun "aide" OF_GIVER.detail() => "L'aide de l'Union à Kiev est versée." / "Il ouvre la caisse à l'aide d'un pied-de-biche.", not "aides", bar "à l' _ de" "à l' _ du" "à l' _ des" "à l' _ d'";
        Noun "levée de fonds|levées de fonds" OF_AGENT => "La levée de fonds de la jeune pousse est bouclée." / "Un atelier sur la levée de fonds.";
        Noun "dotation" OF_GIVER.detail() => "La dotation de l'État baisse." / "La dotation du coureur comprend un casque.";
        Noun "crédit" OF_GIVER.light() => "La banque a ouvert un crédit à la société." / "Le crédit photo manque.", not "crédits";
        Noun "plan de relance|plans de relance" OF_GIVER => "Le plan de relance de Berlin atteint 130 milliards." / "Un historien des plans de relance.";
        Noun "augmentation de capital|augmentations de capital" OF_AGENT => "L'augmentation de capital est lancée." / "Le manuel définit l'augmentation de capital.";
        Noun "don" OF_GIVER.light() => "Le mécène a fait un don au musée." / "Elle a un don pour le dessin.";
        Noun "bourse" OF_GIVER.light() => "L'étudiante a obtenu une bourse." / "La Bourse de Paris a terminé en hausse.", bar "la _ de" "en _" "à la _";
        Idiom "lever des fonds" DO => "La biotech lève des fonds." / "";
        Idiom "mettre la main à la poche" DO => "L'État met la main à la poche." / "";
        Verb "apporter" GIVE.needs(Needs::Amount).plain() => "Le mécène apporte 40 000 euros." / "Elle apporte du pain.";
        Verb "collecter" DO.needs(Needs::Amount) => "La start-up a collecté 5 millions d'euros." / "La benne collecte le verre.";
        Verb "récolter" DO.needs(Needs::Amount) => "Le gala a récolté 9 000 euros." / "On récolte le miel.";
        Noun "rallonge" OF_GIVER.detail() => "Une rallonge de deux millions d'euros est promise." / "Branchez la rallonge.";
        Noun "enveloppe" OF_GIVER.detail() => "Le ministère annonce une enveloppe de 3 millions d'euros." / "Collez l'enveloppe.", not "enveloppes";
        Noun "aides|aides" OF_GIVER.light() => "L'usine a touché 2 millions d'euros d'aides." / "Le guichet des aides est fermé.";
        Idiom "prendre en charge" ACT.needs(Needs::Amount) => "La région prend en charge 40 % du coût." / "";
    }
    Valuation {
        Verb "valoriser" ACT.needs(Needs::Amount) => "L'opération valorise le groupe 2 milliards." / "Elle valorise ses élèves.";
        Verb "évaluer" ACT.needs(Needs::Amount) => "L'expert évalue le tableau à 3 millions." / "On évalue les élèves en juin.";
        Verb "estimer" ACT.needs(Needs::Amount).with(&[(Prep::A, Topic)]) => "Le coût est estimé à 40 millions d'euros." / "Il estime sa collègue.", also "estime" "estimes";
        Verb "chiffrer" ACT.needs(Needs::Amount) => "Le rapport chiffre les dégâts à 9 millions." / "Le message est chiffré.", also "chiffre" "chiffres";
        Verb "coter" ACT.needs(Needs::Amount) => "Le titre cote 12 euros." / "La société est cotée.", also "cote" "cotes" "coté" "cotés";
        Verb "chuter" UNDERGO.needs(Needs::Amount) => "L'action a chuté de 8 %." / "Il a chuté à vélo.", also "chute" "chutes";
        Verb "plonger" UNDERGO.needs(Needs::Amount) => "Le titre plonge de 12 %." / "Elle plonge du ponton.", also "plonge";
        Verb "bondir" UNDERGO.needs(Needs::Amount) => "Le cours bondit de 15 %." / "Le chat bondit.";
        Verb "grimper" UNDERGO.needs(Needs::Amount) => "L'action grimpe de 6 %." / "Il grimpe au mât.", also "grimpe";
        Verb "reculer" UNDERGO.needs(Needs::Amount) => "Le chiffre d'affaires recule de 3 %." / "La voiture recule.";
        Verb "dévisser" UNDERGO.needs(Needs::Amount) => "La valeur dévisse de 20 %." / "Il dévisse le bouchon.";
        Verb "flamber" UNDERGO.needs(Needs::Amount) => "Le gaz flambe de 30 %." / "Le bois flambe.", also "flambée";
        Verb "déprécier" ACT => "Le groupe a déprécié sa filiale." / "Il se déprécie.";
        Verb "dévaluer" ACT => "Le Caire dévalue la livre." / "";
        Verb "perdre" UNDERGO.needs(Needs::Amount).plain() => "Le titre perd 4 %." / "Il perd ses clés.", also "perdant";
        Verb "gagner" UNDERGO.needs(Needs::Amount).plain() => "L'indice gagne 2 %." / "Il gagne à la loterie.", also "gagnant" "gagne";
        Verb "augmenter" UNDERGO.needs(Needs::Amount).plain() => "Les ventes augmentent de 7 %." / "Le bruit augmente.";
        Verb "progresser" UNDERGO.needs(Needs::Amount) => "Le bénéfice progresse de 11 %." / "L'élève progresse.";
        Noun "valorisation" OF_PATIENT.detail() => "La valorisation de la licorne atteint 4 milliards." / "La valorisation des déchets est utile.";
        Noun "évaluation" OF_PATIENT.light() => "L'expert a rendu son évaluation du domaine." / "L'évaluation des élèves a lieu en juin.";
        Noun "dépréciation" OF_PATIENT.detail() => "Une dépréciation de 300 millions est passée." / "La dépréciation de soi est un symptôme.";
        Noun "dévaluation" OF_PATIENT => "La dévaluation du naira surprend." / "La dévaluation du diplôme est un lieu commun.";
        Noun "capitalisation" OF_PATIENT.detail() => "La capitalisation du groupe dépasse 100 milliards." / "La retraite par capitalisation fait débat.";
        Noun "introduction en bourse|introductions en bourse" OF_AGENT => "L'introduction en bourse est prévue." / "Un manuel d'introduction en Bourse.";
        Verb "céder" UNDERGO.needs(Needs::Amount).plain() => "Le titre cède 7 %." / "La branche cède.";
        Verb "lâcher" UNDERGO.needs(Needs::Amount).plain() => "L'indice lâche 2 %." / "Il lâche la corde.";
        Verb "abandonner" UNDERGO.needs(Needs::Amount).plain() => "L'action abandonne 3 %." / "Il abandonne.";
    }
    Payment {
        Verb "payer" GIVE.plain().needs(Needs::Amount).with(&[(Prep::A, Recipient)]) => "Le groupe a payé 3 millions au fisc." / "Le crime ne paie pas.", also "paie" "paies" "paye" "payes";
        Verb "verser" GIVE.plain() => "La caisse versera la prime en mars." / "Versez la farine.";
        Verb "régler" GIVE.object(Patient).on(DUES).plain() => "Le locataire a réglé sa dette." / "Il règle la montre.", also "règle" "règles";
        Verb "rembourser" GIVE => "L'assureur a remboursé les clients." / "";
        Verb "indemniser" ACT.object(Recipient) => "L'État indemnise les éleveurs." / "";
        Verb "dédommager" ACT.object(Recipient) => "La compagnie dédommage les passagers." / "";
        Verb "restituer" GIVE => "Le musée restitue le tableau." / "L'enceinte restitue les graves.";
        Verb "acquitter" DO.reflexive().with(&[(Prep::De, Patient)]) => "La société s'est acquittée de sa dette." / "Il s'acquitte de sa tâche.";
        Verb "honorer" DO.on(DUES) => "Le club n'a pas honoré ses salaires." / "La ville honore ses héros.";
        Verb "rétribuer" ACT.object(Recipient) => "L'agence rétribue les figurants." / "";
        Verb "débourser" DO => "Le club débourse 40 millions." / "";
        Verb "virer" GIVE.needs(Needs::Amount) => "La cliente a viré 900 euros." / "Le bateau vire.", also "virée";
        Verb "solder" DO.on(DUES) => "La commune a soldé sa dette." / "Le match se solde par un nul.", also "solde" "soldes";
        Verb "reverser" GIVE => "La plateforme reverse 10 % aux auteurs." / "Reversez l'huile.";
        Noun "paiement" OF_GIVER.detail() => "Le paiement de l'acompte a eu lieu." / "Le paiement sans contact est pratique.";
        Noun "versement" OF_GIVER.detail() => "Le versement de la prime est reporté." / "Le bulletin de versement est joint.";
        Noun "remboursement" OF_GIVER.detail() => "Le remboursement des billets a commencé." / "Le taux de remboursement est de 65 %.";
        Noun "indemnisation" OF_GIVER.with(&[(Prep::De, Recipient), (Prep::Par, Agent)]).detail() => "L'indemnisation des victimes est achevée." / "Le barème d'indemnisation change.";
        Noun "indemnité" OF_GIVER.light() => "Le cadre a reçu une indemnité." / "L'indemnité kilométrique est fixe.";
        Noun "restitution" OF_GIVER.detail() => "La restitution des statues au Bénin est votée." / "La restitution de l'atelier est publique.";
        Noun "dédommagement" OF_GIVER.light() => "Le voisin a obtenu un dédommagement." / "Le dédommagement est facultatif.";
        Noun "virement" OF_GIVER.light() => "La banque a effectué le virement." / "Le virement est gratuit.";
        Noun "règlement" OF_GIVER.needs(Needs::Light) => "Le client a effectué le règlement." / "Le règlement intérieur l'interdit.";
        Noun "dividende" OF_GIVER.light() => "Le groupe a versé un dividende." / "Le dividende est divisé par le diviseur.";
        Idiom "dommages et intérêts|dommages-intérêts" OF_GIVER => "Il obtient 5 000 euros de dommages et intérêts." / "";
        Noun "rançon" OF_GIVER.light() => "La famille a versé une rançon." / "C'est la rançon de la gloire.";
        Verb "payer" GIVE.object(Patient).plain().on(DUES) => "Le club a payé sa dette." / "Le crime ne paie pas.", also "paie" "paies" "paye" "payes";
    }
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
