//! Rules enforced: fines, bans, duties.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, GIVE, Needs, OF_AGAINST, OF_PATIENT, Prep, SAY, UNDERGO};
use super::nouns::{RECALLED, SOFTWARE};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient};

triggers! {
    Fine {
        Verb "infliger" GIVE.with(&[(Prep::A, Patient)]) => "L'autorité inflige deux millions d'amende au groupe." / "Il a infligé une défaite à son rival.";
        Verb "sanctionner" ACT => "Le gendarme des marchés a sanctionné la banque." / "Un diplôme sanctionne ces études.";
        Verb "verbaliser" ACT => "La police a verbalisé dix cyclistes." / "Il peine à verbaliser ses émotions.";
        Verb "pénaliser" ACT.needs(Needs::Actor) => "La fédération pénalise le club." / "La pluie pénalise les récoltes.";
        Verb "redresser" ACT.needs(Needs::Amount) => "Le fisc a redressé la société de 2 millions." / "Redressez le dossier.";
        Noun "amende" OF_PATIENT.with(&[(Prep::A, Patient), (Prep::Contre, Patient)]) => "Une amende de 8 000 euros vise le gérant." / "Ils firent amende honorable.", also "amende" "amendes";
        Noun "astreinte" OF_PATIENT => "Le jugement est assorti d'une astreinte." / "Le médecin est d'astreinte ce soir.", also "astreinte" "astreintes";
        Noun "pénalité" OF_PATIENT.detail() => "Une pénalité de 2 % est appliquée au fournisseur." / "Le demi passe la pénalité.";
        Noun "sanction" OF_PATIENT.with(&[(Prep::Contre, Patient), (Prep::De, Agent)]).detail() => "Les sanctions contre la banque sont levées." / "La sanction des urnes est un cliché.";
        Noun "contravention" OF_PATIENT.light() => "Le livreur a reçu une contravention." / "La contravention relève du tribunal de police.";
        Noun "redressement fiscal|redressements fiscaux" OF_PATIENT => "Un redressement fiscal frappe le club." / "Un cours sur le redressement fiscal.";
        Noun "majoration" OF_PATIENT.light() => "Le contribuable a subi une majoration." / "La majoration s'applique d'office.";
        Idiom "mettre à l'amende" ACT => "L'arbitre met à l'amende le joueur." / "";
        Idiom "écoper d'une amende" UNDERGO => "Le cafetier écope d'une amende." / "";
        Idiom "peine d'amende|peines d'amende" OF_PATIENT => "Une peine d'amende est prononcée." / "";
        Verb "écoper" UNDERGO.on(&["amende", "sanction", "pénalité", "retrait"]) => "Le cafetier a écopé mardi d'une amende." / "Le mousse écope la barque.";
        Verb "frapper" ACT.passive().on(&["amende", "sanction", "pénalité"]) => "Le groupe est frappé d'une amende." / "La monnaie est frappée à Pessac.", also "frappe" "frappes" "frappant";
        Noun "pv|pv" OF_PATIENT.light() => "Le livreur a reçu un PV." / "Le sigle PV a deux sens.";
    }
    Ban {
        Verb "interdire" ACT.plain().with(&[(Prep::A, Patient)]) => "Le préfet a interdit la marche." / "L'air interdit, il se tut.", also "interdit" "interdite" "interdits";
        Verb "bloquer" ACT.plain() => "La plateforme bloque les comptes." / "La roue bloque.", also "bloque";
        Verb "bannir" ACT.on(SOFTWARE) => "L'Italie bannit l'application." / "La fédération bannit le nageur.";
        Verb "proscrire" ACT => "Le règlement proscrit ces additifs." / "";
        Verb "prohiber" ACT => "La loi prohibe la vente de ces couteaux." / "";
        Verb "retirer" ACT.on(RECALLED).plain() => "Le distributeur retire deux lots." / "Il se retire à la campagne.";
        Verb "rappeler" ACT.on(RECALLED).plain() => "La marque rappelle 3 000 véhicules." / "Rappelez-moi demain.", also "rappelle";
        Verb "suspendre" ACT.on(&["licence", "joueur", "permis", "élu", "agent", "compte", "médecin", "autorisation", "exportation", "importation", "commercialisation", "application"]) => "La fédération suspend le joueur." / "Elle suspend un cadre au mur.";
        Verb "censurer" ACT => "Le régime censure la presse." / "";
        Verb "saisir" ACT.on(&["marchandise", "drogue", "cocaïne", "résine", "héroïne", "cannabis", "stupéfiant", "cigarette", "tabac", "contrefaçon", "arme", "bien", "navire", "compte", "yacht"]) => "Les douanes ont saisi la cocaïne." / "Il saisit l'occasion.", also "saisie" "saisies";
        Verb "confisquer" ACT => "Le juge confisque le voilier." / "";
        Verb "restreindre" ACT.plain() => "Le préfet restreint l'arrosage." / "";
        Verb "confiner" ACT => "Les autorités confinent la ville." / "Cela confine au ridicule.";
        Verb "boycotter" ACT => "Dix clubs boycottent le tournoi." / "";
        Verb "déréférencer" ACT => "L'enseigne a déréférencé la marque." / "";
        Noun "interdiction" OF_PATIENT => "L'interdiction du concert a été levée." / "Le panneau d'interdiction est tordu.";
        Noun "suspension" OF_PATIENT.detail() => "La suspension du nageur court jusqu'en mai." / "La suspension de la moto est souple.";
        Noun "rappel" OF_PATIENT.detail() => "Le rappel de 900 vélos a commencé." / "Un rappel de vaccin est prévu.", not "rappels";
        Noun "embargo" OF_AGAINST.with(&[(Prep::De, Agent), (Prep::A, Patient), (Prep::Contre, Patient), (Prep::Sur, Patient)]) => "L'embargo sur le pétrole est voté." / "L'article reste sous embargo jusqu'à midi.";
        Noun "boycott" OF_AGAINST => "Le boycott du scrutin est lancé." / "Une histoire du boycott est parue.";
        Noun "moratoire" OF_AGAINST => "Un moratoire sur les forages est décidé." / "La ministre refuse l'idée même de moratoire.";
        Noun "couvre-feu|couvre-feux" OF_AGAINST => "Un couvre-feu est décrété à Nouméa." / "Le couvre-feu est un film.";
        Noun "confinement" OF_PATIENT.detail() => "Le confinement de la région débute à minuit." / "Le confinement du plasma est instable.";
        Noun "saisie" OF_PATIENT.detail() => "La saisie de deux tonnes de résine est un record." / "La saisie du mot de passe échoue.", also "saisie", not "saisies";
        Noun "restriction" OF_PATIENT.detail() => "Les restrictions d'eau du préfet s'appliquent lundi." / "Il vote sans restriction.";
        Noun "blocage" OF_PATIENT.detail() => "Le blocage de l'application par Moscou est effectif." / "Un blocage du genou le gêne.";
        Noun "retrait" OF_PATIENT.detail() => "Le retrait du médicament est ordonné." / "Il vit en retrait du monde.", not "retraits";
        Idiom "mettre à pied" ACT => "La direction met à pied deux agents." / "";
        Idiom "mise à pied|mises à pied" OF_PATIENT => "La mise à pied du délégué est annulée." / "";
        Idiom "mettre son veto" SAY => "Moscou a mis son veto." / "";
        Idiom "opposer son veto" SAY => "La Chine oppose son veto." / "";
        Verb "rationner" ACT => "La régie rationne l'eau." / "";
        Verb "désactiver" ACT.plain().on(&["compte", "accès", "application", "ligne", "service", "profil"]) => "La plateforme a désactivé mon compte." / "Désactivez le son.";
        Verb "geler" ACT.on(&["avoir", "compte", "actif", "bien"]) => "Paris gèle les avoirs du général." / "L'étang gèle.", also "gèle";
        Verb "bloquer" ACT.plain().under(&["police", "policier", "gendarme", "armée", "douane", "douanier"]) => "Les gendarmes ont bloqué la route." / "Un gel bloque la serrure.", also "bloque";
        Verb "retirer" ACT.plain().on(&["permis", "agrément", "accréditation", "passeport", "visa", "label", "habilitation"]) => "Le préfet a retiré l'agrément." / "Il retire sa veste.";
        Idiom "faire interdiction" SAY => "Le juge fait interdiction au gérant de diriger." / "";
        Idiom "mettre en quarantaine" ACT => "L'agence met en quarantaine la ferme." / "";
        Idiom "mettre sous scellés" ACT => "Le juge met sous scellés le bureau." / "";
        Idiom "placer sous scellés" ACT => "Le juge place sous scellés le bureau." / "";
        Idiom "mettre sous séquestre" ACT => "Le juge met sous séquestre le yacht." / "";
        Verb "clôturer" ACT.plain().on(&["compte"]) => "La banque a clôturé mon compte." / "Une haie clôture le pré.", also "clôture" "clôtures";
        Verb "suspendre" ACT.plain().on(&["notaire", "avocat", "policier", "enseignant", "entraîneur", "arbitre", "maire", "fonctionnaire", "officier", "pharmacien"]) => "La chambre a suspendu le notaire." / "Elle suspend un hamac.";
        Idiom "suspendre de ses fonctions" ACT => "Le proviseur a été suspendu de ses fonctions." / "";
        Verb "suspendre" ACT.plain().needs(Needs::Actor) => "Le rectorat a suspendu le professeur." / "Elle suspend un hamac.";
        Idiom "poser son veto" SAY => "Moscou a posé son veto." / "";
        Verb "perdre" UNDERGO.plain().on(&["agrément", "licence", "accréditation", "habilitation", "label"]) => "La clinique a perdu son agrément." / "Il perd ses clés.", also "perdant";
    }
    Obligation {
        Verb "obliger" ACT.plain() => "Le décret oblige les bailleurs à isoler." / "Bien obligé, il rit.", also "obligé" "obligée";
        Verb "contraindre" ACT => "Le juge contraint la société à livrer." / "Un air contraint.", also "contraint" "contrainte" "contraintes";
        Verb "imposer" GIVE.with(&[(Prep::A, Patient)]).plain() => "Bruxelles impose un audit au groupe." / "Une haute tour s'impose.";
        Verb "enjoindre" SAY.with(&[(Prep::A, Patient)]).limiting() => "La cour enjoint au maire de retirer l'affiche." / "";
        Verb "ordonner" SAY.with(&[(Prep::A, Patient)]).plain() => "Le tribunal ordonne la fermeture du site." / "Une pièce bien ordonnée.", also "ordonné" "ordonnée" "ordonnées";
        Verb "astreindre" ACT => "Le contrat astreint le club à jouer." / "", also "astreinte" "astreintes";
        Verb "requérir" ACT.plain() => "La préfecture requiert trois dépanneurs." / "Ce poste requiert du calme.", also "requis" "requise";
        Verb "réquisitionner" ACT => "Le préfet réquisitionne les raffineurs." / "";
        Verb "soumettre" GIVE.object(Patient).on(&["rapport", "plan", "dossier", "candidature", "offre", "compte"]) => "L'opérateur doit soumettre un plan." / "Il est soumis au stress.", also "soumis" "soumise";
        Verb "incomber" UNDERGO.with(&[(Prep::A, Agent)]) => "L'entretien incombe au bailleur." / "";
        Verb "prescrire" ACT => "L'arrêté prescrit des travaux." / "Le médecin prescrit un sirop.", also "prescrit";
        Verb "stipuler" ACT => "Le contrat stipule une remise en état." / "";
        Noun "obligation" OF_PATIENT.detail() => "L'obligation du port du masque est rétablie." / "Il détient des obligations du Trésor.", not "obligations";
        Noun "réquisition" OF_PATIENT.detail() => "La réquisition des grévistes est validée." / "Les réquisitions du parquet sont lues.";
        Noun "sommation" OF_PATIENT.light() => "Le débiteur a reçu une sommation." / "La sommation des termes converge.";
        Noun "contrainte" OF_PATIENT.light() => "Le commerçant a reçu une contrainte de l'Urssaf." / "Une contrainte de place gêne.", also "contrainte" "contraintes";
        Noun "injonction" OF_PATIENT.detail() => "L'injonction du juge vise l'exploitant." / "Les injonctions de la mode lassent.";
        Idiom "être tenu de" UNDERGO.governing() => "Le vendeur est tenu de reprendre l'article." / "";
        Idiom "faire obligation" SAY => "La loi fait obligation aux maires de publier." / "";
        Idiom "donner l'ordre" SAY => "Le général donne l'ordre de tirer." / "";
        Idiom "intimer l'ordre" SAY => "Un agent intime l'ordre de reculer." / "";
        Idiom "rendre obligatoire" ACT => "Le décret rend obligatoire le port du casque." / "";
        Idiom "rendre obligatoires" ACT => "L'agence rend obligatoires ces contrôles." / "";
        Idiom "remise en état|remises en état" OF_PATIENT.detail() => "La remise en état du quai est ordonnée." / "";
    }
}
