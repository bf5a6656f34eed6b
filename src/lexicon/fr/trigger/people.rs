//! What happens to people: posts given and left, votes, strikes, protests, arrests, deaths.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Patient, Topic};

/// What one leaves when one resigns.
const POSTS: &[&str] = &[
    "poste",
    "fonction",
    "présidence",
    "mandat",
    "direction",
    "parti",
    "gouvernement",
    "siège",
    "tête",
    "club",
    "conseil",
    "groupe",
    "ministère",
    "mairie",
    "charge",
    "entreprise",
];
/// What one wins or loses when people vote.
const VOTES: &[&str] = &[
    "élection",
    "scrutin",
    "vote",
    "primaire",
    "présidentielle",
    "législative",
    "municipale",
    "mairie",
    "siège",
    "référendum",
    "circonscription",
    "majorité",
    "investiture",
    "voix",
    "suffrage",
];
/// What is cut when staff is dismissed.
const JOBS: &[&str] = &["poste", "emploi", "effectif", "salarié", "équivalent"];
/// What workers stop.
const WORK: &[&str] = &["travail", "service", "garde", "cours", "boulot"];
/// Who votes without being a chamber.
const VOTERS: &[&str] = &[
    "militant",
    "adhérent",
    "membre",
    "salarié",
    "salariée",
    "agent",
    "gréviste",
    "rédaction",
    "actionnaire",
    "sociétaire",
    "électeur",
    "personnel",
    "étudiant",
    "ouvrier",
    "copropriétaire",
    "habitant",
    "assemblée générale",
];

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
    Strike {
        Verb "débrayer" DO => "Les ouvriers ont débrayé." / "Débrayez avant de passer la première.";
        Verb "cesser" DO.on(WORK) => "Les infirmières cessent le travail." / "La pluie cesse.", also "cesse", not "cessions";
        Verb "arrêter" DO.on(WORK) => "Les dockers arrêtent le travail." / "Il arrête la voiture.", also "arrêté" "arrêtés" "arrêtée" "arrêtées";
        Verb "bloquer" DO.under(&["gréviste", "salarié", "syndicat", "docker", "cheminot", "raffineur", "ouvrier", "routier", "employé"]) => "Les grévistes bloquent le dépôt." / "Un rocher bloque la grotte.", also "bloque";
        Verb "reprendre" DO.on(WORK).plain() => "Les postiers reprennent le travail." / "Reprenez du thé.", also "reprise" "reprises";
        Verb "interrompre" DO.on(WORK) => "Les conducteurs interrompent le service." / "Ne m'interrompez pas.";
        Noun "grève" OF_AGENT => "La grève des cheminots entre dans son troisième jour." / "Un cormoran marche sur la grève.";
        Noun "débrayage" OF_AGENT => "Un débrayage a touché l'atelier." / "Le débrayage de la boîte est dur.";
        Noun "arrêt de travail|arrêts de travail" OF_AGENT.detail() => "Un arrêt de travail des éboueurs est prévu." / "Le médecin signe un arrêt de travail.";
        Noun "mouvement social|mouvements sociaux" OF_AGENT => "Un mouvement social perturbe le port." / "Une thèse sur les mouvements sociaux.";
        Noun "conflit social|conflits sociaux" OF_AGENT => "Le conflit social dure depuis mai." / "La sociologie du conflit social.";
        Noun "lock-out|lock-out" OF_AGENT => "Le patron décrète un lock-out." / "Le lock-out est interdit en théorie.";
        Noun "piquet de grève|piquets de grève" OF_AGENT => "Un piquet de grève barre l'entrée." / "Le droit du piquet de grève évolue.";
        Idiom "mettre en grève" DO.reflexive() => "Les agents vont se mettre en grève." / "";
        Idiom "faire grève" DO => "Les enseignants font grève." / "";
        Idiom "cesser le travail" DO => "Les caristes cessent le travail." / "";
        Idiom "poser le crayon" DO => "Les greffiers posent le crayon." / "";
        Idiom "être en grève" DO => "Les éboueurs sont en grève." / "";
        Verb "prolonger" ACT.on(&["mouvement"]) => "Les conducteurs prolongent le mouvement." / "Un quai prolonge la rue.";
        Verb "reconduire" ACT.on(&["mouvement"]) => "L'assemblée a reconduit le mouvement." / "Il reconduit sa tante.", also "reconduite" "reconduites";
        Verb "durcir" ACT.on(&["mouvement", "lutte"]) => "Les postiers durcissent le mouvement." / "Le ciment durcit.";
        Noun "mouvement" OF_AGENT.light() => "Le mouvement a démarré lundi." / "Le mouvement des astres est lent.";
        Noun "conflit" OF_AGENT.light() => "Le conflit a duré six jours." / "Un conflit d'horaires.";
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
    }
    Arrest {
        Verb "arrêter" ACT.plain().needs(Needs::Actor) => "La police a arrêté deux frères." / "Il arrête de fumer.", also "arrêté" "arrêtés";
        Verb "interpeller" ACT.plain() => "Les gendarmes ont interpellé un homme." / "Ce cri interpelle.", also "interpelle";
        Verb "incarcérer" ACT => "Le suspect est incarcéré." / "";
        Verb "écrouer" ACT => "Le gérant a été écroué." / "";
        Verb "emprisonner" ACT => "Le régime emprisonne ses rivaux." / "La glace emprisonne la coque.";
        Verb "détenir" ACT.passive() => "Un chercheur est détenu à Téhéran." / "Elle détient un record.", also "détenu" "détenus" "détenue" "détenues";
        Verb "appréhender" ACT => "Le fuyard a été appréhendé." / "Il appréhende l'examen.";
        Verb "capturer" ACT => "Les soldats capturent un chef." / "Capturez l'écran.", also "capture" "captures";
        Verb "séquestrer" ACT => "Les cadres ont été séquestrés." / "Les forêts séquestrent le carbone.", also "séquestre" "séquestres";
        Verb "enlever" ACT.plain().needs(Needs::Actor) => "Des hommes armés ont enlevé un prêtre." / "Enlevez la peau.";
        Verb "kidnapper" ACT => "L'héritier a été kidnappé." / "";
        Verb "placer" ACT.passive().on(&["garde", "détention", "rétention", "contrôle"]) => "Il est placé en détention." / "Un vase placé au centre.", also "place" "places" "placé";
        Verb "assigner" ACT.passive().on(&["résidence"]) => "L'opposant est assigné à résidence." / "Le rôle qui lui est assigné.";
        Verb "retenir" ACT.passive().needs(Needs::Actor) => "Deux marins sont retenus à quai." / "Votre profil est retenu.", also "retenu" "retenue";
        Noun "arrestation" OF_PATIENT => "L'arrestation du trafiquant est saluée." / "Le mandat d'arrestation n'existe pas ici.";
        Noun "interpellation" OF_PATIENT => "L'interpellation du suspect a eu lieu." / "L'interpellation parlementaire est un usage.";
        Noun "incarcération" OF_PATIENT => "L'incarcération du maire choque." / "Le taux d'incarcération baisse.";
        Noun "détention" OF_PATIENT.detail() => "La détention du journaliste est prolongée." / "La détention d'armes est réglée.";
        Noun "enlèvement" OF_PATIENT => "L'enlèvement du prêtre est revendiqué." / "L'enlèvement des ordures est quotidien.";
        Noun "capture" OF_PATIENT.detail() => "La capture du chef est annoncée." / "Une capture d'écran suffit.", also "capture" "captures";
        Noun "coup de filet|coups de filet" OF_AGENT => "Un coup de filet a visé le gang." / "Le pêcheur réussit son coup de filet.";
        Noun "prise d'otages|prises d'otages" OF_PATIENT => "La prise d'otages a duré six heures." / "Un film de prise d'otages.";
        Idiom "placer en garde à vue" ACT => "La police place en garde à vue le gérant." / "";
        Idiom "placer en détention" ACT => "Le juge place en détention l'adjoint." / "";
        Idiom "mettre sous les verrous" ACT => "La police met sous les verrous la bande." / "";
        Idiom "prendre en otage" ACT => "Les mutins prennent en otage deux gardiens." / "Cette grève prend en otage le débat.";
    }
    Death {
        Verb "mourir" UNDERGO.plain() => "Le peintre est mort à Sète." / "Il meurt d'envie de rire.", also "mort" "morts" "morte" "mortes" "mourant";
        Verb "décéder" UNDERGO => "La patiente est décédée." / "";
        Verb "périr" UNDERGO => "Deux alpinistes ont péri." / "Le fruit périt vite.";
        Verb "succomber" UNDERGO => "Le pilote a succombé à ses blessures." / "Il succombe à la tentation.";
        Verb "tuer" ACT.plain() => "L'éboulement a tué un ouvrier." / "Il tue le temps en lisant.", also "tue" "tues" "tué" "tués";
        Verb "noyer" UNDERGO.reflexive() => "Un baigneur s'est noyé." / "Noyez la pâte d'eau.", also "noyer" "noyé" "noyés";
        Verb "éteindre" UNDERGO.reflexive().needs(Needs::Actor) => "La romancière s'est éteinte à Nice." / "La lampe s'éteint.";
        Verb "suicider" UNDERGO.reflexive() => "Le comptable s'est suicidé." / "", also "suicide" "suicides";
        Verb "exécuter" ACT.plain().needs(Needs::Actor) => "Le régime a exécuté deux opposants." / "Exécutez le programme.", not "exécutions";
        Verb "disparaître" UNDERGO.needs(Needs::Actor) => "Le chanteur disparaît à 90 ans." / "La tache disparaît.", also "disparu" "disparue" "disparues" "disparus";
        Verb "inhumer" ACT => "L'actrice sera inhumée samedi." / "";
        Verb "enterrer" ACT.needs(Needs::Actor) => "On enterre le résistant mardi." / "Le chien enterre un os.", also "enterre";
        Verb "emporter" ACT.plain().needs(Needs::Actor) => "Un cancer a emporté le chanteur." / "Emportez un parapluie.";
        Noun "mort" OF_PATIENT.with(&[(Prep::De, Patient)]).detail() => "La mort du dessinateur a ému." / "Un bras mort du fleuve.", also "mort" "morts";
        Noun "décès" OF_PATIENT => "Le décès du doyen est confirmé." / "Un acte de décès coûte peu.";
        Noun "disparition" OF_PATIENT.detail() => "La disparition du cinéaste attriste." / "Une espèce en voie de disparition.";
        Noun "suicide" OF_PATIENT => "Le suicide d'un agent relance le débat." / "La prévention du suicide est une cause.", also "suicide" "suicides";
        Noun "noyade" OF_PATIENT => "Une noyade est signalée." / "La saison des risques de noyade.";
        Noun "obsèques|obsèques" OF_PATIENT => "Les obsèques du sculpteur auront lieu jeudi." / "Un contrat obsèques.";
        Noun "funérailles|funérailles" OF_PATIENT => "Les funérailles de la reine sont suivies." / "Un art des funérailles.";
        Noun "exécution" OF_PATIENT.detail() => "L'exécution du condamné a eu lieu." / "L'exécution du contrat suit.";
        Idiom "perdre la vie" UNDERGO => "Un cycliste perd la vie." / "";
        Idiom "trouver la mort" UNDERGO => "Un skieur trouve la mort." / "";
        Idiom "rendre l'âme" UNDERGO => "Le vieux lion rend l'âme." / "Le moteur rend l'âme.";
        Idiom "donner la mort" DO => "Il nie avoir voulu donner la mort." / "";
        Idiom "mettre fin à ses jours" UNDERGO => "Le suspect a mis fin à ses jours." / "";
        Idiom "coûter la vie" DO.with(&[(Prep::A, Patient)]) => "L'éboulement a coûté la vie à deux mineurs." / "";
        Verb "fusiller" ACT => "L'occupant fusilla douze otages." / "";
        Verb "guillotiner" ACT => "On guillotina le meneur." / "";
    }
}
