//! Arrests and deaths.

use super::entry::{Head, Trigger, triggers};
use super::frame::{ACT, DO, Needs, OF_AGENT, OF_PATIENT, Prep, UNDERGO};
use crate::kind::EventKind;
use crate::kind::ParticipantRole::Patient;

triggers! {
    Arrest {
        Verb "arrêter" ACT.plain().needs(Needs::Actor) => "La police a arrêté deux frères." / "Il arrête de fumer.", also "arrêté" "arrêtés";
        Verb "interpeller" ACT.plain() => "Les gendarmes ont interpellé un homme." / "Ce cri interpelle.", also "interpelle";
        Verb "incarcérer" ACT => "Le suspect est incarcéré." / "";
        Verb "écrouer" ACT => "Le gérant a été écroué." / "";
        Verb "emprisonner" ACT => "Le régime emprisonne ses rivaux." / "La glace emprisonne la coque.";
        Verb "détenir" ACT.passive() => "Un chercheur est détenu à Téhéran." / "Elle détient un record.", also "détenu" "détenus" "détenue" "détenues";
        Verb "appréhender" ACT => "Le fuyard a été appréhendé." / "Il appréhende l'examen.";
        Verb "capturer" ACT => "Les soldats capturent un chef." / "Capturez l'écran.", also "capture" "captures";
        Verb "séquestrer" ACT => "Les cadres ont été séquestrés." / "Les forêts séquestrent le carbone.", also "séquestre" "séquestres";
        Verb "enlever" ACT.plain().needs(Needs::Actor) => "Des hommes armés ont enlevé un prêtre." / "Enlevez la peau.";
        Verb "kidnapper" ACT => "L'héritier a été kidnappé." / "";
        Verb "placer" ACT.passive().on(&["garde", "détention", "rétention", "contrôle"]) => "Il est placé en détention." / "Un vase placé au centre.", also "place" "places" "placé";
        Verb "placer" ACT.plain().making(&["garde", "détention", "rétention"]) => "La police a placé l'adjoint en rétention." / "Il place un vase au centre.", also "place" "places" "placé";
        Verb "assigner" ACT.passive().on(&["résidence"]) => "L'opposant est assigné à résidence." / "Le rôle qui lui est assigné.";
        Verb "retenir" ACT.passive().needs(Needs::Actor) => "Deux marins sont retenus à quai." / "Votre profil est retenu.", also "retenu" "retenue";
        Noun "arrestation" OF_PATIENT => "L'arrestation du trafiquant est saluée." / "Le mandat d'arrestation n'existe pas ici.";
        Noun "interpellation" OF_PATIENT => "L'interpellation du suspect a eu lieu." / "L'interpellation parlementaire est un usage.";
        Noun "incarcération" OF_PATIENT => "L'incarcération du maire choque." / "Le taux d'incarcération baisse.";
        Noun "détention" OF_PATIENT.detail() => "La détention du journaliste est prolongée." / "La détention d'armes est réglée.";
        Noun "enlèvement" OF_PATIENT => "L'enlèvement du prêtre est revendiqué." / "L'enlèvement des ordures est quotidien.";
        Noun "capture" OF_PATIENT.detail() => "La capture du chef est annoncée." / "Une capture d'écran suffit.", also "capture" "captures";
        Noun "coup de filet|coups de filet" OF_AGENT => "Un coup de filet a visé le gang." / "Le pêcheur réussit son coup de filet.";
        Noun "prise d'otages|prises d'otages" OF_PATIENT => "La prise d'otages a duré six heures." / "Un film de prise d'otages.";
        Idiom "placer en garde à vue" ACT => "La police place en garde à vue le gérant." / "";
        Idiom "placer en détention" ACT => "Le juge place en détention l'adjoint." / "";
        Idiom "mettre sous les verrous" ACT => "La police met sous les verrous la bande." / "";
        Idiom "prendre en otage" ACT => "Les mutins prennent en otage deux gardiens." / "Cette grève prend en otage le débat.";
        Verb "déférer" ACT.passive().needs(Needs::Actor) => "Le suspect a été déféré mardi." / "On défère le serment.";
        Verb "arraisonner" ACT => "La marine a arraisonné un cargo." / "";
        Verb "intercepter" ACT.plain().needs(Needs::Actor) => "Les douaniers ont intercepté deux suspects." / "Le joueur intercepte la balle.";
        Verb "coffrer" ACT.needs(Needs::Actor) => "La police a coffré deux suspects." / "On coffre le mur.";
        Verb "embastiller" ACT => "Le régime embastille ses rivaux." / "";
        Idiom "mettre en détention" ACT => "Le juge met en détention l'adjoint." / "";
        Idiom "remettre en détention" ACT => "Le juge remet en détention l'adjoint." / "";
        Idiom "placer sous contrôle judiciaire" ACT => "Le juge place sous contrôle judiciaire l'adjoint." / "";
        Idiom "constituer prisonnier" DO.reflexive() => "Le fuyard va se constituer prisonnier." / "";
        Idiom "mettre aux arrêts" ACT => "Le général met aux arrêts deux colonels." / "";
        Verb "rendre" DO.reflexive().needs(Needs::Detail) => "Le fuyard s'est rendu à la police." / "Il se rend utile.", also "rendu";
        Verb "rattraper" ACT.passive().needs(Needs::Actor) => "Le fuyard a été rattrapé par les gendarmes." / "Le retard est rattrapé.";
        Verb "présenter" ACT.passive().on(&["juge", "magistrat", "parquet", "procureur", "procureure"]) => "Le suspect a été présenté à un juge." / "Le dossier présenté plaît.", also "présente" "présentes";
        Noun "internement" OF_PATIENT.detail() => "L'internement des opposants date de mai." / "Un camp d'internement.";
        Idiom "faire prisonnier" ACT => "Les insurgés ont fait prisonnier un colonel." / "";
        Idiom "faire prisonnière" ACT => "La patrouille a fait prisonnière une infirmière." / "";
        Idiom "faire prisonniers" ACT => "Deux colonels ont été faits prisonniers." / "";
    }
    Death {
        Verb "mourir" UNDERGO.plain() => "Le peintre est mort à Sète." / "Il meurt d'envie de rire.", also "mort" "morts" "morte" "mortes" "mourant";
        Verb "décéder" UNDERGO => "La patiente est décédée." / "";
        Verb "périr" UNDERGO => "Deux alpinistes ont péri." / "Le fruit périt vite.";
        Verb "succomber" UNDERGO => "Le pilote a succombé à ses blessures." / "Il succombe à la tentation.";
        Verb "tuer" ACT.plain() => "L'éboulement a tué un ouvrier." / "Il tue le temps en lisant.", also "tue" "tues" "tué" "tués";
        Verb "noyer" UNDERGO.reflexive() => "Un baigneur s'est noyé." / "Noyez la pâte d'eau.", also "noyer" "noyé" "noyés";
        Verb "éteindre" UNDERGO.reflexive().needs(Needs::Actor) => "La romancière s'est éteinte à Nice." / "La lampe s'éteint.";
        Verb "suicider" UNDERGO.reflexive() => "Le comptable s'est suicidé." / "", also "suicide" "suicides";
        Verb "exécuter" ACT.plain().needs(Needs::Actor) => "Le régime a exécuté deux opposants." / "Exécutez le programme.", not "exécutions";
        Verb "disparaître" UNDERGO.needs(Needs::Actor) => "Le chanteur disparaît à 90 ans." / "La tache disparaît.", also "disparu" "disparue" "disparues" "disparus";
        Verb "inhumer" ACT => "L'actrice sera inhumée samedi." / "";
        Verb "enterrer" ACT.needs(Needs::Actor) => "On enterre le résistant mardi." / "Le chien enterre un os.", also "enterre";
        Verb "emporter" ACT.plain().needs(Needs::Actor) => "Un cancer a emporté le chanteur." / "Emportez un parapluie.";
        Noun "mort" OF_PATIENT.with(&[(Prep::De, Patient)]).detail() => "La mort du dessinateur a ému." / "Un bras mort du fleuve.", also "mort" "morts";
        Noun "décès" OF_PATIENT => "Le décès du doyen est confirmé." / "Un acte de décès coûte peu.";
        Noun "disparition" OF_PATIENT.detail() => "La disparition du cinéaste attriste." / "Une espèce en voie de disparition.";
        Noun "suicide" OF_PATIENT => "Le suicide d'un agent relance le débat." / "La prévention du suicide est une cause.", also "suicide" "suicides";
        Noun "noyade" OF_PATIENT => "Une noyade est signalée." / "La saison des risques de noyade.";
        Noun "obsèques|obsèques" OF_PATIENT => "Les obsèques du sculpteur auront lieu jeudi." / "Un contrat obsèques.";
        Noun "funérailles|funérailles" OF_PATIENT => "Les funérailles de la reine sont suivies." / "Un art des funérailles.";
        Noun "exécution" OF_PATIENT.detail() => "L'exécution du condamné a eu lieu." / "L'exécution du contrat suit.", bar "_ du contrat" "_ du jugement" "_ de l' arrêté" "_ de l' arrêt" "_ de la décision" "_ de l' ordonnance" "_ provisoire" "_ forcée" "_ des travaux" "_ de la peine" "_ du budget";
        Idiom "perdre la vie" UNDERGO => "Un cycliste perd la vie." / "";
        Idiom "trouver la mort" UNDERGO => "Un skieur trouve la mort." / "";
        Idiom "rendre l'âme" UNDERGO => "Le vieux lion rend l'âme." / "Le moteur rend l'âme.";
        Idiom "donner la mort" DO => "Il nie avoir voulu donner la mort." / "";
        Idiom "mettre fin à ses jours" UNDERGO => "Le suspect a mis fin à ses jours." / "";
        Idiom "coûter la vie" DO.with(&[(Prep::A, Patient)]) => "L'éboulement a coûté la vie à deux mineurs." / "";
        Verb "fusiller" ACT => "L'occupant fusilla douze otages." / "";
        Verb "guillotiner" ACT => "On guillotina le meneur." / "";
        Verb "trépasser" UNDERGO => "Le vieux duc a trépassé." / "";
        Verb "incinérer" ACT.needs(Needs::Actor) => "Le romancier sera incinéré lundi." / "L'usine incinère les déchets.";
        Idiom "laisser la vie" UNDERGO => "Deux skieurs y ont laissé la vie." / "";
        Idiom "ôter la vie" DO.with(&[(Prep::A, Patient)]) => "Le tireur a ôté la vie à deux passants." / "";
        Noun "enterrement" OF_PATIENT.detail() => "L'enterrement du doyen aura lieu jeudi." / "Une mine d'enterrement.";
        Noun "crémation" OF_PATIENT.detail() => "La crémation du chanteur aura lieu jeudi." / "Le four de crémation est neuf.";
        Verb "tuer" UNDERGO.reflexive().needs(Needs::Actor) => "Un pilote s'est tué au col." / "Il se tue à la tâche.", also "tue" "tues" "tué" "tués";
        Noun "victime" OF_PATIENT.needs(Needs::Nothing) => "La crue a fait une victime." / "La victime porte une écharpe.";
        Noun "noyé" OF_PATIENT.needs(Needs::Nothing) => "Le naufrage a fait douze noyés." / "Le corps du noyé est ici.", also "noyé" "noyés";
        Idiom "porter disparu" ACT => "Un marin est porté disparu." / "";
        Idiom "porter disparue" ACT => "Une skieuse est portée disparue." / "";
        Idiom "porter disparus" ACT => "Deux marins sont portés disparus." / "";
        Idiom "porter disparues" ACT => "Deux skieuses sont portées disparues." / "";
    }
}
