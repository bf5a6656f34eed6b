//! Dealings before the deal: to negotiate, meet, offer.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, GIVE, Needs, OF_AGENT, OF_GIVER, OF_PARTIES, Prep, SAY, TOGETHER};
use super::nouns::GATHERINGS;
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Topic};

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
}
