//! The frequent verbs that are no event, but whose tense, mood or negation the reading of dates and events needs.

/// What a frequent verb does to the clause or to the infinitive it governs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum VerbRole {
    /// être, avoir: makes the compound tenses and the passive.
    Auxiliary,
    /// aller + infinitive: what follows is future.
    NearFuture,
    /// venir de + infinitive: what follows is just past.
    RecentPast,
    /// devoir, falloir: what follows is owed.
    Duty,
    /// pouvoir: what follows is possible or allowed.
    Ability,
    /// vouloir, souhaiter, espérer: what follows is aimed at.
    Wish,
    /// prévoir, compter, envisager: what follows is planned.
    Plan,
    /// craindre, risquer: what follows is feared.
    Fear,
    /// tenter, chercher à: what follows is tried, not done.
    Attempt,
    /// refuser, renoncer à, éviter, cesser: what follows does not happen, or no more.
    Refusal,
    /// commencer à, continuer de, finir de: what follows happens.
    Phase,
    /// réussir à, parvenir à: what follows has happened.
    Success,
    /// faire, laisser + infinitive: the subject has it done.
    Causative,
    /// sembler, paraître: what follows is only apparent.
    Seeming,
    /// expliquer, penser: a source that is followed by its words, without an event of its own.
    Saying,
    /// Tense and nothing else.
    Plain,
}

/// A frequent verb that is no trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CommonVerb {
    /// The infinitive, in full spelling.
    pub verb: &'static str,
    /// What it does to its clause.
    pub role: VerbRole,
}

/// Declares the table, verbs grouped by role.
macro_rules! common {
    ($($role:ident: $($verb:literal)+;)+) => {
        /// The frequent verbs, grouped by what they do.
        pub(crate) static COMMON: &[CommonVerb] = &[$($(CommonVerb { verb: $verb, role: VerbRole::$role },)+)+];
    };
}

common! {
    Auxiliary: "être" "avoir";
    NearFuture: "aller";
    RecentPast: "venir";
    Duty: "devoir" "falloir" "obliger" "contraindre" "incomber";
    Ability: "pouvoir" "permettre" "savoir" "suffire";
    Wish: "vouloir" "souhaiter" "espérer" "désirer" "aspirer" "viser" "entendre" "ambitionner" "rêver" "préférer";
    Plan: "prévoir" "compter" "envisager" "projeter" "planifier" "programmer" "préparer" "apprêter" "disposer" "attendre";
    Fear: "craindre" "redouter" "risquer" "appréhender";
    Attempt: "tenter" "essayer" "chercher" "efforcer" "hésiter" "tâcher";
    Refusal: "éviter" "omettre" "négliger" "manquer" "oublier";
    Phase: "commencer" "continuer" "poursuivre" "finir" "achever" "tarder" "persister" "recommencer";
    Success: "réussir" "parvenir" "arriver" "échouer";
    Causative: "faire" "laisser";
    Seeming: "sembler" "paraître" "apparaître" "passer" "sentir";
    Saying: "penser" "croire" "parler" "raconter" "sourire" "songer" "imaginer" "supposer" "ignorer" "douter" "juger"
        "lire" "écrire" "citer" "conclure" "poursuivre" "reprendre" "glisser" "soupirer" "résumer" "ironiser" "plaider";
    Plain: "intervenir" "subvenir" "contrevenir" "advenir" "redevenir" "accourir" "encourir" "renaître" "équivaloir" "absoudre"
        "vaincre" "convaincre" "peindre" "dépeindre" "enfreindre" "reproduire" "séduire" "déduire" "subir" "punir" "agrandir"
        "élargir" "surgir" "jaillir" "recueillir" "mentir" "ressentir" "repartir" "revêtir" "recouvrir" "entrevoir" "apercevoir"
        "décevoir" "concevoir" "répandre" "confondre" "corrompre" "commettre" "compromettre" "survivre" "contredire" "décrire"
        "inscrire" "extraire" "soustraire" "vieillir" "grossir" "réfléchir" "infléchir" "enrichir" "appauvrir" "affaiblir"
        "refroidir" "ralentir" "accomplir" "nourrir" "guérir" "trahir" "convertir" "réinvestir" "engloutir" "anéantir"
        "rajeunir" "définir" "surprendre" "obéir" "réapparaître" "pressentir" "répartir"
        "modifier" "réaliser" "procéder" "effectuer" "regagner" "regrouper" "éloigner" "dominer" "résister" "surveiller"
        "aggraver" "apaiser" "compenser" "coopérer" "dégager" "dissimuler" "élaborer" "enregistrer" "endosser" "freiner"
        "immobiliser" "multiplier" "paralyser" "perturber" "précipiter" "préserver" "rapprocher" "recenser" "renseigner"
        "résulter" "subsister" "surmonter" "affluer" "attirer" "bouleverser" "confronter" "contourner" "dénombrer" "effacer"
        "engendrer" "explorer" "générer" "écouler" "émerger" "exhumer" "imposer" "soulager" "sillonner"
        "abriter" "accéder" "accompagner" "accroître" "affecter" "agir" "aider" "aimer" "ajuster" "améliorer" "appartenir"
        "apporter" "apprécier" "apprendre" "approcher" "assister" "atteindre" "augmenter" "baisser" "bénéficier" "boire"
        "bouger" "briller" "cacher" "changer" "choisir" "circuler" "comporter" "composer" "comprendre" "concerner" "conduire"
        "connaître" "consacrer" "conserver" "considérer" "constituer" "construire" "consulter" "contenir" "contribuer"
        "convenir" "correspondre" "courir" "coûter" "créer" "déborder" "découvrir" "demeurer" "dépasser" "dépendre" "descendre"
        "détenir" "devenir" "diminuer" "diriger" "donner" "dormir" "durer" "échanger" "éclairer" "écouter" "élever" "employer"
        "entourer" "entraîner" "entrer" "équiper" "espacer" "établir" "étudier" "évoluer" "évoquer" "exercer" "exister"
        "expirer" "exploiter" "figurer" "fonctionner" "former" "fournir" "franchir" "gagner" "garantir" "garder" "gérer"
        "grandir" "grimper" "guider" "habiter" "illustrer" "impliquer" "inclure" "influencer" "installer" "intéresser"
        "jouer" "lever" "lier" "manger" "marcher" "marquer" "mener" "mériter" "mesurer" "mettre" "monter" "montrer" "naître"
        "nécessiter" "obtenir" "occuper" "opérer" "organiser" "orienter" "partager" "partir" "percevoir" "perdre" "peser"
        "placer" "plaire" "porter" "poser" "posséder" "pousser" "pratiquer" "prendre" "présenter" "produire" "profiter"
        "progresser" "protéger" "prouver" "provenir" "provoquer" "quitter" "ramener" "rappeler" "recevoir" "réduire" "refléter"
        "regarder" "rejoindre" "relever" "remonter" "remplir" "rencontrer" "rendre" "rentrer" "représenter" "réserver"
        "résider" "respecter" "ressembler" "rester" "retenir" "retourner" "retrouver" "révéler" "revenir" "rouler" "séparer"
        "servir" "sortir" "souffrir" "soumettre" "sourire" "stagner" "succéder" "suivre" "survenir" "tenir" "terminer" "tirer"
        "tomber" "toucher" "tourner" "traduire" "traiter" "transformer" "travailler" "traverser" "trouver" "unir" "utiliser"
        "valoir" "varier" "veiller" "vivre" "voir" "voyager";
}
