//! Money that changes hands or worth: funding, value, payment.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_GIVER, OF_PATIENT, Prep, UNDERGO};
use super::nouns::DUES;
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

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
        Verb "renflouer" ACT => "L'actionnaire renfloue le club." / "La grue renfloue l'épave.";
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
}
