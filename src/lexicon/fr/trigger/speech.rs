//! Acts of speech: to announce and to say.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, ADDRESS, DO, JUDGE, Needs, OF_AGENT, OF_SPEAKER, Prep, SAY, SAY_THAT, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Recipient, Topic};

/// What one refuses or rejects in speech, not in court.
const REFUSED: &[&str] = &[
    "offre",
    "proposition",
    "accusation",
    "allégation",
    "critique",
    "idée",
    "demande",
    "invitation",
    "plan",
    "appel",
    "ultimatum",
    "revendication",
    "compromis",
    "hypothèse",
    "rapprochement",
    "soutien",
    "rumeur",
    "exigence",
    "report",
    "dialogue",
    "sommation",
];

triggers! {
    Announcement {
        Verb "annoncer" SAY.object(Topic) => "Le groupe a annoncé un plan d'économies." / "Les nuages annoncent la pluie.", also "annonce" "annonces";
        Verb "révéler" SAY.object(Topic).plain() => "Le journal révèle l'existence d'un second contrat." / "Ce vin révèle des arômes de fruits.", also "révélé";
        Verb "dévoiler" SAY.object(Topic).plain() => "La marque dévoilera son modèle au salon." / "Le rideau dévoilait une scène vide.";
        Verb "publier" SAY.object(Topic).plain() => "L'institut a publié ses prévisions." / "Il publie surtout de la poésie.";
        Verb "divulguer" SAY.object(Topic) => "Une ancienne salariée a divulgué ces notes." / "Il est défendu de divulguer un mot de passe.";
        Idiom "faire part" SAY => "Le club fait part de son intention de recruter." / "";
        Verb "informer" ADDRESS.plain() => "La direction a informé le comité de son projet." / "Ce panneau informe les randonneurs.";
        Verb "notifier" SAY.object(Topic) => "Le bailleur a notifié son congé au locataire." / "L'application notifie chaque message.";
        Verb "signaler" SAY.object(Topic).plain() => "Un voisin a signalé une odeur de gaz." / "Un balisage signale le sentier.";
        Verb "communiquer" SAY.object(Topic).plain().on(&["résultat", "bilan", "chiffre", "nom", "décision", "date", "liste", "rapport"]) => "La préfecture a communiqué un premier bilan." / "Les deux pièces communiquent.", also "communiqué" "communiqués";
        Verb "officialiser" SAY.object(Topic) => "Le club officialisera le transfert demain." / "Il cherche à officialiser leur amitié.";
        Verb "proclamer" SAY.object(Topic) => "La commission a proclamé les résultats." / "Une devise proclame cet idéal.";
        Verb "convoquer" ADDRESS => "Le maire convoque les commerçants lundi." / "Le film convoque nos souvenirs.", also "convoqué";
        Verb "inviter" ADDRESS.plain() => "Le ministre a invité les syndicats à une réunion." / "Le soleil invite à la sieste.", also "invité" "invitée" "invitées" "invités";
        Verb "présenter" SAY.object(Topic).on(&["plan", "projet", "bilan", "résultat", "budget", "stratégie", "mesure", "programme", "rapport", "feuille", "modèle", "gamme"]) => "La ministre présentera son plan mercredi." / "Ce terrain présente une pente.", also "présente" "présentes";
        Verb "diffuser" SAY.object(Topic).on(&["communiqué", "vidéo", "alerte", "message", "liste", "image", "avis"]) => "Le parquet a diffusé un communiqué." / "Le radiateur diffuse une chaleur douce.", also "diffuse";
        Verb "afficher" SAY.object(Topic).on(&["résultat", "perte", "bénéfice", "ambition"]) => "La compagnie affiche une perte record." / "L'écran affiche l'heure.", also "affiche" "affiches";
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
        Verb "transmettre" SAY.object(Topic).on(&["alerte", "message", "information", "signalement", "bilan"]) => "Le poste de garde a transmis l'alerte au maire." / "Le tique transmet une maladie.";
        Verb "déclarer" SAY.object(Topic).on(&["créance", "dégât", "sinistre", "perte", "incident", "faillite"]) => "Les fournisseurs ont déclaré leurs créances." / "Il se déclare ravi.", also "déclaré";
        Verb "déposer" SAY.object(Topic).on(&["préavis"]).plain() => "La centrale a déposé lundi un préavis." / "La rivière dépose du limon.";
        Noun "avis de grève|avis de grève" OF_SPEAKER => "Un avis de grève court jusqu'à vendredi." / "Une archive des avis de grève est en ligne.";
        Verb "placer" ACT.plain().on(&["vigilance", "alerte"]) => "La météo place le Var en vigilance." / "Un vase placé au centre.", also "place" "places" "placé";
    }
    Statement {
        Verb "placer" ACT.passive().on(&["vigilance", "alerte"]) => "Le Var est placé en vigilance." / "Un vase est placé au centre.", also "place" "places" "placé";
        Verb "déclarer" SAY.needs(Needs::Words) => "« C'est fini », a déclaré l'entraîneur." / "Il faut déclarer ses revenus.", also "déclaré";
        Verb "affirmer" SAY_THAT => "L'avocat affirme que son client est innocent." / "Son style s'affirme.";
        Verb "assurer" SAY_THAT.plain() => "La direction assure que les délais seront tenus." / "Un navire assure la liaison.", also "assuré" "assurée" "assurées" "assurés";
        Verb "indiquer" SAY_THAT => "Le parquet a indiqué que l'enquête suivait son cours." / "La flèche indique la sortie.";
        Verb "préciser" SAY_THAT => "« Rien n'est signé », a précisé la porte-parole." / "Le tableau précise les tarifs.";
        Verb "expliquer" SAY_THAT => "Le chercheur explique que le virus mute peu." / "Cela explique la hausse.";
        Verb "remarquer" SAY_THAT => "« Le pont tient », a remarqué lundi la maire." / "Elle a remarqué une tache.", also "remarque" "remarques";
        Verb "estimer" SAY_THAT => "Le juge a estimé que la clause était abusive." / "Ses amis l'estiment beaucoup.", also "estime" "estimes";
        Verb "souligner" SAY_THAT => "L'élue souligne que rien n'est décidé." / "Un trait souligne le titre.";
        Verb "rappeler" SAY_THAT.plain() => "La préfète a rappelé que la baignade restait dangereuse." / "Ce décor rappelle Venise.", also "rappelle";
        Verb "ajouter" SAY_THAT => "« Nous serons prêts », a-t-il ajouté." / "Ajoutez deux œufs.";
        Verb "confier" SAY_THAT => "« J'ai eu peur », confie la navigatrice." / "Elle confie son chien à un voisin.", also "confiant";
        Verb "dire" SAY_THAT => "Le ministre a dit que le texte serait revu." / "Autant dire que c'est rare.", also "dit" "dite" "dites" "dits";
        Verb "répondre" SAY.plain() => "Le gouvernement a répondu aux syndicats." / "Ce produit répond à la norme.";
        Verb "rétorquer" SAY => "« C'est faux », rétorque le maire." / "";
        Verb "répliquer" SAY_THAT => "« Pas du tout », a répliqué son adversaire." / "L'artiste réplique un motif ancien.";
        Verb "démentir" SAY.object(Topic) => "Le constructeur dément toute fuite." / "Son sourire dément sa colère.", also "démenti" "démentis";
        Verb "nier" SAY.object(Topic) => "Le suspect nie les faits." / "On ne peut nier le froid.";
        Verb "réfuter" SAY.object(Topic) => "La société réfute ces chiffres." / "Une expérience réfute l'hypothèse.";
        Verb "contester" SAY.object(Topic).plain() => "Le club conteste la version de l'arbitre." / "Un record longtemps contesté.";
        Verb "confirmer" SAY.object(Topic).plain() => "Le service a confirmé l'arrivée du navire." / "L'exception confirme la règle.";
        Verb "réclamer" SAY.object(Topic).plain() => "Les riverains réclament un passage piéton." / "Ce sport réclame de la patience.";
        Verb "demander" SAY.object(Topic).plain() => "L'association demande le retrait du projet." / "La recette demande une heure.", also "demande" "demandes";
        Verb "exiger" SAY.object(Topic) => "Les otages exigent un médecin." / "Ce poste exige un diplôme.";
        Verb "revendiquer" SAY.object(Topic) => "Un groupe a revendiqué l'opération." / "Elle revendique ses origines.";
        Verb "appeler" SAY.with(&[(Prep::A, Recipient)]).plain().governing().needs(Needs::Words) => "L'intersyndicale appelle à cesser le travail." / "Il appelle sa mère chaque soir.";
        Verb "exhorter" ADDRESS.governing() => "L'ONU exhorte les parties à négocier." / "";
        Verb "presser" ADDRESS.plain().governing().needs(Needs::Words) => "Bruxelles presse Rome de réformer." / "Pressez un citron.";
        Verb "refuser" SAY.object(Topic).plain() => "La direction refuse de rouvrir le dossier." / "L'entrée est refusée aux chiens.";
        Verb "rejeter" SAY.object(Topic).on(REFUSED) => "Le conseil a rejeté l'offre du fonds." / "L'usine rejette ses eaux dans le lac.";
        Verb "décliner" SAY.object(Topic).on(REFUSED) => "L'acteur a décliné l'invitation." / "Le soleil décline.";
        Verb "écarter" SAY.object(Topic).on(REFUSED) => "La ministre écarte l'hypothèse d'un report." / "Il écarte les branches.";
        Verb "opposer" SAY.with(&[(Prep::A, Topic)]).reflexive() => "Les élus s'opposent au projet d'autoroute." / "La finale oppose deux clubs voisins.", also "opposant" "oppose" "opposé" "opposée" "opposés";
        Verb "recommander" SAY.object(Topic).plain() => "L'agence recommande un rappel de vaccin." / "Il envoie un pli recommandé.", also "recommandé" "recommandés" "recommandée" "recommandées";
        Verb "préconiser" SAY.object(Topic) => "Le rapport préconise une baisse des quotas." / "La dose préconisée est faible.";
        Verb "suggérer" SAY_THAT => "Le médiateur suggère de reprendre les discussions." / "Le tableau suggère la mer.";
        Verb "soutenir" SAY_THAT => "La défense soutient que la preuve est nulle." / "Un pilier soutient la voûte.", also "soutiens";
        Verb "prétendre" SAY_THAT => "Le vendeur prétend que la voiture est neuve." / "Il peut prétendre à une prime.", also "prétendant" "prétendu" "prétendue";
        Verb "marteler" SAY_THAT => "« Nous tiendrons », martèle le dirigeant." / "Le forgeron martèle le fer.";
        Verb "insister" SAY => "Le médecin insiste sur le dépistage." / "Inutile d'insister sur la poignée.";
        Verb "lâcher" SAY_THAT => "« C'est la fin », a lâché un salarié." / "La corde a lâché.";
        Verb "reconnaître" SAY_THAT.object(Topic).plain() => "L'ancien trésorier reconnaît avoir menti." / "On le reconnaît à sa casquette.";
        Verb "admettre" SAY_THAT.object(Topic) => "La direction admet que l'alerte a tardé." / "Les chiens sont admis.";
        Verb "avouer" SAY.object(Topic) => "Le gardien a avoué le vol." / "";
        Verb "témoigner" SAY.with(&[(Prep::Devant, Recipient), (Prep::Contre, Topic)]) => "Une voisine a témoigné à la barre." / "Ces ruines témoignent du passé.";
        Verb "regretter" SAY_THAT.object(Topic) => "Le syndicat regrette que rien n'ait changé." / "Il regrette son village.";
        Verb "considérer" SAY_THAT => "La cour considère que le délai est raisonnable." / "Considérons un cercle.";
        Verb "juger" SAY_THAT.object(Topic) => "L'opposition juge le budget insincère." / "Il sera jugé en mai.", also "juge" "juges" "jugé" "jugée" "jugés" "jugées";
        Verb "noter" SAY_THAT => "« Le calme revient », note un agent." / "Notez l'adresse.", also "note" "notes";
        Verb "relever" SAY_THAT.plain() => "La Cour relève que les comptes sont justes." / "Il relève le courrier.", also "relevé" "relevés" "relève" "relèves";
        Verb "constater" SAY_THAT => "L'huissier constate que le local est vide." / "";
        Verb "alerter" ADDRESS => "Des médecins alertent les autorités sur la pénurie." / "Le bruit alerta le chien.", also "alerte" "alertes";
        Verb "prévenir" ADDRESS.needs(Needs::Words) => "« Ce sera long », prévient l'ingénieure." / "Mieux vaut prévenir que guérir.", also "prévenu" "prévenus" "prévenue" "prévenues";
        Verb "réagir" SAY => "Le Kremlin a réagi dans la soirée." / "Le métal réagit avec l'acide.";
        Verb "commenter" JUDGE => "Le ministre n'a pas souhaité commenter l'affaire." / "Il commente les matchs à la radio.", also "commente";
        Verb "interpeller" ADDRESS.plain().needs(Needs::Words) => "« Que faites-vous ? », interpelle une mère." / "Ce regard interpelle.", also "interpelle";
        Verb "justifier" SAY_THAT.object(Topic).plain() => "« Il fallait agir », a justifié la directrice." / "Son âge justifie la remise.";
        Verb "excuser" SAY.reflexive() => "La compagnie s'est excusée auprès des voyageurs." / "Veuillez excuser le retard.", also "excuse" "excuses";
        Verb "exprimer" SAY.object(Topic) => "Le pape a exprimé sa tristesse." / "Une formule exprime le volume.", also "exprimé" "exprimés";
        Verb "évoquer" SAY.object(Topic) => "Le président a évoqué une issue rapide." / "Le parfum évoque la mer.";
        Verb "plaider" SAY.with(&[(Prep::Pour, Topic)]) => "La commissaire plaide pour un report." / "Il plaide chaque semaine à Nancy.", also "plaide";
        Verb "renvoyer" SAY_THAT.plain() => "« À eux de voir », renvoie un conseiller." / "Il renvoie la balle.";
        Verb "écrire" SAY_THAT => "« Je pars », écrit le directeur dans une lettre." / "Elle écrit des romans.", also "écrit" "écrite" "écrits";
        Noun "déclaration" OF_SPEAKER.detail() => "La déclaration du chancelier a été diffusée." / "La déclaration de revenus se fait en ligne.";
        Noun "démenti" OF_SPEAKER.light() => "Le palais a publié un démenti." / "La réalité est un démenti à ses thèses.", also "démenti" "démentis";
        Noun "réponse" OF_SPEAKER.detail() => "La réponse de Téhéran est arrivée samedi." / "Cochez la bonne réponse.", not "réponses";
        Noun "refus" OF_SPEAKER.detail() => "Le refus du bailleur bloque le dossier." / "Le refus de priorité coûte quatre points.";
        Noun "demande" OF_SPEAKER.detail() => "La demande de la région a été transmise." / "L'offre dépasse la demande.", also "demande", not "demandes";
        Noun "avertissement" OF_SPEAKER.detail() => "L'avertissement de la banque centrale a été entendu." / "Il a reçu un avertissement après un tacle.";
        Noun "recommandation" OF_SPEAKER.detail() => "Les recommandations de la mission seront suivies." / "Une lettre de recommandation suffit.";
        Noun "témoignage" OF_SPEAKER.detail() => "Le témoignage de la gardienne a été versé au dossier." / "Ce vase est un témoignage du passé.";
        Noun "aveu|aveux" OF_SPEAKER.light() => "Le suspect est passé aux aveux." / "De l'aveu général, il fait froid.";
        Noun "excuse|excuses" OF_SPEAKER.light() => "Le patron a présenté ses excuses." / "Nul n'est sans excuse.", also "excuses", not "excuse";
        Noun "revendication" OF_SPEAKER.detail() => "La revendication de l'attaque est tombée dans la nuit." / "Les revendications salariales sont anciennes.";
        Noun "réaction" OF_SPEAKER.detail() => "La réaction de l'Élysée n'a pas tardé." / "Une réaction chimique dégage de la chaleur.";
        Noun "alerte" OF_SPEAKER.light() => "La cellule a lancé une alerte." / "Le grand-père reste alerte.", also "alerte" "alertes";
        Noun "appel" OF_SPEAKER.with(&[(Prep::De, Agent), (Prep::A, Topic)]).detail() => "L'appel des évêques au calme a été lu." / "L'appel téléphonique a duré une minute.", bar "_ téléphonique" "_ d' air" "_ d' offres" "_ de fonds" "_ du pied" "faire _" "fait _" "font _" "fera _" "faisant _" "recevoir un _" "reçu un _" "défaut d' _" "_ formé" "_ interjeté";
        Noun "message" OF_SPEAKER.light() => "Le roi a adressé un message à la nation." / "Laissez un message après le bip.";
        Noun "interview" OF_SPEAKER.light() => "La championne a donné une interview." / "Le livre compile ses interviews.";
        Noun "discours" OF_AGENT.light() => "Le secrétaire général a prononcé un discours." / "Le discours ambiant est morose.";
        Idiom "prendre acte" SAY => "Le gouvernement prend acte du vote." / "";
        Idiom "prendre la parole" DO => "L'avocate a pris la parole en fin de journée." / "";
        Idiom "tirer la sonnette d'alarme" SAY => "Les soignants tirent la sonnette d'alarme." / "Le passager tira la sonnette d'alarme du wagon.";
        Idiom "opposer une fin de non-recevoir" SAY => "Berlin a opposé une fin de non-recevoir." / "";
        Idiom "mettre en garde" ADDRESS => "L'agence met en garde les consommateurs." / "Le boxeur se met en garde.";
        Idiom "monter au créneau" SAY => "Les maires sont montés au créneau." / "";
        Idiom "lancer un appel" SAY => "La famille lance un appel à témoins." / "Le système lance un appel de fonction.";
        Verb "croire" SAY_THAT.needs(Needs::Incise) => "« Il pleuvra », croit un éleveur." / "Il croit au hasard.", also "cru" "crue" "crus" "crues" "crû";
        Verb "raconter" SAY_THAT.needs(Needs::Incise) => "« L'eau montait », raconte un gardien." / "Le roman raconte une fugue.";
        Verb "relater" SAY_THAT.needs(Needs::Incise) => "« Le toit a tremblé », relate une élève." / "La fresque relate une bataille.";
        Verb "lancer" SAY_THAT.needs(Needs::Incise).plain() => "« Nous tiendrons », a lancé la maire." / "Il lance une pierre.", also "lance" "lances" "lancée" "lancées";
        Verb "glisser" SAY_THAT.needs(Needs::Incise).plain() => "« Rien n'est joué », glisse un conseiller." / "La neige glisse du toit.";
        Verb "souffler" SAY_THAT.needs(Needs::Incise) => "« Enfin », souffle une infirmière." / "Le vent souffle.", also "souffle" "souffles";
        Verb "résumer" SAY_THAT.needs(Needs::Incise) => "« Trop tard », résume un éleveur." / "Cette page résume le livre.";
        Verb "conclure" SAY_THAT.needs(Needs::Incise) => "« À vous de choisir », conclut la rectrice." / "Une danse conclut la fête.", also "concluant";
        Verb "renchérir" SAY_THAT.needs(Needs::Incise) => "« Et pour longtemps », renchérit son voisin." / "Le blé renchérit.";
        Verb "nuancer" SAY_THAT.needs(Needs::Incise) => "« Tout n'est pas perdu », nuance la chercheuse." / "Un reflet nuance la teinte.", also "nuance" "nuances";
        Verb "tempérer" SAY_THAT.needs(Needs::Incise) => "« Attendons », tempère le préfet." / "La mer tempère le climat.";
        Verb "objecter" SAY_THAT => "« C'est trop cher », objecte l'adjoint." / "";
        Verb "concéder" SAY_THAT => "La direction concède que le prix a doublé." / "La ville concède ce terrain.";
        Verb "détailler" SAY_THAT.needs(Needs::Incise) => "« Trois lots partiront », détaille la gérante." / "L'annexe détaille les prix.";
        Verb "exclamer" SAY_THAT.reflexive() => "« Enfin ! », s'est exclamée la patronne." / "";
        Verb "étonner" SAY_THAT.reflexive() => "« Personne n'a appelé », s'étonne un client." / "Ce choix étonne.";
        Verb "interroger" SAY_THAT.reflexive() => "« Qui paiera ? », s'interroge un élu." / "Le juge interroge un témoin.";
        Verb "inquiéter" SAY_THAT.reflexive() => "« Nous manquons de stock », s'inquiète un grossiste." / "La houle inquiète le skipper.", also "inquiète" "inquiètes";
        Verb "alarmer" SAY_THAT.reflexive() => "« Nous manquons de lits », s'alarme un médecin." / "Le bruit alarme le chien.", also "alarme" "alarmes";
        Verb "défendre" SAY_THAT.reflexive() => "« Je n'ai rien signé », se défend le gérant." / "Le bourg se défend bien.";
        Verb "alléguer" SAY_THAT => "Le bailleur allègue que le toit est neuf." / "";
        Verb "implorer" ADDRESS.governing() => "Les familles implorent la juge d'attendre." / "";
        Verb "supplier" ADDRESS.governing() => "Le guide supplie les randonneurs de descendre." / "";
        Verb "éconduire" ACT => "Le conseil a éconduit le prétendant." / "";
        Verb "manifester" DO.reflexive().needs(Needs::Actor) => "Un témoin s'est manifesté hier." / "Le maire manifeste sa joie.", also "manifeste" "manifestes" "manifestant";
        Idiom "passer en vigilance" UNDERGO => "La Corse passe en vigilance orange." / "";
        Verb "reconnaître" SAY.object(Topic).plain().on(&["fait", "présence", "erreur", "faute", "responsabilité", "culpabilité", "tort", "vol", "crime", "meurtre", "implication"]) => "Le suspect a reconnu les faits." / "Je reconnais ta voix.";
        Verb "tweeter" SAY_THAT => "« Enfin », a tweeté la rectrice." / "Il passe ses nuits à tweeter.";
        Verb "jurer" SAY_THAT.needs(Needs::Detail) => "Il jure n'avoir rien vu." / "Ces couleurs jurent.", also "jura" "juré" "jurés";
        Verb "exclure" SAY.object(Topic).plain().needs(Needs::Detail) => "Le maire exclut toute hausse." / "Il exclut un joueur.", also "exclu" "exclus";
        Verb "attribuer" SAY.object(Topic).plain().on(&["retard", "échec", "accident", "hausse", "baisse", "panne", "incendie", "recul"]) => "Le loueur attribue la panne au gel." / "On lui attribue ce mot.";
        Verb "dire" SAY.reflexive().needs(Needs::Actor) => "Le maire s'est dit confiant." / "Cela se dit.", also "dit" "dite" "dites" "dits";
        Verb "avertir" ADDRESS.plain() => "La banque a averti ses clients d'une panne." / "Un lecteur averti sourira.", also "averti" "avertis";
        Verb "requérir" SAY.object(Topic).on(&["peine", "prison", "an", "mois", "relaxe", "amende", "acquittement"]) => "Le parquet requiert une peine de six mois." / "L'affaire requiert du tact.", also "requis" "requise";
    }
}
