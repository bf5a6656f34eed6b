//! Acts of speech for or against: to accuse, criticise, support.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, JUDGE, Needs, OF_AGENT, OF_SPEAKER, Prep, SAY, SAY_THAT};
use super::nouns::{TEXTS, VERDICTS};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Topic};

triggers! {
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
        Verb "juger" JUDGE.on(VERDICTS).plain() => "La ligue juge l'arrêté inacceptable." / "Le tribunal juge l'affaire.", also "juge" "juges" "jugé" "jugée" "jugés" "jugées";
        Verb "estimer" JUDGE.on(VERDICTS).plain() => "Le club estime la peine excessive." / "Il estime sa tante.", also "estime" "estimes";
        Verb "qualifier" JUDGE.plain().on(VERDICTS) => "La maire qualifie ce prix d'excessif." / "Le but qualifie l'équipe.";
        Verb "moquer" SAY.reflexive() => "Le sénateur s'est moqué du rapport." / "Il se moque du froid.";
        Verb "conspuer" JUDGE => "Les élus conspuent le recteur." / "";
        Verb "pourfendre" JUDGE => "Le député pourfend la réforme." / "";
        Verb "éreinter" JUDGE => "La presse éreinte le plan." / "";
        Verb "ironiser" SAY_THAT => "« Quel progrès », ironise une députée." / "";
        Verb "tonner" SAY_THAT.needs(Needs::Incise) => "« Cela suffit », tonne le bâtonnier." / "L'orage tonne.";
        Verb "prendre" SAY.reflexive().needs(Needs::Detail).with(&[(Prep::A, Patient)]) => "Le maire s'en prend au préfet." / "Il se prend au jeu.", also "prises" "prise" "prenant";
        Verb "crier" SAY.plain().needs(Needs::Detail) => "L'opposition crie au scandale." / "Un enfant crie.";
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
        Noun "plébiscite" OF_SPEAKER.light() => "La liste a obtenu un plébiscite." / "Le plébiscite de 1852 est au programme.", also "plébiscite" "plébiscites";
        Idiom "apporter son soutien" SAY => "La CFDT apporte son soutien aux salariés." / "";
        Idiom "donner son feu vert" SAY => "Washington a donné son feu vert." / "";
        Idiom "appeler à voter" SAY => "Le perdant appelle à voter pour la maire." / "";
        Idiom "prendre position" SAY => "L'ordre a pris position pour la vaccination." / "Les tireurs prennent position sur le toit.";
        Verb "défendre" JUDGE.plain().on(TEXTS) => "La rapporteure a défendu le texte." / "Un mur défend la cour.";
        Verb "soutenir" JUDGE.plain().on(TEXTS) => "Le groupe soutient la réforme." / "Le pieu soutient la vigne.", also "soutiens";
        Verb "réjouir" SAY.reflexive() => "La Ligue se réjouit de l'arrêt." / "Le soleil réjouit les baigneurs.";
    }
}
