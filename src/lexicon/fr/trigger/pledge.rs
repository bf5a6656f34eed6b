//! Acts of speech that bind: to threaten, demand, promise.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, ADDRESS, DO, GIVE, Needs, OF_AGENT, OF_SPEAKER, Prep, SAY};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Recipient, Topic};

triggers! {
    Threat {
        Verb "menacer" ADDRESS.object(Recipient).plain() => "Le groupe menace de fermer le site." / "La falaise menace de s'effondrer.", also "menace" "menaces";
        Verb "intimider" ADDRESS.object(Recipient) => "Des inconnus ont intimidé la greffière." / "La salle l'intimide.", also "intimidant";
        Verb "avertir" ADDRESS.needs(Needs::Words).plain() => "Faute d'accord, avertit le préfet, le site fermera." / "Un voyant avertit le pilote.", also "averti" "avertis";
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
        Verb "promettre" SAY.object(Topic).on(&["riposte", "représailles", "vengeance", "châtiment", "revanche", "enfer"]) => "Le régime promet une riposte." / "La journée promet d'être belle.";
        Verb "jurer" SAY.object(Topic).on(&["vengeance", "mort"]) => "Le général a juré vengeance." / "Ces couleurs jurent.", also "jura" "juré" "jurés";
        Idiom "faire planer la menace" SAY => "Le fonds fait planer la menace d'un retrait." / "";
        Idiom "montrer les muscles" SAY => "Pékin montre les muscles." / "";
        Idiom "montrer les crocs" SAY => "Le régulateur montre les crocs." / "";
    }
    Ultimatum {
        Verb "accorder" GIVE.needs(Needs::Delay).limiting() => "Le préfet accorde trente jours au promoteur pour répondre." / "Il accorde trente pianos par an.";
        Verb "donner" GIVE.needs(Needs::Delay).limiting() => "Le juge donnera deux mois au vendeur pour livrer." / "Elle donne deux heures de cours.";
        Verb "laisser" GIVE.needs(Needs::Delay).limiting() => "La mairie lui laisse trois semaines pour partir." / "Laissez la pâte reposer deux heures.";
        Verb "octroyer" GIVE.needs(Needs::Delay).limiting() => "La banque octroie six mois au client pour payer." / "Il s'octroie une pause.";
        Verb "sommer" ADDRESS.governing().limiting() => "Le tribunal les a sommés de quitter les lieux sous huit jours." / "On sommera les lignes du tableau.", also "somme" "sommes", bar "la _" "une _" "cette _" "sa _";
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
        Idiom "laisser jusqu'au" ADDRESS.limiting() => "La régie laisse jusqu'au 8 mai aux occupants." / "";
        Idiom "laisser jusqu'à" ADDRESS.limiting() => "Le juge lui laisse jusqu'à lundi pour partir." / "";
        Idiom "donner jusqu'à" ADDRESS.limiting() => "La Fifa leur donne jusqu'à lundi pour payer." / "";
        Idiom "donner jusqu'au" ADDRESS.limiting() => "La Fifa donne jusqu'au 8 mai." / "";
        Verb "exiger" SAY.object(Topic).limiting().needs(Needs::Detail) => "Les mutins exigent une réponse avant vendredi soir." / "Ce poste exige un diplôme.";
    }
    Commitment {
        Idiom "veiller à ce" SAY => "L'éditeur veillera à ce que les comptes soient fermés." / "";
        Verb "promettre" SAY.object(Topic) => "Le maire promet une piscine." / "La journée promet d'être belle.";
        Verb "engager" SAY.reflexive().governing() => "Le fabricant s'engage à reprendre les lots." / "La rue s'engage dans la forêt.", also "engagé" "engagée" "engagés";
        Verb "jurer" SAY.needs(Needs::Words) => "Le dirigeant a juré que le site rouvrirait." / "Ces couleurs jurent.", also "jura" "juré" "jurés";
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
        Verb "interdire" DO.reflexive().with(&[(Prep::De, Topic)]) => "Le vendeur s'interdit de démarcher." / "Il a interdit la pêche.", also "interdit" "interdite" "interdits";
        Verb "obtempérer" DO => "Le gérant a obtempéré." / "";
        Verb "acquiescer" DO => "Le conseil a acquiescé mardi." / "Elle acquiesce d'un signe.";
        Verb "raviser" DO.reflexive() => "Le vendeur s'est ravisé." / "";
        Verb "rétracter" DO.reflexive() => "Le témoin s'est rétracté." / "Les griffes se rétractent.";
        Verb "résigner" DO.reflexive() => "La ville s'est résignée à vendre." / "Un air résigné.", also "résigné" "résignée" "résignés";
        Idiom "tenir parole" DO => "Le promoteur a tenu parole." / "";
        Idiom "prendre des engagements" SAY => "Le groupe a pris des engagements." / "";
        Idiom "faire une croix" DO => "Le club fait une croix sur le stade." / "Faites une croix dans la case.";
        Verb "céder" DO.plain().with(&[(Prep::A, Topic)]).needs(Needs::Detail) => "Le gouvernement a cédé aux routiers." / "La branche a cédé.";
        Verb "capituler" DO => "La garnison a capitulé." / "";
        Noun "capitulation" OF_AGENT.detail() => "La capitulation de la place date de mai." / "Tout compromis lui est une capitulation.";
    }
}
