//! Harm done: attacks and disasters.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGAINST, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Patient;

/// What is shot.
const SHOTS: &[&str] = &["missile", "coup", "balle", "obus", "roquette", "fusée", "salve", "grenade", "rafale", "feu"];
/// Who is overthrown.
const REGIMES: &[&str] = &["président", "présidente", "gouvernement", "régime", "roi", "pouvoir", "ministre", "dictateur", "chef", "junte"];
/// Who or what kills on purpose.
const KILLERS: &[&str] = &[
    "homme",
    "tireur",
    "assaillant",
    "soldat",
    "policier",
    "gendarme",
    "armée",
    "milice",
    "frappe",
    "bombardement",
    "attentat",
    "attaque",
    "suspect",
    "meurtrier",
    "assassin",
    "client",
    "drone",
    "missile",
    "tir",
    "rebelle",
    "djihadiste",
    "terroriste",
    "fusillade",
    "commando",
];

triggers! {
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
        Verb "abattre" ACT.plain().needs(Needs::Actor) => "La police a abattu l'assaillant." / "On abat un chêne.", also "abattu";
        Verb "tuer" ACT.plain().under(KILLERS) => "Un tireur a tué deux passants." / "Il tue le temps en lisant.", also "tue" "tues" "tué" "tués";
        Verb "assassiner" ACT => "Le reporter a été assassiné." / "";
        Verb "égorger" ACT => "Deux gardiens ont été égorgés." / "";
        Verb "étrangler" ACT => "Le gérant a été étranglé." / "Un col étrangle le flux.";
        Verb "ligoter" ACT => "La caissière a été ligotée." / "";
        Verb "bâillonner" ACT => "Le veilleur a été bâillonné." / "La peur bâillonne la presse.";
        Verb "molester" ACT => "Deux arbitres ont été molestés." / "";
        Verb "tabasser" ACT => "Un vigile a été tabassé." / "";
        Verb "lyncher" ACT => "La foule a lynché un voleur." / "";
        Verb "gifler" ACT => "Un passant a giflé le ministre." / "La pluie gifle la vitre.", also "gifle" "gifles";
        Verb "cambrioler" ACT => "La villa a été cambriolée." / "";
        Verb "renverser" ACT.on(REGIMES) => "Des officiers ont renversé le président." / "Il renverse son verre.";
        Noun "cambriolage" OF_AGAINST => "Le cambriolage de la villa date de lundi." / "Le risque de cambriolage baisse.";
        Noun "homicide" OF_AGAINST.detail() => "L'homicide du 3 mai est élucidé." / "L'homicide est un crime.";
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
        Idiom "sortir de son lit" UNDERGO => "La Loire est sortie de son lit." / "";
        Idiom "sortir de leur lit" UNDERGO => "Deux rivières sont sorties de leur lit." / "";
        Noun "sinistre" OF_PATIENT.detail() => "Le sinistre du 3 mai a fait deux morts." / "Un sinistre individu.";
    }
}
