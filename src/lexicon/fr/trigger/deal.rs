//! Dealings between parties: to negotiate, meet, offer, agree, buy, put out.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_GIVER, OF_PARTIES, OF_PATIENT, Prep, SAY, TOGETHER};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

/// What is signed when parties bind themselves.
const DEEDS: &[&str] = &[
    "accord",
    "contrat",
    "convention",
    "traité",
    "protocole",
    "bail",
    "compromis",
    "partenariat",
    "pacte",
    "avenant",
    "promesse",
    "lettre",
    "mémorandum",
    "charte",
    "trêve",
    "armistice",
    "cessez-le-feu",
    "transaction",
    "vente",
    "acte",
    "marché",
    "alliance",
    "texte",
    "accord-cadre",
    "déclaration",
    "feuille",
];
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
];

/// Where people meet.
const GATHERINGS: &[&str] = &[
    "sommet",
    "réunion",
    "rencontre",
    "conférence",
    "négociation",
    "pourparlers",
    "discussion",
    "cérémonie",
    "assemblée",
    "congrès",
    "séance",
    "audience",
    "audition",
    "débat",
    "forum",
    "table",
    "manifestation",
    "rassemblement",
    "marche",
    "cortège",
    "consultation",
    "conseil",
];

triggers! {
    Negotiation {
        Verb "négocier" TOGETHER.plain() => "Le syndicat négocie avec la direction." / "Le pilote négocie le virage.";
        Verb "renégocier" TOGETHER => "Londres veut renégocier le traité." / "";
        Verb "discuter" TOGETHER.plain() => "Les deux banques discutent d'une fusion." / "On discute au comptoir.";
        Verb "marchander" TOGETHER => "Le club marchande le prix du joueur." / "Il marchande au souk.";
        Verb "dialoguer" TOGETHER => "Le pouvoir accepte de dialoguer avec les rebelles." / "Deux tableaux dialoguent dans la salle.", also "dialogue" "dialogues";
        Verb "parlementer" TOGETHER => "Le négociateur parlemente avec le forcené." / "";
        Verb "concerter" TOGETHER.reflexive() => "Les maires se concertent avant le vote." / "Un effort concerté.";
        Noun "négociation" OF_PARTIES => "Les négociations entre Paris et Alger reprennent." / "Un manuel de négociation est en vente.";
        Noun "renégociation" OF_PARTIES => "La renégociation de la dette s'ouvre." / "La renégociation est une option du contrat.";
        Noun "discussion" OF_PARTIES.detail() => "Les discussions avec le repreneur avancent." / "La discussion du forum est close.";
        Noun "pourparlers|pourparlers" OF_PARTIES => "Les pourparlers ont échoué à Doha." / "Les pourparlers sont un art.";
        Noun "tractation" OF_PARTIES => "Les tractations entre partis se poursuivent." / "Il déteste les tractations.";
        Noun "médiation" OF_PARTIES.detail() => "La médiation du Qatar a commencé." / "La médiation culturelle recrute.";
        Noun "concertation" OF_PARTIES.light() => "Le rectorat ouvre une concertation." / "La concertation est obligatoire.";
        Noun "consultation" OF_PARTIES.light() => "La mairie lance une consultation." / "La consultation coûte trente euros.";
        Noun "dialogue" OF_PARTIES.light() => "Le régime a ouvert un dialogue avec l'opposition." / "Les dialogues du film sont drôles.", also "dialogue" "dialogues";
        Noun "conciliation" OF_PARTIES.detail() => "La conciliation entre voisins a échoué." / "Le bureau de conciliation est au rez-de-chaussée.";
        Idiom "entrer en négociation" TOGETHER => "Le groupe entre en négociation exclusive." / "";
        Idiom "table des négociations|tables des négociations" OF_PARTIES => "Les rebelles quittent la table des négociations." / "";
        Idiom "bras de fer|bras de fer" OF_PARTIES => "Le bras de fer se poursuit entre État et collectivités." / "Il gagne au bras de fer.";
        Noun "marchandage" OF_PARTIES.detail() => "Un marchandage entre eux a eu lieu." / "Le marchandage est un art.";
    }
    Meeting {
        Verb "rencontrer" ACT.plain().needs(Needs::Actor) => "La ministre a rencontré les maires." / "Le projet rencontre des obstacles.", also "rencontre" "rencontres";
        Verb "réunir" DO.reflexive() => "Le conseil se réunit jeudi." / "La pièce réunit deux acteurs.";
        Verb "recevoir" ACT.plain().needs(Needs::Actor) => "Le président a reçu le patriarche." / "Elle a reçu un colis.", also "reçu" "reçus";
        Verb "entretenir" TOGETHER.reflexive() => "Le pape s'est entretenu avec le roi." / "Il entretient son jardin.", also "entretiens";
        Verb "siéger" DO => "La cour siégera lundi." / "L'entreprise siège à Nantes.", also "siège" "sièges";
        Verb "accueillir" ACT.plain().needs(Needs::Actor) => "Tokyo accueille le chancelier." / "L'hôtel accueille cent clients.";
        Verb "auditionner" ACT => "La commission auditionne le banquier." / "Le chœur auditionne des ténors.";
        Verb "participer" DO.with(&[(Prep::A, Topic)]).on(GATHERINGS) => "Le roi participe au sommet." / "Elle participe à une étude.", also "participant";
        Verb "visiter" ACT.plain() => "Le ministre a visité l'usine." / "Les touristes visitent la crypte.", also "visite" "visites";
        Noun "conversation" OF_PARTIES.detail() => "La conversation entre le roi et le ministre a duré une heure." / "Un manuel de conversation.", not "conversations";
        Noun "rencontre" OF_PARTIES.detail() => "La rencontre entre les deux chefs a duré une heure." / "Un site de rencontres.", also "rencontre" "rencontres";
        Noun "réunion" OF_PARTIES.detail() => "La réunion du comité aura lieu mardi." / "Il vit à La Réunion.";
        Noun "entretien" OF_PARTIES.detail() => "L'entretien du président avec le roi a été franc." / "L'entretien de la chaudière est annuel.", also "entretiens";
        Noun "sommet" OF_PARTIES.detail() => "Le sommet de l'Otan s'ouvre à Vilnius." / "Le sommet culmine à 3 000 mètres.", not "sommets";
        Noun "audience" OF_AGENT.detail() => "L'audience du 3 juin a été renvoyée." / "L'audience de la chaîne recule.", not "audiences";
        Noun "session" OF_AGENT.detail() => "La session du parlement s'achève." / "Fermez votre session.";
        Noun "séance" OF_AGENT.detail() => "La séance du conseil a été levée." / "La séance de cinéma est à 20 h.";
        Noun "visite" OF_AGENT.detail() => "La visite du chancelier à Varsovie est reportée." / "La visite guidée dure une heure.", also "visite" "visites";
        Noun "débat" OF_PARTIES.detail() => "Le débat entre les finalistes aura lieu mercredi." / "Le débat reste vif chez les experts.";
        Noun "conférence" OF_PARTIES.detail() => "La conférence des donateurs se tiendra à Rome." / "Il dirige des conférences de lecture.";
        Noun "conférence de presse|conférences de presse" OF_AGENT.detail() => "La procureure tiendra une conférence de presse à midi." / "La salle des conférences de presse est vide.";
        Noun "congrès" OF_AGENT.detail() => "Le congrès du parti s'est ouvert." / "Le palais des congrès est fermé.";
        Noun "assemblée générale|assemblées générales" OF_AGENT.detail() => "L'assemblée générale des actionnaires est convoquée." / "L'Assemblée générale siège à New York.";
        Noun "face-à-face|face-à-face" OF_PARTIES => "Le face-à-face entre les deux rivaux a tourné court." / "Un face-à-face de miroirs orne l'entrée.";
        Noun "tête-à-tête|tête-à-tête" OF_PARTIES => "Un tête-à-tête a réuni les deux patrons." / "Un dîner en tête-à-tête coûte cher.";
        Idiom "réunion publique|réunions publiques" OF_AGENT => "Une réunion publique a lieu ce soir." / "";
        Idiom "tenir conseil" DO => "Les élus tiennent conseil." / "";
        Idiom "comité social et économique|comités sociaux et économiques" DO.light() => "Un comité social et économique se tiendra lundi." / "";
        Verb "réunir" ACT.plain().needs(Needs::Actor) => "Le préfet réunit les maires." / "Ce coffret réunit ses films.", also "réuni";
        Verb "retrouver" DO.reflexive().needs(Needs::Actor) => "Les ministres se retrouveront à Oslo mardi." / "Elle retrouve ses clés.";
        Verb "entendre" ACT.plain().under(&["sénat", "assemblée", "sénateur", "député", "parlement"]) => "Le Sénat entendra le banquier." / "On entend la mer.", also "entendu" "entendus" "entendue" "entendues";
        Verb "convoquer" ACT.on(&["cellule", "assemblée", "réunion", "sommet", "congrès"]) => "Le préfet convoque une cellule de crise." / "Il convoque ses souvenirs.", also "convoqué";
        Verb "débattre" TOGETHER.plain().needs(Needs::Actor) => "Les deux rivaux débattront jeudi." / "On en débat.";
        Noun "rendez-vous|rendez-vous" OF_PARTIES.detail() => "Le rendez-vous avec le notaire est pris." / "Le bar est un rendez-vous.";
        Noun "ag|ag" OF_AGENT.detail() => "L'AG du 3 mai a tranché." / "L'AG est un sigle.";
    }
    Offer {
        Verb "proposer" SAY.object(Topic).plain() => "Le repreneur propose dix millions." / "Ce bar propose des jus.";
        Verb "offrir" GIVE.plain().needs(Needs::Amount) => "Le fonds offre 3 milliards d'euros." / "Il offre des fleurs.", also "offre" "offres";
        Verb "surenchérir" DO => "Son rival a surenchéri." / "";
        Verb "enchérir" DO => "Deux collectionneurs ont enchéri." / "";
        Verb "soumissionner" DO => "Quatre groupes ont soumissionné." / "";
        Verb "candidater" DO => "Lyon a candidaté pour les Jeux." / "Il candidate à un stage.";
        Verb "tendre" GIVE.on(&["main", "perche"]) => "Le pouvoir tend la main aux rebelles." / "Il tend un fil.", also "tendre";
        Noun "offre" OF_GIVER.detail() => "L'offre du fonds sur le distributeur expire vendredi." / "L'offre et la demande s'ajustent.", also "offre", not "offres";
        Noun "proposition" OF_GIVER.detail() => "La proposition de Berlin est sur la table." / "La proposition subordonnée suit le verbe.";
        Noun "contre-offre|contre-offres" OF_GIVER => "Une contre-offre est arrivée." / "Le chapitre traite de la contre-offre.";
        Noun "contre-proposition|contre-propositions" OF_GIVER => "La CFDT a remis une contre-proposition." / "La contre-proposition est un genre.";
        Noun "candidature" OF_AGENT.detail() => "La candidature de Grenoble a été déposée." / "Une lettre de candidature suffit.";
        Noun "surenchère" OF_AGENT.detail() => "La surenchère du rival surprend." / "La surenchère verbale lasse.";
        Idiom "lancer un appel d'offres" DO => "La région lance un appel d'offres." / "";
        Noun "appel d'offres|appels d'offres" OF_AGENT => "La région lance un appel d'offres." / "Un cours sur l'appel d'offres.";
        Idiom "offre publique d'achat|offres publiques d'achat" OF_AGENT.with(&[(Prep::De, Agent), (Prep::Sur, Patient)]) => "Une offre publique d'achat est déposée." / "";
        Idiom "mettre sur la table" GIVE => "Le patronat met sur la table 200 millions." / "Il met sur la table les assiettes.";
        Idiom "mettre en vente" ACT => "La ville met en vente le couvent." / "";
        Idiom "porter candidat" DO.reflexive() => "Il rêve de se porter candidat." / "";
        Idiom "faire une offre" GIVE => "Le Qatar fait une offre." / "";
        Noun "devis|devis" OF_GIVER.detail() => "Un devis de 9 000 euros est arrivé." / "Un devis est gratuit.";
    }
    Agreement {
        Verb "signer" TOGETHER.under(&["syndicat", "organisation", "intersyndicale", "délégation", "partie"]) => "Deux syndicats ont refusé de signer." / "Signez ici.", also "signes" "signe";
        Verb "reconduire" ACT.on(&["contrat", "bail", "accord", "convention", "abonnement", "trêve", "partenariat"]) => "Le bail est reconduit." / "Il la reconduit chez elle.", also "reconduite" "reconduites";
        Verb "renouveler" ACT.on(&["contrat", "bail", "accord", "convention", "partenariat", "concession"]) => "La ville a renouvelé la concession." / "Renouvelez l'eau.";
        Verb "signer" TOGETHER.object(Topic).on(DEEDS) => "Les deux pays ont signé un traité." / "Elle signe ses tableaux.", also "signes" "signe";
        Verb "conclure" TOGETHER.object(Topic).on(DEEDS) => "Le groupe a conclu un accord." / "Le discours conclut le livre.", also "concluant";
        Verb "ratifier" ACT => "Le royaume a ratifié la convention." / "";
        Verb "parapher" ACT => "Les négociateurs ont paraphé le texte." / "Paraphez chaque page.";
        Verb "sceller" TOGETHER.object(Topic).on(DEEDS) => "Une poignée de main scella l'alliance." / "Un bouchon scelle la bouteille.";
        Verb "convenir" TOGETHER.needs(Needs::Words).plain() => "Les parties ont convenu de se revoir." / "Cette date me convient.", also "convenu" "convenue";
        Verb "entendre" TOGETHER.reflexive() => "Les actionnaires se sont entendus sur un prix." / "On entend la mer.";
        Verb "pactiser" TOGETHER => "La tribu pactise avec la junte." / "";
        Verb "contracter" TOGETHER.on(&["emprunt", "alliance", "marché", "obligation"]) => "La commune a contracté un emprunt." / "Il a contracté la grippe.", also "contracte";
        Verb "fusionner" TOGETHER => "Les deux mutuelles ont fusionné." / "Les métaux fusionnent à chaud.";
        Verb "associer" TOGETHER.reflexive() => "Le brasseur s'associe à une ferme." / "Le plat associe figue et fromage.", also "associé" "associée" "associées" "associés";
        Verb "allier" TOGETHER.reflexive() => "Deux listes s'allient au second tour." / "Le tissu allie laine et lin.", also "allié" "alliée" "alliées" "alliés";
        Verb "transiger" TOGETHER => "L'assureur a transigé." / "Il ne transige pas sur la ponctualité.";
        Noun "accord" OF_PARTIES.detail() => "L'accord entre les deux groupes prévoit une hausse." / "D'accord, dit-elle.";
        Noun "contrat" OF_PARTIES.light() => "L'avionneur signe un contrat géant." / "Le contrat type est en annexe.";
        Noun "traité" OF_PARTIES.light() => "Les deux États ont signé un traité." / "C'est un traité de botanique.";
        Noun "convention" OF_PARTIES.light() => "La ville a conclu une convention." / "La convention collective s'applique.";
        Noun "pacte" OF_PARTIES.detail() => "Un pacte entre les deux alliés a été dévoilé." / "Le pacte avec le diable est un thème.";
        Noun "protocole" OF_PARTIES.light() => "Un protocole a été signé vendredi." / "Le protocole sanitaire impose le masque.";
        Noun "partenariat" OF_PARTIES.light() => "Les deux musées ont noué un partenariat : ils l'ont signé." / "Le service des partenariats est fermé.";
        Noun "compromis" OF_PARTIES.light() => "Les Vingt-Sept ont trouvé un compromis." / "Ce moteur est un compromis.";
        Noun "trêve" OF_PARTIES => "La trêve entre les factions a tenu une nuit." / "La trêve hivernale protège les locataires.";
        Noun "cessez-le-feu|cessez-le-feu" OF_PARTIES => "Le cessez-le-feu entre en vigueur à l'aube." / "L'histoire du cessez-le-feu est enseignée.";
        Noun "armistice" OF_PARTIES => "Les généraux signent l'armistice." / "La rue de l'Armistice est barrée.";
        Noun "alliance" OF_PARTIES.detail() => "L'alliance entre les deux partis est scellée." / "Il a perdu son alliance.";
        Noun "fusion" OF_PARTIES.detail() => "La fusion entre les deux banques est effective." / "La fusion du métal demande 1 500 degrés.";
        Noun "entente" OF_PARTIES.light() => "Les partis ont conclu une entente." / "L'entente est cordiale.";
        Noun "signature" OF_AGENT.detail() => "La signature de l'accord est prévue lundi." / "Sa signature est illisible.", not "signatures";
        Idiom "passer un accord" TOGETHER => "Le parquet a passé un accord avec la banque." / "";
        Idiom "tomber d'accord" TOGETHER => "Les voisins sont tombés d'accord." / "";
        Idiom "mettre d'accord" TOGETHER.reflexive() => "Il faut se mettre d'accord avant mardi." / "";
        Idiom "enterrer la hache de guerre" TOGETHER => "Les deux clubs enterrent la hache de guerre." / "";
    }
    Acquisition {
        Verb "acquérir" ACT => "Le fonds acquiert 30 % du capital." / "Il acquiert de l'expérience.", also "acquis";
        Verb "racheter" ACT.plain() => "Le géant rachète son concurrent." / "Il veut se racheter.";
        Verb "acheter" ACT.on(BUSINESS) => "La région a acheté le terrain." / "Elle achète du pain.";
        Verb "reprendre" ACT.on(BUSINESS).plain() => "Un groupe belge reprend l'usine." / "Les cours reprennent.", also "reprise" "reprises";
        Verb "absorber" ACT.on(BUSINESS) => "La holding absorbe sa filiale." / "L'éponge absorbe l'eau.";
        Verb "avaler" ACT.on(BUSINESS) => "Le numéro un avale une start-up." / "Il avale un cachet.";
        Verb "nationaliser" ACT => "L'État nationalise l'énergéticien." / "";
        Verb "préempter" ACT => "La mairie a préempté le local." / "";
        Verb "offrir" ACT.reflexive() => "Le milliardaire s'offre un quotidien." / "Une vue s'offre à nous.", also "offre" "offres";
        Verb "emparer" DO.reflexive().needs(Needs::Actor).with(&[(Prep::De, Patient)]) => "Le chinois s'empare du fabricant de robots." / "La panique s'empare de la foule.";
        Noun "acquisition" OF_PATIENT.detail() => "L'acquisition du studio par Sony est bouclée." / "L'acquisition du langage est précoce.";
        Noun "rachat" OF_PATIENT.detail() => "Le rachat du port par un fonds inquiète." / "Le rachat de trimestres est possible.";
        Noun "achat" OF_PATIENT.detail() => "L'achat du terrain par la ville date de mai." / "Le pouvoir d'achat baisse.", not "achats";
        Noun "reprise" OF_PATIENT.detail() => "La reprise de l'usine par deux cadres est validée." / "La reprise économique tarde.", also "reprise", not "reprises";
        Noun "nationalisation" OF_PATIENT => "La nationalisation du groupe coûtera cher." / "La nationalisation fait débat en théorie.";
        Noun "cession" OF_PATIENT.with(&[(Prep::De, Patient), (Prep::A, Recipient), (Prep::Par, Agent)]).detail() => "La cession de la filiale à un fonds est actée." / "Le droit de cession figure au bail.";
        Noun "opa|opa" OF_AGENT.with(&[(Prep::De, Agent), (Prep::Sur, Patient)]) => "Le groupe lance une opa sur son rival." / "Le guide explique l'opa.";
        Idiom "prendre le contrôle" DO.with(&[(Prep::De, Patient)]) => "La famille prend le contrôle de la chaîne." / "L'hôte prend le contrôle de l'écran.";
        Idiom "monter au capital" DO.with(&[(Prep::De, Patient)]) => "L'émir monte au capital du club." / "";
        Idiom "entrer au capital" DO.with(&[(Prep::De, Patient)]) => "La région entre au capital de la scierie." / "";
        Idiom "mettre la main sur" ACT => "Le Suisse met la main sur une pépite." / "Il met la main sur son cœur.";
        Idiom "prise de contrôle|prises de contrôle" OF_PATIENT => "La prise de contrôle du quotidien inquiète." / "";
        Idiom "prise de participation|prises de participation" OF_PATIENT => "La prise de participation est limitée à 10 %." / "";
        Verb "boucler" ACT.on(&["opération", "rachat", "acquisition", "vente", "cession", "fusion", "reprise"]) => "Le fonds a bouclé l'acquisition." / "Bouclez la ceinture.", also "boucle" "boucles";
        Verb "finaliser" ACT.on(&["opération", "rachat", "acquisition", "vente", "cession", "fusion", "reprise"]) => "Le groupe finalise la reprise." / "Elle finalise son dessin.";
        Verb "avaler" ACT.plain().needs(Needs::Actor) => "Le géant avale Norvia." / "Il avale sa soupe.";
        Verb "croquer" ACT.plain().needs(Needs::Actor) => "Le groupe croque Norvia." / "Il croque une pomme.";
    }
    Exclusion {
        Verb "exclure" ACT.plain().needs(Needs::Actor) => "Le parti exclut deux sénateurs." / "Rien n'est exclu.", also "exclu" "exclus";
        Verb "expulser" ACT => "La France a expulsé un diplomate." / "Le volcan expulse des cendres.", also "expulsé", not "expulsions";
        Verb "évincer" ACT => "Le fondateur a été évincé." / "";
        Verb "radier" ACT => "L'ordre a radié le médecin." / "";
        Verb "bannir" ACT => "La fédération bannit le nageur." / "Bannissez le sel.";
        Verb "disqualifier" ACT => "Le jury a disqualifié la skieuse." / "";
        Verb "écarter" ACT.plain().needs(Needs::Actor) => "Le sélectionneur écarte deux cadres." / "Écartez les jambes.";
        Verb "chasser" ACT.plain().needs(Needs::Actor) => "La junte a chassé les ONG." / "Il chasse le canard.", also "chasse" "chasses";
        Verb "refouler" ACT => "Les douaniers refoulent les migrants." / "L'évier refoule.";
        Verb "éliminer" ACT.needs(Needs::Actor) => "Le jury a éliminé le consortium." / "Éliminez les taches.";
        Verb "reconduire" ACT.on(&["migrant", "étranger", "ressortissant"]) => "La préfecture reconduit un ressortissant à la frontière." / "Le bail est reconduit.", also "reconduite" "reconduites";
        Verb "ostraciser" ACT => "Le régime est ostracisé." / "";
        Verb "blacklister" ACT => "Washington a blacklisté le fondeur." / "";
        Noun "exclusion" OF_PATIENT => "L'exclusion du sénateur est votée." / "L'exclusion sociale progresse.";
        Noun "expulsion" OF_PATIENT => "L'expulsion des occupants a débuté." / "L'expulsion du placenta suit.";
        Noun "éviction" OF_PATIENT => "L'éviction du fondateur choque." / "Une indemnité d'éviction est due.";
        Noun "radiation" OF_PATIENT.detail() => "La radiation du notaire est définitive." / "La radiation solaire augmente.", not "radiations";
        Noun "disqualification" OF_PATIENT => "La disqualification du pilote est confirmée." / "La disqualification est rare en cyclisme.";
        Noun "reconduite" OF_PATIENT.detail() => "La reconduite du couple à la frontière est suspendue." / "La reconduite tacite s'applique.", also "reconduite" "reconduites";
        Idiom "mettre sur liste noire" ACT => "Pékin met sur liste noire deux firmes." / "";
        Idiom "mettre à l'écart" ACT => "Le club met à l'écart son buteur." / "";
        Idiom "persona non grata|personae non gratae" OF_PATIENT => "Il est déclaré persona non grata." / "";
        Verb "exclure" ACT.plain().on(&["pays", "membre", "délégation", "candidat", "parti"]) => "L'union exclut le pays fautif." / "La loi exclut le doute.", also "exclu" "exclus", bar "_ que" "_ qu'";
    }
}
