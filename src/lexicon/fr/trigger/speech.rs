//! Acts of speech: to announce, say, accuse, criticise, support, threaten, demand, promise.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, ADDRESS, DO, JUDGE, Needs, OF_AGENT, OF_SPEAKER, Prep, SAY, SAY_THAT};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

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
];

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
        Verb "communiquer" SAY.object(Topic).plain().on(&["résultat", "bilan", "chiffre", "nom", "décision", "date", "liste", "rapport"]) => "La préfecture a communiqué un premier bilan." / "Les deux pièces communiquent.", also "communiqué" "communiqués";
        Verb "officialiser" SAY.object(Topic) => "Le club officialisera le transfert demain." / "Il cherche à officialiser leur amitié.";
        Verb "proclamer" SAY.object(Topic) => "La commission a proclamé les résultats." / "Une devise proclame cet idéal.";
        Verb "convoquer" ADDRESS => "Le maire convoque les commerçants lundi." / "Le film convoque nos souvenirs.", also "convoqué";
        Verb "inviter" ADDRESS.plain() => "Le ministre a invité les syndicats à une réunion." / "Le soleil invite à la sieste.", also "invité" "invitée" "invitées" "invités";
        Verb "avertir" ADDRESS.plain() => "La banque a averti ses clients d'une panne." / "Un lecteur averti sourira.", also "averti" "avertis";
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
    }
    Statement {
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
        Verb "saluer" JUDGE.plain().needs(Needs::Words) => "« Un beau geste », salue le maire." / "L'acteur salue le public.", also "salue";
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
        Noun "appel" OF_SPEAKER.with(&[(Prep::De, Agent), (Prep::A, Topic)]).detail() => "L'appel des évêques au calme a été lu." / "L'appel téléphonique a duré une minute.", bar "_ téléphonique" "_ d' air" "_ d' offres" "_ de fonds" "_ du pied" "faire _" "fait _" "font _" "fera _" "faisant _" "recevoir un _" "reçu un _";
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
    }
    Accusation {
        Verb "accuser" ACT.with(&[(Prep::De, Topic)]).plain() => "Un ancien cadre accuse la société de fraude." / "La facture accuse une hausse.", also "accusé" "accusés" "accusée" "accusées";
        Verb "inculper" ACT.with(&[(Prep::Pour, Topic)]) => "Deux hommes ont été inculpés." / "", also "inculpé" "inculpée" "inculpés";
        Verb "soupçonner" ACT.with(&[(Prep::De, Topic)]) => "Le médecin est soupçonné de faux." / "Nul ne soupçonnait sa timidité.";
        Verb "suspecter" ACT.with(&[(Prep::De, Topic)]) => "La police suspecte un proche." / "", also "suspecte" "suspectes";
        Verb "incriminer" ACT => "Un rapport incrimine le fabricant." / "Le produit incriminé sent fort.", also "incriminé";
        Verb "imputer" SAY.object(Topic).with(&[(Prep::A, Patient)]) => "Kiev impute l'explosion à Moscou." / "La dépense est imputée au budget annexe.";
        Verb "blâmer" ACT => "L'opposition a blâmé le préfet pour son retard." / "";
        Verb "reprocher" SAY.object(Topic).with(&[(Prep::A, Patient)]).plain() => "On reproche au notaire un faux." / "Elle se reproche son silence.", also "reproche" "reproches";
        Verb "calomnier" ACT => "Il affirme avoir été calomnié." / "", also "calomnie" "calomnies";
        Verb "impliquer" ACT.needs(Needs::Actor).plain() => "Un repenti implique deux policiers." / "Cela implique du temps.";
        Verb "diffamer" ACT => "Le blogueur aurait diffamé l'élue." / "";
        Verb "pointer" JUDGE.on(&["responsabilité", "manquement", "défaillance", "faute", "dérive", "faille"]) => "L'audit pointe des défaillances." / "Il pointe à huit heures.", also "pointe" "pointes";
        Noun "accusation" OF_SPEAKER.detail() => "Les accusations du joueur contre son agent sont graves." / "L'accusation a requis un an.";
        Noun "inculpation" OF_AGENT.with(&[(Prep::De, Patient)]) => "L'inculpation du banquier date de juin." / "L'inculpation n'existe plus en droit français.";
        Noun "soupçon|soupçons" OF_SPEAKER.with(&[(Prep::Sur, Patient), (Prep::Contre, Patient), (Prep::De, Topic)]).detail() => "Des soupçons de corruption pèsent sur le maire." / "Ajoutez un soupçon de sel.", not "soupçon";
        Noun "imputation" OF_SPEAKER.detail() => "Les imputations du témoin visent le caissier." / "L'imputation comptable est fausse.";
        Noun "mise en cause|mises en cause" OF_SPEAKER.with(&[(Prep::De, Patient), (Prep::Par, Agent)]) => "La mise en cause du sénateur surprend." / "La mise en cause de ce dogme prendra du temps.";
        Noun "réquisitoire" OF_SPEAKER.light() => "Le procureur a prononcé un réquisitoire sévère." / "Ce roman est un réquisitoire.";
        Noun "dénonciation" OF_SPEAKER.detail() => "La dénonciation du caissier par un collègue a tout lancé." / "La dénonciation du bail se fait par lettre.";
        Idiom "mise en examen|mises en examen" OF_AGENT.with(&[(Prep::De, Patient), (Prep::Pour, Topic)]) => "La mise en examen du trésorier est confirmée." / "";
        Idiom "mettre en examen" ACT.with(&[(Prep::Pour, Topic)]) => "Le juge a mis en examen deux cadres." / "";
        Idiom "mettre en cause" ACT => "Le rapport met en cause la compagnie." / "Cela met en cause nos habitudes.";
        Idiom "montrer du doigt" ACT => "Les éleveurs montrent du doigt le ministère." / "L'enfant montre du doigt la lune.";
    }
    Criticism {
        Verb "critiquer" JUDGE => "L'opposition critique le calendrier." / "Il critique des films pour un mensuel.", also "critique" "critiques";
        Verb "dénoncer" JUDGE.plain() => "Une ONG dénonce des conditions indignes." / "Le locataire a dénoncé son bail.";
        Verb "déplorer" JUDGE => "Le syndicat déplore un manque d'écoute." / "On ne déplore aucune victime.";
        Verb "fustiger" JUDGE => "Le candidat fustige la hausse des taxes." / "";
        Verb "condamner" JUDGE.plain() => "Paris condamne fermement ces violences." / "Le garage a une porte condamnée.", also "condamné" "condamnée" "condamnés";
        Verb "désapprouver" JUDGE => "La base désapprouve ce choix." / "";
        Verb "étriller" JUDGE => "La Cour des comptes étrille la gestion du port." / "Il étrille son cheval.";
        Verb "tancer" JUDGE => "Bruxelles a tancé Budapest." / "", also "tance";
        Verb "railler" JUDGE => "L'éditorialiste raille un plan creux." / "", also "raille";
        Verb "vilipender" JUDGE => "Le projet a été vilipendé par les élus." / "";
        Verb "attaquer" JUDGE.reflexive() => "Le sénateur s'est attaqué à la réforme." / "La rouille attaque le fer.", also "attaque" "attaques";
        Verb "indigner" SAY.reflexive() => "Les parents se sont indignés de la fermeture." / "Ce prix indigne peu de monde.", also "indigne" "indignes";
        Verb "emporter" SAY_THAT.reflexive() => "« C'en est trop », s'est emporté le maire." / "Le courant emporte la barque.";
        Verb "insurger" SAY.reflexive().with(&[(Prep::Contre, Topic)]) => "Les maires s'insurgent contre la carte scolaire." / "", also "insurgé" "insurgée" "insurgés";
        Verb "offusquer" SAY.reflexive() => "Le rabbin s'est offusqué de ces propos." / "Le brouillard offusque la vue.";
        Verb "épingler" JUDGE => "L'autorité épingle trois plateformes." / "Elle épingle une broche.";
        Verb "désavouer" JUDGE => "Le parti a désavoué son trésorier." / "";
        Verb "huer" JUDGE => "Le ministre a été hué à son arrivée." / "La chouette hue la nuit.", also "hue";
        Verb "protester" SAY.with(&[(Prep::Contre, Topic)]).needs(Needs::Words) => "« C'est injuste », proteste un élu." / "Une lettre de change protestée se conserve.";
        Noun "critique" OF_SPEAKER.detail() => "Les critiques du FMI visent la dette." / "Le critique dîne seul.", also "critique" "critiques";
        Noun "condamnation" OF_SPEAKER.light() => "L'Union a exprimé sa condamnation." / "La condamnation centralisée des portières est en panne.";
        Noun "reproche" OF_SPEAKER.detail() => "Les reproches du médiateur sont précis." / "Une tenue sans reproche.", also "reproche" "reproches";
        Noun "désaveu" OF_SPEAKER.detail() => "Ce désaveu du parti affaiblit la ministre." / "Le désaveu de paternité se plaide.";
        Noun "indignation" OF_SPEAKER.light() => "La ligue a exprimé son indignation." / "L'indignation ne suffit pas.";
        Noun "polémique" OF_SPEAKER.light() => "Une polémique a éclaté après ce tweet." / "Son ton est polémique.", also "polémique";
        Noun "tollé" OF_SPEAKER.light() => "La mesure provoque un tollé." / "Le tollé appartient au passé.";
        Idiom "tirer à boulets rouges" SAY => "Le député tire à boulets rouges sur la réforme." / "";
        Idiom "pointer du doigt" JUDGE => "Le rapport pointe du doigt le sous-effectif." / "Il pointe du doigt une étoile.";
        Idiom "voir rouge" SAY => "Les pêcheurs voient rouge." / "Le capteur voit rouge et vert.";
    }
    Endorsement {
        Verb "soutenir" JUDGE.needs(Needs::Actor).plain() => "Le maire soutient la candidate écologiste." / "Le mur soutient la charpente.", also "soutiens";
        Verb "approuver" JUDGE => "Les actionnaires ont approuvé la fusion." / "Il approuve d'un signe de tête.";
        Verb "appuyer" JUDGE.plain().on(&["candidature", "candidat", "candidate", "projet", "demande", "proposition", "plan", "initiative", "grève", "mouvement"]) => "Madrid appuie la candidature de Lisbonne." / "Appuyez sur le bouton.";
        Verb "plébisciter" JUDGE => "Les usagers plébiscitent la nouvelle ligne." / "", also "plébiscite" "plébiscites";
        Verb "parrainer" JUDGE => "Trois maires ont parrainé le candidat." / "Elle parraine un enfant.";
        Verb "saluer" JUDGE.plain() => "Bruxelles salue l'accord." / "Le clown salue.", also "salue";
        Verb "féliciter" JUDGE => "Le préfet a félicité les pompiers." / "";
        Verb "applaudir" JUDGE => "L'industrie applaudit la mesure." / "Le public applaudit le pianiste.";
        Verb "cautionner" JUDGE => "Le parti ne cautionne pas ces propos." / "";
        Verb "avaliser" JUDGE => "Le conseil a avalisé le plan." / "";
        Verb "entériner" JUDGE => "L'assemblée a entériné le choix du bureau." / "";
        Verb "adouber" JUDGE => "Le fondateur a adoubé son dauphin." / "Le roi adouba le chevalier.";
        Verb "rallier" JUDGE.reflexive() => "Deux élus se sont ralliés à la liste du maire." / "Le voilier rallie Brest.", also "rallié";
        Verb "encenser" JUDGE => "La presse encense le film." / "";
        Verb "louer" JUDGE.needs(Needs::Words) => "« Un travail remarquable », loue la ministre." / "Il loue un studio.", also "loue" "louer";
        Verb "défendre" JUDGE.plain().needs(Needs::Actor) => "La ministre défend son préfet." / "Un fossé défend le château.";
        Verb "valider" JUDGE.on(&["choix", "candidature", "plan", "projet", "stratégie", "scénario"]) => "Le bureau a validé la candidature de Lyon." / "Validez votre ticket.";
        Noun "soutien" OF_SPEAKER.with(&[(Prep::De, Agent), (Prep::A, Topic)]).detail() => "Le soutien de la région au projet est acquis." / "Un soutien de poutre a cédé.", also "soutiens";
        Noun "approbation" OF_SPEAKER.detail() => "L'approbation du conseil est tombée hier." / "Un murmure d'approbation parcourut la salle.";
        Noun "ralliement" OF_SPEAKER.detail() => "Le ralliement du centriste à la maire est officiel." / "Le point de ralliement est la fontaine.";
        Noun "parrainage" OF_SPEAKER.light() => "La candidate a obtenu ses parrainages." / "Le parrainage donne droit à un rabais.";
        Noun "aval|avals" OF_SPEAKER.light() => "Le comité a donné son aval." / "Le pont est en aval du moulin.";
        Noun "feu vert|feux verts" OF_SPEAKER.light() => "L'agence a donné son feu vert." / "Il démarra au feu vert.";
        Noun "plébiscite" OF_SPEAKER.light() => "La liste a obtenu un plébiscite." / "Le plébiscite de 1852 est au programme.", also "plébiscite" "plébiscites";
        Idiom "apporter son soutien" SAY => "La CFDT apporte son soutien aux salariés." / "";
        Idiom "donner son feu vert" SAY => "Washington a donné son feu vert." / "";
        Idiom "appeler à voter" SAY => "Le perdant appelle à voter pour la maire." / "";
        Idiom "prendre position" SAY => "L'ordre a pris position pour la vaccination." / "Les tireurs prennent position sur le toit.";
    }
    Threat {
        Verb "menacer" ADDRESS.object(Recipient).plain() => "Le groupe menace de fermer le site." / "La falaise menace de s'effondrer.", also "menace" "menaces";
        Verb "intimider" ADDRESS.object(Recipient) => "Des inconnus ont intimidé la greffière." / "La salle l'intimide.", also "intimidant";
        Verb "avertir" ADDRESS.needs(Needs::Words).plain() => "« Nous fermerons l'accès », avertit le préfet." / "Un voyant avertit le pilote.", also "averti" "avertis";
        Verb "prévenir" ADDRESS.needs(Needs::Words).plain() => "« Il y aura des sanctions », a prévenu Washington." / "Le vaccin prévient la maladie.", also "prévenus" "prévenue" "prévenues" "prévenu";
        Verb "brandir" SAY.object(Topic).on(&["menace", "veto", "sanction", "arme"]) => "La Maison Blanche brandit la menace de droits de douane." / "Il brandit un trophée.";
        Verb "agiter" SAY.object(Topic).on(&["menace", "spectre"]) => "Le parti agite la menace d'une censure." / "Agitez le flacon.";
        Verb "racketter" ACT => "Le pirate aurait racketté deux cliniques." / "";
        Verb "terroriser" ACT => "La bande terrorise le quartier." / "Les araignées le terrorisent.";
        Verb "rançonner" ACT => "Les pirates ont rançonné l'hôpital." / "";
        Noun "menace" OF_SPEAKER.detail() => "Les menaces du patron contre les grévistes ont choqué." / "Le loup est une espèce sous menace.", also "menace" "menaces";
        Noun "intimidation" OF_SPEAKER.detail() => "Les intimidations de la milice continuent." / "Il joue sur l'intimidation.";
        Noun "chantage" OF_SPEAKER.light() => "Le prestataire a exercé un chantage." / "Le chantage affectif est un thème du livre.";
        Noun "représailles|représailles" OF_SPEAKER.detail() => "Téhéran promet des représailles contre Israël." / "Il se tait par peur de représailles.";
        Idiom "menace de mort|menaces de mort" OF_SPEAKER => "La juge a reçu des menaces de mort." / "";
        Idiom "passer à l'acte" DO => "Il menaçait de passer à l'acte." / "";
        Idiom "taper du poing sur la table" SAY => "Le ministre tape du poing sur la table." / "";
        Idiom "hausser le ton" SAY => "Pékin hausse le ton face à Tokyo." / "L'acteur hausse le ton au second acte.";
    }
    Ultimatum {
        Verb "sommer" ADDRESS.governing().limiting() => "Le tribunal les a sommés de quitter les lieux sous huit jours." / "On sommera les lignes du tableau.", also "somme" "sommes";
        Noun "ultimatum" OF_SPEAKER.limiting() => "La milice a lancé un ultimatum au gouverneur." / "« Ultimatum » est un roman.";
        Noun "sommation" OF_SPEAKER.limiting().detail() => "La sommation de l'huissier est restée sans réponse." / "Le calcul repose sur une sommation.";
        Noun "injonction" OF_SPEAKER.limiting().light() => "L'entreprise a reçu une injonction." / "Une injonction morale pèse sur les mères.";
        Noun "commandement" OF_SPEAKER.limiting().light() => "Le locataire a reçu un commandement de payer." / "Il prit le commandement du navire.";
        Idiom "mettre en demeure" ADDRESS.limiting() => "L'assureur met en demeure son client." / "";
        Idiom "mise en demeure|mises en demeure" OF_SPEAKER.limiting() => "La mise en demeure du préfet vise l'usine." / "";
        Idiom "poser un ultimatum" SAY.limiting() => "Les mutins posent un ultimatum." / "";
        Idiom "lancer un ultimatum" SAY.limiting() => "Les ravisseurs lancent un ultimatum." / "";
        Idiom "fixer un ultimatum" SAY.limiting() => "Le club a fixé un ultimatum à l'agent." / "";
        Idiom "adresser une mise en demeure" SAY.limiting() => "La CNIL a adressé une mise en demeure à deux sites." / "";
        Idiom "donner sommation" SAY.limiting() => "L'huissier a donné sommation de payer." / "";
        Idiom "dernier avertissement|derniers avertissements" OF_SPEAKER.limiting() => "Un dernier avertissement a été envoyé au gérant." / "";
    }
    Commitment {
        Verb "promettre" SAY.object(Topic) => "Le maire promet une piscine." / "La journée promet d'être belle.";
        Verb "engager" SAY.reflexive().governing() => "Le fabricant s'engage à reprendre les lots." / "La rue s'engage dans la forêt.", also "engagé" "engagée" "engagés";
        Verb "jurer" SAY.needs(Needs::Words) => "« Plus jamais », a juré le dirigeant." / "Ces couleurs jurent.", also "jura" "juré" "jurés";
        Verb "renoncer" DO.with(&[(Prep::A, Topic)]) => "Le groupe renonce à son projet de tour." / "";
        Verb "garantir" SAY.object(Topic).needs(Needs::Words) => "La ministre garantit que les salaires seront versés." / "L'appareil est garanti deux ans.", also "garantie" "garanties";
        Verb "consentir" DO.with(&[(Prep::A, Topic)]) => "Le vendeur consent à un rabais." / "Un silence qui consent.";
        Verb "accepter" SAY.object(Topic).plain() => "La direction accepte de rouvrir les discussions." / "La machine accepte les pièces.";
        Verb "résoudre" DO.reflexive() => "La mairie s'est résolue à vendre." / "Il résout une équation.", also "résolu" "résolue";
        Verb "obliger" DO.reflexive().with(&[(Prep::A, Topic)]) => "Le preneur s'oblige à entretenir le bien." / "La loi oblige les conducteurs.", also "obligé" "obligée";
        Verb "porter" DO.reflexive().on(&["garant", "caution"]) => "L'État s'est porté garant du prêt." / "Elle porte une robe bleue.", also "porte" "portes" "portant" "portée" "portées";
        Verb "abandonner" DO.on(&["projet", "plan", "programme", "poursuite", "idée", "candidature"]).object(Topic) => "L'entreprise abandonne son projet de barrage." / "Il abandonne son vélo.";
        Noun "promesse" OF_SPEAKER.detail() => "La promesse du candidat porte sur l'école." / "Un avenir plein de promesses.";
        Noun "engagement" OF_SPEAKER.detail() => "L'engagement du groupe à réduire ses rejets est écrit." / "Son engagement associatif est ancien.";
        Noun "serment" OF_AGENT.light() => "La présidente a prêté serment et fait le serment de servir." / "Un serment d'ivrogne.";
        Noun "renoncement" OF_AGENT.detail() => "Le renoncement du groupe à la fusion déçoit." / "Le renoncement est une vertu.";
        Noun "garantie" OF_SPEAKER.light() => "L'acheteur a donné des garanties." / "La garantie couvre les pièces.", also "garantie" "garanties";
                Idiom "prendre l'engagement" SAY => "Le fabricant prend l'engagement de rappeler les lots." / "";
        Idiom "donner sa parole" SAY => "L'entraîneur a donné sa parole." / "";
        Idiom "donner des gages" SAY => "Ankara donne des gages à l'Otan." / "";
        Idiom "jeter l'éponge" DO => "Le repreneur jette l'éponge." / "Il jette l'éponge usée.";
        Idiom "faire machine arrière" DO => "Le ministère fait machine arrière." / "Le navire fait machine arrière.";
        Idiom "prêter serment" DO => "Le juge a prêté serment." / "";
    }
}
