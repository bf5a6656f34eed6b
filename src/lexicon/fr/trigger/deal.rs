//! Dealings between parties: to agree, buy, put out.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGENT, OF_PARTIES, OF_PATIENT, Prep, TOGETHER};
use super::nouns::{BUSINESS, DEEDS};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

triggers! {
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
