//! Justice: inquiries and suits.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGAINST, OF_AGENT, OF_PATIENT, Prep, SUE, UNDERGO};
use super::nouns::{CLAIMS, INQUIRIES, INSPECTORS, JUDGES};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::{Agent, Patient, Recipient, Topic};

triggers! {
    Investigation {
        Verb "enquêter" DO.with(&[(Prep::Sur, Topic)]) => "Le parquet enquête sur un contrat." / "", also "enquête" "enquêtes";
        Verb "perquisitionner" ACT => "La police perquisitionne le siège." / "";
        Verb "inspecter" ACT => "Les agents ont inspecté la cuisine." / "Il inspecte ses ongles.", not "inspections";
        Verb "auditer" ACT => "Un cabinet audite les comptes." / "", not "auditions";
        Verb "fouiller" ACT => "Les gendarmes fouillent le bois." / "Elle fouille son sac.", also "fouille" "fouilles";
        Verb "interroger" ACT.plain() => "Le juge a interrogé le témoin." / "Ce livre interroge.", also "interrogé";
        Verb "entendre" ACT.passive() => "Le conducteur a été entendu par la police." / "C'est entendu.";
        Verb "ausculter" ACT => "La Cour des comptes ausculte la régie." / "Le docteur ausculte le bébé.";
        Verb "autopsier" ACT => "Le corps sera autopsié." / "", also "autopsie" "autopsies";
        Verb "découvrir" ACT.plain().under(INSPECTORS) => "Les inspecteurs ont découvert un défaut." / "On découvre la ville à pied.", also "découverte" "découvertes";
        Verb "ouvrir" DO.on(INQUIRIES) => "Le parquet a ouvert une enquête." / "Ouvrez la fenêtre.", also "ouvert" "ouverte" "ouvertes" "ouverts";
        Verb "lancer" DO.on(INQUIRIES).plain() => "L'agence a lancé des analyses." / "Il lance une balle.", also "lance" "lances" "lancée" "lancées";
        Verb "diligenter" DO.on(INQUIRIES) => "Le ministère diligente une inspection." / "";
        Verb "élucider" ACT => "La brigade a élucidé le meurtre." / "";
        Verb "contrôler" ACT.under(INSPECTORS) => "Les douanes contrôlent le chalutier." / "Il se contrôle mal.", also "contrôle" "contrôles";
        Verb "vérifier" ACT.under(INSPECTORS) => "L'inspection vérifie les registres." / "Vérifiez la pression.";
        Noun "enquête" OF_AGENT.with(&[(Prep::De, Agent), (Prep::Sur, Topic), (Prep::Contre, Patient)]) => "Une enquête du parquet vise le club." / "Une enquête de satisfaction est en ligne.", also "enquête" "enquêtes";
        Noun "perquisition" OF_AGENT.with(&[(Prep::Chez, Patient)]) => "Une perquisition a eu lieu chez le trésorier." / "Le code encadre la perquisition.";
        Noun "inspection" OF_PATIENT.detail() => "L'inspection de l'abattoir est terminée." / "L'inspection du travail recrute.";
        Noun "audit" OF_PATIENT.light() => "La région a lancé un audit." / "Il travaille dans l'audit.";
        Noun "instruction" OF_AGENT.detail() => "L'instruction du juge se poursuit." / "L'instruction est gratuite.", not "instructions";
        Noun "autopsie" OF_PATIENT => "L'autopsie du corps est prévue." / "« Autopsie » est une revue.", also "autopsie" "autopsies";
        Noun "investigation" OF_AGENT.detail() => "Les investigations de la brigade avancent." / "Le journalisme d'investigation paie mal.";
        Noun "audition" OF_PATIENT.detail() => "L'audition du ministre est reportée." / "Un trouble de l'audition l'isole.";
        Noun "interrogatoire" OF_PATIENT => "L'interrogatoire du suspect a repris." / "L'interrogatoire médical suit un plan.";
        Noun "fouille" OF_PATIENT.detail() => "La fouille du domicile n'a rien donné." / "Les fouilles romaines attirent du monde.", also "fouille", not "fouilles";
        Noun "contrôle" OF_PATIENT.detail() => "Un contrôle des comptes a eu lieu." / "Il perd le contrôle.", also "contrôle" "contrôles";
        Noun "expertise" OF_PATIENT.light() => "Le juge a ordonné une expertise." / "Son expertise est reconnue.";
        Noun "rapport" OF_AGENT.light() => "La commission a remis son rapport." / "Le rapport entre eux est tendu.";
        Noun "garde à vue|gardes à vue" OF_PATIENT => "La garde à vue du gérant est prolongée." / "Le régime de la garde à vue change.";
        Idiom "commission d'enquête|commissions d'enquête" OF_AGENT.light() => "Le Sénat ouvre une commission d'enquête." / "";
        Idiom "information judiciaire|informations judiciaires" OF_AGENT => "Une information judiciaire est ouverte." / "";
        Idiom "passer au crible" ACT => "Le fisc passe au crible les comptes." / "";
        Idiom "faire la lumière" DO => "La famille veut faire la lumière sur le drame." / "";
        Verb "prélever" ACT.on(&["échantillon", "sang", "adn", "analyse"]) => "Les agents prélèvent des échantillons." / "La banque prélève 3 euros.";
        Verb "contrôler" ACT.on(&["magasin", "établissement", "chantier", "site", "restaurant", "usine", "véhicule", "conducteur", "camion", "navire", "atelier", "boutique"]).plain() => "Elle a contrôlé le magasin en mars." / "Il contrôle ses nerfs.", also "contrôle" "contrôles";
        Idiom "contrôler positif" ACT => "La fédération dit avoir contrôlé positif le lanceur." / "";
        Verb "découvrir" ACT.on(&["fissure", "fraude", "anomalie", "faille", "irrégularité", "procuration", "corps", "trace", "gisement", "virus", "bactérie", "vestige", "cache", "fuite", "erreur", "malfaçon", "défaut"]).plain() => "Un promeneur a découvert un corps." / "Elle découvre la mer.", also "découverte" "découvertes";
        Verb "constater" ACT.under(INSPECTORS) => "Les inspecteurs ont constaté un écart." / "Constatez le bruit.";
        Verb "établir" ACT.on(&["lien", "origine", "cause", "responsabilité"]).plain() => "Les experts ont établi la cause du sinistre." / "Il établit son camp.";
        Noun "découverte" OF_PATIENT.detail() => "La découverte d'un charnier par les soldats glace le pays." / "La découverte est un plaisir.", not "découvertes";
    }
    Lawsuit {
        Verb "assigner" SUE.object(Patient) => "Le photographe assigne l'éditeur." / "Chaque siège est assigné.";
        Verb "attaquer" SUE.object(Patient).on(&["décision", "arrêté", "permis", "jugement", "décret", "loi", "amende", "entreprise", "éditeur"]).plain() => "L'association attaque le permis." / "Le chien attaque.", also "attaque" "attaques";
        Verb "saisir" DO.object(Recipient).on(JUDGES).plain() => "Les riverains saisissent le tribunal." / "Saisissez votre code.", also "saisie" "saisies";
        Verb "poursuivre" SUE.object(Patient).plain().needs(Needs::Actor) => "L'actrice poursuit le magazine." / "Il poursuit ses études.";
        Verb "déposer" SUE.on(CLAIMS).plain() => "La ville a déposé un recours." / "Il dépose sa fille à l'école.";
        Verb "introduire" SUE.on(CLAIMS).plain() => "L'éleveur introduit une requête." / "Introduisez la pièce.";
        Verb "former" SUE.on(CLAIMS) => "Le condamné a formé un pourvoi." / "On forme des soudeurs.", also "forme" "formes" "formé";
        Verb "intenter" SUE => "Le chanteur intente une action." / "", also "intente";
        Verb "engager" SUE.on(CLAIMS).plain() => "L'État engage des poursuites." / "Le club engage un portier.", also "engagé" "engagée" "engagés";
        Verb "contester" SUE.object(Topic).needs(Needs::Object(&["décision", "amende", "licenciement", "arrêté", "permis", "élection", "tour", "scrutin", "résultat", "jugement", "redressement"])) => "Le maire contestera l'arrêté." / "Nul ne conteste son talent.";
        Verb "citer" SUE.object(Patient).on(&["partie", "prévenu", "témoin"]) => "La victime cite le prévenu à comparaître." / "Elle cite Hugo.", also "cite" "cité" "citée" "cités";
        Verb "comparaître" UNDERGO.with(&[(Prep::Devant, Recipient), (Prep::Pour, Topic)]) => "L'accusé comparaît libre." / "";
        Verb "porter" SUE.on(&["plainte"]).plain() => "La victime a porté plainte." / "Il porte un sac.", also "porte" "portes" "porté" "portée" "portées" "portant";
        Verb "ester" SUE => "Le syndicat peut ester en justice." / "Un ester est un composé.";
        Verb "juger" ACT.passive() => "Deux frères seront jugés en mai." / "La distance est mal jugée.", also "juge" "juges";
        Noun "plainte" OF_AGAINST => "La plainte de la mairie contre le promoteur est déposée." / "Une plainte monta de la forêt.";
        Noun "recours" OF_AGAINST.detail() => "Le recours des riverains contre la tour est rejeté." / "Le pays a recours à la force.", bar "_ à" "_ au" "_ aux";
        Noun "procès" OF_PATIENT.with(&[(Prep::De, Patient), (Prep::Contre, Patient)]).detail() => "Le procès du chirurgien s'ouvre lundi." / "Un procès d'intention.";
        Noun "requête" OF_AGAINST.detail() => "La requête de l'association est enregistrée." / "La requête SQL est lente.";
        Noun "assignation" OF_PATIENT.detail() => "L'assignation du groupe en justice date de mai." / "L'assignation des places est fixe.";
        Noun "pourvoi" OF_AGAINST => "Le pourvoi du préfet sera examiné." / "Un précis sur le pourvoi.";
        Noun "appel" OF_AGAINST.light() => "Le condamné a fait appel." / "Elle a reçu un appel téléphonique.", not "appels", bar "_ à" "_ au" "_ aux" "_ téléphonique" "_ d' air" "_ d' offres" "_ de fonds" "_ du pied" "_ vidéo";
        Noun "référé" OF_AGAINST.light() => "Le club a déposé un référé." / "Le juge des référés est absent.";
        Noun "saisine" OF_AGAINST.detail() => "La saisine du Conseil par les députés est faite." / "Le formulaire de saisine change.";
        Noun "poursuite" OF_AGAINST.detail() => "Les poursuites contre le maire sont abandonnées." / "La poursuite en voiture est filmée.", not "poursuite";
        Noun "réclamation" OF_AGAINST.light() => "Le club a déposé une réclamation." / "Le service des réclamations est clos.";
        Noun "comparution" OF_PATIENT => "La comparution du suspect est fixée à lundi." / "La comparution volontaire est un mode de saisine.";
        Idiom "porter plainte" SUE => "Une joueuse porte plainte." / "";
        Idiom "faire appel" SUE => "Le parquet fait appel." / "La mairie fait appel à un plombier.", bar "_ à" "_ au" "_ aux";
        Idiom "interjeter appel" SUE => "La société interjette appel." / "";
        Idiom "pourvoir en cassation" SUE.reflexive() => "Il peut se pourvoir en cassation." / "";
        Idiom "ester en justice" SUE => "Le syndicat a décidé d'ester en justice." / "";
        Idiom "traîner en justice" SUE.object(Patient) => "L'héritier traîne en justice sa tante." / "";
        Idiom "saisir la justice" SUE => "Le père saisit la justice." / "";
        Idiom "constituer partie civile" SUE.reflexive() => "La ligue va se constituer partie civile." / "";
        Verb "saisir" DO.object(Recipient).plain().needs(Needs::Actor) => "Les riverains ont saisi la Fédération." / "Il saisit sa chance.", also "saisie" "saisies";
        Verb "attaquer" SUE.object(Patient).on(&["marché", "avenant", "délibération", "texte", "vote", "autorisation", "élection", "contrat"]).plain() => "Un concurrent attaque le marché." / "Le requin attaque.", also "attaque" "attaques";
        Idiom "attaquer en justice" SUE.object(Patient) => "Ils attaquent en justice leur bailleur." / "";
        Idiom "attaquer en diffamation" SUE.object(Patient) => "Elle attaque en diffamation le magazine." / "";
        Idiom "poursuivre en justice" SUE.object(Patient) => "Il va poursuivre en justice son agent." / "";
        Idiom "poursuivre en diffamation" SUE.object(Patient) => "Le chanteur poursuit en diffamation un blog." / "";
    }
}
