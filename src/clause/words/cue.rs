//! What verbs do to the acts they govern: a set a verb, by the hash of each of its forms.

/// A set of things that a verb does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::clause) struct Cue(pub(super) u32);

/// Declares the cues: a bit, a sentence, the infinitives.
macro_rules! cues {
    ($($(#[doc = $doc:literal])+ $name:ident = $bit:literal: $list:expr;)+) => {
        impl Cue {
            $($(#[doc = $doc])+ pub(in crate::clause) const $name: Self = Self(1 << $bit);)+
        }
        /// Each cue with its verbs, in the infinitive.
        #[cfg(any(test, not(baked)))]
        pub(super) static TABLE: &[(Cue, &[&str])] = &[$((Cue::$name, $list),)+];
    };
}

cues! {
    /// Its object may be an event noun (« conclure un accord »).
    SUPPORT = 0: crate::lexicon::fr::trigger::SUPPORT;
    /// Its subject may be an event noun (« la grève éclate »).
    SUPPORT_SUBJECT = 1: crate::lexicon::fr::trigger::SUPPORT_SUBJECT;
    /// Compound tenses with « être ».
    ETRE = 2: &["aller", "arriver", "entrer", "rentrer", "mourir", "décéder", "naître", "partir", "rester", "tomber", "venir", "revenir", "devenir", "sortir", "ressortir", "descendre", "monter", "retourner", "parvenir", "intervenir", "survenir", "repartir", "retomber", "redevenir", "échoir"];
    /// What it governs is denied.
    DENY = 3: &["démentir", "nier", "réfuter", "récuser"];
    /// What it governs is not done.
    REFUSE = 4: &["refuser", "renoncer", "exclure", "décliner", "éviter", "omettre", "négliger", "empêcher", "abstenir", "rejeter", "écarter"];
    /// What it governs is aimed at, asked, feared or allowed.
    ASK = 5: &["demander", "redemander", "réclamer", "exiger", "solliciter", "souhaiter", "vouloir", "proposer", "envisager", "appeler", "exhorter", "presser", "inviter", "recommander", "préconiser", "suggérer", "plaider", "autoriser", "permettre", "étudier", "craindre", "redouter", "risquer", "menacer", "espérer", "viser", "tenter", "essayer", "chercher", "projeter", "hésiter", "rêver", "ambitionner", "pouvoir", "encourager", "inciter", "militer", "évoquer", "brandir", "songer", "négocier", "sommer"];
    /// What it governs is planned.
    PLAN = 6: &["prévoir", "programmer", "planifier", "compter", "préparer", "apprêter", "attendre", "organiser", "convoquer", "aller", "entendre"];
    /// What it governs is owed.
    FORCE = 7: &["obliger", "contraindre", "enjoindre", "ordonner", "imposer", "condamner", "astreindre", "tenir", "charger", "mettre"];
    /// What it governs is promised.
    COMMIT = 8: &["engager", "promettre", "accepter", "consentir", "jurer", "décider", "résoudre", "choisir", "convenir"];
    /// What it governs is forbidden.
    FORBID = 9: &["interdire", "défendre", "proscrire", "dissuader"];
    /// What it governs is only said.
    CLAIM = 10: &["accuser", "soupçonner", "suspecter", "reprocher", "affirmer", "assurer", "déclarer", "dire", "soutenir", "prétendre", "estimer", "considérer", "croire", "penser", "reconnaître", "avouer", "admettre", "indiquer", "préciser", "expliquer", "souligner", "ajouter", "confier", "imputer", "regretter", "révéler", "savoir", "répéter", "marteler", "rapporter", "raconter", "sembler", "paraître", "inculper"];
    /// The object of the governing verb does what it governs.
    BY_OBJECT = 11: &["accuser", "soupçonner", "suspecter", "reprocher", "obliger", "contraindre", "enjoindre", "ordonner", "imposer", "condamner", "sommer", "astreindre", "charger", "demander", "appeler", "exhorter", "presser", "inviter", "autoriser", "permettre", "interdire", "défendre", "empêcher", "encourager", "inciter", "mettre", "proposer", "recommander", "convaincre", "persuader", "dissuader"];
    /// devoir.
    OWE = 12: &["devoir", "falloir"];
    /// pouvoir.
    CAN = 13: &["pouvoir"];
    /// aller.
    GO = 14: &["aller"];
    /// venir.
    COME = 15: &["venir"];
    /// avoir, disposer: with a delay and « pour », what follows is owed.
    HAVE = 16: &["avoir", "disposer"];
    /// faire.
    MAKE = 17: &["faire", "laisser"];
    /// A word of change that a plan follows: « annoncer un rachat ».
    TELL = 18: &["annoncer", "dévoiler", "officialiser", "confirmer", "promettre", "présenter"];
    /// prendre part, savoir, cesser, oser: « ne » alone denies them.
    BARE_NE = 19: &["cesser", "oser", "pouvoir", "savoir"];
    /// Its object or passive subject is an event that begins, goes on or ends.
    ASPECT = 21: &["reprendre", "rompre", "relancer", "poursuivre", "boucler", "achever", "terminer", "interrompre", "commencer", "entamer", "débuter", "déclencher", "suspendre", "clore", "clôturer", "appliquer", "infliger", "ordonner", "provoquer", "susciter", "nouer", "accorder", "octroyer", "délivrer", "apporter", "émettre", "fixer", "former", "intenter", "diligenter"];
    /// It tells when what it is about began.
    BEGIN = 22: &["déclencher", "entamer", "commencer", "débuter", "engager", "ouvrir", "lancer"];
    /// Its subject is the one to whom its object is done.
    RECEIVE = 23: &["recevoir", "toucher", "percevoir", "subir", "essuyer", "obtenir", "écoper", "encourir", "risquer"];
    /// The one to whom it is granted does what « pour » brings: « accorder dix jours à X pour vendre ».
    GRANT = 24: &["accorder", "donner", "laisser", "octroyer", "offrir", "concéder"];
    /// What stands behind its preposition happens then: « a débouché lundi sur un accord ».
    RESULT = 25: &["déboucher", "aboutir", "solder", "suivre", "accompagner"];
    /// It tells what its subject, an event, did or cost: « en 1994, une crue avait tué dix personnes ».
    HAPPEN = 26: &["tuer", "frapper", "toucher", "ravager", "détruire", "coûter", "blesser", "endeuiller", "dévaster", "emporter", "opposer", "réunir", "rassembler", "mobiliser", "provoquer", "causer", "entraîner", "renverser", "paralyser", "secouer", "souffler", "éventrer", "pulvériser", "ébranler", "submerger", "inonder", "balayer", "décimer", "faucher", "dévorer", "interrompre", "valoir", "priver", "plonger", "contraindre", "retarder", "perturber", "immobiliser", "endommager"];
    /// Who is so received speaks there: « interrogé lundi, il a dit ».
    SESSION = 27: &["inviter", "interroger", "réunir", "questionner", "auditionner", "recevoir", "consulter", "convier", "rassembler"];
    /// What stands behind « à » is the day that it sets anew: « avancé à jeudi », « a renvoyé l'audience au 3 ».
    MOVE = 28: &["reporter", "repousser", "décaler", "ajourner", "différer", "avancer", "renvoyer", "fixer", "reprogrammer"];
    /// A verb whose subject is only put off or ended.
    PUT_OFF = 20: &["reporter", "repousser", "décaler", "ajourner", "annuler", "suspendre", "différer"];
}

impl Cue {
    /// Whether the two sets share a cue.
    pub(in crate::clause) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// All of them in one number.
    pub(super) const fn bits(self) -> u32 {
        self.0
    }

    pub(in crate::clause) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
