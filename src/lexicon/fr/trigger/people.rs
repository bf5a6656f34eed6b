//! What happens to people at work and at the polls: posts given and left, votes.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use super::nouns::{JOBS, POSTS, VOTERS, VOTES};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Topic;

triggers! {
    Appointment {
        Verb "nommer" ACT.plain() => "Le roi a nommé un médiateur." / "On la nomme la ville rose.", also "nommé" "nommée";
        Verb "désigner" ACT.needs(Needs::Actor) => "Le conseil a désigné un président." / "Ce mot désigne un outil.";
        Verb "recruter" ACT => "Le club recrute un ailier." / "";
        Verb "embaucher" ACT => "L'atelier embauche dix soudeurs." / "", also "embauche" "embauches";
        Verb "promouvoir" ACT.needs(Needs::Actor) => "La banque a promu sa directrice." / "La région promeut ses vins.", also "promu" "promue";
        Verb "introniser" ACT => "L'évêque sera intronisé dimanche." / "";
        Verb "investir" ACT.needs(Needs::Actor).passive() => "La candidate est investie par son parti." / "Il a investi son épargne.";
        Verb "succéder" UNDERGO.with(&[]).needs(Needs::Actor) => "Une juriste succède au préfet." / "L'été succède au printemps.";
        Verb "remplacer" ACT.needs(Needs::Actor) => "Un général remplace le ministre." / "Remplacez la pile.";
        Verb "engager" ACT.plain().needs(Needs::Actor) => "Le théâtre engage un chef." / "La vis s'engage.", also "engagé" "engagée" "engagés";
        Verb "titulariser" ACT => "La mairie titularise ses agents." / "L'entraîneur titularise le gardien.";
        Verb "muter" ACT.needs(Needs::Actor) => "Le commissaire est muté à Pau." / "Le virus mute.";
        Verb "reconduire" ACT.needs(Needs::Actor) => "Le conseil reconduit la présidente." / "Le dispositif est reconduit.", also "reconduite" "reconduites";
        Verb "coopter" ACT => "Le bureau coopte un juriste." / "", also "coopte";
        Verb "confier" GIVE.object(Topic).on(&["direction", "présidence", "poste", "ministère", "portefeuille", "commandement"]) => "Le groupe lui confie la direction." / "Il confie sa clé.", also "confiant";
        Verb "prendre" DO.on(&["fonction", "tête", "présidence", "direction", "poste", "rêne"]).plain() => "Elle prend la tête du parquet." / "Il prend le bus.", also "prises" "prise";
        Noun "nomination" OF_PATIENT => "La nomination du préfet est officielle." / "Le film a reçu six nominations.";
        Noun "désignation" OF_PATIENT.detail() => "La désignation du juge est contestée." / "La désignation du produit est en colonne deux.";
        Noun "recrutement" OF_PATIENT.detail() => "Le recrutement de trois médecins est lancé." / "Le bureau de recrutement ouvre tôt.";
        Noun "embauche" OF_PATIENT.detail() => "L'embauche de cent saisonniers débute." / "Il fume avant l'embauche.", also "embauche" "embauches";
        Noun "investiture" OF_PATIENT => "L'investiture du chancelier a lieu mardi." / "La querelle des investitures date du XIe siècle.";
        Noun "promotion" OF_PATIENT.detail() => "La promotion du colonel est signée." / "Le riz est en promotion.";
        Noun "mutation" OF_PATIENT.detail() => "La mutation du proviseur est annulée." / "Une mutation du gène est rare.";
        Noun "intronisation" OF_PATIENT => "L'intronisation du pape est suivie." / "Le rite d'intronisation est ancien.";
        Idiom "prendre ses fonctions" DO => "La rectrice doit prendre ses fonctions." / "";
        Idiom "entrer en fonction" DO => "Le juge entre en fonction." / "";
        Idiom "prise de fonction|prises de fonction" OF_AGENT => "Sa prise de fonction est fixée à mai." / "";
        Idiom "porter à la tête" ACT => "Le vote la porte à la tête du parti." / "Il porte à la tête un bandeau.";
        Verb "réinstaller" ACT.needs(Needs::Actor) => "Le préfet a réinstallé le maire." / "Réinstallez le pilote.";
        Verb "charger" ACT.plain().needs(Needs::Actor) => "Le ministre a chargé un préfet d'une mission." / "Chargez le camion.", also "charge" "charges";
        Noun "remaniement" OF_AGENT.detail() => "Un remaniement est promis." / "Le remaniement osseux est lent.";
    }
    Resignation {
        Verb "démissionner" DO.with(&[(Prep::De, Topic)]) => "Le maire a démissionné." / "";
        Verb "abdiquer" DO => "La reine abdique." / "", also "abdique";
        Verb "quitter" DO.object(Topic).on(POSTS) => "Elle quitte la présidence du club." / "Il quitte la pièce.";
        Verb "retirer" DO.reflexive() => "Le fondateur se retire du conseil." / "Retirez le bouchon.";
        Verb "désister" DO.reflexive() => "Le candidat s'est désisté." / "";
        Verb "renoncer" DO.with(&[(Prep::A, Topic)]).needs(Needs::Object(POSTS)) => "Il renonce à son mandat." / "Il renonce à courir.";
        Verb "partir" DO.needs(Needs::Object(&["retraite"])) => "La juge part à la retraite." / "Le train part.", also "part" "parti" "partis" "partie" "parties" "partant";
        Verb "abandonner" DO.object(Topic).on(POSTS) => "Elle abandonne la présidence." / "Il abandonne la partie.";
        Verb "rendre" DO.on(&["tablier", "démission", "écharpe", "galon"]).plain() => "Le chef rend son tablier." / "Rendez la monnaie.", also "rendu";
        Verb "claquer" DO.on(&["porte"]) => "Le trésorier claque la porte du parti." / "Il claque des doigts.", also "claque" "claques";
        Noun "démission" OF_AGENT => "La démission du doyen est acceptée." / "« Démission » est un slogan.";
        Noun "départ" OF_AGENT.detail() => "Le départ du directeur est annoncé." / "Le départ du bus est à midi.", not "départs";
        Noun "retrait" OF_AGENT.detail() => "Le retrait du candidat change la donne." / "Le retrait d'espèces est gratuit.";
        Noun "désistement" OF_AGENT => "Le désistement du centriste est acté." / "Le désistement d'instance est un acte.";
        Noun "abdication" OF_AGENT => "L'abdication du roi surprend." / "Ce silence est une abdication morale.";
        Idiom "jeter l'éponge" DO => "Le président du club jette l'éponge." / "Il jette l'éponge sale.";
        Idiom "présenter sa démission" DO => "Le ministre présente sa démission." / "";
        Idiom "remettre sa démission" DO => "Le préfet remet sa démission." / "";
        Idiom "quitter ses fonctions" DO => "La rectrice va quitter ses fonctions." / "";
        Idiom "passer la main" DO => "Le fondateur passe la main." / "Il passe la main dans ses cheveux.";
        Idiom "tirer sa révérence" DO => "Le capitaine tire sa révérence." / "";
    }
    Election {
        Verb "emporter" DO.plain() => "S'il l'emporte, le maire restera." / "Il emporte un livre.", also "emportés" "emportée" "emporté";
        Verb "ratifier" ACT.under(VOTERS) => "Les militants ont ratifié le pacte." / "Nul ne ratifie ce choix.";
        Verb "voter" DO.plain().under(VOTERS) => "Les salariés ont voté la reprise." / "Votons.", also "vote" "votes" "votant";
        Verb "élire" ACT => "Les délégués ont élu une infirmière." / "Il a élu domicile ici.", also "élu" "élus" "élue" "élues";
        Verb "réélire" ACT => "Le maire est réélu." / "";
        Verb "voter" DO.plain() => "Les salariés ont voté à main levée." / "Le droit de voter est ancien.", also "vote" "votes" "votant";
        Verb "remporter" DO.on(VOTES) => "La liste remporte le scrutin." / "Il remporte la course.";
        Verb "gagner" DO.on(VOTES) => "Le centriste gagne la primaire." / "Il gagne du temps.", also "gagnant" "gagne";
        Verb "perdre" UNDERGO.on(VOTES) => "Le maire perd l'élection." / "Il perd son sac.", also "perdant";
        Verb "battre" ACT.needs(Needs::Actor).plain() => "La sortante a été battue." / "Son cœur bat.", also "bat" "batte";
        Verb "éliminer" ACT.passive() => "Le ministre est éliminé au premier tour." / "Le gras est éliminé à la cuisson.";
        Verb "devancer" ACT.needs(Needs::Actor) => "Elle devance le maire de dix voix." / "Il devance l'appel.";
        Verb "qualifier" DO.reflexive() => "La liste s'est qualifiée pour le second tour." / "Il qualifie ce vin de rond.";
        Verb "départager" ACT => "Un tour départagera les deux finalistes." / "";
        Verb "dépouiller" ACT.on(&["bulletin", "vote", "urne"]) => "Les assesseurs dépouillent les bulletins." / "Un style dépouillé.", also "dépouille" "dépouilles" "dépouillé";
        Verb "obtenir" DO.on(&["voix", "suffrage", "siège", "majorité"]) => "La gauche obtient deux sièges." / "Il obtient un rabais.";
        Noun "élection" OF_PATIENT.detail() => "L'élection du maire aura lieu samedi." / "Un vice d'élection de domicile.";
        Noun "scrutin" OF_AGENT => "Le scrutin se tiendra en juin." / "Le mode de scrutin change.";
        Noun "référendum" OF_AGENT => "Un référendum est organisé." / "Un historien du référendum.";
        Noun "vote" OF_AGENT.detail() => "Le vote des députés est attendu." / "Le droit de vote à seize ans.", also "vote" "votes";
        Noun "réélection" OF_PATIENT => "La réélection du président est contestée." / "Il vise sa réélection sans date.";
        Noun "présidentielle" OF_AGENT => "La présidentielle aura lieu en avril." / "Une allure présidentielle.", also "présidentielle";
        Noun "législative|législatives" OF_AGENT => "Les législatives sont avancées." / "Une procédure législative.", not "législative";
        Noun "municipale|municipales" OF_AGENT => "Les municipales sont fixées en mars." / "La police municipale.", not "municipale";
        Noun "tour" OF_AGENT.detail() => "Le second tour aura lieu dimanche." / "La tour penche.", not "tours", bar "à son _" "à leur _" "à mon _" "à notre _";
        Noun "ballottage" OF_PATIENT => "Le sortant est en ballottage." / "Un ballottage de barque.";
        Noun "dépouillement" OF_AGENT.detail() => "Le dépouillement du vote a commencé." / "Le dépouillement du décor plaît.";
        Noun "victoire" OF_AGENT.detail() => "La victoire de la liste est nette." / "La place de la Victoire.";
        Noun "défaite" OF_PATIENT.detail() => "La défaite du maire est sévère." / "La défaite de l'équipe en coupe.";
        Noun "primaire" OF_AGENT.detail() => "La primaire du parti aura lieu en mai." / "L'école primaire rouvre.", also "primaire", not "primaires";
        Idiom "arriver en tête" DO => "La maire arrive en tête." / "Le coureur arrive en tête au col.";
        Idiom "rendre aux urnes" DO.reflexive() => "Les électeurs vont se rendre aux urnes." / "";
        Idiom "aller aux urnes" DO => "Le pays va aux urnes." / "";
        Idiom "voter la confiance" DO => "La chambre vote la confiance." / "";
        Verb "prononcer" DO.reflexive().needs(Needs::Amount) => "Les agents se sont prononcés à 80 % pour l'arrêt." / "Ce mot se prononce mal.";
    }
    Dismissal {
        Verb "licencier" ACT => "L'équipementier licencie 80 personnes." / "", also "licencié" "licenciée" "licenciés";
        Verb "limoger" ACT => "Le président a limogé son ministre." / "";
        Verb "congédier" ACT => "La maison a congédié le chef." / "";
        Verb "révoquer" ACT => "Le gouvernement révoque le préfet." / "L'édit fut révoqué.";
        Verb "destituer" ACT => "Le Sénat destitue la présidente." / "";
        Verb "renvoyer" ACT.plain().needs(Needs::Actor) => "Le club renvoie son entraîneur." / "Renvoyez le formulaire.";
        Verb "remercier" ACT.passive() => "L'entraîneur a été remercié." / "Il remercie ses amis.";
        Verb "débarquer" ACT.passive() => "Le directeur a été débarqué." / "Les troupes débarquent.", also "débarque";
        Verb "démettre" ACT => "Le conseil démet le trésorier." / "Il s'est démis l'épaule.";
        Verb "supprimer" ACT.on(JOBS) => "Le groupe supprime 200 postes." / "Supprimez ce mot.";
        Verb "relever" ACT.passive().on(&["fonction", "commandement"]) => "Le colonel est relevé de ses fonctions." / "Un plat relevé.", also "relevé" "relevés" "relève" "relèves";
        Verb "déchoir" ACT.passive() => "L'élu est déchu de son mandat." / "Un ange déchu.";
        Verb "virer" ACT.needs(Needs::Actor) => "La boîte a viré deux vendeurs." / "Le ciel vire au gris.", also "virée";
        Noun "licenciement" OF_PATIENT => "Le licenciement de la déléguée est nul." / "L'indemnité légale de licenciement change.";
        Noun "limogeage" OF_PATIENT => "Le limogeage du général surprend." / "Une chronique du limogeage.";
        Noun "révocation" OF_PATIENT => "La révocation du maire est signée." / "La révocation de l'édit de Nantes.";
        Noun "destitution" OF_PATIENT => "La destitution du président est votée." / "La procédure de destitution existe.";
        Noun "renvoi" OF_PATIENT.detail() => "Le renvoi de l'entraîneur est acté." / "Un renvoi en bas de page.";
        Noun "plan social|plans sociaux" OF_AGENT => "Un plan social touche 300 salariés." / "Sur le plan social, tout va.";
        Noun "suppression d'emploi|suppressions d'emplois" OF_AGENT => "Des suppressions d'emplois sont prévues." / "Le seuil de suppression d'emploi est de dix.";
        Noun "suppression de poste|suppressions de postes" OF_AGENT => "La CGT redoute des suppressions de postes." / "L'accord exclut toute suppression de poste.";
        Idiom "mettre à la porte" ACT => "Le patron met à la porte l'apprenti." / "";
        Idiom "mettre fin aux fonctions" DO => "Un décret met fin aux fonctions du préfet." / "";
        Idiom "plan de départs|plans de départs" OF_AGENT => "Un plan de départs est négocié." / "";
        Idiom "plan de sauvegarde de l'emploi|plans de sauvegarde de l'emploi" OF_AGENT => "Un plan de sauvegarde de l'emploi est ouvert." / "";
        Idiom "tailler dans les effectifs" DO => "Le groupe taille dans les effectifs." / "";
        Idiom "tailler dans ses effectifs" DO => "Le groupe taille dans ses effectifs." / "";
    }
}
