//! What happens to things and places: beginnings, ends, attacks, disasters.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGAINST, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Patient;

/// What begins, opens or is put to use.
const WORKS: &[&str] = &[
    "service",
    "produit",
    "application",
    "chantier",
    "travaux",
    "ligne",
    "opération",
    "campagne",
    "programme",
    "site",
    "plateforme",
    "magasin",
    "boutique",
    "usine",
    "musée",
    "école",
    "festival",
    "saison",
    "satellite",
    "modèle",
    "offensive",
    "entreprise",
    "société",
    "marque",
    "gamme",
    "projet",
    "essai",
    "exposition",
    "construction",
    "production",
    "agence",
    "centre",
    "hôpital",
    "gare",
    "procès",
    "négociation",
    "discussion",
    "version",
    "vaccination",
    "tournoi",
    "championnat",
    "souscription",
];
/// What ends, closes or is cut.
const RUNNING: &[&str] = &[
    "usine",
    "site",
    "magasin",
    "école",
    "classe",
    "ligne",
    "service",
    "hôpital",
    "maternité",
    "agence",
    "boutique",
    "restaurant",
    "bureau",
    "gare",
    "route",
    "frontière",
    "aéroport",
    "vol",
    "festival",
    "concert",
    "match",
    "contrat",
    "programme",
    "production",
    "activité",
    "chantier",
    "travaux",
    "aide",
    "livraison",
    "séance",
    "opération",
    "musée",
    "tunnel",
    "pont",
    "piscine",
    "abonnement",
    "bail",
    "réunion",
    "centrale",
    "réacteur",
    "entreprise",
    "train",
    "accès",
    "guichet",
];

/// What is shot.
const SHOTS: &[&str] = &["missile", "coup", "balle", "obus", "roquette", "fusée", "salve", "grenade", "rafale", "feu"];

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
    }
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
        Verb "geler" ACT.on(&["projet", "aide", "programme", "négociation", "coopération", "chantier"]) => "La région gèle le projet." / "Il gèle à pierre fendre.", also "gèle";
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
        Noun "fin" OF_PATIENT.detail() => "La fin des travaux est repoussée." / "Fin mai, il part.", not "fins";
        Noun "dépôt de bilan|dépôts de bilan" OF_AGENT => "Le dépôt de bilan du chausseur est confirmé." / "Un film sur un dépôt de bilan.";
        Idiom "mettre fin" DO => "L'ONU met fin à sa mission." / "";
        Idiom "prendre fin" UNDERGO => "La trêve prend fin." / "";
        Idiom "mettre un terme" DO => "Le club met un terme au contrat." / "";
        Idiom "déposer le bilan" UNDERGO => "Le voyagiste dépose le bilan." / "";
        Idiom "baisser le rideau" UNDERGO => "La librairie baisse le rideau." / "";
        Idiom "fermer ses portes" UNDERGO => "Le cinéma ferme ses portes." / "";
        Idiom "mettre la clé sous la porte" UNDERGO => "Le café met la clé sous la porte." / "";
    }
    Attack {
        Verb "attaquer" ACT.plain() => "Des rebelles ont attaqué un convoi." / "L'acide attaque le zinc.", also "attaque" "attaques";
        Verb "bombarder" ACT => "L'armée a bombardé la ville." / "On le bombarde de questions.", also "bombarde";
        Verb "frapper" ACT.plain().needs(Needs::Actor) => "Des drones ont frappé Odessa." / "Il frappe à la porte.", also "frappant" "frappe" "frappes";
        Verb "agresser" ACT => "Un chauffeur a été agressé." / "", also "agressant", not "agressions";
        Verb "poignarder" ACT => "Un lycéen a été poignardé." / "";
        Verb "envahir" ACT => "La Russie a envahi l'Ukraine." / "Le lierre envahit le mur.", also "envahi";
        Verb "tirer" DO.with(&[(Prep::Sur, Patient)]).on(SHOTS).plain() => "L'armée a tiré deux missiles." / "Il tire un trait.", also "tirant" "tire";
        Idiom "tirer sur" ACT => "Un homme a tiré sur la patrouille." / "Il tire sur la corde.", bar "_ la corde" "_ les prix" "_ le vert" "_ le rouge";
        Verb "pilonner" ACT => "L'artillerie pilonne le port." / "L'éditeur pilonne le stock.";
        Verb "incendier" ACT => "Des casseurs ont incendié un bus." / "", also "incendie" "incendies";
        Verb "piller" ACT => "La foule a pillé un entrepôt." / "", also "pille";
        Verb "saccager" ACT => "Des intrus ont saccagé le lycée." / "", also "saccage" "saccages";
        Verb "braquer" ACT => "Deux hommes braquent un bijoutier." / "Il braque à droite.", also "braque";
        Verb "violer" ACT => "Le navire a violé la trêve." / "", also "violent";
        Verb "pirater" ACT => "Un groupe a piraté la mairie." / "", also "pirate" "pirates";
        Verb "blesser" ACT.plain() => "L'assaillant a blessé un agent." / "Ces mots le blessent.", also "blessé" "blessés" "blessée" "blessées";
        Verb "détruire" ACT => "Un missile a détruit le dépôt." / "";
        Verb "torturer" ACT => "Des gardes ont torturé un détenu." / "Il se torture l'esprit.", also "torture" "tortures";
        Verb "massacrer" ACT => "La milice a massacré des villageois." / "Il massacre la chanson.", also "massacre" "massacres";
        Verb "assaillir" ACT => "Des hommes ont assailli la caserne." / "Le doute l'assaille.";
        Verb "riposter" DO => "L'armée a riposté." / "", also "riposte" "ripostes";
        Verb "affronter" DO.reflexive() => "Deux bandes se sont affrontées." / "Il affronte le froid.";
        Verb "combattre" ACT => "Les Kurdes combattent le groupe." / "", also "combat" "combats" "combattant";
        Verb "assiéger" ACT => "Les troupes assiègent la ville." / "";
        Verb "vandaliser" ACT => "Le temple a été vandalisé." / "";
        Verb "exploser" UNDERGO.under(&["bombe", "voiture", "mine", "engin", "colis", "grenade", "drone"]) => "Une bombe a explosé au marché." / "Les ventes explosent.", also "explose", not "explosions";
        Noun "attaque" OF_AGAINST => "L'attaque de la base a fait dix blessés." / "Une attaque cardiaque.", also "attaque" "attaques";
        Noun "attentat" OF_AGAINST => "L'attentat de la gare est revendiqué." / "Un film sur un attentat.";
        Noun "frappe" OF_AGAINST.detail() => "Les frappes de l'armée ont visé le port." / "Une faute de frappe.", also "frappe" "frappes";
        Noun "bombardement" OF_AGAINST => "Le bombardement du port a repris." / "Un bombardement de neutrons.";
        Noun "agression" OF_AGAINST => "L'agression du livreur est filmée." / "L'agression du soleil sur la peau.";
        Noun "offensive" OF_AGAINST => "L'offensive des rebelles progresse." / "Une attitude offensive.", also "offensive";
        Noun "invasion" OF_AGAINST => "L'invasion du Koweït a commencé." / "Une invasion de moustiques.";
        Noun "fusillade" OF_AGAINST => "Une fusillade a éclaté à Sevran." / "La fusillade du western est célèbre.";
        Noun "assaut" OF_AGAINST => "L'assaut de la police a eu lieu." / "Prendre d'assaut le buffet.";
        Noun "cyberattaque" OF_AGAINST => "Une cyberattaque paralyse l'hôpital." / "Un cours sur la cyberattaque.";
        Noun "piratage" OF_AGAINST => "Le piratage du site est confirmé." / "Le piratage de films recule.";
        Noun "assassinat" OF_AGAINST.with(&[(Prep::De, Patient)]) => "L'assassinat du juge émeut l'île." / "Un roman sur l'assassinat.";
        Noun "meurtre" OF_AGAINST.with(&[(Prep::De, Patient)]) => "Le meurtre de la gérante est élucidé." / "Il joue à un jeu de meurtre.";
        Noun "massacre" OF_AGAINST.with(&[(Prep::De, Patient)]) => "Le massacre des villageois est documenté." / "Le jeu de massacre de la foire.", also "massacre" "massacres";
        Noun "combat" OF_AGAINST.detail() => "Les combats entre factions ont repris." / "Le combat contre le cancer continue.", also "combat" "combats";
        Noun "affrontement" OF_AGAINST => "Des affrontements ont éclaté à Lyon." / "L'affrontement des idées.";
        Noun "coup d'état|coups d'état" OF_AGENT => "Un coup d'État a renversé le président." / "Une théorie du coup d'État.";
        Noun "putsch|putschs" OF_AGENT => "Le putsch des colonels a échoué." / "Une histoire des putschs.";
        Noun "raid" OF_AGAINST => "Un raid a visé le camp." / "Un raid à ski.";
        Noun "tir" OF_AGAINST.detail() => "Un tir de roquette a touché l'école." / "Le club de tir.";
        Noun "braquage" OF_AGAINST => "Le braquage de la bijouterie a duré une minute." / "Le rayon de braquage est court.";
        Noun "pillage" OF_AGAINST => "Le pillage du dépôt est en cours." / "Le pillage des idées.";
        Noun "viol" OF_AGAINST => "Le viol de la joggeuse est jugé." / "Le viol est un crime.";
        Noun "explosion" OF_PATIENT.needs(Needs::Nothing) => "L'explosion d'une bombe a soufflé le hall." / "L'explosion démographique.";
        Noun "siège" OF_AGAINST.light() => "L'armée mène un siège depuis mars." / "Le siège du groupe est à Lyon.", also "siège", not "sièges";
        Noun "guerre" OF_AGAINST.light() => "Le pays est entré en guerre." / "La guerre des prix.";
        Idiom "ouvrir le feu" DO => "Un tireur a ouvert le feu." / "";
        Idiom "mettre le feu" DO => "Des jeunes mettent le feu à un abri." / "Le DJ met le feu.";
        Idiom "passer à tabac" ACT => "Des videurs passent à tabac un client." / "";
        Idiom "prendre pour cible" ACT => "Les drones prennent pour cible un dépôt." / "";
        Idiom "rouer de coups" ACT => "La bande roue de coups un passant." / "";
        Idiom "déclarer la guerre" DO => "Le voisin déclare la guerre." / "";
        Idiom "prendre d'assaut" ACT => "Les rebelles prennent d'assaut la caserne." / "Les clients prennent d'assaut la caisse.";
    }
    Disaster {
        Verb "effondrer" UNDERGO.reflexive() => "Un immeuble s'est effondré." / "Les cours s'effondrent.";
        Verb "dérailler" UNDERGO => "Un train a déraillé." / "La conversation déraille.";
        Verb "écraser" UNDERGO.reflexive() => "L'avion s'est écrasé en mer." / "Écrasez l'ail.";
        Verb "chavirer" UNDERGO => "Le canot a chaviré." / "Son cœur chavire.";
        Verb "sombrer" UNDERGO => "Le chalutier a sombré." / "Il sombre dans l'ennui.", also "sombre" "sombres";
        Verb "inonder" ACT => "La crue a inondé le bourg." / "Le soleil inonde la pièce.";
        Verb "ravager" ACT => "Le feu a ravagé la pinède." / "";
        Verb "dévaster" ACT => "Le cyclone a dévasté l'île." / "";
        Verb "exploser" UNDERGO.plain() => "Une cuve a explosé." / "Il explose de rire.", also "explose", not "explosions";
        Verb "brûler" UNDERGO.under(&["maison", "immeuble", "forêt", "hectare", "usine", "entrepôt", "voiture", "toiture"]) => "Deux hectares ont brûlé." / "Le soleil brûle.", also "brûlant";
        Verb "contaminer" ACT => "Le lot a contaminé vingt clients." / "", also "contaminant";
        Verb "percuter" ACT => "Un car a percuté un platane." / "Il n'a pas percuté.";
        Verb "renverser" ACT.needs(Needs::Actor) => "Un camion a renversé une passante." / "Il renverse son verre.";
        Verb "hospitaliser" ACT => "Douze élèves sont hospitalisés." / "";
        Verb "intoxiquer" ACT => "La famille a été intoxiquée." / "";
        Verb "naufrager" ACT.passive() => "Un cargo naufragé dérive." / "", also "naufragé" "naufragés" "naufrage" "naufrages";
        Verb "submerger" ACT => "Les eaux submergent la digue." / "L'émotion le submerge.";
        Verb "échouer" UNDERGO.reflexive() => "Un cargo s'est échoué." / "Il échoue à l'examen.", also "échoué";
        Verb "heurter" ACT.plain().needs(Needs::Actor) => "Le bus a heurté un cycliste." / "Cela heurte la raison.";
        Noun "séisme" OF_PATIENT => "Un séisme a frappé la côte." / "Un séisme politique.";
        Noun "incendie" OF_PATIENT => "L'incendie a détruit le hangar." / "La porte coupe-feu retarde l'incendie.", also "incendie" "incendies";
        Noun "inondation" OF_PATIENT => "Des inondations ont touché l'Aude." / "La carte du risque d'inondation.";
        Noun "accident" OF_PATIENT => "L'accident a fait deux blessés." / "Un accident de l'histoire.";
        Noun "crash|crashs" OF_PATIENT => "Le crash de l'avion reste inexpliqué." / "Un crash du logiciel.";
        Noun "collision" OF_PATIENT => "La collision a eu lieu au col." / "Le collisionneur étudie la collision d'atomes.";
        Noun "naufrage" OF_PATIENT => "Le naufrage du ferry a fait trente morts." / "Le naufrage de ses rêves.", also "naufrage" "naufrages";
        Noun "explosion" OF_PATIENT => "L'explosion de la cuve a soufflé le toit." / "Une explosion de joie.";
        Noun "épidémie" OF_PATIENT => "L'épidémie de choléra gagne le nord." / "Une épidémie de selfies.";
        Noun "tempête" OF_PATIENT => "La tempête a coupé les routes." / "Une tempête dans un verre d'eau.";
        Noun "cyclone" OF_PATIENT => "Le cyclone a atteint l'île." / "L'œil du cyclone.";
        Noun "ouragan" OF_PATIENT => "L'ouragan a ravagé la côte." / "Il entra comme un ouragan.";
        Noun "crue" OF_PATIENT => "La crue de la Meuse a surpris." / "La viande est crue.", also "crue";
        Noun "tsunami" OF_PATIENT => "Un tsunami a submergé le port." / "Un tsunami de critiques.";
        Noun "éruption" OF_PATIENT => "L'éruption du volcan a repris." / "Une éruption de boutons.";
        Noun "avalanche" OF_PATIENT => "L'avalanche a emporté deux skieurs." / "Une avalanche de cadeaux.";
        Noun "glissement de terrain|glissements de terrain" OF_PATIENT => "Un glissement de terrain coupe la voie." / "Le risque de glissement de terrain est cartographié.";
        Noun "sécheresse" OF_PATIENT.detail() => "La sécheresse de 2022 a frappé le Sud." / "La sécheresse de la peau.";
        Noun "canicule" OF_PATIENT => "La canicule a fait cent morts." / "Le plan canicule est imprimé.";
        Noun "panne" OF_PATIENT.detail() => "La panne du réseau a duré six heures." / "Il est en panne d'idées.";
        Noun "effondrement" OF_PATIENT => "L'effondrement du pont a fait trois morts." / "L'effondrement des cours.";
        Noun "déraillement" OF_PATIENT => "Le déraillement du train est élucidé." / "Un guide du déraillement.";
        Noun "catastrophe" OF_PATIENT.detail() => "La catastrophe de la mine a fait vingt morts." / "Ce gâteau est une catastrophe.";
        Noun "pollution" OF_PATIENT.light() => "La rivière a subi une pollution." / "La pollution sonore gêne.";
        Noun "intoxication" OF_PATIENT => "Une intoxication a touché la cantine." / "L'intoxication aux infos.";
        Noun "pandémie" OF_PATIENT => "La pandémie a fermé les écoles." / "Un jeu nommé Pandémie.";
        Noun "éboulement" OF_PATIENT => "Un éboulement a coupé la route." / "Le panneau éboulement.";
        Noun "marée noire|marées noires" OF_PATIENT => "Une marée noire souille la côte." / "« Marée noire » est un album.";
        Noun "contamination" OF_PATIENT => "La contamination de l'eau est avérée." / "La contamination des genres littéraires.";
        Noun "foyer" OF_PATIENT.light() => "Un foyer a éclaté dans l'élevage." / "Il rentre au foyer.", not "foyers";
        Idiom "prendre feu" UNDERGO => "Un car prend feu." / "";
        Idiom "faire naufrage" UNDERGO => "Le voilier fait naufrage." / "";
        Idiom "partir en fumée" UNDERGO => "Dix hectares partent en fumée." / "Ses espoirs partent en fumée.";
        Idiom "tomber en panne" UNDERGO => "Le serveur tombe en panne." / "";
        Idiom "sortir de la route" UNDERGO => "Un car sort de la route." / "";
    }
}
